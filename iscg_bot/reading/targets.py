"""Where a contribution goes, as its sentence says: "to the next meeting" may be ours, "to the SC 22 ballot" is not."""

import re

from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import ELSEWHERE

_ELSEWHERE = pattern(ELSEWHERE)
_FOREIGN = re.compile(
    r"\b(?:tsag|tdag|rag|wtsa|wtdc|wrc|pp|sg|cwg|c)\s?-?\s?(?:\d{2}|td|r|c)?[-/](?:\w{1,8}[-/])?\w{0,3}\d+"
)
_FILE = re.compile(r"[\w.-]+\.(?:docx?|pdf|odt|rtf|xlsx?|pptx?|zip)\b")  # its letters are no other body's number
_TO = re.compile(
    r"(?:contributions?|contrib|aportes?|contribuci\w+|вклад\w{0,3}|寄书|مساهم\w*)\s+(?:\w+\s+){0,3}?"
    r"(?:to|towards|into|for|à|au|aux|pour|a|al|para|к|ко|в|на|для|إلى|في)\s+(?P<what>.{1,90})",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"meeting|session|\bgroup\b|agenda|secretariat|registration|publication|consideration|examination|your\b|"
    r"réunion|groupe|ordre du jour|secrétariat|examen|enregistrement|reuni[oó]n|sesi[oó]n|grupo|orden del d[ií]a|"
    r"secretar[ií]a|registro|собрани|заседани|групп|повестк|рассмотрени|регистраци|اجتماع|الاجتماع|الفريق|التسجيل",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b(?!(?:ITU|UIT|МСЭ|ISCG|GCIS|МСКГ|PDF|CET|UTC)\b)[A-ZА-ЯЁ]{2,}[\w/.-]*|研究组|第\d+组")
_NEXT = (
    r"\w{3,12}['’]s|next|coming|forthcoming|upcoming|"
    r"\w*\d(?:st|nd|rd|th|e|ª)?|prochaine|próxima|следующе\w+|предстоящ\w+"
)
_MEETING = (
    r"(?:meetings?|sessions?|plenary|réunions?|plénière|reuni[oó]n|sesi[oó]n|plenaria|"
    r"собрани\w+|заседани\w+|сесси\w+)(?:\s+(?:prochaine|próxima))?"
)
_ANOTHER_BODY = (
    r"(?:(?-i:(?!(?:ITU|UIT|МСЭ|ISCG|GCIS|МСКГ|СКГ)\b)[A-ZА-ЯЁ]{2,}[\w/.-]*)|"
    r"Council\b|Study Groups?\b|Working Part(?:y|ies)\b|Focus Groups?\b|commissions? d['’]études|groupe de travail\b|"
    r"(?:\w+\s){0,2}(?:team|board|task ?force|committee|panel|squad|équipe|comité|equipo|junta|команд\w+|комитет\w*)\b|"
    r"comisi[oó]n(?:es)? de estudio|исследовательск\w+ комисси\w+|рабоч\w+ групп\w+)"
)
_FOR_ANOTHER_MEETING = re.compile(
    rf"\b(?:to|for|at|à|pour|a|para|к|на|для)\s+(?:(?:the|la|el|une?|una)\s+|l['’])?(?:(?:{_NEXT})\s+)?{_MEETING}\s+"
    rf"(?:(?:of|de|du|des|del)\s+|d['’])?(?:(?:the|la|el|los)\s+|l['’])?(?:ITU(?:-[RTD])?\s+)?{_ANOTHER_BODY}",
    re.IGNORECASE,
)
_FOREIGN_NUMBER = re.compile(
    r"(?<![\w/-])(?!(?:ISCG|GCIS)\b)[A-Z][A-Za-z]{0,7}\d{0,2}[-_(](?:\d{2,4}\)?[-_]?)?[A-Z]{0,3}\d{3,}\w*|"
    r"(?<![\w/.-])\d{2,4}[-/]\d{2,4}[-/]\d{3,}|(?<!\w)C\d{2,3}(?!\w)"
)


def is_elsewhere(text: str) -> bool:
    """Does the folded *text* speak of a document of another group, or for another one?"""
    return bool(_ELSEWHERE.search(text) or _FOREIGN.search(_FILE.sub(" ", text)))


def is_numbered_elsewhere(text: str) -> bool:
    """Does *text* name a document by a number as other bodies give them?"""
    return bool(_FOREIGN_NUMBER.search(text))


def is_for_another_body(sentence: str) -> bool:
    """Does *sentence* name the meeting of another body as the one that something is for?"""
    return not sentence.isupper() and bool(_FOR_ANOTHER_MEETING.search(sentence))


def goes_elsewhere(sentence: str) -> bool:
    """Does *sentence* say that the contribution goes to something that is no meeting or group, or another's?"""
    if _FOREIGN_NUMBER.search(sentence):
        return True
    match = _TO.search(sentence)
    what = match["what"] if match else sentence
    return bool(_ACRONYM.search(what)) if not match or _OURS.search(what) else True
