"""What corrections of names leave of a comparison goes together."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.comparison.corrections import corrected
from reader.comparison.speakers import speakers
from reader.model.analysis import Mention, Role
from reader.model.comparison import FigureGroup, Office, Place, QuoteGroup
from reader.model.correction import SCOPES
from reader.model.target import target_on
from tests.comparison.naming import (
    corrected_stories,
    correction,
    entity,
    mention_of,
    naming,
    who,
)
from tests.invented import span_in

JOURNAL = "“We sail.” [Mara Holt:1] said. “We wait.” [Holt:1] of the [Guard:4] met [Ivo Brandt:2]."
POST = "“We sail.” [Ivo Brandt:2] left [Norland:3]. [Holt:1] and the [Coast Guard:4] did not."
STORY = naming(
    JOURNAL,
    POST,
    quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "Mara Holt", ("speaker",)),),
)
HOLT, BARE = mention_of(STORY, "Mara Holt"), mention_of(STORY, "Holt")
BRANDT, NORLAND = mention_of(STORY, "Ivo Brandt"), mention_of(STORY, "Norland", 1)
GUARD = mention_of(STORY, "Guard")


def told(*made, story=STORY):
    return corrected(story, made).comparison


def spans(*targets):
    return [target.span for target in targets]


def with_roles(*roles, story=STORY):
    """A story in whose first article these roles are told."""
    first = replace(story.analyses[0], roles=roles)
    return replace(story, analyses=(first, *story.analyses[1:]))


def test_who_speaks_is_called_what_the_user_says():
    found = told(correction("name", "Mara Holt", "Mara Lee", HOLT))

    assert found.speaker_names == (("Mara Lee", "Mara Lee"), ("Ivo Brandt",))
    assert found.speakers == STORY.speakers
    assert found.quote_groups[0].speaker == "Ivo Brandt"
    assert found.analyses == STORY.analyses


def test_renderings_of_two_who_are_one_no_longer_differ_in_the_speaker():
    found = told(correction("merge", "Ivo Brandt", "Mara Holt", BRANDT, HOLT))

    assert found.speakers == (("e1", "e1"), ("e1",))
    assert found.quote_groups == (replace(STORY.quote_groups[0], differs=()),)


def test_who_was_split_off_speaks():
    found = told(correction("split", "Mara Holt", "Jan Holt", BARE, scope="place"))

    assert found.speaker_names[0] == ("Mara Holt", "Jan Holt")
    assert found.speakers[0][1] == entity(found, "Jan Holt").id


def test_one_that_is_no_name_speaks_in_its_own_words():
    found = told(correction("ignore", "Holt", "", BARE, scope="place"))

    assert found.speakers[0] == ("e1", None)
    assert found.speaker_names[0] == ("Mara Holt", "Holt")
    assert found.analyses[0].quotes == STORY.analyses[0].quotes


def test_who_speaks_is_corrected_in_names_that_are_corrected():
    name = correction("name", "Mara Holt", "Mara Lee", HOLT)
    said = correction("speaker", "Mara Lee", "Ivo Brandt")

    found = corrected(STORY, [said, name])
    assert found.unfitting == ()
    assert found.comparison.speaker_names == (("Ivo Brandt", "Ivo Brandt"), ("Ivo Brandt",))
    assert found.comparison.quote_groups[0].differs == ()


def test_what_is_no_quote_goes_whoever_speaks_in_it():
    name = correction("name", "Mara Holt", "Mara Lee", HOLT)
    found = told(name, correction("quote", "We sail.", ""))

    assert found.speaker_names == (("Mara Lee",), ())
    assert found.quote_groups == ()


def test_of_who_loses_the_words_of_the_name_the_fullest_left_is_the_name():
    found = told(correction("split", "Mara Holt", "Jan Holt", HOLT))

    assert [(one.name, one.forms) for one in found.entities if one.id in {"e1", "u1"}] == [
        ("Holt", ("Holt",)),
        ("Jan Holt", ("Mara Holt",)),
    ]


def test_one_of_whom_only_a_mention_without_words_is_left_keeps_the_name():
    story = naming("[ :1] met [Mara Holt:1]")
    ignored = correction("ignore", "Mara Holt", "", mention_of(story, "Mara Holt"))

    assert [one.name for one in told(ignored, story=story).entities] == ["Mara Holt"]


def test_a_name_of_the_users_outlasts_the_words():
    name = correction("name", "Mara Holt", "Mara Holt", HOLT, made="2026-01-01")
    split = correction("split", "Mara Holt", "Jan Holt", HOLT, made="2026-01-02")

    assert entity(told(name, split), "Mara Holt").forms == ("Holt",)


def test_one_who_is_not_mentioned_any_more_goes():
    found = told(correction("ignore", "Norland", "", NORLAND))

    assert [one.id for one in found.entities] == ["e1", "e2", "e4"]
    assert who(found, 1)[0] == ("Ivo Brandt", "Ivo Brandt")
    assert found.analyses[0] is STORY.analyses[0]


def test_one_whom_the_machine_found_nowhere_stays():
    story = replace(STORY, entities=(*STORY.entities, replace(STORY.entities[0], id="e9")))

    assert told(correction("ignore", "Norland", "", NORLAND), story=story).entities[-1].id == "e9"


def test_a_mention_of_nobody_stays_one_till_the_user_says_whom_it_names_or_that_it_is_no_name():
    story = replace(STORY, mention_entities=(STORY.mention_entities[0], ("e2", None, "e1", "e4")))
    name = correction("name", "Mara Holt", "Mara Lee", HOLT)
    split = correction("split", "Norland", "Ivo Brandt", NORLAND)

    assert told(name, story=story).mention_entities[1] == ("e2", None, "e1", "e4")
    for machine in ("Norland", "Mara Holt"):  # nobody; or whom it named before
        given_ = told(replace(split, machine=machine), story=story)
        assert given_.mention_entities[1] == ("e2", "e2", "e1", "e4")
    none = told(correction("ignore", "Norland", "", NORLAND), story=story)
    assert none.mention_entities[1] == ("e2", "e1", "e4")


def test_whom_a_mention_of_nobody_names_may_be_new_and_is_of_the_mentions_sort():
    story = naming("[Lutetia:3] met [Holt:1].", "[Lutetia:3] and [Holt:1] left.")
    known = ((None, "e1"), (None, "e1"))
    story = replace(story, mention_entities=known, entities=story.entities[:1])
    found = told(
        correction("split", "Lutetia", "Paris", mention_of(story, "Lutetia")), story=story
    )

    assert found.mention_entities == (("u1", "e1"), ("u1", "e1"))
    assert entity(found, "Paris").label == "PLACE"


def test_forms_are_counted_anew_for_whom_a_mention_comes_to_or_leaves():
    story = naming("[Mara Holt:1] [Holt:1] [Holt:1] [Ivo Brandt:2]", "[Holt:1]")
    bare = mention_of(story, "Holt")
    part = told(correction("split", "Mara Holt", "Ivo Brandt", bare, scope="article"), story=story)

    assert [one.forms for one in part.entities] == [("Mara Holt", "Holt"), ("Holt", "Ivo Brandt")]


def test_forms_that_the_machine_counts_where_there_is_no_mention_stay():
    holt = replace(STORY.entities[0], forms=("Holt", "Mara Holt", "M. Holt"))
    story = replace(STORY, entities=(holt, *STORY.entities[1:]))
    merged = told(correction("merge", "Ivo Brandt", "Mara Holt", BRANDT, HOLT), story=story)
    renamed = told(correction("name", "Mara Holt", "Mara Lee", HOLT), story=story)

    assert set(entity(merged, "Mara Holt").forms) == {"Holt", "Mara Holt", "M. Holt", "Ivo Brandt"}
    assert entity(renamed, "Mara Lee").forms == ("Holt", "Mara Holt", "M. Holt")


def test_a_mention_is_of_the_sort_of_whom_it_comes_to_name():
    found = told(correction("split", "Mara Holt", "Norland", BARE, scope="place"))

    assert [mention.label for mention in found.analyses[0].mentions] == [
        *("PERSON", "PLACE", "ORG", "PERSON")
    ]


def test_a_mention_that_the_machine_calls_otherwise_than_its_kind_stays_so_till_the_user_says():
    odd = replace(STORY.analyses[0].mentions[1], label="ORG")
    mentions = STORY.analyses[0].mentions
    first = replace(STORY.analyses[0], mentions=(mentions[0], odd, *mentions[2:]))
    story = replace(STORY, analyses=(first, STORY.analyses[1]))

    name = told(correction("name", "Mara Holt", "Mara Lee", HOLT), story=story)
    kind = told(correction("kind", "PERSON", "PERSON", HOLT), story=story)

    assert name.analyses[0].mentions[1].label == "ORG"
    assert kind.analyses[0].mentions[1].label == "PERSON"


def test_only_a_place_is_a_seat_of_government():
    story = naming("[Paris:3] refused. [Ivo Brandt:2] left [Paris:3].")
    mentions = story.analyses[0].mentions
    governing = replace(mentions[0], governs=True)
    analysis = replace(story.analyses[0], mentions=(governing, *mentions[1:]))
    story = replace(story, analyses=(analysis,))
    paris = mention_of(story, "Paris")

    name = told(correction("name", "Norland", "Lutetia", paris), story=story)
    kind = told(correction("kind", "PLACE", "ORG", paris), story=story)

    assert entity(name, "Lutetia").seat_of == "France"
    assert name.analyses[0].mentions[0] == governing
    assert entity(kind, "Norland").seat_of == ""
    assert kind.analyses[0].mentions[0] == Mention(governing.span, "ORG")


def test_roles_go_with_those_who_hold_them_and_forget_bodies_that_are_none():
    holt, bare, guard, brandt = spans(HOLT, BARE, GUARD, mention_of(STORY, "Ivo Brandt"))
    story = with_roles(Role(holt, bare, guard), Role(bare, guard), Role(brandt, guard))

    for made, roles in (
        (correction("name", "Mara Holt", "Mara Lee", HOLT), story.analyses[0].roles),
        (correction("ignore", "Mara Holt", "", HOLT), story.analyses[0].roles[1:]),
        (
            correction("ignore", "Guard", "", GUARD),
            (Role(holt, bare), *story.analyses[0].roles[1:]),
        ),
    ):
        assert told(made, story=story).analyses[0].roles == roles


def test_offices_are_those_of_who_holds_the_roles_now_and_for_whom_the_bodies_have_become():
    met = target_on(STORY.articles[0], span_in(STORY.articles[0].text, "met"))
    story = with_roles(Role(*spans(HOLT, met, GUARD)))

    def offices(*made):
        found = told(*made, story=story).entities
        return {one.name: one.offices for one in found if one.offices}

    merge = correction("merge", "Coast Guard", "Norland", GUARD, NORLAND)
    assert offices(correction("name", "Mara Holt", "Mara", HOLT)) == {
        "Mara": (Office("met", "e4"),)
    }
    assert offices(merge) == {"Mara Holt": (Office("met", "e3"),)}
    assert offices(correction("split", "Mara Holt", "Jan", HOLT)) == {
        "Jan": (Office("met", "e4"),)
    }
    assert offices(correction("ignore", "Guard", "", GUARD)) == {"Mara Holt": (Office("met"),)}
    assert offices(correction("ignore", "Mara Holt", "", HOLT)) == {}


def test_a_figure_of_one_who_is_called_otherwise_is_too():
    groups = tuple(FigureGroup(topic, "agree", ()) for topic in ("holt", "Holt’s men", "Norland"))
    story = replace(STORY, figure_groups=groups)
    found = told(correction("name", "Mara Holt", "Mara Lee", HOLT), story=story)

    assert [group.topic for group in found.figure_groups] == ["Mara Lee", "Holt’s men", "Norland"]


def test_a_figure_of_which_of_two_it_is_not_known_stays_as_it_is():
    story = naming(
        "[Holt:1] [Mara Holt:1] [Holt:2]", figure_groups=(FigureGroup("Holt", "agree", ()),)
    )
    name = correction("name", "Mara Holt", "Mara Lee", mention_of(story, "Mara Holt"))

    assert told(name, story=story).figure_groups == story.figure_groups


@given(corrected_stories())
@settings(max_examples=200, deadline=None)
def test_whatever_is_said_of_names_all_still_goes_together(made):
    story, given_ = made
    after = corrected(story, given_).comparison

    entities = {one.id: one for one in after.entities}
    assert len(entities) == len(after.entities)
    assert all(one.name for one in after.entities)
    for before, analysis, known in zip(
        story.analyses, after.analyses, after.mention_entities, strict=True
    ):
        assert len(analysis.mentions) == len(known)
        assert {one.span for one in analysis.mentions} <= {one.span for one in before.mentions}
        assert analysis.quotes == before.quotes
    assert {one for known in after.mention_entities for one in known} == set(entities)
    for article, known, analysis in zip(
        after.articles, after.mention_entities, after.analyses, strict=True
    ):
        for mention, number in zip(analysis.mentions, known, strict=True):
            words = " ".join(mention.span.of(article.text).split())
            assert words in entities[number or ""].forms
    called = speakers(after.articles, after.analyses, after.entities, after.mention_entities)
    assert (after.speakers, after.speaker_names) == called


@given(corrected_stories(), st.data())
@settings(max_examples=100, deadline=None)
def test_names_and_quotes_are_corrected_side_by_side(made, data):
    story, given_ = made
    contents = [
        target_on(article, quote.content)
        for article, analysis in zip(story.articles, story.analyses, strict=True)
        for quote in analysis.quotes
    ]
    assume(contents)
    scope = st.sampled_from(SCOPES)
    none = correction("quote", "We sail.", "", data.draw(st.sampled_from(contents)))
    none = replace(none, scope=data.draw(scope))
    says = correction("speaker", "Mara Holt", "Jan Holt", data.draw(st.sampled_from(contents)))
    says = replace(says, scope=data.draw(scope))
    after, names = told(*given_, none, says, story=story), told(*given_, story=story)

    assert after.entities == names.entities
    assert [one.mentions for one in after.analyses] == [one.mentions for one in names.analyses]
    quotes = [one.quotes for one in after.analyses]
    assert [[one.content for one in row] for row in quotes] == [
        [one.content for one in analysis.quotes] for analysis in told(none, story=story).analyses
    ]
    called = {one.id: one.name for one in after.entities}
    for row, numbers, spoken in zip(quotes, after.speakers, after.speaker_names, strict=True):
        assert len(row) == len(numbers) == len(spoken)
        for number, name in zip(numbers, spoken, strict=True):
            assert number is None or called[number] == name


@given(corrected_stories())
@settings(max_examples=100, deadline=None)
def test_only_corrections_of_names_that_fit_change_anything(made):
    story, given_ = made
    unfitting = corrected(story, given_).unfitting
    if len(unfitting) == len(given_):
        assert corrected(story, given_).comparison is story
    for one in given_:
        found = corrected(story, [one])
        assert (found.comparison is story) is (found.unfitting != ())


@given(corrected_stories(), st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_in_which_corrections_of_names_are_handed_over_makes_no_difference(made, random):
    story, given_ = made

    assert corrected(story, random.sample(given_, len(given_))) == corrected(
        story, sorted(given_, key=lambda one: one.created)
    )


def resting_on(story, best, here="Holt"):
    """A story in whose first article "Holt" says “We wait.”, which `best` tells whose it is."""
    first = story.analyses[0]
    who, speaker = mention_of(story, best).span, mention_of(story, here).span
    quotes = (first.quotes[0], replace(first.quotes[1], speaker=speaker, who=who))
    return replace(story, analyses=(replace(first, quotes=quotes), *story.analyses[1:]))


def test_a_quote_is_of_whom_the_user_says_that_the_mention_beside_it_means():
    story = resting_on(STORY, "Mara Holt")
    for scope in SCOPES:
        made = correction("split", "Mara Holt", "Ion Holt", BARE, scope=scope)
        found = told(made, story=story)

        assert found.speaker_names[0] == ("Mara Holt", "Ion Holt")
        assert found.analyses[0].quotes[1].who == BARE.span


def test_a_quote_stays_whose_it_is_where_the_mention_that_told_so_means_another():
    made = correction("split", "Mara Holt", "Ion Holt", HOLT, scope="place")

    found = told(made, story=resting_on(STORY, "Mara Holt"))

    assert found.speakers[0][1] == STORY.speakers[0][1]
    assert found.speaker_names[0][1] == "Holt"


def test_what_the_machine_says_of_a_quote_holds_where_nobody_is_parted():
    story = resting_on(STORY, "Ivo Brandt")  # it knows better than the mention beside the quote
    called = told(correction("name", "Mara Holt", "Mara Lee", HOLT), story=story)
    gone = told(correction("ignore", "Holt", "", BARE), story=story)

    assert called.analyses == story.analyses
    assert gone.speaker_names[0][1] == "Ivo Brandt"
