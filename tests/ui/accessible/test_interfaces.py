"""What a screen reader finds in a pane, asked as Qt's bridges ask: through its interfaces."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

from tests.ui.accessible.conftest import (
    SENTENCES,
    Role,
    Text,
    children,
    delete_what_is_to_go,
    named,
)
from tests.ui.reading.conftest import (
    HURT,
    TEXTS,
    passage_of,
    span_of,
)


def test_a_pane_is_a_document_of_its_passages_in_reading_order(pane):
    passages = children(pane)

    assert pane.role() == Role.Document
    assert pane.text(Text.Name).startswith("A Tull Echo")
    assert [one.role() for one in passages] == [Role.Paragraph] * len(passages)
    told = " ".join(one.text(Text.Name) for one in passages)
    assert told == " ".join(TEXTS[0].split())


def test_passages_and_marks_have_words_and_say_what_they_are(pane):
    hurt, books = named(pane, SENTENCES[1]), named(pane, SENTENCES[3])

    assert hurt.text(Text.Description) == "identical in B; in part in C"
    assert hurt.text(Text.Value) == ""
    assert [(one.role(), one.text(Text.Name)) for one in children(hurt)] == [
        (Role.Link, "B: identical, sure"),
        (Role.Link, "C: one holds the other and more, likely"),
    ]
    assert [(one.role(), one.text(Text.Name)) for one in children(books)] == [
        (Role.StaticText, "Some 4,000 books"),
        (Role.Link, "4,000 books"),
    ]
    assert "differs from B" in children(books)[0].text(Text.Description)


def test_parents_and_places_agree_all_the_way(pane):
    for at, passage in enumerate(children(pane)):
        assert passage.parent() is pane
        assert pane.indexOfChild(passage) == at
        for place, mark in enumerate(children(passage)):
            assert mark.parent() is passage
            assert passage.indexOfChild(mark) == place
            assert pane.indexOfChild(mark) == -1
            assert mark.childCount() == 0
            assert mark.child(0) is None
    assert pane.child(-1) is None
    assert pane.child(pane.childCount()) is None


def test_the_place_on_the_screen_finds_the_passage_again(desk, pane):
    slot = desk._row.slots[0]
    at = slot.pane.mapToGlobal(slot.pane.rect().topLeft())
    for words in SENTENCES:
        one = named(pane, words)
        band = slot.sheet.flow.bands(span_of(0, words))[0]
        left = slot.sheet.columns.left + round(band.left) + 3
        x, y = at.x() + left, at.y() + round(band.top) + 12

        assert one.rect().contains(x, y)
        assert pane.childAt(x, y) is one
    books = named(pane, SENTENCES[3])
    mark = children(books)[1]
    assert books.childAt(mark.rect().center().x(), mark.rect().center().y()) is mark
    assert pane.childAt(at.x() + 1, at.y() + 1) is None
    assert books.window() is desk.window().windowHandle()


def test_what_has_scrolled_away_is_off_the_screen(desk, pane):
    roof = named(pane, SENTENCES[0])
    assert not roof.state().offscreen
    before = roof.rect()
    desk._row.slots[0].strip.setValue(300)

    assert roof.state().offscreen
    assert roof.rect() == before.translated(0, -300)
    desk.set_pane_visible(0, False)
    assert roof.state().invisible


def test_pressing_a_passage_selects_it_and_its_counterparts(qtbot, desk, pane):
    hurt = named(pane, SENTENCES[1])
    action = hurt.actionInterface()
    with qtbot.waitSignal(desk.passage_selected) as selected:
        action.doAction(action.pressAction())

    assert selected.args == [HURT[0]]
    assert hurt.state().selected
    there = QAccessible.queryAccessibleInterface(desk._row.slots[1].pane)
    assert [one.text(Text.Name) for one in children(there) if one.state().selected] == [
        TEXTS[1].split("\n\n")[0]
    ]
    assert not named(pane, SENTENCES[0]).state().selected


def test_pressing_a_mark_does_what_a_click_does(qtbot, desk, pane):
    books = named(pane, SENTENCES[3])
    figure, note = children(books)
    for part, happens in ((figure, desk.figure_clicked), (note, desk.note_activated)):
        with qtbot.waitSignal(happens):
            part.actionInterface().doAction(part.actionInterface().pressAction())
    roof = named(pane, SENTENCES[0])
    link = children(roof)[0].actionInterface()
    with qtbot.waitSignal(desk.passage_selected) as selected:
        link.doAction(link.pressAction())

    assert selected.args == [passage_of(0, SENTENCES[0])]
    assert link.actionNames() == [link.pressAction(), link.setFocusAction()]
    assert link.keyBindingsForAction(link.pressAction()) == []


def test_the_keyboard_can_be_put_at_a_passage_and_is_found_there(desk, pane):
    last = children(pane)[-1]
    action = last.actionInterface()
    action.doAction(action.setFocusAction())
    slot = desk._row.slots[0]

    assert not last.state().offscreen
    assert slot.pane.hasFocus()
    assert pane.focusChild() is pane
    desk.select(HURT[0])
    assert pane.focusChild() is named(pane, SENTENCES[1])
    assert named(pane, SENTENCES[1]).state().focused


def test_articles_may_be_replaced_and_removed_while_somebody_holds_on(desk, comparison, pane):
    held = [pane, *children(pane)]
    held += [mark for passage in children(pane) for mark in children(passage)]
    for one in held:
        assert QAccessible.uniqueId(one)  # as the bridges of the platforms do
    desk.show_articles(comparison.articles[1:])
    delete_what_is_to_go()
    assert not any(Shiboken.isValid(one) for one in held)
    for turn in range(12):
        desk.show_comparison(comparison if turn % 2 else None)
        for slot in desk._row.slots:
            now = QAccessible.queryAccessibleInterface(slot.pane)
            assert [QAccessible.uniqueId(one) for one in children(now)]
            del now
        if turn % 3:
            delete_what_is_to_go()


def test_a_strip_is_a_scroll_bar_that_counts_what_it_marks(desk):
    strip = desk._row.slots[0].strip
    told = QAccessible.queryAccessibleInterface(strip)
    value = told.valueInterface()

    assert told.role() == Role.ScrollBar
    assert told.text(Text.Name).startswith("Overview of A Tull Echo")
    assert told.text(Text.Description) == "matches: 3, quotes: 1, notes: 1"
    value.setCurrentValue(40)
    assert value.currentValue() == strip.value() == 40
    assert (value.minimumValue(), value.maximumValue()) == (0, strip.maximum())
    assert value.minimumStepSize() == strip.singleStep()
    assert told.actionInterface() is not None
    assert told.textInterface() is None
    desk.set_marks(frozenset())
    assert told.text(Text.Description) == ""


def test_the_head_of_a_pane_is_a_heading(desk):
    head = QAccessible.queryAccessibleInterface(desk._row.slots[0].header)

    assert head.role() == Role.Heading
    assert head.text(Text.Name).startswith("A Tull Echo")
