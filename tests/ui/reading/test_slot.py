"""A pane with its head and its strip."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.reading.desk import ReadingDesk
from reader.ui.theme import load_theme


def test_what_is_selected_before_the_desk_is_shown_is_in_view_when_it_is(qtbot, fonts, comparison):
    views = QStackedWidget()
    qtbot.addWidget(views)
    desk = ReadingDesk(load_theme("light"), fonts)
    for view in (QWidget(), desk):
        views.addWidget(view)
    views.resize(1000, 300)
    with qtbot.waitExposed(views):
        views.show()
    desk.show_comparison(comparison)
    ends = [len(article.text) for article in comparison.articles]
    desk.select(Passage(0, Span(0, 9)))
    desk.reveal(Passage(1, Span(ends[1] - 9, ends[1])))
    views.setCurrentWidget(desk)
    slots = desk._row.slots

    assert slots[0].strip.value() == 0
    last = slots[1].sheet.flow.lines[-1].top - slots[1].sheet.scroll
    assert 0 <= last <= slots[1].sheet.height - 24
