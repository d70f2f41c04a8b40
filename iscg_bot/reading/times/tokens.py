"""Pieces of a text: words with their senses, and what rules made of several."""

from dataclasses import dataclass, replace
from typing import Any

Senses = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the levelled text from *start* to *end*, with everything that it may mean."""

    senses: Senses
    start: int
    end: int
    text: str = ""

    @property
    def spoken(self) -> bool:
        """Words, not digits."""
        return not self.text[:1].isdigit()

    def has(self, *senses: str) -> bool:
        """Does it have one of these senses?"""
        return any(sense in self.senses for sense in senses)

    def without(self, *senses: str) -> "Token":
        """The same without these senses."""
        return replace(self, senses={name: value for name, value in self.senses.items() if name not in senses})
