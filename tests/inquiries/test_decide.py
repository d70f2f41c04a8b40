"""What is answered to a question, from configuration and register."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import answering
from iscg_bot.matters.inquiries import needs
from iscg_bot.model.decisions import Settled, Verdict
from iscg_bot.model.groups import Session, Subject
from iscg_bot.model.meetings import Invitee, Meeting, When, Window
from iscg_bot.model.notices import Inquiry
from iscg_bot.model.people import Appointment, Identity, Person, Role
from iscg_bot.reading.inquiries import TOPICS
from tests.matters.worlds import DEADLINE, JOHN, NOW, ROSTER, STRANGER, Table, document, section, sender

HOUR = dt.timedelta(hours=1)
SESSIONS = (
    Session("TSAG", dt.date(2026, 6, 1), dt.date(2026, 6, 5)),
    Session("TSAG", dt.date(2027, 1, 11), dt.date(2027, 1, 15), place="Geneva"),
    Session("RAG", dt.date(2026, 12, 7), dt.date(2026, 12, 9)),
)


def person(id, appointment):
    """Somebody with one appointment."""
    return Person(id, f"{id.title()} Example", (f"{id}@x.example",), "en", "Europe/Zurich", "", (appointment,))


def words(about, table=None, **given):
    """The words of the answer."""
    return section((table or Table()).decide(Inquiry(about, **given))).words


def meeting(title, *addresses, hours=24, **given):
    window = Window(NOW + hours * HOUR, NOW + (hours + 1) * HOUR)
    when = When(window.starts.replace(tzinfo=None), "UTC", HOUR, window)
    return Meeting(f"{title}@x", title, when, tuple(Invitee(a) for a in addresses), NOW, id=hours, **given)


def test_the_next_meeting_with_the_askers_e_meetings_and_the_next_sessions():
    table = Table(
        roster=replace(ROSTER, sessions=SESSIONS),
        meetings=(
            meeting("Hers", "marie@admin.example"),
            meeting("His", "john@home.example", hours=48),
            meeting("Gone", "john@admin.example", hours=72, cancelled=True),
        ),
    )
    told = words("next_meeting", table)
    assert (told["meeting"], told["starts"]) == ("ISCG/26-2", "")
    assert [one["title"] for one in told["invitations"]] == ["His"]
    assert [(one["body"], one["starts"]) for one in told["sessions"]] == [("RAG", "2026-12-07"), ("TSAG", "2027-01-11")]


def test_a_deadline_is_told_and_never_invented():
    assert words("deadline", meeting="27-1")["deadline"] == DEADLINE.isoformat()
    assert words("deadline")["deadline"] == ""
    assert words("deadline", meeting="31-1") == {"meeting": "ISCG/31-1", "deadline": ""}


def test_documents_are_the_current_ones_of_the_meeting():
    table = Table(
        document("ISCG/26-2/01", status="superseded"), document("ISCG/26-2/02"), document("ISCG/26-1/01", title="Other")
    )
    table.facts = replace(table.facts, documents=(*table.facts.documents[1:],))
    told = words("documents", table)
    assert [one["number"] for one in told["documents"]] == ["ISCG/26-2/02"]
    assert told["meeting"] == "ISCG/26-2"


def test_the_agenda_is_what_was_submitted_else_the_secretariats():
    known = Table(document("ISCG/26-2/02")).decide(Inquiry("agenda"))
    assert known.verdict is Verdict.ACCEPT
    unknown = Table().decide(Inquiry("agenda"))
    assert unknown.verdict is Verdict.HOLD
    assert unknown.letters[0].reason == "answer_agenda"


def test_composition_names_who_is_configured():
    chair = person("chair", Appointment(Role.CHAIR))
    rag = person("rag", Appointment(Role.REPRESENTATIVE, body="RAG"))
    over = person("over", Appointment(Role.CHAIR, ends=dt.date(2025, 1, 1)))
    subject = Subject("acc", "Accessibility")
    roster = replace(ROSTER, people=(*ROSTER.people, chair, rag, over), subjects=(subject,))
    seats = {(s["seat"], s["of"]): s["people"] for s in words("composition", Table(roster=roster))["seats_held"]}
    assert seats[("chair", "")] == ("Chair Example",)
    assert seats[("representative", "RAG")] == ("Rag Example",)
    assert seats[("representative", "TSAG")] == ()
    assert seats[("coordinator", "Accessibility")] == ()
    assert seats[("secretariat", "")] == ("Paula Example", "Pedro Example")


def test_what_only_a_person_can_answer_is_held_and_the_asker_told():
    decision = Table().decide(Inquiry("other", words="Where is the logo?"))
    assert decision.verdict is Verdict.HOLD
    assert decision.letters[0].reason == "answer_other"


@pytest.mark.parametrize("about", TOPICS)
def test_a_stranger_gets_no_answer(about):
    decision = Table().decide(Inquiry(about), sender(STRANGER, level=Identity.CLAIMED))
    assert (decision.verdict, decision.letters) == (Verdict.SKIP, ())


def test_a_question_in_the_name_of_somebody_known_is_looked_at():
    decision = Table().decide(Inquiry("deadline"), sender(JOHN, level=Identity.CLAIMED))
    assert (decision.verdict, decision.letters) == (Verdict.HOLD, ())


def test_a_direct_copy_awaits_its_list_copy():
    decision = Table().decide(Inquiry("help"), sender(STRANGER, level=Identity.CLAIMED, copied_to_list=True))
    assert decision.changes[0].state == "awaiting"


def test_several_questions_of_a_mail_are_one_letter():
    table = Table()
    asked = (Inquiry("next_meeting"), Inquiry("deadline"), Inquiry("composition"))
    merged = answering.merge(tuple(Settled(one, table.decide(one)) for one in asked))
    (letter,) = (letter for settled in merged for letter in settled.decision.letters)
    assert [s.template for s in letter.sections] == ["answer_next_meeting", "answer_deadline", "answer_composition"]


def test_needs_are_what_the_answer_takes():
    assert needs(Inquiry("next_meeting"), ROSTER, JOHN.addresses[0], NOW).people == frozenset(JOHN.addresses)
    assert needs(Inquiry("documents"), ROSTER, STRANGER, NOW).listings == frozenset({"26-2"})
    assert needs(Inquiry("documents", "27-1"), ROSTER, STRANGER, NOW).listings == frozenset({"27-1"})
