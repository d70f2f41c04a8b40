"""Letters that come back, letters that wait, and who is forgiven."""

import datetime as dt

from iscg_bot.edges.register import Entry
from iscg_bot.model.decisions import CameBack, Decision, PauseAddress, Settled, TellTrouble, Verdict
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from iscg_bot.model.mail import Fetched
from iscg_bot.model.submissions import Knock
from tests.matters.worlds import NOW, ROSTER
from tests.outgoing import note

MINUTE, DAY, PATIENCE = dt.timedelta(minutes=1), dt.timedelta(days=1), dt.timedelta(minutes=10)
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
