"""What a cell reports differently is said against the one it is compared with."""

from __future__ import annotations

import pytest

from reader.model.overview import Differing, Row
from reader.ui.cards.differing import denied, figures_differing, signs
from tests.ui.conftest import SAW, SAW_B, made_comparison, passage_of

FORTY, SIXTY = passage_of(0, "About 40 boats"), passage_of(1, "Some 60 boats")
SAID, SAID_B = passage_of(0, "We saw nothing at all,"), passage_of(1, "We saw nothing,")


@pytest.fixture
def comparison():
    return made_comparison()


def row(*differs, cells=((SAW,), (SAW_B,), ())):
    return Row("s", cells, "some", differs)


def test_another_figure_is_told_in_the_cell_that_is_not_the_base(comparison):
    one = row(Differing("figure", 1, (FORTY, SIXTY), (), within=True))

    assert signs(comparison, one, 1, 0) == ("figure",)
    assert signs(comparison, one, 0, 0) == ()
    assert signs(comparison, one, 2, 0) == ()


def test_figures_that_agree_with_the_base_have_no_sign(comparison):
    agreeing = row(
        Differing(
            "figure", 0, (passage_of(0, "two days"), passage_of(2, "two days")), (), within=False
        )
    )

    assert signs(comparison, agreeing, 2, 0) == ()


def test_another_speaker_and_another_meaning_are_told_once_each(comparison):
    speaker = Differing("speaker", 0, (SAID, SAID_B), (), within=True)
    meaning = Differing("meaning", 0, (SAID, SAID_B), (), within=True)

    assert signs(comparison, row(speaker, meaning, speaker), 1, 0) == (
        "another speaker",
        "another meaning",
    )


def test_a_negation_is_told_where_the_one_denies_what_the_other_says(comparison):
    negation = Differing("negation", -1, (SAID_B,), (), within=True, denied=(SAID,))

    assert signs(comparison, row(negation), 1, 0) == ("negation",)
    assert signs(comparison, row(negation), 0, 1) == ("negation",)
    assert signs(comparison, row(negation), 2, 0) == signs(comparison, row(negation), 0, 0) == ()
    assert denied(row(negation), 0) == (SAID,)
    assert denied(row(negation), 1) == (SAID_B,)
    assert denied(row(negation), 2) == ()


def test_what_is_told_otherwise_outside_the_row_is_told_with_letters(comparison):
    outside = row(Differing("figure", 1, (FORTY,), (SIXTY,), within=False))

    assert signs(comparison, outside, 0, 0) == ("figure elsewhere in B",)
    assert signs(comparison, outside, 1, 0) == ()


def test_what_the_one_compared_with_does_not_tell_is_told_against_the_others(comparison):
    one = row(
        Differing("figure", 1, (FORTY, SIXTY), (), within=True),
        Differing("figure", 1, (FORTY,), (SIXTY,), within=False),
        cells=((SAW,), (SAW_B,), (SAW_B,)),
    )

    assert signs(comparison, one, 1, 2) == ("figure in A",)
    assert signs(comparison, one, 0, 2) == ("figure in B",)
    assert signs(comparison, one, 1, 0) == ("figure",)


def test_figures_that_differ_are_found_by_article():
    one = row(
        Differing("figure", 1, (FORTY, SIXTY), (), within=True),
        Differing("speaker", 0, (SAID, SAID_B), (), within=True),
    )

    assert figures_differing(one, 0) == (FORTY,)
    assert figures_differing(one, 1) == (SIXTY,)
    assert figures_differing(one, 2) == ()


def test_one_kind_is_told_once_whoever_tells_otherwise(comparison):
    days = passage_of(0, "two days")
    outside = row(
        Differing("figure", 1, (FORTY,), (SIXTY,), within=False),
        Differing("figure", 0, (days,), (passage_of(2, "two days"),), within=False),
        Differing("figure", 1, (FORTY,), (SIXTY,), within=False),
    )
    assert signs(comparison, outside, 0, 0) == ("figure elsewhere in B",)
    both = row(
        Differing("figure", 1, (FORTY, SIXTY), (), within=True),
        Differing("figure", 1, (SIXTY,), (FORTY,), within=False),
    )
    assert signs(comparison, both, 1, 0) == ("figure",)
