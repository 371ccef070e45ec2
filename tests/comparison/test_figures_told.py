"""What a sentence tells of a figure in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader.comparison.figures_told import Teller, Told
from reader.model.analysis import Figure
from reader.model.article import Article
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind


def told(marked: str, kind: FigureKind, value: str, unit: str | None = None) -> Told:
    """Return what is told of the figure between braces."""
    start, end = marked.index("{"), marked.index("}") - 1
    text = re.sub(r"[{}]", "", marked)
    figure = Figure(Span(start, end), value, kind, None, unit)
    return Teller().told(Article("a.txt", "", text), Span(0, len(text)), figure)


@pytest.mark.parametrize(
    ("sentence", "unit", "counted", "fate"),
    [
        ("The blast killed {nine people} at noon.", "person", "person", "dead"),
        ("{Nine people} were wounded and three killed.", "person", "person", "hurt"),
        ("It killed nine and wounded {31 others}.", "other", "person", "hurt"),
        ("The death toll rose to {nine}.", None, "person", "dead"),
        ("Thirty were wounded, {two} of them badly.", None, None, "hurt"),
        ("The clinic had {45 wounded}.", "wounded", "person", "hurt"),
        ("{Five guards} died.", "guard", "guard", "dead"),
        ("{Five guards} slept.", "guard", "guard", None),
        ("{Nine people} rode in the cart that fell, injuring 4.", "person", "person", None),
        ("{Nine people} rode in the cart, killing at least two.", "person", "person", None),
        ("{Two boys} " + "and so on " * 5 + "died.", "boy", "boy", None),
    ],
)
def test_the_nearest_fate_is_told_of_those_counted(
    sentence: str, unit: str | None, counted: str | None, fate: str | None
):
    found = told(sentence, "count", "9", unit)
    assert (found.unit, found.fate) == (counted, fate)


@pytest.mark.parametrize(
    ("sentence", "value", "spans"),
    [
        ("It lasted {40 minutes}.", "PT40M", "length"),
        ("It took {42 days} before a boat passed.", "P42D", "length"),
        ("He came {two days} before it.", "P2D", "distance"),
        ("He came {two days} later.", "P2D", "distance"),
        ("He came within {two days}.", "P2D", "distance"),
        ("He came {a day} later.", "P1D", "next"),
        ("He came {an hour} after it.", "PT1H", "next"),
    ],
)
def test_lengths_of_time_are_told_from_distances(sentence: str, value: str, spans: str):
    assert told(sentence, "duration", value).spans == spans


@pytest.mark.parametrize(
    ("sentence", "value", "dated"),
    [
        ("After the {2020} war ended it rained.", "2020", {"war", "end"}),
        ("The {2020} truce in the hills holds.", "2020", {"truce"}),
        ("It ended in {2020} when rain fell.", "2020", set()),
        ("{Tuesday}'s attack was the worst.", "2020-05-05", {"attack"}),
        ("They met {Tuesday} morning.", "2020-05-05", set()),
    ],
)
def test_a_date_tells_what_it_is_an_attribute_of(sentence: str, value: str, dated: set[str]):
    assert told(sentence, "date", value).dated == dated


def test_a_part_of_what_was_counted_is_told_as_such():
    assert told("It killed nine people, including {two boys}.", "count", "2", "boy").included
    assert not told("It killed {nine people}, including two boys.", "count", "9").included


def test_an_amount_keeps_its_unit():
    assert told("It cost {$5}.", "amount", "5", "USD").unit == "USD"
