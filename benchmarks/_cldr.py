"""Writes iscg_bot/reading/times/cldr/phrases.py: names of months, weekdays and places from CLDR, as Babel has them.

python -m benchmarks._cldr > iscg_bot/reading/times/cldr/phrases.py
"""

import textwrap
from collections.abc import Iterator

from babel import Locale
from babel.core import get_global

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
COUSINS = {"ar": ("ar", "ar_LB", "ar_DZ", "ar_MA")}  # month names differ between the Arab countries
HEAD = '"""Names from CLDR, written by benchmarks._cldr.py. The notation is that of iscg_bot.reading.times.lexicons."""'


def locales(language: str) -> list[Locale]:
    return [Locale.parse(name) for name in COUSINS.get(language, (language,))]


def names(language: str) -> Iterator[str]:
    for sense, field in (("month", "months"), ("weekday", "days")):
        forms: dict[int, dict[str, None]] = {}
        for locale in locales(language):
            for context in ("format", "stand-alone"):
                for width in ("wide", "abbreviated"):
                    for number, name in getattr(locale, field)[context][width].items():
                        if len(bare := name.rstrip(".")) > 1:
                            forms.setdefault(number, {})[bare] = None
        yield f"{sense}: " + ", ".join(f"{'/'.join(forms[number])}={number}" for number in sorted(forms))


def places() -> Iterator[str]:
    """Cities by which zones are known, and countries that have one zone only."""
    known: dict[str, dict[str, None]] = {}
    territories = get_global("territory_zones")
    single = {zones[0]: code for code, zones in territories.items() if len(zones) == 1}
    for zone in sorted({zone for zones in territories.values() for zone in zones}):
        for language in LANGUAGES:
            locale = Locale.parse(language)
            city = locale.time_zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[1].replace("_", " ")
            known.setdefault(zone, {})[city] = None
            if zone in single and single[zone] in locale.territories:
                known[zone][locale.territories[single[zone]]] = None
    for zone, forms in known.items():
        yield f"{zone}: " + "/".join(form for form in forms if "/" not in form and "," not in form)


def wrapped(lines: Iterator[str]) -> str:
    return "\n".join(
        "\n".join(textwrap.wrap(line, 100, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False))
        for line in lines
    )


def main() -> None:
    print(f"{HEAD}\n\nNAMES = {{")
    for language in LANGUAGES:
        if language != "zh":  # its names are counted: 5月, 周五
            print(f'    "{language}": """\n{wrapped(names(language))}\n""",')
    print(f'}}\n\nPLACES = """\n{wrapped(places())}\n"""')


if __name__ == "__main__":
    main()
