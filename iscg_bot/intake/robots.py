"""Did a person write this, and may we answer? Two verdicts (mail.md M41); what is unknown counts as a person (M54)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from iscg_bot.intake import addresses, calendars, headers, lists
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.intake.structures import Part
from iscg_bot.model.groups import Group
from iscg_bot.model.mail import CALENDAR_REPLY, Address, Origin

# Vendor marks that only automatic replies carry (M49).
_AUTOREPLY_FIELDS = (
    *("x-autoreply", "x-auto-reply", "x-autorespond", "x-autoresponse", "x-autoresponder", "x-auto-response"),
    *("x-mail-autoreply", "x-autoreply-from", "x-fc-machinegenerated", "x-vacation", "x-qq-auto-reply"),
    *("x-ms-exchange-inbox-rules-loop", "x-ms-exchange-generated-message-source"),
)
_REPORT_TYPES = (
    *("multipart/report", "message/delivery-status", "message/global-delivery-status"),
    *("message/disposition-notification", "message/global-disposition-notification", "message/feedback-report"),
)
_NOBODY = re.compile(r"(?:mailer-daemon|mail-daemon|mailerdaemon|postmaster)@")
_MANAGERS = re.compile(r"(?:sympa|mailman|listserv|majordomo|listmaster|ezmlm|mailman-\w+|owner-[^@]+)@")
_UNREAD = re.compile(
    r"(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|ne-?pas-?repondre|nepasrepondre|no-?responder)[^@]*@"
    r"|owner-[^@]*@|[^@]*-(?:owner|request|bounces?)(?:\+[^@]*)?@|bounces?[-+][^@]*@"
)
_AWAY = re.compile(  # M50: a prefix with its colon, never the bare words
    r"\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office(?: reply)?|réponse automatique"
    r"|absence du bureau|respuesta automática|fuera de (?:la )?oficina|автоматический ответ|автоответ|нет на месте"
    r"|自动回复|自動回覆|自动答复|不在办公室|رد تلقائي|الرد التلقائي|خارج المكتب|automatische antwort|abwesenheitsnotiz"
    r"|risposta automatica|resposta automática|autosvar|automatisch antwoord)\s*[:：]",
    re.IGNORECASE,
)
_RECEIPT = re.compile(  # M51
    r"\s*(?:read|not read|delivered|lu|non lu|leído|no leído|прочтено|прочитано|已读|已讀|مقروءة?|تمت القراءة)\s*[:：]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the verdicts look at."""

    header: Header
    root: Part
    author: Address | None
    subject: str
    calendars: tuple[str, ...]
    group: Group


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who wrote it and by what evidence; *unanswerable* says why no answer may go out, empty if one may."""

    origin: Origin = Origin.PERSON
    because: str = ""
    unanswerable: str = ""


def judge(seen: Seen) -> Verdict:
    """The first evidence decides. A calendar reply is a person's: act, do not answer (M41)."""
    if mark := _own_mark(seen):
        return Verdict(Origin.OURSELVES, mark, mark)
    if calendars.is_reply(seen.calendars):
        return Verdict(Origin.PERSON, "", "; ".join((CALENDAR_REPLY, *_marks(seen))))
    for origin, evidence in (
        (Origin.REPORT, _report(seen)),
        (Origin.AUTOREPLY, _autoreply(seen)),
        (Origin.NOTICE, _notice(seen)),
    ):
        if evidence:
            return Verdict(origin, evidence, evidence)
    return Verdict(unanswerable=next(_silence(seen), ""))


def _marks(seen: Seen) -> list[str]:
    """What forbids an answer to a calendar reply even where it deserves one (C45, C52)."""
    return [mark for mark in (_report(seen), _autoreply(seen), _notice(seen), *_silence(seen)) if mark]


def _own_mark(seen: Seen) -> str:
    """M55, M56: our own field in the mail's own header, or an address of ours as its author or sender."""
    if seen.header.has("x-iscg-bot"):
        return "X-ISCG-Bot"
    if seen.author and seen.group.is_robot(seen.author.email):
        return "From: the bot's own address"
    for name in ("from", "sender", "return-path", "x-loop"):
        if any(seen.group.is_robot(a.email) for a in addresses.parse(seen.header.all(name), Findings())):
            return f"{name.title()}: the bot's own address"
    return ""


def _report(seen: Seen) -> str:
    """M44, M45: RFC 3464, 8098, 5965. A report inside a forwarded mail is another's."""
    found = next((p.type for p in seen.root.walk(nested=False) if p.type in _REPORT_TYPES), "")
    if found:
        return found
    if seen.header.has("x-failed-recipients"):
        return "X-Failed-Recipients"
    return f"From: {seen.author.email}" if seen.author and _NOBODY.match(seen.author.email) else ""


def _autoreply(seen: Seen) -> str:
    """M42, M49; a subject alone is only a hint (M50), with a second mark it is evidence."""
    submitted = _auto_submitted(seen.header)
    if submitted in ("auto-replied", "auto-notified"):
        return f"Auto-Submitted: {submitted}"
    for name in _AUTOREPLY_FIELDS:
        if seen.header.has(name) and seen.header.text(name).lower() not in ("no", "false", "0"):
            return name.title()
    for name in ("content-identifier", "x400-content-identifier"):
        if "auto-replied" in seen.header.text(name).lower().replace(" ", "-"):
            return f"{name.title()}: auto-replied"
    if _precedence(seen) == "auto_reply":
        return "Precedence: auto_reply"
    second = submitted or _is_null(seen.header) or seen.header.has("x-auto-response-suppress")
    return "the subject of an automatic reply, and a second mark" if second and _AWAY.match(seen.subject) else ""


def _notice(seen: Seen) -> str:
    """M42, M47: whatever else says that no person sent it; daemons and list managers; lists that are not ours."""
    submitted = _auto_submitted(seen.header)
    if submitted:
        return f"Auto-Submitted: {submitted}"
    if foreign := lists.foreign(seen.header, seen.group):
        return f"List-Id: {foreign}"
    if seen.author and _MANAGERS.match(seen.author.email):
        return f"From: {seen.author.email}"
    return ""


def _silence(seen: Seen) -> Iterator[str]:
    """Why a person's mail is not answered all the same (M43, M46, M48, M50, M60, M90)."""
    if seen.author is None:
        yield "no usable address"
    elif _UNREAD.match(seen.author.email):
        yield f"From: {seen.author.email}"
    if _is_null(seen.header):
        yield "Return-Path: <>"
    if _precedence(seen) in ("bulk", "junk") and not lists.claimed(seen.header, seen.group):
        yield f"Precedence: {_precedence(seen)}"
    suppress = re.split(r"[\s,;]+", seen.header.text("x-auto-response-suppress").lower())
    if {"all", "autoreply", "oof"} & set(suppress):
        yield "X-Auto-Response-Suppress"
    if seen.header.has("list-unsubscribe") and not lists.claimed(seen.header, seen.group):
        yield "List-Unsubscribe of a foreign list"
    if _AWAY.match(seen.subject) or _RECEIPT.match(seen.subject):
        yield "the subject looks like an automatic reply"


def _auto_submitted(header: Header) -> str:
    """RFC 3834 5: the keyword without parameters and comments; "no" counts as absent."""
    keywords = (re.split(r"[\s;(]", headers.unfold(b).lower(), maxsplit=1)[0] for b in header.all("auto-submitted"))
    return next((k for k in keywords if k not in ("", "no")), "")


def _precedence(seen: Seen) -> str:
    # Lists write it, too; of several values the ones that silence count, and only where the list is not ours (M46).
    values = {headers.unfold(b).lower() for b in seen.header.all("precedence")}
    return next((v for v in ("auto_reply", "junk", "bulk") if v in values), "")


def _is_null(header: Header) -> bool:
    """RFC 5321 4.5.5: notifications have a null reverse-path."""
    return any(headers.unfold(b).replace(" ", "") == "<>" for b in header.all("return-path"))
