"""What is typed is saved in a pause, or in a while though there is none."""

from __future__ import annotations

import pytest

from reader.ui.inspector.notes_pauses import LONGEST, PAUSE, Pauses


@pytest.fixture
def pauses(qapp):
    return Pauses(qapp)


def test_a_pause_is_shorter_than_a_second_and_nobody_waits_longer_than_two():
    assert PAUSE < 1000
    assert PAUSE < LONGEST <= 2000


def test_a_pause_ends_the_waiting(qtbot, pauses):
    pauses.wait()
    assert pauses.waiting
    with qtbot.waitSignal(pauses.over):
        pauses.pause.timeout.emit()

    assert not pauses.waiting
    assert not pauses.pause.isActive()


def test_typing_on_puts_the_pause_off_and_not_the_longest_wait(qtbot, pauses):
    pauses.wait()
    pauses.longest.setInterval(LONGEST)  # begins anew: so it can be told from one that goes on
    before = pauses.longest.timerId()
    pauses.wait()

    assert pauses.longest.timerId() == before
    with qtbot.waitSignal(pauses.over):
        pauses.longest.timeout.emit()
    assert not pauses.pause.isActive()


def test_who_stops_is_told_nothing(pauses):
    pauses.wait()
    pauses.stop()

    assert not pauses.waiting
