"""Letters of ours that came back, and people who want no more of them: nobody is answered (M117 to M123).

A letter is known by the address that it came back to or by its Message-ID, never by free text (C51).
"""

from iscg_bot.model.decisions import CameBack, Decision, Quiet, Unreachable, Verdict, WentOut
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.notices import Bounce, Unsubscribe
from iscg_bot.model.refusals import Refusal, by_status


def read(mail: Mail, context: Context) -> tuple[Bounce | Unsubscribe, ...]:
    """A report that delivery failed for the very person to whom the letter that it gives back went (M120).

    Or that the person wants no more of them: pressed "this is junk", or wrote to the address for that.
    """
    report, thread = mail.report, context.thread
    if context.unsubscribes:
        return (Unsubscribe(context.unsubscribes, "wrote to the address that ends reminders"),)
    if mail.origin is not Origin.REPORT or report is None or thread is None:
        return ()
    if report.complaint:
        return (Unsubscribe(thread.to.lower(), "said that a letter of ours is junk"),)
    to = thread.to.lower()
    failed = to in (report.recipient.lower(), report.original.lower())
    return (Bounce(thread.to, report.status, thread.letter),) if failed else ()


def decide(bounce: Bounce) -> Decision:
    """Reminders to this address stop; invitations still go, for the next one may arrive.

    A full mailbox is no wrong address, and who does not want what we wrote is not to blame for it (M113).
    """
    because = f"a letter to {bounce.address} came back: {bounce.status}"
    meaning, went = by_status(bounce.status), WentOut(bounce.letter)
    if meaning is Refusal.OURS:
        return Decision(Verdict.SKIP, f"{because}: not the address's fault", (went,))
    counted = CameBack(bounce.address, meaning is not Refusal.FULL, bounce.letter)
    lost = (Unreachable(bounce.address),) if counted.hard else ()
    return Decision(Verdict.SKIP, because, (went, *lost, counted))


def decide_unsubscribe(wish: Unsubscribe) -> Decision:
    """No more reminders, of any meeting or deadline; at once."""
    return Decision(Verdict.ACCEPT, f"wants no more reminders: {wish.because}", (Quiet(wish.address, 0),))
