"""Words of replies that choose: numbers, yes, no, and what people put around them; a phrase between bars.

Every phrase is compared folded (iscg_bot.reading.folds). A word that is missed in a reply is added here.
"""

# The first, the second, ...: whatever is counted; an ordinal or a number in words.
COUNTED = (
    """first | 1st | the former | premier | première | premiers | primero | primera | primer | первый
    первая | первое
    первую | первого | первом | первому | 第一 | 头一 | الأول | الأولى | اول""",
    """second | 2nd | two | deuxième | second | seconde | deux | segundo | segunda | dos | второй | вторая | второе
    вторую | второго | втором | второму | два | 第二 | 二 | 两 | الثاني | الثانية | ثاني | اثنان | اثنين | ثانيا""",
    """third | 3rd | three | troisième | trois | tercero | tercera | tercer | tres | третий | третья | третье | третью
    третьего | третьем | третьему | три | 第三 | 三 | الثالث | الثالثة | ثالث | ثلاثة""",
    """fourth | 4th | four | quatrième | quatre | cuarto | cuarta | cuatro | четвертый | четвертая | четвертое
    четвертую | четвертого | четвертому | четыре | 第四 | 四 | الرابع | الرابعة | رابع | أربعة""",
    """fifth | 5th | five | cinquième | cinq | quinto | quinta | cinco | пятый | пятая | пятое | пятую | пятого
    пятому | пять | 第五 | 五 | الخامس | الخامسة | خامس | خمسة""",
    """sixth | 6th | six | sixième | sexto | sexta | seis | шестой | шестая | шестое | шестую | шестого | шестому
    шесть | 第六 | 六 | السادس | السادسة | سادس | ستة""",
)
# Also an article, or "the second one".
ONE = "one | un | une | uno | una | один | одна | одно | 一 | واحد | واحدة"
LAST = """
    the latter | last | last one | the last one | dernier | dernière | último | última | последний | последняя
    последнее | последнюю | 最后一 | 最后 | الأخير | الأخيرة
"""
YES = """
    yes | yeah | yep | right | correct | exactly | sure | certainly | of course | absolutely | confirmed
    confirm
    agreed | agree | ok | okay | please do | go ahead | do it | do so | precisely | indeed | affirmative
    that's right | that is right | that's correct | looks good | looks right | go for it
    oui | ouais | exact | exactement | tout à fait | c'est ça | bien ça | c'est bien ça | en effet | confirme
    confirmons | confirmé | d'accord | bien sûr | c'est parfait | entendu | allez-y | faites | absolument
    certainement
    volontiers | tout juste | effectivement
    sí | correcto | correcta | así es | exacto | exactamente | eso es | confirmo | confirmamos | confirmado
    confirmada | de acuerdo | efectivamente | en efecto | claro que sí | por supuesto | adelante | háganlo
    está bien | claro, por supuesto
    да | верно | правильно | точно | именно | именно так | так точно | конечно | подтверждаю | подтверждаем
    согласен | согласна | согласны | все верно | все правильно | разумеется | безусловно | хорошо | давайте
    是 | 是的 | 对 | 对的 | 没错 | 正确 | 确认 | 同意 | 可以 | 好 | 好的 | 行 | 没问题 | 嗯 | 当然 | 就是这样 | 就这样
    نعم | أجل | صحيح | بالضبط | تماما | تمام | موافق | موافقون | موافقة | أوافق | نوافق | بالتأكيد | بالطبع
    طبعا
    أؤكد | نؤكد | مؤكد | أكيد | حسنا
"""
NO = """
    no | nope | not at all | don't | do not | please don't | leave it | leave it alone | leave as is
    leave it as it is
    do nothing | nothing | none | none of them | none of these | neither | neither of them | not needed
    forget it
    ignore it | never mind
    non | surtout pas | pas du tout | ne faites rien | ne rien faire | rien | aucun | aucune | aucun des deux
    ni l'un ni l'autre | laissez | laissez tomber | pas nécessaire
    no es así | no hagan nada | no haga nada | nada | ninguno | ninguna | ninguno de los dos | en absoluto
    déjenlo
    déjelo | no hace falta | no es necesario
    нет | не надо | не нужно | не требуется | ничего | ничего не делайте | ничего не делать | ни один
    ни одного
    никакой | оставьте | оставьте как есть | ни то ни другое
    不 | 不是 | 不对 | 否 | 不用 | 不用了 | 不需要 | 不必 | 都不是 | 都不 | 什么都不用做 | 什么都不做
    不用做 | 没有 | 算了
    لا | كلا | لا داعي | لا شيء | لا تفعلوا شيئا | لا تفعل شيئا | ليس ضروريا | لا حاجة | اتركوه | اتركوها
"""
UNDO = """
    undo | revert | cancel | annuler | annulez | annule | annulons | annulation | deshacer | deshaga | deshagan
    deshágalo | deshágala | deshaganlo | anular | anulen | anule | anúlenlo | cancelar | cancelen | отменить
    отмените | отмена | отменяю | отменяем | 撤销 | 取消 | تراجع | التراجع | إلغاء | الإلغاء | ألغوا | ألغ
    ألغوه | ألغوها
"""
WITHDRAW = """
    withdraw | withdrawal | retirer | retirez | retirons | retrait | retirar | retire | retiren | retírenlo
    retírenla | retírelo | retírela | retirada | отозвать | отзовите | отзываю | отзываем | отзыв | снять | 撤回
    收回
    سحب | اسحبوا | اسحب | اسحبوها | اسحبوه | نسحب
"""
# What says nothing by itself; a negation is not among it.
FILLERS = """
    the | that | this | it | is | a | to | for | of | my | our | i | we | you | us | mean | meant | choose
    chose | pick
    take | prefer | want | would | should | will | d | ll | s | like | go | going | with | be | option | options
    choice
    number | nr | answer | reply | proposal | version | slot | reading | variant | it's | let's | register | so
    please | pls | kindly | thanks | thank you | thx | many thanks | very much | many | sorry | then | dear
    hello | hi
    all | secretariat | colleagues | regards | kind regards | best regards | best wishes | best | again | one
    and
    document | documents | contribution | contributions | paper | request | meeting | registration | back
    le | la | les | l | j | c'est | est | ce | cela | ça | celui | celle | ma | mon | notre | nous | je | de
    du | des
    choisis | choisissons | choisir | prends | prenons | préfère | préférons | retiens | retenons | opte
    optons | pour
    option | choix | numéro | n° | n | réponse | proposition | variante | créneau | merci | beaucoup | svp
    s'il vous plaît | stp | veuillez | bonjour | cher | chère | chers | collègues | secrétariat | cordialement
    bien | à
    vous | parle | parlons | voulais dire | s'agit | il | document | contribution | demande | réunion
    enregistrer
    enregistrez | désolé | désolée | alors | bien cordialement | cordialement
    el | lo | los | las | es | eso | esto | esta | este | mi | nuestra | nuestro | nos | yo | me | refiero
    referimos
    quedo | quedamos | elijo | elegimos | escojo | escogemos | prefiero | preferimos | quiero | queremos
    opción
    número | n.º | núm | respuesta | propuesta | con | en | por favor | gracias | muchas gracias | muchas
    ruego | rogamos
    hola | estimados | estimado | colegas | secretaría | saludos | saludos cordiales | un saludo | cordiales
    documento
    contribución | solicitud | reunión | registren | regístrenlo | perdón | pues
    вариант | варианта | варианту | номер | под номером | пункт | ответ | выбираю | выбираем | выбрали
    предпочитаю
    предпочитаем | имею в виду | имеем в виду | имеется в виду | имелся в виду | имелась в виду | имел в виду
    это | мы
    я | мой | наш | ваш | нас | мне | нам | подходит | устраивает | пожалуйста | спасибо | большое | прошу
    просим | его
    ее | этот | эту | документ | вклад | заявку | здравствуйте | добрый день | уважаемые | коллеги | секретариат
    с уважением | заранее | совершенно | зарегистрируйте | регистрируйте | извините | и | все
    我 | 我们 | 选 | 选择 | 选项 | 方案 | 答案 | 我选 | 选的是 | 指的是 | 应该是 | 应该 | 请 | 谢谢 | 多谢
    感谢 | 个 | 项 | 种 | 号
    份 | 编号 | 的 | 吧 | 啊 | 了 | 就 | 这 | 那 | 这个 | 那个 | 该 | 此 | 文件 | 文稿 | 提案 | 会议 | 登记
    注册 | 您好 | 你好 | 各位
    秘书处 | 第 | 麻烦 | 一下 | 抱歉 | 此致 | 敬礼 | 以上 | 条 | 是第
    الخيار | خيار | الاختيار | الرقم | رقم | الاقتراح | البديل | الجواب | أختار | نختار | اخترنا | أفضل | نفضل
    أقصد
    نقصد | المقصود | هو | هي | هذا | هذه | ذلك | من فضلك | من فضلكم | رجاء | الرجاء | يرجى | أرجو | نرجو | شكرا
    شكرا لكم
    شكرا جزيلا | جزيلا | لكم | مع التحية | تحياتي | مع أطيب التحيات | مرحبا | السلام عليكم | السادة | الأمانة
    الوثيقة
    المساهمة | الطلب | الاجتماع | هذه الوثيقة | و | على | عن | تسجيلها | تسجيله | سجلوها | عذرا | آسف | آسفون
    ذلك
"""
# Neither a number nor an answer, though its words look like it.
NEVER = """
    one second | a second | one moment | two things | one thing | one question | two questions | first of all
    second thought | second thoughts | on second thought | at first | de primera | في الأول | 第一次 | 第二次
    一点 | 一起
    no problem | no idea | ok with | okay with
"""
