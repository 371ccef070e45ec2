"""What speaks for two quotes being one utterance."""

from __future__ import annotations

import numpy as np

from reader.comparison.contents import contents
from reader.comparison.kinship import LIKENESSES, Kinship
from reader.comparison.renderings import evidence
from reader.comparison.renderings_evidence import Judge, Matched, gathered
from reader.comparison.renderings_occasions import occasions
from reader.comparison.renderings_odds import load_scorer
from reader.comparison.utterances import rendered
from reader.model.comparison import Match, Passage
from reader.model.text import Span
from tests.comparison.quoted import Quoted

ANSWERING = load_scorer().answering
WORDS = "You cannot put a river behind a fence"


def passage(article: int, start: int, end: int) -> Passage:
    return Passage(article, Span(start, end))


def pairs(story: Quoted, matches: list[Match] | None = None):
    sentences = (matches or [], story.vectors())
    return evidence(story.articles, story.analyses, story.named, sentences, ANSWERING)[2]


def test_quotes_stand_in_the_sentences_that_share_words_with_them() -> None:
    matches = [
        Match(passage(0, 0, 10), passage(1, 0, 10), "reworded", 0.4, "likely"),
        Match(passage(0, 11, 20), passage(1, 0, 10), "part", 0.9, "likely"),
    ]
    quotes = [passage(0, 2, 8), passage(0, 5, 15), passage(0, 20, 25), passage(1, 3, 4)]
    found = Matched(quotes, matches)
    rows, columns = np.array([0, 1, 2, 0]), np.array([3, 3, 3, 1])
    assert found.of(rows, columns).tolist() == [0.4, 0.9, 0.0, 0.0]
    assert found.may(rows, columns).tolist() == [True, True, False, True]


def test_all_pairs_of_two_articles_are_looked_at_and_none_of_one() -> None:
    found = pairs(Quoted([(WORDS, "Holt"), (WORDS, "Holt")], [(WORDS, "Holt")], [(WORDS, None)]))
    assert list(zip(found.rows.tolist(), found.columns.tolist(), strict=True)) == [
        (0, 2), (0, 3), (1, 2), (1, 3), (2, 3),
    ]  # fmt: skip
    assert [LIKENESSES[one] for one in found.speakers] == [
        "same", "unnamed", "same", "unnamed", "unnamed",
    ]  # fmt: skip


def test_only_the_quotes_asked_for_are_looked_at() -> None:
    story = Quoted([(WORDS, "Holt"), (WORDS, "Holt")], [(WORDS, "Holt")])
    told = rendered(story.articles, story.analyses, story.named)
    judge = Judge(
        contents(story.articles, story.analyses, None),
        ANSWERING,
        [one.voice for one in told],
        Kinship(story.articles, ()),
        Matched([passage(0, 0, 1)] * 3, []),
    )
    when = occasions(story.articles, story.analyses, told)
    found = gathered(judge, [0, 0, 1], [1, 2], when)
    assert found.rows.tolist() == [1]
    assert not found.likeness.has_sense.any()


def test_two_speakers_who_share_but_a_word_are_passed_over() -> None:
    story = Quoted([(WORDS, "Mara Holt")], [("We swam in the river all day", "Ivo Brandt")])
    assert not len(pairs(story).rows)
    assert len(pairs(story, [story.match((0, 0), (1, 0))]).rows) == 1


def test_a_better_counterpart_speaks_against_a_pair_unless_it_has_all_of_the_shorter() -> None:
    near = "You cannot put a wolf behind some hedge"
    story = Quoted([(WORDS, "Holt")], [(WORDS, "Holt"), (near, "Holt"), ("a river", "Holt")])
    found = pairs(story)
    rival = dict(zip(found.columns.tolist(), found.rival.tolist(), strict=True))
    assert rival[1] == 0
    assert rival[2] > 0.1
    assert rival[3] < 0.05


def test_of_hundreds_that_are_equal_each_is_held_against_so_many_that_follow() -> None:
    story = Quoted(*([(WORDS, "Holt")] * 8 for _ in range(30)))
    found = evidence(story.articles, story.analyses, story.named, ([], None), ANSWERING)[2]
    _, numbers = np.unique(found.rows, return_counts=True)
    assert numbers.max() == 200
