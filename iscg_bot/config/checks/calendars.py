"""Sessions, meetings, deadlines and reminders."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from iscg_bot.config import forms, moments
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG, SESSIONS
from iscg_bot.config.kinds import WEEKDAYS
from iscg_bot.config.lines import Path
from iscg_bot.config.problems import Problem
from iscg_bot.model.groups import Sitting


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
        for day in session.day_hours:
            if not session.starts <= day <= session.ends:
                yield Problem(SESSIONS, (*path, "day_hours", str(day)), f"{day} is no day of this session")
        for key, hours in _days(session):
            for n, (before, after) in enumerate(pairwise(hours)):
                if after.starts < before.ends:
                    sentence = "this sitting begins before the one ahead of it has ended"
                    yield Problem(SESSIONS, (*path, *key, n + 1), sentence)


def calendars_once(draft: Draft) -> Iterator[Problem]:
    """One table says what a calendar file leaves open."""
    seen: dict[str, int] = {}
    for place, calendar in draft.calendars.items():
        path = ("calendars", place, "file")
        if calendar.file in seen:
            first = draft.files[SESSIONS].place(("calendars", seen[calendar.file], "file"))
            yield Problem(SESSIONS, path, f'"{calendar.file}" is already given at {first}')
        seen.setdefault(calendar.file, place)


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
    """Each reminder goes out before what it reminds of, and once; questions live for some time."""
    policy = draft.policy
    if not policy:
        return
    yield from _reminders("reminders", policy.reminders, "meeting")
    yield from _reminders("deadline_reminders", policy.deadline_reminders, "deadline")
    if not policy.question_life:
        yield Problem(ISCG, ("policy", "question_life"), "must be more than nothing, such as P14D")


def _reminders(key: str, given: tuple[dt.timedelta, ...], what: str) -> Iterator[Problem]:
    for n, before in enumerate(given):
        if not before:
            yield Problem(ISCG, ("policy", key, n), f"a reminder must be some time before the {what}")
        elif before in given[:n]:
            yield Problem(ISCG, ("policy", key, n), "this reminder is given twice")


def _days(session: forms.Session) -> Iterator[tuple[Path, tuple[Sitting, ...]]]:
    """The sittings of every kind of day, each with the keys that lead to it."""
    yield ("hours",), session.hours
    yield from ((("weekday_hours", WEEKDAYS[day]), hours) for day, hours in session.weekday_hours.items())
    yield from ((("day_hours", str(day)), hours) for day, hours in session.day_hours.items())
