"""The documents besides the PDF that the user can ask for, by what their files' names end with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

_tr = QCoreApplication.translate


def export_actions(make: Callable[[str], QAction]) -> dict[str, QAction]:
    """Return an action for each document, made by `make` of its words."""
    return {
        ".html": make(_tr("Actions", "&Web Page (HTML)…")),
        ".docx": make(_tr("Actions", "Wor&d Document…")),
        ".csv": make(_tr("Actions", "&Synopsis as CSV…")),
        ".md": make(_tr("Actions", "&Lists as Markdown…")),
        ".quotes.csv": make(_tr("Actions", "&Quotes as CSV…")),
        ".figures.csv": make(_tr("Actions", "&Figures as CSV…")),
        ".names.csv": make(_tr("Actions", "&Names as CSV…")),
        ".notes.csv": make(_tr("Actions", "N&otes as CSV…")),
        ".annotations.jsonld": make(_tr("Actions", "Notes as Web &Annotations…")),
        ".bib": make(_tr("Actions", "Sources as &BibTeX…")),
        ".ris": make(_tr("Actions", "Sources as &RIS…")),
        ".csl.json": make(_tr("Actions", "Sources as &CSL-JSON…")),
        ".json": make(_tr("Actions", "Comparison as &JSON…")),
    }
