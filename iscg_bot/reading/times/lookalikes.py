"""What looks like a time and is none: numbers of documents, telephones, versions, pages, money (blanked out)."""

import re

_AND = r"(?:-|to|a|and|et|y|e|и|до|по|الي|و|至|到|和|与)"
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
    r"приложени[еяю]|зал[еа]?|комнат[аыуе]|кабинет[ае]?|"
    r"(?:ال|لل|بال|وال)?(?:قرار|مساله|بنود|بند|بندان|بندين|وثيقه|نسخه|صفحه|صفحات|قاعه|طابق|ماده|جدول|شكل|فقره|توصيه)|رقم"
)
_BRACKET = r"(?: ?\([^()\n]{0,60}\))?"

LOOKALIKE = re.compile(
    "|".join(
        (
            r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|<[^<>\s]+>",
            r"(?:tel|tél|fax|phone|telephone|telefono|telefax|mobile|mob|тел|факс|电话|الهاتف|هاتف)[.:: ]*[+(\d][\d ()./-]{4,}\d",
            r"(?<![\d.])(?:\+|00)\d[\d ().-]{6,}\d",
            r"(?<!\d)\d{2,3}([-. ])\d{3}\1\d{2}\1\d{2}(?!\d)|(?<!\d)\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)",
            r"(?<!\d)24 ?/ ?7(?!\d)",
            r"(?<![^\W_])(?:[a-z]+-)?[a-z]\.\d+(?:\.\d+)*\s?(?:[^\W\d_]+ ?)?\(\d\d/\d{4}\)",  # X.509 (10/2019)
            r"(?<![^\W_])[a-z]+\d+(?:[/-]\d+)+(?:-[a-z])?(?![^\W_])",  # C19/38
            r"(?<![^\W_])(?!(?:utc|gmt|ut|tuc)[+-])[a-z]{2,}\d*(?:[/-][a-z]*\d+[a-z]*)+(?:/[a-z]+|/\d+)*(?:[ -][rafesc]\d*)?(?![^\W_])",
            r"(?<![^\W_])v\.?\d+(?:\.\d+)*(?![^\W_])|(?<![\d.])\d+\.\d+\.\d+\.\d+",
            r"[$€£¥₽]\s?\d[\d.,]*|(?<!\d)\d[\d.,]*\s?(?:%|[$€£¥₽]|°c|chf|usd|eur|francs?|dollars?|euros?|dolares|франк\w*)",
            r"(?<!\d)\d+[.,]\d+ (?:millions?|millones|billions?|миллион\w*|mb|gb|kb|мб|мо)(?![^\W_])|#\d+",
            r"第?\d+(?:/\d+)*号(?:决议|课题|建议书|文件|议项|会议室)" + _BRACKET,
            r"(?:议项|项目|文件|页|第|表|图|附件|版本|楼)\d+(?:[至到和-]第?\d+)?(?:页|条|款|项|楼|届|次|研究组)|(?:议项|项目|文件)\d+(?:[至到和-]\d+)?",
            rf"(?<![^\W_])(?:{_COUNTED})\.?:? ?(?:[a-z]{{2,}}-[a-z] )?\d[\d./-]*(?:,? ?{_AND}? ?\d+(?:/\d+)+)*(?: ?{_AND} ?\d+)?(?!\d)"
            + _BRACKET,
            r"(?:study period|periode d'etudes|periodo de estudios|исследовательск\w+ период\w*|فتره الدراسه|研究期) ?\d{4} ?- ?\d{4}",
            r"(?:sum|montant|somme|suma|сумма|مبلغ) (?:of|de|в)? ?\d[\d.,]*",
            r"(?<![^\W_])(?:[a-f]*\d+[a-f]+\d+[a-f]*\d*[a-f0-9]*)(?![^\W_])(?<![^a-f0-9].h..)",
            r"(?<!\d)\d{8}-\d+|(?<!\d)\d{9,}",
        )
    )
)


def blanked(text: str, keep: re.Pattern[str]) -> str:
    """*text* (levelled) without look-alikes, at the same length; what *keep* matches, "may-12-2026", stays."""
    return LOOKALIKE.sub(lambda found: found[0] if keep.match(found[0]) else "\x00" * len(found[0]), text)
