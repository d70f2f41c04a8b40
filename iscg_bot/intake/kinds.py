"""What a file really is: by its first bytes, not by its name or what the mail says (mail.md M97)."""

_OFFICE = "application/vnd.openxmlformats-officedocument."
_BEGINNINGS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
)
_INSIDE_ZIP = (
    (b"word/document.xml", _OFFICE + "wordprocessingml.document"),
    (b"xl/workbook.xml", _OFFICE + "spreadsheetml.sheet"),
    (b"ppt/presentation.xml", _OFFICE + "presentationml.presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
)
EXTENSIONS = {
    "application/pdf": ".pdf",
    _OFFICE + "wordprocessingml.document": ".docx",
    _OFFICE + "spreadsheetml.sheet": ".xlsx",
    _OFFICE + "presentationml.presentation": ".pptx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/zip": ".zip",
    "application/rtf": ".rtf",
    "application/msword": ".doc",
    "application/x-msdownload": ".exe",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/plain": ".txt",
    "text/html": ".html",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
}
_TYPES = {extension: kind for kind, extension in EXTENSIONS.items()} | {".jpeg": "image/jpeg"}


def kind(content: bytes, declared: str) -> str:
    """The type that the content shows, else the one declared."""
    if content.startswith(b"PK\x03\x04"):
        # Names stand plain in a ZIP file, at the front and in the directory at its end.
        names = content[:4096] + content[-65536:]
        return next((kind for mark, kind in _INSIDE_ZIP if mark in names), "application/zip")
    return next((kind for mark, kind in _BEGINNINGS if content.startswith(mark)), declared)


def extension(name: str) -> str:
    """The extension in lower case, with its dot."""
    stem, dot, end = name.rpartition(".")
    return f".{end.lower()}" if dot and stem and len(end) <= 10 else ""


def contradicts(name: str, content: bytes) -> str:
    """What the content is, if the name says another type; a damaged file contradicts nothing."""
    promised, found = _TYPES.get(extension(name), ""), kind(content, "")
    return found if promised and found and found != promised and not promised.startswith("text/") else ""
