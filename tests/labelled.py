"""Folders of labelled mails, read as the robot reads them and judged as the corpus is."""

import datetime as dt
import importlib.util
import json
from functools import cache
from pathlib import Path

from iscg_bot.commands.labels import doubts_of, intents_of
from iscg_bot.explaining import world
from iscg_bot.intake import parse
from iscg_bot.matters import order
from iscg_bot.model.facts import Context

TESTS = Path(__file__).parent
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
ROSTER = world(NOW)
_SPEC = importlib.util.spec_from_file_location("score", TESTS / "tools" / "score.py")
assert _SPEC and _SPEC.loader
score = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(score)


class Labelled:
    """The mails of *folder*, with their labels by file."""

    def __init__(self, folder):
        self.folder = folder
        lines = (folder / "labels.jsonl").read_text().splitlines()
        self.labels = {one["file"]: one for one in map(json.loads, lines)}
        self.nothing = sorted(file for file, one in self.labels.items() if not one["intents"])
        self.read = cache(self._read)

    def _read(self, file):
        raw = (self.folder / file).read_bytes()
        return order.read(parse(raw, ROSTER.group, NOW), Context(roster=ROSTER, now=NOW, mail=1))

    def found(self, file):
        """What is read in a mail, and what is doubted of it."""
        return intents_of(self.read(file)), list(doubts_of(self.read(file)))

    def wrong(self):
        """What is not as labelled, by file; author, language and proof apart."""
        judged = {file: self._judge(file) for file in self.labels}
        return {file: said for file, said in judged.items() if said}

    def _judge(self, file):
        intents, doubts = self.found(file)
        return score.judge(self.labels[file], {**self.labels[file], "intents": intents, "ambiguous": bool(doubts)}, [])

    def files(self):
        return {file.relative_to(self.folder).as_posix() for file in self.folder.glob("*/*.eml")}
