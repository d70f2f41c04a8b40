"""Sessions, meetings, deadlines and reminders."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from iscg_bot.config import moments
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG, SESSIONS
from iscg_bot.config.problems import Problem


def sessions(draft: Draft) -> Iterator[Problem]:
    """A session ends after it starts, its days off are days of it, and its sittings follow one another."""
    for place, session in draft.sessions.items():
        path = ("sessions", place)
        if session.ends < session.starts:
            sentence = f"this session ends on {session.ends}, before it starts on {session.starts}"
            yield Problem(SESSIONS, (*path, "ends"), sentence)
            continue
        for n, day in enumerate(session.days_off):
            if not session.starts <= day <= session.ends:
                yield Problem(SESSIONS, (*path, "days_off", n), f"{day} is no day of this session")
        for n, (before, after) in enumerate(pairwise(session.hours)):
            if after.starts < before.ends:
                sentence = "this sitting begins before the one ahead of it has ended"
                yield Problem(SESSIONS, (*path, "hours", n + 1), sentence)


def meetings(draft: Draft) -> Iterator[Problem]:
    """A meeting ends after it starts, and its deadline is one moment."""
    for place, meeting in draft.meetings.items():
        path = ("meetings", place)
        if meeting.ends and not meeting.starts:
            yield Problem(ISCG, (*path, "starts"), "must be given where an end is given")
        if meeting.starts and meeting.ends and meeting.ends < meeting.starts:
            sentence = f"this meeting ends on {meeting.ends}, before it starts on {meeting.starts}"
            yield Problem(ISCG, (*path, "ends"), sentence)
        if draft.group and meeting.deadline and (doubt := moments.doubt(meeting.deadline, draft.group.zone)):
            yield Problem(ISCG, (*path, "deadline"), doubt)


def meetings_once(draft: Draft) -> Iterator[Problem]:
    """A designation means one meeting: documents are numbered by it."""
    seen: dict[str, int] = {}
    for place, meeting in draft.meetings.items():
        if meeting.designation in seen:
            first = draft.files[ISCG].place(("meetings", seen[meeting.designation], "designation"))
            sentence = f'"{meeting.designation}" is already given at {first}'
            yield Problem(ISCG, ("meetings", place, "designation"), sentence)
        seen.setdefault(meeting.designation, place)


def since(draft: Draft) -> Iterator[Problem]:
    """The first start is one moment."""
    moment = draft.policy.since if draft.policy else None
    if draft.group and moment and (doubt := moments.doubt(moment, draft.group.zone)):
        yield Problem(ISCG, ("policy", "since"), doubt)


def reminders(draft: Draft) -> Iterator[Problem]:
    """Each reminder goes out before its meeting and once; questions live for some time."""
    policy = draft.policy
    seen: set[dt.timedelta] = set()
    for n, before in enumerate(policy.reminders if policy else ()):
        if before in seen or not before:
            sentence = "this reminder is given twice" if before else "a reminder must be some time before the meeting"
            yield Problem(ISCG, ("policy", "reminders", n), sentence)
        seen.add(before)
    if policy and not policy.question_life:
        yield Problem(ISCG, ("policy", "question_life"), "must be more than nothing, such as P14D")
