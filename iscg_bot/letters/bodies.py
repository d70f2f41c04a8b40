"""The two forms of a letter's text: plain and html, equal in content (M108)."""

import binascii
import html as markup
from itertools import groupby

from iscg_bot.letters.words import FSI, PDI

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
_PART = "--{boundary}\r\nContent-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"


def html(text: str, language: str) -> str:
    """Paragraphs, lists ("- ") and line breaks; no image, no link, nothing from elsewhere."""
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
    return "<p>" + "<br>\n".join(lines) + "</p>"


def alternatives(text: str, language: str, boundary: str) -> bytes:
    """The body of a multipart/alternative (RFC 2046 5.1.4): the last part is the richest."""
    parts = (_part(boundary, "plain", text), _part(boundary, "html", html(text, language)))
    return b"".join(parts) + f"--{boundary}--\r\n".encode()


def _part(boundary: str, subtype: str, text: str) -> bytes:
    encoding, content = _encoded(text.strip("\n").replace("\n", "\r\n").encode() + b"\r\n")
    return _PART.format(boundary=boundary, subtype=subtype, encoding=encoding).encode() + content


def _encoded(content: bytes) -> tuple[str, bytes]:
    """Quoted-printable or base64, whichever is shorter: lines of 76 at most (RFC 2045 6.7, 6.8), always ASCII."""
    quoted = binascii.b2a_qp(content, istext=True)
    lines = (content[i : i + 57] for i in range(0, len(content), 57))
    packed = b"".join(binascii.b2a_base64(line, newline=False) + b"\r\n" for line in lines)
    return ("quoted-printable", quoted) if len(quoted) <= len(packed) else ("base64", packed)
