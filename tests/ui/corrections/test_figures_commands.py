"""What is said of figures is said by key too: of that chosen in the tab, else in the text."""

from __future__ import annotations

from reader.ui.inspector.panel import FIGURES, PASSAGE
from tests.ui.conftest import passage_of

BOATS, BOATS_B = passage_of(0, "About 40 boats"), passage_of(1, "Some 60 boats")
LIGHT = passage_of(2, "no light")


def boats(window):
    (group,) = (g for g in window.led.showing.comparison.figure_groups if g.topic == "boats")
    return group


def test_a_command_is_about_the_figure_chosen_in_the_tab_else_selected(opened):
    actions, tabs = opened.actions_, opened.inspector.tabs
    actions.resolved.trigger()
    assert opened.status.said.text() == "Select a figure first."

    tabs.setCurrentIndex(FIGURES)
    page = opened.inspector.page(FIGURES)
    page.choose(BOATS_B)
    actions.error.trigger()
    assert [place.article for place in boats(opened).errors] == [1]
    actions.resolved.trigger()
    assert boats(opened).settled

    page.choose(LIGHT, anyway=True)
    actions.error.trigger()
    assert opened.led.figuring.is_error(LIGHT)

    tabs.setCurrentIndex(PASSAGE)
    opened.desk.select(BOATS)
    actions.error.trigger()
    assert sorted(place.article for place in boats(opened).errors) == [0, 1]
    actions.same_figure.trigger()
    assert opened.led.tying.waiting.tie == "fact"
    actions.not_same_figure.trigger()
    assert opened.status.said.text() == "A is not the same figure as in B"


def test_every_command_on_figures_waits_until_something_is_compared(window):
    assert not any(action.isEnabled() for action in window.actions_.figuring)
