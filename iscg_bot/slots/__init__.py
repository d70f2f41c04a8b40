"""Where a meeting fits: asked windows minus what clashes, scored by the hour at which each participant would sit.

    wishes    what is asked, and what is answered
    grids     what each quarter of an hour costs the people of each zone
    busy      what stands in the way
    costs     what a slot costs, and why one very bad hour counts more than several bad ones
    finds     the search itself
    choices   of what fits, a few that are a real choice
    reasons   why a slot is good

Pure and deterministic: the same input gives the same slots. Codes, not sentences: letters have words for them.
"""

from iscg_bot.slots.finds import find
from iscg_bot.slots.wishes import Blocked, Costs, Found, Party, Refused, Slot, Wish

__all__ = ["Blocked", "Costs", "Found", "Party", "Refused", "Slot", "Wish", "find"]
