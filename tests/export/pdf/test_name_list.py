"""The list of names: what each article calls those that several name."""

from __future__ import annotations

from dataclasses import replace

import pytest

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


def test_the_document_has_them_with_their_offices_and_links(write, named):
    written = write(named)
    (page,) = (
        written.pdf.get_destination_page_number(item)
        for item in written.pdf.outline
        if getattr(item, "title", "") == "Names in several articles"
    )
    text = written.text(page)

    for words in ("fisher · Cape Orrin", "A: Mina Quill 1", "B: Quill 1"):
        assert words in text
    assert len(written.pdf.pages[page]["/Annots"]) == 5


def test_without_such_names_there_is_no_such_list(write, edition):
    written = write(edition)

    assert "Names in several articles" not in written.text()
