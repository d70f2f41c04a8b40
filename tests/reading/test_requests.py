"""Which mails ask for a meeting, move or call one off; thought up before the code, a third of them asks nothing."""

import pytest

from iscg_bot.matters.meetings.read import read
from iscg_bot.model.mail import Address
from iscg_bot.model.submissions import CallOff, MeetingRequest, Move
from iscg_bot.reading.requests import asked

ASKED = [
    "Please arrange an e-meeting on accessibility for Tuesday 14 July from 14:00 to 16:00 Geneva time.",
    "Could you please set up an electronic meeting of the focal points in the week of 20 July?",
    "I would be grateful if the secretariat could convene a meeting on climate change alongside TSAG.",
    "We would like to hold a one-hour call on the ITU website during RAG.",
    "I would like to request an e-meeting, two hours, any afternoon next week except Friday.",
    "Kindly schedule a videoconference with the focal points on 15 July at 10:00.",
    "Hi, can we get a virtual meeting organized for next Thursday 3pm, 90 min?",
    "We need an e-meeting on remote participation before the end of July. Mornings are best.",
    "This is to request the convening of an e-meeting on the digital divide.",
    "Request for an e-meeting: 16 July, 13:00-14:00 UTC. Topic: glossary.",
    "Pls book a Zoom call for 45 minutes on Wed 15 July at 9.30.",
    "As coordinator for accessibility I ask you to organize an online meeting in the margins of TDAG.",
    "Please find a slot for a two-hour meeting of our drafting group next week.",
    "Subject area: accessibility. Would you kindly invite a@x.example and b@y.example to an e-meeting on 20 July.",
    "Bonjour, merci d'organiser une réunion électronique sur l'accessibilité le mardi 14 juillet de 14 h à 16 h.",
    "Je vous prie de bien vouloir convoquer une réunion virtuelle en marge du GCNT.",
    "Nous souhaiterions tenir une visioconférence d'une heure la semaine du 20 juillet.",
    "Pourriez-vous programmer une réunion sur les changements climatiques le 15 juillet à 10 h ?",
    "Pouvez-vous nous caler une visio jeudi prochain vers 15h ?",
    "Demande de réunion électronique : deux heures, le 16 juillet après-midi.",
    "J'ai l'honneur de solliciter l'organisation d'une réunion en ligne pendant la session du GCDT.",
    "Il nous faudrait une réunion électronique avant la fin du mois de juillet.",
    "Solicito que se convoque una reunión electrónica sobre accesibilidad el 14 de julio a las 15.00 horas.",
    "¿Podrían organizar una videoconferencia de una hora la semana próxima?",
    "Les ruego que programen una reunión virtual al margen del GANT.",
    "Quisiéramos celebrar una reunión en línea el jueves 16 de julio por la tarde.",
    "Прошу организовать электронное собрание по вопросам доступности 14 июля с 14:00 до 16:00.",
    "Просим созвать видеоконференцию на полях КГСЭ, два часа.",
    "Не могли бы вы назначить онлайн-встречу на следующий четверг в 15:00?",
    "Хотели бы провести виртуальное совещание на неделе с 20 июля.",
    "请于7月14日下午2点安排一次关于无障碍获取的电子会议。",
    "烦请召集一次网络会议，时长两小时，TSAG期间举行。",
    "我们希望在下周四召开视频会议。",
    "能否帮忙组织一次在线会议？7月15日上午10点。",
    "أرجو عقد اجتماع إلكتروني بشأن إمكانية النفاذ يوم 14 يوليو من الساعة 14:00 إلى 16:00.",
    "نود تنظيم اجتماع افتراضي لمدة ساعة على هامش اجتماع الفريق الاستشاري لتقييس الاتصالات.",
    "هل يمكنكم ترتيب اجتماع عبر الإنترنت يوم الخميس القادم؟",
    "يرجى الدعوة إلى اجتماع إلكتروني الأسبوع المقبل.",
]
NOT_ASKED = [
    "Thank you for arranging the e-meeting on accessibility.",
    "We should meet one day to discuss this, perhaps in Geneva.",
    "I will arrange an e-meeting on 14 July and send you the details.",
    "ITU-T Study Group 17 will hold an e-meeting on 14 July from 14:00 to 16:00.",
    "When is the next e-meeting?",
    "Is there an e-meeting on accessibility next week?",
    "There is no need to arrange an e-meeting on this.",
    "Please do not schedule any meeting in the week of 20 July.",
    "The e-meeting of 14 July was very useful. Please find the minutes attached.",
    "Please arrange my badge for the meeting of 14 July.",
    "Could you organize the documents for the meeting on 14 July?",
    "If the group agrees, an e-meeting could be convened in September.",
    "France asked the secretariat to convene an e-meeting last year.",
    "The group was requested to hold an e-meeting with the TSAG management.",
    "You are invited to an e-meeting on 14 July at 15:00. Please register by 10 July.",
    "The terms of reference say that coordinators may convene e-meetings.",
    "Please join the call tomorrow at 15:00.",
    "An e-meeting has been scheduled for 14 July at 15:00 Geneva time.",
    "I cannot attend the meeting of 14 July.",
    "Please let us know whether you would like to hold an e-meeting.",
    "We are considering whether to request an e-meeting on this subject.",
    "Do you think we need an e-meeting before TSAG?",
    "Our paper proposes that meetings be held on 14 July each year.",
    "Please schedule our presentation at the meeting on 14 July.",
    "Merci d'avoir organisé la réunion du 14 juillet.",
    "Nous organiserons une réunion électronique en septembre.",
    "Faut-il prévoir une réunion avant le GCNT ?",
    "Une réunion électronique aura lieu le 14 juillet à 15 heures.",
    "Vous êtes invités à la réunion virtuelle du 14 juillet.",
    "Il n'est pas nécessaire de convoquer une réunion.",
    "Gracias por organizar la reunión del 14 de julio.",
    "La Comisión de Estudio 5 celebrará una reunión electrónica el 14 de julio.",
    "¿Cuándo es la próxima reunión?",
    "Спасибо за организацию собрания 14 июля.",
    "14 июля состоится электронное собрание.",
    "Нет необходимости созывать собрание.",
    "感谢您组织7月14日的会议。",
    "7月14日将召开电子会议。",
    "下次会议是什么时候？",
    "شكرا على تنظيم الاجتماع يوم 14 يوليو.",
    "سيعقد اجتماع إلكتروني يوم 14 يوليو.",
    "متى الاجتماع القادم؟",
]
MOVED = [
    "Please move the e-meeting of 14 July to 16 July at 10:00.",
    "We have to postpone the accessibility meeting from Tuesday 14 July to Thursday 16 July, 10:00-12:00.",
    "Could you reschedule our call to 15:00 on 16 July?",
    "Prière de reporter la réunion du 14 juillet au 16 juillet à 10 heures.",
    "Pourriez-vous déplacer la réunion sur l'accessibilité au jeudi 16 juillet à 10 h ?",
    "Les ruego aplazar la reunión del 14 de julio al 16 de julio a las 10.00 horas.",
    "Прошу перенести собрание с 14 июля на 16 июля, 10:00.",
    "请将7月14日的会议改到7月16日上午10点。",
    "أرجو تأجيل الاجتماع من 14 يوليو إلى 16 يوليو الساعة 10:00.",
]
CALLED_OFF = [
    "Please cancel the e-meeting on accessibility of 14 July.",
    "The e-meeting on accessibility is no longer needed, please call it off.",
    "We have to cancel our meeting of 14 July. Apologies for the inconvenience.",
    "Merci d'annuler la réunion électronique du 14 juillet.",
    "Solicito cancelar la reunión del 14 de julio.",
    "Прошу отменить собрание 14 июля.",
    "请取消7月14日的电子会议。",
    "يرجى إلغاء الاجتماع المقرر يوم 14 يوليو.",
]
NEITHER_MOVED_NOR_OFF = [
    "The TSAG meeting has been postponed to October.",
    "Please cancel my registration for the meeting of 14 July.",
    "Has the meeting of 14 July been cancelled?",
    "Thank you for moving the meeting to 16 July.",
    "The e-meeting of 14 July was cancelled, as you know.",
    "I propose to move this discussion to the meeting of 16 July.",
    "If the meeting is moved to 16 July, I will attend.",
    "Please do not cancel the meeting of 14 July.",
    "La réunion du GCR est reportée à octobre.",
    "Faut-il reporter la réunion du 14 juillet ?",
    "La reunión ha sido cancelada.",
    "Собрание отменено.",
    "会议已取消。",
    "تم إلغاء الاجتماع.",
]


@pytest.fixture
def kinds(write, context):
    to_us = (Address("", "bot@itu.example"),)
    return lambda text: [type(wish) for wish in read(write("Hello", text, to=to_us), context)]


@pytest.mark.parametrize("text", ASKED)
def test_asks_for_a_meeting(kinds, text):
    assert kinds(text) == [MeetingRequest]


@pytest.mark.parametrize("text", [*NOT_ASKED, *NEITHER_MOVED_NOR_OFF])
def test_asks_for_nothing(kinds, text):
    assert kinds(text) == []


@pytest.mark.parametrize("text", MOVED)
def test_moves(kinds, text):
    assert kinds(text) == [Move]


@pytest.mark.parametrize("text", CALLED_OFF)
def test_calls_off(kinds, text):
    assert kinds(text) == [CallOff]


def test_a_paper_put_on_the_agenda_asks_for_no_meeting():
    assert not asked("以中国的名义提交，请安排在ISCG/26-2会议上审议。")
    assert asked("请安排一次电子会议，讨论该文稿。")
