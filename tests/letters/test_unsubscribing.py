"""Reminders can be ended in the mail program, by a mail or with one click (M106, RFC 2369, RFC 8058)."""

import email
import email.policy
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from iscg_bot.letters import compose
from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.model import tokens

WORDS = CATALOGUE["remind_deadline"][0]


@pytest.fixture
def fields(write, templates, group, secret, now):
    def composed(site="", **given):
        letter = write("remind_deadline", WORDS, **{"reason": "remind", "occasion": "notice"} | given)
        raw = compose(letter, replace(group, site=site), templates, secret, now).raw
        return email.message_from_bytes(raw, policy=email.policy.default)

    return composed


def test_with_one_click_and_by_mail(fields, group, secret):
    message = fields("https://bot.itu.example/iscg")
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link, mail = re.findall(r"<([^<>]*)>", message["List-Unsubscribe"])
    assert link.startswith("https://bot.itu.example/iscg/unsubscribe/")
    assert tokens.unsubscribe(secret, link.rpartition("/")[2]) == "amina.diallo@example.org"
    to, _, subject = mail.removeprefix("mailto:").partition("?subject=")
    assert to == group.robot and tokens.unsubscribed(secret, unquote(subject)) == "amina.diallo@example.org"


def test_filters_know_reminders_by_an_id_that_is_not_the_list_s(fields):
    message = fields()
    assert (message["List-Id"], message["Precedence"]) == ("<reminders.iscg-bot.example.int>", "bulk")


def test_without_a_page_by_mail_only(fields):
    message = fields()
    assert message["List-Unsubscribe"].startswith("<mailto:") and message["List-Unsubscribe"].count("<") == 1
    assert message["List-Unsubscribe-Post"] is None


@pytest.mark.parametrize("given", [{"reason": "acknowledge"}, {"shadows": "boss@example.org"}])
def test_only_where_many_are_written_to(fields, given):
    message = fields("https://bot.itu.example", **given)
    assert [message[name] for name in ("List-Id", "Precedence", "List-Unsubscribe")] == [None, None, None]
