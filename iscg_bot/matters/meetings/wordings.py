"""A mail's words about meetings: each act with the part of the text that goes with it."""

import re
from dataclasses import dataclass, replace

from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Segment
from iscg_bot.reading.labels import LINE, readable
from iscg_bot.reading.requests import Asked, Kind, asked, keeps_silent, speaks_of_meetings
from iscg_bot.reading.subjects import Subject, strip_subject

_SUBJECT = 400  # characters that are read
_ADDRESS = re.compile(  # Chinese writes them without spaces around
    r"\([^()\n]{0,80}@[^()\n]{0,80}\)|[^\s\u3000-\u9fff\uff00-\uffef]+@[^\s\u3000-\u9fff\uff00-\uffef]+"
    r"|https?://[^\s\u3000-\u9fff\uff00-\uffef]+"
)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that is asked, with its *part* of the text, from the asking sentence on; *before* is what precedes.

    *sentence* is where the asking sentence ends in *part*.
    """

    asked: Asked
    part: str
    before: str
    subject: Subject
    by_subject: bool = False

    @property
    def sentence(self) -> int:
        """Where the asking sentence ends in the part."""
        return self.asked.end - self.asked.start


def text_of(mail: Mail) -> str:
    """What the author newly wrote, as far as it is read."""
    return readable(mail.new)


def acts_of(mail: Mail, context: Context) -> tuple[Act, ...]:
    """What the mail asks about meetings; the author's own subject asks where the text only covers it."""
    text, subject = text_of(mail), strip_subject(mail.subject[:_SUBJECT])
    ours = bool(context.thread and context.thread.meeting_uid)
    announced = subject.own and speaks_of_meetings(subject.base)
    found = _merged(asked(text, meant=ours or announced))
    ends = (*(one.start for one in found[1:]), len(text))
    acts = tuple(
        Act(one, text[one.start : end], text[: one.start], subject) for one, end in zip(found, ends, strict=False)
    )
    answers = bool(mail.references) or any(line.kind is Segment.QUOTED for line in mail.lines)
    return acts or (() if answers else _by_subject(text, subject))


def without_addresses(text: str) -> str:
    """*text* with addresses and links blanked: their digits are no times."""
    return _ADDRESS.sub(lambda match: " " * len(match[0]), text)


def _by_subject(text: str, subject: Subject) -> tuple[Act, ...]:
    """ "Request for an e-meeting ...": over a text that says no more than when."""
    named = asked(subject.base) if subject.own else ()
    if not named or named[0].weak or len(text) > LINE // 2 or keeps_silent(text):
        return ()
    one = replace(named[0], start=0, end=0)
    return (Act(one, text, "", subject, by_subject=True),)


def _merged(found: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """Each meeting once: a mail mostly says a second time what it asks, and a sure sentence counts more."""
    merged: list[Asked] = []
    for one in found:
        same = next((i for i, other in enumerate(merged) if other.kind is one.kind and not one.another), None)
        if same is None:
            merged.append(one)
        elif merged[same].weak and not one.weak:
            merged[same] = replace(merged[same], weak=False, casual=False)
    return _without_echoes(tuple(merged))


def _without_echoes(found: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """ "Please postpone it: we propose to meet on ...": what is proposed is the new time, no meeting beside."""
    changes = any(one.kind is Kind.MOVE for one in found)
    return tuple(one for one in found if not (changes and one.kind is Kind.REQUEST and not one.another))
