"""Contributions: documents that members submit, revise, correct, add to or withdraw."""

from dataclasses import replace

from iscg_bot.matters.contributions import corrections
from iscg_bot.matters.contributions.decide import decide, decide_undo, needs, needs_undo
from iscg_bot.matters.contributions.read import read as read_wishes
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail
from iscg_bot.model.submissions import Contribution

__all__ = ["corrections", "decide", "decide_undo", "needs", "needs_undo", "read"]


def read(mail: Mail, context: Context) -> tuple[Contribution, ...]:
    """What the mail submits, each with the mail it stands in; the first one tells what was not taken and why (M103)."""
    wishes = read_wishes(mail, context)
    taken = {file.sha256 for wish in wishes for file in wish.files}
    left = tuple((a.name, a.why_not or "other") for a in mail.attachments if a.sha256 not in taken)
    return tuple(
        replace(wish, not_taken=left if i == 0 else (), mail=context.mail, received=mail.received)
        for i, wish in enumerate(wishes)
    )
