"""Selecting, walking and revealing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.reading.marks import EVERY_MARK, MarkKind
from tests.ui.reading.conftest import (
    HURT,
    ROOF,
    TOWN,
    build_comparison,
    build_note,
    passage_of,
)
from tests.ui.reading.places import area_of, margin_right, middle_of, picture

LEFT = Qt.MouseButton.LeftButton


def test_a_click_selects_the_passage_and_lights_its_counterparts(qtbot, desk, slots):
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[1].pane, LEFT, pos=middle_of(slots[1], "Nobody"))
    assert chosen.args == [HURT[1]]
    assert desk._view.lit == frozenset(HURT)


def test_a_click_beside_the_passages_gives_the_selection_up(qtbot, desk, slots):
    desk.select(ROOF[0])
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[0].pane, LEFT, pos=middle_of(slots[0], "who keeps"))
    assert chosen.args == [None]
    assert desk._view.lit == frozenset()


@pytest.fixture
def sentences(desk, comparison):
    """The sentences of the first article, known on the desk."""
    text = comparison.articles[0].text
    spans = tuple(Span(*found.span()) for found in re.finditer(r"[^.\n]+\.”?", text))
    first, *others = comparison.analyses
    told = (replace(first, sentences=spans), *others)
    desk.show_comparison(replace(comparison, analyses=told))
    return [span for span in spans if "who keeps" in span.of(text)]


def test_a_click_on_a_sentence_without_a_match_selects_it_alone(qtbot, desk, slots, sentences):
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[0].pane, LEFT, pos=middle_of(slots[0], "who keeps"))
    assert chosen.args == [Passage(0, sentences[0])]
    assert desk._view.lit == frozenset()
    assert desk._view.revealed == Passage(0, sentences[0])


@pytest.mark.usefixtures("sentences")
def test_where_matches_are_not_marked_no_sentence_is_selected(qtbot, desk, slots):
    desk.select(ROOF[0])
    desk.set_marks(EVERY_MARK - {MarkKind.MATCHES})
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[0].pane, LEFT, pos=middle_of(slots[0], "who keeps"))
    assert chosen.args == [None]


@pytest.mark.usefixtures("sentences")
def test_a_click_beside_the_words_gives_the_selection_up(qtbot, desk, slots):
    desk.select(ROOF[0])
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[0].pane, LEFT, pos=QPoint(4, 4))
    assert chosen.args == [None]


def test_selecting_the_same_passage_again_is_no_news(qtbot, desk):
    desk.select(ROOF[0])
    with qtbot.assertNotEmitted(desk.passage_selected):
        desk.select(ROOF[0])


def test_counterparts_out_of_view_are_brought_level(desk, slots):
    desk.select(HURT[0])
    flow = slots[2].sheet.flow
    top = flow.lines[flow.line_of(HURT[2].span.start)].top - slots[2].sheet.scroll
    assert slots[2].strip.value() > 0
    assert 0 <= top <= slots[2].sheet.height - 24
    assert slots[1].strip.value() == 0


def test_a_passage_out_of_view_is_brought_into_view(desk, slots):
    desk.resize(700, 500)
    desk.select(HURT[2])
    assert slots[2].strip.value() > 0
    assert desk._row.horizontalScrollBar().value() > 0


def test_a_click_on_a_letter_brings_the_far_counterpart_up(qtbot, desk, slots):
    desk.resize(700, 500)
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        area = margin_right(slots[0], "The town")
        qtbot.mouseClick(slots[0].pane, LEFT, pos=QPoint(area.left() + 4, area.center().y()))
    assert chosen.args == [TOWN[0]]
    assert TOWN[1] in desk._view.lit
    assert desk._row.horizontalScrollBar().value() == desk._row.horizontalScrollBar().maximum()


def test_a_click_on_a_ribbon_selects_what_it_joins(qtbot, desk, slots):
    sheet = slots[1].sheet
    y = area_of(slots[1], "Rain brought").center().y()
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        qtbot.mouseClick(slots[1].pane, LEFT, pos=QPoint(sheet.columns.left - 12, y))
    assert chosen.args == [ROOF[0]]


def test_a_click_on_a_notes_dot_activates_the_note(qtbot, desk, comparison, slots):
    note = build_note(comparison, 0, "4,000 books")
    desk.show_notes([note])
    area = margin_right(slots[0], "4,000 books")
    with qtbot.waitSignal(desk.note_activated) as activated:
        x = slots[0].sheet.columns.left + slots[0].sheet.columns.text + 12
        qtbot.mouseClick(slots[0].pane, LEFT, pos=QPoint(x, area.center().y()))
    assert activated.args == [note]


def test_screen_readers_are_told_of_notes_where_the_user_is_led(desk, comparison, slots):
    desk.show_notes(
        [build_note(comparison, 0, "4,000 books"), build_note(comparison, 0, "Nobody was")]
    )
    desk.reveal(passage_of(0, "4,000 books"))
    assert slots[0].pane.accessibleDescription() == "note: Who has counted them?, Yellow"
    desk.reveal(passage_of(0, "who keeps the keys"))
    assert slots[0].pane.accessibleDescription() == ""
    desk.select(HURT[0])
    said = slots[0].pane.accessibleDescription()
    assert said.startswith("identical in B; in part in C; note: Who has counted them?, Yellow: ")
    assert said.endswith("Nobody was hurt.")


def test_walking_goes_through_the_pane_and_stops_at_both_ends(desk):
    walked = []
    desk.matches_walked.connect(lambda position, total: walked.append((position, total)))
    for _ in range(5):
        desk.walk(1)
    for _ in range(5):
        desk.walk(-1)
    assert walked == [(1, 3), (2, 3), (3, 3), (2, 3), (1, 3)]
    desk.select(None)
    assert walked[-1] == (0, 0)


def test_walking_starts_from_what_is_in_view(desk, slots):
    flow = slots[0].sheet.flow
    slots[0].strip.setValue(flow.lines[flow.line_of(TOWN[0].span.start)].top)
    desk.walk(1)
    assert desk._view.selected == TOWN[0]


def test_walking_in_another_pane_goes_on_from_the_counterpart(desk):
    desk.select(ROOF[0])
    desk.focus_pane(1)
    desk.walk(1)
    assert desk._view.selected == HURT[1]


def test_a_place_inside_a_match_selects_the_match(desk):
    start = HURT[0].span.start
    desk.select(Passage(0, Span(start, start + 6)))
    assert desk._view.selected == HURT[0]


def test_a_place_without_a_match_is_revealed(qtbot, desk):
    place = passage_of(0, "who keeps the keys")
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        desk.select(place)
    assert chosen.args == [place]
    assert desk._view.lit == frozenset()


def test_a_place_the_user_is_led_to_looks_like_words_the_user_selects(desk, slots):
    slot, place = slots[0], passage_of(0, "who keeps the keys")
    area = area_of(slot, "who keeps")
    plain = picture(slot, area)
    desk.reveal(place)
    revealed = picture(slot, area)
    desk.select(None)
    slot.pane.caret.place(place.span.start)
    slot.pane.caret.extend(place.span.end)
    assert picture(slot, area) == revealed != plain


def test_revealing_brings_a_place_into_view_and_selects_no_match(qtbot, desk, slots):
    place = HURT[2]
    with qtbot.assertNotEmitted(desk.passage_selected):
        desk.reveal(place)
    assert slots[2].strip.value() > 0
    assert desk._view.revealed == place
    assert desk.selected_text() is None


def test_the_next_choice_ends_what_was_revealed(desk):
    desk.reveal(HURT[2])
    desk.select(ROOF[0])
    assert desk._view.revealed is None


def test_a_single_character_is_brought_into_view_and_not_marked(qtbot, desk, slots):
    slots[2].strip.setValue(200)
    with qtbot.waitSignal(desk.pane_focused) as focused:
        desk.reveal(Passage(2, Span(0, 1)))
    assert focused.args == [2]
    assert slots[2].strip.value() < 24
    assert desk._view.revealed is None


def test_the_desk_gives_the_keyboard_to_the_pane_it_was_in(qtbot, desk, slots):
    desk.setFocus()
    qtbot.waitUntil(slots[0].pane.hasFocus)
    desk.focus_pane(1)
    desk.setFocus()
    qtbot.waitUntil(slots[1].pane.hasFocus)


def test_a_hidden_counterpart_is_not_scrolled_to(desk):
    desk.resize(700, 500)
    desk.set_pane_visible(2, visible=False)
    desk.select(HURT[0])
    desk._row.bring(2)
    assert desk._row.horizontalScrollBar().value() == 0


def test_walking_leaves_a_pane_that_was_hidden(desk):
    desk.set_pane_visible(0, visible=False)
    desk.walk(1)
    assert desk._view.selected == ROOF[1]


def test_walking_goes_on_from_the_lit_passage_in_view(desk, slots):
    desk._view.lit = frozenset({ROOF[1], HURT[1]})
    desk._choice.current = 1
    slots[1].strip.setValue(slots[1].strip.maximum())
    desk.walk(1)
    assert desk._view.selected == HURT[1]


def test_f6_goes_round_the_visible_panes(qtbot, desk, slots):
    desk.set_pane_visible(1, visible=False)
    with qtbot.waitSignal(desk.pane_focused) as focused:
        desk.focus_pane(1)
    assert focused.args == [2]
    qtbot.waitUntil(slots[2].pane.hasFocus)
    desk.focus_pane(1)
    assert desk._choice.current == 0
    desk.focus_pane(-1)
    assert desk._choice.current == 2


def test_from_a_hidden_pane_the_keyboard_goes_to_the_first_or_last(desk):
    desk.focus_pane(1)
    desk.set_pane_visible(1, visible=False)
    desk.focus_pane(1)
    assert desk._choice.current == 0
    desk._choice.current = 1
    desk.focus_pane(-1)
    assert desk._choice.current == 2


def test_a_click_in_one_pane_ends_the_selection_of_words_in_another(qtbot, desk, slots):
    slots[1].pane.select_all()
    qtbot.mouseClick(slots[0].pane, LEFT, pos=middle_of(slots[0], "who keeps"))
    assert desk.selected_text() is None


def test_what_was_revealed_ends_with_the_next_words_click_or_place(qtbot, desk, slots):
    place = passage_of(0, "who keeps the keys")
    note = build_note(build_comparison(), 0, "4,000 books")
    desk.show_notes([note])
    desk.reveal(place)
    slots[1].pane.select_all()
    assert desk._view.revealed is None
    desk.reveal(place)
    assert desk.selected_text() is None
    margin = margin_right(slots[0], "4,000 books")
    dot = QPoint(slots[0].sheet.columns.left + slots[0].sheet.columns.text + 12, 0)
    for point in (middle_of(slots[0], "books"), QPoint(dot.x(), margin.center().y())):
        desk.reveal(place)
        qtbot.mouseClick(slots[0].pane, LEFT, pos=point)
        assert desk._view.revealed is None


def test_selecting_nothing_ends_the_selection_of_words_too(desk, slots):
    slots[1].pane.select_all()
    desk.select(None)
    assert desk.selected_text() is None
