"""Cells are laid out once, until width, look or rows change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.painting import Look
from reader.ui.synopsis import delegate as module
from reader.ui.synopsis.delegate import EntryDelegate
from reader.ui.synopsis.model import SheetModel
from reader.ui.theme import load_theme

State = QStyle.StateFlag


@pytest.fixture
def model(statements):
    model = SheetModel()
    model.show(statements)
    return model


@pytest.fixture
def delegate(look):
    delegate = EntryDelegate(look)
    delegate.fit(280)
    return delegate


def painted(delegate, index, state=State.State_None):
    image = QImage(280, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect, option.state = QRect(0, 0, 280, 120), state
    delegate.paint(painter, option, index)
    painter.end()
    return image


def test_a_narrower_column_makes_higher_cells(delegate, model):
    index = model.index(2, 1)
    usual = delegate.sizeHint(QStyleOptionViewItem(), index)
    delegate.fit(180)

    assert usual.width() == 280
    assert delegate.height(index) > usual.height()


def test_a_cell_is_laid_out_once(delegate, model):
    index = model.index(0, 0)
    block = delegate._block(index)
    delegate.change(replace(delegate.manner))
    assert delegate._block(index) is block
    delegate.change(replace(delegate.manner, zoom=150))
    assert delegate._block(index) is not block


def test_another_look_lays_out_anew(delegate, model, fonts):
    light = painted(delegate, model.index(0, 0))
    delegate.set_look(Look(load_theme("dark"), fonts))

    assert painted(delegate, model.index(0, 0)) != light


def test_layouts_do_not_pile_up(delegate, model, monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 2)
    for row in range(5):
        delegate.height(model.index(row, 0))

    assert len(delegate._blocks) <= 2


def test_what_is_selected_current_or_pointed_at_is_seen(delegate, model):
    index = model.index(0, 0)
    states = (State.State_None, State.State_Selected, State.State_MouseOver, State.State_HasFocus)
    pictures = [painted(delegate, index, state) for state in states]

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])
