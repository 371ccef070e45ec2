"""The pages of the inspector, made on demand; imported when the first one is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.inspector.figures import FiguresPage
from reader.ui.inspector.names import NamesPage
from reader.ui.inspector.notes import NotesPage
from reader.ui.inspector.passage import PassagePage
from reader.ui.inspector.quotes import QuotesPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.cards.wording import Differences
    from reader.ui.painting import Look


def make_passage_page(look: Look, differences: Differences, parent: QWidget) -> PassagePage:
    """Return the tab of one passage."""
    return PassagePage(look, differences, parent)


def make_quotes_page(look: Look, differences: Differences, parent: QWidget) -> QuotesPage:
    """Return the tab of the quotes."""
    return QuotesPage(look, differences, parent)


def make_figures_page(look: Look, parent: QWidget) -> FiguresPage:
    """Return the tab of the figures."""
    return FiguresPage(look, parent)


def make_names_page(look: Look, parent: QWidget) -> NamesPage:
    """Return the tab of the names."""
    return NamesPage(look, parent)


def make_notes_page(look: Look, parent: QWidget) -> NotesPage:
    """Return the tab of the user's notes."""
    return NotesPage(look, parent)
