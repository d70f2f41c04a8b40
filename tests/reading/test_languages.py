"""The language of what somebody wrote, however little it is."""

import pytest

from iscg_bot.reading.languages import language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rev 1 attached - it supersedes the one from Monday.", "en"),
        ("Thanks!", "en"),
        ("Ci-joint.\n\nCordialement", "fr"),
        ("rectificatif au document ISCG/26-2/02 en pj, mille excuses", "fr"),
        ("Va adjunto para el ISCG. Abrazo", "es"),
        ("De acuerdo con la propuesta. Gracias.", "es"),
        ("Вклад во вложении.\n\nContact: John Smith, International Affairs", "ru"),
        ("见附件，请登记，谢谢。", "zh"),
        ("ISCG/26-2 meeting.docx 请查收", "zh"),
        ("مرفق، وشكراً.\n\nCordialement,\nSami Ben Youssef", "ar"),
        ("Best regards, Keiko ARIMURA (有村恵子)\nPlease find attached our paper.", "en"),
        ("NIG-ISCG-26-1.docx", "xx"),
        ("", "xx"),
    ],
)
def test_language(text, expected):
    assert language(text, default="xx") == expected
