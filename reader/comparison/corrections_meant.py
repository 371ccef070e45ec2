"""What the user means who says that words match: whole sentences or a clause, and how alike.

A module of its own, to be imported when there is such a correction: splitting words and comparing
them takes a while to load, and the window has no other need of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.blocks import LONGEST, whole
from reader.comparison.corrections_places import is_mostly_in
from reader.comparison.lexical import Wording
from reader.comparison.matches_kinds import kind_of
from reader.comparison.words import split_words
from reader.model.comparison import Match, Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison

_LEAST_CONTENT = 3  # words that say something: fewer point at their sentence


def meant(comparison: Comparison, passage: Passage) -> Passage:
    """Return the passage that is meant where these words are selected.

    Words of several sentences mean those of which they have at least half.  Words of one mean
    themselves, where they say something and leave something out that does; else the sentence.
    """
    here = passage.span
    sentences = [
        span for span in comparison.analyses[passage.article].sentences if span.overlaps(here)
    ]
    if not sentences:
        return passage
    whole_ones = [one for one in sentences if is_mostly_in(one, here)]
    if len(sentences) > 1 and whole_ones:
        return Passage(passage.article, Span(whole_ones[0].start, whole_ones[-1].end))
    sentence = max(sentences, key=here.overlap)
    clause = Span(max(here.start, sentence.start), min(here.end, sentence.end))
    article = comparison.articles[passage.article]
    in_clause, in_sentence = (
        sum(word.content for word in words)
        for words in split_words(
            [[clause.of(article.text), sentence.of(article.text)]], [article.language]
        )[0]
    )
    says_something = _LEAST_CONTENT <= in_clause < in_sentence
    return Passage(passage.article, clause if says_something else sentence)


def tie(comparison: Comparison, a: Passage, b: Passage) -> Match:
    """Return the match of two passages of two articles as the user says it is: certain.

    The kind is told by the wording, as the program tells it of its own matches.
    """
    a, b = sorted((a, b))
    words: Sequence[str] = [comparison.words(one)[:LONGEST] for one in (a, b)]
    sentences = [[one] for one in words]
    languages = [comparison.articles[one.article].language for one in (a, b)]
    ((left,), (right,)) = found = split_words(sentences, languages)
    forth, back = Wording(sentences, found).between(0, 1).coverage(whole(1, 1))
    kind = kind_of(left, right, float(forth[0, 0]), float(back[0, 0]))
    return Match(a, b, kind, 1.0, "sure", told=True)
