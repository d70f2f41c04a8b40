"""What happens every day: mail comes, is kept once, is marked when it is decided."""

import asyncio

from structlog.testing import capture_logs

from iscg_bot.edges.mailbox import bodies
from iscg_bot.errors import TemporaryError
from tests.mailbox.fakes import FakeServer, FakeShelf, mail, watching


async def test_mail_that_lay_there_and_mail_that_comes(server: FakeServer) -> None:
    server.put(mail(1), mail(2))
    async with watching(server.source()) as w:
        await w.have(2)
        await w.until(server.idling.is_set)
        server.put(mail(3))
        await w.have(3)
        assert w.shelf.raws == [mail(1), mail(2), mail(3)]
        assert (w.health.connected, w.health.sessions, w.health.kept, w.calls) == (True, 1, 3, 2)
        assert w.shelf.watermarks == [2, 3]
        assert w.health.last_search is not None


async def test_a_second_watch_goes_on_where_the_first_stopped(server: FakeServer) -> None:
    shelf = FakeShelf()
    server.put(*(mail(n) for n in range(1, 101)))
    async with watching(server.source(), shelf) as w:
        await w.have(100)
    server.put(mail(101))
    async with watching(server.source(), shelf) as w:
        await w.have(101)
        await w.until(lambda: w.health.kept)
        assert w.health.kept == 1
    assert server.said(" UID 51:*")  # M5: a window below the watermark


async def test_the_empty_delta_brings_the_last_mail_again_and_is_ignored(server: FakeServer) -> None:
    """M4."""
    server.put(mail(1))
    async with watching(server.source(renew=0.05)) as w:
        await w.until(lambda: len(server.said("UID SEARCH")) > 3)
        assert w.shelf.handed[1] == 1


async def test_mail_that_becomes_visible_late(server: FakeServer) -> None:
    """M5: UID 2 appears after UID 3 was kept."""
    server.mails = {1: mail(1), 3: mail(3)}
    async with watching(server.source(renew=0.05)) as w:
        await w.have(2)
        server.mails = {1: mail(1), 2: mail(2), 3: mail(3)}
        await w.have(3)
        assert w.shelf.handed == {1: 1, 2: 1, 3: 1}
        assert w.shelf.watermarks[-1] == 3


async def test_decided_mail_is_marked_and_moved(server: FakeServer) -> None:
    server.put(mail(1), mail(2), mail(3))
    async with watching(server.source(move_to="Erledigt & Überholt")) as w:
        await w.have(3)
        assert not server.flagged
        w.shelf.decided = [1, 2]
        w.decided.set()
        await w.until(lambda: w.shelf.done == [1, 2])
        assert server.flagged == [r"1:2 +FLAGS.SILENT (\Seen)"]
        assert server.moved == ['1:2 "Erledigt &- &ANw-berholt"']
    assert not server.said("EXPUNGE")  # M20
    assert not server.said("CLOSE")


async def test_decided_mail_stays_where_it_is_by_default_and_where_move_is_unknown(server: FakeServer) -> None:
    server.put(mail(1), mail(2))
    server.capabilities = "IMAP4rev1 IDLE"
    shelf = FakeShelf()
    shelf.decided = [1]
    async with watching(server.source(), shelf) as w:
        await w.until(lambda: w.shelf.done == [1])
    shelf.decided = [1, 2]
    async with watching(server.source(move_to="Done"), shelf) as w:
        await w.until(lambda: w.shelf.done == [1, 2])
    assert len(server.flagged) == 2
    assert not server.said("MOVE")


async def test_a_refused_mark_costs_nothing(server: FakeServer) -> None:
    async def refuse(line, tag, arguments):
        await line.say(f"{tag} NO [NOPERM] read only")

    server.on["STORE"] = refuse
    shelf = FakeShelf()
    shelf.decided = [1]
    server.put(mail(1))
    async with watching(server.source(), shelf) as w:
        await w.until(lambda: server.said("STORE"))
        await w.until(server.idling.is_set)
        server.put(mail(2))
        await w.have(2)
        assert w.health.sessions == 1
        assert not shelf.done


async def test_a_server_without_idle_is_polled(server: FakeServer) -> None:
    server.capabilities = "IMAP4rev1"
    async with watching(server.source()) as w:
        await w.until(lambda: len(server.said("UID SEARCH")) >= 2)
        server.put(mail(1))
        await w.have(1)
        assert not server.said("IDLE")


async def test_thousands_come_in_batches_with_the_watermark_rising(server: FakeServer) -> None:
    server.put(*(mail(n) for n in range(1, 1001)))
    async with watching(server.source()) as w:
        await w.have(1000)
        assert w.shelf.watermarks == [*range(100, 1001, 100)]
        assert w.health.sessions == 1


async def test_large_mails_come_in_ranges_and_the_largest_only_begin(server: FakeServer, monkeypatch) -> None:
    monkeypatch.setattr(bodies, "LARGE", 1000)
    monkeypatch.setattr(bodies, "RANGE", 400)
    monkeypatch.setattr(bodies, "LARGEST", 3000)
    server.put(mail(1), mail(2, 1500), mail(3, 3000), mail(4, 1600 - len(mail(4))), mail(5))
    async with watching(server.source()) as w:
        await w.have(5)
        kept = list(w.shelf.mails.values())
    assert [m.raw for m in kept] == [mail(1), mail(2, 1500), mail(3, 3000)[:400], server.mails[4], mail(5)]
    assert [m.truncated for m in kept] == [False, False, True, False, False]
    assert [m.size for m in kept] == [len(raw) for raw in server.mails.values()]
    assert max(int(s.split("<")[1].split(".")[0]) for s in server.said("<")) == 1600


async def test_a_server_that_tells_no_sizes_and_one_that_knows_no_ranges(server: FakeServer) -> None:
    async def fetch(line, tag, arguments):
        for uid in server.mails:
            if "SIZE" not in arguments:
                await line.say(server.fetched(uid, ""))
        await line.say(f"{tag} OK done")

    server.put(mail(1), mail(2, 2 << 20))
    server.on["FETCH"] = fetch
    async with watching(server.source()) as w:
        await w.have(2)
        assert w.shelf.raws == [mail(1), mail(2, 2 << 20)]


async def test_the_register_is_full_for_a_while(server: FakeServer) -> None:
    """Said once, asked again, and nothing is lost."""
    shelf = FakeShelf()
    shelf.trouble = [TemporaryError("disk full") for _ in range(4)]
    server.put(mail(1))
    with capture_logs() as logs:
        async with watching(server.source(), shelf) as w:
            await w.have(1)
            await w.until(server.idling.is_set)
            assert w.health.sessions == 1
    about = [entry for entry in logs if entry.get("edge") == "register"]
    assert [entry["event"] for entry in about] == ["disconnected", "connected"]
    assert about[0]["because"] == "disk full"


async def test_a_bug_of_ours_does_not_end_the_watch(server: FakeServer) -> None:
    shelf = FakeShelf()
    shelf.trouble = [ZeroDivisionError("a bug")]
    server.put(mail(1))
    with capture_logs() as logs:
        async with watching(server.source(), shelf) as w:
            await w.have(1)
    assert any(entry["event"] == "crashed" for entry in logs)


async def test_quiet_when_cancelled_between_two_looks(server: FakeServer) -> None:
    async with watching(server.source()) as w:
        await w.until(server.idling.is_set)
        await asyncio.sleep(0)
