"""A Maildir instead of IMAP."""

import os
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from iscg_bot.edges.mailbox import maildirs
from iscg_bot.model.servers import Maildir
from tests.mailbox.fakes import FakeShelf, mail, watching


@pytest.fixture
def source(tmp_path: Path) -> Maildir:
    for folder in ("new", "cur", "tmp"):
        (tmp_path / folder).mkdir()
    return Maildir(tmp_path, poll=0.02)


def put(source: Maildir, name: str, raw: bytes) -> Path:
    path = source.path / name
    path.write_bytes(raw)
    return path


def everything(source: Maildir) -> list[str]:
    return sorted(str(path.relative_to(source.path)) for path in source.path.rglob("*") if path.is_file())


async def test_every_file_is_kept_once_and_stays_where_it_is(source: Maildir) -> None:
    put(source, "new/1.a.host", mail(1))
    put(source, "cur/2.b.host:2,S", mail(2))
    put(source, "tmp/3.c.host", b"half writ")
    put(source, "new/.hidden", b"no mail")
    async with watching(source) as w:
        await w.have(2)
        assert (w.calls, w.health.kept, w.health.connected) == (1, 2, True)
        put(source, "new/4.d.host", mail(4))
        await w.have(3)
        (source.path / "new/4.d.host").rename(source.path / "cur/4.d.host:2,S")  # somebody reads it
        looked = w.health.last_search
        await w.until(lambda: w.health.last_search > looked + 0.05)
        assert w.shelf.raws == [mail(1), mail(2), mail(4)]
        assert [*w.shelf.handed.values()] == [1, 1, 1]
    assert everything(source) == ["cur/2.b.host:2,S", "cur/4.d.host:2,S", "new/.hidden", "new/1.a.host", "tmp/3.c.host"]


async def test_a_second_watch_brings_nothing_twice(source: Maildir) -> None:
    shelf = FakeShelf()
    put(source, "new/1.a.host", mail(1))
    async with watching(source, shelf) as w:
        await w.have(1)
    (source.path / "new/1.a.host").rename(source.path / "cur/1.a.host:2,S")
    put(source, "new/0.restored.host", mail(2))
    async with watching(source, shelf) as w:
        await w.have(2)
        assert w.health.kept == 1
    assert len({uid for _, uid in shelf.mails}) == 2
    assert all(0 < uid < 1 << 63 for _, uid in shelf.mails)


async def test_decided_mail_is_settled_without_touching_it(source: Maildir) -> None:
    shelf = FakeShelf()
    shelf.decided = [1]
    async with watching(source, shelf) as w:
        await w.until(lambda: shelf.done == [1])


async def test_no_maildir_yet(tmp_path: Path) -> None:
    source = Maildir(tmp_path / "later", poll=0.02)
    with capture_logs() as logs:
        async with watching(source) as w:
            await w.until(lambda: w.health.last_error)
            for folder in ("new", "cur"):
                (source.path / folder).mkdir(parents=True, exist_ok=True)
            put(source, "new/1.a.host", mail(1))
            await w.have(1)
    events = [entry["event"] for entry in logs]
    assert events[0] == "disconnected"
    assert events[-2:] == ["connected", "kept"]


async def test_a_file_that_cannot_be_read_does_not_stop_the_others(source: Maildir, monkeypatch) -> None:
    real = maildirs.read
    broken = True

    def read(name: str, path: Path):
        if broken and name.startswith("1"):
            raise PermissionError("not yours")
        return real(name, path)

    monkeypatch.setattr(maildirs, "read", read)
    put(source, "new/1.a.host", mail(1))
    put(source, "new/2.b.host", mail(2))
    async with watching(source) as w:
        await w.have(1)
        await w.until(lambda: w.health.last_error)
        assert w.shelf.raws == [mail(2)]
        broken = False
        await w.have(2)


async def test_a_file_that_is_moved_under_our_eyes(source: Maildir, monkeypatch) -> None:
    real, reads = maildirs.read, []

    def read(name: str, path: Path):
        reads.append(name)
        if reads == ["1.a.host"]:
            path = path.rename(source.path / "cur" / "1.a.host:2,S").parent / "gone"
        return real(name, path)

    monkeypatch.setattr(maildirs, "read", read)
    put(source, "new/1.a.host", mail(1))
    async with watching(source) as w:
        await w.have(1)
        assert (w.health.sessions, w.health.last_error) == (1, "")


async def test_the_largest_only_begin(source: Maildir, monkeypatch) -> None:
    monkeypatch.setattr(maildirs, "LARGEST", 1000)
    monkeypatch.setattr(maildirs, "RANGE", 100)
    put(source, "new/1.a.host", mail(1, 2000))
    put(source, "new/2.b.host", mail(2, 500))
    async with watching(source) as w:
        await w.have(2)
    first, second = w.shelf.mails.values()
    assert (first.raw, first.truncated, first.size) == (mail(1, 2000)[:100], True, len(mail(1, 2000)))
    assert (second.raw, second.truncated) == (mail(2, 500), False)


async def test_batches_by_weight(source: Maildir, monkeypatch) -> None:
    monkeypatch.setattr(maildirs, "WEIGHT", 1000)
    for number in range(1, 10):
        put(source, f"new/{number}.a.host", mail(number, 400))
    async with watching(source) as w:
        await w.have(9)
        assert w.calls == 3


async def test_names_that_are_no_text(source: Maildir) -> None:
    put(source, os.fsdecode(b"new/1.\xff.host"), mail(1))
    async with watching(source) as w:
        await w.have(1)
