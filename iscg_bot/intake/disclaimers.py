"""Paragraphs that an organisation's server puts under every mail: "this message is confidential ..." (M76).

Nobody wrote them for this mail, and they are full of words that ask for something: withdraw, cancel, inform us.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

_GAP = r".{0,160}?"
_SAYS = (
    r"^\W{0,3}(?:legal |e-?mail )?disclaimer\b",
    r"\bconfidentiality (?:notice|note|statement)\b",
    rf"\bthis (?:e-?mail|message|communication)\b{_GAP}\b(?:confidential|privileged|intended (?:solely|only|for))",
    r"\bif you (?:are not|have received|received|were not)\b.{0,40}?\b(?:intended recipient|in error|by mistake)\b",
    r"\b(?:avis|clause|mention) (?:de confidentialité|légale)",
    rf"\b(?:ce|présent) (?:courriel|message|mél|e-?mail|courrier)\b{_GAP}\b(?:confidentiel|destinés? exclusivement)",
    r"\bsi vous (?:avez reçu|recevez|n['’]êtes pas)\b.{0,60}?\b(?:par erreur|destinataire)",
    r"\baviso (?:legal|de confidencialidad)\b|\bcláusula de confidencialidad\b",
    rf"\b(?:este|presente) (?:correo|mensaje|e-?mail)\b{_GAP}\b(?:confidencial|destinad[oa]s? exclusiv|exclusiv)",
    r"\bsi (?:usted )?(?:ha recibido|recibió|recibe|no es)\b.{0,60}?\b(?:por error|destinatario)",
    r"уведомление о конфиденциальности|отказ от ответственности",
    rf"(?:данное|настоящее|это) (?:электронное )?(?:сообщение|письмо){_GAP}(?:конфиденциальн|тайн[уы]|предназначен)",
    r"если вы получили.{0,60}?по ошибке|если вы не являетесь.{0,30}?(?:адресатом|получателем)",
    r"免责声明|保密声明|保密提示|本邮件.{0,30}?(?:保密|机密)|如您误收|如果?您(?:并非|不是).{0,12}?收件人",
    r"إخلاء (?:ال)?مسؤولية|إشعار (?:ال)?سرية|هذه الرسالة.{0,40}?(?:سرية|السرية)",
    r"إذا (?:وصلت|استلمت|تلقيت).{0,40}?(?:خطأ|الخطأ)|إذا لم تكن.{0,20}?(?:المقصود|المعني)",
)
_DISCLAIMER = re.compile("|".join(_SAYS), re.IGNORECASE | re.MULTILINE | re.DOTALL)
_HINT = re.compile(  # a word that each of these paragraphs has: most mails have none
    "disclaim|confid|intended|in error|mistake|erreur|destinat|légale|legal|por error|exclusiv|конфиденциальн|тайн|"
    "предназначен|ошибке|ответственности|являетесь|声明|保密|机密|误收|收件人|مسؤولية|سرية|خطأ|المقصود|المعني",
    re.IGNORECASE,
)
_LINES = 200  # of a run, that are read
_NARROW, _WIDE = 64, 120  # columns: between these a program wraps its lines
_ENDS = tuple(".!?。！？؟")


def places(lines: Sequence[str], among: Sequence[int]) -> Iterator[int]:
    """Those of the lines *among* that belong to a paragraph that disclaims."""
    if not any(_HINT.search(lines[i]) for i in among):
        return
    for run in _runs(among):
        texts = [lines[i].strip() for i in run[:_LINES]]
        for first, last in _disclaiming(texts):
            yield from run[first : last + 1]


def _disclaiming(texts: list[str]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each paragraph that disclaims; in HTML nothing parts it from what is above.

    What follows it in the second half is of the same kind.
    """
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    for said in _DISCLAIMER.finditer("\n".join(texts)):
        first, last = bisect_right(starts, said.start()) - 1, bisect_right(starts, said.end() - 1) - 1
        while first and _is_wrapped(texts[first - 1], texts[first]):
            first -= 1
        while last + 1 < len(texts) and _is_wrapped(texts[last], texts[last + 1]):
            last += 1
        yield first, len(texts) if first >= len(texts) // 2 else last


def _is_wrapped(line: str, following: str) -> bool:
    """Did a program break *line* where the next word had no room?"""
    word = following[:1] if _width(following[:1]) > 1 else following.split(" ", 1)[0]
    return _width(line) <= _WIDE and _width(line) + 1 + _width(word) > _NARROW and not line.endswith(_ENDS)


def _width(text: str) -> int:
    """Columns: a Chinese sign takes two."""
    return len(text) + sum("\u2e80" <= sign <= "\uffef" for sign in text)


def _runs(among: Sequence[int]) -> Iterator[list[int]]:
    """Lines without an empty one between them."""
    run: list[int] = []
    for i in among:
        if run and i != run[-1] + 1:
            yield run
            run = []
        run.append(i)
    if run:
        yield run
