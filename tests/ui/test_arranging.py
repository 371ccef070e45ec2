"""Articles are moved, hidden and removed where the sidebar's row is."""

from __future__ import annotations

from reader.ui.story import is_shown


def origins(window):
    return [article.origin for article in window.led.story.state.articles]


def test_an_article_moves_up_and_down_with_its_row(opened):
    a = opened.actions_
    opened.sidebar.choose(2)
    a.move_up.trigger()
    assert origins(opened) == ["0.txt", "2.txt", "1.txt"]
    assert opened.sidebar.current == 1
    a.move_down.trigger()
    a.move_down.trigger()
    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]


def test_an_article_becomes_the_base(opened):
    opened.sidebar.choose(1)
    opened.actions_.make_base.trigger()

    assert origins(opened) == ["1.txt", "0.txt", "2.txt"]


def test_an_article_is_hidden_and_removed(opened):
    opened.sidebar.choose(1)
    opened.actions_.toggle_pane.trigger()
    assert not is_shown(opened.led.story.state, 1)
    opened.actions_.remove.trigger()
    assert origins(opened) == ["0.txt", "2.txt"]
    opened.undo.undo()
    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]


def test_a_drag_moves_an_article(opened):
    opened.sidebar.move_wanted.emit(0, 2)

    assert origins(opened) == ["1.txt", "2.txt", "0.txt"]
