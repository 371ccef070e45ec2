"""Probabilities follow the evidence."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from reader.comparison.evidence import Evidence
from reader.comparison.probability import (
    load_weights,
    log_odds,
    logistic,
    probabilities,
    supports,
    tenable,
)
from reader.resources import resource

WEIGHTS, _ = load_weights(with_model=True)


def one(lexical, sense, told=None, apart=0.0, other=False):
    """The evidence between two articles of one sentence each."""
    at, shares = np.array([0]), np.array([0.5])
    return Evidence(
        at,
        at,
        np.array([lexical]),
        np.array([sense]),
        np.array([sense if told is None else told]),
        np.array([apart]),
        np.array([other]),
        shares,
        shares,
    )


def probable(found, weights):
    return probabilities(found, dict.fromkeys(found, weights))


def dense(a, b):
    """The evidence of all pairs of `a` and `b` sentences."""
    rows, columns = np.divmod(np.arange(a * b), max(b, 1))
    none = np.zeros(a * b)
    return Evidence(rows, columns, none, none, none, none, none > 0, none, none)


@pytest.mark.parametrize("with_model", [True, False])
def test_the_fitted_numbers_are_in_their_bounds(with_model):
    weights, answering = load_weights(with_model=with_model)

    assert 0 < weights.possible < weights.likely < weights.sure < 1
    assert weights.lexical > 0 > weights.bias
    assert (weights.sense > 0) == (weights.told > 0) == with_model
    assert weights.apart < 0
    assert weights.scale > 0
    assert 0 <= answering.before <= 1


def test_the_file_says_how_its_numbers_came_about():
    origin = json.loads(resource("matching.json").read_text("utf-8"))["origin"]

    assert origin["how"]
    assert origin["data"]
    assert origin["figures_on_what_was_left_out"]


def test_more_evidence_is_more_probable():
    found = [probable({(0, 1): one(x, x)}, WEIGHTS)[0, 1][0] for x in (0, 0.2, 0.5, 1)]

    assert found == sorted(found)
    assert found[0] < 0.01
    assert found[-1] > 0.99


def test_without_sense_wording_decides():
    weights, _ = load_weights(with_model=False)
    found = replace(one(0.9, 0.0), sense=None, told=None)

    assert probable({(0, 1): found}, weights)[0, 1][0] > 0.99


def test_what_is_told_besides_names_and_where_it_stands_speak_too():
    def given(**evidence):
        return probable({(0, 1): one(0.2, 0.3, **evidence)}, WEIGHTS)[0, 1][0]

    assert given(told=0.1) < given(told=0.3) < given(told=0.5)
    assert given(apart=0.9) < given(apart=0.1)


def test_the_same_of_somebody_else_is_no_likely_match_and_supports_none():
    other, weak, strong = one(0.9, 0.9, other=True), one(0.15, 0.3), one(0.9, 0.9)

    for thirds in ({}, {(0, 2): strong, (1, 2): strong}):
        assert probable({(0, 1): other, **thirds}, WEIGHTS)[0, 1][0] < WEIGHTS.likely
    helped, alone = (
        probable({(0, 1): weak, (0, 2): strong, (1, 2): third}, WEIGHTS)[0, 1][0]
        for third in (strong, other)
    )
    assert helped > alone + 0.1


def test_a_third_article_that_matches_both_makes_a_match_more_probable():
    weak, strong, none = one(0.15, 0.3), one(0.9, 0.9), one(0, 0)
    alone = probable({(0, 1): weak, (0, 2): none, (1, 2): none}, WEIGHTS)[0, 1]
    half = probable({(0, 1): weak, (0, 2): strong, (1, 2): none}, WEIGHTS)[0, 1]
    helped = probable({(0, 1): weak, (0, 2): strong, (1, 2): strong}, WEIGHTS)[0, 1]

    assert half[0] == pytest.approx(alone[0], abs=0.02)
    assert helped[0] > alone[0] + 0.2


def test_support_is_the_best_of_the_weaker_links_over_all_other_sentences():
    rng = np.random.default_rng(3)
    sizes = (3, 4, 5, 0)
    p = {(a, b): rng.random((sizes[a], sizes[b])) for a in range(4) for b in range(a + 1, 4)}

    pairs = {(a, b): dense(sizes[a], sizes[b]) for a, b in p}
    found = supports(pairs, {pair: one.ravel() for pair, one in p.items()})

    assert {pair: len(one) for pair, one in found.items()} == {k: one.size for k, one in p.items()}
    for i in range(3):
        for j in range(4):
            expected = max(min(p[0, 2][i, k], p[1, 2][j, k]) for k in range(5))
            assert found[0, 1].reshape(3, 4)[i, j] == pytest.approx(expected)
            assert expected > 0.02  # else it would count nothing


def test_a_way_that_is_too_feeble_supports_nothing():
    pairs = dict.fromkeys(((0, 1), (0, 2), (1, 2)), dense(1, 1))

    def through(strength):
        p = {(0, 1): [0.5], (0, 2): [0.9], (1, 2): [strength]}
        return supports(pairs, {k: np.array(v) for k, v in p.items()})

    assert through(0.3)[0, 1].tolist() == pytest.approx([0.3])
    assert through(0.01)[0, 1].tolist() == [0]
    assert through(0.01)[1, 2].tolist() == pytest.approx([0.5])


def test_only_what_may_yet_be_a_match_is_kept():
    at, x = np.arange(101), np.linspace(0, 1, 101)
    found = Evidence(at, at, x, x, x, 0 * x, x < 0, x, x)
    kept = tenable(found, WEIGHTS)
    helped = logistic(WEIGHTS.scale * (log_odds(found, WEIGHTS) + WEIGHTS.support) + WEIGHTS.shift)

    assert 0 < len(kept.rows) < 101
    assert set(at[helped >= WEIGHTS.possible]) <= set(kept.rows)


def test_classes_follow_the_bounds():
    assert WEIGHTS.grade(WEIGHTS.sure) == "sure"
    assert WEIGHTS.grade(WEIGHTS.likely) == "likely"
    assert WEIGHTS.grade(WEIGHTS.possible) == "possible"


def test_log_odds_of_any_size_are_a_probability():
    assert logistic(np.array([-1e9, 0, 1e9])) == pytest.approx([0, 0.5, 1])


def test_a_story_without_pairs_has_no_probabilities():
    assert probable({}, WEIGHTS) == {}
