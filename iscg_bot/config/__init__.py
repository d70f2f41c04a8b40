"""The configuration: config/*.toml, read and checked into Settings, with every problem at once.

    loads       load(), and Standing, which reads again when files change
    files       TOML text -> tables                lines     on which line a key stands
    forms       one form for each kind of table    kinds     the kinds of values in them
    drafts      the tables that are filled in well by themselves
    checks      what must fit together
    makings     forms -> the words of the model
    cautions    warnings                           problems  sentences about what is wrong
    credentials secrets from the environment       texts     the texts of letters
    moments     local time -> UTC                  places    where register and files lie
    stamps      whether a file changed

The program never writes the configuration.
"""

from iscg_bot.config.credentials import Environment
from iscg_bot.config.loads import Standing, load
from iscg_bot.config.texts import Texts, load_texts

__all__ = ["Environment", "Standing", "Texts", "load", "load_texts"]
