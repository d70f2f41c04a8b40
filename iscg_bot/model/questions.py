"""Questions: a doubt of ours, put to a person, whose answer is a complete submission.

Undo, confirmation and choice are all answers to a question.
"""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.submissions import Wish

# What a choice stands for; the template "ask" has words for these.
LABELS = (
    *("submit", "new", "revision", "corrigendum", "addendum", "withdrawal", "meeting"),
    *("convene", "move", "cancel", "slot", "keep"),  # of an e-meeting
    *("admit", "turn_away"),  # somebody who was not invited
    *("undo", "release", "refuse", "nothing"),
)

# What is asked about; the template "ask" has words for these.
DOUBTS = (
    *("confirm", "which_document", "unknown_document", "which_meeting", "which_number", "is_it_one"),
    *("on_behalf", "cancel_meeting", "move_meeting", "which_meeting_meant"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer: what the person types (*key*: "1", "undo"), and the wish it stands for.

    *label* is one of LABELS, for which the template "ask" has words; *wish* None means: do nothing.
    """

    key: str
    label: str
    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question to one address. *key* is unique for ever, like a letter's; *id* is 0 until the register gives one.

    *who* is the only address that may answer ("" means any secretariat member); *until* the moment it expires (UTC).
    The token that a reply carries is made by the register at commit and stored as a hash only.
    """

    key: str
    kind: str
    who: str
    until: dt.datetime
    choices: tuple[Choice, ...]
    mail: int = 0
    id: int = 0
    open: bool = True
    outcome: str = ""  # of a closed one: the key chosen, or "expired"

    def choice(self, key: str) -> Choice | None:
        """The choice that *key* names."""
        return next((c for c in self.choices if c.key == key), None)
