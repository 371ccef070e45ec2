"""Until articles are compared anew, what is known of those that are still there holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Analysis
from reader.model.comparison import Contrast, Passage, Place, Statement
from reader.model.text import Span
from reader.workflow.meanwhile import meanwhile
from tests.ui.conftest import BOATS, BOATS_B, LAMP, LAMP_C, made_comparison

FOUND = replace(
    made_comparison(),
    statements=(Statement("s1", (BOATS, BOATS_B)), Statement("s2", (LAMP, LAMP_C))),
)
A, B, C = FOUND.articles
D = replace(A, text="Another text.")


def at(article, passage):
    return Passage(article, passage.span)


def test_the_same_articles_are_as_they_were():
    assert meanwhile(FOUND, FOUND.articles) == FOUND


def test_of_an_article_that_was_not_compared_nothing_is_known():
    known = meanwhile(FOUND, (D, A, B))

    assert known.articles == (D, A, B)
    assert known.analyses == (Analysis(), *FOUND.analyses[:2])
    assert known.mention_entities == ((), *FOUND.mention_entities[:2])
    assert known.speakers[0] == known.speaker_names[0] == ()
    assert not any(0 in (match.a.article, match.b.article) for match in known.matches)


def test_matches_statements_and_groups_keep_what_is_still_there():
    known = meanwhile(FOUND, (D, A, B))

    assert [match.a for match in known.matches][:2] == [at(1, FOUND.matches[0].a), at(1, BOATS)]
    assert len(known.matches) == 3  # those with the third article are gone
    assert known.statements == (Statement("s1", (at(1, BOATS), at(2, BOATS_B))),)
    assert [group.quotes for group in known.quote_groups] == [(Place(1, 0), Place(2, 0))]
    assert [group.figures for group in known.figure_groups] == [(Place(1, 0), Place(2, 0))]


def test_what_the_user_said_of_figures_goes_along():
    (*_, group) = FOUND.figure_groups
    said = replace(group, holds=group.figures[:1], errors=group.figures[1:])
    wrong = replace(FOUND, figure_groups=(said,), lone_errors=(Place(0, 0), Place(2, 0)))
    known = meanwhile(wrong, (D, A, B))

    assert known.lone_errors == (Place(1, 0),)
    assert known.figure_groups[0].holds == (Place(1, 0),)
    assert known.figure_groups[0].errors == (Place(2, 0),)


def test_in_another_order_the_article_that_comes_first_is_told_first():
    found = replace(
        FOUND, matches=(replace(FOUND.matches[1], a_part=Span(0, 1), b_part=Span(2, 3)),)
    )
    known = meanwhile(found, (B, A))
    (match,) = known.matches

    assert (match.a, match.b) == (at(0, BOATS_B), at(1, BOATS))
    assert (match.a_part, match.b_part) == (Span(2, 3), Span(0, 1))
    assert known.figure_groups[0].figures == (Place(0, 0), Place(1, 0))


@pytest.mark.parametrize("articles", [(), (D,)])
def test_of_quite_other_articles_nothing_is_known(articles):
    known = meanwhile(FOUND, articles)

    assert not known.matches
    assert not known.statements
    assert known.analyses == (Analysis(),) * len(articles)


def test_contrasts_stay_between_articles_that_are_there_the_first_first():
    (group,) = (one for one in FOUND.quote_groups if len(one.quotes) > 1)
    number = Contrast("number", at(0, BOATS), at(1, BOATS_B))
    gone = Contrast("negation", at(0, BOATS), Passage(2, Span(0, 1)))
    told = replace(group, contrasts=(number, gone), unsure=group.quotes[1:])
    found = replace(FOUND, quote_groups=(told,))

    (known,) = meanwhile(found, (B, A)).quote_groups
    assert known.contrasts == (Contrast("number", at(0, BOATS_B), at(1, BOATS)),)
    assert known.unsure == known.quotes[:1]
