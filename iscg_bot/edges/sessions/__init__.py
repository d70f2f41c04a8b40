"""Calendars of sessions (.ics files, RFC 5545) that lie beside sessions.toml.

    splits       bytes -> the text of each event and time zone, so that a bad one loses only itself
    zones        what a time zone's name in such a file stands for
    readings     one event by itself
    repetitions  the days on which an event is repeated
    revisions    which of several events with one UID counts
    gatherings   events -> sessions
    reads        a whole file
    shelves      the files of a directory, read again when they change

What a calendar holds are words of others: no event makes the bot write to anybody (C85).
"""

from iscg_bot.edges.sessions.reads import Calendar, read_calendar
from iscg_bot.edges.sessions.shelves import Shelf

__all__ = ["Calendar", "Shelf", "read_calendar"]
