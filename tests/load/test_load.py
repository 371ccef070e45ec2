"""A few minutes of use; eight hours of it: python -m tests.load."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

from tests.load.__main__ import COUNTS, SIZES, curve, grown, used
from tests.load.journey import inner


@pytest.mark.timeout(600)
def test_after_some_visits_nothing_is_left_over(tmp_path):
    held, complaints = used(tmp_path, 60, stories=2, visits=6)

    assert complaints == ""
    assert [one["visits"] for one in held] == [1, 2, 3, 4, 5, 6]
    assert held[-1]["did"]["note"] == 12
    assert held[-1]["did"]["dialog"] > 5
    counts = [line for line in grown(held, held[1]["seconds"]) if "window" not in line]
    assert counts == []


def test_what_grows_is_told():
    before = dict.fromkeys((*SIZES, *COUNTS), 100) | {"seconds": 61.0}
    after = before | {"window": 130, "handles": 110, "seconds": 600.0}

    assert grown([before, before], 60) == []
    assert grown([before, after], 60) == [
        "Of window: 100, then 130.",
        "Of handles: 100, then 110.",
    ]
    assert len(curve([before] * 40 + [after]).splitlines()) < 25


def tables():
    """Return of how many tables Python holds something."""
    gc.collect()
    return sum(type(one) is QTextTable for one in gc.get_objects())


def test_counting_what_the_window_owns_leaves_nothing_behind(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    text = QTextBrowser(home)
    before, counted = tables(), []
    for number in range(4):
        text.setHtml(f"<table><tr><td>{number}</td></tr></table>")
        counted.append(inner(home))

    assert counted == counted[:1] * 4
    assert tables() <= before
