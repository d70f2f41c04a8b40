"""Proposals as people write them, forty in each of the six languages, and what they mean."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from iscg_bot.reading.times import Reading, Window, read
from iscg_bot.reading.times.misspellings import intended

GENEVA = ZoneInfo("Europe/Zurich")
SAID = dt.datetime(2026, 5, 18, 9, tzinfo=GENEVA)
LINES = Path(__file__).with_name("proposals.txt").read_text(encoding="utf-8").splitlines()
PROPOSALS = [tuple(line.split("|")) for line in LINES if line and not line.startswith("#")]


def shown(window: Window) -> str:
    starts, ends = window.starts.astimezone(GENEVA), window.ends.astimezone(GENEVA)
    if starts.time() == ends.time() == dt.time(0):
        last = ends.date() - dt.timedelta(days=1)
        return f"{starts:%m-%d}" if last == starts.date() else f"{starts:%m-%d}..{last:%m-%d}"
    return f"{starts:%m-%d %H:%M}-{ends:%H:%M}"


def written(reading: Reading) -> str:
    windows = ";".join([*map(shown, reading.windows), *(f"!{shown(window)}" for window in reading.excluded)])
    length = f"d={int(reading.duration.total_seconds() // 60)}" if reading.duration else ""
    group = f"@{reading.alongside}" if reading.alongside else ""
    return " ".join(part for part in (windows, length, group, *(f"?{d.code}" for d in reading.doubts)) if part)


@pytest.mark.parametrize(("language", "words", "meaning"), PROPOSALS)
def test_is_understood(language: str, words: str, meaning: str):
    assert written(read(words, SAID)) == meaning


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("tommorow", "en", "tomorrow"),
        ("wedensday", "en", "wednesday"),
        ("septmbre", "fr", "septembre"),
        ("miercole", "es", "miercoles"),
        ("сентябра", "ru", "сентябре"),
        ("members", "en", ""),
        ("remember", "en", ""),
        ("september", "es", ""),
    ],
)
def test_one_slip_of_the_fingers_is_forgiven(word: str, language: str, name: str):
    assert intended(word, language) == name
