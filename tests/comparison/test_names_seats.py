"""Which of the places that act are seats of a government."""

from __future__ import annotations

import pytest

from reader.comparison.names_seats import seated
from reader.model.analysis import Analysis, Mention
from reader.model.article import Article
from reader.model.comparison import Entity
from reader.model.text import Span


def governs(name: str, *texts: str, forms: tuple[str, ...] = ()) -> list[bool]:
    """Return for each text whether `name`, which begins it and acts there, stays a government."""
    articles = [Article("a.txt", "", text) for text in texts]
    mention = Mention(Span(0, len(name)), "PLACE", governs=True)
    analyses = [Analysis(mentions=(mention,)) for _ in texts]
    known = [Entity("e1", "PLACE", name, (name, *forms))]
    found = seated(articles, analyses, known, [("e1",)] * len(texts))
    return [analysis.mentions[0].governs for analysis in found]


@pytest.mark.parametrize("name", ["Oslo", "OSLO", "Brussels", "Linden Palace"])
def test_a_seat_stays_a_government(name: str) -> None:
    assert governs(name, f"{name} refused.") == [True]


def test_another_town_does_not() -> None:
    assert governs("Velmar", "Velmar refused.") == [False]


def test_what_one_article_calls_a_capital_is_one_in_all() -> None:
    told = "Velmar refused. In Velmar, the capital of Norland, it rained."
    assert governs("Velmar", "Velmar refused.", told) == [True, True]


def test_a_seat_is_one_under_any_of_its_names() -> None:
    assert governs("Kiyv", "Kiyv refused.", forms=("Kyiv",)) == [True]


def test_what_does_not_act_is_no_government_and_nothing_else_is_changed() -> None:
    analysis = Analysis(sentences=(Span(0, 4),), mentions=(Mention(Span(0, 4), "PLACE"),))
    known = [Entity("e1", "PLACE", "Oslo", ("Oslo",))]
    found = seated([Article("a.txt", "", "Oslo")], [analysis], known, [("e1",)])
    assert found == (analysis,)


def test_a_place_without_an_entity_is_no_government() -> None:
    analysis = Analysis(mentions=(Mention(Span(0, 4), "PLACE", governs=True),))
    (found,) = seated([Article("a.txt", "", "Oslo")], [analysis], [], [(None,)])
    assert not found.mentions[0].governs
