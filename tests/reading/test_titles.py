"""What a request calls the meeting, with and without quotation marks."""

import pytest

from iscg_bot.reading.titles import labelled_title, named_so

ENTITLED = [
    ("Please convene an e-meeting entitled Roaming in disasters on 8 February 2027.", "Roaming in disasters"),
    (
        "Please call the focal points under the name After the storm: who does what. We prefer May.",
        "After the storm: who does what",
    ),
    ("une réunion électronique intitulée Premiers pas le 8 février 2027 de 12 h à 13 h", "Premiers pas"),
    ("una reunión electrónica titulada Inventario de talleres el 8 de febrero de 2027", "Inventario de talleres"),
    ("электронное собрание под названием Общий словарь терминов 8 февраля 2027 года", "Общий словарь терминов"),
    ("请安排一次题为跨部门术语协调的线上会议，时间为2027年2月8日12:00至13:00。", "跨部门术语协调"),
    ("نرجو عقد اجتماع إلكتروني بعنوان مسرد المصطلحات المشترك يوم 8 فبراير 2027", "مسرد المصطلحات المشترك"),
    ("A call to discuss our contribution entitled Captions for all.", ""),
    ("Nobody is entitled to speak for the Group.", ""),
    ("Please call it off: the room is taken.", ""),
    ("Please call it The last mile, at 10:30 Geneva time.", ""),
    ("Please call it what you like, see https://x.example/abc", ""),
]


@pytest.mark.parametrize(("text", "title"), ENTITLED)
def test_a_title_without_quotation_marks(text, title):
    assert named_so(text) == title


def test_a_label_may_be_nothing_but_a_stroke():
    assert labelled_title("ـــ: اجتماع") == ""


@pytest.mark.parametrize("label", ["The title would be", "Its proposed title is", "Le titre serait", "El título sería"])
def test_a_label_in_a_sentence(label):
    assert (
        labelled_title(f"We need two hours.\n\n{label}: Shared questions on climate\n") == "Shared questions on climate"
    )
