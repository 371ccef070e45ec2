"""What a report of trouble needs: versions and the machine; no text, no name, no path of home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from reader.ui.status import told_models
from reader.workflow.troubles import versions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Models
    from reader.settings import Settings


def details(window: QWidget, models: Models | None, settings: Settings) -> str:
    """Return a line for each thing a report should say, in English for whoever mends it."""
    known = facts(window, models, settings)
    return "".join(f"{name}: {fact}\n" for name, fact in known.items())


def facts(window: QWidget, models: Models | None, settings: Settings) -> dict[str, str]:
    """Return what is known of the program and the machine, by what it is called."""
    screen, style = window.screen(), window.style()
    size = screen.size()
    return versions() | {
        "Qt": f"{qVersion()} ({QGuiApplication.platformName()}, {style.objectName()})",
        "Screen": f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}",
        "Window": f"{window.width()} × {window.height()}",
        "Text size": f"{settings.zoom} %",
        "Theme": settings.theme,
        "Language": settings.language or "as the system",
        "Models": told_models(models) if models else "nothing compared yet",
    }


def licences(package: str = "synoptic-reader") -> Iterator[str]:
    """Yield name, version and licence of each package that `package` works with, by name."""
    from importlib.metadata import PackageNotFoundError, metadata, requires  # noqa: PLC0415
    from re import match  # noqa: PLC0415 - seldom asked for

    try:
        wanted = requires(package) or []
    except PackageNotFoundError:  # run from its sources, or packed without
        return
    names = (match(r"[\w.-]+", one) for one in wanted if "extra ==" not in one)
    for name in sorted({found[0] for found in names if found}, key=str.casefold):
        try:
            known = metadata(name)
        except PackageNotFoundError:  # of another system
            continue
        short = next(iter("".join(known.get_all("License") or ()).splitlines()), "")
        kinds = (one for one in known.get_all("Classifier") or () if one.startswith("License ::"))
        named = ", ".join(one.rpartition(" :: ")[2] for one in kinds)
        licence = "".join(known.get_all("License-Expression") or ()) or named or short or "?"
        yield f"{known['Name']} {known['Version']}: {licence}"
