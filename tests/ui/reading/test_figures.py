"""A figure is marked with what others say of its fact."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import FigureGroup, Place
from reader.ui.reading.figures import FigureMark, figure_marks
from tests.ui.reading.conftest import build_comparison


def marked(**changes):
    story = build_comparison()
    books, _ = story.figure_groups
    return figure_marks(replace(story, figure_groups=(replace(books, **changes),)))


def test_a_figure_that_no_other_article_has_is_no_more_than_that():
    story = build_comparison()
    marks = figure_marks(replace(story, figure_groups=()))

    assert marks[0] == (FigureMark(story.analyses[0].figures[0]),)
    assert marks[2] == ()


def test_a_figure_that_differs_names_the_other_values():
    (books,), (_, others), _ = marked()

    assert (books.others, books.alike) == (((1, "About 6,000 books"),), ())
    assert (others.others, others.topic) == (((0, "Some 4,000 books"),), "books")


def test_a_figure_that_agrees_names_where_it_is_alike():
    (books,), _, _ = marked(status="agree", why="wording")

    assert (books.others, books.alike) == ((), ((1, "About 6,000 books"),))
    assert books.told == ("The same, in other words",)


def test_what_the_user_decided_is_told():
    (books,), _, _ = marked(why="contradiction", settled=True)

    assert books.told == ("It seems that not all of these can be true", "resolved")


def test_a_figure_is_open_until_what_differs_is_resolved():
    (open_still,), _, _ = marked()
    (resolved,), _, _ = marked(settled=True)
    (agreed,), _, _ = marked(status="agree")

    assert [one.is_open for one in (open_still, resolved, agreed)] == [True, False, False]


def test_figures_of_one_article_are_no_counterparts():
    story = build_comparison()
    both = FigureGroup("t", "agree", (Place(1, 0), Place(1, 1)))
    marks = figure_marks(replace(story, figure_groups=(both,)))

    assert marks[1][0].alike == ()
