"""A correction changes what it is about and nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.corrections import corrected
from reader.comparison.statements import statements
from reader.model.comparison import Entity, FigureGroup, Passage, Place, QuoteGroup
from tests.comparison.quoting import (
    ASKED,
    GRAIN,
    JOURNAL,
    STORY,
    at,
    corrected_stories,
    grouped,
    match,
    matching,
    no_match,
    no_quote,
    says,
    told,
    words_quoted,
)


def test_without_corrections_the_comparison_is_what_it_was():
    assert corrected(STORY, ()).comparison is STORY


def test_what_is_no_quote_is_taken_out_and_the_rest_numbered_anew():
    found = corrected(STORY, [no_quote(Place(0, 1))])

    assert found.unfitting == ()
    assert words_quoted(found.comparison)[0] == [JOURNAL[0][0], JOURNAL[2][0]]
    assert found.comparison.speaker_names[0] == ("Mara Holt", None)
    assert found.comparison.speakers[0] == ("e1", None)
    assert found.comparison.quote_groups == (
        GRAIN,
        replace(ASKED, quotes=(Place(0, 1), Place(1, 1))),
    )
    assert found.comparison.analyses[1:] == STORY.analyses[1:]


def test_a_group_that_loses_a_rendering_is_judged_by_those_left():
    found = corrected(STORY, [no_quote(Place(0, 0))]).comparison

    group = found.quote_groups[1]
    assert group.quotes == (Place(1, 0), Place(2, 0))
    assert (group.speaker, group.differs) == ("Ivo Brandt", ("speaker",))


def test_groups_stay_in_the_order_of_the_story():
    found = corrected(STORY, [no_quote(Place(0, 0))]).comparison

    assert [group.quotes[0] for group in found.quote_groups] == [Place(0, 1), Place(1, 0)]


def test_a_group_of_which_one_article_is_left_goes():
    again = replace(STORY, quote_groups=(replace(ASKED, quotes=(*ASKED.quotes, Place(1, 2))),))

    assert corrected(again, [no_quote(Place(0, 2))]).comparison.quote_groups == ()


def test_the_user_says_who_speaks():
    found = corrected(STORY, [says(Place(2, 0), "Mara Holt")]).comparison

    assert found.speakers[2] == ("e1", "e3")
    assert found.speaker_names[2] == ("Mara Holt", "Norland")
    assert found.quote_groups == (replace(GRAIN, speaker="Mara Holt", differs=("wording",)), ASKED)
    assert words_quoted(found) == words_quoted(STORY)
    assert [one.told for one in found.analyses[2].quotes] == [("speaker",), ()]
    assert found.analyses[:2] == STORY.analyses[:2]


def test_a_speaker_whom_no_article_names_is_called_what_the_user_says():
    found = corrected(STORY, [says(Place(0, 2), "the Mayor ")]).comparison

    assert (found.speakers[0][2], found.speaker_names[0][2]) == (None, "the Mayor")


def test_nobody_speaks_when_the_user_says_so():
    found = corrected(STORY, [says(Place(0, 0), "")]).comparison

    assert (found.speakers[0][0], found.speaker_names[0][0]) == (None, None)


def test_a_speaker_whom_the_machine_calls_so_is_left_alone():
    namesake = Entity("e9", "PERSON", "the harbour master", ())
    story = replace(STORY, entities=(*STORY.entities, namesake))

    found = corrected(story, [says(Place(1, 1), "The Harbour  Master", story=story)])

    assert found.comparison == story


def test_a_capital_speaks_for_its_state():
    story = told(
        (("We rejected the offer.", "Norland"),),
        (("We rejected the offer.", "Ivo Brandt"), ("Velmar, the capital of Norland", None)),
        quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "Ivo Brandt", ("speaker",)),),
    )

    (group,) = corrected(story, [says(Place(1, 0), "Velmar", story=story)]).comparison.quote_groups

    assert (group.speaker, group.differs) == ("Norland", ())


def test_a_correction_that_the_machine_has_come_to_agree_with_fits():
    correction = replace(says(Place(0, 0), "mara  holt", "story"), machine="Ivo Brandt")
    found = corrected(STORY, [replace(correction, scope="place")])

    assert found.unfitting == ()
    assert found.comparison == STORY


def test_the_later_of_two_corrections_holds():
    first = says(Place(0, 0), "Ivo Brandt", made="2026-01-01")
    second = says(Place(0, 0), "Norland", made="2026-01-02")

    for order in ([first, second], [second, first]):
        found = corrected(STORY, order)
        assert found.comparison.speaker_names[0][0] == "Norland"
        assert found.unfitting == ()


def test_a_later_correction_of_one_place_is_an_exception_to_one_of_the_story():
    everywhere = says(Place(0, 0), "Ivo Brandt", "story", made="2026-01-01")
    here = says(Place(1, 0), "Mara Holt", made="2026-01-02")

    found = corrected(STORY, [everywhere, here]).comparison

    assert found.speaker_names[0][:2] == ("Ivo Brandt", "Ivo Brandt")
    assert found.speaker_names[1][0] == "Mara Holt"


def test_a_correction_does_not_reach_what_another_has_made():
    swapped = [
        says(Place(0, 0), "Ivo Brandt", "story", made="2026-01-01"),
        says(Place(2, 0), "Mara Holt", "story", made="2026-01-02"),
    ]

    found = corrected(STORY, swapped).comparison

    assert found.speaker_names[0][0] == "Ivo Brandt"
    assert found.speaker_names[2][0] == "Mara Holt"


def test_who_speaks_in_what_is_no_quote_makes_no_difference():
    found = corrected(STORY, [no_quote(Place(0, 0)), says(Place(0, 0), "Norland")])

    assert found == corrected(STORY, [no_quote(Place(0, 0))])


@pytest.mark.parametrize("turned", [False, True])
def test_two_passages_that_do_not_match_are_parted(turned):
    kept = match(at(0, 1), at(1, 1))
    story = matching(match(at(0, 0), at(1, 0)), kept)
    ends = [at(0, 0), at(1, 0)]

    found = corrected(story, [no_match(story, *(ends[::-1] if turned else ends))])

    assert found.comparison == replace(story, matches=(kept,), statements=statements([kept]))
    assert found.unfitting == ()


def test_two_passages_that_do_not_match_meet_in_no_statement_through_a_third():
    a, b, c = at(0, 0), at(1, 0), at(2, 0)
    story = matching(match(a, b, 0.95), match(a, c, 0.95), match(b, c, 0.95))

    found = corrected(story, [no_match(story, a, b)]).comparison

    assert [one.passages for one in story.statements] == [(a, b, c)]
    assert [one.passages for one in found.statements] == [(a, c), (b, c)]


def test_two_passages_that_only_a_third_ties_can_be_parted():
    a, b, c = at(0, 0), at(1, 0), at(2, 0)
    story = matching(match(a, c, 0.95), match(b, c, 0.95))

    found = corrected(story, [no_match(story, a, b)])

    assert found.unfitting == ()
    assert found.comparison.matches == story.matches
    assert [one.passages for one in found.comparison.statements] == [(a, c), (b, c)]


def test_passages_that_do_not_match_are_not_both_added_to_a_row_of_others():
    a, b, c, d = (at(article, 0) for article in range(4))
    tied = [match(c, d, 1.0), match(a, c, 0.6), match(a, d, 0.6), match(b, c, 0.5)]
    rest = [match(b, d, 0.5), match(a, at(1, 1), 0.9), match(at(0, 1), b, 0.9)]
    story = matching(*tied, *rest, match(a, b, 0.1))

    found = corrected(story, [no_match(story, a, b)]).comparison

    assert any({a, b} <= set(row.passages) for row in story.statements)
    assert not any({a, b} <= set(row.passages) for row in found.statements)
    assert any({a, c, d} <= set(row.passages) for row in found.statements)


def test_groups_of_quotes_and_figures_outlast_a_match():
    figures = (FigureGroup("grain", "agree", ()),)
    story = replace(STORY, figure_groups=figures)
    ends = [Passage(a, STORY.quote(Place(a, 0)).content) for a in (0, 1)]
    tied = replace(story, matches=(match(*ends),))

    found = corrected(tied, [no_match(tied, *ends)]).comparison

    assert found == story


@given(corrected_stories())
@settings(max_examples=150, deadline=None)
def test_whatever_is_corrected_all_still_goes_together(made):
    story, given_ = made
    found = corrected(story, given_).comparison

    shape = [len(analysis.quotes) for analysis in found.analyses]
    assert [len(row) for row in found.speakers] == shape
    assert [len(row) for row in found.speaker_names] == shape
    ids = {one.id: one.name for one in found.entities} | {None: None}
    for row, names in zip(found.speakers, found.speaker_names, strict=True):
        assert all(one is None or ids[one] == name for one, name in zip(row, names, strict=True))
    for group in found.quote_groups:
        assert len({place.article for place in group.quotes}) > 1
        assert all(0 <= place.index < shape[place.article] for place in group.quotes)
    tied = {end for one in found.matches for end in (one.a, one.b)}
    told = {(n, target.span) for one in given_ for target in one.targets for n in range(4)}
    placed = {end for row in found.statements for end in row.passages}
    assert all((end.article, end.span) in told for end in placed - tied)
    judged = grouped(found, [group.quotes for group in found.quote_groups])
    assert tuple(replace(group, told=False) for group in found.quote_groups) == judged
    for analysis in found.analyses:
        for one, other in combinations(analysis.quotes, 2):
            apart = (one.kind == "mixed") == (other.kind == "mixed")
            assert not (apart and one.content.overlaps(other.content))


@given(corrected_stories())
@settings(max_examples=100, deadline=None)
def test_only_what_fits_changes_anything(made):
    story, given_ = made
    found = corrected(story, given_)

    fitting = [one for one in given_ if one.id not in found.unfitting]
    assert corrected(story, fitting).comparison == found.comparison
    assert corrected(story, fitting).unfitting == ()
    if not fitting:
        assert found.comparison is story


@given(corrected_stories())
@settings(max_examples=100, deadline=None)
def test_what_is_corrected_back_is_as_the_machine_left_it(made):
    story, given_ = made
    back = [
        says(Place(a, q), name or "", story=story, made=f"2027-{a}-{q}")
        for a, names in enumerate(story.speaker_names)
        for q, name in enumerate(names)
    ]

    spoken = [one for one in given_ if one.subject == "speaker"]
    assert corrected(story, [*back, *spoken]).comparison == story


@given(corrected_stories(), st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_in_which_corrections_are_handed_over_makes_no_difference(made, random):
    story, given_ = made
    dated = [replace(one, created=f"2026-01-{n:02}") for n, one in enumerate(given_)]
    shuffled = random.sample(dated, len(dated))

    assert corrected(story, shuffled) == corrected(story, dated)


@given(corrected_stories())
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_articles_makes_no_difference_to_who_is_quoted(made):
    story, given_ = made
    turned = replace(
        story,
        articles=story.articles[::-1],
        analyses=story.analyses[::-1],
        mention_entities=story.mention_entities[::-1],
        speakers=story.speakers[::-1],
        speaker_names=story.speaker_names[::-1],
        matches=(),
        statements=(),
        quote_groups=(),
    )
    plain = [one for one in given_ if one.subject != "match"]
    bare = replace(story, matches=(), statements=(), quote_groups=())

    here, there = corrected(bare, plain), corrected(turned, plain)

    assert here.unfitting == there.unfitting
    assert here.comparison.analyses == there.comparison.analyses[::-1]
    assert here.comparison.speaker_names == there.comparison.speaker_names[::-1]
