"""The bodies of the Union by their names in six languages; "letters | long names", each folded before it is matched."""

ADVISORY = {
    "RAG": """
        rag | gcr | gar | кгр | radiocommunication advisory group | groupe consultatif des radiocommunications
        grupo asesor de radiocomunicaciones | консультативная группа по радиосвязи
        консультативной группы по радиосвязи
        无线电通信顾问组 | 无线电顾问组 | الفريق الاستشاري للاتصالات الراديوية
    """,
    "TSAG": """
        tsag | gcnt | gant | кгсэ | telecommunication standardization advisory group
        telecommunication standardisation advisory group
        groupe consultatif de la normalisation des télécommunications
        grupo asesor de normalización de las telecomunicaciones
        консультативная группа по стандартизации электросвязи
        консультативной группы по стандартизации электросвязи | 电信标准化顾问组 | الفريق الاستشاري لتقييس الاتصالات
    """,
    "TDAG": """
        tdag | gcdt | gadt | кгрэ | telecommunication development advisory group
        groupe consultatif pour le développement des télécommunications
        grupo asesor de desarrollo de las telecomunicaciones
        консультативная группа по развитию электросвязи | консультативной группы по развитию электросвязи
        电信发展顾问组
        الفريق الاستشاري لتنمية الاتصالات
    """,
    "ISCG": """
        iscg | isct | gcis | мскг | inter-sector coordination group on issues of mutual interest
        inter-sector coordination group | inter-sectoral coordination group | intersector coordination group
        inter-sector coordination team
        groupe de coordination intersectorielle sur les questions d'intérêt mutuel
        groupe de coordination intersectorielle
        équipe de coordination intersectorielle
        grupo de coordinación intersectorial sobre temas de interés mutuo | grupo de coordinación intersectorial
        межсекторальная координационная группа по вопросам, представляющим взаимный интерес
        межсекторальная координационная группа | межсекторальной координационной группы
        межсекторальной координационной группе
        跨部门协调组 | 部门间协调组 | فريق التنسيق بين القطاعات
    """,
}
SECTORS = {
    "ITU-T": """
        itu-t | uit-t | мсэ-т | мсэ-t | itu t | standardization sector | telecommunication standardization sector
        secteur de la normalisation des télécommunications | sector de normalización de las telecomunicaciones
        сектор стандартизации электросвязи | сектора стандартизации электросвязи | 电信标准化部门
        国际电联电信标准化部门
        قطاع تقييس الاتصالات | بقطاع تقييس الاتصالات | لقطاع تقييس الاتصالات
    """,
    "ITU-R": """
        itu-r | uit-r | мсэ-r | itu r | radiocommunication sector | secteur des radiocommunications
        sector de radiocomunicaciones | сектор радиосвязи | сектора радиосвязи | 无线电通信部门
        国际电联无线电通信部门
        قطاع الاتصالات الراديوية | بقطاع الاتصالات الراديوية | لقطاع الاتصالات الراديوية | мсэ-р
    """,
    "ITU-D": """
        itu-d | uit-d | мсэ-d | мсэ-д | itu d | development sector | telecommunication development sector
        secteur du développement des télécommunications | sector de desarrollo de las telecomunicaciones
        сектор развития электросвязи | сектора развития электросвязи | 电信发展部门 | 国际电联电信发展部门
        قطاع تنمية الاتصالات | بقطاع تنمية الاتصالات | لقطاع تنمية الاتصالات
    """,
}
STUDY_GROUPS = """
    study group | study groups | sg | commission d'études | commission d'etude | ce | comisión de estudio
    comisión de estudios
    исследовательская комиссия | исследовательской комиссии | исследовательскую комиссию | исследовательской комиссией
    ик
    研究组 | لجنة الدراسات | لجنة الدراسة
"""
WORKING_PARTIES = """
    working party | working parties | wp | groupe de travail | gt | grupo de trabajo | рабочая группа | рабочей группы
    рабочую группу | рабочей группе | рабочей группой | рг | 工作组 | فرقة العمل | فريق العمل
"""
OF = """
    of | of the | de | de l' | de la | du | del | d' | по | при | of itu | التابعة ل | التابع ل | في | من | التابعة لـ
    التابعة | التابع | للـ
"""
AND = ", | ; | and | et | y | e | и | 和 | 及 | 与 | 以及 | 、 | ， | ； | ، | ؛ | / | و"
