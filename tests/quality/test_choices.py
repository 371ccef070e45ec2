"""What different articles call one thing is found, and little else.

The floors stand a little below what is reached.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.progress import silently
from reader.worker.language import LoadLanguage
from reader.workflow.articles import comparing
from reader.workflow.overview import wording_choices

STORIES = Path(__file__).parents[1] / "data" / "choices"
_ROOT = 6  # letters in which forms of one word agree


@pytest.fixture(scope="module")
def language(tmp_path_factory):
    with closing(LoadLanguage(tmp_path_factory.mktemp("cache"))()) as loaded:
        yield loaded


def is_of(choice, expected):
    """Whether two words at least of a choice are among those expected."""
    words = {term.words for of in choice.terms for term in of}
    roots = {word[:_ROOT] for word in words} | {part for word in words for part in word.split()}
    return sum(word[:_ROOT] in roots or word in roots for word in expected) > 1


@pytest.mark.parametrize(("name", "found", "right"), [("valley", 0.9, 0.95), ("nurses", 0.7, 0.8)])
def test_most_of_what_a_reader_would_list_is_found_and_little_else(language, name, found, right):
    articles = [
        Article(path.name, path.name, path.read_text("utf-8").partition("\n\n")[2])
        for path in sorted((STORIES / name).glob("?.txt"))
    ]
    choices = wording_choices(comparing(articles)(language, silently))
    lines = (STORIES / name / "expected.txt").read_text("utf-8").splitlines()
    expected = [line.split(", ") for line in lines]
    hits = [any(is_of(choice, one) for choice in choices) for one in expected]

    assert sum(hits) >= found * len(expected)
    assert sum(any(is_of(choice, one) for one in expected) for choice in choices) >= right * len(
        choices
    )
