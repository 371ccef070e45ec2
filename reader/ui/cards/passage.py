"""A passage and what each other article has in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.voices import other_voices
from reader.ui.cards.card import Card, Run
from reader.ui.cards.flowing import Flowing
from reader.ui.cards.standing_back import with_the_rest_faint
from reader.ui.cards.told import letters
from reader.ui.cards.wording import compared, is_reworded_throughout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model.comparison import Comparison, Match, MatchKind, QuoteGroup
    from reader.model.text import Span
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


def passage_cards(
    comparison: Comparison, passage: Passage, differences: Differences
) -> tuple[Card, ...]:
    """Return the card of `passage`, one an article that carries it, then those that do not."""
    found = counterparts(comparison, passage)
    others = [i for i in range(len(comparison.articles)) if i != passage.article]
    carrying = [i for i in others if i in found]
    return (
        _own(comparison, passage, found.keys()),
        *(_other(comparison, passage, found[i], differences) for i in carrying),
        *(_none(comparison, i) for i in others if i not in found),
    )


Counterpart = tuple["MatchKind", tuple[Passage, ...]]


def counterparts(comparison: Comparison, passage: Passage) -> dict[int, Counterpart]:
    """Return, by article, how it carries `passage` and where; matches in doubt are left out."""
    kinds: dict[int, set[MatchKind]] = {}
    places: dict[int, set[Passage]] = {}
    for match, _, there in _matching(comparison, passage):
        kinds.setdefault(there.article, set()).add(match.kind)
        places.setdefault(there.article, set()).add(there)
    return {i: (_kind(kinds[i]), tuple(sorted(places[i]))) for i in kinds}


def pairs(comparison: Comparison, passage: Passage, article: int) -> list[tuple[Passage, Passage]]:
    """Return what of `passage` matches which passages of an article, in the order of the text."""
    found = _matching(comparison, passage)
    return sorted({(here, there) for _, here, there in found if there.article == article})


def kind_in_words(kind: MatchKind) -> str:
    """Return the kind of a match as the user reads it."""
    words = {
        "identical": _tr("Passage", "identical"),
        "reworded": _tr("Passage", "reworded"),
        "part": _tr("Passage", "part"),
    }
    return words[kind]


def _matching(
    comparison: Comparison, passage: Passage
) -> Iterator[tuple[Match, Passage, Passage]]:
    """Yield the matches of `passage` or a part of it: which, which part, with what."""
    for match in comparison.matches:
        if match.grade == "possible":
            continue
        for here, there in ((match.a, match.b), (match.b, match.a)):
            if here.article == passage.article and here.span.overlaps(passage.span):
                yield match, here, there


def _kind(kinds: set[MatchKind]) -> MatchKind:
    if len(kinds) == 1:
        return next(iter(kinds))
    return "part" if "part" in kinds else "reworded"


def _own(comparison: Comparison, passage: Passage, carrying: Iterable[int]) -> Card:
    count = len(comparison.articles)
    dots = tuple(i == passage.article or i in carrying for i in range(count))
    text = comparison.articles[passage.article].text
    paragraph = text.count("\n\n", 0, passage.span.start) + 1
    said = _tr("Passage", "carried by {} of {} articles").format(sum(dots), count)
    return Card(
        key="passage",
        letter=letter(passage.article),
        heading=comparison.articles[passage.article].name,
        trailing=_tr("Passage", "paragraph {}").format(paragraph),
        runs=(Run(_flowing(comparison.words(passage))),),
        dots=dots if count > 1 else (),
        dots_text=said if count > 1 else "",
        targets=(passage,),
    )


def _other(
    comparison: Comparison, base: Passage, found: Counterpart, differences: Differences
) -> Card:
    kind, places = found
    article = places[0].article
    flowing = Flowing(comparison.articles[article].text, places)
    words = flowing.text
    part = _compared_part(comparison, base, places)
    own = _flowing(comparison.words(replace(base, span=part)))
    far = is_reworded_throughout(own, words, differences)
    details = (
        _tr("Passage", "reworded throughout") if far else "",
        _tr("Passage", "you said so") if _is_told(comparison, base, places) else "",
    )
    return Card(
        key=f"other {article}",
        letter=letter(article),
        heading=comparison.articles[article].name,
        sample=kind,
        trailing=kind_in_words(kind),
        detail=" · ".join(filter(None, details)),
        runs=tuple(
            with_the_rest_faint(
                compared(own, words, differences), _answering(comparison, base, flowing, places)
            )
        ),
        sign=_sign(comparison, base, places),
        targets=places,
    )


def _compared_part(comparison: Comparison, base: Passage, places: tuple[Passage, ...]) -> Span:
    """Return what of `base` the others are held against: a clause where it is one match."""
    if len(places) == 1:
        for match in comparison.matches:
            if {match.a, match.b} == {base, places[0]}:
                return match.part_of(base) or base.span
    return base.span


def _answering(
    comparison: Comparison, base: Passage, flowing: Flowing, places: tuple[Passage, ...]
) -> Iterator[bool]:
    """Tell of each sign that `flowing` has of `places`, but white space, if it answers `base`."""
    answering = [
        flowing.within(match.part_of(there) or there.span)
        for match, _, there in _matching(comparison, base)
        if there in places
    ]
    for at, sign in enumerate(flowing.text):
        if not sign.isspace():
            yield any(at in part for part in answering)


def _is_told(comparison: Comparison, base: Passage, places: tuple[Passage, ...]) -> bool:
    """Tell whether the user says that `base`, or a part of it, matches one of these."""
    told = (one for one in comparison.matches if one.told)
    return any(
        here.article == base.article and here.span.overlaps(base.span) and there in places
        for one in told
        for here, there in ((one.a, one.b), (one.b, one.a))
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
