"""What a desktop of Linux learns of the program: a tree as below `/usr/share`.

    python packaging/shares.py dist/share

Run by packaging/build.py, which sets SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import manpage
from reader import __version__

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
APPSTREAM = "io.github.synopticreader.Synoptic.metainfo.xml"
MIME = "application-vnd.synoptic.story"


def desktop_version() -> str:
    """Return the version as Debian and AppStream order it: 1.0.0~rc1 comes before 1.0.0."""
    base = __version__
    for mark in ("a", "b", "rc"):
        base = base.replace(mark, f"~{mark}")
    return base


def filled(text: str) -> str:
    """Return a template with version and day of the release in their places."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return text.replace("@VERSION@", desktop_version()).replace("@DATE@", day)


def fill_share(share: Path) -> None:
    """Put desktop entry, metainfo, MIME type, icons, manual page and papers below `share`."""
    for folder, name in (
        ("applications", "synoptic.desktop"),
        ("metainfo", APPSTREAM),
        ("mime/packages", "synoptic.xml"),
        ("doc/synoptic", "copyright"),
    ):
        target = share / folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled((LINUX / name).read_text("utf-8")), "utf-8")
    _fill_icons(share / "icons" / "hicolor")
    _pack(manpage.page().encode(), share / "man" / "man1" / "synoptic.1.gz")
    _pack((ROOT / "CHANGELOG.md").read_bytes(), share / "doc" / "synoptic" / "CHANGELOG.md.gz")


def _fill_icons(theme: Path) -> None:
    for file in sorted((ROOT / "resources" / "icon").glob("*.png")):
        size = file.stem.rpartition("-")[2]
        _copy(file, theme / f"{size}x{size}" / "apps" / "synoptic.png")
        _copy(file, theme / f"{size}x{size}" / "mimetypes" / f"{MIME}.png")
    svg = ROOT / "packaging" / "icon" / "synoptic.svg"
    _copy(svg, theme / "scalable" / "apps" / "synoptic.svg")
    _copy(svg, theme / "scalable" / "mimetypes" / f"{MIME}.svg")


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def _pack(data: bytes, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    shutil.rmtree(sys.argv[1], ignore_errors=True)
    fill_share(Path(sys.argv[1]))
