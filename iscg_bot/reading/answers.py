"""Which of the offered choices a reply chooses: "2", "option 2 please", "undo", "release 12", in six languages."""

import re

from iscg_bot.reading.choices import says
from iscg_bot.reading.folds import fold

_TEXT, _LENGTH = 10_000, 200  # characters of a reply and of a line that are read (M75)
_LINES = 10  # non-empty lines that are read (mail.md M63)
_WORDS: dict[str, tuple[str, ...]] = {
    "undo": (
        *("undo", "revert", "annuler", "annulez", "annule", "annulation", "deshacer", "deshaga", "anular"),
        *("отменить", "отмена", "отмените", "отменяю", "撤销", "取消", "تراجع", "الغاء"),
    ),
    "withdraw": (
        *("withdraw", "withdrawal", "retirer", "retirez", "retrait", "retirar", "retire", "retirada"),
        *("отозвать", "отзыв", "отзовите", "отзываю", "撤回", "سحب", "اسحب", "اسحبوا"),
    ),
    "release": (
        *("release", "accept", "liberer", "liberez", "libere", "accepter", "liberar", "libere", "aceptar"),
        *("пропустить", "пропустите", "принять", "放行", "释放", "افراج", "الافراج"),
    ),
    "refuse": (
        *("refuse", "reject", "refuser", "refusez", "rejeter", "rechazar", "rechace", "отклонить", "отклоните"),
        *("отказать", "拒绝", "رفض", "ارفض"),
    ),
    "nothing": (
        *("nothing", "none", "neither", "rien", "aucun", "aucune", "nada", "ninguno", "ninguna", "ничего", "ни один"),
        *("什么都不做", "都不", "لا شيء", "لا شيئ"),
    ),
    "yes": (
        *("yes", "yes please", "y", "ok", "okay", "correct", "confirmed", "confirm", "i confirm", "agreed", "oui"),
        *(
            "d'accord",
            "je confirme",
            "confirme",
            "si",
            "confirmo",
            "de acuerdo",
            "да",
            "подтверждаю",
            "верно",
            "согласен",
        ),
        *("согласна", "是", "是的", "确认", "好", "好的", "对", "可以", "نعم", "اجل", "اوكد", "موافق", "اوافق"),
    ),
    "no": (
        "no",
        "no thanks",
        "no thank you",
        "non",
        "non merci",
        "no gracias",
        "нет",
        "不",
        "不是",
        "否",
        "不用",
        "لا",
    ),
}
_FIRST_TO_TENTH = (
    ("first", "premier", "premiere", "primero", "primera", "первый", "первая", "первое", "第一", "الاول", "الاولي"),
    ("second", "deuxieme", "seconde", "segundo", "segunda", "второй", "вторая", "второе", "第二", "الثاني", "الثانيه"),
    ("third", "troisieme", "tercero", "tercera", "третий", "третья", "третье", "第三", "الثالث", "الثالثه"),
    ("fourth", "quatrieme", "cuarto", "cuarta", "четвертый", "четвертая", "第四", "الرابع", "الرابعه"),
    ("fifth", "cinquieme", "quinto", "quinta", "пятый", "пятая", "第五", "الخامس", "الخامسه"),
    ("sixth", "sixieme", "sexto", "sexta", "шестой", "шестая", "第六", "السادس", "السادسه"),
)
_COUNTED = {fold(word): str(nth) for nth, words in enumerate(_FIRST_TO_TENTH, 1) for word in words}
_VERBS = {fold(word): verb for verb, words in _WORDS.items() for word in words}
_LEAD = re.compile(  # "I choose option no. 2"
    r"(?:(?:i|we|je|nous|yo|я|мы|my|notre|mon|mi|мой|the|la|le|l'|el|it is|it's|that is|c'est|es)\s?)?"
    r"(?:(?:choose|chose|pick|take|prefer|want|choisis|choisissons|prends|elijo|escojo|prefiero|выбираю|выбираем|"
    r"我选择|我选|选择|选(?!项)|اختار|نختار|answer|reponse|respuesta|ответ|choice is)\s?:?\s?)?"
    r"(?:(?:the|la|le|el|l')\s?)?"
    r"(?:(?:option|choice|number|answer|choix|numero|reponse|opcion|respuesta|вариант|номер|ответ|"
    r"选项|方案|第(?=\d)|编号|الخيار|خيار|الرقم|رقم|no|nr|n°|n|#|№)\.?\s?:?\s?)?"
)
_TAIL = re.compile(
    r"(?:[\s.,!;:)\]。，！、،-]|please|pls|thanks|thank you|thx|many|option|choice|one|it is|then|is correct|is right|"
    r"svp|s'il vous plait|merci|beaucoup|por favor|gracias|пожалуйста|спасибо|谢谢|请|个|项|号|من فضلك|شكرا)*$"
)
_DIGITS = re.compile(r"[\[(]?(\d{1,6})")
_DOCUMENT = re.compile(
    r"\s*(?:(?:documents?|docs?|mail|message|no|n°|number|#|№|документ|письмо|文件|第|رقم)\.?\s?)?(?P<n>\S{1,30})"
)


def choose(text: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """The *keys* that the newly written *text* of a reply chooses, in its order; () if it is not clear.

    An answer is a line of its own within the first ten that are not empty. Several lines may hold several answers
    only where the keys name what they act on ("release 12"); two different plain answers are none.
    """
    written = [line for line in text[:_TEXT].splitlines() if line.strip()][:_LINES]
    lines = [fold(line[:_LENGTH]).strip(" \t*") for line in written]
    chosen = tuple(dict.fromkeys(key for line in lines if (key := _choice(line, keys))))
    many = all(" " in key for key in chosen)
    return chosen if len(chosen) <= 1 or many else ()


def _choice(line: str, keys: tuple[str, ...]) -> str:
    return _numbered(line, keys) or _worded(line, keys) or _said(line, keys)


def _said(line: str, keys: tuple[str, ...]) -> str:
    """ "We would go for the second one, thanks", "Да, всё верно": nothing else is in the line."""
    said = says(line)
    others = [key for key in keys if key != "nothing"]
    numbers = [key for key in others if key.isdigit()]
    if said == "yes":
        return others[0] if len(others) == 1 else ""
    said = {"no": "nothing", "last": numbers[-1] if numbers else ""}.get(said, said)
    return said if said in keys else ""


def _numbered(line: str, keys: tuple[str, ...]) -> str:
    """ "2", "2.", "option 2", "no. 2", "the second", "2 please"."""
    lead = _LEAD.match(line)
    rest = line[lead.end() :] if lead else line
    digits = _DIGITS.match(rest)
    if digits:
        key, tail = str(int(digits[1])), rest[digits.end() :]
    else:
        word = next((word for word in _COUNTED if rest.startswith(word)), "")
        key, tail = _COUNTED.get(word, ""), rest[len(word) :]
    return key if key in keys and _TAIL.fullmatch(tail) else ""


def _worded(line: str, keys: tuple[str, ...]) -> str:
    """ "undo", "withdraw it please", "release 12", "yes", "no"."""
    verb, rest = _verb(line)
    if not verb:
        return ""
    if verb == "yes":
        choices = [key for key in keys if key != "nothing"]
        return choices[0] if len(choices) == 1 and _TAIL.fullmatch(rest) else ""
    if verb == "no":
        return "nothing" if "nothing" in keys and _TAIL.fullmatch(rest) else ""
    if verb in keys:
        return verb if _is_tail(rest) else ""
    return _with_object(verb, rest, keys)


def _verb(line: str) -> tuple[str, str]:
    """The verb that *line* begins with, the longest that fits, and the rest of the line."""
    bare = re.sub(r"^(?:please|pls|kindly|merci de|veuillez|por favor|пожалуйста|прошу|请|يرجي|ارجو)\s*", "", line)
    fitting = [word for word in _VERBS if bare.startswith(word) and not _goes_on(bare, word)]
    word = max(fitting, key=len, default="")
    return _VERBS.get(word, ""), bare[len(word) :]


def _goes_on(line: str, word: str) -> bool:
    after = line[len(word) : len(word) + 1]
    return after.isalpha() and not "\u4e00" <= word[-1] <= "\u9fff"


def _is_tail(rest: str) -> bool:
    return bool(_TAIL.fullmatch(re.sub(r"^\s*(?:it|this|that|that one|la|le|lo|его|ее|它|ها|ه)\b", "", rest)))


def _with_object(verb: str, rest: str, keys: tuple[str, ...]) -> str:
    """ "release 12": the key whose verb and object these are."""
    match = _DOCUMENT.match(rest)
    wanted = match["n"].strip(".,;:!") if match else ""
    for key in keys:
        name, _, thing = key.partition(" ")
        if name == verb and thing and _same(wanted, fold(thing)) and match and _TAIL.fullmatch(rest[match.end() :]):
            return key
    return ""


def _same(said: str, key: str) -> bool:
    return said == key or (said.isdigit() and key.isdigit() and int(said) == int(key))
