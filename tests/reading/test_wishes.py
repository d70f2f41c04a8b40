"""The fields of what a mail submits: number, meeting, title, source, files, doubts."""

from dataclasses import replace

import pytest

from iscg_bot.matters.contributions.read import read
from iscg_bot.model.facts import Thread
from iscg_bot.model.groups import GroupMeeting
from iscg_bot.model.mail import Origin
from iscg_bot.model.questions import Choice, Question


@pytest.fixture
def one(write, context):
    """The only thing that a mail asks."""

    def only(*args, within=context, **fields):
        (wish,) = read(write(*args, **fields), within)
        return wish

    return only


def names(wish):
    return [file.name for file in wish.files]


def test_labelled_block(one):
    wish = one(
        "Paper", "Our contribution to ISCG/26-2 is attached.\n\nTitle: A common glossary\nSource: Kenya", ["a.docx"]
    )
    assert (wish.title, wish.source, wish.meeting, names(wish)) == ("A common glossary", "Kenya", "26-2", ["a.docx"])


def test_words_are_the_sentence_that_says_so(one):
    wish = one("x", "Dear all,\n\nAs you know, we met.\nOur contribution is attached.\nRegards", ["a.docx"])
    assert wish.words == "Our contribution is attached."


@pytest.mark.parametrize(
    ("subject", "title", "source"),
    [
        ("Contribution to ISCG/26-1: A common glossary", "A common glossary", ""),
        ("Contribution du Cameroun : Calendriers communs", "Calendriers communs", "Cameroun"),
        ("Contribution from the Republic of Korea: Captions", "Captions", "Republic of Korea"),
        ("[Japan] Contribution: A shared calendar", "A shared calendar", "Japan"),
    ],
)
def test_subject_gives_title_and_source(one, subject, title, source):
    wish = one(subject, "Attached.", ["a.zip"])
    assert (wish.title, wish.source) == (title, source)


def test_the_document_knows_better_than_the_subject(one, attach, word_file):
    paper = attach("Doc1 (final) v7.docx", word_file(rows=[("Title", "A common glossary"), ("Source", "Kenya")]))
    wish = one("Contribution: glossary text", "Please register the attached.", [paper])
    assert (wish.title, wish.source) == ("A common glossary", "Kenya")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("On behalf of Trinidad and Tobago, I submit the attached contribution.", "Trinidad and Tobago"),
        ("Norway wishes to submit the attached contribution.", "Norway"),
        ("Please find attached Norway's contribution.", "Norway"),
        ("Veuillez trouver ci-joint la contribution de la Côte d'Ivoire.", "Côte d'Ivoire"),
        ("Adjunto la contribución de Costa Rica.", "Costa Rica"),
        ("Please find attached our contribution.", ""),
    ],
)
def test_sentences_name_the_source(one, text, source):
    assert one("x", text, ["a.docx"]).source == source


def test_quoted_title(one):
    text = "Veuillez trouver ci-joint notre contribution intitulée « Réduire la fracture numérique »."
    assert one("x", text, ["a.docx"]).title == "Réduire la fracture numérique"


def test_words_of_the_title_ask_for_nothing(one):
    text = 'Please find attached our contribution "Withdrawal of Resolution 5 and revised version of Table 2".'
    assert one("x", text, ["a.docx"]).action == "new"


def test_letters_cards_and_logos_are_no_contribution(one, attach):
    files = ["paper.docx", "annex.xlsx", "cover letter.pdf", "me.vcf", "smime.p7s", "logo.png"]
    wish = one("x", "Our contribution is attached.", [*files, attach("image001.png", why_not="picture")])
    assert names(wish) == ["paper.docx", "annex.xlsx"]


def test_two_contributions_with_their_files(write, context, attach, word_file):
    files = [attach(f"KEN_{n}.docx", word_file(f"Title: {title}")) for n, title in enumerate(("Gender", "Captions"))]
    wishes = read(write("x", "Please find attached two contributions.", [*files, "KEN_1.pdf"]), context)
    assert [(w.title, names(w)) for w in wishes] == [
        ("Gender", ["KEN_0.docx"]),
        ("Captions", ["KEN_1.docx", "KEN_1.pdf"]),
    ]


def test_files_follow_the_numbers_in_their_names(write, context):
    text = "Please find attached Rev.1 to ISCG/26-2/03 and Rev.1 to ISCG/26-2/05."
    wishes = read(write("x", text, ["05-ISCG-26-2-05.docx", "ISCG-26-2-03.docx"]), context)
    assert [(w.number, names(w)) for w in wishes] == [
        ("ISCG/26-2/03", ["ISCG-26-2-03.docx"]),
        ("ISCG/26-2/05", ["05-ISCG-26-2-05.docx"]),
    ]


def test_a_withdrawal_takes_no_files(write, context):
    text = "We withdraw ISCG/26-2/05 and submit the attached contribution in its place."
    withdrawal, new = read(write("x", text, ["a.docx"]), context)
    assert (names(withdrawal), names(new)) == ([], ["a.docx"])


@pytest.mark.parametrize(
    ("subject", "text", "files", "quoted"),
    [
        ("Re: Registered: ISCG/26-2/07", "Rev 1 attached.", ["a.docx"], ""),
        ("x", "Rev 1 attached.", ["ISCG-26-2-07_Rev1.docx"], ""),
        ("Re: yours", "Rev 1 attached.", ["a.docx"], "Registered as ISCG/26-2/07"),
        ("x", "Rev 1 of doc 7 of the October meeting (ISCG/26-2) is attached.", ["a.docx"], ""),
    ],
)
def test_where_the_number_may_stand(one, subject, text, files, quoted):
    wish = one(subject, text, files, quoted=quoted)
    assert (wish.number, wish.doubts) == ("ISCG/26-2/07", ())


def test_the_thread_tells_the_number(one, context):
    thread = Thread(letter="k", to="member@example.org", reason="r", families=("ISCG/26-2/07",))
    wish = one("Re: thanks", "Rev 1 attached.", ["a.docx"], within=replace(context, thread=thread))
    assert (wish.number, wish.doubts) == ("ISCG/26-2/07", ())


def test_a_revision_of_nothing_known_is_doubted(one):
    wish = one("x", "Please find attached the revised version of our contribution.", ["a.docx"])
    assert (wish.action, wish.number, wish.doubts) == ("revision", "", ("which_document",))


@pytest.mark.parametrize(
    ("subject", "text", "files"),
    [
        ("ISCG/26-2/13 Rev.1", "Attached is Rev.1 of ISCG/26-2/14.", ["a.docx"]),
        ("x", "Attached is Rev.1 of ISCG/26-2/14.", ["ISCG-26-2-13-Rev1.docx"]),
    ],
)
def test_two_numbers_for_one_revision_are_doubted(one, subject, text, files):
    wish = one(subject, text, files)
    assert (wish.number, wish.doubts) == ("", ("which_number",))


def test_another_number_in_the_subject_of_a_reply_is_no_contradiction(one):
    wish = one("Re: ISCG/26-2/13", "Attached is Rev.1 of ISCG/26-2/14.", ["a.docx"])
    assert (wish.number, wish.doubts) == ("ISCG/26-2/14", ())


def test_a_short_number_is_taken_for_the_coming_meeting_but_doubted(one, context):
    roster = replace(context.roster, meetings=(GroupMeeting("26-2"),))
    wish = one("x", "Please withdraw document 05.", within=replace(context, roster=roster))
    assert (wish.number, wish.doubts) == ("ISCG/26-2/05", ("which_document",))


def test_a_paper_that_may_be_meant_for_talk_is_doubted(one, attach, word_file):
    paper = attach("text.docx", word_file("Title: A common glossary", "Source: Kenya"))
    assert one("x", "Please find attached.", [paper]).doubts == ("is_it_one",)


def test_the_promised_meeting_is_not_the_one_submitted_to(one):
    text = "Our contribution is attached. We will submit another one to ISCG/27-1."
    assert one("x", text, ["a.docx"]).meeting == ""


def test_quoted_text_asks_for_nothing(write, context):
    assert read(write("Re: x", "Agreed.", ["a.docx"], quoted="Please find attached our contribution."), context) == ()


def test_a_liaison_statement_is_another_matter(write, context):
    text = "Please find attached a liaison statement.\n\nTitle: LS/o on terms\nSource: TSAG\nFor action to: ISCG"
    assert read(write("LS/o on terms", text, ["ls.docx"]), context) == ()


@pytest.mark.parametrize("origin", [origin for origin in Origin if origin is not Origin.PERSON])
def test_robots_submit_nothing(write, context, origin):
    assert read(write("x", "Our contribution is attached.", ["a.docx"], origin=origin), context) == ()


def test_an_answer_to_our_question_is_no_contribution(write, context):
    choices = (Choice("withdraw", "withdrawal", None), Choice("undo", "undo", None))
    question = Question("k", "acknowledge", "member@example.org", context.now, choices)
    thread = Thread("k", "member@example.org", "r", question, ("ISCG/26-2/07",))
    assert read(write("Re: x", "withdraw"), replace(context, thread=thread)) == ()


@pytest.mark.timeout(5)
@pytest.mark.parametrize("piece", ["please find attached ", "ISCG/26-2/", '"', "rev.1 ", "x:", "A Bc de ", "提交"])
def test_a_monstrous_line_is_read_in_time(write, context, piece):
    assert read(write("x", piece * (1_000_000 // len(piece))), context) is not None
