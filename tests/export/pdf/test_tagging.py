"""The structure of a written document, read back: headings, paragraphs, lists, tables, marks."""

from __future__ import annotations

import ctypes
import subprocess
from dataclasses import replace
from shutil import which

import page
import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject
from pypdfium2 import raw

from reader.export.base import PRESETS, Edition, Layout
from reader.export.pdf import tagging
from tests.checks.structure import Structure


def _plain(words):
    return " ".join(words.split())


def _kinds(written):
    return [node.kind for node in Structure(written.path).root.every()]


@pytest.fixture
def legible(named, make):
    """The story without the emoji that the tests' fonts have not."""
    first, second, third = named.comparison.articles
    first = replace(first, text=first.text.replace("🌊", "~"))
    notes = (
        make.note(first, "Sunday night. ~ Waves", "Was it the ~, or the fuse?", 1),
        make.note(second, None, "Wrote from the harbour.", 2),
    )
    comparison = replace(named.comparison, articles=(first, second, third))
    return replace(named, comparison=comparison, notes=notes)


@pytest.mark.parametrize("preset", PRESETS)
def test_all_that_is_drawn_is_told_once_or_is_an_artifact_and_everything_nests(
    write, named, preset
):
    layout = replace(PRESETS[preset], paper="a4", grey=preset == "dossier")
    structure = Structure(write(replace(named, layout=layout)).path)
    assert structure.wrong == []
    assert structure.root.kind == "Document"


@pytest.mark.parametrize("preset", PRESETS)
def test_a_checker_for_accessible_documents_finds_nothing(write, legible, preset):
    written = write(replace(legible, layout=replace(PRESETS[preset], paper="a4")))
    report = page.validate_pdf(written.path, profile="ua1")
    assert [f"{one.rule_id}: {one.message}" for one in report.failures] == []
    assert report.is_compliant


def test_no_document_with_a_box_in_place_of_a_sign_says_that_it_is_accessible(write, named):
    data = write(named).pdf.trailer["/Root"]["/Metadata"].get_data()
    assert b"pdfuaid" not in data
    assert not page.validate_pdf(write(named).path, profile="ua1").is_compliant


def test_only_heads_feet_and_repeated_heads_are_left_out_of_what_is_told(write, make):
    article = make.article("Harbour words. " * 700, "Gazette")
    compared = make.comparison(article)
    layout = Layout(("articles",), paper="a4")
    structure = Structure(write(Edition("Title", compared, layout=layout)).path)
    around = "".join(structure.artifacts)
    assert "Title" in around
    assert "Harbour" not in around
    assert "page 2 of" in around
    told = _plain(structure.text(structure.root))
    assert told.endswith(article.text.strip())
    assert "page 2 of" not in told


def test_a_paragraph_over_two_pages_is_one_element_and_its_words_are_kept_apart(write, make):
    words = " ".join(f"word{number}" for number in range(1500))
    article = make.article(f"First.\n\n{words}\n\nLast.", "Gazette")
    layout = Layout(("articles",), paper="a4")
    structure = Structure(write(Edition("T", make.comparison(article), layout=layout)).path)
    _, long, _ = [node for node in structure.root.every() if node.kind == "P"][-3:]
    assert len({number for number, _ in long.contents()}) > 1
    assert structure.text(long) == words


def test_the_story_is_told_in_the_order_in_which_it_is_read(write, legible):
    layout = Layout(("articles", "notes"), paper="a4")
    structure = Structure(write(replace(legible, layout=layout)).path)
    told = structure.told()
    notes = [structure.text(node) for node in structure.root.every() if node.kind == "Note"]
    assert "B 2 · C 3" in notes
    begins = [one for one in told if one[0] != "Note"]
    assert begins[:7] == [
        ("P", "A"),
        ("P", "The Orrin Gazette"),
        ("H1", "The Orrin Gazette: the light is out"),
        ("P", begins[3][1]),
        ("P", legible.comparison.articles[0].text.split("\n\n")[0]),
        ("Lbl", "1"),
        ("P", "Was it the ~, or the fuse?"),
    ]
    assert ("Link", "C 3") in told
    speaker = told.index(("Note", "QUILL"))
    assert told[speaker - 1][1].startswith("“We rowed by the sound of the bell,”")
    headings = [words for kind, words in told if kind in ("H1", "H2")]
    assert headings[-3:] == ["Notes", "A, The Orrin Gazette", "B, Bell"]
    assert told[-5:-2] == [("Lbl", "2"), ("P", "on the whole article"), ("Link", "B 2")]


def test_words_from_right_to_left_are_told_as_they_are_read(write, make):
    hebrew = "שלום עולם וברוכים הבאים לעיר החדשה שלנו אשר ליד הים. " * 5
    mixed = "He said שלום לכולם בבית and went on " + "to speak of much more than that " * 5
    article = make.article(f"{hebrew.strip()}\n\n{mixed.strip()}", "Paper", language="he")
    layout = Layout(("articles",), paper="a4")
    structure = Structure(write(Edition("T", make.comparison(article), layout=layout)).path)
    assert [words for _, words in structure.told()][-2:] == [hebrew.strip(), mixed.strip()]
    assert structure.root.parts[0].entries.get("/Lang", "he") == "he"


def test_a_table_has_heads_for_its_columns_and_its_rows(write, legible):
    layout = Layout(("figures",), paper="a4")
    structure = Structure(write(replace(legible, layout=layout)).path)
    (table,) = [node for node in structure.root.every() if node.kind == "Table"]
    heads, row = table.parts
    assert [structure.text(cell) for cell in heads.parts] == [
        "What",
        "In the articles",
        "How they stand",
    ]
    assert {(cell.kind, cell.entries["/A"]["/Scope"]) for cell in heads.parts} == {
        ("TH", "/Column")
    }
    assert [cell.kind for cell in row.parts] == ["TH", "TD", "TD"]
    assert row.parts[0].entries["/A"]["/Scope"] == "/Row"


def test_the_lists_of_a_note_are_lists_and_their_markers_labels(write, make):
    article = make.article("Some words.", "Paper")
    note = make.note(article, "words", "Two:\n\n- one\n- other\n  1. inner", 1)
    compared = make.comparison(article)
    layout = Layout(("notes",), paper="a4")
    structure = Structure(write(Edition("T", compared, (note,), layout=layout)).path)
    labels = [words for kind, words in structure.told() if kind == "Lbl"]
    assert labels == ["1", "•", "•", "1."]
    lists = [node for node in structure.root.every() if node.kind == "L"]
    assert [len(one.parts) for one in lists] == [1, 2, 1]


def test_each_language_that_differs_is_told(write, make):
    german, english = (
        make.article(f"{language} words.", language, language=language)
        for language in ("de", "en")
    )
    layout = Layout(("articles", "sources"), paper="a4")
    compared = make.comparison(german, make.article("Mehr.", "x", language="de"), english)
    written = write(Edition("T", compared, layout=layout))
    structure = Structure(written.path)
    assert written.pdf.trailer["/Root"]["/Lang"] == "de"
    told = [(node.kind, node.entries.get("/Lang")) for node in structure.root.parts]
    assert told == [("Art", None), ("Art", None), ("Art", "en"), ("Sect", "en")]
    titles = [n for n in structure.root.parts[3].parts if structure.text(n).endswith("is out")]
    assert [title.entries.get("/Lang") for title in titles] == ["de", "de", None]


def test_what_has_no_seams_as_expected_is_not_tagged_rather_than_wrongly(
    write, edition, monkeypatch, caplog
):
    monkeypatch.setattr(tagging, "SEAM", b"another Qt\n")
    written = write(edition)
    assert "not tagged" in caplog.text
    assert "/StructTreeRoot" not in written.pdf.trailer["/Root"]
    assert "/MarkInfo" not in written.pdf.trailer["/Root"]
    assert written.annotations("Highlight")


def test_marked_content_ends_where_the_level_it_began_on_is_left():
    drawn = b"a\nQ\nq\nb\nq\nc\nQ\nd\nQ\nq\n"
    begun = iter((b"1(", b"2("))
    parts = b"".join(tagging._marked(drawn, lambda: next(begun)))
    assert parts == b"1(a\nEMC\nQ\nq\n2(b\nq\nc\nQ\nd\nEMC\nQ\nq\n"
    whole = b"q\nBT\n(x) Tj\nET\nQ\n"
    assert b"".join(tagging._marked(whole, lambda: b"(")) == b"(" + whole + b"EMC\n"


def _pdfium_kinds(path):
    """The types of all elements as PDFium tells them, page by page."""
    document, found = pypdfium2.PdfDocument(path), []

    def walk(element):
        size = raw.FPDF_StructElement_GetType(element, None, 0)
        room = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetType(element, room, size)
        found.append(room.raw.decode("utf-16-le").rstrip("\0"))
        for at in range(raw.FPDF_StructElement_CountChildren(element)):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
            if child:
                walk(child)

    for number in range(len(document)):
        tree = raw.FPDF_StructTree_GetForPage(document[number])
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            walk(raw.FPDF_StructTree_GetChildAtIndex(tree, at))
        raw.FPDF_StructTree_Close(tree)
    document.close()
    return found


def test_other_programs_read_the_same_structure(write, legible):
    written = write(replace(legible, layout=Layout(("sources",), paper="a4")))
    expected = _kinds(written)
    assert _pdfium_kinds(written.path) == expected
    if which("pdfinfo"):
        done = subprocess.run(
            ["pdfinfo", "-struct", written.path], check=True, capture_output=True, text=True
        )
        assert [line.split()[0] for line in done.stdout.splitlines()] == expected
        assert done.stderr == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/P<</MCID 2>>BDC", b"/P<</MCID 3>>BDC"),
        (b"/Artifact<</Type/Pagination>>BDC", b""),
        (b"BT\n", b"BT\n/P<</MCID 99>>BDC EMC\n"),
        (b"EMC\n", b"q\nEMC\n"),
    ],
)
def test_the_check_finds_what_is_broken(write, legible, tmp_path, old, new):
    reader = PdfReader(write(replace(legible, layout=Layout(("sources",), paper="a4"))).path)
    writer = PdfWriter(clone_from=reader)
    content, drawn = DecodedStreamObject(), writer.pages[0].get_contents()
    assert drawn is not None
    content.set_data(drawn.get_data().replace(old, new, 1))
    writer.pages[0][NameObject("/Contents")] = writer._add_object(content)
    writer.write(tmp_path / "broken.pdf")
    assert Structure(tmp_path / "broken.pdf").wrong
