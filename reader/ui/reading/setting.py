"""How the paragraphs of an article are set: in which letters, how far in, how far apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFont

    from reader.model.article import BlockRole
    from reader.ui.reading.measures import Measures
    from reader.ui.theme import Role, Type

#: Before an item of a list, in its indent: no character of the text.
BULLET = "•"

_INDENT = 16  # of what is quoted or listed
_TYPES: Mapping[BlockRole, Role] = {"heading": "crosshead", "caption": "caption"}


@dataclass(frozen=True)
class Setting:
    """How the paragraphs of an article are set.  Every line is of one height whatever it holds.

    Attributes:
        fonts: Of which letters.
        measures: Heights that follow the zoom.
        forms: What each paragraph is, as in `Article`.
    """

    fonts: Type
    measures: Measures
    forms: tuple[BlockRole, ...] = ()

    def form(self, paragraph: int) -> BlockRole:
        """Return what the paragraph with this number is."""
        return self.forms[paragraph] if paragraph < len(self.forms) else "text"

    def font(self, form: BlockRole) -> QFont:
        """Return the letters of a paragraph."""
        return self.fonts.font(_TYPES.get(form, "article"), self.measures.zoom)

    def indent(self, form: BlockRole) -> int:
        """Return how far a paragraph stands in, in pixels."""
        return self.measures.scaled(_INDENT) if form in {"quote", "item"} else 0

    def gap(self, above: BlockRole, form: BlockRole) -> int:
        """Return the space above a paragraph, under one of the form `above`."""
        space = self.measures.paragraph
        if form == "heading":
            return 2 * space
        return space // 3 if above == form == "item" else space
