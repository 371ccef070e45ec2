"""The written document, read back with other programs' eyes."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.export.base import Edition
from reader.export.told.dates import moment
from reader.model.comparison import Match, Passage, Statement
from reader.model.overview import Differing, Only, Overview, Row

MARKS = ("Highlight", "Underline", "Squiggly", "Text")


def _plain(text: str) -> str:
    return " ".join(text.split())


def test_there_are_as_many_annotations_as_marks(write, edition):
    written = write(edition)
    count = {kind: len(written.annotations(kind)) for kind in MARKS}
    # Matched passages: two in A, three in B, two in C; one note on a passage, one on an article.
    assert count == {"Highlight": 7 + 1, "Underline": 3, "Squiggly": 3, "Text": 1}


def test_each_mark_has_all_that_viewers_ask_for(write, edition):
    written = write(edition)
    marks = written.annotations(*MARKS)
    for page, mark in marks:
        assert mark["/F"] == 4
        assert mark["/Contents"]
        assert mark["/T"] == ("Ada R." if mark["/NM"].startswith("note-") else "Synoptic")
        assert mark["/M"].startswith("D:2025")
        assert mark["/CreationDate"].startswith("D:2025")
        assert len(mark["/C"]) == 3
        assert mark["/P"] == written.pdf.pages[page]
        look = mark["/AP"]["/N"].get_object()
        assert (look["/Type"], look["/Subtype"]) == ("/XObject", "/Form")
        assert look["/BBox"] == mark["/Rect"]
        assert look["/Resources"]["/ExtGState"]["/M"]["/BM"] == "/Multiply"
        assert b"/M gs" in look.get_data()
    assert len({mark["/NM"] for _, mark in marks}) == len(marks)


def test_quadrilaterals_go_from_upper_left_to_lower_right_within_the_rectangle(write, edition):
    for _, mark in write(edition).annotations("Highlight", "Underline", "Squiggly"):
        left, bottom, right, top = map(float, mark["/Rect"])
        numbers = list(map(float, mark["/QuadPoints"]))
        assert numbers
        assert len(numbers) % 8 == 0
        for i in range(0, len(numbers), 8):
            x1, y1, x2, y2, x3, y3, x4, y4 = numbers[i : i + 8]
            assert (x1, x2, y1, y3) == (x3, x4, y2, y4)
            assert left <= x1 < x2 <= right
            assert bottom <= y3 < y1 <= top


def test_marks_lie_on_their_words_even_behind_an_emoji(write, edition):
    written = write(edition)
    compared = edition.comparison
    expected = {
        "A.match.1": "The lamp of Cape Orrin went dark on Sunday night.",
        "A.match.2": "Nobody was hurt, the coast guard said.",
        "A.quote.1": "We rowed by the sound of the bell,",
        "A.quote.2": "the bell is from 1871",
        "A.figure.1.1": "9 metres",
        "B.match.1": compared.words(compared.matches[0].b),
        "B.quote.1": "We steered by the bell,",
        "C.match.2": "Waves of 12 metres were measured, the coast guard said.",
    }
    found = {name: written.below(*written.named(name)) for name in expected}
    assert found == expected


def test_a_note_lies_on_its_words_and_says_them_with_their_emoji(write, edition):
    written = write(edition)
    page, mark = written.named("note-1.1")
    assert _plain(written.below(page, mark)) == "went dark on Sunday night. 🌊 Waves"
    assert mark["/Contents"] == "Was it the 🌊, or the fuse?"
    assert mark["/M"] == "D:20250306102030+00'00'"
    assert mark["/CreationDate"] == "D:20250305102030+00'00'"


def test_what_a_match_says_names_those_that_carry_it_and_those_that_do_not(write, edition):
    written = write(edition)
    _, mark = written.named("A.match.2")
    assert "B, Bell (reworded; sure, 70%): No one came to harm." in mark["/Contents"]
    assert "No match found in C." in mark["/Contents"]


def test_what_a_quote_says_tells_kind_speaker_and_other_renderings(write, edition):
    written = write(edition)
    words = written.named("A.quote.1")[1]["/Contents"]
    assert words.startswith("Quote, direct; said by Mina Quill.")
    assert "B, Bell, by Mina Quill: We steered by the bell," in words
    assert words.endswith("The wording differs.")
    assert "no speaker found" in written.named("A.quote.2")[1]["/Contents"]


def test_what_a_differing_figure_says_gives_each_article_s(write, edition):
    words = write(edition).named("C.figure.1.1")[1]["/Contents"]
    assert "height of waves" in words
    assert "A, The Orrin Gazette: 9 metres" in words


def test_ground_leaves_text_legible_and_a_note_covers_the_tint(write, edition):
    written = write(edition)
    page, match = written.named("B.match.2")
    left, bottom, _, top = map(float, match["/Rect"])
    middle = (bottom + top) / 2
    assert written.pixel(page, left + 0.5, middle) == (0xE3, 0xF2, 0xF9)
    page, note = written.named("note-1.1")
    left, _, right, top = (float(note["/QuadPoints"][i]) for i in (0, 0, 2, 1))
    assert written.pixel(page, left - 0.6, top - 5) == (0xF8, 0xF0, 0xA6)
    row = {written.pixel(page, left + i / 2, top - 7) for i in range(int(right - left) * 2)}
    assert min(map(sum, row)) < 300


def _targets(written, page):
    """(rectangle, page and height it leads to) of each link of a page."""
    paper = {p.indirect_reference.idnum: i for i, p in enumerate(written.pdf.pages)}
    return [
        (link["/Rect"], (paper[link["/Dest"][0].idnum], float(link["/Dest"][3])))
        for index, link in written.annotations("Link")
        if index == page
    ]


def _leads(written, start, end) -> bool:
    """Whether a link beside one passage leads to another."""
    (page, mark), (goal, other) = written.named(start), written.named(end)
    top, foot = float(mark["/QuadPoints"][1]), float(mark["/QuadPoints"][5])
    height = float(other["/QuadPoints"][1])
    return any(
        there == goal and 0 < y - height < 30
        for rect, (there, y) in _targets(written, page)
        if float(rect[1]) < top + 3 and float(rect[3]) > foot - 20
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A.match.1", "B.match.1"),
        ("A.match.1", "C.match.1"),
        ("B.match.1", "C.match.1"),
        ("A.match.2", "B.match.3"),
        ("B.match.2", "C.match.2"),
    ],
)
def test_links_between_matching_passages_go_both_ways(write, edition, one, other):
    written = write(edition)
    assert _leads(written, one, other)
    assert _leads(written, other, one)


def test_page_labels_outline_language_and_title_are_set(write, edition):
    written = write(edition)
    root = written.pdf.trailer["/Root"]
    labels = written.pdf.page_labels
    assert labels[:4] == ["i", "A-1", "B-1", "C-1"]
    assert labels[4:] == [f"Lists-{i + 1}" for i in range(len(labels) - 4)]
    titles = [item.title for item in written.pdf.outline if not isinstance(item, list)]
    assert titles == [
        "A light goes out",
        "A, The Orrin Gazette",
        "B, Bell",
        "C, Wire",
        "Statements",
        "Quotes by speaker",
        "Figures that differ",
        "Notes",
        "Sources",
    ]
    speakers = next(item for item in written.pdf.outline if isinstance(item, list))
    assert [item.title for item in speakers] == ["Mina Quill", "No speaker named"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert written.pdf.metadata.title == "A light goes out"
    assert written.pdf.metadata.author == "Ada R."
    assert written.pdf.metadata["/CreationDate"] == "D:20250307070000+00'00'"
    assert written.pdf.xmp_metadata.dc_title == {"x-default": "A light goes out"}


def test_the_reader_s_name_can_be_left_out(write, edition):
    written = write(replace(edition, author=""))
    assert b"Ada" not in written.path.read_bytes()
    assert written.named("note-1.1")[1]["/T"] == "Reader"
    assert "/Author" not in written.pdf.metadata
    assert "Ada" not in written.text()


def test_the_paragraphs_are_read_back_word_for_word(write, edition):
    written = write(edition)
    for page, article in enumerate(edition.comparison.articles, 1):
        text = written.text(page)
        for paragraph in article.text.split("\n\n"):
            assert _plain(paragraph) in _plain(text)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_poppler_reads_the_paragraphs_word_for_word_too(write, edition):
    path = write(edition).path
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    for article in edition.comparison.articles:
        for paragraph in article.text.split("\n\n"):
            assert _plain(paragraph) in _plain(text)


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_has_no_complaint(write, edition):
    done = subprocess.run(
        ["qpdf", "--check", write(edition).path], capture_output=True, check=True
    )
    assert done.stderr == b""


def test_fonts_are_embedded_and_no_space_is_copied_as_a_tab(write, edition):
    written = write(edition)
    for page in written.pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in descendant["/FontDescriptor"]
            assert b"> <0009>" not in font["/ToUnicode"].get_data()


def test_an_emoji_that_some_font_has_is_copied_as_it_reads(write, make):
    from PySide6.QtGui import QFont, QTextLayout

    layout = QTextLayout("😀", QFont("Source Serif Pro"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    run = layout.glyphRuns()[0]
    if not run.glyphIndexes()[0] or "Color" in run.rawFont().familyName():
        pytest.skip("no font here has an outline of it")
    one = make.article("A grin 😀 and a lamp 😀 and 😎 shades.", "One")
    written = write(Edition("Grin", make.comparison(one), (make.note(one, "lamp 😀 and", "x"),)))
    assert one.text in written.text(1)
    assert written.below(*written.named("note-1.1")) == "lamp 😀 and"


def test_front_page_tells_where_each_article_comes_from(write, edition):
    text = write(edition).text(0)
    for article in edition.comparison.articles:
        assert article.sha256 in text
    for words in (
        "A light goes out",
        "https://example.org/light",
        "Ida Holm, 2 March 2025",
        "updated 3 March 2025",
        "credits Coastwire",
        f"imported {moment('2025-03-04T05:06:07+00:00')}",
        f"Times are local: UTC{datetime(2025, 3, 7, tzinfo=UTC).astimezone().isoformat()[-6:]}",
        "Language model: en_test 1.0. Sentence model: none",
    ):
        assert words in text


def test_lists_say_every_statement_quote_figure_and_note(write, edition):
    written = write(edition)
    text = written.text(*range(4, len(written.pdf.pages)))
    for words in (
        "1 The lamp of Cape Orrin went dark on Sunday night. On Sunday night the light",
        "no match found",
        "“We rowed by the sound of the bell,” B 3 “We steered by the bell,” direct · the wording",
        "height of waves",
        "on the whole article Wrote from the harbour. 6 March 2025",
    ):
        assert words in text


def test_a_statement_says_in_what_its_articles_differ(write, edition):
    first = edition.comparison.statements[0]
    differs = (Differing("figure", 0, first.passages, (), within=True),)
    rows = (Row(first.id, tuple((one,) for one in first.passages), "all", differs),)
    written = write(replace(edition, overview=Overview(rows)))
    text = written.text(*range(4, len(written.pdf.pages)))

    assert "1 ≠ figure" in text


def test_what_no_match_was_found_for_is_listed_the_richest_first(write, edition):
    first, other = edition.comparison.statements[0].passages[:2]
    only = (Only(other), Only(first, possible=(other,)))
    written = write(replace(edition, overview=Overview(only=only)))
    text = written.text(*range(4, len(written.pdf.pages)))
    words = [" ".join(edition.comparison.words(one).split()) for one in (other, first)]

    title = text.index("In one article only")
    assert title < text.index(words[0], title) < text.index("possible match in B", title)
    assert "In one article only" in [getattr(one, "title", "") for one in written.pdf.outline]
    assert "In one article only" in written.text(0)


def test_nothing_found_is_said_and_no_note_needs_no_list(write, make):
    plain = make.article("One line.", "Alone")
    written = write(Edition("", make.comparison(plain)))
    assert "Notes" not in [getattr(item, "title", "") for item in written.pdf.outline]
    assert written.text().count("None found.") == 3
    assert "1 article side by side" in written.text(0)


def test_an_article_without_title_date_and_text_has_its_page(write, make):
    bare = make.article(
        " ", "x", source=None, title=None, author=None, url=None, published="spring",
        updated=None, via=(), imported="", sha256="",
    )  # fmt: skip
    empty = make.article("", "nothing")
    about = make.note(empty, None, "")
    written = write(Edition("Bare", make.comparison(bare, empty), (about,), created="today"))
    assert written.pdf.page_labels[:3] == ["i", "A-1", "B-1"]
    assert "x.txt" in written.text(1)
    assert "spring" in written.text(1)
    assert written.annotations("Text")[0][1]["/Contents"] == "Note"


def test_words_longer_than_a_line_stay_on_the_page_and_are_marked(write, make):
    long = "ab" * 400
    one, two = make.article(f"See {long} now.", "One"), make.article(long, "Two")
    match = Match(
        Passage(0, make.span(one.text, long)),
        Passage(1, make.span(long, long)),
        "part",
        0.9,
        "sure",
    )
    written = write(Edition("Long", make.comparison(one, two, matches=(match,))))
    page, mark = written.named("A.match.1")
    assert written.below(page, mark).replace(" ", "") == long
    assert float(mark["/Rect"][2]) < 380


def test_a_headline_without_end_leaves_room_for_the_text_and_is_whole_among_the_sources(
    write, make
):
    title = " ".join(f"word{i}" for i in range(400))
    one = make.article("The text.", "Outlet " * 40, title=title, author="Somebody " * 90)
    written = write(Edition("Headline", make.comparison(one)))
    assert written.pdf.page_labels.count("A-1") == 1
    first = written.pdf.page_labels.index("A-1")
    assert "The text." in written.text(first)
    assert "word399" not in written.text(first)
    assert written.text().count("word399") == 2


def test_a_mark_over_a_page_break_is_one_annotation_a_page(write, make):
    text = "\n\n".join(f"Line {i} of a very long list of harbours and lights." for i in range(99))
    one, two = make.article(text, "One"), make.article("Short.", "Two")
    whole = Passage(0, make.span(text, text))
    match = Match(whole, Passage(1, make.span("Short.", "Short.")), "part", 0.9, "sure")
    compared = make.comparison(one, two, matches=(match,), statements=())
    written = write(Edition("Break", compared, (make.note(one, "Line 98", "End."),)))
    names = [mark["/NM"] for _, mark in written.annotations("Highlight")]
    assert {"A.match.1", "A.match.1/2", "A.match.1/3", "B.match.1"} <= set(names)
    assert written.pdf.page_labels[1:4] == ["A-1", "A-2", "A-3"]
    both = " ".join(written.below(*written.named(n)) for n in ("A.match.1", "A.match.1/2"))
    assert both.startswith("Line 0 of a very long list of harbours and lights. Line 1")


def test_twenty_articles_leave_no_counterpart_out(write, make):
    texts = [f"The light of harbour {i} is out." for i in range(20)]
    articles = [make.article(text, f"Paper {i}") for i, text in enumerate(texts)]
    places = [Passage(i, make.span(text, text)) for i, text in enumerate(texts)]
    matches = tuple(Match(a, b, "reworded", 0.9, "sure") for a in places for b in places if a < b)
    compared = make.comparison(
        *articles, matches=matches, statements=(Statement("s1", tuple(places)),)
    )
    written = write(Edition("Twenty", compared))
    labels = written.pdf.page_labels
    assert labels[:3] == ["i", "ii", "iii"]
    first = labels.index("A-1")
    assert labels[first + 19] == "T-1"
    # Two rows of letters, then how many more there are, which leads to the statement.
    assert "+1" in written.text(first)
    statement = labels.index("Lists-1")
    assert statement in {target[0] for _, target in _targets(written, first)}
    listed = {target[0] for _, target in _targets(written, statement)}
    assert listed == set(range(first, first + 20))


def test_many_and_long_notes_all_come_out(write, make):
    text = "\n\n".join(f"Lamp {i} is lit and nobody has to row in the dark." for i in range(30))
    one = make.article(text, "One")
    long = "\n".join(f"Remark {i}." for i in range(60))
    notes = [make.note(one, f"Lamp {i} is", long, i + 1) for i in range(30)]
    notes += [make.note(one, None, f"Whole {i}", i + 31) for i in range(60)]
    written = write(Edition("Notes", make.comparison(one), notes))
    marks = [mark for _, mark in written.annotations("Highlight", "Text")]
    assert len(marks) == 90
    assert sum(mark["/Contents"] == long for mark in marks) == 30
    assert "whole note: page" in written.text(1)
    assert written.text().count("Remark 59.") == 30


def test_a_long_note_is_cut_in_the_margin_and_whole_in_the_list(write, make):
    one = make.article("A line with a lamp.", "One")
    long = " ".join(f"word{i}" for i in range(200))
    written = write(Edition("Note", make.comparison(one), (make.note(one, "a lamp", long),)))
    margin, everything = written.text(1), written.text()
    assert "word199" not in margin
    assert "whole note: page" in margin
    assert long in everything


def test_odd_characters_spoil_neither_text_nor_metadata(write, make):
    text = "Tab\there, bell\x07, half \ud83d a pair, \u2028 line, no\u00a0break, ﬁne office. 漢字"
    one = make.article(text, "One & <two>", title="\ud83d & <title>")
    edition = Edition(
        "A \x00 & <story> \ud83d", make.comparison(one), (make.note(one, "here", "\ud83d"),)
    )
    written = write(replace(edition, author="A & B"))
    page, mark = written.named("note-1.1")
    assert written.below(page, mark) == "here"
    assert "no break, fine office." in written.text(1).replace("ﬁ", "fi")
    assert written.pdf.xmp_metadata.dc_creator == ["A & B"]
