"""What one pane shows and where on it everything lies; no widget, no painting."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.ui.offsets import Offsets
from reader.ui.reading.flow import Flow
from reader.ui.reading.marks import ArticleMarks
from reader.ui.reading.measures import LONGEST_LINE, OUTDENT, OVERHANG, Columns, columns
from reader.ui.reading.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.overview import Only
    from reader.model.text import Span
    from reader.ui.reading.bands import Band
    from reader.ui.reading.fitting import Fitted
    from reader.ui.reading.marks import Counterpart, MatchedPassage, NoteMark
    from reader.ui.reading.view import View

_MARGIN, _WIDE_MARGIN = 28, 36
_DOUBT = "?"  # at the letter of a counterpart that is only possible
_FEW = 3  # articles: a passage has at most one letter
_SIDE_CLEAR = 1.5  # a tint's way into the space between two passages on one line


@dataclass(frozen=True, slots=True)
class Sign:
    """A letter in the right margin, a figure's sign, or how many more letters there are.

    Attributes:
        text: What it reads.
        counterpart: What it stands for, the first where it stands for several; None for a figure.
        passage: The passage that has it; of a figure its words, the first on the line that is not
            resolved, if one is not.
        several: All it stands for where they are more than one.
        resolved: Whether the user has resolved how the figures differ.
    """

    text: str
    counterpart: Counterpart | None
    passage: Passage | None = None
    several: tuple[Counterpart, ...] = ()
    resolved: bool = False


class Sheet:
    """One article laid out for a pane."""

    def __init__(self, index: int, article: Article, view: View) -> None:
        self.index = index
        self.article = article
        self.view = view
        self.marks = ArticleMarks()
        self.notes: tuple[NoteMark, ...] = ()
        self.only: tuple[Only, ...] = ()  # what no other article carries, in reading order
        self.left: Sheet | None = None
        self.right: Sheet | None = None
        self.scroll = 0
        self.height = 0  # of what is in view
        self.adrift = False  # nothing here answers what is read in the pane that leads
        self.fitted: dict[tuple[str, float, int], Fitted] = {}  # names in the left margin
        self.margin: object = None  # what was last found to stand at the right
        self.ruled: object = None  # which words were last found to stand over a rule
        self.named: object = None  # on which lines speakers were last found to be named
        self.gutter: object = None  # what was last found to cross to its left neighbour
        self._tinted: dict[tuple[Span, Span | None], tuple[Band, ...]] = {}
        self._width = 0
        self._offsets = Offsets(article.text)

    def set_width(self, width: int) -> None:
        """Take the pane's width; the lines change where it did."""
        if width != self._width:
            self._width = width
            self.forget_layout()

    def forget_layout(self) -> None:
        """Lay out afresh when next asked: zoom, font or width changed."""
        self._tinted.clear()
        for name in ("flow", "columns", "signs"):
            self.__dict__.pop(name, None)

    def mark(self, marks: ArticleMarks) -> None:
        """Take what was found in the article; the text stays where it is."""
        self.marks = marks
        self.forget_signs()

    def forget_signs(self) -> None:
        """Find afresh what stands in the right margin: neighbours changed, or marks."""
        self._tinted.clear()
        self.__dict__.pop("signs", None)

    @cached_property
    def columns(self) -> Columns:
        """The pane from left to right."""
        metrics = QFontMetricsF(self.view.fonts.font("article", self.view.measures.zoom))
        return columns(
            self._width,
            margin=_WIDE_MARGIN if self.view.articles > _FEW else _MARGIN,
            longest=round(LONGEST_LINE * metrics.averageCharWidth()),
        )

    @cached_property
    def flow(self) -> Flow:
        """The lines."""
        setting = Setting(self.view.fonts, self.view.measures, self.article.forms)
        return Flow(self.article.text, self._offsets, self.columns.text, setting)

    @cached_property
    def signs(self) -> dict[int, tuple[Sign, ...]]:
        """What stands in the right margin of each line."""
        found: dict[int, list[Sign]] = defaultdict(list)
        for offset, signs in self._signs_by_offset().items():
            found[self.flow.line_of(offset)] += signs
        return {line: _without_doubles(signs) for line, signs in found.items()}

    @property
    def in_view(self) -> range:
        """The indexes of the lines any part of which is in view."""
        return self.flow.within(self.scroll, self.scroll + self.height)

    def neighbours(self) -> tuple[int | None, int | None]:
        """Return the articles to the left and right, None at an end of the row."""
        return (
            self.left.index if self.left else None,
            self.right.index if self.right else None,
        )

    def joined(self, span: Span, side: Sheet | None) -> bool:
        """Tell whether a ribbon joins the passage at `span` to a neighbour."""
        matched = self.marks.by_span.get(span)
        return bool(
            side and matched and any(c.passage.article == side.index for c in matched.counterparts)
        )

    def tinted(self, span: Span, part: Span | None = None) -> tuple[Band, ...]:
        """Return the bands of a matched passage, or of a part of it, as wide as its tint."""
        key = span, part
        if key not in self._tinted:
            self._tinted[key] = self._tint(span, part)
        return self._tinted[key]

    def _tint(self, span: Span, part: Span | None) -> tuple[Band, ...]:
        right = self.columns.text + OVERHANG
        if self.joined(span, self.right):
            right = self.columns.width - self.columns.left
        return tuple(
            replace(
                band,
                left=-OUTDENT if band.opens else ceil(band.left - _SIDE_CLEAR),
                right=right if band.closes else floor(band.right + _SIDE_CLEAR),
            )
            for band in self.flow.bands(part or span)
        )

    def passages_within(self, lines: range) -> Sequence[MatchedPassage]:
        """Return the matched passages on these lines."""
        start, end = self.extent(lines)
        return [m for m in self.marks.passages if touches(m.passage.span, start, end)]

    def extent(self, lines: range) -> tuple[int, int]:
        """Return the offsets of the first character of `lines` and after the last."""
        if not lines:
            return 0, 0
        return self.flow.lines[lines[0]].start, self.flow.lines[lines[-1]].end

    def _signs_by_offset(self) -> dict[int, list[Sign]]:
        found: dict[int, list[Sign]] = defaultdict(list)
        near = self.neighbours()
        for matched in self.marks.passages:
            for other in matched.counterparts:
                if other.passage.article not in near:
                    doubt = _DOUBT if other.is_doubtful else ""
                    text = letter(other.passage.article) + doubt
                    sign = Sign(text, other, matched.passage)
                    found[matched.passage.span.start].append(sign)
        for mark in self.marks.figures:
            if mark.others:
                figure = Passage(self.index, mark.figure.span)
                found[figure.span.start].append(Sign("≠", None, figure, resolved=mark.resolved))
        return found


def touches(span: Span, start: int, end: int) -> bool:
    """Tell whether `span` has a character in [start, end)."""
    return span.start < end and start < span.end


def _without_doubles(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    ahead = sorted(signs, key=lambda sign: sign.resolved)  # what is open still has to be seen
    by_text = {sign.text: sign for sign in reversed(ahead)}
    for text in [text for text in by_text if text.endswith(_DOUBT)]:
        if text.removesuffix(_DOUBT) in by_text:
            del by_text[text]
    ordered = sorted(by_text.values(), key=lambda sign: (sign.counterpart is None, sign.text))
    return tuple(ordered)
