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


@pytest.mark.parametrize(
    "told",
    [
        "Velmar’s defence ministry denied it.",
        "In the Velmar government nobody knew.",
        "The Ministry of War in Velmar denied it.",
    ],
)
def test_a_town_with_a_ministry_is_a_seat(told: str) -> None:
    assert governs("Velmar", "Velmar refused.", told) == [True, True]


def test_a_state_is_no_seat_though_it_has_ministries() -> None:
    told = "Norland’s defence ministry denied it. Norlandian troops left."
    assert governs("Norland", "Norland refused.", told) == [False, False]


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("Granite House", "The Granite House said President Ek was ill.", True),
        ("Granite House", "The Granite House said nobody was ill.", False),
        ("Granite House", "Granite House said President Ek was ill.", False),
        ("Opera House", "The Opera House said President Ek was ill.", False),
    ],
)
def test_a_house_is_a_seat_where_somebody_rules(name: str, told: str, *, expected: bool) -> None:
    assert governs(name, told.removeprefix("The "), told) == [expected] * 2


def test_where_a_body_sits_is_a_seat_in_a_story_of_that_body() -> None:
    uefa = Entity("e2", "ORG", "UEFA", ("UEFA",))
    mention = Mention(Span(0, 4), "PERSON", governs=True)
    for others, expected in (((uefa,), True), ((), False)):
        known = [Entity("e1", "PERSON", "Nyon", ("Nyon",)), *others]
        (found,) = seated(
            [Article("a.txt", "", "Nyon decided.")],
            [Analysis(mentions=(mention,))],
            known,
            [("e1",)],
        )
        assert found.mentions[0].governs is expected


def test_what_does_not_act_is_no_government_and_nothing_else_is_changed() -> None:
    analysis = Analysis(sentences=(Span(0, 4),), mentions=(Mention(Span(0, 4), "PLACE"),))
    known = [Entity("e1", "PLACE", "Oslo", ("Oslo",))]
    found = seated([Article("a.txt", "", "Oslo")], [analysis], known, [("e1",)])
    assert found == (analysis,)


def test_a_place_without_an_entity_is_no_government() -> None:
    analysis = Analysis(mentions=(Mention(Span(0, 4), "PLACE", governs=True),))
    (found,) = seated([Article("a.txt", "", "Oslo")], [analysis], [], [(None,)])
    assert not found.mentions[0].governs
