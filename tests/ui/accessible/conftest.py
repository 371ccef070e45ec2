"""A desk with an article whose passages and marks a screen reader asks for."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from reader.ui.accessible.factory import install
from reader.ui.reading.desk import ReadingDesk
from reader.ui.theme import load_theme
from tests.ui.reading.conftest import build_comparison, build_note, span_of

SENTENCES = (
    "The roof of the Tull library fell in on Sunday \U0001f327 after a night of rain.",
    "Nobody was hurt.",
    "“We heard a crack and ran,” said Ola Brandt, who keeps the keys.",
    "Some 4,000 books were soaked.",
    "The town will rebuild it.",
)
Role, Text = QAccessible.Role, QAccessible.Text


@pytest.fixture
def comparison():
    return build_comparison()


@pytest.fixture
def desk(qtbot, fonts, comparison):
    install()
    desk = ReadingDesk(load_theme("light"), fonts)
    qtbot.addWidget(desk)
    desk.resize(1000, 500)
    with qtbot.waitExposed(desk):
        desk.show()
    first, *others = comparison.analyses
    sentences = tuple(span_of(0, words) for words in SENTENCES)
    known = replace(comparison, analyses=(replace(first, sentences=sentences), *others))
    desk.show_comparison(known)
    desk.show_notes([build_note(known, 0, "4,000 books")])
    return desk


@pytest.fixture
def pane(desk):
    return QAccessible.queryAccessibleInterface(desk._row.slots[0].pane)


def children(one):
    return [one.child(index) for index in range(one.childCount())]


def named(one, words):
    return next(child for child in children(one) if child.text(Text.Name) == words)


def delete_what_is_to_go():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
