"""What befalls the service while it works: deaths, networks, servers, the disk, the clock. Drawn from a seed."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.chaos.disks import Disk
from tests.chaos.lives import Life
from tests.chaos.networks import DOT, Network
from tests.servers.stack import Stack

HOUR = 3600.0
ACTIVE, LONGEST = 0.7, 15.0  # of the lives, and seconds that we wait for it
JUMPS = (-26 * HOUR, -HOUR, -90.0, 90.0, HOUR, 26 * HOUR)  # a day's jump makes the daily letter due


@dataclass
class Sky:
    """All that may be hit. *jump* is the file of the clock; *dry* are the times when the disk was full."""

    stack: Stack
    networks: tuple[Network, Network]  # to Dovecot, to Postfix
    disk: Disk
    jump: Path
    start: Callable[[], Life]
    life: Life | None = None
    kills: list[float] = field(default_factory=list)
    dry: list[tuple[float, float]] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)
    died: int = 0  # of itself: never

    def set_clock(self, seconds: float) -> None:
        """Whoever reads it sees the old or the new."""
        aside = self.jump.with_suffix(".new")
        aside.write_text(str(seconds))
        aside.rename(self.jump)

    def calm(self) -> None:
        """Good weather, and the right time."""
        for network in self.networks:
            network.restore()
        self.disk.free(self.life.pid if self.life else 0)
        self.set_clock(0)

    def close(self) -> None:
        """Nothing is left running."""
        if self.life is not None:
            self.life.end()


async def deaths(sky: Sky, kills: int, seconds: float, chance: random.Random, born: Callable[[], None]) -> None:
    """So many lives, each ended by SIGKILL at a moment that nobody knows: *seconds* after its start on average.

    Most live until they have decided something, however slow the machine is. *born* is called when one has begun.
    """
    for _ in range(kills):
        sky.life = await asyncio.to_thread(sky.start)
        born()
        if chance.random() < ACTIVE:
            await asyncio.to_thread(sky.life.wait_for, b" event=decided ", LONGEST)
        await asyncio.sleep(chance.uniform(0, 2) * seconds)
        sky.died += sky.life.over
        sky.kills.append(monotonic())
        await asyncio.to_thread(sky.life.kill)


async def weather(sky: Sky, over: asyncio.Event, chance: random.Random) -> None:
    """One accident after the other until it is *over*; then what was broken is whole again."""
    accidents = [*ACCIDENTS.items()]
    while not over.is_set():
        for name, befall in chance.sample(accidents, len(accidents)):
            await asyncio.sleep(chance.uniform(0.1, 1.5))
            if over.is_set():
                break
            sky.happened[name] += 1
            await befall(sky, chance)
    sky.calm()


async def _stall(sky: Sky, chance: random.Random) -> None:
    await _while(chance.choice(sky.networks), Network.blackhole, chance.uniform(0.5, 4))


async def _drop(sky: Sky, chance: random.Random) -> None:
    network = chance.choice(sky.networks)
    network.reset()
    await _while(network, Network.refuse, chance.uniform(0.2, 2))


async def _truncate(sky: Sky, chance: random.Random) -> None:
    network = chance.choice(sky.networks)
    cut = chance.choice((network.cut_after, network.cut_client_after))
    cut(int(chance.paretovariate(0.5)) % 200_000 + 1)
    await asyncio.sleep(chance.uniform(0.5, 2))
    network.restore()


async def _trickle(sky: Sky, chance: random.Random) -> None:
    def slow(network: Network) -> None:
        network.trickling = True

    await _while(chance.choice(sky.networks), slow, chance.uniform(1, 3))


async def _swallow(sky: Sky, chance: random.Random) -> None:
    """The answer of the mail server to a letter is lost, if one is sent now."""
    network = sky.networks[1]
    network.lose_reply_to(DOT)
    await asyncio.sleep(chance.uniform(1, 3))
    network.restore()


async def _restart_dovecot(sky: Sky, chance: random.Random) -> None:
    await asyncio.to_thread(sky.stack.restart_dovecot, chance.random() < 0.5)


async def _restart_postfix(sky: Sky, chance: random.Random) -> None:
    await asyncio.to_thread(sky.stack.stop_postfix)
    await asyncio.sleep(chance.uniform(0, 2))
    await asyncio.to_thread(sky.stack.start_postfix)


async def _fill_disk(sky: Sky, chance: random.Random) -> None:
    pid, begun = sky.life.pid if sky.life else 0, monotonic()
    await asyncio.to_thread(sky.disk.fill, pid)
    try:
        await asyncio.sleep(chance.uniform(1, 4))
    finally:
        sky.disk.free(pid)
        sky.dry.append((begun, monotonic()))


async def _jump(sky: Sky, chance: random.Random) -> None:
    """The clock is wrong for a while, then it is set right."""
    sky.set_clock(chance.choice(JUMPS))
    await asyncio.sleep(chance.uniform(1, 4))
    sky.set_clock(0)


async def _while(network: Network, begin: Callable[[Network], None], seconds: float) -> None:
    begin(network)
    await asyncio.sleep(seconds)
    network.restore()


ACCIDENTS: dict[str, Callable[[Sky, random.Random], Awaitable[None]]] = {
    "network stalls": _stall,
    "network drops": _drop,
    "network truncates": _truncate,
    "network trickles": _trickle,
    "network swallows an answer": _swallow,
    "Dovecot restarts": _restart_dovecot,
    "Postfix restarts": _restart_postfix,
    "disk full": _fill_disk,
    "clock jumps": _jump,
}
