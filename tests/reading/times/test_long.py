"""What is said again and again takes time once each, not twice as long each time."""

import datetime as dt
import time

from iscg_bot.reading.times import read

SAID = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC)
REQUEST = (
    "Could we hold an e-meeting on Tuesday 9 June 2026, 14:00-15:30 Geneva time, or Thursday 11 June at the same time? "
    "Not on Friday, please, since many of us travel back from the TDAG meeting then.\n\n"
)


def test_sixty_requests_in_one_mail_are_read_as_quickly_as_sixty_mails():
    began = time.process_time()
    reading = read(REQUEST * 60, SAID)
    assert time.process_time() - began < 2  # a quiet machine needs a fifth of a second
    few = read(REQUEST * 2, SAID)
    assert {(w.starts, w.ends) for w in reading.windows} == {(w.starts, w.ends) for w in few.windows}
    assert {(w.starts, w.ends) for w in reading.excluded} == {(w.starts, w.ends) for w in few.excluded}
    assert len(few.windows) == 2 and few.excluded
