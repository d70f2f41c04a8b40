"""Which of the letters that are due may go, and which of them first.

This is asked for every few letters: the statements are made once, of the tables' bare columns.
"""

import datetime as dt
from collections import Counter

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, Select, bindparam, exists, func, or_, select

from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.tables import Table
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Fate, Occasion, Outgoing

HOUR = dt.timedelta(hours=1)
UNDER_WAY = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN, Fate.SENDING)
CLOSED = (Fate.SENT, Fate.FAILED, Fate.DROPPED, Fate.SENDING)
RESERVE = 5  # one in so many of all letters an hour is kept for answers to people: notices can wait

LETTER, ATTEMPT, PAUSE = (Table.metadata.tables[name].c for name in ("letter", "attempt", "pause"))
EARLIER = Table.metadata.tables["letter"].alias().c
NOW: BindParameter[dt.datetime] = bindparam("now")
SINCE: BindParameter[dt.datetime] = bindparam("since")


def following(db: Connection, now: dt.datetime, budgets: Budgets, room: int) -> tuple[Outgoing, ...]:
    """At most *room* that may go, together too; notices while nobody else waits and room is left for answers.

    The oldest first (M62, M114). One that may be out already goes when no other is under way: if we die now, it is not
    tried once more.
    """
    under_way = Counter(db.execute(_SENDING).scalars())
    hour = under_way + lately(db, now, _least(budgets) - under_way.total() - room)
    spent = [domain for domain, count in hour.items() if count >= budgets.per_domain_an_hour]
    chosen: list[Outgoing] = []
    for first, most in _kinds(budgets.in_all_an_hour):
        free = min(room, most - hour.total())
        given = {"now": now, "spent": spent, "room": free}
        for row in db.execute(first, given).all() if free > 0 and not chosen else ():
            if row.doubted and (chosen or under_way):
                break
            if hour[row.domain] < budgets.per_domain_an_hour:
                hour[row.domain] += 1
                chosen.append(_outgoing(row))
            if row.doubted:
                break
    return tuple(chosen)


def lately(db: Connection, now: dt.datetime, enough: int) -> Counter[str]:
    """How many letters went out (or perhaps did) in the last hour, by domain; notices count too.

    Nobody asks to whom as long as there were no more than *enough* attempts: of no domain there are more.
    """
    since = {"since": now - HOUR}
    if db.execute(_ATTEMPTS, since).scalar_one() <= enough:
        return Counter()
    return Counter(dict(db.execute(_WENT, since).tuples().all()))


def may_go() -> ColumnElement[bool]:
    """Nothing keeps the letter back at the moment *now*, and it overtakes none."""
    return _free() & _in_order()


def _kinds(in_all: int) -> tuple[tuple[Select[*tuple[object, ...]], int], ...]:
    """Which letters go first, and how many letters an hour there may be when they do: *in_all* are allowed (M114)."""
    return (_ANSWERS, in_all), (_NOTICES, in_all - in_all // RESERVE)


def _least(budgets: Budgets) -> int:
    """As long as fewer letters went in an hour, none of the budgets keeps any letter."""
    return min(budgets.per_domain_an_hour, *(most for _, most in _kinds(budgets.in_all_an_hour)))


def _outgoing(row: Row[*tuple[object, ...]]) -> Outgoing:
    return Outgoing(row.id, row.to, row.message_id, row.raw, row.attempts, Fate(row.fate), row.doubted)


def _due(kind: ColumnElement[bool]) -> Select[*tuple[object, ...]]:
    """Those that may go *now*, at most *room*, and not to domains where the budget is *spent*."""
    doubted = exists().where(ATTEMPT.letter_id == LETTER.id, ATTEMPT.fate == Fate.UNKNOWN).label("doubted")
    seen = (LETTER.id, LETTER.to, LETTER.domain, LETTER.message_id, LETTER.raw, LETTER.attempts, LETTER.fate, doubted)
    waiting = (LETTER.due <= NOW, ~LETTER.fate.in_(CLOSED), LETTER.domain.not_in(bindparam("spent", expanding=True)))
    first = select(*seen).where(*waiting, kind, may_go())
    # along the index of their dues, not of their fates
    return first.order_by(LETTER.due, LETTER.id).limit(bindparam("room"))


def _free() -> ColumnElement[bool]:
    """No pause of its domain, its kind or its address (model.pauses)."""
    mine = or_(
        (PAUSE.what == "domain") & (PAUSE.name == LETTER.domain),
        (PAUSE.what == "kind") & (PAUSE.name == LETTER.reason),
        (PAUSE.what == "address") & (PAUSE.name == func.lower(LETTER.to)),
    )
    return ~exists().where(mine, PAUSE.until > NOW)


def _in_order() -> ColumnElement[bool]:
    """Letters about one meeting reach a person in the order in which they were written (C38).

    Also where the earlier one is deferred; not where it waits for a person, for that may take days.
    """
    stands = exists().where(PAUSE.what == "kind", PAUSE.name == EARLIER.reason, PAUSE.until > NOW)
    before = exists().where(
        EARLIER.meeting_uid == LETTER.meeting_uid,
        EARLIER.to == LETTER.to,
        EARLIER.id < LETTER.id,
        EARLIER.fate.in_(UNDER_WAY),
        EARLIER.due < NEVER,
        ~stands,
    )
    return or_(LETTER.meeting_uid == "", ~before)


_ANSWERS, _NOTICES = _due(LETTER.occasion != Occasion.NOTICE), _due(LETTER.occasion == Occasion.NOTICE)
_SENDING = select(LETTER.domain).where(LETTER.fate == Fate.SENDING)
_ATTEMPTS = select(func.count()).where(ATTEMPT.at > SINCE)
_WENT = (
    select(LETTER.domain, func.count())
    .where(ATTEMPT.letter_id == LETTER.id, ATTEMPT.at > SINCE, ATTEMPT.fate.in_((Fate.SENT, Fate.UNKNOWN)))
    .group_by(LETTER.domain)
)
