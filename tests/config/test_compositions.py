"""The composition that the Terms of Reference ask for."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.model.compositions import composition
from iscg_bot.model.groups import Group, MailList, Roster, Subject
from iscg_bot.model.people import Appointment, Person, Role

DAY = dt.date(2026, 11, 25)
GROUP = Group("ISCG", (), "bot@itu.example", "Bot", (MailList("list@itu.example"),))
SUBJECT = Subject("climate", "Climate change")


def person(name, *appointments):
    return Person(name.lower(), name, (f"{name.lower()}@x.example",), "en", "Europe/Zurich", appointments=appointments)


def represents(body, **term):
    return Appointment(Role.REPRESENTATIVE, body=body, **term)


COORDINATES = Appointment(Role.COORDINATOR, subject="climate")
PEOPLE = {
    "Ana": (represents("RAG"), Appointment(Role.CHAIR)),
    "Ben": (represents("RAG"),),
    "Cho": (represents("TSAG"), COORDINATES),
    "Dov": (represents("TSAG"),),
    "Eve": (represents("TDAG"),),
    "Fay": (represents("TDAG"),),
}


def warnings(**changed):
    people = tuple(person(name, *given) for name, given in (PEOPLE | changed).items())
    return composition(Roster(GROUP, people=people, subjects=(SUBJECT,)), DAY)


def test_as_it_should_be():
    assert warnings() == ()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"Ben": ()}, "RAG has 1 representative on the management team; two are asked for."),
        ({"Dov": (), "Cho": (COORDINATES,)}, "TSAG has no representative on the management team; two are asked for."),
        ({"Gus": (represents("TDAG"),)}, "TDAG has 3 representatives on the management team; two are asked for."),
        (
            {"Fay": (represents("TDAG", starts=DAY + dt.timedelta(days=1)),)},
            "TDAG has 1 representative on the management team; two are asked for.",
        ),
        ({"Ana": (represents("RAG"),)}, "The group has no Chair; it should have one."),
        ({"Ben": PEOPLE["Ana"]}, "The group has 2 Chairs; it should have one."),
        ({"Cho": (represents("TSAG"),)}, 'The subject "Climate change" has no coordinator; it should have one.'),
        (
            {"Dov": (represents("TSAG"), COORDINATES)},
            'The subject "Climate change" has 2 coordinators; it should have one.',
        ),
    ],
)
def test_too_few_and_too_many(changed, said):
    assert warnings(**changed) == (said,)


def test_a_chair_from_outside_the_management_team():
    assert warnings(Ana=(represents("RAG"),), Gus=(Appointment(Role.CHAIR),)) == (
        "The Chair, Gus, is not on the management team, as would be preferred.",
    )


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "ended on 24 November 2026"),
        (0, "ends on 25 November 2026"),
        (89, "ends on 22 February 2027"),
        (90, ""),
    ],
)
def test_terms_that_have_ended_or_soon_will(days, said):
    extra = Appointment(Role.FOCAL_POINT, subject="climate", ends=DAY + dt.timedelta(days=days))
    expected = (f"The term of Ben as focal point (climate) {said}.",) if said else ()
    assert warnings(Ben=(represents("RAG"), extra)) == expected


def test_who_goes_on_in_the_same_seat_is_not_told_of():
    ended = represents("RAG", ends=DAY - dt.timedelta(days=1))
    assert warnings(Ben=(ended, represents("RAG", starts=DAY))) == ()
    assert warnings(Ben=(ended, represents("RAG", starts=DAY, ends=DAY + dt.timedelta(days=900)))) == ()


def test_another_seat_does_not_go_on():
    ended = replace(COORDINATES, subject="access", ends=DAY - dt.timedelta(days=1))
    assert warnings(Cho=(represents("TSAG"), COORDINATES, ended)) == (
        "The term of Cho as coordinator (access) ended on 24 November 2026.",
    )
