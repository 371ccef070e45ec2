"""Two wordings, told word against word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.wording import Piece
from reader.ui.cards.card import Run
from reader.ui.cards.wording import compared, is_reworded_throughout


def told(*pieces):
    return compared("", "", lambda _left, _right: [Piece(*piece) for piece in pieces])


def test_what_the_base_has_comes_first_and_spaces_stay_outside_the_marks():
    assert told(
        ("same", "The ", "The "), ("change", "big ", "old "), ("same", "boat.", "boat.")
    ) == (
        Run("The "),
        Run("big", "other"),
        Run(" "),
        Run("old", "here"),
        Run(" boat."),
    )


def test_words_on_one_side_only_are_marked_alone():
    assert told(("same", "It ", "It "), ("change", "", "now "), ("same", "went", "went")) == (
        Run("It "),
        Run("now", "here"),
        Run(" went"),
    )
    assert told(("same", "It ", "It "), ("change", "now ", ""), ("same", "went", "went")) == (
        Run("It "),
        Run("now", "other"),
        Run(" went"),
    )


def test_the_same_words_are_one_run_in_this_sides_spelling():
    assert told(("same", "harbor ", "harbour "), ("same", "x", "x")) == (Run("harbour x"),)


def test_a_change_of_spaces_alone_is_no_difference():
    assert told(("same", "a", "a"), ("change", " ", "  "), ("same", "b", "b")) == (Run("a  b"),)


pieces = st.lists(
    st.builds(
        Piece,
        st.sampled_from(["same", "change"]),
        st.text("ab ", max_size=6),
        st.text("bxy ", max_size=6),
    )
)


@given(pieces)
def test_nothing_of_this_side_is_lost(made):
    runs = compared("", "", lambda _left, _right: made)
    right = "".join(piece.right for piece in made)

    assert "".join(r.text for r in runs if r.role != "other").split() or not right.split()
    assert "".join(r.text for r in runs if r.role != "other").replace(" ", "") == right.replace(
        " ", ""
    )


@given(pieces)
def test_marked_words_begin_and_end_with_a_word(made):
    for run in compared("", "", lambda _left, _right: made):
        assert run.text
        assert run.role == "plain" or run.text == run.text.strip()


def test_where_nothing_is_the_same_nothing_is_struck():
    assert told(("change", "Guards fled.", "Nobody stayed.")) == (Run("Nobody stayed."),)
    change = [Piece("change", "Guards fled.", "Nobody stayed.")]
    assert is_reworded_throughout("", "", lambda _left, _right: change)
    assert not is_reworded_throughout("", "", lambda _left, _right: [Piece("same", "a", "a")])


def test_words_in_another_order_are_neither_struck_nor_marked():
    assert told(
        ("same", "It was ", "It was "),
        ("change", "on Friday the old boat", "the small boat on Friday"),
        ("same", ".", "."),
    ) == (
        Run("It was "),
        Run("old", "other"),
        Run(" the "),
        Run("small", "here"),
        Run(" boat on Friday."),
    )


def test_an_order_that_is_all_that_differs_is_marked_without_striking():
    assert told(("same", "So ", "So "), ("change", "Ann beat Bo", "Bo beat Ann")) == (
        Run("So "),
        Run("Bo beat Ann", "here"),
    )


def runs_of(found):
    return compared("", "", lambda _left, _right: found)


@given(pieces)
def test_no_word_is_both_struck_and_marked_in_one_place(made):
    for piece in made:
        runs = runs_of([Piece("same", "a", "a"), piece])
        struck = {word for run in runs if run.role == "other" for word in run.text.split()}
        marked = {word for run in runs if run.role == "here" for word in run.text.split()}
        assert not struck & marked


def test_a_word_that_moved_over_its_neighbour_is_not_struck():
    assert told(
        ("same", "the ", "the "),
        ("change", "", "River "),
        ("same", "Isvel ", "Isvel "),
        ("change", "River ", ""),
        ("same", "to", "to"),
    ) == (Run("the "), Run("River Isvel", "here"), Run(" to"))
