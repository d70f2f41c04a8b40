"""Answers to polls. We hold none yet, so an answer is always to somebody else's."""

from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Origin, Segment
from iscg_bot.model.notices import PollAnswer
from iscg_bot.reading.options import offered
from iscg_bot.reading.polls import answers

_TEXT = 5_000  # characters of a quotation that are read


def read(mail: Mail, context: Context) -> tuple[PollAnswer, ...]:
    """What *mail* answers to a poll; a reply to a question of ours answers that, not a poll."""
    if mail.origin is not Origin.PERSON or mail.unreadable or mail.calendars or context.thread is not None:
        return ()
    if not context.roster.group.takes(mail.recipients):
        return ()
    quoted = "\n".join(line.text for line in mail.lines if line.kind is not Segment.NEW)[:_TEXT]
    choices = answers(_said(mail), mail.subject, quoted)
    return (PollAnswer(choices),) if choices else ()


def _said(mail: Mail) -> str:
    """What was newly written; who answers line by line under the quoted options means each of them."""
    said, inline, option = list[str](), set[str](), ""
    for line in mail.lines:
        if line.kind is not Segment.NEW:
            option = next(iter(offered(line.text)), "")
        elif option and line.text.strip():
            said.append(f"{option}: {line.text}")
            inline.add(option)
            option = ""
        else:
            said.append(line.text)
    return "\n".join(said) if len(inline) > 1 else mail.new


def decide(_answer: PollAnswer) -> Decision:
    """Nothing: who holds the poll counts it."""
    return Decision(Verdict.SKIP, "answers a poll that we did not hold")
