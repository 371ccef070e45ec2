"""Fonts: the wished-for where there, else what the machine has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from reader.export.pdf import typesetting
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided


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
        there = [paragraph.extent(line, index, index + 1) for line in range(len(paragraph))]
        found = [extent for extent in there if extent]
        assert len(found) == 1 or (character == " " and not found)


def test_a_long_name_is_cut_with_an_ellipsis(faces):
    style = Style("sans", 7, 9, tracking=106)
    assert elided("Short", style, faces, 100) == "Short"
    cut = elided("A very long name indeed", style, faces, 40)
    assert cut.endswith("…")
    assert Paragraph(cut, style, faces).width() <= 41
