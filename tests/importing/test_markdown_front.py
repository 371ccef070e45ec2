"""The lines of properties before a text say what they can."""

from __future__ import annotations

import pytest

from reader.importing.markdown_front import Front, front_matter


def front(lines: str) -> Front:
    return front_matter(f"---\n{lines}\n---\nrest\n")


def test_names_values_and_lists_are_read():
    found = front(
        'title: "A: flood"\nauthor:\n  - Jo\n  - "[[people/b|Brack]]"\n\nsource: The Post\n'
        "url: https://a.example/b\ndate: 2001-02-03T04:05\nlast-mod: x\nlastmod: 4 Feb 2001\n"
        "lang: en-GB\nnot a property\n"
    )
    assert found.rest == "rest\n"
    assert (found.title, found.author) == ("A: flood", "Jo, Brack")
    assert (found.source, found.url) == ("The Post", "https://a.example/b")
    assert (found.published, found.updated, found.language) == ("2001-02-03", "2001-02-04", "en")
    assert found.lines[1:3] == ("author:", "- Jo")
    assert found.lines[-1] == "not a property"


def test_a_list_between_brackets_is_read_and_an_odd_value_is_none():
    found = front("authors: [Jo Brack, 'Ö', ]\nsource: https://a.example\ndate: soon\nlang: 12")
    assert found.author == "Jo Brack, Ö"
    assert (found.source, found.url) == (None, "https://a.example")
    assert (found.published, found.language, found.title) == (None, None, None)


@pytest.mark.parametrize(
    "text",
    ["a\n---\nb: c\n---\n", "---\nb: c\n", "---\nA line of text.\n---\nb", "---\n- a\n---\nb", ""],
)
def test_what_is_no_list_of_properties_is_text(text: str):
    assert front_matter(text) == Front(text)


def test_a_list_before_any_name_is_passed_over():
    assert front("- a\nb: c").said == {"b": ("c",)}
