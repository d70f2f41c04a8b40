"""Which world a text speaks of, where a contribution goes, what is the record of a meeting."""

import pytest

from iscg_bot.reading.sayings import sayings
from iscg_bot.reading.targets import goes_elsewhere
from iscg_bot.reading.worlds import is_record, names_group, names_union


@pytest.mark.parametrize(
    "text",
    [
        "for the next ISCG meeting",
        "提交ISCG会议的文件",
        "к собранию МСКГ",
        "Groupe de coordination intersectorielle",
        "فريق التنسيق بين القطاعات",
        "KEN-ISCG-26-1",
    ],
)
def test_the_group_is_named(text):
    assert names_group(text)


@pytest.mark.parametrize(
    "text", ["discgolf", "https://itu.example/iscg", "mail iscg-bot@itu.example", "[iscg] hello", "the ITU"]
)
def test_the_group_is_not_named(text):
    assert not names_group(text)


@pytest.mark.parametrize("text", ["TSAG期间", "the ITU", "Monsieur le Président", "the coordinators", "a-t-il l'UIT ?"])
def test_the_union_is_spoken_of(text):
    assert names_union(text)


@pytest.mark.parametrize("text", ["situation", "Hi Bob, a call on Tuesday?", "to list@lists.itu.int", "rage"])
def test_the_union_is_not_spoken_of(text):
    assert not names_union(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached our contribution to the discussion.",
        "Attached is our contribution to the next SC 22 meeting.",
        "Ci-joint notre contribution à la consultation publique.",
        "Attached is the contribution S2-2601234.",
        "Here is our contribution to the upcoming meeting of TC 204.",
    ],
)
def test_a_contribution_goes_elsewhere(sentence):
    assert goes_elsewhere(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached our contribution to the next meeting.",
        "Attached is a contribution for consideration by the group.",
        "Ci-joint notre contribution à la prochaine réunion.",
        "Прилагаем наш вклад к следующему собранию.",
        "Our contribution is attached.",
    ],
)
def test_a_contribution_goes_to_a_meeting(sentence):
    assert not goes_elsewhere(sentence)


ITEMS = "\n1. Documents\n2. Next meeting\n- John to submit a contribution"


@pytest.mark.parametrize(
    ("subject", "text", "record"),
    [
        ("Minutes of the call", ITEMS, True),
        ("Compte rendu", ITEMS, True),
        ("会议纪要", ITEMS, True),
        ("TSC", f"Present: Alice, Bob{ITEMS}", True),
        ("Contributions", ITEMS, False),
        ("Minutes of the call", "Please find attached the minutes.", False),
        ("Request", "Participants: a@example.org\n- b\n- c", False),
    ],
)
def test_the_record_of_a_meeting(subject, text, record):
    assert is_record(subject, text) == record


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached our input to the next meeting of the CWG-Internet.",
        "Attached is our contribution to the forthcoming session of ITU-T Study Group 17.",
        "Veuillez trouver ci-joint notre contribution pour la prochaine réunion du GCR.",
        "Adjuntamos nuestra contribución para la próxima reunión de la Comisión de Estudio 5.",
        "Направляем наш вклад к следующему собранию ИК 5.",
    ],
)
def test_what_is_for_the_meeting_of_another_body_is_nothing_for_us(sentence):
    assert not sayings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached our contribution for the e-meeting alongside the session of TDAG.",
        "Please find attached our contribution to the next meeting of the Group.",
        "Please find attached our contribution to the ISCG meeting, before the meeting of RAG.",
        "PLEASE FIND ATTACHED OUR CONTRIBUTION TO THE NEXT MEETING OF THE GROUP.",
        "Направляем наш вклад на следующее собрание МСКГ.",
    ],
)
def test_what_is_for_our_meeting_is_for_us(sentence):
    assert sayings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The representative of Tajikistan confirmed the withdrawal of document ISCG/26-2/16.",
        "Le délégué du Mali a annoncé le retrait du document ISCG/26-2/16.",
        "La delegación del Perú informó que retira el documento ISCG/26-2/16.",
        "Представитель Таджикистана подтвердил отзыв документа ISCG/26-2/16.",
        "星桥公司表示不再坚持ISCG/26-2/19第二段。",
        "أكد ممثل الأردن سحب الوثيقة ISCG/26-2/16، وأعلن ممثل عمان سحب الوثيقة ISCG/26-2/17.",
    ],
)
def test_what_others_said_at_a_meeting_withdraws_nothing(sentence):
    assert not sayings(sentence)


@pytest.mark.parametrize("subject", ["Протокольная запись", "10月20日会议情况", "Meeting report, 20/10/2026"])
def test_the_record_of_a_meeting_is_known_by_its_subject(subject):
    assert is_record(subject, "")
