"""Text made comparable: digits, spaces and letters of every script in one plain form (mail.md M79)."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣", "-"),
        **dict.fromkeys("⁄∕", "/"),
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("“”„«»‟″", '"'),
        "ـ": "",  # tatweel only stretches a word
        "ى": "ي",
        "ة": "ه",
        "ё": "е",
    }
)


# Traditional Chinese, as far as the words of the house go: the tables have 会议, a member in Hong Kong writes 會議.
_TRADITIONAL = str.maketrans(
    "並乾亞佈併來係個們倖倫備傾僅價儘優兒內兩冊別刪則剋剛劃劍動務勛勞勳匯區協卽參員問喫喬單嗎嚮囌國圖團埰執堅報場壓奧寀實寧審寫將專尋對屆屬師幫幹幾庫廢廣廳強彔彙後從復徵愛慮懇應懷捲採揚"
    "換擇擔據擬敎敘數於時晉晝暫曆曏書會東査條棄榮構樂樓標樣橋機檔檯權歐歡歲歷氣決沒沖況淩湊湯準溝溫滙漢澤濟灣為烏無煩熱燈爭爲獲現瓊產産畢當發盡確礙祕禮種稱穀穫窩箇節簡簽籌籤紀約納紐級紮"
    "紹組結絕絡給統絶經綫維網線編緬緻縮總織繫纍纔罷羅羣義習聖聯聲聽脩脫臘臺與興舉舊舘茲華萬葉蓆蓋蔘蘭處號衝裏補裡複見視親覺訂計討託記訥訪設許訴註証詞詢話該誇認誕語誠誤說説誰課調談請論諸"
    "諾講謝謹證譯議護讀變讓讚貝負責貴買費賓賦質賽贊趕較載輔輸轉辦農迴這連週進過達遜遞遠適遲選遺還邊郵釋銷錄錫錯録錶鍵鏈鐘鑑鑒長門開閏間閤闆關闡陸隊際隨隻難電鞦頁項順須頌預頓領頭頻題願顧"
    "顯颱飛飯餘館馬駕騷體髮鬆鮮麥麵麼麽點",
    "并干亚布并来系个们幸伦备倾仅价尽优儿内两册别删则克刚划剑动务勋劳勋汇区协即参员问吃乔单吗向苏国图团采执坚报场压奥采实宁审写将专寻对届属师帮干几库废广厅强录汇后从复征爱虑恳应怀卷采扬"
    "换择担据拟教叙数于时晋昼暂历向书会东查条弃荣构乐楼标样桥机档台权欧欢岁历气决没冲况凌凑汤准沟温汇汉泽济湾为乌无烦热灯争为获现琼产产毕当发尽确碍秘礼种称谷获窝个节简签筹签纪约纳纽级扎"
    "绍组结绝络给统绝经线维网线编缅致缩总织系累才罢罗群义习圣联声听修脱腊台与兴举旧馆兹华万叶席盖参兰处号冲里补里复见视亲觉订计讨托记讷访设许诉注证词询话该夸认诞语诚误说说谁课调谈请论诸"
    "诺讲谢谨证译议护读变让赞贝负责贵买费宾赋质赛赞赶较载辅输转办农回这连周进过达逊递远适迟选遗还边邮释销录锡错录表键链钟鉴鉴长门开闰间合板关阐陆队际随只难电秋页项顺须颂预顿领头频题愿顾"
    "显台飞饭余馆马驾骚体发松鲜麦面么么点",
)
_LAST = 0xFFFF  # of the basic plane, where people's letters are


class _Table(dict[int, str]):
    """For str.translate: what becomes of each character, worked out when it is first met."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        piece = self._becomes(chr(code))
        if code <= _LAST:  # so that no mail can make us keep a million
            self[code] = piece
        return piece


def plain_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """*text* in plain form, and for each of its characters (and its end) where it stood in *text*.

    Plain: compatibility forms resolved (full-width letters), ASCII digits, plain spaces, dashes and slashes,
    and no invisible marks. Letters keep their case and accents.
    """
    if text.isascii():
        return text, tuple(range(len(text) + 1))
    pieces = [_PLAIN[ord(character)] for character in text]
    offsets = (offset for offset, piece in enumerate(pieces) for _ in piece)
    return "".join(pieces), (*offsets, len(text))


def plain(text: str) -> str:
    """*text* in plain form (see plain_with_offsets)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_PLAIN)


@lru_cache(maxsize=64)  # every matter asks for the sentences of the same mail
def fold(text: str) -> str:
    """The plain form without case, accents, vowel signs and variants of one letter: two spellings compare equal."""
    if text.isascii():
        return text.translate(_SAME).casefold()
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) == "Cf":  # bidi marks, zero-width characters, BOM
        return ""
    if character.isspace():
        return " " if character not in "\u2028\u2029\u0085" else "\n"
    if unicodedata.category(character) == "Pd":
        return "-"
    compatible = unicodedata.normalize("NFKC", character) if character not in "«»“”‘’" else character
    if compatible.isdecimal() and unicodedata.decomposition(character).startswith("<circle>"):
        return f"{compatible})"  # "① 10月13日" is the first item, not the 110th month
    return compatible


def _folded_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", _plain_character(character).translate(_SAME).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_SAME).translate(_TRADITIONAL)


_PLAIN, _FOLDED = _Table(_plain_character), _Table(_folded_character)
