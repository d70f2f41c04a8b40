"""Files that lie beside a contribution, as the words of the mail tell: "the spreadsheet is only for information"."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import FILES, ONLY_TO_READ
from iscg_bot.reading.sentences import sentences

_ONLY_TO_READ = pattern(ONLY_TO_READ)
_KINDS = tuple((tuple(endings.split()), pattern(names)) for endings, names in FILES.items())
_BESIDE = tuple(names for endings, names in _KINDS if not {".pdf", ".docx"} & set(endings))
_PARTS = re.compile(r"[;；؛]|\s[-–—]\s|,\s(?:but|and|mais|et|pero|y|но|а|и)\s|[，،](?=但|而|و)")


def without_companions(text: str) -> str:
    """*text* without what it says only of pictures, tables and slides beside the document."""
    for sentence in sentences(text):
        for part in _PARTS.split(sentence):
            if _ONLY_TO_READ.search(fold(part)) and any(names.search(fold(part)) for names in _BESIDE):
                text = text.replace(part, " ")
    return text


def only_to_read(text: str) -> frozenset[str]:
    """The endings (".xlsx") of the kinds of files of which *text* says that they are not to be published."""
    parts = [fold(part) for sentence in sentences(text) for part in _PARTS.split(sentence)]
    spoken = [part for part in parts if _ONLY_TO_READ.search(part)]
    return frozenset(e for endings, names in _KINDS if any(names.search(p) for p in spoken) for e in endings)
