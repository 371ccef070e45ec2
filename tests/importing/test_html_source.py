"""The bytes of a page become its tree, in the encoding a browser would take, within bounds."""

from __future__ import annotations

import pytest

from reader.errors import ImportFailed
from reader.importing.html_source import LARGEST, MOST, decoded_page, parsed

PAGE = "<html><head><meta charset='{}'></head><body><p>Café in Łódź</p></body></html>"


@pytest.mark.parametrize(
    ("label", "codec"),
    [("iso-8859-2", "iso8859-2"), ("windows-1250", "cp1250"), ("UTF-8", "utf-8")],
)
def test_a_page_is_read_in_the_encoding_it_declares(label, codec):
    source = decoded_page(PAGE.format(label).encode(codec), "a.html")
    assert "Café in Łódź" in source.text


def test_latin_1_is_taken_for_windows_1252_as_browsers_do():
    data = PAGE.format("ISO-8859-1").replace("Łódź", "“Lodz”").encode("cp1252")
    assert "“Lodz”" in decoded_page(data, "a.html").text


def test_sound_utf_8_goes_before_what_the_page_declares():
    source = decoded_page(PAGE.format("iso-8859-1").encode(), "a.html")
    assert ("Łódź" in source.text, source.encoding) == (True, "utf-8")


@pytest.mark.parametrize("label", ["x-nothing", "rot13", "zlib", "undefined", "unicode_escape"])
def test_a_declaration_that_is_no_encoding_of_pages_is_passed_over(label):
    data = PAGE.format(label).encode() * 2 + b"\xff"
    assert "Łódź" in decoded_page(data, "a.html").text


def test_a_null_in_what_is_declared_outside_of_the_page_is_no_encoding():
    assert decoded_page("Łódź".encode(), "a.html", "utf-8\x00").text == "Łódź"


def test_a_page_that_is_not_the_utf_8_it_declares_is_looked_at():
    data = PAGE.format("utf-8").replace("Łódź", "“Lodz” – café").encode("cp1252")
    assert "“Lodz” – café" in decoded_page(data, "a.html").text


def test_an_encoding_of_seven_bits_is_believed():
    data = PAGE.format("iso-2022-jp").replace("Café in Łódź", "日本").encode("iso-2022-jp")
    assert "日本" in decoded_page(data, "a.html").text


def test_xml_may_declare_the_encoding():
    data = '<?xml version="1.0" encoding="windows-1250"?><html><p>Łódź</p></html>'.encode("cp1250")
    assert "Łódź" in decoded_page(data, "a.xhtml").text


def test_a_mark_goes_before_all():
    data = PAGE.format("iso-8859-2").encode("utf-16")
    assert "Łódź" in decoded_page(data, "a.html").text


def test_what_is_declared_outside_goes_before_the_page():
    data = PAGE.format("iso-8859-1").encode("iso-8859-2")
    assert "Łódź" in decoded_page(data, "a.mhtml", "iso-8859-2").text


def test_a_file_beyond_the_limit_is_refused():
    with pytest.raises(ImportFailed, match="20 MB"):
        decoded_page(b" " * (LARGEST + 1), "a.html")


def test_nothing_is_no_page():
    with pytest.raises(ImportFailed, match=r"“a\.html” holds no article text"):
        parsed("", "a.html")


def test_a_page_of_more_elements_than_any_page_has_is_refused():
    with pytest.raises(ImportFailed, match="elements"):
        parsed("<p>" * (MOST + 1), "a.html")


def test_tags_of_style_that_are_never_closed_lose_no_text():
    page = "<p>Start.</p>" + "<font color=red>One. " * 300 + "<p>The end.</p>"
    assert parsed(page, "a.html").text_content().endswith("The end.")


def test_a_page_nested_beyond_all_bounds_is_refused():
    with pytest.raises(ImportFailed, match="nested too deeply"):
        parsed("<div>" * 3000 + "text", "a.html")


def test_more_elements_in_one_another_than_can_be_asked_for_their_text_are_refused():
    page = "<div>" * 200 + "<p>Few words here.</p>" * 10_000

    with pytest.raises(ImportFailed, match="nested too deeply"):
        parsed(page, "a.html")


def test_a_long_page_of_usual_depth_is_read():
    page = "<div>" * 20 + "<p>Few words here.</p>" * 10_000

    assert len(list(parsed(page, "a.html").iter("p"))) == 10_000


def test_null_characters_do_not_end_a_page():
    assert parsed("<p>One\x00 two</p>", "a.html").text_content() == "One two"


def test_an_element_with_hundreds_of_attributes_loses_them_and_keeps_its_text():
    many = " ".join(f"data-{number}=xxxxx" for number in range(500))
    tree = parsed(f"<p {many}>Here</p><p data-a='{'x' * 3000}'>There</p>", "a.html")
    assert [(len(p.attrib), p.text) for p in tree.iter("p")] == [(0, "Here"), (1, "There")]


def test_a_class_of_thousands_of_letters_is_left_out():
    tree = parsed(f"<p class='{'x' * 30_000}'>Here</p>", "a.html")
    assert [p.get("class") for p in tree.iter("p")] == [None]
