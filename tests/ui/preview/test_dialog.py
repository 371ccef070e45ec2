"""The preview is accepted or not, and says how much is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.ui.painting import Look
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.dialog import PreviewDialog
from reader.ui.preview.files import Refused
from reader.ui.theme import load_theme

REFUSED = Refused("none.txt", "“none.txt” was not found.")


@pytest.fixture
def make(qtbot, look):
    def make(*entries):
        dialog = PreviewDialog(look, entries, "Add Articles")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)  # keys go to the window that is active
        return dialog

    return make


def test_one_file_needs_no_list_a_batch_does(make, drafted):
    assert not make(Candidate(drafted)).list.isVisible()
    assert make(Candidate(drafted), REFUSED).list.isVisible()


def test_the_count_follows_every_click(make, candidate):
    dialog = make(candidate)
    assert dialog.count.text() == "kept 5 of 7 blocks · 40 words"
    view = dialog.pane.blocks
    at = view.visualRect(view.model().index(1, 0)).topLeft() + QPoint(24, 18)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.count.text() == "kept 4 of 7 blocks · 30 words"
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.count.text() == "kept 5 of 7 blocks · 40 words"
    QTest.keyClick(
        view,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert dialog.count.text() == "kept 4 of 7 blocks · 30 words"


def test_accepted_it_tells_the_files_that_are_ticked_and_have_anything(
    qtbot, make, candidate, drafted
):
    unticked, empty = Candidate(drafted), Candidate(drafted)
    dialog = make(candidate, REFUSED, unticked, empty)
    unticked.want([0], wanted=False)
    empty.blocks.keep(range(7), kept=False)
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.act.click()

    assert told.args == [[candidate]]
    assert not dialog.isVisible()


def test_rejected_it_tells_nothing(qtbot, make, candidate):
    dialog = make(candidate)
    with qtbot.assertNotEmitted(dialog.taken):
        QTest.keyClick(dialog.pane.blocks, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_return_among_the_blocks_accepts_nothing(qtbot, make, candidate):
    dialog = make(candidate)
    with qtbot.assertNotEmitted(dialog.taken):
        QTest.keyClick(dialog.pane.blocks, Qt.Key.Key_Return)

    assert dialog.isVisible()


def test_what_cannot_be_accepted_is_not_offered(make, candidate):
    dialog = make(candidate)
    assert dialog.act.isEnabled()
    candidate.blocks.keep(range(7), kept=False)
    assert not dialog.act.isEnabled()
    candidate.undo.undo()
    line = dialog.pane.fields.lines["published"]
    QTest.keyClicks(line, "x")
    assert not dialog.act.isEnabled()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert dialog.act.isEnabled()
    dialog.set_writable(False)
    assert not dialog.act.isEnabled()


def test_a_file_that_was_refused_shows_its_reason_and_the_rest_can_be_added(make, candidate):
    dialog = make(REFUSED, candidate)
    assert dialog.pane.told.text == REFUSED.reason
    assert dialog.count.text() == ""
    assert dialog.act.isEnabled()
    assert not make(REFUSED, REFUSED).act.isEnabled()


def test_undo_is_of_the_file_that_is_shown(make, drafted):
    one, two = Candidate(drafted), Candidate(drafted)
    dialog = make(one, two)
    one.blocks.keep_all()
    two.blocks.keep_all()
    dialog.list.setCurrentIndex(dialog.files.index(1))
    QTest.keyClick(dialog.pane.blocks, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert all(one.blocks.choice.kept)
    assert not all(two.blocks.choice.kept)


def test_what_is_read_anew_takes_the_place_of_the_file(make, drafted):
    one, two, again = Candidate(drafted), Candidate(drafted), Candidate(drafted)
    dialog = make(one, two)
    dialog.put(two, again)
    assert dialog.pane.candidate is one
    dialog.put(one, two)
    assert dialog.pane.candidate is two
    assert dialog.wanted == [two, again]
    dialog.put(two, REFUSED)
    assert dialog.pane.candidate is two
    assert dialog.pane.told.text == REFUSED.reason


def test_a_file_of_several_articles_has_a_row_for_each_and_the_list_follows(make, candidate):
    dialog = make(candidate)
    candidate.blocks.part({2, 5})
    assert dialog.list.isVisible()
    assert dialog.files.rowCount() == 3
    assert not dialog.act.isEnabled()
    dialog.pane.blocks.setCurrentIndex(dialog.pane.blocks.model().index(6, 0))
    assert dialog.list.currentIndex().row() == 2
    dialog.list.setCurrentIndex(dialog.files.index(1))
    assert dialog.pane.blocks.currentIndex().row() == 2
    candidate.undo.undo()
    assert not dialog.list.isVisible()
    assert dialog.list.currentIndex().row() == 0
    assert dialog.pane.candidate is candidate
    assert dialog.pane.blocks.currentIndex().row() == 2


def test_of_two_files_the_one_looked_at_stays_when_its_articles_are_put_together(make, drafted):
    one, two = Candidate(drafted), Candidate(drafted)
    dialog = make(one, two)
    one.blocks.part({5})
    dialog.list.setCurrentIndex(dialog.files.index(1))
    one.blocks.part(())

    assert (dialog.pane.candidate, dialog.list.currentIndex().row()) == (one, 0)


def test_with_the_original_beside_it_is_as_wide_as_the_screen_allows(make, candidate):
    dialog = make(candidate)
    before, room = dialog.width(), dialog.screen().availableGeometry().width()
    dialog.pane.bar.original.click()
    after = dialog.width()
    assert after == max(before, min(1440, room))
    dialog.pane.bar.original.click()
    assert dialog.width() == after
    dialog.resize(500, 760)
    wide = dialog.width()  # no narrower than its parts allow
    dialog.pane.bar.original.click()

    assert dialog.width() == max(wide, min(1440, room))


def test_on_a_small_screen_all_three_parts_are_there(make, drafted):
    dialog = make(Candidate(drafted), Candidate(drafted))
    dialog.resize(720, 418)
    assert dialog.width() == 720, "it needs no more"
    assert dialog.list.width() >= 128, "the names of the files are read"
    assert dialog.pane.blocks.width() > 250
    assert dialog.pane.fields.width() > 150
    assert not dialog.pane.bar.propose.isVisible()
    dialog.resize(1100, 700)
    assert dialog.pane.bar.propose.isVisible()


def test_where_articles_begin_is_told_with_the_file(qtbot, make, candidate):
    dialog = make(candidate)
    with qtbot.waitSignal(dialog.parted) as told:
        candidate.blocks.turn(5)

    assert told.args == [candidate]


def test_the_preview_follows_the_theme(make, candidate, look):
    dialog = make(candidate, REFUSED)
    before = dialog.grab().toImage()
    dialog.set_look(Look(load_theme("dark"), look.type))

    assert dialog.grab().toImage() != before


def test_all_can_be_reached_by_tab_and_has_a_name(make, candidate):
    dialog = make(candidate, REFUSED)
    found, widget = set[QWidget](), dialog.nextInFocusChain()
    while widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.add(widget)
        widget = widget.nextInFocusChain()
    pane = dialog.pane
    wanted = {dialog.list, pane.blocks, dialog.cancel, dialog.act, pane.bar.original}

    assert wanted | set(pane.fields.lines.values()) <= found
    assert all(one.accessibleName() or getattr(one, "text", str)() for one in found)
