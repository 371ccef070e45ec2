"""Fonts: the wished-for where there, else what the machine has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from reader.export.pdf import typesetting
from reader.export.pdf.typesetting import Accent, Faces, Paragraph, Style, elided


@pytest.fixture
def faces(fonts):
    assert fonts
    return Faces.installed()


def test_wished_for_families_are_taken_where_they_are_installed(faces):
    assert faces.serif in QFontDatabase.families()
    assert faces.sans in QFontDatabase.families()
    assert faces.serif.startswith(("Source Serif", "Charter", "Georgia", "Cambria", "Noto"))


def test_else_the_machine_s_own_are_taken(faces, monkeypatch):
    monkeypatch.setattr(typesetting, "_SERIFS", ("No Such Family",))
    taken = Faces.installed()
    assert taken.sans == faces.sans
    assert QFontInfo(QFont(taken.serif)).family() == taken.serif


def test_no_ligature_is_set(faces):
    one = Paragraph("ffi", Style("serif", 10, 12), faces)
    glyphs = [glyph for i in range(3) for _, glyph in one.glyphs(i)]
    assert len(glyphs) == 3
    assert glyphs[0] == glyphs[1] != glyphs[2]


def test_lines_are_no_wider_than_asked_and_hold_every_character(faces):
    text = "Boats 🚢 and bells " * 20 + "x" * 300
    paragraph = Paragraph(text, Style("serif", 10, 12), faces, 120)
    assert all(paragraph.width(line) <= 120.1 for line in range(len(paragraph)))
    for index, character in enumerate(text):
        there = [paragraph.extents(line, index, index + 1) for line in range(len(paragraph))]
        found = [extent for extent in there if extent]
        assert len(found) == 1 or (character == " " and not found)


def test_a_long_name_is_cut_with_an_ellipsis(faces):
    style = Style("sans", 7, 9, tracking=106)
    assert elided("Short", style, faces, 100) == "Short"
    cut = elided("A very long name indeed", style, faces, 40)
    assert cut.endswith("…")
    assert Paragraph(cut, style, faces).width() <= 41


def test_an_accent_changes_its_own_stretch_alone_and_sets_no_ligature_either(faces):
    style = Style("serif", 10, 12)
    plain = Paragraph("🌊 ffi ffi ffi", style, faces)
    accents = (Accent(2, 5, italic=True), Accent(6, 9, bold=True))
    accented = Paragraph("🌊 ffi ffi ffi", style, faces, accents=accents)

    def drawn(paragraph, index):
        ((font, glyph),) = paragraph.glyphs(index)
        return font.styleName(), font.weight(), font.style(), glyph

    assert drawn(accented, 10) == drawn(plain, 10)
    assert drawn(accented, 2)[2] == QFont.Style.StyleItalic
    assert drawn(accented, 6)[1] == 600
    assert len({drawn(accented, index)[3] for index in (2, 3)}) == 1
    assert len({drawn(accented, index)[3] for index in (6, 7)}) == 1
    assert [accented.look(i) for i in (1, 2, 5, 6, 9)] == [
        (False, False),
        (True, False),
        (False, False),
        (False, True),
        (False, False),
    ]


HEBREW = "הגשר הישן נסגר ביום שני בגלל הרוחות החזקות מעל העמק"
STYLE = Style("serif", 10, 12)


def test_a_text_that_runs_from_right_to_left_is_set_at_the_right(faces):
    paragraph = Paragraph(HEBREW, STYLE, faces, 90)
    assert len(paragraph) > 1
    for line in range(len(paragraph)):
        *_, (_, right) = paragraph.extents(line, 0, len(HEBREW))
        assert right == pytest.approx(90, abs=0.5)
    [first] = paragraph.extents(0, 0, 4)
    [second] = paragraph.extents(0, 5, 9)
    assert second[1] < first[0]


def test_a_label_that_runs_from_right_to_left_stays_where_it_is_put(faces):
    paragraph = Paragraph(HEBREW, STYLE, faces)
    [(left, right)] = paragraph.extents(0, 0, len(HEBREW))
    assert left == pytest.approx(0, abs=0.5)
    assert right == pytest.approx(paragraph.width(), abs=0.5)


def test_words_of_both_directions_stand_on_several_stretches(faces):
    text = "The word גשר ישן means old bridge."
    paragraph = Paragraph(text, STYLE, faces, 500)
    until = text.index("ישן")
    assert len(paragraph.extents(0, 0, until)) == 2
    assert paragraph.extents(1 - len(paragraph), 0, 0) == []


def test_a_line_ends_at_a_soft_hyphen_and_shows_it(faces):
    word = "Donau\u00addampf\u00adschiff\u00adfahrt"
    style = Style("serif", 10.5, 15)
    whole = Paragraph(word, style, faces).width()
    broken = Paragraph(word, style, faces, whole * 0.7)

    assert len(broken) == 2
    ((_, shown),) = broken.extents(0, 0, word.index("schiff"))
    bare = Paragraph("Donaudampf", style, faces).width()
    hyphen = Paragraph("-", style, faces).width()
    assert whole == pytest.approx(Paragraph(word.replace("\u00ad", ""), style, faces).width())
    assert broken.width() == pytest.approx(bare + hyphen, abs=1)
    assert shown <= bare + hyphen + 1
