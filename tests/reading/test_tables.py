"""Forms whose labels and values a mail program parted by tabs, bars or spaces."""

import time

import pytest

from iscg_bot.reading.labels import with_colons


@pytest.mark.parametrize("gap", ["\t", " | ", "    ", " \t "])
def test_a_row_of_a_table_is_a_labelled_line(gap):
    assert with_colons(f"Title{gap}A paper\nSource{gap}Kenya") == "Title: A paper\nSource: Kenya"


def test_a_sentence_is_no_row():
    assert with_colons("Dear all,\nplease find   \nour paper") == "Dear all,\nplease find   \nour paper"


def test_blanks_without_end_cost_nothing():
    began = time.process_time()
    with_colons(("a" + " " * 2000 + "\n") * 10)
    assert time.process_time() - began < 1
