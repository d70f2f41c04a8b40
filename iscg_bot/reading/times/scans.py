"""A text as islands: runs of tokens that may name a time, between words that do not."""

import re
from collections.abc import Iterator
from dataclasses import replace

from iscg_bot.reading.times import literals
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.homonyms import settled
from iscg_bot.reading.times.lexicons import WORD, Lexicon, lexicon, unapostrophed
from iscg_bot.reading.times.lookalikes import blanked
from iscg_bot.reading.times.misspellings import intended
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Zone
from iscg_bot.reading.times.words.zones import ABBREVIATIONS
from iscg_bot.reading.times.zones import zones

_SIGNS: dict[str, Senses] = {
    **{",": {"comma": 1}, "،": {"comma": 1}, ".": {"dot": 1}, "/": {"or": 1, "slash": 1}, "-": {"to": 1, "dash": 1}},
    **{"(": {"open": 1}, "[": {"open": 1}, ")": {"close": 1}, "]": {"close": 1}, "+": {"plus": 1}, ":": {"colon": 1}},
    **{"、": {"and": 1, "comma": 1}, "~": {"to": 1, "dash": 1}, "&": {"and": 1}, "@": {"at": 1}},
}
ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_MONTH_FIRST = re.compile(
    r"(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jul|juil|aug|aou|ago|sep|oct|nov|dec|dic|ene)[a-z]*[-/]\d"
)
_BREAK = re.compile(r"\n[ \t]*(?=\n|[-*•>①-⑳]|\(?\w{1,3}[.)][ \t])|\n")
_DIGIT = re.compile(r"\d")
_WRAPPED = 45  # a shorter line was ended on purpose, not by a mail program
HEARTS = frozenset(
    (  # what can be the heart of a time
        *(
            "number",
            "ordinal",
            "decimal",
            "month",
            "weekday",
            "day_number",
            "year",
            "date",
            "quarter",
            "half_year",
            "hhmm",
        ),
        *("hour_mark", "unit", "dual", "amount", "relative", "partday", "now", "year_turn", "part", "noon", "day_end"),
        *("season", "feast", "month_end", "year_end", "zone", "meridiem", "clock", "period", "week_of"),
    )
)
_LONGEST = 60  # tokens of an island; what is longer is a table, and cut


def islands(text: str, source: str, offsets: list[int], ground: Ground) -> Iterator[list[Token]]:
    """The islands of a levelled *text*; *source* and *offsets* tell how its letters were written."""
    island: list[Token] = []
    for token in settled(_tokens(text, ground), source, offsets, ground.language):
        leads = not island and token.has("dash")  # "duration - 1 hour" is no range
        if token.senses and len(island) < _LONGEST and not leads:
            island.append(token)
            continue
        yield from _kept(island, token)
        island = [token] if token.senses and not token.has("dash") else []
    yield from _kept(island, None)


def _kept(island: list[Token], following: Token | None) -> Iterator[list[Token]]:
    """The island with the word that follows it at once, if it may name a time."""
    if any(not HEARTS.isdisjoint(token.senses) for token in island):
        word = following is not None and following.text[:1].isalnum() and not following.senses
        yield [*island, Token({"word": 1}, following.start, following.end)] if following and word else island


def _tokens(text: str, ground: Ground) -> list[Token]:
    known, chinese = lexicon(ground.language), ground.language == "zh"
    literal = literals.LITERAL_HAN if chinese else literals.LITERAL
    text = unapostrophed(_joined(blanked(text, _MONTH_FIRST) if _DIGIT.search(text) else text))
    places = {start: (end, zone) for start, end, zone in zones(text)}
    tokens: list[Token] = []
    place = 0
    while found := literal.search(text, place):
        start = found.start()
        _note_break(tokens, text, place, start)
        if start in places:
            place, zone = places[start]
            tokens.append(Token({"zone": zone}, start, place, text[start:place]))
        elif found.lastgroup == "word" and ground.language != "ar" and not _is_known(found[0], known):
            place = found.end()
            slip = intended(found[0], ground.language) if not chinese else ""
            senses = dict(known.senses[(slip,)]) if slip else {}
            if senses or not tokens or tokens[-1].senses:  # of unknown words in a row the first is enough
                tokens.append(Token(senses, start, place, found[0]))
        elif found.lastgroup in ("word", "sign"):
            made = _worded(text, start, known, ground.language)
            place = made[-1].end
            if made[-1].senses or not tokens or tokens[-1].senses:
                tokens += made
        else:
            tokens += _literal(found, ground)
            place = found.end()
    return tokens


def _is_known(word: str, known: Lexicon) -> bool:
    return word in known.longest or word in ABBREVIATIONS


def _joined(text: str) -> str:
    """*text* with the lines joined that a mail program wrapped; a line that was ended on purpose stays one."""
    pieces, place = [], 0
    for found in _BREAK.finditer(text):
        long = found.start() - (text.rfind("\n", 0, found.start()) + 1) >= _WRAPPED
        pieces += [text[place : found.start()], " " * len(found[0]) if long and len(found[0]) == 1 else found[0]]
        place = found.end()
    return "".join((*pieces, text[place:]))


def _note_break(tokens: list[Token], text: str, place: int, start: int) -> None:
    """The end of a line, and what was blanked out, part islands."""
    gap = text[place:start]
    if tokens and gap != " " and ("\n" in gap or "\x00" in gap):
        tokens.append(Token({}, start, start))


def _literal(found: re.Match[str], ground: Ground) -> list[Token]:
    kind = {"gap": "dmy"}.get(found.lastgroup or "", found.lastgroup or "")
    made = literals.senses(kind, found[0], ground)
    return [Token(senses, found.start(), found.end(), found[0]) for senses in made]


def _worded(text: str, start: int, known: Lexicon, language: str) -> list[Token]:
    """The longest form of the lexicon that begins here, a sign, or an unknown word."""
    if language == "zh" and "\u4e00" <= text[start] <= "\u9fff":
        return [_han(text, start, known)]
    word = WORD.match(text, start)
    assert word
    form = _longest(text, start, known)
    if form:
        return [replace(form, senses=form.senses | _SIGNS.get(form.text, {}))]
    if language == "ar" and (made := _prefixed(text, start, word[0], known)):
        return made
    if (sign := _SIGNS.get(word[0])) is not None:
        return [Token(dict(sign), start, word.end(), word[0])]
    if word[0] in ABBREVIATIONS:
        return [Token({"zone": _abbreviated(word[0])}, start, word.end(), word[0])]
    return [Token({}, start, word.end(), word[0])]


def _abbreviated(word: str) -> Zone:
    minutes, name = ABBREVIATIONS[word]
    return Zone(name, minutes or None) if name else literals.fixed(minutes)


def _han(text: str, start: int, known: Lexicon) -> Token:
    for end in range(min(start + known.longest.get(text[start], 0), len(text)), start, -1):
        if (senses := known.senses.get(tuple(text[start:end]))) is not None:
            return Token(dict(senses), start, end, text[start:end])
    return Token({}, start, start + 1, text[start])


def _longest(text: str, start: int, known: Lexicon, first: str = "") -> Token | None:
    """The longest form at *start*; *first* stands for the first word there, without its prefix."""
    words: tuple[str, ...] = ()
    best, place = None, start
    head = WORD.match(text, start)
    limit = known.longest.get(first or (head[0] if head else ""), 0)
    while len(words) < limit and (word := WORD.match(text, place)):
        words = (*words, word[0] if words or not first else first)
        if (senses := known.senses.get(words)) is not None:
            best = Token(dict(senses), start, word.end(), text[start : word.end()])
        place = word.end()
        while place < len(text) and text[place] == " ":
            place += 1
    return best


def _prefixed(text: str, start: int, word: str, known: Lexicon) -> list[Token]:
    """An Arabic word with the particles that are written together with it."""
    for prefix in ARABIC_PREFIXES:
        stem = word.removeprefix(prefix)
        if stem == word or len(stem) < 2:
            continue
        for candidate in (stem, f"ال{stem}") if prefix.endswith("ال") or prefix == "لل" else (stem,):
            if form := _longest(text, start, known, candidate):
                return [Token(dict(known.senses[("و",)]), start, start + 1, "و"), form] if prefix[0] == "و" else [form]
    return []
