"""Sentences that ask for, change and call off meetings or hand documents over, and their neighbours that do not."""

import pytest

from iscg_bot.reading.requests import asked
from iscg_bot.reading.sayings import sayings

ASKS = {
    "request": """
        Could someone organise a Teams for the gender coordinators next Tuesday at 3 pm?
        Would it be possible to have a short Zoom on 5 May?
        Any chance of a half-hour call with the accessibility people on Thursday?
        Is there any chance of getting a meeting on climate change on 5 May?
        Could you spare us half an hour on 5 May?
        Can you give us an hour on 12 May to discuss the tables?
        We would be glad of a call on 5 May.
        A call on 5 May would be much appreciated.
        It would be great if we could have a meeting on 5 May.
        I wonder whether you could find us an hour on 5 May.
        We were hoping to get everyone on a call on 5 May.
        Let's use the TSAG week to sit down for an hour.
        Since most of us will be in Geneva for TDAG, could we sit together for an hour?
        Please put the drafting group on a call on 5 May at 10.
        Can the secretariat host a virtual meeting on 5 May?
        Kindly block an hour on 5 May for the coordinators.
        Serait-il envisageable de réunir les coordonnateurs le 5 mai ?
        Y aurait-il moyen d'avoir une visio le 5 mai ?
        Nous serions heureux de pouvoir tenir une réunion le 5 mai.
        Une petite visio le 5 mai serait la bienvenue.
        Vous serait-il possible de nous caler un Zoom le 5 mai ?
        Il serait bon que nous puissions nous retrouver en ligne le 5 mai.
        Peux-tu nous monter un Teams le 5 mai à 10 h ?
        On pourrait se faire une visio le 5 mai à 10 h ?
        ¿Habría manera de tener una reunión el 5 de mayo?
        ¿Podrían montarnos un Zoom el 5 de mayo?
        Nos vendría bien una videollamada el 5 de mayo.
        ¿Nos ayudan a organizar una reunión virtual el 5 de mayo?
        Sería estupendo que nos reuniéramos el 5 de mayo.
        ¿Les importaría convocar una reunión el 5 de mayo?
        Aprovechando que estaremos todos en Ginebra, quisiéramos reunirnos dos horas.
        ¿Tendrían media hora para nosotros el martes 5 de mayo?
        Нельзя ли устроить созвон 5 мая?
        Было бы здорово созвониться 5 мая в 10:00.
        Найдется ли у вас час для нас 5 мая?
        Организуете нам зум 5 мая в 10:00?
        Хотелось бы собраться онлайн 5 мая.
        Не поможете организовать встречу 5 мая?
        Помогите, пожалуйста, собрать координаторов 5 мая.
        Есть ли возможность провести видеоконференцию 5 мая?
        能否帮忙约个线上会，5月5日？
        想请秘书处5月5日安排一次视频会。
        有没有可能5月5日开个会？
        可否在5月5日抽一小时和我们碰一下？
        希望5月5日能开一次线上会议。
        趁TSAG期间大家都在，想碰个头，两小时。
        麻烦拉个腾讯会议，5月5日上午十点。
        هل يمكن ترتيب لقاء عبر زووم يوم 5 مايو؟
        هل من الممكن عقد اجتماع قصير يوم 5 مايو؟
        نأمل أن تتمكنوا من عقد اجتماع يوم 5 مايو.
        هل لديكم ساعة لنا يوم 5 مايو؟
        نود أن نجتمع عبر الإنترنت يوم 5 مايو.
        لنغتنم فرصة وجودنا في جنيف ونجتمع لساعتين.
    """,
    "call off": """
        Please take the call of 5 May off the calendar.
        The call of 5 May is off.
        We won't be holding the meeting of 5 May after all.
        Our meeting on 5 May won't happen, the chair is ill.
        Please scrap the 5 May call.
        La réunion du 5 mai n'aura finalement pas lieu.
        Nous renonçons à la réunion du 5 mai.
        Veuillez annuler la visio du 5 mai.
        La reunión del 5 de mayo no se celebrará.
        Al final no habrá reunión el 5 de mayo.
        Suspendan por favor la reunión del 5 de mayo.
        Встреча 5 мая не состоится.
        Созвон 5 мая отменяется, докладчик заболел.
        Собрание 5 мая не будет проводиться.
        5月5日的会议不开了。
        5月5日的会取消。
        原定5月5日的线上会议因故取消。
        لن يعقد اجتماع 5 مايو.
        نعتذر، اجتماع 5 مايو لن ينعقد.
    """,
    "move": """
        Could the call of 5 May start an hour later?
        Can we make the call of 5 May Thursday instead?
        The call of 5 May will have to move to Thursday 7 May.
        Could we do the meeting of 5 May on 7 May instead?
        I need the 5 May meeting shifted to 7 May.
        Serait-il possible de tenir la réunion du 5 mai plutôt le 7 ?
        La réunion du 5 mai devrait être décalée au 7 mai.
        Peut-on mettre la réunion du 5 mai au jeudi 7 ?
        La réunion du 5 mai passe au jeudi 7 mai à 10 h.
        ¿Podemos dejar la reunión del 5 de mayo para el jueves 7?
        La reunión del 5 de mayo pasa al jueves 7 a las 10.
        ¿Sería posible retrasar la reunión del 5 de mayo una hora?
        Собрание 5 мая переносится на 7 мая.
        Давайте сдвинем созвон 5 мая на 7 мая.
        Встречу 5 мая надо бы перенести на 7 мая.
        5月5日的会议改到5月7日。
        5月5日的会能不能往后推两天？
        想把5月5日的会挪到7日。
        اجتماع 5 مايو ينتقل إلى 7 مايو.
        هل يمكن نقل اجتماع 5 مايو إلى 7 مايو؟
        نرجو تأجيل اجتماع 5 مايو إلى 7 مايو.
    """,
}
NOTHING_ABOUT_MEETINGS = """
    Could you set up a Zoom account for our delegation?
    Could you send the Zoom link again?
    Please set up your Zoom client before Tuesday.
    Is there any chance of a recording of the meeting of 5 May?
    Any chance of the slides from Tuesday's call?
    What are the chances of a meeting of minds?
    The call is off to a good start.
    If nobody objects the call of 5 May is off.
    Is the call of 5 May off?
    I heard that the call of 5 May is off.
    The meeting is not cancelled.
    The coordinator is off on 5 May.
    The workshop of 5 May is cancelled.
    We are moving to a new office on 5 May.
    We are cancelling our hotel booking for the meeting of 5 May.
    Last year's meeting was moved to June.
    The deadline has to move to Friday 5 June.
    Do you have a slot for the presentation at the meeting of 5 May?
    Do you have an agenda for the meeting?
    It was good to use the coffee break of TSAG to meet everyone.
    Avez-vous une heure pour la réunion de mardi ?
    Avez-vous le lien pour la réunion de mardi ?
    Avez-vous besoin de quelque chose pour la réunion du 5 mai ?
    Nous profitons de cette occasion pour vous remercier.
    Profitons de la réunion du 5 mai pour nous retrouver autour d'un verre.
    La réunion n'aura pas lieu si personne ne s'inscrit.
    La séance est-elle annulée ?
    Je crains que la réunion ne soit annulée.
    L'atelier du 5 mai est annulé.
    Y a-t-il moyen de retrouver l'enregistrement de la réunion ?
    ¿Tienen una hora para la reunión del martes?
    ¿Tienen el enlace para la reunión del martes?
    Organizan una reunión en Lima el 5 de mayo.
    La UIT organiza un taller el 5 de mayo.
    Aprovechamos la ocasión para saludarles.
    Si no hay quórum, la reunión queda cancelada.
    ¿Se cancela la reunión del 5 de mayo?
    El taller del 5 de mayo queda cancelado.
    ¿Hay alguna posibilidad de recibir el acta de la reunión?
    Если кворума не будет, собрание 5 мая не состоится.
    На собрании не будет перевода.
    Собрание 5 мая отменяется?
    Говорят, что собрание, может быть, отменяется.
    Семинар 5 мая отменяется.
    Пользуясь случаем, благодарим за собрание.
    Есть ли возможность получить запись собрания?
    Уделите внимание повестке собрания.
    如果人数不足，5月10日的会议取消。
    5月10日的会议会取消吗？
    会议没有取消，照常举行。
    5月10日的研讨会取消。
    借此机会感谢各位参加会议。
    考虑到会议文件较多，请提前阅读。
    有没有办法拿到会议录音？
    请把会议纪要抽出来。
    اذا لم يكتمل النصاب فلن يعقد الاجتماع
    هل الغي الاجتماع؟
    نغتنم هذه الفرصة لنشكركم على الاجتماع.
    هل هناك امكانيه للحصول على تسجيل الاجتماع؟
    الورشة في 5 مايو ملغاة.
    ربما يلغى الاجتماع.
    The meeting will be on 5 May at 10.
    The meeting moves to the next item.
    La réunion passe à l'examen du point 5.
    La reunión pasa a examinar el punto 5.
    Reunión: queda para el 5 de mayo.
    We are glad of the result of the meeting of 5 May.
    I am happy to have attended the call on 5 May.
    We would be happy to attend the meeting on 5 May.
    We would be happy to attend a meeting on 5 May.
    A summary of the call of 5 May would be welcome.
    The meeting of 5 May was very useful.
    I wonder whether the meeting on 5 May will take place.
    Please put the paper on the agenda for the meeting of 5 May.
    Could we do the agenda of the meeting later instead?
    We got everyone on the call on 5 May.
    Please reserve 30 minutes for the presentation of the tables at the meeting of 5 May.
    Nous serions heureux de participer à la réunion du 5 mai.
    Nous sommes heureux de tenir une réunion le 5 mai.
    Un compte rendu de la réunion serait utile.
    La réunion du 5 mai sera utile.
    Nous ne ferons pas de commentaire sur la réunion.
    Nous renonçons à participer à la réunion du 5 mai.
    Nos vendría bien el acta de la reunión.
    ¿Les importaría enviar el enlace de la reunión?
    La reunión del 5 de mayo fue muy útil.
    No haremos comentarios sobre la reunión.
    Renunciamos a asistir a la reunión del 5 de mayo.
    Sería bueno recibir el acta de la reunión.
    Помогите найти ссылку на собрание.
    Было бы здорово получить протокол собрания.
    Не поможете с визой на собрание?
    Не будем проводить параллели с прошлым собранием.
    Протокол собрания был бы кстати.
    Собрание пройдет 5 мая в 10:00.
    开会时间是5月5日。
    会议改到哪天了？
    方便的话请发一下会议纪要。
    有没有可能拿到会议录音？
    会议资料能提前发就好了。
    سيكون محضر الاجتماع مفيدا
    هل لديكم وقت الاجتماع؟
    هل لديكم رابط الاجتماع يوم 5 مايو؟
    لن نشارك في اجتماع 5 مايو
    لن نعقد مقارنة مع الاجتماع السابق
    Don't take the call of 5 May off the calendar.
    I need the meeting room moved.
    We have the meeting documents moved to the new site.
    No meeting on 5 May, please.
    No call this week, sorry.
"""
NOTHING_ABOUT_DOCUMENTS = """
    They are thinking of withdrawing ISCG/26-2/05.
    We are considering withdrawing ISCG/26-2/05.
    I heard that Kenya withdraws ISCG/26-2/05.
    Could you add a PDF with a number of pages?
    Here you have the annex to the hotel contract.
    We hand you this trophy.
    I'm leaving you here.
    Passing this on from a colleague.
    Nous vous laissons le soin de décider.
    Je vous passe le bonjour.
    On m'a dit que le Sénégal retire le document ISCG/26-2/05.
    Nous songeons à retirer ISCG/26-2/05.
    Les dejo, que tengo reunión.
    Les mando un abrazo.
    Te paso a buscar a las 5.
    Me dicen que Perú retira el documento ISCG/26-2/05.
    Estamos pensando en retirar ISCG/26-2/05.
    Мы думаем отозвать документ ISCG/26-2/05.
    Говорят, Казахстан отзывает документ ISCG/26-2/05.
    Позвольте представить вам нового коллегу.
    Рад представить вам моего преемника.
    Разрешите представить программу семинара.
    我们正在考虑撤回ISCG/26-2/05。
    听说中国要撤回ISCG/26-2/05。
    照片发上来了，大家看看。
    ندرس سحب الوثيقة ISCG/26-2/05
    سمعنا أن قطر تسحب الوثيقة ISCG/26-2/05
    It is a pleasure to present our new colleague.
    Me complace presentarles a mi sucesora.
    Permettez-moi de vous présenter ma collègue.
    The item could go to ISCG/26-2 as a topic.
    Could you give us a number to call?
    ¿Nos pueden dar un número de teléfono?
    Пожалуйста, дайте номер телефона.
    Внесите встречу в календарь.
    Занесите это в протокол.
    请给我一个电话号码。
"""


def lines(table):
    return [line.strip() for line in table.strip().splitlines()]


@pytest.mark.parametrize(("kind", "sentence"), [(kind, line) for kind, table in ASKS.items() for line in lines(table)])
def test_a_sentence_that_asks_is_understood(kind, sentence):
    assert kind in [one.kind for one in asked(sentence)]


@pytest.mark.parametrize("sentence", lines(NOTHING_ABOUT_MEETINGS))
def test_its_neighbours_ask_for_no_meeting(sentence):
    assert asked(sentence) == ()


@pytest.mark.parametrize("sentence", lines(NOTHING_ABOUT_DOCUMENTS))
def test_its_neighbours_hand_over_no_document(sentence):
    assert sayings(sentence) == ()
