"""The table of a wording choice: for each article its words and where they stand."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from reader.comparison.synopsis_order import ranks
from reader.model.comparison import Passage
from reader.model.overview import Choice, Instance, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, TypeAlias

    from reader.model.comparison import Comparison
    from reader.model.text import Span

    #: Where a term stands, and whether another article has another one in its place there.
    Uses: TypeAlias = Mapping[Span, bool]


def choice(
    comparison: Comparison,
    kind: Literal["word", "cue"],
    uses: Mapping[int, Mapping[str, Uses]],
) -> Choice:
    """Return the choice that these uses make.

    Args:
        comparison: What the articles are of.
        kind: What sort of words.
        uses: For articles, for what each of its terms is called, where it stands.
    """
    count = len(comparison.articles)
    terms = (
        [_term(comparison, at, places) for places in uses.get(at, {}).values()]
        for at in range(count)
    )
    return Choice(
        kind,
        tuple(
            tuple(sorted(of, key=lambda term: (-len(term.instances), term.words))) for of in terms
        ),
    )


def ranked(choices: Iterable[Choice], comparison: Comparison) -> tuple[Choice, ...]:
    """Return the choices, those first in which each article keeps to a word of its own."""
    order = ranks(comparison)

    def place(one: Choice) -> tuple[float, list[tuple[int, list[str]]]]:
        said = [(order[at], [term.words for term in of]) for at, of in enumerate(one.terms) if of]
        return -_clearness(one), sorted(said)

    return tuple(sorted(choices, key=place))


def _clearness(one: Choice) -> float:
    """Return how consistently the articles differ, more where they do so more often.

    The mean share of each article's uses that is of its first word, times the share of articles
    with a first word of their own, times the logarithm of how often they differ.
    """
    told = [of for of in one.terms if of]
    shares = [len(of[0].instances) / sum(len(term.instances) for term in of) for of in told]
    firsts = Counter(of[0].words for of in told)
    own = sum(firsts[of[0].words] < len(told) for of in told) / len(told)
    often = sum(use.matched for of in told for term in of for use in term.instances)
    return round(sum(shares) / len(shares) * own * math.log1p(often), 9)


def _term(comparison: Comparison, article: int, uses: Uses) -> Term:
    text = comparison.articles[article].text
    quoted = [
        quote.content for quote in comparison.analyses[article].quotes if quote.kind != "indirect"
    ]
    instances = tuple(
        Instance(
            Passage(article, span), any(content.covers(span) for content in quoted), uses[span]
        )
        for span in sorted(uses)
    )
    forms = Counter(span.of(text).lower() for span in uses)
    return Term(min(forms, key=lambda form: (-forms[form], form)), instances)
