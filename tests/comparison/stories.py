"""Small stories in which everything is given: statements, names, figures, quotes."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Comparison, Match, Passage, Place, Statement
from reader.model.text import Span
from tests.invented import compared, span_in

_SENTENCE = re.compile(r"[^\s.!?][^.!?\n]*[.!?]*[”\"]?")


def story(*texts: str, **article) -> Comparison:
    """Articles of these texts, with their sentences; nothing is found in or between them."""
    articles = [Article(f"{n}.txt", f"{n}{text}", text, **article) for n, text in enumerate(texts)]
    return compared(
        articles,
        [Analysis(tuple(Span(*m.span()) for m in _SENTENCE.finditer(text))) for text in texts],
    )


def at(comparison: Comparison, article: int, words: str) -> Passage:
    """Where these words stand first in an article."""
    return Passage(article, span_in(comparison.articles[article].text, words))


def stated(comparison: Comparison, *rows: dict[int, str]) -> Comparison:
    """The comparison with statements, each given by the words of its articles."""
    statements = tuple(
        Statement(f"s{n}", tuple(at(comparison, a, words) for a, words in sorted(row.items())))
        for n, row in enumerate(rows, 1)
    )
    return replace(comparison, statements=statements)


def perhaps(comparison: Comparison, a: tuple[int, str], b: tuple[int, str]) -> Comparison:
    """The comparison with a match of the class "possible" besides."""
    match = Match(at(comparison, *a), at(comparison, *b), "reworded", 0.1, "possible")
    return replace(comparison, matches=(*comparison.matches, match))


def _analysed(comparison: Comparison, article: int, **found) -> Comparison:
    analyses = list(comparison.analyses)
    old = analyses[article]
    analyses[article] = replace(
        old, **{name: (*getattr(old, name), one) for name, one in found.items()}
    )
    return replace(comparison, analyses=tuple(analyses))


def named(comparison: Comparison, article: int, words: str, entity: str | None) -> Comparison:
    """The comparison with a name, to be given in reading order."""
    span = at(comparison, article, words).span
    entities = list(comparison.mention_entities)
    entities[article] = (*entities[article], entity)
    found = _analysed(comparison, article, mentions=Mention(span, "PERSON"))
    return replace(found, mention_entities=tuple(entities))


def counted(
    comparison: Comparison, article: int, words: str, value: str, kind="count"
) -> Comparison:
    """The comparison with a figure, to be given in reading order."""
    return _analysed(
        comparison, article, figures=Figure(at(comparison, article, words).span, value, kind)
    )


def quoted(  # noqa: PLR0913 - all of it is the quote
    comparison: Comparison,
    article: int,
    words: str,
    cue: str | None = None,
    who: str | None = None,
    kind="direct",
) -> Comparison:
    """The comparison with a quote, to be given in reading order."""
    span = at(comparison, article, words).span
    told = at(comparison, article, cue).span if cue else None
    names = list(comparison.speaker_names)
    names[article] = (*names[article], who)
    found = _analysed(comparison, article, quotes=Quote(kind, span, span, told))
    return replace(found, speaker_names=tuple(names), speakers=tuple(names))


def permuted(comparison: Comparison, order: list[int]) -> Comparison:
    """The same with the articles in another order: article `order[n]` becomes the nth."""
    new = {old: n for n, old in enumerate(order)}

    def passage(one: Passage) -> Passage:
        return Passage(new[one.article], one.span)

    def place(one: Place) -> Place:
        return Place(new[one.article], one.index)

    return replace(
        comparison,
        articles=tuple(comparison.articles[n] for n in order),
        analyses=tuple(comparison.analyses[n] for n in order),
        mention_entities=tuple(comparison.mention_entities[n] for n in order),
        speakers=tuple(comparison.speakers[n] for n in order),
        speaker_names=tuple(comparison.speaker_names[n] for n in order),
        matches=tuple(
            replace(
                one, a=min(passage(one.a), passage(one.b)), b=max(passage(one.a), passage(one.b))
            )
            for one in comparison.matches
        ),
        statements=tuple(
            replace(one, passages=tuple(sorted(map(passage, one.passages))))
            for one in comparison.statements
        ),
        quote_groups=tuple(
            replace(one, quotes=tuple(sorted(map(place, one.quotes))))
            for one in comparison.quote_groups
        ),
        figure_groups=tuple(
            replace(one, figures=tuple(sorted(map(place, one.figures))))
            for one in comparison.figure_groups
        ),
    )
