"""How fast mail is understood, beside what the standard library's new policy needs to parse it, over tests/corpus.

    read everything    every header field, addresses and date, the body, every attachment decoded, its SHA-256:
                       with the functions of intake, and with policy.default
    parse              all of intake.parse, which also splits off quotations, judges robots and opens Word and PDF
                       files, beside the same work of policy.default; without a goal
    end to end         parse, split and order.read, and policy.default parsing: body and attachments

All in turn, mail by mail, so that the machine's noise hits both. Exits with 1 if a goal is missed.
"""

import datetime as dt
import hashlib
import os
import statistics
import sys
import time
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from iscg_bot.explaining import world
from iscg_bot.intake import addresses, attachments, bodies, encodedwords, moments, parse, structures, wrappings
from iscg_bot.intake.findings import Findings
from iscg_bot.matters import order
from iscg_bot.model.facts import Context

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
ROSTER = world(NOW)
ROUNDS = 5
ADDRESSED = ("from", "sender", "reply-to", "to", "cc", "bcc")
FASTER, SLOWER = 6.0, 3.0  # the goals

Reading = Callable[[bytes], object]


def ours(raw: bytes) -> object:
    """What policy.default reads below, with the functions of intake."""
    findings = Findings()
    root = wrappings.opened(structures.read(raw, findings), findings)
    hints = structures.hints(root)
    fields = [encodedwords.decode(value, hints) for _, value in root.header.fields]
    who = [addresses.parse(root.header.all(name), findings, hints) for name in ADDRESSED]
    when = moments.written(root.header, NOW, findings)
    text = bodies.read(root, findings, hints)
    return fields, who, when, text, attachments.read(root, text.pages, findings, hints)


def ours_parsed(raw: bytes) -> object:
    return parse(raw, ROSTER.group, NOW)


def understand(raw: bytes) -> object:
    return order.read(parse(raw, ROSTER.group, NOW), Context(roster=ROSTER, now=NOW, mail=1))


def theirs(raw: bytes) -> object:
    """What parse reads, as far as policy.default can; it reads on where one thing raises."""
    message = message_from_bytes(raw, policy=default)
    fields = [guarded(lambda item=item: read_field(*item)) for item in message.raw_items()]
    return fields, guarded(lambda: body(message)), files(message)


def theirs_parsed(raw: bytes) -> object:
    message = message_from_bytes(raw, policy=default)
    return guarded(lambda: body(message)), files(message)


def read_field(name: str, value: str) -> object:
    field = default.header_fetch_parse(name, value)
    return str(field), getattr(field, "addresses", None), getattr(field, "datetime", None)


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    return part.get_content() if part else ""


def files(message: EmailMessage) -> object:
    return guarded(
        lambda: [file(part) for part in message.walk() if part.get_content_disposition() or part.get_filename()]
    )


def file(part: EmailMessage) -> object:
    content = part.get_payload(decode=True) or b""
    return part.get_filename(), part.get_content_type(), content, hashlib.sha256(content).hexdigest()


def guarded(reading: Callable[[], object]) -> object:
    try:
        return reading()
    except Exception as error:  # policy.default raises on real mail
        return error


def measure(mails: list[bytes], readings: tuple[Reading, ...]) -> list[list[float]]:
    """For each of *readings* the seconds of CPU that each mail takes: the shortest of some rounds."""
    best = [[float("inf")] * len(mails) for _ in readings]
    for _ in range(ROUNDS):
        for place, raw in enumerate(mails):
            for which, reading in enumerate(readings):
                began = time.process_time()
                reading(raw)
                best[which][place] = min(best[which][place], time.process_time() - began)
    return best


def compare(title: str, names: tuple[str, str], upper: list[float], lower: list[float]) -> float:
    """Print it; the median of each mail's ratio."""
    ratio = statistics.median(above / below for above, below in zip(upper, lower, strict=True))
    print(title)
    for name, seconds in zip(names, (upper, lower), strict=True):
        print(f"  {name:26}{statistics.median(seconds) * 1000:10.2f}{sum(seconds) / len(seconds) * 1000:10.2f}")
    print(f"  {'ratio':26}{ratio:10.2f}{sum(upper) / sum(lower):10.2f}")
    return ratio


def main() -> int:
    mails = [path.read_bytes() for path in sorted(CORPUS.rglob("*.eml"))]
    load = os.getloadavg()[0]
    all_theirs, parsed, understood, all_ours, all_parsed = measure(
        mails, (theirs, theirs_parsed, understand, ours, ours_parsed)
    )
    print(f"{'milliseconds of CPU a mail':28}{'median':>10}{'mean':>10}")
    faster = compare("read everything", ("policy.default", "intake"), all_theirs, all_ours)
    compare("parse", ("policy.default", "intake.parse"), all_theirs, all_parsed)
    slower = compare("end to end", ("parse, split, read", "policy.default, parse"), understood, parsed)
    print(f"{len(mails)} mails, best of {ROUNDS} rounds, load {load:.1f} before, {os.getloadavg()[0]:.1f} after")
    print(f"goal: read everything at least {FASTER:g} times as fast: {'met' if faster >= FASTER else 'MISSED'}")
    print(f"goal: end to end at most {SLOWER:g} times the time: {'met' if slower <= SLOWER else 'MISSED'}")
    return int(faster < FASTER or slower > SLOWER)


if __name__ == "__main__":
    sys.exit(main())
