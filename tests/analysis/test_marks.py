from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.marks import marked, paragraphs
from tests.effort import calls


def inside(text: str) -> list[str]:
    return [mark.content.of(text) for mark in marked(text)]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ('"One," she said. "Two."', ["One,", "Two."]),
        ("“One,” she said. “Two.”", ["One,", "Two."]),
        ("„Eins“, sagte sie, „zwei“.", ["Eins", "zwei"]),
        ("«Un», dit-elle, ‹deux›.", ["Un", "deux"]),
        ("»Eins«, sagte sie.", ["Eins"]),
        ("”Ett”, sade hon. ”Två”.", ["Ett", "Två"]),
        ("``One'' and ''two'' she said", ["One", "two"]),
        ("She said it, adding: ”One is enough.”", ["One is enough."]),
        ("‘We knew the crews’ aim,’ he said. ‘Fine.’", ["We knew the crews’ aim,", "Fine."]),
        ("the so-called ‘mud fleet’ of the allies’ men", ["mud fleet"]),
        ("‘The allies’ plan", ["The allies"]),
        ("rock 'n' roll and the '90s", ["n"]),
        ("a 6\" gun and a 7\" gun", []),
        ("“I said ‘no’ and \"no\" again,” she said.", ["I said ‘no’ and \"no\" again,"]),
        ("“He said “no” and went,” she said.", ["He said “no” and went,"]),
        ("“One mark “too many,” she said. “Two.”", ["too many,", "Two."]),
        ("\"One mark too few, she said. \"Two.\"", ["Two."]),
        ("“” and “ ” and “!”", []),
        ("She asked ‘why not ‘now’ then", ["now"]),
        ("tick “", []),
        ("‘He told me “no” at once,’ she said.", ["He told me “no” at once,"]),
        ("the ‘old “new” boys’ plan", ["new"]),
    ],
)  # fmt: skip
def test_marks_are_paired(text: str, contents: list[str]) -> None:
    assert inside(text) == contents


def test_a_mark_never_closed_runs_to_the_end_of_its_paragraph_and_no_farther() -> None:
    text = "She said: “One\n\n“Two,” she said."
    first, second = marked(text)
    assert (first.content.of(text), first.closed, first.paragraph) == ("One", False, 0)
    assert (second.content.of(text), second.closed, second.paragraph) == ("Two,", True, 1)


def test_paragraphs_are_what_blank_lines_part() -> None:
    text = "\n one\ntwo \n \n\nthree\n"
    assert [span.of(text) for span in paragraphs(text)] == ["one\ntwo", "three"]


@given(st.text(alphabet="“”‘’\"'«»„`ab .,\n", max_size=60))
def test_for_all_texts_what_is_marked_lies_in_one_paragraph_and_never_overlaps(text: str) -> None:
    found = marked(text)
    whole = paragraphs(text)
    for mark in found:
        assert whole[mark.paragraph].covers(mark.outer)
        assert mark.outer.covers(mark.content)
        assert mark.content.of(text) == mark.content.of(text).strip()
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))


@given(st.text(alphabet="“”‘’\"'«»„`ab ,", max_size=20))
def test_for_all_marks_one_paragraph_tells_nothing_about_the_next(odd: str) -> None:
    text = f"{odd}\n\n“One,” she said. ‘Two.’"
    assert inside(text)[-2:] == ["One,", "Two."]


@pytest.mark.parametrize("line", ["“it” it’s ", "‘a “b” c.’ ", "“it” ‘a b’ c’s ", "“Stop "])
def test_the_work_grows_with_the_text_alone(line):
    once, twice = (calls(lambda: marked(line * times)) for times in (500, 1000))  # noqa: B023
    assert twice < 2.4 * once
