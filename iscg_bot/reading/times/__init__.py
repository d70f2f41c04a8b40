"""Times that people propose, in the six languages of the Union.

read: the windows a text proposes and rules out, the length it states, the meeting it shall stand beside, the doubts.

From the ground up:
    values                what words mean before they are counted from a day
    calendars, numerals   arithmetic with days; Chinese numerals
    words, cldr           tables of words; lexicons makes dictionaries of them
    misspellings          names of days with one slip
    letters, lookalikes   text in one plain form, without what is no time
    literals, zones       what is written in digits; names of zones
    tokens, scans,        a text as islands of words that may name a time
    homonyms
    grammar, rules        words become bigger things, stage by stage
    expressions           every expression of time in a text; paragraphs: in which languages it is read
    settling, halves,     dates and hours of what was said incompletely
    hours
    mentions, slots       what each is said for; which hours belong to which days
    frames                dates beside dates; what does not fit
    lengths, groups       how long, and beside which meeting
    windows, proposals    windows in UTC, in order of preference
"""

from iscg_bot.reading.times.proposals import read
from iscg_bot.reading.times.readings import DOUBTS, Doubt, Reading, Window

__all__ = ["DOUBTS", "Doubt", "Reading", "Window", "read"]
