"""A time that contradicts itself, in six languages: one question in the author's language, answered in words."""

from dataclasses import replace

import pytest

from tests.desk.conftest import STORIES, text
from tests.meetings.worlds import CORA, ROSTER

ADDRESS = CORA.addresses[0]
PEOPLE = ("farid@farid.example", "wei@wei.example")
# what is asked for (8 December 2026 is a Tuesday), and how the second of what is offered is chosen
ASKED = {
    "en": (
        "We would like to convene an e-meeting on captions on Monday 8 December 2026 at 15:00.",
        "The second, please.",
    ),
    "fr": (
        "Nous souhaitons convoquer une réunion électronique le lundi 8 décembre 2026 à 15 h.",
        "La deuxième, merci.",
    ),
    "es": (
        "Quisiéramos convocar una reunión electrónica el lunes 8 de diciembre de 2026 a las 15.00 h.",
        "La segunda.",
    ),
    "ru": ("Просим созвать электронное собрание в понедельник, 8 декабря 2026 года, в 15:00.", "Второй вариант."),
    "ar": ("نرجو عقد اجتماع إلكتروني يوم الاثنين 8 ديسمبر 2026 الساعة 15:00.", "الخيار الثاني من فضلكم"),
    "zh": ("请于2026年12月8日星期一15:00召开电子会议。", "选第二个，谢谢"),
}

UNCLEAR = {
    "en": "The day of the week does not fit the date.",
    "fr": "Le jour de la semaine ne correspond pas à la date.",
    "es": "El día de la semana no corresponde a la fecha.",
    "ru": "День недели не соответствует дате.",
    "ar": "يوم الأسبوع لا يطابق التاريخ.",
    "zh": "星期与日期不符。",
}


def mail(words: str) -> bytes:
    """Over the list, from a coordinator."""
    head, _, _ = (STORIES / "chat.eml").read_text(encoding="utf-8").partition("\n\n")
    head = head.replace("Yusuf Example <yusuf@testland.example>", f"Cora Example <{ADDRESS}>").replace(
        "Lunch", "Captions"
    )
    return f"{head}\n\n{words}\n\n{' '.join(PEOPLE)}\n".encode()


@pytest.mark.parametrize("language", ASKED)
async def test_is_asked_once_and_the_answer_in_words_is_understood(office, language):
    words, answer = ASKED[language]
    office.house = replace(office.house, roster=ROSTER)
    (question,) = await office.receive(mail(words))
    offered = text(question)
    assert UNCLEAR[language] in offered
    assert offered.index("1. ") < offered.index("2026-12-08 14:00 UTC") < offered.index("2. ")
    assert offered.index("2. ") < offered.index("2026-12-07 14:00 UTC")
    (convened,) = await office.receive(office.reply(question, answer))
    assert "2026-12-07 14:00 UTC" in text(convened)
    assert [one.verdict for one in await office.outcomes()] == ["ask", "accept"]
