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
