"""One merged answer a mail, and never too many: the letters of a mail's decisions put together and held to the budgets.

Budgets (M62) are counted from what the outbox holds, so a restart changes nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from iscg_bot.model.decisions import Ask, Change, Decision, Settled, Verdict
from iscg_bot.model.documents import Number
from iscg_bot.model.facts import Spent
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Letter, Occasion, Section
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Undo


def merge(settled: tuple[Settled, ...]) -> tuple[Settled, ...]:
    """All letters of a mail to one person become one; with several acknowledgements, "undo" becomes "undo 03".

    Two doubts in one mail stay two letters: each has its own numbered choices. So do invitations.
    """
    letters = [letter for s in settled for letter in s.decision.letters if not _stands_alone(letter)]
    if len(letters) < 2 or len({letter.to for letter in letters}) > 1:
        return settled
    questions = [c.question for s in settled for c in s.decision.changes if isinstance(c, Ask) and _plain(c)]
    merged, asked = (_letter(letters, questions),), _merged(questions)
    return tuple(
        replace(s, decision=_rewritten(s.decision, *((merged, asked) if i == 0 else ((), ()))))
        for i, s in enumerate(settled)
    )


def within(settled: tuple[Settled, ...], spent: Spent, budgets: Budgets, author: str = "") -> tuple[Settled, ...]:
    """The same decisions with the letters that may go out; what could not be asked is held instead.

    What goes to *author*, and what the author's mails make us write to others, have a budget each.
    """
    left = {True: budgets.per_address_a_day - spent.today, False: budgets.per_address_a_day - spent.others}
    kept: list[Settled] = []
    for one in settled:
        letters: list[Letter] = []
        for letter in one.decision.letters:
            own = letter.to == author
            if left[own] <= 0 or (own and not _may_go(letter, spent, budgets)):
                continue
            left[own] -= 1
            letters.append(_last_today(letter, budgets.per_address_a_day) if own and not left[own] else letter)
        kept.append(replace(one, decision=_silenced(one.decision, tuple(letters))))
    return tuple(kept)


def _may_go(letter: Letter, spent: Spent, budgets: Budgets) -> bool:
    """Notes that nobody asked for: one a reason and day. The same mail again within the hour: silence."""
    if spent.same_pair:
        return False
    noted = spent.reasons.get(letter.reason, 0)
    return letter.occasion is not Occasion.NOTE or noted < budgets.per_address_and_reason_a_day


def _last_today(letter: Letter, limit: int) -> Letter:
    """The author must know why the next answer does not come."""
    return replace(letter, sections=(*letter.sections, Section("last_today", {"limit": limit})))


def _silenced(decision: Decision, letters: tuple[Letter, ...]) -> Decision:
    """A question that does not go out would never be answered: the mail is held."""
    asks = decision.verdict is Verdict.ASK and any(isinstance(c, Ask) for c in decision.changes)
    if letters or not (asks and decision.letters):
        return replace(decision, letters=letters)
    changes = tuple(c for c in decision.changes if not isinstance(c, Ask))
    return Decision(Verdict.HOLD, f"{decision.because}; too much was written to this address lately", changes)


def _plain(change: Ask) -> bool:
    return change.question.kind == "acknowledged"


def _stands_alone(letter: Letter) -> bool:
    """Its choices, or its calendar part, are about nothing else."""
    return letter.key.startswith("ask/") or letter.invite is not None


def _letter(letters: list[Letter], questions: list[Question]) -> Letter:
    """The first letter with the sections of all; a reply to it answers the merged question."""
    return replace(
        letters[0],
        key="+".join(letter.key for letter in letters),
        sections=tuple(_sections(letters, _suffixes(questions))),
        occasion=min((letter.occasion for letter in letters), key=list(Occasion).index),
        question=_merged_key(questions),
        families=tuple(dict.fromkeys(f for letter in letters for f in letter.families)),
    )


def _sections(letters: Iterable[Letter], suffixes: dict[str, str]) -> Iterator[Section]:
    for letter in letters:
        for section in letter.sections:
            suffix = suffixes.get(str(section.words.get("number")), "")
            yield replace(section, words=section.words | {"suffix": suffix}) if "suffix" in section.words else section


def _merged_key(questions: list[Question]) -> str:
    return "+".join(question.key for question in questions)


def _rewritten(decision: Decision, merged: tuple[Letter, ...], asked: tuple[Change, ...]) -> Decision:
    """The first decision has the merged letter and its question; all keep the letters that stand alone."""
    changes = tuple(c for c in decision.changes if not (isinstance(c, Ask) and _plain(c)))
    alone = tuple(letter for letter in decision.letters if _stands_alone(letter))
    return replace(decision, changes=(*changes, *asked), letters=(*merged, *alone))


def _merged(questions: list[Question]) -> tuple[Change, ...]:
    if not questions:
        return ()
    return (Ask(replace(questions[0], key=_merged_key(questions), choices=tuple(_choices(questions)))),)


def _choices(questions: list[Question]) -> Iterator[Choice]:
    suffixes = _suffixes(questions)
    for question in questions:
        suffix = suffixes[_number(question)]
        yield from (replace(choice, key=f"{choice.key} {suffix}".strip()) for choice in question.choices)


def _suffixes(questions: list[Question]) -> dict[str, str]:
    """What stands after "undo" to tell several documents of one letter apart: "03", else "ISCG/26-2/03-Rev.1"."""
    numbers = [_number(question) for question in questions]
    short = {number: f"{Number.read(number).serial:02d}" for number in numbers}
    if len(numbers) < 2:
        return dict.fromkeys(numbers, "")
    if len(set(short.values())) == len(numbers):
        return short
    return {number: number.replace(" (", "-").removesuffix(")") for number in numbers}


def _number(question: Question) -> str:
    """The document that was acknowledged."""
    return next(c.wish.number for c in question.choices if isinstance(c.wish, Undo))
