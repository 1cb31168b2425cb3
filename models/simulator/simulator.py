"""The simulator as tests, the demo and the command line use it."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Self

from models.simulator import meddling, timeouts
from models.simulator.answering import Answering, Reply
from models.simulator.buyers import Buyers
from models.simulator.cases import snapshot
from models.simulator.faulting import Dice
from models.simulator.making import Maker
from models.simulator.methods import sms
from models.simulator.methods.office import Office
from models.simulator.plain import PREFIX, Acts, Looks, Plain
from models.simulator.protocol import Application, Received
from models.simulator.server import Line
from models.simulator.settings import Settings
from models.simulator.storage import Storage
from models.simulator.times import SimulatedTime
from models.simulator.tokens import Tokens
from models.simulator.world import World

TICK_SECONDS = 0.05
CUT_AFTER_SECONDS = 0.05
"""So that the answer to the request for a cut still gets through."""


class Simulator:
    """A Doudian with one shop and one application. All methods may be called from any thread.

    Args:
        settings: what the shop is like.
        clock: gives the simulated time; without one it starts at the present and runs at the settings' speed.
    """

    def __init__(self, settings: Settings, *, clock: Callable[[], datetime] | None = None) -> None:
        self.settings = settings
        self.shop_id = settings.shop_id or _shop_id(settings.seed)
        keys = random.Random(f"keys-{settings.seed}-{self.shop_id}")  # noqa: S311 - a play, no secret
        self.app_key = settings.app_key or str(keys.randrange(10**18, 10**19))
        self.app_secret = settings.app_secret or _secret(keys)
        self._time = SimulatedTime(settings.speed, clock)
        self._world = World(settings, self._time, self.shop_id)
        self._maker = Maker(self._world)
        self._maker.fill()
        timeouts.install(self._world)
        self._buyers = Buyers(self._world, self._maker)
        self._dice = Dice(settings.faults, f"faults-{settings.seed}")
        self._tokens = Tokens(self.app_key, self.shop_id, settings.shop_name, settings.token_seconds)
        self._office = office = Office.of(self._world, settings.shop_name)
        application = Application(self.app_key, self.app_secret)
        self._answering = Answering(self._world, application, self._tokens, office, self._dice, str(settings.seed))
        self.storage = Storage(self._world, office)
        self._plain = Plain(self._looks(), self._acts())
        self._line: Line | None = None
        self._switch = threading.Lock()
        self._stopped = threading.Event()
        self._ticker: threading.Thread | None = None
        self._timing = threading.Lock()
        self._timers: list[threading.Timer] = []

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to listen.

        Raises:
            OSError: the port is taken.
        """
        self._line = Line(self.settings.port, self._answer, self.storage.breaks)
        self._line.mend()
        if self.settings.traffic:
            self.start_traffic()
        self._ticker = threading.Thread(target=self._tick, name="simulator-ticker", daemon=True)
        self._ticker.start()

    def stop(self) -> None:
        """End: no thread and no socket is left."""
        with self._timing:
            self._stopped.set()
        for timer in self._timers:
            timer.cancel()
            timer.join()
        if self._ticker is not None:
            self._ticker.join()
        with self._switch:
            if self._line is not None:
                self._line.end()
                self._line = None

    @property
    def address(self) -> str:
        """Where it listens, as a gateway address."""
        if self._line is None:
            raise RuntimeError("the simulator does not run")
        return f"http://127.0.0.1:{self._line.port}"

    def now(self) -> datetime:
        """The simulated time, UTC."""
        return self._time.now()

    def advance(self, seconds: float) -> None:
        """Let so many simulated seconds pass at once; what is due happens, each at its own second."""
        with self._world.lock:
            self._time.jump(seconds)
            self._world.run()

    @property
    def met(self) -> Counter[str]:
        """The faults that happened."""
        return self._dice.met

    @property
    def calls(self) -> Counter[str]:
        """How often each method was called, refused calls too."""
        return self._answering.calls

    def fail_next(self, kind: str, times: int = 1) -> None:
        """Let a fault happen to the next so many requests that it can happen to. Raises ValueError for an unknown."""
        with self._world.lock:
            self._dice.ask(kind, times)

    def forbid(self, method: str) -> None:
        """Take the application's permission for a method away."""
        with self._world.lock:
            self._answering.forbidden.add(method)

    def set_faults(self, rates: Mapping[str, float]) -> None:
        """Give some faults another probability. Raises ValueError for an unknown."""
        with self._world.lock:
            self._dice.set({kind: float(rate) for kind, rate in rates.items()})

    def cut(self) -> None:
        """Take the line away: connections break, new ones are refused."""
        with self._switch:
            if self._line is not None and self._line.open:
                self._line.cut()

    def mend(self) -> None:
        """Bring the line back, on the same port."""
        with self._switch:
            if self._line is not None:
                self._line.mend()

    def cut_for(self, seconds: float) -> None:
        """Cut the line in a moment, and mend it after so many real seconds."""
        for wait, act in ((CUT_AFTER_SECONDS, self.cut), (CUT_AFTER_SECONDS + seconds, self.mend)):
            self._later(wait, act)

    def _later(self, seconds: float, act: Callable[[], object]) -> None:
        timer = threading.Timer(seconds, act)
        timer.daemon = True
        with self._timing:
            if self._stopped.is_set():
                return
            self._timers = [running for running in self._timers if running.is_alive()]
            self._timers.append(timer)
            timer.start()

    def start_traffic(self) -> None:
        """Let buyers do things."""
        with self._world.lock:
            self._buyers.start()

    def stop_traffic(self) -> None:
        """Let buyers rest. The platform's own acts go on."""
        with self._world.lock:
            self._buyers.stop()

    def new_code(self) -> str:
        """A code for `authorization_code`, good once and for ten simulated minutes."""
        with self._world.lock:
            return self._tokens.new_code(self._time.seconds())

    def cases(self) -> list[dict[str, Any]]:
        """All cases as plain data, with this package's own names."""
        with self._world.lock:
            self._world.run()
            return [snapshot(case) for case in self._world.registry.all()]

    def book(self) -> list[dict[str, Any]]:
        """Every payment since the simulation began, oldest first."""
        with self._world.lock:
            self._world.run()
            return self._world.book.plain()

    def operations(self) -> list[dict[str, Any]]:
        """Every request for a decision since the simulation began, oldest first, refused ones too."""
        with self._world.lock:
            return self._world.journal.plain()

    def texts(self) -> list[dict[str, Any]]:
        """Every text that was sent to a buyer, oldest first, in the words of `sms.sendResult`."""
        with self._world.lock:
            self._world.run()
            return [sms.result(self._world.at, sent) for sent in self._office.texts]

    def lose_texts(self, times: int) -> None:
        """Let so many of the next texts never reach their buyers."""
        with self._world.lock:
            self._office.texts_to_lose += times

    def meddle(self, aftersale_id: str, how: str) -> None:
        """Let somebody else act on a case, in one of the ways of `models.simulator.meddling`.

        Raises:
            ValueError: that cannot be done to this case.
            RefusedError: it cannot be paid.
        """
        with self._world.lock:
            self._world.run()
            meddling.meddle(self._world, int(aftersale_id), how)

    def new_cases(self, number: int) -> None:
        """Let so many buyers apply at once."""
        with self._world.lock:
            self._world.run()
            for _ in range(number):
                self._world.add(self._maker.new_case(self._world.at))

    def status(self) -> dict[str, Any]:
        """How things stand."""
        with self._world.lock:
            self._world.run()
            return {
                "now": self.now().isoformat(),
                "speed": self.settings.speed,
                "shop_id": self.shop_id,
                "cases": len(self._world.registry),
                "open": self._world.registry.open_count(),
                "payments": len(self._world.book),
                "paid_fen": self._world.book.total_fen,
                "traffic": self._buyers.active,
                "met": dict(self.met),
                "calls": dict(self.calls),
            }

    def _looks(self) -> Looks:
        return {"book": self.book, "cases": self.cases, "operations": self.operations, "status": self.status}

    def _acts(self) -> Acts:
        return {
            "faults": self.set_faults,
            "fail_next": lambda said: self.fail_next(str(said["kind"]), int(said.get("times", 1))),
            "advance": lambda said: self.advance(float(said["seconds"])),
            "cut": lambda said: self.cut_for(float(said["seconds"])),
            "traffic": lambda said: self.start_traffic() if said["on"] else self.stop_traffic(),
            "meddle": lambda said: self.meddle(str(said["aftersale_id"]), str(said["how"])),
            "new_cases": lambda said: self.new_cases(int(said["number"])),
            "break_upload": lambda said: self.storage.break_next(int(said.get("times", 1))),
            "refuse_picture": lambda said: self.storage.refuse_next(str(said["why"])),
            "code": lambda _: {"code": self.new_code()},
        }

    def _answer(self, request: Received, headers: Mapping[str, str]) -> Reply:
        if request.path.startswith(PREFIX):
            return self._plain.answer(request.verb, request.path, request.body.encode())
        if self.storage.is_for(request.path):
            return self.storage.answer(request, headers, self.address)
        late = self._answering.lateness()
        if late is None:
            return self._answering.answer(request, headers, self.address)
        work = partial(self._answering.answer, request, headers, self.address)
        if late:
            self._later(late, work)
        else:
            work()
        return Reply(drop=True)

    def _tick(self) -> None:
        while not self._stopped.wait(TICK_SECONDS):
            with self._world.lock:
                self._world.run()


def _shop_id(seed: int) -> str:
    return str(random.Random(f"shop-{seed}").randint(10_000_000, 99_999_999))  # noqa: S311 - a name, no secret


def _secret(chance: random.Random) -> str:
    text = f"{chance.getrandbits(128):032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
