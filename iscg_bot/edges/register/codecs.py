"""Submissions and questions to JSON and back: the name of the type stands beside its fields."""

import json
from typing import get_args

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from iscg_bot.model.meetings import Holding
from iscg_bot.model.questions import Choice
from iscg_bot.model.submissions import Submission, Wish

_KINDS = {kind.__name__: kind for kind in get_args(Submission)}


def dump(submission: Submission) -> str:
    """One JSON object."""
    return json.dumps(_plain(submission), ensure_ascii=False, sort_keys=True)


def load(text: str) -> Submission:
    """What dump wrote."""
    return _typed(json.loads(text))


def dump_choices(choices: tuple[Choice, ...]) -> str:
    """A JSON array of key, label and wish."""
    rows = [{"key": c.key, "label": c.label, "wish": _plain(c.wish) if c.wish else None} for c in choices]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True)


def load_choices(text: str) -> tuple[Choice, ...]:
    """What dump_choices wrote."""
    return tuple(Choice(r["key"], r["label"], _wish(r["wish"]) if r["wish"] else None) for r in json.loads(text))


def dump_holding(holding: Holding | None) -> str:
    """JSON; empty for nothing."""
    return json.dumps(to_jsonable_python(holding), ensure_ascii=False, sort_keys=True) if holding else ""


def load_holding(text: str) -> Holding | None:
    """What dump_holding wrote."""
    return TypeAdapter(Holding).validate_json(text) if text else None


def _plain(submission: Submission) -> dict[str, object]:
    return {"type": type(submission).__name__, **to_jsonable_python(submission)}


def _typed(row: dict[str, object]) -> Submission:
    kind = _KINDS[str(row.pop("type"))]
    restored: Submission = TypeAdapter(kind).validate_python(row)
    return restored


def _wish(row: dict[str, object]) -> Wish:
    restored = _typed(row)
    assert isinstance(restored, Wish)
    return restored
