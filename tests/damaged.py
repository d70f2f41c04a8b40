"""What the bot does with damaged mails, whoever damaged them: walks of many variants, in as many processes as cores."""

import datetime as dt
import json
import re
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from iscg_bot.desk import author
from iscg_bot.explaining import WORLD, world
from iscg_bot.intake import parse
from iscg_bot.matters import answering, order
from iscg_bot.model.decisions import Settled, Verdict
from iscg_bot.model.facts import Context, Facts
from iscg_bot.model.groups import MailList, Roster
from iscg_bot.model.people import Identity, Role
from tests.damages import damage

HERE = Path(__file__).parent
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
STORIES = MailList("int-sect-group@lists.itu.example", (), ("lists.itu.example",))

# Which of tests/mails ask for something that could be granted, by name or by what announces a contribution: once a file
# is mixed in, they hand one over. All others ask for nothing.
ANNOUNCES = re.compile(rb"^Subject: (?:Re: )?Contribution of", re.MULTILINE)
ASKING = (
    *(
        "lists/asked/*",
        "contribution-*",
        "forwarded-as-attachment",
        "wrapped-by-the-list",
        "calendar-reply",
        "from-robots-*",
    ),
    *("stories/*contribution*", "stories/*revision*", "stories/submission*", "stories/corrected-file"),
    *(
        "stories/too-early",
        "stories/withdrawal*",
        "stories/liaison*",
        "stories/poll*",
        "stories/questions",
        "weird/results-*",
    ),
    *("weird/papers-*", "weird/calendars-in-hiding", "weird/mail-as-an-unknown-file"),
    *("weird/body-is-a-pdf", "weird/boundary-*", "weird/file-names", "weird/files-that-are-none"),
    *("weird/text-around-a-picture", "weird/winmail*", "weird/smime-opaque*", "weird/charset-gb2312-holds-gbk"),
)


@dataclass
class Sums:
    """What became of damaged mails: how many, their verdicts, which raised and which were acted on wrongly."""

    mails: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    raised: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Sums") -> None:
        self.mails += other.mails
        self.verdicts += other.verdicts
        self.raised += other.raised
        self.wrong += other.wrong


@cache
def mails(silent: bool) -> dict[str, bytes]:
    """The mails that ask for nothing, or all others, by name."""
    labelled = (HERE / "corpus" / "labels.jsonl", *sorted((HERE / "mails").glob("*/labels.jsonl")))
    asking = {
        f"{labels.parent.relative_to(HERE)}/{label['file']}"
        for labels in labelled
        for label in map(json.loads, labels.read_text(encoding="utf-8").splitlines())
        if label["intents"]
    }
    asking |= {_name(path) for pattern in ASKING for path in (HERE / "mails").glob(f"{pattern}.eml")}
    paths = sorted((*(HERE / "mails").rglob("*.eml"), *(HERE / "corpus").rglob("*.eml")))
    found = {_name(path): path.read_bytes() for path in paths}
    asking |= {name for name, raw in found.items() if ANNOUNCES.search(raw)}
    return {name: raw for name, raw in found.items() if (name not in asking) is silent}


def walk_all(variants: int, most: int) -> Sums:
    """So many variants of all mails of at most so many bytes, by turns."""
    names = [(name, silent) for silent in (True, False) for name, raw in mails(silent).items() if len(raw) <= most]
    tasks = [(*names[number % len(names)], number) for number in range(variants)]
    sums = Sums()
    with ProcessPoolExecutor() as pool:
        for part in pool.map(walk, *zip(*tasks, strict=True), chunksize=50):
            sums.add(part)
    return sums


def walk(name: str, silent: bool, number: int) -> Sums:
    """Variant *number* of a mail; a *silent* one is mixed with others that ask for nothing only."""
    shown = f"{name} variant {number}"
    raw = damage(mails(silent)[name], tuple(mails(silent).values()), shown)
    try:
        settled = settle(raw)
    except Exception as error:  # this is what is looked for
        return Sums(1, raised=[f"{shown}: {error!r}"])
    verdicts = Counter(str(one.decision.verdict) for one in settled)
    acted = [f"{shown}: {one.submission}" for one in settled if one.decision.verdict is Verdict.ACCEPT]
    return Sums(1, verdicts, wrong=acted if silent else [])


def settle(raw: bytes) -> tuple[Settled, ...]:
    """As if the secretariat had written it, which may do everything."""
    roster = _roster()
    mail = parse(raw, roster.group, NOW)
    context = Context(roster=roster, now=NOW, mail=1)
    sender = replace(author(mail, context), level=Identity.VERIFIED, roles=frozenset({Role.SECRETARIAT}))
    return answering.merge(order.settle(order.read(mail, context), Facts(roster, sender), NOW))


@cache
def _roster() -> Roster:
    return replace(world(NOW), group=replace(WORLD, lists=(*WORLD.lists, STORIES)))


def _name(path: Path) -> str:
    return path.relative_to(HERE).as_posix()
