"""What is marked, and how it is called."""

from __future__ import annotations

from dataclasses import replace

from reader.export.told.found import (
    figure_words,
    matched,
    quote_words,
    speaker,
    surname,
)
from reader.model.analysis import Mention
from reader.model.comparison import Contrast, Entity, Match, Passage, Place, QuoteGroup
from reader.model.text import Span
from tests.invented import span_in


def test_a_speaker_without_a_name_is_called_by_the_article_s_words(make):
    text = "“Row,” the ministry said. “Now.”"
    quotes = {0: [make.direct(text, "Row,", "the ministry"), make.direct(text, "Now.")]}
    compared = make.comparison(make.article(text, "One"), quotes=quotes)
    assert speaker(compared, Place(0, 0)) == surname(compared, Place(0, 0)) == "the ministry"
    assert speaker(compared, Place(0, 1)) == ""


def test_a_person_goes_by_the_last_name_and_a_body_by_all_of_it(compared):
    assert surname(compared, Place(0, 0)) == "Quill"
    body = replace(compared.entities[0], label="ORG", name="Coast Guard")
    guarded = replace(
        compared, entities=(body,), speaker_names=(("Coast Guard", None), (None,), ())
    )
    assert surname(guarded, Place(0, 0)) == "Coast Guard"


def test_beside_an_article_stands_the_name_as_that_article_writes_it(compared):
    bell = compared.articles[1].text
    words = Mention(span_in(bell, "Quill"), "PERSON")
    odd = Entity("e1", "PERSON", "Mina Kvill", ("Mina Kvill", "Quill"))
    spelt = replace(
        compared,
        analyses=(
            compared.analyses[0],
            replace(compared.analyses[1], mentions=(words,)),
            compared.analyses[2],
        ),
        mention_entities=((), ("e1",), ()),
        speaker_names=(("Mina Kvill", None), ("Mina Kvill",), ()),
        entities=(odd,),
    )
    assert [surname(spelt, Place(at, 0)) for at in (0, 1)] == ["Kvill", "Quill"]
    assert speaker(spelt, Place(1, 0)) == "Mina Kvill"
    told = quote_words(spelt, Place(1, 0), spelt.quote_groups[0]).splitlines()
    assert told[0].startswith("Quote, direct; said by Quill")
    assert ", by Mina Kvill" in told[1]


def told_of(compared, *what):
    """The first quote is told of by the reader."""
    first, *others = compared.analyses
    quote = replace(first.quotes[0], told=what)
    first = replace(first, quotes=(quote, *first.quotes[1:]))
    return replace(compared, analyses=(first, *others))


def test_what_of_a_quote_is_the_reader_s_word_is_said(compared):
    told = told_of(compared, "quote", "extent", "kind", "speaker")
    assert "As the reader says" not in quote_words(compared, Place(0, 0), None)
    assert quote_words(told, Place(0, 0), None).endswith(
        "\nAs the reader says: that it is a quote, its words, its kind, who speaks."
    )


def test_the_words_that_make_another_meaning_are_told_at_the_quote(compared):
    a, b = (Passage(at, compared.analyses[at].quotes[0].content) for at in (0, 1))
    contrasts = (Contrast("actor", a, b), Contrast("speaker", a, b))
    group = QuoteGroup((Place(0, 0), Place(1, 0)), None, ("meaning", "speaker"), contrasts)

    assert quote_words(compared, Place(0, 0), group).splitlines()[-1] == (
        "≠ the meaning differs: who does it (“We rowed by the sound of the bell,” in A, "
        "“We steered by the bell,” in B); ≠ another speaker is named."
    )


def test_the_meaning_may_only_differ_from_what_may_be_another_utterance(compared):
    a, b = (Passage(at, compared.analyses[at].quotes[0].content) for at in (0, 1))
    quotes = (Place(0, 0), Place(1, 0))
    actor = (Contrast("actor", a, b),)
    group = QuoteGroup(quotes, None, ("meaning",), actor, unsure=quotes[1:])

    assert "≠ the meaning may differ: who does it" in quote_words(compared, Place(0, 0), group)


def test_what_was_denied_is_not_told_as_said(make):
    text = "Harn denied that it sank."
    said = replace(make.direct(text, "it sank", "Harn"), kind="indirect", cue=Span(5, 11))
    articles = [make.article(text, "One"), make.article(text, "Two")]
    compared = make.comparison(*articles, quotes={0: [said], 1: [said]})
    group = QuoteGroup((Place(0, 0), Place(1, 0)), None, ())

    assert quote_words(compared, Place(0, 0), group).splitlines()[:2] == [
        "Quote, indirect; said by Harn; reported with “denied”.",
        "B, Two, by Harn (“denied”): it sank",
    ]


def test_of_one_utterance_it_is_said_where_the_reader_takes_it_so(compared):
    group = QuoteGroup((Place(0, 0), Place(1, 0)), None, ())
    by_reader = "\nThe reader takes these for one utterance."
    assert by_reader not in quote_words(compared, Place(0, 0), group)
    assert quote_words(compared, Place(0, 0), replace(group, told=True)).endswith(by_reader)


def test_nobody_speaks_where_the_reader_says_so_whatever_stands_beside(make):
    text = "“Row,” the ministry said."
    quotes = {0: [make.direct(text, "Row,", "the ministry")]}
    compared = make.comparison(make.article(text, "One"), quotes=quotes)

    assert speaker(told_of(compared, "speaker"), Place(0, 0)) == ""


def test_overlapping_matched_spans_are_one_passage_and_possible_ones_none(make):
    one, two = make.article("x" * 60, "One"), make.article("y" * 60, "Two")

    def match(a, b, grade="sure"):
        return Match(Passage(0, Span(*a)), Passage(1, Span(*b)), "part", 0.5, grade)

    compared = make.comparison(
        one,
        two,
        matches=(
            match((0, 20), (30, 40)),
            match((10, 30), (0, 10)),
            match((30, 40), (50, 60)),
            match((45, 50), (20, 25), "possible"),
        ),
    )
    left, right = matched(compared)
    assert [found.passage.span for found in left] == [Span(0, 30), Span(30, 40)]
    assert [partner.span.start for partner in left[0].partners] == [0, 30]
    assert [found.passage.span.start for found in right] == [0, 30, 50]


def test_a_figure_tells_what_the_difference_may_be_and_what_the_reader_says(compared):
    (waves,) = compared.figure_groups
    said = replace(waves, why="precision", errors=(Place(0, 0),))

    assert figure_words(compared, said).splitlines()[-2:] == [
        "May differ only in how exactly it is told.",
        "An error in A, as the reader says.",
    ]
