"""Bytes to Mail: step 3 of the way of a mail."""

import datetime as dt
from dataclasses import replace

from iscg_bot.intake import (
    addresses,
    attachments,
    authentications,
    authors,
    bodies,
    calendars,
    ciphers,
    fingerprints,
    headers,
    identifiers,
    limits,
    lists,
    moments,
    quotes,
    reports,
    robots,
    structures,
    subjects,
    traces,
    wrappings,
)
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.intake.structures import Part
from iscg_bot.model.groups import Group
from iscg_bot.model.mail import Attachment, Mail, Origin
from iscg_bot.model.tokens import marks


def parse(raw: bytes, group: Group, fetched: dt.datetime) -> Mail:
    """What *raw* says, whatever it is: the same bytes give the same Mail, and nothing is raised.

    *fetched* is when we got it (UTC).
    """
    findings = Findings()
    outer = wrappings.opened(structures.read(raw, findings), findings)
    root = _unwrapped(outer, group, findings)
    hints = structures.hints(root)
    _check(outer.header, root, group, findings)
    results = authentications.results(outer.header, group)
    known = lists.listed(outer.header, group, results)
    who = authors.author(root.header, group, findings, hints)
    body = bodies.read(root, findings, hints)
    subject = subjects.read(root.header, group, hints)
    lines = quotes.split(body.text, forwarded=subjects.is_forwarded(subject))
    files = attachments.opened(attachments.read(root, body.pages, findings, hints))
    invitations = calendars.read(root, findings)
    print_ = fingerprints.fingerprint(subject, lines, files)
    verdict = robots.judge(robots.Seen(outer.header, root, who, subject, invitations, group))
    seen_by_us = next((hop.moment for hop in traces.ours(outer.header, group) if hop.moment), None)
    report = reports.read(root, findings, raw if verdict.origin is Origin.REPORT else b"")
    made_of = "\n".join((print_, who.email if who else "", headers.unfold(root.header.first("date")), subject))
    return Mail(
        message_id=identifiers.own(root.header, made_of, findings),
        fingerprint=print_,
        author=who,
        level=authors.level(who, results, known is not None, authors.is_sure(outer.header, group, who)),
        subject=subject,
        received=moments.received(seen_by_us, fetched),
        lines=lines,
        date=moments.written(root.header, seen_by_us or fetched, findings),
        origin=verdict.origin,
        origin_because=verdict.because,
        answerable=not verdict.unanswerable,
        unanswerable=verdict.unanswerable,
        list_address=known.address if known else "",
        to=addresses.parse(root.header.all("to"), findings, hints),
        cc=addresses.parse(root.header.all("cc"), findings, hints),
        references=(*identifiers.answered(root.header), *((report.message_id,) if report else ())),
        direct=identifiers.is_direct(root.header),
        attachments=files,
        calendars=invitations,
        size=len(raw),
        tokens=marks("\n".join((body.text, *body.pages)))[: limits.REFERENCES],
        repairs=tuple(findings.repairs),
        unreadable=findings.unreadable,
        report=report,
        receivers=reports.receivers(outer.header),
    )


def files(raw: bytes, group: Group) -> tuple[Attachment, ...]:
    """The attachments of `parse` with their contents alone: which of them are documents is not judged again."""
    findings = Findings()
    root = _root(raw, group, findings)
    return attachments.read(root, (), findings, structures.hints(root))


def compare(mail: Mail, parent: bytes, group: Group, pasted: int = 0) -> Mail:
    """*mail*, with the lines known that it quotes without a mark: they stand in the mail it answers (M73).

    So many lines in a row may be *pasted* from there and mean what they say.
    """
    findings = Findings()
    root = _root(parent, group, findings)
    text = bodies.read(root, findings, structures.hints(root)).text
    return replace(mail, lines=quotes.split(mail.text, text, subjects.is_forwarded(mail.subject), pasted))


def goes_astray(mail: Mail, parent: bytes, group: Group) -> bool:
    """Is *mail* about something else than the mail that it refers to: References alone, another subject (M70)?"""
    if mail.direct or mail.origin is not Origin.PERSON:
        return False
    root = _unwrapped(structures.read(parent, Findings()), group, Findings())
    theirs = subjects.read(root.header, group, structures.hints(root))
    return subjects.base_subject(theirs).casefold() != subjects.base_subject(mail.subject).casefold()


def _root(raw: bytes, group: Group, findings: Findings) -> Part:
    """The author's own message in *raw*."""
    return _unwrapped(wrappings.opened(structures.read(raw, findings), findings), group, findings)


def _unwrapped(outer: Part, group: Group, findings: Findings) -> Part:
    """A list that wraps: its own message holds nothing but the author's (M33, Mailman's wrap_message)."""
    inner = [p for p in outer.walk(nested=False)[1:] if p.is_message] if outer.is_multipart else [outer]
    alone = len(inner) == 1 and inner[0].is_message
    if not alone or not lists.claimed(outer.header, group) or not _is_from_list(outer.header, group):
        return outer
    if any(p.is_file for p in outer.walk(nested=False)) or _is_forward(outer, inner[0], group):
        return outer
    findings.repair("the list had wrapped the mail")
    return inner[0].children[0]


def _is_forward(outer: Part, inner: Part, group: Group) -> bool:
    """Did a person attach this mail? It has a name, or the list names another author than its own (M33)."""
    if inner.disposition.value == "attachment" or inner.content_type.raw("name") or not inner.children:
        return True
    named = {a.email for a in addresses.parse(outer.header.all("reply-to"), Findings()) if not group.list_at(a.email)}
    wrote = {a.email for a in addresses.parse(inner.children[0].header.all("from"), Findings())}
    return bool(named) and not named & wrote


def _is_from_list(header: Header, group: Group) -> bool:
    return any(group.list_at(a.email) for a in addresses.parse(header.all("from"), Findings()))


def _check(header: Header, root: Part, group: Group, findings: Findings) -> None:
    """What only a person may act on: a mail in cipher, one that goes round in circles (M58)."""
    ciphers.check(root, findings)
    delivered = [headers.unfold(body).strip("<> ") for body in header.all("delivered-to")]
    if len(header.all("received")) > limits.HOPS:
        findings.stop("loop", f"more than {limits.HOPS} Received fields")
    elif sum(group.is_robot(address) for address in delivered) > 1:
        findings.stop("loop", "delivered to the bot twice")
