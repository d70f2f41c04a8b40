"""A letter becomes a message: same letter, same group, templates, secret and moment, same bytes."""

import datetime as dt
import hashlib
import hmac
from email.utils import format_datetime
from urllib.parse import quote

from iscg_bot.letters import bodies, headers
from iscg_bot.letters.calendars import calendar
from iscg_bot.letters.manners import Zones
from iscg_bot.letters.templates import Templates
from iscg_bot.letters.words import FSI, PDI, Own, without_isolates
from iscg_bot.model import tokens
from iscg_bot.model.groups import Group
from iscg_bot.model.letters import REMINDER, Composed, Letter, Occasion
from iscg_bot.model.meetings import Method

# Stands above the text that a reply will quote, the same in every letter (M80).
MARKER = (
    "-- Reply above this line / Répondez au-dessus de cette ligne / Responda por encima de esta línea / "
    f"Ответьте выше этой строки / 请在此行上方回复 / {FSI}يرجى الرد فوق هذا السطر{PDI} --"
)


_SUBMITTED = {  # RFC 3834 5
    Occasion.ANSWER: "auto-replied",
    Occasion.NOTE: "auto-replied",
    Occasion.NOTICE: "auto-generated",
}


def compose(letter: Letter, group: Group, templates: Templates, secret: bytes, now: dt.datetime) -> Composed:
    """The bytes of *letter*, CRLF line ends, lines short enough for SMTP; *now* becomes its Date.

    Raises TemplateError if a template cannot be filled or the header could not be written safely.
    """
    mark = tokens.mark(tokens.token(secret, letter.question)) if letter.question else ""
    subject, text = _written(letter, group, templates, mark)
    message_id = _message_id(letter.key, group, secret)
    kind, body = _body(letter, group, text, hashlib.sha256(message_id.encode()).hexdigest())
    fields = (
        ("MIME-Version", "1.0"),
        headers.mailbox("From", group.robot_name, group.robot),
        headers.mailbox("To", "" if letter.shadows else letter.name, letter.to),
        headers.text("Subject", subject),
        ("Date", format_datetime(now.astimezone(dt.UTC))),
        ("Message-ID", message_id),
        *_thread(letter, group, secret),
        ("Auto-Submitted", _submitted(letter)),
        ("X-Auto-Response-Suppress", "All"),  # M105, [MS-OXCMAIL] 2.1.3.2.20
        *_of_many(letter, group, secret),
        ("X-ISCG-Bot", _own_mark(secret, letter.key)),
        ("Content-Type", kind),
    )
    raw = headers.block(fields) + body
    return Composed(
        key=letter.key,
        to=letter.to,
        reason=letter.reason,
        occasion=letter.occasion,
        message_id=message_id,
        raw=raw,
        question=letter.question,
        families=letter.families,
        meeting_uid=letter.meeting_uid,
        before=letter.before,
    )


def _message_id(key: str, group: Group, secret: bytes) -> str:
    return tokens.message_id(secret, key, group.robot.rpartition("@")[2])


def _thread(letter: Letter, group: Group, secret: bytes) -> tuple[tuple[str, str], ...]:
    """The mail that it answers, or the letter of ours that it follows, such as the first one about a meeting (C3)."""
    if letter.answers is not None:
        return headers.threading(letter.answers.message_id, letter.answers.references)
    if letter.follows and letter.follows != letter.key:
        return headers.threading(_message_id(letter.follows, group, secret), ())
    return ()


def _of_many(letter: Letter, group: Group, secret: bytes) -> tuple[tuple[str, str], ...]:
    """Where many are written to, filters find it, and each may end it (M106).

    The id (RFC 2919 2) is of a list of our own: what carries the group's would be taken for mail of its members.
    """
    if letter.reason != REMINDER or letter.shadows:
        return ()
    id_ = f"<reminders.{group.robot.replace('@', '.')}>"
    return ("List-Id", id_), ("Precedence", "bulk"), *_unsubscribing(letter, group, secret)  # M105, RFC 3834 3.1.8


def _unsubscribing(letter: Letter, group: Group, secret: bytes) -> tuple[tuple[str, str], ...]:
    """In the mail program, by a mail or with one click (RFC 2369, RFC 8058)."""
    token = tokens.unsubscribing(secret, letter.to)
    mailto = f"<mailto:{group.robot}?subject={quote(tokens.unsubscribe_subject(token))}>"  # RFC 6068 2
    if not group.site:
        return (("List-Unsubscribe", mailto),)
    link = f"<{group.site}/unsubscribe/{token}>"
    return ("List-Unsubscribe", f"{link},\r\n {mailto}"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")


def _body(letter: Letter, group: Group, text: str, digest: str) -> tuple[str, bytes]:
    """Content-Type and body; the boundaries are made from *digest*, and "=_" occurs in neither encoding.

    In a trial run there is no calendar part: nobody's calendar should take it for real.
    """
    outer, inner = f"=_{digest[:32]}", f"=_{digest[32:]}"
    if letter.invite is None or letter.shadows:
        content = bodies.alternatives(text, letter.language, outer)
        return f'multipart/alternative;\r\n boundary="{outer}"', content
    event = calendar(letter.invite, group, letter.language)
    content = bodies.invitation(text, letter.language, event, letter.invite.method, (outer, inner))
    return f'multipart/mixed;\r\n boundary="{outer}"', content


def _submitted(letter: Letter) -> str:
    """RFC 3834 5. An invitation is nobody's answer, whatever thread it continues; a declined counter is (C3)."""
    declines = letter.invite is not None and letter.invite.method is Method.DECLINECOUNTER
    return "auto-replied" if declines else _SUBMITTED[letter.occasion]


def preview(letter: Letter, group: Group, templates: Templates) -> str:
    """Subject and text of *letter* for a person at a terminal; the token of a question is not shown."""
    subject, text = _written(letter, group, templates, tokens.mark("…") if letter.question else "")
    return without_isolates(f"Subject: {subject}\n\n{text}\n")


def _written(letter: Letter, group: Group, templates: Templates, mark: str) -> tuple[str, str]:
    """Subject and text: the sections one after the other in the frame."""
    zones = Zones(group.zone, letter.zone)
    sections = [templates.fill(s.template, letter.language, s.words, zones) for s in letter.sections]
    frame = {
        "name": letter.name,
        "body": Own("\n\n".join(text for _, text in sections)),
        "group": group.name(letter.language),
        "acronym": group.acronym,
        "robot": group.robot,
        "mark": Own(mark),
        "marker": Own(MARKER),
        "answerable": bool(letter.question or letter.families or _asks(letter)),
        "shadows": letter.shadows,
    }
    _, text = templates.fill("frame", letter.language, frame, zones)
    # An invitation is found again by its own subject, not by that of the mail whose thread it continues.
    answered = headers.reply_subject(letter.answers.subject) if letter.answers and not letter.invite else ""
    subject = answered or sections[0][0]
    return f"[shadow] {subject}" if letter.shadows else subject, text


def _asks(letter: Letter) -> bool:
    """An invitation can be answered in words."""
    return letter.invite is not None and letter.invite.method is Method.REQUEST


def _own_mark(secret: bytes, key: str) -> str:
    """By this we know our own mail again, whatever became of its Message-ID (M55)."""
    return hmac.new(secret, f"own/{key}".encode(), hashlib.sha256).hexdigest()[:32]
