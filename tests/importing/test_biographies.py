"""A paragraph about the page's writer goes, and one about anything else with a name stays."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.biographies import biographies
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in its piers."


def found(*lines, author=None):
    """Return which of the lines after the first three are biographies."""
    phrases = Phrases.load()
    page = [traits_of(Piece(line), phrases) for line in lines]
    late = range(3, len(page))
    return [lines[at] for at in sorted(biographies(page, late, phrases, author))]


@pytest.mark.parametrize(
    "life",
    [
        "Ann Lee is a reporter in Kolm.",
        "Ann Lee also writes for the Kolm Review, and keeps bees.",
        "Ole van der Berg joined the Post in 1998.",
    ],
)
def test_a_writer_of_the_byline_has_a_biography(life):
    assert found("By Ann Lee and Ole van der Berg", SENTENCE, SENTENCE, life) == [life]


def test_a_writer_known_from_elsewhere_has_one_too():
    life = "Ann Lee covers the port."

    assert found(SENTENCE, SENTENCE, SENTENCE, life, author="Bo Ek, ANN LEE") == [life]


def test_a_name_alone_beside_a_date_is_a_writers():
    life = "Ann Lee covers the port."

    assert found("Ann Lee", "3 May 2024", SENTENCE, life) == [life]
    assert found("Ann Lee", SENTENCE, SENTENCE, life) == []


@pytest.mark.parametrize(
    "line",
    [
        "North Korea has closed its ports.",
        "Ann Leeward is the harbour's master.",
        "Ann Lee walked to the bridge, and it has not been seen since.",
        "Ann Lee: is that a bridge?",
        "Ann Lee",
        "Ann Lee is " + "a reporter and " * 30 + "no more.",
    ],
)
def test_what_names_no_writer_or_says_nothing_of_one_stays(line):
    lines = ("North Korea", "By Ann Lee", "With reporting by Ole Berg in North Korea", line)

    assert found(*lines) == []


def test_one_name_alone_is_no_writers():
    assert found(SENTENCE, SENTENCE, SENTENCE, "Kolm is a port.", author="Kolm") == []


def test_what_a_writer_of_the_byline_told_is_no_biography():
    said = "Ann Lee said it was her own street that the water took first."

    assert found("By Ann Lee", SENTENCE, SENTENCE, said) == []
