"""Step 1 of the way of a mail: every mail of the mailbox reaches the register, once.

    watchers   for ever: sessions end, the watch does not
    sessions   one IMAP connection: open, drain, file, idle
    maildirs   a Maildir on this machine instead
    bodies     asking an IMAP server for mails
    listings   what the server has and the register has not
    clients    an IMAP client that ends
    protocols  aioimaplib's protocol, made safe
    responses  the stream of a server, cut into responses     (pure)
    fetches    answers to FETCH and SEARCH, read              (pure)
    wires      quoting, mailbox names, credentials            (pure)
    links      TLS and keep-alive
    shelves    where mails go: the register, as we see it
    outages    how long we wait, how often we speak of it

The rule that keeps mail: raw bytes and watermark are durable in one transaction; only then is the server told.
"""

from iscg_bot.edges.mailbox.listings import lost
from iscg_bot.edges.mailbox.outages import Patience
from iscg_bot.edges.mailbox.shelves import Health, Shelf
from iscg_bot.edges.mailbox.watchers import watch

__all__ = ["Health", "Patience", "Shelf", "lost", "watch"]
