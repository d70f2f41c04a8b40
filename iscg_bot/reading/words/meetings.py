"""Words by which people ask for meetings, move them and call them off, in six languages.

The notation is that of iscg_bot.reading.patterns; a phrase that is missed in a mail is added here.
"""

from iscg_bot.reading.patterns import table

# --- what is asked for ----------------------------------------------------------------------------------------------

MEETINGS = table("""
    hour/hours/minutes/mins/min/half-hour on/by/over/via/in/through ?the ?a web/screen/video/internet/skype/line/link
    hour/hours/minutes/mins/min/half-hour on/by/over/via/in/through ?the ?a videoconference/videolink/virtual/phone
    hour/hours/minutes/mins/min of everyone's/everybody's/people's/colleagues'/members' time
    heure/heures/minutes/min/mn/mins ?ensemble sur/en/par/via ?un ?une ?la ?l' teams/zoom/webex/visio/visioconférence
    heure/heures/minutes/min/mn/mins ?ensemble sur/en/par/via ?un ?une ?la ?l' vidéo/ligne/écran/internet/téléphone
    point/rendez-vous/rdv/entretien/rencontre/séance/échange d'une/d'environ ?une ?* demi-heure/heure/minutes
    point/points d' étape/avancement | point/points de coordination/situation/suivi
    point/points hebdo*/mensuel/bilatéral
    point/rendez-vous/rdv/entretien/rencontre/séance/échange de/d' ?une ?environ 15/20/30/40/45/60/90/demi-heure/heure
    point/rendez-vous/rdv/entretien/rencontre/séance/échange de/d' ?environ 1h/1h30/2h/1 ?h ?30
    le/notre/ce/votre point ... fixé/prévu/programmé/calé/planifié/convoqué/annoncé ?initialement au/le/pour/à/du
    le/notre/ce/votre point du lundi/mardi/mercredi/jeudi/vendredi/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21
    le/notre/ce/votre point du 22/23/24/25/26/27/28/29/30/31 | rendez-vous/rdv en/par/sur visio/ligne/teams/zoom/webex
    rendez-vous/rdv en/par/sur visioconférence/vidéo/téléphone | rendez-vous virtuel/vidéo/zoom/teams/visio
    la/notre/cette/une rencontre/séance/session du/de lundi/mardi/mercredi/jeudi/vendredi | virtual room/rooms
    exchange/exchanges/discussion/conversation/session/slot by/over/via/on/through video/videoconference/zoom/teams
    tour/tours de table virtuel/virtuels/électronique | charla/charlas virtual/virtuales/electrónica
    charla/charlas en línea
    roundtable/round-table/session online/virtual | virtual/online roundtable/round-table/session/gathering/catch-up
    session/séance/échange virtuel/virtuelle/électronique | sesión virtual/electrónica | conversatorio virtual
    виртуальн*/онлайн круглый/встреч*/сессия/сессию | 线上碰头会 | 线上座谈 | 网上座谈 | حلقه/جلسه افتراضيه/الكترونيه
    a/another/our ?* ?min/mins/minute zoom/teams/webex/skype
    zoom/teams/webex на/завтра/послезавтра/сегодня/в/с/для/по/во
    a/the/another/one/our ?quick/short/small/little/brief/first/joint/new zoom/teams/webex/skype
    on/over/via zoom/teams/webex ?or zoom/teams/webex session
    un/une/petit ?petit/petite/rapide/court zoom/teams/webex | un/una/pequeño ?pequeño/breve zoom/teams/webex
    зум/зума/зумчик/видеозвон* | скайп/телемоста | 个zoom | 个teams | 场zoom | زوم/زووم ?قصير | لقاء قصير/سريع
    get-togethers/get-together/huddle | minutes/half-hour ?of chat
    meeting/meetings/e-meeting/e-meetings/emeeting/mtg/e-mtg | videoconference/teleconference/web-conference
    video/web/audio/telephone/phone/tele/virtual conference | videocall/telecall/web-meeting/get-together
    a/the/our/this/that/another/one/second/short/quick ?* ?* ?* call | zoom/teams/webex/video/conference/phone call
    coordination/informal/virtual/online/conf/skype/google/follow-up call | call on/about/regarding
    point/points teams/zoom/visio/téléphonique/webex | réunion/réunions/visioconférence/visioconférences
    visio/téléconférence/audioconférence/webconférence/e-réunion
    conférence téléphonique | appel zoom/teams/vidéo/webex | call
    reunión/reuniones/videoconferencia/teleconferencia
    videollamada/junta/encuentro/encuentros/videoreunión/audioconferencia
    llamada de zoom/teams/coordinación/grupo | llamada/conferencia virtual/telefónica/web | teleconferencias
    minutos/hora/horas/media en línea | hour/hours/minutes/mins/something/exchange online/virtually
    heure/heures/minutes en ligne/visio
    hour/hours/minutes/mins on zoom/teams/webex | heure/heures/minutes ?en ?sur visioconférence/zoom/teams
    hour-long/hour/one-hour/two-hour/half-hour/30-minute/45-minute/60-minute/90-minute/minute/minutes slot/slots/session
    créneau/créneaux d' une/heure/environ ?demi-heure ?heure | créneau/créneaux de ?* ?* minutes/heures
    hueco/espacio/franja de una/un/media/dos/30/45/60/90 hora/horas/minutos | minutos/hora/horas por zoom/teams
    about/around/some/approximately an/one/half/two/30/45/60/90 hour/hours/minutes/mins with
    an/one/half/two/three/30/45/60/90 hour/hours/minutes/mins with | hour/minutes of ?your/their time
    une/deux/demi-heure heure/heures avec | una/media/dos hora/horas con | час/полчаса с координатор*/коллег*
    час/часа/полчаса/минут онлайн/в/по ?видеосвязи ?зуме ?zoom ?teams онлайн/видеосвязи/зуме/zoom/teams
    线上沟通 | 线上交流 | 视频交流 | 视频通话 | 网上会 | 语音会 | 小时的会 | 分钟的会
    собрание/собрания/собранию/собраний/собрания/собранием | совещание/совещания/совещанию | встречу/встреча/встречи
    онлайн-встреч* | онлайн-собрани* | онлайн-совещани* | видеовстреч* | видеоконференци* | телеконференци*
    созвон/созвона
    видеосовещани* | вкс | заседание/заседания | онлайн-созвон | электронного/электронное собрани* | веб-конференци*
    会议 | 视频会 | 电话会 | 碰头会 | 短会 | 交流会 | 讨论会 | 座谈会 | 协调会 | 线上会 | 网络会 | 在线会 | 例会
    专题会 | 工作会 | 说明会 | 问答会 | 答疑会 | 小组会 | 通报会 | 筹备会 | 咨询会 | 对接会 | 联络会 | 专家会 | 预备会
    演示会 | 视频座谈 | 线上研讨 | 网上研讨 | 视频研讨 | 现场座谈 | 联席会 | 情况介绍会 | 碰面会 | 见面会
    个会 | 次会 | 开会 | 会谈
    teams/zoom/webex/online/video/virtual slot/slots | hour/minutes of the/our/your/their ?* ?* time
    heure/minutes/moment à nous/me/leur consacrer/accorder | créneau le/lundi/mardi/mercredi/jeudi/vendredi
    час/часок/полчаса на обсуждение/разговор/встречу/созвон | час/часок/полчаса времени | hora/horas/rato de su tiempo
    online/virtual/remote/short/working/drafting/brainstorming/joint/q&a/coordination session/sessions
    hour/hours/minutes/mins for the/our/all/those ?* ?* ?* coordinators/experts/points/group/team/people/colleagues
    séance/session/rencontre/échange virtuelle/virtuel/électronique/commune
    séance/session/rencontre/échange de travail
    séance/session/rencontre/échange en/par ?une ligne/visio/visioconférence/vidéo | entretien/rendez-vous téléphonique
    heure/heures/minutes pour les/nos ?* ?* coordonnateurs/experts/collègues/points
    sesión/sesiones/intercambio ?breve en/por línea/videoconferencia/zoom/teams/webex/remoto
    sesión/sesiones/intercambio ?breve remota/telemática/presencial/híbrida/a ?distancia
    sesión/sesiones ?breve virtual/virtuales/conjunta | sesión/sesiones ?breve de trabajo/en/por
    reunioncita/reunioncilla
    hora/horas/minutos para los/nuestros/las ?* ?* coordinadores/expertos/colegas/puntos
    онлайн-сессию/онлайн-сессия/видеозвонок/видеозвонка/онлайн-беседу/телемост/мини-совещание
    час/часа/часов/минут/полчаса для ?* ?* координаторов/экспертов/коллег | рабочую/рабочая встреч*/сессия/сессию
    的会 | 把会 | 会商 | 磋商会 | 沟通会 | 协商会 | 通气会 | 线上碰头 | 电话会商
    جلسه/جلسات عمل/قصيره/مشتركه/عبر/افتراضيه/مرئيه | ساعه/ساعتين/دقيقه لمنسقي/لخبراء/للمنسقين/للخبراء
    اجتماع/اجتماعا/اجتماعات/الاجتماع | لقاء/لقاءا | مكالمه | مؤتمر فيديو/مرئي/هاتفي | مؤتمرا هاتفيا/مرئيا/فيديو
    جلسه/جلستنا/جلستكم/لقائنا/لقاءنا/لقاؤنا/اجتماعنا/مكالمتنا | محادثه مرئيه/هاتفيه/جماعيه | مكالمات
    اتصال جماعي/هاتفي/فيديو | لاجتماع/للاجتماع | اتصال مرئي | جلسه افتراضيه/عن
""")
# a meeting is spoken of, but only these of it are
PARTS_OF_MEETINGS = table("""
    zoom/teams/webex/skype account/accounts/licence/license/licences/licenses/link/links/channel/client/app/room/support
    zoom/teams/webex/skype subscription/password/invitation/recording/webinar/plugin/details/session ?id
    compte/licence/lien/salle/enregistrement zoom/teams/webex | cuenta/licencia/enlace/sala/grabación de/en zoom/teams
    аккаунт/ссылк*/лицензи*/запись в/на/для зуме/зум/zoom
    meeting/meetings/e-meeting/call minutes/document/documents/agenda/report
    meeting/meetings/e-meeting/call link/invitation/notes/place/details/password
    meeting/meetings/e-meeting/call page/pages/website/webpage/site/folder/list/archive/repository
    meeting/meetings/e-meeting/call summary/outcome/results/papers
    meeting/meetings/e-meeting/call materials/recording/registration/calendar/schedule
    meeting/meetings/e-meeting/call programme/program/room/rooms/facilities/dates/fee/rules/procedures
    call me/us/him/her/them/you ?now ?back ?at | call now/today/toll | call for papers/contributions/proposals/comments
    call for inputs/nominations/adoption/consensus/volunteers/participation/interest/tenders/action/evidence
    last/roll/judgment/judgement/close/wake-up/tough/system/function/api call
    минут собрания | материал* ?к ?для собрани*/совещани*/встреч*
    会议记录 | 会议文件 | 会议纪要 | 会议材料 | 会议议程 | 会议报告 | 会议链接 | 会议通知 | 会议日程 | 会议室
    的会员 | 的会费 | 的会场 | 的会址 | 的会计 | 的会话 | 的会长 | 的会标
    会议结果 | 会议安排 | 会议文稿
    جدول اعمال الاجتماع | وثائق/محضر/تقرير الاجتماع/اجتماع
""")

# --- how it is asked for --------------------------------------------------------------------------------------------

# bringing a meeting about, the meeting named after it
ORGANISES = table("""
    montarnos/armarnos/organizarnos/programarnos/convocarnos/fijarnos
    reservarnos/prepararnos/conseguirnos/agendarme/montarme/gestionarnos/coordinarnos
    pouvoir/pouvions/puissions tenir/organiser/avoir/faire/convoquer
    nos/me ?por ?favor organizan/convocan/programan/agendan/reservan/arman/montan/fijan/preparan/ponen/consiguen
    nos/me ?por ?favor organizáis/convocáis/organizas/programas/agendas/reservas/armas/montas/fijas/organiza/agenda
    nous/me trouves/organises/cales/réserves/programmes/fixes/montes/prépares/bloques
    организуете/назначите/поставите/проведете/соберете/забронируете/подготовите/созовете
    组个 | 组一个 | 搞个 | 搞一个 | 拉个 | 拉一个
    réserver/réservez/réserviez/bloquer/bloquez/bloquiez | reserve/reserving/block/blocking
    find/finding us/me ?a/an ?suitable ?time/slot/hour/moment ?or ?so ?two/one/hours/minutes for | find/finding time for
    convocara/convocaran/organizaran/programaran/convoquen ?a | sea/soit/être prévue
    arrange/schedule/convene/organize/organise/hold/book/plan ?for ?us
    host/call/fix/have/get/setup/reconvene/initiate ?for ?us | put/place/get us/me/everyone/everybody in/into/on a/one
    set up | set us up | put together | fit in | pencil in | put in/into/on ?the/our/your calendar/calendars/diary
    arranging/scheduling/convening/organizing/organising/holding/booking/planning/hosting ?of
    convocation/organization/organisation/arrangement/scheduling of
    make/making ?the ?necessary arrangements for | send/sending out ?the invitations for | issue ?the invitations for
    put/add/enter a/an
    trouver/trouves/trouviez un créneau/moment/date ... pour | se fijara/organizara/convocara/celebrara/programara
    look/looking for a ?suitable ?time date/slot/time for | reservar/reserven/apartar/aparten | 约一个 | 约一下
    帮我约 | 帮忙约
    find/propose/suggest/offer/identify ?us a/some/one/suitable/possible ?suitable ?time slot/slots/date for
    find/propose/suggest/offer/identify ?us a/some/one/suitable/possible ?suitable ?time dates/time/times for
    que ?la ?el ?secretaría organizara/convocara/programara/celebrara/fijara/agendara
    invite/inviting ... to a/an | inviter/convier/invitez ... à une | invitar/inviten/inviten ... a una
    пригласить ... на
    find/propose ?us a/some/one/suitable/possible ?suitable slot/slots/date/time to have/hold
    suggest/offer/identify ?us a/some/one/suitable/possible ?suitable slot/slots/date/time to have/hold
    book/reserve/get/need/find ?us a/the ?small/large/meeting room for
    organiser/organisiez/organisez/organise/convoquer/convoquiez
    convoquez/programmer/programmiez/planifier/tenir/tienne
    prévoir/prévoyiez/fixer/caler/monter/arranger/réunir | planifiez/programmez/prévoyez/fixez/calez/fasse/faire/avoir
    mettre en place/sur | organisation/convocation/tenue/planification/programmation de/d' | la tenue
    inscrire/mettre/noter/poser/porter/placer au/à/dans/sur ?l' ?le ?la ?votre ?notre agenda/calendrier/planning
    on se/s' cale/programme/organise/prévoit/fait | se caler | nous caler | inscrire ?à ?l' agenda
    réserver ?un/une créneau/salle pour
    trouver un créneau/date pour
    trouver ?un ?une créneau/date/moment pour | créneau/créneaux pour
    organizar/organicen/organice/organizasen/convocar/convoque
    convoquen/programar/programen/programe/celebrar/celebre
    celebren/agendar/agenden/agende/fijar/fijen/fije
    concertar/planificar/mantener/tener/hacer/coordinar/preparar/armar
    convocatoria/celebración/organización/programación de | reservar/reserven/reserve ?una sala/hueco para
    buscar/busquen/encontrar ?un ?una hueco/fecha/hora para | agendarnos | organizarnos
    организовать/созвать/провести/назначить/запланировать/собрать/устроить/подготовить/согласовать/забронировать
    организуйте/созовите/проведите/назначьте/запланируйте | организации/созыве/созыв/проведении/проведение/организацию
    организовали/созвали/провели/назначили/запланировали/найти время для/на | подобрать время/дату для/на | поставить
    проведения/проведению/созыва/созыву/проведем/организуем/назначим/созовем | организацией/проведением/созывом
    внести/внесите/поставить/поставьте/включить/включите/добавить/добавьте в ?наш график/расписание/календарь/план
    安排 | 召开 | 召集 | 组织 | 举行 | 举办 | 预定 | 预约 | 预订 | 开个 | 开一次 | 开一个 | 开一场 | 开半小时 | 开次
    约一次 | 约个 | 加开
    coordinaran/coordinen/concierten/gestionen/gestionar/habiliten/citen/monten/montar/armen/arme/arman/tramiten
    confirmen/confirme/confírmennos una
    asigne/asignen/asignar/otorguen/otorgar/concedan/conceder/ceder ?una ?un sala/hueco/espacio/franja/turno para
    buscan/buscáis/buscaran/buscarían ?un | consigan/consíganme/consíganos/apunten/anoten
    slot/squeeze in | line up | lock in | carve out | sort out/us a | organising/organizing us | call/calls together
    调出 | 留出 | 腾出 | 预留 | 排个 | 排一个 | 排一次 | 定个 | 定一个 | 召开一次
    найдите/подберите/забронируйте/выделите/зарезервируйте/поставьте/соберите | найти/выделить окно/время/слот/час
    تخصيص/برمجوا/جدولوا/حددوا/خصصوا/تدبير/التكرم بتنظيم/بعقد/بترتيب
    主持 | 筹备 | 开个半小时 | 改开 | 开
    عقد/تنظيم/ترتيب/جدوله/برمجه/استضافه/حجز/تحديد/نعقد
    نعمل/نسوي/نسوى/تعملوا/تسووا/تعملولنا/ترتبولنا/تزبطوا/نزبط
    نرتب/ننظم/تنظموا/ترتبوا/تعقدوا/اجراء/رتبوا/نظموا/اعقدوا/احجزوا
    الدعوه الي/لعقد | دعوه الي/لعقد | تحديد موعد لعقد/لاجتماع | تحديد موعد | تنسيق
""")
# beside a meeting of an advisory group, which is not the one that is asked for
ALONGSIDE = table("""
    during/alongside ?the ?next/forthcoming/coming/upcoming/first ?meeting/session/week ?of ?the rag/tsag/tdag
    in/on the margin/margins/sidelines/fringes of ?the ?next/forthcoming/coming ?meeting/session ?of ?the rag/tsag/tdag
    en marge de/du/d' ?la/l' ?prochaine ?réunion/session ?de/du gcr/gcnt/gcdt/rag/tsag/tdag
    pendant/durant/lors la/le/du/de ?la ?prochaine ?réunion/session ?de/du ?gcr/gcnt/gcdt/rag/tsag/tdag
    durante/al ?margen ?de/del ?el/la ?próxima/próximo ?reunión ?del/de gar/gant/gadt/rag/tsag/tdag
    en los márgenes de/del ?la/el ?próxima/próximo ?reunión ?del/de gar/gant/gadt/rag/tsag/tdag
    на полях/во/в ?ходе ?время/рамках ?собрания/заседания ?ближайшего кгр/кгсэ/кгрэ/rag/tsag/tdag
    خلال/علي/اثناء ?هامش ?اجتماع/اجتماعات ?الفريق rag/tsag/tdag
    tsag会议期间 | tdag会议期间 | rag会议期间 | 顾问组会议期间
""")
# the meeting named before it
BE_ORGANISED = table("""
    could/can/may/might/should ?also/kindly/please/then be ?kindly convened/held/arranged
    could/can/may/might/should ?also/kindly/please/then be ?kindly organized/organised/scheduled/planned
    could/can/may/might/should ?also/kindly/please/then be ?kindly set/booked/hosted/called/fixed/put
    be ?kindly convened/held/arranged/organized/organised/scheduled/booked
    organized/organised/scheduled/arranged/booked
    could/can take place | set up | to be arranged/organized/organised/scheduled/booked
    soit/puisse/pourrait/pourrait-elle/peut-elle ?être organisée/convoquée/programmée
    soit/puisse/pourrait/pourrait-elle/peut-elle ?être planifiée/tenue/prévue/fixée | soit mise sur/en
    se celebre/organice/convoque/programe/fije | sea convocada/organizada/programada/celebrada
    安排一下 | 安排 | 召开
""")
# "please arrange it"
ARRANGE_IT = table("""
    arrange/organize/organise/schedule/convene that | organiser/convoquer/programmer cela/ça | organizar/programar eso
    arrange/organize/organise/schedule/convene/book it/this | set it up | l' organiser/convoquer/programmer
    organizarla/convocarla/programarla/agendarla
    организовать/созвать/провести его/ее | 协助安排 | 予以安排 | 安排一下
    ترتيبه/تنظيمه/عقده/ترتيبها/تنظيمها/عقدها | ترتيب/تنظيم/عقد/تدبير ذلك/الامر/الموضوع
""")
# meeting, as a verb
MEETS = table("""
    convene/gather/assemble ?the/our/all ?* ?* coordinators/experts/focal/points by/on/over/via video/zoom/teams/webex
    convene/gather/assemble ?the/our/all ?* ?* coordinators/experts/focal/points online/virtually/remotely
    réunir/réunissions/réunisse ?, ?de ?façon ?manière ?en ?par virtuelle/virtuellement/ligne/visio/visioconférence
    put/get/bring/gather ... on/onto/into a/an ?* call/zoom/teams/webex/meeting/videoconference/e-meeting
    block/reserve/book/keep an/half/one/two/30/45/60/90 ?an hour/hours/minutes ... for/with the/our/all ?* coordinators
    block/reserve an/half/one/two ?an hour/hours/minutes ... for/with the/our/all ?* experts/group/points
    book/keep an/half/one/two ?an hour/hours/minutes ... for/with the/our/all ?* experts/group/points
    block/reserve/book/keep 30/45/60/90 ?an hour/hours/minutes ... for/with the/our/all ?* experts/group/points
    开个会 | 开次会 | 开一次会 | 开一个会 | 开场会 | 开个短会
    convoquen/convocar/citen/citar a los/las/nuestros ?* ?* coordinadores/coordinadoras/expertos
    reunir/reúnan/junten/juntar a los/las/nuestros ?* ?* coordinadores/coordinadoras/expertos
    соберите ?пожалуйста ?онлайн ?нам координаторов/экспертов | اجمعوا منسقي/المنسقين/الخبراء
    get/bring/gather the ?* ?* ?* coordinators/experts/group together | convene the ?* ?* ?* coordinators/experts
    réunir ?en ?ligne les/des/nos ?* ?* coordonnateurs/coordinateurs/experts
    reunir ?en ?línea a los/las/nuestros ?* ?* coordinadores/coordinadoras/expertos
    собрать ?онлайн координаторов/экспертов | 召集协调人 | 召集协调员 | 召集各协调 | جمع ?منسقي المنسقين/الخبراء
    se/nous ?nous réunissions/réunissent/retrouvions/réunir ?en ligne/virtuellement/visioconférence/visio
    nos reunamos/juntemos/reunir/conectemos ?en ?por línea/virtualmente/zoom/videoconferencia
    get/bring ... together online/virtually/remotely | get-together online/virtually
    meet virtually/online/remotely/electronically
    meet on/via/by/over/through zoom/teams/webex/videoconference/video/phone
    se/nous réunir/retrouver ?en ?par ligne/virtuellement/visioconférence/visio
    reunirnos ?en línea/virtualmente/zoom/videoconferencia
    соберите/собрать/собери ?пожалуйста нас/всех/группу ?всех ?онлайн в/на/по/онлайн zoom/зуме/зум/teams/вкс/видеосвязи
    собраться/встретиться/созвониться онлайн/виртуально/в | созвониться
    线上见面 | 线上碰头 | نلتقي/نجتمع افتراضيا/عبر/عن/اونلاين
    يلتقي/تلتقي/يجتمع/تجتمع/التقاء/اجتماع ?* ?* ?* ?* افتراضيا/مرئيا/عبر/حضوريا/اونلاين
    يلتقي/تلتقي/يجتمع/تجتمع/التقاء ?* ?* ?* ?* عن بعد/طريق
    نتطلع/تتطلع/يتطلع/اتطلع ?* ?* الي عقد/تنظيم/ترتيب اجتماع/لقاء/جلسه/مكالمه
    نتطلع/تتطلع/يتطلع/اتطلع ?* ?* الي اجتماع/لقاء/جلسه/مكالمه حضوري*/افتراضي*/قصير*/الكتروني*/مرئي*/ثنائي*/تنسيقي*
""")
# asking for people's time, which is asking for a meeting
SPARES = table("""
    find/found us/me ?a an/one/half/30/45/60/90 ?an hour/minutes/mins
    هل لديكم/لديك ?لنا ?من ساعه/وقت/دقيقه/متسع ?* ?لنا ?معنا لنا/للقاء/للحديث/لاجتماع/لمناقش*/معنا
    هل لديكم/لديك ساعه/وقت/دقيقه لنا/للقاء/للحديث/لاجتماع/لمناقش*/معنا
    spare/give/grant us/me ?* ?* hour/minutes/hours/moment | spare ?an ?half ?a ?* hour/minutes/hours ?for ?of
    do/would you have ?* ?* ?* hour/minutes/moment/slot for/to/with us/discuss/talk/meet/speak
    auriez-vous/avez-vous/aurais-tu un/30/45/60/90/trente/quarante/deux ?petit ?bon moment/minutes/heures/créneau à/pour
    auriez-vous/avez-vous/aurais-tu ?une ?un ?* ?* heure/heures/minutes/moment/créneau à nous/me
    auriez-vous/avez-vous/aurais-tu une/demi heure/heure ?et ?demie pour nous/parler/discuter/échanger/en/faire
    tendrían/tienen/tendría/tienes/tendrías un/30/45/60 ?* minutos/rato/hueco/hora/horas para/con
    tendrían/tienen/tendría/tienes/tendrías media/dos/veinte/treinta ?* minutos/rato/hueco/hora/horas para/con
    tendrían/tienen/tendría/tienes/tendrías una hora ?* ?* para/con nosotros/dedicarnos/hablar
    tendrían/tienen/tendría/tienes/tendrías una hora ?* ?* para/con conversar/vernos/reunirnos
    dedicarnos/concedernos/dedicarme/concederme ?una ?un ?media hora/rato/minutos
    найдете/найдёте/выделите/нашли ?ли ?вы ?бы ?нам ?для ?нас час/полчаса/минут/время/полтора
    уделить/уделите/уделили ?ли ?вы ?бы ?нам ?* час/полчаса/минут/время
    найдется/нашлось/найдутся ли/бы у вас ?* ?* час/полчаса/минут/время
    抽出一小时 | 抽出半小时 | 抽一个小时 | 抽一小时 | 抽半小时 | 抽半个小时 | 抽出半个小时 | 抽出一个小时
    تخصصوا/تمنحونا/تخصيص/منحنا ?لنا ساعه/ساعتين/دقيقه
""")
# others' meetings, which are not ours to move
FOREIGN = table("""
    study group/groups/period | sg 1/2/3/4/5/6/7/9/11/12/13/15/16/17/20 | working party/parties
    sg1/sg2/sg3/sg5/sg9/sg11/sg12/sg13/sg15/sg16/sg17/sg20
    wp1/wp2/wp3/wp4/wp5 | workshop/seminar/webinar/symposium/conference/council/forum
    commission d' études | ce 1/2/3/5/9/11/12/13/15/16/17/20 | atelier/séminaire/conférence/conseil
    comisión de estudio | taller/seminario/conferencia/consejo | исследовательск* комисси*
    ик ?1/2/3/5/9/11/12/13/15/16/17/20
    ик1/ик2/ик3/ик5/ик9/ик11/ик12/ик13/ик15/ик16/ик17/ик20 | семинар*/конференци*/совет*
    研究组 | 研讨会 | 讲习班 | 理事会 | لجنه الدراسات | ورشه/ندوه/مؤتمر/مجلس
""")
# asking for a meeting by itself: "we need a call"
ASKS_FOR = table("""
    trouble/bother/ask you/everyone/everybody for | beg/borrow ?of ?from
    glad/happy/thankful/grateful of/for | nos/me vendría/vendrían/iría/irían bien/genial/estupendo
    serions/serais/seraient heureux/intéressés/preneurs de/d'/par ?avoir ?tenir ?pouvoir
    chance/possibility/chances/hope of a/an/another/one/having/getting/holding/some
    possibilité/moyen d'/de ?avoir ?faire ?tenir ?organiser | posibilidad/forma/manera de tener/hacer/celebrar/una/un
    возможность/возможности провести/организовать/созвать/собрать
    request/requests/requesting ?for | ask/asks/asking ?you for | need/needs/require/requires
    like/want/wants to request/ask ?you ?for
    like/want/wants ?to ?have | seek/seeks/seeking | can/could/may we ?please have/get/do
    may i/we ?please/kindly request/ask/have ?you ?for
    would/d/we'd/i'd appreciate/welcome | grateful/appreciate*/thankful for | apply for | please/pls have
    looking for | in need of
    demande/demandons/demandent/demander/sollicite ?avoir
    sollicitons/solliciter/solliciterais/souhaite/souhaitons ?avoir
    demande de/d' | voudrais/voudrions/aimerais/aimerions ?avoir/faire | besoin de/d' | faudrait/faut ?avoir/prévoir
    faut | pourrait-on/pourrions-nous/peut-on/pouvons-nous/pourrait avoir/faire/tenir
    urge/urgiría/apremia ?tener ?celebrar | nos vendría bien | pedir/pedirles/solicitar ?una ?un cita/turno para
    solicita*/pide/pedimos/pido/requiere/requerimos/necesita* ?una/un/de sala/salón/espacio/lugar ... para
    просим/прошу/просит/просьба/нужен/нужна/нужно/требуется ?нам зал/комнат*/помещение/аудитори*/площадк* ... для/под
    просим/прошу/просит/просьба выделить/предоставить/забронировать/зарезервировать/найти ... для/под
    solicita/solicito/solicitamos/solicitan/solicitar/pide
    pido/pedimos/requerimos/requiere/necesito/necesitamos/necesita
    pedirles/pedirle/pedir/solicitarles | solicitud/petición/pedido de
    quisiera/quisiéramos/queremos/querríamos ?tener | hace/haría falta
    nos gustaría tener
    нужен/нужна/нужно/необходимо/необходима/потребуется/требуется | прошу/просим о | запрос/заявка на
    хотел/хотела/хотели бы
    需要 | 申请 | 请求 | 想要 | 希望有 | 能有
    نحتاج/احتاج/تحتاج ?الي | محتاجين/محتاج/محتاجون/يلزمنا/يلزمني/عايزين/عايز/عاوزين/عاوز/بدنا/بدي/نبغي/ابغي/نبي/ودنا/ودي
    نرغب/ارغب/ترغب/يرغب في | نريد/اريد | بحاجه الي | نطلب/اطلب/تطلب/يطلب | طلب
""")
# the author asks: once one of these stands in the sentence, what is asked for is meant
FRAMES = table("""
    auriez-vous/ayez/aurez-vous l' ?extrême obligeance/amabilité/bonté/gentillesse
    on se/s' cale/programme/organise/prévoit/fait | we/i should ?very ?much like/love to
    may/might/can we/i trouble/bother
    would/is it be ok/okay/alright/fine/acceptable to/if | would/is it be all right to/if | ça/cela vous irait/va si/de
    les/le/os parece/viene bien si | hay/habría inconveniente en/si | никто/вы не против/возражаете если
    方便...吗 | 行不行 | 好不好 | هل يناسبكم/تمانعون/توافقون ان/علي/لو
    не поможете/поможешь/подскажете/смогли/сможете ?ли ?бы ?вы
    was/were/am/are hoping to/for/you/that | glad/happy/thankful/grateful of/for
    serions/serais/serait/seraient heureux/heureuse/ravis/ravi de/que/si/d'/par
    serions/serais/serait/seraient ravie/reconnaissants/reconnaissant/intéressés de/que/si/d'/par
    nos/me vendría/vendrían/iría/irían bien/genial/estupendo/fenomenal | les/os/te/le importaría
    nos/me ayudan/ayudáis a
    nos/me ayudas/ayudarían/ayudaría/ayuden a/con | помогите/поможете/поможешь/помочь | было/был/была бы здорово/отлично
    nos/me ?por ?favor organizan/convocan/programan/agendan/reservan/arman/montan/fijan/preparan/ponen/consiguen
    nos/me ?por ?favor organizáis/convocáis/organizas/programas/agendas/reservas/armas/montas/fijas
    tu nous/me trouves/organises/cales/réserves/programmes/fixes
    организуете/поставите/назначите/проведете/соберете/забронируете ?вы ?нам ?пожалуйста ли/нам/пожалуйста/для
    any/some/what chance/chances/possibility/way/hope of/to/we/you/that | is/was there ?any ?a chance/possibility/way
    y-a-t-il/y-aurait-il/aurait-on | y aurait-il/a-t-il moyen/possibilité/une | moyen d'/de
    hay/habría/existe/existiría ?alguna ?la posibilidad/forma/manera/opción de
    найдется/нашлось/найдутся ли/бы | 有没有办法 | 有办法 | هل ?من ?هناك مجال/سبيل/امكانيه
    could/would use | would ?you mind | 可否帮 | hay que | нужно бы
    можно/можем/могли ?бы ?мы ?ли организовать/провести/созвать/собрать/собраться/встретиться/созвониться
    am/are/is in need of | coordinator/coordinators/group/team/experts need/needs/require/requires | давайте
    décalons/reportons/déplaçons/avançons/repoussons | movamos/pasemos/cambiemos/aplacemos/corramos
    can/could/may/might the/our/this/that ?* ?* ?* meeting/e-meeting/call be/start/begin/take
    would/will there be ?any ?a chance/possibility/way
    est-il/serait-il/est-ce envisageable/possible | cabe/cabría la posibilidad | нельзя ли | 可不可能 | هل ?من ?الممكن
    ven/ves/veis/verían/consideran/considera/creen/encuentran/ve ?que ?sería ?es factible/viable/posible/realizable
    les/le/os/te parece/parecería factible/viable/posible | cómo ven/verían/lo
    habría/hay ?alguna chance/manera/forma/modo
    sería/es/será/fuera/resulta/resultaría factible/viable/dable/realizable
    quedo/quedamos a la espera de que | encargo/instrucción/instrucciones/mandato de pedir/solicitar/requerir/proponer
    escribo/escribimos/dirijo/dirigimos ... para pedir/pedirles/solicitar/solicitarles/proponer/proponerles
    sería mucho pedir | solicítase/solicítese/ruégase/pídese | nos/me urge/urgiría
    pueden/podéis/podría/podrían ... cuadrarnos/encajarnos/meternos | есть/имеется просьба/нужда/необходимость
    requerir/requerimos/requiero | tiene/tienen/tenemos/tengo a bien solicitar/pedir/requerir/disponer
    encarezco/encarecemos/instamos | agradeceré/agradeceremos | me/nos interesa/interesaría
    реально ли | видите/видится/найдется ли ?вы ?у ?вас возможност* | считаете/сочтете/найдете ли ?вы возможным
    как насчет/смотрите/вы ?вы ?на ?смотрите ?на ?то | хорошо/здорово ?было бы/чтобы
    hace/haría falta
    glad/happy/delighted/pleased if you | could/can it be | pourrait-elle/peut-elle | peux-tu/pourrais-tu | اريد/نريد
    would appreciate/welcome | please/pls/plz/kindly/pse
    could/can/would/will you/someone/somebody/anyone/anybody ?please/kindly
    can/could/may we/i ?please/also/perhaps/all | could/can/would the/iscg secretariat/bot/robot/desk
    i/we/you ?would/also/hereby/therefore/kindly like/love/want/wish/request/ask
    administration/delegation/chair/coordinator* ?would/also/hereby/therefore/kindly like/love/want
    administration/delegation/chair/coordinator* ?would/also/hereby/therefore/kindly wish/request/ask
    would/d like | i'd/we'd like/love/appreciate/need
    i/we ?also/would/hereby/therefore/kindly wish/want/request/ask/need/require/seek
    wishes/requests/asks/seeks | would like | we are/were looking for | we're looking for | we/i would need
    auriez-vous ?la ?possibilité | quería/queríamos | с просьбой | сможете/сможет организовать | нам бы
    request/requesting
    directed/instructed/asked/requested to request/ask
    any/some chance/possibility of/we/you/to | une/la possibilité d'/de une/un/tenir | alguna posibilidad de
    есть/имеется ли возможность | 有没有可能 | 有无可能 | هل ?من ?هناك فرصه/امكانيه
    i/we/coordinator hereby | par la présente | por la presente | por este medio | настоящим созываю/созываем/просим
    兹召集 | 兹请 | 特此 | 拟请 | 恳望 | بموجب هذا/هذه | بهذا
    nos/me buscan/organizan/reservan/agendan/programan/convocan/arman/consiguen/buscáis/organizáis/reserváis
    vous nous/me trouvez/organisez/calez/réservez/programmez/fixez
    найдете/выделите/подберете/подскажете ?ли ?вы ?бы нам/для
    найдете/организуете/поставите/назначите/соберете ?ли ?вы ?нам | ترتبون/تنظمون/تحددون/تعقدون لنا/لي
    grateful/obliged/appreciate*/thankful if/it/for/you | be good/great/nice/helpful if you/the | would it be possible
    is it possible to | may i/we ?please/kindly/now request/ask | this is to request | requests that
    in ?my/our ?role/capacity ... i/we ask/request | let's/let us ?please/try ?to schedule/set/arrange/book/organize
    merci de/d' ?bien ?vouloir | prière/priere de/d' | veuillez | pourriez-vous/pouvez-vous/voudriez-vous/voulez-vous
    svp/stp
    prie/prions/prierais/prierons ?de/d' | serait-il/est-il possible
    je/nous souhaite/souhaitons/souhaiterais/souhaiterions
    souhaite/souhaitons/souhaiterait/souhaiterais/souhaiterions | souhaitent/désire/désirons/désirerait/désirerions
    voudrait/voudrais/voudrions/aimerais/aimerions/aimerait
    demande/demandons/demander/sollicite/sollicitons/solliciter
    reconnaissant*/gré/obligé*/reconnaissance si/de/d' | saurais/saurions gré | s' il vous plaît/plait | pourrait-on
    pourrions-nous/peut-on/pouvons-nous | on peut/pourrait | tu peux/pourrais | il nous faut/faudrait | besoin
    vouloir
    vous serait possible | puis-je vous demander | possible de/d' | merci ?de bien vouloir
    por favor | favor de
    solicito/solicita/solicitamos/solicitan/solicitar/pido/pide/pedimos/ruego/rogamos/ruega/rogaría
    podrían/podría/podéis/pueden/puede/podemos/podríamos/puedes/podrías
    quisiera/quisiéramos/querría/querríamos/deseo
    deseamos/desea/desearía/desearíamos/agradecería*
    agradeceríamos/agradecemos/necesito/necesitamos/gustaría/sírvanse
    tengan a bien | tenga a bien | sería posible | se sirvan | queremos/quiero | serían tan amables | rogándoles
    sírvase
    прошу/просим/просьба/просит/просят | пожалуйста | хотел/хотела/хотели/хотелось бы | хочу/хотим/хочет
    могли/можете ?бы ли вы | могли/можно/можем ?бы ли | нужен/нужна/нужно/необходимо/требуется | не могли бы
    был/была/были бы
    желаем/желает/желательно/ходатайств* | запрашива* | будем/буду признательн* | будьте добры
    请 | 烦请 | 恳请 | 敬请 | 希望 | 望 | 申请 | 能否 | 可否 | 能不能 | 可不可以 | 可以...吗 | 能...吗 | 需要 | 麻烦
    想 | 请求 | 要求 | 盼
    是否可以 | 是否能 | 劳驾 | 改开 | 改为召开
    ارجو/نرجو/يرجي/رجاء/الرجاء/نامل/امل | نود/اود/تود/يود/بودنا/بودي | نطلب/اطلب/تطلب/يطلب/نلتمس/التمس/تلتمس/يلتمس
    محتاجين/محتاج/محتاجون/يلزمنا/يلزمني/عايزين/عايز/عاوزين/عاوز/بدنا/بدي/نبغي/ابغي/نبي/ودنا/ودي/يهمنا/يهمني
    تتكرمون/تتكرموا/تتفضلون/تتفضلوا/نستاذنكم | الغرض/القصد من رسالتي/كتابي/خطابي/هذه | غرض رسالتي/خطابي/كتابي
    هل يمكن/يمكنكم/بامكانكم/تستطيعون/بالامكان/لكم | ممكن/يمكن | نرغب/ارغب/ترغب/يرغب/نحتاج/احتاج/تحتاج | من فضلكم/فضلك
    لو سمحتم/تكرمتم | نكون/اكون/ساكون/سنكون شاكرين/ممتنين/شاكرا/ممتنا/شاكره | طلب/التماس | يسعدنا لو
""")
# the author puts it forward: a request if the mail says when or how long
PROPOSES = table("""
    propose/proposes/proposing/suggest/suggests ?to/that/we/holding/convening/having/a/an/the | intend/intends to
    let's | let us | souhaitable/opportun que/qu'/de | how/what about | plan/plans to ?convene/hold
    propose/proposons/proposent/proposer/suggère/suggérons
    propongo/propone/proponemos/proponen/sugiero/sugerimos/sugiere
    предлагаем/предлагаю/предлагает/предлагают/давайте | есть предложение/идея/мысль/задумка
    建议 | 提议 | 拟
    نقترح/اقترح/تقترح/يقترح | نتطلع/تتطلع/يتطلع/اتطلع ?* ?* الي
""")

# a meeting would be good: a request if the mail says when, else an opinion
WOULD_HELP = table("""
    help/useful/wise/best/better/sensible/worthwhile/worth/helpful/good/nice/great if/to we/i/hold/have/arrange/convene
    help/useful/wise/best/better/sensible/worthwhile/worth/helpful/good/nice/great to/if set/organise/organize/schedule
    utile/bon/bien/mieux/judicieux/préférable/opportun/pratique/intéressant de/que/qu/si
    bueno/útil/mejor/conveniente/ideal/oportuno/práctico si/que/convocar/celebrar/tener/organizar/programar/hacer/una
    conviene/convendría
    хорошо/неплохо/надо/нужно/полезно/целесообразно/стоило/следовало/желательно бы/было/провести/созвать/собрать
    不如 | 最好 | 要不
    افضل/مفيد/مستحسن/انسب/مناسب/حبذا ان/عقد/تنظيم/لو
""")

# it is said of a meeting that it would be welcome
WELCOME = table("""
    would be ?much/most/very/really/so ?much appreciated/welcome/helpful/great/useful/good/nice/handy/ideal/wonderful
    would help/suit/do ?us ?a ?lot
    serait/seraient la/le/bien/très/fort/vraiment bienvenue/bienvenu/utile/appréciée/pratique
    serait/seraient ?très ?fort utile/bienvenue/appréciée/opportune/idéal/idéale/parfait/parfaite
    sería ?de ?muy ?gran útil/ayuda/bueno/buena/ideal/bienvenida/oportuna/oportuno/genial/conveniente
    был/была/было бы ?очень кстати/полезен/полезна/полезно/уместен/уместна | не помешал/помешала/помешало бы
    пригодился/пригодилась бы | 就好了 | 就太好了 | 会很有帮助 | 比较好 | سيكون/ستكون/يكون/تكون مفيدا/مفيده/مناسبا/جيدا
""")

# --- moving and calling off -----------------------------------------------------------------------------------------

# a meeting shall be held at this time "instead"
SHIFTS = table("""
    can/could/shall/may/might we/you ?please ?perhaps do/have/hold/make/take/put/run the/our/this/that
    can/could/shall/may/might we/you ?please ?perhaps do/have/hold/make/take/put/run monday's/tuesday's/wednesday's
    can/could/shall/may/might we/you ?please ?perhaps do/have/hold/make/take/put/run thursday's/friday's
    possible/préférable/envisageable de/d' tenir/faire/mettre/caler/organiser | et si/pourquoi on/nous/ne faisait/tenait
    podemos/podríamos/podrían hacer/dejar/tener/celebrar/poner | posible hacer/dejar/tener/celebrar/poner
    можно/можем/могли/давайте ?бы ?ли проведем/провести/сделать/сделаем
    can/could/may/might/would ?it ?be ?possible ?for the/our/this/that ... start/begin/happen/place/held/be
    peut-on/pourrait-on/pourrions-nous commencer/débuter/tenir/faire | peut-elle/pourrait-elle commencer/débuter/avoir
    podría/puede/podríamos ... empezar/comenzar/celebrarse/celebrar/iniciarse/ser
    можно/могли ... начать/провести | 能否...开始 | 可否...开始 | هل يمكن ... يبدا/نبدا
    هل ?من ?ال يمكن/ممكن/لنا/نستطيع ان يصبح/يكون/نجعل/نعقد/تصبح/تكون
""")
SHIFTED = table("""
    instead/earlier/later/rather | plutôt/place | lugar/antes/mejor | вместо/раньше/позже | 而不是 | 代替 | بدلا/عوضا
""")
MOVES = table("""
    est/sont à déplacer/décaler/reporter/avancer/repousser/reprogrammer | be brought/pushed/put forward/back
    retarder/retardez/retardions ?d'/de ?une ?demi-heure/heure/jour/semaine
    make the/our/this/that ?* meeting/call/session/e-meeting ?of ?* ?* ?a/an ?little/half ?bit/hour later/earlier
    need/want/like/have/get the/our/this/that ... meeting/call/session/e-meeting moved/shifted/postponed/rescheduled
    need/want/like/have/get the/our/this/that ... meeting/call/session/e-meeting pushed/brought
    mettre/remettre/placer/tenir la/notre/cette réunion/visio/visioconférence/séance ... au/à plutôt ?au
    mettre/placer la/notre/cette réunion/visio/visioconférence/séance du
    corran/corra/recorran/recorra/posterguen/postergue/difieran/difiera/diferir/desplacen/desplazar/atrasen/retrase
    reagendar/reagenden/reagende/recalendarizar/recalendaricen
    retrasar/retrasen/demorar/demoren/posponer | вперед/назад сдвинуть | 往后推 | 往前推
    passer/passons/passions la/notre/cette/le/notre réunion/visio/visioconférence/rencontre/point
    basculer/basculons/caler la/notre/cette/le/notre réunion/visio/visioconférence/rencontre/point
    passer/basculer/déplacer l' appel/entretien/échange | placer/replacer la/notre/cette réunion/visio/visioconférence
    перекинуть/перекиньте/переместить/переместите/подвинуть/подвиньте/переставим ?на
    être reportée/reporté/déplacée/décalée/avancée/repoussée
    ser aplazada/pospuesta/trasladada/adelantada/reprogramada
    aplazarse/posponerse/trasladarse/adelantarse/moverse/reprogramarse | перенесите/сдвиньте/передвиньте/отложите
    сдвинем/перенесем/передвинем/отложим/передвинуть | correr/corramos/movamos/pasemos/cambiemos/aplacemos
    moving/postponing/rescheduling/shifting/pushing/delaying/deferring
    décalait/reportait/déplaçait/avançait/repoussait/décale/reporte/déplace/repousse/annulait
    décalons/reportons/déplaçons/avançons/repoussons | 往后推 | 往前提 | 改个时间 | 换个时间 | 另择时间 | 顺延至 | 延到
    نؤجل/ننقل/نغير/تاخير/نرحل/ترحيل/نزيح/ازاحه/نرجئ/نقدم/زحزحه/نحول/تحويل
    push/put/slide/slip/bump/nudge the/our/this/that/it ... to/until/back
    push/put/slide/slip/bump/nudge monday's/tuesday's/wednesday's/thursday's/friday's ... to/until/back
    dejar/retrasar/llevar/dejemos/llevemos/retrasemos/traslademos/recorrer/recorramos
    glisser/bouger/basculer/bougeons/glissons/basculons/replaçons/recaler/recalons/remettons
    сместить/сместите/сместим/переставить/переставьте/переставим/переносим/сдвигаем/перебросить
    往后挪 | 往前挪 | 挪一挪 | 挪一下 | 改天 | 调到 | 换到 | 改成 | 推到
    move/postpone/reschedule/re-schedule/shift/delay/defer/advance/rearrange | push back/forward/out
    bring forward | put off/back
    bring/put/push/move the/our/this ... meeting/e-meeting/call forward/off/back
    change ?the date/time/day/hour of/for | moved/postponed/rescheduled/shifted
    new/another/different date/time/slot for | moving/postponing/rescheduling/postponement/rescheduling of | change
    reporter/reportez/reportiez/déplacer/déplacez/déplaciez | repousser/avancer/décaler/reprogrammer/différer/ajourner
    changer/modifier ?la/l'/les date/heure/horaire/jour de/d' | report de | replanifier/reprogrammez/remettre
    aplazar/aplacen/aplace/posponer/pospongan/mover
    muevan/reprogramar/reprogramen/trasladar/trasladen/adelantar/adelanten
    cambiar/cambien/modificar/postergar/pasar/atrasar ?la ?fecha/hora ?de | aplazamiento de
    перенести/перенесите/сдвинуть/отложить/перенос ?дату/время
    переноса/переназначить/передвинуть/перенести/изменить ?дату/время
    改到 | 改期 | 改为 | 推迟 | 延期 | 提前 | 调整到 | 调整至 | 改在 | 移至 | 移到 | 延后 | 顺延 | 挪到 | 改至 | 推后
    تاجيل/نقل/ارجاء/تغيير/تعديل/تقديم/تؤجلوا/تنقلوا/تبكير/تعجيل/ترحيل/استبدال/نستبدل ?موعد/تاريخ/توقيت
    调整为 | 延至 | 改为 | 推至 | 换至 | 挪至 | 改到
""")
# a meeting that has to move: said of the meeting, which stands before it
MOVES_ITSELF = table("""
    needs/has/have/will/would/should ?have ?need ?to move/shift/slip/be ?moved ?shifted ?pushed to/until/back/forward
    needs/has/have/will/would ?have ?need ?to be moved/shifted/pushed/postponed/rescheduled/brought
    tendría/tiene/tendrá/habría/debería/debe/ha ?que pasar/pasarse/moverse/cambiarse/correrse/trasladarse a/al/para
    doit/devrait/devra/faudrait passer/glisser/basculer/être ?déplacée ?décalée ?reportée au/à/du
    надо/нужно/придется/следует/необходимо/пришлось ?бы перенести/сдвинуть/передвинуть/переставить на
    需要改到 | 需改到 | 需要推迟到 | 需推迟到 | 得改到 | 须改到 | 要改到 | 只能改到 | 需要提前到 | 需改为 | 要推迟到
    يجب/ينبغي/يلزم/لا ?بد ان/نقل/تاجيل ?ينقل ?تنقل ?يؤجل ?يرحل الي
""")
# said of a meeting, with the new time behind it
MOVED_TO = table("""
    moves/shifts/slips to | is ?now moving/shifting/slipping to | will now be ?held on/at
    passe/passera/glisse/basculera/bascule ?finalement ?donc au/à | aura finalement/plutôt/désormais lieu
    pasa/pasará/pasaría/cambia al/a/para | se traslada/mueve/pasa/corre/adelanta/aplaza/pospone al/a/para/hasta
    переносится/переезжает/сдвигается/перенесем/переедет/перейдет на | 改到 | 推迟到 | 提前到 | 挪到 | 移到 | 延到
    改在 | 推到
    ينتقل/ينقل/يؤجل/يرحل/تنتقل/تؤجل/سينقل/يتحول الي
""")
# said as a fact by who convened it, which does it where it is said to us
CALLED_OFF = table("""
    is/are not going to happen/take/go/be ?held ?place ?ahead
    не будет/будут проводиться/проводится | не пройдет/проводится
    is/are ?hereby ?now ?therefore ?all off
    won't/not ?now ?be ?be take/taking/happen/happening/go/going ?on ?after ?ahead place/ahead
    won't/not ?now happen/happening | will not take place/happen | will not go ahead | not be held/taking
    n' aura/auront ?donc ?finalement pas/plus lieu | n' a plus lieu | ne se tiendra/tient ?donc pas/plus
    tombe à l' eau
    no se celebrará/realizará/hará/celebra/hace/va | no tendrá lugar | no habrá | se cancela/suspende/anula/cae
    не состоится/состоятся | собрания/созвона/встречи/совещания/заседания не будет | отменяется/отменяются/отпадает
    取消 | 不开了 | 不再举行 | 不再召开 | 停开 | 不举行了 | 开不成 | 无法举行 | 不能如期
    لن يعقد/ينعقد/تعقد/تنعقد/يقام/تقام/يتم/تتم/نعقد ?عقد
""")
# not a fact yet, or not of this meeting
UNSURE = table("""
    may/might be/not/have
    if/unless/whether/when/once/until/should/would/could/might/maybe/perhaps/wonder/hope/afraid/heard/think/rumour
    last/previous/past/every/each/any/yesterday/were/was
    si/sauf/peut-être/pourrait/devrait/serait/crains/espère/dernière/chaque/toute/quand/lorsque/aurait
    si/salvo/quizá/quizás/podría/debería/sería/temo/espero/última/cada/cuando/aunque/hubiera
    если/может/возможно/вдруг/боюсь/надеюсь/прошл*/кажд*/когда/бы/ли/хотя
    与否 | 等通知 | 有人 | 不赞成 | 如果 | 若 | 假如 | 假设 | 倘若 | 要是
    是否 | 可能 | 恐怕 | 希望 | 上次 | 去年 | 每次 | 会不会
    听说 | 万一
    担心
    اذا/لو/ربما/قد/لعل/نامل/اخشي/كل/الماضي/السابق/عندما/هل
""")
# the author does it by saying so: "we are moving the call to Friday"
STATES_OFF = table("""
    i/we ?hereby ?now ?therefore withdraw/retract/drop our/my/the ?* request/proposal for/to/of
    je/nous retire/retirons ?donc ?par ?la ?présente notre/ma/la demande/proposition de/d'
    queda/quedan/queda ?pues sin/cancelada/anulada/suspendida/canceladas ?efecto | отменяется/отменяются/снимается
    تلغي/يلغي/الغي
    i/we won't/shan't ?now be holding/having | i/we will/shall not ?now hold/have | i/we won't/shan't hold/have
    je/nous renonce/renonçons à | ne tiendrons/ferons/organiserons pas/plus
    renunciamos/renuncio a | no celebraremos/haremos/tendremos/habrá/hay | отказываемся/отказываюсь от
    не будем/буду проводить/собирать/созывать | 不再召开 | 不开
    لن نعقد/يعقد/ينعقد/تعقد/يتم/يقام/اعقد ?عقد
    i/we am/are ?hereby ?therefore ?unfortunately cancelling/canceling/calling ?off
    i'm/we're cancelling/canceling/calling
    i/we ?hereby ?therefore ?unfortunately cancel | je/j'/nous annule/annulons/supprime/supprimons
    cancelamos/cancelo/anulamos/anulo/suspendemos/desconvocamos | отменяем/отменяю/снимаем
    ابلاغكم/اعلامكم/ابلغكم/نبلغكم/نعلمكم/اعلمكم/نحيطكم/احاطتكم/افادتكم ?علما ?بانه ?تقرر الغاء
    我们取消 | 我取消 | 现取消 | 兹取消 | 特取消 | 决定取消 | نلغي/الغي/نلغ
""")
STATES_MOVE = table("""
    i/we am/are ?hereby ?therefore ?unfortunately moving/postponing/rescheduling/shifting/pushing
    i'm/we're moving/postponing/rescheduling/shifting/pushing | i/we ?hereby ?therefore move/postpone/reschedule
    je/nous déplace/décale/reporte/avance/repousse/déplaçons/décalons/reportons/avançons/repoussons
    aplazamos/aplazo/trasladamos/traslado/movemos/muevo/posponemos/pospongo/adelantamos/retrasamos/pasamos
    переносим/переношу/сдвигаем/сдвигаю/откладываем | 我们改到 | 我们推迟 | 决定推迟 | 决定改到 | نؤجل/ننقل/نرجئ
""")
CANCELS = table("""
    withdraw/withdrawing/retract/revoke/rescind/cancel/drop our/my/the/this ?* request/proposal/application for/to/of
    retirer/retirons/retire/annuler/annulons/annule/renoncer notre/ma/la/sa/cette demande/proposition/requête de/d'
    skip the/our/this/that/tomorrow's/next/monday's/tuesday's/wednesday's/thursday's/friday's
    est/sont à annuler/supprimer/déprogrammer/décommander
    take/remove/strike the/our/this/that ... off/from/out ?of ?the ?our calendar/calendars/schedule/diary
    delete/drop/cross the/our/this/that ... off/from/out ?of ?the ?our calendar/calendars/schedule/diary
    need/want/like/have/get the/our/this/that ... meeting/call/session/e-meeting cancelled/canceled/scrapped/called
    renoncer/renonçons/renonce/renoncez à | renunciar/renunciamos/renuncio a | отказаться/отказываемся от
    être annulée/annulé/supprimée/supprimé | ser cancelada/anulada/suspendida | cancelarse/anularse/suspenderse
    отменить/аннулировать/аннулируйте/аннулируем/снять ?мою ?нашу ?свою заявку/запрос/просьбу на/о
    снимаем/отзываем/отозвать ?мою ?нашу ?свою заявку/запрос/просьбу на/о
    anular/anulen/cancelar/cancelen/retirar/retiren/retiramos ?mi ?nuestra ?la ?el solicitud/pedido/petición de/para
    снимите/уберите/отменим/отменяем/отменяется | 不开了 | 不办了 | 不用开了
    annulait/supprimait/annulons/supprimons | cancelemos/anulemos/suspendamos | نلغ/لنلغ/فلنلغ
    cancel/cancelling/canceling/cancellation ?of | call/calling ?it/this/that off | drop | scrap | called off
    be cancelled/canceled/called ?off
    annuler/annulez/annuliez/annulation/annulions/supprimer/décommander ?de
    cancelar/cancelen/cancele/anular/anulen/anule/suspender/suspendan/cancelación/anulación ?de
    dejen/dejar/dejemos sin efecto | отменить/отмените/отмену/отмене/отмена/снять
    取消 | 撤销 | 作罢 | 免开 | 撤掉 | 停办 | 停开
    scratch/bin/ditch/axe/drop the/our/this/that/monday's/tuesday's/wednesday's/thursday's/friday's
    den/dar/demos de baja | quiten/quitar/eliminen/eliminar/borren/borrar/desconvocar/desconvoquen
    déprogrammer/déprogrammez/décommandez/supprimez/retirez | отменяйте/упраздните/удалите
    صرف النظر عن | حذف/شطب/احذفوا/الغ/تلغي
    الغاء/تلغوا/نلغي/الغوا
""")
# the author lets it be done
LETS = table("""
    let's/lets | let us | you can/may ?now ?also ?therefore ?safely | feel free to | go ahead and | no objection to
    vous pouvez ?donc/alors/désormais | tu peux ?donc | libre à vous | ya pueden/puede | pueden ?ya
    можете/можно ?теперь ?смело | смело | 吧 | 可以 | دعونا/هيا/فلنؤجل/لنؤجل/فلنلغ/لنلغ/لننقل/فلننقل | بامكانكم/يمكنكم
""")
# the author asks what others think of it
SUGGESTS = table("""
    how/what about | shall we | what if | why don't we/you | why not | would anyone/anybody/everyone/you mind/object
    any objection/objections to/if | et si ?on/nous | pourquoi ne pas | que diriez-vous de/d'
    qué tal/tal si | qué les/os/le parece si | por qué no | y si
    может/может ?быть | что если | а если | не возражаете ?если | 要不 | 不如 | 咱们 | 是不是 | 要么
    ما رايكم/رايك | ماذا لو | لم/لماذا لا | ربما
""")
# a meeting is not wanted any more
NEEDLESS = table("""
    no longer needed/necessary/required/need/require/useful | no more need for/of
    no ?longer ?any ?further need for/to the/hold
    not/aren't/isn't needed/necessary/required ?any more/anymore/after/longer
    won't/not be needed/necessary/required/needing
    don't/not need ... any/anymore/after | has become unnecessary/superfluous/moot/redundant/pointless
    n' est/sera/semble/paraît plus nécessaire/utile/requise/indispensable/utiles/nécessaires
    n' a/aura plus lieu/raison/d' ?d'/lieu ?être/objet | n' avons/aurons/ai plus besoin de/d'
    inutile de maintenir/tenir | devenue/devient/est inutile/superflue | sans objet
    ya no es/será/resulta necesaria/necesario/precisa/útil | ya no hace/hará falta
    ya no necesitamos/necesitaremos/procede/corresponde/tiene | ya no se necesita/requiere | queda/quedó sin objeto
    больше/уже/теперь не нужно/нужна/нужен/требуется/понадобится/необходимо/актуально
    необходимость/надобность/нужда ... отпала/отпадает/исчезла | отпала/отпадает необходимость/надобность
    потеряло/утратило/теряет смысл/актуальность
    不再需要开 | 不再需要召开 | 不再需要举行 | 会不再需要 | 会议不再需要 | 不需要开 | 不用开 | 没必要开 | 没有必要开
    无需再开 | 不必再开 | 不必开 | 没有必要再开 | 没必要再开
    不需要再开
    لم تعد ?هناك ?ثمه ?لنا حاجه | لم نعد بحاجه/نحتاج | لا حاجه بعد/لنا | لم يعد ضروريا/لازما/مطلوبا/هناك | انتفت الحاجه
""")
# what is not wanted any more may be one of these
PAPERS = table("""
    contribution*/document*/paper/papers/input/draft/text/agenda/item/presentation/слайд*
    texte/projet/présentation/contribución/contribuciones/ponencia/borrador/вклад*/проект*/презентаци*
    文稿 | 文件 | 提案 | 议题 | 发言 | مساهم* | وثيق* | مسود* | عرض
""")
# what is called off by "it" may be one of these
DOCUMENTS = table("""
    contribution*/document*/paper/papers/doc/docs/submission* | contribucion*/documento* | вклад*/документ*
    文稿 | 文件 | 提案 | مساهم* | وثيق*
""")
# having to: a reason to move or call off, said as a fact
HAS_TO = table("""
    est/sont à annuler/supprimer/déprogrammer/déplacer/décaler/reporter/avancer/repousser/reprogrammer
    hay que | habrá que | приходится
    can/may/must ?now ?also ?therefore ?then be ?safely cancelled/canceled/called/dropped/moved/postponed/rescheduled
    needs/has/is to be ?safely cancelled/canceled/called/dropped/moved/postponed/rescheduled
    peut/peuvent/doit/doivent ?donc ?alors être | puede/pueden/debe/deben ?ya ser | puede/debe ?ya cancelarse/anularse
    可以取消 | 可取消 | 应取消 | 可以改期 | 须改期 | 不开了 | 不办了
    we/i ?unfortunately/now/therefore have/need/must/regret/had/wish/want to | must unfortunately
    we/i must | is/are ?unfortunately ?to be | we/i are/am obliged/forced
    devons/dois/sommes/suis ?malheureusement contraint*/obligé*/contraints | devons/dois | oblige à | nous faut
    tenemos/tengo que | debemos/debo | nos vemos/vemos obligados a
    вынуждены/вынужден/придется/должны/надо
    不得不 | 需 | 必须 | 只好 | 须 | 只能
    نضطر/مضطرون/علينا | يتعين
""")
# the meeting is only pointed at
MOVES_IT = table("""
    could/can/might/may/would it ?perhaps ?be ?possibly move/slide/shift/slip/moved/shifted to/until/into/back
    move/moving/shift/put it/this to/forward/back | la/le/l' passer/remettre/avancer/replanifier
    pasarla/cambiarla/adelantarla/atrasarla/correrla/dejarla/retrasarla/postergarla
    перенести/перенесите/сдвинуть/сдвиньте/отложите/отложить/передвинуть ее/его/это
    把它推迟 | 把它改 | 将它改 | تقديمه/تاخيره/تغييره/تاخيرها/تغييرها/تاجيلها/نقلها/ترحيلها/تبكيره/تبكيرها
    dejar/pasar/mover/llevar/correr/cambiar/trasladar/aplazar/adelantar la/el de/del/sobre
    reporter/décaler/déplacer/avancer/repousser/remettre celle/celui du/de/sur | move/push/shift/postpone the ?* one
    pasémosla/movámosla/dejémosla/aplacémosla/décalons/reportons/avançons/repoussons la
    сдвинем/перенесем/переставим ее/его/это | 往后挪 | 往前挪 | 挪到 | نرحله/ترحيله/نؤجله/ننقله/تغييره
    it be moved/postponed/rescheduled/shifted/delayed | move/postpone/reschedule/shift/delay it/this | push it back
    bring it forward
    move/postpone/shift/push/reschedule/delay/defer that/this one
    la/le/l' reporter/déplacer/décaler/repousser/avancer/reprogrammer
    aplazarla/moverla/posponerla/reprogramarla/trasladarla
    перенести/сдвинуть/отложить его/ее | его/ее перенести/отложить | 将其改到 | 将其推迟 | 把它改到
    تاجيله/نقله/ارجاؤه
""")
CANCELS_IT = table("""
    take/strike/remove it/this off/from ?the ?our calendar/schedule/diary
    la/le/l' supprimer/retirer ?du ?calendrier ?de ?l' ?agenda
    снимите/отмените/уберите/удалите/вычеркните ?пожалуйста его/ее/это | 请取消
    denla/anúlenla/cancélenla/suspéndanla/desconvóquenla ?de ?baja | desconvocarla | darla de baja
    quítenla/bórrenla/elimínenla/retírenla/quitarla/borrarla/eliminarla/retirarla/sáquenla del/de ?la calendario/agenda
    annulez/décommandez/déprogrammez la/le | la/le/l' déprogrammer/décommander
    retirez/supprimez/enlevez/effacez/ôtez la/le du/de/des ?l' calendrier/agenda/agendas
    la/le/l' retirer/supprimer/enlever/effacer/ôter du/de/des ?l' calendrier/agenda/agendas
    remove/delete/drop/strike/take it/this/that ?* from/off/out ?of ?the ?our calendar/calendars
    cross/clear/wipe/scrub/scratch it/this/that ?* from/off/out ?of ?the ?our calendar/calendars
    remove/delete/drop/strike/take it/this/that ?* from/off/out ?of ?the ?our schedule/diary/diaries
    cross/clear/wipe/scrub/scratch it/this/that ?* from/off/out ?of ?the ?our schedule/diary/diaries
    снимите/уберите/удалите/вычеркните ... с/из/в календаря/календаре/расписания/графика/повестки
    从日程...掉 | 从日历...掉 | 从日程...删 | 从日历...删 | 从日程...撤 | 从日历...撤 | 从安排...掉 | 从日程...取消
    不开了吧
    حذفه/شطبه/ازالته/رفعه/سحبه/احذفوه من ?جدول الجدول/التقويم/الاجنده/المواعيد/الرزنامه/الاجتماعات
    cancel/scrap/scratch that/this one | call that/this ?one off | drop that/this one from the
    cancel it/this | call it off | la/le/l' annuler/supprimer | cancelarla/anularla/suspenderla
    отменить/снять его/ее
    его/ее отменить | 取消它 | 将其取消 | 把它取消
    الغاؤه/الغاوه/الغايه/الغاؤها/الغائها/الغائه/الغاءها/الغاءه
""")

# --- what it is not -------------------------------------------------------------------------------------------------

# between verb and meeting: the verb is about something else than the meeting
BREAKS = table("""
    summary/recording/copy/notes/transcript | acta/actas/informe/resumen/grabación/copia/nota/notas
    enregistrement/copie
    page/pages/site/website/webpage/list/folder/liste/dossier/rubrique/registre/página/sitio/carpeta
    compte/résumé/copie | протокол*/запись/запис*/отчет* | 纪要 | 录音 | 录像 | محضر/تسجيل/ملخص
    for/at/before/during/about/after/from/in/into/to/on/over/until/of/with/by/and
    attend/join/participate/know/see/receive/discuss/miss | leave/prepare/follow/remind/inform/register/observe/thank
    title/place/venue/agenda/link/chair/format/name/room/rooms/attending/joining/participating
    titre/lieu/lien/ordre/salle
    assister/participer/savoir/connaître/recevoir/rejoindre/nom
    asistir/participar/saber/conocer/recibir/título/lugar
    enlace/orden/sala/formato/nombre
    название/место/формат/повестк*/ссылк*/узнать/получить/участвовать/присутствовать
    fecha/plazo/límite/date/limite | срок/сроки/срока | 截止 | 期限 | 文稿
    تقديم/المساهمات/مهله/النهائي | 地点 | 名称 | 题目 | 链接 | 形式 | عنوان/مكان/رابط/جدول/حضور
    presentation* | discussion | document* | participation | registration | badge | minutes
    pour/au/aux/lors/avant/pendant/dans/sur/après/ma/mon/participation/inscription/documents/lors
    para/en/al/sobre/durante/antes/después/mi/participación/inscripción
    для/к/ко/перед/после/при/на/во/документ*/участи*/выступлени*/материал*
    文件 | 材料 | 发言 | 参加 | 签证 | 议程 | 注册 | 记录
    في/قبل/خلال/بعد/اثناء/وثائق/وثيقه/مشاركه/تسجيل/عرض/علي
""")
# such words may stand between all the same
MODES_BETWEEN = table("""
    in geneva/person/hybrid/october/july | on zoom/teams/webex | the start/beginning ?time of | for us/you
    about/approximately/around one/two/three/a/an/half/1/2/3/30/45/60/90 | with the/our
    series of | one of | one in | for about
    en présentiel/ligne/marge ?du ?de ?hybride ?virtuel* ?gcnt ?gcr ?gcdt ?tsag ?tdag ?rag
    en distanciel/format/mode ?du ?de ?hybride ?virtuel* ?gcnt ?gcr ?gcdt ?tsag ?tdag ?rag
    avec participation à distance | à distance | à genève | au plus vite
    en línea/formato/ginebra/modo ?virtual ?híbrido | a distancia
    al margen del/de ?la ?gant ?gar ?gadt ?tsag ?rag ?tdag
    в режиме ?вкс/онлайн/видеоконференции/видеосвязи | в формате | в женеве | в онлайн-формате | на полях
    по видеосвязи
    عن بعد | عبر الفيديو/الانترنت/الانترنيت/زووم/تيمز | علي هامش
""")
NEGATES = table("""
    not/don't/doesn't/didn't/no/never/cannot/can't/without | rather than | instead of | unnecessary/needless
    pas/ne/jamais/aucune/aucun/sans/inutile/plutôt/n'
    no/ninguna/sin/tampoco/nunca/innecesari*
    не/нет/нецелесообразно/незачем
    不必 | 无需 | 不需要 | 不用 | 没有必要 | 不要 | 请勿 | 勿 | 不再 | 无须 | 不宜 | 不想 | 不希望
    لا/لن/لم/ليس/لسنا/عدم/دون/غير
""")
# before what is asked: the occasion, as far as its comma
OCCASIONS = table("""
    considering that/how/the | bearing in mind | taking into account | as many/most/several of
    considérant/attendu/sachant que/qu | teniendo en cuenta | considerando/sabiendo que | ya que | puesto que
    принимая во внимание | имея в виду | так как | поскольку | 考虑到 | 趁 | 借 | 鉴于 | 因为
    بالنظر الي | حيث ان | مع مراعاه | اخذا في
    further to | following ?up | pursuant to | as decided/agreed/discussed/announced/foreseen | with reference to
    in line with
    in accordance with | in follow-up to | based on | since | due to | because | given | owing to
    comme suite à/aux/au | et afin de/d' | et en raison de/du | et compte tenu | suite à
    comme convenu/décidé/annoncé | conformément à/aux/au | en raison de/du/d' | étant donné | compte tenu
    donnant suite
    in order to | with a view to | so as to | to follow up/implement/act on | to implement/execute/carry the
    as coordinator/chair/chairman/rapporteur/convener/convenor
    as the/a/focal coordinator/chair/chairman/rapporteur/point
    in my/our capacity/role | on behalf of | and in accordance/line with | and further to | and as agreed/discussed
    en tant que | en ma/notre/sa qualité | en qualité de | au nom de/du | afin de/d' | en vue de/d'
    en application de/du
    pour donner/faire/assurer suite | pour mettre en | dans le cadre/prolongement de/du | et conformément à/aux/au
    como coordinador/coordinadora/presidente/presidenta/relator | en mi/nuestra calidad | en calidad de
    en nombre de/del
    a fin de | con el/la fin/objeto/objetivo/finalidad de | para dar/hacer seguimiento/cumplimiento
    en cumplimiento de/del
    en el marco de/del | y de conformidad con
    в качестве/целях | как координатор/председатель/докладчик | от имени | во исполнение | для выполнения | с целью
    в развитие/рамках/продолжение | и в соответствии с
    为落实 | 为执行 | 为了 | 为跟进 | 为推进 | 为便于 | 为进一步 | 为配合 | 作为 | 受...委托 | 代表
    بصفتي/بصفتنا/بصفته | باسم/نيابه | تنفيذا/متابعه/بغيه/استكمالا/تطبيقا/عملا | من اجل | في اطار/ضوء | بهدف/لغرض
    tras | como se acordó | según | de conformidad con | debido a | dado que | a raíz de | en relación con
    в соответствии с | по итогам | как было/и решено/договорились | в связи с | ввиду | учитывая
    根据 | 鉴于 | 由于 | 因 | 按照 | بناء علي | نظرا | عطفا علي | استنادا الي
""")
# spoken of, not asked for
TALKS = table("""
    minutes/minute ... introduce/introducing/present/presenting it/them/the/this/our/my
    minutes ... présent* le/la/notre
    minutos ... presentar/presentarlo/presentarla/exponer | минут*/минуты ... представ* | 分钟...介绍 | 分钟...宣读
    دقائق/دقيقه ... لعرض/لتقديم/عرضها/تقديمها
    may/might/could/would/will/shall ?well ?even withdraw/retract/drop our/my/the/their/its ?* request/proposal
    has/have/had withdrawn/retracted/dropped our/my/the/their/its/his/her ?* request/proposal
    安排在...会议上审议 | 安排在...会议上讨论 | 安排在...会上 | 列入...会议议程 | 列入...会议审议
    i/we hear/heard/gather that | apparently | they say | rumour/rumor has | il paraît | on dit | on m'a dit
    j'ai/avons entendu/appris que | al parecer | por lo visto | dicen que | he/hemos oído
    говорят | слышал*/слышно что | по слухам | видимо | 听说 | 据说 | سمعت/سمعنا/يقال/بلغني/بلغنا ان
    address/direct/send ?all/any ?your/future/further request/requests/questions
    ready/willing/prepared to host/organize/organise/convene/arrange | offers/offer to host
    how/where do/can/could/does/to/would/should i/we/one/you/a/request/convene/organize/ask
    procedure/rules/form to/for ?request ?requesting
    comment puis-je/peut-on/faire/demander/solliciter/organiser/convoquer
    a/ont/avait/avaient demandé/sollicité/proposé/prié/souhaité
    cómo se/puedo/podemos/solicitar/pedir/convocar | как запросить/можно/организовать/созвать/подать
    如何 | 怎么 | 怎样 | 什么程序 | كيف/كيفيه
    thank/thanks ?* ?* ?* ?* for/to
    will/shall/we'll/i'll/they'll/going/about/plan/plans ?not ?then/be/also/soon/to arrange/convene/organize
    will/shall/we'll/i'll/they'll/going/about ?not ?then/be/also/soon/to organise/schedule/hold/set
    will/shall/we'll/i'll/they'll/going/about ?not ?then/be/also/soon/to book/host/have/call/request
    will/shall/we'll/i'll ?be arranging/organizing/organising/scheduling/convening
    will/shall/we'll/i'll ?be holding/hosting/cancelling/moving/postponing
    will/shall/we'll ?not ?then/be/also/soon/to cancel/move/postpone/reschedule/ask/propose
    i'll/they'll/going/about ?not ?then/be/also/soon/to cancel/move/postpone/reschedule/ask/propose
    has/have/had ?already ?now ?just ?been cancelled/canceled/postponed/moved/rescheduled/called/put
    was/were/is/are ?already ?now ?just ?been cancelled/canceled/postponed/moved/rescheduled/called/put
    has/have/had ?already ?now ?just ?been scheduled/arranged/convened/organized/organised/held/planned
    was/were/is/are ?already ?now ?just ?been scheduled/arranged/convened/organized/organised/held/planned
    whether/considering/consider/unless/supposing/wonder/wondering/discuss/discussed/discussing whether/if
    do you think
    should we/i/there/the
    would you/they/members/colleagues like to
    if the/any/members/nobody/no/we/they/this/our ?* ?* is/are/agree/agrees/objects/object/moved/cancelled
    if you/anyone/anybody/somebody ?would ?also need/needs/require/have/has/want/wants/wish/wishes/like/know
    if you/anyone ?, ... need/require/want/wish | if you/anyone/anybody are/is ?not ?also interested/unable/unsure
    should you/anyone/anybody need/require/have/want/wish
    intend/intends/plan/plans/expect/expects/hope/hopes/going to ... ask/request/seek/propose
    si vous avez/souhaitez/désirez/voulez/êtes/rencontrez | si quelqu'un
    demandera/demanderai/sollicitera/solliciterons
    avons/ai/a/ont l'intention/prévu de ... demander/solliciter/proposer
    año/mes pasado ... pedimos/solicitamos/pedíamos | semana pasada/ayer/anteayer ... pedimos/solicitamos
    pedimos/solicitamos ... año/mes pasado | pedimos/solicitamos ... nunca/no se hizo/celebró/realizó/convocó
    hace ... días/semanas/meses/años que ?ya ?les pedimos/solicitamos | ya pedimos/solicitamos
    si tiene/tienen/desea/desean/necesita/necesitan/quiere/quieren/está/están interesado* | si alguien
    pediremos/pedirá/pediré/pedirán/solicitará | попросим/попросит/запросим/запросит/предложим/предложит
    可能...申请 | 可能...请求 | 届时 | 或许 | 也许 | 以后再 | 到时候 | 将来 | 有可能
    قد نطلب/نقترح/ننظم/نعقد/نحتاج/احتاج/تحتاج/نرغب/نود/نريد/يلزمنا/يلزم
    طلب زميل*/الزميل*/الزملاء/بعض/احد/منا/مني/مندوب/ممثل/وفد | ربما/لاحقا/فيما
    may ?then/also/later/well ask/request/propose/convene/need
    might ?then/also/later/well ask/request/propose/call/need | you are hereby | perhaps/maybe later
    pourrait/pourrions/pourrons ?peut-être ?ensuite ?plus ?tard demander/solliciter
    quizás/tal vez/luego/después pidamos/solicitemos
    возможно/может ?быть ?потом ?позже попросим/попрошу/предложим | попросим
    我们将...请求 | 我们将...申请 | 我方将...请求 | 我方将...申请 | 将请求 | 将申请 | 将要求 | 将提请
    سنطلب/سيطلب/ستطلب/ساطلب/سنقترح/سيقترح/ستقترح
    you ?also schedule/arrange/organize/organise/convene meetings/e-meetings/calls
    let me/us ?please know/have when/whether/if/where/who/how | confirm/inform/advise ?me ?us that/whether/if/when
    will/shall ?not be held/convened/arranged/organized/organised/scheduled/cancelled/postponed | to thank
    think/believe it would/might/makes
    why/who/what did/was/were/had
    terms of reference | mandate | may convene | is there/are there | when/who/why/what is/are/was/does/do/will
    you are ?all/cordially/kindly invited | invites you/all/members/participants | registration is | open to all
    last/previous/past/earlier/yesterday's/recent meeting/meetings/e-meeting/call
    paper/document/contribution proposes/suggests
    minutes of | read/reading/saw/seen/noted/heard | i/we see/understand/noticed/support/agree/prefer | in favour of
    asked/requested/proposed/suggested/decided/agreed ?* ?* to/that/the/by
    support/supports/second ?the/this/that request/proposal/idea
    remerci*/merci ?beaucoup/encore/infiniment ?à ?tous de/d'/pour ?l' avoir/votre/organisation
    remercions/remercie ... de/d'/pour
    merci/remercie/remercions pour
    organisera/organiserai/organiserons/convoquera/convoquerons/tiendra/tiendrons | aura lieu
    programmera/programmerons/annulera/annulerons/reporterons/reportera/proposerons/demanderons
    faut-il/devrait-on/devons-nous
    est/sont/été/a ?été reportée/annulée/déplacée/organisée/convoquée/programmée/prévue/avancée/ajournée
    vous êtes ?tous cordialement/invités/invité/invitées/conviés | si le/la/les/nous/vous/personne | se demande
    quand/qui/pourquoi/où est/aura/a-t-elle | envisage/envisageons/réfléchissons/hésite | y a-t-il
    dernière/précédente réunion | soutien*/appuie/appuyons/appuyer ?la ?cette demande/proposition
    gracias/agradezco/agradecemos/agradecerles por/la/el/haber
    celebrará/celebraremos/convocará/convocaremos/organizaremos
    programaremos/tendrá/cancelaremos/aplazaremos/propondremos/solicitaremos
    ha/han/fue/fueron/está/será ?sido cancelada/aplazada/convocada
    ha/han/fue/fueron/está/será ?sido pospuesta/organizada/programada/reprogramada/trasladada/prevista/anulada
    están/quedan ?todos invitados/invitadas | si el/la/los/las/nadie | cuándo/quién/quiénes/por ?qué es/será
    habría que | hay alguna
    deberíamos/debería | estamos pensando/considerando/valorando | última/anterior/pasada reunión
    спасибо/благодарим/благодарю за
    состоится/состоялось/пройдет/прошло/проведем/организуем/созовем/назначим/перенесем/отменим
    отменено/отменена/перенесено/перенесена/назначено/назначена/запланировано/отложено/организовано/созвано
    если | стоит/следует ли | нужно/надо/нужна/нужен ли | когда/кто/почему | приглашаем/приглашает/приглашаются
    прошлое/прошлом/предыдущ*
    думаем/думаю/обсуждаем/рассматриваем | планируем/планирует/планируется/намерены
    感谢 | 谢谢...的 | 将召开 | 将举行 | 将举办 | 将组织 | 将安排 | 将于 | 现定于 | 兹定于 | 会议定于 | 已取消
    请各...参加 | 敬请...参加 | 欢迎...参加
    已推迟 | 已安排 | 已召开
    已改 | 已经 | 什么时候 | 何时 | 是否需要 | 如果 | 若 | 假如 | 假设 | 倘若 | 要是 | 应否
    有人提议 | 有人建议 | 有人主张 | 不赞成 | 我反对 | 与否 | 等通知
    欢迎参加 | 诚邀 | 邀请您参加 | 考虑 | 打算 | 上次会议 | 上一次会议 | 去年 | 支持 | 同意
    شكرا/اشكر/نشكر/اشكركم/نشكركم | سيعقد/سنعقد/ستعقد/سينظم/ستنظم/سننظم/سارتب/سنرتب/سنلغي/سنؤجل/سوف
    تم/جري/تقرر الغاء/تاجيل/نقل/عقد/تنظيم
    متي/من/لماذا سيكون/الاجتماع/القادم | اذا/ان وافق | نفكر/افكر/ندرس | ندعوكم/ندعو | يسرنا دعوتكم
    هل ينبغي/يجب/هناك/تعتقدون/نحتاج
    الاجتماع السابق/الاخير/الماضي | نؤيد/اؤيد/يؤيد
""")
# courtesy that looks like talk: blanked before talk is looked for
COURTESIES = table("""
    will/shall/would ?unfortunately have to move/shift/slip/be/postpone/reschedule/cancel/call
    i/we/i'm/we're ?was/were/am/are ?just wonder/wondering if/whether you/we/the/someone/there could/can/might/would/is
    je/nous me/nous demande/demandais/demandons si vous/on/nous pourriez/pouviez/pourrait/pouvait/pourrions
    me/nos preguntaba/pregunto/preguntamos/preguntábamos si podrían/podemos/podríamos/pueden/podría/sería
    is/was there ?any ?a ?some chance/possibility/way ?that ?of ?to ?we | hay alguna posibilidad/forma/manera de
    考虑到 | 考虑到各
    if that/this/it ?is/does/doesn't/isn't not ?be work/suit/possible/convenient | if not | if ?that's not possible
    si ce ?n' ?est ?pas possible | si cela/ça ne convient/marche/va pas | si no se puede/pudiera | si no
    если не получится/подойдет/подходит/удобно/получается | если нет/это
    如果不行 | 若不行 | 如不行 | 如果不方便 | 如不方便 | 不行的话 | 如果不合适 | اذا لم يكن/يناسب/تتمكنوا
    grateful/appreciate*/obliged/happy/glad/pleased/good/great/thankful ?it if
    if ?at ?this/it's/its/it ?is ?not possible/needed/necessary/convenient
    if you/the could/can/would/secretariat | asked/requested/instructed/directed/authorized me/us to
    am/are/been asked/requested/instructed/directed/authorized/authorised to request/ask
    si possible/nécessaire/besoin | si vous pouviez/vouliez/pouvez/voulez | si ?le/la secrétariat | si cela
    si es posible/fuera/pudieran/pueden/fuese | si ?la/el secretaría
    давайте ?все проведем/организуем/созовем/назначим/запланируем | если возможно/можно/вы/бы/это | 如果可以
    如果可能 | 如有可能 | 若可能 | اذا امكن/سمحتم/كان/تكرمتم | ان امكن/تعذر
    thank/thanks ?you ?very ?much for ?your ?kind ?the help/assistance/support
    thank/thanks ?you ?very ?much for ?your ?kind ?the cooperation/understanding/attention/consideration
    with thanks for/in ?your/advance | thanks/thank in/you in advance | merci d' avance | gracias de antemano
    заранее благодар*
    merci de ?bien vouloir | 谢谢您的 | 感谢您的 | شكرا لكم/جزيلا/لتعاونكم | شكرا علي تعاونكم | agradezco de
""")
# one more of the same mail
ANOTHER = table("""
    another/separate/additional/further/also | autre/également | otra/también/además
    еще одно/одну/одна/один | также | 另一次 | 另外 | 再 | اخر/ثان/كذلك
""")

# --- how it is held -------------------------------------------------------------------------------------------------

HYBRID = table("""
    room/geneva/itu ... zoom/teams/webex/video/remote link/connection/option/dial-in
    salle/genève ... lien/liaison/connexion/accès ?par ?en zoom/teams/webex/visio/distance
    sala/ginebra ... enlace/conexión/acceso ?por zoom/teams/webex/videoconferencia/remoto/remota
    зал/комнат*/женев* ... ссылк*/подключени*/трансляци* ?в ?по zoom/зум/зуме/видеосвязи/дистанц*
    会议室...zoom | 会议室...线上 | 会议室...远程 | قاعه ... رابط/زووم/زوم
    zoom/remote/video for those/people/colleagues/anyone who/not/elsewhere/absent
    zoom/visio pour les/ceux absents/autres/qui | zoom para los/quienes que/no/ausentes
    hybrid | remote link
    with ?the ?possibility/option ?of/for remote participation/participants/access/attendance/connection
    avec ?la ?possibilité ?de participation/connexion à distance | con ?la ?posibilidad ?de participación a distancia
    con ?la ?posibilidad ?de participación/conexión remota/virtual
    с ?возможностью дистанционн*/удаленн* участи*/подключени*
    可远程参 | 可以远程参 | 同时提供远程 | 支持远程 | 允许远程 | 兼顾远程 | مع ?امكانيه ?المشاركه عن بعد
    in person and/with remote*/online | physical* and/with remote*/online/virtual*
    in-person and/with remote*/online | both in/physical* ... remote*/online
    hybride | présentiel ... à distance/distanciel/ligne | híbrid*
    presencial* ... a distancia/virtual/remota/remoto/línea
    гибридн* | смешанн* | очн* ... дистанцион*/удаленн*/онлайн | 混合 | 线上线下 | 线下...线上 | 现场...线上
    现场...远程
    هجين/هجينا/مختلط/مختلطا | حضوري*/شخصيا ... عن بعد
""")
# some are there ...
ON_SITE = table("""
    in the/one/a ?meeting room | in geneva/person/presence | around the/a/one table | on site/on-site/onsite/physically
    en salle/présentiel/présence | dans la/une salle | sur place | à genève | autour de/d' la/une table
""")
# ... and some are not
OTHERS_REMOTE = table("""
    half/some of us/you/them/the ?* ?* ?* screen/remotely/online/zoom/teams/webex/video/link/home
    half on/over/by/via/at/from ?a ?the screen/line/video/zoom/teams/webex/home/remote/remotely/online
    others/rest/remainder/some/those/everybody/everyone/elsewhere ?* ?* ?* screen/remotely/online/zoom/teams/webex/video
    others/rest/remainder/some/those/everybody/everyone/elsewhere ?* ?* ?* link/home/dials/dial/remote/distance
    link/zoom/teams for those/people/colleagues/anyone/the ?* who/rest/others/remainder
    autres/autre/reste/certains/moitié/ceux ?* ?* ?* ?* écran/distance/ligne/visio/visioconférence/zoom/teams
    lien/liaison/connexion pour ceux/les/celles ?qui ?autres
""")
PHYSICAL = table("""
    physical/physically/in-person/face-to-face/f2f/on-site/onsite | in person | face to face | on site
    présentiel/présentielle/physique/face-à-face | en personne | sur place
    presencial/presenciales/presencialmente/física | en persona
    очн*/личн* ?встреч* | очно | 面对面 | 实体 | 线下 | 现场 | 当面 | حضوري*/شخصيا/وجاهي*/وجها
""")
# of the group itself
OF_GROUP = table("""
    meeting of the iscg/inter-sector | iscg meeting/e-meeting
    next/full meeting/e-meeting of the iscg/inter-sector/group
    meeting of iscg | e-meeting of the iscg/inter-sector | e-meeting of iscg | plenary of the iscg | whole group
    group as a whole
    réunion du iscg/gcis | réunion de ?l' iscg | réunion ?électronique de tout/l' ?ensemble ?du ?le groupe
    réunion plénière
    prochaine réunion du groupe | reunión del iscg | reunión de la iscg | próxima reunión del grupo
    reunión de todo el grupo
    собрани* мскг/iscg | собрани* всей группы | следующ* собрани* группы | iscg会议 | 协调组会议 | 全组会议
    协调组全体会议
    اجتماع فريق التنسيق | اجتماع لفريق التنسيق | اجتماع iscg | الاجتماع القادم للفريق
""")
# --- the times beside the request that are no wishes ----------------------------------------------------------------

BACKGROUND = table("""
    last/previously/recently met | met ?last on/in | was/were last held/convened | recall/recalls/recalled that
    s' est/sont réuni/réunie/réunis/tenue ?pour ?la ?dernière | rappelle/rappelons/rappellent que/qu'
    se reunió/celebró ?por ?última | recuerda/recordamos/recuerdan que
    собиралась/собирались/собирался/заседала/напомин* | 上次开会 | 上一次召开 | 曾于 | 回顾 | 曾在
    اجتمع/اجتمعت ?اخر/نذكر بان
    deadline | due date/by/on | minutes/report ?of ?from ?the ?last meeting
    last/previous meeting/e-meeting/call/session/week/month/year | published/adopted/issued/dated/yesterday
    letter/circular/resolution of/from/dated
    submit*/registration/register/published | reply/respond/answer/comments/confirm/send ... by/before | took place
    was/were held
    as discussed/agreed | in response to | referring to | with reference to | since the | following the/our/your
    date limite | échéance/précédente/circulaire | dernière réunion | compte rendu | lettre du
    réponse/répondre avant | suite à | a eu lieu
    fecha límite | plazo/anterior/circular/acta | última reunión | carta del | tuvo lugar
    крайний срок | срок подачи/представления | прошл*/предыдущ*/состоял*/протокол*/циркуляр* | письм* от
    截止 | 上次 | 之前的 | 去年 | 纪要 | 来函 | 回复
    الموعد النهائي | الاجتماع/الاسبوع/الشهر السابق/الاخير/الماضي | محضر/تعميم
""")
# a time at which somebody is away
ABSENT = table("""
    is/has ?a bank/public/national holiday | long weekend | our/national day off | off work
    est/sera/c' férié/chômé/pont | fait/faisons le pont | es/será/hay/tenemos puente/feriado/festivo/fiesta/asueto
    выходной/праздник/отгул | 放不开 | 抽不开身 | 走不开 | 脱不开身 | 请不要安排
    يوم عطله | عطله رسميه | لا يناسبنا/يناسبني/نستطيع/يمكننا/اتمكن/نتمكن
    on leave/mission/holiday/vacation/travel
    travelling/traveling/away/unavailable/busy/occupied/absent/out of office
    not available/free/possible/suitable | cannot/can't/won't ?be ?attend/make/join/work | public/national holiday
    doesn't work
    en congé/mission/vacances/déplacement | absent*/indisponible* | pas disponible* | jour férié | empêch*
    de vacaciones/viaje/misión/permiso | no disponible*/ausente*/ocupad* | festivo/feriado | no puedo/podemos/podrán
    в отпуске/командировке | недоступ*/занят*/отсутству* | нерабоч*/праздничн* | не сможем/могу/можем/подходит
    休假 | 出差 | 不在 | 没空 | 放假 | 假期 | في اجازه/مهمه/سفر | غير متاح*/مشغول* | عطله
""")

# --- to when it is moved, in regular expressions on folded text -------------------------------------------------------

TO = (
    *(r"\bto\b", r"\buntil\b", r"\btill\b", r"\binto\b", r"\bau\b", r"\baux\b", r"\bal?\b", r"\bpara\b", r"\bhasta\b"),
    *(r"\bel\b", r"\ben\b", r"\bна\b", r"\bдо\b", r"\bالي\b", r"\bل(?=يوم|ال)"),
    *(r"\b[لو]?[يت]صبح\b", r"\bل[يت]كون\b"),
    *("改到", "改至", "改为", "改在", "推迟到", "推迟至", "提前到", "提前至", "调整到", "调整至", "移至", "移到"),
    *("延期至", "延后至", "延至", "调整为", "挪到", "挪至", "换到", "换成", "改成", "到", "至", "为"),
)
# behind these, the time is the old one
PLANNED = (
    *("teniamos", "tenia", "tenian", "habiamos", "habia", "estaba", "iba a ser"),
    *("стоит", "стояла", "стояло", "была", "был"),
    *("prevu", "previst", "planned", "scheduled", "programad", "fijad", "fixed", "set", "convoque", "convocad"),
    *("назначен", "запланирован", "намечен", "原定", "原定于", "定于", "المقرر", "المحدد"),
)
FORWARD = table("""
    forward/earlier/advance | avancer/avancé | plus tôt | adelantar/adelanten/antes | раньше/ранее | 提前 | تقديم/ابكر
""")
TIMES = (
    *("mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mie", "jue"),
    *(
        "vie",
        "sab",
        "dom",
        "пон",
        "вто",
        "сре",
        "чет",
        "пят",
        "суб",
        "вос",
        "next",
        r"the (?:week|next|same|following|\d)",
    ),
    *(
        "same",
        "following",
        "afternoon",
        "morning",
        "tomorrow",
        "week",
        "early",
        "mid",
        "late",
        "demain",
        "la semaine",
        "semaine",
        "une",
        "una",
        "la proxima",
    ),
    *(
        "proximo",
        "manana",
        "следующ",
        "ту же",
        "другой",
        "будущ",
        "周",
        "星期",
        "下",
        "本",
        "明",
        "后天",
        "上午",
        "下午",
    ),
    *("يوم", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "الاسبوع", "الساعه", "غد"),
    *(
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
)
