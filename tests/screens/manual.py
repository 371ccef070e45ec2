"""Take the pictures of the manual.

    python -m tests.screens.manual [FOLDER] [--only window,quotes]

Without a folder those in `resources/manual/pictures` are made anew, the README's among them.
Needs the fonts of the extra `test`, so that they are the same on every machine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.screens.screen import tell_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from reader.ui.window import MainWindow
    from tests.screens.taking import Wanted

FOLDER = Path(__file__).parents[2] / "resources" / "manual" / "pictures"
_SIZE = "1440x900"
_TIMES = 8  # that the window is given to settle, until the models have been found
_COLOURS = 256  # of a picture with a palette
_NEAREST = 4  # at which two colours are one, from 0 to 255 in each of three directions


def main() -> int:
    """Take the pictures; the exit status says how many failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--only", default="", help="names of pictures, between commas")
    options = parser.parse_args()
    folder: Path = options.folder
    only = tuple(filter(None, options.only.split(",")))
    folder.mkdir(parents=True, exist_ok=True)
    # Only after the screen is told: Qt reads of it as it is imported.
    with tempfile.TemporaryDirectory() as told:
        size = tell_screen(Path(told) / "screen.json", _SIZE)
        from tests.screens.taking import Wanted, take_story

        wanted = Wanted(folder, ("light",), size, "en", only)
        first, then = partial(_take_first, wanted=wanted), partial(_take, wanted=wanted)
        return take_story(wanted, first, then)


def _take_first(window: MainWindow, wanted: Wanted) -> None:
    """Take the picture of a window with no story yet, once the models have been looked for."""
    from tests.screens.views import settle

    if not wanted.only or "welcome" in wanted.only:
        for _ in range(_TIMES):
            settle()
        window.empty.settling.folder.setText("/home/jo/.local/share/synoptic")  # none of here
        _save(window.middle, "welcome", wanted)


def _save(part: QWidget, name: str, wanted: Wanted) -> None:
    taken = _fewer_colours(part.grab().toImage())
    taken.save(str(wanted.folder / f"{name}.png"), quality=0)  # packed best


def _take(window: MainWindow, wanted: Wanted) -> None:
    """Take each picture of the manual of a window in which the sample story is open."""
    from tests.screens.views import VIEWS, put_back, settle

    for name, (view, part) in _pictures().items():
        if wanted.only and name not in wanted.only:
            continue
        shown = VIEWS[view](window)
        settle()
        _save(part(window, shown), name, wanted)
        put_back(window)


def _pictures() -> dict[str, tuple[str, Callable[[MainWindow, QWidget | None], QWidget]]]:
    """Return of each picture the view it shows, and which part of that."""

    def whole(window: MainWindow, _shown: QWidget | None) -> QWidget:
        return window

    def before(_window: MainWindow, shown: QWidget | None) -> QWidget:
        assert shown is not None
        return shown

    def middle(window: MainWindow, _shown: QWidget | None) -> QWidget:
        return window.middle

    def inspector(window: MainWindow, _shown: QWidget | None) -> QWidget:
        return window.inspector

    return {
        "window": ("reading-passage", whole),
        "preview": ("preview", before),
        "passage": ("tab-passage", inspector),
        "synopsis": ("synopsis-statements", middle),
        "wording": ("synopsis-wording", middle),
        "only": ("reading-only", whole),
        "quotes": ("wide-quotes", inspector),
        "figures": ("wide-figures", inspector),
        "names": ("tab-names", inspector),
        "corrections": ("corrections", before),
        "note": ("tab-note", whole),
        "paper": ("paper", before),
        "worksheet": ("paper-worksheet", before),
        "find": ("reading-find", whole),
        "sheet": ("sheet", before),
    }


def _fewer_colours(picture: QImage) -> QImage:
    """Return a picture with a palette of the colours it has most of."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(picture.height(), -1)
    found = rows[:, : picture.width()].ravel() & 0xFFFFFF
    palette = [0xFF000000 | int(colour) for colour in _palette(found)]
    return picture.convertToFormat(
        QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.AvoidDither
    )


def _palette(found: np.ndarray) -> list[int]:
    """Return colours to which each that was found is near, the commonest first.

    A rare colour that is like no other has its place too: it may be what a mark is known by.
    """
    import numpy as np

    colours, counts = np.unique(found, return_counts=True)
    colours = colours[np.argsort(-counts, kind="stable")]
    parts = np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(int)
    for apart in range(_NEAREST, 0xFF, 2):
        near = np.zeros(len(colours), dtype=bool)
        chosen: list[int] = []
        while not near.all() and len(chosen) <= _COLOURS:
            at = int(np.argmin(near))
            chosen.append(int(colours[at]))
            near |= ((parts - parts[at]) ** 2).sum(axis=1) <= apart**2
        if len(chosen) <= _COLOURS:
            return chosen
    raise AssertionError


if __name__ == "__main__":
    sys.exit(main())
