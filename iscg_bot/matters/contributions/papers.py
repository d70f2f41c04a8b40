"""Which files belong to which act of a mail, and the title and source of what they are."""

import re

from iscg_bot.matters.contributions.acts import Act
from iscg_bot.matters.contributions.writings import Writing, stem
from iscg_bot.model.mail import Attachment
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading.documents import Heading, heading_of_lines, heading_without_labels
from iscg_bot.reading.folds import fold
from iscg_bot.reading.numbers import families, numbers
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import TITLED
from iscg_bot.reading.sayings import names
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.sources import (
    source_in,
    source_in_subject,
    source_labelled,
    source_of_company,
    source_signed,
)

_TITLED = pattern(TITLED)
_QUOTED = re.compile(r"[“\"«„《「](?P<title>[^\"”»》」]{6,250})[\"”»》」]")
_IN_BRACKETS = re.compile(r"\d\s?[(（](?P<title>[^()（）]{20,250})[)）]")
_AFTER_COLON = re.compile(r"^[^:：]{3,90}?\s?[:：]\s*(?P<title>.{8,})$")
_AFTER_DASH = re.compile(r"^.{3,90}?\s[-–—]\s(?P<title>(?:\S+\s+){3}.{8,}|[\u4e00-\u9fff].{7,})$")  # no mere name
_PASSING = re.compile(
    r"[,;(–—-]\s?(?:title|titre|título|titulo|tema|название|тема|заголовок)\s?[:=–—-]\s?(?P<title>[^;\n()]{8,200}?)\.?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_HAN = re.compile(r"[\u4e00-\u9fff]{6}")
_LEAST = 3  # longer words of a title that nothing says to be one


def title_of(act: Act, files: tuple[Attachment, ...], writing: Writing) -> str:
    """The title: labelled, else in the document, else quoted, else behind the subject's colon."""
    if act.action is DocumentAction.WITHDRAWAL:
        return _below(act, writing).title or _withdrawn(act)
    labelled = writing.titles[0] if len(writing.titles) == 1 else ""
    inside = next((h.title for f in files if (h := writing.headings[f.sha256]).title), "")
    return (
        act.title
        or labelled
        or inside
        or _quoted(act, writing)
        or _in_brackets(act)
        or _named_in_passing(act, writing)
        or _in_subject(writing)
        or (writing.labelled.title if act.action is DocumentAction.NEW else "")
        or _unlabelled(files, writing).title
        or _below(act, writing).title
        or (_only_quoted(writing) or _named_by(files) if act.action is DocumentAction.NEW else "")
    )


def source_of(act: Act, files: tuple[Attachment, ...], writing: Writing) -> str:
    """The submitting body: labelled, else in the document, else as a sentence or the subject names it."""
    inside = next((h.source for f in files if (h := writing.headings[f.sha256]).source), "")
    words = (act.words, *(said.words for said in writing.said), *sentences(writing.new))
    spoken = next((source for text in words if (source := source_in(text))), "")
    labelled = writing.labelled.source or source_labelled(writing.new)
    named = labelled or inside or spoken or _source_in_subject(writing)
    return named or _unlabelled(files, writing).source or _below(act, writing).source or _signed(writing)


def distributed(acts: tuple[tuple[Act, str], ...], writing: Writing) -> tuple[tuple[Attachment, ...], ...]:
    """The files of each act (given with its number): all for the only one, else by number, kind, title or order."""
    takers = [i for i, (act, _) in enumerate(acts) if act.action is not DocumentAction.WITHDRAWAL]
    shares: list[list[Attachment]] = [[] for _ in acts]
    for place, file in enumerate(writing.papers):
        named = [i for i in takers if _is_named_beside(file, acts[i][0], writing)]
        belonging = named if len(named) == 1 else (i for i in takers if _belongs(file, *acts[i], writing))
        owner = next(iter(belonging), None)
        if owner is None and takers:
            owner = takers[min(place, len(takers) - 1)] if _fits_by_order(takers, writing) else takers[0]
        if owner is not None:
            shares[owner] += [file, *_companions(file, writing)]
    return tuple(tuple(f for f in writing.files if f in share) for share in shares)


def _companions(file: Attachment, writing: Writing) -> list[Attachment]:
    return [other for other in writing.files if other is not file and stem(other) == stem(file)]


def _fits_by_order(takers: list[int], writing: Writing) -> bool:
    return len(writing.papers) == len(takers)


def _is_named_beside(file: Attachment, act: Act, writing: Writing) -> bool:
    """Does the sentence of the act, or the line that has its title, give the file's name?"""
    name = fold(stem(file))
    lines = [line for line in writing.new.splitlines() if act.title and act.title in line]
    return any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", fold(line.replace("_", " "))) for line in (act.words, *lines)
    )


def _belongs(file: Attachment, act: Act, number: str, writing: Writing) -> bool:
    """Does the file's name say the number, or the file the title, or its name words of it?"""
    found = numbers(stem(file))
    if number and found:
        return any(n.family == number or (not n.family and number.endswith(f"/{n.serial:02d}")) for n in found)
    if act.title and writing.headings[file.sha256].title:
        return writing.headings[file.sha256].title == act.title
    words = set(_WORD.findall(fold(act.title or act.words)))
    return len(words & set(_WORD.findall(fold(stem(file))))) >= 2


def _quoted(act: Act, writing: Writing) -> str:
    """A title in quotation marks, in the sentence that submits or in one that speaks of a title."""
    texts = [act.words, *(s for s in sentences(writing.new) if _TITLED.search(fold(s)))]
    return next((match["title"].strip() for text in texts if (match := _QUOTED.search(text))), "")


def _withdrawn(act: Act) -> str:
    """What a sentence that withdraws quotes right behind the number, or behind a word for a title."""
    quoted = _QUOTED.search(act.words)
    lead = act.words[max(0, quoted.start() - 20) : quoted.start()] if quoted else ""
    return quoted["title"].strip() if quoted and (_TITLED.search(fold(lead)) or re.search(r"\d[,(\s]*$", lead)) else ""


def _only_quoted(writing: Writing) -> str:
    """What stands in quotation marks, if it is the only thing that does and long enough for a title."""
    found = {match["title"].strip() for match in _QUOTED.finditer(" ".join(writing.stated))}
    only = found.pop() if len(found) == 1 else ""
    return only if len(_WORD.findall(only)) >= _LEAST or _HAN.search(only) else ""


def _named_by(files: tuple[Attachment, ...]) -> str:
    """The name of the only file, where it is one as people write titles: words without a number or a version."""
    name = stem(files[0]).rpartition(" - ")[2].strip() if len(files) == 1 else ""
    wordy = len(_WORD.findall(name)) >= _LEAST or _HAN.search(name)
    return name if wordy and not re.search(r"\d", name) and not names(name).noun else ""


def _below(act: Act, writing: Writing) -> Heading:
    """What is quoted of the one document that is changed, or of the one that a forwarded mail brings."""
    if act.action is DocumentAction.NEW:
        return writing.below if writing.subject.forward else Heading()
    quoted = families(writing.numbers_elsewhere)
    same = len(quoted) == 1 and all(number.family in ("", *quoted) for number in act.numbers)
    return writing.below if same else Heading()


def _in_brackets(act: Act) -> str:
    match = _IN_BRACKETS.search(act.words)
    return match["title"].strip() if match and not numbers(match["title"]) else ""


def _named_in_passing(act: Act, writing: Writing) -> str:
    """ "This is the contribution of Kenya, title: A common glossary"."""
    said = sentences(writing.new) if act.action is DocumentAction.NEW else ()
    if title := heading_of_lines(said, wrapped=False, subjects=False).title:  # "Title: A common glossary" in mid-line
        return title
    found = (_PASSING.search(sentence) for sentence in said)
    return next((match["title"].strip() for match in found if match), "")


def _in_subject(writing: Writing) -> str:
    if writing.named.noun != "contribution":
        return ""
    match = _AFTER_COLON.match(writing.subject.base) or _AFTER_DASH.match(writing.subject.base)
    return match["title"].strip() if match else ""


def _source_in_subject(writing: Writing) -> str:
    tag = next((tag for tag in writing.subject.tags if not _is_list_tag(tag)), "")
    return (source_in_subject(writing.subject.base) or tag) if writing.subject.own else ""


def _unlabelled(files: tuple[Attachment, ...], writing: Writing) -> Heading:
    found = (heading_without_labels(file, writing.new) for file in files)
    return next((heading for heading in found if heading.title), Heading())


def _signed(writing: Writing) -> str:
    signed = source_signed(writing.new, writing.mail.author.name) if writing.mail.author else ""
    return signed or source_of_company(writing.new)


def _is_list_tag(tag: str) -> bool:
    return "int-sect" in tag or "ISCG" in tag.upper() or tag.islower() or tag.isdigit() or tag.upper() == "EXTERNAL"
