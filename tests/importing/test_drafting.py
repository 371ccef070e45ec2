"""An article is made from what an importer found, and nothing of it is lost."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from reader.importing.base import Provenance
from reader.importing.drafting import draft_from
from reader.importing.layout import normalised
from reader.importing.plain import PlainTextImporter
from reader.model.draft import article_of

BITS = st.sampled_from(
    [
        "Advertisement",
        "By Ann Lee",
        "3 May 2023",
        "He left.",
        "Leave a Reply",
        "Most read",
        "“Quote",
        "Please support our work, if you can.",
        "We saw you.",
        "A heading",
        "date 2023-01-02 x",
        "Photo: Ann Lee/AFP",
        "Related",
        "20 Comments",
        "Reply",
        "\n",
        "\n\n",
        " ",
        "Media contact",
    ]
)


def article(text, **known):
    data = b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    parts = replace(PlainTextImporter().parts(data, "a.txt"), **known)
    return article_of(draft_from(parts, Provenance("a.txt", b"data", "2024-05-01T10:00:00Z")))


@example("Advertisement\n\nShare")
@given(st.one_of(st.text(), st.lists(BITS, max_size=14).map("\n".join)))
def test_every_sign_of_the_page_is_in_title_text_or_furniture(text):
    found = article(text)
    signs = "".join((found.title or "", found.text, *found.furniture)).split()

    assert sorted("".join(signs)) == sorted("".join(normalised(text).split()))


@given(st.one_of(st.text(), st.lists(BITS, max_size=14).map("\n".join)))
def test_paragraphs_are_split_by_one_blank_line_and_by_nothing_else(text):
    found = article(text)

    for paragraph in found.text.split("\n\n"):
        assert "\n" not in paragraph
        assert paragraph.strip() == paragraph
    assert "\r" not in found.text


@given(st.lists(BITS, min_size=1, max_size=14).map("\n".join).filter(str.strip))
def test_some_text_is_always_left(text):
    assert article(text).text


def test_a_page_of_nothing_but_furniture_stays_as_text():
    found = article("Advertisement\n\nShare")

    assert found.text == "Advertisement\n\nShare"
    assert (found.title, found.furniture) == (None, ())


def test_what_the_format_says_goes_before_what_the_page_seems_to_say():
    known = {
        "title": "T",
        "author": "A",
        "source": "S",
        "url": "https://u.org",
        "published": "2020-01-01",
    }
    found = article("Bridge closed\n\nBy Ann Lee\n\n3 May 2023\n\nIt was closed.", **known)

    assert {name: getattr(found, name) for name in known} == known
    assert found.furniture == ("Bridge closed", "By Ann Lee", "3 May 2023")


def test_a_headline_known_from_the_format_is_taken_out_where_the_page_repeats_it():
    found = article("Menu here\n\nBridge closed\n\nIt was closed.", title="Bridge Closed")

    assert (found.title, found.text) == ("Bridge Closed", "It was closed.")
    assert found.furniture == ("Menu here",)


def test_where_it_came_from_is_kept():
    found = article("It rained.")

    assert found.origin == "a.txt"
    assert found.sha256 == hashlib.sha256(b"data").hexdigest()
    assert found.imported == "2024-05-01T10:00:00Z"
