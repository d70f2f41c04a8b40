"""Random lives of meetings with a mail server that refuses letters for now or for ever, or does not say."""

from hypothesis import strategies as st
from hypothesis.stateful import rule
from sqlmodel import Session, col, select

from iscg_bot.edges.register.outgoing import REVISIONS
from iscg_bot.edges.register.tables import LetterRow
from iscg_bot.model.letters import Fate
from tests.meetings.lives import MeetingLives
from tests.meetings.worlds import ROSTER
from tests.outgoing import begin

FATES = (Fate.SENT, Fate.SENT, Fate.SENT, Fate.DEFERRED, Fate.DEFERRED, Fate.UNKNOWN)


class TroubledLives(MeetingLives):
    """Letters come late, perhaps twice, or not at all, and are overtaken by what changes meanwhile."""

    @rule(fates=st.lists(st.sampled_from(FATES), min_size=1, max_size=6))
    def letters_go_out_or_not(self, fates: list[Fate]) -> None:
        for number, fate in enumerate(fates):
            self.do(self.bureau.send(fate, arrives=number % 2 == 0))

    @rule()
    def a_letter_is_refused_for_good(self) -> None:
        self.do(self.bureau.send(Fate.FAILED))

    @rule()
    def the_clock_knocks_while_a_letter_is_under_way(self) -> None:
        """It is refused for now, and may be out of date by then."""

        async def refused() -> None:
            if letter := await begin(self.bureau.register, self.bureau.now, ROSTER.policy.budgets):
                await self.bureau.knock(minutes=6)
                await self.bureau.note(letter, Fate.DEFERRED)

        self.do(refused())

    def unreached(self) -> set[tuple[str, str]]:
        """Whose last letter was refused for good."""
        columns = select(LetterRow.meeting_uid, LetterRow.to, LetterRow.fate)
        last = columns.where(col(LetterRow.reason).in_(REVISIONS), LetterRow.fate != Fate.DROPPED)
        with Session(self.bureau.register._engine) as db:
            rows = db.exec(last.order_by(col(LetterRow.id))).all()
        self.refused = {(uid, to) for uid, to, fate in rows if fate == Fate.FAILED}
        fates = {(uid, to): fate for uid, to, fate in rows}
        return {key for key, fate in fates.items() if fate == Fate.FAILED}
