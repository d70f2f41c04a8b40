"""Whom a request wants invited: addresses beside words that invite, names of known people, those in copy."""

import re
from collections.abc import Iterable

from iscg_bot.model.mail import Address
from iscg_bot.model.people import Person
from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import participants as words

_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_INVITES = pattern(words.INVITES)
_ELSE = pattern(words.CONTACTS)
_WITHOUT = pattern(words.WITHOUT)
_COPIED = pattern(words.IN_COPY)
_WANTED = re.compile(r"\b(?:needs?|plus|pense[zr] a|convie[zr]?)\s+[\w.+'-]+@")  # "needs a@x.org and b@y.org"
_SMALLEST = 2  # words of a name
_PARTED = re.compile(r"(?<=[.!?;。！？；])\s+|\n\s*\n")


def participants(text: str, people: tuple[Person, ...]) -> tuple[str, ...]:
    """The addresses that *text* asks to invite, in its order; a list of them may follow the line that invites."""
    found: list[str] = []
    inviting = False
    for line in _pieces(text):
        folded = fold(line)
        given = tuple(address.lower().strip(".'-") for address in _ADDRESS.findall(line))
        if _WITHOUT.search(folded) or (given and _ELSE.search(folded) and not _INVITES.search(folded)):
            inviting = False
            continue
        invites = bool(_INVITES.search(folded) or _WANTED.search(folded))
        if invites or (inviting and given):
            found += [*given, *_named(folded, people)]
        inviting = invites or (inviting and bool(given))
    return tuple(dict.fromkeys(found))


def in_copy(text: str, copied: Iterable[Address]) -> tuple[str, ...]:
    """The addresses in copy, if *text* says that these people are meant."""
    return tuple(address.email for address in copied) if _COPIED.search(fold(text)) else ()


def _pieces(text: str) -> list[str]:
    """Lines; one that holds several sentences in its sentences."""
    return [piece for line in text.splitlines() if line.strip() for piece in _PARTED.split(line)]


def _named(folded: str, people: tuple[Person, ...]) -> list[str]:
    """The first address of each known person whose full name stands there."""
    names = ((person, fold(person.name)) for person in people if len(person.name.split()) >= _SMALLEST)
    return [person.addresses[0].lower() for person, name in names if name in folded and person.addresses]
