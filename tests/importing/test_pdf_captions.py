"""Which paragraphs belong to a picture."""

from __future__ import annotations

import pytest

from reader.importing.pdf import PdfImporter
from tests.importing.typeset import Page, filled, pdf

BODY = filled("The text of the page goes on and on in its own size, as it has to do. " * 6, 240)


def role(x, y, *, size=8, picture=(320, 100, 120, 90), text="A boat at sea."):
    page = Page().lines(50, 100, *BODY).picture(*picture).text(x, y, text, size)
    pieces = PdfImporter().parts(pdf(page), "a.pdf").pieces
    return next(piece.role for piece in pieces if piece.text == text)


@pytest.mark.parametrize(("x", "y"), [(320, 200), (450, 150), (330, 120)])
def test_small_type_below_beside_or_in_a_picture_is_a_caption(x, y):
    assert role(x, y) == "caption"


def test_type_elsewhere_or_of_the_texts_size_is_none():
    assert role(320, 400) == "text"
    assert role(320, 200, size=10) == "text"
    assert role(480, 200) == "text"


def test_an_ornament_has_no_caption():
    assert role(320, 110, picture=(320, 90, 30, 10)) == "text"


def test_much_small_type_is_no_caption():
    page = Page().lines(50, 100, *BODY).picture(320, 100, 240, 90)
    page.lines(320, 200, *filled("This is a small note. " * 30, 240, 8), size=8, leading=10)
    pieces = PdfImporter().parts(pdf(page), "a.pdf").pieces
    assert all(piece.role == "text" for piece in pieces)
