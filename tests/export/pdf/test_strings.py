"""Text in a file: read back as it was, whatever signs it has."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import TextStringObject, read_object

from reader.export.pdf.strings import Written, array, dictionary, encodable, text


@given(st.text(st.characters(codec="utf-8")))
def test_words_are_read_back_as_they_were_written(words):
    stream = BytesIO()
    Written(text(words) + b" ").write_to_stream(stream)
    stream.seek(0)
    read = read_object(stream, None)
    assert isinstance(read, TextStringObject)
    # A line end within a text is one newline, whichever it was: ISO 32000-1, 7.3.4.2.
    assert read == words


def test_what_no_file_can_hold_is_replaced():
    assert encodable("a\ud800b") == "a\ufffdb"
    assert text("a\ud800b") == text("a\ufffdb")


def test_numbers_are_written_without_what_says_nothing():
    assert array((1, 0.5, 2 / 3, -0.25, 100.0)) == b"[1 0.5 0.6667 -0.25 100]"


def test_a_dictionary_has_no_entry_that_is_empty():
    assert dictionary(A=b"1", B=b"") == b"<<\n/A 1\n>>"
