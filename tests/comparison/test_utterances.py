from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.utterances import differences, may_be_one


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("Mara Holt", "Mara Holt", "same"),
        ("Mara Holt", "Holt", "same"),
        ("the ministry’s", "Ministry", "same"),
        ("Ana Petrov", "Anna Petrow", "same"),
        ("Ana Petrov", "Iva Petrov", "other"),
        ("Norland", "Norlandic foreign ministry", "perhaps"),
        ("Norland", None, "perhaps"),
        (None, None, "perhaps"),
        ("Norland", "Sutria", "other"),
        ("Mara Holt", "Ivo Brandt", "other"),
        ("", "Sutria", "other"),
    ],
)
def test_two_names_are_one_or_may_be_or_are_not(
    left: str | None, right: str | None, likeness: str
) -> None:
    assert may_be_one(left, right) == likeness
    assert may_be_one(right, left) == likeness


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("We sail.", "Holt"), ("we sail", "Mara Holt"), ()),
        (("We sail.", "Holt"), ("We leave.", "Holt"), ("wording",)),
        (("We sail.", "Norland"), ("We sail.", "Sutria"), ("speaker",)),
        (("We sail.", None), ("We sail.", "Sutria"), ()),
        (("We sail.", "Norland"), ("We sail.", "Norland’s foreign ministry"), ()),
        (("We sail.", "Norlandic government"), ("We sail.", "Norland"), ()),
        (("We sail.", "Norland"), ("We sail.", "Norlandic rebels"), ("speaker",)),
        (("We sail.", "Norland"), ("We sail.", "Norlandia"), ("speaker",)),
        (("We will sail with them", None), ("We won’t sail with them", None),
         ("wording", "meaning")),
        (("They must leave the harbour", None), ("They may leave the harbour", None),
         ("wording", "meaning")),
        (("It took 40 days to end", None), ("It took 42 days to end", None),
         ("wording", "meaning")),
        (("It took 40 days to end", None), ("It took days and days to end", None), ("wording",)),
        (("It took 40 days to end", None), ("It took 40 long days to end", None), ("wording",)),
        (("not old", None), ("quite old", None), ("wording",)),
    ],
)  # fmt: skip
def test_renderings_differ_in_wording_speaker_or_meaning(
    left: tuple[str, str | None], right: tuple[str, str | None], expected: tuple[str, ...]
) -> None:
    assert differences([left, right]) == expected


@given(st.text(max_size=40), st.text(max_size=20) | st.none())
def test_for_all_words_a_rendering_does_not_differ_from_itself(
    text: str, name: str | None
) -> None:
    assert differences([(text, name), (text, name)]) == ()
