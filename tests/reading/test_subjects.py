"""Subjects without their prefixes."""

import pytest

from iscg_bot.reading.subjects import strip_subject


@pytest.mark.parametrize(
    ("subject", "base", "own"),
    [
        ("Contribution from Kenya", "Contribution from Kenya", True),
        ("[int-sect-group] Contribution", "Contribution", True),
        ("Re: [int-sect-group] RE[2]: Contribution", "Contribution", False),
        ("AW: Re: Contribution", "Contribution", False),
        ("TR : [ISCG] Sondage", "Sondage", False),
        ("Ответ: Вклад", "Вклад", False),
        ("回复：文稿", "文稿", False),
        ("رد: مساهمة", "مساهمة", False),
        ("[EXTERNAL] Fwd: text", "text", False),
        ("Report: on time", "Report: on time", True),
        ("Reform", "Reform", True),
        ("", "", True),
    ],
)
def test_strip(subject, base, own):
    stripped = strip_subject(subject)
    assert (stripped.base, stripped.own) == (base, own)
