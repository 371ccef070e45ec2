"""What is brought together, given how probable each pair is."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.kinship import Voice
from reader.comparison.renderings_groups import Groups, Told
from reader.comparison.renderings_odds import load_scorer
from tests.effort import calls

SCORER = replace(load_scorer(), likely=0.5, together=0.3)


def joined(
    probable: dict[tuple[int, int], float],
    sure: set[tuple[int, int]] | None = None,
    *,
    articles: str = "abcdef",
    speakers: str = "xxxxxx",
) -> list[tuple[list[int], list[int]]]:
    """Return the groups of quotes 0..5, told by a letter each for their article and speaker."""
    told = Told(
        [(articles[n], n) for n in range(6)],
        [ord(letter) for letter in articles],
        [Voice(None, letter) for letter in speakers],
    )
    groups = Groups(told, lambda a, b: a != b, SCORER)
    found = groups.joined(probable, sure or set())
    return [(sorted(group), sorted(unsure)) for group, unsure in found]


def test_the_probable_is_brought_together_and_the_improbable_is_not() -> None:
    assert joined({(0, 1): 0.9, (2, 3): 0.4}) == [([0, 1], [0, 1])]


def test_what_is_sure_is_told_from_what_comes_to_it() -> None:
    assert joined({(0, 1): 0.9, (1, 2): 0.6}, {(0, 1)}) == [([0, 1, 2], [2])]


def test_no_chain_of_likenesses_ties_what_is_unlike() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.55, (2, 3): 0.9}
    assert joined(chain) == [([0, 1], [0, 1]), ([2, 3], [2, 3])]
    assert joined(chain | {(0, 2): 0.5, (1, 3): 0.5}) == [([0, 1, 2, 3], [0, 1, 2, 3])]


def test_two_groups_that_are_sure_are_not_tied_by_what_is_not() -> None:
    every = dict.fromkeys(combinations(range(4), 2), 0.9)
    assert joined(every, {(0, 1), (2, 3)}) == [([0, 1], []), ([2, 3], [])]


def test_pieces_in_one_article_are_of_one_utterance_that_another_has_whole() -> None:
    assert joined({(0, 2): 0.9, (1, 2): 0.8}, articles="aabcde") == [([0, 1, 2], [0, 1, 2])]


def test_another_speaker_may_stand_in_a_pair_but_draws_no_third_in() -> None:
    told = {(0, 1): 0.8, (1, 2): 0.7, (0, 2): 0.7}
    assert joined(told, speakers="xyxxxx") == [([0, 1], [0, 1])]
    assert joined(told, speakers="xxyxxx") == [([0, 1], [0, 1])]
    whole = dict.fromkeys(told, 0.96)
    assert joined(whole, speakers="xxyxxx") == [([0, 1, 2], [0, 1, 2])]


def test_a_third_quote_of_one_article_by_another_speaker_stays_out() -> None:
    told = {(0, 2): 0.8, (1, 2): 0.7}
    assert joined(told, articles="aabcde", speakers="xyxxxx") == [([0, 2], [0, 2])]


PAIRS = st.sampled_from(list(combinations(range(6), 2)))


@given(st.dictionaries(PAIRS, st.sampled_from([0.1, 0.5, 0.7, 0.9])), st.sets(PAIRS))
def test_for_all_pairs_a_quote_is_in_one_group_with_something_probable(
    probable: dict[tuple[int, int], float], sure: set[tuple[int, int]]
) -> None:
    found = joined(probable, sure & probable.keys())
    members = [quote for group, _ in found for quote in group]
    assert len(members) == len(set(members))
    for group, unsure in found:
        assert len(group) > 1
        assert set(unsure) <= set(group)
        likely = {one for pair, p in probable.items() if p >= 0.5 or pair in sure for one in pair}
        assert set(group) <= likely


def effort(size: int) -> int:
    """How many calls it takes where two groups of so many are refused again and again."""
    told = Told(
        [("", quote) for quote in range(2 * size)],
        list(range(2 * size)),
        [Voice(None, "x" if quote < size else "y") for quote in range(2 * size)],
    )
    probable = dict.fromkeys(combinations(range(2 * size), 2), 0.6)
    sure = set(combinations(range(size), 2))
    groups = Groups(told, lambda a, b: a != b, SCORER)
    assert [len(group) for group, _ in groups.joined(probable, sure)] == [size, size]
    return calls(lambda: groups.joined(probable, sure))


def test_what_was_refused_is_not_weighed_again_for_every_pair() -> None:
    assert effort(40) < 5 * effort(20)  # four times as many pairs
