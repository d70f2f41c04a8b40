"""Letters that come back, letters that wait, and who is forgiven."""

import datetime as dt

from iscg_bot.edges.register import Entry
from iscg_bot.model.decisions import CameBack, Decision, PauseAddress, Settled, TellTrouble, Verdict
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from iscg_bot.model.mail import Fetched
from iscg_bot.model.submissions import Knock
from tests.matters.worlds import NOW, ROSTER
from tests.outgoing import begin, note

MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
PATIENCE = 10 * MINUTE
YUSUF = "yusuf@testland.example"


async def change(register, *changes, now=NOW, letters=()):
    settled = (Settled(Knock(), Decision(Verdict.ACCEPT, "because", changes)),)
    await register.commit(Entry(settled, tuple(letters), now))


async def troubles(register, now=NOW):
    return (await register.waiting(ROSTER, now, PATIENCE)).troubles


async def test_three_letters_that_came_back_make_an_address_shaky(register):
    await change(register, CameBack("Yusuf@Testland.example", True, "a"), CameBack(YUSUF, True, "b"))
    await change(register, CameBack(YUSUF, True, "b"))  # the same one, said again
    assert (await troubles(register)).shaky == ()
    await change(register, CameBack(YUSUF, True, "c"))
    (shaky,) = (await troubles(register)).shaky
    assert (shaky.address, shaky.score, shaky.probes, shaky.paused) == (YUSUF, 3, (), False)
    assert (await troubles(register, NOW + 7 * DAY)).shaky == ()


async def test_a_probe_and_what_came_of_it(register):
    await change(register, *(CameBack(YUSUF, True, key) for key in "abc"))
    probe = Composed("probe/1", YUSUF, "probe", Occasion.NOTICE, "<p@x>", b"bytes")
    await change(register, letters=[probe])
    assert (await troubles(register)).shaky[0].probes == (("probe/1", NOW, False),)
    await change(register, CameBack(YUSUF, True, "probe/1"))
    assert (await troubles(register)).shaky[0].probes == (("probe/1", NOW, True),)


async def test_a_sign_of_life_forgives_everything(register):
    await change(register, *(CameBack(YUSUF, True, key) for key in "abc"), PauseAddress(YUSUF, "no answer"))
    assert [p.name for p in await register.pauses.every()] == [YUSUF]
    await register.keep("INBOX", 1, [Fetched(1, b"raw", 3)], 1)
    await register.commit(Entry((Settled(Knock(), Decision(Verdict.SKIP, "x")),), (), NOW, mail=1, author=YUSUF))
    assert await register.pauses.every() == () and (await troubles(register)).shaky == ()


async def test_a_storm_stops_sending_by_itself(register):
    for n in range(20):
        await change(register, CameBack(f"{n}@x.example", True, "k"), now=NOW + n * MINUTE / 4)
    assert not await register.sending_stopped()
    await change(register, CameBack("20@x.example", True, "k"), now=NOW + 6 * MINUTE)
    assert await register.sending_stopped() and "storm" in await register.why_stopped()


async def test_twenty_bounces_an_hour_are_no_storm(register):
    for n in range(40):
        await change(register, CameBack(f"{n}@x.example", True, "k"), now=NOW + n * MINUTE)
    assert not await register.sending_stopped()


async def test_what_does_not_get_away_is_told_once(register):
    await change(register, letters=[Composed("k", YUSUF, "note", Occasion.ANSWER, "<k@x>", b"bytes")])
    await note(register, 1, Sent(Fate.DEFERRED, 451, "4.3.2 later"), NOW, NOW + DAY)
    assert (await troubles(register, NOW + 4 * DAY / 24)).late == ()
    (late,) = (await troubles(register, NOW + 4 * DAY / 24 + MINUTE)).late
    assert (late.id, late.to, late.since) == (1, YUSUF, NOW)
    await change(register, TellTrouble((1,), ()))
    assert (await troubles(register, NOW + DAY)).late == ()


async def late(register, now):
    """The numbers of those that the secretariat hears of; how many there are."""
    register.pauses._clock = lambda: now
    return [one.id for one in (await troubles(register, now)).late], (await register.pauses.backlog()).count


async def test_where_no_server_can_be_reached_letters_are_late_too(register, write):
    """Nothing is tried then: they are pending (M113)."""
    await write(("a@x.example", "", "put"), ("b@x.example", "", "put"))
    assert (await begin(register, NOW)).id == 1
    await note(register, 1, Sent(Fate.UNKNOWN), NOW, NOW + 10 * MINUTE)
    assert await late(register, NOW + 4 * HOUR) == ([], 0)
    assert await late(register, NOW + 4 * HOUR + MINUTE) == ([2], 1)
    assert await late(register, NOW + 5 * HOUR) == ([1, 2], 2)
    assert (await register.pauses.backlog()).since == NOW
    await register.stop_sending(True)
    assert await late(register, NOW + 5 * HOUR) == ([], 0)


async def test_what_waits_for_a_person_is_not_late(register, write):
    await write(("a@x.example", "", "remind"), (YUSUF, "", "put"), ("b@x.example", "", "remind"))
    assert (await begin(register, NOW)).id == 1
    await note(register, 1, Sent(Fate.FAILED, 550, "5.7.1 no"), NOW)
    await change(register, PauseAddress(YUSUF, "no answer"))
    assert await late(register, NOW + DAY) == ([], 0)


async def test_of_letters_that_are_late_one_letter_an_hour_tells(register, write):
    """None as long as the last one has not got away itself: then nobody can read two."""
    await write(("a@x.example", "", "put"), ("paula@x.example", "", "trouble"), at=NOW)
    assert await late(register, NOW + DAY) == ([], 2)
    assert (await begin(register, NOW)).id == 1
    assert (await begin(register, NOW)).id == 2
    await note(register, 1, Sent(Fate.DEFERRED, 451, "4.3.2 later"), NOW, NOW + DAY)
    await note(register, 2, Sent(Fate.SENT), NOW)
    assert await late(register, NOW + 5 * HOUR) == ([1], 1)
    await write(("paula@x.example", "", "trouble"), at=NOW + 5 * HOUR)
    assert (await begin(register, NOW + 5 * HOUR)).id == 3
    await note(register, 3, Sent(Fate.DEFERRED, 451, "4.3.2 later"), NOW + 5 * HOUR, NOW + DAY)
    assert await late(register, NOW + 6 * HOUR - MINUTE) == ([], 1)
    assert await late(register, NOW + 6 * HOUR) == ([1], 1)
    assert await late(register, NOW + 10 * HOUR) == ([1], 2)  # of itself it does not tell


async def test_a_pause_is_told_once_and_lifted_by_the_secretariat(register):
    await change(register, PauseAddress(YUSUF, "no answer"))
    (pause,) = (await troubles(register)).pauses
    assert (pause.what, pause.name, pause.because) == ("address", YUSUF, "no answer")
    await change(register, TellTrouble((), (("address", YUSUF),)))
    assert (await troubles(register)).pauses == () and [p.told for p in await register.pauses.every()] == [True]
    assert await register.pauses.resume(YUSUF.upper()) and not await register.pauses.resume(YUSUF)
    assert await register.pauses.every() == ()


async def test_the_first_reason_to_stop_stays_until_a_person_resumes(register):
    await register.stop_sending(True)
    for n in range(21):
        await change(register, CameBack(f"{n}@x.example", True, "k"))
    assert await register.why_stopped() == "the secretariat stopped it"
    await register.stop_sending(False)
    assert await register.why_stopped() == "" and not await register.sending_stopped()
