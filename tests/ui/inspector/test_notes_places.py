"""The places of a note can be gone to, taken away and found again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from reader.ui.inspector.notes_places import PlaceButton, PlacesList
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def places(qtbot, look):
    places = PlacesList(look)
    qtbot.addWidget(places)
    places.resize(256, 200)
    return places


@pytest.fixture
def both(noted):
    return noted("k", (0, "The lamp"), (1, "Friday"))


@pytest.fixture
def lost(both):
    first, second = both.targets
    return replace(both, targets=(first, replace(second, exact="Saturday")))


def shown(places, kind):
    return [widget for widget in places.findChildren(kind) if places._grid.indexOf(widget) >= 0]


def test_one_place_that_fits_is_not_repeated_below_its_card(places, noted, where):
    for spots in ((), ((0, "The lamp"),), ((0, ""),)):
        places.show_places(noted("k", *spots), where)
        assert places.isHidden()


def test_each_of_several_places_leads_there_and_can_be_removed(qtbot, places, both, where, place):
    places.show_places(both, where)
    places.show()
    buttons = shown(places, PlaceButton)
    assert [button.text() for button in buttons] == ["“The lamp”", "“Friday”"]
    with qtbot.waitSignal(places.chosen) as told:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [place(1, "Friday")]
    with qtbot.waitSignal(places.removed) as told:
        qtbot.mouseClick(shown(places, QToolButton)[1], Qt.MouseButton.LeftButton)
    assert told.args == [1]


def test_a_lost_place_says_why_and_can_be_found_again(qtbot, places, lost, where):
    places.show_places(lost, where)
    places.show()
    button = shown(places, PlaceButton)[1]
    assert button.toolTip() == "these words were not found in the new version"
    assert button.accessibleDescription() == button.toolTip()
    with qtbot.assertNotEmitted(places.chosen):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (link,) = shown(places, QPushButton)
    with qtbot.waitSignal(places.placing_wanted) as told:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told.args == [1]


def test_a_single_lost_place_cannot_be_removed(places, lost, where):
    places.show_places(replace(lost, targets=lost.targets[1:]), where)

    assert not places.isHidden()
    assert shown(places, QToolButton) == []


def test_what_is_shown_stays_unless_something_else_is_to_be_shown(places, both, where, fonts):
    places.show_places(both, where)
    before = shown(places, PlaceButton)
    places.show_places(replace(both, body="other words"), where)
    assert shown(places, PlaceButton) == before
    places.set_look(Look(load_theme("dark"), fonts))
    places.show_places(both, where)
    assert shown(places, PlaceButton) != before


def test_where_nothing_can_be_written_places_can_only_be_gone_to(qtbot, places, lost, where):
    places.show_places(lost, where)
    places.show()
    places.set_writable(False)
    for shown_again in (False, True):
        if shown_again:
            places.show_places(replace(lost, id="other", targets=lost.targets[::-1]), where)
        for kind in (QPushButton, QToolButton):
            assert not any(button.isEnabled() for button in shown(places, kind))
        first, second = shown(places, PlaceButton)
        with qtbot.waitSignal(places.chosen):
            (second if shown_again else first).click()


def test_every_place_can_be_reached_and_has_a_name(places, lost, where):
    places.show_places(lost, where)
    for kind in (PlaceButton, QToolButton, QPushButton):
        for widget in shown(places, kind):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert widget.accessibleName() or widget.text()
    assert shown(places, PlaceButton)[0].accessibleName() == "A “The lamp”"


def test_a_place_shows_focus_and_pointer(qtbot, places, both, where):
    places.show_places(both, where)
    places.show()
    places.activateWindow()
    button = shown(places, PlaceButton)[0]
    calm = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    focused = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)

    assert calm != focused
    assert button.grab().toImage() != focused
