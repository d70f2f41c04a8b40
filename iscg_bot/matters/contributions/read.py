"""Which contributions a mail submits, revises, corrects, adds to or withdraws.

Requests are read from the newly written words and from a subject of the author's own (M78), never from quoted text.
The number of the document may stand in the subject, the quote or a file's name once the new words ask for something.
"""

from iscg_bot.matters.contributions.acts import Act, acts_of
from iscg_bot.matters.contributions.numbering import concerned, meeting_of
from iscg_bot.matters.contributions.papers import distributed, source_of, title_of
from iscg_bot.matters.contributions.writings import Writing
from iscg_bot.model.documents import File
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Attachment, Mail, Origin
from iscg_bot.model.submissions import Contribution, DocumentAction
from iscg_bot.reading.answers import choose


def read(mail: Mail, context: Context) -> tuple[Contribution, ...]:
    """The contributions that *mail* asks to register, in its order; () for talk, robots and answers to questions."""
    if mail.origin is not Origin.PERSON or mail.unreadable or _answers(mail, context):
        return ()
    writing = Writing(mail, context.roster.group)
    single = [(act, number, doubts) for act in acts_of(writing) for number, doubts in concerned(act, writing, context)]
    shares = distributed(tuple((act, number) for act, number, _ in single), writing)
    return tuple(
        Contribution(
            action=act.action,
            number=number,
            meeting=meeting_of(act, writing),
            title=title_of(act, files, writing),
            source=source_of(act, files, writing),
            files=tuple(File(f.name, f.sha256, f.size, f.given) for f in files),
            words=act.words,
            doubts=_doubts(act, doubts, files, writing),
        )
        for (act, number, doubts), files in zip(single, shares, strict=True)
    )


def _doubts(act: Act, doubts: tuple[str, ...], files: tuple[Attachment, ...], writing: Writing) -> tuple[str, ...]:
    """With what only the act tells: that it may be talk, that its document was forgotten."""
    forgotten = not (files or writing.has_link or act.action is DocumentAction.WITHDRAWAL)
    return (*doubts, *(() if act.sure else ("is_it_one",)), *(("no_file",) if forgotten else ()))


def _answers(mail: Mail, context: Context) -> bool:
    """A reply that only chooses an answer to our question is the matter of answers."""
    question = context.thread.question if context.thread else None
    return bool(question and choose(mail.new, tuple(choice.key for choice in question.choices)))
