"""Paragraphs that an organisation's server puts under every mail: "this message is confidential ..." (M76).

Nobody wrote them for this mail, and they are full of words that ask for something: withdraw, cancel, inform us.
"""

import re
from collections.abc import Iterator, Sequence

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
_DISCLAIMER = re.compile("|".join(_SAYS), re.IGNORECASE | re.MULTILINE)
_HINT = re.compile(  # a word that each of these paragraphs has: most mails have none
    "disclaim|confid|intended|in error|mistake|erreur|destinat|légale|legal|por error|exclusiv|конфиденциальн|тайн|"
    "предназначен|ошибке|ответственности|являетесь|声明|保密|机密|误收|收件人|مسؤولية|سرية|خطأ|المقصود|المعني",
    re.IGNORECASE,
)
_LINES = 40  # of a paragraph, that are read


def places(lines: Sequence[str], among: Sequence[int]) -> Iterator[int]:
    """Those of the lines *among* that belong to a paragraph that disclaims."""
    if not any(_HINT.search(lines[i]) for i in among):
        return
    for paragraph in _paragraphs(among):
        text = " ".join(lines[i].strip() for i in paragraph[:_LINES])
        if _DISCLAIMER.search(text):
            yield from paragraph


def _paragraphs(among: Sequence[int]) -> Iterator[list[int]]:
    """Runs of lines without an empty one between them."""
    run: list[int] = []
    for i in among:
        if run and i != run[-1] + 1:
            yield run
            run = []
        run.append(i)
    if run:
        yield run
