"""The lists behind the articles, as values that the page's template sets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.told.citing import cited
from reader.export.told.figures import decided, value, why
from reader.export.told.found import quote_groups
from reader.export.told.marks import anchor, fact
from reader.export.told.names import shared_names
from reader.export.told.quotes import (
    NOBODY,
    counted,
    differing,
    office,
    quotes_by_speaker,
    wordings,
)
from reader.export.told.statements import sorted_rows
from reader.model.article import letter
from reader.model.comparison import Passage, QuoteGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.export.base import Edition
    from reader.export.told.quotes import Wording
    from reader.model.comparison import Comparison, FigureGroup, Place
    from reader.model.overview import Row


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place in an article, to be led to.

    Attributes:
        to: Its id.
        letter: The article's.
    """

    to: str
    letter: str


@dataclass(frozen=True, slots=True)
class Worded:
    """Words, and where they stand.

    Attributes:
        words: On one line.
        places: All the places that have them, in the order of the story.
        told: What is said of them; empty for nothing.
    """

    words: str
    places: tuple[Whereabouts, ...]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A row of the synopsis.

    Attributes:
        number: As in the window.
        carried: By which articles: "A, C".
        differs: In what these differ; empty where they do not.
        cells: For each article what it says; empty where no match was found.
    """

    number: int
    carried: str
    differs: str
    cells: tuple[tuple[Worded, ...], ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said, in each of its renderings."""

    renderings: tuple[Worded, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody and what they say.

    Attributes:
        name: Who, or that nobody is named.
        lines: The office, and how much is quoted.
        utterances: The utterances of several articles and of one.
    """

    name: str
    lines: tuple[str, ...]
    utterances: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A countable or dated fact.

    Attributes:
        id: What the signs in the articles lead to.
        topic: What the figures are about.
        values: What the articles say, equal words together.
        differs: Whether they differ.
        told: How they stand, and what the user says of it.
    """

    id: str
    topic: str
    values: tuple[Worded, ...]
    differs: bool
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A name that several articles have."""

    name: str
    office: str
    called: tuple[Worded, ...]


def statements(edition: Edition) -> tuple[Statement, ...]:
    """Return the rows of the synopsis that several articles carry, with their numbers there.

    They come in the order of the list for paper; what it tells together stands together.
    """
    rows = edition.overview.rows if edition.overview else ()
    numbered = [(number, row) for number, row in enumerate(rows, 1) if row.carried != "one"]
    told = enumerate(sorted_rows(edition))
    places = {one: place for place, together in told for one in together.ids}
    numbered.sort(key=lambda one: places.get(one[1].statement or "", len(places)))
    return tuple(_statement(edition.comparison, number, row) for number, row in numbered)


def alone(edition: Edition) -> tuple[Worded, ...]:
    """Return what one article only has, the richest first."""
    found = edition.overview.only if edition.overview else ()
    return tuple(
        _worded(
            edition.comparison,
            [one.passage],
            f"possible match in {_letters(p.article for p in one.possible)}" * bool(one.possible),
        )
        for one in found
    )


def speakers(comparison: Comparison) -> tuple[Speaker, ...]:
    """Return who is quoted, the most quoted first, nobody last."""
    groups = quote_groups(comparison)
    return tuple(
        Speaker(
            who or NOBODY,
            tuple(filter(None, (office(comparison, places), counted(comparison, places)))),
            tuple(_utterances(comparison, who, places, groups)),
        )
        for who, places in quotes_by_speaker(comparison).items()
    )


def facts(comparison: Comparison) -> tuple[Fact, ...]:
    """Return the facts of several articles, those that differ first."""
    found = [_fact(comparison, at, one) for at, one in enumerate(comparison.figure_groups)]
    return tuple(sorted(found, key=lambda one: not one.differs))


def names(comparison: Comparison) -> tuple[Name, ...]:
    """Return the names of several articles, the most frequent first."""
    bodies = {entity.id: entity.name for entity in comparison.entities}
    found = []
    for one in shared_names(comparison):
        offices = (
            " · ".join(filter(None, (told.words, bodies.get(told.body or "", ""))))
            for told in one.entity.offices[:1]
        )
        called = tuple(
            Worded(", ".join(f"{form} {times:,}" for form, times in by.forms), (_place(by.first),))
            for by in one.called
        )
        found.append(Name(one.entity.name, next(offices, ""), called))
    return tuple(found)


def _statement(comparison: Comparison, number: int, row: Row) -> Statement:
    carriers = (at for at, cell in enumerate(row.cells) if cell)
    differs = dict.fromkeys(one.kind for one in row.differs if one.within)
    cells = (tuple(_worded(comparison, [one]) for one in cell) for cell in row.cells)
    return Statement(number, _letters(carriers), ", ".join(differs), tuple(cells))


def _utterances(
    comparison: Comparison,
    who: str,
    places: Sequence[Place],
    groups: dict[Place, QuoteGroup],
) -> Iterator[Utterance]:
    alike = dict.fromkeys(groups.get(one, QuoteGroup((one,), None, ())) for one in places)
    for group in alike:
        worded = wordings(comparison, group, who)
        renderings = tuple(_rendering(one, worded[0]) for one in worded)
        told = " · ".join((worded[0].kind, *differing(comparison, group)))
        yield Utterance(renderings, told)


def _rendering(one: Wording, first: Wording) -> Worded:
    by = (f"{'≠ ' if one.differs else ''}said by {one.by}",) if one.by else ()
    kind = (one.kind,) if one.kind != first.kind else ()
    told = " · ".join((*by, *kind, *one.remarks))
    return Worded(one.words, tuple(map(_place, one.places)), told)


def _fact(comparison: Comparison, number: int, group: FigureGroup) -> Fact:
    alike: dict[str, list[Place]] = {}
    for place in group.figures:
        alike.setdefault(value(comparison, place).casefold(), []).append(place)
    values = (
        Worded(
            value(comparison, same[0]),
            tuple(_place(Passage(p.article, comparison.figure(p).span)) for p in same),
        )
        for same in alike.values()
    )
    told = (why(group), *decided(comparison, group))
    return Fact(fact(number), group.topic, tuple(values), group.status == "conflict", told)


def _worded(comparison: Comparison, passages: Sequence[Passage], told: str = "") -> Worded:
    return Worded(cited(comparison.words(passages[0])), tuple(map(_place, passages)), told)


def _place(passage: Passage) -> Whereabouts:
    return Whereabouts(anchor(passage), letter(passage.article))


def _letters(articles: Iterable[int]) -> str:
    return ", ".join(map(letter, sorted(set(articles))))
