"""Cards lead to their passages, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.ui.cards.card import Card, Cell, Run
from reader.ui.inspector.view import CardView
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from tests.ui.conftest import drawn

if TYPE_CHECKING:
    from reader.model.comparison import Passage


@pytest.fixture
def cards(place):
    sorn = (place(0, "Sorn"), place(1, "Sorn"))
    return (
        Card(
            "head",
            heading="Places",
            rank="section",
            children=(Card("sorn", heading="Sorn", rank="text", targets=sorn),),
        ),
        Card("cells", cells=(Cell(("A",), (Run("Sorn"),), "", sorn[0]),), targets=(sorn[1],)),
        Card("none", heading="Pilot", letter="B", trailing="no match found", present=False),
    )


@pytest.fixture
def view(qtbot, look, cards):
    view = CardView(look)
    qtbot.addWidget(view)
    view.resize(288, 500)
    view.show()
    view.show_cards(cards)
    return view


def click(qtbot, view, key, at=None):
    rect = view.visualRect(view.outline.find(key))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at or rect.center())


def test_a_card_that_holds_others_opens_and_closes(qtbot, view):
    index = view.outline.find("head")
    click(qtbot, view, "head")
    assert view.isExpanded(index)
    click(qtbot, view, "head")
    assert not view.isExpanded(index)


def test_a_card_leads_from_one_of_its_places_to_the_next(qtbot, view, place):
    view.open("head")
    found: list[Passage] = []
    view.passage_chosen.connect(found.append)
    for _ in range(3):
        click(qtbot, view, "sorn")

    assert found == [place(0, "Sorn"), place(1, "Sorn"), place(0, "Sorn")]


def test_a_click_on_a_cell_leads_to_that_article(qtbot, view, place):
    rect = view.visualRect(view.outline.find("cells"))
    with qtbot.waitSignal(view.passage_chosen) as told:
        click(qtbot, view, "cells", rect.topLeft() + (rect.center() - rect.topLeft()) / 2)
    assert told.args == [place(0, "Sorn")]
    with qtbot.waitSignal(view.passage_chosen) as told:
        click(qtbot, view, "cells", rect.topLeft() + (rect.center() - rect.topLeft()) * 0.01)
    assert told.args == [place(1, "Sorn")]


def test_a_press_that_is_dragged_off_its_card_leads_nowhere(qtbot, view):
    one, other = (view.visualRect(view.outline.find(key)).center() for key in ("cells", "none"))
    for first, second in ((one, other), (other, one)):
        with qtbot.assertNotEmitted(view.passage_chosen):
            qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
            qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=second)


def test_the_keyboard_does_what_the_mouse_does(qtbot, view, place):
    view.setCurrentIndex(view.outline.find("head"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_card().key == "sorn"
    with qtbot.waitSignal(view.passage_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Space)

    assert told.args == [place(0, "Sorn")]


def test_a_card_without_a_place_leads_nowhere(qtbot, view):
    with qtbot.assertNotEmitted(view.passage_chosen):
        click(qtbot, view, "none")
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton)
        view.clearSelection()
        view.setCurrentIndex(view.outline.find("nowhere"))
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_what_was_open_stays_open_when_cards_are_made_anew(view, cards):
    view.open("head")
    view.show_cards(cards[:1])

    assert view.isExpanded(view.outline.find("head"))


def test_cards_are_laid_out_to_the_width_of_the_view(view):
    index = view.outline.find("cells")
    narrow = view.visualRect(index).width()
    view.resize(600, 500)

    assert view.visualRect(index).width() > narrow
    assert view.cards.side == 24


def test_the_ring_is_for_the_keyboard(qtbot, view):
    view.activateWindow()
    click(qtbot, view, "none")
    qtbot.waitUntil(view.hasFocus)
    calm = drawn(view)
    view.cards.ring = True

    assert drawn(view) != calm


def test_the_view_follows_the_theme(view, fonts):
    before = drawn(view)
    view.set_look(Look(load_theme("dark"), fonts))

    assert drawn(view) != before
