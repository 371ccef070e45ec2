"""A wording choice is what articles call one thing at the same place, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.choices import wording_choices
from reader.model.comparison import Place, QuoteGroup
from tests.comparison.stories import at, counted, named, permuted, quoted, stated, story


def told(comparison):
    """The choices: for each article its words."""
    return [
        [[term.words for term in of] for of in choice.terms]
        for choice in wording_choices(comparison)
    ]


def pair(a, b):
    """What is chosen where these two sentences are one statement."""
    return told(stated(story(a, b), {0: a, 1: b}))


def test_known_words_near_the_same_word_are_a_choice():
    assert pair(
        "The army began its offensive against the northern valley.",
        "An operation against the valley was announced by the generals.",
    ) == [[["offensive"], ["operation"]]]


def test_known_words_far_from_any_word_in_common_are_none():
    assert (
        pair(
            "The offensive came after weeks of rain on the old valley road.",
            "On the valley road traffic stood still when nobody stopped the operation.",
        )
        == []
    )


def test_a_known_word_that_both_have_is_no_choice():
    assert (
        pair(
            "The valley offensive became an operation of months.",
            "The valley offensive and the operation went on.",
        )
        == []
    )


def test_known_words_of_several_words_are_found():
    assert pair("Ministers promised job cuts in the mines.", "The mines face layoffs soon.") == [
        [["job cuts"], ["layoffs"]]
    ]


def test_any_word_between_the_same_words_is_a_choice():
    assert pair(
        "Villagers near the lake mended the damaged bridge on their own.",
        "Villagers near the lake mended the ruined bridge on their own.",
    ) == [[["damaged"], ["ruined"]]]


def test_two_words_between_the_same_words_are_a_choice():
    assert pair(
        "The old town kept its bleak stone bridge over the river.",
        "The old town kept its shabby timber bridge over the river.",
    ) == [[["bleak stone"], ["shabby timber"]]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("harbour", "harbor"),  # spellings
        ("repaired", "repairing"),  # forms
        ("damaged", "slowly"),  # another sort of word
        ("northern", "southern"),  # another thing
        ("damaged", "very old and ruined"),  # more words
        ("damaged", "ruined or lost"),
        ("damaged", ""),
        ("the", "a"),  # words that say nothing
        ("Vell", "ruined"),  # a name
    ],
)
def test_other_words_between_the_same_words_are_none(one, other):
    frame = "Villagers near the lake mended the {} bridge on their own."

    assert pair(frame.format(one), frame.format(other)) == []


def test_words_between_words_that_say_nothing_are_none():
    assert pair("It was the damaged of them.", "It was the ruined of them.") == []


def test_names_and_figures_that_were_found_are_no_choice():
    frame = "Villagers near the lake mended {} bridges on their own."
    a, b, c = frame.format("three"), frame.format("nine"), frame.format("vell")
    one = stated(story(a, b, c), {0: a, 1: b, 2: c})
    one = counted(counted(one, 0, "three", "3"), 1, "nine", "9")

    assert told(named(one, 2, "vell", "e1")) == []


def test_the_same_entity_beside_it_is_the_same_place():
    a, b = "The offensive on Vellmark stalled.", "Nobody stopped the Marks operation there."
    one = stated(story(a, b), {0: a, 1: b})

    assert told(one) == []
    assert told(named(named(one, 0, "Vellmark", "e1"), 1, "Marks", "e1")) == [
        [["offensive"], ["operation"]]
    ]


def test_compounds_are_one_word():
    assert pair(
        "The general praised the anti-terrorist raid in the hills.",
        "The general praised the counter-terrorism raid in the hills.",
    ) == [[["anti-terrorist"], ["counter-terrorism"]]]


def test_every_use_is_listed_and_told_whether_it_is_matched_or_quoted():
    a = "The army began its offensive against the valley."
    b = "An operation against the valley was announced."
    one = stated(story(f"{a} “This offensive must end,” said Ann.", b), {0: a, 1: b})
    one = quoted(one, 0, "This offensive must end,", "said")
    ((term,), _) = wording_choices(one)[0].terms

    assert [one.words(use.passage) for use in term.instances] == ["offensive", "offensive"]
    assert [(use.matched, use.quoted) for use in term.instances] == [(True, False), (False, True)]


def test_every_use_of_a_word_that_no_list_has_is_found():
    frame = "Villagers near the lake mended the {} bridge on their own."
    a, b = frame.format("damaged"), frame.format("ruined")
    one = stated(story(f"{a} It was damaged twice.", b), {0: a, 1: b})
    ((term,), _) = wording_choices(one)[0].terms

    assert len(term.instances) == 2


def test_an_article_that_only_uses_a_word_elsewhere_chose_nothing():
    a = "The army began its offensive against the valley."
    b = "An operation against the valley was announced."
    one = stated(story(a, b, "Another offensive is feared."), {0: a, 1: b})

    assert told(one) == [[["offensive"], ["operation"], []]]


def test_two_sentences_of_an_article_that_the_user_has_put_in_a_statement_are_no_choice():
    a = "The army began its offensive against the valley."
    b = "An operation against the valley was announced."
    one = stated(story(f"{a} {b}"), {0: a})
    whole = replace(one.statements[0], passages=tuple(at(one, 0, words) for words in (a, b)))

    assert told(replace(one, statements=(whole,))) == []


def test_what_three_articles_call_one_thing_is_one_choice():
    frame = "The army began its {} against the valley."
    a, b, c = (frame.format(word) for word in ("offensive", "operation", "aggression"))
    one = stated(story(a, b, c), {0: a, 1: b, 2: c})

    assert told(one) == [[["offensive"], ["operation"], ["aggression"]]]


def test_the_choice_that_articles_differ_in_most_often_comes_first():
    frame = "The army began its {} against the valley."
    other = "Villagers near the lake mended the {} bridge on their own."
    told_so = [
        (frame.format(x), other.format(y))
        for x, y in [("offensive", "damaged"), ("operation", "ruined"), ("aggression", "ruined")]
    ]
    one = story(*(" ".join(of) for of in told_so))
    one = stated(
        one,
        {n: of[0] for n, of in enumerate(told_so)},
        {n: of[1] for n, of in enumerate(told_so[:2])},
    )

    assert told(one) == [
        [["offensive"], ["operation"], ["aggression"]],
        [["damaged"], ["ruined"], []],
    ]


def test_articles_in_other_languages_are_left_alone():
    a, b = "The army began its offensive in the valley.", "An operation in the valley began."
    one = stated(story(a, b), {0: a, 1: b})
    other = replace(one, articles=(one.articles[0], replace(one.articles[1], language="de")))

    assert told(other) == []


def test_reporting_words_of_an_utterance_that_several_carry_are_a_choice():
    one = story("“We pay,” said Ann. He says no more.", "“We pay,” Ann claimed.", "“We pay.”")
    one = quoted(quoted(one, 0, "We pay,", "said"), 0, "no more", "says")
    one = quoted(quoted(one, 1, "We pay,", "claimed"), 2, "We pay.")
    groups = (
        QuoteGroup((Place(0, 0), Place(1, 0), Place(2, 0)), "Ann", ()),
        QuoteGroup((Place(0, 1), Place(2, 0)), "Ann", ()),
    )
    one = replace(one, quote_groups=groups)
    (choice,) = wording_choices(one)

    assert choice.kind == "cue"
    assert [[term.words for term in of] for of in choice.terms] == [["said"], ["claimed"], []]
    assert [use.matched for use in choice.terms[0][0].instances] == [True, False]


def test_forms_of_one_reporting_word_are_no_choice():
    one = story("“We pay,” said Ann.", "“We pay,” says Ann.")
    one = quoted(quoted(one, 0, "We pay,", "said"), 1, "We pay,", "says")

    assert (
        told(replace(one, quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "Ann", ()),))) == []
    )


def test_reporting_words_of_another_language_are_left_alone():
    one = story("“We pay,” said Ann.", "“We pay,” Ann claimed.", language="de")
    one = quoted(quoted(one, 0, "We pay,", "said"), 1, "We pay,", "claimed")

    assert (
        told(replace(one, quote_groups=(QuoteGroup((Place(0, 0), Place(1, 0)), "Ann", ()),))) == []
    )


def test_a_very_long_sentence_is_looked_through_at_its_beginning():
    a = "The army began its offensive against the valley" + " and so on again" * 300
    b = "again " * 600 + "an operation against the valley was announced"

    assert pair(a, b) == []


WORDS = ["the", "valley", "army", "offensive", "operation", "attack", "damaged", "ruined", "old"]


@given(
    st.lists(
        st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join),
        min_size=2,
        max_size=4,
    ),
    st.data(),
)
def test_another_order_of_the_articles_changes_only_their_letters(texts, data):
    order = data.draw(st.permutations(range(len(texts))))
    one = stated(story(*texts), dict(enumerate(texts)))

    for mine, other in zip(
        wording_choices(one), wording_choices(permuted(one, order)), strict=True
    ):
        assert [[t.words for t in mine.terms[n]] for n in order] == [
            [t.words for t in of] for of in other.terms
        ]


@given(
    st.lists(
        st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join),
        min_size=2,
        max_size=4,
    )
)
def test_two_articles_at_least_chose_and_each_word_is_matched_somewhere(texts):
    one = stated(story(*texts), dict(enumerate(texts)))

    for choice in wording_choices(one):
        assert sum(map(bool, choice.terms)) > 1
        for n, of in enumerate(choice.terms):
            for term in of:
                assert any(use.matched for use in term.instances)
                assert {use.passage.article for use in term.instances} == {n}


def test_where_a_use_stands_is_where_the_word_is():
    a, b = "The army’s valley offensive.", "Valley operation of theirs."
    one = stated(story(a, b), {0: a, 1: b})
    choice = wording_choices(one)[0]

    assert choice.terms[1][0].instances[0].passage == at(one, 1, "operation")


def test_what_a_figure_counts_is_open_to_choice():
    a = "Some 138 wounded people left the shelled town by bus."
    b = "About 138 injured people left the shelled town by bus."
    one = stated(story(a, b), {0: a, 1: b})
    one = counted(counted(one, 0, "138 wounded", "138"), 1, "138 injured", "138")
    assert told(one) == []

    counting = [
        replace(analysis, figures=tuple(replace(f, unit=unit) for f in analysis.figures))
        for analysis, unit in zip(one.analyses, ("wounded", "injured"), strict=True)
    ]
    assert told(replace(one, analyses=tuple(counting))) == [[["wounded"], ["injured"]]]

    unknown = [replace(a, figures=(replace(a.figures[0], unit="person"),)) for a in one.analyses]
    assert told(replace(one, analyses=tuple(unknown))) == []


def before_names(*texts, names=("Sarel", "Sarel", "Sarel")):
    """The choices where these sentences, in no statement, name something."""
    one = story(*texts)
    for article, name in enumerate(names[: len(texts)]):
        one = named(one, article, name, "e1" if name == "Sarel" else "e2")
    return told(one)


def test_what_articles_call_a_thing_that_they_name_is_a_choice_wherever_they_do():
    assert before_names(
        "Snow fell in the disputed Sarel region.",
        "Guns were heard in the breakaway republic of Sarel.",
        "Talks about separatist Sarel failed.",
    ) == [[["disputed"], ["breakaway"], ["separatist"]]]


def test_a_word_right_after_a_name_is_put_to_it_too():
    assert before_names(
        "The old Sarel government fell.", "Only the Sarel regime still stood."
    ) == [[["government"], ["regime"]]]


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("In Sarel the government", "In the Sarel regime somebody", ("Sarel", "Sarel")),
        ("The disputed Sarel region", "The disputed Sarel hills", ("Sarel", "Sarel")),
        ("The disputed Sarel region", "The breakaway Lemna valley", ("Sarel", "Lemna")),
        ("The disputed Sarel region", "The breakaway lands far off Sarel", ("Sarel", "Sarel")),
        ("The deadly attack in Sarel", "The deadly raid in Sarel", ("Sarel", "Sarel")),
    ],
)
def test_the_same_word_another_name_or_one_far_off_is_none(one, other, names):
    assert before_names(f"{one} froze.", f"{other} burned.", names=names) == []


def test_an_article_that_calls_a_thing_two_ways_has_made_no_choice_against_itself():
    assert before_names("In disputed and breakaway Sarel it snowed.") == []


MANY = "The army began its long {} against the valley in the rain{}."


def test_of_many_passages_each_is_compared_with_some_that_say_what_most_say():
    ends = (" again", " once more", " today", " at last", " after all", "", " there", " too")
    texts = [MANY.format("offensive", end) for end in ends]
    texts += [MANY.format("operation", " and wind"), MANY.format("assault", "")]
    texts += ["Mud stopped every lorry of the army on the road."]
    one = stated(story(*texts), dict(enumerate(texts)))

    assert told(one)[0] == [["offensive"]] * 8 + [["operation"], ["assault"], []]
    assert told(permuted(one, [*reversed(range(len(texts)))]))[0] == told(one)[0][::-1]
