"""Sentences as English and French officials write them, with the nearest that ask for nothing."""

import datetime as dt

import pytest

from iscg_bot.model.meetings import Mode
from iscg_bot.reading.inquiries import asks
from iscg_bot.reading.liaisons import form
from iscg_bot.reading.modes import mode
from iscg_bot.reading.participants import participants
from iscg_bot.reading.polls import answers
from iscg_bot.reading.requests import asked
from iscg_bot.reading.sayings import sayings
from iscg_bot.reading.titles import labelled_title

SAID = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.UTC)

ASKED = """
We need an hour on the web on 10 November at 10:00 to close the open points.|request
We require half an hour by video on 10 November at 10:00.|request
May we trouble you for a Teams slot on 10 November at 10:00?|request
Malta asks for an hour of everyone's time, online, on 10 November at 10:00.|request
Our experts would welcome an exchange by videoconference on 10 November at 10:00.|request
We would rather meet in person, in the margins of TSAG: the lunch break of 9 March.|request
Request: virtual meeting, 10 November, 10:00-11:00.|request
We propose a call on 10 November at 10:00.|request
Merci de nous bloquer 30 min sur Teams mardi 10/11 à 14h30 pour relire le questionnaire.|request
Pouvez-vous nous réserver 45 mn en visio le 10 novembre à 10 h ?|request
On se cale un Teams de 30 min le 10/11 à 14h ?|request
Merci de caler un rendez-vous en visio le 10 novembre à 10 h.|request
Merci de prévoir un échange de 30 minutes le 10 novembre à 10 h.|request
La Suisse propose une rencontre virtuelle le 10 novembre à 10 h.|request
Un point d'une demi-heure le 10 novembre à 10 h serait très utile.|request
Merci d'inscrire au calendrier une réunion électronique le 10 novembre à 10 h.|request
Three speakers for the e-meeting of 23 February have fallen through, so please call that one off.|call off
Let's skip the call on 5 November.|call off
We have to withdraw our request for the e-meeting of 5 November.|call off
The e-meeting on accessibility (5 November) is not going to happen.|call off
Nous retirons notre demande de réunion du 5 novembre.|call off
La visio du 5 novembre est à annuler.|call off
Grateful if the videoconference of 5 November could be brought forward to 3 November, 10:00.|move
The call of 5 November clashes with our Council; could it slide to 6 November at 11:00?|move
Please make the meeting of 5 November an hour later.|move
Le point sur les sites web, fixé au mardi 8 décembre à 10 h, tombe mal. Merci de le reporter au 10 décembre.|move
Le rendez-vous en visio du 5 novembre est à déplacer au 6 novembre à 9 h.|move
Auriez-vous l'obligeance de retarder d'une heure la réunion du 5 novembre ?|move
""".strip().splitlines()

TALK = """
Why did we need an hour on the web on 10 November?
We met on the web on 10 November for an hour.
If it came to a call, 10 November would suit us.
Please make the slides available before the meeting on 10 March, no later than Friday at 12:00.
Please make the summary of the meeting public later today.
Please put everyone on the meeting's distribution list.
If the Chair can spare us five minutes, we will gladly introduce it remotely.
We do not need an hour on the web on 10 November.
We would rather not meet in person on 10 November.
The regional office has called a meeting for 10 November at 10:00.
I would suggest that we use the meeting on Thursday to go through the open issues.
We may withdraw our request for the e-meeting of 5 November.
Malta has withdrawn its request for the e-meeting of 5 November.
Should the call of 5 November be moved, we would need a week's notice.
My colleague cancelled his trip, so he will join the call of 5 November remotely.
Nous avons tenu hier une réunion sur Teams de 30 min.
S'il fallait se réunir le 10 novembre, nous serions disponibles.
Je ne vois pas l'utilité d'une visio le 10 novembre.
Le point 5 de l'ordre du jour a été reporté au 10 novembre.
Ne déplacez surtout pas la réunion du 5 novembre.
Merci de ne pas annuler la réunion du 5 novembre.
Notre document ISCG/26-2/17 soumis pour la réunion d'octobre n'est plus d'actualité. Merci de le retirer.
Le Bénin prie de considérer comme non avenu le document ISCG/26-2/17 et de le retirer de la page de la réunion.
Our paper ISCG/26-2/17 for the October meeting has been overtaken by events; kindly cancel it.
""".strip().splitlines()


@pytest.mark.parametrize("line", ASKED)
def test_what_is_asked_about_meetings(line):
    text, kind = line.split("|")
    assert [str(one.kind) for one in asked(text)] == [kind]


@pytest.mark.parametrize("text", TALK)
def test_talk_asks_for_no_meeting(text):
    assert asked(text) == ()


WITHDRAWN = """
Please remove it from the meeting page.
Pls pull this one, Ireland isn't going ahead with it after all.
Please take this one down.
Kindly take it off the list.
Merci d'oublier celui-ci, la Belgique y renonce.
Merci de le retirer de la page de la réunion.
Le Bénin vous prie de considérer comme non avenu le document ISCG/26-2/17.
""".strip().splitlines()
NOT_WITHDRAWN = """
Can we pull this one up on the screen tomorrow?
Please pull this paragraph, Ireland does not agree with it.
If Ireland isn't going ahead with this one, we could take over.
Please drop this, it leads nowhere.
Brazil announced in the corridor that it would take ISCG/26-2/05 off the list.
My colleague Mr Li has left us, please remove them from the list.
There are two options for the title. Please take that one.
Please take it back to your management.
Kindly cancel this one.
Merci de bien vouloir le retirer de la liste de diffusion.
Had Brazil withdrawn ISCG/26-2/05, we would not be here.
Le Pérou aurait souhaité que le document ISCG/26-2/05 soit retiré, mais s'est ravisé.
""".strip().splitlines()


@pytest.mark.parametrize(("lines", "meant"), [(WITHDRAWN, True), (NOT_WITHDRAWN, False)])
def test_a_document_that_is_only_pointed_at_is_withdrawn(lines, meant):
    assert [line for line in lines if any(one.withdraws for one in sayings(line)) is not meant] == []


HANDED_OVER = """
Could the secretariat swap what is on the page for the enclosed second revision?
Le secrétariat pourrait-il remplacer le texte en ligne par la révision ci-jointe ?
Je le fais donc parvenir à tous sous la forme d'un addendum 1 au document ISCG/26-1/10.
The addendum to our doc ISCG/26-2/8 sits here: https://files.example.my/d/Add1.docx
Grateful if you could hang it under the parent document.
""".strip().splitlines()


def test_a_document_is_handed_over():
    assert [line for line in HANDED_OVER if not any(one.hands_over for one in sayings(line))] == []


@pytest.mark.parametrize(
    "text",
    [
        "The documents of ISCG/26-2 are at https://example.org/docs; our contribution is there too, as number 05.",
        "Our contribution can be found at https://example.org/x.pdf since Monday; nobody has commented.",
    ],
)
def test_a_document_that_stands_there_is_not_handed_over(text):
    assert sayings(text) == ()


def test_a_question_about_the_page_hands_nothing_over():
    assert sayings("Could the secretariat tell us who swapped the file on the page for an older one?") == ()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("a joint session, half of us in the room and half on screen", Mode.HYBRID),
        ("some of us in Geneva, the rest on Zoom", Mode.HYBRID),
        ("une partie en salle, les autres à distance", Mode.HYBRID),
        ("certains sur place, d'autres en visio", Mode.HYBRID),
        ("half of us are on leave, so on Zoom please", Mode.ELECTRONIC),
        ("at 15:00 in Geneva, half an hour on Zoom", Mode.ELECTRONIC),
        ("une réunion en ligne, la moitié des experts étant en congé", Mode.ELECTRONIC),
        ("a face-to-face meeting in Geneva", Mode.PHYSICAL),
    ],
)
def test_a_hybrid_meeting_may_only_be_described(text, how):
    assert mode(text) is how


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Needs ada@a.example and bob@b.example", 2),
        ("Do send the call to ada@a.example too.", 1),
        ("ada@a.example would like to listen in.", 1),
        ("Don't forget ada@a.example.", 1),
        ("Merci d'y associer ada@a.example.", 1),
        ("Pensez à ada@a.example et à bob@b.example.", 2),
        ("Doivent y être : ada@a.example, bob@b.example", 2),
        ("Le lien est à envoyer aussi à ada@a.example.", 1),
        ("For the minutes ask ada@a.example.", 0),
        ("My deputy is ada@a.example if I am away.", 0),
        ("Pour toute question, ada@a.example.", 0),
    ],
)
def test_who_shall_be_there(text, count):
    assert len(participants(text, ())) == count


QUOTED = "\n".join(f"Option {n} : {day} mai 2026, 10:00-11:00" for n, day in enumerate((5, 6, 14, 19, 22), 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Les n° 2 et n° 4 conviennent. Pas le 1 ni le 3. Quant au 5, s'il n'y a pas d'autre choix.", "1- 2+ 3- 4+ 5?"),
        ("Le 2 me va, le 4 aussi. Ni le 1 ni le 3. Le 5 seulement si rien d'autre ne marche.", "1- 2+ 3- 4+ 5?"),
        ("Le 2 est impossible, le 4 aussi.", "2- 4-"),
        ("All but no. 3.", "1+ 2+ 3- 4+ 5+"),
        ("1 no. 2 yes.", "1- 2+"),
    ],
)
def test_options_are_numbered(text, said):
    signs = {"yes": "+", "no": "-", "if_need_be": "?"}
    assert " ".join(f"{n}{signs[v]}" for n, v in answers(text, "Re: Sondage : réunion", QUOTED)) == said


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("À quelle adresse trouve-t-on les documents de la réunion de ce mois-ci ?", "documents"),
        ("Under which link are the contributions kept?", "documents"),
        ("Quel est le dernier jour pour déposer un document ?", "deadline"),
        ("What will be discussed at the next meeting?", "agenda"),
        ("Au passage : qui sont les vice-présidents du groupe ?", "composition"),
        ("Comment procéder pour soumettre une contribution ?", "help"),
    ],
)
def test_what_is_asked_of_a_robot(text, about):
    assert [one.about for one in asks(text)] == [about]


def test_the_labels_of_a_liaison_statement_are_worded_freely():
    found = form(
        "De : Commission d'études 3 de l'UIT-T\nPour suite à donner : ISCG\nCopie pour info : GCDT\n"
        "Réponse attendue au plus tard le : 15 janvier 2027",
        SAID,
        "Europe/Zurich",
    )
    assert (found.action, found.information, found.deadline) == (("ISCG",), ("TDAG",), dt.date(2027, 1, 15))


@pytest.mark.parametrize("label", ["Titre provisoire", "Nom proposé", "Tentative title"])
def test_a_title_may_be_provisional(label):
    assert labelled_title(f"Bonjour,\n{label} : Bilan 2026\nMerci") == "Bilan 2026"
