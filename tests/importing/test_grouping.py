"""Runs of pieces keep their groups apart."""

from __future__ import annotations

from reader.importing.base import Piece
from reader.importing.grouping import around, joined


def test_pieces_of_two_runs_never_share_a_group():
    first = (Piece("a", group=7), Piece("b", group=5), Piece("c", group=7))
    second = [Piece("d", group=1), Piece("e", group=1)]
    found = joined(first, (), second)
    assert [it.text for it in found] == list("abcde")
    assert [it.group for it in found] == [2, 0, 2, 4, 4]


def test_what_stands_around_an_article_is_said_once():
    found = around([Piece("a", "heading", kept=None), Piece("b"), Piece("a")])
    assert [(it.text, it.kept) for it in found] == [("a", False), ("b", False)]
