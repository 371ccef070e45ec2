"""Each correction of a name finds whom it is about, and reaches as far as it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.comparison.corrections import corrected
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.comparison.naming import (
    correction,
    corrections_seen,
    entity,
    mention_of,
    mentions_in,
    naming,
    stories,
    who,
)

JOURNAL = "[Mara Holt:1] met [Ivo Brandt:2] in [Norland:3]. [Holt:1] left. [Holt:1] came back."
POST = "[Ivo Brandt:2] waited for [Holt:1]. [HOLT:1]’s ship and [Brandt:2]’s were late."
STORY = naming(JOURNAL, POST)
HOLT, BRANDT = mention_of(STORY, "Mara Holt"), mention_of(STORY, "Ivo Brandt")
BARE = mention_of(STORY, "Holt")


def told(*made, story=STORY):
    return corrected(story, made).comparison


def named_so(name, comparison):
    """How many mentions each article has of whom is called so."""
    return [
        sum(called == name for _, called in who(comparison, n))
        for n in range(len(comparison.articles))
    ]


def test_two_that_are_one_go_by_the_name_and_sort_of_the_second_and_the_id_of_the_first():
    found = told(correction("merge", "Norland", "Mara Holt", mention_of(STORY, "Norland"), HOLT))

    one = entity(found, "Mara Holt")
    assert (one.id, one.label) == ("e1", "PERSON")
    assert "Norland" in one.forms
    assert [one.id for one in found.entities] == ["e1", "e2"]
    assert named_so("Mara Holt", found) == [4, 2]


def test_of_three_that_are_one_the_id_is_that_of_the_first():
    norland = mention_of(STORY, "Norland")
    made = [
        correction("merge", "Ivo Brandt", "Norland", BRANDT, norland, made="2026-01-01"),
        correction("merge", "Norland", "Mara Holt", norland, HOLT, made="2026-01-02"),
    ]

    assert [(one.id, one.name) for one in told(*made).entities] == [("e1", "Mara Holt")]


def test_two_that_the_machine_has_come_to_take_for_one_go_by_the_name_that_was_kept():
    found = corrected(STORY, [correction("merge", "Mara Holt", "Holt", HOLT, BARE)])

    assert found.unfitting == ()
    assert entity(found.comparison, "Holt").id == "e1"


def test_two_that_are_one_go_by_the_name_that_was_kept_though_the_machine_has_a_fuller_one_now():
    found = told(correction("merge", "Ivo Brandt", "Holt", BRANDT, BARE))

    assert named_so("Holt", found) == [4, 4]


def test_a_name_that_is_kept_but_that_nobody_has_now_gives_way_to_the_machines():
    found = corrected(STORY, [correction("merge", "Mara Holt", "Jan Brek", HOLT, BARE)])

    assert found.unfitting == ()
    assert found.comparison == STORY


@pytest.mark.parametrize(
    ("scope", "reached"),
    [("place", [1, 0]), ("article", [2, 0]), ("story", [2, 2])],
)
def test_words_that_name_somebody_else_do_so_as_far_as_the_scope_goes(scope, reached):
    found = told(correction("split", "Mara Holt", "Jan Holt", BARE, scope=scope))

    assert named_so("Jan Holt", found) == reached
    assert named_so("Mara Holt", found) == [3 - reached[0], 2 - reached[1]]


def test_words_may_name_one_who_is_known():
    found = told(correction("split", "Mara Holt", "brandt", BARE))

    assert named_so("Ivo Brandt", found) == [3, 4]
    assert len(found.entities) == 3


def test_one_whom_only_the_user_knows_is_of_the_same_sort_and_has_an_id_of_its_own():
    found = told(correction("split", "Mara Holt", " Jan  Holt ", BARE))

    one = entity(found, "Jan Holt")
    assert one not in STORY.entities
    assert (one.id, one.label, one.forms) == ("u1", "PERSON", ("Holt", "HOLT"))
    assert found.entities[-1] == one


def test_a_later_correction_leaves_the_ids_that_earlier_ones_gave():
    first = correction("split", "Mara Holt", "Jan Holt", BARE, made="2026-01-01")
    second = correction("split", "Ivo Brandt", "Olaf Brandt", BRANDT, made="2026-01-02")

    assert entity(told(first), "Jan Holt").id == entity(told(first, second), "Jan Holt").id
    assert len({one.id for one in told(first, second).entities}) == 5


def test_two_who_are_told_to_be_the_same_new_one_are():
    first = correction("split", "Mara Holt", "Jan Holt", BARE, made="2026-01-01")
    second = correction("split", "Ivo Brandt", "jan holt", BRANDT, made="2026-01-02")

    assert named_so("Jan Holt", told(first, second)) == [3, 3]


def test_mentions_of_others_in_the_same_words_stay_what_they_are():
    story = naming("[Holt:1] met [Holt:2].", "[Holt:2] saw [Holt:1].")
    found = told(
        correction("split", "Mara Holt", "Jan Holt", mention_of(story, "Holt")), story=story
    )

    assert list(found.mention_entities) == [("u1", "e2"), ("e2", "u1")]


def test_a_mention_that_the_machine_has_come_to_give_to_the_other_stays_and_the_rest_follow():
    story = naming("[Holt:2] met [Mara Holt:1]. [Holt:1] left.")
    made = correction("split", "Mara Holt", "Ivo Brandt", mention_of(story, "Holt"))
    found = corrected(story, [made])

    assert found.unfitting == ()
    assert found.comparison.mention_entities == (("e2", "e1", "e2"),)


def test_words_that_the_machine_has_come_to_understand_stay_as_they_are():
    found = corrected(STORY, [correction("split", "Jan Holt", "Mara Holt", BARE)])

    assert (found.comparison, found.unfitting) == (STORY, ())


def test_one_who_was_taken_for_another_can_be_told_apart_again():
    merge = correction("merge", "Ivo Brandt", "Mara Holt", BRANDT, HOLT, made="2026-01-01")
    split = correction("split", "Mara Holt", "Ivo Brandt", BRANDT, made="2026-01-02")

    assert named_so("Ivo Brandt", told(merge, split)) == [1, 1]


def test_who_was_split_off_can_be_called_otherwise_and_be_taken_for_another():
    split = correction("split", "Mara Holt", "Jan Holt", BARE, made="2026-01-01")
    name = correction("name", "Jan Holt", "Jan Holt the Elder", BARE, made="2026-01-02")
    merge = correction(
        "merge", "Jan Holt the Elder", "Ivo Brandt", BARE, BRANDT, made="2026-01-03"
    )

    assert named_so("Jan Holt the Elder", told(split, name)) == [2, 2]
    assert named_so("Ivo Brandt", told(split, name, merge)) == [3, 4]


def test_what_was_taken_for_another_before_a_mention_was_split_off_stays_so():
    merge = correction("merge", "Ivo Brandt", "Mara Holt", BRANDT, BARE, made="2026-01-01")
    split = correction("split", "Mara Holt", "Jan Holt", BARE, made="2026-01-02", scope="place")

    found = told(merge, split)
    assert named_so("Mara Holt", found) == [3, 4]
    assert named_so("Jan Holt", found) == [1, 0]


def test_a_name_given_to_who_was_split_off_goes_to_no_other_when_the_split_is_taken_back():
    story = naming("[Holt:1] met [Mara Holt:1] and [Jan Holt:2].")
    name = correction("name", "Ivo Brandt", "Olaf", mention_of(story, "Holt"))

    assert entity(told(name, story=story), "Olaf").id == "e2"


@pytest.mark.parametrize(("user", "label"), [("ORG", "ORG"), ("PLACE", "PLACE")])
def test_one_is_of_another_sort_in_all_its_mentions(user, label):
    found = told(correction("kind", "PERSON", user, BARE))

    assert entity(found, "Mara Holt").label == label
    for analysis, known in zip(found.analyses, found.mention_entities, strict=True):
        labels = {m.label for m, one in zip(analysis.mentions, known, strict=True) if one == "e1"}
        assert labels == {label}


def test_of_what_sort_one_is_says_the_later_correction():
    first = correction("kind", "PERSON", "ORG", BARE, made="2026-01-01")
    second = correction("kind", "PERSON", "PLACE", HOLT, made="2026-01-02")

    for order in ([first, second], [second, first]):
        assert entity(told(*order), "Mara Holt").label == "PLACE"


def test_what_one_is_called_says_the_later_correction():
    first = correction("name", "Mara Holt", "Mara", HOLT, made="2026-01-01")
    second = correction("name", "Mara Holt", " Mara  Lee", BARE, made="2026-01-02")

    for order in ([first, second], [second, first]):
        assert entity(told(*order), "Mara Lee").id == "e1"


def test_a_name_that_is_given_after_two_are_one_holds_for_both():
    merge = correction("merge", "Ivo Brandt", "Mara Holt", BRANDT, HOLT, made="2026-01-01")
    name = correction("name", "Mara Holt", "The pair", BRANDT, made="2026-01-02")

    assert named_so("The pair", told(merge, name)) == [4, 4]


@pytest.mark.parametrize(
    ("scope", "left"), [("place", [2, 2]), ("article", [1, 2]), ("story", [1, 0])]
)
def test_words_that_are_no_name_are_none_as_far_as_the_scope_goes(scope, left):
    found = told(correction("ignore", "Holt", "", BARE, scope=scope))

    assert named_so("Mara Holt", found) == left


def test_words_that_are_no_name_are_none_whomever_they_name():
    story = naming("[Holt:1] met [Holt:2] and [Ivo Brandt:2].")

    assert who(told(correction("ignore", "Holt", "", mention_of(story, "Holt")), story=story)) == [
        ("Ivo Brandt", "Ivo Brandt")
    ]


def test_the_later_of_two_that_say_what_words_are_holds():
    none = correction("ignore", "Holt", "", BARE, made="2026-01-01")
    other = correction("split", "Mara Holt", "Ivo Brandt", BARE, scope="place", made="2026-01-02")

    assert ("Holt", "Ivo Brandt") in who(told(none, other))
    gone = told(other, replace(none, created="2026-01-03"))
    assert [words for words, _ in who(gone)] == ["Mara Holt", "Ivo Brandt", "Norland"]


@pytest.mark.parametrize("subject", ["kind", "name"])
def test_one_whose_article_is_gone_is_known_by_the_words(subject):
    words = {"kind": ("PERSON", "ORG"), "name": ("Nobody", "Mara Lee")}[subject]
    story = naming(POST)
    found = corrected(story, [correction(subject, *words, mention_of(STORY, "Holt"))])

    assert found.unfitting == ()
    changed = found.comparison.entities[0]
    assert (changed.label, changed.name) == (
        ("ORG", "Mara Holt") if subject == "kind" else ("PERSON", "Mara Lee")
    )


def test_one_whose_words_are_gone_is_known_by_the_name():
    story = naming(POST)
    found = told(correction("name", "Mara Holt", "Mara Lee", HOLT), story=story)

    assert named_so("Mara Lee", found) == [2]


def test_the_words_of_two_mean_the_one_who_is_called_so():
    story = naming("[Holt:1] met [Holt:2].")
    gone = replace(mention_of(story, "Holt"), article="gone")
    found = told(correction("name", "Ivo Brandt", "Olaf", gone), story=story)

    assert who(found) == [("Holt", "Mara Holt"), ("Holt", "Olaf")]


def test_a_split_whose_article_is_gone_holds_for_the_others_of_the_story():
    story = naming(POST)
    made = correction("split", "Mara Holt", "Jan Holt", BARE)

    assert named_so("Jan Holt", told(made, story=story)) == [2]
    for scope in ("place", "article"):
        found = corrected(story, [replace(made, scope=scope)])
        assert (found.comparison, found.unfitting) == (story, (made.id,))


def test_words_that_are_no_name_are_none_in_an_article_added_later():
    made = correction("ignore", "Holt", "", BARE)
    later = naming(JOURNAL, POST, "[Holt’s:1] ship")

    assert who(told(made, story=later), 2) == []


@pytest.mark.parametrize(
    ("start", "end", "found"), [(0, 0, True), (-2, 0, True), (0, 3, True), (0, 5, False)]
)
def test_a_mention_drawn_otherwise_is_the_same_while_it_shares_half(start, end, found):
    span = BARE.span
    assert span is not None
    target = target_on(STORY.articles[0], Span(span.start + start, span.end + end))
    made = correction("ignore", "Holt", "", target, scope="place")

    assert (corrected(STORY, [made]).unfitting == ()) is found


@pytest.mark.parametrize(
    "made",
    [
        correction("merge", "Mara Holt", "Jan Holt", HOLT),
        correction("merge", "Jan Holt", "Ivo Brandt"),
        correction("split", "Mara Holt", " ", BARE),
        correction("split", "Mara Holt", "Jan Holt"),
        correction("split", "Mara Holt", "Jan Holt", Target("gone", Span(0, 3), "Brek")),
        correction("kind", "PERSON", "nonsense", BARE),
        correction("kind", "PERSON", "ORG"),
        correction("name", "Mara Holt", "  ", HOLT),
        correction("name", "Jan Holt", "Jan", Target(STORY.articles[0].key)),
        correction("ignore", "Holt", ""),
        correction("ignore", "Holt", "", Target(STORY.articles[0].key)),
        correction("ignore", "Holt", "", replace(BARE, exact="Brek")),
    ],
)
def test_what_says_too_little_does_not_fit_and_changes_nothing(made):
    found = corrected(STORY, [made])

    assert found.unfitting == (made.id,)
    assert found.comparison is STORY


@given(stories(), st.data())
@settings(max_examples=100, deadline=None)
def test_which_of_two_is_kept_makes_no_difference_to_what_goes_together(story, data):
    spots = [target for target, _ in mentions_in(story)]
    assume(spots)
    a, b = data.draw(st.sampled_from(spots)), data.draw(st.sampled_from(spots))
    here, there = (
        told(correction("merge", "", "", *ends), story=story) for ends in ((a, b), (b, a))
    )

    assert here.mention_entities == there.mention_entities


@given(stories(), st.permutations(["e1", "e2", "e3", "e4"]), st.data())
@settings(max_examples=100, deadline=None)
def test_corrections_of_different_names_are_the_same_in_any_order(story, order, data):
    made = []
    for one in story.entities:
        target = next(target for target, name in mentions_in(story) if name == one.name)
        subject, user = data.draw(
            st.sampled_from(
                [("split", f"new {one.id}"), ("kind", "EVENT"), ("name", f"x {one.id}")]
            )
        )
        made.append((one.id, correction(subject, one.name, user, target)))

    def seen(numbers):
        dated = [
            replace(what, id=number, created=f"2026-{numbers.index(number)}")
            for number, what in made
        ]
        found = corrected(story, dated)
        assert found.unfitting == ()
        labels = [[mention.label for mention in one.mentions] for one in found.comparison.analyses]
        return [who(found.comparison, n) for n in range(len(story.articles))], labels

    assert seen(order) == seen(["e1", "e2", "e3", "e4"])


@given(stories(), st.data())
@settings(max_examples=200, deadline=None)
def test_saying_it_twice_is_saying_it_once(story, data):
    assume(mentions_in(story))
    made = data.draw(corrections_seen(story))
    again = replace(made, id="again", created="2027")

    assert told(made, again, story=story) == told(made, story=story)
    assert corrected(story, [made, again]).unfitting == ()
