"""HTML to the text a person sees; what stands in a quoting container comes out with "> " before it (mail.md M81).

A reader of its own: the containers must be known, the time must be linear, and Office namespaces must not hurt.
"""

import html
import re
from collections import Counter

from iscg_bot.intake import limits
from iscg_bot.intake.findings import Findings

# Bounded repetitions: a tag that is longer or never ends is found by its ">" alone.
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})((?:[^<>\"']++|\"[^\"]{0,5000}\"|'[^']{0,5000}'){0,200})>")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:]{0,30})")
_ATTRIBUTE = re.compile(r"([a-zA-Z][\w:-]{0,30})(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLANKS = re.compile(r"\n{3,}")
_BLOCKS = frozenset(
    (
        *("p", "div", "br", "hr", "pre", "blockquote", "center", "address", "body", "section", "article", "header"),
        *("footer", "main", "nav", "figure", "caption", "table", "thead", "tbody", "tr", "ul", "ol", "li", "dl", "dt"),
        *("dd", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
_SPACED = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_VOID = frozenset(
    (
        *("br", "hr", "img", "meta", "link", "input", "area", "base", "col", "wbr", "embed", "source", "track"),
        "param",
    )
)
_RAW = frozenset(("style", "script", "title", "xml", "textarea", "noframes"))
_HIDDEN = re.compile(
    r"display\s*:\s*none|mso-hide\s*:\s*all"
    r"|(?<![\w-])(?:visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0+(?:\.0*)?(?![.\d]))",
    re.IGNORECASE,
)
_INDENT = re.compile(r"border\s*:\s*none", re.IGNORECASE)  # Gmail's "indent more" is a blockquote, too
_CONTAINER = re.compile(
    r"yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container|__quoted_text__|tutanota_quote"
)
_OLD_BELOW = re.compile(r"divrplyfwdmsg|appendonsend|zwchr|__divider__")
_WORD_BELOW = re.compile(r"border:none;\s*border-top:\s*solid #[0-9a-f]{6} 1\.0pt", re.IGNORECASE)


class _Page:
    """The text so far. *stack* holds the open elements with what they do: quote, hide, keep white space."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.stack: list[tuple[str, str]] = []
        self.open: Counter[str] = Counter()  # elements by name, and effects by theirs
        self.links = 0
        self.link = ""
        self.unclosed: set[str] = set()
        self.below = False  # all that follows is the old mail

    def write(self, text: str) -> None:
        """Text between tags."""
        if self.open["!hide"]:
            return
        text = html.unescape(text)
        if self.open["!keep"]:
            *whole, text = text.split("\n")
            for line in whole:
                self.line.append(line)
                self.end_line(always=True)
        self.line.append(text if self.open["!keep"] else _SPACE.sub(" ", text))

    def end_line(self, always: bool = False) -> None:
        """The line is over; an empty one counts only if *always*."""
        text = "".join(self.line)
        text = text.rstrip() if self.open["!keep"] else re.sub(r" {2,}", " ", text).strip(" \t\xa0")
        self.line.clear()
        if not text and not always:
            return
        prefix = ">" * min(self.open["!quote"] + self.below, 9)
        self.lines.append(f"{prefix} {text}".rstrip() if prefix else text)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A start tag."""
        if name in _BLOCKS:
            self.end_line(always=name == "br")
        if name == "hr":
            self.line.append("_" * 32)  # as Outlook's own text has it
            self.end_line()
        elif name == "li":
            self.line.append("- ")
        elif name == "a":
            self.link = attributes.get("href", "")
            self.links += 1
        self._enter(name, attributes)

    def end(self, name: str) -> None:
        """An end tag: closes the innermost element of that name with all inside it, if one is open."""
        if name in ("td", "th"):
            self.line.append("\t")
        elif name == "a":
            self._end_link()
        if name in _BLOCKS:
            self.end_line()
        closed = ("", "")
        while self.open[name] and closed[0] != name:
            closed = self.stack.pop()
            self.open.subtract(closed)
        if closed[1] == "!space" and self.lines[-1:] not in ([], [""]):
            self.end_line(always=True)

    def _enter(self, name: str, attributes: dict[str, str]) -> None:
        marks = " ".join(attributes.get(k, "") for k in ("id", "class", "data-marker")).lower()
        style = html.unescape(attributes.get("style", ""))
        if (_OLD_BELOW.search(marks) or (name == "div" and _WORD_BELOW.search(style))) and self._has_new():
            self.end_line()
            self.below = True
        if name not in _VOID:
            self.stack.append((name, "!hide" if "hidden" in attributes else _effect(name, marks, style)))
            self.open.update(self.stack[-1])

    def _has_new(self) -> bool:
        return any(line and not line.startswith((">", "_")) for line in self.lines)

    def _end_link(self) -> None:
        # A document behind a link is not attached (M100): people must see where it is.
        web = self.links <= limits.LINKS and self.link.startswith(("http://", "https://"))
        if web and self.link not in "".join(self.line):  # the line may be all of the page: not for ever
            self.line.append(f" <{html.unescape(self.link)[:500]}>")
        self.link = ""


def _effect(name: str, marks: str, style: str) -> str:
    if _HIDDEN.search(style):
        return "!hide"
    if name == "pre":
        return "!keep"
    if _CONTAINER.search(marks) or (name == "blockquote" and not _INDENT.search(style)):
        return "!quote"
    return "!space" if name in _SPACED and "msonormal" not in marks else ""


def text(source: str, findings: Findings) -> str:
    """What a person sees of an HTML page; never fails."""
    if len(source) > limits.PAGE:
        findings.stop("too_large", "the HTML is too long")
        source = source[: limits.PAGE]
    page = _Page()
    at = steps = 0
    while at < len(source) and steps < limits.TAGS:
        at, steps = _step(page, source, at), steps + 1
    page.end_line()
    if at < len(source):
        findings.stop("too_complex", f"more than {limits.TAGS} tags")
    if page.links > limits.LINKS:
        findings.stop("too_complex", f"more than {limits.LINKS} links")
    return _BLANKS.sub("\n\n", "\n".join(page.lines)).strip("\n")


def _step(page: _Page, source: str, at: int) -> int:
    """Read the text up to the next tag, and the tag; where to go on."""
    begins = source.find("<", at)
    if begins < 0:
        begins = len(source)
    if begins > at:
        page.write(source[at:begins])
        return begins
    if source.startswith("<!--", at):
        return _behind(source, "-->", at + 4)
    if source.startswith(("<!", "<?"), at):
        return _behind(source, ">", at)
    tag = _TAG.match(source, at)
    named = tag or _NAME.match(source, at)
    if named is None:
        page.write("<")
        return at + 1
    ends = tag.end() if tag else _behind(source, ">", at)
    name = named[2 if tag else 1].lower()
    if source[at + 1] == "/":
        page.end(name)
    elif name in _RAW:
        return _behind_raw(page, source, name, ends)
    else:
        page.start(name, _attributes(tag[3] if tag else source[at : min(ends, at + limits.TAG)]))
    return ends


def _attributes(inside: str) -> dict[str, str]:
    return {k.lower(): v.strip("\"'") for k, v in _ATTRIBUTE.findall(inside[: limits.TAG])}


def _behind_raw(page: _Page, source: str, name: str, at: int) -> int:
    """Behind the end tag of an element whose content is no text to see; right here if it is never closed."""
    close = None if name in page.unclosed else re.compile(rf"</{name}\b", re.IGNORECASE).search(source, at)
    if close is None:
        page.unclosed.add(name)  # looked for once only: the time stays linear
        return at
    return _behind(source, ">", close.end())


def _behind(source: str, mark: str, at: int) -> int:
    """The place behind the next *mark*; the end if there is none."""
    found = source.find(mark, at)
    return len(source) if found < 0 else found + len(mark)
