"""Reading the configuration, once or as often as it changes."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from iscg_bot import log
from iscg_bot.config import cautions, credentials, drafts, files, makings
from iscg_bot.config.checks import mismatches
from iscg_bot.config.credentials import Environment
from iscg_bot.config.problems import Problem
from iscg_bot.config.stamps import Stamp, stamp
from iscg_bot.errors import ConfigError
from iscg_bot.model.servers import Imap, Settings


def load(directory: Path, environment: Environment, day: dt.date | None = None) -> Settings:
    """The configuration in *directory*, with secrets from *environment* and warnings as of *day* (default: today).

    Raises ConfigError with every problem at once, each with file, line and key, in the order of the files.
    """
    if not directory.is_dir():
        raise ConfigError([f"there is no directory {directory} with the configuration"])
    found: list[Problem] = []
    draft = drafts.read(directory, found)
    found += mismatches(draft, environment)
    if told := _told(draft, found):
        raise ConfigError(told)
    settings = makings.settings(draft, environment)
    log.conceal(settings.smtp.secret, settings.mailbox.secret if isinstance(settings.mailbox, Imap) else "")
    day = day or dt.datetime.now(ZoneInfo(settings.roster.group.zone)).date()
    return replace(settings, warnings=cautions.warnings(draft, settings.roster, environment, day))


def _told(draft: drafts.Draft, found: list[Problem]) -> list[str]:
    """The problems as sentences, file by file and line by line."""
    told = []
    for file in draft.files.values():
        told += [file.broken] if file.broken else []
        here = sorted((p for p in found if p.file == file.name), key=lambda problem: file.lines.of(problem.path))
        told += [f"{file.place(problem.path)}: {problem.sentence}" for problem in here]
    return told


class Standing:
    """The configuration in force: read again when a file changes, kept as it is while the files are broken."""

    def __init__(self, directory: Path, environment: Environment = None) -> None:
        """Read it for the first time; raises ConfigError."""
        self._directory = directory
        self._environment = environment
        self._stamps = self._stamp()
        self._settings = load(directory, environment)
        self.problems: tuple[str, ...] = ()  # of the files as they are now, if they are not in force

    def current(self) -> Settings:
        """The last configuration without problems."""
        stamps = self._stamp()
        if stamps != self._stamps:
            self._stamps = stamps
            self._reload()
        return self._settings

    def _reload(self) -> None:
        try:
            self._settings = load(self._directory, self._environment)
            self.problems = ()
        except ConfigError as error:
            self.problems = error.problems
            log.configuration_kept(len(error.problems))

    def _stamp(self) -> tuple[Stamp, ...]:
        watched = (*(self._directory / name for name in files.NAMES), *credentials.files(self._environment))
        return tuple(stamp(path) for path in watched)
