"""The texts of letters."""

import os

import pytest

from iscg_bot.config import Texts, load_texts
from iscg_bot.errors import TemplateError


def test_texts_by_letter_and_language(tmp_path):
    for name, text in {"acknowledge/en": "Thank you\n", "acknowledge/ar": "شكرا", "ask/fr": "\ufeffLequel ?"}.items():
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no letter", encoding="utf-8")
    assert load_texts(tmp_path) == {"acknowledge/en": "Thank you\n", "acknowledge/ar": "شكرا", "ask/fr": "Lequel ?"}


def test_a_text_in_another_encoding_is_told_with_its_line(tmp_path):
    (tmp_path / "ask").mkdir()
    (tmp_path / "ask" / "fr.txt").write_bytes("Un\nde l'\xe9t\xe9".encode("latin-1"))
    with pytest.raises(TemplateError, match=r"ask/fr\.txt, line 2: save this file as UTF-8"):
        load_texts(tmp_path)


@pytest.fixture
def thanks(tmp_path):
    path = tmp_path / "acknowledge" / "en.txt"
    path.parent.mkdir()
    path.write_text("Thank you\n", encoding="utf-8")
    return path


def test_unchanged_texts_are_not_read_again(thanks, tmp_path):
    texts = Texts()
    assert texts.current(tmp_path) is texts.current(tmp_path)


def test_a_text_that_is_written_comes_or_goes_is_seen_at_once(thanks, tmp_path):
    texts = Texts()
    assert texts.current(tmp_path) == {"acknowledge/en": "Thank you\n"}
    thanks.write_text("Thank you very much\n", encoding="utf-8")
    assert texts.current(tmp_path) == {"acknowledge/en": "Thank you very much\n"}
    thanks.with_name("fr.txt").write_text("Merci\n", encoding="utf-8")
    assert texts.current(tmp_path)["acknowledge/fr"] == "Merci\n"
    thanks.unlink()
    assert texts.current(tmp_path) == {"acknowledge/fr": "Merci\n"}


def test_a_text_of_the_same_length_is_seen_by_its_moment(thanks, tmp_path):
    texts = Texts()
    before, found = texts.current(tmp_path), thanks.stat()
    thanks.write_text("Thank ye.\n", encoding="utf-8")
    os.utime(thanks, ns=(found.st_atime_ns, found.st_mtime_ns + 1))
    assert texts.current(tmp_path) != before


def test_a_broken_text_is_told_until_it_is_mended(thanks, tmp_path):
    texts = Texts()
    texts.current(tmp_path)
    thanks.write_bytes(b"Merci \xe9")
    for _ in range(2):
        with pytest.raises(TemplateError):
            texts.current(tmp_path)
    thanks.write_text("Thanks\n", encoding="utf-8")
    assert texts.current(tmp_path) == {"acknowledge/en": "Thanks\n"}
