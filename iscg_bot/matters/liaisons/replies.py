"""What the sender of a liaison statement hears; the words are those of the templates' catalogue."""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.decisions import Ask, Decision, Verdict
from iscg_bot.model.documents import File
from iscg_bot.model.facts import Facts
from iscg_bot.model.letters import Letter, Section, Word
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.notices import LiaisonStatement
from iscg_bot.model.questions import Choice, Question


def acknowledge(facts: Facts, liaison: Liaison, *, again: bool = False) -> tuple[Letter, ...]:
    """What was understood, so that the sender can say what is wrong; *again* if it was registered before."""
    words: dict[str, Word] = {
        "again": again,
        "source": liaison.source,
        "action": liaison.action,
        "information": liaison.information,
        "deadline": liaison.deadline.isoformat() if liaison.deadline else "",
        "contact": liaison.contact,
        "title": liaison.title,
        "received": liaison.received.isoformat(),
        "files": _files(liaison.files),
    }
    return facts.sender.letter("acknowledge_liaison", Section("acknowledge_liaison", words))


def confirm(statement: LiaisonStatement, facts: Facts, now: dt.datetime) -> Decision:
    """An authenticated stranger is asked whether it is meant."""
    sender, until = facts.sender, now + facts.roster.policy.question_life
    choices = (Choice("1", "submit", replace(statement, confirmed=True)), Choice("2", "nothing"))
    key = f"confirm/{sender.mail}/{now:%Y-%m-%dT%H:%M}/{len(facts.questions)}"
    question = Question(key, "confirm", sender.address, until, choices, mail=statement.mail or sender.mail)
    words: dict[str, Word] = {
        "doubt": "confirm",
        "number": "",
        "title": statement.title,
        "source": statement.source,
        "files": _files(statement.files),
        "until": until.isoformat(),
        "choices": tuple(
            {"key": c.key, "label": c.label, "number": "", "title": statement.title if c.wish else "", "meeting": ""}
            for c in choices
        ),
    }
    letters = sender.letter("ask", Section("ask", words), key=f"ask/{key}", question=key)
    return Decision(
        Verdict.ASK, "its author is authenticated, but not on the list: asked to confirm", (Ask(question),), letters
    )


def _files(taken: tuple[File, ...]) -> tuple[Word, ...]:
    """Each file with its size and the prefix of its SHA-256 (M103)."""
    return tuple({"name": f.name, "size": f.size, "sha": f.sha256[:12]} for f in taken)
