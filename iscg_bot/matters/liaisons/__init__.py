"""Liaison statements: registered, acknowledged, reminded of before their deadline, corrected and closed."""

from iscg_bot.matters.liaisons.corrections import decide_correction, needs_correction
from iscg_bot.matters.liaisons.decide import decide, needs
from iscg_bot.matters.liaisons.due import due
from iscg_bot.matters.liaisons.read import read, read_correction

__all__ = ["decide", "decide_correction", "due", "needs", "needs_correction", "read", "read_correction"]
