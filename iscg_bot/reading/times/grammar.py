"""Rules over tokens.

A rule is a pattern of senses and a function that makes one bigger sense of what the pattern found. The tokens are
written as one string, each as the letters of its senses and a space, so that a pattern is a regular expression:

    sense           a token that has this sense, with ? * + as usual
    (one|other)     a token that has either
    [ ... ]         the part that is replaced, where the pattern looks at more
    end             the sentence ends here, or a comma, a bracket, "and" follows

Stages follow each other; in a stage every rule is tried over the whole string before the next one.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.tokens import Senses, Token

SENSES = (
    *("number", "ordinal", "decimal", "month", "weekday", "day_number", "year", "date", "either_day", "quarter"),
    *("half_year", "hhmm", "hour_mark", "minutes_too", "unit", "dual", "amount", "many_units", "relative", "partday"),
    *("now", "turn", "year_turn", "in", "within", "ago", "ago_first", "later", "at", "meridiem", "part", "oclock"),
    *("hour_word", "noon", "day_end", "fraction", "past", "to_hour", "from", "to", "between", "and", "or", "before"),
    *("before_last", "after", "after_last", "until", "since", "the", "on_day", "of", "not", "third", "half", "whole"),
    *(
        "every",
        "week_of",
        "about",
        "season",
        "half_number",
        "rest",
        "year_word",
        "month_end",
        "year_end",
        "in_eight",
        "of_it",
    ),
    *("zone", "comma", "dot", "dash", "slash", "open", "close", "plus", "colon", "word", "same", "lasting"),
    *("clock", "hours", "that", "day", "days", "period", "when", "feast", "stretch", "limit", "repeated"),
)
_LETTERS = {sense: chr(0x4E00 + place) for place, sense in enumerate(SENSES)}  # any characters that count as words
_LEADS = frozenset(("to", "from", "between", "until", "since", "before", "after", "and", "or", "not"))
_SMALL = _LEADS | frozenset(("at", "about", "the", "on_day", "of", "comma", "dot", "dash", "past", "to_hour", "in"))
_STOPS = ("comma", "dot", "close", "or", "colon", "and", "partday", "part", "zone", "relative", "day")


@dataclass(frozen=True, slots=True)
class Found:
    """The tokens that a pattern found, and what they are counted from."""

    tokens: list[Token]
    ground: Ground

    def has(self, *senses: str) -> bool:
        """Does any of the tokens have one of these senses?"""
        return any(token.has(*senses) for token in self.tokens)

    def get(self, sense: str) -> Any:
        """The first value of this sense, or None."""
        return next((token.senses[sense] for token in self.tokens if sense in token.senses), None)

    def all(self, *senses: str) -> list[Any]:
        """All values of these senses; of one token the sense that is named first."""
        named = ((token.senses, next((s for s in senses if s in token.senses), None)) for token in self.tokens)
        return [held[sense] for held, sense in named if sense]

    def part(self, start: int, end: int | None = None) -> "Found":
        """Some of the tokens."""
        return Found(self.tokens[start:end], self.ground)

    @property
    def first(self) -> Token:
        """The first token."""
        return self.tokens[0]

    @property
    def last(self) -> Token:
        """The last token."""
        return self.tokens[-1]


Make = Callable[[Found], Senses | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Of each of *needs* one letter must be there for the pattern to fit."""

    written: str
    needs: tuple[frozenset[str], ...]
    make: Make
    languages: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Over the letters of tokens."""
        return _compiled(self.written)


def rule(patterns: str | tuple[str, ...], make: Make, languages: str = "") -> tuple[Rule, ...]:
    """One rule a pattern; *languages* are those for which it holds, all by default."""
    several = (patterns,) if isinstance(patterns, str) else patterns
    return tuple(Rule(p, _needs(p), make, frozenset(languages.split())) for p in several)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Each atom looks ahead for its letter, then takes the whole token: there is only one way to match."""
    built = re.sub(r"\(([a-z_|]+)\)|[a-z_]+|\[|\]", _atom, pattern)
    return re.compile(r"(?:^|(?<= ))" + built.replace(" ", "").replace("~", " "))


def _atom(found: re.Match[str]) -> str:
    text = found[0]
    if text in "[]":
        return "(?P<it>" if text == "[" else ")"
    if text == "end":
        return rf"(?:$|(?=\w*[{''.join(_LETTERS[sense] for sense in _STOPS)}]))"
    senses = (found[1] or text).split("|")
    return rf"(?:(?=\w*[{''.join(_LETTERS[sense] for sense in senses)}])\w+~)"


def _needs(pattern: str) -> tuple[frozenset[str], ...]:
    """For each atom that must be there, the letters of which one must be present."""
    top = re.sub(r"\(([a-z_|]+)\)", lambda found: f"<{found[1]}>", pattern)  # choices between senses are atoms
    while "(" in top:
        top = re.sub(r"\([^()]*\)[?*+]?", " ", top)
    atoms = re.findall(r"<([a-z_|]+)>(?![?*])|(?<![a-z_|<])([a-z_]+)(?![a-z_|>?*])", top)
    choices = [(one or two).split("|") for one, two in atoms if two != "end"]
    return tuple(frozenset(_LETTERS[sense] for sense in choice) for choice in choices)


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """All rules, in their order."""

    rules: tuple[Rule, ...]

    def applied(self, tokens: list[Token], ground: Ground) -> list[Token]:
        """*tokens* after all rules."""
        written = _written(tokens)
        fitting, place = _fitting(self, frozenset(written), ground.language), 0
        while place < len(fitting):
            number = fitting[place]
            changed = _tried(self.rules[number], tokens, written, ground)
            place += 1
            if changed is not tokens:
                tokens, written = changed, _written(changed)
                fitting = _fitting(self, frozenset(written), ground.language)
                place = bisect_right(fitting, number)
        return tokens


@lru_cache(maxsize=4096)
def _fitting(grammar: Grammar, letters: frozenset[str], language: str) -> tuple[int, ...]:
    """Numbers of the rules that can apply to tokens with these *letters*."""
    return tuple(
        number
        for number, one in enumerate(grammar.rules)
        if (not one.languages or language in one.languages) and not any(letters.isdisjoint(need) for need in one.needs)
    )


def _tried(one: Rule, tokens: list[Token], written: str, ground: Ground) -> list[Token]:
    """*tokens* after one rule; the same list if it changed nothing."""
    place, pattern = 0, one.pattern
    while found := pattern.search(written, place):
        start, end = written.count(" ", 0, found.start()), written.count(" ", 0, found.end())
        made = _made(one, Found(tokens[start:end], ground))
        if made is None:
            place = written.index(" ", found.start()) + 1
            continue
        if "it" in pattern.groupindex:
            start, end = written.count(" ", 0, found.start("it")), written.count(" ", 0, found.end("it"))
        start += 0 if "limit" in made else _leads(tokens[start:end], made)
        tokens = [*tokens[:start], _merged(tokens[start:end], made), *tokens[end:]]
        written = _written(tokens)
        place = len(_written(tokens[: start + 1]))
    return tokens


def _made(one: Rule, found: Found) -> Senses | None:
    """What the rule makes; nothing beyond the ends of the calendar ("in 99999 years", "the fifth half of 2026")."""
    try:
        return one.make(found)
    except (ValueError, OverflowError):
        return None


def _leads(tokens: list[Token], made: Senses) -> int:
    """How many words at the start open a range that goes on outside: "from 3" is an hour after "from"."""
    count = 0
    while count < len(tokens) - 1 and _opens(tokens[count]):
        count += 1
    inside = "clock" not in made and any(token.has("to", "until", "and") for token in tokens[count + 1 :])
    return 0 if inside else count


def _opens(token: Token) -> bool:
    """A word that may open a range; not the one that says both "in" a week and "after" it."""
    return bool(_LEADS & token.senses.keys()) and token.senses.keys() <= _SMALL and not token.has("in")


def _written(tokens: list[Token]) -> str:
    return "".join("".join(_LETTERS[sense] for sense in token.senses) + " " for token in tokens)


def _merged(tokens: list[Token], senses: Senses) -> Token:
    heart = next((t for t in tokens if "limit" in senses or not t.senses.keys() <= _SMALL), tokens[0])
    return Token(senses, heart.start, tokens[-1].end, " ".join(token.text for token in tokens))
