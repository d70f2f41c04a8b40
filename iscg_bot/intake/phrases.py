"""What mail programs write around quoted text, in the six languages and their neighbours (mail.md M74, M76).

Only words: how they are used stands in quotes.py. The pattern of a line is matched against its first 400 characters.
"""

FROM = (
    *("from", "de", "da", "von", "van", "fra", "från", "expéditeur", "remitente", "от", "от кого"),
    *("发件人", "寄件者", "寄件人", "من", "المرسل"),
)
DATE = (
    *("sent", "date", "envoyé", "envoyé le", "date d'envoi", "enviado", "enviado el", "fecha", "data", "datum"),
    *("gesendet", "inviato", "sendt", "skickat", "verzonden", "enviada em", "дата", "отправлено", "发送时间", "日期"),
    *("時間", "时间", "寄件日期", "傳送時間", "تاريخ", "تاريخ الإرسال", "التاريخ", "أُرسل", "أُرسلت", "تم الإرسال"),
)
TO = (
    *("to", "à", "a", "para", "pour", "an", "aan", "til", "till", "destinataire", "destinatario", "кому"),
    *("收件人", "收件者", "إلى", "الى"),
)
SUBJECT = (
    *("subject", "objet", "asunto", "assunto", "betreff", "oggetto", "onderwerp", "emne", "ämne", "тема"),
    *("主题", "主題", "主旨", "الموضوع"),
)
COPY = ("cc", "копия", "抄送", "副本", "نسخة", "نسخة إلى", "kopie", "copie", "copia")

# What ends an attribution line ("..., Bob wrote:"); behind an open verb the name may follow.
VERBS = (
    *("wrote", "writes", "said", "كتب", "كتبت", "a écrit", "écrit", "escribió", "escribio", "escreveu", "ha scritto"),
    *("пишет", "пишут", "написал", "написала", "написал(а)", "писал", "писала", "писал(а)"),
    *("сообщил", "сообщила", "сообщает"),
    *("写道", "寫道", "写到", "のメッセージ", "작성", "geschrieben", "kirjoitti", "napisał", "napisał(a)"),
)
OPEN_VERBS = ("schrieb", "schreef", "skrev", "كتب ", "كتبت ", "đã viết", "تمت كتابة ما يلي بواسطة")

# How an attribution line may begin.
BEGINNINGS = (
    *("on", "at", "in message", "le", "el", "em", "il", "am", "op", "den", "dnia", "w dniu", "vào", "quoting"),
    *("在", "于", "於", "في", "بتاريخ", "يوم", "пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    *("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    *("mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
)

# Between rules of dashes: "-----Original Message-----".
ORIGINAL = (
    *("original message", "original appointment", "reply message", "original", "message d'origine"),
    *("message original", "mensaje original", "исходное сообщение", "原始邮件", "原始郵件", "الرسالة الأصلية"),
    *("رسالة أصلية", "ursprüngliche nachricht", "oprindelig meddelelse", "messaggio originale"),
)
FORWARDED = (
    *("forwarded message", "message transféré", "message réexpédié", "mensaje reenviado", "пересылаемое сообщение"),
    *(
        "пересланное сообщение",
        "перенаправленное сообщение",
        "转发邮件",
        "转发的邮件",
        "轉寄郵件",
        "رسالة معاد توجيهها",
    ),
    *("الرسالة المعاد توجيهها", "weitergeleitete nachricht", "messaggio inoltrato"),
)
# Followed by a colon: "Begin forwarded message:".
FORWARD_BEGINS = (
    *("begin forwarded message", "début du message transféré", "début du message réexpédié"),
    *("inicio del mensaje reenviado", "начало переадресованного сообщения", "начало переадресованного письма"),
    *("以下是转发的邮件", "بداية الرسالة المعاد توجيهها", "بداية الرسالة المحولة"),
)

# A phone's or a program's own line under the text; compared with how the line begins.
DEVICES = (
    *("sent from my", "sent from outlook", "sent from mail for", "sent from yahoo", "sent from proton", "sent via"),
    *("sent with", "sent by my", "get outlook for", "envoyé depuis", "envoyé de mon", "envoyé de ma"),
    *("envoyé à partir de", "obtenir outlook", "télécharger outlook", "enviado desde", "enviado do meu"),
    *("obtener outlook", "отправлено с", "отправлено из", "скачать outlook", "发自我的", "發自我的", "從我的"),
    *("发送自", "获取 outlook", "获取适用于", "أُرسلت من", "أرسلت من", "تم الإرسال من", "مرسل من"),
    *("احصل على outlook", "الحصول على outlook", "gesendet von", "von meinem", "inviato da"),
)

# What stands in the footer of a mailing list, near its rule.
FOOTERS = (
    *("mailing list", "listinfo", "unsubscribe", "you received this message because", "liste de diffusion"),
    *("se désabonner", "lista de correo", "lista de distribución", "cancelar la suscripción", "список рассылки"),
    *("отписаться", "邮件列表", "退订", "القائمة البريدية", "إلغاء الاشتراك", "listserv", "groups.google", "sympa/"),
)

# "Please reply above this line", as our own letters and other services say it (M80).
ABOVE = (
    *("reply above this line", "répondez au-dessus de cette ligne", "répondre au-dessus de cette ligne"),
    *("responda por encima de esta línea", "responda encima de esta línea", "ответьте выше этой строки"),
    *(
        "ответ пишите выше этой строки",
        "请在此行上方回复",
        "请在此线上方回复",
        "يرجى الرد فوق هذا السطر",
        "الرد فوق هذا السطر",
    ),
)

# Text that says no more than: look at the HTML (M30).
STUBS = (
    *("your email client does not support html", "your mail client does not support html", "view this email in"),
    *("this message requires html", "this is an html", "this message contains html", "view in html", "html only"),
    *("ce message est au format html", "este mensaje está en formato html", "это письмо в формате html"),
)
