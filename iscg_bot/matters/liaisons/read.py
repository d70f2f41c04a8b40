"""Which liaison statement a mail hands over.

Asked for by the newly written words alone (M78); what was forwarded below them may hold the form.
"""

import datetime as dt
from pathlib import PurePosixPath

from iscg_bot.model.documents import File
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Attachment, Mail, Origin, Segment
from iscg_bot.model.notices import LiaisonStatement
from iscg_bot.model.submissions import Puzzle
from iscg_bot.reading.documents import heading_of_file
from iscg_bot.reading.liaisons import (
    Form,
    addressing,
    deadline_in,
    form,
    handing_over,
    is_courtesy,
    parties,
    prose,
    purpose_in,
    speaks_of_liaison,
    talks,
)
from iscg_bot.reading.sectors import body
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.subjects import Subject, strip_subject
from iscg_bot.reading.titles import quoted_title

_NEVER = (".vcf", ".p7s", ".p7m", ".asc", ".sig", ".ics", ".eml", ".msg", ".png", ".jpg", ".jpeg", ".gif", ".bmp")
_TEXT, _SUBJECT = 20_000, 400  # characters that are read


def read(mail: Mail, context: Context) -> tuple[LiaisonStatement, ...]:
    """The statement that *mail* hands over, if any; () for talk of one."""
    if mail.origin is not Origin.PERSON or mail.unreadable or mail.calendars:
        return ()
    if not context.roster.group.takes(mail.recipients):
        return ()
    new, subject = mail.new[:_TEXT], strip_subject(mail.subject[:_SUBJECT])
    files, labelled = _papers(mail), _form(new, mail, context)
    named = subject.own and speaks_of_liaison(subject.base)
    meant = named or speaks_of_liaison(labelled.title) or _speaks_first(new)
    words = handing_over(prose(new), meant=bool(meant and (files or labelled.addressed)))
    if talks(prose(new)) or not _is_handed_over(words, labelled, files, meant=meant or speaks_of_liaison(words)):
        return ()
    forwarded = _form(_quoted(mail), mail, context) if subject.forward and words else Form()
    return (_statement(mail, context, words, _joined(labelled, forwarded), subject),)


def read_correction(mail: Mail, context: Context) -> tuple[Puzzle, ...]:
    """A reply to our acknowledgement that says more than thanks: the secretariat corrects what we understood."""
    ours = context.thread is not None and context.thread.reason == "acknowledge_liaison"
    if not ours or not mail.new.strip() or is_courtesy(mail.new[:_TEXT]):
        return ()
    return (Puzzle("answers our acknowledgement of a liaison statement"),)


def _is_handed_over(words: str, labelled: Form, files: tuple[Attachment, ...], *, meant: bool) -> bool:
    """A sentence that hands a file over, or the form itself."""
    formal = labelled.addressed and bool(labelled.source or labelled.title)
    return meant and bool((words and (files or formal)) or (formal and (files or labelled.title)))


def _statement(mail: Mail, context: Context, words: str, told: Form, subject: Subject) -> LiaisonStatement:
    """Labelled, else in the document, else as the sentences and the subject say."""
    new, zone, said = mail.new[:_TEXT], context.roster.group.zone, _said(mail)
    files = _papers(mail)
    headings = [heading_of_file(file) for file in files]
    spoken, to = parties(words)
    to = parties(addressing(new))[1] or to
    inside = next((h.source for h in headings if h.source), "")
    source = told.source or (body(inside) if inside else "") or spoken or parties(subject.base)[0]
    asks = not told.addressed or (told.action and told.purpose != "information")
    deadline = told.deadline or (deadline_in(prose(new), said, zone) if asks else None)
    purpose = _purpose(told, words, new, asked=deadline is not None)
    acting = told.addressed or purpose == "action"
    to = to or (context.roster.group.acronym,)  # it was sent to us
    return LiaisonStatement(
        source=source,
        action=told.action if told.addressed else (to if acting else ()),
        information=told.information if told.addressed else (() if acting else to),
        purpose=purpose,
        deadline=deadline,
        contact=told.contact,
        title=told.title or next((h.title for h in headings if h.title), "") or _title(subject, words),
        files=tuple(File(f.name, f.sha256, f.size, f.given) for f in files),
        words=words,
        mail=context.mail,
        received=mail.received,
    )


def _purpose(told: Form, words: str, new: str, *, asked: bool) -> str:
    """For action, if anybody shall act or answer by a day."""
    if told.addressed:
        return "action" if told.action and told.purpose != "information" else "information"
    said = told.purpose or purpose_in(words)
    spoken = (purpose_in(sentence) for sentence in sentences(new))
    return said or ("action" if asked else "") or next((one for one in spoken if one), "") or "information"


def _joined(one: Form, other: Form) -> Form:
    """What the new words leave open, the forwarded ones tell."""
    return Form(
        source=one.source or other.source,
        action=one.action if one.addressed else other.action,
        information=one.information if one.addressed else other.information,
        purpose=one.purpose or other.purpose,
        deadline=one.deadline or other.deadline,
        contact=one.contact or other.contact,
        title=one.title or other.title,
    )


def _title(subject: Subject, words: str) -> str:
    called = quoted_title(words, called=True)
    return called or (subject.base if subject.own or speaks_of_liaison(subject.base) else "")


def _speaks_first(new: str) -> bool:
    """Does the text begin with it, as a letter has its heading?"""
    first = next((line for line in new.splitlines() if line.strip()), "")
    return speaks_of_liaison(first) and len(first) < 120


def _form(text: str, mail: Mail, context: Context) -> Form:
    return form(text, _said(mail), context.roster.group.zone)


def _said(mail: Mail) -> dt.datetime:
    return mail.date or mail.received


def _quoted(mail: Mail) -> str:
    lines = (line.text for line in mail.lines if line.kind is not Segment.NEW)
    return "\n".join(line.lstrip("> ") for line in lines)[:_TEXT]


def _papers(mail: Mail) -> tuple[Attachment, ...]:
    """The attachments that can be the statement: no cards, signatures, pictures, letters."""
    return tuple(
        file for file in mail.documents if not file.why_not and PurePosixPath(file.name).suffix.lower() not in _NEVER
    )
