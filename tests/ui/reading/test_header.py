"""The head of a pane."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF

from reader.ui.reading.header import balanced
from tests.ui.conftest import drawn

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
    slots[1].pane.setFocus()
    assert header.grab().toImage().pixelColor(at) == theme.color("accent")
    slots[1].strip.setFocus()  # commands are still about this pane, keys no longer
    assert header.grab().toImage().pixelColor(at) == theme.color("viewedge")
    slots[0].pane.setFocus()
    assert header.grab().toImage().pixelColor(at) == theme.color("hair")


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


def inked(slot, area):
    """The colours in an area of a header other than the paper."""
    image = slot.header.grab(area).toImage()
    paper = slot.sheet.view.theme.color("paper")
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [color for color in pixels if color != paper]


def test_the_base_is_told_after_an_outlet_however_long(desk, comparison):
    first = replace(comparison.articles[0], source="The Tull and Rosk Morning Echo " * 3)
    desk.show_articles((first,))
    desk.resize(400, 400)
    (slot,) = desk._row.slots
    slot.header.more.hide()
    width = QFontMetricsF(slot.sheet.view.fonts.font("second")).horizontalAdvance("base")
    columns = range(slot.header.width())
    written = [x for x in columns if inked(slot, QRect(x, 22, 1, 12))]
    gap = max(x for before, x in pairwise(written) if x - before >= 7)
    assert abs(written[-1] - gap - width) <= 3
    assert written[-1] < slot.header.more.x()


def test_a_text_without_a_headline_shows_how_it_begins_in_lighter_letters(desk, comparison):
    first, second = comparison.articles[:2]
    desk.show_articles((replace(first, title=None), second))
    ink = [
        len(inked(slot, QRect(slot.sheet.columns.left, 44, 200, 20))) for slot in desk._row.slots
    ]
    assert ink[0] > 100
    theme = desk._view.theme
    untitled, titled = desk._row.slots
    area = QRect(untitled.sheet.columns.left, 44, 250, 20)
    assert theme.color("text") not in inked(untitled, area)
    assert theme.color("text") in inked(titled, area)


def test_headline_and_provenance_go_on_over_the_right_margin(slots):
    slot = slots[0]
    columns = slot.sheet.columns
    beyond = columns.left + columns.text + 1
    area = QRect(beyond, 44, slot.header.width() - beyond, 44)
    assert inked(slot, area)


def test_it_says_who_published_what_and_when(slots):
    assert slots[0].header.accessibleName().startswith("A Tull Echo, Library roof")
    assert "2023" in slots[0].header.accessibleDescription()
    assert "Edda Falk" in slots[0].header.toolTip()


def test_a_headline_that_runs_from_right_to_left_ends_where_the_text_does(desk, comparison):
    desk.show_articles(
        [
            replace(one, title="הגשר הישן נסגר " * times)
            for one, times in zip(comparison.articles, (1, 5, 1), strict=True)
        ]
    )
    for slot in desk._row.slots[:2]:
        left, width = slot.sheet.columns.left, slot.sheet.columns.text
        columns = range(slot.header.width())
        written = [x for x in columns if inked(slot, QRect(x, 44, 1, 20))]
        assert abs(written[-1] - left - width) <= 4
        assert written[0] >= left - 2


def test_the_sign_at_its_right_asks_for_the_articles_menu(qtbot, desk, slots):
    told: list[tuple[int, object]] = []
    desk.carrying.menu_wanted.connect(lambda place, at: told.append((place, at)))
    more = slots[1].header.more
    calm = drawn(more)
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert drawn(more) != calm
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)

    assert [place for place, _ in told] == [1]
    assert more.accessibleName() == f"Menu of {slots[1].header.accessibleName()}"
    assert more.geometry().right() < slots[1].header.width()
