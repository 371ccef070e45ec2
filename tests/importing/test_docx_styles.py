"""The styles of a Word file say what a paragraph is."""

from __future__ import annotations

from docx.oxml import parse_xml

from reader.importing.docx_styles import Styles

NAMES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def style(name: str, inner: str = "", based: str = "") -> str:
    base = f"<w:basedOn w:val='{based}'/>" if based else ""
    return f"<w:style w:styleId='{name}'><w:name w:val='{name}'/>{base}{inner}</w:style>"


def styles(*markup: str) -> Styles:
    return Styles.of(parse_xml(f"<w:styles {NAMES}>{''.join(markup)}</w:styles>"))


def properties(inner: str):
    return parse_xml(f"<w:pPr {NAMES}>{inner}</w:pPr>")


def of(name: str):
    return properties(f"<w:pStyle w:val='{name}'/>")


def test_a_style_is_what_the_one_it_is_based_on_is():
    found = styles(
        style("heading 1"), style("Mine", based="Between"), style("Between", based="heading 1")
    )
    assert found.role(of("Mine")) == "heading"
    assert found.role(of("Other")) == "text"
    assert found.role(None) == "text"


def test_styles_based_on_each_other_come_to_an_end():
    assert styles(style("A", based="B"), style("B", based="A")).role(of("A")) == "text"


def test_the_level_in_the_outline_makes_a_heading():
    found = styles(style("Mine", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>"))
    assert found.role(of("Mine")) == "heading"
    assert found.role(properties("<w:outlineLvl w:val='0'/>")) == "heading"
    assert found.role(properties("<w:outlineLvl w:val='9'/>")) == "text"


def test_a_list_makes_an_item_unless_it_is_switched_off():
    found = styles(style("Mine", "<w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"))
    number = "<w:numPr><w:numId w:val='{}'/></w:numPr>"
    assert found.role(of("Mine")) == "item"
    assert found.role(properties(number.format(1))) == "item"
    assert found.role(properties(number.format(0))) == "text"
    assert found.role(properties("<w:numPr/>")) == "text"


def test_titles_are_known_through_the_styles_they_are_based_on():
    found = styles(
        style("Title"), style("Mine", based="Title"), style("Nameless").replace("name", "x")
    )
    assert found.is_title(of("Mine"))
    assert found.is_title(of("Title"))
    assert not found.is_title(of("Nameless"))
    assert not found.is_title(None)


def test_a_style_hides_unless_a_nearer_one_shows():
    on, off = "<w:rPr><w:vanish/></w:rPr>", "<w:rPr><w:vanish w:val='0'/></w:rPr>"
    found = styles(style("H", on), style("A", based="H"), style("B", off, "H"), style("C"))
    assert found.hidden == {"H", "A"}
    assert found.is_hidden(of("A"))
    assert not found.is_hidden(of("B"))
    assert not found.is_hidden(None)
