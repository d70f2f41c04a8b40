"""Where a meeting fits: asked windows minus what clashes, scored by the hour at which each participant would sit.

    grids     time in quarters of an hour, and what each quarter costs
    reasons   why a slot is good, why a window is refused
    finds     the search itself

Pure and deterministic: the same input gives the same slots. Codes, not sentences: letters have words for them.
"""

from iscg_bot.slots.finds import find
from iscg_bot.slots.wishes import Blocked, Costs, Found, Party, Refused, Slot, Wish

__all__ = ["Blocked", "Costs", "Found", "Party", "Refused", "Slot", "Wish", "find"]
