"""Matches are found wherever they stand, whatever the order of the articles."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.encoder import WIDTH, Encoder, SentenceVectors, load_encoder
from reader.comparison.matches import matches
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.text import Span
from reader.progress import Cancelled

AGENCY = [
    "A freight train carrying grain left the rails near Oldbeck early on Thursday.",
    "He said.",
    "Two drivers were taken to hospital with broken ribs, the rail company said.",
    "Services between Oldbeck and the coast will not run until Monday.",
]
COPY = [
    "A freight train carrying grain left the rails near Oldbeck early on Thursday.",
    "The line had been inspected in March.",
    "He said.",
]
FOREIGN = [
    "No trains will go from Oldbeck to the seaside before Monday.",
    "Two engine drivers with broken ribs were brought to a clinic.",
    "It was on Thursday morning that a goods train loaded with grain derailed at Oldbeck.",
]
FRAGMENTS = ["What we know", "He said.", "Read more"]
vocabulary = [
    "grain",
    "train",
    "rail",
    "driver",
    "coast",
    "Monday",
    "the",
    "of",
    "said",
    "near",
    "12",
]
sentences = st.lists(st.sampled_from(vocabulary), min_size=1, max_size=9).map(" ".join)
stories = st.lists(st.lists(sentences, max_size=4), min_size=2, max_size=4)


def story(*articles):
    """The articles of these sentences, one a line, and their analyses."""
    made, analyses = [], []
    for number, lines in enumerate(articles):
        at, spans = 0, []
        for line in lines:
            spans.append(Span(at, at + len(line)))
            at += len(line) + 1
        made.append(Article(f"{number}.txt", "", "\n".join(lines)))
        analyses.append(Analysis(sentences=tuple(spans)))
    return made, analyses


def found(*articles, encoder=None):
    made, analyses = story(*articles)
    vectors = None if encoder is None else [encoder.encode(lines) for lines in articles]
    return {
        (m.a.span.of(made[m.a.article].text), m.b.span.of(made[m.b.article].text)): m
        for m in matches(made, analyses, vectors)
    }


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    loaded = load_encoder()
    assert isinstance(loaded, Encoder)
    return loaded


@pytest.mark.parametrize("model", [True, False])
def test_a_copied_sentence_is_surely_identical(encoder, model):
    match = found(AGENCY, COPY, encoder=encoder if model else None)[AGENCY[0], COPY[0]]

    assert match.kind == "identical"
    assert match.grade == "sure"


def test_a_reworded_sentence_matches_wherever_it_stands(encoder):
    shown = {
        pair
        for pair, m in found(AGENCY, FOREIGN, encoder=encoder).items()
        if m.grade != "possible"
    }

    assert (AGENCY[0], FOREIGN[2]) in shown
    assert (AGENCY[2], FOREIGN[1]) in shown
    assert (AGENCY[3], FOREIGN[0]) in shown
    assert len(shown) == 3


@pytest.mark.parametrize("model", [True, False])
def test_short_fragments_never_match(encoder, model):
    articles = [*FRAGMENTS, *AGENCY], [*FRAGMENTS, *COPY]

    for pair in found(*articles, encoder=encoder if model else None):
        assert not set(pair) & set(FRAGMENTS)


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_fragment_matches_in_a_copied_paragraph_and_nowhere_else(gap):
    short, further = "He has ten days.", "So be it."
    made, analyses = story(
        [f"{AGENCY[3]}", AGENCY[0], short, further, AGENCY[2]],
        [AGENCY[0], short, further, COPY[1], short],
    )
    made = [
        replace(one, text=one.text.replace("\nHe", f"{gap}He").replace("\nSo", f"{gap}So"))
        for one in made
    ]
    said = [
        (made[0].text[m.a.span.start : m.a.span.end], m.b.span.start, m.kind)
        for m in matches(made, analyses, None)
    ]
    start = [span.start for span in analyses[1].sentences]
    copied = [(short, start[1], "identical"), (further, start[2], "identical")]

    assert said == [(AGENCY[0], start[0], "identical"), *(copied if gap == " " else [])]


def test_sentences_before_a_copied_one_match_too():
    made, analyses = story(["So it is.", AGENCY[0]], ["Oh.", "So it is.", AGENCY[0]])
    made = [replace(one, text=one.text.replace("\n", " ")) for one in made]

    assert [m.a.span.start for m in matches(made, analyses, None)] == [0, 10]


def test_a_sentence_may_match_several(encoder):
    both = f"{AGENCY[0][:-1]}, and two drivers were taken to hospital with broken ribs."
    pairs = found(AGENCY, [both, "The line had been inspected in March."], encoder=encoder)

    assert {(AGENCY[0], both), (AGENCY[2], both)} <= set(pairs)
    assert {pairs[AGENCY[0], both].kind, pairs[AGENCY[2], both].kind} == {"part"}


@pytest.mark.parametrize("model", [True, False])
def test_the_clause_that_answers_is_marked_in_a_long_sentence(encoder, model):
    long = (
        "The council met for two hours in the old town hall, and the two drivers were taken to "
        "hospital with broken ribs, while schools stay closed until Easter."
    )
    articles = ([*AGENCY], ["The line had been inspected in March.", long])
    made, _ = story(*articles)
    match = found(*articles, encoder=encoder if model else None)[AGENCY[2], long]

    assert match.b_part is not None
    assert match.b_part.of(made[1].text) == (
        "the two drivers were taken to hospital with broken ribs"
    )
    assert match.b.span.of(made[1].text) == long


def test_an_identical_sentence_has_no_clause_of_its_own(encoder):
    match = found(AGENCY, COPY, encoder=encoder)[AGENCY[0], COPY[0]]

    assert match.a_part is None
    assert match.b_part is None


def test_another_number_is_never_identical():
    one = "The company said on Friday that 14 wagons of grain had left the rails near Oldbeck."
    other = one.replace("14", "17")

    assert found([one, *FRAGMENTS], [other, *FRAGMENTS])[one, other].kind != "identical"


def test_sentences_of_one_article_never_match_each_other(encoder):
    made, analyses = story([*AGENCY, *AGENCY], FOREIGN)
    vectors = [encoder.encode([*AGENCY, *AGENCY]), encoder.encode(FOREIGN)]

    assert all(m.a.article < m.b.article for m in matches(made, analyses, vectors))


@pytest.mark.parametrize("articles", [[], [AGENCY], [AGENCY, []], [[], []], [["…"], ["!"]]])
def test_a_story_with_nothing_to_compare_has_no_matches(encoder, articles):
    assert found(*articles) == {}
    assert found(*articles, encoder=encoder) == {}


def drawn(sentence):
    """Vectors in which each word has a direction of its own, as the model's shape demands."""
    at, offsets, tokens = 0, [], []
    for word in sentence.split(" "):
        offsets.append((at, at + len(word)))
        tokens.append(np.random.default_rng(list(word.encode())).normal(size=WIDTH))
        at += len(word) + 1
    return SentenceVectors(tuple(offsets), np.array(tokens, np.float32))


@settings(max_examples=30, deadline=None)
@given(stories, st.booleans(), st.randoms(use_true_random=False))
def test_another_order_of_the_articles_gives_the_same_matches(articles, model, random):
    def judged(order):
        made, analyses = story(*(articles[i] for i in order))
        vectors = [[drawn(s) for s in articles[i]] for i in order] if model else None
        return {
            frozenset(((order[m.a.article], m.a.span), (order[m.b.article], m.b.span))): m
            for m in matches(made, analyses, vectors)
        }

    order = list(range(len(articles)))
    first = judged(order)
    random.shuffle(order)
    second = judged(order)

    for pair in first.keys() | second.keys():
        one, other = first.get(pair), second.get(pair)
        known = one or other
        assert known is not None
        assert 0 <= known.score <= 1
        if one is None or other is None:
            assert known.score == pytest.approx(0.05, abs=2e-4)
        else:
            assert one.kind == other.kind
            assert one.score == pytest.approx(other.score, abs=2e-4)


def test_matches_come_in_the_order_of_their_passages(encoder):
    articles = (AGENCY, COPY, FOREIGN)
    for order in permutations(articles):
        made, analyses = story(*order)
        places = [
            (m.a.article, m.b.article, m.a.span, m.b.span)
            for m in matches(made, analyses, [encoder.encode(lines) for lines in order])
        ]
        assert places == sorted(places)


def test_each_article_is_told_of_before_it_is_compared_and_the_telling_can_stop_it():
    made, analyses = story(AGENCY, COPY, FOREIGN)
    told = []
    matches(made, analyses, None, lambda *step: told.append(step))

    assert sorted(set(told)) == list(dict.fromkeys(told)) == [(0, 2), (1, 2)]

    def stop(done, _total, /):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        matches(made, analyses, None, stop)


def test_a_refrain_matches_only_what_stands_at_about_the_same_place():
    articles, analyses = story(AGENCY[:1] * 60, AGENCY[:1] * 60)
    spans = [[span.start for span in analysis.sentences] for analysis in analyses]
    pairs = {
        (spans[0].index(one.a.span.start), spans[1].index(one.b.span.start))
        for one in matches(articles, analyses, None)
    }
    assert {(at, at) for at in range(60)} <= pairs
    assert max(sum(a == at for a, _ in pairs) for at in range(60)) == 41
    assert pairs == {(b, a) for a, b in pairs}
