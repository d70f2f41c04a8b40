"""Rich text of Outlook (MS-OXRTFCP) as plain text, where a mail says nothing in another way (mail.md M36)."""

import struct

from compressed_rtf import decompress
from striprtf.striprtf import rtf_to_text

from iscg_bot.intake import limits

_HEADER = struct.Struct("<II4sI")  # sizes packed and unpacked, the kind of packing, a checksum


def text(packed: bytes) -> str:
    """Its words; empty if it is damaged or too large. Never raises."""
    if not _HEADER.size < len(packed) <= limits.RICH:
        return ""
    try:
        return str(rtf_to_text(decompress(packed).decode("latin-1"), errors="replace")).strip("\n\0")
    except Exception:  # both raise whatever a foreign file makes them raise
        return ""
