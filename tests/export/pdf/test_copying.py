"""What is copied: the character that was set, not another of the same shape."""

from __future__ import annotations

import unicodedata

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject
from PySide6.QtGui import QRawFont

from reader.export.base import Edition
from reader.export.pdf.copying import Drawn, _beyond, _entries, _map
from reader.export.pdf.typesetting import Faces, Paragraph, Style


def test_a_map_is_written_as_it_is_read():
    known = {1: "T", 2: "’", 300: " "}
    old = "1 beginbfrange\n<0001> <0003> [<0054> <2019> <0000>]\n<0005> <0007> <0041>\nendbfrange"
    assert dict(_entries(old)) == {1: "T", 2: "’", 5: "A", 6: "B", 7: "C"}
    assert "3 beginbfchar\n<0001> <0054>\n<0002> <2019>\n<012C> <0020>\nendbfchar" in _map(known)


def test_a_character_beyond_the_first_plane_takes_two_units():
    assert "<0001> <D83DDE00>" in _map({1: "😀"})


def test_no_block_has_more_entries_than_allowed():
    text = _map(dict.fromkeys(range(250), "x"))
    assert [text.count(f"{count} beginbfchar") for count in (100, 50)] == [2, 1]


@pytest.mark.parametrize(
    "line",
    [
        "It’s the keeper’s house, isn’t it?",
        "no\u00a0break and breaks, more often breaks than not",
        "soft­hyphen and hard-hyphen, en – dash, minus − 5",
        "Ωmega, 5 µm, naïve façade, “quoted” ‘single’, ½, №, 12 €",
    ],
)
def test_look_alikes_are_copied_as_they_were_set(write, make, line):
    text = write(Edition("Alike", make.comparison(make.article(line, "One")))).text(1)
    plain = line.replace("\u00a0", " ").replace("\u00ad", "")
    assert plain in text.replace("\u00ad", "")


def test_what_no_font_has_is_copied_as_replacement_characters(write, make):
    one = make.article("Two that no font has: \U000e0fff and \U000e0ffe.", "One")
    text = write(Edition("Lost", make.comparison(one))).text(1)
    assert "Two that no font has:" in text


def test_of_characters_with_one_shape_the_most_frequent_is_copied(fonts):
    assert fonts
    ohm, omega, style = "\N{OHM SIGN}", "\N{GREEK CAPITAL LETTER OMEGA}", Style("serif", 10, 12)
    faces = Faces.installed()
    drawn = Drawn(Paragraph(text, style, faces) for text in (ohm, omega * 3))
    (font, glyphs), *_ = drawn._fonts.values()
    assert font.glyphIndexesForString(ohm) == font.glyphIndexesForString(omega)
    assert set(glyphs.values()) == {omega}
    assert drawn._read(ohm, [(font, glyphs)]) == omega


def test_of_a_font_that_is_not_known_only_blanks_are_mended():
    drawn = Drawn([])
    assert drawn._read("\t", []) == " "
    assert drawn._read("x", []) == "x"


def test_where_it_is_not_certain_which_glyph_an_emoji_is_none_is_named():
    widths = ArrayObject([NumberObject(0), ArrayObject([NumberObject(5)] * 4)])
    descendants = ArrayObject([DictionaryObject({NameObject("/W"): widths})])
    font = DictionaryObject({NameObject("/DescendantFonts"): descendants})
    both = (QRawFont(), {7: "a", 8: "😀", 9: "😎"})
    assert _beyond(font, {1: "a"}, [both]) == {2: "😀", 3: "😎"}
    assert _beyond(font, {1: "a"}, [(QRawFont(), {7: "a", 8: "😀"})]) == {}


def test_emphasised_words_are_copied_as_they_read(write, make):
    one = make.article("Alone.", "One")
    body = "*It’s an office in italics* and **strong “fjords”**, ***both of them***."
    note = make.note(one, None, body)
    text = write(Edition("Emphasis", make.comparison(one), (note,))).text()
    assert text.count("It’s an office in italics and strong “fjords”, both of them.") == 2


def _script(sign):
    """Which fonts the machine has for a sign."""
    from PySide6.QtGui import QFontDatabase

    return any(
        QRawFont.fromFont(QFontDatabase.font(family, "", 12)).supportsCharacter(ord(sign))
        for family in QFontDatabase.families()
    )


def test_letters_that_change_their_shape_are_copied_as_letters(write, make):
    if not _script("\u0639"):
        pytest.skip("no font here has Arabic letters")
    one = make.article("أغلقت السلطات الجسر", "One")
    text = unicodedata.normalize("NFKC", write(Edition("Bridge", make.comparison(one))).text(1))
    assert "السلطات" in text or "السلطات"[::-1] in text


def test_signs_that_no_font_has_are_named_on_the_first_page_and_spoil_nothing(
    write, make, caplog, qtlog
):
    with qtlog.disabled():  # Qt says so of each of its fonts
        one = make.article("हिन्दी 한국 \U000e0fff and more.", "One")
        written = write(Edition("Lost", make.comparison(one)))
    assert "No font on this computer has U+" in written.text(0)
    assert "U+E0FFF" in caplog.text or "more" in caplog.text
    assert "and more." in written.text(1)
    assert "No font" not in write(Edition("Had", make.comparison(make.article("a", "b")))).text()


def test_a_word_broken_at_a_soft_hyphen_is_copied_as_printed_and_marked_exactly(write, make):
    word = "Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft"
    bare = word.replace("\u00ad", "")
    one = make.article(f"{word} and " * 12, "One")
    note = make.note(one, f"{word} and {word} and {word}", "Long.", 1)
    written = write(Edition("", make.comparison(one), [note]))
    text, below = written.text(1), written.below(*written.named("note-1.1"))

    assert f"{bare} and" in text, "a soft hyphen within a line is not there"
    assert "- " in text, "one at its end is a hyphen"
    assert text.replace("- ", "").count(f"{bare} and") == 12
    assert "".join(below.replace("-", "").split()) == f"{bare}and{bare}and{bare}"
