"""How long a meeting shall be, and beside which meeting of an advisory group."""

import datetime as dt

import pytest

from iscg_bot.reading.times import read

SAID = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("an e-meeting of 90 minutes", 90),
        ("for an hour and a half", 90),
        ("half an hour is plenty", 30),
        ("a ½ hour call", 30),
        ("a two-hour e-meeting", 120),
        ("1 h 30", 90),  # nobody meets at that hour of the night
        ("at 1 h 30", None),
        ("It would last 1 h 30, on 12 October at 10:00", 90),
        ("Length: 1:30", 90),
        ("lasting from 9:00 to 10:00", None),
        ("La rencontre durerait 1 h 15.", 75),
        ("une visioconférence d'environ 1h30", 90),
        ("une réunion de 2h, mardi à 10h", 120),
        ("une réunion d'une durée de 1:30", 90),
        ("mardi, de 2 h à 3 h", None),
        ("compter 2 h 15 min", 135),
        ("une réunion d'une heure et demie", 90),
        ("une durée de deux heures", 120),
        ("con una duración de una hora", 60),
        ("30 minutos", 30),
        ("Продолжительность - полтора часа", 90),
        ("минут на 40", 40),
        ("минут сорок", 40),
        ("Понадобится час.", 60),
        ("Займёт около часа", 60),
        ("Закладывайте час пятнадцать.", 75),
        ("Длительность — час.", 60),
        ("1 час 30 минут", 90),
        ("1 ч 15 мин", 75),
        ("настал час решений", None),
        ("в 9 часов 30 минут", None),
        ("на два часа", 120),
        ("لمدة ساعتين", 120),
        ("مدته ساعة واحدة", 60),
        ("لمدة ساعة ونصف", 90),
        ("会议时长一个半小时", 90),
        ("半个小时的电话会议", 30),
        ("within two hours", None),
        ("at least 24 hours before", None),
        ("two weeks ago", None),
    ],
)
def test_length(text, minutes):
    assert read(text, SAID).duration == (dt.timedelta(minutes=minutes) if minutes else None)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("during TDAG", "TDAG"),
        ("the day before the TSAG opening plenary", "TSAG"),
        ("in the margins of the meeting of the Radiocommunication Advisory Group", "RAG"),
        ("soit en marge du GCNT", "TSAG"),
        ("al margen del GADT", "TDAG"),
        ("в рамках КГР", "RAG"),
        ("على هامش اجتماع الفريق الاستشاري للاتصالات الراديوية", "RAG"),
        ("拟在TSAG会议期间组织一次交流会", "TSAG"),
        ("on the draft liaison statement to RAG", ""),
        ("Lessons from the TSAG Chair", ""),
        ("议题是给RAG的联络函草案", ""),
    ],
)
def test_alongside(text, group):
    reading = read(text, SAID)
    assert reading.alongside == group
    assert not reading.windows
