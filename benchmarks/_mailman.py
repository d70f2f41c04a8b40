"""Run inside Mailman (`mailman withlist -r _mailman.take`): it takes in the mails of a directory, as its LMTP does.

From the incoming queue through every rule of the chain, and through the pipeline to the queue of what goes out.
MAILS is the directory, LIST the list, TOLD where the seconds are written.
"""

import os
import time
from email import message_from_bytes
from pathlib import Path

from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.email.message import Message
from mailman.interfaces.action import Action
from mailman.interfaces.domain import IDomainManager
from mailman.runners.incoming import IncomingRunner
from mailman.runners.pipeline import PipelineRunner
from mailman.testing.helpers import make_testable_runner
from mailman.utilities.email import add_message_hash
from zope.component import getUtility


def take() -> None:
    """Everybody may post: every mail goes the whole way."""
    address = os.environ["LIST"]
    getUtility(IDomainManager).add(address.partition("@")[2])
    mailing_list = create_list(address, [])
    mailing_list.default_nonmember_action = Action.defer
    mailing_list.require_explicit_destination = False
    mailing_list.max_message_size = 0
    config.db.commit()
    raws = [path.read_bytes() for path in sorted(Path(os.environ["MAILS"]).iterdir())]
    began = time.perf_counter()
    for raw in raws:
        message = message_from_bytes(raw, Message)
        message.original_size = len(raw)
        add_message_hash(message)
        config.switchboards["in"].enqueue(message, listid=mailing_list.list_id, original_size=len(raw), to_list=True)
    make_testable_runner(IncomingRunner, "in").run()
    make_testable_runner(PipelineRunner, "pipeline").run()
    seconds = time.perf_counter() - began
    left = {name: len(config.switchboards[name].files) for name in ("in", "pipeline", "out", "shunt", "bad", "virgin")}
    Path(os.environ["TOLD"]).write_text(f"{seconds} {left['out']} {left}")
