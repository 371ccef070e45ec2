"""Groups that do not belong in the running text of rich text are taken out of it."""

from __future__ import annotations

import pytest

from reader.errors import ImportFailed
from reader.importing.rtf_groups import CELL, LINE, ROLES, TITLED, Apart, apart

MARKS = {role: mark for mark, role in ROLES.items()}


def of(text: str) -> Apart:
    return apart(rf"{{\rtf1 {text}}}", "a.rtf")


def running(text: str) -> str:
    return of(text).text.removeprefix(r"{\rtf1 ").removesuffix("}")


@pytest.mark.parametrize(
    "group",
    [
        r"{\*\annotation b}",
        r"{\pict\wmetafile8 0102{\b x}}",
        r"{\*\fldinst{HYPERLINK b}}",
        r"{\colortbl;\red0;}",
        r"{\stylesheet{\s0 Normal;}}",
    ],
)
def test_what_is_no_text_is_dropped(group: str):
    assert running(f"a{group}c") == "ac"


def test_what_is_struck_out_or_hidden_ends_where_it_is_switched_off():
    assert running(r"a{\b\v x\v0 b}c") == r"a{\b\v0 b}c"
    assert running(r"a{\b\v x\plain b}c") == r"a{\b\plain b}c"
    assert running(r"a{\b\v x{\i y}\v z}c") == r"a{\b}c"
    assert running(r"a\deleted x\deleted0 b") == r"a\deleted0 b"
    assert running(r"a\v0 b") == r"a\v0 b"


def test_bytes_of_pictures_are_passed_over():
    assert running("a{\\pict\\bin4 }}}}}b") == "ab"
    assert running("a{\\pict\\bin-4 x}b") == "ab"
    assert running("a{\\pict\\bin x}b") == "ab"


def test_notes_heads_and_feet_stand_around():
    found = of(r"a{\footnote\pard b{\*\fldinst x}{\b c}}{\header{\footnote d}e}f")
    assert found.text == r"{\rtf1 af}"
    assert found.around == [r"\pard b{\b c}", "d", "e"]


def test_boxes_are_read_wherever_they_hang():
    found = of(r"a{\shp{\*\shpinst{\shptxt \pard b}}}c")
    assert found.boxes == [r"\pard b"]
    assert found.text == r"{\rtf1 a{\shp{\*\shpinst}}c}"


def test_title_and_author_are_those_of_the_properties():
    found = of(r"{\info{\title A}{\author B}}{\title C}{\author D}")
    assert (found.title, found.author) == ("A", "B")


def test_styles_mark_their_paragraphs():
    sheet = r"{\stylesheet{\s1\b\snext0 heading 1;}{\s2 Title;}{\s3\i Normal;}{\*\cs4 Quote;}}"
    text = running(sheet + r"\s1 a\s2 b\s3 c\s9 d\s e")
    assert text == f"{MARKS['heading']}a{MARKS['heading']}{TITLED}b\\s3 c\\s9 d\\s e"


def test_levels_bullets_cells_and_lines_are_marked():
    text = running(r"\outlinelevel0 a\outlinelevel9 b{\listtext\'b7\tab}c{\pntext 1.}d\cell\line")
    item = MARKS["item"]
    assert text == rf"{MARKS['heading']}a\outlinelevel9 b{item}c{item}d{CELL}{LINE}"


def test_a_piece_alone_keeps_code_page_and_fonts():
    text = r"{\rtf1\ansicpg1251{\fonttbl{\f1\fcharset204 A\;B;}{\f2 C;}{\f3\fcharset80 D;}}a}"
    found = apart(text, "a.rtf")
    head = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f1\fcharset204 F;}{\f3\fcharset1 F;}}"
    assert found.alone("x") == head + "{x}}"
    assert of("a").alone(r"\PICT x\fonttbl y") == r"{\rtf1\ansi\ansicpg1252{\fonttbl}{ x y}}"


def test_groups_left_open_end_with_the_text_and_closed_ones_too_many_are_passed_over():
    assert apart(r"{\rtf1 a{\footnote b", "a.rtf").text == r"{\rtf1 a}"
    assert apart(r"{\rtf1 a{\footnote b", "a.rtf").around == ["b"]
    assert apart(r"{\rtf1 a}}}b", "a.rtf").text == r"{\rtf1 a}}}b"


def test_too_many_groups_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("reader.importing.rtf_groups._TOKENS", 10)
    with pytest.raises(ImportFailed, match="too long"):
        of("{}" * 10)


@pytest.mark.parametrize("table", [r"{\stylesheet", r"{\fonttbl;"])
def test_tables_nested_in_one_another_hide_no_text(table):
    assert "Sea" in running(rf"Sea {table * 20_000}{'}' * 20_000}")
