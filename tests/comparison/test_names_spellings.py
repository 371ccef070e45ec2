"""Names under several wordings and spellings, and several names of one wording."""

from __future__ import annotations

import pytest

from tests.comparison.marked import forms, linked


def together(*marked: str) -> bool:
    """Tell whether all forms are one name."""
    return len(forms(*marked)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oleksandr Kovalchuk", "Alexandr Kovaltsouk"),
        ("Hanne Lie-Dahl", "Hanne Li-Dal"),
        ("Ljudmila Orešak", "Lyudmila Oreshak"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Mohammed Karim", "Muhammad Karim"),
        ("Eva Storm", "Eva Strom"),
        ("Theodoros Christou", "T. A. Christou"),
        ("Ada Finch", "Ada Finch Jr"),
    ],
)
def test_transliterations_initials_and_slips_of_one_person(one: str, other: str) -> None:
    assert together(f"[PERSON {one}] left.", f"[PERSON {other}] left.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vytenis Kazragis", "Jonas Kazragis"),
        ("Pedro Lima", "Petra Luna"),
        ("A. Finch", "B. Finch"),
    ],
)
def test_other_first_names_are_other_persons(one: str, other: str) -> None:
    assert not together(f"[PERSON {one}] left.", f"[PERSON {other}] left.")


def test_an_initial_that_two_may_have_is_neither() -> None:
    found = forms("[PERSON Ada Finch], [PERSON Anna Finch]", "[PERSON A. Finch]")
    assert frozenset(("A. Finch",)) in found


def test_a_misspelt_last_name_is_the_one_person_it_sounds_like() -> None:
    assert together("[PERSON Vytenis Kazragis] left. [PERSON Kazragys] slept.")
    assert together("[PERSON Vytenis Kazragis] left.", "[PERSON Kazragys] slept.")


def test_a_first_name_in_an_article_that_has_no_last_one_is_the_one_who_bears_it() -> None:
    assert together("[PERSON Neil Lark] left.", "Nobody saw [PERSON Neil] again.")


def test_a_single_name_that_nobody_has_in_full_is_one_person_in_all_articles() -> None:
    assert together("[PERSON Poppy] slept.", "His girl, [PERSON Poppy], left.")
    assert not together("[PERSON Poppy] slept.", "[PERSON Poppy Lark], [PERSON Poppy Moe].")


def test_a_last_name_with_its_particle_is_the_persons() -> None:
    assert together("[PERSON Pieter van der Berg] left. [PERSON Van der Berg] slept.")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("[PERSON Per Holm] and his wife, [PERSON Ida Holm], left. Mrs [PERSON Holm] slept.",
         "Ida Holm"),
        ("The husband, [PERSON Per Holm], and [PERSON Ida Holm] left. Mr [PERSON Holm] spoke.",
         "Per Holm"),
        ("Sergeant [PERSON Alick Bone] left minister [PERSON Ed Bone]. Sgt [PERSON Bone] slept.",
         "Alick Bone"),
        ("[PERSON Ida Kolm], daughter of [PERSON Oskar Kolm], left. The elder [PERSON Kolm] ran.",
         "Oskar Kolm"),
        ("[PERSON Per Kolm], a man whose father [PERSON Jo Kolm] slept. The younger [PERSON Kolm]",
         "Per Kolm"),
        ("His son [PERSON Neil Lark] and [PERSON Roland Lark] left. Mr [PERSON Lark] senior wept.",
         "Roland Lark"),
        ("[PERSON Ida Holm], the judge, and [PERSON Per Holm] left. [PERSON Holm], a judge, wept.",
         "Ida Holm"),
        ("[PERSON Becky Marsh] left [PERSON Dean Marsh]. [PERSON Becky] ran. [PERSON Marsh] wept.",
         "Dean Marsh"),
        ("His wife, [PERSON Ida Holm], met [PERSON Per Holm]. Mr [PERSON Holm] wept.", "Per Holm"),
        ("The mother of [PERSON Ida Holm] met [PERSON Per Holm]. Young [PERSON Holm] wept.",
         "Per Holm"),
        ("The dean of [PERSON Ida Holm] met [PERSON Per Holm]. Then [PERSON Holm] wept.",
         "Per Holm"),
    ],
)  # fmt: skip
def test_a_shared_last_name_means_whom_the_words_beside_it_fit(text: str, last: str) -> None:
    assert linked(text)[1][0][-1] == last


def test_a_shared_last_name_elsewhere_means_the_person_told_of_most() -> None:
    text = "[PERSON Ida Kolm] won. [PERSON Ida Kolm] spoke. [PERSON Oskar Kolm] slept."
    assert linked(text, "The leader [PERSON Kolm] spoke.")[1][1] == ["Ida Kolm"]


def test_a_last_name_before_its_first_bearer_may_be_another_articles() -> None:
    first = "The tycoon [PERSON Brad Hollis] came. [PERSON Brad Hollis] won."
    second = "Texan tycoon [PERSON Hollis] tweeted. His daughter [PERSON Brooke Hollis] ran."
    assert linked(first, second)[1][1][0] == "Brad Hollis"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brannock & Vale plc", "Brannock and Vale"),
        ("Harbourne Mutual Insurance Society", "Harbourne Mutual"),
        ("Audra Energija UAB", "Audra"),
        ("Ostervik Bank ASA", "Ostervik"),
        ("Wexbridge Argus", "Argus"),
        ("Joint Commission on Shared Waters", "Joint Water Commission"),
        ("Department of Health", "Health Department"),
        ("Britain’s Medicines Safety Authority", "MSA"),
        ("IAEA", "AIEA"),
    ],
)
def test_a_body_under_several_wordings(one: str, other: str) -> None:
    assert together(f"the [ORG {one}] said", f"the [ORG {other}] said")


def test_part_of_a_bodys_name_is_not_that_body_if_it_is_another_body() -> None:
    assert not together("[ORG United Nations]", "[ORG United Nations Security Council]")
    assert not together("[ORG Bank of Una]", "[ORG Una]")
    assert not together("[ORG IAEA] and [ORG AIEA]")


def test_a_saints_church_is_called_by_the_saint() -> None:
    assert together("[PLACE St Ann’s Church] burned. [PLACE St Ann] was old.")


def test_a_firm_is_not_its_founder() -> None:
    found = forms("[ORG Orsini Foods SpA], [PERSON Chiara Orsini] and [ORG Orsini] came.")
    assert frozenset(("Orsini Foods SpA", "Orsini")) in found


def test_an_acronym_in_brackets_is_the_name_before_it_whatever_its_letters() -> None:
    assert together("The [ORG National Flood Institute] ([ORG INF]) said so.")
    assert together("The [ORG UN refugee agency], [ORG UNRA], said so.")
    assert not together("The [ORG UN refugee agency], [ORG XYZ], said so.")
    assert not together("The man [PERSON Ada Finch] ([ORG XYZ]) said so.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[PLACE Skarvfjord] sank.", "[PLACE Skarvfiord] sank."),
        ("[PLACE Kiev] fell.", "[PLACE Kyiv] fell."),
        ("[EVENT Apple Revolution]", "[EVENT Revolution of Apples]"),
        ("[EVENT Operation Iron Gate]", "[EVENT Iron Gate]"),
        ("The [GROUP Danish] left.", "The [GROUP Danes] left."),
        ("The [ORG Tolmian army] left [PLACE Tolmia] for [PLACE Tolm].",
         "[ORG Tolmia’s army] left."),
    ],
)  # fmt: skip
def test_spellings_and_wordings_of_places_events_and_peoples(one: str, other: str) -> None:
    assert len(forms(one, other)) == len(forms(one))


def test_countries_that_sound_alike_stay_apart() -> None:
    assert not together("[PLACE Austria]", "[PLACE Australia]")


@pytest.mark.parametrize(
    "text",
    [
        "[PLACE Merup], a town which was known until 1919 as [PLACE Marienhof], is old.",
        "[PLACE Hestoy], an island that older charts call [PLACE Horse Island], is old.",
        "[PLACE Bralin], called [PLACE Braliani] by some, is old.",
        "[PLACE Bralin] ([PLACE Braliani] in Tolmian) is old.",
        "[PLACE Bralin], or [PLACE Braliani] to the Tolmians, is old.",
        "[PLACE Porto Anselmo], a harbour town also known as [ORG Chimbazi], is old.",
    ],
)
def test_two_names_that_a_text_equates(text: str) -> None:
    assert together(text)


def test_what_is_called_so_elsewhere_is_not_that_elsewhere() -> None:
    text = "In [PLACE Bralin], which in [PLACE Tolmia] is named [PLACE Braliani], it rained."
    assert forms(text) == {frozenset(("Bralin", "Braliani")), frozenset(("Tolmia",))}


def test_a_body_is_not_the_city_that_stands_for_it() -> None:
    assert not together("[PLACE Vienna], as diplomats call the [ORG OSCE], is slow.")
    assert not together("[PLACE Odessa] ([PLACE Ukraine]) is old.")


def test_a_river_is_not_the_town_of_its_name() -> None:
    first = "The [PLACE Una] rose. The banks of the [PLACE Una] are wet in [PLACE Una]."
    assert len(forms(first, "The [PLACE Una River] rose. It rained in [PLACE Una].")) == 2
    assert together("The [PLACE Una] rose. The [PLACE Una River] fell.")


def test_a_ship_is_not_the_person_it_is_called_after() -> None:
    first = "[PERSON Kari Brandt] taught. The [OTHER Kari Brandt] sank."
    _, ids = linked(first, "The ferry [OTHER Kari Brandt] and the boat [PLACE Kari Brandt] sank.")
    entities, _ = linked(first, "The ferry [OTHER Kari Brandt] sank.")
    assert {(one.label, one.forms) for one in entities} == {
        ("PERSON", ("Kari Brandt",)),
        ("OTHER", ("Kari Brandt",)),
    }
    assert ids[1] == ["Kari Brandt", "Kari Brandt"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[PLACE Peking] waits.", "[PLACE Beijing] waits."),
        ("[ORG Kiev] refused. [ORG Kiev] sent no one.", "[PLACE Kyiv] fell."),
        ("[PLACE Kiev] and [PLACE Kyiv] are one.", "[ORG Kyiv] refused."),
    ],
)
def test_a_capital_is_one_place_in_all_spellings(one: str, other: str) -> None:
    found, _ = linked(one, other)
    assert [entity.label for entity in found] == ["PLACE"]


def test_who_bears_the_name_of_a_capital_is_not_the_city() -> None:
    found, _ = linked("[PERSON Paris] sang.", "[PLACE Paris] slept.")
    assert [entity.label for entity in found] == ["PERSON", "PLACE"]


def test_a_body_that_nobody_takes_for_the_capital_of_its_name_stays_a_body() -> None:
    found, _ = linked("[ORG Stanley] grew.", "[ORG Stanley] shrank.")
    assert [entity.label for entity in found] == ["ORG"]


def test_a_paper_is_not_called_by_its_town() -> None:
    assert not together("The [ORG Wexbridge Argus] and the [ORG Wexbridge] exchange.")
