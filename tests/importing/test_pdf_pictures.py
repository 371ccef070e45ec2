"""The pages of a PDF are drawn as PNG files that any program can show."""

from __future__ import annotations

import struct
import zlib

import pytest

from reader.errors import ImportFailed
from reader.importing.pdf_file import PdfFile, Picture
from reader.importing.pdf_pictures import HEIGHT, MOST, WIDTH, pictures, png
from tests.importing.typeset import Page, pdf


def decoded(file):
    """Return width, height and the bytes of the pixels of a PNG file of one IDAT chunk."""
    assert file.startswith(b"\x89PNG\r\n\x1a\n")
    at, chunks = 8, {}
    while at < len(file):
        size, kind = struct.unpack(">I4s", file[at : at + 8])
        data = file[at + 8 : at + 8 + size]
        (checked,) = struct.unpack(">I", file[at + 8 + size : at + 12 + size])
        assert checked == zlib.crc32(kind + data)
        chunks[kind] = data
        at += 12 + size
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    width, height, *rest = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert rest == [8, 2, 0, 0, 0]
    rows = zlib.decompress(chunks[b"IDAT"])
    step = 3 * width + 1
    assert len(rows) == step * height
    assert not any(rows[::step])  # no row is filtered
    return width, height, b"".join(rows[at + 1 : at + step] for at in range(0, len(rows), step))


def test_colours_and_rows_keep_their_places():
    blue, green, red, white = b"\xff\0\0x", b"\0\xff\0x", b"\0\0\xffx", b"\xff\xff\xffx"
    file = png(Picture(2, 2, blue + green + red + white))

    assert decoded(file) == (2, 2, b"\0\0\xff\0\xff\0\xff\0\0\xff\xff\xff")


def test_every_page_is_drawn_on_white_with_its_words():
    one, two = pictures(pdf(Page().text(50, 100, "Bridge closed"), Page()), "a.pdf")
    width, height, words = decoded(one)

    assert width == WIDTH
    assert height > width
    assert min(words) < 0x40
    assert max(words) == 0xFF
    assert set(decoded(two)[2]) == {0xFF}


def test_of_a_long_file_the_first_pages_are_drawn_and_broken_ones_left_out():
    assert len(pictures(pdf(*[Page()] * (MOST + 1)), "a.pdf")) == MOST
    broken = pdf(Page(), Page()).replace(b"/Kids[9 0 R", b"/Kids[0 0 R")

    assert len(pictures(broken, "a.pdf")) == 1


def test_a_page_is_never_drawn_larger_than_it_may_be():
    with PdfFile(pdf(Page()), "a.pdf") as file:
        small = file.picture(0, 100, 50)
    assert small is not None
    assert (small.height, small.width < 50) == (50, True)
    assert len(small.pixels) == 4 * small.width * small.height
    huge = pdf(Page()).replace(b"/MediaBox[0 0", b"/MediaBox[-90000 -900000")
    for picture in pictures(huge, "a.pdf"):
        width, height, _ = decoded(picture)
        assert width <= WIDTH
        assert height <= HEIGHT


def test_what_is_no_pdf_is_refused_with_a_sentence():
    with pytest.raises(ImportFailed, match=r"“a\.pdf” is damaged"):
        pictures(b"%PDF-1.7", "a.pdf")
