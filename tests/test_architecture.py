"""The house keeps its shape: arrows point one way, pure rooms touch nothing, pieces stay small (design 3, 6)."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "iscg_bot"
FILES = sorted(ROOT.rglob("*.py"))
SHOWN = [path.relative_to(ROOT).as_posix() for path in FILES]

# Each room and what it may import, besides itself.
EVERYTHING = frozenset(p.stem if p.suffix else p.name for p in ROOT.iterdir()) | {""}
FLOOR = {"errors", "log", "model"}
MAY_IMPORT = {
    "errors": set(),
    "log": set(),
    "model": {"errors"},
    "intake": {"errors", "model"},
    "reading": {"errors", "model"},
    "letters": {"errors", "model"},
    "slots": {"errors", "model"},
    "understanding": FLOOR | {"intake", "edges", "matters"},
    "config": FLOOR,
    "edges": FLOOR,
    "matters": {"errors", "model", "reading", "slots"},
    "desk": FLOOR | {"intake", "reading", "letters", "edges", "matters", "understanding"},
    "explaining": FLOOR | {"intake", "letters", "matters", "desk"},
    "porch": FLOOR | {"edges"},
    "replaying": FLOOR | {"edges", "matters", "desk", "understanding"},
    "app": EVERYTHING - {"commands", "demo", "__main__", "explaining", "replaying"},
    "demo": EVERYTHING - {"commands", "__main__"},
    "commands": EVERYTHING - {"__main__"},
    "__main__": EVERYTHING,
    "__init__": set(),
}
PURE = {"errors", "model", "intake", "reading", "slots", "letters", "matters", "explaining"}
IMPURE_MODULES = {
    *("asyncio", "socket", "sqlmodel", "sqlalchemy", "aiosmtplib", "aioimaplib", "apscheduler", "random", "secrets"),
    *("os", "logging", "structlog", "time", "subprocess", "threading", "tempfile", "shutil", "uuid"),
}
IMPURE_CALLS = {"now", "today", "utcnow", "open", "getenv", "read_text", "read_bytes", "write_text", "print", "input"}
ASYNC_ROOMS = {"edges", "desk", "replaying", "porch", "app", "commands", "demo"}


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "no relative imports"
            for alias in node.names:  # a module out of a package, or a name out of a module
                whole = f"{node.module}.{alias.name}"
                yield whole if _is_module(whole) else node.module or ""


def _is_module(name: str) -> bool:
    place = ROOT.parent / name.replace(".", "/")
    return place.is_dir() or place.with_suffix(".py").exists()


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}


def test_every_room_is_known():
    assert {room(path) for path in FILES} <= set(MAY_IMPORT)


@pytest.mark.parametrize("path", FILES, ids=SHOWN)
def test_arrows_point_one_way(path):
    for name in imported(TREES[path]):
        if name.startswith("iscg_bot."):
            there = name.split(".")[1]
            if there != room(path) and (ROOT / there).exists() | (ROOT / f"{there}.py").exists():
                assert there in MAY_IMPORT[room(path)], f"{path.name} -> {name}"


def test_matters_are_strangers():
    """Only order and routes know them all; a matter's own package is one matter."""
    for path in FILES:
        parts = path.relative_to(ROOT).parts
        if parts[0] != "matters" or parts[-1] in ("order.py", "routes.py"):
            continue
        own = f"iscg_bot.matters.{parts[1]}" if len(parts) > 2 else ""
        others = [
            n for n in imported(TREES[path]) if n.startswith("iscg_bot.matters") and not (own and n.startswith(own))
        ]
        assert not others, path


@pytest.mark.parametrize(
    "path", [p for p in FILES if room(p) in PURE], ids=[n for p, n in zip(FILES, SHOWN, strict=True) if room(p) in PURE]
)
def test_pure_rooms_touch_nothing(path):
    tree = TREES[path]
    assert not {name.split(".")[0] for name in imported(tree)} & IMPURE_MODULES
    for node in ast.walk(tree):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await)
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            assert called not in IMPURE_CALLS, f"{path.name}:{node.lineno} calls {called}"


def test_async_lives_in_few_rooms():
    for path, tree in TREES.items():
        if room(path) not in ASYNC_ROOMS:
            assert not any(isinstance(n, ast.AsyncFunctionDef) for n in ast.walk(tree)), path


def test_nothing_is_imported_inside_functions():
    for path, tree in TREES.items():
        for function in functions(tree):
            inside = [n for n in ast.walk(function) if isinstance(n, ast.Import | ast.ImportFrom)]
            assert not inside, f"{path.name}:{function.name}"


def test_there_are_no_import_cycles():
    modules = {_module(path): path for path in FILES}
    graph = {name: {n for n in imported(TREES[path]) if n in modules} - {name} for name, path in modules.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail[trail.index(name) :], name))
        if name not in done:
            for other in graph[name]:
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_pieces_stay_small():
    written = {path: tree for path, tree in TREES.items() if "migrations" not in path.parts}
    lengths = sorted(f.end_lineno - f.lineno + 1 for t in written.values() for f in functions(t))
    files = sorted(len(p.read_text(encoding="utf-8").splitlines()) for p in FILES if not _is_table(p))
    assert statistics.median(lengths) <= 8
    assert lengths[int(len(lengths) * 0.9)] <= 25
    assert lengths[-1] <= 50
    assert statistics.median(files) <= 120
    assert files[-1] <= 300


def _is_table(path: Path) -> bool:
    """A table of words: hardly any functions; or a migration, which is written once."""
    return path.stem == "phrases" or bool({"words", "migrations"} & set(path.parts))
