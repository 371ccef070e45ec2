"""The names in all articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Entity, Office
from reader.ui.cards.names import name_list, reached


@pytest.fixture
def names(comparison):
    return name_list(comparison)


def described(comparison, **changes):
    """The comparison with more known of Sorn, and Mira Tolk keeper of it."""
    sorn, tolk = comparison.entities
    sorn = replace(sorn, **changes)
    return replace(comparison, entities=(sorn, replace(tolk, offices=(Office("keeper", "e1"),))))


def governed(comparison):
    """The comparison, in which the first article means a government by "Sorn"."""
    first, *rest = described(comparison, seat_of="Norland").analyses
    mentions = (replace(first.mentions[0], governs=True), first.mentions[1])
    analyses = (replace(first, mentions=mentions), *rest)
    return replace(described(comparison, seat_of="Norland"), analyses=analyses)


def words(row):
    return ["".join(run.text for run in cell.runs) for cell in row.cells]


def test_names_are_listed_by_kind_with_counts_by_article(names):
    people, places = names.sections

    assert (people.heading, people.trailing) == ("People", "1")
    assert (places.heading, places.trailing) == ("Places", "1")
    (tolk,) = people.children
    assert (tolk.heading, tolk.detail, tolk.counts) == ("Mira Tolk", "Tolk", (1, 1, 0))
    assert names.entities == {"name Mira Tolk": "e2", "name Sorn": "e1"}
    assert [names.key_of(entity) for entity in ("e1", "e9")] == ["name Sorn", ""]


def test_a_name_leads_to_each_of_its_mentions(names, comparison, place):
    (tolk,) = names.sections[0].children

    assert [comparison.words(target) for target in tolk.targets] == ["Mira Tolk", "Tolk"]
    assert tolk.targets[0] == place(0, "Mira Tolk")


def test_a_name_says_what_each_article_calls_it_and_which_do_not(names, place):
    (tolk,) = names.sections[0].children

    assert [words(row) for row in tolk.children] == [["Mira Tolk 1"], ["Tolk 1"], ["not named"]]
    assert [row.cells[0].letters for row in tolk.children] == [("A",), ("B",), ("C",)]
    assert [row.targets for row in tolk.children] == [
        (place(0, "Mira Tolk"),),
        (place(1, "Tolk"),),
        (),
    ]


def test_where_every_article_names_it_none_is_said_not_to(comparison):
    known = (("e1", "e2"), ("e1", "e2"), ("e1",))
    (sorn,) = name_list(replace(comparison, mention_entities=known)).sections[1].children

    assert [words(row) for row in sorn.children] == [["Sorn 1"]] * 3


def test_forms_are_counted_the_most_frequent_first(comparison, place):
    tolk = place(1, "Tolk").span
    second = comparison.analyses[1]
    more = (*second.mentions, replace(second.mentions[1], span=place(1, "Jan Brek").span))
    more += (replace(more[0], span=place(1, "harbour").span), replace(more[1], span=tolk))
    analyses = (comparison.analyses[0], replace(second, mentions=more), comparison.analyses[2])
    known = (("e1", "e2"), ("e1", "e2", "e2", "e1", "e2"), (None,))
    changed = replace(comparison, analyses=analyses, mention_entities=known)
    (found,) = name_list(changed).sections[0].children

    assert words(found.children[1]) == ["Tolk 2 · Jan Brek 1"]


def test_offices_come_first_with_the_body_they_belong_to(comparison):
    (tolk,) = name_list(described(comparison)).sections[0].children

    assert [words(row) for row in tolk.children][:2] == [["keeper · Sorn"], ["Mira Tolk 1"]]


def test_a_place_that_stands_for_a_government_is_apart_from_the_place(comparison, place):
    names = name_list(governed(comparison))
    found = {card.detail: card for card in names.sections[1].children}

    assert set(found) == {"for the government of Norland", ""}
    state, town = found["for the government of Norland"], found[""]
    assert (state.heading, state.counts) == ("Sorn", (1, 0, 0))
    assert (town.heading, town.counts) == ("Sorn", (0, 1, 0))
    assert (state.targets, town.targets) == ((place(0, "Sorn"),), (place(1, "Sorn"),))
    assert [names.entities[card.key] for card in (state, town)] == ["e1", "e1"]


def test_where_nothing_tells_of_a_government_there_is_one_place(comparison):
    unknown = governed(comparison)
    sorn = replace(unknown.entities[0], seat_of="")
    (found,) = name_list(replace(unknown, entities=(sorn,))).sections[0].children

    assert found.counts == (1, 1, 0)


def test_two_that_are_called_alike_are_two_cards(comparison):
    twin = Entity("e3", "PERSON", "Mira Tolk", ("Mira Tolk",))
    known = (("e1", "e2"), ("e1", "e3"), (None,))
    changed = replace(comparison, entities=(*comparison.entities, twin), mention_entities=known)

    assert list(name_list(changed).entities.values()) == ["e1", "e2", "e3"]


def test_no_names_make_no_cards(comparison):
    assert name_list(replace(comparison, entities=())).sections == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ["Mira Tolk", "Sorn"]),
        ("TÓLK", ["Mira Tolk"]),
        ("tolk mir", ["Mira Tolk"]),
        ("or", ["Sorn"]),
        ("tolk sorn", []),
    ],
)
def test_names_are_narrowed_by_any_form_whatever_its_accents(names, typed, kept):
    found = names.narrowed(typed)

    assert [card.heading for section in found for card in section.children] == kept
    assert {section.trailing for section in found} <= {"1", "1 of 1"}


def test_names_with_words_that_begin_so_come_before_those_that_have_it_inside(comparison):
    sorn, tolk = comparison.entities
    holt = Entity("e3", "PERSON", "Olk Holt", ("Olk Holt",))
    known = (("e1", "e2"), ("e2", "e3"), (None,))
    changed = replace(comparison, entities=(sorn, tolk, holt), mention_entities=known)
    (people,) = name_list(changed).narrowed("olk")
    assert [card.heading for card in people.children] == ["Olk Holt", "Mira Tolk"]

    inside = replace(tolk, forms=("Mira Tolk", "Absorn"))
    sections = name_list(replace(comparison, entities=(sorn, inside))).narrowed("sor")
    assert [section.heading for section in sections] == ["Places", "People"]


def test_the_mention_reached_is_counted(names, place):
    (tolk,) = names.sections[0].children

    assert reached(tolk, place(1, "Tolk")).detail == "2 of 2 · Tolk"
    assert reached(tolk, place(0, "Sorn")) == tolk
    assert reached(tolk, None) == tolk


def test_names_are_copied_as_a_table(names, comparison):
    (tolk,) = names.sections[0].children
    columns = "Name\tKind\tA Sorn Gazette\tB Pilot\tC Harbour & Sea\tForms"
    line = "Mira Tolk\tPeople\t1\t1\t0\tMira Tolk · Tolk"

    assert names.table({tolk.key}, comparison.articles).text.splitlines() == [columns, line]
    assert names.table(set(names.entities), comparison.articles).text.splitlines() == [
        columns,
        line,
        "Sorn\tPlaces\t1\t1\t0\tSorn",
    ]
