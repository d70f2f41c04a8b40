"""Whole mails: what they ask about meetings, and the many that ask for nothing."""

import pytest

from iscg_bot.matters.answers import read as answers
from iscg_bot.matters.meetings import read as meetings
from iscg_bot.model.mail import Address
from iscg_bot.model.submissions import CalendarReply, CallOff, CounterProposal, MeetingRequest, Move

WORDS = {MeetingRequest: "request", Move: "move", CallOff: "call off", CounterProposal: "counter"}

ASKING = [  # what is asked, subject, text
    (
        "request",
        "e-meeting",
        "Dear secretariat,\n\nKenya, coordinator for the digital divide, hereby requests that an e-meeting "
        "be convened in the second half of September. Expected duration: two hours.\n\nRegards",
    ),
    (
        "request",
        "Meeting",
        "Dear all,\nCould we please meet virtually on Thursday 9 July at 3 pm? One hour.\n",
    ),
    (
        "request",
        "Request",
        "Hello,\nWould it be possible to have an online meeting of the four coordinators on 10 July, 2-3 pm CEST?",
    ),
    (
        "request",
        "Slot",
        "I need your help to schedule a 90-minute teleconference between the RAG and TDAG chairs, any "
        "morning in the week of 20 July.",
    ),
    (
        "request",
        "request for e-meeting on climate change, 14 July",
        "Dear bot,\n\nThe details are in the subject line. 14:00 to 15:30 Geneva time please.\n\nThanks",
    ),
    (
        "request",
        "Re: draft ToR",
        "Thanks for the comments. I think we should talk: please set up a Teams meeting for Friday at 11.",
    ),
    (
        "request",
        "Meeting request",
        "Meeting request\n\nTitle: Captioning of hybrid meetings\nDate: 21 July 2026\nTime: 15:00-16:00 "
        "(Geneva)\nParticipants: a@x.example, c@y.example\n",
    ),
    (
        "request",
        "x",
        "We kindly request the ISCG secretariat to arrange a virtual meeting to discuss the use of "
        "languages on Monday 13 July at 11:00.",
    ),
    (
        "request",
        "x",
        "Pursuant to our discussion, may I ask you to convene an e-meeting of focal points for "
        "accessibility on 22 July 2026 from 1300 to 1430 hours (Geneva time).",
    ),
    (
        "request",
        "x",
        "Hi team, grateful for a call next week, ideally Tuesday or Wednesday morning, 45 mins, on the "
        "joint glossary. Cheers",
    ),
    (
        "request",
        "x",
        "As decided by the group in May, the coordinators on AI should hold their second e-meeting before "
        "the summer break. Please arrange it for 16 July at 14:00.",
    ),
    (
        "request",
        "x",
        "Would you be so kind as to organise a short videoconference on Tuesday 21 July at 9 a.m.?",
    ),
    (
        "request",
        "x",
        "Bonjour,\n\nSuite à nos échanges, pourriez-vous organiser une réunion à distance avec les "
        "coordonnateurs le 16 juillet à 14 heures ?\nDurée prévue : 1 h 30.\n",
    ),
    (
        "request",
        "x",
        "Bonjour, serait-il possible de prévoir une visioconférence la semaine prochaine, sauf vendredi ? "
        "Deux heures suffiront.",
    ),
    (
        "request",
        "x",
        "Le Sénégal a l'honneur de demander la convocation d'une réunion électronique sur la réduction de "
        "la fracture numérique, en marge de la réunion du GCDT.",
    ),
    (
        "request",
        "x",
        "J'aimerais qu'une réunion en ligne soit organisée le 20 juillet à 15 h sur le site web de l'UIT.",
    ),
    (
        "request",
        "x",
        "Merci de bien vouloir caler un point Teams d'une demi-heure jeudi à 10h.",
    ),
    (
        "request",
        "x",
        "Je vous saurais gré de bien vouloir programmer une téléconférence le 22 juillet 2026 de 9 h à 10 h 30.",
    ),
    (
        "request",
        "x",
        "Estimados señores: La Administración de Chile solicita la convocatoria de una reunión electrónica "
        "sobre cambio climático para el 23 de julio a las 16.00.",
    ),
    (
        "request",
        "x",
        "Hola, ¿sería posible agendar una videollamada de media hora el lunes por la mañana?",
    ),
    (
        "request",
        "x",
        "Agradeceríamos que la secretaría organizara una reunión virtual la segunda quincena de septiembre.",
    ),
    (
        "request",
        "x",
        "Necesitamos una reunión con los coordinadores de género antes del GADT. Dos horas.",
    ),
    (
        "request",
        "x",
        "Nos gustaría celebrar un encuentro en línea sobre accesibilidad el 21 de julio de 10.00 a 11.00.",
    ),
    (
        "request",
        "x",
        "Просим Вас рассмотреть возможность проведения онлайн-собрания координаторов 15 июля в 14:00.",
    ),
    (
        "request",
        "x",
        "Прошу запланировать видеоконференцию по вопросу доступности на 16 июля, 11:00-12:30 по Женеве.",
    ),
    (
        "request",
        "x",
        "Можно ли организовать созвон в пятницу утром минут на 30?",
    ),
    (
        "request",
        "x",
        "Администрация Казахстана просит созвать электронное собрание в период КГРЭ.",
    ),
    (
        "request",
        "x",
        "Добрый день! Давайте проведем видеовстречу по глоссарию во вторник 7 июля в 15:00.",
    ),
    (
        "request",
        "x",
        "尊敬的秘书处：\n请协助安排7月16日下午3点的线上会议，讨论数字鸿沟问题，时长一小时。",
    ),
    (
        "request",
        "x",
        "可以在下周三上午安排一个视频会议吗？大约一个半小时。",
    ),
    (
        "request",
        "x",
        "现申请于7月21日至22日期间召开一次关于人工智能的电子会议，会期两小时。",
    ),
    (
        "request",
        "x",
        "兹请秘书处召集无障碍获取协调人会议，时间为7月20日14:00-15:30（日内瓦时间）。",
    ),
    (
        "request",
        "x",
        "تطلب إدارة المغرب عقد اجتماع إلكتروني حول سد الفجوة الرقمية يوم 20 يوليو من الساعة 15:00 إلى الساعة 16:30.",
    ),
    (
        "request",
        "x",
        "السلام عليكم، هل بالإمكان تنظيم اجتماع عن بعد الأسبوع القادم لمدة ساعة؟",
    ),
    (
        "request",
        "x",
        "يرجى التكرم بترتيب مكالمة فيديو يوم الثلاثاء الساعة 10 صباحا.",
    ),
    (
        "request",
        "x",
        "نقترح عقد اجتماع افتراضي للمنسقين يوم 22 يوليو في الساعة 14:00 لمدة ساعتين.",
    ),
    (
        "move",
        "Re: e-meeting",
        "Dear bot, Thursday is a holiday here. Please move our e-meeting on accessibility to the following "
        "Tuesday at the same time.",
    ),
    (
        "move",
        "x",
        "Due to a clash with TSAG, we would like to reschedule the e-meeting on languages planned for 14 "
        "July to 21 July, 10:00-11:30 Geneva time.",
    ),
    (
        "move",
        "x",
        "Please postpone the call on the glossary by one week.",
    ),
    (
        "move",
        "x",
        "Can we push the accessibility e-meeting back to 4 pm on the same day (14 July)?",
    ),
    (
        "move",
        "x",
        "En raison d'un empêchement, nous souhaiterions avancer la réunion « Genre » du 16 juillet au 15 "
        "juillet à 9 h.",
    ),
    (
        "move",
        "x",
        "Merci de décaler la visioconférence de mardi à mercredi, même heure.",
    ),
    (
        "move",
        "x",
        "Rogamos trasladar la reunión sobre accesibilidad, prevista para el 14 de julio, al jueves 16 de "
        "julio a las 11.00.",
    ),
    (
        "move",
        "x",
        "Прошу отложить видеоконференцию по доступности, назначенную на 14 июля, до 21 июля, 15:00.",
    ),
    (
        "move",
        "x",
        "因故请将原定于7月14日下午2点的电子会议推迟至7月16日同一时间。",
    ),
    (
        "move",
        "x",
        "نرجو نقل الاجتماع المقرر عقده يوم 14 يوليو إلى 16 يوليو في الساعة 11:00.",
    ),
    (
        "call off",
        "x",
        "Kindly cancel the e-meeting on languages scheduled for 14 July; we will ask for a new date in the autumn.",
    ),
    (
        "call off",
        "x",
        "I regret to ask you to cancel the e-meeting of the accessibility coordinators on 14 July.",
    ),
    (
        "call off",
        "x",
        "Je vous prie de bien vouloir annuler la visioconférence prévue le 14 juillet à 10 h.",
    ),
    (
        "call off",
        "x",
        'Por favor, anulen la reunión virtual "Sitios web: tercera vuelta".',
    ),
    (
        "call off",
        "x",
        "К сожалению, вынуждены отменить собрание «Доступность», назначенное на 14 июля.",
    ),
    (
        "call off",
        "x",
        "因协调人均无法出席，请撤销7月14日的视频会议。",
    ),
    (
        "call off",
        "x",
        "نأسف لطلب إلغاء الاجتماع الافتراضي بشأن إمكانية النفاذ.",
    ),
    (
        "accepted",
        "Re: Invitation: e-meeting on accessibility, 14 July",
        "I will be there. Thanks for setting this up.",
    ),
    (
        "declined",
        "Re: Invitation: e-meeting on accessibility, 14 July",
        "Unfortunately I am travelling that week and cannot join.",
    ),
    (
        "declined counter",
        "Re: Invitation: e-meeting on accessibility, 14 July",
        "Sorry, 14:00 does not work for me. Could we do 16:00 instead?",
    ),
    (
        "counter",
        "Re: Invitation: e-meeting on accessibility, 14 July",
        "Would Wednesday 15 July at 10:00 be possible instead?",
    ),
    (
        "tentative",
        "Re: Invitation: e-meeting on accessibility",
        "Tentative for now, I have to check with my capital.",
    ),
    (
        "accepted",
        "RE : Invitation : réunion sur les langues",
        "Bonjour, je participerai avec plaisir.",
    ),
    (
        "declined",
        "RE : Invitation : réunion sur les langues",
        "Je ne pourrai malheureusement pas me joindre à vous.",
    ),
    (
        "accepted",
        "RE: Invitación: reunión electrónica",
        "Confirmo mi asistencia. Saludos.",
    ),
    (
        "declined",
        "Re: Приглашение на собрание",
        "К сожалению, участвовать не смогу.",
    ),
    (
        "accepted",
        "Re: Приглашение на собрание",
        "Буду участвовать, спасибо.",
    ),
    (
        "accepted",
        "答复：会议邀请：无障碍获取",
        "收到，我将准时参加。",
    ),
    (
        "declined",
        "答复：会议邀请：无障碍获取",
        "抱歉，当天有其他会议，无法出席。",
    ),
    (
        "accepted",
        "رد: دعوة: اجتماع إلكتروني",
        "شكرا على الدعوة، سأشارك في الاجتماع.",
    ),
    (
        "declined",
        "رد: دعوة: اجتماع إلكتروني",
        "أعتذر عن عدم تمكني من المشاركة.",
    ),
    (
        "request",
        "Webex",
        "Hello ISCG bot,\n\nplease schedule:\n- what: coordination meeting on accessibility\n- when: 15 "
        "July 2026, 10:00 - 11:00 CEST\n- who: a@x.example, b@y.example\n\nThank you",
    ),
    (
        "request",
        "Convening of an e-meeting",
        "Sir,\n\nI have the honour to request you to kindly convene an e-meeting of the coordinators and "
        "focal points on the subject of accessibility, preferably on 20 July 2026 at 1400 hours Geneva "
        "time.\n\nPlease accept, Sir, the assurances of my highest consideration.",
    ),
    (
        "request",
        "need a call",
        "hey, need a 30 min call w/ the TDAG folks tmrw 4pm geneva. thx\n\nSent from my iPhone",
    ),
    (
        "request",
        "e-meeting please",
        "E-meeting on AI please, any day in the week of 20 July but not Wednesday, 1 hour, afternoons preferred.",
    ),
    (
        "request",
        "x",
        "Following the discussion at RAG, the coordinators for emergency telecommunications would "
        "appreciate an e-meeting of about two hours in early September.",
    ),
    (
        "request",
        "x",
        "Can the bot find us a slot for a one-hour e-meeting with the GSR team during TDAG?",
    ),
    (
        "request",
        "x",
        "I am writing on behalf of the co-coordinators to request a second meeting on remote "
        "participation. We suggest 21 or 22 July, 13:00 to 15:00.",
    ),
    (
        "request",
        "x",
        "Please could an e-meeting be organised for the focal points on gender? Any time in the first half "
        "of September is fine.",
    ),
    (
        "request",
        "x",
        "Madame, Monsieur,\n\nEn ma qualité de coordonnateur, je vous serais reconnaissant de bien vouloir "
        "convoquer une réunion électronique de deux heures pendant la réunion du GCNT.",
    ),
    (
        "request",
        "x",
        "Bonjour, on aurait besoin d'une visio d'une heure lundi ou mardi matin sur le glossaire. Merci !",
    ),
    (
        "request",
        "x",
        "Je sollicite par la présente l'organisation d'une réunion en ligne sur le genre, le 22 juillet à 14 h 30.",
    ),
    (
        "request",
        "x",
        "Buenos días: ¿podemos tener una videollamada el jueves a las 10 para cerrar el texto? Gracias.",
    ),
    (
        "request",
        "x",
        "En mi calidad de coordinador, solicito la organización de una reunión electrónica, de preferencia "
        "el 21 de julio por la mañana.",
    ),
    (
        "request",
        "x",
        "Нужна видеоконференция на час в четверг, лучше после обеда.",
    ),
    (
        "request",
        "x",
        "В качестве координатора прошу организовать электронное собрание по изменению климата в рамках КГСЭ.",
    ),
    (
        "request",
        "x",
        "麻烦安排一个45分钟的电话会议，周四或周五上午都可以。",
    ),
    (
        "request",
        "x",
        "作为协调人，我请求在RAG会议期间召开一次面对面会议，时间两小时。",
    ),
    (
        "request",
        "x",
        "بصفتي منسقا لموضوع إمكانية النفاذ، ألتمس عقد اجتماع إلكتروني في النصف الأول من سبتمبر.",
    ),
    (
        "request",
        "x",
        "نحتاج إلى اجتماع افتراضي قصير غدا الساعة 11:00.",
    ),
    (
        "call off request",
        "x",
        "Please cancel the meeting of 14 July on languages.\n\nInstead, please arrange a one-hour "
        "e-meeting on 21 July at 10:00.",
    ),
    (
        "request request",
        "x",
        "Please arrange two meetings:\n\nPlease arrange an e-meeting on accessibility on 20 July at "
        "10:00.\nPlease also arrange another e-meeting on gender on 21 July at 14:00.",
    ),
]
SILENT = [  # subject, text
    (
        "x",
        "Dear colleagues, as announced, the TSAG rapporteur group on strategy will meet electronically on "
        "14 July from 14:00 to 16:00. All are welcome to join.",
    ),
    (
        "x",
        "Thanks Marcus, the call on Thursday was very productive. I will send the minutes by Friday.",
    ),
    (
        "x",
        "I would like to thank the secretariat for organizing the e-meeting on 30 June.",
    ),
    (
        "x",
        "Dear all, I wonder whether it would make sense to have another e-meeting on this after the "
        "summer. What do others think?",
    ),
    (
        "x",
        "Please note that the e-meeting on accessibility will take place on 14 July at 15:00. The link is below.",
    ),
    (
        "x",
        "The meeting could be held in Geneva or online; the Terms of Reference leave this open.",
    ),
    (
        "x",
        "In my view we do not need a meeting for this; e-mail is enough.",
    ),
    (
        "Re: Request for an e-meeting on climate change",
        "I support this request.",
    ),
    (
        "Re: Request for an e-meeting on climate change",
        "Fine with me, 14 July works.",
    ),
    (
        "x",
        "Please find attached the agenda of the e-meeting of 14 July 2026. Participants are kindly "
        "requested to register by 10 July.",
    ),
    (
        "x",
        "You are kindly invited to attend the workshop on e-health on 20 July. Please register here.",
    ),
    (
        "x",
        "Could you tell me whether a meeting of the coordinators is planned in July?",
    ),
    (
        "x",
        "Could you please send me the link to the meeting on 14 July?",
    ),
    (
        "x",
        "Please let me know when the next meeting will be held.",
    ),
    (
        "x",
        "Please confirm that the meeting of 14 July will be held in the Popov room.",
    ),
    (
        "x",
        "We would like to attend the e-meeting of 14 July. How do we connect?",
    ),
    (
        "x",
        "I am writing to ask for the documents of the last meeting.",
    ),
    (
        "x",
        "ITU-R Working Party 5D requests that its liaison statement be considered at the meeting in October.",
    ),
    (
        "x",
        "I request that the item be put on the agenda of the next meeting.",
    ),
    (
        "x",
        "We request an interpretation service during the meeting of 14 July.",
    ),
    (
        "x",
        "Please arrange hotel accommodation for the meeting in Geneva, 6-9 October.",
    ),
    (
        "x",
        "Do not forget: the deadline for the meeting is 5 July. Please submit your contributions.",
    ),
    (
        "x",
        "The Chair would like to hold bilateral discussions during the meeting, please contact her directly.",
    ),
    (
        "x",
        "As coordinator I plan to convene an e-meeting in September and will come back with dates.",
    ),
    (
        "x",
        "Perhaps we could have a call in autumn. Let us see.",
    ),
    (
        "x",
        "I would have liked a meeting in June, but now it is too late.",
    ),
    (
        "x",
        "Colleagues asked for a meeting at TSAG; the Chair declined.",
    ),
    (
        "x",
        "If there are no objections, the secretariat will schedule the e-meeting for 14 July.",
    ),
    (
        "x",
        "Nous vous rappelons que la réunion électronique du 14 juillet se tiendra de 14 h à 16 h. Merci de "
        "vous inscrire.",
    ),
    (
        "x",
        "Merci de nous faire savoir si une réunion est prévue en juillet.",
    ),
    (
        "x",
        "Je pense qu'il serait utile d'avoir une réunion à l'automne, qu'en pensez-vous ?",
    ),
    (
        "x",
        "Veuillez trouver ci-joint l'ordre du jour de la réunion du 14 juillet.",
    ),
    (
        "x",
        "La CE 12 invite les membres à participer à sa réunion électronique le 14 juillet.",
    ),
    (
        "x",
        "Je vous confirme que nous avons tenu une réunion le 30 juin.",
    ),
    (
        "x",
        "Prière de prendre note que la réunion aura lieu en salle Popov.",
    ),
    (
        "x",
        "Merci à tous pour la réunion d'hier.",
    ),
    (
        "x",
        "Nous reviendrons vers vous pour organiser une réunion à la rentrée.",
    ),
    (
        "x",
        "Se informa que la reunión virtual tendrá lugar el 14 de julio. Se ruega confirmar asistencia.",
    ),
    (
        "x",
        "Creo que sería bueno tener una reunión después del verano.",
    ),
    (
        "x",
        "Les recuerdo que la reunión del 14 de julio empieza a las 15.00. Por favor, conéctense a tiempo.",
    ),
    (
        "x",
        "¿Podrían enviarme el enlace de la reunión del 14 de julio?",
    ),
    (
        "x",
        "Estamos pensando en organizar una reunión en septiembre; les avisaremos.",
    ),
    (
        "x",
        "Gracias por convocar la reunión electrónica.",
    ),
    (
        "x",
        "Напоминаем, что собрание состоится 14 июля в 14:00. Просим подтвердить участие.",
    ),
    (
        "x",
        "Просим направить ссылку на собрание 14 июля.",
    ),
    (
        "x",
        "Думаю, было бы полезно провести собрание осенью.",
    ),
    (
        "x",
        "Не могли бы вы прислать повестку дня собрания?",
    ),
    (
        "x",
        "Мы планируем организовать собрание в сентябре.",
    ),
    (
        "x",
        "Прошу включить вопрос в повестку дня собрания 14 июля.",
    ),
    (
        "x",
        "提醒：电子会议将于7月14日下午3点举行，请准时参加。",
    ),
    (
        "x",
        "请将该议题列入7月14日会议的议程。",
    ),
    (
        "x",
        "请发送7月14日会议的链接。",
    ),
    (
        "x",
        "我认为没有必要再召开会议。",
    ),
    (
        "x",
        "我们打算9月份组织一次会议，届时再通知。",
    ),
    (
        "x",
        "您能告诉我下次会议的时间吗？",
    ),
    (
        "x",
        "نذكركم بأن الاجتماع سيعقد يوم 14 يوليو الساعة 15:00. يرجى تأكيد الحضور.",
    ),
    (
        "x",
        "هل يمكنكم إرسال رابط الاجتماع؟",
    ),
    (
        "x",
        "يرجى إدراج هذا البند في جدول أعمال الاجتماع يوم 14 يوليو.",
    ),
    (
        "x",
        "نشكركم على عقد الاجتماع الإلكتروني أمس.",
    ),
    (
        "x",
        "أعتقد أنه من المفيد عقد اجتماع في الخريف.",
    ),
    (
        "x",
        "نعتزم تنظيم اجتماع في سبتمبر وسنوافيكم بالتفاصيل.",
    ),
    (
        "x",
        "The e-meeting scheduled for 14 July has been cancelled. A new date will be announced.",
    ),
    (
        "x",
        "Please cancel my hotel reservation for the meeting.",
    ),
    (
        "x",
        "Was the meeting moved to 16 July?",
    ),
    (
        "x",
        "My flight was cancelled, so I will join the meeting online.",
    ),
    (
        "x",
        "I had to move my flight; I will arrive late for the meeting of 14 July.",
    ),
    (
        "x",
        "Nous avons appris que la réunion du GCR était reportée au mois d'octobre.",
    ),
    (
        "x",
        "Сообщаем, что собрание ИК5 перенесено на 20 июля.",
    ),
    (
        "Re: Invitation: e-meeting on accessibility",
        "Thanks for the invitation. Who else is invited?",
    ),
    (
        "Re: Invitation to submit contributions",
        "Thank you, noted.",
    ),
    (
        "Re: Invitation: e-meeting",
        "I am out of the office from 3 to 20 July with limited access to e-mail.",
    ),
    (
        "Contribution",
        "I will be there. See you in Geneva.",
    ),
    (
        "Re: agenda",
        "Yes, I will attend the plenary in October.",
    ),
    (
        "TSAG interregnum meetings",
        "Dear delegates,\n\nThe next e-meeting of the TSAG Rapporteur Group on working methods is "
        "scheduled for 15 July 2026 from 13:00 to 15:00 Geneva time. Delegates wishing to participate are "
        "requested to register at the link below. Contributions should be submitted by 8 July.\n\nTSB "
        "Secretariat",
    ),
    (
        "Re: e-meeting",
        "Dear Fiona,\n\nMany thanks for organizing the meeting so quickly. The date of 14 July suits us "
        "well. We look forward to the discussion.\n\nBest, Tom",
    ),
    (
        "AW: Next steps",
        "All,\nI suggest that we continue by e-mail for now. If we get stuck, we can still ask the "
        "secretariat to convene a meeting in September.\nHans",
    ),
    (
        "Minutes",
        "Please find the minutes of the e-meeting held on 30 June. It was agreed to hold the next one "
        "after TSAG, and the coordinator was asked to arrange it.",
    ),
    (
        "Invitation",
        "The Ministry has the honour to invite ITU members to the Regional Forum to be held in Accra from "
        "14 to 16 September 2026. Please arrange your visa in good time.",
    ),
    (
        "Doodle",
        "Please indicate your availability for the e-meeting in the Doodle poll: https://doodle.example/x. "
        "I will then schedule the meeting.",
    ),
    (
        "Room booking",
        "The secretariat has booked room K for your meeting on 14 July. Please let us know if you need interpretation.",
    ),
    (
        "Re: Travel",
        "I arrive on Monday 5 October at 10:00 and would like to meet you for coffee before the meeting.",
    ),
    (
        "Terms of reference",
        "Article 4 says that the group shall hold at least two meetings a year, one of them physical, and "
        "that e-meetings may be convened at the request of a coordinator.",
    ),
    (
        "Proposal",
        "Our contribution proposes that the group hold one joint e-meeting a year with the three advisory "
        "groups. Comments are welcome.",
    ),
    (
        "Re: TDAG",
        "At TDAG, several members requested the convening of a joint meeting; the Director replied that "
        "this would be considered.",
    ),
    (
        "Question",
        "How do I request an e-meeting? Is there a form?",
    ),
    (
        "Question",
        "What is the procedure to convene an e-meeting of focal points?",
    ),
    (
        "help",
        "Who can ask the bot to schedule meetings?",
    ),
    (
        "x",
        "I am happy to join if you schedule a call.",
    ),
    (
        "x",
        "The coordinator will request an e-meeting shortly.",
    ),
    (
        "x",
        "No further meeting is needed.",
    ),
    (
        "x",
        "We do not want to hold another meeting before the summer.",
    ),
    (
        "x",
        "It was nice to meet you all online yesterday.",
    ),
    (
        "x",
        "Please do not reschedule the meeting again.",
    ),
    (
        "x",
        "The proposed rescheduling of the meeting to 16 July is fine with us.",
    ),
    (
        "x",
        "I would prefer the meeting on 16 July.",
    ),
    (
        "x",
        "Can someone tell me at what time the meeting on 14 July starts?",
    ),
    (
        "x",
        "The meeting starts at 9:30, so please be in the room by 9:15 on Monday 5 October.",
    ),
    (
        "x",
        "Reminder: call for contributions, please submit by 5 July. The call closes at midnight.",
    ),
    (
        "x",
        "Please call me on Thursday at 10:00 to discuss the draft.",
    ),
    (
        "x",
        "Please note my new phone number. Call or write any time.",
    ),
    (
        "x",
        "Would you mind forwarding the invitation to the meeting to my colleague?",
    ),
    (
        "x",
        "Bonjour, la réunion du 14 juillet est-elle maintenue ?",
    ),
    (
        "x",
        "Merci de confirmer votre présence à la réunion du 14 juillet à 15 h.",
    ),
    (
        "x",
        "Comme convenu lors de notre dernière réunion, je vous transmets le projet de texte.",
    ),
    (
        "x",
        "Le Président a demandé au secrétariat de convoquer une réunion extraordinaire ; la date reste à fixer.",
    ),
    (
        "x",
        "Comment puis-je demander une réunion électronique ?",
    ),
    (
        "x",
        "Prière de trouver ci-joint le rapport de la réunion tenue le 30 juin.",
    ),
    (
        "x",
        "La réunion prévue le 14 juillet est annulée. Veuillez nous excuser pour ce contretemps.",
    ),
    (
        "x",
        "Nous sommes favorables à la tenue d'une réunion en septembre.",
    ),
    (
        "x",
        "¿Cómo se solicita una reunión electrónica?",
    ),
    (
        "x",
        "Estamos de acuerdo en celebrar la reunión el 14 de julio.",
    ),
    (
        "x",
        "La reunión del Grupo de Trabajo se celebrará el 14 de julio; por favor inscríbanse antes del 10.",
    ),
    (
        "x",
        "En la última reunión se pidió convocar una reunión conjunta con el GANT.",
    ),
    (
        "x",
        "Les rogamos envíen sus comentarios antes de la reunión del 14 de julio.",
    ),
    (
        "x",
        "Как запросить проведение собрания?",
    ),
    (
        "x",
        "Поддерживаем проведение собрания 14 июля.",
    ),
    (
        "x",
        "Просим представить вклады до собрания 14 июля.",
    ),
    (
        "x",
        "Прошу сообщить, когда состоится следующее собрание.",
    ),
    (
        "x",
        "На прошлом собрании было предложено провести совместную встречу.",
    ),
    (
        "x",
        "如何申请召开会议？",
    ),
    (
        "x",
        "请于7月10日前提交会议文稿。",
    ),
    (
        "x",
        "请各位确认是否参加7月14日的会议。",
    ),
    (
        "x",
        "我们同意7月14日开会。",
    ),
    (
        "x",
        "会议已改期至7月16日，请知悉。",
    ),
    (
        "x",
        "第5研究组将于7月14日召开会议，请有关成员注册参加。",
    ),
    (
        "x",
        "كيف يمكنني طلب عقد اجتماع؟",
    ),
    (
        "x",
        "نؤيد عقد الاجتماع يوم 14 يوليو.",
    ),
    (
        "x",
        "يرجى تقديم المساهمات قبل اجتماع 14 يوليو.",
    ),
    (
        "x",
        "تم تأجيل الاجتماع إلى 16 يوليو.",
    ),
    (
        "x",
        "ستعقد لجنة الدراسات 5 اجتماعا يوم 14 يوليو، يرجى التسجيل.",
    ),
    (
        "x",
        "أرجو إفادتي بموعد الاجتماع القادم.",
    ),
    (
        "Re: contribution",
        "Please register the attached contribution for the meeting ISCG/26-2, to be held on 8 October 2026.",
    ),
    (
        "Contribution",
        "We would like to submit the attached contribution to the ISCG meeting of 8 October.",
    ),
    (
        "x",
        "We need the documents of the e-meeting before Friday.",
    ),
    (
        "x",
        "I need to leave the meeting early on Thursday.",
    ),
    (
        "x",
        "We ask for the meeting documents to be translated by 10 July.",
    ),
    (
        "x",
        "Could you add me to the participants of the e-meeting of 14 July?",
    ),
    (
        "x",
        "Please add my colleague b@y.example to the meeting on accessibility.",
    ),
]


@pytest.fixture
def told(write, context):
    """What is read in a mail to the robot, in short: "declined counter"."""

    def short(subject, text):
        mail = write(subject, text, to=(Address("", "bot@itu.example"),))
        wishes = (*answers.read(mail, context), *meetings.read(mail, context))
        return " ".join(w.partstat.lower() if isinstance(w, CalendarReply) else WORDS[type(w)] for w in wishes)

    return short


@pytest.mark.parametrize(("asked", "subject", "text"), ASKING)
def test_asks(told, asked, subject, text):
    assert told(subject, text) == asked


@pytest.mark.parametrize(("subject", "text"), SILENT)
def test_asks_for_nothing(told, subject, text):
    assert told(subject, text) == ""
