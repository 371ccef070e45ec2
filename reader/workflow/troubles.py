"""A report of trouble: texts that the user looks into before anybody else does."""

from __future__ import annotations

import io
import json
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.export.whole import write_whole
from reader.log import LOG_NAME
from reader.settings import SETTINGS_NAME, load_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.paths import Paths

#: How much of the end of the log goes along, in characters.
LOG_MOST = 200_000
#: Packages whose versions matter to whoever mends the program.
_PACKAGES = ("PySide6-Essentials", "spacy", "numpy", "onnxruntime", "lxml", "pypdfium2")
#: Settings that say who the user is, what is read, or where that is kept.
_PRIVATE = ("author", "story", "geometry", "panels", "afar")


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One text of a report.

    Attributes:
        name: Of its file in the zip.
        text: What it says; no text of articles or notes, and no folder of the user by its name.
    """

    name: str
    text: str


def versions() -> dict[str, str]:
    """Return what the program and what it works with are called, each with its version."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - seldom asked

    facts = {
        "Synoptic": __version__,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Packaged": "yes" if getattr(sys, "frozen", False) else "no",
    }
    for package in _PACKAGES:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            facts[package] = "not found"
    return facts


def enclosures(paths: Paths, facts: Mapping[str, str]) -> tuple[Enclosure, ...]:
    """Return what may go into a report; no log where nothing has gone wrong.

    Args:
        paths: Where the program keeps its files.
        facts: What is known of program and machine, as `versions` has it.
    """
    log = _nameless(_log(paths), paths)
    return (
        Enclosure("machine.txt", "".join(f"{name}: {fact}\n" for name, fact in facts.items())),
        Enclosure("settings.txt", _settings(paths)),
        Enclosure("files.txt", "".join(_files(paths)) or "There are no files yet.\n"),
        *((Enclosure("log.txt", log),) if log else ()),
    )


def write_report(texts: Sequence[Enclosure], to: Path) -> None:
    """Write a zip of `texts` to `to`, whole or not at all.

    Raises:
        ExportFailed: It cannot be written there.
    """
    from zipfile import ZIP_DEFLATED, ZipFile  # noqa: PLC0415 - seldom asked for

    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as packed:
        for one in texts:
            packed.writestr(one.name, one.text.encode("utf-8", "backslashreplace"))
    write_whole(data.getvalue(), to)


def _settings(paths: Paths) -> str:
    chosen = asdict(load_settings(paths.config / SETTINGS_NAME))
    return json.dumps({k: v for k, v in chosen.items() if k not in _PRIVATE}, indent=1) + "\n"


def _files(paths: Paths) -> Iterator[str]:
    """Yield a line for each of the program's own files: where it is, its size in bytes."""
    folders = {"config": paths.config, "data": paths.data, "cache": paths.cache, "log": paths.log}
    named = {folder: name for name, folder in reversed(folders.items())}  # two may be one
    for folder, name in reversed(named.items()):
        for file in sorted(folder.rglob("*")):
            size = _size(file)
            if size is not None:
                yield f"{name}/{file.relative_to(folder).as_posix()}: {size:,}\n"


def _size(file: Path) -> int | None:
    """Return the size of a file in bytes; None of what is none, or is gone or barred."""
    try:
        return file.stat().st_size if file.is_file() else None
    except OSError:
        return None


def _log(paths: Paths) -> str:
    """Return the end of the log, the one before it first."""
    read = map(_read, (paths.log / f"{LOG_NAME}.1", paths.log / LOG_NAME))
    return "".join(read)[-LOG_MOST:]


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def _nameless(text: str, paths: Paths) -> str:
    """Return `text` with the folders of the user called by what they are for."""
    for folder, name in _folders(paths):
        # Python doubles the backslashes of Windows where it quotes a path.
        text = text.replace(folder.replace("\\", "\\\\"), name).replace(folder, name)
    return text


def _folders(paths: Paths) -> Iterable[tuple[str, str]]:
    """Return folders and what each is called in a report, the deepest first."""
    known = {
        str(paths.config): "<config>",
        str(paths.data): "<data>",
        str(paths.cache): "<cache>",
        str(paths.log): "<log>",
        str(Path.home()): "~",
    }
    named = ((folder, name) for folder, name in known.items() if folder != Path(folder).anchor)
    return sorted(named, key=lambda one: -len(one[0]))
