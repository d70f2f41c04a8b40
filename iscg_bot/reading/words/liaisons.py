"""Words of liaison statements, in six languages; the tables of phrases in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

SPOKEN = table("""
    liaison statement* | ls o/r | ls | liaison/liaisons from/to/letter/reply | reply/incoming/outgoing liaison
    note/notes/déclaration/déclarations de liaison | réponse de liaison
    declaración/declaraciones de coordinación/enlace | nota/notas de enlace/coordinación
    заявлени* о взаимодействии | письм* о взаимодействии | 联络声明 | 联络函
    بيان/بيانات/ببيان/بيانا اتصال/الاتصال/تنسيق/التنسيق/ارتباط
""")
HANDS_OVER = table("""
    sends/send/sending/forward/forwards/forwarding ?to ?you/iscg/the ?with
    transmit/transmits/transmitting/convey/conveys/submit/submits ?to ?you/iscg/the ?with
    addressed/directed to ?the iscg/inter-sector/your/group | herewith/hereby | please/kindly register/note/find/see
    for your action/attention/consideration
    is transmitted/forwarded/sent/conveyed | has/have issued/approved/agreed/adopted the following/attached
    transmis/transmise/transmets/transmettons/transmet/envoie suivre/suivant/ci
    envoyons/adresse/adressons/soumet/fais/faisons suivre/suivant/ci
    transmet/transmets/transmettons/adresse/adressons/envoie/envoyons/communique/communiquons
    parvenir/suivre ci-joint/la/une/cette | adressée/transmise/envoyée à/au ?l' iscg/groupe
    remite/remitimos/remito/envía/enviamos/envío/transmite
    transmitimos/traslada/trasladamos/adjunta/adjuntamos/reenvío/reenviamos
    hacemos/hace/hago llegar
    направляем/направляю/направляет/передаем/передаю/передает
    пересылаем/пересылаю/препровождаем/прилагаем/прилагается/высылаем/представляем
    发来 | 来函 | 转来 | 转交 | 转发 | 谨致 | 现将 | 发送 | 提交 | 递交 | 致函 | 送交 | 向贵组 | 随函
    نرسل/نحيل/احيل/نقدم/ارسل/نوجه/يحيل/تحيل/ترسل/يرسل/توجه/نرفق/ارفق/تقدم/يسرني/يسرنا/احاله
""")
# a sentence of its own says whom the statement is for
ADDRESSED = table("""
    addressed/directed/sent to | for the attention of | is for ?action ?information ?by ?of | recipients/addressees
    adressée/adressé/destinée/destiné/adressées à/au/aux | s' adresse à/au/aux | destinataires
    dirigida/dirigido/destinada/destinado a/al | va para/dirigida/dirigido | destinatarios
    адресовано/адресован/адресована/предназначено/направлено | адресат/адресаты | 收文方 | 发往 | 主送 | 致
    موجه/موجهه/مرسل/مرسله الي/ل
""")
# said of a statement that hands none over
TALKS = table("""
    been ?now/already/formally sent/forwarded/transmitted to ?the sg*/tsag/rag/tdag/itu*/study/wp*/working/council
    ai/avons relu/lu/parcouru/examiné | j' ai relu/lu/parcouru/examiné
    he/hemos leído/revisado/examinado | прочитал*/просмотрел*/посмотрел*/изучил* | 看了 | 看过 | 读了 | 建议
    قرات/اطلعت/اقترح/نقترح
    thank/thanks/grateful ?you ?very/so ?much/again for
    my/our/some/few/these/following/minor/few comment/comments/remarks/views/questions/feedback/suggestions/edits
    comment/comments/feedback/remarks ?to/on/about/regarding ?the/this attached
    draft/drafted/drafting ?a/an/the/of/our/this ?reply/new/possible/outgoing/response liaison/ls/reply
    draft/drafted/drafting text/version/reply/response | liaison/ls/statement draft
    expect/expects/expected/expecting/await/awaiting/waiting/hope/hopes ... send/receive/liaison/ls
    will/would/could/might/may/should/shall ?not ?soon/also/now/then/shortly send/transmit/receive/arrive/come
    will/would/could/might/may/should/shall ?not ?soon/also/now/then/shortly follow/issue/draft/prepare/forward
    will/shall ?soon/also reply/respond
    will/should/could/may be sent/forwarded/transmitted/received/prepared/drafted/discussed/issued
    going to | plan/plans/intend/intends to | propose/proposes/proposed/suggest/suggests to/that/we/a/sending/replying
    asked/requested/invited ... to send/prepare/provide/issue
    i/we ?have/fully/strongly ?read support/supports/agree/disagree/read/discussed/noted/seen
    received from/by/yesterday/today/earlier/last | just/recently/already received | will be ?put on ?the agenda
    mention/mentions/mentioned/cites/cited/quotes
    was/were/been already/discussed/circulated/noted/replied/approved/considered
    not/don't/didn't yet/been/receive/received/attach/attached/support/agree/find/open/see | as requested
    officer/template | seminar
    merci/remercie/remercions/remerciements ?beaucoup/infiniment ?encore pour/de/d'
    projet/ébauche/brouillon/avant-projet de/d' ?la/une/cette ?nouvelle note/notes/réponse/déclaration
    mes/nos/quelques/vos/pour commentaires/observations/remarques/avis
    commentaires/observations/remarques/avis sur/concernant
    recevrons/recevra/recevrez/attendons/enverra/enverrons
    transmettra/transmettrons/répondrons/adressera/adresserons/parviendra
    avons/ai/a discuté/demandé/lu/répondu | va/allons/vont envoyer/transmettre/recevoir/rédiger/préparer/répondre
    soutiens/soutenons/appuyons | faut-il/devrions/devons/propose/proposons | pas encore/reçu/jointe
    gracias/agradezco/agradecemos ?mucho por/la/su | proyecto/borrador de ?la/una declaración/respuesta/nota
    mis/nuestros/algunos/sus/para comentarios/observaciones/opiniones | comentarios/observaciones sobre
    recibiremos/esperamos/enviará/enviaremos/remitirá/remitiremos/responderemos/transmitirá/recibirán
    deberíamos/podríamos/debemos/apoyo/apoyamos/propongo/proponemos | hemos/he pedido/solicitado/respondido/leído
    vamos/va a
    no ?se ha/hemos recibido/adjunta
    спасибо/благодарим/благодарю ?вас ?большое за | проект*/черновик* ?нашего/ответного заявлени*/ответа/письма
    замечани*/комментари*/мнени* ?по/к/на | ожидаем/ожидается/ждем/получим/направим/отправим
    ответим/подготовим/следует/поддерживаем/поддерживаю/предлагаю/предлагаем
    будет/будут/должны/можем/обсудили/попросили/запросили/ответили/прочитал* | не получ*/прилож*/пришл*
    感谢 | 谢谢 | 联络声明草案 | 联络声明草稿 | 联络声明初稿 | 联络函草案 | 联络声明的草 | 征求意见 | 我的意见
    我们的意见 | 几点意见 | 对...联络声明...意见 | 将收到 | 将会收到
    将发来 | 期待收到 | 等待 | 是否 | 应该 | 支持 | 已收到 | 讨论了 | 尚未 | 下周 | 起草 | 请...发来 | 建议发
    شكرا/اشكر/نشكر/اشكركم/نشكركم/الشكر | مسوده/مشروع بيان/الرد/البيان/رد
    تعليقاتي/تعليقاتنا/ملاحظاتي/ملاحظاتنا/رايي/لتعليقاتكم/ملاحظاتكم
    سيصل*/سنرسل/سيرسل/سترسل/سنتلقي/ننتظر/نتوقع/ينبغي/هل | ناقشنا/طلبنا | ندعم/نؤيد/اؤيد | لم/لن/ليس
""")
THANKS = table("""
    thanks/thank/noted/received/perfect/great | merci/remercie/remercions/noté | gracias/agradezco/agradecemos
    спасибо/благодарю/благодарим
    谢谢 | 感谢 | 收到 | شكرا/شكر/نشكركم/اشكركم
""")
OTHER_THINGS = table("""
    agenda/list/lists/minutes/report/template/form/summary/compilation/table
    overview/guidelines/guidance/presentation/slides/cv/status/log/tracker/register/index
    ordre/liste/compte/rapport/modèle/formulaire/résumé/tableau/présentation/lignes/gabarit
    orden/lista/acta/informe/plantilla/formulario/resumen/cuadro/presentación
    повестк*/список/списк*/протокол*/отчет*/шаблон*/форм*/таблиц*/презентац*/перечень/сводк* | 议程 | 清单 | 汇总
    列表 | 模板 | 报告 | 记录 | 表格 | 目录
    جدول/قائمه/محضر/تقرير/نموذج/ملخص/عرض
""")
GONE = table("""
    we/i/iscg/group ?have/has/had ?already sent/transmitted/forwarded | copy of the/our | our liaison/ls/reply to
    sent by us
    que nous avons envoyée/transmise/adressée | que enviamos/hemos enviado | направленн*/отправленн* нами | который мы
    我们发出 | 我们已发 | الذي ارسلناه
""")
ACTION = table("""
    deadline/date for/of ?the ?your reply/response/replies/responses/comments | reply/response deadline
    délai/date de/pour ?la réponse | plazo de/para ?la respuesta
    срок ответа/для | 答复期限 | 回复期限 | 答复截止 | 回复截止 | مهله/موعد الرد
    reply/response/answer/answers/replies/comments/feedback ?received by/before
    appreciate/grateful/welcome ... reply/response/respond/answer/comments/feedback
    bien vouloir répondre/examiner/donner | répondre/réponse avant/d'ici/pour
    respuesta/responder/comentarios antes/hasta
    for ?your/its/their action/consideration/comment/comments/reply/decision | action ?is required/requested/needed
    take/taking/takes ?the ?any ?such ?necessary/appropriate/required action/actions/steps/measures
    prendre/prennent/prenne/prenez ?les/des/toutes ?les mesures/dispositions | donner la/une suite
    tome/tomen/tomar/adoptar/adopte/adopten ?las/los/toda ?las medidas/acciones/decisiones/disposiciones
    принять/примут/принятия ?все ?необходимые ?соответствующие меры/мер/решение | 采取必要 | 采取适当 | 酌情处理
    予以处理
    اتخاذ/لاتخاذ/تتخذ/يتخذ/اتخذوا ?ما التدابير/الاجراءات/تدابير/اجراءات/يلزم
    a reply/response/answer ?is/would ?be requested/appreciated/expected/welcome | reply/respond/answer by
    please/kindly reply/respond/comment
    response/reply by | action
    pour ?suite ?à donner/action/décision/examen/commentaires/suite | réponse ?est souhaitée/demandée/attendue
    prière de répondre | suite à donner
    merci/veuillez ?de répondre | réponse avant/pour/souhaitée | agir/action
    para ?su ?la acción/actuación/adopción/decisión/examen/comentarios | adopte/adopten/tome/tomen medidas
    se ?ruega/solicita ?una respuesta
    se/les agradecería ?una respuesta | responder/respondan antes
    для принятия/действий/исполнения/рассмотрения/ответа/замечаний/решения | принятия мер | принять меры
    просьба/просим/прошу ответить/направить/дать
    требу* действ*/ответ* | 采取行动 | 供采取 | 请回复 | 请答复 | 请...前回复 | 请...前答复 | 采取措施 | 供审议
    征求意见 | 予以答复 | 行动
    لاتخاذ/اتخاذ اجراء/الاجراء*/اجراءات/ما | للنظر/للبت/للرد | يرجي/نرجو الرد | اجراء
""")
INFORMATION = table("""
    for ?your/its/their information/info/awareness | for information/info only | information | fyi
    pour ?votre/leur information/info | à titre d'information | à titre d' information | pour info
    information/informations
    para ?su/conocimiento información/conocimiento | a título/efectos informativo/informativos/información
    información
    для ?вашего информации/сведения/ознакомления | к сведению | информации/информация
    供参考 | 供了解 | 供知悉 | 仅供参考 | 通报情况 | 知会 | 供信息 | 信息 | 参考
    للعلم/للاحاطه/للمعلومات/للاطلاع/علما | علي سبيل الاعلام
""")
BY = table("""
    by/before | no later than | not later than | deadline ?for/of/is | due/until/latest
    avant/d'ici | d' ici | au plus tard | pour le | délai/échéance | date limite | jusqu'au
    antes del/de | a más tardar | hasta el/de | plazo | fecha límite | para el
    до/к | не позднее | срок* | 之前 | 前 | 不迟于 | 截止 | 最迟
    قبل/بحلول/اقصاه | في موعد | موعد
""")
# labels in words that are put together anew each time: "Réponse attendue au plus tard le", "Copie pour info"
LOOSE_LABELS = {
    "deadline": table("""
        reply/response/replies/responses/answer/answers/comments ?* ?* ?* by/before/deadline/due/date/until
        deadline/date/due ?* ?* ?* reply/response/replies/responses/answer/comments
        réponse/réponses/commentaires ?* ?* ?* avant/tard/délai/date/jusqu'au | réponse attendue/souhaitée/demandée
        délai/date/échéance ?* ?* ?* réponse/réponses/commentaires
        respuesta/respuestas/comentarios ?* ?* ?* antes/tardar/plazo/fecha | plazo/fecha ?* ?* ?* respuesta/comentarios
    """),
    "information": table("""
        copy/copies/copied/cc ?* ?* information/info | copie/copies/cc/ampliation ?* ?* information/info
        copia/copias/cc ?* ?* información/info/conocimiento
    """),
}
LABELS: dict[str, str] = {
    "source": """
        source | sources | from | sending body | sending group | originator | origin | source group
        origine | de | expéditeur | provenance | source de la note
        origen | fuente | procedencia | remitente
        источник | от | отправитель | откуда
        来源 | 发自 | 发送方 | 发件方 | 来源方 | 发出方 | 发送单位 | 来自
        المصدر | من | الجهة المرسلة | المرسل | جهة الإرسال
    """,
    "action": """
        for action to | action to | for action | to (for action) | for action by | for comment to | for comments to
        for comment
        to for action | action addressees | addressee for action | for decision to | for consideration by
        pour suite à donner | pour suite à donner à | pour réponse | pour réponse à | for reply | for reply to
    suite à donner | suite à donner par | pour action
        pour action à
        à (pour action)
        pour décision | pour suite | destinataire pour action | destinataires pour action | pour commentaires à
        à (pour suite à donner)
        para acción | para acción a | para adopción de medidas | para la adopción de medidas | para actuación
        para que tome medidas
        a (para acción) | para acción por | para medidas | para decisión | destinatario para acción
        destinatarios para acción | para su actuación
        para comentarios a
        для принятия мер | для действий | для исполнения | для принятия мер кому | кому (для принятия мер)
        кому (для действий)
        для рассмотрения | для принятия решения | для ответа | на действие | для выполнения
        需采取行动 | 供采取行动 | 采取行动 | 请采取行动 | 需行动 | 供行动 | 采取行动方 | 行动方 | 供其采取行动
        致（供采取行动） | 需采取行动方 | 发往（采取行动） | 请其采取行动
        لاتخاذ إجراء | لاتخاذ الإجراء | لاتخاذ إجراءات | لاتخاذ الإجراءات | لاتخاذ الإجراءات اللازمة
        لاتخاذ الإجراء اللازم
        إلى (لاتخاذ إجراء) | لاتخاذ ما يلزم | إلى لاتخاذ إجراء | لاتخاذ تدابير
    """,
    "information": """
        for information to | information to | for information | to (for information) | for info | for info to
        cc for information
        copied for information | to for information | copy for information
        pour information | pour information à | à (pour information) | pour info | destinataires pour information
        copie pour information
        para información | para información a | a (para información) | para conocimiento | para su información
        copia para información | con copia a | con copia | copia a | copia
        копия | в копии | копия кому | кому (копия)
        для информации | для сведения | кому (для информации) | к сведению | для ознакомления | для информации кому
        供参考 | 供了解 | 知会 | 供知悉 | 抄送 | 仅供参考 | 供信息 | 致（供参考） | 参考方 | 供其参考 | 供通报
        نسخة إلى | نسخة للعلم إلى | نسخة للإحاطة إلى | نسخة للإحاطة أيضاً إلى | نسخة أيضاً إلى | نسخة للاطلاع إلى
        للعلم | للإحاطة | للإحاطة علماً | للمعلومات | إلى (للإحاطة) | إلى (للعلم) | للاطلاع | للعلم إلى
    """,
    "to": """
        to | addressee | addressees | sent to | recipient | recipients | destination
        destinataire | destinataires | à | a | adressé à | adressée à
        destinatario | destinatarios | para | dirigido a | dirigida a | además a | además | también a | asimismo a
        кроме того | а также | также | дополнительно | также кому | кому | адресат | адресаты | получатель
    получатели | куда
        致 | 收件方 | 发往 | 接收方 | 收文方 | 发给 | 主送 | 发送至 | 收文单位
        إلى | المرسل إليه | المرسل إليهم | الجهات المرسل إليها | الجهة المرسل إليها | الموجه إليه | المرسل إليها
    """,
    "deadline": """
        deadline | deadline for reply | deadline for response | reply by | response by | due date | reply deadline
        respond by
        deadline for comments | response deadline | reply requested by | action by | due | deadline for action
        délai | date limite | délai de réponse | échéance | réponse avant | réponse avant le | date limite de réponse
        date butoir
        délai pour la réponse | réponse souhaitée avant
        plazo | fecha límite | plazo de respuesta | respuesta antes del | fecha límite de respuesta
        plazo para responder
        plazo para la respuesta
        предельный срок | срок | крайний срок | срок ответа | ответ до | срок представления ответа
        предельный срок ответа
        срок для ответа | ответить до
        截止日期 | 答复期限 | 回复截止日期 | 回复期限 | 截止时间 | 答复截止日期 | 期限 | 回复日期 | 最后期限
        要求答复日期
        الموعد النهائي | الموعد النهائي للرد | موعد الرد | آخر موعد | آخر موعد للرد | المهلة | مهلة الرد | الأجل
    """,
    "contact": """
        contact | contacts | contact person | contact point
        personne à contacter | point de contact
        contacto | persona de contacto | punto de contacto
        контактное лицо | контакт | контакты | контактные лица | для контактов
        联系人 | 联系方式 | 联络人
        جهة الاتصال | المسؤول عن الاتصال | للاتصال | الاتصال | مسؤول الاتصال
    """,
    "purpose": """
        purpose | for | action/information | action or information | status | objective
        but | action requise | finalité | pour
        finalidad | propósito | objetivo | objeto | acción requerida | motivo
        цель | назначение | требуемые действия
        目的 | 用途 | 事由 | 性质
        الغرض | الهدف | الإجراء المطلوب
    """,
    "title": """
        title | title of ls | ls title | liaison title | title of the liaison statement | document title
        titre | intitulé | titre de la note de liaison
        título | titulo | título de la declaración
        название | заголовок | наименование | тема заявления
        标题 | 题目 | 题名 | 声明标题
        العنوان | عنوان البيان | عنوان بيان الاتصال
    """,
    "subject": "subject | objet | asunto | тема | 主题 | الموضوع | re",
}
