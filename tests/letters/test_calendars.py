"""The calendar part: what another library reads out of it is what we meant; no stranger adds to it."""

import datetime as dt
import email
import email.policy
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from iscg_bot.intake import parse
from iscg_bot.letters.bodies import html
from iscg_bot.letters.calendars import calendar
from iscg_bot.letters.words import clean, web_address
from iscg_bot.model.groups import LANGUAGES, Group
from iscg_bot.model.letters import Answered, Occasion
from iscg_bot.model.mail import Origin
from iscg_bot.model.meetings import Attendee, Invite, Method, Partstat, Window

from .lives import LINK, PEOPLE, Life

GROUP = Group("ISCG", (("en", "Inter-Sector; Coordination, Group"),), "iscg-bot@example.int", "ISCG Bot", ())
STARTS = dt.datetime(2026, 12, 8, 13, tzinfo=dt.UTC)
INVITE = Invite(
    method=Method.REQUEST,
    uid="7Yb2c0-1@example.int",
    sequence=0,
    stamp=dt.datetime(2026, 11, 24, 17, 31, 5, tzinfo=dt.UTC),
    window=Window(STARTS, STARTS + dt.timedelta(minutes=90)),
    zone="Europe/Zurich",
    title="Captioning; part 2, and more\\x",
    link=LINK,
    attendees=(
        Attendee("bruno@example.org", 'Bruno "B" Example', Partstat.ACCEPTED, chair=True),
        Attendee("amina@example.org", "أمينة; الخطيب", Partstat.NEEDS_ACTION),
    ),
)
TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("\r\n\0;,:\"\\^'%\u2028\u202e👩🏽‍💻e\u0301"))


def lines(invite, language="en"):
    """Unfolded."""
    return calendar(invite, GROUP, language).replace(b"\r\n ", b"").decode().splitlines()


def event(invite):
    (found,) = Calendar.from_ical(calendar(invite, GROUP, "en")).walk("VEVENT")
    assert not found.errors
    return found


def test_another_library_reads_what_we_meant():
    found = event(INVITE)
    assert found["UID"] == INVITE.uid
    assert found["SEQUENCE"] == 0
    assert found["SUMMARY"] == INVITE.title
    assert (found.start, found.end, found["DTSTAMP"].dt) == (INVITE.window.starts, INVITE.window.ends, INVITE.stamp)
    assert found["LOCATION"] == found["URL"] == found["CONFERENCE"] == LINK
    assert found["DESCRIPTION"] == f"{LINK}\nInter-Sector; Coordination, Group"
    assert found["ORGANIZER"] == "mailto:iscg-bot@example.int"
    assert found["ORGANIZER"].params["CN"] == "Bruno 'B' Example via ISCG Bot"
    chair, other = found["ATTENDEE"]
    assert (chair, dict(chair.params)) == (
        "mailto:bruno@example.org",
        {"CN": "Bruno 'B' Example", "CUTYPE": "INDIVIDUAL", "ROLE": "CHAIR", "PARTSTAT": "ACCEPTED"},
    )
    assert (other.params["CN"], other.params["ROLE"], other.params["RSVP"], other.params["PARTSTAT"]) == (
        *("أمينة; الخطيب", "REQ-PARTICIPANT", "TRUE", "NEEDS-ACTION"),
    )


@pytest.mark.parametrize(
    ("method", "whole", "status"),
    [
        (Method.REQUEST, True, "CONFIRMED"),
        (Method.CANCEL, True, "CANCELLED"),
        (Method.CANCEL, False, None),
        (Method.DECLINECOUNTER, True, "CONFIRMED"),
    ],
)
def test_the_status_says_what_becomes_of_the_meeting(method, whole, status):
    found = event(replace(INVITE, method=method, whole=whole))
    assert found.get("STATUS") == status
    assert f"METHOD:{method.value}" in lines(replace(INVITE, method=method))
    assert ("CONFERENCE" in found) == (method is not Method.CANCEL)


def test_only_a_request_asks_for_an_answer():
    for method in (Method.CANCEL, Method.DECLINECOUNTER):
        assert not any("RSVP" in line for line in lines(replace(INVITE, method=method)))


def test_without_a_chair_or_names_the_addresses_stand_for_them():
    found = event(replace(INVITE, attendees=(Attendee("a@example.org", " ", Partstat.TENTATIVE),), title=""))
    assert found["ORGANIZER"].params["CN"] == "ISCG Bot"
    assert found["ATTENDEE"].params["CN"] == "a@example.org"
    assert found["SUMMARY"] == "ISCG"


def test_a_room_is_a_place_and_no_address_of_the_web():
    found = event(replace(INVITE, link="Room K2"))
    assert found["LOCATION"] == "Room K2"
    assert not {"URL", "CONFERENCE"} & set(found)
    assert not {"URL", "CONFERENCE", "LOCATION"} & set(event(replace(INVITE, link="")))


def test_the_address_of_the_web_stands_without_what_surrounds_it():
    assert lines(replace(INVITE, link=f" {LINK}\r\n")) == lines(INVITE)


@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("character", ["é", "漢", "🎉"])
def test_no_character_is_cut_wherever_it_stands(before, character):
    title = "x" * before + character * 150
    for line in calendar(replace(INVITE, title=title), GROUP, "en").splitlines():
        line.decode()
    assert event(replace(INVITE, title=title))["SUMMARY"] == title


def test_a_name_holds_no_escape():
    person = replace(INVITE.attendees[0], name="Bruno ^n ^' Example")
    assert event(replace(INVITE, attendees=(person,)))["ATTENDEE"].params["CN"] == person.name


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("a+b@example.org", "mailto:a+b@example.org"),
        ("a%b&c=d?e@example.org", "mailto:a%25b%26c%3Dd%3Fe@example.org"),
        ("a\r\nX:y@example.org", "mailto:a%20X:y@example.org"),
    ],
)
def test_an_address_is_a_mailto_uri(address, uri):
    (line,) = (
        x for x in lines(replace(INVITE, attendees=(Attendee(address, "A", Partstat.ACCEPTED),))) if "ATTEN" in x
    )
    assert line.endswith(f":{uri}")


@given(title=TEXT, name=TEXT, link=TEXT | st.just(LINK), uid=TEXT.filter(clean))
def test_whatever_people_write_stays_inside_of_its_line(title, name, link, uid):
    people = (Attendee("bruno@example.org", name, Partstat.ACCEPTED, chair=True), INVITE.attendees[1])
    invite = replace(INVITE, title=title, link=link, uid=uid, attendees=people)
    octets = calendar(invite, GROUP, "en")
    assert octets.endswith(b"END:VCALENDAR\r\n")
    for line in octets.removesuffix(b"\r\n").split(b"\r\n"):
        assert 0 < len(line) <= 75
        assert not re.search(rb"[\x00-\x1f\x7f]", line)
        line.decode()  # no character is cut
    names = [re.split("[;:]", line)[0] for line in lines(invite)]
    assert names == [re.split("[;:]", n)[0] for n in lines(replace(INVITE, link=link))]
    assert event(invite)["SUMMARY"] == (clean(title) or "ISCG")


def parts(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return message, {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}


def test_the_calendar_is_the_last_alternative_and_a_file(send):
    message, found = parts(send(invite=INVITE).raw)
    shape = [part.get_content_type() for part in message.walk()]
    alternatives = ["multipart/alternative", "text/plain", "text/html", "text/calendar"]
    assert shape == ["multipart/mixed", *alternatives, "application/ics"]
    inline, attached = found["text/calendar"], found["application/ics"]
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True)
    assert dict(inline["Content-Type"].params) == {"charset": "UTF-8", "method": "REQUEST", "component": "VEVENT"}
    assert inline["Content-Disposition"] is None
    assert attached.get_filename() == "invite.ics"
    assert inline["Content-Transfer-Encoding"] == attached["Content-Transfer-Encoding"] == "base64"


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("occasion", Occasion)
def test_an_invitation_is_generated_unless_it_was_asked_for_and_a_declined_counter_is_a_reply(send, method, occasion):
    message, _ = parts(send(invite=replace(INVITE, method=method), occasion=occasion).raw)
    replied = method is Method.DECLINECOUNTER or occasion is not Occasion.NOTICE
    submitted = "auto-replied" if replied else "auto-generated"
    assert message["Auto-Submitted"] == submitted


def test_an_invitation_has_its_own_subject_in_the_thread_of_the_first(send):
    message, _ = parts(send(invite=INVITE, answers=Answered("<first@example.int>", (), "Invitation")).raw)
    assert message["Subject"] == "The last answer for today"
    assert message["References"] == message["In-Reply-To"] == "<first@example.int>"


def test_a_trial_run_enters_nothing_into_a_calendar(send):
    message, found = parts(send(invite=INVITE, shadows="amina@example.org").raw)
    assert message.get_content_type() == "multipart/alternative"
    assert set(found) == {"text/plain", "text/html"}


def test_only_an_invitation_can_be_answered_above_the_line(send):
    for method in Method:
        _, found = parts(send(invite=replace(INVITE, method=method)).raw)
        plain = found["text/plain"].get_payload(decode=True).decode()
        assert ("-- Reply above this line" in plain) == (method is Method.REQUEST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_reading_finds_the_calendar_and_knows_our_mail_again(group, templates, now, language):
    life = Life(group, templates, "Captioning")
    life.invites(*PEOPLE)
    (letter,) = (sent for sent in life.sent if sent.to.startswith(language))
    mail = parse(letter.raw, group, now)
    assert mail.origin is Origin.OURSELVES
    assert not mail.answerable
    (found,) = mail.calendars
    assert "METHOD:REQUEST" in found
    assert not mail.documents


def test_a_link_is_whole_and_can_be_followed(templates, group):
    life = Life(group, templates, "Captioning")
    life.invites(*PEOPLE)
    for letter in life.sent:
        _, found = parts(letter.raw)
        plain, page = (found[kind].get_payload(decode=True).decode() for kind in ("text/plain", "text/html"))
        assert LINK in plain.splitlines()
        escaped = LINK.replace("&", "&amp;")
        assert f'<a href="{escaped}">{escaped}</a>' in page


def test_nothing_but_an_address_alone_on_its_line_becomes_a_link():
    page = html('https://x.example/"><script>\nsee https://x.example\njavascript:alert(1)\nhttps://x.example/a', "en")
    assert re.findall("<a .*?>", page) == ['<a href="https://x.example/a">']


@pytest.mark.parametrize(
    "text", ["javascript:x", "https://", "https://a b", "https://a\nb", 'https://a"b', "https://ſ", ""]
)
def test_what_is_no_address_of_the_web(text):
    assert web_address(text) == ""


def test_who_sends_and_who_is_sent_name_each_other():
    """RFC 5545 3.2.4, 3.2.5: addresses in quotation marks."""
    farid = Attendee("f@x.example", "Farid", Partstat.DELEGATED, delegate="e@x.example", observes=True)
    eva = Attendee("e@x.example", "Eva", Partstat.ACCEPTED, delegators=("f@x.example", "w@x.example"))
    first, second = (x for x in lines(replace(INVITE, attendees=(farid, eva))) if x.startswith("ATTENDEE"))
    assert ';ROLE=NON-PARTICIPANT;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:e@x.example":mailto:f@' in first
    assert ';PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:f@x.example","mailto:w@x.example":mailto:e@' in second
