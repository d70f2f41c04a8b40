"""What the secretariat decides: held mail, shown once a day, released or refused; numbers reserved and imported."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from iscg_bot.model.decisions import AddDocument, Ask, Decision, SetStatus, SettleMail, TellHeld, Verdict
from iscg_bot.model.documents import SUCCESSION, Document, Number, Status
from iscg_bot.model.facts import Context, Facts, Held, Needs, Waiting
from iscg_bot.model.leads import sleeps
from iscg_bot.model.letters import Letter, Occasion, Section, Word, notice
from iscg_bot.model.mail import Mail
from iscg_bot.model.people import Identity, Person, Role, holders, person_at
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Import, Puzzle, Refuse, Release, Reserve, Retry

MOST_IN_A_LETTER = 50


def read_unreadable(mail: Mail, _context: Context) -> tuple[Puzzle, ...]:
    """A mail that no program can read, with all that was found out about it (M39)."""
    if not mail.unreadable:
        return ()
    found = "; ".join(mail.repairs)
    return (Puzzle(f"cannot be read: {mail.unreadable}" + (f" ({found})" if found else ""), mail.unreadable),)


def read_addressed(mail: Mail, context: Context) -> tuple[Puzzle, ...]:
    """Written to the bot alone by somebody who is not a stranger, and no matter understood it (M40)."""
    group = context.roster.group
    recipients = [a.email for a in (*mail.to, *mail.cc)]
    to_us = any(group.is_robot(a) for a in recipients) and not any(group.list_at(a) for a in recipients)
    if not to_us or context.thread is not None or mail.author is None:
        return ()
    known = person_at(context.roster.people, mail.author.email) is not None
    return (Puzzle("addressed to us, but not understood"),) if known or mail.level > Identity.CLAIMED else ()


def decide_puzzle(puzzle: Puzzle, facts: Facts) -> Decision:
    """A person must look. An authenticated author hears one human sentence, once a day."""
    if not puzzle.unreadable:
        return Decision(Verdict.HOLD, puzzle.because)
    section = Section("unreadable", {"why": puzzle.unreadable})
    letters = facts.sender.letter("unreadable", section, occasion=Occasion.NOTE)
    return Decision(Verdict.HOLD, puzzle.because, letters=letters)


def needs(wish: Release | Retry | Refuse) -> Needs:
    """The mail, if it still waits."""
    return Needs(mails=frozenset({wish.mail}))


def decide(wish: Release | Retry | Refuse, facts: Facts) -> Decision:
    """Doing it twice does it once: a mail that waits no more is left alone."""
    if Role.SECRETARIAT not in facts.sender.roles:
        return Decision(Verdict.REFUSE, "only the secretariat decides about held mail")
    if not any(h.id == wish.mail for h in facts.held):
        because = f"mail {wish.mail} waits no more, or never did"
        return Decision(Verdict.REFUSE, because, letters=_settled(facts, wish.mail, "gone"))
    if isinstance(wish, Release):
        return _settle(facts, wish.mail, "released", "let through by the secretariat")
    if isinstance(wish, Retry):
        return _settle(facts, wish.mail, "retried", "decided again as it came")
    return _settle(facts, wish.mail, "refused", wish.reason or "refused by the secretariat")


def decide_reserve(wish: Reserve, facts: Facts) -> Decision:
    """The next numbers of a meeting, set aside."""
    if unknown := _unknown(facts.roster.group.acronym, wish.meeting, facts):
        return Decision(Verdict.REFUSE, unknown)
    last = facts.serials.get(wish.meeting, 0)
    numbers = [Number(facts.roster.group.acronym, wish.meeting, last + i) for i in range(1, wish.count + 1)]
    changes = tuple(AddDocument(_document(n, Status.RESERVED, facts)) for n in numbers)
    return Decision(Verdict.ACCEPT, "reserved " + ", ".join(str(n) for n in numbers), changes)


def decide_import(wish: Import, facts: Facts) -> Decision:
    """A document that has its number already; a reserved number is filled, any other number is given once."""
    number = Number.read(wish.number)
    if unknown := _unknown(number.acronym, number.meeting, facts):
        return Decision(Verdict.REFUSE, unknown)
    there = next((d for d in facts.documents if d.number == number), None)
    if there is not None and there.status is not Status.RESERVED:
        return Decision(Verdict.REFUSE, f"{number} is registered already")
    newer, older = _beside(number, facts)
    document = _document(number, Status.SUPERSEDED if newer else Status.CURRENT, facts, wish)
    superseded = tuple(SetStatus(str(d.number), Status.CURRENT, Status.SUPERSEDED) for d in older)
    return Decision(
        Verdict.ACCEPT, f"imported as {number}", (AddDocument(document, fills=there is not None), *superseded)
    )


def _unknown(acronym: str, meeting: str, facts: Facts) -> str:
    """What is wrong with a number of *meeting*: a slip of the keyboard would take a number for ever."""
    if acronym != facts.roster.group.acronym:
        return f"the numbers of this group begin with {facts.roster.group.acronym}/"
    known = ", ".join(m.designation for m in facts.roster.meetings)
    if meeting not in (m.designation for m in facts.roster.meetings):
        return f"meeting {meeting} is not configured; iscg.toml has {known or 'none'}"
    return ""


def _beside(number: Number, facts: Facts) -> tuple[list[Document], list[Document]]:
    """Of a new document and its revisions one is current: those later than *number*, and the current ones before it."""
    if number.kind not in SUCCESSION:
        return [], []
    line = [d for d in facts.family(number.family) if d.number.kind in SUCCESSION and d.status is not Status.RESERVED]
    newer = [d for d in line if d.number.ordinal > number.ordinal and d.status is Status.CURRENT]
    older = [d for d in line if d.number.ordinal < number.ordinal and d.status is Status.CURRENT]
    return newer, older


def due_awaiting(waiting: Waiting) -> Decision:
    """Mails whose list copy did not come are decided without it."""
    because = "its list copy did not come"
    changes = tuple(SettleMail(mail.id, "alone", because) for mail in waiting.awaiting)
    return Decision(Verdict.ACCEPT, f"{len(changes)} list copies did not come", changes)


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """One letter at once for the first held mail, one a day with everything that waits; in the morning, if at night."""
    secretariat = holders(waiting.roster.people, Role.SECRETARIAT, now.date())
    people = [person for person in secretariat if _is_due(person, waiting, now)]
    if not people:
        return Decision(Verdict.ACCEPT, "nothing new waits")
    shown = waiting.held[:MOST_IN_A_LETTER]
    key = _letter_key(waiting, now)
    question = Question(key, "held", "", now + dt.timedelta(days=366), _choices(shown))
    letters = tuple(_held_letter(person, key, shown) for person in people)
    changes = (Ask(question), TellHeld(tuple(h.id for h in shown)))
    return Decision(Verdict.ACCEPT, f"{len(waiting.held)} mails wait for the secretariat", changes, letters)


def _is_due(person: Person, waiting: Waiting, now: dt.datetime) -> bool:
    """The first letter, or that of the day, which nobody gets twice."""
    if not waiting.held or sleeps(now, person.zone):
        return False
    zone, hour = ZoneInfo(waiting.roster.group.zone), waiting.roster.policy.held_letter_hour
    today, theirs = now.astimezone(zone), f"/{person.id}"
    written = any(key.endswith(theirs) and at.astimezone(zone).date() == today.date() for key, at in waiting.letters)
    return _is_first(waiting) or (today.hour >= hour and not written)


def _is_first(waiting: Waiting) -> bool:
    return not any(held.told for held in waiting.held)


def _letter_key(waiting: Waiting, now: dt.datetime) -> str:
    """With the moment: a mail may come to wait a second time, and people wake at different times."""
    return f"held/{f'first/{waiting.held[0].id}/' if _is_first(waiting) else ''}{now:%Y-%m-%dT%H:%M:%S}"


def _choices(held: tuple[Held, ...]) -> tuple[Choice, ...]:
    releases = (Choice(f"release {h.id}", "release", Release(h.id)) for h in held)
    return (*releases, *(Choice(f"refuse {h.id}", "refuse", Refuse(h.id)) for h in held))


def _held_letter(person: Person, key: str, held: tuple[Held, ...]) -> Letter:
    rows: tuple[Word, ...] = tuple(
        {"id": h.id, "since": h.since.isoformat(), "author": h.author, "subject": h.subject, "because": h.because}
        for h in held
    )
    section = Section("held", {"mails": rows, "first": key.startswith("held/first/")})
    return replace(notice(person, f"{key}/{person.id}", "held", section), question=key)


def _settle(facts: Facts, mail: int, outcome: str, because: str) -> Decision:
    changes = (SettleMail(mail, outcome, because),)
    return Decision(Verdict.ACCEPT, f"mail {mail}: {because}", changes, _settled(facts, mail, outcome))


def _settled(facts: Facts, mail: int, outcome: str) -> tuple[Letter, ...]:
    section = Section("settled", {"outcomes": ({"id": mail, "outcome": outcome},)})
    return facts.sender.letter("settled", section) if facts.sender.mail else ()


def _document(number: Number, status: Status, facts: Facts, wish: Import | None = None) -> Document:
    return Document(
        number=number,
        title=wish.title if wish else "",
        source=wish.source if wish else "",
        author=wish.author if wish else "",
        received=facts.sender.received,
        files=wish.files if wish else (),
        status=status,
    )
