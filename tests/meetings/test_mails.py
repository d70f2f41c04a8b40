"""What calendar programs really write, from the mail to the letters and back: answers, delegations, counters."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from iscg_bot.desk import House
from iscg_bot.intake import parse
from iscg_bot.letters import Templates
from iscg_bot.model.decisions import Digests
from iscg_bot.model.meetings import Partstat
from iscg_bot.model.submissions import CallOff, Convene
from tests.matters.worlds import NOW, STRANGER
from tests.meetings.bureaus import Bureau, Delivered
from tests.meetings.worlds import CORA, EVA, FARID, MONDAY, ROSTER, request

MAILS = Path(__file__).with_name("mails")
OURS = "4f1c2a90@itu.example"


class Post(Bureau):
    """Mails come from files; @UID@ in them is that of the meeting."""

    async def bring(self, name: str, uid: str = "", **replaced: str) -> list[Delivered]:
        """The mail comes; what goes out at once."""
        raw = (
            (MAILS / f"{name}.eml").read_bytes().replace(b"@UID@", uid.encode() or (await self.meeting()).uid.encode())
        )
        for old, new in replaced.items():
            raw = raw.replace(old.encode(), new.encode())
        self.count += 1
        self.mailbox[self.count] = raw.replace(b"Message-ID: <", f"Message-ID: <{self.count}.".encode())
        await self.fetch()
        return await self.post()

    async def told(self) -> list[Delivered]:
        """The hold time passes, and calendars are told."""
        await self.knock(minutes=6)
        return await self.post()


@pytest.fixture
async def post(tmp_path: Path, templates: Templates) -> AsyncIterator[Post]:
    """Cora, Farid and Wei are invited to Monday."""
    there = Post(tmp_path, House(ROSTER, templates, Digests("c", "t", "z", "p")), NOW)
    await there.desk.submit(Convene(replace(request(MONDAY), confirmed=True, mail=0), MONDAY), CORA)
    assert {x.to for x in await there.told()} == {"cora@cora.example", "farid@farid.example", "wei@wei.example"}
    yield there
    there.register.close()


def text(letter: Delivered) -> str:
    part = letter.letter.get_body(("plain",))
    assert part is not None
    return part.get_content()


def calendar(letter: Delivered) -> str:
    part = next(p for p in letter.letter.walk() if p.get_content_type() == "text/calendar")
    return part.get_payload(decode=True).decode().replace("\r\n ", "")


@pytest.mark.parametrize("first", ["delegation-korganizer", "delegate-thunderbird"])
async def test_a_delegation_in_either_order(post: Post, first: str):
    second = {"delegation-korganizer", "delegate-thunderbird"} - {first}
    written = [*await post.bring(first), *await post.bring(*second)]
    assert {x.to for x in written} <= {"cora@cora.example"}  # asked about Eva, if she was first
    invited = {x.to: calendar(x) for x in await post.told()}
    assert set(invited) == {"cora@cora.example", "eva@eva.example"}
    to, frm = 'DELEGATED-TO="mailto:eva@eva.example"', 'DELEGATED-FROM="mailto:farid@farid.example"'
    assert f"ROLE=NON-PARTICIPANT;PARTSTAT=DELEGATED;{to}:mailto:farid" in invited["cora@cora.example"]
    assert f"PARTSTAT=ACCEPTED;{frm}:mailto:eva" in invited["cora@cora.example"]
    assert frm in invited["eva@eva.example"] and "farid@farid.example\r\n" not in invited["eva@eva.example"]
    ledger = await post.ledger()
    assert (ledger[FARID.addresses[0]].partstat, ledger[FARID.addresses[0]].observes) == (Partstat.DELEGATED, True)
    assert (ledger[EVA.addresses[0]].partstat, ledger[EVA.addresses[0]].comment) == (Partstat.ACCEPTED, "")
    assert not any(q.open for q in post.questions())


async def test_a_forged_delegation_adds_nobody(post: Post):
    await post.bring("delegation-korganizer", **{"dkim=pass header.d=farid.example": "dkim=pass header.d=evil.example"})
    assert len((await post.meeting()).invitees) == 3 and post.verdict(post.count).startswith("held hold")
    assert [x.to for x in await post.told()] == ["paula@paula.example"]  # what is held, for the secretariat


@pytest.mark.parametrize(
    "order",
    [("delegation-copy-korganizer", "delegation-korganizer"), ("delegation-korganizer", "delegation-copy-korganizer")],
)
async def test_a_copy_of_what_was_sent_on_is_filed_and_the_answer_counts(post: Post, order: tuple[str, str]):
    """C53: the secretariat has nothing to decide."""
    for name in order:
        await post.bring(name)
    assert {x.to for x in await post.told()} == {"cora@cora.example", "eva@eva.example"}
    assert await post.register.held() == ()


async def test_an_uninvited_answer_is_the_conveners_to_decide(post: Post):
    (asked,) = await post.bring("stranger-apple")
    assert asked.to == "cora@cora.example" and STRANGER in text(asked)
    assert asked.letter["Auto-Submitted"] == "auto-replied"
    await post.receive(CORA, reply=f"{asked.letter['Message-ID']} 2")
    turned = {x.to: x for x in await post.post()}
    assert set(turned) == {STRANGER} and "decided not to invite" in text(turned[STRANGER]).replace("\n", " ")
    assert await post.bring("stranger-apple", **{"20261124T112000Z": "20261124T122000Z"}) == []


async def test_an_uninvited_person_who_is_admitted_has_answered(post: Post):
    (asked,) = await post.bring("stranger-apple")
    await post.receive(CORA, reply=f"{asked.letter['Message-ID']} 1")
    await post.post()
    assert {x.to for x in await post.told()} == {STRANGER, "cora@cora.example"}
    assert (await post.ledger())[STRANGER].partstat is Partstat.ACCEPTED


async def test_a_second_counter_takes_the_place_of_the_first(post: Post):
    (first,) = await post.bring("counter-outlook")
    shown = text(first)
    assert "Tuesday would suit us better" in shown and "Room H" in shown and "Subtitles" in shown
    assert "li.na@elsewhere.example" in shown and len((await post.meeting()).invitees) == 3
    (second,) = await post.bring("counter-google")
    assert [q.open for q in post.questions()] == [False, True]
    await post.receive(CORA, reply=f"{first.letter['Message-ID']} 1")
    (closed,) = await post.post()
    assert (await post.meeting()).window == MONDAY and closed.to == CORA.addresses[0]
    await post.receive(CORA, reply=f"{second.letter['Message-ID']} 1")
    assert f"{(await post.meeting()).window.starts:%m-%d %H:%M}" == "12-02 13:00"


async def test_the_same_counter_again_asks_nothing(post: Post):
    await post.bring("counter-google")
    assert await post.bring("counter-google", **{"Or on Wednesday": "Wednesday?"}) == []
    assert len(post.questions()) == 1


async def test_an_unknown_invitation_of_ours_is_answered_once(post: Post):
    (told,) = await post.bring("reply-outlook", OURS)
    assert (told.to, told.letter["Auto-Submitted"]) == (FARID.addresses[0], "auto-replied")
    assert await post.bring("reply-outlook", OURS, **{"Thread-Index: AdpcQ1": "Thread-Index: AdpcQ1AA"}) == []


@pytest.mark.parametrize(
    ("uid", "replaced"),
    [
        ("040000008200E00074C5B7101A82E008@elsewhere.example", {}),  # somebody else's invitation
        (OURS, {"Thread-Index: AdpcQ1": "Auto-Submitted: auto-replied"}),
        (OURS, {"Thread-Index: AdpcQ1": "Return-Path: <>"}),
        (OURS, {"dkim=pass header.d=farid.example": "dkim=fail header.d=farid.example"}),
    ],
)
async def test_nor_is_anybody_else_answered(post: Post, uid: str, replaced: dict[str, str]):
    assert await post.bring("reply-outlook", uid, **replaced) == []


async def test_who_answers_a_cancelled_meeting_is_told_once(post: Post):
    await post.desk.submit(CallOff(1, confirmed=True), CORA)
    assert await post.bring("reply-outlook") == []  # the cancellation is on its way
    assert "farid@farid.example" in {x.to for x in await post.told()}
    (told,) = await post.bring("reply-outlook", **{"Thread-Index: AdpcQ1": "Thread-Index: B"})
    assert told.to == FARID.addresses[0] and told.event is None
    assert await post.bring("reply-outlook", **{"Thread-Index: AdpcQ1": "Thread-Index: CCC"}) == []


async def test_a_refresh_is_answered_with_the_invitation(post: Post):
    (again,) = await post.bring("refresh-evolution")
    assert (again.to, again.letter["Auto-Submitted"]) == (FARID.addresses[0], "auto-replied")
    assert again.event is not None and again.event.sequence == 0


async def test_what_a_counter_makes_us_ask_is_counted_as_its_authors(post: Post):
    await post.bring("counter-google")
    mail = parse((MAILS / "reply-outlook.eml").read_bytes(), ROSTER.group, NOW)
    spent = [await post.register.spent(who.addresses[0], mail, 0, NOW) for who in (FARID, CORA)]
    assert [(s.today, s.others) for s in spent] == [(0, 1), (0, 0)]
