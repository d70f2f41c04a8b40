"""Is it a new contribution that a sentence hands over? Evidence counts, and a mail without any anchor needs more of it.

A mail is anchored if it is written to the bot or names the group. Whatever comes over a list besides may be anything:
there only a "contribution" to a meeting, as a document, is one.
"""

from iscg_bot.matters.contributions.writings import Writing
from iscg_bot.reading.sayings import Saying
from iscg_bot.reading.sources import source_in
from iscg_bot.reading.titles import has_quoted_title


def submits_new(said: Saying, writing: Writing) -> bool | None:
    """Does *said* submit a new document: surely (True), perhaps (False), or not at all (None)?"""
    if writing.is_of_others:
        return None
    if not writing.anchored:
        return _submits_unanchored(said, writing)
    if not (writing.files or _links(said, writing)):
        return _without_document(said, writing)
    if said.noun == "contribution":
        existing = said.numbers and said.attaches and not (said.ours or said.submits or said.registers)
        return True if not (existing and not writing.files) else None
    if said.noun == "other":
        return None
    if said.registers or (writing.named.registers and not said.kind):
        return True if said.noun or not writing.hands_over_another else None
    if writing.named.noun == "contribution":
        return True
    return _perhaps(said, writing)


def _submits_unanchored(said: Saying, writing: Writing) -> bool | None:
    """Over a list, without a word of the group: a contribution, as a document, to a meeting or by a named form."""
    if said.noun != "contribution" or said.numbers or not writing.has_paper or said.elsewhere:
        return None
    if said.for_the_group or writing.named.for_the_group or said.registers or writing.has_form:
        return True
    return False if said.ours or said.submits or source_in(said.words) else None


def _without_document(said: Saying, writing: Writing) -> bool | None:
    """It was forgotten: that can be told only of who says that it is there."""
    if said.noun != "contribution" or said.numbers:
        return None
    claims = said.ours or said.submits or said.registers
    return True if (said.attaches and (claims or writing.to_robot)) or (claims and writing.to_robot) else None


def _links(said: Saying, writing: Writing) -> bool:
    """Is a contribution handed over as a link? People share large documents so."""
    return writing.has_link and (said.noun == "contribution" or writing.speaks_of_ours)


def _perhaps(said: Saying, writing: Writing) -> bool | None:
    """A file is handed over, as a "paper" or without any noun: is it a contribution?"""
    for_us = said.for_the_group or writing.named.for_the_group
    by_name = any(name.noun == "contribution" for name in writing.file_names)
    if by_name or said.anew or (said.submits and for_us) or (writing.has_form and for_us):
        return True
    if said.noun == "paper" and (said.submits or (said.ours and for_us) or _is_named(said, writing)):
        return True
    return False if writing.has_form or (said.noun == "paper" and (said.ours or for_us)) else None


def _is_named(said: Saying, writing: Writing) -> bool:
    """Attached for us alone, with its title or the body whose paper it is: "attached is Libya's paper «...»"."""
    named = has_quoted_title(said.words) or source_in(said.words)
    return bool(named) and writing.to_robot and writing.has_paper and said.attaches and not said.numbers
