"""Dates of fields (RFC 5322 3.3), as far as they can be believed (mail.md M31)."""

import datetime as dt
import email.utils

from iscg_bot.intake import headers
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header

_BEFORE = dt.timedelta(days=30)
_AFTER = dt.timedelta(days=1)


def parse(text: str) -> dt.datetime | None:
    """An aware moment with the offset as written (-0000 is UTC), or None."""
    try:
        moment = email.utils.parsedate_to_datetime(text[:200])
        moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        moment.astimezone(dt.UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment


def received(trusted: dt.datetime | None, fetched: dt.datetime) -> dt.datetime:
    """When our server took the mail (UTC), if *trusted* is close to the moment we fetched it; else that moment."""
    return trusted.astimezone(dt.UTC) if trusted and is_near(trusted, fetched) else fetched.astimezone(dt.UTC)


def written(header: Header, near: dt.datetime, findings: Findings) -> dt.datetime | None:
    """The author's Date with its offset, if it is within 30 days before and a day after *near*."""
    moment = parse(headers.unfold(header.first("date")))
    if moment is None:
        findings.repair("the Date is missing or cannot be read")
    elif not is_near(moment, near):
        findings.repair("the Date is not believable")
        moment = None
    return moment


def is_near(moment: dt.datetime, other: dt.datetime) -> bool:
    """Is *moment* at most 30 days before and a day after *other*?"""
    return -_BEFORE <= moment - other <= _AFTER
