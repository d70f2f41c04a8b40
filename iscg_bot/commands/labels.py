"""What was understood in a mail, in the words of labelled corpora: one JSON object a mail."""

import datetime as dt
from collections.abc import Iterable

from iscg_bot.explaining import Explained
from iscg_bot.model.answers import CalendarReply, CounterProposal
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.meetings import Window
from iscg_bot.model.notices import Inquiry, LiaisonStatement, PollAnswer
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import (
    CallOff,
    Contribution,
    DocumentAction,
    MeetingRequest,
    Move,
    Submission,
)

Label = dict[str, object]


def label(file: str, explained: Explained) -> Label:
    """The label of *file*, with what was decided, why, the doubts, and the letters."""
    decisions = [settled.decision for settled in explained.settled]
    submissions = [settled.submission for settled in explained.settled]
    doubts = [*doubts_of(submissions), *_unproven(submissions, explained.mail)]
    return {
        "file": file,
        "language": explained.sender.language,
        "author": explained.sender.address,
        "automatic": explained.mail.origin is not Origin.PERSON,
        "intents": intents_of(submissions),
        "ambiguous": bool(doubts),
        "decision": "+".join(dict.fromkeys(decision.verdict.value for decision in decisions)),
        "because": "; ".join(decision.because for decision in decisions),
        "doubts": doubts,
        "letters": [{"to": x.to, "reason": x.reason, "text": text} for x, text in explained.letters],
    }


def intents_of(submissions: Iterable[Submission]) -> list[Label]:
    """What the *submissions* ask, in their order; whatever no corpus labels is left out."""
    found: list[Label] = []
    counters: list[CounterProposal] = []
    for wish in submissions:
        match wish:
            case Contribution():
                found.append(_contribution(wish))
            case MeetingRequest():
                found.append(_request(wish))
            case Move():
                found.append(_move(wish))
            case CallOff():
                found.append(_call_off(wish))
            case CalendarReply():
                found.append(_answer(wish))
            case LiaisonStatement():
                found.append(_liaison(wish))
            case Inquiry():
                found.append({"type": "ask", "about": wish.about})
            case PollAnswer():
                found.append({"type": "answer_poll", "choices": dict(wish.choices)})
            case CounterProposal():
                counters.append(wish)
    return [*found, _counter(counters)] if counters else found


def doubts_of(submissions: Iterable[Submission]) -> list[str]:
    """What must be asked back before anything is done, or is impossible as it was said."""
    found: list[str] = []
    for wish in submissions:
        if isinstance(wish, Contribution | CallOff):
            found += wish.doubts
        elif isinstance(wish, MeetingRequest | Move):
            found += (*wish.doubts, *wish.problems)
    return found


def _unproven(submissions: Iterable[Submission], mail: Mail) -> list[str]:
    """A careful secretary asks before a document is withdrawn for somebody unproven, or one is missing."""
    wishes = [wish for wish in submissions if isinstance(wish, Contribution)]
    withdrawn = any(wish.action is DocumentAction.WITHDRAWAL for wish in wishes)
    bare = any(wish.action is not DocumentAction.WITHDRAWAL and not wish.files for wish in wishes)
    found = ["unproven"] if withdrawn and mail.level is Identity.CLAIMED else []
    return [*found, "no_file"] if bare and "://" not in mail.new else found


def _contribution(wish: Contribution) -> Label:
    return {
        "type": "submit_contribution",
        "action": wish.action.value,
        "number": wish.number if wish.action is not DocumentAction.NEW and wish.number else None,
        "meeting": f"ISCG/{wish.meeting}" if wish.meeting else None,
        "title": wish.title or None,
        "source": wish.source or None,
        "files": [file.given or file.name for file in wish.files],
    }


def _request(wish: MeetingRequest) -> Label:
    return {
        "type": "request_meeting",
        "title": wish.title or None,
        "mode": wish.mode.value,
        "alongside": wish.alongside or None,
        "subject_area": wish.subject_words or None,
        "duration_minutes": _minutes(wish.length),
        "windows": _windows(wish.windows),
        "excluded": _windows(wish.excluded),
        "participants": list(wish.participants),
    }


def _move(wish: Move) -> Label:
    return {
        "type": "change_meeting",
        "meeting": wish.named or None,
        "windows": _windows(wish.windows),
        "excluded": _windows(wish.excluded),
        "duration_minutes": _minutes(wish.length),
    }


def _call_off(wish: CallOff) -> Label:
    return {"type": "cancel_meeting", "meeting": wish.named or None}


def _answer(wish: CalendarReply) -> Label:
    return {"type": "answer_invitation", "partstat": wish.partstat.value, "uid": wish.uid or None}


def _liaison(wish: LiaisonStatement) -> Label:
    return {
        "type": "liaison_statement",
        "from": wish.source or None,
        "to": list(wish.to),
        "purpose": wish.purpose,
        "deadline": wish.deadline.isoformat() if wish.deadline else None,
        "title": wish.title or None,
        "files": [file.given or file.name for file in wish.files],
    }


def _counter(wishes: list[CounterProposal]) -> Label:
    """Several times for one meeting are one intent."""
    windows = tuple(window for wish in wishes for window in (wish.window, *wish.others))
    return {"type": "counter_invitation", "windows": _windows(windows), "uid": wishes[0].uid or None}


def _windows(windows: tuple[Window, ...]) -> list[Label]:
    return [{"start": _utc(w.starts), "end": _utc(w.ends)} for w in windows]


def _utc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _minutes(length: dt.timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds() // 60)
