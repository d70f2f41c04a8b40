"""The body of a message: text in two forms, plain and html, equal in content (M108); and a calendar beside them."""

import binascii
import html as markup
from itertools import groupby

from iscg_bot.letters.words import FSI, PDI, web_address
from iscg_bot.model.meetings import Method

RIGHT_TO_LEFT = frozenset({"ar"})

_TAGS = {"zh": "zh-Hans"}  # BCP 47: ITU's Chinese is simplified
_PAGE = """<!DOCTYPE html>
<html lang="{tag}" dir="{direction}">
<head><meta charset="utf-8"></head>
<body>
{blocks}
</body>
</html>
"""
_PART = "--{boundary}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
_INLINE = "text/calendar; charset=UTF-8;\r\n method={method}; component=VEVENT"  # RFC 6047 2.4
_ATTACHED = 'application/ics; name="invite.ics"\r\nContent-Disposition: attachment; filename="invite.ics"'


def html(text: str, language: str) -> str:
    """Paragraphs, lists ("- ") and line breaks; no image, nothing from elsewhere. A web address alone on its line is a
    link that shows where it leads.
    """
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    escaped = markup.escape(text, quote=False).replace(FSI, "<bdi>").replace(PDI, "</bdi>")
    blocks = "\n".join(map(_block, escaped.strip().split("\n\n")))
    return _PAGE.format(tag=_TAGS.get(language, language), direction=direction, blocks=blocks)


def _block(block: str) -> str:
    parts = groupby(block.splitlines(), key=lambda line: line.startswith("- "))
    return "\n".join(_items(list(lines)) if listed else _paragraph(list(lines)) for listed, lines in parts)


def _items(lines: list[str]) -> str:
    return "\n".join(("<ul>", *(f"<li>{line.removeprefix('- ')}</li>" for line in lines), "</ul>"))


def _paragraph(lines: list[str]) -> str:
    return "<p>" + "<br>\n".join(map(_line, lines)) + "</p>"


def _line(line: str) -> str:
    return f'<a href="{line}">{line}</a>' if web_address(line) else line


def alternatives(text: str, language: str, boundary: str) -> bytes:
    """The body of a multipart/alternative (RFC 2046 5.1.4): the last part is the richest."""
    return b"".join(_texts(text, language, boundary)) + _end(boundary)


def invitation(text: str, language: str, calendar: bytes, method: Method, boundaries: tuple[str, str]) -> bytes:
    """The body of a multipart/mixed: the texts with the calendar as the last alternative, then its copy as a file.

    Some programs look at the one only, some at the other. Always base64: quoted-printable breaks at Zimbra and Outlook.
    """
    outer, inner = boundaries
    packed = _packed(calendar)
    head = f'--{outer}\r\nContent-Type: multipart/alternative;\r\n boundary="{inner}"\r\n\r\n'.encode()
    inline = _part(inner, _INLINE.format(method=method.value), "base64", packed)
    attached = _part(outer, _ATTACHED, "base64", packed)
    return b"".join((head, *_texts(text, language, inner), inline, _end(inner), attached, _end(outer)))


def _texts(text: str, language: str, boundary: str) -> tuple[bytes, bytes]:
    plain, page = (_encoded(form) for form in (text, html(text, language)))
    return (
        _part(boundary, "text/plain; charset=utf-8", *plain),
        _part(boundary, "text/html; charset=utf-8", *page),
    )


def _part(boundary: str, kind: str, encoding: str, content: bytes) -> bytes:
    return _PART.format(boundary=boundary, kind=kind, encoding=encoding).encode() + content


def _end(boundary: str) -> bytes:
    return f"--{boundary}--\r\n".encode()


def _encoded(text: str) -> tuple[str, bytes]:
    """Quoted-printable or base64, whichever is shorter: lines of 76 at most (RFC 2045 6.7, 6.8), always ASCII."""
    content = text.strip("\n").replace("\n", "\r\n").encode() + b"\r\n"
    quoted, packed = binascii.b2a_qp(content, istext=True), _packed(content)
    return ("quoted-printable", quoted) if len(quoted) <= len(packed) else ("base64", packed)


def _packed(content: bytes) -> bytes:
    packed = binascii.b2a_base64(content, newline=False)
    return b"".join(packed[i : i + 76] + b"\r\n" for i in range(0, len(packed), 76))
