"""iscg-bot contributions correct, undo, withdraw, reinstate: what they say, once and twice."""

import pytest

from tests.commands.test_commands import long_ago, said  # noqa: F401


def test_a_document_is_corrected_taken_back_and_brought_back(run, receive):
    receive("submission")
    correction = ("contributions", "correct", "ISCG/26-2/1", "--title", "The right [title]", "--source", "RAG")
    assert "ISCG/26-2/01 is now The right [title], RAG; it was" in said(run(*correction))
    assert "says so already" in said(run(*correction), 1)
    assert "The right [title]" in said(run("contributions", "list"))
    assert "is taken back" in said(run("contributions", "undo", "ISCG/26-2/01"))
    assert "ISCG/26-2/01 is withdrawn" in said(run("contributions", "undo", "ISCG/26-2/01"), 1)
    assert "ISCG/26-2/01 is current again" in said(run("contributions", "reinstate", "ISCG/26-2/01"))
    assert "is current, not withdrawn" in said(run("contributions", "reinstate", "ISCG/26-2/01"), 1)
    assert "ISCG/26-2/01 is withdrawn" in said(run("contributions", "withdraw", "ISCG/26-2/01"))
    assert "withdrawn already" in said(run("contributions", "withdraw", "ISCG/26-2/01"), 1)


@pytest.mark.parametrize("verb", ["correct", "undo", "withdraw", "reinstate"])
def test_a_number_is_written_in_full(run, verb):
    assert "write it like ISCG/26-2/03" in " ".join(said(run("contributions", verb, "3"), 2).split())
