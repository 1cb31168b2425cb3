"""Every setting there is. Whoever adds one adds it here; screen, search and reading follow.

Defaults that rules need as well (who is told of what, when a band begins) are those of the rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from models.desk.choices.kinds import NewsSource, Number, OneOf, Switch, Unit, WebAddress, Words
from models.desk.choices.setting import Door, Elsewhere, Group, Setting, Whose
from models.desk.choices.spans import Hours, Limits, SomeBands, Waits
from models.domain.alerts import LONGEST_WAIT, AlertChoices, QuietHours, TeamChoices
from models.domain.backup import Origin
from models.domain.book import Shop
from models.domain.deadlines import Band, BandLimits
from models.domain.limits import SETTABLE, USUAL
from models.domain.names import BANDS, QUEUES
from models.domain.text import QT_TRANSLATE_NOOP, Text

_MINUTE = timedelta(minutes=1)
_MOST_COPIES = 60
_LONGEST = LONGEST_WAIT // _MINUTE
_ALERTS, _TEAM = AlertChoices(), TeamChoices()

# in general

CLERK: Setting[str] = Setting(
    key="clerk",
    row="clerk",
    kind=Words(80),
    default="",
    group=Group.GENERAL,
    title=Text(QT_TRANSLATE_NOOP("models", "Your name")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "Colleagues see it beside your decisions. Left empty, it is the name that you log in here with.",
        )
    ),
    words="clerk user me who person 姓名 名字 客服 我 署名",
    whose=Whose.CLERK,
)
LANGUAGE: Setting[str] = Setting(
    key="language",
    row="language",
    kind=OneOf(
        {
            "": Text(QT_TRANSLATE_NOOP("models", "As this computer")),
            "zh_CN": "中文",
            "en": "English",
        }
    ),
    default="",
    group=Group.GENERAL,
    title=Text(QT_TRANSLATE_NOOP("models", "Language")),
    about=Text(QT_TRANSLATE_NOOP("models", "The language of the program. It changes at once.")),
    words="language chinese english translation 语言 中文 英文 英语",
    whose=Whose.CLERK,
)
SCHEME: Setting[str] = Setting(
    key="look.scheme",
    row="look.scheme",
    kind=OneOf(
        {
            "system": Text(QT_TRANSLATE_NOOP("models", "As this computer")),
            "light": Text(QT_TRANSLATE_NOOP("models", "Light")),
            "dark": Text(QT_TRANSLATE_NOOP("models", "Dark")),
            "contrast": Text(QT_TRANSLATE_NOOP("models", "High contrast")),
        }
    ),
    default="system",
    group=Group.GENERAL,
    title=Text(QT_TRANSLATE_NOOP("models", "Colours")),
    about=Text(QT_TRANSLATE_NOOP("models", "Light, dark, or with stronger contrast. The wall screen is always dark.")),
    words="look theme appearance mode bright night 外观 主题 颜色 深色 浅色 高对比度 夜间模式",
    whose=Whose.CLERK,
)
BACK_OFFICE: Setting[str] = Setting(
    key="back_office",
    row="back_office",
    kind=WebAddress(500),
    default="https://fxg.jinritemai.com/",
    group=Group.GENERAL,
    title=Text(QT_TRANSLATE_NOOP("models", "Address of the back office")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "What “Open the back office” opens in the browser. Change it only if the platform has moved it."
        )
    ),
    words="url link browser web douyin 网址 链接 浏览器 抖店后台",
    whose=Whose.PROFILE,
)
UPDATES_FROM: Setting[str] = Setting(
    key="updates.from",
    row="updates_from",
    kind=NewsSource(1000),
    default="",
    group=Group.GENERAL,
    title=Text(QT_TRANSLATE_NOOP("models", "News of newer versions")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "An https:// address, or a file on a share, that names the newest version. It is looked at once a day; "
            "nothing is ever downloaded. Left empty, nobody is asked.",
        )
    ),
    words="update upgrade version release new 更新 升级 新版本 版本",
    whose=Whose.PROFILE,
)

# alerts

ALERT_BANDS: Setting[frozenset[Band]] = Setting(
    key="alerts.bands",
    row="alerts.{person}",
    part="bands",
    kind=SomeBands({band: BANDS[band] for band in (Band.HOT, Band.WARM, Band.NEAR, Band.OVERDUE)}),
    default=_ALERTS.bands,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Tell me of cases that are")),
    about=Text(QT_TRANSLATE_NOOP("models", "A case is told once in each of these bands, many of them as one notice.")),
    words="alert notify notification remind band 提醒 通知 弹窗 紧急程度",
    whose=Whose.CLERK,
)
ALERT_REPEAT: Setting[tuple[timedelta, ...]] = Setting(
    key="alerts.repeat",
    row="alerts.{person}",
    part="repeat",
    kind=Waits(LONGEST_WAIT),
    default=_ALERTS.repeat,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Repeat the most urgent")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "Until somebody acts on the case, more and more urgently. Each wait is 1 to {most} minutes."
        ),
        {"most": _LONGEST},
    ),
    words="alert again escalate interval minutes 重复 再次 间隔 升级",
    whose=Whose.CLERK,
)
ALERT_SOUND: Setting[bool] = Setting(
    key="alerts.sound",
    row="alerts.{person}",
    part="sound",
    kind=Switch(),
    default=_ALERTS.sound,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Sound")),
    about=Text(QT_TRANSLATE_NOOP("models", "A short sound goes with what is told, at most one in ten seconds.")),
    words="sound noise audio mute beep volume 声音 提示音 静音 铃声",
    whose=Whose.CLERK,
)
ALERT_QUIET: Setting[QuietHours | None] = Setting(
    key="alerts.quiet",
    row="alerts.{person}",
    part="quiet",
    kind=Hours(),
    default=_ALERTS.quiet,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Quiet hours")),
    about=Text(QT_TRANSLATE_NOOP("models", "Nothing is told in them but what would lapse before they end.")),
    words="night silence do not disturb mute sleep 免打扰 静音 夜间 安静",
    whose=Whose.CLERK,
)
ALERT_TRAY: Setting[bool] = Setting(
    key="alerts.tray",
    row="alerts.{person}",
    part="keep_in_tray",
    kind=Switch(),
    default=_ALERTS.keep_in_tray,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Go on watching in the tray")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "Closing the window leaves the program running, so that it goes on telling you. Quit ends it."
        )
    ),
    words="tray background close minimise icon 托盘 后台 关闭 最小化 图标",
    whose=Whose.CLERK,
)
LAST_WARNING: Setting[int] = Setting(
    key="alerts.last",
    row="alerts.team",
    part="last",
    kind=Number(0, _LONGEST, Unit.MINUTES),
    default=_TEAM.last_minutes // _MINUTE,
    group=Group.ALERTS,
    title=Text(QT_TRANSLATE_NOOP("models", "Last warning")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "So near to its end a case is told to everybody, whoever has it in hand, unless something was done. "
            "0 to {most} minutes.",
        ),
        {"most": _LONGEST},
    ),
    words="alert all team last minute 最后 全员 所有人 提醒",
    whose=Whose.PROFILE,
)

# when a case becomes urgent


def _limits(queue: str) -> Setting[BandLimits]:
    return Setting(
        key=f"urgency.{queue}",
        row="band_limits",
        part=queue,
        kind=Limits(),
        default=USUAL,
        group=Group.URGENCY,
        title=QUEUES[queue],
        about=Text(
            QT_TRANSLATE_NOOP(
                "models", "How long before the platform acts a case in “{queue}” is soon, urgent and most urgent."
            ),
            {"queue": QUEUES[queue]},
        ),
        words="urgent band limit deadline colour hours 紧急 紧急程度 时限 截止 颜色 小时",
        whose=Whose.PROFILE,
    )


URGENCY: Mapping[str, Setting[BandLimits]] = {queue.key: _limits(queue.key) for queue in SETTABLE}
"""By the queue's key."""

# working together

CLAIM_LASTS: Setting[int] = Setting(
    key="team.claim",
    row="alerts.team",
    part="claim",
    kind=Number(1, _LONGEST, Unit.MINUTES),
    default=_TEAM.claim_lasts // _MINUTE,
    group=Group.TEAM,
    title=Text(QT_TRANSLATE_NOOP("models", "A claim ends after")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "When whoever has a case in hand takes no step for so long, it is free again. 1 to {most} minutes.",
        ),
        {"most": _LONGEST},
    ),
    words="claim hold take colleague lock minutes 认领 占用 同事 分钟",
    whose=Whose.PROFILE,
)
PEOPLE_NUMBER = Number(0, 500)
PEOPLE: Setting[int] = Setting(
    key="team.people",
    row="triage.people",
    kind=PEOPLE_NUMBER,
    default=0,
    group=Group.TEAM,
    title=Text(QT_TRANSLATE_NOOP("models", "People on shift")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "“Will we make it?” is reckoned for so many, 0 to 500. "
            "0 stands for as many as decided something within the last hour.",
        )
    ),
    words="staff shift team forecast 值班 人数 当班 客服 预测",
    whose=Whose.PROFILE,
)

# refunds and texts

HOLD = Elsewhere(
    key="shops.hold",
    group=Group.SENDING,
    title=Text(QT_TRANSLATE_NOOP("models", "Time to take a refund back")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "A refund waits 0 to 30 seconds before it is sent. Each shop has its own time, in its form."
        )
    ),
    words="undo window seconds cancel revoke shop 撤回 撤销 秒 等待 店铺",
    door=Door.SHOPS,
)
SHOP_QUIET = Elsewhere(
    key="shops.quiet",
    group=Group.SENDING,
    title=Text(QT_TRANSLATE_NOOP("models", "Pause between texts that are sent from here")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "So long after a text a buyer gets no other for the same case. Each shop has its own, in its form.",
        )
    ),
    words="sms message quiet period hours shop 短信 间隔 小时 店铺",
    door=Door.SHOPS,
)
QUIET_BY_HAND: Setting[int] = Setting(
    key="texts.quiet_by_hand",
    row="texts.quiet_by_hand",
    kind=Number(0, 7 * 24, Unit.HOURS),
    default=Shop(name="-").sms_quiet_minutes // 60,
    group=Group.SENDING,
    title=Text(QT_TRANSLATE_NOOP("models", "Pause between texts by hand")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "The same for the shop without an application, which has no form of its own. 0 to 168 hours."
        )
    ),
    words="sms message quiet period hours hand 短信 间隔 小时 手动",
    whose=Whose.PROFILE,
)

# the data

BACKUP_DAYS: Setting[int] = Setting(
    key="backups.days",
    row="backups_kept",
    part="days",
    kind=Number(1, _MOST_COPIES),
    default=7,
    group=Group.DATA,
    title=Text(QT_TRANSLATE_NOOP("models", "Daily backups that are kept")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models", "Each day of work has its copy; once there is a newer one, the oldest goes. 1 to {most}."
        ),
        {"most": _MOST_COPIES},
    ),
    words="backup copy restore safety days 备份 恢复 天数 副本",
    whose=Whose.PROFILE,
)
BACKUP_BEFORE: Setting[int] = Setting(
    key="backups.before",
    row="backups_kept",
    part="before",
    kind=Number(1, _MOST_COPIES),
    default=3,
    group=Group.DATA,
    title=Text(QT_TRANSLATE_NOOP("models", "Backups before updates that are kept")),
    about=Text(
        QT_TRANSLATE_NOOP("models", "A copy is made before a newer version changes how the data is kept. 1 to {most}."),
        {"most": _MOST_COPIES},
    ),
    words="backup copy migration upgrade 备份 升级 更新 副本",
    whose=Whose.PROFILE,
)
BACKUP_ASKED: Setting[int] = Setting(
    key="backups.asked",
    row="backups_kept",
    part="asked",
    kind=Number(1, _MOST_COPIES),
    default=10,
    group=Group.DATA,
    title=Text(QT_TRANSLATE_NOOP("models", "Backups by hand that are kept")),
    about=Text(
        QT_TRANSLATE_NOOP("models", "Those that somebody made at “Backups”; the oldest goes first. 1 to {most}."),
        {"most": _MOST_COPIES},
    ),
    words="backup copy manual 备份 手动 副本",
    whose=Whose.PROFILE,
)
KEPT: Mapping[Origin, Setting[int]] = {
    Origin.DAY: BACKUP_DAYS,
    Origin.BEFORE: BACKUP_BEFORE,
    Origin.ASKED: BACKUP_ASKED,
}
"""How many copies stay, by why they were made."""
BACKUPS = Elsewhere(
    key="backups",
    group=Group.DATA,
    title=Text(QT_TRANSLATE_NOOP("models", "Backups")),
    about=Text(QT_TRANSLATE_NOOP("models", "Which there are, making one now, and putting one back.")),
    words="backup copy restore 备份 恢复 还原",
    door=Door.BACKUPS,
)
PICTURES_MB: Setting[int] = Setting(
    key="pictures.most",
    row="pictures.most_mb",
    kind=Number(50, 20_000, Unit.MEGABYTES),
    default=500,
    group=Group.DATA,
    title=Text(QT_TRANSLATE_NOOP("models", "Room for buyers' pictures")),
    about=Text(
        QT_TRANSLATE_NOOP(
            "models",
            "So much is kept on this computer, 50 to 20,000 MB. What was looked at longest ago goes first, and is "
            "fetched again when it is wanted.",
        )
    ),
    words="cache evidence image disk space storage 缓存 凭证 图片 磁盘 空间 存储",
    whose=Whose.PROFILE,
)

ENTRIES: tuple[Setting[Any] | Elsewhere, ...] = (
    CLERK,
    LANGUAGE,
    SCHEME,
    BACK_OFFICE,
    UPDATES_FROM,
    ALERT_BANDS,
    ALERT_REPEAT,
    ALERT_SOUND,
    ALERT_QUIET,
    ALERT_TRAY,
    LAST_WARNING,
    *URGENCY.values(),
    CLAIM_LASTS,
    PEOPLE,
    HOLD,
    SHOP_QUIET,
    QUIET_BY_HAND,
    BACKUP_DAYS,
    BACKUP_BEFORE,
    BACKUP_ASKED,
    BACKUPS,
    PICTURES_MB,
)
"""In the order in which they are shown."""
SETTINGS: tuple[Setting[Any], ...] = tuple(one for one in ENTRIES if isinstance(one, Setting))
BY_KEY: Mapping[str, Setting[Any]] = {one.key: one for one in SETTINGS}
GROUPS: Mapping[Group, Text] = {
    Group.GENERAL: Text(QT_TRANSLATE_NOOP("models", "General")),
    Group.ALERTS: Text(QT_TRANSLATE_NOOP("models", "Alerts")),
    Group.URGENCY: Text(QT_TRANSLATE_NOOP("models", "Urgency")),
    Group.TEAM: Text(QT_TRANSLATE_NOOP("models", "Working together")),
    Group.SENDING: Text(QT_TRANSLATE_NOOP("models", "Refunds and texts")),
    Group.DATA: Text(QT_TRANSLATE_NOOP("models", "Data and backups")),
}
"""What the groups are called."""


def of_group(group: Group) -> Iterator[Setting[Any] | Elsewhere]:
    """What stands in a group."""
    return (one for one in ENTRIES if one.group is group)
