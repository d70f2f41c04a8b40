"""Who asks: the author of the mail (or the person at the console) whose submission is decided."""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.letters import Answered, Letter, Occasion, Section
from iscg_bot.model.people import Action, Identity, Person, Role, may


@dataclass(frozen=True, slots=True)
class Sender:
    """The author of mail number *mail*, as we know this person on the day.

    *person* and *body* are empty for somebody the configuration does not know. *answerable* is the mail's own word
    (M41 to M48). *copied_to_list* says that a list copy of the same mail may be on its way. *received* is UTC.
    """

    address: str
    received: dt.datetime
    name: str = ""
    language: str = "en"
    zone: str = "Europe/Zurich"
    level: Identity = Identity.CLAIMED
    roles: frozenset[Role] = frozenset()
    person: str = ""
    body: str = ""
    mail: int = 0
    answerable: bool = True
    copied_to_list: bool = False
    released: bool = False
    answers: Answered | None = None

    def can(self, action: Action) -> bool:
        """May this person do that? What the secretariat released counts as its own wish."""
        return may(action, self.roles, Identity.VERIFIED if self.released else self.level)

    @property
    def hears(self) -> bool:
        """May we answer at all? Never a robot, never an unauthenticated stranger (M122)."""
        return self.answerable and self.can(Action.HEAR)

    def letter(
        self,
        reason: str,
        section: Section,
        *,
        key: str = "",
        occasion: Occasion = Occasion.ANSWER,
        question: str = "",
        families: tuple[str, ...] = (),
        meeting_uid: str = "",
    ) -> tuple[Letter, ...]:
        """One letter to this person, or none if we must not answer; *key* defaults to the reason and the mail.

        None either where there is neither: whoever sits at the console reads the answer there.
        """
        if not (self.hears and (key or self.mail)):
            return ()
        return (
            Letter(
                key=key or f"{reason}/{self.mail}",
                to=self.address,
                name=self.name,
                language=self.language,
                zone=self.zone,
                sections=(section,),
                occasion=occasion,
                reason=reason,
                answers=self.answers,
                question=question,
                families=families,
                meeting_uid=meeting_uid,
            ),
        )


def sender_for(person: Person, received: dt.datetime, mail: int = 0) -> Sender:
    """Somebody whom the configuration knows and whom we write to of our own accord."""
    return Sender(
        address=person.addresses[0],
        received=received,
        name=person.name,
        language=person.language,
        zone=person.zone,
        level=Identity.VERIFIED,
        roles=person.roles(received.date()),
        person=person.id,
        body=person.body,
        mail=mail,
    )
