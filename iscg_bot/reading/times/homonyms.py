"""Words that name a time only in company: "may", "sat", "second", 分; and capitals that tell "EST" from "est"."""

import re

from iscg_bot.reading.times.tokens import Token
from iscg_bot.reading.times.words.zones import CAPITALS

_DOUBTFUL = {
    "en": {"may", "mar", "march", "sat", "sun", "dec", "mon", "wed", "jan", "fall", "spring"},
    "fr": {"mar", "mer", "sam", "dim", "jeu", "ven", "lun", "ete", "fin"},
    "es": {"mar", "dom", "sol", "sab", "vie", "mie", "lun", "jue", "set", "ya"},
    "ru": {"среда", "среды", "среде", "мая", "мар", "пара", "суда"},
    "ar": {"اب", "ماي", "احد", "الاحد", "واحد"},
    "zh": {"今", "明", "昨"},
}
_SURNAME = re.compile(r" ([^\W\d_a-zа-я][a-zà-ÿа-яё]{2,})")
_TITLE = re.compile(
    r"(?i)(?<!\w)(?:mrs?|ms|dr|prof|monsieur|madame|mme|señora?|sra?|г-н|г-жа|(?:و?ال|لل)سيدة?)\.? (?:\w+ )?$"
)
_TITLE_AFTER = re.compile(r" ?(?:女士|先生|博士|教授)")
_GIVEN = ("april", "may", "june", "august")  # names of people as well
_POSSESSED = re.compile(r"['’]s (\w+)")
_MEETING = re.compile(
    r"(?i)meet|plen|sess|conf|work|deadl|r[eé]un|s[eé]anc|atel|taller|вст|зас|пленар|семинар|call|week|forum"
)
_NAMES = ("month", "weekday", "season", "relative")
_COMPANY = (
    *("number", "ordinal", "year", "date", "month", "turn", "quarter", "weekday", "day_number", "part", "hhmm"),
    *("hour_mark", "partday", "week_of"),
)
_IN = {"in", "of", "by", "until", "since", "before", "after", "from", "to", "till", "mid", "early", "late", "during"}
_AFTER_VERB = {"be", "not", "have", "also", "need", "want", "wish", "well", "only", "still", "become", "require"}
_NEAR_HAN = ("relative", "weekday", "day_number", "month", "hhmm", "turn", "year", "date", "partday", "year_turn")


def settled(tokens: list[Token], source: str, offsets: list[int], language: str) -> list[Token]:
    """*tokens* without the senses that do not hold in their company."""
    alone = len(tokens) < 3 and all(token.senses for token in tokens)
    made = list(tokens)
    for place, token in enumerate(tokens):
        if not token.senses:
            continue
        if token.text in CAPITALS and token.has("zone") and not _is_zone(token, source, offsets, language):
            made[place] = token.without("zone")
        elif ("month" in token.senses or "feast" in token.senses) and _is_person(tokens, made, place, source, offsets):
            made[place] = token.without("month", "feast")
        elif language == "zh":
            made[place] = _fits_han(token, _around(tokens, place), len(tokens))
        elif token.text in _DOUBTFUL[language] and token.has(*_NAMES):
            named = alone or _named(token, _around(tokens, place), source, offsets, language)
            made[place] = token if named else token.without(*_NAMES)
        elif token.text == "sept" and token.has("number"):
            made[place] = _september(token, _around(tokens, place)[0])
        elif "ordinal" in token.senses and "unit" in token.senses:
            made[place] = _second(token, _around(tokens, place))
    return made


def _around(tokens: list[Token], place: int) -> tuple[Token | None, Token | None]:
    """The tokens beside; the dot of an abbreviation does not count."""
    after, before = place + 1, place - 1
    if after + 1 < len(tokens) and tokens[after].text == "." and tokens[after].start == tokens[place].end:
        after += 1
    if before > 0 and tokens[before].has("of") and tokens[before - 1].has("ordinal", "number"):  # "the first of March"
        before -= 1
    if after + 1 < len(tokens) and tokens[after].has("and", "or", "comma") and tokens[after + 1].has("weekday"):
        after += 1  # "среды и пятницы"
    comma = tokens[place].has("weekday") and after + 1 < len(tokens) and tokens[after].has("comma")
    if comma and _is_date(tokens[after + 1], tokens[after + 2 : after + 4]):
        after += 1  # "среда, 11 марта"
    if after + 1 < len(tokens) and tokens[after].has("of") and tokens[after + 1].has("unit"):
        after += 1  # الأحد من الأسبوع القادم
    return tokens[before] if before >= 0 else None, tokens[after] if after < len(tokens) else None


def _is_date(day: Token, following: list[Token]) -> bool:
    """11 March, 11.03."""
    return day.has("date") or (day.has("number", "ordinal") and any(token.has("month") for token in following))


def _september(token: Token, before: Token | None) -> Token:
    """In French "sept" is seven, except after a day of the month."""
    month = before is not None and before.has("number", "ordinal") and not before.spoken
    return token.without("number") if month else token.without("month")


def _is_zone(token: Token, source: str, offsets: list[int], language: str) -> bool:
    """In capitals, and "TU" only where it is temps universel and no university."""
    return source[offsets[token.start] : offsets[token.end]].isupper() and (token.text != "tu" or language == "fr")


def _is_person(tokens: list[Token], made: list[Token], place: int, source: str, offsets: list[int]) -> bool:
    """ "Mr May", "April Jones", Abril Domínguez: a name with a capital follows at once, and nothing goes before."""
    before, start, end = tokens[place - 1] if place else None, offsets[tokens[place].start], offsets[tokens[place].end]
    if _TITLE.search(source, max(0, start - 12), start) or _TITLE_AFTER.match(source, end):
        return True
    possessed = _POSSESSED.match(source, end) if tokens[place].text in _GIVEN else None
    if possessed and not _MEETING.match(possessed[1]):
        return True  # "May's paper"
    if before is not None and before.has("month") and not made[place - 1].has("month"):
        return True  # Julio Marzo
    if before is not None and before.senses and not before.has("comma", "dot", "and"):
        return False
    following = _SURNAME.match(source, end)
    return bool(following and source[start].isupper() and not _MEETING.match(following[1]))


def _second(token: Token, around: tuple[Token | None, Token | None]) -> Token:
    """ "The second week" counts, "one second" is a unit."""
    following = around[1]
    return token.without("unit") if following and following.has("unit", "weekday", "week_of", "half") else token


def _is_verb(token: Token, around: tuple[Token | None, Token | None]) -> bool:
    """ "This may", "items 2 and 3 may be"."""
    before, after = around
    return token.text == "may" and bool(
        (before and before.has("turn")) or (after and after.text in _AFTER_VERB and not after.has("number"))
    )


def _named(
    token: Token, around: tuple[Token | None, Token | None], source: str, offsets: list[int], language: str
) -> bool:
    """Does a doubtful word name a month or a day: beside a number, or in English with a capital in mid-sentence?"""
    before = around[0]
    if source[offsets[token.start]].islower() and _is_verb(token, around):
        return False
    if any(token.has(*_COMPANY) for token in around if token) or (language == "ar" and before and before.has("on_day")):
        return True
    if language == "ru" and any(token.has("not") for token in around if token):
        return True  # "кроме среды", "среда не подходит"
    if language != "en":
        return False
    place = offsets[token.start]
    sentence = source[:place].rstrip()
    capital = (
        source[place].isupper()
        and bool(sentence)
        and sentence[-1] not in ".!?:\n"
        and "\n" not in source[len(sentence) : place]
    )
    if before and before.text in _IN:
        return capital or token.has("month")
    return capital and not source[place : place + 3].isupper()


def _fits_han(token: Token, around: tuple[Token | None, Token | None], count: int) -> Token:
    """Single signs are parts of the day or seasons only beside a day; 分 counts minutes only after hours."""
    beside = [t for t in around if t and t.senses and (t.end == token.start or t.start == token.end)]
    near = any(t.has(*_NEAR_HAN) for t in beside)
    if token.text == "分" and around[1] and around[1].text == "之":
        return token.without("unit")  # 四分之一
    if len(token.text) == 1 and token.has("part", "meridiem", "season", "relative") and not near and count > 1:
        return token.without("part", "meridiem", "season", "relative")
    if token.text in ("一点", "1点", "有点") and token.has("hhmm") and not near:
        following = around[1]
        if not (following and following.has("to", "number", "comma", "meridiem", "part", "at")):
            before = around[0]
            if not (before and before.has("meridiem", "part", "to", "from", "at")):
                return token.without("hhmm")
    return token
