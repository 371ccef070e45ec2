"""Where the rows of the synopsis tell what the articles report differently."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from reader.comparison.negation import claimed, denials, denied, may_deny
from reader.comparison.sentence_places import SentencePlaces
from reader.model.comparison import Passage
from reader.model.overview import Differing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison

Kind: TypeAlias = Literal["figure", "speaker", "meaning"]


class _Version(NamedTuple):
    """One article's version of what a group tells: where, and what of it may differ."""

    passage: Passage
    value: object


class _Group(NamedTuple):
    """What is told differently, and all versions of it."""

    kind: Kind
    number: int
    versions: Sequence[_Version]


class Differences:
    """What is told differently over all articles, looked up by where it stands."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._places = SentencePlaces(comparison)
        self._groups = (*_figures(comparison), *_utterances(comparison))
        self._at: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        for number, group in enumerate(self._groups):
            for version in group.versions:
                for sentence in self._places.at(version.passage):
                    self._at[version.passage.article, sentence].add(number)

    def among(
        self, passages: Sequence[Passage], clauses: Sequence[Passage] = ()
    ) -> tuple[Differing, ...]:
        """Return what is told differently in a row of these passages, its own differences first.

        That is what they differ in, or what one of them tells otherwise than another article
        does elsewhere: the latter only of what the row is about, as the rest of a long sentence
        belongs to other rows.

        Args:
            passages: Of the row.
            clauses: What of some of them the row is about; of the others it is all.
        """
        cut = [passage for passage in passages if any(_overlap(passage, c) for c in clauses)]
        about = [*clauses, *(passage for passage in passages if passage not in cut)]
        numbers = {
            number
            for passage in passages
            for sentence in self._places.at(passage)
            for number in self._at.get((passage.article, sentence), ())
        }
        found = [_differing(self._groups[number], passages, about) for number in sorted(numbers)]
        told = [one for one in found if one.here]
        told += self._negations(passages)
        return tuple(sorted(told, key=lambda one: not one.within))

    def _negations(self, passages: Sequence[Passage]) -> Iterator[Differing]:
        """Yield what some of the passages deny and others, of other articles, say."""
        articles = self._comparison.articles
        english = [one for one in passages if articles[one.article].is_english]
        denying = {
            one: claimed(articles[one.article].text, one.span)
            for one in english
            if may_deny(self._comparison.words(one))
        }
        stems = {stem for claims in denying.values() for stem in denied(claims)}
        claims = denying | {
            one: claimed(articles[one.article].text, one.span, stems)
            for one in (english if stems else ())
            if one not in denying
        }
        here, there = set[Passage](), set[Passage]()
        for one, other in product(denying, claims):
            if one.article != other.article:
                for denial in denials(claims[one], claims[other]):
                    here.add(Passage(one.article, denial.denied))
                    there.add(Passage(other.article, denial.said))
        if here:
            yield Differing(
                "negation",
                -1,
                tuple(sorted(here)),
                (),
                within=True,
                denied=tuple(sorted(there)),
            )


def _differing(group: _Group, passages: Sequence[Passage], about: Sequence[Passage]) -> Differing:
    here = [one for one in group.versions if any(_overlap(one.passage, p) for p in passages)]
    there = [one for one in group.versions if one not in here]
    within = (
        len({one.passage.article for one in here}) > 1 and len({one.value for one in here}) > 1
    )
    if not within:
        here = [one for one in here if any(_overlap(one.passage, p) for p in about)]
    return Differing(
        group.kind,
        group.number,
        tuple(one.passage for one in here),
        tuple(one.passage for one in there),
        within=within,
    )


def _overlap(one: Passage, other: Passage) -> bool:
    return one.article == other.article and one.span.overlaps(other.span)


def _figures(comparison: Comparison) -> Iterator[_Group]:
    for number, group in enumerate(comparison.figure_groups):
        if group.status == "conflict":
            figures = [(place.article, comparison.figure(place)) for place in group.figures]
            versions = [_Version(Passage(at, one.span), one.value) for at, one in figures]
            yield _Group("figure", number, versions)


def _utterances(comparison: Comparison) -> Iterator[_Group]:
    for number, group in enumerate(comparison.quote_groups):
        told = [
            (Passage(place.article, comparison.quote(place).content), place)
            for place in group.quotes
        ]
        if "speaker" in group.differs:
            names = comparison.speaker_names
            versions = [_Version(where, names[at.article][at.index]) for where, at in told]
            yield _Group("speaker", number, versions)
        if "meaning" in group.differs:
            # Which of the versions mean something else is not told: each may.
            yield _Group("meaning", number, [_Version(where, at) for where, at in told])
