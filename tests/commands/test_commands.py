"""The commands of the secretariat: what they say, what they do, and what they say to wrong input."""

import asyncio
import datetime as dt
import json
import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from iscg_bot.app import Household, clock, doors
from iscg_bot.edges.register import Entry
from iscg_bot.explaining import explain
from iscg_bot.letters import Templates, headers
from iscg_bot.model.decisions import Decision, PauseAddress, Settled, Verdict
from iscg_bot.model.letters import Composed, Occasion
from iscg_bot.model.submissions import Knock
from tests.commands.conftest import ANEW, ROOT, STORIES

SINCE = "since = 2026-11-01T00:00:00\n"  # the stories are received that month


@pytest.fixture(autouse=True)
def long_ago(config):
    """The stories are not older than our first start."""
    path = config / "iscg.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("[policy]\n", f"[policy]\n{SINCE}"), encoding="utf-8")


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.docx"
    path.write_bytes(b"paper")
    return str(path)


def said(result, status=0):
    assert result.exit_code == status, (result.output, result.exception)
    return result.output


# --- check ---------------------------------------------------------------------------------------------------------


def test_check_says_what_the_configuration_means(run):
    assert "ISCG" in said(run("check"))


def test_check_says_every_problem_and_where(run, config):
    path = config / "iscg.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('acronym = "ISCG"', 'acronym = ""\nzone = "Mars/Olympus"'))
    output = said(run("check"), 1)
    assert "acronym" in output and "Mars/Olympus" in output and output.count("iscg.toml") >= 2


@pytest.mark.parametrize("command", ["check", "serve"])
def test_nothing_starts_where_a_text_adds_header_fields(run, monkeypatch, command):
    monkeypatch.setattr(headers, "_prove", lambda *_: None)
    monkeypatch.setattr(Templates, "problems", ANEW)
    result = run(command)
    assert result.exit_code == 1 and "adds header fields to our letters" in f"{result.output} {result.exception}"


def test_check_reads_the_texts_of_the_letters(run, config):
    (config.parent / "templates" / "settled" / "ru.txt").unlink()
    assert said(run("check"), 1) == "- templates/settled/ru.txt is missing.\n"


# --- contributions -------------------------------------------------------------------------------------------------


def test_no_documents_yet(run):
    assert "No documents yet." in said(run("contributions", "list"))
    assert "No documents for 27-1 yet." in said(run("contributions", "list", "27-1"))


def test_numbers_are_reserved_and_filled_and_shown(run, paper, config):
    assert "reserved ISCG/26-2/01, ISCG/26-2/02" in said(run("contributions", "reserve", "26-2", "--count", "2"))
    title = "[draft] Rules [/rules]"
    arguments = ("--title", title, "--source", "[RAG]", "--author", "Chair@RAG.example")
    assert "imported as ISCG/26-2/01" in said(run("contributions", "import", "ISCG/26-2/01", paper, *arguments))
    listed = said(run("contributions", "list"))
    assert title in listed and "[RAG]" in listed and "reserved" in listed and "current" in listed
    assert "No documents for 26-1" in said(run("contributions", "list", "26-1"))
    shown = said(run("contributions", "show", "ISCG/26-2/1"))
    assert title in shown and "source: [RAG]" in shown and "from: chair@rag.example" in shown and "5 bytes" in shown
    (path,) = re.findall(r"^ +(\S+/var/files/\S+)$", shown, re.MULTILINE)
    assert Path(path).read_bytes() == b"paper"


def test_a_number_is_imported_once(run, paper):
    arguments = ("contributions", "import", "ISCG/26-2/01", paper, "--title", "T")
    said(run(*arguments))
    assert "ISCG/26-2/01 is registered already" in said(run(*arguments), 1)


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("contributions", "show", "26-2/1"), 2, "write it like ISCG/26-2/03"),
        (("contributions", "show", "ISCG/26-2/77"), 1, "'iscg-bot contributions list' shows what is"),
        (("contributions", "reserve", "26-9"), 1, "meeting 26-9 is not configured; iscg.toml has 26-2"),
        (("contributions", "reserve", "26-2", "--count", "0"), 2, "equal to 1"),
        (("contributions", "import", "ISCG/62-2/01", "PAPER", "--title", "T"), 1, "meeting 62-2 is not configured"),
        (("contributions", "import", "XYZ/26-2/01", "PAPER", "--title", "T"), 1, "begin with ISCG/"),
        (("contributions", "import", "ISCG/26-2/01", "/no/such/file", "--title", "T"), 2, "does not exist"),
        (("contributions", "import", "ISCG/26-2/01", "PAPER"), 2, "--title"),
        (("held", "show", "77"), 1, "'iscg-bot held list' shows what waits"),
        (("held", "release", "77"), 1, "mail 77 waits no more"),
        (("contributions", "correct", "ISCG/26-2/01"), 2, "--title, --source or both"),
        (("held", "refuse", "x"), 2, "valid int"),
        (("explain", "/no/such/mail"), 2, "does not exist"),
        (("explain", "MAIL", "--at", "yesterday"), 2, "yesterday"),
    ],
)
def test_wrong_input_is_answered_by_a_sentence(run, paper, arguments, status, sentence):
    names = {"PAPER": paper, "MAIL": str(STORIES / "chat.eml")}
    output = said(run(*(names.get(a, a) for a in arguments)), status)
    assert sentence in " ".join(output.replace("│", " ").split())


# --- liaison statements -----------------------------------------------------------------------------------------------


def test_liaison_statements_are_listed_and_shown(run, receive):
    assert "No liaison statements yet." in said(run("liaison", "list"))
    receive("liaison")
    listed = said(run("liaison", "list"))
    assert "LS/o on indicators" in listed and "ITU-T Study Group 5" in listed and "2027-01-15" in listed
    shown = said(run("liaison", "show", "1"))
    assert "for information: RAG, TDAG" in shown and "contact: Ana Example" in shown and "LS-12.pdf" in shown
    assert "there is no liaison statement 2" in said(run("liaison", "show", "2"), 1)


def test_a_liaison_statement_is_corrected_and_closed(run, receive):
    receive("liaison")
    assert "is now 2027-02-01, it was 2027-01-15" in said(run("liaison", "deadline", "1", "2027-02-01"))
    assert "closed: no reply needed" in said(run("liaison", "close", "1", "--reason", "no reply needed"))
    assert "state: closed (no reply needed)" in said(run("liaison", "show", "1"))
    assert "closed already" in said(run("liaison", "close", "1"), 1)
    assert "and it is open again" in said(run("liaison", "deadline", "1", "none"))
    assert "state: open" in said(run("liaison", "show", "1"))
    assert "'Friday' is no day" in " ".join(
        said(run("liaison", "deadline", "1", "Friday"), 2).replace("│", " ").split()
    )


# --- held ----------------------------------------------------------------------------------------------------------


def test_nothing_waits(run):
    assert "Nothing waits." in said(run("held", "list"))


def test_held_mail_is_listed_shown_and_refused_once(run, receive):
    story = (STORIES / "contribution-of-a-stranger.eml").read_bytes()
    receive(story.replace(b"Subject: Contribution", b"Subject: [draft] Contribution [/x]"))
    listed = said(run("held", "list"))
    assert "[draft] Contribution [/x]" in listed and "somebody@elsewhere.example" in listed
    result = run("held", "show", "1")
    assert "hold: its author is neither on the list nor authenticated" in result.stderr
    assert "Message-ID: <5@elsewhere.example>" in result.stdout
    assert "an advertisement" in said(run("held", "refuse", "1", "--reason", "an advertisement"))
    assert "waits no more" in said(run("held", "refuse", "1"), 1)
    assert "Nothing waits." in said(run("held", "list"))


def test_a_mail_is_shown_byte_by_byte_and_gives_no_orders_to_a_terminal(run, receive, monkeypatch):
    mail = (STORIES / "contribution-of-a-stranger.eml").read_bytes() + b"\x1b[2J\xff\tend\r\n"
    receive(mail)
    assert run("held", "show", "1").stdout_bytes == mail
    monkeypatch.setattr("iscg_bot.commands.held._at_a_terminal", lambda: True)
    assert run("held", "show", "1").stdout.endswith("\ufffd[2J\ufffd\tend\n\n")


def test_a_released_mail_is_decided_by_the_service(run, receive):
    receive("contribution-of-a-stranger")
    assert "mail 1: let through by the secretariat" in said(run("held", "release", "1"))
    receive()
    assert "ISCG/26-2/01" in said(run("contributions", "list"))


# --- explain -------------------------------------------------------------------------------------------------------


def test_explain_says_what_would_happen_and_does_nothing(run, config):
    output = said(run("explain", str(STORIES / "submission.eml"), "--at", "2026-11-24T10:00"))
    assert "(listed)" in output and "accept because registered as ISCG/26-2/01" in output
    assert "letter to john@admin.example" in output and "captions.pdf" in output
    assert not (config.parent / "var" / "register.sqlite").exists()


def test_explain_json_is_one_object_a_line(run):
    files = [str(STORIES / f"{name}.eml") for name in ("submission", "chat", "vacation", "encrypted")]
    lines = [json.loads(line) for line in said(run("explain", "--json", *files)).splitlines()]
    assert [line["file"] for line in lines] == files
    assert [line["decision"] for line in lines] == ["accept", "skip", "skip", "hold"]
    assert [line["automatic"] for line in lines] == [False, False, True, False]
    submitted, encrypted = lines[0], lines[3]
    assert submitted["because"] == "registered as ISCG/26-2/01" and submitted["doubts"] == []
    assert submitted["intents"][0]["action"] == "new" and submitted["intents"][0]["files"] == ["captions.pdf"]
    assert [x["reason"] for x in submitted["letters"] + encrypted["letters"]] == ["acknowledge", "unreadable"]


def test_explain_without_a_configuration_assumes_a_group_of_nobody_we_know(run, monkeypatch):
    monkeypatch.delenv("ISCG_IMAP_PASSWORD")
    mail = str(STORIES / "chat.eml")
    (line,) = said(run("explain", "--json", mail, configured=False)).splitlines()
    assert json.loads(line)["decision"] == "skip"


@pytest.mark.parametrize(
    "command", ["held list", "contributions list", "liaison list", "sending status", "audit --offline"]
)
def test_what_speaks_with_no_server_asks_for_no_secret(run, monkeypatch, command):
    monkeypatch.delenv("ISCG_IMAP_PASSWORD")
    monkeypatch.delenv("ISCG_SMTP_PASSWORD")
    said(run(*command.split()))
    refused = run("audit")
    assert refused.exit_code == 1 and "neither ISCG_IMAP_PASSWORD nor" in str(refused.exception)


def test_explain_shows_brackets_and_backslashes_of_a_mail_as_they_are(run, tmp_path):
    mail = tmp_path / "odd.eml"
    text = b"From: [a] <a[/b]@x.example>\nTo: iscg-bot@itu.example\nSubject: [/red] \\\n\n[bold]Hello[/] [/x] \\\n"
    mail.write_bytes(text)
    output = said(run("explain", str(mail)))
    assert "[/red]" in output and "[bold]Hello[/] [/x] \\" in output


def test_explain_numbers_and_colours_the_words_that_a_decision_rests_on(run, monkeypatch):
    output = said(run("explain", str(STORIES / "submission.eml"), "--at", "2026-11-24T10:00"))
    assert re.search(r"^│ +1 please find attached our contribution", output, re.MULTILINE)
    assert re.search(
        r"^ 1 accept because registered as ISCG/26-2/01\n +Contribution: action new,", output, re.MULTILINE
    )
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    assert re.search(r"\x1b\[[\d;]*43mplease find", said(run("explain", str(STORIES / "submission.eml"))))


def test_a_mail_that_is_explained_gives_no_orders_to_a_terminal(run, tmp_path):
    mail = tmp_path / "odd.eml"
    mail.write_bytes(b"From: a@x.example\nSubject: \x1b[2J\n\n\x1b]0;owned\x07\ttab\n")
    output = said(run("explain", str(mail)))
    assert "\x1b" not in output and "\x07" not in output and "owned" in output


def test_explain_reads_standard_input_and_directories(run, tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    for name in ("z.eml", "a/b/y.EML", "a/no-mail.txt"):
        (tmp_path / name).write_bytes((STORIES / "chat.eml").read_bytes())
    story = (STORIES / "submission.eml").read_bytes()
    lines = [json.loads(line) for line in said(run("explain", "--json", "-", str(tmp_path), stdin=story)).splitlines()]
    assert [line["file"] for line in lines] == ["-", f"{tmp_path}/a/b/y.EML", f"{tmp_path}/z.eml"]
    assert [line["decision"] for line in lines] == ["accept", "skip", "skip"]


def test_a_mail_that_breaks_the_program_does_not_stop_the_others(run, tmp_path, monkeypatch):
    """One raises, one kills its process, one cannot be read."""

    def explained(raw, *world):
        if b"raise" in raw:
            raise ValueError("such a mail")
        return os._exit(9) if b"die" in raw else explain(raw, *world)

    monkeypatch.setattr("iscg_bot.commands.batches.explain", explained)
    chat = (STORIES / "chat.eml").read_bytes()
    for number, word in enumerate(("", "raise", "", "die", "", "die", "")):
        (tmp_path / f"{number}.eml").write_bytes(chat + word.encode())
    (tmp_path / "7.eml").symlink_to(tmp_path / "nowhere")
    lines = [json.loads(line) for line in said(run("explain", "--json", str(tmp_path)), 1).splitlines()]
    assert [line["file"] for line in lines] == [f"{tmp_path}/{number}.eml" for number in range(8)]
    assert [line["decision"] for line in lines] == ["skip", "error"] * 3 + ["skip", "error"]
    assert lines[1]["because"] == "ValueError: such a mail"
    assert lines[3]["because"].startswith("BrokenProcessPool") and lines[7]["because"].startswith("FileNotFound")
    assert "1.eml: error because ValueError: such a mail" in said(run("explain", str(tmp_path / "1.eml")), 1)


def test_explain_says_the_same_whatever_the_hash_seed(program, monkeypatch):
    mails = [str(path) for path in sorted((ROOT / "tests" / "corpus").glob("*/00*.eml"))]
    said_with = []
    for seed in ("1", "2"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        said_with.append(program("explain", "--json", "--at", "2026-03-01T00:00", *mails).stdout)
    assert said_with[0] == said_with[1] and len(said_with[0].splitlines()) == len(mails)


# --- sending, health -----------------------------------------------------------------------------------------------


def test_the_emergency_stop(run, receive):
    receive("submission")
    assert "Letters are sent." in said(run("sending", "status"))
    assert "iscg-bot sending resume" in said(run("sending", "stop"))
    status = said(run("sending", "status"))
    assert "Sending is stopped. The reason: the secretariat stopped it" in status and "1 pending" in status
    said(run("sending", "resume"))
    assert "Letters are sent." in said(run("sending", "status"))


def test_what_waits_is_shown_and_let_go(run, config):
    async def pause():
        async with doors(Household(config, os.environ)) as (register, _):
            wish = PauseAddress("yusuf@testland.example", "a probe came back")
            await register.commit(Entry((Settled(Knock(), Decision(Verdict.ACCEPT, "x", (wish,))),), (), clock()))

    asyncio.run(pause())
    waits = "address yusuf@testland.example waits until it is resumed: a probe came back"
    assert waits in said(run("sending", "status"))
    assert "sent again: Yusuf@testland.example" in said(run("sending", "resume", "Yusuf@testland.example"))
    assert "waits" not in said(run("sending", "status"))
    assert run("sending", "resume", "yusuf@testland.example").exit_code == 1


def test_letters_that_do_not_get_away_are_an_alarm_where_no_letter_is_needed(run, config):
    async def write():
        async with doors(Household(config, os.environ)) as (register, _):
            await register.beat(clock())
            letter = Composed("k", "yusuf@testland.example", "put", Occasion.ANSWER, "<k@x>", b"bytes")
            await register.commit(Entry((), (letter,), clock() - dt.timedelta(hours=5)))

    asyncio.run(write())
    words = "1 letters do not get away for four hours or more"
    assert words in said(run("sending", "status")) and words in said(run("health"), 1)
    run("sending", "withhold")
    assert words not in said(run("sending", "status")) and words not in said(run("health"))


@pytest.mark.parametrize(
    ("minutes_ago", "status", "words"),
    [(None, 1, "never"), (1, 0, "seconds ago"), (16, 1, "seconds ago"), (-60, 1, "the clock was set back")],
)
def test_health_is_whether_the_mailbox_is_read(run, config, minutes_ago, status, words):
    async def beat():
        async with doors(Household(config, os.environ)) as (register, _):
            if minutes_ago is not None:
                await register.beat(clock() - dt.timedelta(minutes=minutes_ago))

    asyncio.run(beat())
    assert words in said(run("health"), status)
    if minutes_ago == 16:
        assert words in said(run("health", "--minutes", "20"))


# --- as a person runs it -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["", "serve", "demo", "check", "explain", "health", "contributions", "held", "sending", "version"]
    + [f"contributions {name}" for name in ("list", "show", "reserve", "import")]
    + [f"held {name}" for name in ("list", "show", "release", "refuse")]
    + [f"sending {name}" for name in ("stop", "resume", "status")],
)
def test_every_command_has_a_help_that_says_what_it_does(run, command):
    output = said(run(*command.split(), "--help", configured=False))
    assert "Usage: " in output and re.search(r"^ *[A-Z][a-z].{10,}[.?!]", output.partition("Usage: ")[2], re.MULTILINE)


def test_a_command_without_a_subcommand_shows_what_there_is(run):
    for command in (["held"], ["contributions"], ["sending"], []):
        assert "Usage" in run(*command, configured=False).output


def test_a_broken_configuration_is_said_in_sentences(program, config):
    (config / "people.toml").write_text("[[people]]\nid = 1\n")
    result = program("held", "list")
    assert result.returncode == 1 and "people.toml" in result.stderr
    assert result.stderr.startswith("The configuration cannot be used:\n- ") and "Traceback" not in result.stderr


def test_a_register_that_is_none_is_said_in_a_sentence(program, database):
    database.parent.mkdir()
    database.write_bytes(b"this is no register" * 100)
    result = program("contributions", "list")
    assert result.returncode == 1 and result.stderr.startswith("iscg-bot: the register cannot be opened")
    assert "Traceback" not in result.stderr


def test_a_register_that_another_program_holds_is_said_in_a_sentence(run, database, monkeypatch):
    said(run("held", "list"))
    monkeypatch.setattr("iscg_bot.edges.register.sqlite.PATIENCE", 0.01)
    with closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN EXCLUSIVE")
        result = run("held", "list")
    assert result.exit_code == 1 and "database is locked" in str(result.exception)


def test_version(program):
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", program("version").stdout)
