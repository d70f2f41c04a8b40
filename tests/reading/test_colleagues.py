"""Mails by people who had not seen the code, in six languages: 90, labelled and first read blind, mended since.

At first sight 61.1 % were read entirely right, and a third of the requests for meetings was met with silence. A quarter
asks for nothing but comes close, and nothing may ever be done about those.
"""

import pytest

from tests.labelled import TESTS, Labelled

MAILS = Labelled(TESTS / "mails" / "colleagues")
ACHIEVED = 0.966  # of the mails are read entirely right, as far as the intents go


@pytest.mark.parametrize("file", MAILS.nothing)
def test_nothing_is_done_where_nothing_is_asked(file):
    assert MAILS.found(file) == ([], [])


def test_no_request_for_a_meeting_is_met_with_silence():
    asking = [file for file, one in MAILS.labels.items() if "request_meeting" in {i["type"] for i in one["intents"]}]
    assert [file for file in asking if not any(MAILS.found(file))] == []


def test_the_rest_is_read_as_well_as_it_ever_was():
    failed = MAILS.wrong()
    assert len(failed) <= (1 - ACHIEVED) * len(MAILS.labels), failed


def test_every_mail_is_labelled():
    assert set(MAILS.labels) == MAILS.files()
