"""People as somebody asked to a meeting: as the configuration knows them, or by their address alone."""

from iscg_bot.model.groups import Roster
from iscg_bot.model.meetings import Invitee
from iscg_bot.model.people import person_at


def invitee(address: str, roster: Roster, *, chair: bool = False) -> Invitee:
    """The person at *address* as the configuration knows it, under the address that letters go to."""
    person = person_at(roster.people, address)
    if person is None:
        return Invitee(address.lower(), "", roster.group.language, roster.group.zone, chair=chair)
    return Invitee(person.addresses[0].lower(), person.name, person.language, person.zone, person.id, chair)


def is_person(address: str, roster: Roster) -> bool:
    """Neither a list of ours nor the robot."""
    group = roster.group
    return bool(address) and group.list_at(address) is None and not group.is_robot(address)
