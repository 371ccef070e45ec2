"""The file itself is shown as text, and nothing in it is obeyed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.draft import Drafted
from reader.ui.preview.original import MOST, OriginalPane, original_words
from tests.ui.preview.conftest import DRAFT


def shown(original, **known):
    return original_words(Drafted(replace(DRAFT, **known), original))


def test_markup_is_shown_as_it_is(qtbot, drafted):
    pane = OriginalPane()
    qtbot.addWidget(pane)
    pane.show_file(replace(drafted, original=b"<p>Boats <img src='http://x/y.png'></p>"))

    assert pane.toPlainText() == "<p>Boats <img src='http://x/y.png'></p>"
    assert pane.isReadOnly()


def test_text_is_shown_in_its_encoding():
    assert shown("Łódź".encode("cp1250"), encoding="cp1250") == "Łódź"
    assert shown(b"\xff", encoding="") == "\ufffd"


def test_what_is_no_text_is_a_sentence():
    for begins in (b"%PDF-1.7", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        assert "no text that could be shown" in shown(begins + bytes(20))


def test_signs_that_turn_or_hide_words_are_shown_not_obeyed():
    told = shown("a\u202eb\u2066c\0d\r\ne\u200ff".encode())

    assert told == "a⟦U+202E⟧b⟦U+2066⟧c⟦U+0000⟧d\ne\u200ff"


def test_of_a_long_file_the_beginning_is_shown_and_endless_lines_are_broken():
    told = shown(b"x" * (MOST + 1))

    assert told.endswith("… and more.")
    assert max(map(len, told.split("\n"))) <= 1_000
    assert shown(b"x" * (5 * MOST)).endswith("… and more.")


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown(data):
    told = shown(data)

    assert "\0" not in told
