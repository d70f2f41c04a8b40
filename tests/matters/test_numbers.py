"""Which number a contribution gets, and what becomes of it: numbering, lineage, withdrawal, undo."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.model.decisions import AddDocument, SettleMail, Verdict
from iscg_bot.model.documents import Status
from iscg_bot.model.groups import GroupMeeting
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import Import, Reserve, Undo
from tests.matters.worlds import (
    DEADLINE,
    JOHN,
    MARIE,
    NOW,
    PAULA,
    ROSTER,
    STRANGER,
    YUSUF,
    Table,
    asked,
    change,
    document,
    file,
    new,
    section,
    sender,
)


def added(decision):
    return next(c.document for c in decision.changes if isinstance(c, AddDocument))


# --- the next number -----------------------------------------------------------------------------------------------


def test_the_next_number_of_the_next_meeting_is_given_though_it_has_no_date():
    table = Table(document("ISCG/26-1/41"))
    assert [str(added(table.decide(new(str(i)))).number) for i in range(3)] == [
        "ISCG/26-2/01",
        "ISCG/26-2/02",
        "ISCG/26-2/03",
    ]


def test_a_meeting_that_is_named_counts_for_itself():
    table = Table(document("ISCG/27-1/08"), document("ISCG/26-2/01"))
    assert str(added(table.decide(new("x", meeting="27-1"))).number) == "ISCG/27-1/09"
    assert str(added(table.decide(new("y"))).number) == "ISCG/26-2/02"


def test_a_meeting_goes_on_until_its_last_day():
    meeting = GroupMeeting("26-2", dt.date(2026, 11, 23), NOW.date())
    roster = replace(ROSTER, meetings=(meeting, GroupMeeting("27-1")))
    assert str(added(Table(roster=roster).decide(new())).number) == "ISCG/26-2/01"
    assert str(added(Table(roster=roster).decide(new(), now=NOW + dt.timedelta(days=1))).number) == "ISCG/27-1/01"


def test_reserved_numbers_are_not_given_and_withdrawn_ones_never_again():
    table = Table(document("ISCG/26-2/01"))
    assert table.decide(Reserve("26-2", 2), sender(PAULA)).because == "reserved ISCG/26-2/02, ISCG/26-2/03"
    table.decide(new("four"))
    table.decide(change("withdrawal", "ISCG/26-2/04"))
    assert str(added(table.decide(new("five"))).number) == "ISCG/26-2/05"


def test_an_unknown_meeting_is_asked_about_and_the_choice_is_a_whole_submission():
    table = Table()
    decision = table.decide(new(meeting="25-9"))
    question = asked(decision)
    assert decision.verdict is Verdict.ASK and question.kind == "which_meeting"
    meetings = [c.wish.meeting for c in question.choices if c.wish]
    assert meetings == ["26-2", "27-1", "26-1"]  # those that are over come last
    assert question.choices[-1].wish is None
    chosen = table.decide(question.choices[1].wish)
    assert str(added(chosen).number) == "ISCG/27-1/01" and added(chosen).files == new().files


def test_without_any_meeting_to_come_the_secretariat_has_it():
    decision = Table(roster=replace(ROSTER, meetings=())).decide(new())
    assert decision.verdict is Verdict.HOLD and not decision.letters


@pytest.mark.parametrize(("moment", "late"), [(DEADLINE, False), (DEADLINE + dt.timedelta(seconds=1), True)])
def test_a_late_one_is_marked_and_never_refused(moment, late):
    decision = Table().decide(new(meeting="27-1"), sender(received=moment))
    assert decision.verdict is Verdict.ACCEPT and added(decision).late is late
    assert section(decision).words["late"] is late
    assert decision.because.endswith(", late") is late


def test_the_moment_of_the_mail_counts_and_not_that_of_its_confirmation():
    wish = new(meeting="27-1", received=DEADLINE, mail=3, confirmed=True)
    decision = Table().decide(wish, sender(received=NOW, mail=9))
    assert (added(decision).late, added(decision).received, added(decision).mail) == (False, DEADLINE, 3)


def test_the_acknowledgement_has_number_title_files_and_what_was_not_taken():
    wish = replace(new(), not_taken=(("logo.png", "picture"),))
    decision = Table().decide(wish)
    (letter,), words = decision.letters, section(decision).words
    assert (letter.key, letter.to) == ("acknowledge/ISCG/26-2/01", JOHN.addresses[0])
    assert (words["number"], words["title"], words["source"]) == ("ISCG/26-2/01", "Captions", "Examplia")
    assert words["files"] == ({"name": "paper.docx", "size": 3, "sha": file("one").sha256[:12]},)
    assert words["not_taken"] == ({"name": "logo.png", "why": "picture"},)
    assert [c.key for c in asked(decision).choices] == ["undo", "withdraw"]
    assert letter.question == asked(decision).key and letter.families == ("ISCG/26-2/01",)


# --- what cannot be taken ------------------------------------------------------------------------------------------


def test_no_file_is_refused_and_the_author_told_what_would_work():
    for wish in (new(files=()), change("revision", "ISCG/26-2/01", files=())):
        decision = Table(document("ISCG/26-2/01")).decide(wish)
        assert decision.verdict is Verdict.REFUSE and section(decision).words["problem"] == "no_file"


def test_the_same_bytes_again_are_registered_already():
    table = Table()
    table.decide(new("same"))
    for wish in (new("same", title="Another title"), change("revision", "ISCG/26-2/01", "same")):
        decision = table.decide(wish)
        assert decision.verdict is Verdict.REFUSE and not decision.changes
        words = section(decision).words
        assert (words["problem"], words["number"]) == ("already_registered", "ISCG/26-2/01")


def test_the_same_bytes_may_come_again_after_a_withdrawal_and_with_another_file():
    table = Table()
    table.decide(new("same"))
    assert table.decide(new(files=(file("same"), file("annex")))).verdict is Verdict.ACCEPT
    table.decide(change("withdrawal", "ISCG/26-2/01"))
    assert str(added(table.decide(new("same"))).number) == "ISCG/26-2/03"


# --- lineage -------------------------------------------------------------------------------------------------------


def test_a_revision_supersedes_and_its_forebear_stays_readable():
    table = Table(document("ISCG/26-2/01"))
    decision = table.decide(change("revision", "ISCG/26-2/01"))
    assert table.current == ["ISCG/26-2/01 (Rev.1)"]
    assert table.status("ISCG/26-2/01") is Status.SUPERSEDED
    assert section(decision).words["supersedes"] == "ISCG/26-2/01"
    assert added(decision).title == "Captions"  # the forebear's, where the mail has none
    table.decide(change("revision", "ISCG/26-2/01", "again"))
    assert table.current == ["ISCG/26-2/01 (Rev.2)"]


def test_corrigenda_and_addenda_stand_beside_and_count_for_themselves():
    table = Table(document("ISCG/26-2/01"))
    for action, content in (("corrigendum", "a"), ("addendum", "b"), ("corrigendum", "c"), ("revision", "d")):
        decision = table.decide(change(action, "ISCG/26-2/01", content))
        assert decision.verdict is Verdict.ACCEPT
    assert table.current == [
        "ISCG/26-2/01 (Corr.1)",
        "ISCG/26-2/01 (Add.1)",
        "ISCG/26-2/01 (Corr.2)",
        "ISCG/26-2/01 (Rev.1)",
    ]


def test_a_withdrawal_takes_the_whole_family_and_no_other():
    table = Table(document("ISCG/26-2/01"), document("ISCG/26-2/02"))
    table.decide(change("corrigendum", "ISCG/26-2/01"))
    table.decide(change("revision", "ISCG/26-2/01"))
    decision = table.decide(change("withdrawal", "ISCG/26-2/01"))
    assert table.current == ["ISCG/26-2/02"] and table.status("ISCG/26-2/01") is Status.SUPERSEDED
    assert section(decision).words["documents"] == ("ISCG/26-2/01 (Corr.1)", "ISCG/26-2/01 (Rev.1)")


@pytest.mark.parametrize("action", ["revision", "corrigendum", "addendum", "withdrawal"])
def test_nothing_follows_a_withdrawal(action):
    table = Table(document("ISCG/26-2/01", status=Status.WITHDRAWN))
    decision = table.decide(change(action, "ISCG/26-2/01"))
    assert decision.verdict is Verdict.REFUSE and section(decision).words["problem"] == "withdrawn"
    assert not decision.changes


def test_a_number_that_nobody_has_is_asked_about():
    table = Table(document("ISCG/26-2/01"), document("ISCG/26-2/02", status=Status.RESERVED))
    for number in ("ISCG/26-2/09", "ISCG/26-2/02"):
        question = asked(table.decide(change("revision", number)))
        assert question.kind == "unknown_document"
        offers = [(c.wish.action, c.wish.number) for c in question.choices if c.wish]
        assert offers == [("revision", "ISCG/26-2/01"), ("new", "")]


def test_a_withdrawal_of_what_nobody_knows_is_refused_to_somebody_without_documents():
    decision = Table().decide(change("withdrawal", "ISCG/26-2/09"))
    assert decision.verdict is Verdict.REFUSE and section(decision).words["problem"] == "unknown_document"


# --- undo ----------------------------------------------------------------------------------------------------------


def test_undo_takes_back_and_the_number_is_never_given_again():
    table = Table()
    table.decide(new())
    decision = table.decide(Undo("ISCG/26-2/01"))
    assert decision.verdict is Verdict.ACCEPT and table.status("ISCG/26-2/01") is Status.WITHDRAWN
    assert section(decision).words == {"number": "ISCG/26-2/01", "title": "Captions", "restored": ""}
    assert str(added(table.decide(new())).number) == "ISCG/26-2/02"


def test_undo_of_a_revision_restores_its_forebear():
    table = Table(document("ISCG/26-2/01"))
    for content in ("a", "b"):
        table.decide(change("revision", "ISCG/26-2/01", content))
    decision = table.decide(Undo("ISCG/26-2/01 (Rev.2)"))
    assert section(decision).words["restored"] == "ISCG/26-2/01 (Rev.1)"
    assert table.current == ["ISCG/26-2/01 (Rev.1)"]
    table.decide(Undo("ISCG/26-2/01 (Rev.1)"))
    assert table.current == ["ISCG/26-2/01"]
    assert str(added(table.decide(change("revision", "ISCG/26-2/01", "c"))).number) == "ISCG/26-2/01 (Rev.3)"
    table.decide(Undo("ISCG/26-2/01 (Rev.3)"))
    assert table.current == ["ISCG/26-2/01"]


def test_undo_of_a_corrigendum_leaves_its_document():
    table = Table(document("ISCG/26-2/01"))
    table.decide(change("corrigendum", "ISCG/26-2/01"))
    table.decide(Undo("ISCG/26-2/01 (Corr.1)"))
    assert table.current == ["ISCG/26-2/01"]


def test_undo_of_a_document_takes_its_corrigenda_along():
    table = Table(document("ISCG/26-2/01"), document("ISCG/26-2/02"))
    table.decide(change("corrigendum", "ISCG/26-2/01"))
    table.decide(Undo("ISCG/26-2/01"))
    assert table.current == ["ISCG/26-2/02"]


@pytest.mark.parametrize("status", [Status.SUPERSEDED, Status.WITHDRAWN])
def test_undo_after_supersession_or_withdrawal_is_refused(status):
    decision = Table(document("ISCG/26-2/01", status=status)).decide(Undo("ISCG/26-2/01"))
    assert decision.verdict is Verdict.REFUSE and section(decision).words["problem"] == status.value
    assert not decision.changes


def test_undo_of_nothing_is_refused():
    decision = Table().decide(Undo("ISCG/26-2/01"))
    assert decision.verdict is Verdict.REFUSE and section(decision).words["problem"] == "nothing_to_undo"


# --- whose document it is ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "by",
    [
        sender(JOHN),
        sender(JOHN, "john@home.example"),
        sender(MARIE),  # of the same body
        sender(PAULA),  # of the secretariat
        sender(YUSUF, released=True),  # whom the secretariat let through
    ],
    ids=["author", "another address", "colleague", "secretariat", "released"],
)
@pytest.mark.parametrize("action", ["revision", "withdrawal"])
def test_who_may_change_a_document(by, action):
    assert Table(document("ISCG/26-2/01")).decide(change(action, "ISCG/26-2/01"), by).verdict is Verdict.ACCEPT


@pytest.mark.parametrize("action", ["revision", "corrigendum", "addendum", "withdrawal"])
@pytest.mark.parametrize("by", [sender(YUSUF), sender(STRANGER), sender(STRANGER, level=Identity.VERIFIED)])
def test_another_authors_document_goes_to_the_secretariat(by, action):
    table = Table(document("ISCG/26-2/01"))
    decision = table.decide(change(action, "ISCG/26-2/01"), by)
    assert decision.verdict is Verdict.HOLD and table.current == ["ISCG/26-2/01"]


def test_a_confirmation_does_not_make_anybody_its_author():
    table, by = Table(document("ISCG/26-2/01")), sender(STRANGER, level=Identity.AUTHENTICATED)
    confirm = asked(table.decide(change("withdrawal", "ISCG/26-2/01"), by))
    assert confirm.kind == "confirm"
    assert table.decide(confirm.choices[0].wish, by).verdict is Verdict.HOLD
    assert table.current == ["ISCG/26-2/01"]


def test_two_people_without_a_body_are_no_colleagues():
    loose = replace(JOHN, body=""), replace(YUSUF, body="")
    table = Table(document("ISCG/26-2/01"), roster=replace(ROSTER, people=loose))
    assert table.decide(change("revision", "ISCG/26-2/01"), sender(loose[1])).verdict is Verdict.HOLD
    other = sender(loose[0], "john@home.example")
    assert table.decide(change("revision", "ISCG/26-2/01"), other).verdict is Verdict.ACCEPT


def test_a_document_without_an_author_belongs_to_nobody_without_an_address():
    table = Table(document("ISCG/26-2/01", author=""))
    assert table.decide(change("revision", "ISCG/26-2/01"), sender("", answerable=False)).verdict is Verdict.HOLD


def test_the_choices_of_a_doubt_are_the_authors_own_documents_newest_first():
    table = Table(
        document("ISCG/26-2/01"),
        document("ISCG/26-2/02", author=YUSUF.addresses[0]),
        document("ISCG/26-2/03"),
        document("ISCG/26-2/04", status=Status.WITHDRAWN),
    )
    by = sender(JOHN, "john@home.example")
    question = asked(table.decide(change("revision", "", doubts=("which_document",)), by))
    assert [c.wish.number for c in question.choices if c.wish] == ["ISCG/26-2/03", "ISCG/26-2/01", ""]
    assert all(c.wish.confirmed and not c.wish.doubts for c in question.choices if c.wish)


# --- who may submit at all -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [Identity.LISTED, Identity.VERIFIED])
def test_through_the_list_or_verified_is_enough(level):
    assert Table().decide(new(), sender(STRANGER, level=level)).verdict is Verdict.ACCEPT


def test_an_authenticated_author_is_asked_to_confirm_and_the_mail_is_what_is_registered():
    table, by = Table(), sender(STRANGER, level=Identity.AUTHENTICATED)
    decision = table.decide(new(mail=7, received=NOW), by)
    question = asked(decision)
    assert (decision.verdict, question.kind, question.who) == (Verdict.ASK, "confirm", STRANGER)
    assert question.until == NOW + ROSTER.policy.question_life and question.mail == 7
    assert [(c.key, c.label) for c in question.choices] == [("1", "submit"), ("2", "nothing")]
    assert added(table.decide(question.choices[0].wish, by)).mail == 7


def test_a_stranger_is_held_without_a_letter():
    decision = Table().decide(new(), sender(STRANGER, level=Identity.CLAIMED))
    assert decision.verdict is Verdict.HOLD and not decision.letters and not decision.changes
    assert decision.because == "its author is neither on the list nor authenticated"


@pytest.mark.parametrize("level", [Identity.CLAIMED, Identity.AUTHENTICATED])
@pytest.mark.parametrize("doubts", [(), ("which_document",)])
def test_a_direct_mail_waits_for_its_list_copy(level, doubts):
    decision = Table().decide(new(doubts=doubts), sender(JOHN, level=level, copied_to_list=True))
    assert decision.verdict is Verdict.HOLD and not decision.letters
    assert [(c.mail, c.state) for c in decision.changes if isinstance(c, SettleMail)] == [(7, "awaiting")]


def test_a_verified_direct_mail_waits_for_nothing():
    by = sender(JOHN, level=Identity.VERIFIED, copied_to_list=True)
    assert Table().decide(new(), by).verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    "wish", [new(), new(files=()), change("revision", "ISCG/26-2/01"), change("withdrawal", "ISCG/26-2/01")]
)
def test_whom_we_must_not_answer_gets_no_letter_whatever_is_decided(wish):
    decision = Table(document("ISCG/26-2/01")).decide(wish, sender(answerable=False))
    assert not decision.letters


@pytest.mark.parametrize("doubt", ["which_document", "unknown_document", "is_it_one"])
def test_who_cannot_be_asked_is_held(doubt):
    decision = Table().decide(new(doubts=(doubt,)), sender(answerable=False))
    assert decision.verdict is Verdict.HOLD and not decision.changes


def test_two_doubts_of_one_mail_are_two_questions():
    table = Table(document("ISCG/26-2/01"))
    keys = [asked(table.decide(change("revision", "", doubts=("which_document",)))).key for _ in range(2)]
    assert len(set(keys)) == 2


# --- what the secretariat registers itself -------------------------------------------------------------------------


def imported(number, **given):
    return Import(number, "Captions", "Examplia", "", (file(number),), **given)


def test_import_fills_a_reserved_number_once():
    table = Table()
    table.decide(Reserve("26-2"), sender(PAULA))
    assert table.decide(imported("ISCG/26-2/01"), sender(PAULA)).verdict is Verdict.ACCEPT
    table = Table(document("ISCG/26-2/01"))
    assert table.decide(imported("ISCG/26-2/01"), sender(PAULA)).verdict is Verdict.REFUSE


@pytest.mark.parametrize("number", ["ISCG/62-2/01", "XYZ/26-2/01"])
def test_import_refuses_a_number_that_is_none_of_ours(number):
    assert Table().decide(imported(number), sender(PAULA)).verdict is Verdict.REFUSE


def test_reserve_refuses_a_meeting_that_is_not_configured_and_says_which_are():
    decision = Table().decide(Reserve("26-9"), sender(PAULA))
    assert decision.verdict is Verdict.REFUSE and "26-1, 26-2, 27-1" in decision.because


@pytest.mark.parametrize("numbers", [("", " (Rev.1)", " (Rev.2)"), (" (Rev.2)", "", " (Rev.1)")])
def test_of_an_imported_line_the_last_revision_is_current(numbers):
    table = Table()
    for suffix in numbers:
        table.decide(imported(f"ISCG/26-2/01{suffix}"), sender(PAULA))
    assert table.current == ["ISCG/26-2/01 (Rev.2)"]


def test_an_imported_corrigendum_stands_beside():
    table = Table(document("ISCG/26-2/01"))
    table.decide(imported("ISCG/26-2/01 (Corr.1)"), sender(PAULA))
    assert table.current == ["ISCG/26-2/01", "ISCG/26-2/01 (Corr.1)"]


def test_a_corrigendum_to_an_imported_revision_alone_is_the_first():
    table = Table(document("ISCG/26-2/01 (Rev.1)"))
    assert str(added(table.decide(change("corrigendum", "ISCG/26-2/01"))).number) == "ISCG/26-2/01 (Corr.1)"


def test_who_wants_no_acknowledgements_gets_none():
    quiet = replace(ROSTER, people=tuple(replace(p, acknowledge=p.id != "john") for p in ROSTER.people))
    decision = Table(roster=quiet).decide(new())
    assert added(decision).status is Status.CURRENT and decision.letters == ()
    assert Table(roster=quiet).decide(new(), sender(MARIE)).letters
