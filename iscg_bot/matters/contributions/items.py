"""A list of documents, each item one of them: "(a) Cor.1 to ISCG/26-2/03 -> KEN_cor.docx", "1) «Title» (file 1)"."""

import re
from dataclasses import dataclass

from iscg_bot.matters.contributions.writings import Writing
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading.documents import ITEM, titles_of_list
from iscg_bot.reading.numbers import NumberFound
from iscg_bot.reading.sayings import holds_back, names

_ITEM = re.compile(rf"{ITEM}\s*(?=\S)")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Item:
    """What one item hands over or withdraws: a document by its *numbers*, or a new one by its *title*."""

    action: DocumentAction
    words: str
    numbers: tuple[NumberFound, ...] = ()
    title: str = ""


def items(writing: Writing) -> tuple[Item, ...]:
    """The documents of a list; () unless every item is one, and there is a paper for each that is handed over."""
    listed = _listed(writing.new)
    if len(listed) < _LEAST or not (writing.anchored and writing.files) or holds_back(writing.new):
        return ()
    found = [_item(words) for words in listed]
    known = tuple(one for one in found if one)
    handed = [one for one in known if one.action is not DocumentAction.WITHDRAWAL]
    whole = len(known) == len(found) and len(handed) == len(writing.papers)
    return known if whole else ()


def _item(words: str) -> Item | None:
    said = names(words)
    if said.withdraws and said.numbers:
        return Item(DocumentAction.WITHDRAWAL, words, said.numbers)
    if said.kind and said.numbers and said.noun != "other":
        return Item(said.kind, words, said.numbers)
    title = next(iter(titles_of_list([words])), "")
    return Item(DocumentAction.NEW, words, title=title) if title and not said.numbers else None


def _listed(text: str) -> list[str]:
    """The items of a list, each with the lines that a mail program broke off."""
    found: list[str] = []
    going_on = False
    for line in text.splitlines():
        if _ITEM.match(line):
            found.append(line.strip())
        elif going_on and line.strip():
            found[-1] += f" {line.strip()}"
        going_on = bool(found and line.strip()) and (going_on or bool(_ITEM.match(line)))
    return found
