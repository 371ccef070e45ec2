"""Parsed texts as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]

TEXT = "The guard closed the old gate."


def test_a_subtree_holds_a_word_and_all_below_it_in_order(parse: Parser):
    parsed = parse(TEXT)
    assert [parsed.tokens[i].text for i in parsed.subtree(5)] == ["the", "old", "gate"]
    assert parsed.children(5) == (3, 4)


def test_the_edges_of_a_word_are_those_of_all_below_it(parse: Parser):
    parsed = parse("The guard who slept closed the old gate, and nobody saw it.")
    for index in range(len(parsed.tokens)):
        below = parsed.subtree(index)
        assert parsed.edges(index) == (below[0], below[-1] + 1)


def test_a_span_runs_from_its_first_word_through_its_last(parse: Parser):
    assert parse(TEXT).span(3, 5).of(TEXT) == "the old gate"
    assert parse(TEXT).tokens[5].span == Span(25, 29)


def test_the_tokens_at_a_span_are_those_that_share_a_sign_with_it(parse: Parser):
    parsed = parse(TEXT)
    assert parsed.at(Span(5, 12)) == (1, 3)
    assert parsed.at(Span(9, 10)) == (2, 2)
