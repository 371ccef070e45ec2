"""What is in the document: the parts, articles, marks and paper that were chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import ExportFailed
from reader.export.base import PRESETS, Layout
from reader.export.pdf.lists import FIGURES, NOTES, QUOTES, SOURCES, STATEMENTS
from reader.model.overview import Differing, Only, Overview, Row

MARKS = ("Highlight", "Underline", "Squiggly", "Text")


def _told(compared):
    """The edition's rows: hurt in two, dark in all and differing, waves in two."""
    dark, hurt, waves = compared.statements
    rows = tuple(
        Row(
            one.id,
            tuple(tuple(p for p in one.passages if p.article == at) for at in range(3)),
            "all" if len(one.passages) == 3 else "some",
            (Differing("figure", 0, (), (), within=True),) if one is waves else (),
        )
        for one in (hurt, dark, waves)
    )
    return Overview(rows, (Only(compared.matches[5].a),))


@pytest.fixture
def whole(edition):
    return replace(edition, overview=_told(edition.comparison))


def _set(write, edition, **layout):
    return write(replace(edition, layout=Layout(**layout)))


def test_each_preset_has_its_parts_and_no_other(write, whole):
    heads = (STATEMENTS, QUOTES, FIGURES, NOTES, SOURCES)
    found = {}
    for name, preset in PRESETS.items():
        text = write(replace(whole, layout=preset)).text()
        named = [head for head in heads if f" {head} " in f" {text}"]
        article = "Nobody was hurt, the coast guard said. It said the bell" in text
        found[name] = (article, named)
    assert found == {
        "brief": (False, [FIGURES, NOTES]),
        "articles": (True, [NOTES]),
        "dossier": (True, list(heads)),
        "worksheet": (False, []),
        "sources": (False, [SOURCES]),
    }


def test_marks_lie_on_their_words_on_letter_paper_too(write, whole):
    written = _set(write, whole, paper="letter")
    for page in written.pdf.pages:
        assert tuple(map(float, page.mediabox)) == (0, 0, 612, 792)
        for reference in page.get("/Annots", ()):
            left, bottom, right, top = map(float, reference.get_object()["/Rect"])
            assert 0 <= left < right <= 612
            assert 0 <= bottom < top <= 792
    assert written.below(*written.named("A.figure.1.1")) == "9 metres"


def test_an_article_left_out_is_named_by_its_letter_and_leads_nowhere(write, whole):
    written = _set(write, whole, articles=(1,))
    text = written.text()
    assert "The lamp of Cape Orrin went dark" in written.text(*range(2, len(written.pdf.pages)))
    assert "A 2" not in text
    assert {mark["/NM"][0] for _, mark in written.annotations("Highlight", "Underline")} == {"B"}
    assert "Was it the 🌊, or the fuse?" in text
    assert written.annotations("Text")


def test_with_my_notes_alone_nothing_that_was_found_is_marked(write, whole):
    marks = _set(write, whole, marks="notes").annotations(*MARKS)
    assert [mark["/NM"] for _, mark in marks] == ["note-1.1", "note-2.1"]


def test_in_black_and_white_all_is_grey_and_notes_are_hatched(write, whole):
    written = _set(write, whole, grey=True)
    for _, mark in written.annotations(*MARKS):
        assert len(set(mark["/C"])) == 1
    stream = written.named("note-1.1")[1]["/AP"]["/N"].get_object().get_data()
    assert b" l\n" in stream
    assert b"0.35 w" in stream
    import pypdfium2

    document = pypdfium2.PdfDocument(written.path)
    try:
        pixels = bytes(document[1].render(scale=1, rev_byteorder=True).buffer)
    finally:
        document.close()
    assert pixels[::3] == pixels[1::3] == pixels[2::3]


def test_a_name_left_out_stands_nowhere(write, whole):
    written = _set(write, whole, named=False)
    assert b"Ada R." not in written.path.read_bytes()
    assert {mark["/T"] for _, mark in written.annotations("Text")} == {"Reader"}
    assert written.pdf.metadata.author is None
    assert "Ada R." not in written.text()


def test_nothing_to_print_is_one_sentence_and_no_file(write, whole, tmp_path):
    with pytest.raises(ExportFailed, match="would be empty"):
        _set(write, replace(whole, notes=()), parts=("notes",))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("sorting", "order"),
    [
        ("story", ["s2", "s1", "s3"]),
        ("differing", ["s3", "s2", "s1"]),
        ("carried", ["s1", "s2", "s3"]),
    ],
)
def test_statements_come_in_the_order_that_was_chosen(whole, sorting, order):
    from reader.export.told.statements import sorted_rows

    told = sorted_rows(replace(whole, layout=Layout(sorting=sorting)))
    assert [row.ids[0] for row in told] == order


def test_brief_and_worksheet_may_lead_to_the_articles(write, whole):
    written = _set(write, whole, parts=("front", "brief", "worksheet", "articles"))
    titles = [item.title for item in written.pdf.outline if not isinstance(item, list)]
    assert {"Editor’s brief", "Coverage worksheet", "A, The Orrin Gazette"} <= set(titles)
    links = [link for page, link in written.annotations("Link") if page in {1, 2}]
    pages = written.pdf.pages
    assert {pages.index(link["/Dest"][0].get_object()) for link in links} >= {len(pages) - 1}
