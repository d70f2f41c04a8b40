"""Which of the six languages of the Union a text is written in: by script first, then by its commonest words."""

import re
from collections import Counter

from iscg_bot.reading.folds import fold, plain

_NOISE = re.compile(
    r"[^\s\u3000-\uffff]*@[^\s\u3000-\uffff]+|https?://[^\s\u3000-\uffff]+|\b[A-Z]{3,}\S*|[\w-]+\.(?:docx?|pdf|xlsx?|zip|pptx?|png|jpe?g)\b"
)
_SCRIPTS = {"ar": re.compile(r"[\u0600-\u06ff]"), "zh": re.compile(r"[\u4e00-\u9fff]"), "ru": re.compile(r"[а-яА-ЯёЁ]")}
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
_WEIGHT = {"zh": 3}  # one Chinese sign says as much as several letters
_TEXT = 5_000  # characters tell enough
_SHARE = 0.35  # of the letters: names, acronyms and a signature in two languages may be Latin
_MOST = 0.5  # of the letters of the first line, which is seldom a signature

_WORDS = {
    "en": "the and of to in is for that this we our you your please find attached with on be are as it have has "
    "will would from by at not dear colleagues regards best kind sincerely thank thanks hello hi document "
    "paper here i us all sent not do no yes option meeting agreed was which could may can my but if so there "
    "me re withdraw any",
    "fr": "le la les des du de et en un une est pour que qui dans ce cette nous notre vous votre veuillez trouver "
    "joint ci jointe avec sur au aux par pas ne se sa son je il elle plus bonjour cordialement merci madame "
    "monsieur chers collegues salutations document reunion oui non l d j n qu s c mais ou ces ses leur soit "
    "pouvez retire sont avons",
    "es": "el la los las del de y en un una es para que por con su sus se al lo como nos nuestro nuestra nuestros "
    "adjunto adjunta estimados estimado estimada saludos atentamente gracias documento reunion hola buenos "
    "dias si no esta este va le les mi tiene ser mas pero o a usted ustedes senores cordial ha hemos muy sin "
    "fue son entre una",
}
_WEIGHTS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_SIGNS = {  # letters and endings that only one of the three uses
    "fr": re.compile(r"[àâçêëîïôûœù]|\b\w+eaux?\b|\b(?:l|d|j|n|qu|s|c)['’]\w", re.IGNORECASE),
    "es": re.compile(r"[ñ¿¡íúóá]|\b\w+ci[oó]n(?:es)?\b", re.IGNORECASE),
    "en": re.compile(r"\b\w{3,}(?:ing|ness|ght|wh\w*)\b|\bth\w+", re.IGNORECASE),
}


def language(text: str, default: str = "en") -> str:
    """The language of *text*: "ar", "zh", "en", "fr", "ru" or "es"; *default* where it does not tell."""
    bare = _NOISE.sub(" ", plain(text[:_TEXT]))
    first = next((line for line in bare.splitlines() if any(map(str.isalpha, line))), "")
    return _by_script(first, _MOST) or _by_script(bare, _SHARE) or _by_words(bare) or default


def _by_script(text: str, share: float) -> str:
    counts = {name: len(letters.findall(text)) * _WEIGHT.get(name, 1) for name, letters in _SCRIPTS.items()}
    best = max(counts, key=lambda name: counts[name])
    others = len(_LATIN.findall(text))
    return best if counts[best] and counts[best] >= share * (counts[best] + others) else ""


def _by_words(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", fold(text))
    scores = Counter({name: 2 * sum(word in known for word in words) for name, known in _WEIGHTS.items()})
    for name, signs in _SIGNS.items():
        scores[name] += len(signs.findall(text))
    best, score = scores.most_common(1)[0]
    return best if score else ""
