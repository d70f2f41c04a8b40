"""What the secretariat puts right: title and source of a document, and a registration that was taken back by mistake.

A number is never corrected: it was acknowledged. Doing it twice does it once.
"""

from dataclasses import replace

from iscg_bot.model.decisions import Change, CorrectDocument, Decision, SetStatus, Verdict
from iscg_bot.model.documents import SUCCESSION, Document, Number, Status
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.people import Role
from iscg_bot.model.submissions import Correct, Reinstate


def needs(wish: Correct | Reinstate) -> Needs:
    """The whole family: of a document and its revisions one is current."""
    return Needs(families=frozenset({Number.read(wish.number).family}))


def decide(wish: Correct | Reinstate, facts: Facts) -> Decision:
    """Nobody is written to: the secretariat tells whom it concerns."""
    if Role.SECRETARIAT not in facts.sender.roles:
        return Decision(Verdict.REFUSE, "only the secretariat corrects what is registered")
    number = Number.read(wish.number)
    family = facts.family(number.family)
    document = next((d for d in family if d.number == number and d.status is not Status.RESERVED), None)
    if document is None:
        return Decision(Verdict.REFUSE, f"{number} is not registered")
    return _correct(wish, document) if isinstance(wish, Correct) else _reinstate(document, family)


def _correct(wish: Correct, document: Document) -> Decision:
    corrected = replace(document, title=wish.title or document.title, source=wish.source or document.source)
    if corrected == document:
        return Decision(Verdict.REFUSE, f"{document.number} says so already")
    was = f"it was {document.title or '(no title)'}, {document.source or '(no source)'}"
    because = f"{document.number} is now {corrected.title}, {corrected.source or '(no source)'}; {was}"
    return Decision(Verdict.ACCEPT, because, (CorrectDocument(document, corrected),))


def _reinstate(document: Document, family: tuple[Document, ...]) -> Decision:
    """As it was before it was taken back or withdrawn; what took its place meanwhile makes way, unless it is newer."""
    number = document.number
    if document.status is not Status.WITHDRAWN:
        return Decision(Verdict.REFUSE, f"{number} is {document.status.value}, not withdrawn")
    line = [d for d in family if d.number.kind in SUCCESSION and d.status is Status.CURRENT]
    if number.kind not in SUCCESSION and not line:
        return Decision(Verdict.REFUSE, f"{number.family} is withdrawn itself: reinstate that first")
    newer = number.kind in SUCCESSION and any(d.number.ordinal > number.ordinal for d in line)
    older = [d for d in line if number.kind in SUCCESSION and d.number.ordinal < number.ordinal]
    status = Status.SUPERSEDED if newer else Status.CURRENT
    changes: tuple[Change, ...] = (SetStatus(str(number), Status.WITHDRAWN, status),)
    changes += tuple(SetStatus(str(d.number), Status.CURRENT, Status.SUPERSEDED) for d in older)
    return Decision(Verdict.ACCEPT, f"{number} is {status.value} again", changes)
