"""Which choice a reply chooses; what is not clear chooses nothing."""

import pytest

from iscg_bot.reading.answers import choose

TWO = ("1", "2", "nothing")
ONE = ("1", "nothing")
UNDO = ("undo", "withdraw")
HELD = ("release 12", "refuse 12", "release 13", "refuse 13")


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        *(
            (text, TWO, ("2",))
            for text in ("2", "2.", "(2)", "2)", "Option 2", "No. 2", "n° 2", "2 please", "2, thanks")
        ),
        *(
            (text, TWO, ("2",))
            for text in ("The second", "La deuxième, merci", "el segundo", "второй", "第二", "الثاني")
        ),
        *((text, TWO, ("2",)) for text in ("٢", "２", "选项2", "Вариант 2", "الخيار 2", "I choose option 2.")),
        ("Hello,\n\n2\n\nJohn", TWO, ("2",)),
        ("nothing", TWO, ("nothing",)),
        *((text, UNDO, ("undo",)) for text in ("undo", "Please undo", "UNDO.", "Annuler svp", "deshacer", "отменить")),
        *((text, UNDO, ("undo",)) for text in ("撤销", "تراجع", "undo it please")),
        *((text, UNDO, ("withdraw",)) for text in ("withdraw", "Retirer", "retirar", "отозвать", "撤回", "سحب")),
        ("undo 03", ("undo 03", "undo 04"), ("undo 03",)),
        ("undo document 3", ("undo 03", "undo 04"), ("undo 03",)),
        ("release 12\nrefuse 13", HELD, ("release 12", "refuse 13")),
        ("Libérer 12", HELD, ("release 12",)),
        ("пропустить 13", HELD, ("release 13",)),
        ("拒绝 12", HELD, ("refuse 12",)),
        ("رفض ١٢", HELD, ("refuse 12",)),
        *((text, ONE, ("1",)) for text in ("yes", "Yes, please.", "Oui, merci", "sí", "да", "是", "نعم", "ok")),
        *((text, ONE, ("nothing",)) for text in ("no", "No thanks", "non", "нет", "不", "لا")),
    ],
)
def test_chosen(text, keys, expected):
    assert choose(text, keys) == expected


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        *(
            (text, TWO)
            for text in ("1 or 2?", "maybe 2 but", "not 2", "see you on 2 May", "2 May is fine", "1\n2", "3")
        ),
        *((text, TWO) for text in ("yes", "2 documents attached", "We need 2 more days", "12", "> 2", "", "I think 2")),
        ("undone things", UNDO),
        ("We do not want to withdraw", UNDO),
        ("withdraw the other one, not this", UNDO),
        ("undo", ("undo 03", "undo 04")),
        ("undo 05", ("undo 03", "undo 04")),
        ("release", HELD),
        ("release 14", HELD),
        ("no", ("1",)),
        ("yes but later", ONE),
        ("no idea", ONE),
        ("\n".join(["chat"] * 10 + ["2"]), TWO),
    ],
)
def test_unclear(text, keys):
    assert choose(text, keys) == ()
