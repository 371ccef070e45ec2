"""What a comparison found survives the way through JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reader.model.comparison import Office, Place, Statement
from reader.model.text import Span
from reader.storage.comparisons import comparison_from_json, comparison_to_json
from tests.ui.conftest import DARK, DARK_B, made_comparison


@pytest.fixture
def found():
    """A comparison with something in every field."""
    made = made_comparison()
    first, *others = made.matches
    place = Place(0, 0)
    return replace(
        made,
        matches=(replace(first, told=True, a_part=Span(0, 4), b_part=Span(2, 9)), *others),
        statements=(Statement("s1", (DARK, DARK_B)),),
        entities=tuple(
            replace(one, offices=(Office("keeper", "Sorn"), Office("elder")), seat_of="Sorn")
            for one in made.entities
        ),
        quote_groups=tuple(replace(one, told=True, unsure=(place,)) for one in made.quote_groups),
        figure_groups=tuple(
            replace(one, why="value", told=True, settled=True, holds=(place,), errors=(place,))
            for one in made.figure_groups
        ),
        models=replace(made.models, without=("fr",)),
        lone_errors=(place,),
    )


def test_all_of_it_comes_back(found):
    value = json.loads(json.dumps(comparison_to_json(found)))

    assert comparison_from_json(value, found.articles) == found


@pytest.mark.parametrize("value", [None, [], {}, {"named": [1]}, "x", {"named": [[], []]}])
def test_what_is_none_is_refused(found, value):
    with pytest.raises(ValueError, match="not"):
        comparison_from_json(value, found.articles)


def test_one_of_other_articles_is_refused(found):
    with pytest.raises(ValueError, match="other articles"):
        comparison_from_json(comparison_to_json(found), found.articles[:2])
