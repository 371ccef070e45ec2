"""What can be done with a figure is offered in the tab and in the text, and reached by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.ui.corrections.figures_menu import FiguresMenu
from reader.ui.inspector.panel import FIGURES, NOTES, PASSAGE
from tests.ui.conftest import passage_of
from tests.ui.reading.places import middle_of

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)

BOATS, BOATS_B = passage_of(0, "About 40 boats"), passage_of(1, "Some 60 boats")
LIGHT = passage_of(2, "no light")


@pytest.fixture
def made(opened):
    return FiguresMenu(opened.actions_, opened.parts, opened.led.annotating, opened.led.tying)


def entries(menu):
    named = (action for action in menu.actions() if not action.isSeparator())
    return {action.text().replace("&", ""): action for action in named}


@pytest.fixture
def filled(opened, made):
    def fill(figure):
        menu = QMenu(opened)
        made.fill(menu, figure)
        return entries(menu)

    return fill


def popup():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def boats(window):
    (group,) = (g for g in window.led.showing.comparison.figure_groups if g.topic == "boats")
    return group


def test_all_that_can_be_done_with_a_figure_is_offered(filled):
    assert list(filled(BOATS)) == [
        "Note on These Figures…",
        "Resolved",
        "Resolved: What Holds",
        "Error in",
        "“About 40 boats” in A Is the Same Figure as…",
        "“About 40 boats” in A Is Not the Same Figure as in B",
    ]
    assert list(filled(LIGHT)) == [
        "Note on This Figure…",
        "Error",
        "“no light” in C Is the Same Figure as…",
    ]


def test_no_two_entries_have_the_same_letter(opened, made):
    menu = QMenu(opened)
    made.fill_in_text(menu, BOATS)
    texts = [one.text().replace("&&", "") for one in menu.actions() if not one.isSeparator()]
    letters = [text[text.index("&") + 1].lower() for text in texts]

    assert len(set(letters)) == len(letters)


def test_what_the_user_said_is_checked(filled):
    filled(BOATS)["Error in"].menu().actions()[1].trigger()
    held = entries(filled(BOATS)["Resolved: What Holds"].menu())
    assert list(held) == ["About 40 boats in A", "Some 60 boats in B"]
    held["About 40 boats in A"].trigger()

    found = filled(BOATS_B)
    assert not found["Resolved"].isChecked()
    checked = [
        [one.text() for one in found[name].menu().actions() if one.isChecked()]
        for name in ("Resolved: What Holds", "Error in")
    ]
    assert checked == [["About 40 boats in A"], ["&B: Some 60 boats"]]
    found["Resolved"].trigger()
    assert filled(BOATS)["Resolved"].isChecked()


def test_what_is_only_read_is_not_corrected(opened, filled):
    opened.actions_.enable(articles=True, comparison=True, writing=False)
    found = filled(BOATS)

    able = [name for name, action in found.items() if action.isEnabled()]
    assert able == []


def test_a_topic_is_copied_from_the_text(opened, made):
    menu = QMenu(opened)
    made.fill_in_text(menu, BOATS)
    entries(menu)["Copy Topic"].trigger()

    assert QGuiApplication.clipboard().text().startswith("boats (≠ A and B differ)")
    assert opened.status.said.text() == "Copied: boats"


def test_a_note_is_on_all_figures_of_the_topic(opened, filled):
    filled(BOATS)["Note on These Figures…"].trigger()

    assert opened.inspector.tabs.currentIndex() == NOTES
    (note,) = opened.led.noting.notes.values()
    assert [target.exact for target in note.targets] == ["About 40 boats", "Some 60 boats"]


def test_a_figure_waits_for_the_same_one_in_another_article(opened, filled):
    filled(BOATS)["“About 40 boats” in A Is the Same Figure as…"].trigger()
    assert opened.messages.isVisible()
    this = "This Is the Same Figure as “About 40 boats” in A"
    assert this not in filled(passage_of(0, "two days"))
    filled(LIGHT)[this].trigger()

    assert [place.article for place in boats(opened).figures] == [0, 1, 2]
    assert not opened.led.tying.waiting


def test_a_figure_leaves_its_topic(opened, filled):
    filled(BOATS)["“About 40 boats” in A Is Not the Same Figure as in B"].trigger()

    assert [g.topic for g in opened.led.showing.comparison.figure_groups] == ["how long dark"]


def test_a_figure_in_an_article_is_shown_in_the_tab(opened, made):
    menu = QMenu(opened)
    made.fill_in_text(menu, LIGHT)
    entries(menu)["Show in the Figures Tab"].trigger()

    assert opened.inspector.tabs.currentIndex() == FIGURES
    assert opened.inspector.page(FIGURES).chosen.place == LIGHT


def test_the_tab_offers_what_can_be_done_by_key(qtbot, opened):
    opened.inspector.tabs.setCurrentIndex(FIGURES)
    page = opened.inspector.page(FIGURES)
    page.choose(BOATS)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = popup()
    copies = ["Copy", "Copy Citation", "Copy All Listed as a Table"]
    assert list(entries(menu))[:3] == copies
    assert "Resolved" in entries(menu)
    entries(menu)["Copy All Listed as a Table"].trigger()
    menu.close()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_of_a_section_only_copies_are_offered(qtbot, opened):
    opened.inspector.tabs.setCurrentIndex(FIGURES)
    page = opened.inspector.page(FIGURES)
    page.view.choose("agree")
    page.menu_wanted.emit(QPoint(0, 0))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = popup()
    assert list(entries(menu)) == ["Copy", "Copy Citation", "Copy All Listed as a Table"]
    menu.close()


def test_the_menu_in_the_text_has_one_of_the_figure(qtbot, opened):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(BOATS.span.start + 1)
    pane.setFocus()
    spot = opened.desk.spot()
    assert spot.figure.span == BOATS.span
    opened.desk.menu_wanted.emit(spot)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = popup()
    assert "Figure: About 40 boats" in entries(menu)
    menu.close()


def test_the_figure_at_the_caret_is_what_waits(opened):
    tying = opened.led.tying
    tying.begin(None, tie="fact")
    assert opened.status.said.text() == "Select a figure first."
    tying.begin(BOATS, tie="fact")
    tying.finish(passage_of(2, "Sorn has"))
    assert opened.status.said.text() == "Select a figure in another article first."
    pane = opened.desk._row.slots[2].pane
    pane.caret.place(LIGHT.span.start + 1)
    pane.setFocus()
    tying.finish()
    assert [place.article for place in boats(opened).figures] == [0, 1, 2]


def test_the_figures_are_exported_from_the_file_menu(qtbot, opened, services, filled, tmp_path):
    filled(BOATS)["Resolved"].trigger()
    opened.actions_.exports[".figures.csv"].trigger()
    dialog = opened.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "out.figures.csv"))
    dialog.reject()
    services.printing.work()
    qtbot.waitUntil((tmp_path / "out.figures.csv").exists)
    assert "boats,conflict,,resolved" in (tmp_path / "out.figures.csv").read_text("utf-8")


@pytest.fixture
def click(qtbot, opened):
    def click(words):
        slot = opened.desk._row.slots[0]
        qtbot.mouseClick(slot.pane, Qt.MouseButton.LeftButton, pos=middle_of(slot, words))

    return click


def test_a_figure_clicked_in_the_text_is_chosen_in_the_open_tab_which_stays(opened, click):
    opened.inspector.tabs.setCurrentIndex(FIGURES)
    click("40 boats")
    assert opened.inspector.tabs.currentIndex() == FIGURES
    assert opened.inspector.page(FIGURES).chosen.place == BOATS
    click("lamp will")
    assert opened.inspector.tabs.currentIndex() == PASSAGE


def test_from_another_tab_a_click_on_a_figure_leads_to_the_passage_as_ever(opened, click):
    opened.inspector.tabs.setCurrentIndex(PASSAGE)
    click("40 boats")

    assert opened.inspector.tabs.currentIndex() == PASSAGE
