"""What a request calls the meeting that it asks for."""

import re

from iscg_bot.reading.folds import fold, plain
from iscg_bot.reading.words import titles as words


def _parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(" | ")]


def _any(table: str) -> str:
    return "|".join(_parts(table))


_STRONG, _WEAK = (frozenset(map(fold, _parts(table))) for table in (words.LABELS, words.WEAKER_LABELS))
_OF_MEETING_ZH = re.compile(r"(?<![协员商工])会(?:议|谈)?(?:的)?(?:名称|标题|题目|题名)$")  # 座谈会名称
_LABELLED = re.compile(
    r"(?:^|[.;。；!؛]\s*|^[\s*•\-–—]+|\(\w\)\s*)(?P<label>[^\W\d_][^:：\n.;。，,]{1,34}?)\s*\*?[:：]\*?\s*(?P<value>[^\n]{2,300})",
    re.MULTILINE,
)
_QUOTED = re.compile(r"[\"“«„《「](?P<title>[^\"”»》」“«]{3,200})[\"”»》」]")
_FOR = re.compile(r"(?:for|in|pour|para|de|del|для|в|собрани|встреч|\()")
_NO_MEETING = re.compile(
    r"file|fichier|fichero|archivo|document|contact|organi|person|delegad|файл|докум|вклад|контакт|участн"
)
_BESIDE = re.compile(r"на полях|en marge|al margen|in the margins?|вживую|очно|en vivo|à chaud", re.IGNORECASE)
_NAMED_SO = re.compile(  # not "call it off: ...", "call it The last mile, at 10:30", https:
    rf"\b(?:{_any(words.NAMES)})(?! off\b)[^:\n.;?!\d]{{0,40}}:(?!//)[ \t]*(?P<title>[^\n]{{3,200}})", re.IGNORECASE
)
_CAPITAL = r"(?-i:[A-ZÀ-ÞА-ЯЁ\u0600-\u06ff\u4e00-\u9fff])"
_ENTITLED = re.compile(
    rf"(?:{_any(words.ENTITLED)})[ \t]*(?P<title>{_CAPITAL}[^\n.?!。，؟\"“”«»„]{{3,200}})", re.IGNORECASE
)
_PAPER = re.compile(r"paper|contrib|propos|report|rapport|informe|aport|документ|вклад|отчет|文稿|文件|مساهم|وثيق|ورق")
_DATE = re.compile(r",?\s\d{1,2}(?:\s?[а-яё]{3}|[./:]\d).*$")  # "под названием Словарь 8 февраля"
_AROUND_LABEL = re.compile(rf"^(?:(?:{words.LABELS_BEGIN})\s?)+\b|\s(?:{words.LABELS_END})$")
_CALLED = re.compile(_any(words.CALLED), re.IGNORECASE)
_ABOUT = re.compile(
    rf"(?<![\w-])(?:{_any(words.ABOUT)})(?![a-zà-ÿа-яё])\s?(?:the |la |le |les |l['’]|el |los |las )?"
    r"(?P<topic>[^\W\d_][^,;:.!?()，。；：！？،؛\n]{2,120})",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"\s(?:{_any(words.BEFORE_TIMES)})\s(?={_any(words.TIMES)}).*$", re.IGNORECASE)
_NO_TOPIC = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|this|zoom|teams|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|"
    r"(?:it|place|site)\b",  # "sur place"
    re.I,
)
_REQUESTING = re.compile(_any(words.REQUESTING), re.IGNORECASE)
_HAN_TAIL = re.compile(r"的?(?:电子|视频|网络|线上|在线|电话)?(?:会议|交流会|短会).*$")
_BEFORE_COLON = re.compile(r"^[^:：]{3,40}[:：]\s*(?=\S)")
_NEXT_SENTENCE = re.compile(  # on the same line as a title, though no title goes on so
    r"[。！](?=.)|[.;]\s+(?=(?:please|kindly|merci|veuillez|pri[èe]re|por favor|rogamos|просьба|прошу|пожалуйста|"
    r"يرجى|نرجو)\b)",
    re.IGNORECASE,
)
_CAP = 200
_FULL = 64  # a labelled line longer than this may go on in the next


def labelled_title(text: str) -> str:
    """The title on a labelled line: "Title: ...", else "Topic: ..."."""
    found = [(fold(match["label"]).strip(" *_"), _value(match, text)) for match in _LABELLED.finditer(text)]
    for labels in (_STRONG, _WEAK):
        for label, value in found:
            bare = _AROUND_LABEL.sub("", label)  # "The title would be: ..."
            if (labels & {label, bare} or (labels is _STRONG and _is_of_meeting(label))) and value:
                return value
    return ""


def _is_of_meeting(label: str) -> bool:
    """ "Nombre para la convocatoria", "название для расписания"; no name of a file, a person or a body."""
    if _OF_MEETING_ZH.search(label):
        return True
    first, _, rest = label.partition(" ")
    return bool(first in _STRONG and _FOR.match(rest.lstrip()) and not _NO_MEETING.search(label))


def named_so(text: str) -> str:
    """ "In the calendar please call it: The last mile": what stands behind the colon, to the end of the line.

    Else a title without quotation marks: "a call entitled The last mile on 3 May".
    """
    if found := _NAMED_SO.search(text):
        return found["title"].strip(' "“”«»„.')[:_CAP]
    for found in _ENTITLED.finditer(text):
        if not _PAPER.search(fold(text[max(0, found.start() - 25) : found.start()])):
            return _DATE.sub("", _HAN_TAIL.sub("", _TIMES.sub("", found["title"]))).strip(" ,;")[:_CAP]
    return ""


def quoted_title(text: str, *, called: bool) -> str:
    """A title in quotation marks; *called* only behind words that say that it is one."""
    for match in _QUOTED.finditer(text):
        if _BESIDE.fullmatch(match["title"]):
            continue  # «на полях»
        if not called or _CALLED.search(text[max(0, match.start() - 25) : match.start()]):
            return match["title"].strip(" .,")
    return ""


def has_quoted_title(text: str) -> bool:
    """Does *text* hold a title in quotation marks?"""
    return bool(quoted_title(text, called=False))


def topic(sentence: str) -> str:
    """What a sentence says that the meeting is about, as it is worded there; empty if it says nothing."""
    for match in _ABOUT.finditer(plain(sentence)):
        given = _HAN_TAIL.sub("", _TIMES.sub("", match["topic"])).strip()
        if given and not _NO_TOPIC.match(given):
            return given[:_CAP]
    return ""


def subject_title(base: str) -> str:
    """A subject without the words that only request, and without those before its colon."""
    about = topic(base) or _REQUESTING.sub("", base)
    return _BEFORE_COLON.sub("", about).strip(" -–—:：.?？؟!,")[:_CAP] or base[:_CAP]


def _value(match: re.Match[str], text: str) -> str:
    """The value up to its line's end, and the next line where a mail program has broken it."""
    value = match["value"]
    if len(match[0]) >= _FULL:
        following = text[match.end() :].split("\n", 2)
        if len(following) > 1 and following[1].strip() and not _LABELLED.match(following[1]):
            value = f"{value} {following[1].strip()}"
    value = _NEXT_SENTENCE.split(" ".join(value.split()), maxsplit=1)[0]
    return value.strip(" *_\"“”«»„'").removesuffix(".").strip()[:_CAP]
