"""What the HTTP door answers, and what it never does."""

import asyncio
import datetime as dt
import io
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from iscg_bot import log
from iscg_bot.edges.web import doors, pages, serve
from iscg_bot.edges.web.pages import DONE, STOP
from tests.web.conftest import MINUTE, Visited


async def test_healthy_as_long_as_the_mailbox_is_searched(door: Visited) -> None:
    answer = await door.ask("/healthz")
    assert (answer.status, answer.json) == (
        200,
        {"healthy": True, "waiting": False, "search_age_seconds": 120.0, "patience_seconds": 900.0},
    )
    door.now(searched=16 * MINUTE)
    answer = await door.ask("/healthz")
    assert (answer.status, answer.json["healthy"], answer.json["search_age_seconds"]) == (503, False, 960.0)
    door.now(searched=None)
    answer = await door.ask("/healthz")
    assert (answer.status, answer.json["search_age_seconds"]) == (503, None)


async def test_ready_when_all_is_there(door: Visited) -> None:
    answer = await door.ask("/readyz")
    assert (answer.status, answer.json) == (
        200,
        dict.fromkeys(("ready", "register", "configuration", "mailbox", "outbox", "letters", "canary"), True),
    )


@pytest.mark.parametrize(
    ("missing", "change"),
    [
        ("configuration", {"configured": False}),
        ("mailbox", {"watched": False}),
        ("outbox", {"denied": True}),
        ("letters", {"late": 1}),
        ("canary", {"silence": 120 * MINUTE}),
    ],
)
async def test_not_ready_and_what_is_missing(door: Visited, missing: str, change: dict[str, Any]) -> None:
    door.now(**change)
    answer = await door.ask("/readyz")
    assert answer.status == 503
    assert [name for name, good in answer.json.items() if not good] == ["ready", missing]


async def test_not_ready_while_sending_is_stopped(door: Visited) -> None:
    door.stopped = True
    answer = await door.ask("/readyz")
    assert (answer.status, answer.json["letters"], answer.json["outbox"]) == (503, False, True)


@pytest.mark.parametrize("trouble", ["answering", "current"])
async def test_not_ready_without_a_register_of_this_version(door: Visited, trouble: str) -> None:
    setattr(door, trouble, False)
    answer = await door.ask("/readyz")
    assert (answer.status, answer.json["register"]) == (503, False)


async def test_what_monitoring_reads(door: Visited) -> None:
    door.now(restarts=2, lag=dt.timedelta(seconds=0.25), difference=0, silence=MINUTE, late=5)
    answer = await door.ask("/metrics")
    samples = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert samples == {
        ("iscg_build", "1.2.3"): 1,
        ("iscg_up_seconds",): 3600,
        ("iscg_search_age_seconds",): 120,
        ("iscg_waiting",): 0,
        ("iscg_mailbox_watched",): 1,
        ("iscg_configuration_in_force",): 1,
        ("iscg_sending_denied",): 0,
        ("iscg_letters_late",): 5,
        ("iscg_event_loop_lag_seconds",): 0.25,
        ("iscg_worker_restarts_total",): 2,
        ("iscg_canary_silence_seconds",): 60,
        ("iscg_audit_difference",): 0,
        ("iscg_mails_kept_total",): 45,
        ("iscg_submissions_decided_total", "accept"): 30,
        ("iscg_submissions_decided_total", "skip"): 12,
        ("iscg_mails", "new"): 2,
        ("iscg_mails", "decided"): 40,
        ("iscg_mails", "held"): 3,
        ("iscg_mails_held",): 3,
        ("iscg_mails_undecided",): 2,
        ("iscg_letters", "sent"): 20,
        ("iscg_letters", "pending"): 4,
        ("iscg_outbox_letters",): 4,
        ("iscg_outbox_oldest_seconds",): 180,
        ("iscg_sending_stopped",): 0,
    }


async def test_without_a_register_monitoring_reads_what_the_program_knows(door: Visited) -> None:
    door.answering = False
    answer = await door.ask("/metrics")
    assert answer.status == 200 and "iscg_search_age_seconds 120.0" in answer.text and "iscg_mails" not in answer.text


async def test_fetching_the_link_shows_a_button_and_does_nothing(door: Visited) -> None:
    for method in ("GET", "HEAD"):
        answer = await door.ask("/unsubscribe/known", method)
        assert answer.status == 200 and not door.unsubscribed
    page = (await door.ask("/unsubscribe/known")).text
    assert '<form method="post">' in page and all(word in page for word in STOP)


@pytest.mark.parametrize("body", [b"List-Unsubscribe=One-Click", b""])
async def test_one_click_needs_nothing_but_the_token(door: Visited, body: bytes) -> None:
    answer = await door.ask("/unsubscribe/known", "POST", body)
    assert answer.status == 200 and DONE[0] in answer.text and door.unsubscribed == ["known"]
    assert (await door.ask("/unsubscribe/known", "POST", body)).status == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_an_unknown_token_is_nothing(door: Visited, method: str) -> None:
    answer = await door.ask("/unsubscribe/guessed", method, b"" if method == "POST" else None)
    assert answer.status == 404 and "<form" not in answer.text and not door.unsubscribed


async def test_while_the_register_is_down_nobody_is_told_that_it_is_done(door: Visited) -> None:
    door.answering = False
    assert (await door.ask("/unsubscribe/known", "POST", b"")).status == 503


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [("/", "GET", 404), ("/metrics", "POST", 405), ("/healthz/", "GET", 404), ("/../etc/passwd", "GET", 404)],
)
async def test_nothing_else_is_there(door: Visited, path: str, method: str, status: int) -> None:
    answer = await door.ask(path, method, b"" if method == "POST" else None)
    assert answer.status == status or (status == 404 and answer.status == 307)


@pytest.mark.parametrize(
    "path", ["/healthz", "/readyz", "/metrics", "/unsubscribe/known", "/unsubscribe/x", "/nothing"]
)
async def test_pages_load_nothing_and_tell_nobody(door: Visited, path: str) -> None:
    headers = {name.lower(): value for name, value in (await door.ask(path)).headers.items()}
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["referrer-policy"] == "no-referrer" and headers["cache-control"] == "no-store"
    assert "server" not in headers


async def test_no_path_and_no_nonsense_reaches_the_log(door: Visited, capsys: pytest.CaptureFixture[str]) -> None:
    lines = io.StringIO()
    log.configure(lines)
    reader, writer = await asyncio.open_connection(door.web.host, door.web.port)
    writer.write(b"\x16\x03\x01 secret-words\r\n\r\n")
    await reader.read()
    writer.close()
    await door.ask("/unsubscribe/secret-token", "POST", b"")
    said = lines.getvalue() + "".join(capsys.readouterr())
    assert "secret" not in said


async def test_who_says_nothing_or_half_of_it_keeps_nobody_out(door: Visited, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "LONGEST", 0.5)
    silent = [await asyncio.open_connection(door.web.host, door.web.port) for _ in range(doors.AT_ONCE)]
    for _, writer in silent[::2]:
        writer.write(b"GET /healthz HTTP/1.1\r\nHo")
    assert (await door.ask("/healthz")).status == 503
    for reader, _ in silent:
        await asyncio.wait_for(reader.read(), 5)
    assert (await door.ask("/healthz")).status == 200
    for _, writer in silent:
        writer.close()


async def test_a_port_that_is_taken_is_said_once_and_tried_again(door: Visited) -> None:
    lines = io.StringIO()
    log.configure(lines)
    second = asyncio.ensure_future(serve(door.web, pages(door.house()), retry=0.02))
    await asyncio.sleep(0.2)
    assert not second.done()
    second.cancel()
    assert lines.getvalue().count("disconnected") == 1 and "cannot be opened" in lines.getvalue()
