"""The log is a vocabulary: one function for each thing that can happen, with keys, never prose made up on the spot.

No addresses, subjects or bodies (mail.md M126): ids only, unless `configure` is told otherwise. What follows the name
of a function is its whole meaning.
"""

import asyncio
import functools
import logging
import re
import traceback
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog

_log = structlog.get_logger("iscg_bot")
_ADDRESS = re.compile(r"[^\s<>()\[\]{},;:=/'\"|]+@[^\s<>()\[\]{},;:=/'\"|]+")

_secrets: set[str] = set()


def configure(stream: TextIO, *, personal: bool = False) -> None:
    """Where the log goes: for people if *stream* is a terminal, else one line of logfmt for each event.

    Addresses in it are struck out unless it may be *personal*: the words of servers and of decisions name them.
    """
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer()
        if stream.isatty()
        else structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"])
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _conceal,
            *(() if personal else (_strike,)),
            renderer,
        ],
        logger_factory=structlog.PrintLoggerFactory(stream),
    )
    hush()


def hush() -> None:
    """What a library thinks of a foreign file or request is no event of ours, and may quote it (M126)."""
    for name in ("pypdf", "uvicorn"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def conceal(*secrets: str) -> None:
    """Never write these, even if a server repeats them to us."""
    _secrets.update(filter(None, secrets))


def stray(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For a loop's exception handler: what nobody waited for has failed; asyncio would print its words."""
    error = context.get("exception")
    crashed("loop", error if isinstance(error, Exception) else RuntimeError(context.get("message", "")))


def _conceal(_log: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = functools.reduce(lambda text, secret: text.replace(secret, "***"), _secrets, value)
    return event


def _strike(_log: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _ADDRESS.sub("…", value)
    return event


def started(version: str, mailbox: str, shadow: bool) -> None:
    """The service is up."""
    _log.info("started", version=version, mailbox=mailbox, shadow=shadow)


def stopped() -> None:
    """The service has stopped cleanly."""
    _log.info("stopped")


def waiting(because: str) -> None:
    """Another service has the register, or it does not answer: nothing is begun until it is our turn (M18)."""
    _log.warning("waiting", because=because)


def connected(edge: str, to: str) -> None:
    """A server answers."""
    _log.info("connected", edge=edge, to=to)


def disconnected(edge: str, because: str, retry_in: float) -> None:
    """A server is gone or refuses us; said once per outage, then again only when the reason changes."""
    _log.warning("disconnected", edge=edge, because=because, retry_in=round(retry_in, 1))


def kept(count: int, mailbox: str, watermark: int) -> None:
    """Mails are safe in the register."""
    _log.info("kept", count=count, mailbox=mailbox, watermark=watermark)


def unfetchable(mailbox: str, uid: int) -> None:
    """The server has a mail but no body of it: an empty one is kept in its place, of a refused one after a day."""
    _log.error("unfetchable", mailbox=mailbox, uid=uid)


def renumbered(mailbox: str, was: int, now: int) -> None:
    """The server numbers the mailbox anew (UIDVALIDITY): everything is read again and recognised by its content."""
    _log.warning("renumbered", mailbox=mailbox, was=was, now=now)


def token_refused(because: str) -> None:
    """The token endpoint says no: somebody must sign in anew, or mend client and secret. No mail moves until then."""
    _log.error("token_refused", because=because)


def token_not_kept(because: str) -> None:
    """A new refresh token could not be written down: after a restart the old one is used, and may be worth nothing."""
    _log.error("token_not_kept", because=because)


def crashed(edge: str, error: Exception) -> None:
    """A bug of ours ended a session; another one is opened. Where it is, but not with which words."""
    if isinstance(error, ExceptionGroup):
        for one in error.exceptions:
            crashed(edge, one)
        return
    where = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    _log.error("crashed", edge=edge, error=type(error).__name__, where=where)


def decided(mail: int, verdict: str, because: str) -> None:
    """A submission of a mail was decided."""
    _log.info("decided", mail=mail, verdict=verdict, because=because)


def undecided(mail: int, because: str) -> None:
    """The world failed while a mail was decided; it stays undecided and is tried again."""
    _log.warning("undecided", mail=mail, because=because)


def quarantined(mail: int, stage: str, because: str) -> None:
    """A mail broke the program at a stage of its way, and is held with the error as the reason (M14).

    Its words may be the mail's: they stand in the register alone.
    """
    _log.error("quarantined", mail=mail, stage=stage, because=because.partition("(")[0])


def retried(count: int, program: str) -> None:
    """Mails that broke an earlier program are decided once more by this one."""
    _log.warning("retried", count=count, program=program)


def lettered(letter: str, reason: str) -> None:
    """A letter lies in the outbox."""
    _log.info("lettered", letter=letter, reason=reason)


def sent(letter: int, fate: str, code: int, reply: str) -> None:
    """The mail server's word on a letter."""
    _log.info("sent", letter=letter, fate=fate, code=code, reply=reply)


def letters_late(letters: int, since: str) -> None:
    """So many do not get away for four hours, the first since then: somebody must look why (M113). Said once."""
    _log.error("letters_late", letters=letters, since=since)


def letters_away() -> None:
    """None is late any more."""
    _log.info("letters_away")


def budget_spent(letters: int) -> None:
    """As many letters went out in an hour as may: what else there is waits, and somebody should look why (M114)."""
    _log.error("budget_spent", letters=letters)


def sending_stopped(because: str) -> None:
    """The emergency stop is on: nothing goes out, mail is kept and decided all the same."""
    _log.warning("sending_stopped", because=because)


def sending_resumed() -> None:
    """The emergency stop is off: letters go out again."""
    _log.info("sending_resumed")


def configuration_kept(problems: int) -> None:
    """The configuration on disk is broken: the last good one stays in force."""
    _log.error("configuration_kept", problems=problems)


def calendar_kept(file: str, because: str) -> None:
    """A calendar of sessions is broken: its last good sessions stay in force."""
    _log.error("calendar_kept", file=file, because=because)


def erased(mails: int, letters: int) -> None:
    """The text of so many mails and letters was erased, for the rule of retention says so (M20, M126)."""
    _log.info("erased", mails=mails, letters=letters)


def audited(day: str, mails: int, differences: list[str]) -> None:
    """The daily sum was taken; whatever does not add up is an alarm."""
    (_log.error if differences else _log.info)("audited", day=day, mails=mails, differences=differences)
