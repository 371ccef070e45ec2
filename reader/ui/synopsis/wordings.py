"""One article's wording of a statement, against another's."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.model.comparison import Passage
from reader.model.labels import speaker_labels, speaker_of
from reader.ui.cards.card import Run
from reader.ui.cards.differing import denied, figures_differing, signs
from reader.ui.cards.entries import Entry
from reader.ui.cards.flowing import Flowing, rules
from reader.ui.cards.standing_back import with_the_rest_faint
from reader.ui.cards.told import letters
from reader.ui.cards.wording import compared, is_reworded_throughout
from reader.ui.reading.rules import with_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.comparison import Comparison, Match
    from reader.model.overview import Row
    from reader.model.text import Span
    from reader.model.wording import Piece
    from reader.ui.cards.card import Role
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


class _Fact(NamedTuple):
    """Where a figure or name stands in the words of a cell, and what it tells, however written.

    One is replaced only by another of its kind and sort: a date by a date, a person by a person.
    """

    where: range
    kind: tuple[Literal["figure", "name"], str]
    told: tuple[str, str]


class Wordings:
    """Makes the cells of rows: each against the base's, or that of the first that has one."""

    def __init__(self, comparison: Comparison, base: int, differences: Differences) -> None:
        self._comparison, self._base, self._differences = comparison, base, differences
        self._labels = speaker_labels(comparison)
        self._matches: defaultdict[frozenset[int], list[Match]] = defaultdict(list)
        self._told: defaultdict[frozenset[int], list[Match]] = defaultdict(list)
        for match in comparison.matches:
            articles = frozenset((match.a.article, match.b.article))
            if match.grade != "possible":
                self._matches[articles].append(match)
            if match.told:
                self._told[articles].append(match)
        self.names = {entity.id: entity.name for entity in comparison.entities}

    def reference(self, row: Row) -> int:
        """Return the article that the others of a row are compared with."""
        if row.cells[self._base]:
            return self._base
        return next(at for at, cell in enumerate(row.cells) if cell)

    def entry(self, row: Row, article: int) -> Entry:
        """Return the cell of an article."""
        passages = row.cells[article]
        if not passages:
            return Entry((Run(_tr("Synopsis", "no match found"), "faint"),))
        reference = self.reference(row)
        flowing = self._flowing(article, passages)
        runs: tuple[Run, ...] = (Run(flowing.text),)
        detail = ""
        if article != reference:
            runs, detail = self._against(
                self._answered(row, reference, article), flowing, passages
            )
            if reference != self._base and detail == "":
                detail = _tr("Synopsis", "compared with {}").format(letters([reference]))
        told = _told(row, article)
        if told != passages:
            where = flowing.within(told[0].span)
            inside = (at in where for at, sign in enumerate(flowing.text) if not sign.isspace())
            runs = tuple(with_the_rest_faint(runs, inside))
        if row.possible:
            others = sorted({one.article for one in row.possible})
            detail = _tr("Synopsis", "possible match in {}").format(letters(others))
        said = _tr("Synopsis", "you said so") if self._is_said(row, article) else ""
        return Entry(
            runs=runs,
            rules=tuple(rules(runs, flowing.text, self._marked(row, article, flowing))),
            speaker=self._speaker(article, passages),
            signs=signs(self._comparison, row, article, reference),
            detail=" · ".join(filter(None, (detail, said))),
            alone=sum(map(bool, row.cells)) == 1 and not row.possible,
            targets=passages,
        )

    def _answered(self, row: Row, reference: int, article: int) -> Sequence[Passage]:
        """Return what an article is held against: of a long sentence the clause it answers."""
        base, passages = row.cells[reference], row.cells[article]
        for match in self._matches[frozenset((reference, article))]:
            if {match.a, match.b} == {*base, *passages}:
                part = match.part_of(base[0])
                return [Passage(reference, part)] if part else base
        return base

    def kind(self, row: Row, article: int) -> str:
        """Return how an article carries a row, in words.

        Empty where it does not, or where it matches what it is compared with through others alone.
        """
        cell, reference = row.cells[article], self.reference(row)
        if not cell:
            return ""
        if sum(map(bool, row.cells)) == 1:
            return "" if row.possible else _tr("Synopsis", "only here")
        if article == reference:
            return _tr("Synopsis", "base") if article == self._base else ""
        matches = self._matches[frozenset((article, reference))]
        kinds = {one.kind for one in matches if _joins(one, (*cell, *row.cells[reference]))}
        if not kinds or kinds == {"identical"}:
            return _tr("Synopsis", "identical") if kinds else ""
        return _tr("Synopsis", "part") if "part" in kinds else _tr("Synopsis", "reworded")

    def _is_said(self, row: Row, article: int) -> bool:
        """Tell whether the user says that words of an article match others of the row."""
        here = row.cells[article]
        return any(
            _joins(match, (*here, *cell))
            for other, cell in enumerate(row.cells)
            if cell and other != article
            for match in self._told[frozenset((article, other))]
        )

    def _flowing(self, article: int, passages: Sequence[Passage]) -> Flowing:
        return Flowing(self._comparison.articles[article].text, passages)

    def _against(
        self, base: Sequence[Passage], flowing: Flowing, passages: Sequence[Passage]
    ) -> tuple[tuple[Run, ...], str]:
        """Return the words of `flowing` against those of `base`, and what is to be said of it."""
        own = self._flowing(base[0].article, base)
        there, here = ([*self._facts(own, base)], [*self._facts(flowing, passages)])

        def struck(instead: range, gone: range) -> list[tuple[range, int]]:
            """Return the facts struck, each before another of its kind in their place."""
            lost = [one for one in there if _shared(one.where, gone)]
            found = [one for one in here if _shared(one.where, instead)]
            same = {one.told for one in lost} & {one.told for one in found}
            others = (one for one in found if one.told not in same)
            first = {one.kind: one.where.start for one in reversed([*others])}
            parts = [
                (_shared(one.where, gone), one.kind)
                for one in lost
                if one.kind in first and one.told not in same
            ]
            return [(part, first[kind]) for part, kind in parts if _is_what_went(part, kind, gone)]

        pieces = self._differences(own.text, flowing.text)
        runs = compared(own.text, flowing.text, lambda *_: pieces, struck)
        if all(run.role == "plain" for run in runs):
            far = is_reworded_throughout(own.text, flowing.text, lambda *_: pieces)
            throughout = _tr("Synopsis", "reworded throughout")
            return runs, throughout if far else _same(pieces)
        return runs, ""

    def _facts(self, flowing: Flowing, passages: Sequence[Passage]) -> Iterator[_Fact]:
        """Yield the figures and names of passages of one article."""
        analysis = self._comparison.analyses[passages[0].article]
        figures = {figure.span: figure for figure in analysis.figures}
        for span in _inside(analysis.figures, passages):
            one = figures[span]
            yield _Fact(flowing.within(span), ("figure", one.kind), ("figure", one.value))
        labels = {mention.span: mention.label for mention in analysis.mentions}
        for mention in _inside(analysis.mentions, passages):
            where = flowing.within(mention)
            words = flowing.text[where.start : where.stop].casefold()
            yield _Fact(where, ("name", labels[mention]), ("name", words))

    def _marked(self, row: Row, article: int, flowing: Flowing) -> Iterator[tuple[range, Role]]:
        """Yield what of an article's words has a rule: figures, what is denied, and quotes."""
        analysis = self._comparison.analyses[article]
        text = self._comparison.articles[article].text
        differing = {place.span for place in figures_differing(row, article)}
        for figure in _inside(analysis.figures, row.cells[article]):
            role: Role = "differs" if figure in differing else "figure"
            yield flowing.within(figure), role
        for words in denied(row, article):
            yield flowing.within(words.span), "differs"
        for quote in analysis.quotes:
            if any(quote.content.overlaps(one.span) for one in row.cells[article]):
                yield flowing.within(with_marks(quote, text)), "quote"

    def _speaker(self, article: int, passages: Iterable[Passage]) -> str:
        """Return the label of whose words are quoted in a cell, of several the first."""
        comparison = self._comparison
        spoken = zip(
            comparison.analyses[article].quotes,
            comparison.speakers[article],
            comparison.speaker_names[article],
            strict=True,
        )
        labels = dict.fromkeys(
            self._labels[article, speaker_of(entity, name)]
            for quote, entity, name in spoken
            if name
            and quote.kind != "indirect"
            and any(quote.content.overlaps(one.span) for one in passages)
        )
        return ", ".join(filter(None, labels))


def _told(row: Row, article: int) -> Sequence[Passage]:
    """Return what an article tells in a row: of a single passage the clause the row is about."""
    clauses = [one for one in row.clauses if one.article == article]
    return clauses if len(clauses) == len(row.cells[article]) == 1 else row.cells[article]


def _same(pieces: Iterable[Piece]) -> str:
    """Return that no word is another, and whether the base has more that is not struck."""
    more = any(piece.kind != "same" and any(map(str.isalnum, piece.left)) for piece in pieces)
    return _tr("Synopsis", "same words, but fewer") if more else _tr("Synopsis", "same words")


def _inside(found: Iterable[object], passages: Iterable[Passage]) -> Iterator[Span]:
    """Yield the spans of what is `found` in the passages."""
    for one in found:
        span: Span = one.span  # type: ignore[attr-defined]
        if any(passage.span.overlaps(span) for passage in passages):
            yield span


def _joins(match: Match, passages: Iterable[Passage]) -> bool:
    """Tell whether both ends of a match are in the passages."""
    ends = [match.a, match.b]
    return all(
        any(end.article == one.article and end.span.overlaps(one.span) for one in passages)
        for end in ends
    )


def _is_what_went(part: range, kind: tuple[str, str], gone: range) -> bool:
    """Tell whether a fact was replaced: a name, only where it is most of what is gone."""
    return kind[0] != "name" or 2 * len(part) > len(gone)


def _shared(one: range, other: range) -> range:
    return range(max(one.start, other.start), min(one.stop, other.stop))
