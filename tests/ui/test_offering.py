"""What was done can be taken back until something else is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from reader.ui.offering import Offering
from reader.ui.status import StatusBar


class Deed(QObject):
    done = Signal()


@pytest.fixture
def status(home):
    return StatusBar(home)


@pytest.fixture
def deed(status):
    return Deed(status)


def test_what_is_offered_is_done_by_the_link(status, deed):
    taken_back = []
    Offering(status, deed.done, lambda: taken_back.append(True)).tell("Moved")
    assert (status.said.text(), status.act.text()) == ("Moved", "Undo")
    status.act.click()
    assert taken_back == [True]


def test_the_offer_goes_when_something_else_is_done_but_not_what_is_said_since(status, deed):
    offering = Offering(status, deed.done, lambda: None)
    offering.tell("Moved")
    deed.done.emit()
    assert (status.said.text(), status.act.text()) == ("", "")
    offering.tell("Moved again")
    status.say("Saved")
    deed.done.emit()
    assert status.said.text() == "Saved"
