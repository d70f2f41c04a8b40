"""Phrases that say what a time is for: proposed, ruled out, moved from, only spoken of.

The notation is that of iscg_bot.reading.patterns; a phrase that is missed in a mail is added here.
"""


def _table(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


# --- ruled out: directly before the time ----------------------------------------------------------------------------

EXCEPT = _table("""
    leaving/leave out | barring | à l'exclusion de/du/des | mis à part | exception faite de/du/des
    except | excepting | excluding | exclusive of | but not | other than | apart from | aside from | besides
    save for
    with the exception of | not | never | avoid | avoiding | rule out | ruling out | anything but | any day but
    all days but | any time but | every day but | no meeting/meetings on | neither | nor
    cannot | can't | cant | can not | couldn't | won't | wouldn't | don't | doesn't | isn't | aren't
    unable to attend/join/meet/make ?it/do | unable | not able to | clash* ?with ?another
    unavailable | not available | not free | not possible | impossible | busy | away | absent | out of office
    on leave
    on mission | on holiday/vacation | travelling | traveling | away from | no one/nobody available
    sauf | excepté | hormis | hors | à l'exception du/de | à l'exclusion du/de | excluant | pas | jamais | éviter
    évitez
    indisponible/indisponibles | impossible | absent/absente/absents | en congé/congés | en mission | en déplacement
    pris/prise/prises | occupé/occupée/occupés | exclu/exclue | ni | en dehors du/de
    excepto | salvo | menos | exceptuando | a excepción de/del | con excepción de/del | excluyendo | evitar | eviten
    no | nunca | tampoco | ni | imposible | ausente/ausentes | de viaje | de vacaciones | ocupado/ocupada/ocupados
    no disponible/disponibles | fuera de la oficina | que no sea | queda/quedan/quedaría afuera/fuera/descartad*
    descarten/descartar/descartemos/descartamos/descarto/eliminen/excluyan | exceptuando
    кроме | за исключением | исключая | не | ни | только не | избегать | невозможно | недоступен/недоступна/недоступны
    исключите/исключить/вычеркните/вычеркиваем/вычеркнуть/минус | выпадает/выпадают/отпадает/отпадают ?только
    отсутствую/отсутствует/отсутствуем | в отпуске | в командировке | занят/занята/заняты | помимо
    ما عدا | عدا | باستثناء | الا | ليس | غير | سوي | تجنب | لا | لن | مشغول/مشغوله/مشغولون | في اجازه | مسافر
    عدم الحضور | عدم المشاركه | يتعذر*
    غير متاح/متاحه/متاحين | غير متوفر | لا يناسب* | لا يمكن* | لا نستطيع | لا استطيع
    除了 | 除去 | 除 | 避开 | 避免 | 不要 | 不能 | 不在 | 不是 | 不便 | 没空 | 非
""")
# --- ruled out: right after the time --------------------------------------------------------------------------------
NOT_AFTER = _table("""
    is/are not | isn't | aren't | does/do not | doesn't | don't | will/would not | won't | wouldn't | cannot | can't
    has/have/needs/need/must/should/is/are ?to be left/avoided/excluded/ruled/skipped/spared | left out
    doit/doivent être exclu*/évité*/écarté* | est/sont à exclure/écarter/proscrire | debe/deben excluirse/evitarse
    следует/нужно/надо/просьба/лучше исключить/избежать/пропустить | 要避开 | 需避开 | 请避开 | يجب/ينبغي استبعاد*/تجنب*
    is/are impossible | is/are out ?of ?the ?question | is/are excluded | excluded | excepted | is ?a ?public holiday
    is/are ?already taken | is/are unavailable | is/are ?a no ?go | is/are bad | is/are difficult | not possible
    ne ... pas | n'est/n'ira pas | est/sont exclu* | exclu/exclue/exclus
    est/sont impossible/impossibles
    est/sont ?un férié/fériés | est/sont ?jour férié | est/sont pris* | est/sont à éviter | à éviter
    no ... posible | no ... puede* | no puedo/podemos | no ... viene/conviene bien | no nos/me conviene/va/viene/sirve
    no es/está/están/son | queda/quedan excluid*/descartad*/afuera/fuera | excluido/excluida/descartado/descartada
    lo/la tengo/tenemos tomado/ocupado/ocupada/tomada | lo/la descartamos/descarto | es imposible | es festivo/feriado
    не подходит/подойдет/получится/получается/годится/можем/могу/сможем/смогу/удобно/удастся
    исключается/исключаются/исключен/исключена/исключено/исключены | невозможно | нерабочий | праздничный | выходной
    занят/занята/занято | отпадает/отпадают/выпадает/выпадают/пролетает | не в счет | вычеркиваем/вычеркните
    мимо | не наш день
    لا يناسب* | لن يناسب* | غير مناسب* | غير ممكن* | لا يمكن* | مستثني* | مستبعد* | عطله | اجازه رسميه | لا نستطيع
    لا استطيع
    除外 | 不行 | 不便 | 不方便 | 不可 | 不合适 | 不能 | 没空 | 没有空 | 无法 | 放假 | 公休 | 有事 | 不在
""")
# --- where negation ends, or was only imagined ----------------------------------------------------------------------
BUT = _table("""
    but | however | though | instead | rather | then | otherwise | works | is fine | are fine | suits | is ok
    prefer*
    mais | plutôt | cependant | toutefois | en revanche | convient/conviendrait | alors | préfér*
    pero | sino | sin embargo | en cambio | conviene/convendría | prefer*
    но | а | зато | однако | лучше | то | тогда | подходит/подойдет/удобно
    لكن | ولكن | بل | غير ان | يناسبنا/يناسبني
    但 | 但是 | 不过 | 可以 | 而是 | 那么 | 则 | 就
""")
FALLBACK = _table("""
    failing that/this/which | if not
    if ?that/this/it/neither/none ?is/does/do/was not ?possible/suit/suitable/work/works
    if ?that/this/it ?is/does/doesn't/isn't ?too/possible/work/suit | if that's too | if unavailable | or else
    otherwise
    if impossible | should that not be possible/suitable | if ?that/this cannot be ...
    if not possible/available/convenient
    à défaut | sinon | faute de quoi | si ?cela/ce ?n'est pas possible | si cela n'est/ne | si ce n'est pas
    si impossible | si c'est impossible | en cas d'impossibilité | en cas d'indisponibilité
    en su defecto | si no | de no ser posible | si no es/fuera/fuese posible | de lo contrario | si no puede ser
    если не | если ?это ?время не | если ?это невозможно | если нет | иначе | в противном случае
    в случае невозможности
    وان تعذر ذلك | ان تعذر | اذا تعذر | واذا لم | اذا لم | والا | وان لم | في حال تعذر | اذا كان ذلك غير
    不行的话 | 如果不行 | 若不行 | 如不行 | 如不便 | 否则 | 如果不方便 | 若不便 | 不然 | 如不可行 | 如果不可以
    不方便的话
""")
IF = _table("""
    if | should | in case | unless
    si | au cas où | en cas | en caso
    если | в случае | اذا | ان | لو | في حال | 如果 | 如 | 若 | 假如 | 万一
""")
# --- an earlier or another date -------------------------------------------------------------------------------------
INSTEAD_OF = _table("""
    instead of | rather than | in place of | in lieu of | au lieu de/du | plutôt que | à la place du/de
    en lugar de/del
    en vez de/del | вместо | بدلا من | عوضا عن | 代替 | 而不是
""")
INSTEAD_OF_THAT = _table("""
    plutôt que nous/vous/on/l'on/je/se | plutôt qu'on/qu'il/qu'elle
    instead of that/this/it | in its place | au lieu de cela/ça | à la place | en lugar de eso/ello/esto | en su lugar
    вместо этого/него/нее | взамен | بدلا من ذلك/هذا/منه | عوضا عن ذلك
""")
STANDING = _table("""
    scheduled/planned/foreseen/set/fixed/announced/convened/arranged/booked/originally ?originally for/on/at
    due to be held ?on | meeting/call/session/e-meeting of | was/were/meeting/session held on | took place on
    was on | were on | dated
    letter/mail/email/e-mail/message/circular/invitation/note/contribution/document/report of | issued on | sent on
    sent | received on | adopted on | approved on | current time | old time | previous time | previously | was
    prévu/prévue/prévus/prévues ?initialement le/pour/au/à | fixé/fixée/fixés/programmé/programmée le/au/pour/à
    tenu/tenue/tenus le | en date du | réunion/séance/appel/courriel/lettre/message/circulaire/invitation du
    daté/datée du
    initialement | heure actuelle | date actuelle
    previsto/prevista/previstos/previstas ?inicialmente para/el | programado/programada/fijado/fijada para/el
    convocado/convocada para/el | celebrado/celebrada el | con fecha | de fecha | fechado/fechada
    reunión/sesión/llamada/carta/correo/mensaje/circular/invitación/teleconferencia/videoconferencia del | hora actual
    запланированн*/назначенн*/намеченн*/предусмотренн* на/в | состоявш* | прошедш* | проведенн* | от | датированн*
    текущее время | прежнее время | первоначально
    المقرر*/المحدد*/المزمع ?عقده ?في ?يوم | المنعقد* في/يوم | المؤرخ* في | بتاريخ | الذي عقد في/يوم | الوقت الحالي
    原定 | 原定于 | 定于 | 订于 | 原订于 | 当前时间 | 原时间 | 原计划 | 于 ... 举行的 | 日期为
""")
CANCELS = _table("""
    cancel | cancelled | canceled | cancelling | canceling | cancellation | call off | annuler | annulation | annulez
    annulé/annulée/annulés | supprimer
    cancelar | cancelación | cancelen | cancelado/cancelada | cancela | anulado/anulada | anular | отменить
    отменен/отменена/отменено | отменяется | отмена | отменяем | отмените | الغاء | نلغي | يلغي | 取消
""")
MOVES = _table("""
    move | moving | moved | postpone | postponing | postponed | postponement | reschedule | rescheduling | rescheduled
    shift | shifting | bring forward | change of ?the date/time | change the/its date/time | push back | put off
    defer
    new date/time for | reporter | report de/du | déplacer | décaler | avancer | reprogrammer | repousser
    déplacement | décalage
    aplazar | aplazamiento | posponer | mover | trasladar | reprogramar | adelantar | cambio/cambiar ?de/la fecha/hora
    postergar
    перенести | перенос | перенесите | переносим | сдвинуть | отложить | перенесен* | передвинуть
    تاجيل | نقل | تغيير موعد | تقديم موعد | ترحيل | ارجاء | نوجل
    改期 | 推迟 | 延期 | 提前 | 改到 | 改至 | 改为 | 调整 | 移至 | 推迟到 | 推迟至 | 延至
""")
INSTEAD = _table("""
    instead | à la place | plutôt | en su lugar | en cambio | вместо этого | взамен | بدلا من ذلك | عوضا عن ذلك
    改为 | 改到 | 改至
""")
# --- not about when to meet -----------------------------------------------------------------------------------------
DEADLINES = _table("""
    deadline | due ?date | by | no/not later than | before | until | reply/respond/answer/confirm ?by/before
    closing date
    submit* ... by/before | comments ... by/before | rsvp | cut-off
    date limite | échéance | délai | avant le | d'ici le/au | au plus tard
    répondre/réponse/confirmer ... avant/d'ici
    fecha límite | plazo | a más tardar | antes del/de | hasta el | responder/confirmar ... antes
    срок | до | не позднее | не позже | к | дедлайн | крайний
    الموعد النهائي | اخر موعد | قبل | في موعد اقصاه | حتي | مهله
    截止 | 截止日期 | 之前 | 以前 | 最晚 | 最迟 | 不迟于
""")
# "by" of the way in which people meet, which is no deadline
MEANS = _table("""
    by video/phone/telephone/videoconference/videolink/video-link/teleconference/audio/zoom/teams/webex/skype/meet/web
    by remote/electronic/virtual/conference/correspondence/internet/email/e-mail/mail/call/means/way/link/default/both
    by ?a ?the ?all ?any short/quick/brief/joint/online/secretariat/chair/chairman/group/coordinators/members/people
""")
# --- the same hours again -------------------------------------------------------------------------------------------
SAME = _table("""
    same time/hour/hours/slot/timing | at the same time | same as above | again at that time
    même heure/heures/horaire/horaires/créneau | mêmes heures/horaires | misma hora | mismas horas | mismo horario
    в то же время | то же время | в тот же час | те же часы | в это же время | время то же | тогда же
    نفس الوقت/الساعه/التوقيت/الموعد | في الوقت نفسه | الساعه نفسها | التوقيت نفسه | في الوقت ذاته
    同一时间 | 同样时间 | 同时间 | 相同时间 | 同时段 | 时间相同 | 时间不变
""")
ALWAYS = _table("""
    always | each time | each day | every day | all at | all from | in each case | either day | both days | each
    daily
    toujours | à chaque fois | chaque jour | dans tous les cas | tous | siempre | cada día | en todos los casos
    todos
    всегда | каждый раз | каждый день | во всех случаях | دائما | كل يوم | في جميع الحالات | 均 | 都 | 每天 | 每次
    皆
""")
ANY_TIME = _table("""
    any time/hour | anytime | all day | whole day | at any time | à toute heure | n'importe quelle heure
    toute la journée
    n'importe quand | cualquier hora | cualquier momento | todo el día | в любое время | весь день | целый день
    اي وقت | طوال اليوم | في اي ساعه | 任何时间 | 全天 | 任意时间 | 整天 | 随时
""")
# --- what is preferred ----------------------------------------------------------------------------------------------
PREFERS = _table("""
    preferably | ideally | by preference | my/our preference ?would ?be/is ?for | first choice | would prefer | prefer
    best ?would ?be ?on | most convenient | de préférence | idéalement | préférence | premier choix | préférerions
    préférons
    préférerais | de preferencia | preferiblemente | preferentemente | idealmente | preferimos | preferiría*
    primera opción
    желательно | предпочтительно | лучше ?всего | в идеале | предпочли | предпочитаем | первый вариант
    يفضل | ويفضل | نفضل | من الافضل | الخيار الاول | 首选 | 最好 | 优先 | 最好是 | 倾向
""")
# --- the end of what begins at the hour before ---------------------------------------------------------------------
ENDS = _table("""
    закончим/закончить/закончится/завершим/завершится/завершение/окончание/конец/закончили ?в
    terminamos/terminar/terminando/terminaríamos/termina/acabar/acabamos/acabando ?a ?las
    fin/final/cierre/término a las
    end/ends/ending/finish/finishes/finishing ?at | terminer/terminerons/terminera/finir/finirons ?à
""")
# --- lengths --------------------------------------------------------------------------------------------------------
NO_LENGTH_BEFORE = _table("""
    within | at least ... notice | in ?the next/coming/last/past | last | past | for the past/last | since | after
    only | reminder | every | each | up to ... notice | ago | il y a | dans ?les | d'ici | sous | depuis | toutes les
    après
    dentro de | en los próximos | hace | desde hace | cada | tras | через | спустя | в течение | за | каждые | после
    خلال | بعد | منذ | قبل | كل | 过去 | 每 | 每隔
""")
NO_LENGTH_AFTER = _table("""
    before | after | ago | notice | later | earlier | in advance | beforehand | prior | each | per | old | of notice
    behind
    ahead | avant | après | plus tard | plus tôt | à l'avance | d'avance | chacun/chacune | de décalage | antes
    después
    más tarde | más temprano | de antelación | cada uno | до | после | назад | позже | спустя | раньше | заранее
    каждый
    قبل | بعد | مسبقا | لكل | 前 | 后 | 之前 | 以前 | 之后 | 以后 | 提前
""")
OCCASIONS = _table("""
    meeting* | e-meeting* | call | session* | workshop* | seminar* | webinar* | conference | event
    réunion* | séance* | atelier* | conférence | visioconférence | reunión | reuniones | sesión | taller | seminario
    собрани* | совещани* | заседани* | семинар* | встреч* | созвон | اجتماع* | جلسه* | ورشه* | مكالمه | لقاء | 会议
    会 | 研讨会
""")
# --- beside a meeting of an advisory group --------------------------------------------------------------------------
GROUPS = {
    "RAG": _table("""
        RAG | GCR | GAR | КГР | Radiocommunication Advisory Group | Groupe consultatif des radiocommunications
        Grupo Asesor de Radiocomunicaciones | Консультативн* групп* по радиосвязи | 无线电通信顾问组 | 无线电顾问组
        الفريق الاستشاري للاتصالات الراديويه
    """),
    "TSAG": _table("""
        TSAG | GCNT | GANT | КГСЭ | Telecommunication Standardization/Standardisation Advisory Group
        电信标准化顾问组
        Groupe consultatif de la normalisation des télécommunications | الفريق الاستشاري لتقييس الاتصالات
        Grupo Asesor de Normalización de las Telecomunicaciones | Консультативн* групп* по стандартизации электросвязи
    """),
    "TDAG": _table("""
        TDAG | GCDT | GADT | КГРЭ | Telecommunication Development Advisory Group | 电信发展顾问组
        Groupe consultatif pour le développement des télécommunications | الفريق الاستشاري لتنميه الاتصالات
        Grupo Asesor de Desarrollo de las Telecomunicaciones | Консультативн* групп* по развитию электросвязи
    """),
}
BESIDE = _table("""
    we/we'll/everyone/everybody ?all ?of ?us ?will/are/is ?all ?both be/come/coming/travel/gather ... for/to
    people/most/all/us ?all ?of ?us ?will/are/is ?all ?both be/come/coming/travel/gather ... for/to
    we/we'll/everyone/everybody/people/most/all/us ?all ?of ?us ?will/are/is ?all ?both attend/attending/join/joining
    everyone/everybody comes/attends/travels/is ... for/to | taking/take advantage of | using/make/making use of
    thanks to
    tous/toutes/tout ?le ?monde ?y présents/réunis/vient/sera/participe/participent/venons ?à ?genève ?au à/au/pour
    serons/seront/sommes/sont/venons/allons tous/toutes ?présents ?réunis ?à ?genève au/à/pour
    profitant/profiter/profitons de/du/d'
    todos/todas vamos/estamos/estaremos/iremos/asistimos/asistiremos/acudimos/viajamos/estarán ?en ?ginebra a/al/en/para
    aprovechar/aprovechamos/aprovechemos
    все ?мы приедут/приедем/будут/будем/едут/едем/съедутся/соберутся/соберемся/участвуют ?в ?женеве ?на на/в/к/для
    пользуясь/воспользоваться/воспользуемся
    جميعا/جميعنا/كلنا/الجميع ?معا سنحضر/سيحضر/نحضر/يحضر/سنكون/سيكون/سنشارك/نشارك | مستفيدين/الاستفاده/نستفيد من
    semaine de/du ?la/l' | semana de/del ?la/l | неделе/неделю/недели | اسبوع
    week/days/margins of | at the close/end of | dans le cadre de/du | à la fin/clôture/suite de/du
    al término/final/cierre/margen de/del | con motivo de/del | في هامش/هوامش/ختام | في اليوم السابق/التالي ل*
    في مستهل | قبل/بعد انعقاد/افتتاح/اختتام | в конце | сразу после
    during | alongside | in/on the margins of | in the margin of | on the sidelines of | on the fringes of | around
    back to back with | back-to-back with | in conjunction with | parallel to | in parallel with/to | adjacent to
    while
    at the time of | at the same time as | at the occasion of | on the occasion of | in connection with | next to
    before | after | day of | week of | eve of | day before | day after | morning of | evening of | just before/after
    prior to | following | concurrently with | at | co-located with | collocated with | side meeting at/of/to | beside
    pendant | durant | au cours de/du | en marge de/du | lors de/du | à l'occasion de/du | parallèlement à/au | avant
    après
    en parallèle de/du/avec/à/au | à la veille de/du | la veille de/du | au lendemain de/du | à côté de/du
    autour de/du
    durante | en los márgenes de/del | al margen de/del | en paralelo a/al/con | paralelamente a/al
    con ocasión de/del | en el marco de/del
    coincidiendo con | antes de/del | después de/del | víspera de/del | tras | junto a/al | en torno a/al
    aprovechando
    во время | в рамках | на полях | в ходе | параллельно с | одновременно с | накануне | перед | до | после
    в период
    в кулуарах | приурочить к | приурочив к | в дни | совместно с | в преддверии | по случаю | вслед за
    خلال | اثناء | علي هامش | بالتزامن مع | بموازاه | بالتوازي مع | في اطار | قبل | بعد | بمناسبه | عشيه | قبيل | عقب
    在 | 于 | 借 | 趁 | 结合 | 配合
""")
HAN_BESIDE = _table("""
    之机 | 会议之机 | 会议的间隙 | 会议结束后 | 会议开幕前 | 结束后 | 开幕前 | 那周 | 当周 | 会议当周
    期间 | 会议期间 | 会间 | 开会期间 | 同期 | 会议同期 | 间隙 | 会议间隙 | 会议之际 | 之际 | 前一天 | 会前 | 会后
    会议前 | 会议后 | 开幕
    全会 | 前夕 | 边会 | 之前 | 之后 | 前后
""")
