"""Everything about a mail that tells what it submits, gathered once."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from iscg_bot.model.groups import Group
from iscg_bot.model.mail import Attachment, Mail, Segment
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading.companions import only_to_read
from iscg_bot.reading.documents import Heading, heading_of_file, heading_of_lines, titles_of_lines, titles_of_list
from iscg_bot.reading.folds import fold
from iscg_bot.reading.labels import KIND, LINE, TEXT, find_labels, readable, with_colons
from iscg_bot.reading.numbers import NumberFound, numbers
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import COVERING
from iscg_bot.reading.sayings import Saying, names, sayings, stated
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.sources import source_in
from iscg_bot.reading.subjects import Subject, strip_subject
from iscg_bot.reading.targets import is_numbered_elsewhere
from iscg_bot.reading.worlds import is_record, names_group

_NEVER = (
    *(".vcf", ".p7s", ".p7m", ".asc", ".sig", ".ics", ".eml", ".msg"),
    *(".patch", ".diff", ".po", ".pot", ".log", ".c", ".h", ".cc", ".cpp", ".java", ".js", ".py", ".pl", ".rb", ".sh"),
    *(".php", ".sql", ".gz", ".tgz", ".bz2", ".xz", ".deb", ".rpm", ".jar", ".exe", ".key", ".crt", ".pem", ".conf"),
    *(".mp3", ".mp4", ".wav", ".avi", ".mov"),
)
_PAPERS = (".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".pages", ".zip", ".7z", ".rar")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg")
_COVERING = pattern(COVERING)


_SUBJECT = 400  # characters that are read


@dataclass(frozen=True)
class Writing:
    """A mail's new words, its subject and its files, as they speak of documents."""

    mail: Mail
    group: Group

    @cached_property
    def to_robot(self) -> bool:
        """Is it written to the bot itself, or does it answer a letter of the bot's?"""
        return any(self.group.is_robot(a.email) for a in (*self.mail.to, *self.mail.cc)) or bool(self.mail.tokens)

    @cached_property
    def anchored(self) -> bool:
        """Is it certain that the mail is about documents of the group, and not just one that came over a list?"""
        return self.to_robot or self._names_group() or any(n.family for n in self.numbers_elsewhere)

    @cached_property
    def is_of_others(self) -> bool:
        """Does it speak of a document by another body's number, and not of our group at all?"""
        named = "\n".join((self.subject.base, self.new, *(stem(a) for a in self.files)))
        return is_numbered_elsewhere(named) and not self._names_group()

    @cached_property
    def is_record(self) -> bool:
        """Is it the record or the agenda of a meeting?"""
        return is_record(self.subject.base, self.new)

    @cached_property
    def has_paper(self) -> bool:
        """Is there a file that can be a text: no table, no picture, no presentation alone?"""
        return any(self.is_text(a) for a in self.files)

    def is_text(self, file: Attachment) -> bool:
        """Can *file* be a text, by the ending of its name?"""
        return _ending(file) in _PAPERS

    @cached_property
    def new(self) -> str:
        """What the author newly wrote, as far as it is read."""
        return readable(self.mail.new)

    @cached_property
    def said(self) -> tuple[Saying, ...]:
        """The sentences that hand over or withdraw."""
        return sayings(self.new)

    @cached_property
    def subject(self) -> Subject:
        """The subject without prefixes."""
        return strip_subject(self.mail.subject[:_SUBJECT])

    @cached_property
    def named(self) -> Saying:
        """What the author's own subject speaks of; nothing in a reply, whose subject is another's."""
        return names(self.subject.base) if self.subject.own else Saying("")

    @cached_property
    def files(self) -> tuple[Attachment, ...]:
        """The attachments that can be the contribution: no cards, signatures, pictures beside documents, letters."""
        files = [a for a in self.mail.documents if not (a.why_not or _ending(a) in _NEVER)]
        papers = [a for a in files if _ending(a) not in _PICTURES]
        wanted = [a for a in papers if not self._is_covering(a)] or papers
        beside = only_to_read(self.new) if len(wanted) > 1 else frozenset()
        kept = [a for a in wanted if _ending(a) not in beside]
        stems = {stem(a) for a in kept}  # the PDF of a document that is kept is that document
        return tuple([a for a in wanted if a in kept or stem(a) in stems] if kept else wanted or files)

    @cached_property
    def papers(self) -> tuple[Attachment, ...]:
        """The first file of each name: "A.docx" and "A.pdf" are one paper."""
        first = {stem(file): file for file in reversed(self.files)}
        return tuple(file for file in self.files if first[stem(file)] is file)

    @cached_property
    def headings(self) -> dict[str, Heading]:
        """What the files say of themselves, by SHA-256."""
        return {a.sha256: heading_of_file(a) for a in self.files}

    @cached_property
    def has_form(self) -> bool:
        """Does a file bear title and source, as the form for contributions has them?"""
        return any(heading.title and heading.source for heading in self.headings.values())

    @cached_property
    def hands_over_another(self) -> bool:
        """Is what the mail hands over something else: minutes, slides, a list?"""
        nouns = {said.noun for said in self.said if said.hands_over}
        return "other" in nouns and not nouns & {"contribution", "paper"}

    @cached_property
    def speaks_of_ours(self) -> bool:
        """Is a contribution of the author's own spoken of: "our contribution", "it is the contribution of Kenya"?"""
        spoken = (named for named in map(names, self.stated) if named.noun == "contribution")
        return any(named.ours or source_in(named.words) for named in spoken)

    @cached_property
    def kind(self) -> DocumentAction | None:
        """What a labelled line says that the document is: "Type: Addendum 1"."""
        given = (value for label, value in find_labels(self.new.splitlines()) if label in KIND)
        return next((kind for value in given if (kind := names(value).kind)), None)

    @cached_property
    def labelled(self) -> Heading:
        """Title and source as labelled in the new words."""
        return heading_of_lines(self.new.splitlines())

    @cached_property
    def below(self) -> Heading:
        """Title and source as labelled in what is quoted: in our own letter about a document, or in a forwarded one."""
        quoted = [line.text[:LINE].lstrip("> ") for line in self.mail.lines if line.kind is not Segment.NEW]
        return heading_of_lines(sentences(with_colons("\n".join(quoted)[:TEXT])), wrapped=False, subjects=False)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """Every labelled title in the new words."""
        return titles_of_lines(self.new.splitlines())

    @cached_property
    def file_names(self) -> tuple[Saying, ...]:
        """What the names of the files speak of."""
        return tuple(names(stem(a)) for a in self.files)

    @cached_property
    def numbers_of_new(self) -> tuple[NumberFound, ...]:
        """The document numbers in the author's new words, promises apart."""
        return _numbers(self.stated)

    @cached_property
    def numbers_of_subject(self) -> tuple[NumberFound, ...]:
        """The document numbers in the subject, whosever it is."""
        return numbers(self.mail.subject[:_SUBJECT])

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """The new sentences that are no promises, questions or thoughts."""
        return stated(self.new)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The titles that tell several documents of one mail apart: labelled, else those of the Word files."""
        inside = tuple(dict.fromkeys(h.title for h in self.headings.values() if h.title))
        return max(self.titles, inside, self.listed, key=len)

    @cached_property
    def listed(self) -> tuple[str, ...]:
        """The titles in quotation marks of a list, one for each of the papers; () if it is no such list."""
        found = titles_of_list(self.new.splitlines())
        return found if len(found) > 1 and len(found) == len(self.papers) else ()

    @cached_property
    def numbers_of_files(self) -> tuple[NumberFound, ...]:
        """The document numbers in the names of the files."""
        return _numbers(stem(a) for a in self.files)

    @cached_property
    def numbers_elsewhere(self) -> tuple[NumberFound, ...]:
        """The document numbers in what is quoted."""
        quoted = (line.text[:LINE] for line in self.mail.lines if line.kind is not Segment.NEW)
        return numbers("\n".join(quoted)[:TEXT])

    @cached_property
    def has_link(self) -> bool:
        """Is there a link in the new words? People share large documents so."""
        return "http://" in self.new or "https://" in self.new

    def _names_group(self) -> bool:
        named = (self.new, self.subject.base, *(stem(a) for a in self.files))
        numbered = (*self.numbers_of_subject, *self.numbers_of_new, *self.numbers_of_files)
        return names_group("\n".join(named)) or any(n.family for n in numbered)

    def _is_covering(self, file: Attachment) -> bool:
        return bool(_COVERING.search(fold(stem(file))))


def stem(file: Attachment) -> str:
    """The file's name as its author gave it, without its ending, in words."""
    return PurePosixPath(file.given or file.name).stem.replace("_", " ")


def _ending(file: Attachment) -> str:
    return PurePosixPath(file.name).suffix.lower()


def _numbers(texts: Iterable[str]) -> tuple[NumberFound, ...]:
    return tuple(found for text in texts for found in numbers(text))
