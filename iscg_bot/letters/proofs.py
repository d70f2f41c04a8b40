"""Every template read and filled with sample words, and every header tried, before a letter depends on it."""

from collections.abc import Callable, Iterator, Mapping
from email import message_from_bytes

import jinja2
from jinja2 import meta, nodes

from iscg_bot.errors import TemplateError
from iscg_bot.letters import headers
from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.letters.manners import Zones
from iscg_bot.model.groups import LANGUAGES

Environments = Mapping[str, jinja2.Environment]
Fill = Callable[[str, str, Mapping[str, object], Zones], tuple[str, str]]

_ZONES = Zones("Europe/Zurich", "America/New_York")
_SLIPPED = "Bcc: evil@example.net"
_HOSTILE = (
    *(f"{word}{end}{_SLIPPED}" for word in ("x", "é", "é" * 150) for end in ("\r\n", "\n", "\r", "\r\n\r\n", "\0\n")),
    *(f"x{separator}{_SLIPPED}" for separator in "\v\f\x1c\x1d\x1e\x85\u2028\u2029"),
    *("=?utf-8?q?x=0D=0ABcc=3A_evil@example.net?=", "=?utf-8?b?eA0KQmNjOiBldmlsQGV4YW1wbGUubmV0?="),
)


def problems(sources: Mapping[str, str], environments: Environments, fill: Fill) -> Iterator[str]:
    """One sentence for each thing that is wrong: with this Python, then file by file."""
    if any(map(_breaks_out, _HOSTILE)):
        yield "With this Python a text adds header fields to our letters (CVE-2024-6923, CVE-2026-1299): take another."
    for name in CATALOGUE:
        english = _placeholders(environments["en"], sources.get(f"{name}/en", ""))
        for language in LANGUAGES:
            found = tuple(_of_file(name, sources.get(f"{name}/{language}"), environments[language], english))
            where = f"templates/{name}/{language}.txt"
            yield from (f"{where} {problem}" for problem in found)
            if not found:  # else the same would be said twice
                yield from _of_samples(name, language, fill)
    known = {f"{name}/{language}" for name in CATALOGUE for language in LANGUAGES}
    yield from (
        f"templates/{key}.txt belongs to no letter or language that we know." for key in sorted({*sources} - known)
    )


def _breaks_out(hostile: str) -> bool:
    """Can this text add a field: as we write it, or past all cleaning before the last look at the bytes (M107)?"""
    written = headers.text("Subject", hostile), headers.mailbox("To", hostile, "a@example.org")
    given = ("Subject", hostile), ("To", f"{hostile} <a@example.org>")
    return any(map(_adds, (*written, *given)))


def _adds(field: headers.Field) -> bool:
    """As the parser of this Python reads it."""
    try:
        read = message_from_bytes(headers.block((field,)) + b"body")
    except TemplateError:
        return False
    return read.keys() != [field[0]] or read.get_payload() != "body"


def _of_file(name: str, text: str | None, environment: jinja2.Environment, english: frozenset[str]) -> Iterator[str]:
    """What can be seen without filling it in, branches that no sample reaches included."""
    if text is None:
        yield "is missing."
        return
    try:
        environment.from_string(text)
    except jinja2.TemplateSyntaxError as error:
        yield f"cannot be understood at line {error.lineno}: {error.message}"
        return
    words, found = _words(name), _placeholders(environment, text)
    for word in sorted(found - words):
        has = ", ".join(map(_shown, sorted(words)))
        yield f"asks for {_shown(word)}, which this letter does not have. It has {has}."
    for word in sorted((english - found) & words):
        yield f"lacks {_shown(word)}, which the English text has."


def _of_samples(name: str, language: str, fill: Fill) -> Iterator[str]:
    told = set()
    for words in CATALOGUE[name]:
        try:
            fill(name, language, words, _ZONES)
        except TemplateError as error:
            told.add(f"{error}.")
    yield from sorted(told)


def _placeholders(environment: jinja2.Environment, text: str) -> frozenset[str]:
    """The words that *text* asks for; "….name" is a word of the items of a list. None if it cannot be read."""
    try:
        tree = environment.parse(text)
        top = meta.find_undeclared_variables(tree)
    except jinja2.TemplateSyntaxError:
        return frozenset()
    return frozenset(top | {f"….{part.attr}" for part in tree.find_all(nodes.Getattr) if not _is_jinjas(part)})


def _is_jinjas(part: nodes.Getattr) -> bool:
    """loop.index, or a method such as words.get: no word of a letter."""
    return hasattr(dict, part.attr) or (isinstance(part.node, nodes.Name) and part.node.name == "loop")


def _words(name: str) -> frozenset[str]:
    """What the catalogue knows of this template."""
    samples = CATALOGUE[name]
    top = {word for words in samples for word in words}
    items = {f"….{word}" for words in samples for value in words.values() for word in _item_words(value)}
    return frozenset(top | items)


def _item_words(value: object) -> Iterator[str]:
    for item in value if isinstance(value, tuple) else (value,):
        yield from item if isinstance(item, dict) else ()


def _shown(word: str) -> str:
    return "{{ " + word + " }}"
