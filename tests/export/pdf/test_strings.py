"""Text in a file: read back as it was, whatever signs it has."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import TextStringObject, read_object

from reader.export.pdf.strings import encodable, text


@given(st.text(st.characters(codec="utf-8")))
def test_words_are_read_back_as_they_were_written(words):
    stream = BytesIO()
    text(words).write_to_stream(stream)
    stream.write(b" ")
    stream.seek(0)
    read = read_object(stream, None)
    assert isinstance(read, TextStringObject)
    # A line end within a text is one newline, whichever it was: ISO 32000-1, 7.3.4.2.
    assert read == words


def test_what_no_file_can_hold_is_replaced():
    assert encodable("a\ud800b") == text("a\ud800b") == "a\ufffdb"
