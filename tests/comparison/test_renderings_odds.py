"""Numbers that count as they are meant to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.contents_likeness import Likeness
from reader.comparison.kinship import LIKENESSES
from reader.comparison.renderings_evidence import Evidence
from reader.comparison.renderings_odds import load_scorer

SCORER = load_scorer()
SHARE = st.floats(0, 1)


#: Evidence by name, in the middle of what can be.
USUAL = {
    "answered": 0.5,
    "alike": 0.5,
    "amount": 5.0,
    "matched": 0.5,
    "rival": 0.0,
    "days": 0.0,
    "hearers": 0.0,
}


def evidence(*pairs: dict[str, float], speakers: str = "same", sense: list[bool]) -> Evidence:
    told = {name: np.array([(USUAL | one)[name] for one in pairs]) for name in USUAL}
    likeness = Likeness(told["answered"], told["alike"], told["amount"], np.array(sense))
    speaking = np.full(len(pairs), LIKENESSES.index(speakers))
    rows, columns = np.zeros(len(pairs), np.intp), np.arange(1, len(pairs) + 1)
    others = (told[name] for name in ("rival", "days", "hearers"))
    return Evidence(rows, columns, likeness, told["matched"], speaking, *others)


def probability(
    told: dict[str, float] | None = None, *, speakers: str = "same", sense: bool = True
) -> float:
    found = evidence(told or {}, speakers=speakers, sense=[sense])
    return float(SCORER.probability(found)[0])


@given(SHARE, SHARE, SHARE, st.floats(0, 1), st.booleans())
def test_for_all_pairs_more_in_common_is_no_less_probable(
    answered: float, alike: float, matched: float, more: float, sense: bool
) -> None:
    here = {"answered": answered, "alike": alike, "matched": matched, "amount": 5.0}
    usual = probability(here, sense=sense)
    assert 0 < usual < 1
    for name, value in here.items():
        assert probability(here | {name: value + more}, sense=sense) >= usual
    for name in ("rival", "days", "hearers"):
        assert probability(here | {name: more}, sense=sense) <= usual


def test_another_speaker_makes_a_pair_less_probable_the_less_he_has_to_do_with_it() -> None:
    same, kin, _, other = (probability(speakers=one) for one in LIKENESSES)
    assert same > kin > other


def test_what_is_the_same_word_for_word_is_one_utterance_with_the_model_and_without() -> None:
    for sense in (True, False):
        whole = {"answered": 1.0, "alike": 1.0, "matched": 0.0, "amount": 20.0}
        assert probability(whole, sense=sense) >= SCORER.likely
        little = {"answered": 0.1, "alike": 0.1, "matched": 0.0}
        assert probability(little, sense=sense) < SCORER.likely


def test_the_bounds_are_in_order() -> None:
    assert SCORER.possible < SCORER.likely <= SCORER.sure < SCORER.sure_weak < 1


def test_each_pair_is_judged_by_the_numbers_of_what_is_known_of_it() -> None:
    wording = replace(SCORER.with_model, bias=9.0)
    scorer = replace(SCORER, wording_alone=wording)
    found = evidence({}, {}, sense=[True, False])
    known, unknown = scorer.probability(found)
    assert known < unknown
