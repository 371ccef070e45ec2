"""Words of several passages stand in one line, and everything in them is found again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.cards.card import Run
from reader.ui.cards.flowing import Flowing, rules
from reader.ui.cards.wording import compared
from reader.workflow.articles import differences

TEXT = "The harbour\nis  shut. Boats wait.\n\nNobody sails."


def passage(words):
    start = TEXT.index(words)
    return Passage(0, Span(start, start + len(words)))


def within(flowing, words):
    found = flowing.within(passage(words).span)
    return flowing.text[found.start : found.stop]


def test_line_ends_and_spaces_become_one_space():
    flowing = Flowing(TEXT, [passage("The harbour\nis  shut.")])

    assert flowing.text == "The harbour is shut."
    assert within(flowing, "shut") == "shut"


def test_passages_that_follow_each_other_are_joined():
    flowing = Flowing(TEXT, [passage("is  shut."), passage("Boats wait.")])

    assert flowing.text == "is shut. Boats wait."


def test_words_left_out_between_passages_are_not_hidden():
    flowing = Flowing(TEXT, [passage("is  shut."), passage("Nobody sails.")])

    assert flowing.text == "is shut. … Nobody sails."
    assert within(flowing, "Nobody") == "Nobody"


def test_words_that_two_passages_share_stand_once():
    flowing = Flowing(TEXT, [passage("is  shut. Boats"), passage("Boats wait.")])

    assert flowing.text == "is shut. Boats wait."


def test_what_stands_elsewhere_is_nowhere():
    flowing = Flowing(TEXT, [passage("Boats wait.")])

    assert len(flowing.within(passage("Nobody").span)) == 0
    assert len(flowing.within(passage("harbour").span)) == 0


def test_a_rule_is_broken_where_words_are_struck():
    text = "Some 60 boats stayed"
    runs = (Run("Some "), Run("40", "other"), Run(" "), Run("60", "here"), Run(" boats stayed"))
    shown = "".join(run.text for run in runs)

    found = [shown[r.start : r.end] for r in rules(runs, text, [(range(13), "quote")])]
    assert found == ["Some ", "60 boats"]


def test_nothing_marked_is_no_rule():
    assert list(rules((Run("a b"),), "a b", [(range(0), "figure")])) == []


WORDS = st.lists(st.sampled_from(["one", "two", "boats", "60", ",", "“", "said"]), max_size=12)


@given(WORDS, WORDS, st.data())
def test_a_rule_has_the_words_it_is_drawn_for_whatever_is_struck(base, words, data):
    text = " ".join(words)
    runs = compared(" ".join(base), text, differences)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = "".join(run.text for run in runs)
    found = "".join(
        shown[r.start : r.end] for r in rules(runs, text, [(range(start, end), "quote")])
    )

    assert "".join(found.split()) == "".join(text[start:end].split())


def test_no_words_are_no_text():
    assert Flowing("   ", [Passage(0, Span(0, 3))]).text == ""
