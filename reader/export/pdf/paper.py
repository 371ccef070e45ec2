"""The sheet that a document is printed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.export.papers import usual_paper
from reader.export.pdf.sheet import A4, LETTER

if TYPE_CHECKING:
    from reader.export.base import Layout
    from reader.export.pdf.sheet import Sheet


def sheet_of(layout: Layout) -> Sheet:
    """Return the paper that `layout` asks for, else what is usual here."""
    return LETTER if (layout.paper or usual_paper(_land)) == "letter" else A4


def _land(locale: str) -> str:
    here = QLocale(locale) if locale else QLocale.system()
    return QLocale.territoryToCode(here.territory())
