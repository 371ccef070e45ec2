"""A passage and what each other article has in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.voices import other_voices
from reader.ui.cards.card import Card, Run
from reader.ui.cards.counterparts import counterparts
from reader.ui.cards.flowing import Flowing
from reader.ui.cards.standing_back import with_the_rest_faint
from reader.ui.cards.told import letters
from reader.ui.cards.wording import compared, is_reworded_throughout

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from reader.model.comparison import (
        Comparison,
        MatchKind,
        Passage,
        Place,
        QuoteGroup,
        Statement,
    )
    from reader.ui.cards.counterparts import Counterpart
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


def passage_cards(
    comparison: Comparison, passage: Passage, differences: Differences
) -> tuple[Card, ...]:
    """Return the card of `passage`, one a match of each other article, then who has none.

    The matches of an article stand together, the one with most of the same words first.  What
    is counted is what the synopsis counts: the articles in the statement of the passage.
    """
    found = counterparts(comparison, passage)
    statement = comparison.statement_of(passage)
    matched = {one.place.article for one in found}
    others = [i for i in range(len(comparison.articles)) if i != passage.article]
    through = {i: statement.of(i) if statement and i not in matched else () for i in others}
    return (
        _own(comparison, passage, _articles(statement) if statement else matched),
        *(
            card
            for i in others
            for card in _best_first(comparison, passage, i, found, differences)
        ),
        *(_through(comparison, passage, through[i], differences) for i in others if through[i]),
        *(_none(comparison, i) for i in others if i not in matched and not through[i]),
    )


def pairs(
    comparison: Comparison, passage: Passage, place: Passage
) -> list[tuple[Passage, Passage]]:
    """Return what of `passage` matches the passage at `place`, in the order of the text."""
    found = counterparts(comparison, passage)
    return [pair for one in found if one.place == place for pair in one.ends]


def kind_in_words(kind: MatchKind) -> str:
    """Return the kind of a match as the user reads it."""
    words = {
        "identical": _tr("Passage", "identical"),
        "reworded": _tr("Passage", "reworded"),
        "part": _tr("Passage", "part"),
    }
    return words[kind]


def _articles(statement: Statement) -> set[int]:
    return {one.article for one in statement.passages}


def _own(comparison: Comparison, passage: Passage, carrying: Container[int]) -> Card:
    count = len(comparison.articles)
    dots = tuple(i == passage.article or i in carrying for i in range(count))
    said = _tr("Passage", "carried by {} of {} articles").format(sum(dots), count)
    return Card(
        key="passage",
        letter=letter(passage.article),
        heading=comparison.articles[passage.article].name,
        trailing=_paragraph(comparison, passage),
        runs=(Run(_flowing(comparison.words(passage))),),
        dots=dots if count > 1 else (),
        dots_text=said if count > 1 else "",
        targets=(passage,),
    )


def _paragraph(comparison: Comparison, passage: Passage) -> str:
    text = comparison.articles[passage.article].text
    paragraph = text.count("\n\n", 0, passage.span.start) + 1
    return _tr("Passage", "paragraph {}").format(paragraph)


def _best_first(
    comparison: Comparison,
    base: Passage,
    article: int,
    found: Sequence[Counterpart],
    differences: Differences,
) -> Iterator[Card]:
    """Yield the cards of what an article has, that first which has most of the same words."""

    def alike(one: Counterpart) -> tuple[int, float]:
        words = (_flowing(comparison.words(each)) for each in (base, one.place))
        same = (piece.right for piece in differences(*words) if piece.kind == "same")
        return sum(map(len, same)), one.score

    own = [one for one in found if one.place.article == article]
    if len(own) > 1:
        own.sort(key=alike, reverse=True)
    for one in own:
        yield _other(comparison, base, one, differences, several=len(own) > 1)


def _other(
    comparison: Comparison,
    base: Passage,
    one: Counterpart,
    differences: Differences,
    *,
    several: bool,
) -> Card:
    statement = comparison.statement_of(base)
    elsewhere = statement is not None and one.place.article not in _articles(statement)
    words = Flowing(comparison.articles[one.place.article].text, (one.place,))
    own = _flowing(comparison.words(replace(base, span=one.answered)))
    far = is_reworded_throughout(own, words.text, differences)
    details = (
        _paragraph(comparison, one.place) if several else "",
        _tr("Passage", "reworded throughout") if far else "",
        _tr("Passage", "you said so") if one.told else "",
        _tr("Passage", "in another row of the Synopsis") if elsewhere else "",
    )
    return Card(
        key=f"other {one.place.article} {one.place.span.start} {one.place.span.end}",
        letter=letter(one.place.article),
        heading=comparison.articles[one.place.article].name,
        sample=one.kind,
        trailing=kind_in_words(one.kind),
        detail=" · ".join(filter(None, details)),
        runs=tuple(
            with_the_rest_faint(compared(own, words.text, differences), _answering(words, one))
        ),
        sign=_sign(comparison, base, (one.place,)),
        targets=(one.place,),
    )


def _answering(words: Flowing, one: Counterpart) -> Iterator[bool]:
    """Tell of each sign of the words of a counterpart, but white space, if it answers."""
    answering = [words.within(span) for span in one.answering]
    for at, sign in enumerate(words.text):
        if not sign.isspace():
            yield any(at in part for part in answering)


def _through(
    comparison: Comparison, base: Passage, places: tuple[Passage, ...], differences: Differences
) -> Card:
    """Return the card of what stands in the statement of a passage by its match with others."""
    article = places[0].article
    words = Flowing(comparison.articles[article].text, places).text
    statement = comparison.statement_of(base)
    tied = {found.place.article for one in places for found in counterparts(comparison, one)}
    ties = sorted(tied & (_articles(statement) if statement else set()))
    joined = _tr("Passage", "joined to its row")  # by the user: nothing in it matches
    return Card(
        key=f"through {article}",
        letter=letter(article),
        heading=comparison.articles[article].name,
        trailing=_tr("Passage", "through {}").format(letters(ties)) if ties else joined,
        runs=compared(_flowing(comparison.words(base)), words, differences),
        targets=places,
    )


def _none(comparison: Comparison, article: int) -> Card:
    return Card(
        key=f"other {article}",
        letter=letter(article),
        present=False,
        heading=comparison.articles[article].name,
        trailing=_tr("Passage", "no match found"),
    )


def _sign(comparison: Comparison, base: Passage, places: tuple[Passage, ...]) -> str:
    figure = any(
        group.status == "conflict" and _valued(comparison, group.figures, base, places)
        for group in comparison.figure_groups
    )
    speaker = any(
        "speaker" in group.differs and _spoken(comparison, group, base, places)
        for group in comparison.quote_groups
    )
    if not figure and not speaker:
        return ""
    by = letters([base.article])
    if figure and speaker:
        return _tr("Passage", "Figure and speaker differ from {}").format(by)
    if figure:
        return _tr("Passage", "Figure differs from {}").format(by)
    return _tr("Passage", "Speaker differs from {}").format(by)


def _valued(
    comparison: Comparison,
    group: tuple[Place, ...],
    base: Passage,
    places: tuple[Passage, ...],
) -> bool:
    def values(within: tuple[Passage, ...]) -> set[str]:
        figures = {p: comparison.figure(p) for p in group}
        return {
            figure.value
            for place, figure in figures.items()
            if any(w.article == place.article and w.span.overlaps(figure.span) for w in within)
        }

    here, there = values((base,)), values(places)
    return bool(here and there and here != there)


def _spoken(
    comparison: Comparison, group: QuoteGroup, base: Passage, places: tuple[Passage, ...]
) -> bool:
    """Tell whether a passage and one of those give the utterance to different speakers."""

    def within(place: Place, *passages: Passage) -> bool:
        content = comparison.quote(place).content
        return any(w.article == place.article and w.span.overlaps(content) for w in passages)

    here = (place for place in group.quotes if within(place, base))
    others = (other for place in here for other in other_voices(comparison, group, place))
    return any(within(other, *places) for other in others)


def _flowing(words: str) -> str:
    """Return the words in one line: paragraphs and line ends become spaces."""
    return " ".join(words.split())
