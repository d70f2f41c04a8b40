"""Weeks and days in Arabic and Chinese with days that are ruled out, and days that are only a limit."""

import datetime as dt

import pytest

from iscg_bot.reading.times import read

SAID = dt.datetime(2026, 9, 8, 11, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))  # a Tuesday


def days(windows):
    return [(w.starts.astimezone(SAID.tzinfo) + dt.timedelta(hours=2)).date().isoformat()[5:] for w in windows]


@pytest.mark.parametrize(
    ("text", "proposed", "excluded"),
    [
        ("في أي يوم من الأسبوع الذي يبدأ الاثنين 9 تشرين الثاني/نوفمبر 2026 باستثناء الأربعاء", ["11-09"], ["11-11"]),
        ("أي يوم من أسبوع 9 نوفمبر 2026 عدا الجمعة", ["11-09"], ["11-13"]),
        ("أي يوم من أيام الأسبوع المقبل عدا الجمعة", ["09-14"], ["09-18"]),
        ("الأسبوع المقبل باستثناء الاثنين والثلاثاء", ["09-14"], ["09-14", "09-15"]),
        ("الأسبوع المقبل ما عدا الجمعة والسبت", ["09-14"], ["09-18", "09-19"]),
        ("11月第二周，周三除外", ["11-09"], ["11-11"]),
        ("11月9日那一周，除周五外哪天都行", ["11-09"], ["11-13"]),
        ("请在10月20日前安排", [], []),
        ("请于2027年1月29日之前答复", [], []),
        ("① 10月13日9:00–10:30", ["10-13"], []),
    ],
)
def test_days(text, proposed, excluded):
    reading = read(text, SAID)
    assert (days(reading.windows), days(reading.excluded)) == (proposed, excluded)


def test_tens_of_minutes_in_words():
    assert read("مدتها تسعون دقيقة", SAID).duration == dt.timedelta(minutes=90)
