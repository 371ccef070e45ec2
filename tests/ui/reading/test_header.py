"""The head of a pane."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF

from reader.ui.reading.header import balanced

TITLE = "Rain brings down the roof of the library in Tull"


def test_a_headline_is_set_in_two_lines_of_about_equal_length(fonts):
    font = fonts.font("headline")
    lines = balanced(TITLE, font, 260)
    metrics = QFontMetricsF(font)
    first, second = (metrics.horizontalAdvance(line) for line in lines)
    assert " ".join(lines) == TITLE
    assert abs(first - second) < 70


def test_a_headline_that_is_too_long_is_elided_on_the_second_line(fonts):
    first, second = balanced(TITLE * 3, fonts.font("headline"), 200)
    assert second.endswith("…")
    assert first


def test_a_short_headline_takes_one_line_and_none_takes_none(fonts):
    assert balanced("Rain \U0001f327", fonts.font("headline"), 300) == ["Rain \U0001f327"]
    assert balanced("", fonts.font("headline"), 300) == []


def test_the_hairline_tells_which_pane_has_the_keyboard(slots):
    header = slots[1].header
    at = QRect(header.width() - 40, header.height() - 1, 1, 1).topLeft()
    theme = slots[1].sheet.view.theme
    assert header.grab().toImage().pixelColor(at) == theme.color("hair")
    header.set_focused(True)
    assert header.grab().toImage().pixelColor(at) == theme.color("accent")


def test_only_the_first_article_is_marked_as_base(slots, fonts):
    def written_after_the_outlet(slot):
        metrics = QFontMetricsF(fonts.font("medium"))
        name = round(metrics.horizontalAdvance(slot.sheet.article.name))
        image = slot.header.grab(
            QRect(slot.sheet.columns.left + 26 + name + 4, 15, 40, 22)
        ).toImage()
        paper = slot.sheet.view.theme.color("paper")
        return any(image.pixelColor(x, y) != paper for x in range(40) for y in range(22))

    assert [written_after_the_outlet(slot) for slot in slots] == [True, False, False]


def test_it_says_who_published_what_and_when(slots):
    assert slots[0].header.accessibleName().startswith("A Tull Echo, Library roof")
    assert "2023" in slots[0].header.accessibleDescription()
    assert "Edda Falk" in slots[0].header.toolTip()
