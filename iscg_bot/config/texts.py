"""The texts of letters, as the secretariat keeps them: templates/<letter>/<language>.txt."""

from pathlib import Path

from iscg_bot.errors import TemplateError


def load_texts(directory: Path) -> dict[str, str]:
    """Every text below *directory* by letter and language: {"acknowledge/en": ...}.

    Raises TemplateError, with the path, for a text that cannot be read.
    """
    paths = sorted(directory.glob("*/*.txt"))
    return {f"{path.parent.name}/{path.stem}": _text(path) for path in paths}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise TemplateError(f"{path}, line {line}: save this file as UTF-8") from error
    except OSError as error:
        raise TemplateError(f"{path} cannot be read: {error.strerror}") from error
