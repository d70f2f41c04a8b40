"""What the checker objects to in a series of letters, and which of it the letters themselves disprove.

The checker knows who is invited from the lists of a revision's letters (C33). A letter that was overtaken before it
went out, or that the mail server refused, is missing there, although nobody's calendar misses it.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.letters.test_imip import TOOLS, second_parsers_are_there
from tests.matters.worlds import GROUP
from tests.meetings.bureaus import Delivered, Event

DROPPED = re.compile(r" C33 ERROR (\S+) was dropped from \S+ and no CANCEL went to that address")
ONLY_ONE = " C33 WARN STATUS:CANCELLED in a CANCEL that only removes an attendee"
Refused = set[tuple[str, str]]  # UIDs and addresses that a letter could not reach


def check(wire: Iterable[Delivered], directory: Path) -> list[str]:
    """What the checker has to say about the letters with calendars, in the order in which they arrived."""
    sent = [d for d in wire if d.event]
    directory.mkdir()
    for number, letter in enumerate(sent):
        (directory / f"{number:04}.eml").write_bytes(letter.raw)
    options = ["--strict", "--wire", "--organizer", GROUP.robot]
    if "CI" in os.environ or second_parsers_are_there():
        options.append("--require-parsers")
    checker = [sys.executable, str(TOOLS / "check_imip.py"), *options, str(directory)]
    result = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert f"{len(sent)} calendar message(s)" in result.stderr, result.stderr
    return result.stdout.splitlines()


def is_disproved(line: str, wire: Iterable[Delivered], refused: Refused) -> bool:
    """Two claims about C33 that calendars (RFC 5546 2.1.5) disprove; nothing else ever is.

    "X was dropped": X was told a later revision, or nothing at all. "The CANCEL only removes somebody, the event goes
    on": it is in nobody's calendar any more.
    """
    sent = [(d.to, d.event) for d in wire if d.event]
    about = sent[int(line.partition(".eml")[0][-4:])][1]
    theirs = [(to, event) for to, event in sent if event.uid == about.uid and event.method != "DECLINECOUNTER"]
    if dropped := DROPPED.search(line):
        held = newest(theirs).get(dropped[1])
        told = held is None or (held.method == "REQUEST" and held.sequence >= about.sequence)
        return told or (about.uid, dropped[1]) in refused
    if ONLY_ONE in line:
        by_then = newest((to, event) for to, event in theirs if event.sequence <= about.sequence)
        holding = {to for to, event in by_then.items() if event.method == "REQUEST"}
        return not holding - {to for uid, to in refused if uid == about.uid}
    return False


def newest(events: Iterable[tuple[str, Event]]) -> dict[str, Event]:
    """What each person's calendar makes of the letters about one meeting."""
    found: dict[str, Event] = {}
    for to, event in events:
        if to not in found or event.version >= found[to].version:
            found[to] = event
    return found
