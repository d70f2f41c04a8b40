"""Two processes, the service and the console, arrange meetings at the same time: nobody is asked to two at once."""

from iscg_bot.desk import Desk
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.model.decisions import Verdict
from iscg_bot.model.submissions import ChangePeople, Convene, Move
from tests import registers
from tests.meetings.worlds import CORA, DAY, EVA, MONDAY, WEI, request, span

TUESDAY = span(MONDAY.starts + DAY)


def wish(window, **given):
    return Convene(request(**({"mail": 0, "confirmed": True} | given)), window)


OTHER = {"subject": "spectrum", "participants": (WEI.addresses[0],)}


class Console:
    """Another process with a register of its own on the same database."""

    def __init__(self, bureau):
        self.register = Register(registers.ready(bureau.place / "register.sqlite"), lambda: bureau.now)
        self.desk = Desk(self.register, Files(bureau.place / "files"), lambda: bureau.house, lambda: bureau.now)

    async def submit(self, *wishes):
        for one in wishes:
            assert (await self.desk.submit(one)).verdict is Verdict.ACCEPT
        self.register.close()


async def test_of_two_meetings_that_clash_one_is_convened(bureau):
    bureau.register.meanwhile = lambda: Console(bureau).submit(wish(MONDAY, **OTHER))
    decision = await bureau.desk.submit(wish(MONDAY))
    assert (decision.verdict, [m.subject for m, _ in await bureau.meetings()]) == (Verdict.REFUSE, ["spectrum"])


async def test_of_two_meetings_that_do_not_clash_both_are(bureau):
    bureau.register.meanwhile = lambda: Console(bureau).submit(wish(TUESDAY, **OTHER))
    assert (await bureau.desk.submit(wish(MONDAY))).verdict is Verdict.ACCEPT
    assert len(await bureau.meetings()) == 2


async def test_a_mail_that_asks_for_a_time_that_is_being_taken_does_not_get_it(bureau):
    bureau.register.meanwhile = lambda: Console(bureau).submit(wish(MONDAY, **OTHER))
    await bureau.receive(CORA, request(MONDAY, mail=0))
    assert [m.subject for m, _ in await bureau.meetings()] == ["spectrum"]


async def test_of_two_meetings_that_move_to_one_time_one_stays(bureau):
    await bureau.desk.submit(wish(MONDAY))
    await bureau.desk.submit(wish(TUESDAY, **OTHER))
    noon = span(MONDAY.starts + 2 * DAY)
    bureau.register.meanwhile = lambda: Console(bureau).submit(Move(2, windows=(noon,), confirmed=True))
    moved = await bureau.desk.submit(Move(1, windows=(noon,), confirmed=True))
    assert (moved.verdict, (await bureau.meeting(1)).window) == (Verdict.REFUSE, MONDAY)


async def test_who_is_being_added_does_not_come_to_sit_in_another_meeting_unseen(bureau):
    await bureau.desk.submit(wish(MONDAY))
    bureau.register.meanwhile = lambda: Console(bureau).submit(ChangePeople(1, add=(EVA.addresses[0],)))
    decision = await bureau.desk.submit(wish(MONDAY, subject="spectrum", participants=(EVA.addresses[0],)))
    assert decision.verdict is Verdict.REFUSE
