"""Predictions for a file of labelled expressions, to standard output.

    python -m benchmarks.times FILE.jsonl > predictions.jsonl

Without a file: how long a mail of 20 kB takes to read.

A line of the file has id, text, lang, reference_time, date_order and ref_offset (minutes). Times are written in the
zone of the reference time, a period with the day after its last, a part of no named day ("in the
morning") as mere hours.
"""

import datetime as dt
import json
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from iscg_bot.reading.times import read
from iscg_bot.reading.times.expressions import expressions
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.hours import local_span
from iscg_bot.reading.times.settling import bounds
from iscg_bot.reading.times.values import Amount, Clock, Hours, Limit, Part, Repeated, Stretch, Value, When, Zone

Prediction = dict[str, object]


def minutes_of(zone: Zone | None, at: dt.datetime) -> int | None:
    if zone is None:
        return None
    if zone.minutes is not None:
        return zone.minutes
    if zone.name[:1] in "+-":
        return int(zone.name[:3]) * 60 + int(zone.name[0] + zone.name[4:])
    offset = at.replace(tzinfo=ZoneInfo(zone.name)).utcoffset()
    return int(offset.total_seconds() // 60) if offset is not None else None


def written(at: dt.datetime) -> str:
    return at.isoformat(timespec="seconds")


class Writer:
    """Values of one row in the form of the predictions."""

    def __init__(self, ground: Ground, offset: int | None) -> None:
        self.ground, self.offset = ground, offset

    def shifted(self, at: dt.datetime, minutes: int | None) -> dt.datetime:
        if minutes is None or self.offset is None:
            return at
        return at + dt.timedelta(minutes=self.offset - minutes)

    def predictions(self, value: Value) -> list[Prediction]:
        if isinstance(value, Amount):
            return [{"type": "duration", "seconds": value.seconds}]
        if isinstance(value, Zone):
            return [{"type": "tz", "offset": minutes_of(value, self.ground.said)}]
        if isinstance(value, Repeated):
            return [{"type": "set"}]
        if isinstance(value, Limit):
            return [self.limited(value)]
        if isinstance(value, Stretch):
            return self.stretched(value)
        return self.when(value)

    def when(self, value: When) -> list[Prediction]:
        if not value.days:
            return [self.hours(value.hours)] if value.hours else []
        return [made for day in value.days if (made := self.day(day, value.hours))]

    def day(self, day: object, hours: object) -> Prediction | None:
        span = bounds(day, self.ground)  # type: ignore[arg-type]
        if not span:
            return None
        if hours is None:
            whole = (span[1] - span[0]).days == 1 and type(day).__name__ == "Day"
            made: Prediction = {"type": "date" if whole else "range", "start": f"{span[0]}T00:00:00"}
            return made if whole else {**made, "end": f"{span[1]}T00:00:00"}
        return self.on(span[0], hours)

    def on(self, date: dt.date, hours: object) -> Prediction:
        if isinstance(hours, Clock) and hours.day_end:
            hours = Clock(23, 59, 59, sure=True)
        start, end, zone = local_span(date, hours)  # type: ignore[arg-type]
        minutes = minutes_of(zone, start)
        made: Prediction = {"type": "range" if end else "datetime", "start": written(self.shifted(start, minutes))}
        if end:
            made["end"] = written(self.shifted(end, minutes))
        return made if minutes is None else {**made, "offset": minutes}

    def hours(self, hours: Clock | Hours | Part) -> Prediction:
        made = self.on(self.ground.today, hours)
        if isinstance(hours, Part):  # of no day
            return {**made, "start": str(made["start"])[11:], "end": str(made["end"])[11:]}
        if isinstance(hours, Clock) and hours.half:
            return {**made, "type": "time"}
        if dt.datetime.fromisoformat(str(made["start"])) < self.ground.said - dt.timedelta(minutes=1):
            made = self.on(self.ground.today + dt.timedelta(days=1), hours)
        return {**made, "type": "time" if isinstance(hours, Clock) else "range"}

    def stretched(self, value: Stretch) -> list[Prediction]:
        first, last = self.when(value.first), self.when(value.last)
        if not first or not last:
            return []
        return [{"type": "range", "start": first[0]["start"], "end": last[0]["start"]}]

    def limited(self, value: Limit) -> Prediction:
        made = dict(self.predictions(value.bound)[0]) if self.predictions(value.bound) else {"start": None}
        made |= {"mod": value.side, "open": True}
        if made["type"] != "range":
            return {**made, "type": "range"} | (
                {"end": made["start"], "start": None} if value.side in ("before", "until") else {}
            )
        changed = {
            "before": {"start": None, "end": made["start"]},
            "until": {"start": None},
            "after": {"start": made["end"], "end": None},
            "since": {"end": None},
        }
        return {**made, **changed[value.side]}


def predicted(row: dict[str, str]) -> list[Prediction]:
    ground = Ground(dt.datetime.fromisoformat(row["reference_time"]), row["lang"], row.get("date_order") or "dmy")
    offset = row.get("ref_offset")
    writer = Writer(ground, int(offset) if offset is not None else None)
    return [
        {**made, "span": [found.start, found.end]}
        for found in expressions(row["text"], ground)
        for made in writer.predictions(found.value)
    ]


PROSE = (
    "The group discussed the harmonization of the websites of the three Sectors, accessibility and remote "
    "participation, and agreed that further work is needed before the plenary. Comments on the draft are welcome.\n\n"
)
PROPOSAL = "We propose Tuesday 9 June 2026, 14:00-15:30 Geneva time, or Thursday 11 June, same time; not on Friday."


def measure() -> None:
    text = PROSE * (20_000 // len(PROSE)) + PROPOSAL
    said = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC)
    times = []
    for _ in range(5):
        start = time.process_time()
        read(text, said)
        times.append(time.process_time() - start)
    print(f"{len(text)} letters: {min(times) * 1000:.0f} ms")


def main() -> None:
    if len(sys.argv) < 2:
        measure()
        return
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            print(json.dumps({"id": row["id"], "preds": predicted(row)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
