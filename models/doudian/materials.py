"""Pictures: handed to the platform, and checked by it before they count as evidence (doudian.md 2.6)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from models.domain.cancel import CancelToken
from models.domain.codes import NOT_MAPPED, OpenIntEnum
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.envelope import Answer
from models.doudian.fields import ident, links, number, record
from models.doudian.open_codes import LARGEST_CODE
from models.doudian.pacer import Urgency
from models.doudian.sending import given
from models.doudian.wording import clean

ROOT_FOLDER = "0"
LONGEST_NAME = 50
WAITS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between two questions whether a picture has passed; half a minute in all."""
LOOK = 0.25
"""Seconds between two looks at whether somebody wants to stop."""


class Audit(OpenIntEnum):
    """Whether the platform lets a picture pass."""

    NOT_MAPPED = NOT_MAPPED
    WAITING = 1
    RUNNING = 2
    PASSED = 3
    REFUSED = 4


@dataclass(frozen=True, slots=True)
class Material:
    """A picture on the platform. `url` is there once it has passed."""

    material_id: str
    audit: Audit
    url: str = ""
    why_refused: str = ""


class PictureRefusedError(UserError):
    """The platform looked at a picture and does not let it pass. Handing the same one in again does not help."""


def upload_image(
    client: Caller,
    name: str,
    *,
    url: str = "",
    file_uri: str = "",
    folder_id: str = ROOT_FOLDER,
    distinct: bool = True,
    cancel: CancelToken | None = None,
) -> Material:
    """Hand a picture over by a public address, or by the `file_uri` of a binary upload.

    Args:
        client: the shop's line to the platform.
        name: what it is called there; cut to what the platform takes.
        url: where the platform can fetch it.
        file_uri: what `open.materialToken`'s upload gave.
        folder_id: "0" is the root.
        distinct: whether a picture that is there already, and has passed, is used again.
        cancel: to stop waiting.
    """
    if bool(url) == bool(file_uri):
        raise ValueError("either url or file_uri")
    parameters = given(
        folder_id=folder_id,
        material_name=name[:LONGEST_NAME],
        url=url,
        file_uri=file_uri,
        need_distinct=distinct,
    )
    answer = client.call("material.uploadImageSync", parameters, urgency=Urgency.STAFF, changes=True, cancel=cancel)
    return _material(answer, answer.data)


def material_detail(
    client: Caller, material_id: str, *, urgency: Urgency = Urgency.STAFF, cancel: CancelToken | None = None
) -> Material:
    """How far a picture's check has come."""
    answer = client.call("material.queryMaterialDetail", {"material_id": material_id}, urgency=urgency, cancel=cancel)
    data = record(answer.data)
    return _material(answer, data.get("material_info", data))


def passed_image(
    client: Caller,
    material: Material,
    *,
    cancel: CancelToken | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> str:
    """The address of a picture, as soon as it has passed.

    Raises:
        PictureRefusedError: the platform does not let it pass, with its words.
        UserError: it has not decided for half a minute.
    """
    for wait in (*WAITS, None):
        if material.audit is Audit.PASSED and material.url:
            return material.url
        if material.audit is Audit.REFUSED:
            raise _refused(material)
        if wait is None:
            break
        _pause(wait, sleep, cancel)
        material = material_detail(client, material.material_id, cancel=cancel)
    raise UserError(
        Text(QT_TRANSLATE_NOOP("models", "The platform is still checking the picture. Try again in a minute."))
    )


def _pause(wait: float, sleep: Callable[[float], None], cancel: CancelToken | None) -> None:
    for _ in range(round(wait / LOOK)):
        if cancel is not None:
            cancel.check()
        sleep(LOOK)


def _refused(material: Material) -> PictureRefusedError:
    return PictureRefusedError(
        Text(
            QT_TRANSLATE_NOOP("models", "The platform did not let the picture pass. Choose another one. {why}"),
            {"why": material.why_refused},
        )
    )


def _material(answer: Answer, value: object) -> Material:
    fields = record(value)
    material_id = ident(fields.get("material_id"))
    if not material_id:
        raise unreadable(answer, "material_id")
    status = number(fields.get("audit_status"))
    audit = Audit(status if status is not None and 0 <= status <= LARGEST_CODE else NOT_MAPPED)
    url = next(iter(links([fields.get("byte_url")])), "")
    return Material(material_id, audit, url, clean(fields.get("audit_reject_desc"), 200))
