"""A card in words."""

from __future__ import annotations

from reader.ui.cards.card import Bar, Card, Cell, Run, Tag, own_words


def test_a_card_is_spoken_whole():
    card = Card(
        key="k",
        letter="B",
        heading="Pilot",
        detail="second line",
        trailing="reworded",
        runs=(Run("It "), Run("went", "here")),
        cells=(Cell(("A",), (Run("dark"),), "TOLK"), Cell(("B", "C"), (Run("no match found"),))),
        tags=(Tag("wording differs"),),
        bars=(Bar("A", 4),),
        dots_text="carried by 2 of 3 articles",
        sign="Figure differs from A",
    )

    assert card.spoken() == (
        "B Pilot. second line. It went (only here: went). A TOLK dark. B C no match found. "
        "wording differs. A 4. "
        "carried by 2 of 3 articles. reworded. Figure differs from A"
    )


def test_an_empty_card_says_nothing():
    assert Card("k").spoken() == ""


def test_words_that_one_side_alone_has_are_told_apart():
    runs = (Run("On Friday", "here"), Run(" it went dark"), Run(" on Monday", "other"), Run("."))

    assert Card("k", runs=runs).spoken() == (
        "On Friday it went dark. (only here: On Friday; only in the one compared with: on Monday)"
    )


def test_where_words_were_struck_no_space_is_left_before_a_stop():
    struck = Run("on Monday", "other")

    assert own_words((Run("It went dark "), struck, Run("."))) == "It went dark."
    assert own_words((Run("It went "), struck, Run(" dark – "), Run("!"))) == "It went dark – !"
