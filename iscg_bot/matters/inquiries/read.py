"""Which questions a mail puts to us.

Written to us alone, every question is ours. On the list it must be put to the secretariat, or be a plain procedural
question of a few lines, not a reply to somebody and not put to a person by name.
"""

from iscg_bot.model.facts import Context, Thread
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.notices import Inquiry
from iscg_bot.model.people import Identity
from iscg_bot.reading.addressing import Addressing, addressing
from iscg_bot.reading.inquiries import OTHER, asks, questions, seeks_knowledge
from iscg_bot.reading.numbers import meetings
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.subjects import strip_subject

_TEXT, _SUBJECT = 5_000, 400  # characters that are read: a question stands at the beginning
_PLAIN = 450  # characters of a plain question with greeting and thanks
_SMALL = 40  # characters: a shorter sentence is a greeting, a name, thanks
_BUSY = 1  # longer sentences beside the questions


def read(mail: Mail, context: Context) -> tuple[Inquiry, ...]:
    """The questions of *mail* that are ours, in its order, each topic once; () for talk between people."""
    put, text = _put_to(mail, context), _text(mail)
    found = asks(text)
    plain_one = put is Addressing.ANYBODY and _is_plain(mail)
    if not found or not (put is Addressing.US or plain_one):
        return ()
    meeting = next((named[0].designation for named in (meetings(mail.new[:_TEXT]), meetings(text)) if named), "")
    return tuple(Inquiry(asking.about, meeting, asking.words) for asking in found)


def read_others(mail: Mail, context: Context) -> tuple[Inquiry, ...]:
    """What else is asked of us, by somebody who can be told: one question, for a person to answer."""
    if mail.level is Identity.CLAIMED and not context.released:
        return ()
    among_people = context.thread is None and strip_subject(mail.subject[:_SUBJECT]).reply
    if _put_to(mail, context) is not Addressing.US or among_people:
        return ()
    known = {asking.words for asking in asks(_text(mail))}
    left = [words for words in questions(mail.new[:_TEXT]) if words not in known and seeks_knowledge(words)]
    return (Inquiry(OTHER, words=left[0]),) if left else ()


def _text(mail: Mail) -> str:
    """The new words; a subject of the author's own above them where they do not ask themselves."""
    new, subject = mail.new[:_TEXT], strip_subject(mail.subject[:_SUBJECT])
    return f"{subject.base}\n\n{new}" if subject.own and not asks(new) else new


def _put_to(mail: Mail, context: Context) -> Addressing:
    """To us, if it was written to us alone or greets us; a reply is put to whom it answers."""
    if mail.origin is not Origin.PERSON or mail.unreadable or mail.calendars:
        return Addressing.PEOPLE
    group = context.roster.group
    if not group.takes(mail.recipients):
        return Addressing.PEOPLE
    greeted = addressing(mail.new[:_TEXT])
    if greeted is not Addressing.ANYBODY and not _only_to_us(mail, context):
        return greeted
    if context.thread is not None:
        return Addressing.US if _is_settled(context.thread) else Addressing.PEOPLE
    if not any(group.list_at(address) for address in mail.recipients):
        return Addressing.US
    return Addressing.PEOPLE if strip_subject(mail.subject[:_SUBJECT]).reply else Addressing.ANYBODY


def _only_to_us(mail: Mail, context: Context) -> bool:
    """Did nobody else get it? Then "Dumelang," and "Morena," greet us as well, in whatever language that is."""
    alone = bool(mail.recipients) and all(context.roster.group.is_robot(address) for address in mail.recipients)
    return alone and context.thread is None and not strip_subject(mail.subject[:_SUBJECT]).reply


def _is_settled(thread: Thread) -> bool:
    """Does the letter that the mail answers leave no doubt of ours open? Then a reply may ask whatever it likes."""
    return thread.question is None or thread.question.kind == "acknowledged"


def _is_plain(mail: Mail) -> bool:
    """A few lines that do hardly anything but ask: beside talk, a question is part of it."""
    new = mail.new[:_TEXT]
    asked = questions(new)
    beside = [sentence for sentence in sentences(new) if len(sentence) > _SMALL and sentence not in asked]
    return len(new) <= _PLAIN and len(beside) <= _BUSY
