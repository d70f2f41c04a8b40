"""Mail that is none of ours: what came by chance, and talk about meetings among people of a list.

Whoever wants something of us writes to us, or to the group's list, or names the group. Sellers write to us as well.
"""

from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Segment
from iscg_bot.model.submissions import Discussion
from iscg_bot.reading.addressing import Addressing, addressing
from iscg_bot.reading.areas import area_in
from iscg_bot.reading.polls import names_poll
from iscg_bot.reading.quotations import quotes_us
from iscg_bot.reading.subjects import strip_subject
from iscg_bot.reading.worlds import asks_nothing, is_errand, is_record, names_group, names_union

_TEXT, _SUBJECT = 20_000, 400  # characters that are read
_LONG = 1_500  # characters: who asks a stranger for something says it in fewer


def read(mail: Mail, context: Context) -> tuple[Discussion, ...]:
    """Neither to us nor to the list, no answer to a letter of ours, and not a word of the group: another's mail."""
    ours = _to_robot(mail, context) or _over_list(mail, context) or mail.calendars or context.thread is not None
    return (
        () if ours or names_group(_text(mail)) else (Discussion("was not written to us and does not name the group"),)
    )


def may_convene(mail: Mail, context: Context) -> bool:
    """Can what *mail* says of meetings be meant for us? Over the list it must speak of our world, to no one by name."""
    new = mail.new[:_TEXT]
    if is_record(strip_subject(mail.subject[:_SUBJECT]).base, new) or asks_nothing(new):
        return False
    if context.thread is not None or names_group(_text(mail)) or quotes_us(mail, context.roster.group):
        return True
    if _to_robot(mail, context):
        return may_ask(mail, context) and (_is_of_our_world(mail) or not _is_personal(new))
    return _is_of_our_world(mail) and not (_is_personal(new) or is_errand(new))


def may_poll(mail: Mail, context: Context) -> bool:
    """Can the poll that *mail* answers be one of ours? Its words, or those it quotes, speak of the Union.

    To us it is enough that the subject names a poll.
    """
    said = "\n".join(line.text for line in mail.lines if line.kind in (Segment.NEW, Segment.QUOTED))
    speaks = names_union(f"{mail.subject[:_SUBJECT]}\n{said[:_TEXT]}")
    return speaks or (_to_robot(mail, context) and names_poll(strip_subject(mail.subject[:_SUBJECT]).base))


def may_ask(mail: Mail, context: Context) -> bool:
    """Can *mail* ask something of us? Not who sells something, or writes at length about another world."""
    if context.thread is not None or names_group(_text(mail)):
        return True
    new = mail.new[:_TEXT]
    return not is_errand(new) and (len(new) <= _LONG or _is_of_our_world(mail))


def _is_of_our_world(mail: Mail) -> bool:
    text = _text(mail)
    return names_union(text) or area_in(text) != ""


def _is_personal(text: str) -> bool:
    """Does *text* greet somebody by name, and not as the chair or the coordinator?"""
    opening = next((line for line in text.splitlines() if line.strip()), "")
    return addressing(text) is Addressing.PEOPLE and not names_union(opening)


def _to_robot(mail: Mail, context: Context) -> bool:
    group = context.roster.group
    return bool(mail.tokens) or any(group.is_robot(a.email) for a in (*mail.to, *mail.cc))


def _over_list(mail: Mail, context: Context) -> bool:
    group = context.roster.group
    return bool(mail.list_address) or any(group.list_at(a.email) for a in (*mail.to, *mail.cc))


def _text(mail: Mail) -> str:
    """The new words, the subject and the names of the files."""
    subject = strip_subject(mail.subject[:_SUBJECT]).base
    return "\n".join((subject, mail.new[:_TEXT], *(a.given.replace("_", " ") for a in mail.documents)))
