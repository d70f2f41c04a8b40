"""How mails name the group and the Union it belongs to, in the notation of iscg_bot.reading.patterns."""

from iscg_bot.reading.patterns import table

# acronyms may touch Chinese and Arabic words
GROUP_ACRONYMS = ("iscg", "isct", "gcis", "мскг")
UNION_ACRONYMS = (
    *("itu", "uit", "мсэ", "rag", "tsag", "tdag", "gcr", "gcnt", "gcdt", "gar", "gant", "gadt", "кгр", "кгсэ", "кгрэ"),
    *("wtsa", "wtdc", "wrc"),
)
GROUP = table("""
    inter-sector coordination | intersector/intersectoral/inter-sectoral coordination
    coordination intersectorielle/inter-sectorielle | coordinación intersectorial/inter-sectorial
    межсектор* координационн* | 跨部门协调 | 部门间协调 | التنسيق بين القطاعات | التنسيق المشترك بين القطاعات
""")
UNION = table("""
    国际电联 | الاتحاد الدولي للاتصالات | plenipotentiary
    advisory group | groupe consultatif | grupo asesor | консультативн* групп* | 顾问组 | الفريق الاستشاري
    coordinator* | focal point* | delegation/administration | mr/madam chair/chairman/chairperson
    dear chair/chairman/chairwoman/chairperson/chairs/secretary
    e-meeting* | electronic/hybrid/physical meeting* | geneva | secretariat | rapporteur* | member state*
    coordonnateur*/coordinateur*/coordonnatrice*/coordinatrice* | délégation/administration
    monsieur/madame/mme le/la président/présidente | secrétariat/genève | réunion* électronique*/hybride*
    coordinador*/coordinadora* | delegación/administración | presidente/presidenta | secretaría/ginebra
    reunión/reuniones electrónica*/híbrida*/presencial*
    координатор* | делегаци*/администраци* | председател* | секретариат* | женев*
    электронн*/виртуальн*/гибридн*/очн* собрани*
    协调人 | 协调员 | 代表团 | 主管部门 | 主席 | 秘书处 | 日内瓦 | 电子会议 | 混合会议
    منسق/منسقي/منسقين/منسقون | وفد/اداره | الرئيس | امانه | جنيف | اجتماع الكتروني
""")

# --- records of meetings: what stands in them as a list was said or is to be done by somebody ---------------------

# a subject or a heading that says what it is
RECORDS = table("""
    minutes | notes | meeting/call notes/summary/log | action items | summary of ?the/our/today's/yesterday's call
    agenda | irc log | compte rendu | compte-rendu | procès-verbal | pv | relevé de décisions | ordre du jour
    acta/minuta | resumen de ?la llamada/reunión | orden del día | протокол* | итоги | повестк*
    纪要 | 会议记录 | 记录 | 议程 | محضر | ملخص | جدول الاعمال
""")
# who was there: a line that begins so is of a record
ATTENDANCE = (
    r"^\W{0,3}(?:present|attendees?|attending|regrets|apologies|absent|scribe|présents?|excusés?|absents?|asistentes|"
    r"asistieron|ausentes|присутствовали|отсутствовали|出席|缺席|الحضور|المعتذرون)\s{0,2}[:：]"
)

# --- what is none of the group's business -------------------------------------------------------------------------

# somebody sells something, or wants a colleague to run an errand
ERRANDS = table("""
    leading manufacturer/supplier/provider | introduce our company/products/services
    our/my/special/exclusive/free/seo offer/offers | our/my products/services/solutions/pricing/rates/catalogue/agency
    our/my company ?* offers/provides/sells | a/our/free/product/short/live demo | seo | page one of google | discount*
    your website/company/business/brand/sales| in my/his/her/your office | order coffee/lunch/flowers
    notre/nos/cette offre/offres/produits/services/solutions/tarifs/agence | votre site/entreprise/société/activité
    référencement | devis | se désinscrire | dans mon/son/notre bureau
    nuestra/nuestras/nuestros oferta/ofertas/productos/servicios/soluciones/tarifas | su/tu empresa/negocio/sitio
    posicionamiento web | en mi/su despacho/oficina
    наш*/нашем/нашу/наши продукт*/продукци*/услуг* | о нашем/наше предложении/предложение | ваш* компани*/бизнес*/сайт*
    скидк* | отдел продаж | в/у моем/моём/меня кабинете/офисе
    优惠 | 我们的产品 | 我们的服务 | 我司产品 | 贵公司 | 贵司 | 报价 | 推广 | 我办公室 | 我的办公室
    خدماتنا/منتجاتنا/عروضنا | زياده المبيعات | شركتكم/موقعكم | في مكتبي | خصم
""")
# the mail says itself that it asks for nothing
NOTHING_ASKED = table("""
    no action ?is ?currently required/needed/necessary/expected | nothing to do/arrange ?for ?right now/you/yet
    aucune action/suite ?* ?* requise/nécessaire/attendue | rien à faire | no se requiere/necesita ?ninguna acción
    nada que hacer | действи* ?не ?пока не требу* | ничего ?пока делать не нужно/надо
    无需采取行动 | 无需任何行动 | 不需要采取 | 无需处理 | 暂无需
    لا يلزم/يتطلب ?اتخاذ ?اي اجراء | لا شيء مطلوب | لا حاجه لاي اجراء
""")
# a subject that is nothing but the name of a record
BARE_RECORDS = table("""
    ?draft ?the ?meeting/call minutes/notes/log ?of/from ?the ?last/our/yesterday's/today's ?meeting/call
    ?meeting/call summary ?of/from ?the ?last/our/yesterday's/today's ?meeting/call
    ?projet ?de compte-rendu/pv ?de ?la ?réunion | ?projet ?de compte rendu ?de ?la ?réunion
    relevé de décisions | procès-verbal ?de ?la ?réunion
    ?borrador ?del acta/minuta ?de ?la ?reunión | resumen de ?la reunión/llamada
    протокол ?собрания/встречи/заседания/совещания | итоги собрания/встречи/заседания/совещания
    протокольная/краткая запись ?собрания/встречи/заседания/совещания
    summary/meeting/short record/report ?of/from ?the ?last/our/yesterday's/today's ?meeting/call
    compte rendu/rendus analytique/sommaire/succinct | acta/relación resumida | resumen de la sesión
    会议记录 | 会议纪要 | 会议情况 | 会议小结 | 会议总结 | 会议简报 | 纪要
    محضر موجز | محضر ?اجتماع/الاجتماع | ملخص الاجتماع
""")
