"""The sample story as labelled stories are told: what is found, and the facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.model.comparison import Models
from reader.model.draft import Drafted
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.vectors import rounded
from reader.workflow.importing import accepted, drafting
from tests.quality.figures import Fact, Told
from tests.quality.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.analysis.parse import Parse
    from reader.comparison.encoder import Encoder
    from reader.model.article import Article

LABELS = Path(__file__).parents[1] / "data" / "sample" / "gold.json"


def sample(parse: Callable[[str], Parse], encoder: Encoder) -> Told:
    """Return the sample story, read and compared, with the labels of its figures."""
    drafts = drafting(sample_story())(None, silently)
    articles = [accepted(one, one.draft).article for (one,) in drafts if isinstance(one, Drafted)]
    told = compared(articles, parse, encoder)
    found = told.comparison
    story = Story(json.loads(LABELS.read_text("utf-8")), found)
    facts = tuple(
        Fact(
            label["question"],
            label["status"],
            "",
            tuple(
                (story.article(value["doc"]), words)
                for value in label["values"]
                if (words := story.words_in(value))
            ),
        )
        for label in story.labels["figures"]
    )
    return Told("sample", found, facts, told.vectors)


def compared(articles: Sequence[Article], parse: Callable[[str], Parse], encoder: Encoder) -> Told:
    """Return some articles, read and compared, of which nothing is labelled."""
    analyses = [analyse(article, parse(article.text)) for article in articles]
    vectors = [
        rounded(encoder.encode([span.of(article.text) for span in analysis.sentences]))
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    found = compare(articles, analyses, vectors, Models(None, None))
    return Told("", found, (), vectors)
