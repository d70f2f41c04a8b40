"""Liaison statements: registered, acknowledged, reminded of before their deadline."""

from iscg_bot.matters.liaisons.decide import decide, needs
from iscg_bot.matters.liaisons.due import due
from iscg_bot.matters.liaisons.read import read, read_correction

__all__ = ["decide", "due", "needs", "read", "read_correction"]
