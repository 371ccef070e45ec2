"""The window says what is not found in articles in other languages, once, in plain words."""

from __future__ import annotations

import pytest

from reader.model.article import Article
from reader.model.comparison import Models
from reader.ui.inspector.figures import FiguresPage
from reader.ui.languages import gaps_in_words, not_looked_for
from reader.ui.status import told_models
from tests.invented import compared


def story(*languages, without=()):
    articles = tuple(
        Article(f"{at}.txt", str(at), f"Text {at}.", language=code)
        for at, code in enumerate(languages)
    )
    return compared(articles, models=Models("en_core_web_sm 3.8.0", None, without))


MIXED = story("en", "fr", "de", "fr", without=("fr",))


def test_each_language_has_its_sentence():
    french, german = gaps_in_words(MIXED)

    assert french == (
        "B and D are in French. No language model for French is installed, so names are shown "
        "only where other articles have them too, and quotes and figures are not; sentences, "
        "matches and differences are. To find all names: python -m spacy download fr_core_news_sm"
    )
    assert german == (
        "C is in German. Quotes and figures are looked for in English only; names, sentences, "
        "matches and differences are shown."
    )


def test_no_model_is_offered_where_there_is_none():
    [told] = gaps_in_words(story("he", without=("he",)))

    assert "There is no language model for Hebrew, so" in told
    assert "spacy" not in told


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (True, "In B and D only names that others have too: no model."),
        (False, "Not looked for in B, C and D: not in English."),
    ],
)
def test_where_a_kind_of_mark_is_not_looked_for_is_told(names, told):
    assert not_looked_for(MIXED, names=names) == told
    assert not_looked_for(story("en", "en"), names=names) == ""


def test_the_lists_say_where_nothing_was_looked_for(qtbot, look):
    page = FiguresPage(look)
    qtbot.addWidget(page)
    page.show_comparison(MIXED)

    assert page.line.text() == "None found. Not looked for in B, C and D: not in English."


def test_the_status_bar_names_the_language_without_a_model():
    assert told_models(MIXED.models).startswith("en_core_web_sm 3.8.0 · no model for French")
    assert told_models(Models(None, None, ("ar",))).startswith("no model for Arabic")


def french(number):
    return Article(f"{number}.txt", str(number), f"Le pont {number}.", language="fr")


def test_the_window_says_it_once_and_not_again_after_it_was_closed(
    window, services, bring, compare
):
    bring(french(1))
    compare()
    assert window.messages.sentences == gaps_in_words(window.led.showing.comparison) != ()
    window.messages.clear()
    window.led.comparing.again()
    services.language.work()
    assert window.messages.sentences == ()


def test_what_is_no_longer_so_is_taken_away(window, bring, compare):
    bring(french(1))
    compare()
    bring(french(2))
    compare()
    (sentence,) = window.messages.sentences
    assert sentence.startswith("A and B are in French.")
    window.led.story.remove(1)
    compare()
    (sentence,) = window.messages.sentences
    assert sentence.startswith("A is in French.")
