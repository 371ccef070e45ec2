"""What speaks for two figures of two articles stating one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.figures_columns import columns
from reader.comparison.figures_pairs import may_be_of_one
from reader.comparison.figures_relations import CODES, Relations
from reader.comparison.figures_sense import Sense

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_columns import Codes, Columns
    from reader.comparison.figures_context import Contexts
    from reader.comparison.figures_told import Told
    from reader.model.comparison import Place

    Bools: TypeAlias = NDArray[np.bool_]
    Floats: TypeAlias = NDArray[np.floating[Any]]

#: What is known of a pair, each from 0 to 1 but how often values are given.
FEATURES = (
    # How the values go together: an equal number that is no common one, one that is, one or two
    # of what is called otherwise where the sentences do not match; an equal date, dates of which
    # one is less exact; equal in another unit; equal but for a hedge; another date.  Where nothing
    # holds: another number.
    *("rare", "common", "ones", "date", "coarse", "converted", "loose", "another_date"),
    # How far apart the numbers lie, as a share of a factor of ten.
    "distant",
    # What is measured: a length of time or an age; a share or a sum.
    *("time", "share"),
    # How alike in sense the figures' own words are, what is near them, all around them; without
    # the sentence model, what they share of their words near and far.
    *("own", "near", "far"),
    # How probable the match of their sentences is.
    "matched",
    # Whether the same befell those counted, or that is told of one alone.
    *("same_fate", "half_fate"),
    # Whether they count what has one name; two names; two names and in different numbers.
    *("same_unit", "other_unit", "other_unit_number"),
    # Whether they are reckoned by the same, or by what differs: “a day”.
    *("same_rate", "other_rate"),
    # How often their value is given in the story, as logarithm: numbers, dates.
    *("often", "often_date"),
    "always",
)
_HALF = 0.5
#: Other numbers in sentences that do not match are passed over where less than this is alike near
#: them, in sense; in wording, where nothing is.  So are words for many, where less is alike.
_FAINT, _NOTHING, _LITTLE = 0.1, 0.01, 0.15
#: How many figures of another article one is held against at most, the likeliest.
_MOST = 80
#: How many pairs are looked at together.
_AT_ONCE = 100_000
_APART, _LOOSE, _SAME, _CONVERTED = (
    CODES[name] for name in ("apart", "loose", "same", "converted")
)


class Evidence(NamedTuple):
    """What is known of n pairs of figures of two articles.

    Attributes:
        ends: The figures that each pair joins, as their numbers in the story: that of the article
            that comes first, and the other; shape (2, n).
        values: What is known of each pair, shape (n, FEATURES).
        differ: Whether the numbers do, shape (n,).
        with_model: Whether that is known with the sentence model, shape (n,).
        columns: What is known of each figure of the story by itself.
    """

    ends: Codes
    values: Floats
    differ: Bools
    with_model: Bools
    columns: Columns


def evidence(
    told: Mapping[Place, Told],
    contexts: Contexts,
    vectors: Sequence[Sequence[SentenceVectors] | None] | None,
    at_once: int = _AT_ONCE,
) -> Evidence:
    """Return what is known of all pairs of figures of a story that may state one fact.

    Args:
        told: What is told of each figure.
        contexts: The sentences around them.
        vectors: For each article those of its sentences, None where it has none; None without
            the sentence model.
        at_once: About how many pairs are looked at together, which bounds the memory taken.
    """
    judge = _Judge(told, contexts, Sense(told, contexts, vectors) if vectors else None)
    step = max(1, at_once // max(1, len(told)))
    parts = [judge.of(at, at + step) for at in range(0, max(1, len(told)), step)]
    ends, values, differ, with_model = zip(*parts, strict=True)
    return Evidence(
        np.concatenate(ends, axis=1),
        np.concatenate(values),
        np.concatenate(differ),
        np.concatenate(with_model),
        judge.columns,
    )


class _Judge:
    """Gathers the evidence between the figures of a story."""

    def __init__(
        self, told: Mapping[Place, Told], contexts: Contexts, sense: Sense | None
    ) -> None:
        self._told = list(told.values())
        self._places = list(told)
        self._numbers = np.array([place.index for place in told], np.intp)
        self._contexts = contexts
        self._sense = sense
        self.columns = columns(told)
        self._relations = Relations(list(dict.fromkeys(one.quantity for one in told.values())))
        known = sorted((a * len(told) + b, score) for a, b, score in contexts.matched())
        codes, scores = zip(*known, strict=True) if known else ((), ())
        self._matches = np.array(codes, np.intp), np.array(scores, float)

    def of(self, start: int, end: int) -> tuple[Codes, Floats, Bools, Bools]:
        """Return ends, values, difference and model of the pairs whose first is in a range."""
        ends = self._comparable(start, end)
        a, b = (self.columns.at(side) for side in ends)
        how = np.where(a.sort == b.sort, self._relations.how[a.quantity, b.quantity], _CONVERTED)
        possible = self._possible(ends, a, b, how)
        ends, how = ends[:, possible], how[possible]
        matched = self._matched(ends)
        likely = self._likely(ends, how, matched)
        ends, how, matched = ends[:, likely], how[likely], matched[likely]
        alike, with_model = self._alike(ends, start, end)
        vague = (how == _LOOSE) & self.columns.vague[ends].any(axis=0)
        faint = np.where(vague, _LITTLE, np.where(with_model, _FAINT, _NOTHING))
        tied = (how != _APART) & ~vague
        kept = tied | (matched > 0) | (alike[1] >= faint)
        ends, how, matched, alike = ends[:, kept], how[kept], matched[kept], alike[:, kept]
        a, b = (self.columns.at(side) for side in ends)
        before, after = _values(a, b, how, matched)
        values = np.stack([*before, *alike, matched, *after], axis=1)
        return ends, values, how <= _LOOSE, with_model[kept]

    def _comparable(self, start: int, end: int) -> Codes:
        """Return the figures of two articles that measure the same, shape (2, n)."""
        here, every = self.columns.at(slice(start, end)), self.columns
        alike = here.sort[:, None] == every.sort
        told = here.otherwise >= 0
        alike |= (here.otherwise[:, None] == every.otherwise) & told[:, None]
        alike &= here.article[:, None] < every.article
        first, second = np.nonzero(alike)
        return np.stack([first + start, second])

    def _possible(self, ends: Codes, a: Columns, b: Columns, how: Codes) -> Bools:
        """Tell of which pairs the figures can be values of one fact."""
        agree = how >= _SAME
        exact = self._relations.exact
        contradict = (exact[a.quantity] == exact[b.quantity]) & (exact[a.quantity] >= 0)
        date = agree | contradict
        lasting = (agree | (a.spans == b.spans)) & ~(a.is_next | b.is_next)
        fates = (a.fate == b.fate) | (a.fate < 0) | (b.fate < 0)
        # “25 dead, including five civilians” and “six soldiers died”
        named = (a.head != b.head) & (a.head >= 0) & (b.head >= 0)
        fates &= agree | (a.included == b.included) | ~named
        possible: Bools = np.where(a.is_date, date, np.where(a.is_time, lasting, fates))
        possible |= a.sort != b.sort
        possible &= a.former == b.former  # what one gave up does not bear out what another says
        for pair in np.flatnonzero(possible & a.is_date & b.is_date & (a.is_dated | b.is_dated)):
            one, other = ends[:, pair]
            possible[pair] = may_be_of_one(self._told[one], self._told[other])
        return possible

    def _matched(self, ends: Codes) -> Floats:
        """Return how probable the match of the sentences around two figures is, 0 for none."""
        known, scores = self._matches
        if not len(known):
            return np.zeros(ends.shape[1])
        wanted = ends[0] * len(self._told) + ends[1]
        at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        found: Floats = np.where(known[at] == wanted, scores[at], 0.0)
        return found

    def _likely(self, ends: Codes, how: Codes, matched: Floats) -> Bools:
        """Tell which pairs are among the likeliest of the first figure, for each other article.

        A table of thousands of numbers would be held against another number by number: of what
        is as likely those stay that stand at about the same place of both articles.
        """
        first, second = ends
        articles = self.columns.article
        codes = first * (articles.max(initial=0) + 1) + articles[second]
        _, of = np.unique(codes, return_inverse=True)
        counts = np.bincount(of)
        kept = np.ones(len(first), bool)
        if len(counts) and counts.max() > _MOST:
            apart = np.abs(self._numbers[first] - self._numbers[second])
            order = np.lexsort((apart, -matched, how < _SAME, of))
            ranks = np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
            kept[order[ranks >= _MOST]] = False
        return kept

    def _alike(self, ends: Codes, start: int, end: int) -> tuple[Floats, Bools]:
        """Return how alike what stands at, near and around figures is, and if by the model."""
        count = ends.shape[1]
        alike, with_model = np.zeros((3, count)), np.zeros(count, bool)
        if self._sense is not None and count:
            first = int(ends[1].min())
            all_alike = self._sense.likeness(slice(start, end), slice(first, None))
            alike[:] = all_alike[:, ends[0] - start, ends[1] - first]
            with_model[:] = self._sense.known[ends].all(axis=0)
        wording = np.flatnonzero(~with_model)
        for pair in wording:
            one, other = (self._places[end] for end in ends[:, pair])
            alike[:, pair] = (0.0, *self._contexts.shared(one, other))
        return alike, with_model


def _values(
    a: Columns, b: Columns, how: Codes, matched: Floats
) -> tuple[list[Floats], list[Floats]]:
    """Return what is known of pairs before what they have alike in sense, and after that."""
    same, dated, differ = how == _SAME, a.is_date, how <= _LOOSE
    number = same & ~dated
    both = (a.head >= 0) & (b.head >= 0)
    named, otherwise = both & (a.head == b.head), both & (a.head != b.head)
    equal = a.value == b.value
    often = np.where(differ, 0.0, np.maximum(a.often, b.often))
    before = [
        number & a.rare,
        number & ~a.rare,
        number & a.is_few & ~named & (matched < _HALF),
        same & dated & equal,
        same & dated & ~equal,
        how == _CONVERTED,
        (how == _LOOSE) & ~(a.vague | b.vague),
        (how == _APART) & a.is_moment,
        np.where(how == _APART, np.nan_to_num(np.minimum(np.abs(a.size - b.size), 1.0)), 0.0),
        a.is_lasting,
        a.is_share,
    ]
    after = [
        (a.fate >= 0) & (a.fate == b.fate),
        (a.fate >= 0) != (b.fate >= 0),
        named,
        otherwise & ~differ,
        otherwise & differ,
        (a.per >= 0) & (a.per == b.per),
        a.per != b.per,
        np.where(dated, 0.0, often),
        np.where(dated, often, 0.0),
        np.ones(len(how)),
    ]
    return [one.astype(float) for one in before], [one.astype(float) for one in after]
