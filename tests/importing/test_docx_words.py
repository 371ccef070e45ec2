"""The words of a paragraph are those a reader sees."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml

from reader.importing.docx_words import W, Words, is_hidden, is_on, seen

NAMES = (
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
    "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
    "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
)


def words(markup: str, hidden: frozenset[str] = frozenset()) -> Words:
    found = Words()
    found.take(parse_xml(f"<w:p {NAMES}>{markup}</w:p>"), hidden)
    return found


def run(inner: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>"


def test_tabs_breaks_and_hyphens_are_signs():
    inner = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:t/>"
    assert "".join(words(run(inner)).text) == "a\tb\nc\n\u2011"


def test_formulas_and_fields_are_read_but_not_what_makes_them():
    inner = run("<w:instrText>PAGE</w:instrText>") + run("<w:t>7</w:t>")
    maths = "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"
    assert "".join(words(f"<!--c-->{inner}<w:fldSimple>{maths}</w:fldSimple>").text) == "7x"


def test_characters_of_links_are_counted():
    found = words(
        run("<w:t>ab</w:t>") + f"<w:hyperlink>{run('<w:t>cde</w:t><w:tab/>')}</w:hyperlink>"
    )
    assert ("".join(found.text), found.linked) == ("abcde\t", 4)


def test_of_alternatives_the_first_is_read():
    choice = run("<w:t>new</w:t>")
    old = run("<w:t>old</w:t>")
    both = f"<mc:Choice Requires='a'>{choice}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    assert words(f"<mc:AlternateContent>{both}</mc:AlternateContent>").text == ["new"]
    assert words("<mc:AlternateContent/>").text == []


def test_text_boxes_hang_on_their_paragraph():
    found = words(run("<w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict><w:t>a</w:t>"))
    assert found.text == ["a"]
    assert [box.tag for box in found.boxes] == [W + "txbxContent"]


def test_hidden_runs_are_left_out():
    shown = run("<w:t>a</w:t>", "<w:vanish w:val='0'/>") + run(
        "<w:t>b</w:t>", "<w:rStyle w:val='S'/>"
    )
    hidden = run("<w:t>c</w:t>", "<w:vanish/>") + run("<w:t>d</w:t>", "<w:rStyle w:val='H'/>")
    assert words(shown + hidden, frozenset("H")).text == ["a", "b"]


@pytest.mark.parametrize(
    ("flag", "on"),
    [("", False), ("<w:b/>", True), ("<w:b w:val='true'/>", True), ("<w:b w:val='off'/>", False)],
)
def test_a_property_is_on_unless_it_says_otherwise(flag: str, on: bool):
    assert is_on(parse_xml(f"<w:rPr {NAMES}>{flag}</w:rPr>"), "b") is on


def test_what_has_no_properties_is_not_hidden():
    assert not is_on(None, "b")
    assert not is_hidden(None, frozenset())


def test_what_was_struck_out_is_not_seen():
    holder = parse_xml(f"<w:p {NAMES}><w:del/><w:pPr/><w:ins/><w:moveFrom/></w:p>")
    assert [child.tag for child in seen(holder)] == [W + "ins"]
