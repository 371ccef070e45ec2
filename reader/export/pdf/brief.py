"""The editor's brief: on two pages what all carry, where they differ, what one alone has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.export.pdf.flow import HEADING, SMALL, TEXT, TITLE
from reader.export.pdf.front import told_of
from reader.export.pdf.margins import Reference
from reader.export.pdf.markdown import lines
from reader.export.pdf.sheet import LEFT
from reader.export.pdf.table import Table
from reader.export.told.brief import core, cut, disputed, key_quotes
from reader.export.told.citing import cited
from reader.export.told.exclusives import exclusives, own_quotes
from reader.export.told.figures import conflicts, values, why
from reader.export.told.found import tag
from reader.export.told.notes import numbered, standing
from reader.export.told.quotes import NOBODY
from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.flow import Flow
    from reader.export.told.brief import KeyQuote, Told
    from reader.export.told.notes import Numbered, Spot
    from reader.model.comparison import Comparison, FigureGroup

BRIEF = "Editor’s brief"
_PAGES = 2
_MOST = (16, 14, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)  # entries a section may have
_TOGETHER = 44.0  # a heading and two lines
_GAP = 8.0
_BETWEEN = 2.5  # two entries
_COLUMNS = (LEFT, LEFT + 106, LEFT + 288)
_LONGEST_TITLE, _LONGEST_HEADLINE, _LONGEST_VALUE = 160, 110, 90  # characters
_LONGEST_VALUES = 900  # of all articles together


def write_brief(
    make: Callable[[], Flow], edition: Edition, articles: Mapping[int, ArticlePages]
) -> Flow:
    """Return the brief on at most two pages: each of its sections has as much as has room.

    Args:
        make: Makes the flow that it is written to, anew for each attempt.
        edition: What it is about.
        articles: The pages of the articles that the document has the text of, by their indexes.
    """
    flow = make()
    chosen = _Chosen(
        core(edition),
        exclusives(edition),
        [*key_quotes(edition.comparison), *own_quotes(edition)],
    )
    for most in _MOST:
        flow = make()
        _Brief(flow, edition, articles, most).write(chosen)
        if len(flow.pages) <= _PAGES:
            break
    return flow


def carriers(places: Iterable[Passage], articles: Mapping[int, ArticlePages]) -> list[Reference]:
    """Return the letters of the articles of `places`, each leading to the first of its own."""
    first: dict[int, Passage] = {}
    for place in places:
        first.setdefault(place.article, place)
    return [
        Reference(letter(index), articles[index].anchor(first[index].span))
        if index in articles
        else Reference(letter(index))
        for index in sorted(first)
    ]


class _Chosen(NamedTuple):
    """What is to be told, once for all attempts: what several, what one carries, key quotes."""

    several: Sequence[Told]
    alone: Sequence[Told]
    quotes: Sequence[KeyQuote]


class _Brief:
    """One attempt: so many entries a section."""

    def __init__(
        self, flow: Flow, edition: Edition, articles: Mapping[int, ArticlePages], most: int
    ) -> None:
        self._flow, self._edition = flow, edition
        self._articles, self._most = articles, most

    def write(self, chosen: _Chosen) -> None:
        """Write all sections that have anything."""
        flow, comparison = self._flow, self._edition.comparison
        flow.begin(BRIEF)
        flow.text(cut(self._edition.title or "Story", _LONGEST_TITLE), TITLE)
        flow.gap(3)
        flow.text(f"{BRIEF} · {told_of(self._edition)}", SMALL)
        flow.gap(_GAP)
        self._write_articles(comparison)
        self._write_facts("What several articles carry", chosen.several)
        self._write_figures(comparison, conflicts(comparison))
        self._write_quotes("Quotes whose meaning or speaker differs", disputed(comparison))
        self._write_facts("In one article only", chosen.alone)
        self._write_quotes("Key quotes", chosen.quotes)
        self._write_notes(numbered(self._edition))

    def _head(self, name: str, every: int) -> None:
        """Write a heading; it says how many entries have no room."""
        shown = f" · {self._most:,} of {every:,}" if every > self._most else ""
        if not self._flow.keep(_TOGETHER):
            self._flow.gap(_GAP)
        self._flow.text(f"{name}{shown}", HEADING)
        self._flow.gap(1)
        self._flow.rule("text2")
        self._flow.gap(3)

    def _write_articles(self, comparison: Comparison) -> None:
        every = comparison.articles
        for index, article in enumerate(every[: self._most]):
            title = article.title or article.origin or "without a headline"
            line = f"{tag(comparison, index)}: {title}"
            self._flow.text(cut(line, _LONGEST_HEADLINE), SMALL)
        if len(every) > self._most:
            self._flow.text(f"and {len(every) - self._most:,} more", SMALL)

    def _write_facts(self, name: str, facts: Sequence[Told]) -> None:
        if facts:
            self._head(name, len(facts))
        for one in facts[: self._most]:
            if one.beside:
                self._flow.keep(_TOGETHER)
            language = self._edition.comparison.articles[one.places[0].article].language
            here = self._flow.text(one.words, TEXT, language=language)
            self._flow.refer(carriers(one.sure, self._articles), here)
            if one.beside:  # else these words would be taken for those of all
                self._flow.text(cut(one.beside, _LONGEST_VALUES), SMALL)
            self._flow.gap(_BETWEEN)

    def _write_figures(self, comparison: Comparison, groups: Sequence[FigureGroup]) -> None:
        if not groups:
            return
        self._head("Figures that differ", len(groups))
        table = Table(self._flow, ("What", "In the articles", "How they stand"), _COLUMNS)
        for group in groups[: self._most]:
            each = (cut(one, _LONGEST_VALUE) for one in values(comparison, group))
            said = cut("; ".join(each), _LONGEST_VALUES)
            cells = [
                [(cut(group.topic, _LONGEST_VALUE), SMALL)],
                [(said, SMALL)],
                [(why(group), SMALL)],
            ]
            table.row(cells)

    def _write_quotes(self, name: str, quotes: Sequence[KeyQuote]) -> None:
        if quotes:
            self._head(name, len(quotes))
        for one in quotes[: self._most]:
            self._flow.keep(_TOGETHER)
            language = self._edition.comparison.articles[one.places[0].article].language
            here = self._flow.text(cut(one.wording.words), TEXT, language=language)
            self._flow.refer(carriers(one.places, self._articles), here)
            told = (cut(one.who or NOBODY, _LONGEST_VALUE), *one.differs)
            self._flow.text(cut(" · ".join(told)), SMALL)
            self._flow.gap(_BETWEEN)

    def _write_notes(self, notes: Sequence[Numbered]) -> None:
        if notes:
            self._head("Notes", len(notes))
        comparison = self._edition.comparison
        for one in notes[: self._most]:
            self._flow.keep(_TOGETHER)
            here = self._flow.text(cut(_in_a_row(one.note.body)), TEXT)
            places = [Passage(spot.article, spot.span or Span(0, 1)) for spot in one.spots]
            self._flow.refer(carriers(places, self._articles), here)
            on = f"on: {cut(_place(comparison, one.spots[0]), _LONGEST_VALUE)}" if places else ""
            told = " · ".join(part for part in (on, standing(one.note, self._edition)) if part)
            if told:
                self._flow.text(told, SMALL)
            self._flow.gap(_BETWEEN)


def _in_a_row(body: str) -> str:
    """Return what a note says as one paragraph, the items of its lists set apart by dots."""
    return " ".join(f"· {line.text}" if line.marker else line.text for line in lines(body))


def _place(comparison: Comparison, spot: Spot) -> str:
    if spot.span:
        return cited(comparison.words(Passage(spot.article, spot.span)))
    return tag(comparison, spot.article)
