"""Subjects: as the author sees them, and their base (mail.md M71)."""

import re

from iscg_bot.intake import encodedwords, limits
from iscg_bot.intake.headers import Header
from iscg_bot.model.groups import Group

_REPLY = (
    *("re", "reg", "aw", "antw", "antwort", "sv", "vs", "ref", "réf", "rép", "res", "rsp", "rif", "r", "odp", "ynt"),
    *("ответ", "отв", "на", "回复", "回覆", "答复", "答覆", "回信", "رد", "الرد"),
)
_FORWARD = (
    *("fwd", "fw", "wg", "tr", "rv", "enc", "i", "doorst", "vl", "vb", "pd", "tr", "reenv", "reenviado", "transf"),
    *("пересл", "переслано", "пересылка", "转发", "轉寄", "轉發", "إعادة توجيه", "توجيه"),
)
_COUNTED = r"\s*(?:[\[(]\d{1,3}[\])]|\^\d{1,3})?\.?\s*[:：]\s*"
_FORWARDED = re.compile(rf"\s*(?:{'|'.join(_FORWARD)}){_COUNTED}", re.IGNORECASE)
_PREFIX = re.compile(rf"\s*(?:{'|'.join((*_REPLY, *_FORWARD))}){_COUNTED}", re.IGNORECASE)
_TAG = re.compile(r"\s*\[[^\[\]]{1,40}\]\s*")
_SPACE = re.compile(r"\s+")


def read(header: Header, group: Group, hints: tuple[str, ...]) -> str:
    """The subject as the author wrote it: decoded, one line, without our lists' tags; prefixes stay."""
    subject = encodedwords.visible(encodedwords.decode(header.first("subject"), hints))[: limits.SUBJECT]
    tags = {address.partition("@")[0].lower() for known in group.lists for address in known.addresses}
    for tag in _TAG.findall(subject):
        if tag.strip().strip("[]").strip().lower() in tags:
            subject = subject.replace(tag, " ", 1)
    return _SPACE.sub(" ", subject).strip()


def base_subject(subject: str) -> str:
    """*subject* without list tags and reply or forward prefixes, however many (M71); what threads are compared by."""
    while True:
        match = _PREFIX.match(subject) or _TAG.match(subject)
        if match is None or match.end() >= len(subject):
            return _SPACE.sub(" ", subject).strip()
        subject = subject[match.end() :]


def is_forwarded(subject: str) -> bool:
    """Does the subject say that the author passes on another's mail?"""
    return _FORWARDED.match(_TAG.sub("", subject, count=1)) is not None
