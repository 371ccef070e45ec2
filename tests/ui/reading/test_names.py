"""Which name the user is at on the desk."""

from __future__ import annotations

from tests.ui.reading.conftest import passage_of, span_of


def test_the_name_at_the_caret_is_chosen_if_it_is_known_whose_it_is(desk, slots):
    assert desk.names.chosen() is None  # the caret is at no name
    slots[0].pane.caret.place(span_of(0, "Ola Brandt").start)
    assert desk.names.chosen() == ("e1", passage_of(0, "Ola Brandt"))
    slots[0].pane.caret.place(span_of(0, "Tull library").start)
    assert desk.names.chosen() is None


def test_the_name_that_was_led_to_is_chosen_in_whatever_pane(desk, slots):
    slots[0].pane.caret.place(span_of(0, "Tull library").start)
    desk.reveal(passage_of(1, "Ola Brandt"))

    assert desk.names.chosen() == ("e1", passage_of(1, "Ola Brandt"))


def test_a_hidden_pane_has_no_name_to_choose(desk, slots):
    slots[0].pane.caret.place(span_of(0, "Ola Brandt").start)
    desk.set_pane_visible(0, False)

    assert desk.names.chosen() is None
