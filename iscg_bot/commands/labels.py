"""What was understood in a mail, in the words of labelled corpora: one JSON object a mail."""

from iscg_bot.explaining import Explained
from iscg_bot.model.mail import Origin
from iscg_bot.model.submissions import Contribution, DocumentAction

Label = dict[str, object]


def label(file: str, explained: Explained) -> Label:
    """The label of *file*, with what was decided, why, the doubts, and the letters."""
    decisions = [settled.decision for settled in explained.settled]
    wishes = [s.submission for s in explained.settled if isinstance(s.submission, Contribution)]
    doubts = [doubt for wish in wishes for doubt in wish.doubts]
    return {
        "file": file,
        "language": explained.sender.language,
        "author": explained.sender.address,
        "automatic": explained.mail.origin is not Origin.PERSON,
        "intents": [_intent(wish) for wish in wishes],
        "ambiguous": bool(doubts),
        "decision": "+".join(dict.fromkeys(decision.verdict.value for decision in decisions)),
        "because": "; ".join(decision.because for decision in decisions),
        "doubts": doubts,
        "letters": [{"to": x.to, "reason": x.reason, "text": text} for x, text in explained.letters],
    }


def _intent(wish: Contribution) -> Label:
    return {
        "type": "submit_contribution",
        "action": wish.action.value,
        "number": wish.number if wish.action is not DocumentAction.NEW and wish.number else None,
        "meeting": f"ISCG/{wish.meeting}" if wish.meeting else None,
        "title": wish.title or None,
        "source": wish.source or None,
        "files": [file.given or file.name for file in wish.files],
    }
