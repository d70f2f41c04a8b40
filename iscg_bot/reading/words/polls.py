"""Words by which people answer a poll, in six languages, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

POLLS = table("""
    poll/polls/doodle/framadate/vote/votes/voting | availability/availabilities
    which of these/the ?following times/dates
    which times/dates suit/work | times/dates/options that suit/work | reply/answer ?with yes ?or no
    preferred date/dates/time
    sondage/sondages/vote | disponibilités | quelles dates | date/dates qui vous conviennent | dates proposées
    encuesta/sondeo/votación | disponibilidad | qué fecha/fechas/opción/opciones | fechas propuestas
    опрос/опроса/опросу/опросе/опросник/голосование/голосования/голосовании | какие даты/варианты | подходящие даты
    вам удобно/подходит | 投票 | 问卷 | 时间调查 | 征询时间 | 哪个时间 | 哪些时间 | 时间选择 | 可选时间
    استطلاع/استبيان/تصويت | المواعيد/الاوقات المقترحه/المناسبه
""")
ANSWERS = table("""
    my/our/the answer/answers/vote/votes/choice ?is/are ?to/for/in ?the/your ?poll
    my/our/the choices/availability/reply/replies/response ?is/are ?to/for/in ?the/your ?poll
    mes/ma/nos/notre/voici réponse/réponses/choix/disponibilités
    mis/mi/nuestra/nuestras respuesta/respuestas/disponibilidad
    мой/мои/наш/наши ответ/ответы/варианты | ответы/ответ на опрос | 我的选择 | 我的答复 | 我的回复 | 我方意见
    اجابتي/اجاباتي/ردي/ردودي/اختياراتي/اجاباتنا
""")
IF_NEEDED = table("""
    seulement/uniquement/que si | solo/sólo/únicamente si | только/лишь/разве если/что | крайний случай | فقط اذا/لو
    s'il/si/s' ?il n'y/n'y/n'/ne ?y ... pas/rien/aucune/aucun d'autre/autre/mieux/d' ?autre ?mieux | faute d'autre/d'une
    à la limite | faute d' autre/une | si rien d' autre/ne | if ... ?is ?are no/nothing other/else/better/way
    if push comes to shove | as last resort | only as last | if all else fails | grudgingly/reluctantly
    en dernier recours/ressort | si vraiment | à défaut | si rien d'autre | si rien d' autre
    en último caso/extremo/término | si no hay más/otra remedio/opción | si no queda otra
    если больше/иначе/совсем/другого/других/ничего никак/нет/не ?вариантов | если иначе никак | крайнем случае
    если ?уж ?вдруг больше/другого/иного/лучше/ничего ничего/другого/лучше/вариантов/иного ... не/нет | если нечего
    если ?уж ?вдруг ничего не найд*/останется/подойдет/получится
    si no aparece/sale/surge/queda/encontramos ?nada ?otra
    si no hay de otra | si ?todo lo demás falla | salvo que no quede/haya otra/más
    если уж | 实在不行 | 万不得已 | 迫不得已 | 勉强 | عند الضروره | للضروره | ان لم يوجد
    if need/needs be | if needed/necessary/required/essential/unavoidable | if really/absolutely needed/necessary
    only if | if ?there is/are no/nothing other/better/alternative/else | if no/nothing other/better/alternative/else
    if i/we must/have | in case of need/necessity | in a pinch | at a pinch | as ?a last resort/option | ifneedbe
    if it must | could/can ?just ?about live/cope/manage with | could/can/would do at/if | at a stretch/push
    as a/my/our fallback/backup
    live with ?it/that | second best | with some/a juggling/effort/squeeze
    faute de mieux | au pire | je peux m' arranger | m'arranger | m' arranger | en forçant
    en el peor de los casos | si no queda más | me las arreglo/arreglaría | me apaño | a malas | con esfuerzo
    на худой конец | если совсем | скрепя сердце | терпимо | могу подстроиться | с натяжкой | в самом крайнем
    凑合 | 将就 | 实在没有 | 不太理想 | 尽量 | 勉为其难
    علي مضض | عند الاضطرار | في اسوا الاحوال | بصعوبه | اذا تعذر
    maybe/perhaps/possibly/tentative/tentatively | not ideal | not my/our first choice | less convenient
    with difficulty
    si besoin | si nécessaire | en cas de besoin/nécessité | au besoin | à la rigueur | s'il le faut | s' il le faut
    si vraiment nécessaire | en dernier recours | éventuellement | peut-être | peut être | faute de mieux
    si ?il n'y a pas
    si nécessité | si indispensable
    si es/fuera/fuese/resulta ?absolutamente necesario/preciso/imprescindible | si hace/hiciera falta
    en caso necesario
    en caso de necesidad/ser | si no hay/hubiera más/otra/otro | como último recurso | en última instancia
    quizás/quizá
    tal vez | si no queda
    при необходимости | если нужно/надо/необходимо/потребуется/понадобится/придется/очень | в случае необходимости
    если не найдется/будет/останется/получится/выйдет
    в крайнем случае | на крайний случай | возможно | может быть | если нет других/другого/иного | если не будет
    с трудом
    没别的办法 | 没有别的办法 | 没有其他办法 | 没办法的话
    在必要时 | 必要时 | 如有必要 | 如有需要 | 如果需要 | 如需要 | 如需 | 若有必要 | 如果必要 | 勉强 | 实在不行 | 也许
    迫不得已
    可能可以 | 万不得已 | 待定
    عند الضروره/الحاجه/اللزوم/الاقتضاء | اذا لزم/اقتضي/اقتضت/دعت/كان ?الامر/الضروره/الحاجه/ضروريا | ان لزم ?الامر
    في حال/حاله الضروره/الحاجه/عدم | ربما/لربما | للضروره | كحل اخير
""")
# as what was said before it
SAME = table("""
    aussi/également/idem/itou/pareil | ditto/likewise | as well | me/us/this/that too
    same here/for | también/igualmente | тоже/также
""")
NO = table("""
    écarte/écartons/exclus/excluons/élimine/ruled/rule/nor/ni
    travelling/traveling/on ?annual leave | away/absent/overseas
    en déplacement/congé/mission/vacances | absent/absente
    de viaje/vacaciones/permiso/licencia | ausente | в отпуске/командировке/отъезде/разъездах | отсутствую/уезжаю/улетаю
    出差 | 休假 | 请假 | 不在 | مسافر/مسافره/غائب | في اجازه/مهمه/سفر
    no/not/nope/n/cannot/can't/don't/doesn't/won't/isn't/unavailable/impossible/unable/busy/neither/never/declined
    out of the question | would prefer not
    conflict/conflicts/clashes/clash/clashing/collides/coincides/overlaps/booked
    coïncide/chevauche/tombe ?en ?mal | coincide/choca/solapa | накладывается/пересекается/совпадает | 撞 | 有别的会
    有其他安排
    يتعارض/يتزامن/يصادف
    non/pas/impossible/indisponible/ne/aucun/aucune/empêché/empêchée/exclu/exclue
    no/imposible/ninguno/ninguna/tampoco/ocupado/ocupada/indisponible
    нет/не/невозможно/никак/неудобно/неудобен/занят/занята/заняты
    不行 | 不可以 | 不可 | 不能 | 不便 | 不方便 | 不合适 | 不适合 | 否 | 无法 | 没空 | 不同意 | 冲突 | 反对 | 不参加
    不选
    لا/كلا/ليس/غير/يتعذر/متعذر/لن/مستحيل/مشغول/تعارض
""")
YES = table("""
    prends/prenons/retiens/retenons/choisis/choisissons/opte/optons/partant/partante/partants
    i/we/i'll/we'll pick/choose | i'll/we'll take | count/put me/us in/down
    sans problème/souci | no problem/problems | sin problema/problemas/inconveniente | без проблем | pas de problème
    no issue/issues/objection | с удовольствием | 没有问题 | بدون/بلا مشكله
    my/our vote/choice/preference/favourite ?is/goes ?for/to | mon/ma/notre choix/préférence/vote
    mi/nuestra/nuestro elección/preferencia/voto
    мой/наш выбор/голос | 我选 | 选择 | اختياري/اختيارنا
    yes/yep/y/ok/okay/works/work/suits/suit/fine/good/great/possible/available/can/perfect/free/prefer/preferred/happy
    best for/suits | is/are/works best | convenient/accept/accepted/agree/agreed/favour/favourite/ideal | first choice
    oui/ok/convient/conviennent/bon/bonne/parfait/disponible
    possible/peux/pouvons/préfère/préférons/préférée/accord/va/vont
    sí/ok/viene/vienen/bien/puedo/podemos/disponible
    conviene/convienen/perfecto/prefiero/preferimos/acuerdo/va/posible
    да/ок/подходит/подходят/удобно/удобен/удобны/могу/можем/устраивает/устраивают/согласен/согласна/хорошо/годится
    предпочтительно/предпочитаю/свободен/свободна
    可以 | 行 | 是 | 好 | 同意 | 合适 | 方便 | 没问题 | 能参加 | 有空 | 首选 | 适合 | 赞成 | 能 | 选
    نعم/اجل/مناسب/مناسبه/مناسبان/مناسبتان/يناسبني/يناسبنا/موافق/موافقه/ممكن/يمكنني/يمكننا/متاح/متفرغ/تمام/افضل/اوافق/جيد
    تناسبني/تناسبنا/يناسباني
""")
ALL = table("""
    all ?of ?the/these/them ?options/dates/slots/times | any ?of ?the/these/them ?options/dates/slots/times
    everything
    every option/date/slot/time | toutes ?les options/dates/propositions | tous ?les créneaux/choix | toutes/tous
    todas ?las opciones/fechas/propuestas | todas/todos | все ?варианты/даты | все | любой вариант | любая дата
    所有选项 | 所有时间 | 都 | 全部 | جميع/كل ?الخيارات/المواعيد/الاوقات
""")
RESULTS = table("""
    results/result/outcome/summary of/from ?the ?doodle poll/vote/doodle/survey
    poll/doodle/vote/voting/survey results/result/closed/summary/outcome
    résultats/résultat du/de ?la sondage/vote/consultation | resultados/resultado de/del ?la encuesta/sondeo/votación
    результаты/итоги опроса/голосования | 投票结果 | 问卷结果 | 调查结果 | نتائج/نتيجه الاستطلاع/التصويت/الاستبيان
""")
OTHERS = table("""
    the other two/three/four | other two/three/four | les deux/trois/quatre autres | las/los otras/otros dos/tres/cuatro
    las/los dos/tres otras/otros | два/две/три других/другие | другие два/две/три | остальные два/две/три
    另外两个 | 后两个 | الاخران/الاخريان/الاخرين
    other/others/rest/remaining ?ones/options/dates/slots/of ?them ?the ?options
    les autres | las demás/otras | los demás/otros | el resto | le reste | остальные ?варианты/даты
    другие варианты/даты
    其他 | 其余 | الخيارات/المواعيد/البقيه الاخري/الاخرى | باقي ?الخيارات | البقيه
""")
NONE = table("""
    none ?of ?the/these/them ?options/dates/slots/times | no option/date/slot | neither
    aucune/aucun ?des/de ?ces/date/option
    ninguna/ninguno ?de ?las/los/estas/opciones | ни один/одна/одно | никакой | 都不 | 均不 | 没有一个 | لا شيء
    لا يناسبني اي
    لا احد من | لا اي من
""")
EXCEPT = table("""
    except ?for | but ?not | apart from | other than | sauf | excepté | hormis | à l'exception de | mais pas
    excepto | salvo | menos | a excepción de | кроме | за исключением | исключая | 除 | 除了 | ما عدا | باستثناء | عدا
    الا
""")
# talk of a poll that answers nothing: whoever holds it or asks about it
TALKS = table("""
    answers/results/votes ?received so far | results/outcome/result of the poll
    please/kindly answer/vote/reply/respond/fill
    call/calling/calls ?for/to a/the vote/poll | the vote/poll is/remains open | please indicate/choose/select/tell
    will be recorded | résultats/résultat du sondage | merci de répondre
    veuillez répondre/indiquer
    resultados/resultado de la encuesta | sírvanse/favor contestar/responder/indicar/respondan/contesten/indiquen
    результаты/итоги опроса/голосования | просьба/прошу/просим ответить/указать/проголосовать/выбрать
    投票结果 | 请投票 | 请选择 | 请回复 | 请答复 | نتائج/نتيجه الاستطلاع | يرجي الاجابه/اختيار/التصويت/الرد
""")
# options by number or ordinal; a word for "option" before or behind
OPTIONS = """
option | options | slot | slots | choice | date | number | time | creneau | creneaux | choix | numero
proposition | propositions | opcion | opciones | propuesta | propuestas | fecha | вариант | варианта | варианты
вариантов | варианту | варианте | вариантам | номер | опция | опции | خيار | خياران | خيارين | خيارات | رقم | بديل
موعد | موعدان
"""
ARTICLES = "the | la | le | les | el | los | las | pour la | pour le | para la | para el"
BEHIND = "option | options | one | ones | slot | date | choix | creneau | opcion | вариант | варианты | خيار | موعد"
COUNTED = (
    "first | premiere | premier | primera | primero | первый | первая | первое | первого | 一 | اول | اولي",
    "second | deuxieme | seconde | segunda | segundo | второй | вторая | второе | второго | 二 | ثاني | ثانيه",
    "third | troisieme | tercera | tercero | третий | третья | третье | третьего | 三 | ثالث | ثالثه",
    "fourth | quatrieme | cuarta | cuarto | четвертый | четвертая | четвертое | четвертого | 四 | رابع | رابعه",
    "fifth | cinquieme | quinta | quinto | пятый | пятая | пятое | пятого | 五 | خامس | خامسه",
    "sixth | sixieme | sexta | sexto | шестой | шестая | шестое | шестого | 六 | سادس | سادسه",
)
LAST = "last | derniere | dernier | ultima | ultimo | последний | последняя | последнее | اخير | اخيره"
CONNECTS = "nor | ni | , | ، | 、 | & | + | / | and | et | y | e | и | or | ou | o | или | 和 | 及 | 与 | 或 | و"
CONTRASTS = "but | mais | pero | но | а | 但 | 但是 | لكن | اما | while | however | whereas | tandis que | mientras que"
MONTHS = """
jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec | janv | fev | avr | mai | juin | juil | aout
ene | abr | ago | dic | янв | фев | мар | апр | мая | июн | июл | авг | сен | окт | ноя | дек | يناير | فبراير | مارس
ابريل | مايو | يونيو | يوليو | اغسطس | سبتمبر | اكتوبر | نوفمبر | ديسمبر
"""
# as far as every form of the word goes
WEEKDAYS = """
monday | tuesday | wednesday | thursday | friday | saturday | sunday | lundi | mardi | mercredi | jeudi | vendredi
samedi | dimanche | lunes | martes | miercoles | jueves | viernes | sabado | domingo
понедельник | вторник | сред | четверг | пятниц | суббот | воскресень
اثنين | ثلاثاء | اربعاء | خميس | جمعه | سبت | احد
"""
