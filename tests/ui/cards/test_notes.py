"""The user's notes as cards."""

from __future__ import annotations

from dataclasses import replace

from reader.ui.cards.notes import note_cards
from reader.workflow import new_note


def test_notes_stand_in_the_order_of_the_story_and_of_the_text(articles, place):
    lamp = new_note(articles[0], place(0, "The lamp").span, "Which lamp?")
    dark = new_note(articles[0], place(0, "went dark").span, "")
    whole = new_note(articles[0], None, "Good.")
    other = new_note(articles[1], place(1, "Friday").span, "Really?")
    notes = {"1": other, "2": lamp, "3": dark, "4": whole}

    assert [card.key for card in note_cards(articles, notes)] == ["4", "3", "2", "1"]


def test_a_note_shows_where_it_is_and_its_words(articles, place):
    span = place(0, "The lamp").span
    (card,) = note_cards(articles, {"k": new_note(articles[0], span, "Which?")})

    assert (card.letter, card.heading, card.detail) == ("A", "Sorn Gazette", "“The lamp”")
    assert [(run.text, run.role) for run in card.runs] == [("Which?", "note")]
    assert card.targets == (place(0, "The lamp"),)
    assert card.editable


def test_an_empty_note_and_one_on_the_whole_article_say_so(articles):
    (card,) = note_cards(articles, {"k": new_note(articles[0], None, "")})

    assert card.detail == "on the whole article"
    assert [run.role for run in card.runs] == ["faint"]
    assert card.targets == ()


def test_a_note_whose_words_are_gone_leads_nowhere(articles, place):
    note = replace(new_note(articles[0], place(0, "The lamp").span, "x"), quoted="The lump")
    (card,) = note_cards(articles, {"k": note})

    assert card.targets == ()


def test_notes_on_other_articles_are_left_out(articles):
    assert note_cards(articles[1:], {"k": new_note(articles[0], None, "x")}) == ()
