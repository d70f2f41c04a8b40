"""A doubt about a contribution becomes one friendly question whose numbered choices are complete submissions."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from iscg_bot.matters.contributions.replies import files, refuse
from iscg_bot.model.decisions import Ask, Decision, Verdict
from iscg_bot.model.documents import Status
from iscg_bot.model.facts import Facts
from iscg_bot.model.letters import Section, Word
from iscg_bot.model.people import person_at
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Contribution, DocumentAction

MOST_CHOICES = 6

BECAUSE = {
    "confirm": "its author is authenticated, but not on the list: asked to confirm",
    "which_document": "it does not say which document it means",
    "unknown_document": "the document it names is not in the register",
    "which_meeting": "the meeting it names is not configured",
    "which_number": "it names more than one number",
    "is_it_one": "it is not clear whether it submits",
}


def ask(wish: Contribution, doubt: str, facts: Facts, now: dt.datetime) -> Decision:
    """One question, to a person whom we may answer; else the secretariat has it."""
    offers = tuple(_offers(wish, doubt, facts, now))[:MOST_CHOICES]
    if not facts.sender.hears:
        return Decision(Verdict.HOLD, f"{BECAUSE[doubt]}; its author cannot be asked")
    if not offers:
        return Decision(Verdict.REFUSE, BECAUSE[doubt], letters=refuse(facts, "unknown_document"))
    numbered = tuple(Choice(str(i), label, offer) for i, (label, offer) in enumerate(offers, 1))
    choices = (*numbered, Choice(str(len(offers) + 1), "nothing"))
    sender, until = facts.sender, now + facts.roster.policy.question_life
    key = f"{doubt}/{sender.mail}/{now:%Y-%m-%dT%H:%M}/{len(facts.questions)}"  # a mail may raise several doubts
    question = Question(key, doubt, sender.address, until, choices, mail=wish.mail or sender.mail)
    letters = sender.letter(
        "ask", Section("ask", _words(wish, doubt, question, facts)), key=f"ask/{question.key}", question=question.key
    )
    return Decision(Verdict.ASK, BECAUSE[doubt], (Ask(question),), letters)


def _offers(wish: Contribution, doubt: str, facts: Facts, now: dt.datetime) -> Iterator[tuple[str, Contribution]]:
    """What the author may have meant, likeliest first."""
    certain = replace(wish, doubts=(), confirmed=True)
    if doubt in ("confirm", "is_it_one"):
        yield ("submit" if wish.action is DocumentAction.NEW else wish.action.value), certain
        return
    if doubt == "which_meeting":
        meetings = facts.roster.meetings
        for meeting in sorted(meetings, key=lambda m: m.is_over(now.date())):
            yield "meeting", replace(certain, meeting=meeting.designation)
        return
    for number in _own_families(facts):
        yield wish.action.value, replace(certain, number=number)
    if wish.action is not DocumentAction.WITHDRAWAL and wish.files:
        yield "new", replace(certain, action=DocumentAction.NEW, number="", meeting="")


def _own_families(facts: Facts) -> tuple[str, ...]:
    """The families of the author's own current documents (under any configured address), newest first."""
    person = person_at(facts.roster.people, facts.sender.address)
    current = (d for d in facts.documents if d.status is Status.CURRENT)
    own = [d for d in current if d.author == facts.sender.address or (person and person.has(d.author))]
    return tuple(dict.fromkeys(d.number.family for d in sorted(own, key=lambda d: -d.id)))


def _words(wish: Contribution, doubt: str, question: Question, facts: Facts) -> dict[str, Word]:
    return {
        "doubt": doubt,
        "number": wish.number,
        "title": wish.title,
        "source": wish.source,
        "files": files(wish.files),
        "until": question.until.isoformat(),
        "choices": tuple(_choice(c, facts) for c in question.choices),
    }


def _choice(choice: Choice, facts: Facts) -> dict[str, Word]:
    wish = choice.wish if isinstance(choice.wish, Contribution) else None
    number = wish.number if wish else ""
    document = next(iter(facts.family(number)), None) if number else None
    return {
        "key": choice.key,
        "label": choice.label,
        "number": number,
        "title": document.title if document else (wish.title if wish else ""),
        "meeting": f"{facts.roster.group.acronym}/{wish.meeting}" if wish and wish.meeting else "",
    }
