"""The manual read, searched and made larger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.manual import chapters
from reader.ui.manual.window import ManualWindow
from reader.ui.theme import load_theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def manual(qtbot, home, look):
    shown = ManualWindow(look, 100, home)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.open_at("contents")
    return shown


def listed(manual):
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def found(manual):
    return [manual.found.item(row).text() for row in range(manual.found.count())]


def test_a_chapter_chosen_in_the_list_is_shown_and_back_leads_back(qtbot, manual):
    assert listed(manual) == [one.title for one in chapters()]
    qtbot.keyClick(manual.list, Qt.Key.Key_Down)

    assert manual.text.chapter == "side-by-side"
    assert manual.text.toPlainText().startswith("Put five articles side by side")
    assert manual.text.accessibleName() == "Put five articles side by side"
    qtbot.mouseClick(manual.back, Qt.MouseButton.LeftButton)
    assert manual.text.chapter == "contents"
    assert manual.list.currentItem().text() == "Synoptic: the manual"


def test_a_link_is_followed_by_keyboard(qtbot, manual):
    manual.text.setFocus()
    qtbot.keyClick(manual.text, Qt.Key.Key_Tab)
    qtbot.keyClick(manual.text, Qt.Key.Key_Return)

    assert manual.text.chapter == "side-by-side"


def test_what_is_typed_while_reading_is_sought_and_leads_to_its_place(qtbot, manual):
    manual.open_at("side-by-side")
    assert manual.text.hasFocus()
    bar = manual.text.verticalScrollBar()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown):
        before = bar.value()
        qtbot.keyClick(manual.text, key)
        assert bar.value() > before  # these are for reading
    qtbot.keyClicks(manual.text, "c")
    assert manual.search.hasFocus()
    qtbot.keyClicks(manual.search, "olleague file open")

    assert found(manual)[0] == "Hand it on › The story for a colleague"
    assert manual.found.isVisible()
    assert not manual.list.isVisible()
    assert manual.text.chapter == "export"
    cursor = manual.text.textCursor()
    assert cursor.block().text().startswith("The colleague opens it")
    assert manual.text.viewport().rect().contains(manual.text.cursorRect(cursor))
    marked = {one.cursor.selectedText().lower() for one in manual.text.extraSelections()}
    assert {"colleague", "file", "opens"} <= marked

    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.text.hasFocus()
    qtbot.keyClicks(manual.text, "b")  # something else is sought
    assert manual.search.text() == "b"


def test_keys_go_through_the_places(qtbot, manual):
    qtbot.keyClick(manual, Qt.Key.Key_F, CTRL)
    manual.search.setText("BACKUP")
    places = found(manual)
    assert len(places) > 3
    shown = [manual.text.chapter]
    for _ in places[1:]:
        qtbot.keyClick(manual.search, Qt.Key.Key_Down)
        shown.append(manual.text.chapter)
    assert len(set(shown)) > 2
    qtbot.keyClick(manual.search, Qt.Key.Key_PageDown)
    assert manual.found.currentRow() == len(places) - 1  # the last stays the last
    qtbot.keyClick(manual, Qt.Key.Key_F3)
    assert manual.found.currentRow() == 0  # and round again
    qtbot.keyClick(manual, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert manual.found.currentRow() == len(places) - 1
    assert manual.text.chapter == shown[-1]

    manual.open_at("words")
    row = manual.found.visualItemRect(manual.found.currentItem()).center()
    qtbot.mouseClick(manual.found.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert manual.text.chapter == shown[-1]  # the row it was on leads there again
    qtbot.keyClicks(manual.found, "z")
    assert manual.search.text() == "z"

    manual.search.clear()
    manual.open_at("words")
    qtbot.keyClick(manual, Qt.Key.Key_F3)  # nothing is sought: it stays
    assert manual.text.chapter == "words"


def test_esc_ends_the_search_then_closes(qtbot, manual):
    for row in (0, 3):
        manual.list.setCurrentRow(row)
        qtbot.keyClicks(manual.list, "q")
        assert manual.search.text() == "q"
        assert not manual.list.isVisible()
        qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
        assert manual.isVisible()
        assert manual.search.text() == ""
        assert manual.list.isVisible()
        assert manual.list.currentItem().text() == manual.text.accessibleName()
        assert not manual.text.extraSelections()
    qtbot.keyClick(manual.text, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_it_is_told_where_nothing_is_found_or_nothing_with_all_words(manual):
    for words, told, any_found in (
        ("zzyzx", "Nothing is found with these words.", False),
        ("zzyzx worksheet", "No place has all of these words; these have some.", True),
        ("worksheet", "", True),
    ):
        manual.search.setText(words)
        assert manual.told.text() == told
        assert bool(found(manual)) is any_found


def test_the_places_wear_the_theme(manual, look):
    manual.search.setText("backup")
    before = manual.found.viewport().grab().toImage()
    manual.set_look(replace(look, theme=load_theme("dark")))

    assert manual.found.viewport().grab().toImage() != before


def test_text_and_pictures_grow_within_bounds(qtbot, manual):
    def size():
        return manual.text.document().defaultFont().pixelSize()

    before = size()
    qtbot.keyClick(manual, Qt.Key.Key_Plus, CTRL)
    assert size() > before
    qtbot.keyClick(manual, Qt.Key.Key_0, CTRL)
    assert size() == before
    qtbot.keyClick(manual, Qt.Key.Key_Minus, CTRL)
    assert size() < before
    for _ in range(20):
        qtbot.keyClick(manual, Qt.Key.Key_Equal, CTRL)
    assert size() == 3 * before


def test_only_who_reads_another_language_is_told_that_it_is_english(home, look):
    told = {}
    before = QLocale()
    for code in ("en_GB", "de_DE"):
        QLocale.setDefault(QLocale(code))
        shown = ManualWindow(look, 100, home)
        told[code] = [one.text() for one in shown.findChildren(QLabel)]
    QLocale.setDefault(before)

    assert "The manual is in English only." in told["de_DE"]
    assert "The manual is in English only." not in told["en_GB"]


def test_whatever_takes_the_keyboard_has_a_name(manual):
    takes = [
        one
        for one in manual.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]

    assert len(takes) > 6
    assert [
        one for one in takes if not (one.accessibleName() or getattr(one, "text", str)())
    ] == []
