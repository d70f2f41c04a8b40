"""A meeting is moved, called off, or asked of more or fewer people: by who convened it, or the secretariat."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from iscg_bot.matters.meetings import asking, invitees, places, replies
from iscg_bot.matters.meetings.convening import link, when
from iscg_bot.model.decisions import Ask, Change, ChangeMeeting, Decision, NoteAnswer, Verdict
from iscg_bot.model.facts import UNNAMED, Facts, Needs
from iscg_bot.model.groups import Roster
from iscg_bot.model.meetings import Holding, Invitee, Meeting, Window
from iscg_bot.model.people import Action, Role, person_at
from iscg_bot.model.submissions import CallOff, ChangePeople, Move

YEAR = dt.timedelta(days=366)
MANY = 10  # so many people are not called off without asking back
_WORD = re.compile(r"\w{3,}")


def needs(wish: Move | CallOff, address: str, roster: Roster, now: dt.datetime) -> Needs:
    """The meeting that is named, else the author's own ones (the secretariat's: all); what stands where it shall go."""
    spans = places.span(wish, roster, now) if isinstance(wish, Move) else frozenset[Window]()
    if wish.meeting or wish.uid:
        return Needs(meetings=frozenset({wish.meeting} - {0}), uids=frozenset({wish.uid} - {""}), spans=spans)
    known = person_at(roster.people, address)
    if known and Role.SECRETARIAT in known.roles(now.date()):
        spans |= {Window(now, now + YEAR)}
    return Needs(people=_addresses(address, roster), spans=spans)


def needs_people(wish: ChangePeople, roster: Roster) -> Needs:
    """The meeting, and what those who are added are invited to."""
    added = frozenset(invitees.invitee(address, roster).address for address in wish.add)
    return Needs(meetings=frozenset({wish.meeting}), people=added)


def decide(wish: Move | CallOff, facts: Facts, now: dt.datetime) -> Decision:
    """Which of the two."""
    return decide_move(wish, facts, now) if isinstance(wish, Move) else decide_call_off(wish, facts, now)


def decide_move(wish: Move, facts: Facts, now: dt.datetime) -> Decision:
    """One clear time is done at once if we are sure who asks; otherwise the choice of a slot confirms it."""
    if wish.problems:
        return _impossible(wish, facts, now)
    meeting = _meant(wish, facts, now)
    if isinstance(meeting, Decision):
        return meeting
    wish = replace(wish, meeting=meeting.id, length=wish.length or meeting.window.length)
    found = places.search(wish, meeting.invitees, facts, now, own=meeting.id)
    clear = len(wish.windows) == 1 and wish.windows[0].length == wish.length and not wish.doubts
    if clear and found.slots and (wish.confirmed or facts.sender.can(Action.CONVENE) or _is_console(facts)):
        return _moved(meeting, found.slots[0].window, wish, facts, now)
    return _offer(wish, meeting, facts, now)


def decide_call_off(wish: CallOff, facts: Facts, now: dt.datetime) -> Decision:
    """The meeting shall not be; where many are invited, or we are not sure who asks, one question first."""
    meeting = _meant(wish, facts, now)
    if isinstance(meeting, Decision):
        return meeting
    sure = facts.sender.can(Action.CONVENE) and len(meeting.invitees) <= MANY
    if not (wish.confirmed or sure):
        confirmed = replace(wish, meeting=meeting.id, confirmed=True)
        return asking.confirm("cancel_meeting", confirmed, meeting, facts, now)
    cancelled = replace(meeting, cancelled=True, settles=now + facts.roster.policy.hold_time)
    letters = replies.changed(facts, cancelled, "cancelled")
    return Decision(Verdict.ACCEPT, f"meeting {meeting.id} is cancelled", (ChangeMeeting(cancelled),), letters)


def decide_people(wish: ChangePeople, facts: Facts, now: dt.datetime) -> Decision:
    """People are added or taken off; who convened it stays."""
    meeting = facts.meeting(wish.meeting)
    if meeting is None or meeting.cancelled or meeting.window.ends <= now:
        return Decision(Verdict.REFUSE, f"there is no meeting {wish.meeting} to come")
    removed = {invitees.invitee(a, facts.roster).address for a in wish.remove} - {c.address for c in meeting.chairs}
    ledger = facts.ledgers.get(meeting.id, ())
    asked = (_invitee(a, ledger, facts.roster) for a in wish.add if invitees.is_person(a, facts.roster))
    new = {i.address: i for i in asked}
    elsewhere = {i.person: a for a, i in new.items() if i.person}  # where a configured person is reached now
    removed |= {i.address for i in meeting.invitees if elsewhere.get(i.person, i.address) != i.address and not i.chair}
    kept = tuple(i for i in meeting.invitees if i.address not in removed)
    people = (*kept, *(i for a, i in new.items() if a not in {k.address for k in kept}))
    again = _tried_again(new, ledger)
    if people == meeting.invitees and not again:
        return Decision(Verdict.REFUSE, "these people are asked already, or never were, or are no people")
    changed = replace(meeting, invitees=people, settles=now + facts.roster.policy.hold_time)
    what = "added" if wish.add else "removed"
    clashes = tuple(_clashes(meeting, (i for i in people if i not in meeting.invitees), facts, now))
    letters = replies.changed(facts, changed, what, tuple(wish.add or wish.remove), clashes)
    changes: tuple[Change, ...] = (ChangeMeeting(changed), *(NoteAnswer(meeting.id, holding) for holding in again))
    warning = "".join(f"; note: {who} has {name} at that time" for who, name in clashes)
    return Decision(Verdict.ACCEPT, f"meeting {meeting.id}: {len(people)} people{warning}", changes, letters)


def _clashes(meeting: Meeting, added: Iterable[Invitee], facts: Facts, now: dt.datetime) -> Iterator[tuple[str, str]]:
    """Who of those *added* has what at the time: it is said, and for them to sort out."""
    for person in added:
        blocked = places.obstacles(Move(), (person,), facts, now, meeting.id)
        for name in dict.fromkeys(b.what for b in blocked if b.window.meets(meeting.window)):
            yield person.name or person.address, name


def _invitee(address: str, ledger: tuple[Holding, ...], roster: Roster) -> Invitee:
    """Somebody asked, in whose place if somebody sends this person (C48)."""
    person = invitees.invitee(address, roster)
    delegator = next((h.address for h in ledger if h.delegate == person.address), "")
    return replace(person, delegator=delegator)


def _tried_again(asked: Iterable[str], ledger: tuple[Holding, ...]) -> tuple[Holding, ...]:
    """Whoever is asked anew is written to again, though the last letter was refused or came back."""
    lost = (h for h in ledger if h.is_lost and h.address in asked)
    return tuple(replace(h, failed="", reachable=True, arrived=h.arrived and bool(h.failed)) for h in lost)


def _moved(meeting: Meeting, window: Window, wish: Move, facts: Facts, now: dt.datetime) -> Decision:
    if window == meeting.window:
        letters = replies.changed(facts, meeting, "unchanged")
        return Decision(Verdict.REFUSE, "it is at that time already", letters=letters)
    roster = facts.roster
    moved = replace(
        meeting,
        when=when(window, wish.zone or meeting.when.zone, roster),
        link=link(roster, meeting.uid, window),
        settles=now + roster.policy.hold_time,
    )
    because = f"meeting {meeting.id} is moved to {window.starts:%a %Y-%m-%d %H:%M} UTC"
    return Decision(Verdict.ACCEPT, because, (ChangeMeeting(moved),), replies.changed(facts, moved, "moved"))


def _impossible(wish: Move, facts: Facts, now: dt.datetime) -> Decision:
    meeting = _meant(wish, facts, now)
    works: tuple[Window, ...] = ()
    if isinstance(meeting, Meeting):
        length = wish.length or meeting.window.length
        works = places.examples(replace(wish, length=length), meeting.invitees, facts, now, own=meeting.id)
    because = "cannot be: " + ", ".join(wish.problems)
    return Decision(Verdict.REFUSE, because, letters=replies.impossible(facts, wish.problems, wish.named, works=works))


def _offer(wish: Move, meeting: Meeting, facts: Facts, now: dt.datetime) -> Decision:
    """Slots for the new time; choosing one confirms. Who chose one that is taken chooses among the others."""
    sender = facts.sender
    if not sender.hears:
        return Decision(Verdict.HOLD, "asks to move a meeting, and its author cannot be asked")
    found = places.proposals(wish, meeting.invitees, facts, now, own=meeting.id)
    if not found.slots or _is_console(facts) or (wish.confirmed and found.refused):
        works = tuple(slot.window for slot in found.slots)
        letters = replies.impossible(facts, ("no_slot",), meeting.title, refused=found.refused, works=works)
        return Decision(Verdict.REFUSE, f"no time fits: {replies.told(found.refused, works)}", letters=letters)
    question = asking.slots(
        sender, found, facts, now, lambda w: Move(meeting.id, windows=(w,), zone=wish.zone, confirmed=True)
    )
    doubts = tuple(doubt for doubt in wish.doubts if doubt in replies.UNCLEAR)
    letter = replies.offer(
        sender, question, meeting.title, found, places.length(wish), alongside=meeting.alongside, who="", doubts=doubts
    )
    return Decision(Verdict.ASK, "asks to move a meeting: slots are offered", (Ask(question),), (letter,))


def _meant(wish: Move | CallOff, facts: Facts, now: dt.datetime) -> Meeting | Decision:
    """The meeting, if it is clear which, still to come, and the author's to change."""
    standing = [m for m in facts.meetings if m.id != UNNAMED and not m.cancelled and m.window.ends > now]
    addresses = _addresses(facts.sender.address, facts.roster)
    own = [m for m in standing if any(i.address in addresses for i in m.invitees)]
    known = standing if Role.SECRETARIAT in facts.sender.roles else own
    if wish.meeting or wish.uid:
        found = [m for m in standing if m.id == wish.meeting or m.uid == wish.uid]
    else:
        found = [m for m in known if _is_named(wish.named, m)] if wish.named else own or known
    if len(found) > 1:
        return asking.which(wish, found, facts, now)
    if not found:
        titles = tuple(dict.fromkeys(m.title for m in known))
        letters = replies.impossible(facts, ("unknown_meeting",), wish.named, known=titles)
        return Decision(Verdict.REFUSE, "there is no such meeting to come", letters=letters)
    if not _is_own(found[0], facts):
        letters = replies.impossible(facts, ("not_yours",), found[0].title)
        return Decision(Verdict.REFUSE, "somebody else convened this meeting", letters=letters)
    return found[0]


def _addresses(address: str, roster: Roster) -> frozenset[str]:
    """Every address of the person at *address*."""
    known = person_at(roster.people, address)
    return frozenset(a.lower() for a in known.addresses) if known else frozenset({address})


def _is_own(meeting: Meeting, facts: Facts) -> bool:
    """Who convened it or asked for it, under any configured address; the secretariat."""
    sender = facts.sender
    known = person_at(facts.roster.people, sender.address)
    same = any(c.address == sender.address or (known and c.person == known.id) for c in meeting.chairs)
    asked = sender.address == meeting.requester or (known is not None and known.has(meeting.requester))
    return same or asked or Role.SECRETARIAT in sender.roles


def _is_console(facts: Facts) -> bool:
    return not facts.sender.mail


def _is_named(named: str, meeting: Meeting) -> bool:
    """Half of the words of the shorter name: titles are quoted from memory."""
    said, title = ({w.casefold() for w in _WORD.findall(text)} for text in (named, meeting.title))
    shorter = min(len(said), len(title))
    return shorter > 0 and 2 * len(said & title) >= shorter
