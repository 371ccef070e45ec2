"""Renderings: the same utterance in different articles, in whatever words.

All quotes of two articles are judged that have anything in common; those probable enough are
brought together.  A group may hold several quotes of an article: one may report in pieces, or
twice, what another has once and whole.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from reader.comparison.contents import contents
from reader.comparison.kinship import Kinship
from reader.comparison.renderings_evidence import Judge, Matched, gathered
from reader.comparison.renderings_groups import Groups, Told
from reader.comparison.renderings_occasions import occasions
from reader.comparison.renderings_odds import load_scorer
from reader.comparison.utterances import quote_group, rendered
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.contents import Vectors
    from reader.comparison.interaction import Answering
    from reader.comparison.renderings_evidence import Evidence
    from reader.comparison.renderings_odds import Scorer
    from reader.comparison.utterances import Named, Rendering
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match, QuoteGroup

_OFTEN = 8  # times that an article may quote the same words; what comes then is a refrain
_FEW = 3  # words; what is shorter may be said twice
_DIGITS = 4  # of a probability: fewer than the sums differ in when the articles change places


def renderings(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    named: Named,
    matches: Sequence[Match],
    vectors: Vectors = None,
) -> tuple[QuoteGroup, ...]:
    """Return the groups of quotes that render one utterance, over two articles or more.

    Args:
        articles: In the order of the story.
        analyses: One an article.
        named: Who speaks, and who is named.
        matches: Of their sentences.
        vectors: For each article, for each of its sentences, its token vectors; None for one in
            a language that the sentence model does not know, and without the model: then wording
            decides.
    """
    scorer = load_scorer()
    told, kinship, found = evidence(
        articles, analyses, named, (matches, vectors), scorer.answering
    )
    probable = probable_pairs(found, scorer)
    known = Told(
        [(articles[one.place.article].fingerprint, one.place.index) for one in told],
        [one.place.article for one in told],
        [one.voice for one in told],
    )
    sure = frozenset(_sure(told, kinship, probable, scorer))
    groups = Groups(known, lambda a, b: kinship.between(a, b) == "other", scorer).joined(
        probable, sure
    )
    made = [
        quote_group([told[one] for one in group], kinship, {told[one].place for one in unsure})
        for group, unsure in groups
    ]
    return tuple(sorted(made, key=lambda group: group.quotes))


def evidence(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    named: Named,
    sentences: tuple[Sequence[Match], Vectors],
    answering: Answering,
) -> tuple[list[Rendering], Kinship, Evidence]:
    """Return all quotes of a story, and what speaks for any two of them being one utterance.

    Args:
        articles: In the order of the story.
        analyses: One an article.
        named: Who speaks, and who is named.
        sentences: Their matches and their vectors, as `renderings` needs them.
        answering: When a word answers another.
    """
    matches, vectors = sentences
    told = rendered(articles, analyses, named)
    kinship = Kinship(articles, named.entities)
    judge = Judge(
        contents(articles, analyses, vectors),
        answering,
        [one.voice for one in told],
        kinship,
        Matched([Passage(one.place.article, one.quote.content) for one in told], matches),
    )
    articles_of = [one.place.article for one in told]
    when = occasions(articles, analyses, told)
    return told, kinship, gathered(judge, articles_of, list(_but_refrains(told)), when)


def _but_refrains(told: Sequence[Rendering]) -> Iterator[int]:
    """Yield the numbers of the quotes but those that an article has over and over again."""
    often = Counter[tuple[int, str]]()
    for number, one in enumerate(told):
        words = one.place.article, one.words.lower()
        often[words] += 1
        if often[words] <= _OFTEN:
            yield number


def _sure(
    told: Sequence[Rendering],
    kinship: Kinship,
    probable: Mapping[tuple[int, int], float],
    scorer: Scorer,
) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are hardly wrong.

    What reporters say in words of their own resembles what they say of much else, and so do
    a single word in marks, and two fragments of speakers of whom one may speak for the other.
    The same words of one speaker are sure, however often such words are said.
    """
    for pair, probability in probable.items():
        a, b = (told[one] for one in pair)
        kinds = {a.quote.kind, b.quote.kind}
        of_one = kinship.between(a.voice, b.voice) == "same"
        weak = "indirect" in kinds or (kinds == {"mixed"} and not of_one)
        if weak:
            sure = of_one and probability >= scorer.sure_weak
        else:
            sure = probability >= scorer.sure and a.says_several and b.says_several
        if sure or (of_one and _same_words(a, b)):
            yield pair


def _same_words(a: Rendering, b: Rendering) -> bool:
    """Tell whether two quotes in marks have the same few words or more."""
    if "indirect" in (a.quote.kind, b.quote.kind):
        return False
    return len(a.forms) >= _FEW and a.forms == b.forms


def probable_pairs(evidence: Evidence, scorer: Scorer) -> dict[tuple[int, int], float]:
    """Return how probably quotes of two articles are one utterance; the improbable left out."""
    probable = np.round(scorer.probability(evidence), _DIGITS)
    kept = np.flatnonzero(probable >= scorer.possible)
    pairs = zip(evidence.rows[kept].tolist(), evidence.columns[kept].tolist(), strict=True)
    return dict(zip(pairs, probable[kept].tolist(), strict=True))
