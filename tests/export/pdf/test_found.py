"""What is marked, and how it is called."""

from __future__ import annotations

from dataclasses import replace

from reader.export.pdf.found import matched, speaker, surname
from reader.model.comparison import Match, Passage, Place
from reader.model.text import Span


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
