"""How a request says what the meeting is called, and by what words its subject is led in."""

LABELS = """
title | title of the meeting | meeting title | title of meeting | proposed title | name | name of the meeting
meeting name | working title
intitulé | intitulé proposé | titre | titre de la réunion | titre proposé | intitulé de la réunion
nom de la réunion
nom proposé | titre provisoire | intitulé provisoire | titre de travail | nom provisoire | nom de travail
titre envisagé | titre suggéré | intitulé de travail | provisional title | tentative title | suggested title
proposed name | provisional name | suggested name | titre de la rencontre | nom de la rencontre | titre du point
título | título de la reunión | nombre | nombre del encuentro | nombre de la reunión | título propuesto
nombre propuesto
название | название собрания | название встречи | рабочее название | предлагаемое название | наименование
название совещания | наименование собрания
会议名称 | 名称 | 会议标题 | 标题 | 会议题目 | 题目 | 拟定名称 | 会议题名
عنوان الاجتماع | العنوان | اسم الاجتماع | عنوان اللقاء | العنوان المقترح | عنوان المكالمة
اسم اللقاء | اسم الجلسة | اسم المكالمة | التسمية | التسمية المقترحة | التسمية المقترحة للقاء
التسمية المقترحة للاجتماع | الاسم المقترح | عنوان الجلسة | عنوان المكالمة | اسم الاجتماع المقترح
会名 | nom | titre à inscrire | título a inscribir | working name
"""
WEAKER_LABELS = """
topic | subject | theme | meeting topic | subject of the meeting | agenda | topics | purpose | re
objet | sujet | thème | objet de la réunion | sujet de la réunion
asunto | tema | objeto | tema de la reunión
тема | тема собрания | тема встречи | тема совещания | повестка
主题 | 会议主题 | 议题 | 议题是
الموضوع | موضوع الاجتماع | موضوع | المحور | موضوع اللقاء | موضوع الجلسة
"""
# regular expressions, before a title in quotation marks
CALLED = r"""
call(?:ed)? it | entitled | titled | title | name | named
called | intitul\w+ | titre | llam\w+ | titulad\w+ | título
nombre | bautiz\w+ | denomin\w+ | rotul\w+ | назов\w+ | назва\w+ | назыв\w+ | озаглав\w+ | 名称 | 题为 | 名为 | 标题
叫做? | 叫作 | 会名 | 题目 | بعنوان | عنوان\w* | معنون\w* | اسم\w*
"""
# regular expressions: verbs that give a name, before a colon and the name
NAMES = r"""
call it | name it | llámen\w+ | llámal\w+ | llamémos\w+ | nómbren\w+ | bautícen\w+ | titúlen\w+ | pónganle
appelez-la | intitulez-la | назовите | назови | озаглавьте | обозначьте | назвать
"""
# regular expressions, before a title without quotation marks
ENTITLED = r"""
\bentitled | \btitled | \bunder the (?:name|title|heading)(?: of)?
\bintitulée? | \bsous (?:le (?:titre|nom)|l['’]intitulé) | \btitulad[ao] | \bbajo el (?:título|nombre)(?: de)?
\bпод (?:названием|заголовком) | \bозаглавленн\w+ | بعنوان | تحت (?:عنوان|اسم) | 题为 | 名为
"""
# regular expressions: what may stand before a label, and after it
LABELS_BEGIN = r"the|its|our|proposed|le|la|l['’]|son|sa|notre|el|su|nuestr[ao]"
LABELS_END = r"(?:would|will|should|could) be|is|serait|sera|est|seria|es|будет"
# regular expressions, before what the meeting is about
ABOUT = r"""
to (?:finali[sz]e|settle|prepare|agree on|go (?:through|over)|talk (?:about|through)|work on|sort out|plan|review)
pour (?:caler|finaliser|préparer|parler (?:de|du|des)|traiter|régler|arrêter|avancer sur|mettre au point|clarifier)
pour faire le point sur | para (?:hablar (?:de|sobre)|cerrar|preparar|ver|concretar|acordar|ultimar|revisar|aclarar)
чтобы (?:обсудить|согласовать|решить|подготовить|уточнить) | для (?:подготовки|согласования|обсуждения)
商量 | 商讨 | 敲定 | 研讨 | 商议 | لبحث | للتشاور حول | لوضع | لإعداد | للاتفاق على
on the (?:subject|topic|issue|question) of | on | about | regarding | concerning | to discuss | dedicated to
consacrée? (?:à|au|aux) | sur | concernant | relative (?:à|au|aux) | au sujet (?:de|du|des) | pour examiner
pour discuter (?:de|du|des) | sobre | acerca de
relativa a | para (?:tratar|discutir|examinar) | по теме | по вопросам
по вопросу | об
(?<!\d )(?<!\d,)по(?! (?:местн|времени|москов|женев|возможн|видео|скайп|zoom|зум|телефон|сред|понед|вторн|четв|пятн))
о | на тему | для обсуждения | 关于 | 讨论 | 就 | بشأن | حول | لمناقشة | عن موضوع
"""
# regular expressions: the words of a subject that only request
REQUESTING = r"""
(?:request|proposal)\s?(?:for|to|of)?\s?(?:conven\w+|organi[sz]\w+|hold(?:ing)?)?\s?(?:an?|the)?\s*
(?:demande|proposition)\s?(?:d['’]organisation|de tenue|de convocation)?\s?(?:d['’]|de )?(?:une|la)?\s*
(?:solicitud|propuesta|petición)\s?(?:de )?(?:convocatoria de |organización de )?(?:una|la)?\s*
(?:просьба|запрос|предложение)\s?(?:о|об|на|созвать|организовать|провести)?\s*
^关于召开 | ^申请召开 | 的建议$ | 的申请$ | ^طلب (?:عقد|تنظيم|ترتيب)\s?
"""
# before a time that ends what it is about
BEFORE_TIMES = r"""
on | at | from | for | in | during | alongside | before
after | by | next | this | between | to be | le | la semaine | du
à | au | de | d['’]une | pendant | en marge | avant | vers
el | del? | a las? | durante | al margen | para | antes | con
в | во | на | с | до | после | يوم | الساعة | في | من | على | خلال | لمدة | الأسبوع
"""
# what such a time begins with
TIMES = r"""
\S*\d | mon | tue | wed | thu | fri | sat | sun | lun | mar
mer | jeu | ven | sam | dim | mié | jue | vie | sáb | пон | вто
сре | чет | пят | суб | вос | week | the week | jan | feb | apr
may | jun | jul | aug | sep | oct | nov | dec | tsag | rag
tdag | gcnt | gcr | gcdt | gant | gar | gadt | кг | an? hour | one | two | three | une | deux | dos | полях | рамках
следующ | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | هامش
"""
