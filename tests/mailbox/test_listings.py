"""What an IMAP mailbox holds and the register does not: looked at without a trace."""

from contextlib import closing
from pathlib import Path

from iscg_bot.edges.mailbox import Patience, fetches, lost
from iscg_bot.edges.mailbox.clients import SafeIMAP
from iscg_bot.edges.register import Register
from iscg_bot.model.mail import Fetched
from iscg_bot.model.servers import Imap
from tests import registers
from tests.mailbox.fakes import mail
from tests.mailbox.test_pymap import Deliver, pymap  # noqa: F401
from tests.matters.worlds import NOW


async def test_a_mail_that_was_never_kept_is_named(pymap: tuple[int, Deliver], tmp_path: Path) -> None:  # noqa: F811
    port, deliver = pymap
    for content in (mail(1), mail(2), mail(1), mail(3)):
        await deliver(content)
    source = Imap("127.0.0.1", port, "bot", "secret", tls="none")
    with closing(Register(registers.url(tmp_path / "register.sqlite"), lambda: NOW)) as register:
        assert await lost(source, register.sums, Patience()) == (4, ())  # never read: all of it is still to come
        seen, uids = await numbering(source)
        kept = [Fetched(uid, mail(n), 1) for uid, n in zip(uids, (1, 2, 1, 3), strict=True)]
        await register.keep("imap:bot/INBOX", seen, [kept[0], kept[2]], uids[-1])
        count, names = await lost(source, register.sums, Patience())
        assert (count, names) == (4, (f"UID {uids[1]}", f"UID {uids[3]}"))  # the first is a second copy of the third
        await register.keep("imap:bot/INBOX", seen, [kept[1]], uids[-1] - 1)
        assert (await lost(source, register.sums, Patience()))[1] == ()  # the last one is still to come


async def numbering(source: Imap) -> tuple[int, list[int]]:
    """UIDVALIDITY and UIDs."""
    imap = SafeIMAP(Patience())
    await imap.open(source)
    opened = await imap.call("EXAMINE", "INBOX")
    found = await imap.uid("SEARCH", "UID", "1:*")
    await imap.close()
    return fetches.uidvalidity(opened.untagged) or 0, sorted(fetches.hits(found.untagged))
