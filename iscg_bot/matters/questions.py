"""Answers to our questions: a number, a word, an undo. The letter that asks is known again by its token or Message-ID.

What is chosen is a complete submission, decided at once in the asked person's name: as if verified, if the answer
proves who wrote it; else by what the mail itself proves, which may be too little: then a person looks.
"""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.decisions import Ask, Change, CloseQuestion, Decision, SettleMail, Verdict
from iscg_bot.model.facts import Context, Facts, Needs, Waiting
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.mail import Mail
from iscg_bot.model.people import Action, Identity, Role, person_at
from iscg_bot.model.questions import DOUBTS, Choice, Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import Answer, Convene, Move, Wish
from iscg_bot.reading.answers import choose


def read(mail: Mail, context: Context) -> tuple[Answer, ...]:
    """The choices that the newly written words make; quoted words never choose (M57, M78)."""
    question = context.thread.question if context.thread else None
    if question is None:
        return ()
    chosen = choose(mail.new, tuple(c.key for c in question.choices))
    offers = (question.choice(key) for key in chosen)
    return tuple(Answer(question.id, c.key, c.wish, bool(mail.list_address)) for c in offers if c)


def read_unanswered(mail: Mail, context: Context) -> tuple[Answer, ...]:
    """A reply to a question of ours in which no choice was found; an acknowledgement is no question."""
    question = context.thread.question if context.thread else None
    asked = question if question and question.kind != "acknowledged" else None
    return (Answer(asked.id, shown=bool(mail.list_address)),) if asked else ()


def needs(answer: Answer) -> Needs:
    """The question; what is chosen has needs of its own."""
    return Needs(questions=frozenset({answer.question}))


def proven(answer: Answer, facts: Facts, now: dt.datetime) -> Facts:
    """The same, its sender VERIFIED if the secret of the letter proves that the asked person answers."""
    question, sender = _question(answer, facts), facts.sender
    secret = question is not None and not answer.shown and question.proves(answer.choice, sender.level, now)
    proves = secret and question is not None and _asked(question, facts)
    return replace(facts, sender=replace(sender, level=Identity.VERIFIED)) if proves else facts


def decide(answer: Answer, facts: Facts, now: dt.datetime) -> Decision:
    """May this person answer, is the question open, was an answer found? ACCEPT: then the chosen wish is decided."""
    question = _question(answer, facts)
    if question is None or not _asked(question, facts):
        return Decision(Verdict.REFUSE, "the question was asked of somebody else")
    if not facts.sender.can(Action.ANSWER if question.who else Action.DECIDE_HELD):
        return Decision(Verdict.HOLD, "nothing proves that the person who was asked wrote this answer")
    if not question.open or now > question.until:
        outcome = "expired" if question.open else question.outcome
        outcome = outcome if outcome in ("expired", "superseded") else "answered"
        letters = _note(facts, f"closed/{question.key}", Section("closed", {"outcome": outcome, "number": ""}))
        return Decision(Verdict.REFUSE, f"the question is {outcome}", letters=letters)
    if not answer.choice:
        return Decision(Verdict.ASK, "no answer was found in the reply", letters=_unanswered(question, facts))
    because = f"answered {answer.choice}" if answer.wish else f"answered {answer.choice}: leave it"
    return Decision(Verdict.ACCEPT, because, _closing(question, answer))


def signed(decision: Decision, sender: Sender) -> Decision:
    """A question to who wrote the mail remembers how sure we were of that: the answer must be as good."""
    changes = (
        Ask(replace(c.question, level=sender.level)) if isinstance(c, Ask) and c.question.who == sender.address else c
        for c in decision.changes
    )
    return replace(decision, changes=tuple(changes))


def due(waiting: Waiting) -> Decision:
    """Questions whose time is over are closed; the mails that they were about go to the secretariat."""
    changes: list[Change] = []
    for question in waiting.expired:
        changes.append(CloseQuestion(question.id, "expired"))
        if question.kind in DOUBTS and question.mail:
            changes.append(SettleMail(question.mail, "held", f"nobody answered our question ({question.kind})"))
    return Decision(Verdict.ACCEPT, f"{len(waiting.expired)} questions expired", tuple(changes))


def _asked(question: Question, facts: Facts) -> bool:
    """Only the asked person answers, from any configured address; about held mail anybody of the secretariat."""
    sender = facts.sender
    if not question.who:
        return Role.SECRETARIAT in sender.roles
    asked = person_at(facts.roster.people, question.who)
    return sender.address == question.who or (asked is not None and asked.id == sender.person)


def _question(answer: Answer, facts: Facts) -> Question | None:
    return next((q for q in facts.questions if q.id == answer.question), None)


def _closing(question: Question, answer: Answer) -> tuple[Change, ...]:
    """A question has one answer. Letters about held mail or acknowledged documents speak of several things, each of
    which happens once by itself: they stay open.
    """
    return () if question.kind in ("held", "acknowledged") else (CloseQuestion(question.id, answer.choice),)


def closes(answer: Answer, facts: Facts, followed: Verdict) -> bool:
    """Held: once the secretariat lets the reply through, it is answered anew. A slot that is taken: choose another."""
    question = _question(answer, facts)
    again = question is not None and question.kind == "slots" and followed is Verdict.REFUSE
    return followed is not Verdict.HOLD and not again


def _unanswered(question: Question, facts: Facts) -> tuple[Letter, ...]:
    """ "I found no answer": once a question."""
    choices = tuple(_choice(choice, facts) for choice in question.choices)
    return _note(facts, f"unanswered/{question.key}", Section("unanswered", {"choices": choices}), question.key)


def _choice(choice: Choice, facts: Facts) -> dict[str, Word]:
    meeting = getattr(choice.wish, "meeting", "")
    meeting = meeting if isinstance(meeting, str) else ""  # of the group, not the number of an e-meeting
    return {
        "key": choice.key,
        "label": choice.label,
        "number": getattr(choice.wish, "number", ""),
        "title": getattr(choice.wish, "title", ""),
        "meeting": f"{facts.roster.group.acronym}/{meeting}" if meeting else "",
        **_times(choice.wish),
    }


def _times(wish: Wish | None) -> dict[str, Word]:
    """When the meeting would be."""
    windows = (wish.window,) if isinstance(wish, Convene) else wish.windows if isinstance(wish, Move) else ()
    return dict(span(windows[0])) if len(windows) == 1 else {}


def _note(facts: Facts, key: str, section: Section, question: str = "") -> tuple[Letter, ...]:
    reason = key.partition("/")[0]
    return facts.sender.letter(reason, section, key=key, occasion=Occasion.NOTE, question=question)
