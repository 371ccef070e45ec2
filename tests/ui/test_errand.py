"""Of what is asked for one after the other, only the last comes."""

from __future__ import annotations

import pytest

from reader.errors import ReaderError
from reader.ui.errand import Errand
from tests.ui.conftest import AtOnce, Here


class Asked:
    """What an errand has called back."""

    def __init__(self, background):
        self.come: list[object] = []
        self.background = background
        self.errand: Errand[int] = Errand(background, self.come.append, self.come.append)


@pytest.fixture
def asked():
    return Asked(Here())


def returns(value):
    return lambda _state, _report: value


def fails(_state, _report):
    raise ReaderError("no")


def test_what_was_asked_for_comes_once_it_is_done(asked):
    asked.errand.ask(returns(1))
    assert asked.errand.under_way
    asked.background.work()

    assert asked.come == [1]
    assert not asked.errand.under_way


def test_only_the_last_that_was_asked_for_comes(asked):
    asked.errand.ask(returns(1))
    asked.errand.ask(returns(2))
    asked.background.work()

    assert asked.come == [2]


def test_what_is_dropped_does_not_come(asked):
    asked.errand.ask(returns(1))
    asked.errand.drop()
    assert not asked.errand.under_way
    asked.background.work()

    assert asked.come == []


def test_what_fails_is_told_and_nothing_is_under_way_any_more(asked):
    asked.errand.ask(fails)
    asked.background.work()

    assert [str(one) for one in asked.come] == ["no"]
    assert not asked.errand.under_way


def test_what_is_done_at_once_can_be_asked_for_again():
    asked = Asked(AtOnce())
    asked.errand.ask(returns(1))
    asked.errand.ask(returns(2))

    assert asked.come == [1, 2]
