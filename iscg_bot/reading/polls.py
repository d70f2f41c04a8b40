"""Answers to a poll in words: "1 yes, 2 no, 3 if need be", lists, tables, whole sentences, in six languages.

What is answered must be known: the poll is quoted below, or the subject or the words themselves name it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from iscg_bot.reading import options as o
from iscg_bot.reading.dates import with_options
from iscg_bot.reading.folds import fold
from iscg_bot.reading.options import Token
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.subjects import strip_subject
from iscg_bot.reading.words import polls as words

Answers = tuple[tuple[str, str], ...]

_POLLS = pattern(words.POLLS)
_SAYS_SO = pattern(words.ANSWERS)
_TALKS = pattern(words.TALKS)
_RESULTS = pattern(words.RESULTS)
_QUESTION = re.compile(r"[?？؟]\s*$|[吗呢][。？?]?$", re.MULTILINE)
_ASKED = re.compile(r"(?<![^\n.!?。！？؟])[^\n.!?。！？؟]{12,}[?？؟]")  # a whole question answers nothing
_DATE = re.compile(r"\d{1,2}[:h.]\d{2}|\d{1,2}月\d{1,2}[日号]|\b20\d\d\b")
_STRONGEST = (o.IF_NEEDED, o.NO, o.YES, o.SAME)  # "1 does not work", "3 only if nothing else works"
_TEXT = 5_000  # characters that are read: an answer stands at the beginning
_LONG = 2_000  # characters: no answer is so long
_ALONE = 300  # characters beside which a single answer is still one


@dataclass(slots=True)
class _Sheet:
    """What has been read so far: *waiting* options have no answer yet, *said* is an answer without options."""

    offered: tuple[str, ...]
    answers: dict[str, str] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    said: str = ""
    last: tuple[str, ...] = ()  # answered in the same sentence


def answers(text: str, subject: str, quoted: str) -> Answers:
    """(option, "yes", "no" or "if_need_be") in the order of the options; () if *text* answers no poll.

    *text* is what was newly written, *quoted* what stands below it.
    """
    new = fold(text[:_TEXT])
    if len(new) > _LONG or _TALKS.search(new) or not _is_about_poll(new, subject, quoted[:_TEXT]):
        return ()
    sheet = _Sheet(o.offered(quoted[:_TEXT]))
    said = _ASKED.sub("\n", text[:_TEXT])
    said = with_options(said, quoted[:_TEXT]) if sheet.offered else said
    for line in _split(o.tokens(said), o.LINE):
        sheet.last = ()
        for part in _split(line, o.PART):
            _take(part, sheet)
    sure = len(sheet.answers) > 1 or (len(new) <= _ALONE and not _QUESTION.search(new))
    return tuple(sorted(sheet.answers.items(), key=lambda one: int(one[0]))) if sure else ()


def names_poll(subject: str) -> bool:
    """Does *subject* name a poll?"""
    return bool(_POLLS.search(fold(subject)))


def _is_about_poll(new: str, subject: str, quoted: str) -> bool:
    """Is there a poll that *new* can answer? Who opens one, or only writes of it, answers none."""
    about = strip_subject(subject)
    if _RESULTS.search(fold(about.base)):
        return False
    if _SAYS_SO.search(new):
        return True
    named = _POLLS.search(fold(about.base)) or _POLLS.search(fold(quoted))
    listed = len(o.offered(quoted)) > 1 and len(_DATE.findall(quoted)) > 1
    return bool((not about.own or quoted) and (named or listed))


def _split(tokens: Iterable[Token], kind: int) -> Iterator[list[Token]]:
    part: list[Token] = []
    for token in tokens:
        if token.kind == kind:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _take(part: list[Token], sheet: _Sheet) -> None:
    """Read one part of a sentence: options with their answer, or one of the two alone."""
    if any(token.kind == o.EXCEPT for token in part):
        _take_exception(part, sheet)
        return
    for piece in _pieces(part):
        verdict = _verdict(piece)
        if verdict == o.SAME:
            verdict = sheet.answers[sheet.last[-1]] if sheet.last else ""
        named = _named(piece, sheet) if verdict else _numbered(piece, sheet)
        if verdict == o.NO and sheet.waiting and any(token.kind == o.OTHERS for token in piece):
            sheet.answers |= dict.fromkeys(sheet.waiting, o.YES)  # "Option 3. I cannot do the others."
            named, sheet.waiting = _named(piece, sheet), ()
        if verdict == o.YES and sheet.waiting and any(token.kind == o.OTHERS for token in piece):
            sheet.answers |= dict.fromkeys(sheet.waiting, o.NO)  # "On 2 we have our board. The others are fine."
            named, sheet.waiting = _named(piece, sheet), ()
        if verdict == o.IF_NEEDED and not (named or sheet.waiting):
            named = sheet.last  # "2 clashes with our Council, so put me down as if need be"
        if verdict and (named or sheet.waiting):
            sheet.last = named or sheet.waiting
            sheet.answers |= dict.fromkeys(sheet.last, verdict)
            sheet.waiting, sheet.said = (), ""
        elif verdict:
            sheet.said = verdict
        elif named and sheet.said:
            sheet.answers |= dict.fromkeys(named, sheet.said)
        elif named:
            sheet.waiting = named


def _take_exception(part: list[Token], sheet: _Sheet) -> None:
    """ "All but 2 work": what is excepted gets the contrary."""
    place = next(i for i, token in enumerate(part) if token.kind == o.EXCEPT)
    group = next((token for token in part[place:] if token.kind == o.OPTIONS), None)
    rest = [token for token in part if token is not group]
    excepted = group.options if group else ()
    verdict = _verdict(rest) or o.YES
    named = _named(rest, sheet) or (sheet.offered if any(t.kind == o.ALL for t in rest) else tuple(sheet.answers))
    contrary = o.YES if verdict == o.NO else o.NO
    sheet.answers |= {option: verdict for option in named if option not in excepted}
    sheet.answers |= dict.fromkeys(excepted, contrary)


def _pieces(part: list[Token]) -> Iterator[list[Token]]:
    """ "1) OK 2) no" and "yes to 1 no to 2" are two pieces each; an answer that trails belongs to the last."""
    pieces: list[list[Token]] = [[]]
    leads = bool(part) and part[0].kind == o.VERDICT
    for token in part:
        known = {other.kind == o.VERDICT for other in pieces[-1]}
        if len(known) == 2 and (token.kind == o.VERDICT) is leads:
            pieces.append([])
        pieces[-1].append(token)
    if len(pieces) > 1 and all(token.kind == o.VERDICT for token in pieces[-1]):
        trailing = pieces.pop()
        pieces[-1] += trailing
    yield from pieces


def _named(piece: list[Token], sheet: _Sheet) -> tuple[str, ...]:
    """The options that *piece* names; "all" and "the others" are those of the quoted poll."""
    if any(token.kind == o.OPTIONS for token in piece):
        return _numbered(piece, sheet)
    if any(token.kind in (o.ALL, o.NONE) for token in piece):
        return sheet.offered
    if any(token.kind == o.OTHERS for token in piece):
        return tuple(option for option in sheet.offered if option not in sheet.answers)
    return ()


def _numbered(piece: list[Token], sheet: _Sheet) -> tuple[str, ...]:
    last = sheet.offered[-1:]
    named = (one for token in piece for option in token.options for one in (last if option == o.LAST else (option,)))
    return tuple(option for option in named if not sheet.offered or option in sheet.offered)


def _verdict(piece: list[Token]) -> str:
    if any(token.kind == o.NONE for token in piece):
        return o.NO
    said = {token.verdict for token in piece}
    return next((verdict for verdict in _STRONGEST if verdict in said), "")
