"""Mails by people who had not seen the code, in wordings that nobody foresees: 120, the hardest to read that we have.

At first sight 51.7 % were read entirely right, and three of the 48 that ask for nothing were acted on. These three were
mended, and what is of use beside; most of the rest is left as it is, to show how far there is to go.
"""

import pytest

from tests.labelled import TESTS, Labelled

MAILS = Labelled(TESTS / "mails" / "strangers")
ACHIEVED = 0.60  # of the mails are read entirely right, as far as the intents go


@pytest.mark.parametrize("file", MAILS.nothing)
def test_nothing_is_done_where_nothing_is_asked(file):
    assert MAILS.found(file) == ([], [])


def test_the_rest_is_read_as_well_as_it_ever_was():
    failed = MAILS.wrong()
    assert len(failed) <= (1 - ACHIEVED) * len(MAILS.labels), failed


def test_every_mail_is_labelled():
    assert set(MAILS.labels) == MAILS.files()
