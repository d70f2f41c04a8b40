"""Answers to questions, from the configuration and the register; what nobody wrote down goes to the secretariat."""

import datetime as dt
from collections.abc import Callable

from iscg_bot.matters.inquiries import replies
from iscg_bot.model.decisions import Decision, SettleMail, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.groups import GroupMeeting, Roster
from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.notices import Inquiry
from iscg_bot.model.people import person_at
from iscg_bot.reading.inquiries import OTHER

Words = dict[str, Word]


def needs(inquiry: Inquiry, roster: Roster, address: str, now: dt.datetime) -> Needs:
    """The meetings to which the asker is invited; the documents of the meeting."""
    if inquiry.about == "next_meeting":
        person = person_at(roster.people, address)
        own = {address, *(a.lower() for a in (person.addresses if person else ()))}
        return Needs(people=frozenset(own - {""}))
    if inquiry.about in ("agenda", "documents"):
        meeting = meeting_of(inquiry, roster, now)
        return Needs(listings=frozenset({meeting.designation} if meeting else ()))
    return Needs()


def meeting_of(inquiry: Inquiry, roster: Roster, now: dt.datetime) -> GroupMeeting | None:
    """The meeting that is named, else the next one; of one that nobody configured, only its name is known."""
    if inquiry.meeting:
        known = (m for m in roster.meetings if m.designation == inquiry.meeting)
        return next(known, GroupMeeting(inquiry.meeting))
    return roster.next_meeting(now.date())


def decide(inquiry: Inquiry, facts: Facts, now: dt.datetime) -> Decision:
    """Answered, if we may answer at all; handed to the secretariat, if only a person can answer."""
    if not facts.sender.hears:
        return _unheard(facts)
    meeting = meeting_of(inquiry, facts.roster, now)
    words = WORDS[inquiry.about](inquiry, meeting, facts, now)
    if inquiry.about == OTHER or (inquiry.about == "agenda" and not words["documents"]):
        because = f"asks what only a person can answer ({inquiry.about})"
        return Decision(Verdict.HOLD, because, letters=_letter(inquiry.about, words, facts, Occasion.NOTE))
    letters = _letter(inquiry.about, words, facts, Occasion.ANSWER)
    return Decision(Verdict.ACCEPT, f"a question is answered ({inquiry.about})", letters=letters)


WORDS: dict[str, Callable[[Inquiry, GroupMeeting | None, Facts, dt.datetime], Words]] = {
    "next_meeting": lambda _, meeting, facts, now: replies.next_meeting(meeting, facts, now),
    "deadline": lambda _, meeting, facts, _now: replies.deadline(meeting, facts),
    "agenda": lambda _, meeting, facts, _now: replies.documents(meeting, facts),
    "documents": lambda _, meeting, facts, _now: replies.documents(meeting, facts),
    "composition": lambda _, _meeting, facts, now: replies.composition(facts.roster, now.date()),
    "help": lambda _, meeting, facts, _now: replies.help_(meeting, facts),
    OTHER: lambda inquiry, _, _facts, _now: {"question": inquiry.words},
}


def _unheard(facts: Facts) -> Decision:
    """A stranger gets no answer (M122), unless the list copy of the mail shows that it is none; a mail in the name of
    somebody known is for a person to look at.
    """
    if facts.sender.copied_to_list:
        because = "not verified; its list copy will be decided when it comes"
        return Decision(Verdict.HOLD, because, (SettleMail(facts.sender.mail, "awaiting", because),))
    verdict = Verdict.HOLD if facts.sender.person and facts.sender.answerable else Verdict.SKIP
    return Decision(verdict, "asks a question, but it is not sure who does, so that nobody is answered")


def _letter(about: str, words: Words, facts: Facts, occasion: Occasion) -> tuple[Letter, ...]:
    name = f"answer_{about}"
    return facts.sender.letter(name, Section(name, words), occasion=occasion)
