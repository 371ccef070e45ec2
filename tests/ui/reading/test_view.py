"""What all panes share."""

from __future__ import annotations

from reader.ui.reading.marks import MarkKind


def test_every_kind_of_mark_is_on_show_at_first(view):
    assert all(view.shows(kind) for kind in MarkKind)


def test_a_kind_that_is_not_shown_is_hidden(view):
    view.shown = frozenset({MarkKind.NAMES})
    assert [kind for kind in MarkKind if view.shows(kind)] == [MarkKind.NAMES]
