"""iscg-bot serve as systemd and administrators treat it: signals, and what it says when it breaks."""

import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from iscg_bot.app import Service
from tests.commands.test_audit import maildir  # noqa: F401


@contextmanager
def serving(config, log):
    """The service, its log in the file *log*; killed at the end if it still runs."""
    command = [sys.executable, "-m", "iscg_bot", "serve"]
    with log.open("wb") as file, subprocess.Popen(command, cwd=config.parent, stderr=file) as service:
        try:
            yield service
        finally:
            service.kill()


def until(log, words):
    end = time.monotonic() + 60
    while words not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < end, log.read_text(encoding="utf-8")
        time.sleep(0.05)


@pytest.mark.usefixtures("maildir")
def test_the_signal_to_read_the_configuration_ends_nothing(config, tmp_path):
    path, log = config / "iscg.toml", tmp_path / "log"
    path.write_text(
        path.read_text(encoding="utf-8").replace('listen = "127.0.0.1:8025"', 'listen = ""'), encoding="utf-8"
    )
    with serving(config, log) as service:
        until(log, "event=connected edge=maildir")
        path.write_text("not a configuration", encoding="utf-8")
        service.send_signal(signal.SIGHUP)
        until(log, "event=configuration_kept")
        service.terminate()
        assert service.wait(30) == 0
    assert "event=stopped" in log.read_text(encoding="utf-8")


def test_what_breaks_the_service_is_not_quoted(run, monkeypatch):
    async def broken(_service):
        raise ExceptionGroup("of tasks", [KeyError("The secret plans of john@admin.example"), ValueError("plans")])

    monkeypatch.setattr(Service, "run", broken)
    ended = run("serve")
    assert ended.exit_code == 1 and isinstance(ended.exception, SystemExit)
    assert "error=KeyError" in ended.output and "error=ValueError" in ended.output
    assert "plans" not in ended.output and "john@" not in ended.output
