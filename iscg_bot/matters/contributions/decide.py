"""Contributions: may it be taken, which number it gets, what it does to its forebears, what the author hears.

An acknowledged number is never given again; late ones are marked, never refused; what was superseded stays readable.
"""

import datetime as dt

from iscg_bot.matters.contributions import asking
from iscg_bot.matters.contributions.replies import acknowledge, refuse, undo_question, withdrawn
from iscg_bot.model.decisions import AddDocument, Change, Decision, SetStatus, SettleMail, Verdict
from iscg_bot.model.documents import SUCCESSION, Document, Kind, Number, Status
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.groups import GroupMeeting, Roster
from iscg_bot.model.people import Action, Role, person_at
from iscg_bot.model.submissions import Contribution, DocumentAction, Undo


def needs(wish: Contribution, roster: Roster, address: str, now: dt.datetime) -> Needs:
    """The family it names, documents with the same bytes, the author's current ones, the meeting's last serial."""
    meeting = meeting_of(wish, roster, now)
    person = person_at(roster.people, address)
    return Needs(
        families=frozenset({wish.number} - {""}),
        contents=frozenset(file.sha256 for file in wish.files),
        authors=frozenset({address, *(a.lower() for a in (person.addresses if person else ()))} - {""}),
        serials=frozenset({meeting.designation} if meeting else ()),
    )


def needs_undo(undo: Undo) -> Needs:
    """The whole family: undoing a revision brings its forebear back."""
    return Needs(families=frozenset({Number.read(undo.number).family}))


def meeting_of(wish: Contribution, roster: Roster, now: dt.datetime) -> GroupMeeting | None:
    """The meeting that is named, else the next one, whether or not it has a date."""
    if wish.meeting:
        return next((m for m in roster.meetings if m.designation == wish.meeting), None)
    return roster.next_meeting(now.date())


def decide(wish: Contribution, facts: Facts, now: dt.datetime) -> Decision:
    """A list copy that will come is better; else doubts first, then rights, then what is asked."""
    unsure_who = not (wish.confirmed or facts.sender.can(Action.SUBMIT))
    if unsure_who and facts.sender.copied_to_list:
        return _await_copy(facts)
    doubts = [doubt for doubt in wish.doubts if doubt != "no_file"]  # asked for by the refusal
    if doubts and not wish.confirmed:
        return asking.ask(wish, doubts[0], facts, now)
    if unsure_who:
        return _unsure_who(wish, facts, now)
    if wish.action is DocumentAction.NEW:
        return _register(wish, facts, now)
    family = facts.family(wish.number)
    if not any(d.status is not Status.RESERVED for d in family):
        return asking.ask(wish, "unknown_document", facts, now)
    if not _entitled(family, facts):
        return Decision(Verdict.HOLD, f"{wish.number} is another author's: the secretariat decides")
    if wish.action is DocumentAction.WITHDRAWAL:
        return _withdraw(wish, family, facts)
    return _succeed(wish, family, facts)


def decide_undo(undo: Undo, facts: Facts) -> Decision:
    """As if never submitted: but the number is never given again. Works until the document is superseded.

    What stands beside a new document (its corrigenda and addenda) goes with it.
    """
    number = Number.read(undo.number)
    family = facts.family(number.family)
    document = next((d for d in family if d.number == number), None)
    if document is None or document.status is not Status.CURRENT:
        problem = document.status.value if document else "nothing_to_undo"
        because = f"{number} is {f'{problem} already' if document else 'not registered'}"
        return Decision(Verdict.REFUSE, because, letters=refuse(facts, problem, document))
    forebear = _forebear(family) if number.kind is Kind.REVISION else None
    gone = [d for d in family if d is document or (number.kind is Kind.NEW and d.status is Status.CURRENT)]
    changes: tuple[Change, ...] = tuple(SetStatus(str(d.number), Status.CURRENT, Status.WITHDRAWN) for d in gone)
    if forebear is not None:
        changes += (SetStatus(str(forebear.number), Status.SUPERSEDED, Status.CURRENT),)
    letters = withdrawn(facts, document, "undone", restored=str(forebear.number) if forebear else "")
    return Decision(Verdict.ACCEPT, f"{number} is taken back", changes, letters)


def _await_copy(facts: Facts) -> Decision:
    because = "not verified; its list copy will be decided when it comes"
    return Decision(Verdict.HOLD, because, (SettleMail(facts.sender.mail, "awaiting", because),))


def _unsure_who(wish: Contribution, facts: Facts, now: dt.datetime) -> Decision:
    """Neither through the list nor verified: ask an authenticated author, else hold."""
    if facts.sender.hears:
        return asking.ask(wish, "confirm", facts, now)
    return Decision(Verdict.HOLD, "its author is neither on the list nor authenticated")


def _register(wish: Contribution, facts: Facts, now: dt.datetime) -> Decision:
    if not wish.files:
        return Decision(Verdict.REFUSE, "no document is attached", letters=refuse(facts, "no_file"))
    if same := _same(wish, facts):
        because = f"the same file is registered as {same.number}"
        return Decision(Verdict.REFUSE, because, letters=refuse(facts, "already_registered", same))
    meeting = meeting_of(wish, facts.roster, now)
    if meeting is None and wish.meeting:
        return asking.ask(wish, "which_meeting", facts, now)
    if meeting is None:
        return Decision(Verdict.HOLD, "no next meeting is configured")
    serial = facts.serials.get(meeting.designation, 0) + 1
    document = _document(Number(facts.roster.group.acronym, meeting.designation, serial), wish, facts)
    late = ", late" if document.late else ""
    changes = (AddDocument(document), undo_question(facts, document))
    letters = acknowledge(facts, wish, document)
    return Decision(Verdict.ACCEPT, f"registered as {document.number}{late}", changes, letters)


def _succeed(wish: Contribution, family: tuple[Document, ...], facts: Facts) -> Decision:
    """A revision takes its forebear's place; a corrigendum or addendum stands beside it."""
    current = next((d for d in family if d.status is Status.CURRENT and d.number.kind in SUCCESSION), None)
    if current is None:
        because = f"{wish.number} is withdrawn"
        return Decision(Verdict.REFUSE, because, letters=refuse(facts, "withdrawn", family[0]))
    if not wish.files:
        return Decision(Verdict.REFUSE, "no document is attached", letters=refuse(facts, "no_file", current))
    if same := _same(wish, facts):
        because = f"the same file is registered as {same.number}"
        return Decision(Verdict.REFUSE, because, letters=refuse(facts, "already_registered", same))
    kind = wish.action.kind
    ordinal = 1 + max((d.number.ordinal for d in family if d.number.kind is kind), default=0)
    parent = current.number
    number = Number(parent.acronym, parent.meeting, parent.serial, kind, ordinal)
    document = _document(number, wish, facts, current)
    changes: tuple[Change, ...] = (AddDocument(document), undo_question(facts, document))
    if kind is Kind.REVISION:
        changes += (SetStatus(str(parent), Status.CURRENT, Status.SUPERSEDED),)
    supersedes = str(parent) if kind is Kind.REVISION else ""
    letters = acknowledge(facts, wish, document, supersedes)
    return Decision(Verdict.ACCEPT, f"registered as {number}", changes, letters)


def _withdraw(wish: Contribution, family: tuple[Document, ...], facts: Facts) -> Decision:
    """The whole family goes; the number stays withdrawn."""
    current = tuple(d for d in family if d.status is Status.CURRENT)
    if not current:
        because = f"{wish.number} is withdrawn already"
        return Decision(Verdict.REFUSE, because, letters=refuse(facts, "withdrawn", family[0]))
    changes = tuple(SetStatus(str(d.number), Status.CURRENT, Status.WITHDRAWN) for d in current)
    letters = withdrawn(facts, current[0], "withdrawn", documents=tuple(str(d.number) for d in current))
    return Decision(Verdict.ACCEPT, f"{wish.number} is withdrawn", changes, letters)


def _document(number: Number, wish: Contribution, facts: Facts, parent: Document | None = None) -> Document:
    """The document as it will be registered; what the mail leaves out is taken from its forebear."""
    meeting = next((m for m in facts.roster.meetings if m.designation == number.meeting), None)
    received = wish.received or facts.sender.received
    return Document(
        number=number,
        title=wish.title or (parent.title if parent else ""),
        source=wish.source or (parent.source if parent else ""),
        author=facts.sender.address,
        received=received,
        files=wish.files,
        late=meeting is not None and meeting.deadline is not None and received > meeting.deadline,
        mail=wish.mail or facts.sender.mail,
    )


def _entitled(family: tuple[Document, ...], facts: Facts) -> bool:
    """The author (under any configured address), somebody of the same body, the secretariat; or it was let through."""
    sender = facts.sender
    if sender.released or Role.SECRETARIAT in sender.roles:
        return True
    authors = {d.author for d in family} - {""}  # imported without one, or nobody could be found behind the list
    people = [p for p in facts.roster.people if any(p.has(a) for a in authors)]
    same_person = any(p.id == sender.person for p in people)
    same_body = any(p.body and p.body == sender.body for p in people)
    return sender.address in authors or same_person or same_body


def _same(wish: Contribution, facts: Facts) -> Document | None:
    """A current document made of the very same files: a resend, not a new document (M96)."""
    hashes = {f.sha256 for f in wish.files}
    current = (d for d in facts.documents if d.status is Status.CURRENT)
    return next((d for d in current if hashes and hashes == {f.sha256 for f in d.files}), None)


def _forebear(family: tuple[Document, ...]) -> Document | None:
    superseded = [d for d in family if d.status is Status.SUPERSEDED and d.number.kind in SUCCESSION]
    return max(superseded, key=lambda d: d.number.ordinal, default=None)
