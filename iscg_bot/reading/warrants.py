"""Whether a withdrawal is asked, decided or done by saying so, and not only spoken of.

"We could withdraw it", "the idea of withdrawing it", "even if it were withdrawn": the verb is the same there, so it
needs a warrant, words by which the author asks or decides. To withdraw what nobody withdrew is the worst mistake.
"""

import re

from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import warrants as words

_ASKS, _LETS = pattern(words.ASKS), pattern(words.LETS)
_ONLY_SAID, _UNFIT, _NOT = pattern(words.ONLY_SAID), pattern(words.UNFIT), pattern(words.NOT)
_OF_OTHERS = re.compile(  # before the verb: denied, talked about, done already, or wished of or by somebody else
    r"(?:[不没未别勿](?!得不)(?<!不得不))[^，]{0,3}$|谈|讨论|认为|以为|觉得|理解|获悉|得知|反对|对方|他们|各方|有人|建议|已$|"
    r"^(?!.*[我本敝])(?!(?:现|特|谨|兹|故|因此|为此|并|也|还|同时|秘书处)?(?:希望|要求)).{1,12}(?:希望|要求)|"
    r"(?:希望|要求)(?!.*[秘贵您你我将把])(?!(?:能够?|可以?|予以|正式|立即|尽[快早]|及时|办理|协助|全部|一并|主动|先)*$).{2,4}$|"
    r"\b(?:عدم|دون|بدون|الا|لا|لن|لم)\s+(?:\w+\s+)?$"
)
_UNTOLD = re.compile(r"[\u0600-\u06ff\u4e00-\u9fff]")  # languages whose verbs do not tell
_CLAUSE = re.compile(r"[,;:.!،؛，。；：！]")
_THAT = re.compile(r"(?:ان|بان)\s+$")  # "that we withdraw"
_ACTIVE = re.compile(r"[وف]?(?:[نتيا]سحب(?:ها?)?|اسحبوا?(?:ها?)?)")  # "we withdraw", "Kuwait withdraws"
_WILLS, _UNREAL = pattern(words.WILLS), pattern(words.UNREAL)
_INFINITE = re.compile(  # Spanish and Russian infinitives, nouns and subjunctives
    r"(?:retirar\w*|anular|retiren|retirada|dejar|отозвать|снять|аннулировать|отзыв(?!а[ею])\w{0,3}|не учитывать)\b"
)
_DENIED = re.compile(r"\b(?:no|nunca|tampoco|не|никто|ни)\s(?:\w+\s){0,5}$")
_COMMA = re.compile(r"[,;:.!?]\s")
_LEAD = re.compile(r"(?:[\s\d.()*•–—-]|\b(?:o|об|о|re|asunto|por favor|y|и|пожалуиста|тогда|pues|entonces)\b)*[,:]?\s*")
_NEAR = 8  # characters between a negation and what it denies
_TAIL = re.compile(  # behind a verb that stands alone as a heading: the document, and whose it is
    r"(?:[\s\d/()a-z.«»\"_:-]|我方|我国|号|文件|文稿|提案|第|(?:ال|ل|لل|و)?(?:وثيقه|مساهمه|ورقه)|رقم|المقدم\w{0,2}|من|وثيقتنا|مساهمتنا|ورقتنا"
    r"|بعنوان|المعنون\w{0,2}|بشان|حول|نهائيا|رسميا)*"
)
_HEAD = re.compile(r"(?:[\s\d/()a-z.:-]|(?:ال)?طلب|الموضوع|قرار|号|文件|文稿|提案|第|关于|将|把|先|就|还是|一并|全部)*")


def is_warranted(text: str, verb: re.Match[str]) -> bool:
    """Is the withdrawal that *verb* names in the folded sentence *text* meant? Always, in languages that tell."""
    if not _UNTOLD.search(verb[0]):
        return not _INFINITE.match(verb[0]) or _is_willed(text, verb)
    before, after = text[: verb.start()], text[verb.end() :]
    clause = _CLAUSE.split(before)[-1]
    if _ONLY_SAID.search(f"{clause}{verb[0]}") or _OF_OTHERS.search(clause) or _UNFIT.search(_CLAUSE.split(after)[0]):
        return False
    if _ACTIVE.fullmatch(verb[0]) and not _THAT.search(before):
        return True
    asked = any(not _is_denied(before, ask.start()) for ask in _ASKS.finditer(before))
    return asked or bool(_ASKS.search(verb[0])) or (bool(_HEAD.fullmatch(before)) and _is_all(after))


def _is_denied(text: str, ask: int) -> bool:
    """Does a negation stand right before what asks, in its own clause?"""
    return bool(_NOT.search(_CLAUSE.split(text[max(0, ask - _NEAR) : ask])[-1]))


def _is_willed(text: str, verb: re.Match[str]) -> bool:
    """ "Solicitamos retirar", "просьба отозвать"; or the verb heads a line, and nothing says that it only might be."""
    clause, behind = _COMMA.split(text[: verb.start()])[-1], _COMMA.split(text[verb.end() :])[0]
    if _UNREAL.search(clause + verb[0]) or _UNREAL.search(text, verb.end()):
        return False
    willed = any(
        not _DENIED.search(part[: will.start()]) for part in (clause, behind) for will in _WILLS.finditer(part)
    )
    return willed or bool(_LEAD.fullmatch(text[: verb.start()]))


def _is_all(after: str) -> bool:
    """Does nothing but the document stand behind the verb, or words that let it be done?"""
    tail = _TAIL.match(after)
    rest = after[tail.end() :] if tail else after
    return bool(_LETS.search(after)) or not rest.strip(" .!。！,，")
