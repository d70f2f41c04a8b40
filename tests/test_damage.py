"""Damaged mails break nothing, and no mail is acted on that asked for nothing.

A tenth of the variants here, of small mails; all of them where PROVE is set (`make prove`).
"""

import os
import time

import pytest

from iscg_bot.model.decisions import Verdict
from tests.damaged import mails, settle, walk_all

PROVE = bool(os.environ.get("PROVE"))
VARIANTS, LARGEST = (20_000, 1_000_000) if PROVE else (2_000, 8_000)


def test_the_proof_has_teeth():
    """Undamaged, what asks is granted to the secretariat, and nothing else is."""
    granted = {silent: [name for name, raw in mails(silent).items() if accepted(raw)] for silent in (True, False)}
    assert granted[True] == [] and len(granted[False]) >= 40, granted
    assert len(mails(True)) >= 100


@pytest.mark.proof
@pytest.mark.timeout(900)
def test_no_damage_breaks_anything_or_makes_us_act(capsys):
    began = time.monotonic()
    sums = walk_all(VARIANTS, LARGEST)
    with capsys.disabled():
        print(
            f"\n{sums.mails} damaged mails in {time.monotonic() - began:.0f} s: {len(sums.raised)} exceptions, "
            f"{len(sums.wrong)} wrong actions; " + ", ".join(f"{n} {v}" for v, n in sorted(sums.verdicts.items()))
        )
    assert sums.mails == VARIANTS
    assert not sums.raised and not sums.wrong, "\n".join((*sums.raised[:20], *sums.wrong[:20]))


def accepted(raw):
    return any(one.decision.verdict is Verdict.ACCEPT for one in settle(raw))
