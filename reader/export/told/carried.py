"""How far the words that a row is told in hold for all its articles."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from reader.export.told.citing import cited, quoted
from reader.export.told.figures import letters, value
from reader.model.article import letter
from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.comparison import Comparison, FigureGroup, Match
    from reader.model.overview import Row

_CUT = "…"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: What a clause begins with that is about something in the clause before.
_LEANING = re.compile(
    r"(?:(?:in|of|by|for|to) )?(?:which|who|whom|whose|where|when|that)\b", re.IGNORECASE
)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Known:
    """What was found in a story, looked up by where it stands.

    Args:
        comparison: What was found.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._matches: defaultdict[frozenset[int], list[Match]] = defaultdict(list)
        for match in comparison.matches:
            if match.grade != "possible":
                self._matches[frozenset((match.a.article, match.b.article))].append(match)
        self._groups: defaultdict[Place, list[int]] = defaultdict(list)
        for number, group in enumerate(comparison.figure_groups):
            for place in group.figures:
                self._groups[place].append(number)
        self._told = [
            {known for index in range(len(analysis.figures)) for known in self._of(at, index)}
            for at, analysis in enumerate(comparison.analyses)
        ]

    def _of(self, article: int, index: int) -> Iterator[tuple[str, str]]:
        """Yield what a figure says: its value, its words, and of a day that of the week too."""
        place = Place(article, index)
        figure = self.comparison.figure(place)
        yield figure.kind, figure.value
        yield "words", value(self.comparison, place).casefold()
        if figure.kind == "date" and _DAY.fullmatch(figure.value):
            yield "date", _WEEK[date.fromisoformat(figure.value).weekday()]

    def is_likely(self, cell: Sequence[Passage], other: Sequence[Passage]) -> bool:
        """Tell whether passages of two articles match, but none surely, nor by the user's word."""
        both = frozenset((cell[0].article, other[0].article))
        found = [
            match
            for match in self._matches[both]
            if _meet((match.a, match.b), cell) and _meet((match.a, match.b), other)
        ]
        return bool(found) and not any(one.told or one.grade == "sure" for one in found)

    def conflicts(self, place: Place, articles: Sequence[int]) -> list[int]:
        """Return the numbers of the facts for which one of `articles` gives another figure."""
        groups = self.comparison.figure_groups
        return [
            number
            for number in self._groups[place]
            if groups[number].status == "conflict"
            and any(one.article in articles for one in groups[number].figures)
        ]

    def tells(self, article: int, place: Place) -> bool:
        """Tell whether an article has a figure, the same or another, for what one here counts."""
        groups = (self.comparison.figure_groups[number] for number in self._groups[place])
        if any(one.article == article for group in groups for one in group.figures):
            return True
        return not self._told[article].isdisjoint(self._of(place.article, place.index))


class Telling:
    """What one article of a row says of what the row is about.

    Args:
        known: What was found.
        row: The row.
        cell: The passages of the article in it.
    """

    def __init__(self, known: Known, row: Row, cell: Sequence[Passage]) -> None:
        self._known = known
        self._comparison = comparison = known.comparison
        self._row = row
        self._cell = cell
        self._shown = [self._part(passage) for passage in cell]
        found = comparison.analyses[cell[0].article].figures
        self._figures = [
            Place(cell[0].article, index)
            for index, figure in enumerate(found)
            if any(figure.span.overlap(passage.span) for passage in self._shown)
        ]
        self._others = [
            index for index, of in enumerate(row.cells) if of and index != cell[0].article
        ]

    @cached_property
    def words(self) -> str:
        """What the row is about, with “…” where the sentence says more."""
        return " ".join(map(self._words, self._cell, self._shown))

    @cached_property
    def says_more(self) -> bool:
        """Whether its sentences say more than what the row is about."""
        return self._shown != list(self._cell)

    @cached_property
    def perhaps(self) -> tuple[int, ...]:
        """The other articles of the row whose match with these words is likely and no more."""
        cells = self._row.cells
        return tuple(at for at in self._others if self._known.is_likely(self._cell, cells[at]))

    @cached_property
    def differing(self) -> list[str]:
        """What the articles of the row say that differs from its figures, a fact each."""
        told = [one.group for one in self._row.differs if one.kind == "figure" and one.within]
        told += [
            number
            for place in self._figures
            for number in self._known.conflicts(place, self._others)
        ]
        groups = self._comparison.figure_groups
        return [self._values(groups[number]) for number in dict.fromkeys(told)]

    @cached_property
    def missing(self) -> dict[tuple[int, ...], list[str]]:
        """The figures, in words, of which articles surely in the row say nothing, by these."""
        found: dict[tuple[int, ...], list[str]] = defaultdict(list)
        sure = [other for other in self._others if other not in self.perhaps]
        for place in self._figures:
            without = tuple(other for other in sure if not self._known.tells(other, place))
            if without:
                found[without].append(value(self._comparison, place))
        return dict(found)

    def _part(self, passage: Passage) -> Passage:
        """Return what of a passage the row is about; all of it where that says nothing alone."""
        part = next((one for one in self._row.clauses if _meet([one], [passage])), passage)
        return part if part == passage or self._stands_alone(part, passage) else passage

    def _stands_alone(self, part: Passage, whole: Passage) -> bool:
        """Tell whether a clause leans on nothing before it, and no quote on it is left out."""
        if part.span.start > whole.span.start and _LEANING.match(self._comparison.words(part)):
            return False
        quotes = self._comparison.analyses[part.article].quotes
        return all(
            one.content.overlap(part.span) or not one.content.overlap(whole.span) for one in quotes
        )

    def _words(self, whole: Passage, part: Passage) -> str:
        words = cited(self._comparison.words(part))
        before = f"{_CUT} " if part.span.start > whole.span.start else ""
        return f"{before}{words}{f' {_CUT}' if part.span.end < whole.span.end else ''}"

    def _values(self, group: FigureGroup) -> str:
        """Return what the articles of the row say of a fact: "A: nine; B, C: six people"."""
        alike: dict[str, list[Place]] = {}
        for place in group.figures:
            if self._row.cells[place.article]:
                alike.setdefault(value(self._comparison, place), []).append(place)
        return "; ".join(f"{letters(same)}: {words}" for words, same in alike.items())


def remarks(telling: Telling, kinds: Iterable[str]) -> str:
    """Return what is to be said beside the words of a row; "" where they hold for all.

    Args:
        telling: The words that the row is told in.
        kinds: The kinds of thing that its articles tell differently.
    """
    differing = telling.differing
    rest = [kind for kind in kinds if kind != "figure" or not differing]
    said = [f"≠ {values}" for values in differing]
    said += [f"≠ not the same in all: {', '.join(rest)}"] if rest else []
    said += [
        f"not in {', '.join(map(letter, articles))}: {', '.join(map(quoted, words))}"
        for articles, words in telling.missing.items()
    ]
    return " · ".join(said)


def _meet(some: Iterable[Passage], others: Iterable[Passage]) -> bool:
    """Tell whether passages of two lists have words in common."""
    return any(
        one.article == other.article and one.span.overlap(other.span)
        for one, other in product(some, others)
    )
