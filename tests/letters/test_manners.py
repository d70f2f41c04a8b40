"""Moments, days and sizes as each language writes them (M115)."""

import pytest

from iscg_bot.letters.manners import Zones, day, moment, size

EVENING = "2026-11-24T17:30:00+00:00"
NIGHT = "2026-11-30T23:15:00+00:00"
NEW_YORK = Zones("Europe/Zurich", "America/New_York")
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tuesday 24 November 2026, 18:30 Geneva time (17:30 UTC; 12:30 in New York)"),
        ("fr", "mardi 24 novembre 2026, 18 h 30, heure de Genève (17 h 30 UTC ; New York : 12 h 30)"),
        ("es", "martes, 24 de noviembre de 2026, 18:30, hora de Ginebra (17:30 UTC; 12:30 en Nueva York)"),
        ("ru", "вторник, 24 ноября 2026 г., 18:30 по женевскому времени (17:30 UTC; Нью-Йорк: 12:30)"),
        ("zh", "2026年11月24日（星期二）日内瓦时间18:30（UTC 17:30；纽约时间12:30）"),
        ("ar", "الثلاثاء، 24 نوفمبر 2026، الساعة 18:30 بتوقيت جنيف (17:30 UTC؛ 12:30 بتوقيت نيويورك)"),
    ],
)
def test_a_moment_in_six_languages(language, text):
    assert moment(EVENING, language, NEW_YORK).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Tuesday 1 December 2026, 00:15 Geneva time (23:15 UTC on 30 November; 18:15 in New York on 30 November)",
        ),
        (
            "fr",
            "mardi 1er décembre 2026, 00 h 15, heure de Genève"
            " (23 h 15 UTC, le 30 novembre ; New York : 18 h 15, le 30 novembre)",
        ),
        ("zh", "2026年12月1日（星期二）日内瓦时间00:15（11月30日，UTC 23:15；11月30日，纽约时间18:15）"),
    ],
)
def test_another_day_elsewhere_is_said(language, text):
    assert moment(NIGHT, language, NEW_YORK).replace(NBSP, " ") == text


@pytest.mark.parametrize("reader", ["", "Europe/Zurich", "Europe/Paris", "Africa/Accra", "UTC"])
def test_a_reader_whose_clock_shows_geneva_time_or_utc_is_told_no_more(reader):
    text = moment(EVENING, "en", Zones("Europe/Zurich", reader))
    assert text == "Tuesday 24 November 2026, 18:30 Geneva time (17:30 UTC)"


def test_summer_time_counts_on_the_day_itself():
    assert "19:30 Geneva time (17:30 UTC; 18:30 in London)" in moment(
        "2026-07-01T17:30:00+00:00", "en", Zones("Europe/Zurich", "Europe/London")
    )


@pytest.mark.parametrize(
    ("zone", "language", "city"),
    [
        ("Asia/Kolkata", "ru", "Калькутта"),
        ("America/Argentina/Buenos_Aires", "ar", "بوينوس أيرس"),
        ("Europe/Kyiv", "fr", "Kiev"),
        ("Africa/Cairo", "es", "El Cairo"),
        ("America/Port_of_Spain", "en", "Port of Spain"),
    ],
)
def test_cities_have_their_names_in_the_language(zone, language, city):
    assert city in moment(EVENING, language, Zones("Europe/Zurich", zone))


def test_another_home_than_geneva_is_named_by_its_city():
    assert moment(EVENING, "en", Zones("Asia/Tokyo")) == (
        "Wednesday 25 November 2026, 02:30 in Tokyo (17:30 UTC on 24 November)"
    )


@pytest.mark.parametrize("text", ["2026-11-24T17:30:00", "", "tomorrow"])
def test_a_moment_without_a_zone_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        moment(text, "en", NEW_YORK)


def test_a_day():
    assert day("2026-05-01", "fr", NEW_YORK) == "vendredi 1er mai 2026"
    assert day("2026-05-11", "fr", NEW_YORK) == "lundi 11 mai 2026"
    assert day(NIGHT, "en", NEW_YORK) == "Tuesday 1 December 2026"


@pytest.mark.parametrize(
    ("octets", "language", "text"),
    [
        (48_213, "en", "48 kB"),
        (48_213, "fr", "48\u202fko"),
        (48_213, "ru", "48 кБ"),
        (1_204_000, "es", "1,2 MB"),
        (999_700, "en", "1 MB"),
        (12, "zh", "0.1 kB"),
        (3_400, "en", "3.4 kB"),
    ],
)
def test_sizes(octets, language, text):
    assert size(octets, language).replace(NBSP, " ") == text
