"""A backup holds everything, is made while others write, and becomes a register on either database."""

import datetime as dt
import json
import sqlite3
import stat
import zipfile
from contextlib import closing
from hashlib import sha256

import pytest
import sqlalchemy as sa

from iscg_bot.edges import backups
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register, copies, engines
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Fate, Sent
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.matters.worlds import NOW
from tests.outgoing import begin, note
from tests.register.test_commits import entry, letter
from tests.register.test_migrations import REVISIONS, fill

LATER = dt.timedelta(hours=1)
CONTENTS = (b"paper", b"another paper" * 9999)
DIGESTS = tuple(sha256(content).hexdigest() for content in CONTENTS)
ADDRESSES = {
    "sqlite": lambda path: f"sqlite:///{path}/var/r.sqlite",
    "postgresql": lambda path: registers.schema(str(path)),
}


@pytest.fixture
def url(bare):
    return bare


@pytest.fixture
def files(tmp_path):
    stored = Files(tmp_path / "files")
    for digest, content in zip(DIGESTS, CONTENTS, strict=True):
        stored.write(digest, content)
    return stored


@pytest.fixture
def archive(tmp_path):
    return tmp_path / "backup.zip"


def make(url, revision="head"):
    """A register with two rows in every table."""
    engine = engines.connect(url)
    engines.migrate(engine, revision)
    with engine.begin() as connection:
        fill(connection)
        for n, digest in enumerate(DIGESTS, 1):
            connection.execute(sa.text("UPDATE file SET sha256 = :digest WHERE id = :n"), {"digest": digest, "n": n})
        connection.execute(sa.text("UPDATE liaison_file SET sha256 = :digest"), {"digest": DIGESTS[0]})
    engine.dispose()
    return url


def rows(url):
    """Every row of every table, as the program sees it."""
    engine = engines.connect(url)
    with engine.begin() as connection:
        found = {
            t.name: [tuple(r) for r in connection.execute(t.select().order_by(*t.primary_key))] for t in copies.TABLES
        }
    engine.dispose()
    return found


def save(url, files, archive):
    return backups.back_up(url, files, archive, NOW, "0.1.0")


def settled(found):
    """What restoring changes on purpose: letters that waited are withheld, the emergency stop is on."""
    names = [column.name for column in copies.LiaisonRow.metadata.tables["letter"].columns]
    letters = [{k: v for k, v in zip(names, row, strict=True) if k not in ("fate", "due")} for row in found["letter"]]
    return found | {"letter": letters, "note": [row for row in found["note"] if row[0] != "sending_stopped"]}


@pytest.mark.parametrize("there", ADDRESSES)
@pytest.mark.parametrize("here", ADDRESSES)
def test_every_table_and_file_comes_back_on_either_database(tmp_path, files, archive, here, there):
    source, target = make(ADDRESSES[here](tmp_path / "a")), ADDRESSES[there](tmp_path / "b")
    made, elsewhere = save(source, files, archive), Files(tmp_path / "elsewhere")
    assert made.files == tuple(sorted(DIGESTS)) and made.missing == () and made.revision == REVISIONS[-1]
    assert set(made.rows.values()) == {2} and set(made.rows) == {table.name for table in copies.TABLES}
    assert backups.restore(archive, target, elsewhere) == made
    assert settled(rows(target)) == settled(rows(source))
    assert [elsewhere.path(digest).read_bytes() for digest in DIGESTS] == list(CONTENTS)


@pytest.mark.parametrize("there", ADDRESSES)
async def test_the_register_goes_on_after_the_last_row(tmp_path, files, archive, there):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    target = ADDRESSES[there](tmp_path / "b")
    backups.restore(archive, target, files)
    with closing(Register(target, lambda: NOW)) as register:
        assert await register.keep("INBOX", 1, [Fetched(1, b"new", 3)], 1) == 1
        assert [kept.id for kept in await register.undecided()] == [3]


def test_a_backup_is_for_its_owner_alone(url, files, archive):
    save(make(url), files, archive)
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    assert [path.name for path in archive.parent.iterdir() if path.name.startswith(".iscg")] == []


async def test_it_is_consistent_while_somebody_writes(url, files, archive, register, keep):
    await keep("From: a\r\n\r\nfirst")
    with register._engine.connect() as writer, writer.begin():
        writer.exec_driver_sql("UPDATE mail SET subject = 'half'")
        copies.copy_out(url, archive)
    assert rows(copies.address(archive))["mail"][0][14] == ""


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_backup_of_an_earlier_program_is_upgraded(tmp_path, files, archive, url, revision):
    source = ADDRESSES["sqlite"](tmp_path / "a")
    engine = engines.connect(source)
    engines.migrate(engine, revision)
    with engine.begin() as connection:
        fill(connection)
    engine.dispose()
    pack(tmp_path / "a" / "var" / "r.sqlite", archive, revision)
    backups.restore(archive, url, files)
    found = rows(url)
    assert len(found["mail"]) == len(found["document"]) == len(found["letter"]) == 2


def pack(register, archive, revision="", **more):
    """An archive made by hand."""
    with closing(sqlite3.connect(register)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    said = {"made": NOW.isoformat(), "program": "0", "revision": revision, "rows": {}, "files": [], "missing": []}
    said["register"] = sha256(register.read_bytes()).hexdigest()
    with zipfile.ZipFile(archive, "w") as into:
        into.write(register, "register.sqlite")
        into.writestr("backup.json", json.dumps(said | {"format": 1} | more))


def test_a_register_is_replaced_only_by_force(url, files, archive, tmp_path):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    with closing(Register(url, lambda: NOW)):  # somebody has started once
        pass
    before = rows(url)
    with pytest.raises(PermanentError, match="there is a register already: --force"):
        backups.restore(archive, url, files)
    assert rows(url) == before
    backups.restore(archive, url, files, force=True)
    assert len(rows(url)["mail"]) == 2


def spoil(archive, name, change):
    """One member of the archive is another."""
    spoiled = archive.with_name("spoiled.zip")
    with zipfile.ZipFile(archive) as whole, zipfile.ZipFile(spoiled, "w") as into:
        for one in whole.namelist():
            content = whole.read(one)
            if one != name:
                into.writestr(one, content)
            elif change:
                into.writestr(one, change(content))
    return spoiled


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("register.sqlite", lambda content: content[:-1] + b"!"),
        ("register.sqlite", None),
        (f"files/{DIGESTS[1]}", lambda content: content + b"!"),
        (f"files/{DIGESTS[0]}", None),
        ("backup.json", lambda content: content[:-9]),
        ("backup.json", lambda _: b"[]"),
        ("backup.json", None),
        ("backup.json", lambda content: content.replace(b'"format": 1', b'"format": 2')),
    ],
)
def test_a_damaged_backup_touches_nothing(url, files, archive, tmp_path, name, change):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    elsewhere = Files(tmp_path / "elsewhere")
    with pytest.raises(PermanentError, match=r"damaged|no whole backup|newer program"):
        backups.restore(spoil(archive, name, change), url, elsewhere)
    assert not copies.is_register(url) and not (tmp_path / "elsewhere").exists()


def test_half_an_archive_is_no_backup(url, files, archive, tmp_path):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    archive.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    with pytest.raises(PermanentError, match="no whole backup"):
        backups.restore(archive, url, files)


def test_a_flipped_bit_is_noticed(url, files, archive, tmp_path):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    with zipfile.ZipFile(archive) as whole:
        packed = whole.getinfo("register.sqlite").compress_size
    content = bytearray(archive.read_bytes())
    for place in range(60, packed, packed // 7):
        spoiled = archive.with_name("spoiled.zip")
        spoiled.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        with pytest.raises(PermanentError, match=r"damaged|no whole backup"):
            backups.restore(spoiled, url, files)
    assert not copies.is_register(url)


def test_an_encrypted_archive_is_to_be_decrypted_first(url, files, archive, tmp_path):
    save(make(ADDRESSES["sqlite"](tmp_path / "a")), files, archive)
    content = archive.read_bytes()
    place = content.rindex(b"PK\x01\x02") + 8  # APPNOTE 4.3.12: the flags of the last member, which is backup.json
    archive.write_bytes(content[:place] + b"\x01" + content[place + 1 :])
    with pytest.raises(PermanentError, match="encrypted"):
        backups.restore(archive, url, files)


def test_the_backup_of_a_newer_program_is_left_alone(url, files, archive, tmp_path):
    make(ADDRESSES["sqlite"](tmp_path / "a"))
    register = tmp_path / "a" / "var" / "r.sqlite"
    with closing(sqlite3.connect(register)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    pack(register, archive, "9999")
    with pytest.raises(PermanentError, match="a newer program"):
        backups.restore(archive, url, files)
    assert not copies.is_register(url)


def test_files_that_are_missing_or_damaged_are_named_and_mended(url, files, archive):
    make(url)
    files.path(DIGESTS[0]).write_bytes(b"paper!")
    files.path(DIGESTS[1]).unlink()
    assert set(save(url, files, archive).missing) == set(DIGESTS)
    for digest, content in zip(DIGESTS, CONTENTS, strict=True):
        files.path(digest).unlink(missing_ok=True)
        files.write(digest, content)
    save(url, files, archive)
    files.path(DIGESTS[0]).write_bytes(b"paper!")
    backups.restore(archive, url, files, force=True)
    assert files.path(DIGESTS[0]).read_bytes() == b"paper"


@pytest.mark.parametrize("there", ADDRESSES)
async def test_letters_that_waited_are_not_sent_by_themselves(tmp_path, files, archive, register, url, there):
    fates = (Fate.SENT, Fate.DEFERRED, Fate.UNKNOWN, Fate.SENDING, Fate.PENDING)
    await register.commit(entry(letters=tuple(letter(f"acknowledge/{n}") for n, _ in enumerate(fates))))
    for fate in fates[:4]:
        begun = await begin(register, NOW)
        if fate is not Fate.SENDING:
            await note(register, begun.id, Sent(fate), NOW, NOW + LATER if fate is not Fate.SENT else None)
    save(url, files, archive)
    target = ADDRESSES[there](tmp_path / "b")
    backups.restore(archive, target, files)
    with closing(Register(target, lambda: NOW)) as restored:
        assert await restored.sending_stopped()
        assert await restored.fates() == {"sent": 1, "unknown": 4}
        assert await restored.interrupted(NOW, NOW) == 0
        assert await restored.due(NOW + 9 * LATER, Budgets()) is None
        again = (letter("acknowledge/4"), letter("acknowledge/5"))  # mail that came since is decided anew
        await restored.commit(entry(letters=again))
        assert (await restored.due(NOW, Budgets())).message_id == again[1].message_id
