"""The secretariat's texts: what is wrong with them is said in words, and a letter is never half filled."""

from types import SimpleNamespace

import pytest

from iscg_bot.errors import TemplateError
from iscg_bot.letters import Templates, headers
from iscg_bot.letters.manners import Zones

ZONES = Zones("Europe/Zurich")


def changed(sources, key, old, new):
    assert old in sources[key]
    return Templates(sources | {key: sources[key].replace(old, new)})


def test_our_templates_have_no_problem(templates):
    assert templates.problems() == ()


BROKEN = {
    "the last look at the bytes": {"_prove": lambda *_: None},
    "the cleaning too, and what encodes": {
        "_prove": lambda *_: None,
        "clean": lambda text, **_: text,
        "Header": lambda text, *_, **__: SimpleNamespace(encode=lambda **_: text),
    },
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_where_a_text_adds_header_fields_nothing_starts(templates, monkeypatch, broken):
    for name, instead in broken.items():
        monkeypatch.setattr(headers, name, instead)
    (problem,) = templates.problems()
    assert "adds header fields to our letters" in problem


def test_a_missing_language_is_named(sources):
    broken = Templates({key: text for key, text in sources.items() if key != "withdrawn/ar"})
    assert broken.problems() == ("templates/withdrawn/ar.txt is missing.",)
    with pytest.raises(TemplateError, match="is missing"):
        broken.fill("withdrawn", "ar", {}, ZONES)


def test_an_unknown_word_is_named_with_the_known_ones(sources):
    (problem,) = changed(sources, "last_today/fr", "{{ limit }}", "{{ limite }} {{ limit }}").problems()
    assert problem == (
        "templates/last_today/fr.txt asks for {{ limite }}, which this letter does not have. It has {{ limit }}."
    )


def test_an_unknown_word_of_a_list_is_named_even_where_no_sample_leads(sources):
    text = "{% for document in documents if false %}{{ document.nmae }}{% endfor %}"
    (problem,) = changed(sources, "withdrawn/es", "{{ number }}:", "{{ number }}:" + text).problems()
    assert problem.startswith("templates/withdrawn/es.txt asks for {{ ….nmae }}, which this letter does not have.")


def test_a_placeholder_that_only_english_has_is_named(sources):
    (problem,) = changed(sources, "last_today/ru", "{{ limit }}", "десяти").problems()
    assert problem == "templates/last_today/ru.txt lacks {{ limit }}, which the English text has."


def test_a_slip_of_the_keyboard_is_named_with_its_line(sources):
    (problem,) = changed(sources, "last_today/zh", "{{ limit }}", "{{ limit }").problems()
    assert problem.startswith("templates/last_today/zh.txt cannot be understood at line 2: ")


def test_an_unknown_filter_and_a_forgotten_subject_are_named(sources):
    assert "momet" in " ".join(changed(sources, "ask/en", "until|moment", "until|momet").problems())
    (problem,) = changed(sources, "settled/en", "Subject: ", "Betreff: ").problems()
    assert problem == 'templates/settled/en.txt: the first line must begin with "Subject: ".'


def test_a_word_for_a_value_that_is_forgotten_is_named(sources):
    (problem,) = changed(sources, "settled/en", '"gone"', '"going"').problems()
    assert problem.startswith("templates/settled/en.txt cannot be filled: ")


def test_a_file_that_nothing_uses_is_named(sources):
    (problem,) = Templates(sources | {"acknowlege/en": "Subject: x"}).problems()
    assert problem == "templates/acknowlege/en.txt belongs to no letter or language that we know."


def test_a_missing_word_is_an_error_and_not_an_empty_place(templates):
    with pytest.raises(TemplateError, match="'limit' is undefined"):
        templates.fill("last_today", "en", {}, ZONES)


def test_an_unknown_language_or_zone_is_a_template_error(templates):
    with pytest.raises(TemplateError, match="'de' is not one of the languages"):
        templates.fill("last_today", "de", {"limit": 1}, ZONES)
    with pytest.raises(TemplateError):
        templates.fill("last_today", "en", {"limit": {"a": 1}}, ZONES) and templates.fill(
            "held", "en", {"mails": ({"id": 1, "since": "yesterday"},), "first": True}, ZONES
        )


@pytest.mark.parametrize(
    "attack",
    ["{{ limit.__class__.__mro__ }}", "{{ ''.__class__.__subclasses__() }}", "{{ lipsum() }}", "{{ [1]|random }}"],
)
def test_a_template_can_reach_nothing_but_its_words(sources, attack):
    with pytest.raises(TemplateError):
        changed(sources, "last_today/en", "{{ limit }}", attack).fill("last_today", "en", {"limit": 1}, ZONES)


def test_a_line_that_ends_with_a_condition_keeps_its_end(sources):
    text = "Subject: s\nOne{% if limit %} yes{% endif %}\n{% if limit %}\nTwo\n{% endif %}\nThree {{ limit }}"
    templates = Templates(sources | {"last_today/en": text})
    assert templates.fill("last_today", "en", {"limit": 1}, ZONES) == ("s", "One yes\nTwo\nThree 1")


def test_the_digest_follows_every_text(sources, templates):
    assert Templates(dict(reversed(sources.items()))).digest == templates.digest
    assert changed(sources, "frame/ru", "С уважением", "С почтением").digest != templates.digest


def test_somebody_elses_text_is_one_clean_line_of_200_characters(templates):
    words = {"number": "a\r\nb\u202ec", "title": "x" * 300, "documents": ()}
    subject, text = templates.fill("withdrawn", "en", words, ZONES)
    assert subject == "a bc: withdrawal"
    assert "(“" + "x" * 199 + "…”)" in text


def test_french_has_no_break_spaces_that_nobody_typed(sources, templates):
    assert "\u00a0" not in sources["acknowledge/fr"]
    words = {"number": "N : 1", "title": "", "documents": ("1", "2")}
    subject, text = templates.fill("withdrawn", "fr", words, ZONES)
    assert subject == "N : 1\u00a0: retrait"
    assert "Documents concernés\u00a0:" in text
