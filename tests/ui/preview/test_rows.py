"""What is set aside is told by tick, ink and words, not by one of them alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui.preview.rows import BlockDelegate


@pytest.fixture
def delegate(look):
    delegate = BlockDelegate(look)
    delegate.fit(700)
    return delegate


def height(delegate, blocks, row):
    return delegate.sizeHint(QStyleOptionViewItem(), blocks.index(row, 0)).height()


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


def test_what_is_written_from_right_to_left_stands_at_the_right(delegate):
    hebrew, english = delegate._laid_out("שלום"), delegate._laid_out("Boats")

    assert hebrew.lineAt(0).naturalTextRect().right() > 500
    assert english.lineAt(0).naturalTextRect().left() < 1
