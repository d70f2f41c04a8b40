"""May a liaison statement be registered; the same files twice are one."""

import datetime as dt

from iscg_bot.matters.liaisons.replies import acknowledge, confirm
from iscg_bot.model.decisions import AddLiaison, Decision, SettleMail, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.notices import LiaisonStatement
from iscg_bot.model.people import Action
from iscg_bot.reading.areas import subject_in


def needs(statement: LiaisonStatement) -> Needs:
    """The one with the same files."""
    return Needs(statements=frozenset({statement.fingerprint}))


def decide(statement: LiaisonStatement, facts: Facts, now: dt.datetime) -> Decision:
    """As for a contribution: through the list or verified, else a list copy is awaited, its author asked, or held."""
    if not (statement.confirmed or facts.sender.can(Action.SUBMIT)):
        return _unsure_who(statement, facts, now)
    known = next((one for one in facts.liaisons if one.fingerprint == statement.fingerprint), None)
    if known is not None:
        return Decision(
            Verdict.REFUSE, "the same liaison statement is registered", letters=acknowledge(facts, known, again=True)
        )
    liaison = _liaison(statement, facts)
    because = "a liaison statement is registered"  # without words of the mail: it stands in the log (M126)
    return Decision(Verdict.ACCEPT, because, (AddLiaison(liaison),), acknowledge(facts, liaison))


def _unsure_who(statement: LiaisonStatement, facts: Facts, now: dt.datetime) -> Decision:
    if facts.sender.copied_to_list:
        because = "not verified; its list copy will be decided when it comes"
        return Decision(Verdict.HOLD, because, (SettleMail(facts.sender.mail, "awaiting", because),))
    if facts.sender.hears:
        return confirm(statement, facts, now)
    return Decision(Verdict.HOLD, "its author is neither on the list nor authenticated")


def _liaison(statement: LiaisonStatement, facts: Facts) -> Liaison:
    subject = subject_in(f"{statement.title}\n{statement.words}", facts.roster.subjects)
    return Liaison(
        source=statement.source,
        action=statement.action,
        information=statement.information,
        purpose=statement.purpose,
        deadline=statement.deadline,
        contact=statement.contact,
        title=statement.title,
        files=statement.files,
        author=facts.sender.address,
        received=statement.received or facts.sender.received,
        fingerprint=statement.fingerprint,
        subject=subject.id if subject else "",
        mail=statement.mail or facts.sender.mail,
    )
