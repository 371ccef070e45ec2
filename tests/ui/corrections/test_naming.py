"""What the user says of names is done in one step, told, listed, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.ui.corrections.naming import Held, first_mentions
from reader.ui.inspector.panel import NAMES
from tests.invented import compared
from tests.ui.conftest import HandMade, made_comparison, span_of


@pytest.fixture
def naming(opened):
    return opened.led.naming


@pytest.fixture
def held(opened):
    """Hold on to words of an article: (article, words)."""

    def hold(article, words):
        return Held(opened.led.story.state.articles[article].key, span_of(article, words))

    return hold


def names(window):
    """What each name is called, with its kind and where it is mentioned."""
    comparison = window.led.showing.comparison
    return {one.name: one.label for one in comparison.entities}


def meant(window, article, words):
    """Whom words mean now."""
    comparison = window.led.showing.comparison
    spans = [mention.span for mention in comparison.analyses[article].mentions]
    number = comparison.mention_entities[article][spans.index(span_of(article, words))]
    return next((one.name for one in comparison.entities if one.id == number), None)


def test_names_are_joined_in_one_step_and_parted_again_by_the_link(opened, naming, held):
    naming.join((held(0, "Mira Tolk"), held(0, "Sorn")))
    assert meant(opened, 1, "Tolk") == "Sorn"
    assert opened.status.said.text() == "One name now: Mira Tolk, Sorn"
    assert opened.actions_.undo.text() == "Undo These Are One"
    opened.status.act.click()
    assert meant(opened, 1, "Tolk") == "Mira Tolk"
    assert opened.led.correcting.corrections == ()


def test_a_name_is_not_joined_with_itself(opened, naming, held):
    naming.join((held(0, "Mira Tolk"), held(1, "Tolk")))

    assert opened.led.correcting.corrections == ()


def test_a_mention_is_somebody_elses(opened, naming, held):
    naming.part(held(1, "Tolk"), "Jan Tolk", "place")

    assert meant(opened, 1, "Tolk") == "Jan Tolk"
    assert meant(opened, 0, "Mira Tolk") == "Mira Tolk"
    assert opened.status.said.text() == "Somebody else: “Tolk” is Jan Tolk"
    assert opened.actions_.undo.text() == "Undo Somebody Else"


def test_several_are_of_another_kind_in_one_step(opened, naming, held):
    naming.retype((held(0, "Mira Tolk"), held(0, "Sorn")), "ORG")
    assert names(opened) == {"Sorn": "ORG", "Mira Tolk": "ORG"}
    assert opened.status.said.text() == "Kind of Mira Tolk, Sorn: Organisation"
    opened.undo.undo()
    assert names(opened) == {"Sorn": "PLACE", "Mira Tolk": "PERSON"}


def test_a_name_is_called_otherwise_and_the_list_goes_along(opened, naming, held):
    opened.inspector.tabs.setCurrentIndex(NAMES)
    page = opened.inspector.page(NAMES)
    naming.rename(held(1, "Tolk"), "Tolk the Keeper")

    assert meant(opened, 0, "Mira Tolk") == "Tolk the Keeper"
    assert opened.status.said.text() == "Mira Tolk is now called Tolk the Keeper"
    assert page.view.current_card().heading == "Tolk the Keeper"


def test_words_are_no_name(opened, naming, held):
    naming.ignore((held(0, "Mira Tolk"), held(1, "Tolk")), "place")

    assert "Mira Tolk" not in names(opened)
    assert opened.status.said.text() == "Not a name: “Mira Tolk”, “Tolk”"
    assert [one.subject for one in opened.led.correcting.corrections] == ["ignore", "ignore"]


def test_what_the_answer_is_about_is_found_wherever_its_article_is_by_then(
    opened, naming, held, compare, services
):
    mention = held(1, "Tolk")
    services.language.state = TurnedRound()
    opened.led.story.move(1, 0)
    compare()
    naming.part(mention, "Jan Tolk", "place")

    (made,) = opened.led.correcting.corrections
    assert made.targets[0].article == opened.led.story.state.articles[0].key


class TurnedRound(HandMade):
    """Finds the names of the second article and then of the first."""

    def compare(self, articles, report):
        report(1, 1)
        known = made_comparison()
        order = [known.articles.index(article) for article in articles]
        return compared(
            articles,
            [replace(known.analyses[at], quotes=(), figures=()) for at in order],
            mention_entities=tuple(known.mention_entities[at] for at in order),
            entities=known.entities,
        )


def test_what_is_gone_by_then_is_not_corrected(opened, naming, held, compare):
    ends = held(0, "Mira Tolk"), held(0, "Sorn")
    opened.led.story.remove(0)
    assert naming.comparison is None
    naming.ignore(ends, "story")
    compare()
    naming.join(ends)
    naming.part(ends[0], "Jan Tolk", "place")
    naming.retype(ends, "ORG")
    naming.rename(ends[0], "Tolk")
    naming.ignore(ends, "story")
    naming.ignore((held(0, "boats"),), "story")

    assert opened.led.correcting.corrections == ()


def test_the_corrections_are_listed_and_can_be_removed(opened, naming, held):
    naming.rename(held(0, "Mira Tolk"), "Tolk the Keeper")
    naming.part(held(1, "Tolk"), "Jan Tolk", "article")
    opened.actions_.corrections.trigger()
    view = opened.led.listing.dialog.view
    told = [view.outline.index(row, 0).data() for row in range(2)]
    assert told[0] == "Name: Mira Tolk → called Tolk the Keeper"
    assert told[1].startswith("Name: ")
    assert told[1].endswith(" → somebody else, Jan Tolk")
    view.setCurrentIndex(view.outline.index(0, 0))
    opened.led.listing.dialog.remove.click()
    assert "Tolk the Keeper" not in names(opened)


def test_the_first_mentions_are_those_of_the_rarest_first(comparison, place):
    assert first_mentions(comparison, ("e2", "e9", "e1")) == [
        place(0, "Mira Tolk"),
        place(0, "Sorn"),
    ]
