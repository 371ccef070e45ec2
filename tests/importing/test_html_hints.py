"""What elements are for is told by tags, roles and the words of class and id."""

from __future__ import annotations

import pytest
from lxml import html

from reader.importing.html_hints import is_invisible, kinds_of


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        ("<div class='l-article'>", set()),
        ("<div>", set()),
        ("<div class='relatedArticles'>", {"related"}),
        ("<div class='c-related-links'>", {"related"}),
        ("<div class='most-read'>", {"related"}),
        ("<div class='MostRead'>", {"related"}),
        ("<div id='ad-slot-3'>", {"ad"}),
        ("<div class='headline address readme'>", set()),
        ("<nav class='share'>", {"nav", "share"}),
        ("<div role='complementary'>", {"aside"}),
        ("<div aria-hidden='true'>", {"hidden"}),
        ("<div role='main'>", set()),
    ],
)
def test_an_element_says_what_it_is_for(markup, kinds):
    assert kinds_of(html.fragment_fromstring(markup)) == kinds


@pytest.mark.parametrize(
    ("markup", "invisible"),
    [
        ("<p hidden>", True),
        ("<p hidden='until-found'>", False),
        ("<p style='color:red; display : none'>", True),
        ("<p style='VISIBILITY:hidden'>", True),
        ("<p style='display:block'>", False),
        ("<p>", False),
    ],
)
def test_an_element_that_is_kept_from_being_seen_is_invisible(markup, invisible):
    assert is_invisible(html.fragment_fromstring(markup)) is invisible
