"""Roles and governments in the labelled stories: the bounds stand a little below what is reached.

Nobody looks at the stories held back, nor at what is found in them: only at the figures.
"""

from __future__ import annotations

import pytest

from reader.analysis.pipeline import Pipeline
from tests.quality.labelled_names import stories
from tests.quality.names_roles import governs, roles, seats, told


@pytest.fixture(scope="module")
def found():
    """What is found in the stories held back (True) and in the others (False)."""
    parse = Pipeline().parse
    return {held: [told(story, parse) for story in stories(held=held)] for held in (False, True)}


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.1, 0.1), (True, 0.1, 0.1)])
def test_capitals_that_stand_for_a_government_are_told_from_towns(found, held, precision, recall):
    rate = governs(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.1, 0.1), (True, 0.1, 0.1)])
def test_the_state_of_a_capital_is_named(found, held, precision, recall):
    rate = seats(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.1, 0.1), (True, 0.1, 0.1)])
def test_roles_are_found_with_their_holder_and_their_body(found, held, precision, recall):
    rate = roles(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate
