"""Subjects of mails: what is left when list tags and reply prefixes are taken away (mail.md M71)."""

import re
from dataclasses import dataclass

from iscg_bot.reading.folds import plain

_TAG = re.compile(r"^\[(?P<tag>[^\[\]]{1,40})\]\s*")
_REPLY = re.compile(
    r"^(?:re|aw|sv|res|rv|réf|ref|r|отв|ответ|на|回复|答复|回覆|رد)\s?(?:\[\d+\]|\(\d+\))?\s?:\s*", re.IGNORECASE
)
_FORWARD = re.compile(
    r"^(?:fwd?|tr|wg|enc|i|rv|пересл|пер|转发?|轉發|轉寄|إعادة توجيه)\s?(?:\[\d+\]|\(\d+\))?\s?:\s*", re.IGNORECASE
)
_OUTSIDE = re.compile(r"^(?:\[?(?:external|ext|externe|externo|внешн\w*|spam\??)\]?:?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject without its prefixes; *reply* or *forward* if it had such a prefix; *tags* stood in brackets."""

    base: str
    reply: bool = False
    forward: bool = False
    tags: tuple[str, ...] = ()

    @property
    def own(self) -> bool:
        """Did the author of the mail choose these words?"""
        return not (self.reply or self.forward)


def strip_subject(subject: str) -> Subject:
    """Take "Re:", "TR :", "[int-sect-group]" and the like off *subject*, repeatedly."""
    base, reply, forward, tags = plain(subject).strip(), False, False, list[str]()
    while True:
        if match := _REPLY.match(base):
            reply = True
        elif match := _FORWARD.match(base):
            forward = True
        elif match := _TAG.match(base):
            tags.append(match["tag"])
        elif not (match := _OUTSIDE.match(base)):
            return Subject(base, reply, forward, tuple(tags))
        base = base[match.end() :].lstrip()
