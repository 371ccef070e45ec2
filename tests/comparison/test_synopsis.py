"""The synopsis has all that is said, once, in an order that no order of the articles decides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.synopsis import rows
from reader.model.comparison import FigureGroup, Match, Passage, Place, QuoteGroup
from tests.comparison.stories import (
    at,
    counted,
    perhaps,
    permuted,
    quoted,
    stated,
    story,
)

SHUT = "The old bridge was shut."
TOLL = "Drivers pay a higher toll."
BOAT = "A ferry carries cars across."
ROAD = "Workers repair the coast road."
CAFE = "Every cafe nearby lost guests."


def said(comparison, found):
    """The rows as words: for each its letter and words, an article after the other."""
    return [
        " / ".join(f"{p.article}: {comparison.words(p)}" for cell in row.cells for p in cell)
        for row in found
    ]


def test_a_statement_is_a_row_and_what_only_one_carries_another():
    one = stated(story(f"{SHUT} {TOLL}", f"{SHUT} {BOAT}"), {0: SHUT, 1: SHUT})
    found = rows(one)

    assert said(one, found) == [f"0: {SHUT} / 1: {SHUT}", f"1: {BOAT}", f"0: {TOLL}"]
    assert [row.statement for row in found] == ["s1", None, None]
    assert [row.carried for row in found] == ["all", "one", "one"]


def test_what_two_of_three_carry_is_carried_by_some():
    one = stated(story(SHUT, SHUT, BOAT), {0: SHUT, 1: SHUT})

    assert [row.carried for row in rows(one)] == ["some", "one"]


def test_neighbouring_sentences_of_a_paragraph_that_only_one_carries_are_one_row():
    one = story(f"{SHUT} {TOLL}\n\n{BOAT}")

    assert said(one, rows(one)) == [f"0: {SHUT} {TOLL}", f"0: {BOAT}"]


def test_what_may_match_after_all_is_a_row_of_its_own_that_says_so():
    one = perhaps(story(f"{SHUT} {TOLL}", BOAT), (0, TOLL), (1, BOAT))
    found = rows(one)

    assert said(one, found) == [f"0: {SHUT}", f"0: {TOLL}", f"1: {BOAT}"]
    assert [row.possible for row in found] == [(), (at(one, 1, BOAT),), (at(one, 0, TOLL),)]


def test_a_row_names_the_clauses_that_it_is_about():
    one = stated(story(SHUT, SHUT), {0: SHUT, 1: SHUT})
    a, b = at(one, 0, SHUT), at(one, 1, SHUT)
    clause = at(one, 1, "bridge was shut")
    one = replace(one, matches=(Match(a, b, "part", 0.9, "likely", b_part=clause.span),))

    assert [row.clauses for row in rows(one)] == [(clause,)]


def test_headings_and_fragments_make_no_rows():
    one = story(f"What the harbour workers want now\n\n{SHUT}\n\nHe said so.")

    assert said(one, rows(one)) == [f"0: {SHUT}"]


def test_rows_the_base_lacks_stand_after_what_stands_before_them():
    one = stated(
        story(f"{SHUT}\n\n{TOLL}", f"{TOLL}\n\n{BOAT}\n\n{ROAD}\n\n{SHUT}", f"{SHUT}\n\n{CAFE}"),
        {0: SHUT, 1: SHUT, 2: SHUT},
        {0: TOLL, 1: TOLL},
    )

    assert [line.split(" / ")[0] for line in said(one, rows(one))] == [
        f"0: {SHUT}",
        f"2: {CAFE}",
        f"0: {TOLL}",
        f"1: {BOAT}",
        f"1: {ROAD}",
    ]


def test_rows_with_nothing_of_the_base_before_them_stand_before_what_follows_them():
    one = stated(story(f"{SHUT}\n\n{TOLL}", f"{BOAT}\n\n{TOLL}"), {0: TOLL, 1: TOLL})

    assert [line.split(" / ")[0] for line in said(one, rows(one))] == [
        f"0: {SHUT}",
        f"1: {BOAT}",
        f"0: {TOLL}",
    ]


def test_another_base_gives_its_own_order():
    one = stated(story(f"{SHUT} {TOLL}", f"{TOLL} {SHUT}"), {0: SHUT, 1: SHUT}, {0: TOLL, 1: TOLL})

    assert [row.statement for row in rows(one)] == ["s1", "s2"]
    assert [row.statement for row in rows(one, 1)] == ["s2", "s1"]


def test_in_the_order_of_time_dates_come_first_and_the_most_exact_counts():
    one = story(
        "Today the tolls went up.\n\nIt was built in 1990 and shut in May.\n\nBoats wait.",
        "Nineties bridges often break.",
    )
    one = counted(one, 0, "Today", "2024-03-02", "date")
    one = counted(one, 0, "1990", "1990", "date")
    one = counted(one, 0, "May", "2020-05", "date")
    one = counted(one, 1, "Nineties", "199X", "date")

    assert said(one, rows(one, order="time")) == [
        "1: Nineties bridges often break.",
        "0: It was built in 1990 and shut in May.",
        "0: Today the tolls went up.",
    ]


@pytest.mark.parametrize("value", ["tuesday", "XXXX-05", "T18:40"])
def test_a_date_without_its_year_puts_no_row_in_time(value):
    one = story("Bridges were often shut.\n\nThen the tolls went up.")
    one = counted(one, 0, "Then", value, "date")

    assert rows(one, order="time") == rows(one)


def test_articles_that_share_their_wording_can_count_as_one_source():
    wire = "The old bridge over the river was shut for good on the first day of spring."
    one = stated(story(wire, wire, BOAT), {0: wire, 1: wire})

    assert [row.carried for row in rows(one)] == ["some", "one"]
    assert [row.carried for row in rows(one, as_one_source=True)] == ["one", "one"]


def test_a_figure_in_conflict_is_told_in_each_row_that_has_it():
    one = stated(
        story("Two boats sank early.", "Three boats sank early.", "Some four boats sank."),
        {0: "Two boats sank early.", 1: "Three boats sank early."},
    )
    for article, (words, value) in enumerate([("Two", "2"), ("Three", "3"), ("four", "4")]):
        one = counted(one, article, words, value)
    figures = tuple(Place(article, 0) for article in range(3))
    one = replace(
        one,
        figure_groups=(
            FigureGroup("agreed", "agree", figures),
            FigureGroup("boats", "conflict", figures),
        ),
    )
    shared, alone = rows(one)
    (within,), (without,) = shared.differs, alone.differs

    assert (within.kind, within.group, within.within) == ("figure", 1, True)
    assert within.here == (at(one, 0, "Two"), at(one, 1, "Three"))
    assert within.elsewhere == (at(one, 2, "four"),)
    assert (without.here, without.within) == ((at(one, 2, "four"),), False)


def test_what_articles_of_a_row_agree_on_differs_only_from_elsewhere():
    one = stated(
        story("Two boats sank early.", "A pair of boats sank.", "Some four boats sank."),
        {0: "Two boats sank early.", 1: "A pair of boats sank."},
    )
    for article, (words, value) in enumerate([("Two", "2"), ("pair", "2"), ("four", "4")]):
        one = counted(one, article, words, value)
    figures = tuple(Place(article, 0) for article in range(3))
    one = replace(one, figure_groups=(FigureGroup("boats", "conflict", figures),))

    assert [one.within for one in rows(one)[0].differs] == [False]


def test_a_figure_of_a_sentence_but_not_of_the_clause_is_not_told():
    one = story(
        "Two boats sank and the crews swam.", "The crews swam to land.", "Four sank there."
    )
    one = stated(one, {0: "the crews swam", 1: "The crews swam to land."})
    one = counted(counted(one, 0, "Two", "2"), 2, "Four", "4")
    one = replace(
        one, figure_groups=(FigureGroup("boats", "conflict", (Place(0, 0), Place(2, 0))),)
    )

    assert rows(one)[0].differs == ()


def test_the_rest_of_a_sentence_that_a_row_is_not_about_differs_from_nothing_elsewhere():
    long, swam, four = "Two boats sank and the crews swam.", "The crews swam.", "Four sank there."
    one = stated(story(long, swam, four), {0: long, 1: swam})
    a, b, swum = at(one, 0, long), at(one, 1, swam), at(one, 0, "the crews swam")
    one = replace(one, matches=(Match(a, b, "part", 0.9, "likely", a_part=swum.span),))
    one = counted(counted(one, 0, "Two", "2"), 2, "Four", "4")
    one = replace(
        one, figure_groups=(FigureGroup("boats", "conflict", (Place(0, 0), Place(2, 0))),)
    )

    assert rows(one)[0].differs == ()
    whole = replace(one, matches=(Match(a, b, "reworded", 0.9, "likely"),))
    assert [found.within for found in rows(whole)[0].differs] == [False]


def test_another_speaker_and_another_meaning_are_told_in_the_row():
    one = stated(
        story("“Never shut it,” said Ann.", "“Always shut it,” said Ben."),
        {0: "“Never shut it,” said Ann.", 1: "“Always shut it,” said Ben."},
    )
    one = quoted(quoted(one, 0, "Never shut it,", who="Ann"), 1, "Always shut it,", who="Ben")
    group = QuoteGroup((Place(0, 0), Place(1, 0)), "Ann", ("wording", "speaker", "meaning"))
    one = replace(one, quote_groups=(group,))

    assert [(d.kind, d.group, d.within) for d in rows(one)[0].differs] == [
        ("speaker", 0, True),
        ("meaning", 0, True),
    ]


GOES, STAYS, GONE = (
    "Orlan will attend the summit in Velmar.",
    "Orlan will not attend the summit in Velmar.",
    "Orlan won’t attend the Velmar summit.",
)


def test_what_one_article_denies_and_another_says_is_told_in_the_row():
    one = stated(story(GOES, STAYS, GONE), {0: GOES, 1: STAYS, 2: GONE})
    (row,) = rows(one)
    (found,) = row.differs

    assert (found.kind, found.within, found.elsewhere) == ("negation", True, ())
    assert found.here == (at(one, 1, "not attend"), at(one, 2, "won’t attend"))
    assert found.denied == (at(one, 0, "attend"),)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_all_deny_or_a_text_of_another_language_has_is_no_negation(language):
    one = stated(story(STAYS, GONE), {0: STAYS, 1: GONE})
    assert rows(one)[0].differs == ()

    one = stated(story(GOES, STAYS, language=language), {0: GOES, 1: STAYS})
    assert bool(rows(one)[0].differs) is (language == "en")


def test_a_sentence_denies_nothing_that_its_own_article_says():
    both = f"{GOES} {STAYS}"
    one = stated(story(both, BOAT), {0: both, 1: BOAT})

    assert rows(one)[0].differs == ()


def test_wording_alone_does_not_differ():
    one = stated(
        story("“Never shut it,” said Ann.", "“Do not shut it,” said Ann."),
        {0: "“Never shut it,” said Ann.", 1: "“Do not shut it,” said Ann."},
    )
    one = quoted(quoted(one, 0, "Never shut it,"), 1, "Do not shut it,")
    one = replace(one, quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), None, ("wording",)),))

    assert rows(one)[0].differs == ()


SENTENCES = [SHUT, TOLL, BOAT, ROAD, CAFE]


@st.composite
def stories(draw):
    """Articles of some of the sentences in any order, the same sentence sometimes matched."""
    told = draw(st.lists(st.permutations(SENTENCES), min_size=2, max_size=4))
    joints = st.sampled_from([" ", "\n\n"])
    texts = [draw(joints).join(of[: draw(st.integers(1, 5))]) for of in told]
    bare = story(*texts)
    found = []
    for sentence in SENTENCES:
        having = [n for n, text in enumerate(texts) if sentence in text and draw(st.booleans())]
        if len(having) > 1:
            found.append(dict.fromkeys(having, sentence))
    whole = stated(bare, *found)
    for number, (a, b) in enumerate([(0, 1), (1, 0)]):
        mine, other = (texts[n].replace("\n\n", " ").split(". ")[0][:10] for n in (a, b))
        if draw(st.booleans()):
            whole = perhaps(whole, (a, mine), (b, other)) if a < b else whole
        whole = counted(whole, a, mine, str(number + 2000), "date")
    figures = (Place(0, 0), Place(1, 0))
    return replace(whole, figure_groups=(FigureGroup("x", "conflict", figures),))


@given(stories(), st.data())
def test_another_order_of_the_articles_changes_only_their_letters(one, data):
    order = data.draw(st.permutations(range(len(one.articles))))
    base = data.draw(st.sampled_from(range(len(one.articles))))
    by = data.draw(st.sampled_from(["base", "time"]))
    other = permuted(one, order)
    back = permuted(other, [order.index(n) for n in range(len(order))])
    new = [
        tuple(row.cells[order.index(n)] for n in range(len(order)))
        for row in rows(other, order.index(base), by, as_one_source=True)
    ]
    renamed = [
        tuple(tuple(Passage(order[p.article], p.span) for p in cell) for cell in row)
        for row in new
    ]
    first = rows(one, base, by, as_one_source=True)

    assert back == one
    assert renamed == [row.cells for row in first]
    assert [(r.statement, r.carried, [d.kind for d in r.differs]) for r in first] == [
        (r.statement, r.carried, [d.kind for d in r.differs])
        for r in rows(other, order.index(base), by, as_one_source=True)
    ]


@given(stories())
def test_every_sentence_is_in_a_row(one):
    told = {
        (p.article, n)
        for row in rows(one)
        for cell in row.cells
        for p in cell
        for n in range(p.span.start, p.span.end)
    }

    for article, analysis in enumerate(one.analyses):
        for span in analysis.sentences:
            assert (article, span.start) in told
