"""Who wrote it, and how sure are we (M33, M82 to M86)?"""

from dataclasses import replace

import pytest

from iscg_bot.model.people import Identity

LIST = "int-sect-group@lists.itu.int"


@pytest.mark.parametrize(
    "name",
    [
        "contribution-over-the-list",  # Reply-To
        "munged-author-in-cc",
        "munged-author-in-envelope",  # BATV
        "munged-author-in-original-from",  # Sympa
        "wrapped-by-the-list",
    ],
)
def test_the_author_behind_the_list(mail, name):
    read = mail(name)
    assert (read.author.name or "Amina Wanjiru", read.author.email) == (
        "Amina Wanjiru",
        "a.wanjiru@ministry.example.ke",
    )
    assert read.level is Identity.LISTED
    assert read.list_address == LIST


def test_a_forged_from_of_the_list_has_no_author_and_gets_no_answer(mail):
    read = mail("forged-from-the-list")
    assert read.author is None
    assert read.level is Identity.CLAIMED
    assert not read.answerable
    assert read.list_address == ""


def test_what_the_list_wrapped_is_read_as_if_it_came_directly(mail):
    wrapped, direct = mail("wrapped-by-the-list"), mail("munged-author-in-cc")
    assert wrapped.new == direct.new
    assert wrapped.message_id == "<k1@ministry.example.ke>"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("contribution-direct", Identity.VERIFIED),
        ("weird/results-dkim-of-the-parent", Identity.VERIFIED),
        ("weird/results-spf-only", Identity.AUTHENTICATED),
        ("weird/results-forged-below", Identity.CLAIMED),
        ("weird/results-forged-second", Identity.CLAIMED),
        ("weird/results-of-another", Identity.CLAIMED),  # a look-alike authserv-id
        ("weird/results-of-another-domain", Identity.CLAIMED),
        ("weird/results-without-id", Identity.CLAIMED),  # Microsoft's form
        ("weird/results-in-a-comment", Identity.CLAIMED),
        ("relayed-by-the-list", Identity.LISTED),
        ("relay-forged-in-helo", Identity.CLAIMED),
    ],
)
def test_level(mail, name, level):
    assert mail(name).level is level


def test_nothing_is_verified_without_a_configured_server(mail, group):
    assert mail("contribution-direct", replace(group, authserv_id="")).level is Identity.CLAIMED


def test_a_list_is_believed_only_through_its_relay(mail, group):
    strange = replace(group, lists=tuple(replace(known, relays=("192.0.2.1",)) for known in group.lists))
    assert mail("relayed-by-the-list", strange).level is Identity.CLAIMED
    assert mail("relayed-by-the-list", strange).list_address == ""


def test_the_topmost_line_counts_where_no_receiver_is_configured(mail, group):
    read = mail("relayed-by-the-list", replace(group, receivers=()))
    assert read.level is Identity.LISTED


def test_a_relay_may_be_configured_by_name(mail, group):
    named = replace(group, lists=tuple(replace(known, relays=("lists.itu.int",)) for known in group.lists))
    assert mail("relayed-by-the-list", named).level is Identity.LISTED
    assert mail("relay-forged-in-helo", named).level is Identity.CLAIMED


def test_the_direct_and_the_list_copy_are_the_same_mail(mail):
    direct, listed = mail("contribution-direct"), mail("contribution-over-the-list")
    assert direct.message_id == listed.message_id
    assert direct.fingerprint == listed.fingerprint


def test_one_id_with_other_words_is_another_mail(mail):
    assert mail("contribution-direct").message_id == mail("forwarded-as-attachment").message_id
    assert mail("contribution-direct").fingerprint != mail("forwarded-as-attachment").fingerprint
