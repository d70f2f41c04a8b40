"""What goes wrong with sending: addresses that do not answer are probed, then left alone; the secretariat knows.

Nobody is ever taken off silently (M119). One letter tells of all there is (M121).
"""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.decisions import Decision, PauseAddress, TellTrouble, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.leads import sleeps
from iscg_bot.model.letters import Letter, Occasion, Section, Word, notice
from iscg_bot.model.pauses import PROBE, TROUBLE
from iscg_bot.model.people import Person, Role, holders, person_at
from iscg_bot.model.scores import FORGOTTEN, Shaky


def due(waiting: Waiting, now: dt.datetime) -> tuple[Decision, ...]:
    """What to find out, what follows from what was found out, and what to tell."""
    shaky = [one for one in waiting.troubles.shaky if not one.paused]
    return (*(_decide(one, waiting, now) for one in shaky), _tell(waiting, now))


def _decide(shaky: Shaky, waiting: Waiting, now: dt.datetime) -> Decision:
    """First a letter that only asks; if that comes back too, nothing goes there any more."""
    if any(back for _, _, back in shaky.probes):
        because = f"{shaky.address} does not take letters: {shaky.score:g} points, and a probe came back"
        return Decision(Verdict.ACCEPT, because, (PauseAddress(shaky.address, because),))
    if any(now - sent < FORGOTTEN for _, sent, _ in shaky.probes):
        return Decision(Verdict.SKIP, f"{shaky.address} is probed")
    probe = _probe(shaky, waiting, now)
    if sleeps(now, probe.zone):
        return Decision(Verdict.SKIP, f"{shaky.address} is probed in the morning")  # M114
    return Decision(Verdict.ACCEPT, f"{shaky.address} is probed", letters=(probe,))


def _probe(shaky: Shaky, waiting: Waiting, now: dt.datetime) -> Letter:
    person, group = person_at(waiting.roster.people, shaky.address), waiting.roster.group
    return Letter(
        key=f"probe/{shaky.address}/{now:%Y%m%d}",
        to=shaky.address,
        name=person.name if person else "",
        language=person.language if person else group.language,
        zone=person.zone if person else group.zone,
        sections=(Section("probe", {}),),
        occasion=Occasion.NOTICE,
        reason=PROBE,
    )


def _tell(waiting: Waiting, now: dt.datetime) -> Decision:
    """The secretariat hears of each once."""
    told, people = waiting.troubles, holders(waiting.roster.people, Role.SECRETARIAT, now.date())
    if not people or not (told.late or told.pauses):
        return Decision(Verdict.SKIP, "nothing is wrong with sending")
    letters = tuple(_letters(people, waiting, now))
    known = TellTrouble(tuple(late.id for late in told.late), tuple((p.what, p.name) for p in told.pauses))
    return Decision(Verdict.ACCEPT, "the secretariat hears what is wrong with sending", (known,), letters)


def _letters(people: tuple[Person, ...], waiting: Waiting, now: dt.datetime) -> Iterator[Letter]:
    told = waiting.troubles
    words: dict[str, Word] = {
        "late": tuple({"to": late.to, "since": late.since.isoformat()} for late in told.late),
        "kinds": tuple({"kind": p.name, "because": p.because} for p in told.pauses if p.what == "kind"),
        "addresses": tuple(p.name for p in told.pauses if p.what == "address"),
    }
    for person in people:
        yield notice(person, f"{TROUBLE}/{now:%Y%m%dT%H%M%S}/{person.id}", TROUBLE, Section("trouble", words))
