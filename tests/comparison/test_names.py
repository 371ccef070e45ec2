"""Names over all articles."""

from __future__ import annotations

import pytest

from tests.comparison.marked import forms, linked


def test_names_are_numbered_in_order_of_first_mention():
    found, ids = linked("[PLACE Oslo] and [PLACE Bergen], [PLACE Oslo]", "[PLACE Bergen]")
    assert [(entity.id, entity.name) for entity in found] == [("e1", "Oslo"), ("e2", "Bergen")]
    assert ids == [["Oslo", "Bergen", "Oslo"], ["Bergen"]]


def test_a_story_without_names_has_none():
    assert linked("It rained.", "It did not.") == ((), [[], []])


def test_a_person_is_one_by_full_and_last_name_over_articles():
    found, _ = linked(
        "[PERSON Ada Finch] left. [PERSON Finch] returned. [PERSON Finch] slept.",
        "[PERSON Finch] was seen.",
    )
    assert [(entity.name, entity.forms) for entity in found] == [
        ("Ada Finch", ("Finch", "Ada Finch"))
    ]


def test_two_persons_with_one_last_name_stay_apart():
    _, ids = linked(
        "[PERSON Ada Finch] left. [PERSON Finch] slept.",
    )
    assert ids == [["Ada Finch", "Ada Finch"]]
    _, ids = linked(
        "[PERSON Ada Finch], [PERSON Finch], [PERSON Tom Finch] and again [PERSON Finch]."
    )
    assert ids == [["Ada Finch", "Ada Finch", "Tom Finch", "Tom Finch"]]


def test_a_shared_last_name_before_either_bearer_is_nobody_elses():
    _, ids = linked("[PERSON Finch] slept. [PERSON Ada Finch] left. [PERSON Tom Finch] came.")
    assert ids == [["Finch", "Ada Finch", "Tom Finch"]]


def test_a_last_name_in_an_article_without_its_bearer_stays_alone_where_two_could_be_meant():
    _, ids = linked("[PERSON Ada Finch], [PERSON Tom Finch]", "[PERSON Finch] slept.")
    assert ids[1] == ["Finch"]


def test_an_initial_stands_for_a_first_name():
    assert forms("[PERSON Ada Finch]", "[PERSON A. Finch]") == {
        frozenset(("Ada Finch", "A. Finch"))
    }


def test_a_first_name_alone_is_the_person_named_in_full_there():
    assert forms("[PERSON Ada Finch] left. [PERSON Ada] wept.") == {
        frozenset(("Ada Finch", "Ada"))
    }


def test_a_last_name_labelled_otherwise_is_the_person_only_in_the_same_article():
    assert len(forms("[PERSON Ada Finch] left. [ORG Finch] wept.")) == 1
    assert len(forms("[PERSON Ada Finch] left.", "[ORG Finch] is listed.")) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Emin Talsavi", "Emin Talsawi", True),
        ("Ana Brusnick", "Anna Brusnik", True),
        ("Léa Doré", "Lea Dore", True),
        ("Jean-Luc Roy", "Jean‑Luc Roy", True),
        ("Ada Finch", "Ada Marlow", False),
        ("Ada Finch", "Tom Finch", False),
        ("Karl Brandt", "Olga Brandl", False),
    ],
)
def test_spellings_of_one_person_in_two_articles(one: str, other: str, same: bool):
    assert (len(forms(f"[PERSON {one}]", f"[PERSON {other}]")) == 1) is same


def test_two_spellings_in_one_article_are_two_persons():
    assert len(forms("[PERSON Emin Talsavi] met [PERSON Emin Talsawi].")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway’s defence ministry", "Norwegian Defense Ministry"),
        ("Norway’s Defence Ministry", "Oslo’s ministry of defence"),
        ("Norway's foreign ministry", "Norwegian Ministry of Foreign Affairs"),
        ("Ministry of Foreign Affairs of Norway", "Norway’s foreign ministry"),
        ("Norwegian armed forces", "Norway’s military"),
        ("Norwegian peacekeepers", "peacekeeping contingent of Norway"),
        ("International Labour Organisation", "International Labor Organization"),
        ("Norwegian Coast Guard", "Coast Guard"),
    ],
)
def test_one_body_by_owner_and_kind(one: str, other: str):
    assert len(forms(f"the [ORG {one}]", f"the [ORG {other}]")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway’s defence ministry", "Sweden’s defence ministry"),
        ("Norway’s defence ministry", "Norway’s foreign ministry"),
        ("Norwegian armed forces", "Norwegian peacekeepers"),
    ],
)
def test_bodies_of_other_owners_or_kinds_stay_apart(one: str, other: str):
    assert len(forms(f"[ORG {one}]", f"[ORG {other}]")) == 2


def test_an_unknown_land_is_known_by_its_people():
    assert forms(
        "[PLACE Dravenia] and [ORG Dravenia’s foreign ministry]",
        "the [ORG Dravenian foreign ministry]",
    ) == {
        frozenset(("Dravenia",)),
        frozenset(("Dravenia’s foreign ministry", "Dravenian foreign ministry")),
    }


def test_a_body_without_an_owner_is_the_only_one_of_its_kind_in_the_article():
    assert (
        len(forms("[ORG Norway’s Foreign Ministry] spoke. The [ORG Foreign Ministry] left.")) == 1
    )
    apart = (
        "[ORG Norway’s Foreign Ministry], [ORG Sweden’s Foreign Ministry], [ORG Foreign Ministry]"
    )
    assert len(forms(apart)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The [ORG Foreign Ministry] in [PLACE Oslo] spoke.",
        "In [PLACE Oslo], the [ORG Foreign Ministry] spoke.",
        "[GROUP Norwegian] the [ORG Foreign Ministry] spoke.",
    ],
)
def test_a_body_belongs_to_the_place_beside_it(text: str):
    found = linked(text, "[ORG Norway’s foreign ministry] and [ORG Sweden’s foreign ministry]")[0]
    assert {"Foreign Ministry", "Norway’s foreign ministry"} in [set(e.forms) for e in found]


def test_the_troops_of_a_land_are_its_peacekeepers_where_the_article_has_both():
    text = "[ORG Norwegian peacekeepers] left. The [ORG Norwegian troops] slept."
    assert len(forms(text)) == 1


def test_a_body_is_called_by_a_form_that_says_whose_it_is():
    found, _ = linked(
        "[ORG Foreign Ministry], [ORG Foreign Ministry], [ORG Dravenian Foreign Ministry]"
    )
    assert [entity.name for entity in found] == ["Dravenian Foreign Ministry"]


def test_an_acronym_is_the_one_name_with_its_initials():
    assert forms("the [ORG United Nations]", "the [ORG UN]", "the [ORG U.N.]") == {
        frozenset(("United Nations", "UN", "U.N."))
    }
    assert len(forms("[ORG Union of Farmers], [ORG United Firms], [ORG UF]")) == 3
    assert len(forms("[ORG United Nations], [OTHER Un]")) == 2


def test_an_acronym_stands_for_its_name_inside_longer_names():
    one = "the [ORG United Nations] and the [ORG United Nations Security Council]"
    assert len(forms(one, "the [ORG UN] and the [ORG UN Security Council]")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia", "Russian Federation"),
        ("United States", "US"),
        ("Una River", "River Una"),
        ("Stavik", "Stavik Island"),
        ("Upper-Dravena", "Dravena"),
        ("OSLO", "Oslo"),
        ("Köln", "Koln"),
        ("Łódź", "Lodz"),
    ],
)
def test_spellings_of_one_place(one: str, other: str):
    both = f"[PLACE {one}] and [PLACE {other}]" + (" [PLACE Una]" if "Una" in one else "")
    assert len(forms(both)) == 1


def test_a_part_of_two_double_names_is_neither():
    assert len(forms("[PLACE Upper-Dravena], [PLACE Lower-Dravena], [PLACE Dravena]")) == 3


def test_a_people_is_not_its_country_but_is_one_with_its_plural():
    assert forms("[PLACE Norway], [GROUP Norwegian] and [GROUP Norwegians]") == {
        frozenset(("Norway",)),
        frozenset(("Norwegian", "Norwegians")),
    }


@pytest.mark.parametrize(
    "text",
    [
        "[PLACE Stavik], also referred to as [PLACE Keshra] by some, is wet.",
        "The [PLACE Stavik] region, also known as [PLACE Keshra], is wet.",
        "[PLACE Stavik] (formerly known as [PLACE Keshra]) is wet.",
        "[PLACE Stavik], or [PLACE Keshra], as the [GROUP Unans] call it, is wet.",
        "[PLACE Stavik], which [GROUP Unans] call [PLACE Keshra], is wet.",
        "[PLACE Keshra], as the [GROUP Unans] call [PLACE Stavik], is wet.",
    ],
)
def test_two_names_of_one_place_where_the_text_says_so(text: str):
    assert frozenset(("Stavik", "Keshra")) in forms(text)


@pytest.mark.parametrize(
    "text",
    [
        "[PLACE Stavik] or [PLACE Keshra] may win.",
        "[PLACE Stavik], as [GROUP Unans] called, beat [PLACE Keshra].",
        "[PLACE Stavik] (also known as [PLACE Keshra] in the north, it is said) is wet.",
        "[PLACE Stavik]" + ", which is very wet" * 8 + ", also called [PLACE Keshra].",
    ],
)
def test_two_names_stay_apart_where_the_text_does_not_say_so(text: str):
    assert frozenset(("Stavik", "Keshra")) not in forms(text)


def test_a_name_in_capitals_is_not_what_it_is_called():
    found, _ = linked("[PLACE DRAVENIA], [PLACE DRAVENIA]", "[PLACE Dravenia]")
    assert [entity.name for entity in found] == ["Dravenia"]


def test_a_name_of_marks_alone_is_kept():
    assert forms("[OTHER ’s]") == {frozenset(("’s",))}


def test_a_last_name_that_only_stands_for_others_is_no_name_of_its_own():
    found, ids = linked(
        "[PERSON Ada Finch], [PERSON Finch], [PERSON Tom Finch] and [PERSON Finch]"
    )
    assert ids == [["Ada Finch", "Ada Finch", "Tom Finch", "Tom Finch"]]
    assert [entity.name for entity in found] == ["Ada Finch", "Tom Finch"]
