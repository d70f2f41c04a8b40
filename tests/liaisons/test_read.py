"""Liaison statements that mails hand over, and mails that only speak of some; written before the code."""

import pytest

FORM_EN = """Dear colleagues,

Please find attached a liaison statement from ITU-T Study Group 5.

Source: ITU-T Study Group 5
Title: LS/o on environmental indicators for digital public services
For action to: ISCG, ITU-D Study Group 2
For information to: ITU-R Working Party 1B
Deadline: 15 January 2027
Contact: Ana Example, ana@example.org

Kind regards"""
FORM_FR = """Mesdames, Messieurs,

Veuillez trouver ci-joint une note de liaison de la Commission d'études 2 de l'UIT-D.

Source : Commission d'études 2 de l'UIT-D
Titre : Note de liaison sur la connectivité rurale
Pour suite à donner : ISCG
Pour information : CE 13 de l'UIT-T
Délai : 20 janvier 2027"""
FORM_ES = """Estimados colegas:

Les remitimos adjunta una declaración de coordinación de la Comisión de Estudio 1 del UIT-R.

Origen: Comisión de Estudio 1 del UIT-R
Título: Declaración de coordinación sobre la gestión del espectro
Para acción: ISCG
Para información: GADT
Plazo: 1 de febrero de 2027"""
FORM_RU = """Уважаемые коллеги!

Направляем заявление о взаимодействии 17-й Исследовательской комиссии МСЭ-Т.

Источник: 17-я Исследовательская комиссия МСЭ-Т
Название: Заявление о взаимодействии по вопросам безопасности детей в онлайновой среде
Для принятия мер: МСКГ
Для информации: КГРЭ
Предельный срок: 29 января 2027 года"""
FORM_ZH = """各位同事：

现转交ITU-T第20研究组的联络声明，请查收附件。

来源：ITU-T第20研究组
标题：关于智慧城市指标的联络声明
需采取行动：ISCG
供参考：TDAG
截止日期：2027年1月22日"""
FORM_AR = """السادة الزملاء،

نرفق طيه بيان اتصال من لجنة الدراسات 1 التابعة لقطاع تنمية الاتصالات.

المصدر: لجنة الدراسات 1 التابعة لقطاع تنمية الاتصالات
العنوان: بيان اتصال بشأن النفاذ إلى النطاق العريض
لاتخاذ إجراء: ISCG
للإحاطة: TSAG
الموعد النهائي: 18 يناير 2027"""

FORMS = [
    ("en", FORM_EN, "ITU-T Study Group 5", ("ISCG", "ITU-D Study Group 2", "ITU-R Working Party 1B"), "2027-01-15"),
    ("fr", FORM_FR, "ITU-D Study Group 2", ("ISCG", "ITU-T Study Group 13"), "2027-01-20"),
    ("es", FORM_ES, "ITU-R Study Group 1", ("ISCG", "TDAG"), "2027-02-01"),
    ("ru", FORM_RU, "ITU-T Study Group 17", ("ISCG", "TDAG"), "2027-01-29"),
    ("zh", FORM_ZH, "ITU-T Study Group 20", ("ISCG", "TDAG"), "2027-01-22"),
    ("ar", FORM_AR, "ITU-D Study Group 1", ("ISCG", "TSAG"), "2027-01-18"),
]


@pytest.mark.parametrize(("language", "text", "source", "to", "deadline"), FORMS, ids=[f[0] for f in FORMS])
def test_a_form_in_every_language(told, language, text, source, to, deadline):
    (statement,) = told("Liaison", text, ["LS.docx"])
    assert statement.source == source
    assert statement.to == to
    assert statement.purpose == "action"
    assert str(statement.deadline) == deadline
    assert statement.title
    assert [file.name for file in statement.files] == ["LS.docx"]


def test_contact_and_who_is_only_informed(told):
    (statement,) = told("LS", FORM_EN, ["LS.docx"])
    assert statement.contact == "Ana Example, ana@example.org"
    assert statement.action == ("ISCG", "ITU-D Study Group 2")
    assert statement.information == ("ITU-R Working Party 1B",)


HANDED_OVER = [
    (
        "LS/o on accessibility from ITU-T SG16",
        "Dear colleagues,\n\nPlease find attached the liaison statement from ITU-T SG16 on accessibility, "
        "for information.",
        "ITU-T Study Group 16",
        "information",
        "None",
    ),
    (
        "Liaison statement from ITU-R WP 5D",
        "Dear ISCG,\n\nITU-R WP 5D sends the attached liaison statement to ISCG for action. A reply would be "
        "appreciated by 12 February 2027.",
        "ITU-R Working Party 5D",
        "action",
        "2027-02-12",
    ),
    (
        "LS/r to ISCG: reply on remote participation",
        "Attached is the reply liaison statement from TSAG on remote participation. For information only.",
        "TSAG",
        "information",
        "None",
    ),
    (
        "Note de liaison de la CE 9",
        "Bonjour,\n\nVous trouverez en pièce jointe la note de liaison de la CE 9 de l'UIT-T, pour information.\n\n"
        "Cordialement",
        "ITU-T Study Group 9",
        "information",
        "None",
    ),
    (
        "Declaración de coordinación de la CE 2",
        "Adjuntamos la declaración de coordinación de la Comisión de Estudio 2 del UIT-D para que el ISCG adopte "
        "medidas antes del 10 de febrero de 2027.",
        "ITU-D Study Group 2",
        "action",
        "2027-02-10",
    ),
    (
        "Заявление о взаимодействии ИК5",
        "Во вложении заявление о взаимодействии от ИК5 МСЭ-Т, для информации.",
        "ITU-T Study Group 5",
        "information",
        "None",
    ),
    ("联络声明", "附件为ITU-T SG13致ISCG的联络声明，供参考。", "ITU-T Study Group 13", "information", "None"),
    ("بيان اتصال", "مرفق بيان اتصال من لجنة الدراسات 5 للإحاطة.", "Study Group 5", "information", "None"),
]


@pytest.mark.parametrize(("subject", "text", "source", "purpose", "deadline"), HANDED_OVER)
def test_a_statement_in_sentences(told, subject, text, source, purpose, deadline):
    (statement,) = told(subject, text, ["LS-12.docx"])
    assert (statement.source, statement.purpose, str(statement.deadline)) == (source, purpose, deadline)


NOTHING = [
    ("Liaison statement expected", "We expect a liaison statement from SG5 next week.", ()),
    ("LS from SG5", "Thank you for the liaison statement from SG5.", ("LS.docx",)),
    ("LS from SG5", "I have some comments on the attached liaison statement.", ("LS-comments.docx",)),
    ("Draft LS to SG5", "Please find attached a draft liaison statement to SG5 for your comments.", ("draft-LS.docx",)),
    ("Re: LS from SG5", "Should we reply to the liaison statement?", ()),
    ("Re: LS from SG5", "I support the liaison statement attached by Ana.", ()),
    ("Liaison", "I have asked SG16 to send us a liaison statement on captioning.", ()),
    ("Liaison", "Has the liaison statement from SG2 been received?", ()),
    ("Liaison", "The liaison statement will be sent after the meeting of SG2.", ()),
    ("Liaison officer", "Ms Example is our new liaison officer. Her CV is attached.", ("cv.pdf",)),
    ("Report", "The attached report mentions the liaison statement of SG5.", ("report.docx",)),
    ("LS from SG5", "For your information, attached is a liaison statement received from SG5.", ("LS.docx",)),
    ("Note de liaison", "Nous recevrons une note de liaison de la CE 5 la semaine prochaine.", ()),
    ("Note de liaison", "Merci pour la note de liaison de la CE 5.", ()),
    ("Projet de note de liaison", "Ci-joint un projet de note de liaison pour commentaires.", ("projet.docx",)),
    ("Declaración", "¿Debemos responder a la declaración de coordinación de la CE 2?", ()),
    ("Declaración", "Gracias por la declaración de coordinación adjunta.", ()),
    ("Заявление", "Ожидаем заявление о взаимодействии от ИК17 в январе.", ()),
    ("Заявление", "Проект заявления о взаимодействии прилагается, жду замечаний.", ("проект.docx",)),
    ("联络声明", "我们下周将收到SG13的联络声明。", ()),
    ("联络声明", "感谢SG13的联络声明。", ()),
    ("بيان", "سيصلنا بيان اتصال من لجنة الدراسات 5 الأسبوع المقبل.", ()),
    ("بيان", "شكراً على بيان الاتصال المرفق.", ()),
]


@pytest.mark.parametrize(("subject", "text", "files"), NOTHING)
def test_talk_of_a_statement_hands_nothing_over(told, subject, text, files):
    assert told(subject, text, files) == ()


def test_a_statement_in_a_quotation_hands_nothing_over(told):
    assert told("Re: LS from SG5", "I agree with the plan.", quoted=FORM_EN) == ()


def test_a_forwarded_statement_is_read_from_what_was_forwarded(told):
    text = "Please find below and attached a liaison statement of ITU-T SG5; kindly register it."
    (statement,) = told("Fwd: LS/o", text, ["LS.docx"], quoted=FORM_EN.partition("\n\n")[2])
    assert statement.source == "ITU-T Study Group 5"
    assert str(statement.deadline) == "2027-01-15"


def test_files_that_are_no_statement_are_left(told):
    (statement,) = told("LS", FORM_EN, ["LS.docx", "signature.p7s", "card.vcf"])
    assert [file.name for file in statement.files] == ["LS.docx"]


def test_what_went_to_another_list_is_not_ours(told):
    assert told("LS", FORM_EN, ["LS.docx"], list_address="") == ()
