"""JSON-LD is read as pages write it: in graphs and lists, with mark-up, broken, hostile."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.html_json import LinkedData, linked_data

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Vote &amp; <b>delay</b>",
    "author": [{"name": "Ann Lee"}, "Bo Ek", {"name": "Ann Lee"}, "https://x.example/ann"],
    "publisher": {"name": "The Journal"},
    "datePublished": "2025-03-04T08:00:00Z",
    "dateModified": "2025-03-05",
    "articleBody": "Text.",
    "mainEntityOfPage": {"@id": "https://x.example/vote"},
    "inLanguage": "en-GB",
}
READ = LinkedData(
    headline="Vote &  delay".replace("  ", "  "),
    authors=("Ann Lee", "Bo Ek"),
    publisher="The Journal",
    published="2025-03-04T08:00:00Z",
    modified="2025-03-05",
    body="Text.",
    url="https://x.example/vote",
    language="en-GB",
)


@pytest.mark.parametrize(
    "wrapped",
    [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebPage"}, ARTICLE]}, [[{"x": ARTICLE}, None]]],
)
def test_the_article_is_found_wherever_it_lies(wrapped):
    found = linked_data([json.dumps(wrapped)])
    assert found.headline.split() == ["Vote", "&", "delay"]
    assert found == LinkedData(**{**_fields(READ), "headline": found.headline})


def _fields(data):
    return {name: getattr(data, name) for name in LinkedData.__slots__}


def test_the_fullest_article_wins_and_comments_are_none():
    teaser = {"@type": "Article", "headline": "Other"}
    talk = {"@type": "WebPage", "comment": [{"@type": "Article", **ARTICLE}]}
    assert linked_data([json.dumps([teaser, ARTICLE, talk])]).publisher == "The Journal"
    assert linked_data([json.dumps(talk)]) == LinkedData()


def test_names_stand_in_for_what_is_not_said():
    node = {
        "@type": ["Thing", "LiveBlogPosting"],
        "name": "Named",
        "creator": "Bo Ek",
        "dateCreated": "2025-01-01",
        "mainEntityOfPage": "https://x.example/a",
        "author": None,
        "publisher": 3,
    }
    found = linked_data([json.dumps(node)])
    assert (found.headline, found.authors, found.published, found.url, found.publisher) == (
        "Named", ("Bo Ek",), "2025-01-01", "https://x.example/a", "",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"x"', "null", '{"@type": 3}'])
def test_what_is_broken_says_nothing(text):
    assert linked_data([text]) == LinkedData()


def test_a_stop_behind_and_line_breaks_within_are_no_fault():
    assert linked_data(['{"@type": "Article", "headline": "a\nb"};']).headline == "a\nb"


def test_what_lies_too_deep_or_behind_thousands_is_not_looked_for():
    deep: object = ARTICLE
    for _ in range(40):
        deep = {"x": deep}
    assert linked_data([json.dumps(deep)]) == LinkedData()
    assert linked_data([json.dumps([{}] * 3000 + [ARTICLE])]) == LinkedData()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=6),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*ARTICLE, "@graph"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_without_a_fault(value):
    assert isinstance(linked_data([json.dumps([value, {**ARTICLE, "author": value}])]), LinkedData)
