"""The list of names: what each article calls those that several name."""

from __future__ import annotations

from dataclasses import replace

from reader.export.base import Layout


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


def test_without_such_names_there_is_no_such_list(write, edition):
    written = write(edition)

    assert "Names in several articles" not in written.text()
