"""Windows that mails propose, said on Monday 18 May 2026 at 13:27 in Geneva and shown as Geneva's clocks show them."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from iscg_bot.reading.times import Window, read

GENEVA = ZoneInfo("Europe/Zurich")
SAID = dt.datetime(2026, 5, 18, 13, 27, tzinfo=GENEVA)


def shown(windows: tuple[Window, ...]) -> list[str]:
    """ "09.06 10:00-11:30"; a window that ends on another day shows that day too."""
    local = [(w.starts.astimezone(GENEVA), w.ends.astimezone(GENEVA)) for w in windows]
    return [
        f"{a:%d.%m %H:%M}-{b:%H:%M}" if a.date() == b.date() else f"{a:%d.%m %H:%M}-{b:%d.%m %H:%M}" for a, b in local
    ]


PROPOSED = [
    # points, lengths and ranges
    ("Could we meet on Tuesday 9 June at 10:00?", ["09.06 10:00-11:00"]),
    ("A two-hour call on Tuesday 9 June at 10:00, please.", ["09.06 10:00-12:00"]),
    ("How about noon on Thursday 28 May? Or Friday, 9 to 10:30?", ["28.05 12:00-13:00", "29.05 09:00-10:30"]),
    ("Meeting on 9 June 2026 at 0900 hrs UTC", ["09.06 11:00-12:00"]),
    ("9 June, 1400-1530 hrs UTC", ["09.06 16:00-17:30"]),
    ("from 14h00 to 15h30 on 9 June (UTC+2)", ["09.06 14:00-15:30"]),
    ("This coming Thursday between 2 and 4 pm", ["21.05 14:00-16:00"]),
    ("Friday after 3 pm or Monday before noon.", ["22.05 15:00-17:30", "25.05 09:30-12:00"]),
    ("le mardi 9 juin de 14 h 30 à 16 h (heure de Genève)", ["09.06 14:30-16:00"]),
    ("el jueves 11 de junio a las 15.30 (hora de Bogotá), una hora y media", ["11.06 22:30-12.06 00:00"]),
    ("во вторник, 9 июня 2026 г., с 15.00 до 16.30 (мск)", ["09.06 14:00-15:30"]),
    ("يوم الثلاثاء ٩ حزيران/يونيو ٢٠٢٦ من الساعة 10 صباحاً إلى الساعة 12 ظهراً", ["09.06 10:00-12:00"]),
    ("6月9日（星期二）下午3时至4时30分（日内瓦时间）", ["09.06 15:00-16:30"]),
    # zones
    ("Thursday, June 11, 10:00 AM Eastern Time", ["11.06 16:00-17:00"]),
    ("9 June at 2pm CET", ["09.06 14:00-15:00"]),  # said of summer: Geneva time
    ("9 June at 11:00 Moscow time", ["09.06 10:00-11:00"]),
    ("9 juin à 9 h, heure de Montréal", ["09.06 15:00-16:00"]),
    ("9 июня в 18:00 по времени Астаны", ["09.06 15:00-16:00"]),
    ("9 июня в 11:00 по московскому времени", ["09.06 10:00-11:00"]),
    ("يوم 9 يونيو الساعة 11:00 بتوقيت القاهرة", ["09.06 10:00-11:00"]),
    ("北京时间6月9日20:00", ["09.06 14:00-15:00"]),
    # days, weeks, parts
    ("the week of 10 June", ["08.06 00:00-15.06 00:00"]),
    ("week 24", ["08.06 00:00-15.06 00:00"]),
    ("in the second half of October", ["16.10 00:00-01.11 00:00"]),
    ("early June or late July", ["01.06 00:00-11.06 00:00", "21.07 00:00-01.08 00:00"]),
    ("on 9 June in the morning", ["09.06 09:30-12:30"]),
    ("le 2 juin pendant la pause déjeuner", ["02.06 12:30-14:30"]),
    ("el 9 de junio por la tarde", ["09.06 14:30-17:30"]),
    ("9 июня вечером", ["09.06 17:30-20:00"]),
    ("во второй декаде июня", ["11.06 00:00-21.06 00:00"]),
    ("в период 8-12 июня", ["08.06 00:00-13.06 00:00"]),
    ("في الفترة 19-15 جوان 2026", ["15.06 00:00-20.06 00:00"]),  # written the other way round
    ("الأسبوع الثاني من يونيو", ["08.06 00:00-15.06 00:00"]),
    ("6月下旬", ["21.06 00:00-01.07 00:00"]),
    ("29 December to 2 January", ["29.12 00:00-03.01 00:00"]),
    # relative words
    ("tomorrow afternoon, or the day after tomorrow at 9:30", ["19.05 14:30-17:30", "20.05 09:30-10:30"]),
    ("mercredi prochain à 11h GMT", ["20.05 13:00-14:00"]),
    ("завтра в 16:00 мск или послезавтра утром, на полчаса", ["19.05 15:00-15:30", "20.05 08:30-11:30"]),
    ("下周二上午10点，不行的话周三晚上", ["26.05 10:00-11:00", "27.05 17:30-20:00"]),
    ("The week after next would suit us.", ["01.06 00:00-08.06 00:00"]),
    # one hour for several days, several days for one month
    ("on 3, 4 or 5 June, 14:00-15:00", ["03.06 14:00-15:00", "04.06 14:00-15:00", "05.06 14:00-15:00"]),
    ("Tuesday 26 May or Thursday 28 May at 15h UTC", ["26.05 17:00-18:00", "28.05 17:00-18:00"]),
    ("14/15 октября в 10:00", ["14.10 10:00-11:00", "15.10 10:00-11:00"]),
    ("el martes 20 de octubre o el jueves 22, siempre de 15.00 a 17.00", ["20.10 15:00-17:00", "22.10 15:00-17:00"]),
    ("next week, any morning", [f"{day}.05 09:30-12:30" for day in (25, 26, 27, 28, 29)]),
    ("9 June at 10:00. If that does not suit, 11 June, same time.", ["09.06 10:00-11:00", "11.06 10:00-11:00"]),
    ("le 9 juin à 10h ou le jeudi 11 toute la journée", ["09.06 10:00-11:00", "11.06 00:00-12.06 00:00"]),
    # the order of preference
    ("Thursday 11 June, preferably Wednesday 10 June", ["10.06 00:00-11.06 00:00", "11.06 00:00-12.06 00:00"]),
    ("6月上旬，最好是6月3日下午", ["03.06 14:30-17:30", "01.06 00:00-11.06 00:00"]),
    ("la semaine du 8 juin : soit mardi 9 à 9 h, soit jeudi 11 à 9 h", ["09.06 09:00-10:00", "11.06 09:00-10:00"]),
    ("9 June (preferably) or 11 June, from 10 to 12", ["09.06 10:00-12:00", "11.06 10:00-12:00"]),
    # labelled lines
    ("Proposed date: 9 June 2026\nProposed time: 14.00–15.30 (Geneva time)", ["09.06 14:00-15:30"]),
    ("Date/time: 2026-06-09T14:00+02:00", ["09.06 14:00-15:00"]),
    ("Дата: 10 июня 2026 года, время: 15:00–16:30 (женевское время)", ["10.06 15:00-16:30"]),
    ("会议时间：2026年6月10日（星期三）15:00-16:30（日内瓦时间）", ["10.06 15:00-16:30"]),
    ("6月9日或10日均可，时间为下午2点到3点半，11日不行", ["09.06 14:00-15:30", "10.06 14:00-15:30"]),
    # what is no proposal
    ("The meeting scheduled for 28 May at 10:00 should be moved to 2 June at 14:00.", ["02.06 14:00-15:00"]),
    ("please move it from Tuesday 23 June to Tuesday 30 June, same hours (13:00-14:30)", ["30.06 13:00-14:30"]),
    ("просим перенести собрание с 2 на 9 июня: с 10:00 до 11:30", ["09.06 10:00-11:30"]),
    ("La réunion du 28 mai est reportée au 4 juin à 15h30.", ["04.06 15:30-16:30"]),
    ("原定5月28日的会议改到6月4日14:00-15:30。", ["04.06 14:00-15:30"]),
    ("je demande le report de la réunion du 9 juin au 16 juin", ["16.06 00:00-17.06 00:00"]),
    ("en lugar del 9 de junio, el 16 de junio a las 10.00", ["16.06 10:00-11:00"]),
    ("Could we do Friday 29 May 15:00-16:00 instead? (Thursday 28 May, 2pm - 3pm)", ["29.05 15:00-16:00"]),
    ("The meeting on 28 May at 10:00 is cancelled.", []),
    ("Please reply by 22 May. I suggest a call on 27/5 at 4pm.", ["27.05 16:00-17:00"]),
    ("We met on 12 May and agreed to meet again on 9 June at 10:00.", ["09.06 10:00-11:00"]),
    ("on the day before the TDAG opening plenary", []),
]


@pytest.mark.parametrize(("text", "windows"), PROPOSED, ids=[text[:40] for text, _ in PROPOSED])
def test_windows(text, windows):
    assert shown(read(text, SAID).windows) == windows


THREE = (("08", "09"), ("09", "10"), ("12", "13"))
RULED_OUT = [
    ("the week of 15 June, any day except Friday 19", ["19.06 00:00-20.06 00:00"]),
    ("the week of 15 June, but not on Thursday", ["18.06 00:00-19.06 00:00"]),
    ("We cannot meet on Friday 22 May, but Thursday 28 May would be fine.", ["22.05 00:00-23.05 00:00"]),
    ("Neither 1 nor 2 June is possible; 3 June is.", ["01.06 00:00-02.06 00:00", "02.06 00:00-03.06 00:00"]),
    ("I am on leave from 1 to 5 June. 9 June at 11:00?", ["01.06 00:00-06.06 00:00"]),
    ("Any day between 8 and 12 June except Wednesday, from 9 to 11.", ["10.06 00:00-11.06 00:00"]),
    ("Pas le mardi 26 mai ; le mercredi 27 mai conviendrait.", ["26.05 00:00-27.05 00:00"]),
    ("la semana del 8 de junio, cualquier día menos el viernes 12", ["12.06 00:00-13.06 00:00"]),
    (
        "It should not be on a Monday or a Friday. The week of 8 June is fine.",
        ["08.06 00:00-09.06 00:00", "12.06 00:00-13.06 00:00"],
    ),
    ("12 June is not convenient, 15 June is better", ["12.06 00:00-13.06 00:00"]),
    ("The 10th of June doesn't work for us. 11 June?", ["10.06 00:00-11.06 00:00"]),
    ("not this week, next week please", ["18.05 00:00-25.05 00:00"]),
    (
        "the week of 8 June except Monday, Tuesday and Friday",
        [f"{d:02}.06 00:00-{d + 1:02}.06 00:00" for d in (8, 9, 12)],
    ),
    ("El jueves no puedo, pero el viernes 29 de mayo sí.", ["21.05 00:00-22.05 00:00"]),
    ("3, 4 или 5 июня, только не в пятницу", ["05.06 00:00-06.06 00:00"]),
    ("В пятницу не получится, давайте в четверг 28 мая.", ["22.05 00:00-23.05 00:00"]),
    (
        "15–19 июня, кроме среды и пятницы, во второй половине дня",
        ["17.06 00:00-18.06 00:00", "19.06 00:00-20.06 00:00"],
    ),
    ("لا يناسبنا يوم الخميس، ونفضل يوم الأربعاء 27 مايو من 10:00 إلى 11:30.", ["21.05 00:00-22.05 00:00"]),
    ("نعتذر عن عدم الحضور يوم 9 يونيو، ونقترح بدلاً من ذلك يوم 11 يونيو.", ["09.06 00:00-10.06 00:00"]),
    ("6月15日至19日这一周，周五除外", ["19.06 00:00-20.06 00:00"]),
    ("في الفترة من 15 إلى 19 يونيو، ما عدا الأربعاء", ["17.06 00:00-18.06 00:00"]),
    ("除周三外，6月8日至12日任何一天均可", ["10.06 00:00-11.06 00:00"]),
    ("6月下旬，6月26日（星期五）除外", ["26.06 00:00-27.06 00:00"]),
]


@pytest.mark.parametrize(("text", "excluded"), RULED_OUT, ids=[text[:40] for text, _ in RULED_OUT])
def test_what_is_ruled_out_is_never_proposed(text, excluded):
    reading = read(text, SAID)
    assert shown(reading.excluded) == excluded
    assert reading.windows
    for window in reading.windows:
        assert not any(out.starts <= window.starts and window.ends <= out.ends for out in reading.excluded)


def test_the_authors_own_day_counts():
    """Tomorrow is the author's, though the clocks of Geneva still show the day before."""
    said = dt.datetime(2026, 7, 16, 8, 20, tzinfo=dt.timezone(dt.timedelta(hours=12)))
    assert shown(read("tomorrow at 10:00 Geneva time", said).windows) == ["17.07 10:00-11:00"]


def test_each_zone_changes_its_clocks_when_it_does():
    """New York is on summer time in March before Geneva is; Geneva leaves it between two proposals."""
    said = dt.datetime(2026, 3, 10, 16, 4, tzinfo=dt.timezone(dt.timedelta(hours=-4)))
    window = read("Thursday, March 19, 10:00 AM Eastern Time", said).windows[0]
    assert (window.starts, window.zone) == (dt.datetime(2026, 3, 19, 14, tzinfo=dt.UTC), "America/New_York")
    october = read("22 or 26 October 2026, 15:00-17:00", SAID).windows
    assert [w.starts.hour for w in october] == [13, 14]


def test_a_window_names_the_words_it_rests_on():
    text = "Dear all,\n\nwe propose Tuesday 9 June 2026 at 10:00 (Geneva time), or later."
    window = read(text, SAID).windows[0]
    assert text[window.start : window.end] == "Tuesday 9 June 2026 at 10:00 (Geneva time)"


def test_another_zone_where_none_is_named():
    assert read("9 June at 10:00", SAID, "Asia/Tokyo").windows[0].starts == dt.datetime(2026, 6, 9, 1, tzinfo=dt.UTC)
