"""Letters of ours that came back: known by their Message-ID, never by free text (C51). Nobody is answered."""

from iscg_bot.model.decisions import Decision, Unreachable, Verdict
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.notices import Bounce


def read(mail: Mail, context: Context) -> tuple[Bounce, ...]:
    """A report that delivery failed for the very person to whom the letter that it gives back went (M120)."""
    report, thread = mail.report, context.thread
    if mail.origin is not Origin.REPORT or report is None or thread is None:
        return ()
    return (Bounce(thread.to, report.status),) if report.recipient.lower() == thread.to.lower() else ()


def decide(bounce: Bounce) -> Decision:
    """Reminders to this address stop; invitations still go, for the next one may arrive."""
    because = f"a letter to {bounce.address} came back: {bounce.status}"
    return Decision(Verdict.SKIP, because, (Unreachable(bounce.address),))
