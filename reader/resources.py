"""The program's own read-only files: themes, word lists, fitted numbers, sample articles."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return `resources/NAME`, from the wheel or, in a checkout, from beside the package."""
    return _folder("resources") / name


def word_list(name: str) -> tuple[str, ...]:
    """Return the lines of `resources/words/NAME.txt`, without comments (`#`) and blank lines."""
    lines = resource(f"words/{name}.txt").read_text("utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def sample_story() -> tuple[Path, ...]:
    """Return the files of the sample story, in their order."""
    return tuple(sorted(p for p in _folder("articles").iterdir() if p.suffix != ".md"))


def _folder(name: str) -> Path:
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name
