"""Notes become Markdown that shows what they are on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.cli.markdown import notes_markdown
from reader.model.article import Article
from reader.model.note import Note
from reader.model.story import Opened, Story
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import span_in

DAY = "2024-01-02T12:00:00.000+00:00"
ONE = Article("a.txt", "a", "The bridge was closed.\n\nNobody crossed.", source="The Post")
OTHER = Article("b.txt", "b", "The bridge was open.", title="Open!")
STORY = Story("s", "Bridge", (ONE.key, OTHER.key), DAY)


def note(body, *targets):
    return Note("n", "s", targets, body, DAY, DAY)


def markdown(*notes, meanings=None, story=STORY):
    return notes_markdown([Opened(story, (ONE, OTHER), notes)], meanings or {})


def on(article, words):
    return target_on(article, span_in(article.text, words))


def test_a_note_stands_below_its_story_and_article_under_the_words_it_is_on():
    text = markdown(
        note("*Who* says?\n", on(ONE, "closed.\n\nNobody")), meanings={"yellow": "odd"}
    )

    assert text == (
        "# Bridge\n\n## A: The Post\n\n> closed.\n>\n> Nobody\n\n*Who* says?\n\n"
        "*yellow (odd) · 2024-01-02*\n"
    )


def test_of_passages_in_several_articles_the_others_say_where_they_are_from():
    text = markdown(note("", on(ONE, "closed"), on(OTHER, "open"), target_on(OTHER, None)))

    assert "## A: The Post\n\n> closed\n\n> open\n>\n> – B: b.txt – Open!\n\n" in text
    assert "\n\n> – B: b.txt – Open!\n\n*yellow" in text


def test_a_note_on_a_whole_article_quotes_nothing():
    text = markdown(note("Dull", target_on(OTHER, None)))

    assert text.startswith("# Bridge\n\n## B: b.txt – Open!\n\nDull\n\n")


def test_notes_come_in_the_order_of_story_articles_and_text():
    gone = note("5", Target("gone", Span(0, 3), "abc"))
    late, early = note("3", on(ONE, "Nobody")), note("2", on(ONE, "bridge"))
    text = markdown(gone, note("4", on(OTHER, "open")), late, early, note("1"))
    lines = text.splitlines()

    assert [line for line in lines if line.isdigit()] == list("12345")
    assert [line for line in lines if line.startswith("#")] == [
        "# Bridge",
        "## The whole story",
        "## A: The Post",
        "## B: b.txt – Open!",
        "## An article that the story no longer has",
    ]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a *b* _c_ <i>", r"a \*b\* \_c\_ \<i\>"),
        ("# a", r"\# a"),
        ("- a\n+ b\n===", "\\- a\n> \\+ b\n> \\==="),
        ("1. a\n12) b\n1.5", "1\\. a\n> 12\\) b\n> 1\\.5"),
        ("back\\slash & so", r"back\\slash \& so"),
    ],
)
def test_words_of_an_article_are_shown_as_they_are(words, shown):
    article = replace(ONE, text=words)
    target = Target(ONE.key, Span(0, len(article.text)), words)

    assert f"\n> {shown}\n" in markdown(note("", target))


def test_a_name_with_marks_is_shown_as_it_is():
    assert markdown(note("x"), story=replace(STORY, name="*Bridge*")).startswith(r"# \*Bridge\*")


def test_where_there_is_no_note_that_is_said():
    assert notes_markdown([], {}) == "There are no notes yet.\n"
