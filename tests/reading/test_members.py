"""Mails as members write them, in six languages: 180, first read blind, and mended by principle since.

At first sight 72.5 % of the first 120 and 75.0 % of the 60 after them (b*.eml) were read entirely right. A quarter
asks for nothing, and nothing may ever be done about those.
"""

import pytest

from tests.labelled import TESTS, Labelled

MAILS = Labelled(TESTS / "mails" / "members")
ACHIEVED = 0.983  # of the mails are read entirely right, as far as the intents go


@pytest.mark.parametrize("file", MAILS.nothing)
def test_nothing_is_done_where_nothing_is_asked(file):
    assert MAILS.found(file) == ([], [])


def test_the_rest_is_read_as_well_as_it_ever_was():
    failed = MAILS.wrong()
    assert len(failed) <= (1 - ACHIEVED) * len(MAILS.labels), failed


def test_every_mail_is_labelled():
    assert set(MAILS.labels) == MAILS.files()
