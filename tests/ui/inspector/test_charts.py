"""The small charts of a card."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from reader.model.article import letter
from reader.ui.cards.card import Bar
from reader.ui.inspector.charts import Bars, Dots


def test_many_dots_have_their_words_below_and_more_of_them_further_rows(look):
    words = "carried by 12 of 12 articles"
    heights = [Dots((True,) * count, words, 256, look).height for count in (3, 20, 45)]

    assert heights == [20, 40, 60]


def test_many_bars_stand_in_columns_where_there_is_room(look):
    def chart(count, width):
        return Bars(tuple(Bar(letter(at), at) for at in range(count)), count, width, look)

    assert [chart(count, 256).height for count in (5, 6, 7, 12, 20)] == [70, 84, 56, 84, 140]
    assert chart(12, 120).height == 12 * Bars.PITCH
    assert chart(20, 700).height == 5 * Bars.PITCH


def test_no_bar_or_number_reaches_into_the_next_column(look):
    bars = tuple(Bar(letter(at), 12_345) for at in range(20))
    chart = Bars(bars, 12_345, 256, look)
    first, second = (chart._placed[at][1].x() for at in (0, 10))

    assert first + chart._before + chart._full + 6 + chart._width("12,345") <= second
    assert second + chart._before + chart._full + 6 + chart._width("12,345") <= 256


def test_the_paler_bars_leave_the_colour_of_quotes_as_it_is(look):
    image = QImage(256, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    Bars((Bar("A", 5),), 5, 256, look).paint(painter, QPointF())
    painter.end()

    assert look.theme.color("quote").alpha() == 255
