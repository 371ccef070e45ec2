"""What is in no statement is found whole, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.unmatched import unmatched
from reader.model.comparison import Match, Place, QuoteGroup
from tests.comparison.stories import at, quoted, stated, story

SHUT = "The old bridge was shut."
TOLL = "Drivers pay a higher toll."


def left(comparison):
    return [comparison.words(one.passage) for one in unmatched(comparison)]


def test_a_sentence_of_which_a_clause_is_in_a_statement_is_not_left():
    one = stated(story(f"{SHUT} {TOLL}", SHUT), {0: "bridge was", 1: SHUT})

    assert left(one) == [TOLL]


def test_a_passage_of_several_sentences_takes_all_of_them():
    one = stated(story(f"{SHUT} {TOLL}", SHUT), {0: f"{SHUT} {TOLL}", 1: SHUT})

    assert left(one) == []


def test_a_match_without_a_statement_says_nothing():
    one = story(SHUT, TOLL)
    match = Match(at(one, 0, SHUT), at(one, 1, TOLL), "reworded", 0.9, "likely")

    assert [n.possible for n in unmatched(replace(one, matches=(match,)))] == [(), ()]


@pytest.mark.parametrize(
    "line",
    [
        "What the harbour workers want now",
        "“Bridge workers go home”",
        "He said it was.",
    ],
)
def test_headings_and_fragments_are_left_out(line):
    assert left(story(f"{line}\n\n{SHUT}")) == [SHUT]


def test_a_quote_of_small_words_is_no_fragment_and_what_is_said_of_it_is_none():
    told = "“It is what it was,” he said. “They did so to us. And no more.”"
    one = quoted(quoted(story(f"{told} {SHUT}"), 0, "It is what it was"), 0, "They did so to us")
    spoken = quoted(story(told), 0, "They did so to us. And no more")
    held = quoted(story(told), 0, "It is what it was", kind="indirect")

    assert left(one) == ["“It is what it was,” he said. “They did so to us.", SHUT]
    assert left(spoken) == ["“They did so to us."]
    assert left(held) == []


def test_a_quote_of_small_words_that_another_article_has_too_is_a_fragment():
    both = quoted(
        story("“It is what it was,” he said.", "“It is what it was.”"), 0, "It is what it"
    )
    both = quoted(both, 1, "It is what it was")
    alone = replace(both, quote_groups=(QuoteGroup((Place(0, 0),), "", ()),))
    shared = replace(both, quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "", ()),))

    assert left(alone) == ["“It is what it was,” he said.", "“It is what it was.”"]
    assert left(shared) == []


@pytest.mark.parametrize(
    "line",
    [
        "“The bridge workers went home.”",
        (
            "Bridge workers went home at last, the ferry company said, after more than a week of "
            "talks in the town hall"
        ),
    ],
)
def test_sentences_of_a_paragraph_of_their_own_are_no_headings(line):
    assert left(story(f"{line}\n\n{SHUT}"))[-2:] == [line, SHUT]
