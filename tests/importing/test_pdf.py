"""PDFs of real producers come back as what was written; broken ones fail with a sentence."""

from __future__ import annotations

import difflib
import importlib.util
import random
import re
from pathlib import Path

import pytest

from reader.errors import ImportFailed
from reader.importing.base import Provenance
from reader.importing.pdf import PdfImporter
from reader.importing.read import draft_from_bytes
from reader.model.draft import Notice
from tests.importing.typeset import Page, pdf

DATA = Path(__file__).parents[1] / "data" / "import" / "pdf"
NAMES = (
    "printed.pdf",
    "newspaper.pdf",
    "broadsheet.pdf",
    "office.pdf",
    "hebrew.pdf",
    "export.pdf",
)


def maker():
    """The module that made the files, for the texts it put in them."""
    found = importlib.util.spec_from_file_location("make", DATA / "make.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def read(name):
    return PdfImporter().parts((DATA / name).read_bytes(), name)


def words(texts):
    return [word for text in texts for word in re.findall(r"[\w’'-]+|[$%&©]", text)]


def share_in_order(expected, got):
    matcher = difflib.SequenceMatcher(None, words(expected), words(got), autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same / len(words(expected))


def written(name):
    """The paragraphs of the articles in a file, in order, headlines among them."""
    make = maker()
    if name == "newspaper.pdf":
        (first, one), (_, (_, second, *two)) = make.article(2), make.article(5)
        return [first, *one, second, *two]
    title, paragraphs = make.article({"printed.pdf": 1, "office.pdf": 3}[name])
    return [title, *paragraphs]


@pytest.mark.parametrize("name", ["printed.pdf", "newspaper.pdf", "office.pdf"])
def test_a_printed_article_comes_back_in_order_by_paragraphs(name):
    expected = written(name)
    parts = read(name)
    texts = [piece.text for piece in parts.pieces]
    assert share_in_order(expected, texts) >= 0.995
    aside = {piece.text for piece in parts.pieces if piece.kept is False}
    assert all(len(text) < 80 for text in aside.intersection(expected))  # no paragraph of it
    whole = [paragraph for paragraph in expected if paragraph in texts]
    assert len(whole) >= 0.98 * len(expected)
    assert parts.title == expected[0]
    assert parts.language == "en"


def test_a_front_page_is_read_article_by_article_each_by_its_columns():
    make = maker()
    (first, one), (second, two), (_, (_, third, *three)) = map(make.article, (1, 2, 5))
    long = [[text for text in texts if len(text) > 60] for texts in (two, three)]
    lead = [first, *one[2 : make.JUMP], third, *long[1][:6], second, *long[0], *one[make.JUMP :]]
    texts = [piece.text for piece in read("broadsheet.pdf").pieces]
    assert share_in_order(lead, texts) >= 0.995
    assert sum(text in texts for text in lead) >= 0.98 * len(lead)
    assert texts.index(first) + 1 == texts.index("By Ada Venn")


def test_lines_that_send_the_reader_to_another_page_are_no_part_of_the_article():
    draft = draft_from_bytes(
        Provenance("a.pdf", (DATA / "broadsheet.pdf").read_bytes(), "2024-10-18T08:00:00Z")
    )
    aside = {block.text for block in draft.blocks if not block.kept}
    assert {"Continued on Page 2, Column 1", "Continued from Page 1"} <= aside
    assert "THE LORN GAZETTE, THURSDAY, OCTOBER 17, 2024" in aside
    assert (draft.author, draft.published) == ("Ada Venn", "2024-10-17")


def test_each_article_of_an_exported_story_comes_back_in_order():
    texts = [piece.text for piece in read("export.pdf").pieces]
    make = maker()
    for number in make.EXPORTED:
        _, paragraphs = make.article(number)
        body = [one for one in paragraphs if len(one) > 120 and "Photo" not in one]
        assert share_in_order(body, texts) >= 0.995
        assert sum(paragraph in texts for paragraph in body) >= 0.95 * len(body)


@pytest.mark.parametrize(
    ("name", "aside"),
    [
        ("printed.pdf", {"http://news.example/river.html", "1/3", "2/3", "3/3"}),
        ("newspaper.pdf", {"The Dunmarch Chronicle", "Thursday, October 17, 2024", "1", "2"}),
        ("office.pdf", {"Lantmarks Kurir, abroad", "Page 1", "Page 2", "Page 3"}),
    ],
)
def test_what_runs_through_the_margins_is_set_aside(name, aside):
    parts = read(name)
    running = {piece.text for piece in parts.pieces if piece.kept is False}
    assert aside <= running
    assert not running & {piece.text for piece in parts.pieces if piece.kept is None}


def test_the_address_a_browser_prints_is_the_articles():
    assert read("printed.pdf").url == "http://news.example/river.html"
    assert read("newspaper.pdf").url is None


def test_links_boxes_and_captions_are_told_from_the_text():
    found = {piece.text: piece for piece in read("printed.pdf").pieces}
    navigation = found["News River Trade Sport Opinion"]
    assert navigation.links > 0.9
    caption = found["The Isvel at low water, seen from the north bank. Photo: Wexmoor"]
    assert caption.role == "caption"
    box = found["Boots for every bank. Buy two, get wet."]
    said = next(piece for text, piece in found.items() if text.startswith("Arudia rejected"))
    assert box.group == found["Advertisement"].group != said.group


def test_a_table_comes_back_by_rows():
    rows = [piece.text for piece in read("office.pdf").pieces if piece.role == "table"]
    assert rows == ["Side\tDead\tHurt", "Kolvenia\t5\t19", "Arudia\t1\t4", "Ferry\t3\t8"]


def test_text_from_right_to_left_is_read_so():
    parts = read("hebrew.pdf")
    texts = [piece.text for piece in parts.pieces]
    assert texts[0] == parts.title == "הנהר נסגר לשיט"
    assert texts[1].startswith("הנהר נסגר לשיט ביום רביעי אחרי קרב")
    assert "במעבורת Marisk היו 214 נוסעים כאשר" in " ".join(texts)
    assert parts.language == "he"


def test_what_the_file_says_of_itself_is_taken():
    page = Page().lines(50, 100, "Some text of some length,", "and more of it.")
    parts = PdfImporter().parts(pdf(page, author="Ida Holm", language="en-GB"), "a.pdf")
    assert (parts.author, parts.language) == ("Ida Holm", "en")
    assert parts.title is parts.published is None


@pytest.mark.parametrize("author", ["", "user"])
def test_who_typed_it_is_not_taken_for_an_author_when_it_is_no_name(author):
    assert (
        PdfImporter().parts(pdf(Page().text(50, 100, "Text"), author=author), "a").author is None
    )


def test_a_scan_is_refused_with_a_sentence():
    with pytest.raises(ImportFailed, match=r"“a\.pdf” is a scan without text; run text recog"):
        PdfImporter().parts(pdf(Page().picture(0, 0, 600, 800)), "a.pdf")
    with pytest.raises(ImportFailed, match="is a scan"):
        PdfImporter().parts(pdf(Page().picture(0, 0, 600, 800).text(9, 9, "Scanned")), "a.pdf")
    with pytest.raises(ImportFailed, match="is a scan"):
        PdfImporter().parts(pdf(Page()), "a.pdf")


def test_pages_without_text_among_others_are_named():
    text = Page().lines(50, 100, "There is text on this page,", "and there is enough of it.")
    parts = PdfImporter().parts(
        pdf(Page().picture(0, 0, 600, 800), text, Page().picture(0, 0, 600, 700)), "a.pdf"
    )
    assert parts.notices == (Notice("scan", "1, 3"),)
    assert [piece.text for piece in parts.pieces] == [
        "There is text on this page, and there is enough of it."
    ]


def test_pages_that_are_not_there_are_named_too_unless_all_are_missing():
    text = Page().lines(50, 100, "There is text on this page,", "and there is enough of it.")
    data = pdf(text, text)
    parts = PdfImporter().parts(data.replace(b"/Kids[9 0 R", b"/Kids[0 0 R"), "a.pdf")
    assert parts.notices == (Notice("scan", "1"),)
    with pytest.raises(ImportFailed, match="is damaged or no PDF"):
        PdfImporter().parts(data.replace(b"/Kids[9 0 R 11 0 R", b"/Kids[0 0 R 00 0 R"), "a.pdf")


def test_words_set_aslant_are_kept_aside():
    page = Page().lines(50, 100, "The text stands upright.", "It goes on.")
    page.text(500, 400, "Photo: M. Quill", matrix="0 1 -1 0")
    page.text(200, 600, "DRAFT", 40, matrix=".7 .7 -.7 .7")
    pieces = PdfImporter().parts(pdf(page), "a.pdf").pieces
    assert [piece.text for piece in pieces if piece.kept is False] == ["Photo: M. Quill DRAFT"]


def test_a_file_that_takes_too_long_is_given_up():
    data = pdf(Page().text(50, 100, "Text"))
    with pytest.raises(ImportFailed, match=r"“a\.pdf” holds too much to read"):
        PdfImporter(seconds=-1).parts(data, "a.pdf")


def test_time_runs_out_while_lines_are_found():
    times = iter([0.0, 0.0, 100.0])
    importer = PdfImporter(seconds=50, clock=lambda: next(times))
    with pytest.raises(ImportFailed, match="holds too much"):
        importer.parts(pdf(Page().text(50, 100, "Text")), "a.pdf")


def test_a_page_with_more_signs_than_any_has_is_refused():
    page = Page()
    for at in range(305):
        page.text(5, 2 * at + 9, "a" * 1000, 0.9)
    with pytest.raises(ImportFailed, match="holds too much"):
        PdfImporter().parts(pdf(page), "a.pdf")


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_file_fails_with_a_sentence_or_yields_less(name):
    data = (DATA / name).read_bytes()
    chance = random.Random(name)
    for _ in range(6):
        broken = bytearray(data)
        for _ in range(chance.choice((1, 20, 200))):
            at = chance.randrange(len(broken))
            broken[at : at + chance.choice((0, 1, 40))] = chance.randbytes(
                chance.choice((0, 1, 9))
            )
        try:
            texts = [piece.text for piece in PdfImporter().parts(bytes(broken), name).pieces]
        except ImportFailed as failed:
            texts = [str(failed)]
        assert all(texts)
