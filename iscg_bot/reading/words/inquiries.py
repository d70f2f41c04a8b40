"""Words by which people ask what a robot can answer, in six languages, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

# asks to be told or sent something
POLITE = table("""
    tell/inform/advise/notify/remind/confirm/clarify/update me/us | let me/us know
    kindly/please advise/confirm/clarify/indicate
    please/kindly/you ?please/kindly send/share/provide/forward/circulate/give/indicate/post/point
    send/give/provide/share me/us
    i/we would/should/'d like/love/appreciate/need to know/have/see/get/receive
    i'd/we'd like to know/have/see/get/receive
    would/do you know/have | may/can/could i/we ?please/kindly have/get/receive/see/know/ask/obtain/find
    i/we need/want to know
    grateful/appreciate if/knowing/any information/receiving | looking for the
    i am/i'm writing to ask/inquire/enquire
    pourriez/pouvez/pourrais/peux vous/tu ?nous/me/m' ?s'il dire/indiquer/envoyer
    pourriez/pouvez/pourrais/peux vous/tu ?nous/me/m' ?s'il communiquer/transmettre/préciser/confirmer
    pourriez/pouvez vous ?nous/me/m' ?s'il informer/fournir/faire/rappeler/adresser/donner/partager/diffuser
    merci de me/m'/nous/bien/vouloir ?vouloir ?me/m'/nous dire/indiquer/envoyer/communiquer
    merci de me/m'/nous/bien/vouloir ?vouloir ?me/m'/nous transmettre/préciser/faire/confirmer/informer
    veuillez ?me/m'/nous indiquer/communiquer/envoyer/dire/faire/préciser
    j'aimerais/aimerions/souhaite/souhaiterais/souhaitons
    j' aimerais/souhaiterais/souhaite savoir/connaître/recevoir/avoir
    je/nous voudrais/voudrions/aimerais/aimerions/souhaiterais savoir/connaître/recevoir/avoir
    je/nous souhaiterais/souhaiterions/souhaite/souhaitons savoir/connaître/recevoir/avoir/obtenir
    serait il possible ... avoir/recevoir/connaître/obtenir
    serait il possible de/d' savoir/avoir/recevoir/connaître
    puis je/peut on/pourrait on avoir/savoir/recevoir/connaître/obtenir
    podría/podrían/puede/pueden/pudieran/pudiera ?ustedes/usted decirme/indicarme/enviarme/informarme
    podría/podrían/puede/pueden/pudieran/pudiera ?ustedes/usted facilitarme/confirmarme/mandarme/decirnos
    podría/podrían/puede ?ustedes/usted indicarnos/enviarnos/informarnos/facilitarnos/confirmarnos
    pueden/pudieran/pudiera ?ustedes/usted indicarnos/enviarnos/informarnos/facilitarnos/confirmarnos
    podría/podrían/puede/pueden/pudieran/pudiera ?ustedes/usted compartir/indicar/decir/enviar/confirmar
    quisiera/quisiéramos/gustaría/desearía/desearíamos saber/conocer/recibir/tener/consultar
    me/nos podría/podrían/puede/pueden decir/indicar/enviar
    agradecería/agradeceríamos/agradezco ... indicaran/informaran/enviaran/dijeran
    agradecería/agradeceríamos/agradezco ... indicara/enviara/informara/indicar/enviar
    por favor compartan/comparta/remitan ?me ?nos
    por favor indique/indíquenme/díganme/envíenme/infórmenme/envíen/indiquen | sírvanse indicar/enviar/informar
    necesito saber
    ruego/rogamos me/nos indiquen/informen/envíen
    подскажите/сообщите/скажите/пришлите/вышлите/направьте/уточните/проинформируйте/поделитесь/напомните/укажите
    прошу/просим/просьба сообщить/уточнить/прислать/направить/подсказать/выслать/указать/проинформировать/предоставить
    могли/можете/могу/можем/можно ?бы ?вы ?ли ?мы ?нам ?мне сообщить/уточнить/прислать/направить/подсказать
    могли/можете/могу/можем/можно ?бы ?вы ?ли ?мы ?нам ?мне выслать/узнать/получить/сказать/напомнить
    хотел/хотела/хотели/хотелось бы узнать/знать/получить/уточнить
    请问 | 请告知 | 请告诉 | 请提供 | 请发 | 请将...发 | 请把...发 | 能否告知 | 能否提供 | 能否发 | 能否把 | 能不能
    可否告知 | 可否提供 | 可否发 | 可否把 | 可以告诉
    可以把 | 想了解 | 想知道 | 想请教 | 想问 | 麻烦告知 | 麻烦发 | 烦请 | 敬请告知 | 望告知 | 盼告知 | 请确认 | 请说明
    ارجو/نرجو/يرجي/الرجاء ?منكم ?التكرم ?تفضلكم افادتي/افادتنا/ابلاغي/ابلاغنا/اعلامي/اعلامنا
    ارجو/نرجو/يرجي/الرجاء ?منكم ?التكرم ?تفضلكم تزويدي/تزويدنا/ارسال/موافاتي/موافاتنا/اخباري
    هل يمكنكم/يمكنك/يمكن/بامكانكم/تستطيعون/يمكنني ?التكرم افادتي/افادتنا/ابلاغي/ابلاغنا/اعلامي/اعلامنا/تزويدي
    هل يمكنكم/يمكنك/يمكن/بامكانكم/تستطيعون/يمكنني ?التكرم تزويدنا/ارسال/موافاتي/موافاتنا/اخباري/الحصول/معرفه/الاطلاع
    اود/نود/اريد/نريد/ارغب ?في ?ان معرفه/اعرف/نعرف/الاستفسار/استفسر/الحصول | استفسر/نستفسر عن
""")
# a question put to whoever reads, to colleagues, or told of
TO_ANYBODY = table("""
    what/how do/does/would others/people/everybody/everyone/you/colleagues ?all think/feel/say/see
    any thoughts/objections/views/comments/ideas/opinions
    qu'en pensez | qu' en pensez | que pensez | qu'en dites | des avis/objections/commentaires
    qué opinan/opina/piensan/piensa/dicen/les | alguna objeción/opinión
    что/как ?вы думаете/считаете/скажете | есть ?ли возражения/мнения | какие мнения | 怎么看 | 怎么想 | 意见如何
    有何意见 | ما رايكم/رايك | هل من اعتراض
    do/would you think/prefer/like/suggest/propose/want/expect/mind
    would/will suit/work | would/will be ?most convenient/good/best/suitable | should/shall we/i | could we
    should the/it/this | suit/suits you | pensez/croyez/souhaitez/préférez/préféreriez/proposez vous
    devrions/devrait/devraient/pourrions/conviendrait
    que diriez-vous | creen/piensan/prefieren/proponen/cree/piensa ?ustedes | parece/parecería ?bien
    deberíamos/debería/podríamos/convendría/conviene
    удобно/думаете/считаете/предпочитаете/предлагаете/хотите | следует/стоит/нужно/давайте ?ли | 觉得 | 认为 | 合适
    建议 | 希望 | 比较好 | 应该 | 方便
    ترون/تقترحون/يناسبكم/تفضلون/تعتقدون/ينبغي/رايكم
    does/do/has/would/if anybody/anyone/somebody/someone/everybody/everyone
    anybody/anyone/somebody/someone know/knows/have/has/aware | does ... know/remember
    est-ce que ... sait | est ce que ... sait | sait-il/sait-elle | sait il/elle | знает | 有...知道
    هل ... يعرف/يعلم
    can/could/would/will anybody/anyone/somebody/someone | do/have any of you | has any of you | wonder/wondering
    asked me/us/him/her
    any idea | who knows | you all | one of you | do we ?already know | should/shall we | do you ?all think
    in your view/opinion
    quelqu'un/quelqu' | l'un/l' un de/d'entre vous | qui sait/saurait | savez vous si | je me demande | on m'a demandé
    avez vous une idée
    a votre avis
    alguien | alguno/alguna de ustedes/vosotros | quién sabe | me pregunto | me preguntaron/preguntan
    tienen/tienes idea
    кто-нибудь/кто-либо/кто-то | кто нибудь/либо/то знает/может | кто знает | никто не знает | интересно
    меня спросили/спрашивают
    вы не знаете | не знаете ли | 有人知道 | 有没有人 | 有谁 | 谁知道 | 哪位 | 大家知道 | 各位知道 | 有人问 | 不知道
    你知道 | 大家觉得
    احد/احدكم/احدا/احدهم يعرف/يعلم/لديه/يمكنه | هل يعرف/يعلم/يستطيع/لدي احد/احدكم | من منكم | اتساءل | سالني/سئلت
""")
INTERROGATIVES = table("""
    when is/are/will/does/do/was/can/should/must | what is/are/was/will/time/date/day/documents/contributions
    what's/whats/when's/who's
    which is/are/documents/contributions/papers/date/day | who is/are/represents/coordinates/chairs/leads
    where can/is/are/do/could/may
    how do/can/does/should/to/could/may | by when | until when | is/are there | has/have the | is/are the
    quand/quel/quelle/quels/quelles/qui/où/comment | jusqu'à quand | jusqu' a quand | d'ici quand | est-ce que
    est ce que | y a-t-il | y a t il
    cuándo/cuál/cuáles/qué/quién/quiénes/dónde/cómo | hasta cuándo | hay/existe
    когда/каков/какова/каковы/какой/какая/какие/какого/кто/где/как/сколько | до какого | есть ли
    什么时候 | 何时 | 哪天 | 哪一天 | 几号 | 哪些 | 谁 | 哪里 | 如何 | 怎么 | 怎样 | 什么时间 | 多少 | 是什么 | 有没有
    是否
    متي/ما/ماذا/من/اين/كيف/هل/اي
""")
KNOWLEDGE = table("""
    who/whom/what/where/when/which/how/why/whether | is/are there
    qui/que/quoi/quel/quels/quelle/quelles/où/quand/comment/combien/pourquoi
    y a-t-il | y a t il | quién/quiénes/qué/cuál/cuáles/dónde/cuándo/cómo/cuánto/cuántos/hay
    кто/что/где/когда/какой/какая/какие/какое/каков/какова/как/сколько/почему | есть ли
    谁 | 什么 | 哪 | 何时 | 如何 | 怎么 | 怎样 | 多少 | 是否 | 有没有 | 为什么 | من/ما/ماذا/اين/متي/كيف/كم/لماذا/اي
""")
WHEN = table("""
    какой/какого день/числа
    when | date/dates | what/which day/days/time | quand/date/dates | quel jour | cuándo/fecha/fechas | qué día
    когда/дата/дату/даты/датах/дате/время/числа | 什么时候 | 何时 | 哪天 | 哪一天 | 几号 | 什么时间 | 时间 | 日期
    几月几号 | 哪日
    متي/موعد/تاريخ/مواعيد/يوم
""")
NEXT_MEETINGS = table("""
    we/group/iscg ?is/are sit/sits/sitting/convene/convenes ?together ?next/again ?next
    we/group/iscg ?is/are reconvene/reconvenes/get/gets/come/comes ?together ?next/again ?next
    next iscg | prochain iscg/gcis | próximo iscg | следующ* iscg | le groupe siège/siégera | le groupe se retrouve
    el grupo se/vuelve ?a junta/reunirse/celebra/sesiona | группа заседает/собирается/соберется | 下一次iscg | 下次iscg
    group/iscg ?will meet/meets/gather again/next | se réunira/réunit ?à ?de nouveau | iscg/groupe se réunira/réunit
    volverá a reunirse | se reunirá/reúne ?de nuevo/el ?nuevo | iscg/grupo se reunirá/reúne
    группа/мскг/iscg ?снова ?вновь соберется/собирается/встретится ?снова | 再开会 | 再次开会 | 再次召开会议
    سيجتمع/يجتمع الفريق/iscg | следующ* ?наш* встреч* | наш* следующ* встреч*/собрани*/заседани*
    prochaine/prochaines séance/séances | nous réunissons/réunirons | nos reunimos/reuniremos/volvemos
    мы ?теперь ?снова собираемся/встречаемся/соберемся/встретимся | 下次...开会 | 下一次...开会 | 下回...开会
    نجتمع/سنجتمع/نلتقي/سنلتقي
    next/upcoming/coming/forthcoming ?regular/face/physical/virtual/electronic meeting/meetings
    next/upcoming/coming/forthcoming ?online/iscg/group's/group/inter-sector/plenary meeting/meetings
    next/upcoming/coming/forthcoming ?iscg/group's/rag/tsag/tdag e-meeting/e-meetings/session/sessions/gathering/call
    next/upcoming/coming/forthcoming rag/tsag/tdag meeting/meetings/session/sessions | we/group/iscg meet/meeting next
    we/group/iscg next meet | we/group/iscg ?is/are meet/meets/meeting/gather/gathers next/again
    se réunit/réunira ?de ?nouveau ?le groupe | le groupe se réunit/réunira | nous nous réunissons
    se reúne/reunirá ?otra ?vez ?de ?nuevo el/nuestro grupo/iscg | el grupo se reúne/reunirá
    группа собирается/соберется/встречается | 小组...开会 | يجتمع الفريق
    prochaine/prochaines réunion/réunions/session/sessions/e-réunion/visioconférence/rencontre
    réunion/session suivante
    réunion/réunions à venir
    próxima/próximas/siguiente reunión/reuniones/sesión/sesiones/videoconferencia | reunión siguiente/próxima
    следующ*/ближайш*/предстоящ*/очередн* ?электронн*/виртуальн*/очн*/планов* собрани*/заседани*/встреч*
    следующ*/ближайш*/предстоящ*/очередн* ?электронн*/виртуальн*/очн*/планов* совещани*/сесси*/e-собрани*
    下次...会议 | 下一次...会议 | 下届会议 | 下次开会 | 下一届会议 | 近期会议 | 下次电子会议 | 下一个会议 | 下次会
    即将召开的会议 | 接下来的会议
    الاجتماع/اجتماع/الاجتماعات ?الفريق ?فريقنا ?الالكتروني القادم/المقبل/التالي/القادمه/المقبله/التاليه
    الدوره/اجتماعنا/اجتماعكم ?الفريق ?فريقنا ?الالكتروني القادم/المقبل/التالي/القادمه/المقبله/التاليه
    اجتماع الفريق/فريقنا/iscg/المجموعه القادم/المقبل/التالي
""")
# "for the next meeting, and when it is"
ITS_DATE = table("""
    when/what/which ?date ?day ?time it/that/this is/will/takes/starts/begins
    quand/quelle/quel/date/jour elle/celle-ci ?se ?aura ?est tiendra/lieu/prévue/fixée/est
    celle ci/là se/aura/est tiendra/lieu/prévue
    cuándo/fecha/día ?se ésta/esta/celebrará/celebra/será/es/tendrá
    когда/числа/дата оно/она ?и состоится/будет/пройдет
    когда состоится | 何时召开 | 什么时候召开 | متي سيعقد/يعقد/ستعقد/ينعقد
""")
# before the meeting: it is only where something else happens
AT_MEETINGS = table("""
    for/at/before/after/during/to/in/until/by/since/into ?the/our/your/this ?very
    pour/à/avant/après/lors/pendant/durant/jusqu'à/dans ?de ?la/le/notre/les/cette ?prochaine
    para/en/antes/después/durante/hasta/ante ?de ?la/las/nuestra/esta
    для/на/до/после/перед/время/к/в/ко ?нашего/нашему/нашем/этом
    في/قبل/بعد/خلال/حتي/اثناء/الي/علي
""")
DEADLINES = table("""
    deadline/deadlines/cut-off/cutoff | closing/due/last/final date/day | submission date | time limit
    last day/moment to/for/on | dernier jour pour/de/où | dernière date pour/de/où
    date/dates limite/limites | délai/délais/échéance/échéances | dernier délai | date butoir
    plazo/plazos | fecha/fechas límite/límites/tope | último día
    предельн*/крайн*/последн*/конечн* срок*/дат*/день | срок*/сроки ?на подач*/представлени*/прием*/направлени*/вклад*
    дедлайн*
    срок*/сроки ... вклад*/документ*/материал*
    截止日期 | 截止时间 | 截止期 | 截止 | 期限 | 最后期限 | 最晚 | 最迟
    الموعد/موعد/الاجل/اجل/المهله/مهله/اخر ?النهائي/الاخير/تقديم/موعد/يوم/اجل المساهم*/الوثائق/تقديم/لتقديم
    الموعد/موعد/الاجل/اجل/المهله/مهله/اخر ?النهائي/الاخير/تقديم/موعد/يوم/اجل للتقديم/النهائي/لاستلام/ارسال/لارسال
    الموعد النهائي | اخر موعد/اجل/يوم | الاجل/المهله ?النهائي* | اجل/مهله تقديم/التقديم
""")
UNTIL = table("""
    para qué fecha | qué fecha ... más tardar | à quelle date ... plus tard | к какому сроку
    how long/much ?time do/have/is ?there ?left | combien de temps | cuánto tiempo | сколько ?еще времени
    还有多少时间 | 还有多久 | كم من الوقت | كم الوقت
    by when | until when | till when | how long ... submit/send/accepted/contribut*
    by/before/until what/which date/day/time | how late
    what is the latest | when ... latest/due
    jusqu'à quand | jusqu' à quand | d'ici quand | d' ici quand | avant quand | avant/jusqu'à quelle date | pour quand
    pour/d'ici/à quelle date
    jusqu' à quelle date | quand au plus tard
    hasta cuándo | para cuándo | antes de cuándo | antes/hasta ?de qué fecha/día | hasta qué
    до какого/каких ?числа/срока/дня/дат | до когда | к какому/каким ?числу/сроку/дню | не позднее какого
    до какой даты
    什么时候之前 | 何时之前 | 哪天之前 | 几号之前 | 几号前 | 哪天前 | 到什么时候 | 到何时 | 什么时候截止 | 何时截止
    حتي/الي/لغايه متي | حتي/الي/لغايه/قبل اي يوم/تاريخ/وقت/ساعه | لين متي | لامتي/لحد ?متي ?اي ?يوم
    哪天为止 | 几号为止 | 到哪天 | 到几号 | 到哪一天 | 最晚几号 | 最迟几号
    متي اخر/ينتهي/تنتهي/يجب | قبل متي | اقصي موعد
    قبل اي تاريخ
""")
SUBMISSION = table("""
    contribut*/document*/paper*/submit*/submission*/input*/send/text*/proposal*/revision*
    contribut*/document*/soumettre/soumission*/soumis*/envoy*/textes
    contribuci*/documento*/presentar*/enviar*/envi*/mandar
    вклад*/документ*/представ*/прием*/прислать/направ*/подач*/подать/материал*
    文稿 | 文件 | 提交 | 稿件 | 投稿 | 提案 | اوراق/ورقه/ورقت* | مساهم*/وثيق*/وثائق/تقديم/ارسال/نرسل/نقدم
""")
CHANGES_DEADLINE = table("""
    extend/extended/extending/extension/respect/respected/meet/met
    realistic/postpone/postponed/miss/missed/change/changed/move/moved
    too/shorten/keep/enough/passed/prolong/flexible/strict/fix/introduce/agree/feasible
    prolonger/reporter/respecter/repousser/réaliste/prolongation/modifier/changer/fixer/tenir/trop/dépassé
    ampliar/prorrogar/respetar/aplazar/prórroga/ampliación/modificar/cambiar/fijar/realista/cumplir/ampliarse
    продлить/продлен*/перенести/соблюд*/перенос*/изменить/сдвинуть/установить/реалист* | 延长 | 推迟 | 延期 | 遵守
    推延 | 合理
    展期
    تمديد/تاجيل/احترام/تغيير/تعديل/التقيد/واقعي
""")
OTHER_DEADLINES = table("""
    deadline/date ?for/to/of ?the/your ?for/to registration*/register/visa*/questionnaire/survey/poll
    deadline/date ?for/to/of ?the/your ?for/to comment*/nominat*/answer*/reply/feedback/voting/vote
    délai/date/limite ... inscription*/visa/questionnaire/sondage/commentaires/candidature*/réponse*
    plazo/fecha/límite ... inscripción/visado/visa/cuestionario/encuesta/comentarios/candidatura*/respuesta*
    срок* ... регистрац*/виз*/анкет*/опрос*/замечан*/комментари*/кандидатур*/ответ* | 注册截止 | 报名截止 | 问卷截止
    签证
    الموعد/موعد/مهله ... التسجيل/تسجيل/التاشيره/الاستبيان/الاستطلاع/التعليقات/الترشيح*
""")
AGENDAS = table("""
    agenda/agendas/timetable | programme of the meeting | ordre/ordres du jour | orden/órdenes del día
    agenda/temario
    повестк* | порядок дня | программа собрания | 议程 | 日程 | جدول/جداول اعمال/الاعمال | جدول اعمال
""")
GETS = table("""
    send/share/provide/circulate/circulated/get/have/receive/see
    available/where/what/find/published/publish/ready/forward/obtain/access
    there/know/posted/out/tell/download/which/approved/finalized/look
    envoyer/communiquer/transmettre/avoir/recevoir/disponible/disponibles/où
    quel/quelle/quels/trouver/publié/prêt/obtenir/consulter
    fournir/partager/diffuser/adresser/connaître/savoir/parvenir/existe/t-il/dire/indiquer/télécharger/voir
    enviar/enviarme/enviarnos/envíen/envíenme/mandar/mandarme/tener/recibir
    disponible/dónde/cuál/qué/encontrar/publicado/obtener/consultar/facilitar*/compartir
    conoce/conocen/conocer/saber/hay/existe/listo/decirme/indicar*/descargar/ver
    прислать/пришлите/получить/направить/направьте/вышлите/выслать/где
    какова/есть/доступн*/готов*/найти/опубликован*/узнать/ознакомиться
    разослать/разослан*/сообщите/сообщить/подскажите/поделитесь/предоставить/скачать/посмотреть/каков
    发给 | 发送 | 提供 | 哪里 | 什么 | 有没有 | 是否 | 获取 | 找到 | 发布 | 告知 | 分享 | 查看 | 公布 | 给我 | 发我
    了吗 | 有哪些 | 怎样 | 下载
    ارسال/تزويدي/تزويدنا/اين/ما/متاح/متوفر/الحصول/الاطلاع/موافاتي
    موافاتنا/نشر/هو/هل/اجد/نجد/مشاركه/افادتي/متوفره/متاحه
""")
# what stands in it
ON_AGENDA = table("""
    what will/is be/being discussed/considered/dealt/addressed ?with at/in/during the ?next | what will/shall we discuss
    de quoi parlera-t-on/parlerons-nous/discutera-t-on/sera-t-il ?question | de quoi sera-t-il question
    quels points/sujets/thèmes seront/vont ?être abordés/examinés/traités/discutés
    what is/are/will ?be on/in the/our ?draft agenda | what's on/in the/our agenda | a copy of the/our ?draft agenda
    which items/topics are on/in the/our agenda | que prévoit/contient/comporte l' ordre du jour
    qu' y a-t-il à l' ordre du jour | quels sont les points de/à l' ordre du jour | copie de l' ordre du jour
    qué puntos/temas/asuntos tiene/contiene/incluye/figuran/hay ?en el orden/programa
    qué contiene/incluye/figura el orden/programa | copia del orden del día
    что включено/входит/содержится/стоит/значится в/на повестку/повестке/повестки | какие вопросы в/на повестке
    какие вопросы включены в повестку | копию повестки | 议程有哪些 | 议程有什么 | 议程包括哪些 | 议程的内容 | 议程内容
    议程包括什么 | 议程上有 | 议程中有哪些
    ماذا/ما يتضمن/يشمل/يحتوي جدول | ما هي/هو بنود/مضمون/محتوي جدول | نسخه من جدول
""")
CHANGES_AGENDA = table("""
    proposals/items/topics/suggestions/points/input for/to/on the ?draft agenda | propositions/points ... ordre du jour
    propuestas/temas/puntos ... orden del día | предложени*/вопрос*/пункт* в/для/к повестк* | 议题建议 | 议题征集
    مقترحات/بنود جدول
    it/this/that/them/these/one/topic/issue/question on ?the/our/your agenda | on ?the/our/your agenda for/of
    add/added/include/included/put/insert/place/remove/revise
    change/approve/comment/comments/item/items/discuss/discussed/adopt
    agree/propose/reorder
    ajouter/ajout/inscrire/inclure/mettre/retirer/modifier/point/points/adopter/commentaires | ajoutez/inscrivez
    añadir/agregar/incluir/poner/retirar/modificar/punto/puntos/aprobar/inscribir/comentarios | añadan/incluyan
    включить/добавить/внести/пункт*/вопрос/изменить/утвердить/исключить/замечани* | 列入 | 加入 | 纳入 | 添加 | 增加
    议题 | 意见
    修改 | 通过
    اضافه/ادراج/بند/بنود/تعديل/حذف/اعتماد/تعليقات/نضيف/نقترح
""")
DOCUMENTS = table("""
    anything/something/nothing ?already been
    document/documents/contribution/contributions/paper/papers/submissions/inputs/docs
    document/documents/contribution/contributions/textes/soumissions
    documento/documentos/contribución/contribuciones/aportaciones
    документ*/вклад*/материал* | 文件 | 文稿 | 文档 | 提案 | الوثائق/وثائق/المساهمات/مساهمات/المستندات/وثيقه/الوثيقه
""")
LISTS = table("""
    list/overview/index of ?all/the ?current/numbered/submitted/available documents/contributions/papers/submissions
    document list
    liste ?complète/actuelle/jour des/de/du documents/contributions/textes
    lista/listado/relación ?completa/actualizada de ?los/las documentos/contribuciones
    список/списка/перечень/списком ?всех документов/вкладов/материалов | 文件清单 | 文稿清单 | 文件列表 | 文稿列表
    文件目录 | 文稿目录
    قائمه/بقائمه/لائحه ?جميع الوثائق/المساهمات/بالوثائق/المستندات
""")
WHICH = table("""
    has/have any/anything/something | ont-elles/ont-ils/a-t-on déjà | déjà été | se han ... ya | ya se han
    поступили/поступил/получены/представлены ли | уже ли/поступили/получены/представлены | 了吗 | 已经
    which/what/any | how many | quels/quelles/quel/combien | y a-t-il | y a t il | qué/cuáles/cuántos/cuántas/hay
    какие/каких/сколько | есть ли
    哪些 | 什么 | 多少 | 几份 | 有没有 | ما هي | ما/اي/كم/هل
""")
SUBMITTED = table("""
    come in | arrivé/arrivés/arrivée/arrivées/parvenues/parvenus | llegado
    been submitted/received/posted/registered | reçue | recibido | поступил*
    submitted/received/registered/available/posted/published/tabled
    presented/there/arrived/come/exist/numbered/expected | so far | in yet | to date
    soumis/soumises/reçus/reçues/reçu/enregistrés
    enregistrées/disponibles/publiés/présentés/présentées/déposés/déposées | y a-t-il | à ce jour
    presentado/presentados/presentadas/recibido/recibidos/recibidas
    registrado/registrados/disponibles/publicados/hay/existen | hasta ahora
    представлен*/получен*/поступил*/зарегистрирован*/доступн*/имеются/подан*/опубликован*/есть/внесен*
    收到 | 提交 | 登记 | 已有 | 发布 | 目前有 | 已经有 | 现有 | 共有 | 有哪些
    المقدمه/المسجله/المستلمه/الوارده/المتاحه/المتوفره/قدمت/سجلت/وردت/استلمت/تقديمها/تسجيلها/استلامها/المنشوره
    حتي الان
""")
WHERE = table("""
    the link to | enlace a/con | ссылк* на документ*/материал*/вклад* | 链接 | رابط/روابط
    اين نشرت/منشوره/وضعت/نشر | où sont/ont ?été publiés/publiées/déposés | dónde ?están ?se publicados/publican
    point/direct/refer me/us to/towards
    where/how would/should/will/shall i/we/one ?best find/get/see/download/access/look/read
    at/under/on/from/behind which/what address/link/page/pages/site/website/url/folder | where do ?all the ... live/sit
    à/sur/sous quelle/quel adresse/page/site/lien/url/rubrique | où ... sont ils/elles | où trouve-t-on/trouver/trouve
    où trouve t on | où est-ce que/qu'on ?je ?on ?nous trouve*/consulte*/télécharge*
    where/how can/do/could/may/are/might/to ?i/we/the ?the ?be find/get/see/download/access
    where/how can/do/could/may/are/might/to ?i/we/the ?the ?be consult/obtain/posted/available/found | where are
    link to
    où/comment puis/peut/peuvent/pouvons/trouver/consulter/télécharger/accéder/sont | lien vers
    dónde/cómo puedo/podemos/se/están/encontrar/consultar/descargar/acceder/encuentro/encontramos | enlace a
    где/как можно/могу/найти/посмотреть/скачать/ознакомиться/получить/размещены/находятся/опубликованы | ссылк* на
    在哪里 | 从哪里 | 哪里可以 | 哪里能 | 如何查看 | 如何下载 | 如何获取 | 怎么下载 | 怎样获取 | 在哪儿 | 何处
    اين/كيف يمكنني/يمكن/اجد/نجد/يمكننا/توجد/تنشر/الحصول
""")
ABOUT_CONTENT = table("""
    need/needs/revise/revised/comment/comments/think/opinion/attached/discuss/review/prepare/translate/draft/support
    avis/commentaires/joint/jointe/ci-joint/pensez/réviser/examiner/préparer/traduire
    opinan/comentarios/adjunto/adjunta/piensan/revisar/preparar/examinar
    мнени*/замечани*/прилага*/вложени*/пересмотреть/обсудить/подготовить/рассмотреть | 意见 | 附上 | 附件 | 认为
    看法 | 修改 | 准备
    讨论
    راي/تعليق*/مرفق/طيه/تعديل/اعداد/مناقشه
""")
COMPOSITION = table("""
    who is/are/'s ?currently/now ?the/our/your ?current/new/present/iscg ?iscg chair/chairs
    who is/are/'s ?currently/now ?the/our/your ?current/new/present/iscg ?iscg chairman/chairperson/chairwoman
    who is/are/'s ?currently/now ?on/in/a ?current/new/present/iscg ?iscg chair/chairs/chairman/chairperson/chairwoman
    who is/are/'s ?currently/now ?the/our/your ?group's/group/acting/management ?iscg chair/chairs
    who is/are/'s ?currently/now ?the/our/your ?group's/group/acting/management ?iscg chairman/chairperson/chairwoman
    who is/are/'s ?currently/now ?on/in/a ?group's/group/acting/management ?iscg chair/chairs
    who is/are/'s ?currently/now ?on/in/a ?group's/group/acting/management ?iscg chairman/chairperson/chairwoman
    who is/are/'s ?currently/now ?the/our/your/on/in/a ?current/new/present ?management member/members/team
    who is/are/'s ?currently/now ?the/our/your/on/in/a ?iscg/group's/group/acting ?management member/members/team
    who is/are/'s ?currently/now ?the/our/your/a ?current/new/rag/tsag coordinator/coordinators
    who is/are/'s ?currently/now ?the/our/your/a ?current/new/rag/tsag representative/representatives/focal
    who is/are/'s ?currently/now ?the/our/your/a ?tdag/tsag's/rag's/tdag's coordinator/coordinators
    who is/are/'s ?currently/now ?the/our/your/a ?tdag/tsag's/rag's/tdag's representative/representatives/focal
    who represents/coordinates/chairs/leads | who ... represents/coordinates/chairs
    who ... represent/coordinator/representative*/focal
    who the/our ?current/new/two/iscg/group's chair/coordinator*/member*/representative*/focal/chairman
    who ... coordinator/chair is/are | which people/persons
    composition/membership/members of ?the/our/your ?management/current group/iscg/team/inter-sector
    list of ?the/all members/coordinators/representatives/focal
    qui représente/représentent/coordonne/préside/coordonnent/copréside
    qui est/sont ?actuellement le/la/les/vos/nos/ses/l'/l vice-président*/coprésident*/vice président*
    name/names ?of the chair/chairs/chairman/vice-chairs/vice-chairmen/coordinators/members | nom/noms du/des président*
    nom/noms du/des ?actuels vice-président*/vice/coordonnateur*/coordinateur*/membres
    qui est/sont ?actuellement ?le/la/les/l'/l ?actuel/nouveau/deux coordonnateur*/coordinateur*/président*
    qui est/sont ?actuellement ?le/la/les/l'/l ?actuel/nouveau/deux membres/représentant*/points/point
    composition ?actuelle du/de/la groupe/l'équipe/l'iscg/iscg/équipe/l
    liste des membres/coordonnateurs/représentants/points
    qui fait/font partie
    quién/quiénes representa/representan/coordina/coordinan/preside/integran/integra/forman/forma
    quién/quiénes es/son ?actualmente ?el/la/los/las ?actual/actuales/dos coordinador*/president*/miembros
    quién/quiénes es/son ?actualmente ?el/la/los/las ?actual/actuales/dos representante*/puntos/punto
    composición ?actual del/de grupo/iscg/equipo/la | lista de ?los miembros/coordinadores/representantes/puntos
    кто представляет/представляют/координирует/возглавляет/председательствует
    кто ?сейчас/является/являются ?является ?нынешним председател*/координатор*/член*/представител*/руководител*
    кто входит ?в | состав ?нынешний/текущий группы/мскг/iscg/руководящей/группе
    список членов/координаторов/представителей
    谁代表 | 谁是...主席 | 谁是...协调员 | 谁是...成员 | 谁是...联系人 | 主席是谁 | 协调员是谁 | 成员有哪些 | 成员是谁
    哪些成员 | 哪些人 | 组成情况 | 人员组成 | 代表是谁
    联系人是谁 | 成员名单 | 代表...是谁 | 协调人是谁 | 由谁代表 | 由谁担任 | 谁担任 | 谁负责协调 | 代表有谁 | 成员构成
    من يمثل/يمثلون/ينسق/يراس/ينسقون
    من هو/هم/هي رئيس/منسق/منسقو/اعضاء/ممثل/ممثلو/المنسق/المنسقون/الرئيس/الاعضاء/الممثلون/جهه/جهات/مسؤول/رئيسه/منسقه
    تشكيل/تكوين/عضويه فريق/الفريق/iscg | قائمه/اسماء اعضاء/الاعضاء/المنسقين/الممثلين
""")
SHOULD_BE = table("""
    going to | supposed to | represent/represents us/me
    who will/would/can/could/should/wants/wishes | should be/represent/chair/coordinate
    qui va/peut/pourrait/devrait/souhaite/voudrait/veut
    quién va/puede/podría/debería/quiere/desea | кто будет/может/мог/хочет/готов | 谁愿意 | 谁能 | 谁可以 | 谁来
    من يمكنه/يريد/سيكون/يرغب/يستطيع
    propose/nominate/elect/appoint | proposer/désigner/nommer/élire | proponer/nombrar/elegir/designar
    назначить/избрать/выдвинуть
""")
HELP = table("""
    what do/must/should i/we ?have ?need ?to write/say/send ?you ... register*/submit*/withdraw*/conven*
    what do/must/should i/we ?have ?need ?to write/say ... registered/submitted/withdrawn/convened
    que dois-je/devons-nous/faut-il écrire/envoyer/dire | que dois je écrire/envoyer/dire
    qué tengo/tenemos/debo/debemos/hay que/escribir/poner ?escribir ?poner
    что ?мне ?нам нужно/надо/следует написать/писать/прислать
    что ?мне ?нам написать/писать
    该写什么 | 该写些什么 | 要写什么 | 需要写什么 | 怎么写 | ماذا اكتب/نكتب/يجب ?ان ?اكتب
    how does/do one/someone/anyone/we submit/send/withdraw/revise/register/request
    如何...提交 | 怎样...提交 | 怎么...提交 | 怎么样...提交
    how do/can/should/could i/we/one ?best/please/go ?about submit/send/withdraw/revise/request/ask/register
    how do/can/should/could you/a/members/member ?best/please/go ?about submit/send/withdraw
    how do/can/should/could you/a/members/member ?best/please/go ?about revise/request/ask/register
    how may/to/does/must i/we/one ?best/please/go ?about submit/send/withdraw/revise/request/ask/register
    how may/to/does/must you/a/members/member ?best/please/go ?about submit/send/withdraw/revise/request/ask/register
    how do/can/should/could i/we/one/you/a/members/member ?best/please/go ?about correct/cancel/undo/replace
    how do/can/should/could i/we/one/you/a/members/member ?best/please/go ?about convene/organize/organise/book
    how may/to/does/must i/we/one/you/a/members/member ?best/please/go ?about correct/cancel/undo/replace
    how may/to/does/must i/we/one/you/a/members/member ?best/please/go ?about convene/organize/organise/book
    how are/is/can/should ?a/an/the contribution/contributions/document ?be ?to ?be submitted/requested/withdrawn
    how are/is/can/should ?a/an/the contribution/contributions/document ?be ?to ?be revised/registered/convened
    how are/is/can/should ?a/an/the documents/e-meeting/e-meetings/meeting ?be ?to ?be submitted/requested/withdrawn
    how are/is/can/should ?a/an/the documents/e-meeting/e-meetings/meeting ?be ?to ?be revised/registered/convened
    how to submit/send/withdraw/revise/request ?a/an/my/our ?contribution*/document*/meeting*/e-meeting*
    how to ask/register/correct/convene/book ?a/an/my/our ?contribution*/document*/meeting*/e-meeting*
    what can/could/do you do/understand/help/offer/answer | what can i/we write/ask/do
    how does this/the/it ?robot/bot/desk/service/system work/works
    what is the procedure/process for/to submit*/contribut*/request*/conven* | procedure for submitting/requesting
    which commands | what commands
    how do you work | how does it work | instructions for/on/how submitting/requesting/to
    comment soumettre/envoyer/retirer/réviser/demander/présenter
    comment enregistrer/corriger/convoquer/organiser/annuler/transmettre/déposer
    comment puis/peut/pouvons je/on/nous/pour/il ?pour ?- soumettre/envoyer/retirer/réviser/demander/présenter
    comment dois/doit/faire/faut je/on/nous/pour/il ?pour ?- soumettre/envoyer/retirer/réviser/demander/présenter
    comment puis/peut/pouvons je/on/nous/pour/il ?pour ?- enregistrer/corriger/convoquer
    comment puis/peut/pouvons je/on/nous/pour/il ?pour ?- organiser/annuler/transmettre/déposer
    comment dois/doit/faire/faut je/on/nous/pour/il ?pour ?- enregistrer/corriger/convoquer
    comment dois/doit/faire/faut je/on/nous/pour/il ?pour ?- organiser/annuler/transmettre/déposer
    comment procéder/procède/procède-t-on/procédons | que savez/sais vous/tu faire | que savez-vous/sais-tu faire
    comment faire | que pouvez/peux vous/tu faire | quelle est la procédure | comment cela/ça fonctionne/marche
    comment fonctionne
    cómo puedo/podemos/se ?para ?puede ?debe presentar/enviar/retirar/revisar/solicitar/pedir
    cómo debo/debemos/hago/hacemos ?para ?puede ?debe presentar/enviar/retirar/revisar/solicitar/pedir
    cómo puedo/podemos/se ?para ?puede ?debe registrar/corregir/convocar/presenta/envía/solicita/anular
    cómo debo/debemos/hago/hacemos ?para ?puede ?debe registrar/corregir/convocar/presenta/envía/solicita/anular
    cómo presentar/enviar/retirar/revisar/solicitar/pedir/registrar/corregir/convocar | qué puede/puedes hacer
    cómo funciona | cuál es el procedimiento
    как ?можно/мне/нам/правильно/я/мы ?могу/можем/можно подать/представить/направить/отозвать/пересмотреть/запросить
    как ?можно/мне/нам ?могу/можем/можно зарегистрировать/исправить/созвать/организовать/прислать/внести
    как ?правильно/я/мы ?могу/можем/можно зарегистрировать/исправить/созвать/организовать/прислать/внести
    что ты/вы умеешь/умеете/можешь/можете | как это/вы/бот работает/работаете | какова процедура/какой порядок
    каков порядок подачи/представления
    如何提交 | 怎么提交 | 怎样提交 | 如何撤回 | 如何申请 | 怎么申请 | 怎样申请 | 如何修订 | 如何登记 | 怎么登记
    如何召集 | 如何预约 | 你能做什么 | 您能做什么 | 怎么用 | 如何使用
    提交流程 | 提交程序 | 能帮我做什么 | 可以做什么
    كيف يمكنني/يمكننا/يمكن/اقدم/نقدم ?تقديم/سحب/طلب/تسجيل ?مساهم*/وثيق*/اجتماع/المساهمات/الوثائق
    كيف يمكنني/يمكننا/يمكن/اقدم/نقدم ?ارسال/مراجعه/تصحيح/عقد/الدعوه ?مساهم*/وثيق*/اجتماع/المساهمات/الوثائق
    كيف اسحب/اطلب/نطلب/يتم/اسجل/نسجل ?تقديم/سحب/طلب/تسجيل ?مساهم*/وثيق*/اجتماع/المساهمات/الوثائق
    كيف اسحب/اطلب/نطلب/يتم/اسجل/نسجل ?ارسال/مراجعه/تصحيح/عقد/الدعوه ?مساهم*/وثيق*/اجتماع/المساهمات/الوثائق
    ماذا يمكنك/يمكنكم/تستطيع ?ان فعله/تفعل/تفعلوا/فعل | كيف يعمل/تعمل | ما هي اجراءات/خطوات تقديم/طلب
""")
HELP_ALONE = table("""
    help ?please/me | please/i/need help | usage | instructions | aide ?svp | à l'aide | besoin d'aide
    ayuda ?por ?favor | necesito ayuda | помощь | помогите | справка
    帮助 | 求助 | 请帮助 | مساعده | المساعده ?من ?فضلك | instrucciones | mode d'emploi | инструкция | 使用说明
    تعليمات
""")
# whom a question is put to
TO_US = table("""
    secretariat/secretary/bot/robot/iscg_bot/iscg-bot/helpdesk | mail desk | secrétariat/secrétaire/robot
    secretaría/secretario/secretaria/robot
    секретариат*/секретар*/робот*/бот | 秘书处 | 秘书 | 机器人 | امانه/الامانه/سكرتاريه/السكرتاريه/امين/الروبوت/روبوت
""")
TO_ALL = table("""
    all/colleague/colleagues/everyone/everybody/members/friends/team/sir/madam
    sirs/group/iscg/ladies/gentlemen/folks/both/delegates/experts/participants
    there/morning/afternoon/evening/day/dia/tarde/noite/tag/dzień/dobry/den/dan/ora/pagi/ziua/rra/mma
    tous/toutes/collègue/collègues/madame/monsieur/mesdames/messieurs/membres/ami/amis/amies/groupe
    colega/colegas/todos/todas/señores/señoras/señor/señora/miembros/amigos/grupo/días/tardes
    коллеги/все/всем/друзья/господа/дамы/члены/участники/день/утро/вечер/коллега
    同事 | 各位 | 大家 | 诸位 | 成员 | 先生们 | 您好 | 你好
    الزملاء/الجميع/الساده/السيدات/الاعضاء/زملاء/زملائي/الافاضل/والساده/الكرام/عليكم
    الاعزاء/الاعزه/العزيزات/الاكارم/المحترمون/المحترمين/المحترمات/الفضلاء/اصدقائي/الاصدقاء
    équipe/équipes/gens/équipo/equipo/compañeros/compañeras/gente/команда/ребята/соратники | 团队 | 老师
    طيبه/الخير/النور/وبعد/احترام/مباركه/بكم | noches | вечера/дня/утра/суток
""")
GREETINGS = table("""
    dear/hello/hi/hey/good/greetings/hiya/morning/afternoon/evening
    dumela/dumelang/jambo/habari/hujambo/hamjambo/salaam/salam/assalamu/namaste/olá/ola/bom/boa/boas/caros/caras
    hallo/guten/liebe/lieber/geehrte/ciao/buongiorno/buonasera/salve/hej/hei/moi/terve/merhaba/selamat/konnichiwa/kia
    morena/talofa/malo/bula/sawubona/sanibonani/molo/molweni/muraho/mwaramutse/shalom/labas/tere/sveiki/zdravo/aloha
    sannu/kalimera/dzień/szanowni/dobrý/poštovani/xin/mingalaba/sawasdee/sabaidee/saluton/moien/dobar/bună/përshëndetje
    bonjour/bonsoir/cher/chère/chers/chères/salut/madame/monsieur/mesdames/messieurs
    queridas/apreciado/apreciada/apreciados/apreciadas/distinguidos/distinguidas/respetados/respetadas
    estimado/estimada/estimados/estimadas/querido/querida/queridos/hola/buenos/buenas/señor/señora/señores
    уважаем*/дорог*/добрый/доброе/здравствуйте/привет | 尊敬 | 您好 | 你好 | 各位 | 亲爱
    السيد/السيده/الساده/عزيزي/عزيزتي/الاخ/الاخت/مرحبا/السلام/سعاده/حضره/تحيه/الزملاء/صباح/مساء
""")
