"""Everyday words for wanting to meet, in six languages, in the notation of iscg_bot.reading.patterns.

A wish of the author's own side, and behind it a verb of coming together: "we need to | sit down".
"""

from iscg_bot.reading.patterns import table

WISHES = table("""
    bueno/estupendo/genial/magnífico/fantástico/deseable/útil que/si
    здорово/отлично/замечательно/желательно/правильно/удобно ?было ?бы | 有没有可能 | 可能的话 | 方便
    لنغتنم/نغتنم/لنستغل/نستغل/نستفيد فرصه/وجود/وجودنا/من
    take/taking/make/making advantage/use ... to | use/using ... to/and | while we're/we/everyone ?are ... we/let's
    profitons/profiter/profitant ?donc de/du/d'/des/de ... ... pour/afin | tirer/tirons parti ... pour
    aprovechemos/aprovechar/aprovechando/aprovechamos ?que ... ... para/y
    воспользуемся/воспользоваться/пользуясь ... чтобы/и/для | 趁 | 借...之机 | 利用
    نغتنم/لنغتنم/اغتنام/نستغل/لنستغل/نستفيد ... ل/لكي/كي/ان
    auriez-vous/avez-vous/aurais-tu ... pour/à | je/j' vous/te propose/proposons de
    tendrían/tienen/tendría/tienes ... para | найдется/нашлось ли/бы у вас ... чтобы/для
    good/great/better/best/sensible idea to/if | be/am/are keen/eager to | good/great/better/best idea if we ?all ?could
    let's/lets | let us | shall/can/could/may/might we | we/i could/can/might/must/should
    we/i ?really/all/do/urgently/still need/needs/ought/have/want/wish to
    i/we/everyone/everybody/experts/coordinators/most/all ?of ?us would/d ?all ?much rather/sooner/prefer/like
    i'd/we'd ?all ?much rather/sooner
    i'd/we'd like/love/prefer ?us ?all to | would like/love ?us ?all to | we/i need the/us/everyone/everybody/all
    propose/suggest ?that we/to/us/everyone | propose/suggest ?that we all
    help/good/great/nice/useful/helpful/wise/best/better/sensible/worthwhile/time if we/everyone ?all ?could
    good/great/nice/useful/helpful/wise/best/better/sensible/worthwhile/time/easier/worth ?for ?us ?all ?just to
    would help/suggest to | worth it to | better off | why don't/not we | why not | how/what about | is it worth
    high/about/past time we/everyone
    coordinators/group/team/experts/we ?all/both/also need/want/wish/would/have ?like to
    arrange/find/fix/set/propose/suggest/need/get ?us ?a/some time/slot/moment/day/hour ?* ?* ?* to
    arrange/find/fix/set/propose/suggest/need/get ?us ?a/some time/slot/moment/day/hour for ?* ?* ?* to
    arrange for the/our ?* ?* ?* coordinators/experts/group/points to
    nous/on devrions/devons/pourrions/pouvons/souhaitons/souhaiterions/voulons/aimerions/devrait/pourrait/peut/doit
    faudrait/faut/vaudrait ?mieux ?que ?nous/on | vaudrait mieux | pourrait/peut on | pourrions/pouvons nous
    possible/bon/bien/utile/judicieux/préférable/opportun/souhaitable/mieux/plus/temps/intéressant de/que/si/qu
    simple/efficace/sage/pratique/possible/bien/bon de/que/si/qu ?nous/on | envie/besoin/occasion de/que/qu
    propose/proposons/suggère/suggérons ?que/de/qu/à ?nous/on | si on/nous | pourquoi ne/pas | aimerais/voudrais
    aimerait/voudrait/voudrions/aimerions/souhaite/souhaiterais
    deberíamos/podríamos/podemos/debemos/necesitamos/queremos/quisiéramos/quisiera/necesito/quiero
    tenemos/hay/habría/tendríamos que | convendría/conviene/toca/urge ?que
    bueno/útil/mejor/conveniente/ideal/oportuno/práctico/bien ?si/que | gustaría ?que
    propongo/proponemos/sugiero/sugerimos ?que | parece/tal si | por qué no | hace/haría falta ?que
    нам/мне бы | стоило/пора бы
    давайте/предлагаю/предлагаем/хотелось/хотел/хотела/хотели/хотим/можем/можно/надо/нужно/необходимо/лучше
    хорошо/неплохо/полезно/удобнее/проще/правильнее/стоило/следовало бы | смысл/пора/просим/прошу
    не могли/могли/можем ?бы ли ?мы
    不如 | 要不 | 想 | 能否 | 可否 | 能不能 | 可不可以 | 建议 | 提议 | 希望 | 最好 | 是不是可以 | 找个时间 | 约个时间
    找时间 | 约时间 | 抽个时间 | 抽空 | 咱们 | 我们需要 | 我们得 | 有必要 | 方便的话 | 麻烦 | 请 | 拟
    نحتاج/احتاج ?الي ان | ينبغي/علينا/يجب/لنا/بنا ان | افضل/مفيد/مستحسن/انسب/ضروري/مناسب/اجدر/حسن ان/لو
    اقترح/نقترح/نود/اود/نامل/امل/نرغب/نريد/اريد/ارغب ?في ان | هل يمكننا/لنا ?ان | يمكن/يمكننا ان | رايكم/رايك ان/لو/في
    دعونا/هيا/حبذا/لعلنا/ليتنا ?بنا ?لو
""")
# what is opinion where a question asks it: "should we meet at all?"
OPINIONS = table("""
    should we/i | we should | is it worth | devrions/devons nous | nous devrions/devons | on devrait/doit
    devrait/doit on | faut/faudrait il
    deberíamos/debemos/conviene/convendría | hay/habría/tenemos que | hace/haría falta | надо/нужно/стоило ли
    有必要吗 | 有没有必要 | هل ينبغي/علينا/يجب
""")
GATHERS = table("""
    sit together/around/round ?the ?a ?table
    quedar/quedamos el/este/mañana/esta/para | услышаться/услышимся/состыковаться/пообщаться
    prendre/bloquer une/un ?petite/petit ?demi heure/créneau/moment | الالتقاء/التلاقي يوم/في/عبر/غدا/صباح
    meet ?up | sit/sitting ?all down | get/getting/come/coming together | round/around a/the/one table
    put our heads together | touch base | catch up
    have/having/had a ?short/quick/little/proper/brief talk/chat/word/discussion/conversation/session
    have/hold/holding/having a ?short/quick/brief/joint/working/virtual/dedicated ?online/working/joint session/exchange
    hop/jump/get/be on zoom/teams/webex/skype | confer | reconvene | gather the/all/everyone/everybody
    talk/speak/chat/discuss/exchange ?it/this/things ?over/through ?live online/virtually/remotely
    talk/speak/chat/discuss/exchange ?it/this/things ?over/through live
    talk/speak/chat/discuss/exchange ?it/this/things ?over/through on/via/over/by/in zoom/teams/webex/video/phone/person
    talk/speak/chat ?on/next/this/at monday/tuesday/wednesday/thursday/friday/tomorrow
    talk/speak/chat next/this/tomorrow week/afternoon/morning
    get everyone/everybody/us/all together/online
    se/nous/me/vous ?en ?tous voir/réunir/retrouver/rencontrer/entretenir/concerter/asseoir/reparler/parler
    se/nous voie/voit/réunisse/réunit/retrouve/retrouvions/rencontre/parle/parlions/voyions/réunissions/rencontrions
    se/nous parlait/voyait/réunissait/retrouvait/appelait/rencontrait
    faire/fasse/fassions/faisait le/un ?petit point
    faire une/un ?petite/petit visio/appel/zoom/teams/réunion | discuter/échanger ... vive
    discuter/échanger ?en ligne/visio/direct/visioconférence | autour d' une/la table | mettre autour
    réunissons/voyons/retrouvons/rencontrons/parlons nous
    reunirnos/vernos/juntarnos/sentarnos/encontrarnos/conectarnos/reencontrarnos
    hablar/conversar/charlar/discutir por/en
    hablarlo/conversarlo/charlarlo/verlo por/en
    nos reunamos/reuniéramos/reuniésemos/veamos/viéramos/viésemos/juntemos/juntáramos/sentemos/sentáramos
    nos encontremos/encontráramos/conectemos/conectáramos/hablemos/reunimos/vemos/juntamos/conectamos
    встретиться/встретимся/собраться/соберемся/созвониться/созвонимся/увидеться/увидимся/посидеть/переговорить
    собрать ?вместе всех/координаторов/коллег/группу/экспертов
    поговорить/обсудить/пообщаться онлайн/голосом/лично/очно
    поговорить/обсудить/пообщаться/связаться/подключиться ?все ?это ?в ?по zoom/зуме/teams/видеосвязи/видео
    сесть/сядем и/вместе/за
    碰头 | 碰个头 | 碰一下 | 碰个面 | 碰面 | 见面 | 见个面 | 会面 | 面谈 | 当面聊 | 当面谈 | 当面讨论 | 聊聊 | 聊一下
    聊一聊
    谈谈 | 谈一谈 | 连线 | 通话 | 通个话 | 通个电话 | 坐下来 | 在线讨论 | 线上讨论 | 线上聊 | 线上谈 | 上线讨论
    上线聊 | 上线碰 | 上线谈 | 网上聊 | 视频聊
    开个会 | 坐一坐 | 碰一个 | 碰半 | 碰一次 | 线上碰 | 碰一碰 | 聚一聚 | 线上聚 | 谈半 | 聊半 | 谈一个 | 聊一个
    座谈 | 对一对 | 对一下
    نلتقي/نجتمع/نجلس/نتقابل/نتشاور/نتباحث | نتحدث/نتكلم/نتواصل/نتناقش ?معا عبر/مباشره/هاتفيا/وجها | الجلوس معا/مع
    الالتقاء عبر/افتراضيا/حضوريا | نعقد لقاء/جلسه
""")
# wish and verb in one
TOGETHER = table("""
    نقترح/اقترح/نود/اود/نرغب/ارغب/نامل ?في الالتقاء/التحدث/الجلوس/التلاقي
    on se voit/parle/retrouve/réunit/appelle/rencontre | réunissons/voyons/retrouvons/rencontrons/parlons nous
    reunámonos/veámonos/juntémonos/sentémonos/encontrémonos/conectémonos/hablémoslo | fancy a chat/call
    about/suggest/propose/suggesting/proposing meeting on/at/online/next/this/again/tomorrow/briefly
    time/slot/moment/hour for us/everyone/all/both ?of ?us to meet/talk/speak/chat
    time we ?all/both got/sat/met/talked together/down/again
    حبذا/ليتنا/لعلنا ?لو التقينا/اجتمعنا/نلتقي/نجتمع/تحدثنا/نتحدث/جلسنا/نجلس
    может ?быть созвонимся/встретимся/соберемся
    лучше созвонимся/встретимся/соберемся | встретимся/созвонимся/соберемся ли | لنجتمع/لنلتقي/فلنجتمع/فلنلتقي
""")
# between the wish and the verb, or behind it: another sense, another's meeting, one that stands, a mere possibility
OTHERWISE = table("""
    would/could/should/might/must have/'ve been/met/gathered/sat
    hope/hopes/hoped/hoping/glad/delighted/honoured/honored
    is/was/were/it's ?always ?so ?very good/great/nice/lovely/useful/helpful/wonderful to | look/looking/looks forward
    espère/espérons/espérant | aurait été | au plaisir | ravi/ravie/heureux/heureuse de
    espero/esperamos/esperando/ojalá
    habría/hubiera sido | encantado/encantada/encantados de | надеюсь/надеемся/надеясь/рад/рады/рада | 期待 | 盼望
    本来 | 原本
    كان/كانت/كنا ?من الاجدر/الافضل/الاولي/اجدر/افضل/اولي/يجب/ينبغي/نود
    很高兴 | نتطلع/اتطلع/سعدنا/سررنا/تشرفنا
    meet the/our/its/these/those/this/all/any/their/your/every/that/deadline/deadlines/expectations/requirements/half
    meet ?with approval/success/resistance
    at/during/in/before/after/until/till the/our/next/this/coming/forthcoming/ordinary ?* ?* ?* meeting/session/call
    before/after/until/till ?the ?next/our we/i/tsag/tdag/rag/iscg | some/one/any day | at some point | sometime
    every/each/once a/per/twice | wherever/whenever | in the bar/corridor/pub | coffee/dinner/beer/drink
    for/over/at/to/having/have lunch | lunch together
    join/attend/invited/already | used to | let's/let hope | as planned/scheduled/agreed/usual/always/foreseen
    à/lors/pendant/durant/avant/après/jusqu ?de/à/d' la/notre/cette/prochaine ?* ?* réunion/séance/session
    comme prévu/convenu/d'habitude/toujours | como previsto/siempre/acordado | estaba previsto
    как обычно/всегда/договорились
    как планировалось | 按计划 | 如期 | 照常 | كما هو مقرر | كالعاده
    un jour | chaque/tous les | café/verre/dîner/déjeuner | déjà
    en/durante/antes/después/hasta ?de ?a la/nuestra/esta/próxima ?* ?* reunión/sesión | algún día | cada/todos los
    café/cena/almuerzo/cerveza/asado | ya nos
    на/во/до/после ?время ?нашем/следующем/ближайшем/этом/этого/следующего собрании/собрания/заседании/совещании
    когда-нибудь | каждый/каждую/раз в | кофе/ужин/обед/пиво | уже
    会上 | 会议期间 | 会议上 | 每周 | 每月 | 每年 | 有一天 | 改天 | 有机会 | 喝咖啡 | 吃饭 | 已经 | 已在 | 昨天 | 上周
    في/خلال/قبل/بعد الاجتماع | يوما ما | كل اسبوع/شهر/سنه | قهوه/عشاء/غداء
""")
