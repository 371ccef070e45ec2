"""What only one article carries is found, and what says most comes first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.only_here import only_here
from reader.model.comparison import Place
from tests.comparison.stories import (
    at,
    counted,
    named,
    perhaps,
    permuted,
    quoted,
    stated,
    story,
)

SHUT = "The old bridge was shut."
TOLL = "Ann Lee pays a higher toll."
BOAT = "Two ferries carry cars across."


def words(comparison):
    return [comparison.words(one.passage) for one in only_here(comparison)]


def test_what_another_article_carries_is_not_only_here():
    one = stated(story(f"{SHUT} {TOLL}", SHUT), {0: SHUT, 1: SHUT})

    assert words(one) == [TOLL]


def test_names_figures_and_quotes_are_told_and_bring_a_passage_up():
    one = story(f"{SHUT}\n\n{TOLL}\n\n{BOAT}")
    one = named(one, 0, "Ann Lee", "e1")
    one = counted(one, 0, "Two", "2")
    one = quoted(one, 0, "pays a higher toll", "Ann")
    first, second, third = only_here(one)

    assert one.words(first.passage) == TOLL
    assert (first.names, first.own_names) == (("e1",), ("e1",))
    assert first.quotes == (Place(0, 0),)
    assert one.words(second.passage) == BOAT
    assert (second.figures, second.own_figures) == ((Place(0, 0),), (Place(0, 0),))
    assert (third.names, third.figures, third.quotes) == ((), (), ())


def test_a_name_that_no_other_article_has_counts_more():
    one = story(f"Ben Orr pays a toll.\n\n{TOLL}", "Ben Orr rowed ashore alone.")
    one = named(named(one, 0, "Ben Orr", "e2"), 0, "Ann Lee", "e1")
    one = named(one, 1, "Ben Orr", "e2")

    assert words(one)[0] == TOLL
    assert [n.own_names for n in only_here(one)] == [("e1",), (), ()]


def test_a_figure_of_another_article_and_one_without_digits_are_not_its_own():
    one = story("Two ferries carry hundreds.", "Two other boats sank early.")
    one = counted(counted(one, 0, "Two", "2"), 0, "hundreds", "hundreds")
    one = counted(one, 1, "Two", "2")

    assert [n.own_figures for n in only_here(one)] == [(), ()]
    assert len(only_here(one)[0].figures) == 2


def test_a_name_that_is_nobodys_is_not_told():
    one = named(story(TOLL), 0, "Ann Lee", None)

    assert only_here(one)[0].names == ()


def test_what_may_match_after_all_says_so_and_comes_last():
    one = perhaps(story(f"{TOLL}\n\n{BOAT}", SHUT), (0, TOLL), (1, SHUT))
    one = named(one, 0, "Ann Lee", "e1")

    assert words(one)[0] == BOAT
    assert [n.possible for n in only_here(one)] == [
        (),
        (at(one, 1, SHUT),),
        (at(one, 0, TOLL),),
    ]


@given(st.permutations(range(3)))
def test_another_order_of_the_articles_changes_only_their_letters(order):
    one = story(f"{SHUT}\n\n{TOLL}", BOAT, f"{BOAT} {SHUT}")
    other = permuted(one, order)

    assert [(order[n.passage.article], n.passage.span) for n in only_here(other)] == [
        (n.passage.article, n.passage.span) for n in only_here(one)
    ]


WIRE = "The old bridge over the river was shut for good on the first day of spring."


def test_what_copies_alone_carry_is_only_here_where_they_count_as_one_source():
    texts = f"{WIRE} {SHUT} {TOLL}", f"{WIRE} {TOLL}", f"{BOAT}\n\n{TOLL}"
    one = stated(story(*texts), {0: WIRE, 1: WIRE}, {0: TOLL, 1: TOLL, 2: TOLL})
    one = named(named(one, 0, "bridge", "e1"), 1, "bridge", "e1")
    one = counted(counted(one, 0, "first", "1"), 1, "first", "1")
    one = perhaps(one, (0, WIRE), (1, TOLL))
    together = only_here(one, as_one_source=True)

    assert words(one) == [BOAT, SHUT]
    assert [one.words(n.passage) for n in together] == [WIRE, WIRE, BOAT, SHUT]
    assert [(n.own_names, len(n.own_figures)) for n in together[:2]] == [(("e1",), 1)] * 2
    assert [n.possible for n in together] == [(), (), (), ()]


def test_articles_that_share_little_count_each_for_itself():
    one = stated(story(f"{SHUT} {TOLL}", f"{SHUT} {BOAT}"), {0: SHUT, 1: SHUT})

    assert only_here(one, as_one_source=True) == only_here(one)
