"""What an author hears about contributions; the words are those of the templates' catalogue."""

import datetime as dt

from iscg_bot.model.decisions import Ask
from iscg_bot.model.documents import Document, File
from iscg_bot.model.facts import Facts
from iscg_bot.model.letters import Letter, Section, Word
from iscg_bot.model.people import person_at
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Contribution, DocumentAction, Undo

UNDO_LIFE = dt.timedelta(days=366)  # it ends earlier when the document is superseded


def files(taken: tuple[File, ...]) -> tuple[Word, ...]:
    """Each file with its size and the prefix of its SHA-256 (M103)."""
    return tuple({"name": f.name, "size": f.size, "sha": f.sha256[:12]} for f in taken)


def undo_question(facts: Facts, document: Document) -> Ask:
    """How the acknowledged author takes back or withdraws by one word."""
    number = document.number
    withdrawal = Contribution(DocumentAction.WITHDRAWAL, number=number.family, confirmed=True)
    choices = (Choice("undo", "undo", Undo(str(number))), Choice("withdraw", "withdrawal", withdrawal))
    until = facts.sender.received + UNDO_LIFE
    key = f"acknowledged/{number}"
    return Ask(Question(key, "acknowledged", facts.sender.address, until, choices, mail=facts.sender.mail))


def acknowledge(facts: Facts, wish: Contribution, document: Document, supersedes: str = "") -> tuple[Letter, ...]:
    """Number, title, files, what was not taken and why, and how to correct, withdraw or undo by replying.

    Nothing to who wants no acknowledgements (M65).
    """
    person = person_at(facts.roster.people, facts.sender.address)
    if person is not None and not person.acknowledge:
        return ()
    number = document.number
    meeting = next((m for m in facts.roster.meetings if m.designation == number.meeting), None)
    deadline = meeting.deadline if meeting else None
    words: dict[str, Word] = {
        "action": wish.action.value,
        "number": str(number),
        "title": document.title,
        "source": document.source,
        "meeting": f"{number.acronym}/{number.meeting}",
        "received": document.received.isoformat(),
        "late": document.late,
        "deadline": deadline.isoformat() if deadline else "",
        "supersedes": supersedes,
        "files": files(document.files),
        "not_taken": tuple({"name": name, "why": why} for name, why in wish.not_taken),
        "undo": True,
        "suffix": "",  # what must stand after "undo" where one letter acknowledges several documents
    }
    return facts.sender.letter(
        "acknowledge",
        Section("acknowledge", words),
        key=f"acknowledge/{number}",
        question=f"acknowledged/{number}",
        families=(number.family,),
    )


def withdrawn(
    facts: Facts, document: Document, template: str, *, documents: tuple[str, ...] = (), restored: str | None = None
) -> tuple[Letter, ...]:
    """A family was withdrawn, or a registration taken back."""
    words: dict[str, Word] = {"number": str(document.number), "title": document.title}
    if restored is None:
        words |= {"number": document.number.family, "documents": documents}
    else:
        words |= {"restored": restored}
    return facts.sender.letter(template, Section(template, words), families=(document.number.family,))


def refuse(facts: Facts, problem: str, document: Document | None = None) -> tuple[Letter, ...]:
    """What is wrong and what would work."""
    words: dict[str, Word] = {
        "problem": problem,
        "number": str(document.number) if document else "",
        "title": document.title if document else "",
    }
    families = (document.number.family,) if document else ()
    return facts.sender.letter("refused", Section("refused", words), families=families)
