"""What is set aside is told by tick, ink and words, not by one of them alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui.preview.rows import BlockDelegate


@pytest.fixture
def delegate(look):
    delegate = BlockDelegate(look)
    delegate.fit(700)
    return delegate


def height(delegate, blocks, row):
    return delegate.sizeHint(QStyleOptionViewItem(), blocks.index(row, 0)).height()


def painted(delegate, blocks, look):
    """The second block as it is painted."""
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 700, height(delegate, blocks, 1))
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(look.theme.color("paper"))
    painter = QPainter(image)
    delegate.paint(painter, option, blocks.index(1, 0))
    painter.end()
    return image


def test_a_block_is_as_high_as_its_lines(delegate, blocks):
    one = height(delegate, blocks, 0)
    delegate.fit(260)

    assert height(delegate, blocks, 0) == one
    assert height(delegate, blocks, 3) > one
    delegate.forget()
    delegate.fit(260)
    assert height(delegate, blocks, 3) > one


def test_the_first_block_of_another_article_has_room_above(delegate, blocks):
    before = height(delegate, blocks, 5)
    blocks.turn(5)

    assert height(delegate, blocks, 5) > before


def test_the_headline_stands_above_the_block_it_is_over_and_is_painted_there(
    delegate, blocks, look
):
    before = height(delegate, blocks, 1)
    plain = painted(delegate, blocks, look)
    over = replace(blocks.blocks[1], headline="Boats stay in the harbour of Sorn")
    blocks.blocks = (blocks.blocks[0], over, *blocks.blocks[2:])

    assert height(delegate, blocks, 1) > before
    assert painted(delegate, blocks, look).copy(0, 0, 700, before) != plain.copy(0, 0, 700, before)
    assert "under the headline “Boats stay in the harbour" in blocks.index(1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_what_is_written_from_right_to_left_stands_at_the_right(delegate):
    hebrew, english = delegate._laid_out("שלום"), delegate._laid_out("Boats")

    assert hebrew.lineAt(0).naturalTextRect().right() > 500
    assert english.lineAt(0).naturalTextRect().left() < 1
