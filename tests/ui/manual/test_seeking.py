"""Words found in chapters."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from reader.manual import Chapter
from reader.ui.manual.seeking import having, places

ONE = Chapter("one", "One", "# One\n\nA **café** by the river.")
TWO = Chapter("two", "Two", "# Two\n\nNothing of that.")


def test_chapters_that_have_all_words_are_found_whatever_accents_and_case():
    assert having((ONE, TWO), "CAFE riv") == ["one"]
    assert having((ONE, TWO), "cafe that") == []
    assert having((ONE, TWO), " ") == ["one", "two"]


def test_places_stand_in_the_order_of_the_text():
    document = QTextDocument("to be or not to be")

    assert [one.selectionStart() for one in places(document, "be to")] == [0, 3, 13, 16]
    assert places(document, " ") == []
