"""Every expression of time in a text, as it was said."""

import itertools
from dataclasses import dataclass

from iscg_bot.reading.times.grammar import Grammar
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.letters import levelled
from iscg_bot.reading.times.rules import (
    bounds,
    clocks,
    days,
    distances,
    durations,
    fractions,
    joins,
    monthdays,
    months,
    numbers,
    parts,
    ranges,
    singles,
    spoken,
    turns,
    weekdays,
    weeks,
)
from iscg_bot.reading.times.scans import islands
from iscg_bot.reading.times.tokens import Token
from iscg_bot.reading.times.values import Part, Repeated, Value, When

_STAGES = (
    *(numbers.STAGE, durations.STAGE, months.DATES_FIRST, clocks.STAGE, fractions.STAGE, spoken.STAGE),
    *(months.WEEKS_FIRST, days.STAGE, weekdays.STAGE, months.STAGE, monthdays.STAGE, turns.STAGE),
    *(parts.DISTANCES_FIRST, distances.STAGE, weeks.STAGE, singles.STAGE),
    *(parts.STAGE, ranges.STAGE, joins.STAGE, bounds.STAGE),
)


GRAMMAR = Grammar(tuple(itertools.chain.from_iterable(_STAGES)))
_MOST = 100  # islands of a paragraph; what has more is a table of dates


@dataclass(frozen=True, slots=True)
class Expression:
    """A *value* and the words of the text, from *start* to *end*, that say it."""

    value: Value
    start: int
    end: int


def expressions(text: str, ground: Ground) -> tuple[Expression, ...]:
    """The expressions of *text* in their order."""
    plain, offsets = levelled(text)
    found: list[Expression] = []
    for island in itertools.islice(islands(plain, text, offsets, ground), _MOST):
        for token in GRAMMAR.applied(island, ground):
            value = _value(token)
            if value is not None:
                found.append(Expression(value, offsets[token.start], _end(offsets, token)))
    return tuple(found)


def _end(offsets: list[int], token: Token) -> int:
    return offsets[token.end - 1] + 1 if token.end > token.start else offsets[token.end]


def _value(token: Token) -> Value | None:
    """What a token stands for after all rules, if it stands for itself."""
    senses = token.senses
    for sense in ("limit", "stretch", "amount"):
        if sense in senses:
            return senses[sense]  # type: ignore[no-any-return]
    if "repeated" in senses:
        return Repeated()
    if "hours" in senses:
        return When((), senses["hours"])
    if "zone" in senses and "number" not in senses:
        return senses["zone"]  # type: ignore[no-any-return]
    if "part" in senses:
        return When((), Part(senses["part"]))
    return bounds.whole_of(token)
