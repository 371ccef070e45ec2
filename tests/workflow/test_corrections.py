"""A correction remembers what the machine said, and is made and taken away in one edit."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Entity, Match, Passage, Place, Statement
from reader.model.edit import Edit
from reader.progress import silently
from reader.workflow.corrections import (
    called,
    corrected,
    machine_speaker,
    making_ready,
    no_match,
    no_name,
    no_quote,
    one_statement,
    other_kind,
    other_name,
    other_speaker,
    other_statement,
    same_name,
    same_thing,
    speaker_choices,
)
from reader.workflow.corrections_kept import correction_made, correction_removed
from tests.invented import compared, span_in

TEXT = "“We sail,” Mara Holt said. “We wait,” said Holt. “Never.” Ivo Brandt came from Norland."
HOLT = Entity("e1", "PERSON", "Mara Holt", ("Mara Holt", "Holt"))
BRANDT = Entity("e2", "PERSON", "Ivo Brandt", ("Ivo Brandt",))
NORLAND = Entity("e3", "PLACE", "Norland", ("Norland",))
FIRST, SECOND, THIRD = (Place(0, index) for index in range(3))


def quote(words, who=None):
    span = span_in(TEXT, words)
    return Quote("direct", span, span, who=span_in(TEXT, who) if who else None)


@pytest.fixture
def story():
    mentions = [span_in(TEXT, words) for words in ("Mara Holt", "Ivo Brandt", "Norland")]
    analysis = Analysis(
        mentions=tuple(Mention(span, "PERSON") for span in mentions),
        quotes=(quote("We sail,", "Mara Holt"), quote("We wait,", "Mara Holt"), quote("Never.")),
    )
    return compared(
        [Article("a.txt", "a", TEXT), Article("b.txt", "b", TEXT)],
        [analysis, Analysis()],
        mention_entities=(("e1", "e2", "e3"), ()),
        entities=(NORLAND, HOLT, BRANDT),
        speakers=(("e1", "e1", None), ()),
        speaker_names=(("Mara Holt", "Mara Holt", None), ()),
    )


def passage(article, words):
    return Passage(article, span_in(TEXT, words))


def test_what_is_no_quote_is_told_by_its_words(story):
    correction = no_quote("s1", story, SECOND, "story")

    assert (correction.story, correction.subject, correction.scope) == ("s1", "quote", "story")
    assert (correction.machine, correction.user) == ("We wait,", "")
    assert [target.exact for target in correction.targets] == ["We wait,"]
    assert correction.targets[0].fits(story.articles[0])


def test_each_correction_has_an_id_and_a_time_of_its_own(story):
    one, other = (no_quote("s1", story, FIRST, "place") for _ in range(2))

    assert len(one.id) == 36
    assert one.id != other.id
    assert one.created <= other.created
    assert one.created.endswith("+00:00")


def test_another_speaker_stands_beside_the_one_the_machine_gave(story):
    correction = other_speaker("s1", story, FIRST, "  Ivo   Brandt ", "article")

    assert (correction.subject, correction.scope) == ("speaker", "article")
    assert (correction.machine, correction.user) == ("Mara Holt", "Ivo Brandt")
    assert correction.targets[0].exact == "We sail,"


def test_where_the_machine_names_nobody_another_speaker_is_for_this_place(story):
    correction = other_speaker("s1", story, THIRD, "Ivo Brandt", "story")

    assert (correction.machine, correction.scope) == ("", "place")


def test_one_who_thinks_twice_corrects_the_machine_not_himself(story):
    first = other_speaker("s1", story, FIRST, "Ivo Brandt", "story")
    shown = corrected(story, [first]).comparison
    second = other_speaker("s1", shown, FIRST, "the harbour master", "story")

    assert shown.speaker_names[0] == ("Ivo Brandt", "Ivo Brandt", None)
    assert second.machine == "Mara Holt"
    assert second.targets == first.targets
    assert correction_made(second, [first]) == Edit(
        "s1", corrections=((first, None), (None, second))
    )
    for kept in ([second], [first, second]):
        names = corrected(story, kept).comparison.speaker_names[0]
        assert names == ("the harbour master", "the harbour master", None)


def test_the_place_is_the_same_after_a_quote_before_it_is_gone(story):
    first = no_quote("s1", story, FIRST, "place")
    shown = corrected(story, [first]).comparison
    second = other_speaker("s1", shown, Place(0, 0), "Ivo Brandt", "place")

    assert second.targets[0].exact == "We wait,"
    assert corrected(story, [first, second]).comparison.speaker_names[0] == ("Ivo Brandt", None)


@pytest.mark.parametrize(
    ("earlier", "later", "replaced"),
    [
        ("place", "place", True),
        ("place", "story", True),
        ("story", "article", False),
        ("story", "place", False),
    ],
)
def test_a_correction_replaces_one_of_the_same_place_that_reaches_no_further(
    story, earlier, later, replaced
):
    before = other_speaker("s1", story, FIRST, "Ivo Brandt", earlier)
    after = other_speaker("s1", story, FIRST, "Norland", later)

    assert (correction_made(after, [before]).corrections[0] == (before, None)) is replaced


def test_a_correction_replaces_none_of_another_place_or_kind(story):
    correction = other_speaker("s1", story, FIRST, "Ivo Brandt", "story")
    others = [
        other_speaker("s1", story, SECOND, "Ivo Brandt", "story"),
        no_quote("s1", story, FIRST, "story"),
        replace(correction, id="other", story="s2"),
    ]

    assert correction_made(correction, others) == Edit("s1", corrections=((None, correction),))


def test_taking_a_correction_away_turns_making_it_round(story):
    correction = no_quote("s1", story, FIRST, "place")

    assert correction_removed(correction) == correction_made(correction).reversed


def test_passages_that_do_not_match_are_told_with_the_kind_of_their_best_match(story):
    a, b = passage(0, "“We sail,” Mara Holt said."), passage(1, "We sail,")
    clause = passage(0, "Mara Holt said.")
    story = replace(
        story,
        matches=(
            Match(a, b, "part", 0.8, "likely"),
            Match(clause, b, "reworded", 0.4, "likely"),
        ),
    )
    correction = no_match("s1", story, b, a)

    assert (correction.subject, correction.machine, correction.user) == ("match", "part", "")
    assert correction.scope == "place"
    assert [t.exact for t in correction.targets] == [story.words(b), story.words(a)]
    assert [t.article for t in correction.targets] == [story.articles[n].key for n in (1, 0)]
    assert corrected(story, [correction]).comparison.matches == ()


def test_passages_that_only_a_statement_ties_are_of_no_kind(story):
    ends = passage(0, "We sail,"), passage(1, "We wait,")
    story = replace(story, statements=(Statement("s1", ends),))
    correction = no_match("s1", story, *ends)

    assert correction.machine == ""
    assert corrected(story, [correction]).unfitting == ()


def test_passages_that_report_the_same_are_told_with_what_the_machine_found(story):
    a, b = passage(0, "“We sail,” Mara Holt said."), passage(1, "We sail,")
    doubtful = replace(story, matches=(Match(a, b, "part", 0.1, "possible"),))

    for known, machine in ((story, ""), (doubtful, "part")):
        correction = same_thing("s1", known, a, b)
        assert (correction.subject, correction.machine, correction.user) == ("tie", machine, "")
        assert [t.exact for t in correction.targets] == [story.words(a), story.words(b)]
        assert [one.told for one in corrected(known, [correction]).comparison.matches] == [True]


def test_statements_are_joined_and_parted_by_their_passages(story):
    a, b, c = (
        passage(0, "“We sail,” Mara Holt said."),
        passage(1, "We sail,"),
        passage(1, "Never."),
    )
    joined = one_statement("s1", story, a, b)
    parted = other_statement("s1", story, a, (b, c))

    assert (joined.subject, joined.scope) == ("join", "place")
    assert [t.exact for t in joined.targets] == [story.words(a), story.words(b)]
    assert (parted.subject, parted.scope) == ("part", "place")
    assert [t.exact for t in parted.targets] == [story.words(one) for one in (a, b, c)]


def test_those_who_speak_can_be_chosen_first(story):
    spoken = replace(story, speaker_names=(("the guard", "Mara Holt", "Mara Holt"), ()))

    assert speaker_choices(spoken) == ("Mara Holt", "the guard", "Ivo Brandt")
    assert speaker_choices(story) == ("Mara Holt", "Ivo Brandt")


def test_the_machines_speaker_is_known_whatever_the_user_made_of_it(story):
    made = other_speaker("s1", story, FIRST, "Ivo Brandt", "story")
    shown = corrected(story, [made]).comparison

    assert machine_speaker(shown, FIRST) == "Mara Holt"
    assert machine_speaker(shown, THIRD) == ""


def test_what_corrections_rest_on_is_loaded_beforehand(monkeypatch):
    name = "reader.comparison.corrections_groups"
    monkeypatch.delitem(sys.modules, name, raising=False)
    making_ready(None, silently)

    assert name in sys.modules


def mention(words):
    return Passage(0, span_in(TEXT, words))


def names(comparison):
    known = {one.id: one.name for one in comparison.entities}
    return [number and known[number] for number in comparison.mention_entities[0]]


def test_two_names_are_one_by_a_mention_of_each(story):
    correction = same_name("s1", story, "e1", "e2")

    assert (correction.subject, correction.scope, correction.story) == ("merge", "story", "s1")
    assert (correction.machine, correction.user) == ("Mara Holt", "Ivo Brandt")
    assert [target.exact for target in correction.targets] == ["Mara Holt", "Ivo Brandt"]
    assert names(corrected(story, [correction]).comparison) == ["Ivo Brandt"] * 2 + ["Norland"]


def test_somebody_else_is_named_where_a_mention_is(story):
    correction = other_name("s1", story, mention("Mara Holt"), " Jan   Holt ", "article")

    assert (correction.subject, correction.scope) == ("split", "article")
    assert (correction.machine, correction.user) == ("Mara Holt", "Jan Holt")
    assert [target.exact for target in correction.targets] == ["Mara Holt"]


def test_where_nobody_is_meant_the_words_are_what_the_machine_said(story):
    bare = replace(story, mention_entities=(("e1", None, "e3"), ()))

    for place in (mention("Ivo Brandt"), mention("Brandt came")):
        correction = other_name("s1", bare, place, "Mara Holt", "place")
        assert correction.machine == bare.words(place)


def test_a_name_is_of_another_sort_wherever_it_stands(story):
    correction = other_kind("s1", story, "e2", "ORG")

    assert (correction.subject, correction.scope) == ("kind", "story")
    assert (correction.machine, correction.user) == ("PERSON", "ORG")
    assert [target.exact for target in correction.targets] == ["Ivo Brandt"]


def test_a_name_is_another_wherever_it_stands(story):
    correction = called("s1", story, "e2", " Olaf  Brandt ")

    assert (correction.subject, correction.scope) == ("name", "story")
    assert (correction.machine, correction.user) == ("Ivo Brandt", "Olaf Brandt")
    assert [target.exact for target in correction.targets] == ["Ivo Brandt"]


def test_words_are_no_name_as_they_stand_there(story):
    correction = no_name("s1", story, mention("Mara Holt"), "story")

    assert (correction.subject, correction.scope) == ("ignore", "story")
    assert (correction.machine, correction.user) == ("Mara Holt", "")
    assert [target.exact for target in correction.targets] == ["Mara Holt"]


def test_a_name_is_found_again_by_its_fullest_mention_the_first_of_several(story):
    spans = [span_in(TEXT, words) for words in ("Holt said", "Mara Holt", "said Holt")]
    analysis = replace(story.analyses[0], mentions=tuple(Mention(one, "PERSON") for one in spans))
    story = replace(story, analyses=(analysis, Analysis()), mention_entities=(("e1",) * 3, ()))

    (target,) = called("s1", story, "e1", "Mara").targets
    assert target.span == spans[0]


def test_a_name_that_no_mention_bears_is_known_by_name_alone(story):
    bare = replace(story, analyses=(Analysis(), Analysis()), mention_entities=((), ()))
    correction = called("s1", bare, "e1", "Mara")

    assert correction.targets == ()
    assert corrected(bare, [correction]).comparison.entities[1].name == "Mara"


@pytest.mark.parametrize(
    ("first", "second", "machine"),
    [
        (
            lambda c: called("s1", c, "e1", "Mara"),
            lambda c: called("s1", c, "e1", "M."),
            "Mara Holt",
        ),
        (
            lambda c: other_kind("s1", c, "e1", "ORG"),
            lambda c: other_kind("s1", c, "e1", "PLACE"),
            "PERSON",
        ),
        (
            lambda c: other_name("s1", c, mention("Mara Holt"), "Jan Holt", "story"),
            lambda c: other_name("s1", c, mention("Mara Holt"), "Jan Brek", "story"),
            "Mara Holt",
        ),
    ],
)
def test_one_who_thinks_twice_of_a_name_corrects_the_machine_not_himself(
    story, first, second, machine
):
    one = first(story)
    two = second(corrected(story, [one]).comparison)
    made = replace(two, machine=machine)

    assert two.machine != machine
    assert correction_made(two, [one]).corrections == ((one, None), (None, made))
    assert corrected(story, [made]).unfitting == ()


def test_one_who_thinks_again_which_of_two_names_to_keep_says_so_once(story):
    first, second = same_name("s1", story, "e1", "e2"), same_name("s1", story, "e2", "e1")

    assert correction_made(second, [first]).corrections == ((first, None), (None, second))


def test_a_correction_of_a_name_taken_back_leaves_what_the_machine_said(story):
    made = correction_made(called("s1", story, "e1", "Mara")).corrections
    kept = [after for _, after in made if after is not None]
    left = [one for one in kept if (one, None) not in correction_removed(kept[0]).corrections]

    assert corrected(story, kept).comparison != story
    assert corrected(story, left).comparison is story
