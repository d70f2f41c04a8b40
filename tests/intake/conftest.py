"""The world of these mails: one list, one receiving server, one robot."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from iscg_bot.intake import compare, parse
from iscg_bot.model.groups import Group, MailList
from iscg_bot.model.mail import Mail

MAILS = Path(__file__).parents[1] / "mails"
FETCHED = dt.datetime(2026, 10, 1, 6, 5, tzinfo=dt.UTC)
GROUP = Group(
    acronym="ISCG",
    names=(("en", "Inter-Sector Coordination Group"),),
    robot="iscg-bot@itu.example",
    robot_name="ISCG bot",
    lists=(
        MailList("int-sect-group@lists.itu.int", aliases=("int-sect-team@lists.itu.int",), relays=("198.51.100.9",)),
    ),
    receivers=("itu.example",),
    authserv_id="mx.itu.example",
)


@pytest.fixture(scope="session")
def group() -> Group:
    return GROUP


@pytest.fixture(scope="session")
def mail() -> Callable[..., Mail]:
    """Parse tests/mails/NAME.eml as if fetched a few minutes after it was written."""

    def read(name: str, group: Group = GROUP, parent: str = "") -> Mail:
        read = parse((MAILS / f"{name}.eml").read_bytes(), group, FETCHED)
        return compare(read, b"Subject: parent\n\n" + parent.encode(), group) if parent else read

    return read
