"""Answers to an invitation, ten of yes and no and eight of perhaps in each language, and replies that are none."""

import pytest

from iscg_bot.model.meetings import Partstat
from iscg_bot.reading.rsvps import answer

ANSWERS = {
    Partstat.ACCEPTED: """
Count me in
I'm in
See you there
I'll join online
Works for me, I will attend
Glad to participate
I accept the invitation with pleasure
I will be there, with two colleagues
Accepted
We'll take part
Je serai des vôtres
J'y serai
Présent
Présente
Je participerai à distance
J'accepte l'invitation
C'est bon pour moi
Je viendrai avec plaisir
Nous participerons
Vous pouvez compter sur moi
Allí estaré
Asistiré con mucho gusto
Acepto la invitación
Cuenten conmigo
Participaré a distancia
Confirmo mi asistencia
Me viene bien, asistiré
Estaremos presentes
Ahí estaré sin falta
Aceptado
Буду
Приду
Я буду участвовать дистанционно
Принимаю приглашение с удовольствием
Обязательно приму участие
Подтверждаю своё участие
Примем участие
Мне подходит, буду
Рад принять участие
Присоединюсь
我会参加
届时参加
接受邀请
我将在线参加
准时出席
没问题，我参加
可以参加
我方将派代表出席
一定到会
收到，我会准时参会
سأكون حاضرا
سأشارك عن بعد
أقبل الدعوة
يسعدني المشاركة
سوف أحضر
سنشارك في الاجتماع
أؤكد حضوري
بكل سرور سأحضر
موافق على الحضور
سألتحق بالاجتماع
    """,
    Partstat.DECLINED: """
I can't make it
Sorry, I won't be there
I have to decline
Regrettably I'm unable to join
I'm travelling that day, so no
Not available, sorry
I must send my apologies
Declined
I will miss this one
We are unable to participate
Je ne pourrai pas y être
Je ne serai pas disponible
Je décline l'invitation
Désolé, je serai absent
Je vous prie de m'excuser, je suis pris
Impossible pour moi
Je ne peux malheureusement pas me joindre à vous
Nous ne participerons pas
Indisponible
Veuillez excuser mon absence
No podré asistir
Lo siento, no puedo
Declino la invitación
No estaré disponible
Me es imposible asistir
Ruego disculpen mi ausencia
No me es posible participar
Tengo otro compromiso
No asistiremos
Rechazo la invitación
Не смогу
Не приду
Меня не будет
Вынужден отклонить приглашение
К сожалению, участвовать не смогу
Буду в отпуске, участвовать не смогу
Не получится присоединиться
Прошу извинить моё отсутствие
Отклоняю приглашение
Мы не сможем принять участие
不能参加
我无法出席
抱歉，来不了
恕不能参加
谢绝邀请
届时出差，无法参会
我参加不了
那天没空，不参加了
很遗憾不能到会
婉拒
لن أستطيع الحضور
أعتذر عن الحضور
لا يمكنني المشاركة
لن أكون متاحا
أرفض الدعوة
للأسف لدي ارتباط آخر
يؤسفني عدم تمكني من المشاركة
لن نشارك
تعذر علي الحضور
لا أستطيع الانضمام
    """,
    Partstat.TENTATIVE: """
Maybe
I might join
Not sure yet
Tentative
I'll try to attend
Possibly, let me check
I hope to be able to join but cannot confirm yet
I'm not certain I can make it
Peut-être
Je ne sais pas encore
Sous réserve de confirmation
J'essaierai de participer
Pas encore sûr
Probablement, je confirmerai plus tard
Provisoirement oui
Je ne peux pas encore confirmer
Quizás
Tal vez asista
Aún no lo sé
Intentaré asistir
Por confirmar
Provisionalmente sí
Todavía no estoy seguro
No puedo confirmar todavía
Возможно
Может быть, приду
Пока не знаю
Постараюсь присоединиться
Под вопросом
Пока не могу подтвердить
Вероятно, буду
Ещё не уверен
也许
可能参加
暂定参加
还不确定
尽量参加
待确认
暂时无法确认
争取参加
ربما
قد أحضر
لست متأكدا بعد
سأحاول الحضور
لا أعرف بعد
مبدئيا نعم
لا أستطيع التأكيد بعد
من المحتمل أن أشارك
    """,
}
NO_ANSWERS = """Thank you for the invitation.
I will come back to you
What is the agenda?
The minutes are attached
Merci pour l'invitation
Gracias por la invitación
Спасибо за приглашение
谢谢邀请
شكرا على الدعوة
Who will attend?
I attended the last meeting
I accept the minutes
可能需要更多时间讨论议题
不参加会议的人请注意
Please confirm the room
J'y serai favorable
Present the document
Буду признателен за ответ
Буду рад обсудить
Может быть, изменить повестку?
Maybe we should change the agenda
I'm in favour of the proposal
No objection
Count the votes
收到
Possible amendments are attached
La asistencia es obligatoria
I cannot open the attachment
Je ne peux pas ouvrir le fichier
No puedo abrir el archivo
Не могу открыть вложение
无法打开附件
لا يمكنني فتح المرفق
we decline the amendment
отклоняю поправку
拒绝修改
أرفض التعديل"""


@pytest.mark.parametrize(("stat", "words"), [(k, w) for k, rows in ANSWERS.items() for w in rows.strip().splitlines()])
def test_an_answer_is_understood(stat, words):
    assert answer(words) is stat


@pytest.mark.parametrize("words", NO_ANSWERS.splitlines())
def test_talk_of_other_things_answers_nothing(words):
    assert answer(words) is None
