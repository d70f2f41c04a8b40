"""Words by which people answer an invitation, in six languages, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

YES = table("""
    تاكيد/نوكد/اوكد حضوري/حضورنا/مشاركتي/مشاركتنا/الحضور/المشاركه
    准时上线 | 准时接入 | 准时入会 | 届时上线 | 按时上线 | 一定上线 | 我会上线 | 会准时
    i'll/we'll/will dial/log/connect in/on | me conectaré/conectaremos | nous nous connecterons | je me connecterai
    подключусь/подключимся вовремя | ساتصل/سنتصل/ساكون معكم
    i/we/i'll/we'll ?will ?gladly ?happily take part | y serai/serons | nous/je viendrai/viendrons
    рад/рада/рады ?будем/буду принять/участвовать/присоединиться ?участие | присоединюсь/присоединимся
    将...参加 | 将...出席 | 会...参会 | 派代表 | 派人 | 一定到会 | 准时到会 | 准时参会 | 按时到会 | 按时参会
    موافق/موافقون/اوافق/نوافق علي الحضور/المشاركه | سالتحق/سنلتحق/سانضم/سننضم
    i/we ?will/shall/can ?happily/gladly/certainly/definitely ?happy/able ?to attend/participate/join
    i/we ?will/shall/can ?happily/gladly/certainly/definitely ?glad/pleased/going ?to attend/participate/join
    i/we ?would/am/are ?happily/gladly/certainly/definitely ?happy/able ?to attend/participate/join
    i/we ?would/am/are ?happily/gladly/certainly/definitely ?glad/pleased/going ?to attend/participate/join
    i'll/we'll ?certainly/definitely/gladly attend/participate/join
    i'll/we'll/i/we/will ?will/shall ?certainly/definitely be there/present/attending
    i/we ?am/are/hereby/gladly/happily ?pleased/happy ?to accept/accepting | accepted/accept/accepting
    will attend/participate/join
    i/we ?can/hereby confirm ?my/our ?attendance/participation/presence
    confirm/confirming my/our attendance/participation/presence
    i'm/we're attending/participating/joining/coming | i/we am/are attending/participating/joining/coming
    happy/glad/pleased/delighted to attend/join/participate/accept
    count me/us in | works/suits/fine for/me ?me/us | that/this/time/date works/suits | see you there/then | i'm in
    i/we can make it | j'en/nous serai/serons des vôtres | j'en serai | nous en serons | j' en serai
    serai/serons des vôtres
    good/fine/ok for me/us | will be there | looking forward to joining/attending/participating
    i'd be happy to join/attend
    participerai/participerons/assisterai/assisterons/viendrai/accepte/acceptons/accepté
    serai/serons ?bien présent/présente/présents/présentes/là
    serai/serons des vôtres | confirme/confirmons ma/notre ?présence/participation | prendrai/prendrons part
    compter sur ma/notre/moi
    me/nous convient | pourrai/pourrons participer/assister | je peux participer/assister | prendrai bonne note
    c' est bon pour moi
    asistiré/asistiremos/participaré/participaremos/acepto/aceptamos/aceptada/aceptado | allí estaré
    estaré/estaremos presente/presentes/allí
    confirmo/confirmamos ?mi/nuestra/la asistencia/participación/presencia | cuente/cuenten conmigo
    me/nos viene/parece bien | puedo asistir/participar
    con ?mucho gusto asistiré/participaré/acepto | ahí estaré | me/nos va bien
    приму/примем участие | буду/будем ?обязательно присутствовать/участвовать | принимаю/принимаем/принято
    подтверждаю/подтверждаем ?свое/наше/мое участие/присутствие
    смогу/сможем участвовать/присутствовать/принять | меня/нас/мне/нам ?время/дата/это устраивает/подходит
    участвую/участвуем/согласен/согласна участвовать
    обязательно буду | да буду | буду на | приду/подключусь/подключимся | устраивает
    我参加 | 我会参加 | 会参加 | 将参加 | 会出席 | 将出席 | 确认参会 | 确认参加 | 确认出席 | 可以参加 | 能参加
    能出席 | 接受邀请 | 准时参加 | 我会到 | 按时参加 | 届时参加 | 可以出席 | 同意参加 | 没问题 | 已接受 | 准时出席
    愿意参加 | 接受
    ساحضر/سنحضر/ساشارك/سنشارك/احضر/اقبل/نقبل/قبلت/قبلنا/ساكون/سنكون | ?حاضرا/موجودا/حاضره ساحضر/سنشارك
    اوكد/نوكد ?لكم حضوري/مشاركتي/حضورنا/مشاركتنا/المشاركه/الحضور | يسعدني/يسرني/يسعدنا/يسرنا ?ان الحضور/المشاركه/قبول
    الموعد مناسب/يناسبني/يناسبنا
    يمكنني/نستطيع/استطيع/يمكننا الحضور/المشاركه | اقبل الدعوه | يناسبني/يناسبنا
""")
NO = table("""
    cannot/can't/couldn't/unable ?unfortunately ?to ?be take/taking part | won't/will not ?be ?able ?to take/taking part
    pourrai/pourrons/peux/pouvons/puis ?malheureusement ?hélas pas ?malheureusement ?y ?m' ?nous prendre/associer part
    no podré/podremos/puedo/podemos ?lamentablemente tomar/formar parte
    lamento/lamentamos/siento/sentimos ?mucho no poder/podré/podremos asistir/participar/acudir/estar/acompañarles
    regrette/regrettons/désolé*/navré* ?vivement de ne pouvoir/pas ?pas ?pouvoir ?y ?être participer/assister
    regret/sorry ?that ?not/cannot ?be ?being ?able ?to attend/participate/join
    i/we/regretfully/unfortunately/sadly ?i ?we cannot/can't/won't/couldn't ?regrettably be there/present/with
    have/has/got ?already ?unfortunately a/another clash/conflict | conflicts/clashes with
    double-booked/double-booking
    es/resulta/será imposible | c' est/cela/ça/m'est/nous impossible | мне/нам ?это ?время неудобно
    在飞机上 | 有冲突 | 时间冲突 | 撞期 | 来不及 | 已有安排 | 有别的会 | 有会 | 走不开
    miss this/it/the ?one ?meeting ?call | absent/absente/absents pour cette/la réunion | serai/serons absent*
    impossible pour moi/nous | excuser mon/notre/l' absence | disculpen/disculpe mi/nuestra ausencia
    не приду/придем/придём/подключусь/подключимся/присоединюсь/присоединимся/участвую/участвуем
    меня/нас ?там не будет | извинить/извините/простите ?меня ?за ?мое/моё/наше отсутствие
    不能到会 | 无法到场 | 不能到场 | 到不了 | 去不了 | 赶不上
    لدي/لدينا ارتباط/التزام/موعد/ارتباطات/التزامات
    cannot/can't/couldn't ?be ?unfortunately ?able/going/available/possible ?to attend/participate
    cannot/can't/couldn't ?be ?unfortunately ?able/going/available/possible ?to join/make/come
    won't/unable/not ?be ?unfortunately ?able/going/available/possible ?to attend/participate/join/make/come
    will not/unfortunately ?unfortunately ?be ?able/attending ?to ?attend/participate/join/make
    will not/unfortunately ?unfortunately ?be ?participating/joining ?to ?attend/participate/join/make
    won't be attending/there/joining
    i/we ?must/have/regret/will/am ?to ?regretfully/respectfully/unfortunately decline/declining
    declined/decline ?the invitation/this
    am/are/be/is/i'm/we're unable ?to attend/participate/join/make/come
    have/had to/must ?unfortunately decline/excuse/miss/skip/pass
    count me/us out | send/my ?my regrets/apologies | please excuse me/us | please accept my/our apologies/regrets
    not ?be available
    conflicting meeting/appointment/engagement | another commitment/engagement/meeting ?then
    i'm/am/be/will on mission/leave/travel/vacation/holiday
    am/will/i'm ?be travelling/traveling/away/flying/unavailable | doesn't/does not work/suit ?for me/us
    can't make it | i/we chair another
    pourrai/pourrons ?malheureusement ?hélas pas ?malheureusement ?être ?y participer/assister/venir
    peux/pouvons/puis ?malheureusement ?hélas pas ?malheureusement ?être ?y participer/assister/venir
    pourrai/pourrons ?malheureusement ?hélas pas ?malheureusement ?être ?y présent*/me/nous/joindre
    peux/pouvons/puis ?malheureusement ?hélas pas ?malheureusement ?être ?y présent*/me/nous/joindre
    participerai/participerons/viendrai/assisterai/serai/serons pas
    décline/déclinons/décliner/refuse/refusons/décliné
    suis/sommes ?déjà ?malheureusement pris/prise/occupé/occupée/occupés
    je/nous ne peux/pouvons/pourrai/pourrons pas | no puedo/podemos
    empêché/empêchée/indisponible/indisponibles/retenu/retenue | pas disponible/libre
    serai/serons/suis ?alors ?en mission/congé/vacances/déplacement/voyage
    prie de/d' ?bien ?vouloir ?m' excuser | veuillez ?m' excuser | ne me/nous convient pas
    impossible de/d' participer/assister/venir | autre engagement/réunion
    no podré/podremos/puedo/podemos/voy/asistiré/participaré ?a ?asistir/participar/acudir/estar/unirme
    declino/declinamos/rechazo/declinar/rechazada
    imposible asistir/participar | estaré/estoy/estaremos ?en ?de viaje/vacaciones/misión/vuelo/ausente
    no estaré/estaremos | no me/nos viene/va/es bien/posible
    me disculpo/disculpen ?por no | otro compromiso | no asistiré/participaré
    не смогу/сможем/могу/можем ?к ?сожалению ?принять/участвовать/присутствовать
    не смогу/сможем/могу/можем ?к ?сожалению ?прийти/подключиться/быть/участие
    не буду/будем/получится/приму/примем ?к ?сожалению ?принять/участвовать/присутствовать
    не буду/будем/получится/приму/примем ?к ?сожалению ?прийти/подключиться/быть/участие
    вынужден/вынуждена/вынуждены ?к ?сожалению отказаться/отклонить | отказываюсь/отказываемся/отклоняю/отклонено
    в командировке/отпуске/отъезде
    не подходит/устраивает | занят/занята/заняты
    无法参加 | 不能参加 | 无法出席 | 不能出席 | 不参加 | 没法参加 | 不克出席 | 不便参加 | 谢绝 | 婉拒 | 拒绝
    无法与会 | 不能与会 | 参加不了 | 来不了 | 有其他安排 | 另有安排 | 出差 | 休假 | 已拒绝 | 缺席 | 不出席 | 无法到会
    请假
    لن/لا/لم اتمكن/نتمكن/استطيع/نستطيع/احضر/اشارك/يمكنني/يمكننا/نحضر/نشارك/اكون ?من ?الحضور/المشاركه
    اعتذر/نعتذر/معذره ?عن ?عدم حضور/الحضور/المشاركه/مشاركه/تمكني | ارفض/نرفض/رفضت | لا يناسبني/يناسبنا
    تعذر/يتعذر ?علي ?علينا الحضور/المشاركه
    يؤسفني/يوسفني/يوسفنا ?عدم ?ان | اعتذر/نعتذر عن | في مهمه/اجازه/سفر
""")
PERHAPS = table("""
    cannot/can't ?yet ?fully confirm ?yet | hope/hoping to be able
    ne sais/savons pas ?encore | probablement | pas encore confirmer
    aún/todavía no lo sé/sabemos | por confirmar | no puedo/podemos ?aún ?todavía confirmar
    пока ?еще не знаю/знаем/уверен/уверена/могу/можем/ясно | не могу/можем ?пока ?еще подтвердить | еще не знаю/уверен
    无法确认 | 不能确定 | 无法确定 | 还不清楚 | 尚不确定 | 尚未确定
    لا اعرف/ادري/نعرف/ندري ?بعد | لا استطيع/يمكنني/نستطيع/يمكننا التاكيد/تاكيد | من المحتمل/الممكن ان
    tentative/tentatively/provisionally | i/we might ?be ?able ?to ?attend/join
    might/may ?be ?able ?to attend/join/participate | maybe/perhaps/possibly
    not ?yet ?quite sure/certain ?whether/if/i/yet/that | have/need to check | will/i'll/let confirm ?later/on/you
    try/trying/hope to attend/join/make/participate
    do my best to attend/join | depends/depending on | penciled/pencilled in
    peut-être/provisoire/provisoirement | pas ?encore sûr/certain/sûre/certaine
    dois/devons ?encore vérifier/confirmer | essaierai/essayerai/tâcherai de/d' | sous réserve | à confirmer
    provisional/provisionalmente | quizás/quizá/posiblemente | no estoy/sé ?aún seguro/segura/si
    tengo que confirmar* | intentaré/trataré | tal vez
    возможно/вероятно/предварительно | может быть | не ?совсем уверен/уверена/знаю | постараюсь/постараемся
    под вопросом | уточню
    可能...参加 | 可能...出席 | 可能...参会 | 可能会来 | 可能来 | 可能到
    可能无法 | 也许 | 或许 | 待确认 | 暂定 | 不确定 | 尽量参加 | 尽量 | 争取参加
    ربما | قد احضر/اشارك/اتمكن | لست متاكد/متاكدا/واثقا | ساحاول/سنحاول | مبدئيا/موقتا | مبدئي
""")
# one word at the head of a text can be the whole answer
BARE_YES = table("""
    yes/accepted/accept/confirmed/attending/ok/okay | oui/accepté/acceptée/présent/présente
    sí/si/aceptado/aceptada/confirmado | да/принято/буду/подтверждаю
    是 | 好 | 好的 | 可以 | 参加 | 同意 | 接受 | 收到，参加 | نعم/موافق/مقبول/حاضر | d' accord
""")
BARE_NO = table("""
    i/we cannot/can't | cannot/can't | i/we ?am/are unable
    no/declined/decline/regrets/nope | non/décliné/refusé | no/rechazado/declinado | нет/отклонено | 不 | 否 | 不参加
    不行 | لا/مرفوض/اعتذر
""")
BARE_PERHAPS = table("""
    tentative/maybe/perhaps/tbc | peut-être/provisoire | quizás/quizá/provisional | возможно/предварительно | 可能
    暂定 | ربما
""")
# said of others, or of something else
ELSEWHERE = table("""
    open/opening/access/download/downloading/read/find/found/see the/this/your/it/any ?attached ?attachment ?file ?link
    minutes/amendment/amendments/attachment/attachments/file/link/password | in favour/favor | should
    ouvrir/accéder/télécharger/lire/trouver/voir | amendement/amendements/procès-verbal/favorable/devrions/devrait/lien
    abrir/acceder/descargar/leer/encontrar/ver | enmienda/enmiendas/acta/enlace/deberíamos/debería/archivo/adjunto
    открыть/скачать/прочитать/найти/загрузить | поправк*/протокол*/ссылк*/следует/вложени*/файл*
    打开 | 下载 | 附件 | 链接 | 修改 | 修正 | 纪要 | 的人 | 应该
    فتح/تنزيل/قراءه/المرفق/الملف/الرابط/التعديل/المحضر/ينبغي
    who/what/when/where/how/why/which/whether/if ?else ?will/shall/do/does/is/are/can
    will/could/can/would/do/are you/they/he/she | on my/our behalf | my/our/a colleague/deputy
    attended | the chair/secretary/director/others | he/she/they will/can/cannot
    document/documents/contribution/contributions/paper/report
    qui/que/quand/pourquoi/comment/si/combien participera/assistera/viendra/est | pourriez-vous/pouvez-vous
    document/contribution/rapport | le président/secrétariat
    quién/quiénes/cuándo/cómo/si asistirá/participará | podrían/pueden | documento/contribución | el presidente
    кто/когда/почему/как | документ*/вклад* | не могли бы | председатель
    谁 | 哪些 | 文件 | 文稿 | 是否 | 请问 | 主席
    من/متي/كيف/لماذا سيحضر/سيشارك | وثيقه/الوثيقه/مساهمه | هل
""")
AUTOMATIC = table("""
    out of ?the/my office | automatic/auto reply | on leave until/from/and/with | limited access to/email
    upon my return | when i return | will return/respond/answer/reply ... return/back/when
    absent/absente du/jusqu' au | absent/absente jusqu/de/au bureau/au | de retour le | réponse automatique
    accès limité | fuera de la oficina | respuesta automática | ausente hasta | a mi regreso
    автоматический ответ | вне офиса | отсутствую до | по возвращении | 自动回复 | 不在办公室 | رد تلقائي
    خارج المكتب
""")
# the invitation or meeting answered, named in the sentence itself
INVITATIONS = table("""
    invitation*/invite/invited | invité/invitée/invités/convocation | invitación/convocatoria/invitado/invitada
    приглашени*/приглашен* | 邀请 | 邀约 | دعوه/دعوت*
""")
# an invitation to be the host, or to something else
HOSTS = table("""
    host/hosting/hosted/government/dinner/reception/forum | accueillir/gouvernement/dîner | acoger/gobierno/cena
    принять у себя/правительств*/ужин | 主办 | 承办 | 政府 | 晚宴 | استضافه/حكومه/عشاء
""")
# what goes with a word that is the whole answer
FAREWELLS = table("""
    thanks/thank/cheers/regards/best/kind ?you ?very ?much ?so ?regards | many thanks | please | from/me/us/sorry
    merci ?beaucoup ?bien | cordialement | muchas/gracias/saludos | спасибо/благодарю | с уважением | 谢谢 | 感谢
    شكرا ?جزيلا ?لكم | مع تحياتي
""")
# how a subject says that the mail answers an invitation
ANSWERS_INVITATION = table("""
    accepted/declined/tentative/tentatively/accept/decline | invitation*/invite/invited/reminder/convocation
    new time proposed | updated invitation | meeting/calendar invitation
    accepté/acceptée/refusé/refusée/décliné/provisoire | rappel | convocatoria/invitación/recordatorio
    aceptado/aceptada/rechazado/rechazada | nueva hora propuesta
    принято/отклонено/приглашени* | напоминани* | под вопросом | 邀请 | 已接受 | 已拒绝 | 接受 | 谢绝 | 提醒
    会议通知 | 会议邀请 | دعوه/دعوت* | تذكير | مقبول/مرفوض
    قبلت/رفضت
""")
STOPS = table("""
    no/stop ?off ?sending ?me ?us ?any ?more ?further ?the ?these ?your ?meeting reminder/reminders
    without/cease ?off ?sending ?me ?us ?any ?more ?further ?the ?these ?your ?meeting reminder/reminders
    end/disable ?off ?sending ?me ?us ?any ?more ?further ?the ?these ?your ?meeting reminder/reminders
    cancel/turn ?off ?sending ?me ?us ?any ?more ?further ?the ?these ?your ?meeting reminder/reminders
    don't/not ?please ?send ?me ?us ?any ?more ?again remind/reminders | don't/not remind me/us
    unsubscribe ... reminders | stop reminding
    plus/pas/aucun/sans ?de/d'/les/des ?m'/me ?envoyer ?de/d'/des/vos/ces rappel/rappels
    arrêter/arrêtez/cesser/cessez/fin ?de/d'/les/des ?m'/me ?envoyer ?de/d'/des/vos/ces rappel/rappels
    ne plus ... rappels | ne souhaite/veux ?plus/pas ... rappels
    no me/nos envíen/enviar/mande/manden/envíe ?más recordatorio/recordatorios
    sin/no ?quiero ?deseo ?más ?recibir ?recibir ?más recordatorios | dejen de ... recordatorios
    не ... напоминани* | без напоминани* | прекратите/отключите ... напоминани*
    不要...提醒 | 勿...提醒 | 停止...提醒 | 不需要...提醒 | 无需...提醒 | 取消提醒 | 别再提醒 | 不用提醒 | 不再...提醒
    عدم/ايقاف/وقف/لا ?داعي ?تواصلوا ارسال/ترسلوا/اريد ?مزيد ?من ?اي تذكيرات/تذكير/التذكيرات/التذكير
    عدم/ايقاف/وقف/لا ?داعي ?تواصلوا تذكيرات/تذكير/التذكير ?مزيد ?من ?اي تذكيرات/تذكير/التذكيرات/التذكير
    ايقاف/الغاء التذكيرات/التذكير
""")
# "why are there no reminders?"
WANTS = table("""
    why | got/received/receive/receiving/had/was/were/been/there | reçu/reçus | recibido/recibí | получил*/приход*
    没有收到 | 未收到 | لم اتلق/يصلني
""")
# a time that does not suit
UNSUITED = table("""
    too/bit/little/rather/quite early/late | trop/peu tôt/tard | demasiado/muy/poco temprano/tarde/pronto
    слишком/рановато/поздновато ?рано/поздно | 太早 | 太晚 | 有点早 | 有点晚 | مبكر/متاخر ?جدا
""")
# of one's own readiness: another time only beside a refusal ("I can join at 15:30" may accept)
OFFERS = table("""
    готов/готова/готовы ?бы ?буду ?был подключиться/присоединиться/участвовать/встретиться/поучаствовать ?но ?только
    смогу/сможем/могу/можем/удастся/свободен/свободна/свободны ?подключиться ?участвовать ?быть ?только в/во/на/с/после
    смогу/сможем/могу/можем/удастся/свободен/свободна/свободны ?подключиться ?участвовать ?быть ?только 1*/2*/3*/4*/5*
    смогу/сможем/могу/можем/удастся/свободен/свободна/свободны ?подключиться ?участвовать ?быть ?только 6*/7*/8*/9*
    подошел/подошла/подошло/подошли бы | есть окно
    sí puedo/podría/podríamos/podemos | estoy/estaría/estaremos/estamos/estaré ?sí disponible/libre/disponibles/libres
    puedo/podría/podríamos/podemos ?sí ?en ?cambio conectarme/participar/asistir/conectarnos el/la/a/en
    quedaría/quedo/quedaríamos disponible/libre/disponibles | tengo/tenemos hueco/espacio/disponibilidad
""")
# another time said instead
INSTEAD = table("""
    let's/lets say/make/do/take/try | disons/mettons | digamos | давайте/давай ?лучше ?тогда ?уж в/на/во/к | 那就 | 要不
    could/can/would/is ... work/suit/do/convenient for everybody/everyone/all/you/others | offer/available ... instead
    serait/est ... envisageable/faisable/jouable | est-ce ... possible/envisageable | puis-je proposer | convienne*
    puedo/podría/podríamos proponer/ofrecer | sería/es posible/factible/viable | podemos dejarla/pasarla/hacerla
    могу/можем/могли ?бы предложить | подойдет/подошло ли/бы | устроит/устроило ли/бы
    可以改 | 换到 | 提议 | 行不行 | 可不可以
    could/can/would/may/might/shall we/you/it/this ?please/perhaps/possibly/maybe do/have/move/meet/make/shift
    could/can/would we/you/it/this ?please/perhaps/possibly/maybe hold/be/postpone/start/propose/say
    may/might/shall we/you/it/this ?please/perhaps/possibly/maybe hold/be/postpone/start/propose/say
    would/could ... work/suit/possible/instead/better | instead | how/what about | suggest/propose/prefer/rather
    better for me/us | works/suits better | is/would ... possible
    pourrait-on/pourrions-nous/pourriez-vous/peut-on/pouvons-nous/serait-il | plutôt
    propose/proposons/préférerais/préférerions/préfère | à la place | serait possible | décaler/reporter/avancer
    podría/podríamos/podemos/podrían/sería | se puede | en su lugar
    propongo/proponemos/preferiría/prefiero | mejor | podría hacerse/ser
    можно/могли/нельзя ли/бы | предлагаю/предлагаем/лучше/удобнее/удобно | может | перенести/вместо
    能否 | 可否 | 改为 | 改到 | 改在 | 建议 | 可以吗 | 行吗 | 如何 | 能不能 | 是否可以 | 更合适 | 更方便
    عوضا | موعد/موعدا/وقت/وقتا بديل/بديلا/اخر | هل يلائمكم/يناسبكم/يوافقكم/يلائم/يناسب/يصلح/تفضلون/لكم | ماذا عن
    ما رايكم/رايك في/ب/لو
    تقديم/تاخير/تاجيل/نقل/تغيير الموعد/موعد/الجلسه/الاجتماع/اللقاء | هل يمكن/بالامكان | ممكن/يمكن
    نقترح/اقترح/افضل/نفضل/انسب | بدلا | يناسبني/يناسبنا
""")
