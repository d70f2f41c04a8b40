"""Where a requested meeting fits: the windows that are meant, what stands in the way, and the search."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from iscg_bot.model.facts import Facts
from iscg_bot.model.groups import Roster, Session
from iscg_bot.model.meetings import Invitee, Window
from iscg_bot.model.people import Role
from iscg_bot.model.sittings import around, sittings, window
from iscg_bot.model.submissions import MeetingRequest, Move
from iscg_bot.slots import Blocked, Costs, Found, Party, Wish, find

USUAL = dt.timedelta(hours=1)
LONGEST = dt.timedelta(hours=8)
HALF_DAY = dt.timedelta(hours=4)  # a stated range up to this length can be the meeting itself
DAY, WEEK = dt.timedelta(days=1), dt.timedelta(weeks=1)
SOON = 21  # days that are looked at when no time is asked for
NEAR = 10  # days that are looked at when the time that is asked for cannot be had
OPENS, CLOSES = dt.time(8), dt.time(20)


def length(request: MeetingRequest | Move) -> dt.timedelta:
    """What is stated; else the length of the one range of hours that is asked for; else an hour."""
    if request.length:
        return request.length
    lengths = {w.length for w in request.windows}
    return lengths.pop() if len(lengths) == 1 and max(lengths) <= HALF_DAY else USUAL


def windows(request: MeetingRequest | Move, roster: Roster, now: dt.datetime) -> tuple[Window, ...]:
    """What is asked for, or may be meant; else around the session; else the working days of the next weeks."""
    if request.windows or request.alternatives:
        return request.windows or request.alternatives
    beside = session(request.alongside, roster, now) if isinstance(request, MeetingRequest) else None
    return around(beside, OPENS, CLOSES) if beside else tuple(_soon(request.zone, roster, now))


def session(body: str, roster: Roster, now: dt.datetime) -> Session | None:
    """The next session of an advisory group that is not over."""
    coming = (s for s in roster.sessions if s.body == body and s.ends >= now.date())
    return min(coming, key=lambda s: s.starts, default=None)


def span(request: MeetingRequest | Move, roster: Roster, now: dt.datetime) -> frozenset[Window]:
    """The stretch of time whose meetings matter; none without windows."""
    asked = (*windows(request, roster, now), *_nearby(request, roster, now))
    return frozenset({Window(min(w.starts for w in asked), max(w.ends for w in asked))} if asked else ())


def search(
    request: MeetingRequest | Move, invitees: tuple[Invitee, ...], facts: Facts, now: dt.datetime, own: int = 0
) -> Found:
    """Slots for *invitees*; *own* is the meeting that moves and does not stand in its own way.

    A time that somebody names is only refused when it is over; what we propose ourselves has notice.
    """
    policy, group = facts.roster.policy, facts.roster.group
    beside = session(request.alongside, facts.roster, now) if isinstance(request, MeetingRequest) else None
    wish = Wish(
        length=length(request),
        windows=windows(request, facts.roster, now),
        now=now,
        not_before=now if request.windows else now + policy.notice,
        ranked=bool(request.windows),
        sittings=sittings(beside) if beside else (),
        zone=group.zone,
        holidays=facts.roster.holidays,
    )
    costs = Costs(policy.hour_costs, policy.weekend_cost, policy.holiday_cost)
    parties = tuple(Party(i.zone, i.chair) for i in invitees)
    return find(wish, parties, tuple(obstacles(request, invitees, facts, now, own)), costs)


def proposals(
    request: MeetingRequest | Move, invitees: tuple[Invitee, ...], facts: Facts, now: dt.datetime, own: int = 0
) -> Found:
    """Slots at the times that are asked for; where none fits, on the working days from there on.

    The windows that are refused are the asked ones.
    """
    found = search(request, invitees, facts, now, own)
    if found.slots or not (request.windows or request.alternatives):
        return found
    near = _nearby(request, facts.roster, now)
    elsewhere = replace(request, windows=(), alternatives=near, length=length(request))
    return Found(search(elsewhere, invitees, facts, now, own).slots, found.refused)


def examples(
    request: MeetingRequest | Move, invitees: tuple[Invitee, ...], facts: Facts, now: dt.datetime, own: int = 0
) -> tuple[Window, ...]:
    """What would work in the place of what cannot be: what may be meant, else any of the next days."""
    usual = request.length if request.length and request.length <= LONGEST else USUAL
    bare = replace(request, windows=(), excluded=(), length=usual)
    found = search(bare, invitees, facts, now, own) if request.alternatives else Found((), ())
    found = found if found.slots else search(replace(bare, alternatives=()), invitees, facts, now, own)
    return tuple(slot.window for slot in found.slots)


def obstacles(
    request: MeetingRequest | Move, invitees: tuple[Invitee, ...], facts: Facts, now: dt.datetime, own: int
) -> Iterator[Blocked]:
    """What was ruled out; sittings of the participants' groups; meetings to which one of them is invited."""
    yield from (Blocked(w, "excluded") for w in _ruled_out(request, facts.roster, now))
    bodies = _bodies(_alongside(request, facts, own), invitees, facts, now)
    sessions = (s for s in facts.roster.sessions if s.body in bodies and s.ends >= now.date() - DAY)
    yield from (Blocked(sitting, "clash_session", s.body) for s in sessions for sitting in sittings(s))
    addresses = {i.address for i in invitees}
    for meeting in facts.meetings:
        if meeting.id != own and not meeting.cancelled and addresses & {i.address for i in meeting.invitees}:
            yield Blocked(meeting.window, "clash_meeting", meeting.title)


def _ruled_out(request: MeetingRequest | Move, roster: Roster, now: dt.datetime) -> Iterator[Window]:
    """What the mail says; and alongside a session the same weekday of it: "during TSAG, not on Friday"."""
    yield from request.excluded
    beside = session(request.alongside, roster, now) if isinstance(request, MeetingRequest) else None
    if beside is None or request.windows:
        return
    first, *_, last = around(beside)
    for ruled_out in request.excluded:
        if ruled_out.length < 2 * DAY and ruled_out.ends <= first.starts:
            yield from _weekly(ruled_out, ZoneInfo(request.zone or roster.group.zone), last.ends)


def _weekly(window: Window, zone: ZoneInfo, until: dt.datetime) -> Iterator[Window]:
    """The same hours of the same weekday in the weeks after it."""
    starts, ends = window.starts.astimezone(zone), window.ends.astimezone(zone)
    while (starts := starts + WEEK) < until:
        ends += WEEK
        yield Window(starts.astimezone(dt.UTC), ends.astimezone(dt.UTC))


def _alongside(request: MeetingRequest | Move, facts: Facts, own: int) -> str:
    """The advisory group beside whose session it is asked for; a meeting that moves stays beside its own."""
    if isinstance(request, MeetingRequest):
        return request.alongside
    return next((m.alongside for m in facts.meetings if m.id == own), "")


def _bodies(alongside: str, invitees: tuple[Invitee, ...], facts: Facts, now: dt.datetime) -> frozenset[str]:
    """The advisory groups in which one of them sits, and the one alongside which they meet."""
    people = [p for p in facts.roster.people if p.id in {i.person for i in invitees}]
    terms = (a for p in people for a in p.appointments if a.role is Role.REPRESENTATIVE and a.holds(now.date()))
    return frozenset({a.body for a in terms if a.body} | ({alongside} - {""}))


def _soon(zone: str, roster: Roster, now: dt.datetime) -> Iterator[Window]:
    return _working(now + roster.policy.notice, SOON, zone or roster.group.zone)


def _nearby(request: MeetingRequest | Move, roster: Roster, now: dt.datetime) -> tuple[Window, ...]:
    """The working days from the first asked one on; () where no time is asked for."""
    first = min((w.starts for w in request.windows or request.alternatives), default=None)
    if first is None:
        return ()
    return tuple(_working(max(first, now + roster.policy.notice), NEAR, request.zone or roster.group.zone))


def _working(first: dt.datetime, days: int, zone: str) -> Iterator[Window]:
    """The working hours of so many days from *first* on, without weekends."""
    local = ZoneInfo(zone)
    for day in (first.astimezone(local).date() + i * DAY for i in range(days)):
        if day.weekday() < 5:
            yield window(dt.datetime.combine(day, OPENS), dt.datetime.combine(day, CLOSES), local)
