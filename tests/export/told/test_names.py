"""What each article calls the names that several have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.told.names import shared_names
from reader.model.analysis import Mention
from reader.model.comparison import Entity, Office


@pytest.fixture
def named(edition, make):
    """The edition with names: a cape in all articles, which governs in the last, and a fisher."""
    compared = edition.comparison
    texts = [article.text for article in compared.articles]

    def mention(article, words, label="PLACE", *, governs=False):
        return Mention(make.span(texts[article], words), label, governs)

    found = (
        (mention(0, "Cape Orrin"), mention(0, "Mina Quill", "PERSON")),
        (mention(1, "Cape Orrin"), mention(1, "Quill", "PERSON"), mention(1, "this paper")),
        (mention(2, "Cape Orrin", governs=True),),
    )
    analyses = tuple(
        replace(analysis, mentions=mentions)
        for analysis, mentions in zip(compared.analyses, found, strict=True)
    )
    entities = (
        Entity("e1", "PERSON", "Mina Quill", ("Quill",), (Office("fisher", "e2"),)),
        Entity("e2", "PLACE", "Cape Orrin", ("Cape Orrin",), seat_of="Orrin"),
        Entity("e3", "ORG", "Nobody", ("Nobody",)),
    )
    known = (("e2", "e1"), ("e2", "e1", None), ("e2",))
    return replace(
        edition,
        comparison=replace(compared, analyses=analyses, entities=entities, mention_entities=known),
    )


def test_names_of_several_articles_are_listed_the_most_frequent_first(named):
    cape, quill = shared_names(named.comparison)

    assert (cape.entity.name, quill.entity.name) == ("Cape Orrin", "Mina Quill")
    assert [called.forms for called in quill.called] == [
        (("Mina Quill", 1),),
        (("Quill", 1),),
    ]
    assert cape.called[2].forms == (("Cape Orrin (for the government of Orrin)", 1),)


def test_a_name_of_one_article_alone_is_not_listed(named):
    alone = replace(named.comparison, mention_entities=(("e2", "e1"), (None,) * 3, (None,)))

    assert shared_names(alone) == ()
