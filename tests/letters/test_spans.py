"""From when to when, how long and how soon, as each language writes it."""

import pytest

from iscg_bot.letters.manners import Zones
from iscg_bot.letters.spans import duration, minutes, span, window
from iscg_bot.model.groups import LANGUAGES

TIMES = ("2026-12-08T13:00:00+00:00", "2026-12-08T14:30:00+00:00")
NIGHT = ("2026-12-08T23:30:00+00:00", "2026-12-09T01:00:00+00:00")
NEW_YORK = Zones("Europe/Zurich", "America/New_York")
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tuesday 8 December 2026, 14:00–15:30 Geneva time (08:00–09:30 in New York)"),
        ("fr", "mardi 8 décembre 2026, 14 h 00 – 15 h 30, heure de Genève (New York : 08 h 00 – 09 h 30)"),
        ("es", "martes, 8 de diciembre de 2026, 14:00–15:30, hora de Ginebra (08:00–09:30 en Nueva York)"),
        ("ru", "вторник, 8 декабря 2026 г., 14:00–15:30 по женевскому времени (Нью-Йорк: 08:00–09:30)"),
        ("zh", "2026年12月8日（星期二）日内瓦时间14:00–15:30（纽约时间08:00–09:30）"),
        ("ar", "الثلاثاء، 8 ديسمبر 2026، الساعة 14:00 إلى 15:30 بتوقيت جنيف (08:00 إلى 09:30 بتوقيت نيويورك)"),
    ],
)
def test_a_span_in_six_languages(language, text):
    assert span(*TIMES, language, NEW_YORK).replace(NBSP, " ") == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_window_has_the_words_of_the_span_and_a_line_in_utc(language):
    assert window(*TIMES, language, NEW_YORK) == (
        span(*TIMES, language, NEW_YORK),
        "2026-12-08 13:00 UTC – 14:30 UTC",
    )


def test_another_day_elsewhere_is_said():
    words, utc = window(*NIGHT, "en", NEW_YORK)
    assert words == ("Wednesday 9 December 2026, 00:30–02:00 Geneva time (18:30–20:00 in New York on 8 December)")
    assert utc == "2026-12-08 23:30 UTC – 2026-12-09 01:00 UTC"


@pytest.mark.parametrize("reader", ["", "Europe/Zurich", "Europe/Paris"])
def test_a_reader_whose_clock_shows_geneva_time_is_told_no_more(reader):
    assert span(*TIMES, "en", Zones("Europe/Zurich", reader)) == "Tuesday 8 December 2026, 14:00–15:30 Geneva time"


def test_utc_is_told_once():
    """Named like a city in the words: programs would take a time in UTC for the one that holds."""
    for reader in ("UTC", "Etc/UTC"):
        zones = Zones("Europe/Zurich", reader)
        assert span(*TIMES, "en", zones).endswith("(13:00–14:30 in UTC)")
        assert window(*TIMES, "en", zones)[0] == "Tuesday 8 December 2026, 14:00–15:30 Geneva time"


def test_where_the_time_was_agreed_is_told_if_it_is_elsewhere():
    told = window(*TIMES, "en", NEW_YORK, "Asia/Tokyo")[0]
    assert told.endswith("(08:00–09:30 in New York; 22:00–23:30 in Tokyo)")
    for agreed in ("Europe/Zurich", "America/New_York", "America/Toronto", ""):
        assert window(*TIMES, "en", NEW_YORK, agreed)[0] == span(*TIMES, "en", NEW_YORK)


@pytest.mark.parametrize("times", [("2026-12-08T13:00:00", TIMES[1]), (TIMES[0], "14:30"), ("", "")])
def test_moments_without_a_zone_are_refused(times):
    with pytest.raises(ValueError, match=r".+"):
        window(*times, "en", NEW_YORK)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("P1D", "en", "in 1 day"),
        ("P1W", "fr", "dans 7 jours"),
        ("PT36H", "es", "dentro de 36 horas"),
        ("PT1H", "ru", "через 1 час"),
        ("PT15M", "zh", "15分钟后"),
        ("P1DT1H30M", "ar", "خلال 1530 دقيقة"),
    ],
)
def test_how_soon_is_never_rounded(text, language, words):
    assert duration(text, language).replace(NBSP, " ") == words


@pytest.mark.parametrize("text", ["", "P", "PT", "1D", "PT0M", "P1Y", "in a day"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match="is no duration"):
        duration(text, "en")


@pytest.mark.parametrize(
    ("count", "language", "words"),
    [
        (90, "en", "90 minutes"),
        (120, "fr", "2 heures"),
        (60, "es", "1 hora"),
        (45, "ru", "45 минут"),
        (90, "zh", "90分钟"),
    ],
)
def test_how_long(count, language, words):
    assert minutes(count, language).replace(NBSP, " ") == words
