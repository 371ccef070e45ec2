"""The user's word holds for which figures are of one fact, and what comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.corrections import corrected
from reader.model.analysis import Analysis, Figure
from reader.model.article import Article
from reader.model.comparison import FigureGroup, Place
from reader.model.correction import Correction
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import compared, span_in

TEXTS = (
    "40 boats sank. The wind blew for 6 hours. It cost 9 million.",
    "60 boats sank. The wind blew for 6 hours. 3 men drowned.",
    "40 boats sank. It blew six hours. It cost 9 million. 4 men drowned.",
)


def figure(article, words, value, unit=None):
    return Figure(span_in(TEXTS[article], words), value, "count", None, unit)


STORY = replace(
    compared([Article(f"{at}.txt", f"sha{at}", text) for at, text in enumerate(TEXTS)]),
    analyses=(
        Analysis(
            figures=(
                figure(0, "40 boats", "40", "boat"),
                figure(0, "6 hours", "PT6H"),
                figure(0, "9 million", "9000000"),
            )
        ),
        Analysis(
            figures=(
                figure(1, "60 boats", "60", "boat"),
                figure(1, "6 hours", "PT6H"),
                figure(1, "3 men", "3", "man"),
            )
        ),
        Analysis(
            figures=(
                figure(2, "40 boats", "40", "boat"),
                figure(2, "six hours", "PT6H"),
                figure(2, "9 million", "9000000"),
                figure(2, "4 men", "4", "man"),
            )
        ),
    ),
    figure_groups=(
        FigureGroup("boats", "conflict", (Place(0, 0), Place(1, 0), Place(2, 0)), "contradiction"),
        FigureGroup("the wind", "agree", (Place(0, 1), Place(1, 1), Place(2, 1)), "wording"),
    ),
)
BOATS, WIND = STORY.figure_groups
COST, COST_C = Place(0, 2), Place(2, 2)
MEN_B, MEN_C = Place(1, 2), Place(2, 3)


def told(subject, *places, user="", day=1):
    targets = tuple(
        target_on(STORY.articles[one.article], STORY.figure(one).span) for one in places
    )
    created = f"2026-01-0{day}"
    return Correction(f"{subject}{day}", "s", subject, "", user, "place", targets, created)


def groups(*corrections, story=STORY):
    done = corrected(story, corrections)
    assert done.unfitting == ()
    return done.comparison.figure_groups


def unfitting(*corrections, story=STORY):
    done = corrected(story, corrections)
    assert done.comparison.figure_groups == story.figure_groups
    return list(done.unfitting)


def test_a_fact_is_resolved():
    boats, wind = groups(told("resolved", *BOATS.figures))

    assert boats == replace(BOATS, settled=True)
    assert wind == WIND


def test_the_figure_that_holds_is_told_with_all_of_its_value():
    boats, _ = groups(told("resolved", Place(2, 0), Place(0, 0), Place(1, 0), user="40 boats"))

    assert boats.settled
    assert boats.holds == (Place(0, 0), Place(2, 0))


def test_what_is_resolved_is_found_by_most_of_its_figures():
    parted = told("other_fact", Place(0, 0), Place(1, 0), Place(2, 0), day=2)
    boats, _ = groups(told("resolved", *BOATS.figures), parted)
    assert boats == replace(BOATS, figures=(Place(1, 0), Place(2, 0)), settled=True)

    alone = told("resolved", Place(0, 0), MEN_B)
    assert unfitting(alone) == [alone.id]
    nothing = replace(STORY, figure_groups=())
    assert unfitting(alone, story=nothing) == [alone.id]


def test_a_figure_holds_no_more_once_it_is_of_another_fact():
    resolved = told("resolved", Place(2, 0), Place(0, 0), Place(1, 0), user="40 boats")
    parted = told("other_fact", Place(2, 0), Place(0, 0), Place(1, 0), day=2)
    done = corrected(STORY, [resolved, parted])
    assert done.unfitting == (resolved.id,)

    gone = replace(resolved, targets=(Target("gone", Span(0, 1), "4"), *resolved.targets[1:]))
    assert unfitting(gone) == [gone.id]


def test_figures_are_errors_each_for_itself():
    boats, _ = groups(told("error", Place(1, 0)), told("error", Place(0, 0), day=2))
    assert boats == replace(BOATS, errors=(Place(0, 0), Place(1, 0)))


def test_a_figure_that_no_other_article_has_can_be_an_error_too():
    done = corrected(STORY, [told("error", COST)])
    assert (done.unfitting, done.comparison.lone_errors) == ((), (COST,))
    assert done.comparison.figure_groups == STORY.figure_groups


def test_two_figures_that_stood_alone_are_a_fact_of_their_own():
    (*_, cost) = groups(told("fact", COST, COST_C))
    assert cost == FigureGroup("cost", "agree", (COST, COST_C), told=True)

    (*_, men) = groups(told("fact", MEN_C, MEN_B))
    places = MEN_B, MEN_C
    assert men == FigureGroup("men", "conflict", places, "contradiction", told=True)


def test_a_figure_comes_into_the_fact_of_the_other():
    left, _ = groups(told("other_fact", Place(0, 0), Place(1, 0), Place(2, 0)))
    story = replace(STORY, figure_groups=(left, WIND))
    boats, wind = groups(told("fact", Place(0, 0), Place(1, 0)), story=story)

    assert boats == replace(BOATS, told=True)
    assert wind == WIND


def test_a_fact_is_judged_anew_with_what_comes_into_it():
    lacking = replace(WIND, figures=WIND.figures[1:])
    story = replace(STORY, figure_groups=(BOATS, lacking))
    _, wind = groups(told("fact", Place(0, 1), Place(1, 1)), story=story)
    assert wind == replace(WIND, told=True)

    both = told("fact", Place(0, 0), Place(0, 1))
    (one,) = groups(both)
    assert one.figures == (*sorted((*BOATS.figures, *WIND.figures)),)


def test_what_the_program_takes_for_one_fact_stays_as_it_was_but_is_told():
    assert groups(told("fact", Place(0, 0), Place(1, 0))) == (replace(BOATS, told=True), WIND)


def test_figures_of_one_article_are_no_fact_of_several():
    made = told("fact", Place(0, 2), Place(0, 2))
    assert unfitting(made) == [made.id]
    made = told("fact", MEN_C, COST_C)
    assert unfitting(made) == [made.id]


def test_a_figure_leaves_the_fact_of_the_others():
    boats, _ = groups(told("other_fact", Place(1, 0), Place(0, 0), Place(2, 0)))
    assert boats == FigureGroup("boats", "agree", (Place(0, 0), Place(2, 0)))

    boats, _ = groups(told("other_fact", Place(2, 0), Place(0, 0), Place(1, 0)))
    assert boats == replace(BOATS, figures=(Place(0, 0), Place(1, 0)))

    _, wind = groups(told("other_fact", Place(2, 1), Place(0, 1), Place(1, 1)))
    assert wind == replace(WIND, figures=WIND.figures[:2], why="")


def test_what_left_takes_its_word_along():
    resolved = told("resolved", *BOATS.figures)
    blamed, parted = told("error", Place(1, 0)), told("other_fact", Place(1, 0), Place(0, 0))
    done = corrected(STORY, [resolved, blamed, parted])

    assert done.unfitting == ()
    assert done.comparison.figure_groups[0].errors == ()
    assert done.comparison.lone_errors == (Place(1, 0),)


def test_of_two_that_are_parted_none_is_left():
    parts = (
        told("other_fact", Place(0, 0), Place(1, 0), Place(2, 0)),
        told("other_fact", Place(1, 0), Place(2, 0), day=2),
    )

    assert groups(*parts) == (WIND,)


def test_of_what_is_said_against_each_other_the_later_holds():
    apart = told("other_fact", Place(1, 0), Place(0, 0))
    boats, _ = groups(apart, told("fact", Place(1, 0), Place(0, 0), day=2))

    assert boats.figures == BOATS.figures


@pytest.mark.parametrize("subject", ["resolved", "error", "fact", "other_fact"])
def test_what_is_no_figure_any_more_is_not_corrected(subject):
    gone = Correction("1", "s", subject, "", "", "place", (), "2026-01-01")
    assert unfitting(gone) == ["1"]

    elsewhere = replace(gone, targets=(Target("gone", Span(0, 3), "40 "),))
    assert unfitting(elsewhere) == ["1"]
    parted = told("other_fact", MEN_B, Place(0, 0))
    assert unfitting(parted) == [parted.id]
    parted = told("other_fact", Place(1, 0), MEN_B)
    assert unfitting(parted) == [parted.id]
    lonely = told("fact", COST)
    assert unfitting(lonely) == [lonely.id]


def test_where_nothing_is_said_of_figures_all_stays():
    assert corrected(STORY, []).comparison is STORY
