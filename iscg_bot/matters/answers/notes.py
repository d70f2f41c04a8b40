"""Answers that cannot count (C45): whoever is sure to have written one is told so, once a person and meeting."""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.answers import CalendarReply
from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.meetings import Holding, Meeting, Method

RECENT = dt.timedelta(days=30)  # after its end nobody wonders any more why a meeting was cancelled


def unknown(reply: CalendarReply, facts: Facts) -> Decision:
    """Ignored; if the invitation seems to have been ours, its author is told."""
    group = facts.roster.group
    ours = group.is_robot(reply.organizer) or reply.uid.lower().endswith("@" + group.robot.rpartition("@")[2])
    letters = _note(reply, "unknown", {"title": "", "starts": "", "ends": ""}, facts) if ours else ()
    return Decision(Verdict.SKIP, "an answer to an invitation that we do not know", letters=letters)


def cancelled(
    reply: CalendarReply, meeting: Meeting, holding: Holding | None, facts: Facts, now: dt.datetime
) -> Decision:
    """Who has our CANCEL and answers all the same is told; else it is on its way."""
    told = meeting.cancelled and holding is not None and holding.method is Method.CANCEL
    words = span(meeting.window) | {"title": meeting.title}
    letters = _note(reply, "cancelled", words, facts) if told and now < meeting.window.ends + RECENT else ()
    return Decision(Verdict.SKIP, "an answer to a meeting that was cancelled", letters=letters)


def _note(reply: CalendarReply, why: str, words: dict[str, Word], facts: Facts) -> tuple[Letter, ...]:
    """A calendar program's mail is its owner's: it can be answered, unless a robot sent it (M41, RFC 3834 2)."""
    if reply.automatic:
        return ()
    sender = facts.sender if reply.said else replace(facts.sender, answerable=True)
    section = Section("not_counted", words | {"why": why})
    key = f"not_counted/{reply.uid}/{sender.person or sender.address}"
    return sender.letter("not_counted", section, key=key, occasion=Occasion.NOTE)
