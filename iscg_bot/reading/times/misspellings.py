"""Names of days and months with one slip of the fingers: "tommorow", "Wedensday", "septmbre"."""

from functools import lru_cache
from itertools import groupby

from iscg_bot.reading.times.lexicons import Lexicon, lexicon

_SHORTEST = 7  # letters; a shorter word is too often another word
_NAMES = ("month", "weekday", "relative")


@lru_cache(maxsize=4096)
def intended(word: str, language: str) -> str:
    """The name that *word*, which is unknown in *language*, is one slip away from, or nothing.

    A slip is a letter too many, too few or wrong, or two in the wrong order, and letters doubled or not. The first
    letter is right.
    """
    if len(word) < _SHORTEST - 1 or not word.isalpha():
        return ""
    near, plain = _shortened(language), _undoubled(word)
    found = {name for form in (plain, *_without_one(plain)) for name in near.get(form, ())}
    fitting = sorted(name for name in found if name[0] == word[0] and _one_slip(_undoubled(name), plain))
    return fitting[0] if fitting else ""


@lru_cache(maxsize=8)
def _shortened(language: str) -> dict[str, tuple[str, ...]]:
    """The long names of *language*, under themselves and what they are without one letter."""
    made: dict[str, tuple[str, ...]] = {}
    for name in _names(lexicon(language)):
        for form in {_undoubled(name), *_without_one(_undoubled(name))}:
            made[form] = (*made.get(form, ()), name)
    return made


def _names(known: Lexicon) -> list[str]:
    plain = ((words[0], senses) for words, senses in known.senses.items() if len(words) == 1)
    return [word for word, senses in plain if len(word) >= _SHORTEST and any(name in senses for name in _NAMES)]


def _undoubled(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _without_one(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _one_slip(name: str, word: str) -> bool:
    """Words that share a form without one letter may still be two letters apart."""
    if len(name) != len(word):
        return abs(len(name) - len(word)) == 1
    apart = [place for place in range(len(name)) if name[place] != word[place]]
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    return len(apart) < 2 or (swapped and name[apart[0]] == word[apart[1]] and name[apart[1]] == word[apart[0]])
