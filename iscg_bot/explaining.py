"""What the desk would do with a mail, without a register: read, decide with no past, show the letters. Pure."""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.desk import author
from iscg_bot.intake import parse
from iscg_bot.letters import Templates, preview
from iscg_bot.matters import answering, order
from iscg_bot.model.decisions import Settled
from iscg_bot.model.facts import Context, Facts, Spent
from iscg_bot.model.groups import Group, GroupMeeting, MailList, Roster
from iscg_bot.model.letters import Letter
from iscg_bot.model.mail import Mail
from iscg_bot.model.senders import Sender

# The world that a mail is explained in when no configuration is named.
WORLD = Group(
    acronym="ISCG",
    names=(("en", "Inter-Sector Coordination Group"),),
    robot="iscg-bot@itu.example",
    robot_name="ISCG secretariat desk",
    lists=(MailList("int-sect-group@lists.itu.int", ("int-sect-team@lists.itu.int",), ("lists.itu.int",)),),
    receivers=("itu.example",),
    authserv_id="mx.itu.example",
)


@dataclass(frozen=True, slots=True)
class Explained:
    """A mail with what was understood and decided, and the letters as they would read."""

    mail: Mail
    sender: Sender
    settled: tuple[Settled, ...]
    letters: tuple[tuple[Letter, str], ...]


def world(now: dt.datetime) -> Roster:
    """Nobody is known, no date is set; the group meets twice a year."""
    years = (now.year % 100, now.year % 100 + 1)
    meetings = tuple(GroupMeeting(f"{year}-{count}") for year in years for count in (1, 2))
    return Roster(group=WORLD, meetings=meetings)


def explain(raw: bytes, roster: Roster, templates: Templates, now: dt.datetime) -> Explained:
    """Steps 3 to 6 of the way of one mail at the moment *now* (UTC), as the first mail that ever came."""
    mail = parse(raw, roster.group, now)
    context = Context(roster=roster, now=now, mail=1)
    sender = author(mail, context)
    submissions = order.read(mail, context)
    settled = order.settle(submissions, Facts(roster, sender), now)
    settled = answering.within(answering.merge(settled), Spent(), roster.policy.budgets, sender.address)
    letters = [letter for one in settled for letter in one.decision.letters]
    shown = tuple((letter, preview(letter, roster.group, templates)) for letter in letters)
    return Explained(mail, sender, settled, shown)
