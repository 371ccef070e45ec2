from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.contrasts import Said, meanings
from reader.comparison.contrasts_words import tokens
from reader.model.analysis import Figure
from reader.model.text import Span
from tests.effort import calls


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def said(
    text: str,
    cue: str = "said",
    *,
    whole: bool = True,
    figures: tuple[tuple[str, str, str | None], ...] = (),
    names: tuple[str, ...] = (),
) -> Said:
    """A rendering; figures as (words, value, hedge), counting men; names are their own ids."""
    counted = [
        (place(text, words), Figure(place(text, words), value, "count", hedge, "man"))
        for words, value, hedge in figures
    ]
    return Said(tokens(text), cue, whole, counted, [(place(text, name), name) for name in names])


def differing(one: tuple[str, Said], other: tuple[str, Said]) -> list[tuple[str, str, str]]:
    (left, a), (right, b) = one, other
    return [(kind, mine.of(left), yours.of(right)) for kind, mine, yours in meanings(a, b)]


def words(left: str, right: str, *cues: str) -> list[tuple[str, str, str]]:
    first, second = (*cues, "said", "said")[:2]
    return differing((left, said(left, first)), (right, said(right, second)))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("We will sail with them", "We will not sail with them", ("negation", "sail", "not")),
        ("a sample had gone to the lab", "no sample had been sent", ("negation", "sample", "no")),
        ("We will close the port", "We may close the port", ("modality", "will", "may")),
        ("it would oppose the deal", "it might oppose the deal", ("modality", "would", "might")),
        ("They must leave the harbour", "They should leave it", ("modality", "must", "should")),
        ("The tower was cleaned in June", "The tower had been due to be cleaned in June",
         ("modality", "cleaned", "due")),
        ("They are thinking of an appeal", "They will appeal", ("modality", "thinking", "will")),
    ],
)  # fmt: skip
def test_words_that_deny_or_doubt_are_marked(
    left: str, right: str, expected: tuple[str, str, str]
) -> None:
    assert words(left, right) == [expected]
    kind, mine, yours = expected
    assert words(right, left) == [(kind, yours, mine)]


@pytest.mark.parametrize(
    ("left", "right", "cues"),
    [
        ("We sail at dawn", "We leave at dawn", ()),
        ("We did not sail at dawn", "They never sailed at dawn", ()),
        ("the ships carried weapons", "Our ships carried no weapons", ("denied", "said")),
        ("We will sail at dawn", "We sail at dawn", ()),
        ("to close the port", "We will close the port", ("vowed", "said")),
        ("the port must close", "the port to close", ("said", "demanded")),
        ("They may go", "We will sail", ()),
        ("They may go tomorrow", "We could go", ()),
    ],
)
def test_the_same_in_other_words_is_no_other_meaning(
    left: str, right: str, cues: tuple[str, ...]
) -> None:
    assert words(left, right, *cues) == []
    assert words(right, left, *reversed(cues)) == []


def test_what_one_denies_and_the_other_says_is_another_meaning() -> None:
    denied, told = "she had ordered the files destroyed", "she ordered the files destroyed"
    assert words(denied, told, "denied") == [("negation", "ordered", "ordered")]
    assert words(told, denied, "said", "denied") == [("negation", "ordered", "ordered")]


@pytest.mark.parametrize(
    ("denied", "told", "cue"),
    [
        ("she had ordered the files destroyed", "she ordered the files destroyed", "rejected"),
        ("she had ordered the files destroyed", "she ordered no files destroyed", "said"),
        ("she had not ordered the files destroyed", "she ordered the files destroyed", "said"),
        ("the charge of theft", "the charge is absurd", "said"),
        ("she had ordered the files destroyed", "she ordered it", "said"),
    ],
)
def test_a_denial_in_other_words_is_no_other_meaning(denied: str, told: str, cue: str) -> None:
    assert words(denied, told, "denied", cue) == []


def test_a_fragment_may_be_of_what_is_denied() -> None:
    denied, part = "she had ordered the files destroyed", "ordered the files destroyed"
    assert differing((denied, said(denied, "denied")), (part, said(part, whole=False))) == []


def test_how_certain_something_is_is_told_once() -> None:
    left = "he would decide by Friday whether to open an inquiry"
    right = "he might open an inquiry by Friday"
    expected = [("modality", "would", "might")]
    assert words(left, right) == expected


def test_a_fragment_without_not_denies_nothing() -> None:
    whole, part = "We will not sail with them", "sail with them"
    assert differing((whole, said(whole)), (part, said(part, whole=False))) == []
    may = "We may sail with them"
    assert differing((may, said(may)), (part, said(part, whole=False))) == []


@pytest.mark.parametrize(
    ("mine", "yours", "differ"),
    [
        (("40", "40", None), ("42", "42", None), True),
        (("40", "40", "about"), ("42", "42", None), False),
        (("40", "40", "about"), ("42", "60", None), True),
        (("40", "2024-10-15", None), ("42", "2024-10-16", None), True),
        (("40", "2024-10-15", None), ("42", "2024-10", None), False),
        (("40", "40", None), ("42", "40", None), False),
    ],
)
def test_figures_that_count_the_same_thing_are_held_against_each_other(
    mine: tuple[str, str, str | None], yours: tuple[str, str, str | None], differ: bool
) -> None:
    left, right = "It took 40 men", "It took 42 men"
    found = differing((left, said(left, figures=(mine,))), (right, said(right, figures=(yours,))))
    assert found == ([("number", "40", "42")] if differ else [])


def test_of_several_figures_of_one_kind_none_is_held_against_another() -> None:
    left, right = "We saw 40 or 50 men", "We saw 42 men"
    several = said(left, figures=(("40", "40", None), ("50", "50", None)))
    assert differing((left, several), (right, said(right, figures=(("42", "42", None),)))) == []
    one = right, said(right, figures=(("42", "42", None),))
    assert differing((left, said(left)), one) == []
    assert differing(one, (left, said(left))) == []


@pytest.mark.parametrize(
    ("left", "right", "names", "expected"),
    [
        ("Paris rejected the plan", "Berlin rejected the plan", ("Paris", "Berlin"),
         [("actor", "Paris", "Berlin")]),
        ("We shall write to Paris", "We shall write to Berlin", ("Paris", "Berlin"),
         [("object", "Paris", "Berlin")]),
        ("Norland rejected the plan", "Norlandic men rejected it", ("Norland", "Norlandic"), []),
        ("Paris rejected the plan", "We wrote to Berlin", ("Paris", "Berlin"), []),
        ("Paris", "Berlin", ("Paris", "Berlin"), []),
    ],
)  # fmt: skip
def test_another_name_in_the_same_place_is_another_actor_or_object(
    left: str, right: str, names: tuple[str, str], expected: list[tuple[str, str, str]]
) -> None:
    a, b = said(left, names=names[:1]), said(right, names=names[1:])
    assert differing((left, a), (right, b)) == expected


def test_a_name_that_both_have_is_no_other() -> None:
    left, right = "Paris met London", "London met Paris"
    both = ("Paris", "London")
    assert differing((left, said(left, names=both)), (right, said(right, names=both))) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_for_all_words_what_differs_is_the_same_from_either_side(left: str, right: str) -> None:
    assert list(meanings(said(left), said(left))) == []
    forth = {(kind, a, b) for kind, a, b in meanings(said(left), said(right))}
    assert forth == {(kind, a, b) for kind, b, a in meanings(said(right), said(left))}


def test_one_name_written_otherwise_is_nobody_else() -> None:
    left, right = "Arudia closed the port", "Arudian closed the port"
    assert (
        differing((left, said(left, names=("Arudia",))), (right, said(right, names=("Arudian",))))
        == []
    )
    left, right = "We blame Arudia", "We blame Arudian"
    assert (
        differing((left, said(left, names=("Arudia",))), (right, said(right, names=("Arudian",))))
        == []
    )


@pytest.mark.parametrize("whose", [("they may sail ", "they could sail "), ("", "")])
def test_the_work_grows_with_the_words_alone(whose: tuple[str, str]) -> None:
    work = []
    for times in (100, 200):
        one, other = (
            "".join(f"{words}{name}{n} sank boat{n} " for n in range(times))
            for words, name in zip(whose, ("Mara", "Ivo"), strict=True)
        )
        a, b = (
            said(text, names=tuple(f"{name}{n} " for n in range(times)))
            for text, name in ((one, "Mara"), (other, "Ivo"))
        )
        work.append(calls(lambda: list(meanings(a, b))))  # noqa: B023
    assert work[1] < 2.5 * work[0]
