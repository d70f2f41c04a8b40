"""More mails that hand over liaison statements, and more that do not; written while the code did not know them."""

import pytest

# subject, text: source | to | purpose | deadline
HANDED_OVER = [
    (
        "Liaison from WP 1B to ISCG",
        "Dear Chair,\n\nITU-R WP 1B, at its meeting of 3-11 November 2026, prepared the attached liaison "
        "statement to the ISCG on spectrum matters. The WP would appreciate receiving a response before 1 "
        "March 2027.\n\nBest regards",
        "ITU-R Working Party 1B|ISCG|action|2027-03-01",
    ),
    (
        "[LS] SG17 -> ISCG, TDAG",
        "All,\n\nPlease see the attached LS from ITU-T SG17 to ISCG and TDAG for action by 10/02/2027.",
        "ITU-T Study Group 17|ISCG,TDAG|action|2027-02-10",
    ),
    (
        "Nota de enlace de la CE 1 del UIT-D",
        "Estimados colegas:\n\nMe permito remitirles la nota de enlace de la Comisión de Estudio 1 del UIT-D "
        "al ISCG y al GAR, a título informativo.",
        "ITU-D Study Group 1|ISCG,RAG|information|None",
    ),
    (
        "Заявление о взаимодействии от КГСЭ",
        "Добрый день!\n\nКГСЭ направляет МСКГ прилагаемое заявление о взаимодействии. Ответ просим дать не "
        "позднее 28 февраля 2027 года.",
        "TSAG|ISCG|action|2027-02-28",
    ),
    (
        "SG11联络声明",
        "各位：\n\nITU-T第11研究组向ISCG发送联络声明（见附件），请于2027年2月20日前答复。",
        "ITU-T Study Group 11|ISCG|action|2027-02-20",
    ),
    (
        "بيان اتصال من TSAG",
        "السادة الأعضاء،\n\nتحيل TSAG طيه بيان اتصال إلى ISCG وTDAG لاتخاذ إجراء قبل 20 فبراير 2027.",
        "TSAG|ISCG,TDAG|action|2027-02-20",
    ),
    (
        "Liaison statement",
        "Source: 3GPP TSG SA\nTo: ISCG\nCc: RAG\nTitle: LS on emergency calls\nAction: ISCG is asked to take "
        "the above into account.\n",
        "3GPP TSG SA|ISCG",
    ),
    (
        "LS from ITU-T SG2 to ISCG",
        "Dear ISCG Chair, dear colleagues,\n\nOn behalf of the Chair of ITU-T SG2 I am pleased to forward "
        "the attached liaison statement.\n\nRegards\nTSB",
        "ITU-T Study Group 2|ISCG|information|None",
    ),
    (
        "Incoming liaison statement - ITU-D SG1",
        "Dear colleagues,\n\nSource: ITU-D Study Group 1\nTitle: Liaison statement on cross-cutting "
        "issues\nFor action to: -\nFor information to: ISCG; RAG; TSAG\nDeadline: N/A\n\nThe text is "
        "attached.",
        "ITU-D Study Group 1|ISCG,RAG,TSAG|information|None",
    ),
    (
        "Liaison statement",
        "Dear all,\n\nplease find attached an LS.\n\nFrom: ITU-T SG15\nTo: ISCG (for action), RAG and TDAG "
        "(for information)\nReply by: 3 Feb 2027\n",
        "ITU-T Study Group 15|ISCG,RAG,TDAG|action|2027-02-03",
    ),
    (
        "Note de liaison",
        "Madame, Monsieur,\n\nj'ai l'honneur de vous transmettre la note de liaison de la CE 3 de l'UIT-T à "
        "l'intention de l'ISCG et du GCR. Délai de réponse : 12 février 2027.",
        "ITU-T Study Group 3|ISCG,RAG|action|2027-02-12",
    ),
    (
        "Declaración de coordinación del GANT",
        "Estimado Presidente:\n\nEl GANT remite la declaración de coordinación adjunta al ISCG, para acción. "
        "Se agradecería una respuesta a más tardar el 1 de marzo de 2027.",
        "TSAG|ISCG|action|2027-03-01",
    ),
    (
        "Заявление о взаимодействии РГ 7C",
        "Коллеги,\n\nво вложении заявление о взаимодействии Рабочей группы 7C МСЭ-R в адрес МСКГ и 2-й "
        "Исследовательской комиссии МСЭ-D, для сведения.",
        "ITU-R Working Party 7C|ISCG,ITU-D Study Group 2|information|None",
    ),
    (
        "转发：联络声明",
        "各位同事：\n现转发ITU-R 5D工作组致ISCG和TSAG的联络声明，供参考。",
        "ITU-R Working Party 5D|ISCG,TSAG|information|None",
    ),
    (
        "بيان اتصال من لجنة الدراسات 17",
        "تحية طيبة،\n\nمرفق بيان الاتصال الوارد من لجنة الدراسات 17 لقطاع تقييس الاتصالات والموجه إلى ISCG، للإحاطة.",
        "ITU-T Study Group 17|ISCG|information|None",
    ),
]
TALK = [
    (
        "RE: LS from SG5",
        "Dear all, I read the LS from SG5 attached to Ana's mail. I think we should answer it in January.",
    ),
    (
        "Our reply LS to SG5",
        "Dear all,\n\nplease find attached the draft reply LS to SG5, prepared by the drafting group. "
        "Comments until Friday.",
    ),
    ("LS to SG2", "For info: the attached LS was sent to SG2 last week by TSAG."),
    ("Agenda", "The agenda (attached) has three items: 1. liaison statements, 2. reports, 3. AOB."),
    ("Liaison statements received", "The list of liaison statements received since the last meeting is attached."),
    ("Template", "Please use the attached template for liaison statements."),
    ("Modèle", "Vous trouverez ci-joint le modèle de note de liaison."),
    ("Список", "Прилагаю список полученных заявлений о взаимодействии."),
    ("联络声明汇总", "附件是已收到的联络声明清单，供大家参考。"),
    (
        "LS on numbering",
        "Dear all,\n\nthank you for your comments. The liaison statement has now been sent to SG2; a copy is "
        "attached for your records.",
    ),
    (
        "Liaison statement to TSAG",
        "Dear colleagues,\n\nWe propose that ISCG send the attached liaison statement to TSAG. Please "
        "comment by Friday.",
    ),
    ("LS", "Who will present the attached LS from SG13 at the meeting?"),
    ("Note de liaison", "Bonjour, j'ai relu la note de liaison ci-jointe ; elle me paraît claire."),
    ("Declaración de coordinación", "¿Alguien ha recibido la declaración de coordinación adjunta de la CE 5?"),
    (
        "Заявление о взаимодействии",
        "Коллеги, предлагаю направить прилагаемое заявление о взаимодействии в КГСЭ. Жду замечаний.",
    ),
    ("联络声明", "请各位审阅附件中的联络声明草案。"),
    ("بيان اتصال", "أقترح أن نرسل بيان الاتصال المرفق إلى TSAG."),
]


@pytest.mark.parametrize(("subject", "text", "expected"), HANDED_OVER)
def test_a_statement_is_handed_over(told, subject, text, expected):
    (one,) = told(subject, text, ["LS.docx"])
    found = "|".join((one.source, ",".join(one.to), one.purpose, str(one.deadline)))
    assert found.startswith(expected)


@pytest.mark.parametrize(("subject", "text"), TALK)
def test_talk_beside_a_file_hands_nothing_over(told, subject, text):
    assert told(subject, text, ["file.docx"]) == ()
