"""Phrases by which members say what they do with a document, and by which they say that they do nothing yet.

The notation is that of iscg_bot.reading.patterns. All languages are tried on every text: people mix them.
A table holds, language by language, what people write, with "|" between two phrases; a phrase that is missed in a
mail is added here.
"""


def _table(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


# --- what is handed over -------------------------------------------------------------------------------------------

CONTRIBUTIONS = _table("""
    contribution* | contrib | input document*/paper*
    document de contribution | documento de contribución
    contribucion* | aporte/aportes | aportacion*
    вклад/вклада/вкладе/вкладом/вкладу/вклады/вкладов | документ-вклад
    文稿 | 提案 | 输入文件
    مساهم* | اسهام*
""")
PAPERS = _table("""
    paper/papers | document/documents/doc/docs | proposal* | submission* | input/inputs | text
    proposition/propositions | texte | papier | soumission
    documento* | propuesta* | texto
    документ* | предложени* | текст*
    文件 | 文本 | 建议书 | 这篇 | 那篇 | 该篇 | 稿子 | 稿件 | 定稿
    ورقت* | وثيقه | وثيقت* | وثائق | مقترح* | ورقه | نص
""")
# what people attach that is no contribution
OTHERS = _table("""
    thoughts | ideas | views | considerations | edits | translation | réflexions | idées | traduction | ideas
    мысли
    minutes | agenda | comment/comments | remarks | feedback | slides | presentation | template | form
    programme | program | invitation | invoice | list | cv | biograph* | nomination* | credentials | letter
    questionnaire | brochure | flyer | photo* | visa | newsletter | schedule | timetable | summary | report
    liaison statement* | liaison | terms of reference | circular | calendar | notes | registration form
    ordre du jour | compte rendu | rapport | commentaires | observations | présentation | formulaire
    liste | lettre | note/notes de liaison | facture | diaporama | calendrier | mandat | circulaire
    orden del día | acta/actas | informe | comentarios | observaciones | presentación | formulario
    programa | invitación | lista | carta | cuestionario | declaración de coordinación/enlace | factura
    перевод/перевода/переводом | traducción | повестк* | протокол* | отчет* | замечани* | комментари*
    презентаци* | форм* | программ*
    приглашени* | список | списк* | письм* | анкет* | заявлени* о взаимодействии
    议程 | 会议记录 | 报告 | 意见 | 幻灯片 | 演示 | 表格 | 邀请函 | 名单 | 联络声明 | 联络函 | 日程 | 问卷
    جدول الاعمال | محضر | تقرير | تعليقات | عرض | استماره | برنامج | دعوه | قائمه | بيان اتصال | رساله
    جدول اعمال | statistics | hotel* | patch/patches/diff/driver | invoice* | contract/agreement/nda | deliverable*
    manuscript | expense* | travel claim | passport | price list | statement of account | abstract
    business/commercial proposal
    workshop/project/funding/research/session/policy/change proposal | announcement | poster | communiqué | job offer
    correctif | facture* | contrat | communiqué | frais | proposition commerciale | ordre de mission | passeport
    charte
    parche | contrato | comunicado | gastos | propuesta comercial | artículo | oferta | pasaporte | ponencia
    патч* | счет* | договор* | коммерческ* предложени* | стать* | положени* | афиш* | паспорт*
    补丁 | 合同 | 发票 | 报销 | 论文 | 声明 | 公函 | 任命 | 章程 | 方案 | 海报 | 招聘 | 护照 | 纪要
    رقعه | فاتوره | عقد العمل | كشف | بيان | عرض تجاري | جواز | ميثاق | مصاريف | الميثاق | البيان
    تعليق* | ملاحظ*
""")
# Contributions in these are spoken of, not handed over: blanked before anything else is looked for.
ABOUT_CONTRIBUTIONS = _table("""
    все вклады | поступивш* вклад* | 所有文稿 | 收到的文稿 | جميع المساهمات
    toutes les contributions | contributions reçues | todas las contribuciones | contribuciones recibidas
    all ?the/your/these contribution* | contribution* received | various/other/several/existing contribution*
    template/form/list/guidelines/guide ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*
    template/form/list/guidelines/guide ?on/of/for/to ?the/all/your/their/its/this/new paper*/submission*
    summary/compilation/overview ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*
    summary/compilation/overview ?on/of/for/to ?the/all/your/their/its/this/new paper*/submission*
    deadline/call/comments ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*/paper*/submission*
    comment/remarks/feedback ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*
    comment/remarks/feedback ?on/of/for/to ?the/all/your/their/its/this/new paper*/submission*
    questions/reply/response ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*
    questions/reply/response ?on/of/for/to ?the/all/your/their/its/this/new paper*/submission*
    reaction/reminder/index/set/status/review ?on/of/for/to ?the/all/your/their/its/this/new contribution*/document*
    reaction/reminder/index/set/status/review ?on/of/for/to ?the/all/your/their/its/this/new paper*/submission*
    comments/remarks/feedback/questions/views/reaction on/to/about ?* ?* contribution*/document*/paper*
    revision/revised/amendment/addendum ?version/text ?of/to ?the resolution*/terms/recommendation*/table*/rules/mandate
    révision/rectificatif/addendum de/du/à/des ?la/l' résolution*/mandat/recommandation*/tableau*/règlement*
    revisión de/del/a ?la/las/los resolución*/mandato/recomendación*/cuadro*/reglamento*
    пересмотр* резолюц*/мандат*/рекомендац*/таблиц*/круга | 修订...号决议 | 决议的修订 | مراجعه القرار
    contribution* template/form/deadline
    contribute/contributed/contributing
    modèle/liste/formulaire/date/délai/appel ... contribution*
    commentaires/observations/remarques/questions/réponse/rappel ... contribution*
    plantilla/lista/plazo/fecha/comentarios/observaciones/preguntas/respuesta/recordatorio ... contribucion*
    срок*/форм*/список/списк*/шаблон*/замечани*/комментари*/вопрос* ... вклад*
    文稿截止
    文稿模板
    文稿清单
    对...文稿的意见
    文稿的截止
    موعد/نموذج/قائمه/تعليقات ... مساهم*
    بعد/ضوء/علي/وفق/وفقا/حسب/بحسب/مراعاه/استجابه/استيعاب ?جميع ?كل ?مختلف ملاحظ*/تعليق*
    根据...意见 | 照...意见 | 按...意见 | 依...意见 | 吸收...意见 | 采纳...意见 | 结合...意见 | 考虑...意见
    综合...意见
    contribution* statistics/guide/guidelines/policy/agreement/process/page/workflow/index/list
""")

REVISIONS = _table("""
    редакция/редакции/редакцию/редакцией/ред/вариант 1/2/3/4/5 | вместо прежнего/прежней/прежних/старого/старой
    amended/corrected text/paper/contribution*/document* | texte/contribution révisé*/modifié*/corrigé*
    texto/contribución/documento corregido/corregida/modificado/modificada/actualizado/actualizada
    исправленн*/измененн*/уточненн*/доработанн*/обновленн* вариант*/текст*/документ*/вклад*/редакци*
    修正版 | 修正稿 | 改后的 | 修改后的 | 最新版 | معدل/منقح/محدث
    modifié/actualisé notre/le/la document/contribution* | modificado nuestro/nuestra documento/contribución
    version 2/3/4/5 | v2/v3/v4 | modified/changed ?our/the document/contribution*/paper*
    rev 1/2/3/4/5/6/7/8/9 | rev1/rev2/rev3/rev4/rev5 | revision 1/2/3/4/5/6/7/8/9 | r1/r2/r3
    revised/updated/new/newer/corrected/amended/modified/final version* | revised/updated/amended contribution*
    revised/updated/amended document*/paper*/text/submission*/file/one | use/take the/this attached/enclosed version
    revision of/to ?the/our/my/its/this/that document*/contribution*/paper*/iscg/text
    revision attached/enclosed | attached/enclosed/our/the/a/first/second/third ?attached revision | as a revision
    we/i/have/has ?now/have revised/updated/amended ?our/the/document/contribution/it | rev ?attached/enclosed
    révision 1/2/3/4/5 | révision de/du/à/au ?la/notre/sa document/contribution*/iscg
    version révisée/corrigée/modifiée/actualisée/définitive
    nouvelle version | version mise à jour | contribution/document révisée/révisé | la/une/notre révision
    avons/ai/a révisé | annule et remplace
    revisión 1/2/3/4/5 | revisión de/del/al/a ?la/nuestra/nuestro/su documento/contribución/iscg
    versión revisada/actualizada/corregida/modificada
    nueva versión | documento/contribución revisado/revisada | la/una/nuestra revisión | anula y sustituye
    пересмотр* | пересмотренн* | пересм | обновленн* верси*/документ*/вклад*/текст* | нов* верси*/редакци*
    исправленн* верси*
    修订 | 修改稿 | 修订稿 | 更新版 | 新版 | 修改版 | 第2版 | 第3版 | 第二版 | 第三版 | 改好的 | 改过的 | 改定的
    تحديث/تنقيح ?نص وثيق*/ورقه/ورقت*/مساهم*/نص | حدثنا/نقحنا/راجعنا ?نص وثيق*/ورقه/ورقت*/مساهم*
    مراجعه 1/2/3/4/5 | مراجعه | نسخه/صيغه/وثيقه/مساهمه منقحه/معدله/مراجعه/محدثه | نسخه جديده | تنقيح
""")
REPLACES = _table("""
    swap/swapped/exchange/exchanged ... for/against/with |
    supersedes/replaces/superseding/replacing/replace | substitute/substitutes/substituting
    instead of the previous/earlier/old | in place of
    remplace/remplacer/remplaçant | substituer | se substitue | en remplacement
    reemplazamos/reemplazo/reemplacen/reemplace/sustituimos/sustituyo/sustituyan/sustituya/sustitúyanlo/reemplácenlo
    sustituye/sustituir/reemplaza/reemplazar | en sustitución
    заменяет/заменить/заменит | взамен | вместо
    替换 | 取代 | 代替 | 换掉 | 换上 | 换成 | 替下 | 替掉 | 更换 | 顶替
    يحل/تحل ... محل | احلال/احلالها/احلاله/احلوها/احلوه ... محل | بدلا من | استبدال
""")
CORRIGENDA = _table("""
    corrigendum/corrigenda | corr 1/2/3/4/5 | cor 1/2/3 | corr1/corr2/corr3 | erratum/errata
    rectificatif*
    corrigéndum | fe de erratas | errata/erratas
    исправлени* 1/2/3/4/5 | исправлени* к | испр 1/2/3 | корригендум*
    勘误 | 更正
    تصويب/تصويبا/تصويبات/تصويبها | تصحيح/تصحيحا/تصحيحات | استدراك/استدراكا
""")
ADDENDA = _table("""
    add ?no ?nr 1/2/3/4/5/6 | annexe/annex/anexo/приложени* ?à/to/al/к ?notre/our/nuestro/нашему document/iscg
    اضافه/ملحق 1/2/3/4/5/رقم/الي/للوثيقه/لوثيق* | ملحق* | الاضافه
    附录补充 | 增编 | 补编 | addenda/adenda | адденд*
    addendum/addenda | add 1/2/3/4/5 | add1/add2/add3 | supplement to ?our/the document/contribution/paper
    complément à/au ?notre/la/du document/contribution
    addéndum | adenda | adición al/a
    дополнительн* документ* | доп 1/2/3 | дополнени* 1/2/3/4/к | аддендум*
    补遗 | 增补 | 补充文件
    اضافه 1/2/3/4/5 | اضافه للوثيقه/الي | ضميمه/ضميمتها | ملحقا
""")

# --- how it is handed over -----------------------------------------------------------------------------------------

# what the writer does by writing
SUBMITS = _table("""
    honneur/plaisir de ... tenir | vous fais/faisons/fait tenir | alcanzarles/alcanzarle/alcanzar/allegarles/allegarle
    permito/permitimos/procedo/procedemos/cumplo/cumplimos/bien ?a ?con ?en hacerle/hacerles/hacer llegar
    permito/permitimos/procedo/procedemos/cumplo/cumplimos/bien/grato ?a ?con ?en remitir*/enviar*/transmitir*
    permito/permitimos/procedo/procedemos/cumplo/cumplimos/bien/grato ?a ?con ?en presentar*/someter*/adjuntar*
    hacerle/hacerles llegar | me/nos es grato ... remitir*/enviar*/presentar*/hacerle/hacerles
    agrado/honor/gusto de ... alcanzarles/alcanzarle/remitirles/remitirle/hacerles/enviarles/elevar
    примите/просим принять/прошу принять ?пожалуйста ?наш/наше/нашу | выложите/выкладывайте ?пожалуйста
    نتقدم/اتقدم/يتقدم/تتقدم ?اليكم ?لكم بها/به/بهذه/بهذا/بورقه/بوثيقه/بمساهمه | comes/come in the name of
    выпала/выпало/есть/имею/имеем честь ... представить/направить/передать/внести
    рад/рада/рады/позвольте/разрешите/спешу/спешим/удовольствием/счастлив* ?вам ?вашему ?вниманию представить/направить
    позвольте/разрешите/спешу/спешим/удовольствием/счастлив* ?вам ?вашему ?вниманию передать/внести/представляем
    permettez-moi/permettez-nous/agréable ?de ... soumettre/présenter/transmettre/adresser
    complace/complacemos/grato/permítame/permítanme/permito ... presentar/remitir/someter/enviar/transmitir/hacerles
    荣幸地提交 | 荣幸提交 | 高兴地提交 | 荣幸地呈交 | 很荣幸...提交 | يطيب/يسعدني/يسعدنا/يطيب لنا/لي ان/تقديم
    pleased/happy/honoured/honored/glad to table/introduce/contribute
    i/we ?hereby/herewith/also/now/therefore/further submit/resubmit/transmit/forward/convey/table | submits
    resubmits | am/are/is/i'm/we're ?hereby/herewith/also/now/pleased submitting/resubmitting/forwarding/sending
    am/are/is ?hereby/herewith transmitting/tabling | hereby submit/submits/submitted/transmit/transmits/submitting
    like/wish/wishes/want/wants to ?formally/also/hereby submit/resubmit/transmit/forward/table/introduce
    pleased/happy/honoured/honored/glad/delighted/privileged to submit/transmit/forward/present/send/convey/share
    honour/honor/pleasure/privilege of/to ?herewith/hereby submit/transmit/forward/present/send/convey
    honour/honor/pleasure of submitting/transmitting/forwarding/presenting/sending
    directed/instructed/asked/authorized/authorised/requested to submit/transmit/forward/send | sending ?you/the
    on behalf ... submit/transmit/forward/present/submitting | transmits/tables/forwards/presents/sends/send you
    allow/permit me to submit | may i submit | please accept/receive/consider/treat/take | formally submit*
    formal submission | submit/submitting ?you the/our/my/this/herewith ?attached/enclosed/following
    is/are submitted ?herewith/hereby/to/for/by | is ?our/my/kenya's ?formal contribution
    soumet/soumets/soumettons/soumettent | transmet/transmets/transmettons/transmettent
    fait/fais/faisons ?donc ?ainsi ?aussi ?également parvenir
    honneur/plaisir/avantage/privilège de ... soumettre/transmettre/présenter/communiquer/adresser/parvenir/remettre
    honneur/plaisir de ... déposer/envoyer | envoie/envoyons/envoient | dépose/déposons/déposent | présentons
    souhaite/souhaitons/souhaiterait/souhaiterions/voudrait/voudrions/désire/désirons ... soumettre/présenter
    souhaite/souhaitons/souhaiterait/voudrait/voudrions/désire ... transmettre/déposer | adresse/adressons/adressent
    remets/remet/remettons | communique/communiquons | font parvenir | présente ?ci-joint/ici/sa/une/la/l'addendum
    veuillez/prière ?de recevoir/accepter/considérer | est soumise/soumis | je/j' présente
    me permets de ... soumettre/transmettre/envoyer
    presenta/presentan/presentamos/presento | somete/sometemos/someto | remite/remitimos/remito | remitirles/remitir
    envía/enviamos/envío | transmite/transmitimos/transmito | hace/hacemos/hago/hacen llegar | hacerles/hacer llegar
    agrado/honor/placer/gusto ... presentar/remitir/someter/enviar/transmitir/llegar | paso/mando/mandamos/pasamos
    objeto/fin de presentar/someter/enviar | desea/deseamos/quisiera/quisiéramos/queremos presentar/someter/enviar
    entrego/entrega/entregamos | presentar ?oficialmente/formalmente la/nuestra/una/esta
    шлем/шлю/присылаем/присылаю/пересылаем/пересылаю | elevo/elevamos
    добавляем/добавляю/дополняем/дополняю | agregamos/añadimos/complementamos
    направляем/направляю/направляет | представляем/представляю/представляет | вносим/вносит/вношу
    передаем/передаю/передает | высылаем/высылаю/высылает | посылаем/посылаю | отправляю/отправляем
    имею/имеем/имеет честь ... представить/направить/передать/внести/препроводить | подаем/подаю/подает
    хотел/хотела/хотели/хотело бы ... представить/внести/направить/подать | прошу/просим/просьба принять/рассмотреть
    现提交 | 谨提交 | 特提交 | 兹提交 | 正式提交 | 提交...文稿 | 提交...修订 | 提交...补遗 | 提交...更正
    提交...勘误 | 提交...文件 | 呈交 | 报送 | 递交 | 呈上 | 谨呈 | 谨代表...提交
    نتشرف/اتشرف/تتشرف/يتشرف/شرفني/شرفنا ... تقديم/ان/رفع/احاله | تفضلوا بقبول مساهم*/ورق*/وثيق*
    نودع/اودع/تودع/يودع/نوافيكم/اوافيكم/توافيكم/يوافيكم/نوافي/نزودكم/ازودكم/تزودكم/يزودكم/نسلمكم/تسلمكم/اسلمكم
    نسلم/تسلم ?اليكم ?لكم مساهم*/ورق*/وثيق* | نضع بين/تحت ايديكم/تصرفكم
    送上 | 寄上 | 发上 | 投递 | 送交 | 呈报 | 上报 | 特送 | 补交 | 补送 | 报上 | 传上 | 发去 | 发您了 | 发你们了
    نقدم/تقدم/اقدم/يقدم | نرسل/ترسل/ارسل/يرسل | نحيل/احيل/تحيل/يحيل | نتقدم/اتقدم/تتقدم | نرفع/ارفع
    يسرني/يسرنا/يشرفني/يشرفنا/يسر ... ان/تقديم | نود/اود/تود/يود ... تقديم
""")
ATTACHES = _table("""
    leaving/dropping/handing/passing ?on ?you the/our/my paper/document/contribution/addendum/corrigendum/revision
    leaving/dropping/handing/passing you/here ?with ?you the/our/my addendum/corrigendum/revision/contribution/paper
    je/j'/nous vous/te laisse/glisse ?ici ?donc le/la/l'/notre contribution/document/fichier/texte
    je/j'/nous vous/te passe/laissons/passons ?ici ?donc le/la/l'/notre contribution/document/fichier/texte
    je/j'/nous vous/te laisse/glisse/passe/laissons/passons ?ici ?donc le/la/notre addendum/rectificatif/révision
    je/j'/nous vous/te laisse/glisse/passe/laissons/passons ?ici ?donc l'addendum | ci-inclus/ci-incluse
    les/os/te/le dejo/dejamos/paso/pasamos/comparto/mando ?aquí ?acá el/la/nuestro/nuestra ?* documento/contribución
    les/os/te/le dejo/dejamos/paso/pasamos/comparto/mando ?aquí ?acá el/la/nuestro/nuestra addéndum/corrigéndum/revisión
    les/os/te/le dejo/dejamos/paso/pasamos/comparto/mando ?aquí ?acá el/la/nuestro/nuestra archivo/texto/aporte/adenda
    aquí les/os/te/le/tienen/tenéis dejo/dejamos/el/la/nuestro/nuestra/mando/paso/comparto
    acá les/os/te/le/tienen dejo/dejamos/el/la/nuestro/nuestra/mando/paso/comparto
    скидываю/кидаю/закидываю/оставляю/пересылаю/сбрасываю | ловите/держите
     呈附 | 附呈 | 见附 | 附檔 | 附件為 | 附上 | اضع بين/لكم | ابعث/نبعث/اترك/نترك ?لكم ?اليكم
    sous ce pli | sous pli | 附呈 | 奉上 | in the attachment/annex
    here it is | here you are/go | en ci-joint | aquí está
    attached/enclosed/attachment/attachments/attaching/enclosing | herewith | please find | pfa | appended
    here is/are/comes/come | here's | find below/here | following contribution*/paper*/document*/two/three
    sits/lives/waits here/there/at/under/below | can/may be fetched/downloaded/retrieved/collected here/at/from/under
    téléchargeable* ici/à/sur/sous/via/là | à télécharger ici/à/sur/sous/là
    annexed | below is/are | download* ?it/the/from/at | available at/here/from/under | i/we attach/enclose
    ci-joint* | ci-annexé* | joint/jointe/joints/jointes | en pj | pj | en annexe | veuillez trouver
    vous trouverez | voici | ci-après | ci-dessous | je/nous joins/joignons
    adjunto/adjunta/adjuntos/adjuntas/adjuntamos/adjuntan | se anexa/anexan | anexo/anexa | aquí va/van/tienen
    va/van/viene/vienen/sale/mando/envío/pongo/puse ?todo en/como ?un ?el archivo/fichero/anexo/documento/adjunto aparte
    va/van/viene/vienen/sale/mando/envío/pongo/puse ?todo en/como ?un ?el archivo/fichero/documento adjunto/separado
    sigue/siguen ?adjunto ?adjunta el/la/nuestro/nuestra documento/contribución/aporte/texto
    va/van aquí/acá | va/van ?ahora ?también el/la/nuestro/nuestra add/addéndum/adenda/corr/corrigéndum/rev/revisión
    va/van ?ahora ?también el/la/nuestro/nuestra contribución/aporte/documento/corrección
    va/van adjunto/adjunta/adjuntos/adjuntas | siguiente contribución/documento
    прилагаю/прилагаем/прилагается/прилагаются/прилагаем* | приложен* | во вложении | вложен* | прикреплен*
    прикрепляю/прикрепляем | в приложении | прилагаемый/прилагаемая/прилагаемое
    附件 | 附上 | 随附 | 随函 | 所附 | 附后 | 请查收
    مرفق* | طيه | طيا | رفقه | رفقته | رفقتها | رفق/رفقه/صحبه/بصحبه هذا/هذه | ارفق/نرفق
""")
REGISTERS = _table("""
    should/may/can/could go up/in/out as | 请与原文一并公布 | 一并公布 | 一并登记 | 一并发布
    could/can it/this/they/the ?paper ?attached go/be ?entered/put/added/listed to/in/into/on/under iscg
    may/might/should it/this/they/the ?paper ?attached go/be ?entered/put/added/listed to/in/into/on/under iscg
    it/this could/can/may/should go/be ?put ?added ?listed to/into/on/under/in iscg
    qu'elle/qu'il/elle/il reçoive/obtienne/ait un numéro
    attribuer/attribuez/attribution/obtenir ?lui d'un/un/du numéro
    asignar/asignen/asignarle/asignación/asignarnos ?le ?de ?un número | darle/den/dar ?le un número de documento
    присвоение/присвоить/присвойте/присвоении/получить ?ему ?ей ?нам номер/номера ?документа
    оформите/оформить ?пожалуйста ?* к/как | занесите/внесите/включите ?* ?* как вклад/документ/дополнение
    编个号 | 给个编号 | 编号发布 | 赋予编号 | 分配编号 | 给予编号 | 分配文号 | 请编号 | 登记编号 | 收录
    تخصيص/اعطاء/اعطائها/اعطائه/منحها/منحه/منح ?لها رقما/رقم
    podrían/pueden/podría/puede/podéis/podríais ... añadir/agregar/incorporar/incluir ?este/esta/el/la archivo/adjunto
    pouvez-vous/pourriez-vous ... ajouter/joindre ?le/la/ce/cette document/fichier/pièce
    could/can/would/will you/someone/somebody ?please/kindly put/add it/this/them/attached/document on/to ?the/your list
    could/can/would/will you/someone/somebody ?please/kindly add the attached ... as
    podrían/pueden/podría/puede/podéis ... publicar/registrar/subir/emitir/añadir ?este/esta/el/la archivo/adjunto
    podrían/pueden/podría/puede/podéis ... publicarlo/registrarlo/subirlo/emitirlo/añadirlo
    grateful/thankful/obliged if ... be accepted/registered/published/issued/posted
    please/kindly ?also/kindly/find/to register/publish/post/upload/issue/number/process/replace/substitute/record
    could/can/would/will you ?please/kindly/also register/publish/post/upload/issue/number/accept/process/replace
    grateful/appreciate*/appreciated ... register*/registration/publish*/issue*/post*/upload*/number*/accepted
    could/can/would/will the ?iscg ?bot secretariat/desk/bot ?please/kindly replace/swap/exchange/post/publish
    could/can/would/will the ?iscg ?bot secretariat/desk/bot ?please/kindly add/put/hang/register/issue/upload/number
    please/kindly/grateful/glad/could/can/would ... hang/attach/place/put/file it/this/them under/beside/behind/below
    please/kindly/grateful/glad/could/can/would ... swap/exchange it/this/the/what for/against
    request/requests/ask/asks ... be registered/published/issued/posted/numbered | for registration
    to be registered/published/issued/numbered | assign ... number | needs/need a number | give it a number
    merci/prière/veuillez ... enregistrer/publier/inscrire/diffuser/substituer/remplacer/numéroter
    bien vouloir ... enregistrer/publier/inscrire/diffuser/numéroter/remplacer/l'enregistrer/l'inscrire/la publier
    pouvez-vous/pourriez-vous/pourrait-on ... enregistrer/publier/numéroter | pour enregistrement | à enregistrer
    prie/prions/demande/demandons/remercie ?au ?le secrétariat/bureau ... enregistrer/publier/ajouter/inscrire/diffuser
    prie/prions/demande/demandons/remercie ?au ?le secrétariat/bureau ... mettre/verser/joindre/remplacer
    secrétariat/bureau pourrait-il/peut-il/voudrait-il ?bien ?vouloir remplacer/ajouter/publier/verser/enregistrer
    prions/prie de ... enregistrer/inscrire/publier | merci de l'enregistrer/la/le
    favor/sírvanse/sírvase/ruego/rogamos/solicito/solicitamos/agradecer* ... registr*/public*/numerar*/inscrib*
    ruego/rogamos/pido/pedimos/favor/solicito/solicitamos/agradec* ... darle/darles/dar/den ?el curso/trámite
    ruego/rogamos/pido/pedimos/favor/solicito/solicitamos/agradec* ... incorporar*/incluir*/subir*/colgar*/cargar*
    ruego/rogamos/pido/pedimos/favor/solicito/solicitamos/agradec* ... cursarlo/tramitarlo
    mucho agradeceré/agradeceremos ... numere/publique/registre/incluya/inscriba/distribuya
    para su registro/publicación | registrar/registren/regístrenlo/registre/regístrese
    прошу/просим/просьба ... зарегистрировать/опубликовать/разместить/издать/выпустить/заменить
    на/для регистрацию/регистрации | зарегистрируйте
    麻烦...登记 | 麻烦...发布 | 麻烦...编号 | 麻烦...上传 | 帮...登记 | 帮...挂网 | 帮...上传 | 帮...发布 | 烦...登记
    挂网 | 请...挂 | 请...上网 | 请...收入 | 请...编入 | 请...录入 | 请...上传 | 请...分发 | 请...散发 | 望...登记
    盼...登记
    请...登记 | 予以登记 | 请...发布 | 请...刊登 | 请...替换 | 供登记 | 请...注册 | 请...编号
    يرجي/نرجو/ارجو/رجاء/برجاء/الرجاء ... قيد*/ادراج*/تعميم*/توزيع*/احلال*/رفعها/رفعه/تحميلها
    التمس/نلتمس/تلتمس/نامل/امل/تامل/نود/اود/نطلب/اطلب/فضلكم/تكرم*/التكرم ... تسجيل*/نشر*/قيد*/ترقيم*/ادراج*/تعميم*
    يرجي/نرجو/ارجو/رجاء/برجاء/الرجاء ... تسجيل*/نشر*/اصدار*/استبدال*/ترقيم* | لتسجيل/للتسجيل | تسجيلها/تسجيله
""")
# a document that is only pointed at
WITHDRAWS_IT = _table("""
    please/kindly/pls/plz ?just ?therefore pull/remove/scrap/bin/strike/withdraw this/that one
    please/kindly/pls/plz ?just ?therefore take/pull this/that/it ?one down/off
    please/kindly/pls/plz ?just ?therefore remove/take/pull/delete/drop it/this off/from/out ?of the/your page
    remove/take/pull/delete/drop/strike it/this off/from the/your ?meeting/document/documents page/site/register/table
    remove/take/pull/delete/drop/strike it/this off/from the/your meeting/document/documents list
    le/la/les retirer/supprimer/enlever/ôter/effacer de/du/des ?la ?l' page/pages/site ?de ?la ?réunion
    le/la/les retirer/supprimer/enlever/ôter/effacer de/du/des registre/serveur
    le/la/les retirer/supprimer/enlever/ôter/effacer de la liste des documents/contributions
    retirez/supprimez/enlevez/ôtez le/la/les/celui-ci/celle-ci de/du/des ?la ?l' page/pages/site/registre/serveur
    retirer/supprimer/enlever/oublier/annuler celui-ci/celle-ci | ne plus en tenir compte
""")
WITHDRAWS = _table("""
    obliged/grateful/glad/thankful/appreciate*/ask/request ... be/were taken/removed/struck/pulled/deleted off/from
    treat/consider/regard/deem ?it ?this ?document as/to withdrawn/be
    take ?the/our/my/document/contribution/paper ... off the/your ?document list/agenda/table/register | pull back
    pull ?the/our/my document/contribution/paper
    dar/den/dé/demos/dando de baja | archiver notre | 申请撤回 | 申请撤稿
    renonce/renonçons/renoncent à ?notre/sa/la/le contribution/document | damos/da de baja | 不再提交...文件
    withdraw/withdraws/withdrawing/retract/retracts | hereby withdrawn | consider/regard/treat ... withdrawn
    is/be/are ?hereby/formally/now withdrawn
    withdrawal of ?our/the/its/my/this ?own contribution*/document*/doc/paper*/iscg
    please/kindly disregard/remove/delete/cancel/drop ?our/the/my/its contribution*/document*/paper*/iscg
    cancel/cancels our/its/my contribution*/document*/paper* | take back our/my contribution*/document*/paper*
    request/requests/notify ... withdrawal
    retire/retirons/retirent/retirer | retrait de/du ?notre/la/sa document/contribution*/doc/iscg
    considérer ... retiré* | tenir ... pour retiré*/nul*/caduc/caduque | considérer ... caduc/caduque/avenu/avenue
    ne pas tenir compte de notre/sa/la/du contribution/document | annuler/annule/annulons notre/sa contribution
    notre/sa contribution/document est retiré* | considérer ... nul*
    retira/retiran/retiramos/retiro/retirar/retiren/retirarlo/retirarla
    retirada de/del ?la/nuestra/nuestro contribución/documento/doc/iscg
    dejar sin efecto
    caso omiso de/del nuestra/nuestro/la/documento | anular/anula/anulamos nuestra/su contribución/documento
    por/como retirado/retirada
    отозвать/отзывает/отзываем/отзываю/отозванн* | снять/снимаем/снимает с рассмотрения
    снимаем/снимаю/снимает ?с ?рассмотрения ?свой ?наш ?свое документ/вклад/предложение
    отзыв* ?нашего/своего вклада/документа | аннулировать/аннулируем | не учитывать наш/вклад/документ
    撤回 | 撤销 | 收回 | 撤稿 | 作废 | 撤下 | 先撤 | 撤了 | 撤掉 | 抽回
    نسحبها/نسحبه/تسحبها/تسحبه/اسحبوا/اسحبوها/اسحبوه/تسحبوا/تسحبوها/تسحبوه
    سحب/نسحب/تسحب/يسحب/اسحب/سحبها/سحبه | الغاء مساهم*/وثيق* | تجاهل مساهم*/وثيق*
""")
# not to be presented after all: withdraws a document that is named by its number
RENOUNCES = _table("""
    would/d rather/prefer/prefers not ?to take/pursue/proceed/present/maintain/press
    not ?to take/press ?it ?document any/further
    no longer ?be wish/wishes/want/wants/intend/intends/presenting/pursuing/pursue/stand/stands/maintain/maintains
    we/i/delegation/administration ?have/has ?therefore/now decided not to present/submit/pursue/proceed/maintain/table
    not/nor be presenting/pursuing/pursued/presented/maintained
    please/kindly ignore/disregard ?document/contribution iscg | take no account of
    renonce/renonçons/renoncent/renoncé/renoncer à/au ?présenter/soumettre/la | ne plus en tenir compte | plus en tenir
    ne souhaite/souhaitons/maintient/maintenons/présentera/présenterons plus
    abandonne/abandonnons ?le/la/notre document
    renuncia/renunciamos/renuncian/desiste/desistimos/desisten a/de
    ya no desea/deseamos/presentará/presentaremos/mantiene
    no lo/la tengan/tomen | no ?se tengan/tomen en cuenta | dejen de considerar
    отказывается/отказываемся/отказалась/отказались/отказывать* от
    больше не представля*/планиру*/настаива*/поддержива*
    просьба/прошу/просим ?больше не рассматривать/учитывать
    不再提交 | 不再保留 | 不再坚持 | 放弃提交 | 决定不提交 | 撤下来 | 请勿再考虑 | 请不要再考虑 | 请不再审议
    نتخلي/تتخلي/يتخلي/تخلينا/نعدل/العدول/عدلنا/نتراجع/تراجعنا/تتراجع عن | صرف النظر عن | عدم الاخذ/النظر
""")
# an earlier state of a document is replaced, not withdrawn
EARLIER = _table("""
    previous/earlier/old/former/last/prior version/versions/text/one/revision | version/versions of
    version/versions précédente/antérieure/ancienne/initiale | ancienne/précédente version
    versión/versiones anterior/anteriores/previa | прежн*/предыдущ*/стар* верси*/редакци*/вариант*
    旧版 | 上一版 | 之前的版本 | 原版本 | 旧的 | 旧稿 | 老版 | 老的 | 前一版 | 上一稿 | 原稿 | 前稿
    نسخه/صيغه/ورقه سابقه/قديمه/اولي | القديمه/السابقه
""")
# courtesy and duty in the form of a question or a report: done all the same
COURTESY = _table("""
    no need to replace/change | not instead of it/the/that | sans remplacer | sin sustituir/reemplazar
    заменять не нужно/надо | не нужно/надо заменять | 不必更换 | 无需更换 | 不用更换 | 不必替换 | 无需替换 | 原文不动
    dès que possible | as soon as possible | lo antes posible | en cuanto puedan | как можно скорее | при возможности
    aussitôt que possible | whenever convenient | 尽快 | في اقرب وقت
    لو سمحتم/سمحت/تكرمتم/تكرمت/تفضلتم/تلطفتم/امكن/ممكن/تسمحوا/تسمحون/تفضلوا | ولو
    شاكرين/شاكر/الشاكرين/شاكرا/شاكره/ممتنين/ممتن/ممتنا/ممتنه/نقدر/حبذا/يسعدنا/يسعدني/يسرنا ?لكم ?لحضراتكم ?لسعادتكم لو
    could/can/would/will you ?please/kindly add/publish/issue/register/post/upload/include/attach the/this/our/it
    pouvez-vous/pourriez-vous ?svp/bien ?vouloir ajouter/publier/enregistrer/diffuser/joindre
    could/can/would/will the ?iscg ?bot secretariat/desk/bot ?please/kindly replace/swap/exchange/post/publish
    could/can/would/will the ?iscg ?bot secretariat/desk/bot ?please/kindly add/put/hang/register/issue/upload/number
    secrétariat/bureau pourrait-il/peut-il/voudrait-il ?bien ?vouloir remplacer/ajouter/publier/verser/enregistrer
    podrían/pueden/podría/puede/podéis/podríais ?por ?favor añadir/agregar/publicar/registrar/subir/incorporar/incluir
    не могли/можете ?бы ?ли ?вы зарегистрировать/опубликовать/разместить/добавить | هل يمكنكم تسجيل/نشر/اضافه
    هل يمكن/يمكنكم/بامكانكم/تستطيعون/لكم ?ان سحب/تسحبوا/تسحبوها | 能否...撤 | 可否...撤 | 能不能...撤 | 不得不
    能否将...登记 | 能否发布 | 可否发布 | 可否登记 | 能否登记
    asked/instructed/directed/requested/authorized/authorised me/us to submit/forward/transmit/withdraw
    could/can/would/will you ?please/kindly/also withdraw/remove/cancel | may we/i ?please/kindly withdraw
    pouvez-vous/pourriez-vous ?svp/bien ?vouloir retirer/annuler
    pueden/podrían/puede/podría ?por ?favor retirar/anular
    можете/могли/можно ?ли ?бы ?вы отозвать/снять | 能否撤回 | 可否撤回 | 请撤回 | يمكنكم سحب
""")
# withdrawn, cancelled or asked to be registered, but no document
NOT_A_DOCUMENT = _table("""
    distribution/mailing list | liste de diffusion/distribution | lista de distribución/correo/difusión | рассылк*
    邮件列表 | 邮件组 | 收件人名单 | قائمه التوزيع/البريد/المراسلات
    objection* | request | candida* | support | nomination* | reservation* | offer | invitation | question*
    delegat* | participant* | name/names | troops | meeting/meetings | e-meeting | version/versions | earlier
    previous | me/us | comment/comments | remark/remarks | statement
    objection/objections | demande | réunion | candidature* | participation | commentaire* | réserve*
    objeción | solicitud | reunión | candidatura | participación | comentario* | versión
    просьб* | собрани* | кандидатур* | замечани* | верси* | заявк*
    会议 | 请求 | 意见 | 候选 | 旧版 | 上一版
    اجتماع | طلب | ترشيح | اعتراض | calendar* | diary | diaries | calendrier* | agendas | calendario* | календар*
    расписани* | 日历 | 日程 | التقويم/الرزنامه/المواعيد
    at/via/through/online/here/by/yourself/yourselves | vous/auprès/largement/inscription | para el | en https
    по ссылке | на сайте | 以下链接 | 参会 | عبر | الرابط | bug/ticket/patch/issue | nomination | الاعتراض | اعتراض*
""")
# besides what else the mail does
ANEW = _table("""
    new/another/separate/second/different/replacement contribution*/document*/paper*/one | in its/their place
    instead | also submit/submits/submitting | in addition
    nouvelle/autre/seconde/deuxième contribution* | contribution nouvelle | à sa/leur place | nouveau document
    nueva/otra/segunda contribución | en su lugar | nuevo documento
    нов* вклад*/документ* | еще один вклад/документ | вместо него/них
    新文稿 | 新的文稿 | 另提交 | 另一份
    مساهمه جديده/اخري | وثيقه جديده | بدلا منها
""")
OURS = _table("""
    our/ours/my | notre/nos/mon/ma | nuestra/nuestro/nuestras/nuestros/mi | наш*/мой/мою/свой/своего
    我方 | 我国 | 我们 | 本部门 | مساهمتنا/وثيقتنا/مساهمتي
""")
FOR_THE_GROUP = _table("""
    consideration/discussion/examination by/at/in ?the ?* ?* meeting/session/group
    examen/considération/discussion par/lors/à/au ?de ?le ?la ?l' ?* ?* réunion/session/séance/groupe
    examen/consideración/debate por/en ?parte ?de ?el ?la ?* ?* reunión/sesión/grupo
    рассмотрения/рассмотрение/рассмотрению ?на ?* ?* собрании/заседании/сессии/группой
    للنظر/لعرض*/لمناقشت* ... الاجتماع/الفريق | 供...审议
    for the group | iscg | to the group/iscg/secretariat | for/to/at/by ?* ?* ?* ?* meeting/session | agenda item
    for registration/publication | pour/à ?la ?* ?* réunion/session | pour le groupe | au groupe
    point de/à l'ordre | para/a/en ?la ?* ?* reunión/sesión | para el grupo | al grupo | для группы | группе
    к/для/на ?* ?* собранию/собрания/собрании/заседанию/заседания/сессии
    供...会议 | 次会议 | 届会议 | 会议文稿 | 会议审议 | 本组 | للاجتماع/للفريق | في/الي الاجتماع/اجتماع | الي الفريق
""")

# --- what it is not ------------------------------------------------------------------------------------------------

# blanked: the conditional in these is courtesy
POLITE = _table("""
    which/that/and we/i will/shall present/introduce | will/shall/we'll present/introduce it ?orally at/during/in
    que/et nous/je présenterons/présenterai | qui sera présentée/présenté ?oralement en/à/lors/par
    grateful/thankful/obliged if | appreciate/appreciated ?it if | if possible/needed/necessary/required/any
    if you have any | if you could/would/can | whether you could | do not hesitate | don't hesitate
    si possible/nécessaire/besoin | si vous pouviez/vouliez | n'hésitez pas | s'il vous plaît | si nécessaire
    si es posible | si fuera posible | si pudieran | no duden | no dude
    если возможно | будем/буду признательны/признателен/признательна если
""")
PROMISES = _table("""
    will/shall/we'll/i'll/would/it'll ?not/be/then/also submit/send/follow/provide/forward
    will/shall/we'll/i'll/would/it'll ?soon/shortly/formally/only submit/send/follow/provide/forward
    will/shall/we'll/i'll/it'll ?be/then/also/soon/shortly/formally/only transmit/circulate/share
    will/shall/we'll/i'll/it'll ?be/then/also/soon/shortly/formally/only table/upload/withdraw
    will/shall/we'll/i'll ?be/also/soon/formally/only submitted/sent/submitting/sending
    will/shall/we'll/i'll ?be/also/soon/formally/only revise/revising/provided/present
    going to submit/send/present/provide/withdraw/revise | about to submit/send | let you have
    plan/plans/planning/intend/intends/intending/aim/aims/hope ?on/to submit/submitting/send/present/withdraw
    plan/plans/planning/intend/intends/intending/aim/aims/hope ?on/to withdrawing/revise/revising/provide/table
    hopes/hoping/expect/expects/propose ?on/to submit/submitting/send/present/withdraw
    proposes/need/try/considering/consider ?on/to submit/submitting/send/present/withdraw
    hopes/hoping/expect/expects/propose ?on/to withdrawing/revise/revising/provide/table
    proposes/need/try/considering/consider ?on/to withdrawing/revise/revising/provide/table
    preparing/drafting/finalizing/finalising | working on | under preparation | still being | is/are to follow
    submit/submitting/send/sending ... tomorrow/shortly/soon/later
    submit/send/submitting/sending ... next week/month/monday/tuesday/wednesday/thursday/friday
    as soon as ... ready/approved/cleared/available | once ... ready/approved/cleared/finalized/finalised
    soumettra/soumettrai/soumettrons/soumettront | présentera/présenterai/présenterons/présenteront
    transmettra/transmettrai/transmettrons/transmettront | enverra/enverrai/enverrons/enverront
    fera/ferai/ferons/feront ?donc ?aussi ?alors parvenir | adressera/adresserai/adresserons
    déposera/déposerai/déposerons | suivra
    suivront | retirera/retirerons/retireront | révisera/réviserons | sera/seront soumis*/transmis*/envoyé*/déposé*
    va/vais/allons/vont soumettre/présenter/transmettre/envoyer/déposer/retirer/réviser | en cours de
    compte/comptons/espère/espérons/entend/entendons soumettre/présenter/transmettre/envoyer/déposer/retirer
    envisage/envisageons/prévoit/prévoyons de soumettre/présenter/transmettre/envoyer/déposer/retirer
    prépare/préparons une/un/notre/la | travaillons/travaille à/sur | enverrai/enverrons/transmettrons ?la/le ?dès
    dès que | prochainement
    presentará/presentaré/presentaremos/presentarán | enviará/enviaré/enviaremos/enviarán | remitirá/remitiremos
    someterá/someteremos | transmitirá/transmitiremos | hará/haré/haremos/harán llegar | retirará/retiraremos
    va/voy/vamos/van a presentar/enviar/remitir/someter/retirar/revisar | en preparación | tan pronto como
    prevé/prevemos/piensa/pensamos/espera/esperamos/pretende/pretendemos presentar/enviar/remitir/retirar
    previsto presentar/enviar/remitir | próximamente | estamos preparando | estoy preparando
    представим/представит/представлю/представят | направим/направит/направлю/направят | внесем/внесет/внесу
    пришлем/пришлю/пришлет | вышлем/вышлю/вышлет | передадим/передаст | подадим/подаст | отправим/отправлю
    планирует/планируем/планирую | намерен/намерена/намерены/намеревается | собираемся/собирается/собираюсь
    готовим/готовит/готовится | будет/будут представлен*/направлен*/внесен*/отправлен*/отозван* | как только
    将提交 | 将于...提交 | 将在...提交 | 将另行 | 拟提交 | 拟于 | 计划提交 | 打算提交 | 准备提交 | 下周...提交
    稍后...提交 | 随后...提交 | 改提 | 正在准备 | 正在起草 | 考虑提交 | 考虑撤回 | 下周提交 | 会提交 | 即将提交
    سنودع/ستودع/ساودع/سنزودكم/سازودكم/ستزودكم/ستوافيكم/ساوافيكم/سيوافيكم/سنبعث/ستبعث/سنرفق/سنستبدل/سنضع/سنحدث
    سنقدم/ستقدم/سيقدم/ساقدم/سنرسل/سترسل/سيرسل/سارسل/سنحيل/سنوافيكم/سنسحب/ستسحب | سوف
    نعتزم/تعتزم/يعتزم/ننوي/تنوي/نخطط/تخطط | نفكر في | قيد الاعداد | نعكف
    下周...发 | 明天...发 | 后天...发 | 稍后...发 | 随后...发 | 回头...发 | 过几天 | 写完就 | 改完就 | 定稿后 | 一定稿就
    将向...提交 | 待批准 | 待...后提交 | 待...后发
""")
DRAFTS = _table("""
    مشروع مساهم* | انتظر/ننتظر/نرحب تعليق*/ملاحظ*/رد* | attends/attendons/avoir vos/votre commentaires/avis/remarques
    espero/esperamos sus/vuestros comentarios/aportes
    let us/me have/know/get ?your comments/views/feedback | comments/feedback/suggestions ... appreciated/welcome
    draft contribution*/addendum/corrigendum
    draft of ?our/the/my/a ?joint/new contribution*/document*/paper*/revision
    zero/first/early/preliminary/rough draft | attached/enclosed/is our draft
    for ?your/early/any comments/comment/review/feedback
    draft ... for ... comments/comment/review/feedback | comments/feedback are/is ?very/most welcome | informally
    projet de contribution/révision/addendum | avant-projet | ébauche | brouillon | pour commentaires/relecture
    pour vos/recueillir commentaires/observations/remarques | à titre officieux/informel | version provisoire
    borrador* | proyecto de contribución/revisión/addendum | para ?sus comentarios/observaciones | a título informal
    проект* ?нашего/нового вклада/пересмотра | черновик* | для/ваши/ваших замечаний/замечания/комментариев
    文稿草案 | 文稿草稿 | 草稿 | 初稿 | 征求意见 | 征求...意见 | 讨论稿
    مسود* ... مساهم* | مسود* مساهمتنا | لتعليقاتكم | لابداء | للتعليق
    please/kindly review/check/comment/proofread | have a look | what you think | your review/input/edits/views
    for ?your review/revision/edits | any ?last objections/remarks/comments | if there are no objections
    dites-moi/dis-moi | ce que vous en pensez | qu'en pensez-vous | relire/relecture
    ¿qué les parece | qué les parece | qué opinan | revisen/revisad/revísenlo | se agradecen comentarios
    посмотр* ... пожалуйста | прошу посмотреть | что думаете | ваше мнение | жду ваших | 请...再看看 | 请...看一下
    请...提意见 | ما رايكم | ابداء الراي | ارجو/يرجي الاطلاع
    isn't/not final ?yet | your suggestions/amendments | intend/intends/plan/want/aim to put/bring/table
    send me ?your comments/suggestions/edits | n'est pas définitif | vos suggestions
    no es definitivo | sus sugerencias
""")
# nothing of the mail is to be registered
HOLDS_BACK = _table("""
    not/don't/never ?yet ?please ?to register/publish/post/upload/number/process/record it/this/them/that/anything
    not/don't ?yet ?please register/publish/post/upload/number/process/record ?just ?as yet/now/please/before/until
    register/publish/registered/published/posted nothing | nothing ?is ?to be registered/published/posted/done
    hold off/on ?with registering/registration/publishing/publication/for/until | do nothing ?with ?it yet/now/until/for
    no decision ?has ?yet ?been yet/taken/made | decision ?has ?is not yet/been ?been taken/made
    no action ?is ?needed ?required yet/now/please/for | nothing to do yet/now/here/so
    ne/n' l'enregistrez/la/le/les enregistrez/publiez/diffusez/inscrivez pas/rien | ne l'enregistrez/publiez pas
    n'enregistrez/ne enregistrez/publiez/diffusez pas/rien | pas à enregistrer/publier | ni enregistrer/enregistrement
    ne pas l'enregistrer/la/le/les ?enregistrer/publier/diffuser | pas pour/en ?vue enregistrement/publication
    aucune décision/action ?n'a/n'est ?encore ?été prise/requise/nécessaire/attendue
    décision n'est/n'a pas ?encore prise
    rien à faire/enregistrer | n'y a rien/lieu à/de faire/enregistrer | attendez/attendre avant de/d'
    no/aún lo/la/los/las/le registren/registrar/registre/publiquen/publicar/publique/numeren/suban/inscriban
    no registrarlo/registrarla/publicarlo/publicarla/procede ?todavía ?aún
    todavía/aún no registrar/registren/publiquen
    ninguna decisión/acción | no hay/hace ?que nada/falta/decisión | decisión no está/se tomada/ha
    no hagan/haga nada | no para registro/registrar/registrarlo/publicar | no es para registro/registrar
    не нужно/надо/стоит/требуется ?его/ее/их/ничего регистрировать/публиковать/размещать/делать
    не регистрируйте/публикуйте/размещайте/регистрировать | пока/ничего не регистрир*/публик*/делать/делайте/нужно
    решение/решения ?пока ?еще не/нет принято/принималось | не для регистрации/публикации | никаких действий
    регистрировать/публиковать ?пока ?его ?ее ?еще не надо/нужно
    不要登记 | 先别登记 | 别登记 | 暂不要登记 | 先不登记 | 请不要登记 | 请勿发布 | 不要发布 | 暂不发布 | 先不要发布
    暂勿
    不必登记 | 不用登记 | 不供登记 | 不作登记 | 尚未决定 | 还没有决定 | 还没决定 | 未作出决定 | 没有最后决定
    暂时不需要
    不需要处理 | 无需处理 | 暂不处理 | 先不处理 | 不用处理 | 不必处理
    لا تسجلوها/تسجلوه/تسجلوا/تنشروها/تنشروا/تسجيل/نشر | دون/بدون/وليس/ليس/ليست تسجيل*/نشر*/للتسجيل/للنشر
    القرار لم/لن يتخذ/يصدر ?بعد | لم يتخذ/يصدر/نتخذ ?اي ?بعد قرار/القرار | لا داعي لاي/لاتخاذ/الان/لاجراء
    لا حاجه لاي/لاتخاذ/الي ?اي اجراء | لا يلزم/تتخذوا ?اي ?اتخاذ اجراء
    co-sign* ?the/our attached | co-sponsor* ?the/our attached | together with you | jointly with you
    before/prior ?to/we/it/its/i/the ?is/formal/formally/official submit/submitting/submission/submitted/finalizing
    not/don't ?yet ?for/to/be/a registration/register/publication/publish/formal/submission/registered/submitted
    nothing to register/submit | no action ?is/needed required/needed | not a formal | no need to register
    avant ?la/sa/son/de soumission/soumettre/dépôt/déposer/transmission | ne pas enregistrer/publier
    rien à enregistrer/soumettre | avant de la/le/les soumettre/transmettre/déposer | pas encore officielle*
    antes de presentarla/presentarlo/presentar/enviarla/enviarlo/remitirla | no registrar/publicar | no registren
    nada que registrar | aún no es oficial
    до/перед ?ее/его/официальной представлением/подачей/внесением/представления/подачи
    прежде чем представить/подать
    не регистрировать/регистрируйте/публиковать
    请勿登记 | 无需登记 | 暂不登记 | 正式提交前 | 正式提交之前 | 在提交之前 | 暂不提交
    قبل تقديمها/تقديمه/التقديم/تقديم | عدم تسجيل*/نشر*
""")
# documents that are there already
DISCUSSES = _table("""
    attached/circulated/sent/shared/tabled/distributed by
    i/we see/understand/notice/noticed/saw that | وصلت*/وصلنا | i/we heard/hear that
    thank/thanks ... for | support/supports/supporting/endorse/endorses | agree/agrees with
    have/has ?now/also read
    reviewed/studied/noted/received ... contribution*/document*/paper* | we/i read | as submitted
    was/were submitted
    published/posted/circulated by | you submitted/sent | they submitted/sent | remind/reminder
    remercie/remercions/merci ... pour | soutient/soutenons/soutiens/appuie/appuyons | ai/avons/a lu
    ai/avons ?bien reçu ?de ?* la/le/les/votre/vos/leur/une/ta/l' ?* ?* contribution*/document*/addendum
    ai/avons ?bien reçu ?de ?* la/le/les/votre/vos/leur/une/ta/l' ?* ?* message/mail/accusé
    ai/avons ?bien reçu ?de ?* la/le/les/votre/vos/leur/une/ta/l' ?* ?* courriel/révision/version/texte/corrigendum
    gracias por | agradezco/agradecemos ... contribución/documento | apoya/apoyo/apoyamos | he/hemos leído/recibido
    благодарим/благодарю/спасибо за | поддерживаем/поддерживает/поддерживаю | прочитал* | ознакомил* | получил*
    感谢...文稿 | 支持 | 赞成 | 同意 | 看过 | 收到
    اشكر/نشكر/شكرا ... علي | نؤيد/اؤيد/يؤيد | قرات | اطلعت | استلمنا/تلقينا
    have/has/were/was ?now ?already been/be posted/published/uploaded/received/circulated/translated
    are/is ?now available online/on | the following contributions/documents have | sont ?désormais en ligne
    ya están en línea | опубликованы следующие | 已上网 | نشرت المساهمات
""")
# told of what others said, as the record of a meeting tells it
NARRATES = _table("""
    announced/said/says/told/mentioned/declared/hinted/indicated/promised ... that/it/they/he/she would/might/could
    annonce/annoncé/dit/disait/déclaré/promis/laissé ... retirerait/retirera/retirer/soumettrait/soumettra
    representative/delegate/delegation/delegates/chair/chairman/chairperson ... confirmed/announced/said/withdrew
    representative/delegate/delegation/delegates/chair/chairman/chairperson ... stated/informed/noted/recalled
    représentant*/délégué*/délégation/président* ... a confirmé/annoncé/indiqué/déclaré/retiré/rappelé/informé/précisé
    representante*/delegado*/delegada*/delegación/presidente/presidenta ... confirmó/anunció/indicó/declaró/retiró
    representante*/delegado*/delegada*/delegación/presidente/presidenta ... recordó/informó/señaló/precisó
    представител*/делегат*/делегация/председатель ... подтвердил*/сообщил*/заявил*/отметил*/отозвал*/напомнил*
    代表指出 | 代表说 | 代表补充 | 代表介绍 | 代表表示 | 公司表示
    主席请 | 主席指出 | 主席说 | 会上...表示 | 会上...宣布
    ممثل/مندوب/وفد/رئيس/الرئيس ... اكد/اعلن/ذكر/سحب/اوضح/اشار
""")
FOR_INFORMATION = _table("""
    for your/their ?kind information/awareness/reference | fyi | for info | as background
    pour ?votre information/info | à titre d'information | pour mémoire
    para su información/conocimiento | a título informativo | a título de información
    для сведения | к сведению | для информации
    供参考 | 仅供参考 | 供...参考 | للعلم | للاحاطه | لاطلاعكم
""")
# contributions to other bodies
ELSEWHERE = _table("""
    contribution*/document*/paper*/proposal* ?* ?* to/for/at ?the/next/our etsi/3gpp/ietf/w3c/iso/iec/ieee/icann/jtc
    contribution*/document*/paper*/proposal* ?* ?* to/for/at ?the/next/our oecd/unesco/wipo/upu/gsma/oasis/ecma/cen/wto
    contribution*/document*/paper*/proposal* ?* ?* to/for/at ?the/next/our cenelec/ripe/apnic/lacnic/igf/isoc/berec/asmg
    contribution* ?* ?* à/au/pour ?l' ?la ?le etsi/3gpp/ietf/w3c/iso/icann/ocde/unesco/upu/oif/cept
    contribucion* ?* ?* a/al/para ?la ?el etsi/3gpp/ietf/w3c/iso/icann/ocde/unesco/upu/citel/cept
    вклад*/документ* ... в/для/на etsi/3gpp/ietf/w3c/исо/icann/оэср/юнеско/впс/рсс/асэ
    contribution*/document*/paper* ... to/for/at ?the/next tsag/rag/tdag/council/wtsa/wtdc/wrc/cwg*/sg*
    submitted/submits/submit/submission* ... to/for/at ?the/next tsag/rag/tdag/council/wtsa/wtdc/wrc/cwg*/sg*
    contribution*/document*/paper* ... to/for/at ?the/next wp*/apt/cept/citel/rcc/atu/study/itu-t/itu-r/itu-d
    submitted/submits/submit/submission* ... to/for/at ?the/next wp*/apt/cept/citel/rcc/atu/study/itu-t/itu-r/itu-d
    contribution*/document*/soumis*/soumet ... au/à/pour ?la/le/l' gcr/gcnt/gcdt/tsag/rag/tdag/conseil/commission/ce
    contribucion*/documento*/presenta* ... al/a/para ?la/el gar/gant/gadt/tsag/rag/tdag/consejo/comisión/ce
    вклад*/документ* ... в/на/для кгр/кгсэ/кгрэ/tsag/rag/tdag/совет/комисси*
    contribution*/proposal*/paper*/article*/comments to/for/towards ?the/this/our ?* ?public/open consultation*/inquiry
    contribution* to/towards ?the/this/our/your ?* discussion/discussions/debate/conversation/thread/documentation
    contribution* to/towards ?the/this/our/your ?* translation/project/wiki/website/deliverable/consultation*/library
    contribution* to/towards ?the/this/our/your ?* community/codebase/repository/journal/proceedings/book/issue/survey
    contribution* to/towards ?the/this/our/your ?* conference/congress/workshop/symposium/forum/report/newsletter
    paper*/article*/abstract/manuscript/submission* ... to/in/for ?the/a/your ?* journal/conference/workshop/symposium
    call for papers/contributions/proposals/inputs/abstracts | license agreement | sent to the ministry/regulator/board
    contribution*/texte*/article* à/au/aux ?la/l' ?* débat/discussion/traduction/documentation/projet/revue
    contribution*/texte*/article* à/au ?la/l' ?* colloque/congrès/conférence/enquête/consultation*
    appel à contributions/projets
    contribucion*/artículo*/texto*/ponencia* a/al/para/en ?la/el ?* debate/discusión/consulta/traducción/proyecto
    contribucion*/artículo*/texto*/ponencia* a/al/para/en ?la/el ?* revista/congreso/conferencia/documentación
    вклад*/стать*/доклад* в/для/на ?* перевод/дискусси*/обсуждени*/документаци*/журнал/конференци*/проект/консультаци*
    вклад*/документ* ... исследовательск* комисси* | в/во ... исследовательск* комисси*
    contribution*/document* ... commission d'études | contribucion*/documento* ... comisión de estudio
    提交...研究组 | 国际会议...论文 | 论文 | 征文 | 投稿 | 翻译文件 | مساهم*/وثيق* ... الي لجنه | لجنه الدراسات
    مساهم* في ?* ترجمه/النقاش/الترجمه/النقاش/الحوار/المشروع/الاستشاره | بحث*/ورقه ... الي/في موتمر/مجله/المجله
    contribution*/réponse ... à ?la ?l' consultation*/enquête* | contribución/respuesta ... a la consulta/encuesta
""")
# not said, only thought of, asked for or told of others
IMAGINES = _table("""
    would/could/might/may/will/shall ?also/then/even/therefore take/pull/remove/drop it/this/the/our/its/their/iscg
    thinking/think/thinks of/about withdrawing/revising/submitting/pulling
    consider/considers/considering/contemplate/contemplating/weighing ?a ?their ?its withdrawing/revising/withdrawal
    songe/songent/songeons/pense/pensent/pensons/réfléchissons/réfléchit à/de/d'/un ?le retirer/réviser
    réfléchissent/envisage/envisagent/hésite/hésitent à/de/d'/un ?le retirer/réviser
    songe/songent/songeons/pense à/de/d'/un ?le retrait/révision/soumettre/présenter
    pensent/pensons/réfléchissons/envisage/envisagent à/de/d'/un ?le retrait/révision/soumettre/présenter
    caso/supuesto de ?que ... retire/retiren/presente/presenten/revise | de retirarse/presentarse/revisarse
    según/como nos/me/se comentaron/comentan/dijeron/dicen/contaron/rumorea/comenta
    как нам/мне сказали/сообщили/говорили/рассказали | по словам/слухам | как слышно
    piensa/piensan/pensando/plantea/plantean/planteando/considera/consideran/considerando ?en retirar/revisar/presentar
    думает/думают/думаем/думаю/подумываем/подумывает ?ли ?о ?об отозвать
    подумывают/рассматривает/рассматривают/обдумывает/склоняется/размышляют ?ли ?о ?об отозвать
    думает/думают/думаем/думаю/подумываем/подумывает ?ли ?о ?об ?вопрос* отзыве/отзыва/пересмотр*
    подумывают/рассматривает/рассматривают/обдумывает ?ли ?о ?об ?вопрос* отзыве/отзыва/пересмотр*
    考虑撤 | 有意撤回 | 打算撤回 | 想撤回 | 可能撤回 | 或将撤回 | 拟撤回 | 正在考虑 | 考虑是否 | 听说 | 据说
    يفكر/يفكرون/تفكر/ندرس/يدرس/يدرسون/تدرس/ينوون/يعتزمون/ينظرون في/سحب/تقديم/اعاده
    they say | i/we ?have hear/heard that | rumour/rumor has | i/we gather that | apparently | il paraît que/qu'
    on m'a dit | on dit que/qu'
    j'ai/avons entendu/appris que/qu' | al parecer | por lo visto | dicen que | me dicen | he/hemos oído
    говорят | слышал*/слышно что | по слухам | بلغني/بلغنا/سمعت/سمعنا/يقال
    you/they may/might/could/should/would ?also ?even want/wish/like/consider/prefer/care
    voudrez/voudriez/pourriez/devriez peut-être | quizás/quizá/tal quieran/quiera/convenga | может быть/стоит | 不妨
    regrette/regrettons/déplore/salue/comprends/comprenons que/le/ce retrait | lamento/lamentamos que/la ... retir*
    regret/regrets/regretted/surprised/glad/sorry that/the/to ?see/hear ... withdraw*
    welcome/understand ... withdraw*
    sugiero/sugerimos/propongo/proponemos/recomiendo/pido/pedimos que ... retire/presente/revise
    prêt/prête/prêts/disposé/disposés à retirer/soumettre | dispuest* a retirar/presentar | готов* отозвать/снять
    ready/prepared/willing/inclined/minded to withdraw/submit/revise | provided that
    请各 | 请成员 | 日前提交 | 之前提交 | 应提交 | 欢迎提交 | 邀请...提交
    if/unless/whether/should ... submit*/withdraw*/send/sends/attach*/revise*/table
    anyone/anybody/whoever/who/each
    may/might/could/should ?also/then/therefore/be/we/i/they/to submit/submitted/withdraw
    must/can/cannot/would/ought ?also/then/therefore/be/we/i/they/to submit/submitted/withdraw
    may/might/could/should/must/can/cannot/ought ?also/be revise/revised/withdrawn/submitting
    how/when/where ... submit*
    propose/proposes/suggest/suggests/recommend ... to/that/the/should/of submit/withdraw/withdraws
    propose/proposes/suggest/suggests/recommend ... to/that/the/should/of withdrawing/withdrawal/revise
    recommends/urge/urges/invite/invites ... to/that/the/should/of submit/withdraw/withdraws
    recommends/urge/urges/invite/invites ... to/that/the/should/of withdrawing/withdrawal/revise
    invited/encourage*/ask/asked/asks ... to/that/the/should/of submit/withdraw/withdraws
    invited/encourage*/ask/asked/asks ... to/that/the/should/of withdrawing/withdrawal/revise
    advise/prefer/oppose/opposes/against ... to/that/the/should/of submit/withdraw/withdraws
    advise/prefer/oppose/opposes/against ... to/that/the/should/of withdrawing/withdrawal/revise
    suggest/propose/recommend withdrawing/submitting/that | submit that | deadline/cut-off for/to/of
    members ... submit
    ability/right/unable/able/ready/possible/possibility to/of submit/withdraw/submitting | no reason to withdraw
    si ... soumet*/retir*/présent*/transm*/révis*
    pourrait/pourraient/devrait/devraient/devrions/pourrions/faudrait
    comment ... soumettre
    invite/invitons/invités/invitées/propose/proposons/suggère/suggérons ... soumettre/retirer
    date limite de/pour | échéance de/pour
    propose/proposons/suggère/suggérons/souhaite/demande/faut que ... retire/retirent
    si ... present*/retir*/envi*/remit*/revis* | podría/podrían/debería/deberían/habría | cómo ... presentar/enviar
    invita/invitamos/sugiere/sugerimos/propone/proponemos/recomienda ... presentar/retirar | fecha límite para/de
    plazo para/de
    если | следует/следовало/стоит/могли/мог/может/можно
    предлагаем/предлагаю/предлагает ... отозвать/представить/подать
    как ... подать/представить | срок представления/подачи
    如果 | 若 | 是否 | 如何 | 怎么 | 建议...撤回 | 建议...提交 | 应当 | 应该 | 可以提交 | 截止
    اذا | لو | هل | كيف | ينبغي | يمكن | اقترح/نقترح
    withdrawn by | été retiré*/retirée/supprimé* | fue/fueron/ha/han ?sido retirad*/presentad*/retirado
    отозван* автор*
    由作者撤回 | 已由...撤回 | سحب/سحبت صاحب/اصحاب
""")
NEGATES = _table("""
    打不开 | 无法打开 | 无法提交 | لا يمكنني/استطيع/نستطيع فتح/تقديم
    no puedo/podemos/pude/podré/podremos abrir/leer/presentar/enviar | не могу/удается/могли открыть/прочитать
    peux/pouvons/parviens/arrive/puis/pourrai/pourrons/pourra pas ?à présenter/soumettre/transmettre/ouvrir/lire/retirer
    cannot/can't/couldn't/unable ?to open/find/read/download/see/access | not be able to submit/withdraw/present
    pas lieu/besoin/nécessaire/question de ?de retirer/réviser/soumettre | inutile de retirer/soumettre
    not/don't/doesn't/didn't/won't/cannot/never ?to/be/yet/intend/want/wish/plan/going/able ?to submit/submitting
    not/don't/doesn't ?to/be/yet/intend/want/wish/plan/going/able ?to submitted/submits/withdraw
    didn't/won't/cannot/never ?to/be/yet/intend/want/wish/plan/going/able ?to submitted/submits/withdraw
    not/don't/doesn't ?to/be/yet/intend/want/wish/plan/going/able ?to withdrawing/withdrawn
    didn't/won't/cannot/never ?to/be/yet/intend/want/wish/plan/going/able ?to withdrawing/withdrawn
    not/don't/doesn't ?to/be/yet/intend/want/wish/plan/going/able ?to attach/attached/revise
    didn't/won't/cannot/never ?to/be/yet/intend/want/wish/plan/going/able ?to attach/attached/revise
    no/without/any ?new/further/longer contribution*/document*/corrigendum/addendum/revision
    nothing to submit/withdraw
    not a/our/the/an ?formal/official contribution*/submission* | no need for/to | no longer submit*/withdraw*
    soumet*/présente*/retire*/retirons/transmet*/envoie*/joins pas/rien/aucun*/plus | pas de contribution*/document*
    aucune/aucun contribution*/document*/addendum/révision | n'est pas une/un | ne pas retirer/soumettre
    sans contribution*
    no incluir*/incorporar*/incluyan/incluya/traducir*/distribuir*/subir*/colgar*
    no presenta*/retira*/retiro/remite*/envía/enviamos/somete* | ninguna/ningún contribución/documento
    no es una/un
    sin contribución | no retirar
    не представля*/направля*/вносит/вносим/отзыва*/подает/подаем/отозва*/снима* | нет вклад* | отзывать ... не/нет
    не является вклад* | не будем/будет
    不提交 | 未提交 | 没有...文稿 | 不再提交 | 不必 | 不撤回 | 无需提交 | 不会 | 并非 | 勿撤回 | 不是...文稿
    لا/لن/لم نقدم/تقدم/نسحب/تسحب/يسحب/يقدم | لا نريد/نود/ننوي/تريد سحب/تقديم | ليست/ليس مساهم* | لا داعي | لا حاجه
""")
LIAISON = _table("""
    liaison statement* | ls o/r | note de liaison | declaración de coordinación/enlace | nota de enlace
    заявлени* о взаимодействии | 联络声明 | 联络函 | بيان اتصال | بيان الاتصال
""")
TWO_OR_MORE = {
    2: _table("""
        two/2/deux/dos/два/две/двух ?new/following/attached/separate contribution*/contribucion*/вклад*/papers/documents
        both contributions/papers
        les deux contributions
        ambas contribuciones
        两份
        两篇
        2份
        مساهمتين/مساهمتان
    """),
    3: _table("""
        three/3/trois/tres/три ?new/following/attached contribution*/contribucion*/вклад*/papers
        三份
        三篇
        3份
    """),
    4: _table("""
        four/4/quatre/cuatro/четыре ?new/following/attached contribution*/contribucion*/вклад*/papers
        四份
        4份
    """),
}
# names of files that only go with a document
# a file of this kind, and that it is there for the reader only
FILES = {
    ".xlsx .xls .ods .csv": _table("""
        spreadsheet/excel/xls/xlsx/workbook/calculations | tableur/feuille ?de ?calcul | fichier excel
        hoja de/cálculo/excel | excel | таблица/таблицу/эксель/расчет* | 电子表格 | 表格 | جدول/ملف حسابات/اكسل/excel
    """),
    ".pdf": _table("""pdf"""),
    ".docx .doc .odt": _table("""word/docx/doc ?file/fichier/archivo/файл"""),
    ".pptx .ppt .odp": _table("""
        slides/powerpoint/ppt/presentation/deck | diaporama/présentation/diapos | presentación/diapositivas
        слайды/презентация | 幻灯片 | 演示文稿 | شرائح/عرض
    """),
    ".zip .7z .rar": _table("""zip/archive/zipfile | archivo zip | архив | 压缩包 | ارشيف"""),
    ".png .jpg .jpeg .gif": _table("""
        picture/image/photo/screenshot | capture/photo/image | captura/foto/imagen | скриншот/фото | 截图 | 图片 | صوره
    """),
}
ONLY_TO_READ = _table("""
    only/just/merely for ?your reference/information/convenience/background/interest/context
    not/isn't for publication/register*
    not to be/for published/publication/registered/registration/posted
    n't/not ?needs ?need ?to be published/registered/posted
    need/needs/should not ?be ?to published/registered/posted | for ?your ?own reference/information only
    ignore the/that
    que/qu' pour mémoire/information/info | pas à/être publié/publier/enregistré/enregistrer
    n'a/ont pas/rien à être/faire
    ne pas publier/enregistrer | à titre d'information/indicatif | ne doit/doivent pas
    solo/únicamente/sólo para/de ?su consulta/referencia/información/apoyo
    no es/son/debe/hay/hace para/publicarse/que/falta
    no publicar/registrar | sin/no ?es ?para publicar/publicación
    только/лишь/просто/чисто для справки/сведения/информации/удобства | не для публикации/регистрации
    не надо/нужно/следует ?его ?ее публиковать/регистрировать | публиковать не надо/нужно
    仅供参考 | 不用发布 | 不必发布 | 无需发布 | 不需要发布 | 不要发布 | 不用登记 | 无需登记 | 仅作参考 | 不公开
    للعلم/للاطلاع/للمرجع/للاحاطه فقط | ليس/ليست/لا للنشر/للتسجيل/ينشر/تنشر/داعي ?لنشره
""")
COVERING = _table("""
    cover/covering letter/note/page | letter | transmittal | lettre | lettre d'accompagnement | bordereau
    carta | carta de remisión | nota de envío | письмо | сопроводительн* | 封面 | 函件 | 公函 | خطاب | رساله
    logo | signature | map of venue
""")
# the mail by which something comes
ITSELF = _table("""
    this/present letter/message/e-mail/email/mail/note | cette/présente/présent/ce lettre/message/courriel/courrier
    esta/este/presente carta/mensaje/correo/nota | 本函 | 本信 | 本邮件 | 此邮件 | 此函
    этому/этим/настоящему/настоящим/данному/данным письму/письмом/сообщению
    هذه/هذا الرساله/البريد/الخطاب/المراسله/الكتاب | بهذه/بهذا الرساله/البريد/الخطاب
""")
# one more of the same
ANOTHER = _table("""
    another/second/third/separate contribution*/document*/paper*/one | also submit/submits/submitting | two more
    autre/seconde/deuxième/troisième contribution*/document | également soumet*/une
    otra/segunda/tercera contribución | también presenta* | еще один вклад/документ | второй вклад
    另一份 | 第二份 | مساهمه اخري/ثانيه
""")
TITLED = _table("""
    entitled/titled/title | intitulé*/titre | titulado/titulada/título | название/озаглавлен* | под названием
    题为 | 题目 | 标题 | وعنوان*/عنوان*/المعنون*
""")
CONCERNING = _table("""
    on/about/regarding/concerning/proposing/entitled/titled/with | sur/concernant/relative/proposant/intitulée
    sobre/relativa/titulada/acerca | о/об/по/относительно/касающийся | 关于 | 有关 | بشان/حول/عن
""")
IT = _table("""
    treat/consider/regard it/this/them as withdrawn | le/la/les considérer comme retiré*
    withdraw/withdrawing it/this/them/that | le/la/les retirer/retirons | retirarlo/retirarla/retirarlos
    его/ее/их отозвать | отозвать/отзываем/отзываю его/ее/их | 撤回它 | 将其撤回 | سحبها/سحبه
""")
