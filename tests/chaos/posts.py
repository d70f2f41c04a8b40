"""What the members send in a run: mails of all kinds, each with what must come of it. The same seed, the same mails."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from tests.chaos import fresh
from tests.damages import damage
from tests.servers.stack import DOMAIN, LIST
from tests.servers.worlds import ALICE, BOB, BOT, CAROL
from tests.servers.writings import contribution, mail

TESTS = Path(__file__).parents[1]
MEMBERS = (ALICE, BOB, CAROL)
OVER_MAILMAN = 0.3  # of what may go there; the rest is put into the mailbox as the list would have delivered it

CONTRIBUTIONS = {
    "en": ("Captions in meetings of region {}", "Dear colleagues,", "please find attached our contribution to the next"
           " ISCG meeting.", "Source", "Title", "Best regards"),
    "fr": ("Sous-titrage des réunions de la région {}", "Chers collègues,", "veuillez trouver ci-joint notre"
           " contribution à la prochaine réunion de l'ISCG.", "Source", "Titre", "Cordialement"),
    "es": ("Subtitulado de las reuniones de la región {}", "Estimados colegas:", "adjunto nuestra contribución para la"
           " próxima reunión del ISCG.", "Fuente", "Título", "Saludos cordiales"),
    "ru": ("Субтитры на собраниях региона {}", "Уважаемые коллеги!", "Направляем наш вклад для следующего собрания"
           " ISCG.", "Источник", "Название", "С уважением"),
    "ar": ("الترجمة النصية في اجتماعات المنطقة {}", "الزملاء الأعزاء،", "نرفق طيه مساهمتنا في الاجتماع المقبل"
           " لفريق ISCG.", "المصدر", "العنوان", "مع أطيب التحيات"),
    "zh": ("第{}区会议字幕", "各位同事：", "现附上我方提交下一次ISCG会议的文稿。", "来源", "标题", "此致敬礼"),
}  # fmt: skip

REQUEST = """\
Dear colleagues,

I would like to convene an e-meeting on “Captions, round {}” during TSAG, but not on Friday. We need one hour.

Best regards
"""

TALK = """\
Dear all,

thank you for the notes of round {}. I will send a contribution on captions next week.

Best regards
"""


@dataclass(frozen=True, slots=True)
class Post:
    """One mail. *routes* are "list", "robot" and "mailbox"; *sender* is its return path.

    *answers* are how many letters must answer it, None: at most one for each thing it *asks*. *numbers* the same for
    documents, *most* is how many documents it may bring at all.
    """

    serial: int
    kind: str
    author: str
    raw: bytes
    routes: tuple[str, ...] = ("mailbox",)
    sender: str = ""
    answers: int | None = None
    asks: int = 1
    numbers: int | None = None
    most: int = 0

    @property
    def message_id(self) -> str:
        """As it was written."""
        return identity(self.serial)


def identity(serial: int) -> str:
    """The Message-ID of the mail with this serial."""
    return f"<chaos.{serial}@{DOMAIN}>"


Maker = Callable[[int, random.Random], Post]


def posts(count: int, seed: int) -> Iterator[Post]:
    """So many mails, kinds mixed as below."""
    chance, collection = random.Random(seed), Collection(seed)
    kinds = chance.choices([*collection.makers], weights=[w for w, _ in collection.makers.values()], k=count)
    for serial, kind in enumerate(kinds):
        yield collection.makers[kind][1](serial, chance)


class Collection:
    """The mails of tests/mails and tests/corpus, and those that are written for the run."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._labels = {
            label["file"]: label
            for line in (TESTS / "corpus" / "labels.jsonl").read_text(encoding="utf-8").splitlines()
            for label in [json.loads(line)]
        }
        self._corpus = sorted((TESTS / "corpus").glob("*/*.eml"))
        self._mails = {
            "asked": _read("lists/asked/*.eml"),
            "nothing": _read("lists/nothing/*.eml"),
            "story": _read("stories/*.eml"),
            "weird": _read("weird/*.eml"),
            "robot": _read("from-robots-*.eml"),
            "bounce": _read("bounce*.eml"),
        }
        self._used: dict[str, int] = {}
        self.makers: dict[str, tuple[float, Maker]] = {
            "contribution": (30, self._contribution),
            "request": (2, self._request),
            "talk": (6, self._talk),
            "corpus": (20, self._from_corpus),
            "asked": (12, self._collected("asked", asks=2, most=2)),
            "nothing": (10, self._collected("nothing", answers=0, numbers=0)),
            "story": (4, self._collected("story", asks=2, most=2)),
            "weird": (6, self._collected("weird", asks=2, most=2)),
            "broken": (5, self._broken),
            "robot": (4, self._collected("robot", answers=0, numbers=0)),
            "bounce": (1, self._collected("bounce", answers=0, numbers=0)),
        }

    def _contribution(self, serial: int, chance: random.Random) -> Post:
        """In one of six languages; some go to the robot and to the list as well."""
        title, hello, please, source, called, farewell = CONTRIBUTIONS[chance.choice(list(CONTRIBUTIONS))]
        text = f"{hello}\n\n{please}\n\n{source}: Examplia\n{called}: {{title}}\n\n{farewell}\n"
        member = chance.choice(MEMBERS)
        written = contribution(title.format(serial), member, text=text)
        routes = chance.choices((self._way(chance), ("robot",), ("robot", "mailbox")), weights=(80, 10, 10))[0]
        return self._written(serial, "contribution", member, written, routes, answers=1, numbers=1, most=1)

    def _request(self, serial: int, chance: random.Random) -> Post:
        written = mail(ALICE, LIST, f"E-meeting during TSAG, round {serial}", REQUEST.format(serial))
        return self._written(serial, "request", ALICE, written, self._way(chance), answers=1, numbers=0)

    def _talk(self, serial: int, chance: random.Random) -> Post:
        member = chance.choice(MEMBERS)
        written = mail(member, LIST, f"Captions, round {serial}", TALK.format(serial))
        return self._written(serial, "talk", member, written, self._way(chance), answers=0, numbers=0)

    def _way(self, chance: random.Random) -> tuple[str, ...]:
        return ("list",) if chance.random() < OVER_MAILMAN else ("mailbox",)

    def _written(
        self, serial: int, kind: str, member: str, written: EmailMessage, routes: tuple[str, ...], **must: int
    ) -> Post:
        return self._post(serial, kind, member, written.as_bytes(), routes, **must)

    def _from_corpus(self, serial: int, chance: random.Random) -> Post:
        path = self._corpus[self._next("corpus") % len(self._corpus)]
        label = self._labels[path.relative_to(TESTS / "corpus").as_posix()]
        asks = [intent["type"] for intent in label["intents"]]
        most = sum(kind == "submit_contribution" for kind in asks)
        kind = f"corpus: {asks[0]}" if asks else "corpus: nothing"
        must = {"asks": len(asks), "most": most} if asks else {"answers": 0, "numbers": 0}
        return self._post(serial, kind, chance.choice(MEMBERS), path.read_bytes(), self._way(chance), **must)

    def _collected(self, kind: str, **must: int) -> Maker:
        def make(serial: int, chance: random.Random) -> Post:
            raw = fresh.chosen(self._mails[kind], self._next(kind))
            member = chance.choice(MEMBERS)
            if kind in ("asked", "nothing"):
                return self._post(serial, kind, member, raw, self._way(chance), **must)
            who = fresh.author(raw) if kind in ("robot", "bounce") else member
            return self._post(serial, kind, who, raw, ("mailbox",), **must)

        return make

    def _broken(self, serial: int, chance: random.Random) -> Post:
        """A mail of the collection as accidents leave it; nothing is made new, for it may have no head at all."""
        raws = [raw for mails in self._mails.values() for raw in mails if len(raw) < 100_000]
        raw = damage(chance.choice(raws), raws, f"{self._seed}/{serial}")
        return Post(serial, "broken", "", fresh.mark(raw, serial), sender=f"stranger@{DOMAIN}", asks=2, most=2)

    def _post(self, serial: int, kind: str, member: str, raw: bytes, routes: tuple[str, ...], **must: int) -> Post:
        by_list = "list" in routes or kind in ("contribution", "request", "talk") or fresh.listed(raw)
        sender = "" if fresh.bounced(raw) else member
        raw = fresh.renewed(raw, identity(serial), f"({serial})", member)
        if "list" in routes:
            raw = fresh.addressed(raw, LIST)
        elif "robot" in routes:
            raw = fresh.addressed(raw, f"{BOT}, {LIST}" if len(routes) > 1 else BOT)
        elif kind != "robot":
            raw = fresh.arrived(raw, member, serial, by_list=by_list)
        return Post(serial, kind, member, fresh.mark(raw, serial), routes, sender, **must)

    def _next(self, kind: str) -> int:
        self._used[kind] = self._used.get(kind, -1) + 1
        return self._used[kind]


def _read(pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((TESTS / "mails").glob(pattern))]
