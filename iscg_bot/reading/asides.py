"""What stands in brackets and only promises: "our contribution (the translation will follow)"."""

import re

from iscg_bot.reading.masks import blank
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import PROMISES

_PROMISES = pattern(PROMISES)
_ASIDE = re.compile(r"\([^()]{8,160}\)")


def without_promises(text: str) -> str:
    """The folded *text* without the brackets that promise, every character in its place."""
    return _ASIDE.sub(lambda aside: blank(aside) if _PROMISES.search(aside[0]) else aside[0], text)
