"""A card is as high as its parts, and is painted anew when the width changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui.cards.card import Card, Cell, Run
from reader.ui.inspector.delegate import CardDelegate
from reader.ui.models.outline import OutlineModel

LONG = Card("k", heading="Pilot", runs=(Run("went dark " * 20),))


def height(delegate, card):
    model = OutlineModel()
    model.show((card,))
    return delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height()


def test_a_wider_view_needs_less_height(look):
    delegate = CardDelegate(look)
    delegate.fit(300)
    high = height(delegate, LONG)
    delegate.fit(600)

    assert height(delegate, LONG) < high
    assert delegate.side == 24


def test_only_the_cards_on_show_are_kept_laid_out(look):
    delegate = CardDelegate(look)
    other = Card("other", heading="Echo")
    height(delegate, LONG)
    height(delegate, other)
    delegate.keep([other, Card("new")])

    assert list(delegate._stacks) == [other.key]


def test_ranks_have_their_own_space(look):
    delegate = CardDelegate(look)
    section, title, text = (
        height(delegate, Card("k", heading="x", rank=rank))
        for rank in ("section", "title", "text")
    )

    assert text < title < section + 1


def test_a_click_beside_the_cells_means_the_card(look, place):
    delegate = CardDelegate(look)
    delegate.fit(300)
    card = Card("k", heading="x", cells=(Cell(("A",), (Run("y"),), "", place(0, "Sorn")),))
    rect = QRect(0, 0, 300, height(delegate, card))

    assert delegate.target(card, rect, QPointF(20, 50)) == place(0, "Sorn")
    assert delegate.target(card, rect, QPointF(20, 2)) is None
    assert delegate.target(LONG, rect, QPointF(20, 50)) is None
