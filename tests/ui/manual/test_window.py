"""The manual read, searched and made larger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.manual import chapters
from reader.ui.manual.window import ManualWindow

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
    return [one.text() for one in manual._items() if not one.isHidden()]


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


def test_words_are_sought_in_all_chapters_place_by_place(qtbot, manual):
    qtbot.keyClick(manual, Qt.Key.Key_F, CTRL)
    manual.search.setText("BACKUPS disk")
    names = [one.data(Qt.ItemDataRole.UserRole) for one in manual._items() if not one.isHidden()]
    words = {one.name: one.words.lower() for one in chapters()}

    assert names == [one for one, text in words.items() if "backups" in text and "disk" in text]
    assert manual.text.chapter == names[0]
    assert manual.text.extraSelections()
    seen = []
    for _ in range(40):
        qtbot.keyClick(manual.search, Qt.Key.Key_Return)
        seen.append(manual.text.chapter)
        assert manual.text.textCursor().selectedText().lower() in {"backups", "disk"}
    assert list(dict.fromkeys(seen)) == names
    assert seen.index(names[-1]) < len(seen) - 1 - seen[::-1].index(names[0])  # and round again

    manual.search.setText("zzyzx")
    assert listed(manual) == []
    assert manual.told.text() == "Nothing is found with these words."
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    manual.search.clear()
    assert len(listed(manual)) == len(chapters())
    assert not manual.text.extraSelections()
    qtbot.keyClick(manual, Qt.Key.Key_F3)  # nothing is sought: it stays


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
