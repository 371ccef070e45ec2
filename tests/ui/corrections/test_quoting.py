"""What the user says of a quote is done, told, and can be taken back at once."""

from __future__ import annotations

import pytest

from reader.model.comparison import Passage
from reader.model.text import Span
from tests.ui.conftest import BOATS, DARK, SAW, passage_of

NOTHING = passage_of(0, "We saw nothing at all,")
LAMP = passage_of(0, "The lamp will be back in two days")


@pytest.fixture
def quoting(opened):
    return opened.led.quoting


def quoted(window, article):
    analysis = window.led.showing.comparison.analyses[article]
    return [quote.content for quote in analysis.quotes]


def test_words_become_a_quote_with_what_is_answered(opened, quoting):
    quoting.ask_quoted(LAMP)
    dialog = quoting.dialog
    assert dialog.isVisible()
    assert dialog.kind == "indirect"
    dialog.speaker.setEditText("Jan Brek")
    dialog.accept()

    assert quoted(opened, 0) == [NOTHING.span, LAMP.span]
    assert opened.led.showing.comparison.speaker_names[0] == ("Mira Tolk", "Jan Brek")
    assert opened.status.said.text() == "Now a quote: “The lamp will be back in two days”"
    assert opened.undo.undoText() == "Is a Quote"
    opened.status.act.click()
    assert quoted(opened, 0) == [NOTHING.span]
    opened.actions_.redo.trigger()
    assert quoted(opened, 0) == [NOTHING.span, LAMP.span]


def test_the_speaker_of_the_quote_that_gives_way_is_offered(opened, quoting):
    quoting.ask_quoted(SAW)

    assert quoting.dialog.speaker.currentText() == "Mira Tolk"
    assert quoting.dialog.replaces.text() == "It takes the place of “We saw nothing at all,”."
    quoting.dialog.reject()
    assert opened.led.correcting.corrections == ()


def test_the_answer_holds_wherever_the_article_is_by_then(opened, quoting):
    quoting.ask_quoted(passage_of(2, "Sorn has no light"))
    opened.led.story.move(2, 0)
    opened.led.correcting._take(opened.led.correcting._found or _anew(opened))
    quoting.dialog.accept()

    (made,) = opened.led.correcting.corrections
    assert made.targets[0].article == opened.led.story.state.story.articles[0]


def _anew(window):
    from tests.invented import compared

    return compared(window.led.story.state.articles)


def test_an_answer_about_an_article_that_is_gone_does_nothing(opened, quoting, compare):
    quoting.ask_quoted(LAMP)
    opened.led.story.remove(0)
    compare()
    quoting.dialog.accept()

    assert opened.led.correcting.corrections == ()


def test_marks_alone_are_no_quote(opened, quoting):
    at = NOTHING.span.end
    quoting.ask_quoted(Passage(0, Span(at, at + 1)))

    assert quoting.dialog is None
    assert opened.status.said.text() == "Select the words of the quote first."


def test_a_quote_becomes_the_words_that_are_selected(opened, quoting):
    words = passage_of(0, "“We saw nothing")
    quoting.take_extent(words)

    assert quoted(opened, 0) == [Span(words.span.start + 1, words.span.end)]
    assert opened.status.said.text() == "The quote is now “We saw nothing”"
    assert opened.undo.undoText() == "Extent of a Quote"


def test_a_quote_that_is_these_words_already_stays(opened, quoting):
    quoting.take_extent(passage_of(0, "“We saw nothing at all,”"))

    assert opened.status.said.text() == "The quote is these words already."
    assert opened.led.correcting.corrections == ()


def test_words_of_no_quote_are_refused_with_what_to_do(opened, quoting):
    quoting.take_extent(DARK)

    assert opened.status.said.text().startswith("Select the words of a quote first, more or fewer")
    assert opened.led.correcting.corrections == ()


def test_a_quote_is_of_the_kind_that_is_told(opened, quoting):
    assert quoting.kind(NOTHING) == "direct"
    quoting.take_kind(NOTHING, "mixed")

    assert quoting.kind(NOTHING) == "mixed"
    assert opened.status.said.text() == "Kind of quote: mixed"
    quoting.take_kind(NOTHING, "mixed")
    assert len(opened.led.correcting.corrections) == 1
    quoting.take_kind(NOTHING, "direct")
    assert opened.led.correcting.corrections == ()


def test_where_there_is_no_quote_nothing_is_known_or_done(opened, quoting):
    assert quoting.kind(BOATS) is None
    quoting.take_kind(DARK, "mixed")

    assert opened.led.correcting.corrections == ()


def test_before_anything_is_compared_nothing_is_a_quote(window, bring, articles):
    bring(*articles)
    quoting = window.led.quoting
    quoting.ask_quoted(DARK)

    assert quoting.dialog is None
    assert quoting.kind(NOTHING) is None
