"""The bot writes to itself once an hour; if nothing comes back for two, the secretariat hears of it (M125)."""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.canaries import CANARY, LOST
from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.letters import Letter, Occasion, Section, notice
from iscg_bot.model.people import Role, holders


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """The next one, and what to say of those before it; nothing unless it is configured where they go."""
    canaries, address = waiting.canaries, waiting.roster.policy.canary
    letters: list[Letter] = []
    if address and canaries.is_due(now):
        letters.append(_canary(address, waiting, now))
    if address and canaries.are_lost and not canaries.told:
        letters.extend(_alarm(address, waiting, now))
    return Decision(Verdict.ACCEPT, "the way out and back is tried", letters=tuple(letters))


def _canary(address: str, waiting: Waiting, now: dt.datetime) -> Letter:
    group = waiting.roster.group
    return Letter(
        key=f"{CANARY}/{now:%Y%m%dT%H%M%S}",
        to=address,
        name=group.robot_name,
        language=group.language,
        zone=group.zone,
        sections=(Section("canary", {}),),
        occasion=Occasion.NOTICE,
        reason=CANARY,
    )


def _alarm(address: str, waiting: Waiting, now: dt.datetime) -> Iterator[Letter]:
    since = waiting.canaries.missing
    if since is None:
        return
    for person in holders(waiting.roster.people, Role.SECRETARIAT, now.date()):
        section = Section("canary_lost", {"to": address, "since": since.isoformat()})
        yield notice(person, f"{LOST}/{since:%Y%m%dT%H%M%S}/{person.id}", LOST, section)
