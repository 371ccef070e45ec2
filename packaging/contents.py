"""Which installed distributions a bundle holds."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

import left_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import Distribution

PROGRAM = "synoptic-reader"


def distributions_with(taken: Iterable[str]) -> list[str]:
    """Return the distributions of which something is in a bundle, in order of their names.

    Args:
        taken: What the bundle holds: modules with dots, files as paths in it.
    """
    tops = {re.split(r"[./\\]", name)[0] for name in taken}
    tops |= {name for name in taken if re.fullmatch(r"[^./\\]+", name)}
    return sorted(
        (one for one in _needed() if tops & set(_tops(distribution(one)))), key=str.casefold
    )


def is_of_system(file: str) -> bool:
    """Return whether a file came from the system: neither from a distribution nor from Python."""
    path = Path(file).resolve()
    return not any(
        path.is_relative_to(Path(one).resolve()) for one in (sys.prefix, sys.base_prefix)
    )


def kept_of_metadata(folder: Path) -> Iterator[Path]:
    """Yield the files of a `.dist-info` folder that go into the bundle, in their order."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not left_out.is_left_out(str(file.relative_to(folder.parent))):
            yield file


def _needed() -> set[str]:
    """Return the program and what it needs, and what that needs, as far as it is installed."""
    found: dict[str, str] = {}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        try:
            one = distribution(name)
        except PackageNotFoundError:  # of another system
            continue
        if key not in found:
            found[key] = one.name
            wanted = (line for line in one.requires or () if "extra ==" not in line)
            waiting += [match[0] for line in wanted if (match := re.match(r"[\w.-]+", line))]
    return set(found.values())


def _tops(one: Distribution) -> Iterator[str]:
    """Yield the names that a distribution brings into the folder of packages."""
    for file in one.files or ():
        top = file.parts[0]
        if not top.endswith((".dist-info", ".data")) and top != "..":
            yield top.split(".")[0] if len(file.parts) == 1 else top
    if one.name == PROGRAM:
        yield "reader"
