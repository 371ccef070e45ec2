"""The list of corrections is in step with the story while it is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.theme import load_theme
from tests.ui.conftest import DARK, DARK_B


@pytest.fixture
def listing(opened):
    opened.led.correcting.take_no_match([(DARK, DARK_B)])
    opened.actions_.corrections.trigger()
    return opened.led.listing


def headings(dialog):
    model = dialog.view.outline
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_has_the_corrections_of_the_story(listing):
    assert listing.dialog.isVisible()
    assert headings(listing.dialog) == ["Match (reworded) → not a match"]


def test_the_list_follows_undo_and_redo_from_either_window(qtbot, opened, listing):
    qtbot.keyClick(listing.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert headings(listing.dialog) == []
    opened.actions_.redo.trigger()
    assert len(headings(listing.dialog)) == 1


def test_what_fits_no_more_moves_below_its_heading(opened, listing, compare):
    opened.led.story.remove(1)
    compare()

    assert headings(listing.dialog) == ["No longer fits", "Match (reworded) → not a match"]


def test_a_correction_is_gone_to_and_removed_and_that_can_be_undone(opened, listing):
    opened.led.story.toggle_shown(0)
    dialog = listing.dialog
    dialog.view.setCurrentIndex(dialog.view.outline.index(0, 0))
    dialog.go.click()
    assert not opened.led.story.state.story.hidden
    dialog.remove.click()
    assert headings(dialog) == []
    opened.actions_.undo.trigger()
    assert len(headings(dialog)) == 1


def test_one_list_is_open_at_a_time_and_another_after_it_is_closed(opened, listing):
    first = listing.dialog
    opened.actions_.corrections.trigger()
    assert listing.dialog is first
    first.close()
    assert listing.dialog is None
    opened.led.correcting.remove(opened.led.correcting.corrections[0])
    opened.actions_.corrections.trigger()
    assert headings(listing.dialog) == []


def test_the_list_follows_the_theme(opened, listing):
    before = listing.dialog.view.grab().toImage()
    opened.show_theme(load_theme("dark"))
    assert listing.dialog.view.grab().toImage() != before
    listing.dialog.close()
    opened.show_theme(load_theme("light"))


def test_where_the_library_is_only_read_nothing_can_be_removed(opened, services):
    opened.led.correcting.take_no_match([(DARK, DARK_B)])
    services.library.holder = "The library is open in another window."
    opened.actions_.corrections.trigger()
    dialog = opened.led.listing.dialog
    dialog.view.setCurrentIndex(dialog.view.outline.index(0, 0))

    assert dialog.go.isEnabled()
    assert not dialog.remove.isEnabled()
