"""Where the texts of the letters lie when no configuration says so."""

from pathlib import Path

from iscg_bot.errors import ConfigError

BESIDE_THE_PROGRAM = Path(__file__).parents[2] / "templates"


def templates_directory() -> Path:
    """templates/ here, else beside the program. Raises ConfigError."""
    for place in (Path("templates"), BESIDE_THE_PROGRAM):
        if place.is_dir():
            return place
    raise ConfigError(["there is no directory templates/ with the texts of the letters, here or beside the program"])
