"""Questions: a doubt of ours, put to a person, whose answer is a complete submission.

Undo, confirmation and choice are all answers to a question.
"""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.people import Identity
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


# What calls off, deletes, admits or decides for others: the secret of the letter proves it for three days only (M92).
PRIVILEGED = frozenset(
    {"withdrawal", "undo", "convene", "move", "cancel", "slot", "admit", "turn_away", "release", "refuse"}
)
SECRET_LIFE = dt.timedelta(days=3)


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
    The token that a reply carries is made by the register at commit and stored as a hash only. It is a secret between
    us and the asked person until it is *shown*: quoted or referred to on the list. *level* is how sure we were of the
    person when we asked, *asked* when that was.
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
    level: Identity = Identity.CLAIMED
    asked: dt.datetime | None = None
    shown: bool = False

    def choice(self, key: str) -> Choice | None:
        """The choice that *key* names."""
        return next((c for c in self.choices if c.key == key), None)

    def proves(self, key: str, level: Identity, now: dt.datetime) -> bool:
        """Does the secret of the letter prove who chooses *key* in a mail that is of *level* by itself? (M84, M92)

        Not once it is shown; and whoever wrote with a signature does not answer without. Who wrote over the list may
        answer directly, where that word does not count.
        """
        needed = Identity.CLAIMED if self.level is Identity.LISTED else self.level
        if self.shown or level < needed:
            return False
        choice = self.choice(key)
        young = self.asked is not None and now - self.asked <= SECRET_LIFE
        return young or choice is None or choice.label not in PRIVILEGED
