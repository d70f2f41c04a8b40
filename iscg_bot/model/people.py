"""People, what they are appointed to, and the table of who may do what at which identity level."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Identity(IntEnum):
    """How sure we are who wrote a mail (mail.md M84); a higher level includes the lower ones."""

    CLAIMED = 0  # the From field says so, nothing else
    AUTHENTICATED = 1  # SPF passed for the author's own domain: an answer is no backscatter
    LISTED = 2  # came through our list, whose trusted server checks membership
    VERIFIED = 3  # DKIM or DMARC passed for the author's own domain, says our own receiving server (RFC 8601)


class Role(StrEnum):
    """The standing roles of the Terms of Reference."""

    CHAIR = "chair"
    REPRESENTATIVE = "representative"  # of an advisory group, on the management team
    COORDINATOR = "coordinator"  # one for each subject
    FOCAL_POINT = "focal point"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A role with its term; *body* for representatives, *subject* for coordinators and focal points.

    *starts* and *ends* are inclusive days; None means open.
    """

    role: Role
    body: str | None = None
    subject: str | None = None
    starts: dt.date | None = None
    ends: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Is this appointment in force on *day*?"""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the configuration knows; *id* never changes, *zone* is an IANA name."""

    id: str
    name: str
    addresses: tuple[str, ...]
    language: str
    zone: str
    body: str = ""
    appointments: tuple[Appointment, ...] = ()
    acknowledge: bool = True  # False: this person wants no acknowledgements (mail.md M65)

    def has(self, address: str) -> bool:
        """Is *address* one of this person's? Compared without regard to case (RFC 5321 2.3.11, M87)."""
        return address.lower() in (known.lower() for known in self.addresses)

    def roles(self, day: dt.date) -> frozenset[Role]:
        """The roles in force on *day*."""
        return frozenset(a.role for a in self.appointments if a.holds(day))


def person_at(people: Iterable[Person], address: str) -> Person | None:
    """The person who writes from *address*, if the configuration knows one."""
    return next((person for person in people if person.has(address)), None)


def holders(people: Iterable[Person], role: Role, day: dt.date) -> tuple[Person, ...]:
    """Everybody who holds *role* on *day*."""
    return tuple(person for person in people if role in person.roles(day))


class Action(StrEnum):
    """What somebody may want to do by mail."""

    SUBMIT = "submit a contribution"
    HEAR = "be answered at all"
    ANSWER = "answer a question asked of oneself"
    CONVENE = "convene, move or call off an e-meeting"
    REPLY = "answer an invitation by calendar program"
    DECIDE_HELD = "decide about held mail"


ANYBODY = frozenset[Role]()

# action -> (roles of which one is needed; none means anybody, the identity level needed)
RIGHTS: dict[Action, tuple[frozenset[Role], Identity]] = {
    Action.SUBMIT: (ANYBODY, Identity.LISTED),
    Action.HEAR: (ANYBODY, Identity.AUTHENTICATED),  # M122: never an answer to an unauthenticated stranger
    Action.ANSWER: (ANYBODY, Identity.LISTED),  # or the secret of a letter that only this person got
    Action.CONVENE: (frozenset({Role.COORDINATOR, Role.SECRETARIAT}), Identity.VERIFIED),  # or a confirmed question
    Action.REPLY: (ANYBODY, Identity.VERIFIED),  # C41: From is the ATTENDEE, and our own server says that it is true
    Action.DECIDE_HELD: (frozenset({Role.SECRETARIAT}), Identity.VERIFIED),  # likewise
}


def may(action: Action, roles: frozenset[Role], identity: Identity) -> bool:
    """The one place where rights are looked up."""
    needed, level = RIGHTS[action]
    return identity >= level and (not needed or bool(needed & roles))
