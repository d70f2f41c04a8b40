"""Chinese numerals."""

_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
SIGNS = "零〇一二三四五六七八九十两廿卅"


def counted(text: str) -> int:
    """The number that *text* writes, in digits or signs: 二十三, 二〇二六, 15."""
    if text.isdigit() and text.isascii():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not any(sign in _TENS for sign in text):
        return int("".join(str(_DIGITS[sign]) for sign in text))
    total, count = 0, 0
    for sign in text:
        if sign in _TENS:
            total, count = total + (count or 1) * _TENS[sign], 0
        else:
            count = _DIGITS[sign]
    return total + count
