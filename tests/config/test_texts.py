"""The texts of letters."""

import pytest

from iscg_bot.config import load_texts
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
