"""Letter -> the bytes of a message: templates in six languages, times, text and html, header fields. Pure."""

from iscg_bot.letters.messages import compose, preview
from iscg_bot.letters.templates import Templates

__all__ = ["Templates", "compose", "preview"]
