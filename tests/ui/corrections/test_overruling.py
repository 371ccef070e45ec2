"""What the user says against the program is done, told, and can be taken back at once."""

from __future__ import annotations

import pytest

from reader.model.comparison import Passage
from tests.invented import compared
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, HandMade, made_comparison

NOTHING = "We saw nothing at all,"


@pytest.fixture
def overruling(opened):
    return opened.led.overruling


def speaker(window):
    return window.led.showing.comparison.speaker_names[0][0]


def test_a_match_that_is_denied_is_told_and_undone_by_the_link(opened, overruling):
    overruling.deny_match([(DARK_B, DARK)])
    assert opened.status.said.text() == "Not a match: A and B"
    assert opened.status.act.text() == "Undo"
    assert opened.led.correcting.corrections
    opened.status.act.click()
    assert opened.led.correcting.corrections == ()
    assert opened.status.said.text() == ""
    assert not opened.status.act.isVisible()


def test_the_link_goes_with_the_next_step(opened, overruling):
    overruling.deny_match([(DARK, DARK_B)])
    opened.led.story.rename("Dark")

    assert opened.status.said.text() == ""


def test_what_something_else_has_said_since_stays(opened, overruling):
    overruling.deny_match([(DARK, DARK_B)])
    opened.status.say("Saved story.pdf")
    opened.led.story.rename("Dark")

    assert opened.status.said.text() == "Saved story.pdf"


def test_the_next_correction_is_told_in_its_turn(opened, overruling, place):
    overruling.deny_match([(DARK, DARK_B)])
    overruling.deny_match([(BOATS, BOATS_B)])
    overruling.deny_quote(place(0, NOTHING))

    assert opened.status.said.text() == f"Not a quote: “{NOTHING}”"
    opened.status.act.click()
    assert [one.subject for one in opened.led.correcting.corrections] == ["match", "match"]


def test_the_passage_tab_denies_a_match(opened):
    opened.desk.select(DARK)
    opened.inspector.page(0).deny.click()

    assert opened.status.said.text() == "Not a match: A and B"
    assert opened.led.showing.passage == DARK
    assert opened.inspector.page(0).view.outline.rowCount() == 3


def test_who_speaks_is_asked_with_what_is_known(opened, overruling, place):
    opened.led.correcting.take_speaker(overruling._place(place(0, NOTHING)), "Jan Brek")
    overruling.ask_speaker(place(0, NOTHING))
    dialog = overruling.dialog

    assert dialog.isVisible()
    assert NOTHING in dialog.words.text()
    assert dialog.speaker.currentText() == "Jan Brek"
    assert dialog.scopes.button(1).text() == "every quote of Mira Tolk in this article"
    dialog.reject()


def test_the_answer_is_done_and_told(opened, overruling, place):
    overruling.ask_speaker(place(0, NOTHING))
    overruling.dialog.speaker.setEditText("the keeper")
    overruling.dialog.accept()

    assert speaker(opened) == "the keeper"
    assert opened.status.said.text() == "Speaker: the keeper"
    (made,) = opened.led.correcting.corrections
    assert (made.machine, made.scope) == ("Mira Tolk", "place")


def test_the_answer_may_be_that_the_words_are_no_quote(opened, overruling, place):
    overruling.ask_speaker(place(0, NOTHING))
    overruling.dialog.none.setChecked(True)
    overruling.dialog.scopes.button(2).setChecked(True)
    overruling.dialog.accept()

    (made,) = opened.led.correcting.corrections
    assert (made.subject, made.scope) == ("quote", "story")


class InAnyOrder(HandMade):
    """Finds the quotes of the story by hand, whatever the order of its articles."""

    def compare(self, articles, report):
        report(1, 1)
        known = made_comparison()
        order = [known.articles.index(article) for article in articles]
        rows = (known.analyses, known.mention_entities, known.speakers, known.speaker_names)
        analyses, mentions, speakers, names = (tuple(row[at] for at in order) for row in rows)
        return compared(
            articles,
            analyses,
            mention_entities=mentions,
            entities=known.entities,
            speakers=speakers,
            speaker_names=names,
        )


def test_the_answer_holds_for_the_quote_wherever_its_article_is_by_then(
    opened, place, compare, services
):
    overruling, services.language.state = opened.led.overruling, InAnyOrder()
    overruling.ask_speaker(place(1, "It is old,"))
    opened.led.story.move(1, 2)
    compare()
    overruling.dialog.speaker.setEditText("the keeper")
    overruling.dialog.accept()

    names = opened.led.showing.comparison.speaker_names
    assert names == (("Mira Tolk",), (), ("Jan Brek", "Mira Tolk", "the keeper"))


def test_an_answer_about_an_article_that_is_gone_does_nothing(opened, overruling, place, compare):
    overruling.ask_speaker(place(0, NOTHING))
    opened.led.story.remove(0)
    compare()
    overruling.dialog.none.setChecked(True)
    overruling.dialog.accept()

    assert opened.led.correcting.corrections == ()


def test_words_that_are_no_quote_cannot_be_corrected(opened, overruling, place):
    overruling.deny_quote(place(0, "About 40 boats"))
    overruling.ask_speaker(place(0, "About 40 boats"))

    assert overruling.dialog is None
    assert opened.status.said.text() == ""
    assert overruling.words(Passage(7, DARK.span)) == ""
