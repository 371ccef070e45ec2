from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.governments import governing
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel


def governments(parse: Callable[[str], Parse], text: str, **labels: NameLabel) -> list[str]:
    known: dict[str, NameLabel] = {"Oslo": "PLACE", "Lima": "PLACE", "Velmar": "PLACE"}
    found = governing(named(parse, text, known | labels))
    return [mention.span.of(text) for mention in found if mention.governs]


def test_a_capital_stands_for_its_government_in_one_sentence_and_not_in_the_next(
    parse: Callable[[str], Parse],
) -> None:
    text = "Oslo rejected the demand on Monday. The minister flew to Oslo."
    scene = named(parse, text, {"Oslo": "PLACE"})
    assert [mention.governs for mention in governing(scene)] == [True, False]
    assert [mention.span for mention in governing(scene)] == [m.span for m in scene.mentions]


def test_both_capitals_that_act_together_are_governments(parse: Callable[[str], Parse]) -> None:
    assert governments(parse, "Oslo and Lima signed a truce.") == ["Oslo", "Lima"]


def test_two_towns_are_two_towns(parse: Callable[[str], Parse]) -> None:
    assert governments(parse, "He lived in Oslo and Lima.") == []
    assert governments(parse, "Few in Oslo or Lima noticed.") == []


def test_a_state_is_no_seat_of_another(parse: Callable[[str], Parse]) -> None:
    assert governments(parse, "Norway rejected it.", Norway="PLACE") == []
    assert governments(parse, "Singapore rejected it.", Singapore="PLACE") == []


@pytest.mark.parametrize("label", ["PERSON", "ORG"])
def test_one_word_that_acts_may_be_a_seat_that_only_other_articles_know(
    parse: Callable[[str], Parse], label: NameLabel
) -> None:
    assert governments(parse, "Oslo rejected the demand.", Oslo=label) == ["Oslo"]


def test_a_full_name_is_no_seat(parse: Callable[[str], Parse]) -> None:
    scene = named(parse, "Anna Holm rejected it.", {"Anna Holm": "PERSON"})
    assert [mention.governs for mention in governing(scene)] == [False]
