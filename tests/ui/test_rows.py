"""A row of the sidebar is as wide as its second line, and looks as its article is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.models.articles import ArticleModel
from reader.ui.rows import ROW, ArticleDelegate, wanted_width


def picture(look, articles, *, shown=True, state=QStyle.StateFlag.State_Enabled):
    model = ArticleModel()
    model.show(articles[:1], [shown])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 152, ROW)
    option.state = state
    image = QImage(152, ROW, QImage.Format.Format_RGB32)
    image.fill(look.theme.color("chrome"))
    painter = QPainter(image)
    ArticleDelegate(look).paint(painter, option, model.index(0))
    painter.end()
    return image


def test_a_row_is_as_high_as_its_two_lines(look, articles):
    model = ArticleModel()
    model.show(articles, [True] * 3)

    assert ArticleDelegate(look).sizeHint(QStyleOptionViewItem(), model.index(0)).height() == ROW


def test_every_state_of_a_row_is_seen(look, articles):
    state = QStyle.StateFlag
    pictures = [
        picture(look, articles),
        picture(look, articles, shown=False),
        *(
            picture(look, articles, state=one)
            for one in (state.State_Selected, state.State_MouseOver, state.State_HasFocus)
        ),
    ]

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_the_longest_second_line_says_how_wide_the_sidebar_is(look, articles):
    longer = replace(articles[1], published="September, or a little later")

    assert wanted_width([], look) < wanted_width(articles, look)
    assert wanted_width([articles[0], longer], look) > wanted_width(articles, look)
