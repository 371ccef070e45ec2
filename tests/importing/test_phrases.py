"""The word lists become patterns."""

from __future__ import annotations

from reader.importing.phrases import Phrases, folded


def test_folding_forgets_case_marks_and_brackets():
    assert folded(" • COMMENTS (143) » ") == "comments 143"
    assert folded("What’s  next?") == "what's next"


def test_a_star_stands_for_words_and_a_per_cent_sign_for_a_number():
    phrases = Phrases.load()

    assert phrases.is_in("lines", folded("Share on any network"))
    assert phrases.is_in("comments", folded("1,204 comments"))
    assert not phrases.is_in("comments", folded("many comments"))


def test_a_bar_stands_between_alternatives():
    assert Phrases.load().is_in("lines", folded("Follow her on the usual channels"))


def test_a_question_mark_after_brackets_makes_what_is_in_them_optional():
    phrases = Phrases.load()

    assert phrases.is_in("fragments", folded("Read full story"))
    assert phrases.is_in("fragments", folded("Read the full story"))
    assert phrases.is_in("lines", folded("Turn to page 5"))
