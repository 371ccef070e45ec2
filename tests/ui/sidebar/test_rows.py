"""A row of the sidebar looks as what it shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem

from reader.model.story import Entry
from reader.ui.models.stories import AddRow, ArticleRow, StoryModel, StoryRow
from reader.ui.painting import Look
from reader.ui.sidebar.rows import ADD, ARTICLE, LINE, STORY, RowDelegate, lines_of, wanted_width
from reader.ui.theme import load_theme

STATE = QStyle.StateFlag
LONG = "A story with a name of many words, more than two lines have room for"
CLOSED = StoryRow(Entry("s1", "Sorn", 3, 0, ""))
OPENED = StoryRow(Entry("s1", "Sorn", 3, 0, ""), opened=True, unfolded=True)


def indexed(row):
    model = StoryModel()
    model.show((row,))
    return model, model.index(0)


def picture(look, row, *, state=STATE.State_Enabled):
    _model, index = indexed(row)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 152, 48)
    option.state = state
    image = QImage(152, 48, QImage.Format.Format_RGB32)
    image.fill(look.theme.color("chrome"))
    painter = QPainter(image)
    RowDelegate(look).paint(painter, option, index)
    painter.end()
    return image


def height(look, row):
    _model, index = indexed(row)
    delegate = RowDelegate(look)
    delegate.fit(152)
    return delegate.sizeHint(QStyleOptionViewItem(), index).height()


def test_a_row_is_as_high_as_its_lines(look, articles):
    long = replace(CLOSED, entry=replace(CLOSED.entry, name=LONG))

    assert height(look, CLOSED) == height(look, long) == STORY
    assert height(look, replace(long, opened=True)) > height(look, OPENED) == STORY
    assert height(look, ArticleRow(articles[0], 0)) == ARTICLE
    assert height(look, AddRow()) == ADD


def test_every_state_of_every_row_is_seen(look, articles):
    states = (STATE.State_Enabled, STATE.State_Selected, STATE.State_MouseOver)
    rows = (
        *(CLOSED, OPENED, replace(OPENED, unfolded=False)),
        *(ArticleRow(articles[0], 0), ArticleRow(articles[0], 0, shown=False), AddRow()),
    )
    pictures = [
        picture(look, row, state=state)
        for row in rows
        for state in (*states, STATE.State_HasFocus)
    ]

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_a_chosen_row_is_told_without_its_ground_in_high_contrast(fonts):
    black = QPalette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        black.setColor(role, "black")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        black.setColor(role, "white")
    look = Look(load_theme("contrast", black), fonts)

    assert picture(look, CLOSED) != picture(look, CLOSED, state=STATE.State_Selected)


def test_the_longest_second_line_says_how_wide_the_sidebar_is(look, articles):
    longer = replace(articles[1], published="September, or a little later")

    assert wanted_width([], look) < wanted_width(articles, look)
    assert wanted_width([articles[0], longer], look) > wanted_width(articles, look)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_words_are_broken_into_lines_that_fit_and_the_rest_is_elided(look, most):
    metrics = QFontMetrics(look.type.font("ui"))
    lines = lines_of(LONG, metrics, 110, most)

    assert len(lines) == most
    assert lines[-1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 110 for line in lines)
    assert lines_of("Sorn", metrics, 110, most) == ["Sorn"]
    assert lines_of("", metrics, 110, most) == [""]


def test_a_line_that_fits_is_never_cut(look):
    metrics = QFontMetrics(look.type.font("second"))
    words = "seems to break off · nearly the same as E"
    for width in range(100, 260):
        lines = lines_of(words, metrics, width, 9)
        assert " ".join(lines) == words, width


def test_a_word_wider_than_a_line_is_elided(look):
    metrics = QFontMetrics(look.type.font("ui"))

    assert [line[-1] for line in lines_of("x" * 99 + " y", metrics, 110, 2)] == ["…", "y"]


def test_the_name_that_was_written_is_handed_on(qtbot, home, look):
    model, index = indexed(OPENED)
    delegate = RowDelegate(look)
    editor = delegate.createEditor(home, QStyleOptionViewItem(), index)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    editor.setText("Sorn in the dark")
    delegate.setEditorData(editor, index)
    assert editor.text() == "Sorn in the dark"

    with qtbot.waitSignal(delegate.written) as told:
        delegate.setModelData(editor, model, index)
    assert told.args == ["Sorn in the dark"]


def test_a_name_is_written_over_all_its_lines_from_its_beginning(home, look):
    _, index = indexed(OPENED)
    delegate, option = RowDelegate(look), QStyleOptionViewItem()
    option.rect = QRect(0, 40, 150, STORY + LINE)
    editor = delegate.createEditor(home, option, index)
    delegate.updateEditorGeometry(editor, option, index)
    home.show()
    assert isinstance(editor, QLineEdit)
    editor.setText(LONG)
    editor.show()

    assert (editor.y(), editor.height()) == (41, STORY + LINE - 2)
    assert editor.selectedText() == LONG
    assert editor.cursorPosition() == 0
