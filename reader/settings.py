"""What the user chose, kept as JSON in the config folder."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from pathlib import Path

ZOOM_LEAST, ZOOM_MOST = 50, 300

#: The file's name in the config folder.
SETTINGS_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices, with their defaults.

    Attributes:
        zoom: Size of the article text, in per cent of 12 pt; 50 to 300.
        marks_off: The kinds of mark not shown, by name.
        geometry: Size and place of the window, as Qt writes them, in hexadecimal; empty at first.
        panels: Widths of sidebar, reading surface and inspector, in pixels; empty at first.
        sidebar: Whether the sidebar is shown.
        inspector: Whether the inspector is shown.
        story: The id of the story that was open last; empty: none was.
        view: What of it was shown: reading or synopsis.
        order: How the rows of the synopsis were ordered: base or time.
        carrying: Which rows of it were shown: every, all, some, one or differs.
        only_here: Whether what other articles carry too stood back.
        possible: Whether possible matches were shown.
        finding: How words were sought in the articles: whole, case, expression.
        together: Whether the panes scrolled together.
        theme: Which the window wore: system, light, dark or contrast.
        sight: Whose eyes the colours of the marks were for: usual, protan or tritan.
        still: Whether nothing was to glide.
        tab: Which tab of the inspector was shown, from 0.
        column: The least width of a pane that the user wants, in pixels at 100 per cent; 0: none.
        language: Which the window spoke, by its code; empty: as the system does.
        author: What the user wishes to be called in notes; empty: notes are not signed.
        keys: The shortcuts the user has changed: the name of an action, then its keys.
        afar: The folder of the library of which it was said that it is on the network, or
            synchronised; empty: of none.
    """

    zoom: int = 100
    marks_off: tuple[str, ...] = ()
    geometry: str = ""
    panels: tuple[int, ...] = ()
    sidebar: bool = True
    inspector: bool = True
    story: str = ""
    view: str = "reading"
    order: str = "base"
    carrying: str = "every"
    only_here: bool = False
    possible: bool = False
    finding: tuple[str, ...] = ()
    together: bool = False
    theme: str = "system"
    sight: str = "usual"
    still: bool = False
    tab: int = 0
    column: int = 0
    language: str = ""
    author: str = ""
    keys: tuple[tuple[str, ...], ...] = ()
    afar: str = ""


def load_settings(file: Path) -> Settings:
    """Return what `file` holds; the default for whatever is missing, odd or unreadable."""
    stored = _stored(file) or {}
    kept = {}
    for name, kind in get_type_hints(Settings).items():
        with suppress(LookupError, TypeError):  # it is missing, or of another kind
            kept[name] = _of_kind(stored[name], kind)
    settings = Settings(**kept)
    return replace(settings, zoom=min(max(settings.zoom, ZOOM_LEAST), ZOOM_MOST))


def set_aside(file: Path) -> Path | None:
    """Move `file` aside where it holds no settings, lest it be written over.

    Returns:
        Where it is now; None: it holds settings, is not there, or cannot be read or moved.
    """
    aside = file.with_name(f"unreadable {file.name}")
    try:
        if not file.is_file() or _stored(file) is not None:
            return None
        return file.replace(aside)
    except OSError:
        return None


def save_settings(settings: Settings, file: Path) -> None:
    """Write `settings` to `file`, whole or not at all.

    Raises:
        OSError: The file cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    draft.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
    draft.replace(file)


def _stored(file: Path) -> dict[str, object] | None:
    """Return what `file` holds by name, or None where that cannot be read."""
    try:
        stored = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return stored if isinstance(stored, dict) else None


def _of_kind(stored: Any, kind: Any) -> Any:  # noqa: ANN401 - of whichever kind a field is
    """Return a value of JSON as one of a field's `kind`; raises `TypeError` where it is none."""
    if get_origin(kind) is tuple and isinstance(stored, list):
        return tuple(_of_kind(one, get_args(kind)[0]) for one in stored)
    if type(stored) is not kind:
        raise TypeError(kind)
    return stored
