"""Mails that ask for nothing because no person asks: robots, our own letters, copies, what is older than we are.

Two robots must never talk to each other for ever (RFC 3834); a mail and its list copy are one mail (M13).
"""

from iscg_bot.model.decisions import Decision, SawOwn, SettleMail, Verdict
from iscg_bot.model.facts import Context, Earlier
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.submissions import Copied, Noise

WAITS = ("held", "awaiting")


def read(mail: Mail, context: Context) -> tuple[Noise, ...]:
    """Is there nobody to act for? The first reason found is the one that is kept."""
    if mail.origin is Origin.OURSELVES:
        return (Noise(f"our own letter: {mail.origin_because}", own=mail.message_id),)
    if mail.origin is not Origin.PERSON:
        return (Noise(f"{mail.origin}: {mail.origin_because}"),)
    if context.since is not None and mail.received < context.since and not context.released:
        return (Noise("received before our first start"),)
    if copy := next((e for e in _copies(mail, context) if not (mail.list_address and e.state in WAITS)), None):
        return (Noise(f"a copy of mail {copy.id}"),)
    return ()


def read_copies(mail: Mail, context: Context) -> tuple[Copied, ...]:
    """The direct copies that wait and in whose place this list copy is decided."""
    if not mail.list_address:
        return ()
    return tuple(Copied(e.id) for e in _copies(mail, context) if e.state in WAITS)


def decide(noise: Noise) -> Decision:
    """No answer, whatever it says. A letter of ours that comes back was sent (design: unknown letters)."""
    return Decision(Verdict.SKIP, noise.because, (SawOwn(noise.own),) if noise.own else ())


def decide_copied(copied: Copied) -> Decision:
    """The waiting copy waits no more."""
    because = "its list copy is decided in its place"
    return Decision(Verdict.ACCEPT, because, (SettleMail(copied.mail, "copied", because),))


def _copies(mail: Mail, context: Context) -> tuple[Earlier, ...]:
    """The same Message-ID with the same content; other content under the same id is another mail (M11)."""
    if context.released:
        return ()
    return tuple(e for e in context.earlier if e.fingerprint == mail.fingerprint)
