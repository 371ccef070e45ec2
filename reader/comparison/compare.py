"""Several articles, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.figures import figure_groups
from reader.comparison.matches import matches
from reader.comparison.names import entities
from reader.comparison.names_seats import seated
from reader.comparison.names_story import labelled_as, told_together
from reader.comparison.renderings import renderings
from reader.comparison.speakers import speakers
from reader.comparison.statements import statements
from reader.comparison.utterances import Named
from reader.model.comparison import Comparison
from reader.progress import silently

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Models
    from reader.progress import Report


def compare(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    vectors: Sequence[Sequence[SentenceVectors] | None] | None,
    models: Models,
    report: Report = silently,
) -> Comparison:
    """Return all that is found between `articles`, whose `analyses` and `vectors` are given.

    The names come first, because speakers are names, and a match must not say the same of somebody
    else; the matches before renderings and figures, because a shared sentence is evidence for a
    shared quote or fact.

    `report` is told n steps for n articles: each is compared with those that follow it, and after
    the last one what rests on the matches is gathered.
    """
    analyses = told_together(articles, analyses)
    steps = max(len(articles), 1)
    named, mention_entities = entities(articles, analyses)
    analyses = labelled_as(analyses, named, mention_entities)
    found = matches(
        articles, analyses, vectors, lambda done, _: report(done, steps), mention_entities
    )
    report(steps - 1, steps)
    analyses = seated(articles, analyses, named, mention_entities)
    speaking, speaker_names = speakers(articles, analyses, named, mention_entities)
    return Comparison(
        articles=tuple(articles),
        analyses=analyses,
        mention_entities=mention_entities,
        speakers=speaking,
        speaker_names=speaker_names,
        entities=named,
        matches=found,
        statements=statements(found),
        quote_groups=renderings(
            articles,
            analyses,
            Named(named, mention_entities, speaking, speaker_names),
            found,
            vectors,
        ),
        figure_groups=figure_groups(articles, analyses, found, vectors),
        models=models,
    )
