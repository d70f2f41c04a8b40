"""The outbox before a mail server on this machine: return addresses, refusals, and the traps of the library."""

import asyncio
import datetime as dt
from contextlib import asynccontextmanager, suppress

import pytest
from aiosmtpd.smtp import SMTP
from structlog.testing import capture_logs

from iscg_bot.edges.books import AHEAD
from iscg_bot.edges.outbox import Outbox, Pauses
from iscg_bot.edges.register import Entry, Register
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from iscg_bot.model.servers import Smtp
from tests import registers

ROBOT = "iscg-bot@itu.example"
WIDE = Budgets(per_domain_an_hour=1000, in_all_an_hour=1000)
BODY = b"Subject: dots\r\nTo: x\r\n\r\n.\r\n..two\r\n.one\r\nlast\r\n"


def clock():
    return dt.datetime.now(dt.UTC)


class Post:
    """A mail server that says what it is told to say to MAIL, RCPT and the final dot, by recipient."""

    promises = ()

    def __init__(self):
        self.taken, self.says = [], {}

    async def handle_EHLO(self, _server, session, _envelope, hostname, replies):
        session.host_name = hostname
        return [*self.promises, *replies]

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if reply := self.says.get(address):
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope):
        self.taken.append((envelope.mail_from, envelope.rcpt_tos[0], envelope.original_content))
        return "250 OK"


@pytest.fixture(autouse=True, params=[(), ("250-PIPELINING",)], ids=["by turns", "in one breath"])
def _promises(request, monkeypatch):
    monkeypatch.setattr(Post, "promises", request.param)


@pytest.fixture
def register(tmp_path):
    opened = Register(registers.ready(tmp_path / "register.sqlite"), clock)
    yield opened
    opened.close()


@asynccontextmanager
async def sending(register, post, budgets=WIDE, utf8=True, farewell=3.0, **given):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(post, enable_SMTPUTF8=utf8, hostname="mx"), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    smtp, pauses = Smtp("127.0.0.1", port, tls="none", hostname="bot"), Pauses(look=0.02, farewell=farewell)
    allowed = budgets if callable(budgets) else lambda: budgets
    outbox = Outbox(smtp, ROBOT, register, clock, budgets=allowed, pauses=pauses, **given)
    task = asyncio.ensure_future(outbox.run(asyncio.Event()))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        server.close()


async def write(register, *addresses, raw=BODY):
    count = sum((await register.fates()).values())
    letters = tuple(
        Composed(f"k{n}", to, "put", Occasion.ANSWER, f"<{n}@x>", raw) for n, to in enumerate(addresses, count)
    )
    await register.commit(Entry((), letters, clock()))


async def until(register, **fates):
    """These are the fates of all letters, soon."""
    for _ in range(500):
        if (found := await register.fates()) == fates:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(found)


async def test_the_bytes_arrive_as_they_are_kept(register):
    post = Post()
    async with sending(register, post):
        await write(register, "a@x.example")
        await until(register, sent=1)
    assert post.taken == [(ROBOT, "a@x.example", BODY)]


async def test_each_letter_has_its_own_return_address(register):
    post = Post()
    async with sending(register, post, returns=lambda message_id: f"b.{message_id[1]}@bounces.example"):
        await write(register, "a@x.example", "b@x.example")
        await until(register, sent=2)
    assert [taken[:2] for taken in post.taken] == [
        ("b.0@bounces.example", "a@x.example"),
        ("b.1@bounces.example", "b@x.example"),
    ]


async def test_of_many_each_has_its_own_fate(register):
    """One recipient a transaction: there are no partial refusals (M110, M112)."""
    post = Post()
    post.says = {
        "later@x.example": "450 4.2.0 greylisted",
        "no@y.example": "550 5.1.1 no such user",
        "full@y.example": "552 5.2.2 full",
    }
    async with sending(register, post):
        await write(register, "later@x.example", "a@x.example", "no@y.example", "full@y.example", "b@y.example")
        await until(register, sent=2, deferred=2, failed=1)
    assert [to for _, to, _ in post.taken] == ["a@x.example", "b@y.example"]


def test_what_is_refused_for_now_is_tried_again_for_five_days():
    """After five minutes, then later and later, at last every four hours (M113)."""
    pauses, now, deferred = Pauses(), clock(), Sent(Fate.DEFERRED, 451, "4.3.2 later")
    waits = [pauses.after(deferred, n, now) - now for n in range(1, pauses.most_attempts)]
    minutes = [wait.total_seconds() / 60 for wait in waits]
    assert minutes[0] == 5 and minutes == sorted(minutes) and minutes[-1] == 240
    assert dt.timedelta(days=4.8) < sum(waits, dt.timedelta()) <= dt.timedelta(days=5)


async def test_a_budget_is_the_one_that_is_configured_now(register):
    post, budgets = Post(), [Budgets(in_all_an_hour=1)]
    async with sending(register, post, lambda: budgets[-1]):
        await write(register, "a@x.example", "b@x.example")
        await until(register, sent=1, pending=1)
        budgets.append(WIDE)
        await until(register, sent=2)


async def test_addresses_beyond_ascii(register):
    post = Post()
    async with sending(register, post) as task:
        await write(register, "zoë@x.example", "a@x.example")
        await until(register, sent=2)
        assert not task.done()
    assert [to for _, to, _ in post.taken] == ["zoë@x.example", "a@x.example"]


@pytest.mark.parametrize("address", ["zoë@x.example", "a b@x.example"])
async def test_an_address_that_cannot_be_said_hurts_nobody_else(register, address):
    post = Post()
    async with sending(register, post, utf8=False) as task:
        await write(register, address, "a@x.example")
        await until(register, failed=1, sent=1)
        assert not task.done()
    assert [to for _, to, _ in post.taken] == ["a@x.example"]


async def test_who_does_not_let_us_in_stops_everything(register):
    post = Post()
    post.says = {"a@x.example": "530 5.7.0 authentication required"}
    with capture_logs() as said:
        async with sending(register, post):
            await write(register, "a@x.example", "b@x.example")
            await until(register, deferred=1, pending=1)
            await asyncio.sleep(0.2)
    assert post.taken == [] and "authentication required" in await register.why_stopped()
    assert any(one["event"] == "sending_stopped" and "authentication" in one["because"] for one in said)


async def test_a_spent_budget_is_an_alarm_once(register):
    post = Post()
    with capture_logs() as said:
        async with sending(register, post, Budgets(in_all_an_hour=2)):
            await write(register, *(f"{n}@x.example" for n in range(4)))
            await until(register, sent=2, pending=2)
            await asyncio.sleep(0.2)
    assert [one["letters"] for one in said if one["event"] == "budget_spent"] == [2]


async def test_the_emergency_stop_works_at_once(register):
    post = Post()
    async with sending(register, post):
        await write(register, "a@x.example")
        await until(register, sent=1)
        await register.stop_sending(True)
        await write(register, "b@x.example")
        await asyncio.sleep(0.2)
        assert await register.fates() == {"pending": 1, "sent": 1}
        await register.stop_sending(False)
        await until(register, sent=2)


async def test_the_emergency_stop_works_in_the_middle_of_many(register):
    """Only those go that were begun."""
    post, stopped = Post(), asyncio.Event()
    take = post.handle_DATA

    async def stop(*given):
        if len(post.taken) == 9:
            await register.stop_sending(True)
            stopped.set()
        return await take(*given)

    post.handle_DATA = stop
    await write(register, *(f"{n}@x.example" for n in range(40)))
    async with sending(register, post):
        await stopped.wait()
        await asyncio.sleep(0.3)
        fates = await register.fates()
    assert fates == {"sent": len(post.taken), "pending": 40 - len(post.taken)}
    assert 10 <= len(post.taken) <= 10 + AHEAD


async def test_the_emergency_stop_does_not_wait_for_a_slow_server(register):
    """What was begun before the stop and not its turn is put back."""
    post = Post()
    take = post.handle_DATA

    async def slow(*given):
        if len(post.taken) == 2:
            await register.stop_sending(True)
        await asyncio.sleep(0.2)
        return await take(*given)

    post.handle_DATA = slow
    await write(register, *(f"{n}@x.example" for n in range(10)))
    async with sending(register, post):
        async with asyncio.timeout(9):
            while len(post.taken) < 3 or (await register.fates()).get("sending"):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.5)
        assert 3 <= len(post.taken) <= 4
        assert await register.fates() == {"sent": len(post.taken), "pending": 10 - len(post.taken)}


async def test_a_slow_domain_gets_nothing_more_of_what_was_begun(register):
    """The first letter is refused while the next ones are SENDING already: they are put back, unattempted."""
    post = Post()
    post.says = {"0@x.example": "450 4.7.1 slow down"}
    await write(register, *(f"{n}@x.example" for n in range(5)), "a@y.example")
    async with sending(register, post):
        await until(register, sent=1, deferred=1, pending=4)
        await asyncio.sleep(0.2)
    assert [to for _, to, _ in post.taken] == ["a@y.example"]
    next_one = await register.due(clock() + dt.timedelta(hours=1), WIDE)
    assert (next_one.to, next_one.attempts) == ("1@x.example", 0)


async def test_many_letters_go_in_their_order_each_once(register):
    post = Post()
    await write(register, *(f"{n}@x.example" for n in range(60)))
    async with sending(register, post):
        await until(register, sent=60)
    assert [to for _, to, _ in post.taken] == [f"{n}@x.example" for n in range(60)]


async def test_who_ends_while_the_server_is_silent_leaves_one_letter_in_doubt(register):
    """Those whose turn had not come are as they were before."""
    post, silence = Post(), asyncio.Event()

    async def silent(*_):
        silence.set()
        await asyncio.sleep(60)

    post.handle_DATA = silent
    await write(register, *(f"{n}@x.example" for n in range(5)))
    async with sending(register, post, farewell=0.3):
        await silence.wait()
    assert await register.fates() == {"pending": 4, "sending": 1}
