"""The list of names: what each article calls those that several name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.base import Layout
from reader.export.pdf.flow import Flow
from reader.export.pdf.margins import Reference
from reader.export.pdf.name_list import write_names
from reader.export.pdf.typesetting import Faces


def test_the_document_has_them_with_their_offices_and_links(write, named):
    written = write(replace(named, layout=Layout(("articles", "names"))))
    (page,) = (
        written.pdf.get_destination_page_number(item)
        for item in written.pdf.outline
        if getattr(item, "title", "") == "Names in several articles"
    )
    text = written.text(page)

    for words in ("fisher · Cape Orrin", "A: Mina Quill 1", "B: Quill 1"):
        assert words in text
    assert len(written.pdf.pages[page]["/Annots"]) == 5


@pytest.mark.usefixtures("fonts")
def test_what_articles_call_one_person_is_on_one_page(named):
    once = named.comparison
    flow = Flow(Faces.installed(), 0, str)
    flow.begin("Names")
    for at in range(60):
        entity = replace(once.entities[1], id=f"e{at}", name=f"Cape {at}")
        known = tuple((entity.id, *others[1:]) for others in once.mention_entities)
        told = replace(once, entities=(entity,), mention_entities=known)
        write_names(flow, told, lambda _: Reference("A"))
        flow.gap(at / 5)  # so that pages end at any line

    assert len(flow.pages) > 5
    for page in flow.pages:
        assert next(page.paragraphs()).text.startswith("Cape")


def test_without_such_names_there_is_no_such_list(write, edition):
    written = write(edition)

    assert "Names in several articles" not in written.text()
