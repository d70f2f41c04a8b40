"""Which body submits: a country, a Sector Member, a chair, as a sentence or a subject names it without a label."""

import re

_SMALL = r"(?:of|and|the|de|du|des|de la|de l'|del|la|las|los|et|y|d'|e|da)"
_WORD = r"(?:l'|d'|L')?[A-ZÀ-ÖØ-Þ][\w'’.&-]*"
_NAME = rf"{_WORD}(?:[ ](?:{_SMALL}[ ])?{_WORD}|[ ](?:de l['’]|d['’]){_WORD}){{0,6}}"
_CYRILLIC = r"[А-ЯЁ][\w-]+(?:[ ][А-ЯЁ][\w-]+){0,4}(?: МСЭ-\w)?"
_TAIL = (  # what a body is called by in small letters: "Ереванского института связи"
    r"(?:[ ](?!вклад|документ|предложен|для |к |ко |на |в |во |по |о |об |и |с |прошу|просим|напр|перед|пред)"
    r"[а-яё-]+){0,4}"
)
_ARABIC = r"(?:[\u0621-\u0652]+\s?){1,4}?"
_HAN = r"[\u4e00-\u9fff（）()·]{2,20}?"

_OF_FR = r"(?:de la|de l['’]|du|des|de|d['’])"
_OF_ES = r"(?:de la|del|de los|de)"
_VERBS = (
    r"(?:submits?|lodges|deposits|(?:files|tables) (?:the|its|this|a)|hands over|delivers|dépose|verse|communique|"
    r"destine|"
    r"wish(?:es)?|like to|pleased|withdraws?|presents|transmits|requests|decided|hono?ured|soumet|"
    r"retire|fait|transmet|présente|souhaite|adresse|presenta|remite|somete|envía|hace|retira|retirer|desea|"
    r"da por retirad\w+|deja sin efecto|renuncia|desiste|anula|propone|entrega|transmite|eleva)\b"
)
_OF_ITSELF = (  # said of who submits, beside the sentence that does it
    r"(?:tiene el (?:agrado|honor|placer|gusto)|has the (?:honou?r|pleasure)|"
    r"(?:is|does|will|has|can)(?:n['’]t| not| no longer) (?:wish|intend|maintain|present|submit|want|pursu|able|going)|"
    r"won['’]t (?:wish|maintain|present|submit|pursue)|y renonce|ne (?:maintient|souhaite|donne)|"
    r"would rather|regrets?|apologi[sz]es|no longer|prefers?|has decided|has no objection|thanks|asks|proposes to|"
    r"lamenta|se ve|ruega|solicita|pide|agradece|ha decidido|se disculpa|"
    r"regrette|prie|demande|renonce|se voit|remercie|a décidé|a l['’]honneur|a le plaisir|s['’]excuse)"
)
_BEGINS = r"(?:^|[,;]\s)(?:[Tt]he\s|[Ll]a\s|[Ll]e\s|[Ll]es\s|[Ee]l\s|[Ll]['’])?"
_HELPING = r"(?:hereby\s|herewith\s|would\s|is\s|has\s|vous\s|a\s|les\s|souhaite\s|desea\s)*"
_SENTENCES = tuple(
    re.compile(expression)
    for expression in (
        rf"(?:[Oo]n behalf of|[Ii]n the name of|[Ss]ubmitted by|[Pp]resented by|[Aa]u nom {_OF_FR}|[Ss]oumise? par|"
        rf"[Dd]e la part {_OF_FR}|[Dd]éposée? par|(?:[Ee]n representación|[Dd]e parte) {_OF_ES}|"
        rf"[Ll][oa] (?:firma|suscribe)|[Pp]résentée? par|[Ee]n nombre {_OF_ES}|[Pp]resentad[oa] por)"
        rf"\s?(?:the\s|la\s|le\s|l['’]|el\s)?(?P<name>{_NAME})",
        rf"{_BEGINS}(?P<name>{_NAME})(?:\s\([^)]{{1,60}}\))?,?\s{_HELPING}{_VERBS}",
        rf"{_BEGINS}(?P<name>{_NAME})\s(?:vous\s|y\s|les\s)?{_OF_ITSELF}(?!\w)",
        rf"(?:^|[.,;]\s)(?:For|Pour|Por)\s(?:the\s|la\s|le\s|l['’]|el\s)?(?P<name>{_NAME}),?\s(?:I|we|je|nous)\b",
        rf"(?:[Cc]ontribution|[Cc]ontribución|[Pp]aper|[Dd]ocument[oe]?|[Вв]клад)\s\((?P<name>{_NAME}|{_CYRILLIC})\)",
        r"[(,]\s?(?P<name>(?:ПАО|ООО|АО|ОАО|ЗАО)\s[«\"][^»\"\n]{2,50}[»\"])",
        rf"(?:^|[,;]\s)(?P<name>{_CYRILLIC})\s(?:вынужден\w*|приняла?о?и? решение|приносит|сожалеет|больше не|более не|"
        r"вношу|благодарит|намерен\w*)",
        rf"\b(?:que|which|that)\s(?:la\s|le\s|les\s|l['’]|el\s|the\s)?(?P<name>{_NAME})\s{_HELPING}"
        r"(?:souhaite|désire|entend|retire|desea|quiere|retira|wishes|would|withdraws)\b",
        rf"[Cc]ontribution\s(?:from|of|by|{_OF_FR})\s?(?:the\s)?(?P<name>{_NAME})",
        rf"\b(?:[Ii]t (?:comes|is) from|(?:provient|émane) {_OF_FR})\s?(?:the\s)?(?P<name>{_NAME})",
        rf"(?P<name>{_NAME})['’]s\s(?:\w+\s)?(?:contribution|paper|document)",
        rf"(?:[Cc]ontribución|[Aa]porte)\s{_OF_ES}\s(?P<name>{_NAME})",
        rf"\bque\s(?:presenta|somete|remite|envía)\s(?:la\s|el\s)?(?P<name>{_NAME})",
        rf"[»”\"]\s?,\s(?:de\s)?(?P<name>{_NAME}|{_CYRILLIC})\s?[.)]",
        rf"(?:/\d{{1,2}}\W{{1,3}}|[Dd]ocument[oe]?\s)(?:submitted by|from|of|presentado por|{_OF_FR}|{_OF_ES})\s?"
        rf"(?P<name>{_NAME})",
        rf"(?:[Вв]клад\w?|[Дд]окумент\w?)\s(?:от\s)?(?P<name>{_CYRILLIC})",
        rf"(?:^|,\s)(?P<name>{_CYRILLIC})\s(?:направляет|представляет|вносит|передает|отзывает|подает|снимает|"
        r"просит|желает|решил|хотел)",
        rf"(?:[Оо]т имени|[Пп]о поручению)\s(?P<name>{_CYRILLIC}{_TAIL})",
        rf"(?:^|[，,；;\s])(?:现|谨|并)?(?:以|代表)(?P<name>{_HAN})(?:的)?(?:名义|提交|报送|呈交)",
        rf"باسم\s(?P<name>{_ARABIC})(?=(?<=\s)(?:و?ن|و?أ|في|إلى|على)|\s?(?:[،,.:(]|$))",
        rf"(?:^|[，,])(?:现|谨)?(?P<name>{_HAN})(?:现|谨|特|兹|决定|正式)?(?:提交|撤回|呈交|报送)",
        rf"(?:المقدمة من|المقدم من|مقدمة من|مقدم من|مساهمة|وثيقة|ورقة)\s(?P<name>{_ARABIC})"
        r"(?=\s?(?:رقم|في|إلى|على|بشأن|حول|لاجتماع|المقدم|[،,.:(«\"“]|$))",
        rf"(?:لم تعد|لا تنوي|عدلت|تراجعت)\s(?P<name>{_ARABIC})(?=\s(?:راغبة|ترغب|تنوي|تود|تريد|بحاجة|عن|عرض|تقديم))",
        rf"(?:تود|ترغب|يود|تعتزم|قررت|تطلب|ترغب)\s(?P<name>{_ARABIC})(?=\s?(?:سحب|بسحب|تقديم|أن|في|إلى))",
        rf"(?:تقدم|ترسل|تسحب|تحيل|تقدّم)\s(?P<name>{_ARABIC})"
        r"(?=\s?(?:الإضافة|مساهم|المراجعة|التصويب|طيه|رفق|[،,.:(]|$))",
    )
)
_LABELLED = tuple(  # in the middle of a sentence: "(source: France)", "来源是澳门电联"
    re.compile(expression)
    for expression in (
        rf"\b(?:[Ss]ources?|[Ff]uentes?|[Oo]rigen|[Oo]rigine|[Pp]rovenance|[Pp]rocedencia)[ ]?"  # not the name below
        r"(?:,\s(?:of course|as before|again|bien sûr|évidemment|comme toujours|por supuesto),[ ]?)?"
        rf"(?:[:=(–—-]|is|remains|stays|being|est|reste|demeure|étant|es|:\s?the)?[ ]?"
        r"(?:la\s|le\s|l['’]|les\s|el\s|the\s)?"
        rf"(?P<name>{_NAME}(?:,\s{_NAME}){{0,4}})",
        rf"[Ии]сточник\w?\s?[:–—-]\s?(?P<name>{_CYRILLIC})",
        r"(?:来源|來源|提交方|提交单位)(?:国|单位)?\s?(?:[:：]|是|为|為|系)\s?(?P<name>[^\s，。；、,;.！!]{2,24})",
        r"(?:المصدر|الجهة المقدمة|مقدمة من)\s?(?:[:：]|هو\s|هي\s)\s?(?P<name>[^،,.؛;\n()]{2,60})",
    )
)
_SUBJECTS = tuple(
    re.compile(expression)
    for expression in (
        rf"[Cc]ontribution\s(?:from|of|by|{_OF_FR})\s?(?:the\s|République de\s)?(?P<name>{_NAME})",
        rf"[Cc]ontribución\s{_OF_ES}\s(?P<name>{_NAME})",
        rf"[Вв]клад\w?\s(?P<name>{_CYRILLIC})",
        rf"مساهمة\s(?P<name>{_ARABIC})(?=\s?(?:في|إلى|على|بشأن|حول|[،,.:(-]|$))",
        rf"\((?P<name>{_NAME}|{_CYRILLIC})\)\s*$",
        rf"\s[-–—]\s(?P<name>{_NAME})\s*$",
        rf"^(?P<name>{_NAME})\s?[:–—-]\s",
    )
)
_COMPANY = re.compile(
    r"\s*(?P<name>(?:[^,;:|·\d\n–—-]{2,60}?\s(?:Ltd|Limited|Inc|LLC|PLC|plc|GmbH|AG|S\.?A\.?|S\.?L\.?|SAS|SARL|S\.p\.A\.|"
    r"B\.V\.|N\.V\.|Oyj?|AB|Corp|Corporation|Pty Ltd)|(?:ПАО|ООО|АО|ОАО|ЗАО)\s[«\"][^»\"\n]{2,50}[»\"]|"
    r"شركة\s[^،,|\n–—-]{2,50}|[\u4e00-\u9fff（）()]{2,20}公司))\.?\s*(?:$|[,，،:|·–—(-])"
)
_NO_SOURCE = re.compile(
    r"(?:I|We|Our|My|This|That|The|Please|Attached|Dear|Document|Addendum|Corrigendum|Revision|Rev|Contribution|ISCG|Je|"
    r"Nous|Notre|Veuillez|Madame|Monsieur|Document|Nuestr\w+|Adjunt\w+|Estimad\w+|Word|PDF|ITU|Secretariat|Withdrawal|"
    r"Erratum|Errata|Corrig\w+|Correction|Rectificatif|Retrait|Retir\w+|Withdraw\w*|Submission|Request|Urgent|Update|Fwd|Merci|Voici|As|Here|Kindly|He|She|They|It|Ci-joint|Documents?|"
    r"我方|我国|我们|本部门|附件|现|请|وثيقة|هذه|مشتركة|عمل|موقف|العمل|إدارتنا|جديدة|نهائية|مرفقة|Уважаемы\w+|Документ\w*|Имею|Прошу)(?![^\W_])"
)
_FAREWELL = re.compile("此致|敬礼|顺颂|谢谢|多谢|祝|发自|您的|秘书处|联系人|主席|各位")
_VAGUE = re.compile(  # a body of some country: a better name may stand elsewhere
    r"(?:Ministry|Minist[eè]re|Ministerio|(?:Министерств|Администраци)\w*(?: [а-яё]+)*|Administration|"
    r"Administraci[oó]n|Delegation|Délégation|Delegaci[oó]n|Делегаци\w*|Government|Gouvernement|Gobierno|Secretariat|Authority|Autorité)$"
)


def source_in(text: str) -> str:
    """The body that a sentence names as submitting, as it is worded there; empty if none."""
    return _first(_SENTENCES, text)


def source_labelled(text: str) -> str:
    """The body that *text* gives as "source", in the middle of its sentences; empty if none."""
    return _first(_LABELLED, text)


def source_signed(text: str, author: str) -> str:
    """The body before the *author's* name in the last lines, as Chinese letters are signed; empty if there is none."""
    if not re.fullmatch(r"[\u4e00-\u9fff]{2,5}", author):
        return ""
    for line in text.splitlines()[-8:]:
        signed = re.fullmatch(rf"\s*(?P<name>[\u4e00-\u9fff（）()·]{{3,24}})[\s,，/|]{{1,4}}{author}\W*", line)
        if signed and not _FAREWELL.match(signed["name"]):
            return signed["name"]
    return ""


def source_of_company(text: str) -> str:
    """A company in the last lines, told by its legal form: who signs for it submits for it; empty if there is none."""
    signed = [company["name"] for line in text.splitlines()[-8:] if (company := _COMPANY.match(line))]
    return signed[0].strip() if len(set(signed)) == 1 else ""


def source_in_subject(text: str) -> str:
    """The body that a subject names; empty if none."""
    return _first(_SUBJECTS, text)


def _first(expressions: tuple[re.Pattern[str], ...], text: str) -> str:
    for expression in expressions:
        for match in expression.finditer(text):
            name = match["name"].strip(" .,'’")
            if (
                len(name) > 1
                and not _NO_SOURCE.match(name)
                and not _VAGUE.match(name)
                and not name.upper().startswith("ISCG")
            ):
                return name
    return ""
