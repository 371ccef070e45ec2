"""What the user chose, kept as JSON in the config folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")

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


def load_settings(file: Path) -> Settings:
    """Return what `file` holds; the default for whatever is missing, odd or unreadable."""
    try:
        stored = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    chosen = Settings()
    return Settings(
        zoom=min(max(_kept(stored.get("zoom"), chosen.zoom), ZOOM_LEAST), ZOOM_MOST),
        marks_off=_all(stored.get("marks_off"), str),
        geometry=_kept(stored.get("geometry"), chosen.geometry),
        panels=_all(stored.get("panels"), int),
        sidebar=_kept(stored.get("sidebar"), chosen.sidebar),
        inspector=_kept(stored.get("inspector"), chosen.inspector),
        story=_kept(stored.get("story"), chosen.story),
        view=_kept(stored.get("view"), chosen.view),
        order=_kept(stored.get("order"), chosen.order),
        carrying=_kept(stored.get("carrying"), chosen.carrying),
        only_here=_kept(stored.get("only_here"), chosen.only_here),
        possible=_kept(stored.get("possible"), chosen.possible),
        finding=_all(stored.get("finding"), str),
        together=_kept(stored.get("together"), chosen.together),
        theme=_kept(stored.get("theme"), chosen.theme),
        sight=_kept(stored.get("sight"), chosen.sight),
        still=_kept(stored.get("still"), chosen.still),
        tab=_kept(stored.get("tab"), chosen.tab),
        column=_kept(stored.get("column"), chosen.column),
        language=_kept(stored.get("language"), chosen.language),
        author=_kept(stored.get("author"), chosen.author),
        keys=tuple(_all(keys, str) for keys in _all(stored.get("keys"), list)),
    )


def save_settings(settings: Settings, file: Path) -> None:
    """Write `settings` to `file`, whole or not at all.

    Raises:
        OSError: The file cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    draft.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
    draft.replace(file)


def _kept(stored: object, default: T) -> T:
    """Return `stored` when it is of the type of `default`, else `default`."""
    return stored if type(stored) is type(default) else default


def _all(stored: object, kind: type[T]) -> tuple[T, ...]:
    """Return the items of a list when all are of `kind`; else nothing."""
    items = stored if isinstance(stored, list) else []
    kept = tuple(item for item in items if isinstance(item, kind))
    return kept if len(kept) == len(items) else ()
