"""Labelled lines, "Title: ...", as forms and covering letters of the group have them, in six languages."""

import re
from collections.abc import Iterable

from iscg_bot.reading.folds import fold

SOURCE = frozenset(
    fold(label)
    for label in (
        *("source", "sources", "source of both", "submitted by", "submitting body", "origin", "contributor"),
        *("origine", "auteur", "présenté par", "présentée par", "soumis par", "soumise par", "provenance"),
        *("origen", "fuente", "procedencia", "presentado por", "presentada por", "autor"),
        *("источник", "источники", "представлен", "представлено", "автор вклада", "от кого", "кто представляет"),
        *("来源", "来源国", "提交方", "提交单位", "提交者", "文稿来源"),
        *("المصدر", "مقدم من", "مقدمة من", "الجهة المقدمة", "الجهة", "مصدر الوثيقة"),
    )
)
TITLE = frozenset(
    fold(label)
    for label in (
        *("title", "document title", "title of document", "title of the document", "paper title"),
        *("title of contribution", "title of the contribution", "contribution title", "full title"),
        *("title of the addendum", "title of the revision", "title of the corrigendum", "title of the paper"),
        *("titre", "intitulé", "titre du document", "titre de la contribution", "titre complet"),
        *("titre de l'addendum", "titre de la révision", "titre du rectificatif", "titre du texte"),
        *("título", "titulo", "título del documento", "título de la contribución"),
        *("название", "заголовок", "наименование", "название документа", "название вклада"),
        *("标题", "题目", "题名", "文稿标题", "文件标题", "文稿题目"),
        *("العنوان", "عنوان المساهمة", "عنوان الوثيقة"),
    )
)
SUBJECT = frozenset(  # a title where nothing else gives one
    fold(label) for label in ("subject", "objet", "asunto", "тема", "主题", "الموضوع", "名称", "name of document")
)
LIAISON = frozenset(
    fold(label)
    for label in (
        *("for action to", "for information to", "for comment to", "for action", "to be considered by"),
        *("destinataires", "destinataire", "pour suite à donner", "pour action", "para acción", "para información"),
        *("destinatarios", "кому", "致", "إلى (لاتخاذ إجراء)", "إلى (للإحاطة)"),
    )
)
_OTHER = frozenset(
    fold(label)
    for label in (
        *("contact", "action", "action required", "purpose", "keywords", "abstract", "summary", "meeting", "document"),
        *("date", "deadline", "original", "question", "questions", "agenda item", "number", "file", "link", "annexes"),
        *("suite à donner", "résumé", "réunion", "pièce jointe", "point de l'ordre du jour", "mots clés", "but"),
        *("acción", "resumen", "reunión", "archivo", "contacto", "действие", "контактное лицо", "аннотация", "файл"),
        *(
            "собрание",
            "摘要",
            "会议",
            "联系人",
            "目的",
            "文件",
            "附件",
            "الملخص",
            "الاجتماع",
            "جهة الاتصال",
            "الإجراء المطلوب",
        ),
        *("language", "languages", "original language", "langue", "langues", "idioma", "idiomas", "язык", "языки"),
        *("语文", "语言", "اللغة", "pages", "e-mail", "email", "phone", "tel", "tél", "courriel", "status"),
        *("venue", "place", "duration", "participants", "attendees", "lieu", "durée", "lugar", "duración"),
        *("contacts", "contact person", "title and source", "introduction", "proposal", "proposals", "background"),
        *("objectif", "finalité", "personne à contacter", "propuesta", "propósito", "finalidad", "objetivo"),
        *("persona de contacto", "resumen ejecutivo", "palabras clave", "предложение", "цель", "назначение", "резюме"),
        *(
            "контакт",
            "контакты",
            "контактная информация",
            "ключевые слова",
            "联系方式",
            "联系",
            "关键词",
            "概要",
            "内容提要",
        ),
        *("ملخص", "خلاصة", "الغرض", "الهدف", "للاتصال", "الاتصال", "كلمات أساسية", "اقتراح"),
        *("subj", "ref", "reference", "references", "attachment", "attachments", "pièces jointes", "adjuntos"),
    )
)
KIND = frozenset(  # of the document: "Addendum 1"
    fold(label)
    for label in (
        *("type of document", "document type", "kind", "nature", "type de document", "nature du document"),
        *("clase", "tipo", "clase de documento", "tipo de documento", "вид", "тип", "вид документа", "тип документа"),
        *("文件类型", "文稿类型", "类型", "النوع", "نوع الوثيقة"),
    )
)
_ALL = SOURCE | TITLE | SUBJECT | LIAISON | KIND | _OTHER
_LINE = re.compile(
    r"^[\s*_>|•·-]{0,6}(?:\(?\w{1,2}[.)]\s*)?(?P<label>[^:：\n]{1,45}?)[\s*_]*(?:[:：=]|\s[-–—]\s)[\s*_]*(?P<value>.*)$"
)
_CELLS = re.compile(r"^([\s*_>|]{0,6}[^\s|:：][^|\t\n:：]{0,43}?)(?: *+\t *+| \| ++| {3,}+)(?=[^\s|])", re.MULTILINE)
_TWO = re.compile(r"^([^\S\n]{0,6}[^\s|:：][^|\t\n:：]{0,43}?) {2}(?=\S)", re.MULTILINE)  # the longest label of a table
_QUOTES = tuple("\"“«„'")
TEXT, LINE = 20_000, 2_000  # characters of a mail and of a line that are read: a request stands at the beginning (M75)
_WRAPPED = 64  # a labelled line longer than this may go on in the next
_CAP = 400


def readable(text: str) -> str:
    """What an author wrote, as far as it is read."""
    return with_colons("\n".join(line[:LINE] for line in text[:TEXT].splitlines()))


def with_colons(text: str) -> str:
    """*text* with the rows of a table of two columns as labelled lines, as mail programs make tabs or bars of them."""
    if not ("\t" in text or "|" in text or "   " in text):
        return text
    return _TWO.sub(lambda cell: f"{cell[1]}: " if is_label(cell[1], _ALL) else cell[0], _CELLS.sub(r"\1: ", text))


def find_labels(lines: Iterable[str], wrapped: bool = True) -> tuple[tuple[str, str], ...]:
    """The (folded label, value) pairs of known labels in *lines*; a value may stand in the line below its label.

    *wrapped* says that a mail program may have broken long values over several lines.
    """
    found: list[tuple[str, str]] = []
    waiting = False  # does the label before want this line, or the rest of its value?
    for line in (line[:_CAP].rstrip() for line in lines):
        label, value = _parted(line)
        full = wrapped and len(line) >= _WRAPPED
        if label:
            found.append((label, _bare(value)))
            waiting = not value or full
        elif waiting and line.strip():
            found[-1] = (found[-1][0], _bare(f"{found[-1][1]} {line.strip()}"))
            waiting = full
        else:
            waiting = waiting and not found[-1][1]
    return tuple((label, value) for label, value in found if value)


def is_label(text: str, labels: frozenset[str]) -> bool:
    """Is *text* one of *labels*, with or without its colon?"""
    return fold(text).strip(" :：*_\t") in labels


def is_titled(line: str) -> bool:
    """Does *line* give a title or a source: words that ask for nothing, whatever they say?"""
    return _parted(line[:_CAP])[0] in TITLE | SOURCE


def is_labelled(line: str) -> bool:
    """Does *line* begin with a known label?"""
    return bool(_parted(line[:_CAP])[0])


def _parted(line: str) -> tuple[str, str]:
    match = _LINE.match(line)
    if not match:
        return "", ""
    label = fold(match["label"]).strip(" *_")
    return (label, match["value"].strip()) if label in _ALL else ("", "")


def _bare(value: str) -> str:
    bare = " ".join(value.split()).strip(" *_")
    return bare.strip("\"“”«»„'. ") if bare[:1] in _QUOTES else bare  # "PAO «Wave»" keeps its own
