"""What a step of the story is: who writes what, and what must come of it."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage

from iscg_bot.demo.programs import Invitation, invitation
from iscg_bot.model.facts import Outcome


@dataclass
class Past:
    """What happened until *now* (UTC): the letters that each person got, and the number of each step's mail."""

    now: dt.datetime
    letters: dict[str, list[bytes]] = field(default_factory=dict)
    mails: dict[str, int] = field(default_factory=dict)

    def last(self, who: str) -> bytes:
        """The last letter to *who*. Raises LookupError."""
        return self.letters[who][-1]

    def invited(self, who: str, sequence: int) -> Invitation:
        """The invitation of this SEQUENCE that *who* got. Raises LookupError."""
        found = {invited.sequence: invited for invited in map(invitation, self.letters[who]) if invited}
        return found[sequence]


@dataclass(frozen=True, slots=True)
class Step:
    """*sender* writes *to*; the desk must reach *verdict* with a reason that contains *because* and write *letters*.

    Letters to calendars come when the hold time is over. *shows* is what the person watching then sees.
    """

    name: str
    tells: str
    sender: str
    to: str
    write: Callable[[Past], EmailMessage]  # raises LookupError without the letter that it answers
    verdict: str
    because: str
    letters: tuple[str, ...] = ()  # who must get a letter
    shows: str = ""  # "week", "people"

    def problems(self, outcome: Outcome, letters: tuple[str, ...]) -> Iterator[str]:
        """What did not come out as it must; *letters* is who got one."""
        if outcome.verdict != self.verdict or self.because not in outcome.because:
            yield f"expected: {self.verdict} because {self.because}"
        if sorted(letters) != sorted(self.letters):
            yield f"expected letters to {', '.join(self.letters) or 'nobody'}"
