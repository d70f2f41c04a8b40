"""More whole mails, as they go over the list and to the robot: what they ask about meetings, or do not."""

import pytest

from iscg_bot.matters.answers import read as answers
from iscg_bot.matters.meetings import read as meetings
from iscg_bot.model.mail import Address
from iscg_bot.model.submissions import CalendarReply, CallOff, CounterProposal, MeetingRequest, Move

WORDS = {MeetingRequest: "request", Move: "move", CallOff: "call off", CounterProposal: "counter"}
ROBOT, LIST = "bot@itu.example", "int-sect-group@lists.itu.int"

ASKING = [  # what is asked, subject, text
    (
        "request",
        "x",
        "I should be glad if you would arrange for the coordinators to meet by videoconference on 21 July at 15:00.",
    ),
    (
        "request",
        "x",
        "Kindly make arrangements for an e-meeting of the language coordinators on 21 July, 10-12 Geneva.",
    ),
    (
        "request",
        "x",
        "Requesting a 1 hr virtual meeting w/ RAG liaison, 15-17 July, any time after 13:00 UTC.",
    ),
    (
        "request",
        "x",
        "It would be appreciated if the secretariat could find a time for a meeting of the three "
        "coordinators in the last week of July.",
    ),
    (
        "request",
        "x",
        "The coordinators have agreed to meet again on 23 July from 14:00 to 15:00 Geneva time. Please "
        "send out the invitations for this e-meeting.",
    ),
    (
        "request",
        "x",
        "Can you put an e-meeting on the calendar for 20 July 2 pm? Topic: glossary.",
    ),
    (
        "request",
        "x",
        "Further e-meeting wanted: accessibility, 90 minutes, 27 July or 28 July, morning.",
    ),
    (
        "request",
        "x",
        "Let us meet on Zoom on Monday 13 July at 9:00. Could you organize this please?",
    ),
    (
        "request",
        "E-meeting on accessibility",
        "Dear Chair, Canada proposes that an e-meeting on accessibility be held on 21 July at 14:00 (Geneva).",
    ),
    (
        "request",
        "x",
        "Nous vous prions de bien vouloir organiser, dans la semaine du 20 juillet, une réunion "
        "virtuelle des points focaux.",
    ),
    (
        "request",
        "x",
        "Une réunion électronique sur le genre pourrait-elle être organisée le 21 juillet à 15 h ?",
    ),
    (
        "request",
        "x",
        "Il serait souhaitable qu'une visioconférence soit programmée avec les coordonnateurs ; nous "
        "suggérons le 22 juillet à 9 h.",
    ),
    (
        "request",
        "x",
        "Peux-tu nous trouver un créneau d'une heure pour une visio la semaine prochaine ?",
    ),
    (
        "request",
        "x",
        "Desearíamos que se fijara una reunión telemática de una hora para el 22 de julio a las 11.00.",
    ),
    (
        "request",
        "x",
        "Favor de programar junta virtual el 20 de julio, 10:00 a 11:00.",
    ),
    (
        "request",
        "x",
        "Me gustaría convocar a los coordinadores a una reunión en línea el 21 de julio.",
    ),
    (
        "request",
        "x",
        "Просьба назначить встречу координаторов в Zoom 22 июля, 12:00–13:00.",
    ),
    (
        "request",
        "x",
        "Требуется провести рабочую встречу в режиме онлайн, ориентировочно 20–22 июля, продолжительностью 1,5 часа.",
    ),
    (
        "request",
        "x",
        "Организуйте, пожалуйста, телеконференцию на завтра в 10:00.",
    ),
    (
        "request",
        "x",
        "为讨论语文问题，请秘书处于7月22日上午召开线上协调会。",
    ),
    (
        "request",
        "x",
        "能帮我们组织一个关于性别平等议题的网络会议吗？时间7月23日下午2点。",
    ),
    (
        "request",
        "x",
        "拟于7月24日10:00-11:00召开协调人电话会议，请予安排。",
    ),
    (
        "request",
        "x",
        "نرجو منكم التكرم بتحديد موعد لعقد اجتماع افتراضي بين المنسقين خلال الأسبوع الثالث من يوليو.",
    ),
    (
        "request",
        "x",
        "تقترح إدارة تونس عقد اجتماع عبر الإنترنت يوم 22 يوليو من الساعة 10:00 إلى 11:00.",
    ),
    (
        "request",
        "x",
        "أريد ترتيب اجتماع قصير مع منسق الذكاء الاصطناعي يوم الثلاثاء الساعة 11.",
    ),
    (
        "move",
        "x",
        "The 14 July e-meeting clashes with Bastille Day; could it be moved to 15 July, same time?",
    ),
    (
        "move",
        "x",
        "Please shift the start of the e-meeting on 14 July from 14:00 to 15:00.",
    ),
    (
        "move",
        "x",
        "Serait-il possible de décaler la réunion électronique du 14 juillet d'une heure ?",
    ),
    (
        "move",
        "x",
        "Se ruega cambiar la reunión del 14 de julio para el día 15 a la misma hora.",
    ),
    (
        "move",
        "x",
        "Можно ли перенести созвон с четверга на пятницу, 11:00?",
    ),
    (
        "move",
        "x",
        "7月14日的电子会议请推迟一周。",
    ),
    (
        "call off",
        "x",
        "Please withdraw the invitation and cancel the e-meeting of 14 July.",
    ),
    (
        "call off",
        "x",
        "We no longer need the e-meeting on 14 July; kindly cancel.",
    ),
    (
        "call off",
        "x",
        "La réunion du 14 juillet n'a plus lieu d'être, merci de l'annuler.",
    ),
    (
        "call off",
        "x",
        "Rogamos dejen sin efecto la reunión convocada para el 14 de julio.",
    ),
    (
        "call off",
        "x",
        "Пожалуйста, отмените видеоконференцию 14 июля.",
    ),
    (
        "request",
        "Convening",
        "On behalf of the TDAG Vice-Chair, I hereby request that a one-hour e-meeting with the RAG and "
        "TSAG representatives be scheduled during the week of 13 July.",
    ),
    (
        "request",
        "x",
        "The Republic of Korea would appreciate it if the secretariat could organise an informal online "
        "exchange meeting on AI, 22 July, 08:00-09:30 UTC.",
    ),
    (
        "request",
        "x",
        "Hi, pls set up a mtg next Wed 10-11 CEST re language tools. Invite a@b.example.",
    ),
    (
        "request",
        "x",
        "We are looking for a suitable date for an e-meeting between 20 and 31 July, afternoons only, two hours.",
    ),
    (
        "request",
        "x",
        "We would need about one hour online with the accessibility focal points, best on 15 July in the morning.",
    ),
    (
        "request",
        "x",
        "Following up on our exchange: let us have a videoconference on 16 July at 14:00, please send "
        "the invitations to a@b.example and c@d.example.",
    ),
    (
        "request",
        "x",
        "As coordinator for climate change I intend to convene an e-meeting on 21 July from 13:00 to "
        "14:30 (Geneva). Please invite the focal points.",
    ),
    (
        "request",
        "x",
        "Brazil wishes to convene an e-meeting on the digital divide in the second week of September; "
        "duration two hours.",
    ),
    (
        "request",
        "x",
        "Could you organise something online for the gender coordinators on 20 July, 14:00 to 15:00?",
    ),
    (
        "request",
        "x",
        "Le coordonnateur pour l'accessibilité souhaite réunir les points de contact par visioconférence "
        "le 15 juillet de 10 h à 11 h 30.",
    ),
    (
        "request",
        "x",
        "Auriez-vous la possibilité de programmer une réunion Teams le 16 juillet dans l'après-midi ?",
    ),
    (
        "request",
        "x",
        "Pouvez-vous prévoir une réunion d'une heure avec les trois coordonnateurs, de préférence le "
        "lundi 20 juillet ?",
    ),
    (
        "request",
        "x",
        "Par la présente, la Tunisie demande que soit convoquée une réunion électronique les 21 ou 22 juillet.",
    ),
    (
        "request",
        "x",
        "Nous proposons la tenue d'une réunion électronique le 22 juillet 2026 de 14 heures à 16 heures.",
    ),
    (
        "request",
        "x",
        "Por la presente solicito tengan a bien convocar una reunión virtual el 22 de julio, de 14.00 a 16.00 horas.",
    ),
    (
        "request",
        "x",
        "¿Me pueden reservar una hora en línea con los coordinadores el 20 de julio por la tarde?",
    ),
    (
        "request",
        "x",
        "Quería pedirles una videoconferencia para el martes 21 a las 9.30.",
    ),
    (
        "request",
        "x",
        "Colombia propone celebrar una reunión electrónica de dos horas en la primera semana de septiembre.",
    ),
    (
        "request",
        "x",
        "Обращаюсь с просьбой о проведении видеоконференции 21 июля с 11:00 до 12:00.",
    ),
    (
        "request",
        "x",
        "Координатор по вопросам доступности хотела бы провести электронное собрание 22 июля в 10:00.",
    ),
    (
        "request",
        "x",
        "Нам бы встретиться онлайн в среду в 16:00 по поводу отчета, сможете организовать?",
    ),
    (
        "request",
        "x",
        "Предлагаю созвониться в четверг в 12:00.",
    ),
    (
        "request",
        "x",
        "请预定7月20日15:00至16:00的网络会议。",
    ),
    (
        "request",
        "x",
        "气候变化议题协调人希望于7月22日下午召开一次一小时的电话会议。",
    ),
    (
        "request",
        "x",
        "劳驾帮我约一个下周二的视频会议，半小时就够。",
    ),
    (
        "request",
        "x",
        "يود منسق موضوع تغير المناخ الدعوة إلى اجتماع إلكتروني يوم 21 يوليو الساعة 14:00.",
    ),
    (
        "request",
        "x",
        "أود أن أطلب تحديد موعد لاجتماع عبر الفيديو الأسبوع المقبل.",
    ),
    (
        "request",
        "x",
        "نأمل عقد اجتماع قصير عبر الإنترنت يوم الأحد 19 يوليو الساعة 13:00.",
    ),
    (
        "move",
        "x",
        "The e-meeting on languages must be postponed: please reschedule it for 23 July at 10:00.",
    ),
    (
        "move",
        "x",
        "New time for the accessibility e-meeting please: 16 July 15:00 instead of 14 July 15:00.",
    ),
    (
        "move",
        "x",
        "We need to move Thursday's call to Friday at the same time.",
    ),
    (
        "move",
        "x",
        "La réunion du 14 juillet ne convient plus. Merci de la reporter au 21 juillet à 10 h.",
    ),
    (
        "move",
        "x",
        "Necesitamos cambiar la fecha de la reunión sobre género: en lugar del 14 de julio, el 21 de "
        "julio a las 10.00.",
    ),
    (
        "move",
        "x",
        "Просьба сдвинуть начало видеоконференции 14 июля на 16:00.",
    ),
    (
        "move",
        "x",
        "能否把周四的电话会议提前到周三上午10点？",
    ),
    (
        "move",
        "x",
        "نطلب تغيير موعد الاجتماع من 14 يوليو إلى 21 يوليو الساعة 10:00.",
    ),
    (
        "call off",
        "x",
        "The call on 14 July is no longer necessary. Please cancel it.",
    ),
    (
        "call off",
        "x",
        "Since all issues are solved, could you please call off the e-meeting of 16 July on the glossary?",
    ),
    (
        "call off",
        "x",
        "Nous sommes contraints d'annuler la réunion électronique sur le genre du 16 juillet.",
    ),
    (
        "call off",
        "x",
        "Debemos cancelar la videoconferencia del 16 de julio. Disculpen las molestias.",
    ),
    (
        "call off",
        "x",
        "Собрание 14 июля больше не нужно, просим его отменить.",
    ),
    (
        "call off",
        "x",
        "7月16日的会议不开了，请取消。",
    ),
    (
        "call off",
        "x",
        "لم نعد بحاجة إلى الاجتماع المقرر يوم 16 يوليو، يرجى إلغاؤه.",
    ),
    (
        "accepted",
        "Re: Invitation: e-meeting on AI",
        "Thank you. I am pleased to accept.",
    ),
    (
        "accepted",
        "Re: Invitation: e-meeting on AI",
        "Works for me, see you on Tuesday.",
    ),
    (
        "declined",
        "Re: Invitation: e-meeting on AI",
        "I have to send my regrets, I will be on mission in Bamako.",
    ),
    (
        "declined",
        "Re: Invitation: e-meeting on AI",
        "Not available at that time, sorry.",
    ),
    (
        "declined",
        "Re: Reminder: e-meeting on AI tomorrow",
        "Cannot attend after all, apologies.",
    ),
    (
        "tentative",
        "Re: Invitation: e-meeting on AI",
        "I will try to attend, but may have to leave early.",
    ),
    (
        "tentative",
        "Re: Invitation: e-meeting on AI",
        "Probably yes, depending on my travel.",
    ),
    (
        "accepted",
        "RE : Rappel : réunion électronique",
        "Je confirme ma participation.",
    ),
    (
        "declined",
        "RE : Invitation : réunion électronique",
        "Désolé, je suis pris ce jour-là.",
    ),
    (
        "tentative",
        "RE : Invitation : réunion électronique",
        "Sous réserve : je confirmerai lundi.",
    ),
    (
        "accepted",
        "RE: Convocatoria: reunión electrónica",
        "Con mucho gusto asistiré.",
    ),
    (
        "declined",
        "RE: Convocatoria: reunión electrónica",
        "Me es imposible participar, tengo otro compromiso.",
    ),
    (
        "declined",
        "Re: Приглашение: электронное собрание",
        "Увы, не получится.",
    ),
    (
        "tentative",
        "Re: Приглашение: электронное собрание",
        "Пока не уверен, постараюсь подключиться.",
    ),
    (
        "accepted",
        "Re: Приглашение: электронное собрание",
        "Да, буду.",
    ),
    (
        "accepted",
        "答复: 邀请: 电子会议",
        "可以参加，谢谢。",
    ),
    (
        "declined",
        "答复: 邀请: 电子会议",
        "不好意思，那天我出差，参加不了。",
    ),
    (
        "tentative",
        "答复: 邀请: 电子会议",
        "暂定参加。",
    ),
    (
        "accepted",
        "رد: دعوة لحضور اجتماع",
        "نعم، سأكون حاضرا.",
    ),
    (
        "declined",
        "رد: دعوة لحضور اجتماع",
        "للأسف لا أستطيع الحضور في هذا الموعد.",
    ),
    (
        "accepted",
        "Accepted: e-meeting on AI @ Tue 14 July",
        "Kofi has accepted this invitation.",
    ),
    (
        "counter",
        "Re: Invitation: e-meeting on AI, 14 July 2026 at 14:00",
        "I would prefer 15:30 on the same day if possible.",
    ),
    (
        "declined counter",
        "RE : Invitation : réunion électronique",
        "Je ne peux pas à cette heure. Pourrait-on faire le jeudi 16 juillet à 10 h ?",
    ),
    (
        "declined counter",
        "RE: Invitación: reunión",
        "No puedo el martes. ¿Podríamos hacerla el jueves 16 de julio a las 11.00?",
    ),
    (
        "declined counter",
        "Re: Приглашение: собрание",
        "Не смогу. Можно ли перенести на 16 июля, 15:00?",
    ),
    (
        "counter",
        "答复: 邀请: 电子会议",
        "能否改到7月16日下午3点？",
    ),
    (
        "declined counter",
        "رد: دعوة: اجتماع",
        "لا أستطيع الحضور. هل يمكن عقده يوم 16 يوليو الساعة 15:00؟",
    ),
    (
        "request",
        "x",
        "Please arrange an e-meeting alongside the XYZ on 14 July.",
    ),
]
TALK_ON_THE_LIST = [  # subject, text
    (
        "Interim meeting",
        "All,\n\nThe chairs are planning a virtual interim meeting in the week of 20 July. Please fill "
        "in the Doodle by Friday. An agenda will follow.\n\nThe chairs",
    ),
    (
        "Re: next call",
        "+1 to having a call. I can do Tuesday or Wednesday after 14:00 UTC.",
    ),
    (
        "Re: draft-07",
        "I think this needs more discussion. Can we put it on the agenda for the next meeting?",
    ),
    (
        "Slot request",
        "We would like to request a 15 minute slot at the next meeting to present our draft.",
    ),
    (
        "Meeting minutes",
        "The minutes of the meeting on 14 July have been posted. Please send corrections by 20 July.",
    ),
    (
        "Call for Papers",
        "The International Conference on Networks will be held in Lisbon from 14 to 16 October. "
        "Submission deadline: 1 August. Please plan to attend!",
    ),
    (
        "Re: telecon",
        "Apologies, I cannot make the call on Thursday. Please go ahead without me.",
    ),
    (
        "Re: telecon",
        "Regrets for tomorrow, I have a conflict.",
    ),
    (
        "Telecon tomorrow",
        "Reminder: our regular telecon is tomorrow at 15:00 UTC. Dial-in details are on the wiki. Please "
        "let me know if you have agenda items.",
    ),
    (
        "NO CALL THIS WEEK",
        "There will be no call this week. The next one is on 16 July.",
    ),
    (
        "Cancelled: telecon",
        "The telecon of 14 July is cancelled due to the holiday. See you on 21 July.",
    ),
    (
        "Re: schedule",
        "Would it be possible to finish the meeting by noon on Friday? Many of us have flights.",
    ),
    (
        "Re: schedule",
        "I would suggest that we use the meeting on Thursday to go through the open issues.",
    ),
    (
        "Venue",
        "The host has arranged a social event on Wednesday evening after the meeting. Please register at the desk.",
    ),
    (
        "Hotel",
        "Please book your room before 10 July; the meeting rate is CHF 180.",
    ),
    (
        "Re: issue 12",
        "We discussed this at the meeting in March and decided to hold it over until the next meeting.",
    ),
    (
        "Meetup",
        "A few of us will get together on Monday evening at the bar. Join us if you can!",
    ),
    (
        "Webinar",
        'You are invited to join our webinar "Connecting the unconnected" on 20 July at 13:00 CEST. Register now!',
    ),
    (
        "Zoom",
        "Please find the Zoom link for the call on Tuesday below.",
    ),
    (
        "Re: minutes",
        "Could the secretary please correct the minutes? I was at the meeting on 14 July.",
    ),
    (
        "Re: proposal",
        "This would require a physical meeting, which we cannot afford.",
    ),
    (
        "Re: TSAG",
        "Since TSAG needs a decision by October, a meeting in September might be necessary.",
    ),
    (
        "Board",
        "The Board will hold its annual meeting on 3 September and would like to ask members to submit questions.",
    ),
    (
        "Re: ToR",
        "Should the group wish to hold more meetings, the ToR must be changed.",
    ),
    (
        "RE : calendrier",
        "Pour ma part, je préfère la réunion du 16 juillet.",
    ),
    (
        "Réunion",
        "Chers collègues, la prochaine réunion aura lieu le 14 juillet à 15 h par Zoom. Je vous prie de "
        "bien vouloir confirmer votre participation.",
    ),
    (
        "Réunion",
        "Veuillez noter que la réunion initialement prévue le 14 juillet est reportée au 16 juillet.",
    ),
    (
        "Re: reunión",
        "De acuerdo con mover la reunión al jueves.",
    ),
    (
        "Reunión",
        "Les informamos que la reunión del 14 de julio queda cancelada.",
    ),
    (
        "Re: собрание",
        "Согласен перенести собрание на четверг.",
    ),
    (
        "Собрание",
        "Уважаемые коллеги, приглашаем вас принять участие в собрании 14 июля. Просим зарегистрироваться до 10 июля.",
    ),
    (
        "答复：会议",
        "同意改到周四开会。",
    ),
    (
        "会议通知",
        "兹定于7月14日下午3点召开电子会议，请各位协调人准时参加。",
    ),
    (
        "رد: اجتماع",
        "أوافق على تأجيل الاجتماع إلى يوم الخميس.",
    ),
    (
        "دعوة",
        "ندعوكم إلى حضور اجتماع إلكتروني يوم 14 يوليو الساعة 15:00.",
    ),
    (
        "Re: Reminder: meeting registration",
        "I have registered, thank you.",
    ),
    (
        "Re: next call",
        "I will attend.",
    ),
]
TALK_TO_THE_ROBOT = [  # subject, text
    (
        "x",
        "Thank you for the very efficient meeting. The summary you asked for is below.",
    ),
    (
        "x",
        "I would like to know whether the meeting of 14 July could be recorded.",
    ),
    (
        "x",
        "Please make sure that captioning is available at the meeting of 14 July.",
    ),
    (
        "x",
        "Please arrange captioning for the e-meeting of 14 July.",
    ),
    (
        "x",
        "Please provide interpretation at the next meeting.",
    ),
    (
        "x",
        "I look forward to the meeting and would like to raise one point.",
    ),
    (
        "x",
        "We would like to propose an item for the meeting on 14 July: accessibility of PDFs.",
    ),
    (
        "x",
        "The organisers of the conference have asked us to book a stand before the meeting.",
    ),
    (
        "x",
        "Please hold the line; the meeting room will be open at 9.",
    ),
    (
        "x",
        "Our administration is ready to organize the next meeting, if the group so wishes.",
    ),
    (
        "x",
        "Pourriez-vous m'indiquer l'heure de la réunion du 14 juillet ?",
    ),
    (
        "x",
        "Je vous prie de m'excuser de mon absence à la réunion d'hier.",
    ),
    (
        "x",
        "Nous souhaitons inscrire un point à l'ordre du jour de la réunion.",
    ),
    (
        "x",
        "Deseamos añadir un punto al orden del día de la reunión del 14 de julio.",
    ),
    (
        "x",
        "Les agradecemos la excelente organización de la reunión.",
    ),
    (
        "x",
        "Просим обеспечить синхронный перевод на собрании 14 июля.",
    ),
    (
        "x",
        "Хотели бы поднять на собрании вопрос о сроках.",
    ),
    (
        "x",
        "希望在7月14日的会议上介绍我们的文稿。",
    ),
    (
        "x",
        "请为7月14日的会议提供同声传译。",
    ),
    (
        "x",
        "نود إضافة بند إلى جدول أعمال الاجتماع.",
    ),
    (
        "x",
        "يرجى توفير الترجمة الفورية خلال الاجتماع.",
    ),
    (
        "Link",
        "Please resend the meeting link, the old one does not work.",
    ),
    (
        "Hello",
        "Can you hold a contribution until the meeting?",
    ),
    (
        "Hello",
        "What can you do? Can you schedule meetings?",
    ),
    (
        "Hello",
        "Please could you tell me who convened the e-meeting of 30 June?",
    ),
    (
        "Hello",
        "Thank you for the invitation to the meeting. Please send me the documents.",
    ),
    (
        "Participants",
        "Please send me the list of participants of the e-meeting on 14 July.",
    ),
    (
        "Hello",
        "Please correct my name in the invitation for the meeting on 14 July.",
    ),
    (
        "Hello",
        "Please extend the deadline for the meeting by one week.",
    ),
    (
        "Hello",
        "Please postpone the deadline for contributions to 20 September.",
    ),
    (
        "Hello",
        "Please move my contribution to the agenda item 5 of the meeting.",
    ),
    (
        "Hello",
        "Please cancel my subscription.",
    ),
    (
        "Hello",
        "I have to cancel my participation in the meeting on 14 July.",
    ),
    (
        "Bonjour",
        "Merci de reporter la date limite de soumission au 20 septembre.",
    ),
    (
        "Bonjour",
        "Je dois annuler ma participation à la réunion du 14 juillet.",
    ),
    (
        "Hola",
        "Por favor, aplacen la fecha límite de contribuciones para la reunión.",
    ),
    (
        "Привет",
        "Прошу перенести срок представления вкладов к собранию.",
    ),
    (
        "你好",
        "请推迟会议文稿的提交截止日期。",
    ),
    (
        "مرحبا",
        "يرجى تأجيل موعد تقديم المساهمات للاجتماع.",
    ),
    (
        "Re: Invitation: e-meeting on AI",
        "Could you tell me how to join?",
    ),
    (
        "Re: Invitation: e-meeting on AI",
        "Please invite my colleague as well.",
    ),
    (
        "Re: Reminder: deadline for contributions",
        "We will submit our contribution on Friday.",
    ),
    (
        "Re: Reminder: deadline for contributions",
        "I cannot open the file.",
    ),
]


@pytest.fixture
def told(write, context):
    """What is read in a mail, in short: "declined counter"."""

    def short(subject, text, to):
        mail = write(subject, text, to=(Address("", to),))
        wishes = (*answers.read(mail, context), *meetings.read(mail, context))
        return " ".join(w.partstat.lower() if isinstance(w, CalendarReply) else WORDS[type(w)] for w in wishes)

    return short


@pytest.mark.parametrize(("asked", "subject", "text"), ASKING)
def test_asks(told, asked, subject, text):
    assert told(subject, text, ROBOT) == asked


@pytest.mark.parametrize(("subject", "text"), [*TALK_ON_THE_LIST, *TALK_TO_THE_ROBOT])
def test_talk_on_the_list_asks_for_nothing(told, subject, text):
    assert told(subject, text, LIST) == ""


@pytest.mark.parametrize(("subject", "text"), TALK_TO_THE_ROBOT)
def test_talk_to_the_robot_asks_for_nothing(told, subject, text):
    assert told(subject, text, ROBOT) == ""
