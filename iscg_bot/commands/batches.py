"""Many mails explained at once: by as many processes as there are cores, told in the order of the mails."""

import datetime as dt
import json
import os
import zoneinfo
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache, partial
from io import StringIO
from pathlib import Path

from rich.console import Console, RenderableType

from iscg_bot.app import Household
from iscg_bot.commands.labels import Label, label
from iscg_bot.commands.places import templates_directory
from iscg_bot.commands.sheets import sheet
from iscg_bot.config import load_texts
from iscg_bot.explaining import explain, world
from iscg_bot.letters import Templates
from iscg_bot.model.groups import Roster

FEW = 4  # mails are not worth other processes


@dataclass(frozen=True, slots=True)
class Case:
    """A mail to explain: the *name* it was given, and its bytes if they are no file's."""

    name: str
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How people are told: *width* in characters, *colours* as rich calls them."""

    width: int
    colours: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to print of a mail; *failed* if it could not be explained."""

    text: str
    failed: bool = False


def outcomes(cases: Sequence[Case], config: Path | None, now: dt.datetime, manner: Manner | None) -> Iterator[Outcome]:
    """Each of *cases* at the moment *now* (UTC), in order; as JSON if *manner* is None. No mail stops the others."""
    tell = partial(_told, config=config, now=now, manner=manner)
    if len(cases) < FEW:
        yield from map(tell, cases)
        return
    done = 0
    while done < len(cases):  # again for those behind a mail that killed its process
        with _processes(os.cpu_count()) as pool:
            for future in [pool.submit(tell, case) for case in cases[done:]]:
                if (outcome := _unless_killed(future)) is None:
                    break
                yield outcome
                done += 1
        if done < len(cases):
            yield _alone(tell, cases[done], manner)
            done += 1


@cache
def assumed(config: Path | None, now: dt.datetime) -> tuple[Roster, Templates]:
    """The world to explain in, read once. Raises ConfigError."""
    if config is None:
        return world(now), Templates(load_texts(templates_directory()))
    house = Household(config).house()
    return house.roster, house.templates


def _processes(count: int | None) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, initializer=zoneinfo.reset_tzpath, initargs=((),))  # as in __main__


def _unless_killed(future: Future[Outcome]) -> Outcome | None:
    try:
        return future.result()
    except BrokenProcessPool:
        return None


def _alone(tell: partial[Outcome], case: Case, manner: Manner | None) -> Outcome:
    """In a process of its own, for it or another one has killed a process."""
    with _processes(1) as pool:
        try:
            return pool.submit(tell, case).result()
        except BrokenProcessPool as error:
            return _broken(case.name, error, manner)


def _told(case: Case, config: Path | None, now: dt.datetime, manner: Manner | None) -> Outcome:
    try:
        raw = Path(case.name).read_bytes() if case.raw is None else case.raw
        explained = explain(raw, *assumed(config, now), now)
        told = _line(label(case.name, explained)) if manner is None else _drawn(sheet(case.name, explained), manner)
        return Outcome(told)
    except Exception as error:  # one bad mail must not stop the others
        return _broken(case.name, error, manner)


def _broken(name: str, error: BaseException, manner: Manner | None) -> Outcome:
    because = f"{type(error).__name__}: {error}"
    if manner is not None:
        return Outcome(f"{name}: error because {because}", failed=True)
    empty: Label = {"language": "", "author": "", "automatic": False, "intents": [], "ambiguous": False}
    said: Label = {"file": name, **empty, "decision": "error", "because": because, "doubts": [], "letters": []}
    return Outcome(_line(said), failed=True)


def _line(said: Label) -> str:
    return json.dumps(said, ensure_ascii=False)


def _drawn(page: RenderableType, manner: Manner) -> str:
    paper = StringIO()
    known = manner.colours  # a name that rich itself has given
    Console(
        file=paper,
        width=manner.width,
        force_terminal=known is not None,
        color_system=known,  # type: ignore[arg-type]
        emoji=False,
    ).print(page, highlight=False)
    return paper.getvalue().rstrip("\n")
