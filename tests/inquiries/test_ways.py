"""More ways to ask over the list, and more talk that asks us nothing; written while the code did not know them."""

import pytest

from tests.inquiries.test_read import told

ASKED = [
    (
        "Question about deadline",
        "Dear Secretariat,\n\nCan you please confirm the closing date for submission of contributions to the "
        "next ISCG meeting?\n\nThanks,\nAna",
        "deadline",
    ),
    ("ISCG meeting", "Hi,\n\nwhat's the date of the next ISCG meeting please?\n\nBR", "next_meeting"),
    ("Next meeting?", "Hello, do you already know when and where the next meeting will be held?", "next_meeting"),
    (
        "Composition",
        "Good morning,\ncould you let me know who currently represents RAG and TDAG on the management team?\nThank you",
        "composition",
    ),
    ("Docs", "Hi, is there a list of the documents submitted for 26-2?", "documents"),
    (
        "Contributions",
        "Dear ISCG secretariat, have any contributions been received yet for the next meeting?",
        "documents",
    ),
    ("Agenda", "Dear secretariat,\n\nWhen will the agenda be published?", "agenda"),
    (
        "Ordre du jour",
        "Bonjour,\n\nl'ordre du jour provisoire de la prochaine réunion est-il déjà disponible ?\n\nMerci",
        "agenda",
    ),
    ("Date", "Bonjour à tous,\n\nA-t-on déjà fixé la date de la prochaine réunion ?", "next_meeting"),
    ("Délai", "Madame, Monsieur,\nmerci de m'indiquer le délai de soumission des contributions.", "deadline"),
    (
        "Consulta",
        "Buenos días:\n¿Me pueden decir hasta qué fecha se admiten contribuciones para la reunión ISCG/26-2?",
        "deadline",
    ),
    (
        "Consulta",
        "Estimados señores:\n¿Quién preside actualmente el grupo y quiénes son los coordinadores?",
        "composition",
    ),
    ("Ayuda", "Hola, ¿cómo se solicita una reunión electrónica?", "help"),
    ("Вопрос", "Добрый день! Скажите, пожалуйста, когда запланировано ближайшее собрание ISCG?", "next_meeting"),
    ("Вопрос", "Уважаемые коллеги! До какого числа можно направить вклад на собрание ISCG/26-2?", "deadline"),
    ("Документы", "Здравствуйте! Где можно ознакомиться с документами собрания?", "documents"),
    ("询问", "您好！请问ISCG下次会议的时间和地点？", "next_meeting"),
    ("询问", "秘书处您好，请问提交文稿的最后期限是几月几日？", "deadline"),
    ("询问", "请问目前本组主席是谁？", "composition"),
    ("استفسار", "السلام عليكم،\n\nما هو آخر موعد لإرسال المساهمات؟\n\nشكراً", "deadline"),
    ("استفسار", "السادة الأمانة،\n\nمتى سيعقد الاجتماع القادم لفريق ISCG وأين؟", "next_meeting"),
    ("ISCG", "Hi there,\n\nJust a quick question: has the date for ISCG/26-2 been fixed?\n\nThanks!", "next_meeting"),
    ("Deadline ISCG/26-2", "By what date should our paper for ISCG/26-2 reach you?", "deadline"),
    ("ISCG documents", "Could you point me to the documents of the last ISCG meeting?", "documents"),
    ("Representatives", "Which persons represent the three advisory groups in the ISCG?", "composition"),
    ("How to", "Dear secretariat, what is the procedure for submitting a contribution to ISCG?", "help"),
    ("Withdrawing", "Dear secretariat, how can I withdraw a contribution?", "help"),
    ("Prochaine réunion", "Bonjour,\n\nSavez-vous quand se tiendra la prochaine réunion de l'ISCG ?", "next_meeting"),
    ("Documents", "Bonjour, où peut-on consulter les contributions soumises à la réunion ISCG/26-2 ?", "documents"),
    ("Próxima reunión", "Buenas tardes, ¿ya hay fecha para la próxima reunión del ISCG?", "next_meeting"),
    ("Orden del día", "Buenos días: ¿podrían compartir el orden del día de la reunión ISCG/26-2?", "agenda"),
    ("Повестка", "Добрый день! Когда будет опубликована повестка дня собрания ISCG/26-2?", "agenda"),
    ("Как", "Здравствуйте! Подскажите, как подать вклад на собрание ISCG?", "help"),
    ("议程", "您好，请问ISCG/26-2会议的议程发布了吗？", "agenda"),
    ("文件", "请问在哪里可以下载ISCG/26-2的会议文件？", "documents"),
    ("وثائق", "السلام عليكم، أين يمكنني الاطلاع على وثائق اجتماع ISCG/26-2؟", "documents"),
    ("رئيس", "من هو الرئيس الحالي لفريق ISCG؟", "composition"),
]
TALK = [
    (
        "Next meeting",
        "Colleagues, I propose that we discuss the date of the next meeting in the call. When would suit you?",
    ),
    (
        "Deadline",
        "Dear colleagues, as a reminder: the deadline for contributions is 20 November. When will Kenya "
        "submit its contribution?",
    ),
    ("Agenda", "What do you think of the agenda?"),
    ("Who", "Who is going to represent us at TSAG?"),
    ("Report", "How do we submit the joint report to Council? I think the Chair should do it."),
    ("Réunion", "Chers collègues, quand pensez-vous que nous devrions tenir la prochaine réunion ?"),
    ("Reunión", "¿Les parece bien que la próxima reunión sea en marzo?"),
    ("Собрание", "Коллеги, когда вам удобно провести следующее собрание?"),
    ("会议", "各位觉得下次会议什么时候开比较合适？"),
    ("اجتماع", "متى ترون أن نعقد الاجتماع القادم؟"),
    ("Agenda item", "Dear colleagues, can we still add an item to the agenda of ISCG/26-2?"),
    ("Deadline", "Is it realistic to keep the deadline of 20 November for contributions?"),
    ("Chair", "Who do you think should chair the ISCG after PP-26?"),
    ("Question", "Dear Mr Bigi,\n\nwhen is the next meeting of ISCG?"),
    ("Compte rendu", "Chers collègues, le compte rendu de la prochaine réunion sera-t-il publié ?"),
    ("Agenda", "Estimados colegas, ¿qué opinan del orden del día propuesto?"),
    ("Срок", "Коллеги, можно ли продлить срок подачи вкладов?"),
    ("议程", "各位同事，请对会议议程草案提出意见。"),
]


@pytest.mark.parametrize(("subject", "text", "about"), ASKED)
def test_a_question_is_ours(subject, text, about):
    assert told(text, subject=subject) == about


@pytest.mark.parametrize(("subject", "text"), TALK)
def test_talk_asks_us_nothing(subject, text):
    assert told(text, subject=subject) == ""
