"""What came of a run, judged without the program: from the list of what was sent, the mailboxes and plain SQL."""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

from tests.chaos import fresh
from tests.chaos.networks import Transfer
from tests.chaos.posts import MEMBERS, Post
from tests.servers.stack import Stack
from tests.servers.worlds import BOT

WAYS = {
    "list": "over Mailman and Postfix",
    "robot": "to the robot over Postfix",
    "mailbox": "into its mailbox (LMTP), in the list's form",
}
_QUEUED = re.compile(r"\(Postfix\) with E?SMTP\w* id (\w+)")
IN_DOUBT = 1.0  # seconds from the server's answer to a death within which the bot may not have noted it


@dataclass(frozen=True, slots=True)
class Received:
    """A letter of the bot's in a member's mailbox; *queued* is what Postfix called it when it took it from the bot."""

    user: str
    message_id: str
    answers: str
    queued: str


@dataclass(slots=True)
class Verdict:
    """The sums, and each single thing that is wrong."""

    sums: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def blame(self, what: str, cases: Iterable[object]) -> None:
        """Count them; none is as it must be."""
        found = [f"{what}: {case}" for case in cases]
        self.sums[what] = len(found)
        self.wrong += found

    def table(self) -> str:
        """One line a sum."""
        return "\n".join(f"{name:48} {count:>7,}" for name, count in self.sums.items())


class Evidence:
    """Everything that is looked at."""

    def __init__(self, stack: Stack, register: Path) -> None:
        with closing(sqlite3.connect(register)) as db:
            db.row_factory = sqlite3.Row
            self.mails = db.execute("select id, raw, state, attempts, released, verdict from mail").fetchall()
            self.submissions = db.execute("select mail_id, ordinal, verdict from submission order by id").fetchall()
            self.documents = db.execute("select number, mail_id, title from document").fetchall()
            self.letters = db.execute('select id, key, "to", message_id, fate, mail_id, reason from letter').fetchall()
        self.serials = {row["id"]: fresh.marked(bytes(row["raw"])) for row in self.mails}
        self.delivered = Counter(fresh.marked(raw) for raw in stack.mailbox(BOT))
        self.received = [letter for user in MEMBERS for letter in _received(stack, user)]


def _received(stack: Stack, user: str) -> Iterable[Received]:
    for raw in stack.mailbox(user):
        mail = message_from_bytes(raw)
        if f"<{BOT}>" in str(mail["From"]):
            name = _QUEUED.search(" ".join(map(str, mail.get_all("Received", []))))
            yield Received(user, str(mail["Message-ID"]), str(mail["In-Reply-To"] or ""), name[1] if name else "")


def judge(
    sent: Mapping[int, Post],
    evidence: Evidence,
    transfers: Sequence[Transfer],
    kills: Sequence[float],
    dry: Sequence[tuple[float, float]],
) -> Verdict:
    """Lost, acted upon twice, letters missing, letters doubled."""
    verdict = Verdict({"mails sent": len(sent)})
    ways = Counter(route for post in sent.values() for route in post.routes)
    verdict.sums |= {f"  {said}": ways[route] for route, said in WAYS.items()}
    _judge_mails(verdict, sent, evidence)
    _judge_numbers(verdict, sent, evidence)
    _judge_letters(verdict, sent, evidence)
    _judge_copies(verdict, evidence, transfers, kills, dry)
    return verdict


def _judge_mails(verdict: Verdict, sent: Mapping[int, Post], evidence: Evidence) -> None:
    """Each mail is kept, and decided once."""
    verdict.sums["mails delivered, copies included"] = evidence.delivered.total()
    verdict.blame("not delivered by the servers", (s for s in sent if not evidence.delivered[s]))
    known = defaultdict(list)
    for row in evidence.mails:
        known[evidence.serials[row["id"]]].append(row)
    verdict.blame("mails lost", (f"{s} {sent[s].kind}" for s in sent if evidence.delivered[s] and s not in known))
    verdict.blame("mails undecided", (row["id"] for row in evidence.mails if row["state"] == "new"))
    ordinals = _final(evidence.submissions)
    verdict.blame(
        "mails decided more or less than once",
        (
            (row["id"], row["attempts"], ordinals[row["id"]])
            for row in evidence.mails
            if row["state"] != "new" and ordinals[row["id"]] != [*range(max(1, len(ordinals[row["id"]])))]
        ),
    )
    verdict.sums["decisions"] = len(evidence.submissions)


def _final(submissions: Iterable[sqlite3.Row]) -> dict[int, list[int]]:
    """The ordinals of each mail's decisions, in order; a mail that waited (for its list copy) is decided anew."""
    ordinals, waited = defaultdict[int, list[int]](list), set[int]()
    for row in submissions:
        if row["ordinal"] == 0 and row["mail_id"] in waited:
            ordinals[row["mail_id"]].clear()
        waited.discard(row["mail_id"])
        ordinals[row["mail_id"]].append(row["ordinal"])
        if row["verdict"] == "hold":
            waited.add(row["mail_id"])
    return ordinals


def _judge_numbers(verdict: Verdict, sent: Mapping[int, Post], evidence: Evidence) -> None:
    """A contribution has one number; nothing has one that asked for none."""
    numbers = Counter(evidence.serials.get(row["mail_id"]) for row in evidence.documents)
    verdict.sums["numbers given"] = len(evidence.documents)
    verdict.blame("numbers missing", (f"{s} {p.kind}" for s, p in sent.items() if p.numbers and numbers[s] < p.numbers))
    verdict.blame("acted twice: numbers", (f"{s} {p.kind}" for s, p in sent.items() if numbers[s] > p.most))
    verdict.blame("acted twice: the same number", _more_than_once(row["number"] for row in evidence.documents))


def _judge_letters(verdict: Verdict, sent: Mapping[int, Post], evidence: Evidence) -> None:
    """What is to be answered is answered once, and every letter of the register that went out is in its mailbox."""
    answers = defaultdict(set)
    for letter in evidence.received:
        answers[letter.answers, letter.user].add(letter.message_id)
    own = {s: answers[p.message_id, p.author] for s, p in sent.items()}
    verdict.sums["letters received"] = len(evidence.received)
    verdict.sums["answers expected"] = sum(p.answers or 0 for p in sent.values())
    verdict.blame(
        "letters missing: answers", (f"{s} {sent[s].kind}" for s in sent if len(own[s]) < (sent[s].answers or 0))
    )
    twice = {
        s: found
        for s, found in own.items()
        if len(found) > (sent[s].asks if sent[s].answers is None else sent[s].answers)
    }
    verdict.blame("acted twice: answers", (f"{s} {sent[s].kind} {found}" for s, found in twice.items()))
    there = {(letter.user, letter.message_id) for letter in evidence.received}
    due = [row for row in evidence.letters if row["to"] in MEMBERS and row["fate"] != "dropped"]
    missing = (row for row in due if (row["to"], row["message_id"]) not in there)
    verdict.blame("letters missing: in the outbox", (f"{r['id']} {r['key']} {r['fate']}" for r in missing))
    written = {(row["to"], row["message_id"]) for row in evidence.letters}
    verdict.blame("letters that the register does not know", there - written)
    verdict.blame("letters with the same key", _more_than_once(row["key"] for row in evidence.letters))


def _judge_copies(
    verdict: Verdict,
    evidence: Evidence,
    transfers: Sequence[Transfer],
    kills: Sequence[float],
    dry: Sequence[tuple[float, float]],
) -> None:
    """A letter comes twice only with the same Message-ID, once more for each answer of the server that was lost.

    What Postfix took once and put into the mailbox twice, because Dovecot died over it, the bot did not send twice.
    """
    taken = {(letter.user, letter.message_id, letter.queued) for letter in evidence.received}
    verdict.sums["letters doubled by the servers alone"] = len(evidence.received) - len(taken)
    copies = Counter((user, message_id) for user, message_id, _ in taken)
    lost = Counter(t.message_id for t in transfers if _is_lost(t, kills, dry))
    doubled = {key: count for key, count in copies.items() if count > 1}
    verdict.sums["answers of the mail server that were lost"] = lost.total()
    verdict.sums["letters doubled, the server's answer lost"] = sum(lost[m] >= n - 1 for (_, m), n in doubled.items())
    verdict.blame("letters doubled without need", _without_need(doubled, lost, transfers))


def _without_need(
    doubled: Mapping[tuple[str, str], int], lost: Mapping[str, int], transfers: Sequence[Transfer]
) -> Iterable[str]:
    """With everything that the network saw of them."""
    for (user, message_id), count in doubled.items():
        if lost.get(message_id, 0) < count - 1:
            yield f"{user} {[t for t in transfers if t.message_id == message_id]}"


def _is_lost(transfer: Transfer, kills: Sequence[float], dry: Sequence[tuple[float, float]]) -> bool:
    """Never passed on, taken back, or the bot died before it could note it: while the disk was full it could not."""
    if transfer.answered is None:
        return True
    dried = (end for begin, end in dry if begin < transfer.answered + IN_DOUBT and transfer.answered < end)
    noted = max((*dried, transfer.answered)) + IN_DOUBT
    ends = (*kills, *([transfer.cut] if transfer.cut else []))
    return any(transfer.begun <= end <= noted for end in ends)


def _more_than_once(things: Iterable[object]) -> list[object]:
    return [thing for thing, count in Counter(things).items() if count > 1]
