"""Questions that a robot can answer: from the configuration and the register, in the asker's language."""

from iscg_bot.matters.inquiries.decide import decide, needs
from iscg_bot.matters.inquiries.read import read, read_others

__all__ = ["decide", "needs", "read", "read_others"]
