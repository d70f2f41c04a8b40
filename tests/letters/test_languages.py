"""Every letter in every language: rendered, in that language, with ITU's words."""

import re
from pathlib import Path

import pytest
import yaml
from lingua import IsoCode639_1, LanguageDetector, LanguageDetectorBuilder

from iscg_bot.letters import preview
from iscg_bot.letters.catalogues import CATALOGUE, PARTS
from iscg_bot.letters.messages import MARKER
from iscg_bot.letters.words import without_isolates
from iscg_bot.model.groups import LANGUAGES

TITLE = CATALOGUE["ask"][0]["title"]
REMINDERS = ("remind", "remind_deadline", "remind_liaison")
LETTERS = sorted(CATALOGUE.keys() - PARTS)
GLOSSARY = yaml.safe_load(Path(__file__).with_name("glossary.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    codes = (IsoCode639_1.from_str(language) for language in LANGUAGES)
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()


@pytest.fixture(scope="module")
def rendered(write, templates, group):
    """The letters as a reader sees them, one for each sample of the catalogue."""

    def texts(name, language):
        letters = (write(name, words, language=language, answers=None, question="q") for words in CATALOGUE[name])
        return [preview(letter, group, templates) for letter in letters]

    return texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_the_letter_is_in_the_language_that_was_asked_for(detector, rendered, name, language):
    for text in rendered(name, language):
        found = detector.detect_language_of(text.replace(without_isolates(MARKER), "").replace(TITLE, ""))
        assert found.iso_code_639_1.name.lower() == language, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_no_line_is_odd(rendered, name, language):
    for text in rendered(name, language):
        subject, _, body = text.partition("\n\n")
        assert subject.startswith("Subject: ")
        assert len(subject) > len("Subject: ")
        assert "\n\n\n" not in body
        assert not any(odd in text for odd in ("{{", "{%", "  ", " .", " ,", "()", "«»", "“”", ": \n"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(GLOSSARY.keys() - {"words", "replies", "reminders"}))
def test_the_words_are_those_of_itu(rendered, name, language):
    text = "\n".join(rendered(name, language)).casefold()
    for term, forms in GLOSSARY[name].items():
        assert any(form.casefold() in text for form in forms[language].split("|")), (term, forms[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_to_reply_with_are_those_that_the_reader_knows(rendered, language):
    quotes = {"en": "“{}”", "zh": "“{}”", "fr": "«\u00a0{}\u00a0»"}.get(language, "«{}»")
    for name in ("acknowledge", "ask", "unanswered"):
        for forms in GLOSSARY["words"].values():
            assert quotes.format(forms[language]) in rendered(name, language)[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "words"),
    [*((name, "replies") for name in ("invite", "update", "stale", "remind")), *((r, "reminders") for r in REMINDERS)],
)
def test_a_letter_about_a_meeting_says_what_to_reply(rendered, language, name, words):
    quotes = {"en": "“{}”", "zh": "“{}”", "fr": "«\u00a0{}\u00a0»"}.get(language, "«{}»")
    for forms in GLOSSARY[words].values():
        assert quotes.format(forms[language]) in rendered(name, language)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cancellation_has_the_word_of_itip_in_every_language(rendered, language):
    assert all("[CANCELLED]" in text for text in rendered("cancel", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_secretariat_may_use_english_words(rendered, language):
    (text, _) = rendered("held", language)
    assert "release 12" in text
    assert "refuse 12" in text


def test_chinese_has_full_width_punctuation(sources):
    for key, text in sources.items():
        if key.endswith("/zh"):
            prose = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|SHA-256|^Subject: ", "", text, flags=re.DOTALL)
            assert not re.search(r"[\u4e00-\u9fff][,:;!?()]|[,:;!?()][\u4e00-\u9fff]", prose), key
