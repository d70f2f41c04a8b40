"""Which of several events with one UID counts (C79)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from iscg_bot.edges.sessions.readings import Event, Moment

Key = tuple[str, Moment | None]


def newest(events: Iterable[Event]) -> tuple[Event, ...]:
    """Of each UID and instance the highest SEQUENCE, then LAST-MODIFIED, then DTSTAMP; without what was called off."""
    latest: dict[Key, Event] = {}
    for event in events:
        key = (event.uid, event.instance)
        if key not in latest or event.revision >= latest[key].revision:
            latest[key] = event
    return tuple(event for event in _parted(latest) if not event.cancelled)


def _parted(latest: dict[Key, Event]) -> Iterator[Event]:
    """An instance that has an event of its own is none of the repeated event's (RFC 5545 3.8.4.4)."""
    for (uid, instance), event in latest.items():
        if instance is None:
            own = frozenset(given for other, given in latest if other == uid and given is not None)
            yield replace(event, without=event.without | own)
        else:  # a rule beside RECURRENCE-ID: some programs write it at the repeated event itself
            yield replace(event, rule={}) if (uid, None) in latest else event
