"""What looks like a time and is none: numbers of documents, telephones, versions, pages, money (blanked out)."""

import re

_AND = r"(?:-|to|a|and|et|y|e|и|до|по|الي|و|至|到|和|与|with|par la|por la)"
_COUNTED = (  # words whose number is a name
    r"no|nos|nr|n°|№|ref|res|resolution|resolutions|resolucion|resoluciones|rec|recs|recommendations?|recommandations?|"
    r"recomendacion|recomendaciones|questions?|cuestion|cuestiones|items?|annex|annexes|annexe|anexos?|appendix|docs?|"
    r"documents?|documentos?|rooms?|salles?|salas?|articles?|arts?|articulos?|versions?|versiones|ver|pages?|pags?|pp|"
    r"paginas?|sections?|secciones|seccion|§|tables?|tableaux?|cuadros?|tablas?|figures?|figuras?|fig|points?|puntos?|"
    r"ports?|td|chapters?|chapitres?|capitulos?|paragraphs?|paragraphes?|parrafos?|para|alineas?|bytes?|octets?|ext|"
    r"extension|poste|levels?|floors?|etages?|pisos?|plantas?|batiments?|buildings?|edificios?|study groups?|sg|ce|"
    r"commissions? d'etudes|comisiones? de estudio|decisions?|decisiones|rfc|iso|iec|subjects?|themes?|temas?|opinion|"
    r"резолюци[яиюе]\w?|рекомендаци[яиюе]\w?|вопрос(?:а|у|е|ы|ов|ам)?|пункт(?:а|у|е|ы|ов|ам)?|страниц[аыуе]?|стр|"
    r"документ(?:а|у|е|ы|ов)?|верси[яиюе]|помещени[еяи]|этаж[еа]?|статья|статьи|таблиц[аыуе]|рисунок|рис|раздел[ае]?|"
    r"slides?|diapositiv\w{1,2}|слайд[аы]?|imt|connect|conectar|(?:agenda|vision|horizon|programme)(?= 20[3-9]\d)|"
    r"приложени[еяю]|зал[еа]?|комнат[аыуе]|кабинет[ае]?|"
    r"(?:ال|لل|بال|وال)?(?:قرار|مساله|بنود|بند|بندان|بندين|وثيقه|نسخه|اصدار|رقم|ملحق|صفحه|صفحات|قاعه|طابق|ماده|جدول|شكل|فقره|توصيه|شريحه)|رقم|التوصيل|连通"
)
_MONTHS = (
    r"(?:jan|feb|mar|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aou|sep|oct|nov|dec|dic|"
    r"янв|фев|мар|апр|ма|ию|авг|сен|окт|ноя|дек)"
)
_QUARTERS = r"(?:one|two|three|trois|dos|tres|две|три) (?:quarters?|quarts?|cuartos|четверти)"
_MORE = rf"(?:,? ?{_AND}? ?\d+(?:/\d+)+)*(?: ?{_AND} ?\d+)?"
_NO_DATE = rf"(?!: ?\d{{1,2}}(?:st|nd|rd|th|er)? (?:de |of )?{_MONTHS})"  # "... the document: 11 February"
_BRACKET = r"(?: ?\([^()\n]{0,60}\))?"

_EDGE, _OVER = r"(?<![^\W_\u4e00-\u9fff])", r"(?![^\W_\u4e00-\u9fff])"  # Chinese words may touch
_PATTERNS = (
    # addresses
    r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|<[^<>\s]{1,200}>",
    # telephones
    r"(?:tel|fax|phone|telephone|telefono|telefax|mobile|mob|тел|факс|电话|الهاتف|هاتف)"
    r"[.:：]* ?[+(\d][\d ()./-]{4,25}\d",
    r"(?<![\d.])(?:\+|00)\d[\d ().-]{6,25}\d",
    r"(?<!\d)\d{2,3}([-. ])\d{3}\1\d{2}\1\d{2}(?!\d)|(?<!\d)\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)",
    r"(?<!\d)24 ?/ ?7(?!\d)",
    # X.509 (10/2019), C19/38, TSAG-TD1030/GEN
    rf"{_EDGE}(?:[a-z]+-)?[a-z]\.\d+(?:\.\d+)*\s?(?:[^\W\d_]+ ?)?\(\d\d/\d{{4}}\)",
    rf"{_EDGE}[a-z]+\d+(?:[/-]\d+)+(?:-[a-z])?{_OVER}",
    rf"{_EDGE}(?!(?:utc|gmt|ut|tuc)[+-])[a-z]{{2,}}\d*(?:[/-][a-z]*\d+[a-z]*)+(?:/[a-z]+|/\d+)*"
    rf"(?:[ -][rafesc]\d*)?{_OVER}",
    rf"{_EDGE}(?:[а-я]{{2,4}}-\d\d){_OVER}(?!-)",  # ПК-26
    # versions, hashes, long numbers
    rf"{_EDGE}v\.?\d+(?:\.\d+)*{_OVER}|(?<![\d.])\d+\.\d+\.\d+\.\d+|#\d+",
    rf"{_EDGE}(?=[a-f]*\d)(?=\d*[a-f])[a-f0-9]{{8,}}{_OVER}|(?<!\d)\d{{8}}-\d+|(?<!\d)\d{{9,}}",
    # money and sizes
    r"[$€£¥₽]\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?(?:%|[$€£¥₽]|°c|chf|usd|eur|francs?|dollars?|euros?|dolares|франк\w*)",
    rf"(?<!\d)\d+[.,]\d+ (?:millions?|millones|billions?|миллион\w*|mb|gb|kb|мб|мо){_OVER}",
    rf"(?<![\d.,:])\d+(?:[.,]\d+)?(?:-\d+(?:[.,]\d+)?)? ?"
    rf"(?:kg|km|mm|cm|[kmg]?w|[kmg]hz|hz|db[mi]?|кг|км|[мгк]гц|гц|дб|вт){_OVER}",
    r"(?:sum|montant|somme|suma|сумма|مبلغ) (?:of|de|в)? ?\d[\d.,]*",
    # votes and scores
    r"(?:vote[sd]?|voting|votacion|votes?|голосовани\w+|التصويت) "
    r"(?:was |by |a ete |fue )?(?:de |par |por )?\d+ (?:to|a|к|مقابل) \d+",
    # what is numbered
    rf"第?\d+(?:/\d+)*号(?:决议|课题|建议书|文件|议项|会议室){_BRACKET}",
    r"(?:议项|项目|文件|页|第|表|图|附件|版本|楼)\d+(?:[至到和-]第?\d+)?(?:页|条|款|项|楼|届|次|研究组)",
    r"(?:议项|项目|文件)\d+(?:[至到和-]\d+)?",
    rf"{_EDGE}(?:{_COUNTED})\.?{_NO_DATE}:? ?(?:من )?(?:[a-z]{{2,}}-[a-z] )?\d[\d./-]*{_MORE}(?!\d){_BRACKET}",
    # shares: 3/4 of the members
    rf"(?<![\w/])(?:\d/\d|{_QUARTERS}) (?:of|des|de los|de las|del|от|من) (?!(?:the )?(?:{_MONTHS}|hour|year)|an? |20)",
    # periods of study
    r"(?:study period|periode d ?'?etudes|periodo de estudios|исследовательск\w+ период\w*|فتره الدراسه|研究期) ?"
    r"\d{4} ?- ?\d{4}",
)
LOOKALIKE = re.compile("|".join(_PATTERNS))


def blanked(text: str, keep: re.Pattern[str]) -> str:
    """*text* (levelled) without look-alikes, at the same length; what *keep* matches, "may-12-2026", stays."""
    return LOOKALIKE.sub(lambda found: found[0] if keep.match(found[0]) else "\x00" * len(found[0]), text)
