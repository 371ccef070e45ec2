"""What the user says of figures: which are of one fact, what is resolved, what is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from reader.model.comparison import Passage, Place
from reader.model.correction import Correction
from reader.model.target import target_on
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Comparison, FigureGroup
    from reader.model.correction import Subject


def resolved(
    story: str, comparison: Comparison, group: FigureGroup, holds: Place | None = None
) -> Correction:
    """Return the correction that the user is done with a fact.

    Args:
        story: The story's id.
        comparison: As it is shown.
        group: One of its groups of figures.
        holds: The figure whose value holds; None where the user does not say.
    """
    first = () if holds is None else (holds,)
    places = (*first, *(place for place in group.figures if place != holds))
    words = "" if holds is None else _words(comparison, holds)
    return _made(story, comparison, "resolved", (group.topic, words), places)


def error(story: str, comparison: Comparison, place: Place) -> Correction:
    """Return the correction that the figure at `place` is an error."""
    return _made(story, comparison, "error", (_words(comparison, place), ""), [place])


def same_fact(story: str, comparison: Comparison, place: Place, other: Place) -> Correction:
    """Return the correction that two figures, of two articles, are of one fact."""
    group = fact_of(comparison, place) or fact_of(comparison, other)
    words = (group.topic if group else "", "")
    return _made(story, comparison, "fact", words, [place, other])


def other_fact(story: str, comparison: Comparison, place: Place) -> Correction | None:
    """Return the correction that a figure is not of the fact of those it is grouped with.

    None where it is grouped with no other.
    """
    group = fact_of(comparison, place)
    if group is None:
        return None
    places = (place, *(one for one in group.figures if one != place))
    return _made(story, comparison, "other_fact", (group.topic, ""), places)


def figure_at(comparison: Comparison, passage: Passage) -> Place | None:
    """Return the figure of these words, else the one that has most of them; None for none."""
    if not 0 <= passage.article < len(comparison.analyses):
        return None
    figures = comparison.analyses[passage.article].figures
    shared = [figure.span.overlap(passage.span) for figure in figures]
    most = max(range(len(figures)), key=shared.__getitem__, default=None)
    return Place(passage.article, most) if most is not None and shared[most] else None


def fact_of(comparison: Comparison, place: Place) -> FigureGroup | None:
    """Return the group of figures that has the one at `place`."""
    return next((one for one in comparison.figure_groups if place in one.figures), None)


def is_error(comparison: Comparison, place: Place) -> bool:
    """Tell whether the user calls the figure at `place` an error."""
    group = fact_of(comparison, place)
    return place in (group.errors if group else comparison.lone_errors)


def said_of(
    comparison: Comparison,
    subject: Subject,
    places: Iterable[Place],
    corrections: Iterable[Correction],
) -> list[Correction]:
    """Return the corrections of one sort that are about one of the figures at `places`."""
    targets = [(one.article, comparison.figure(one).span) for one in places]
    keys = [article.key for article in comparison.articles]
    about = {(keys[article], span) for article, span in targets}
    return [
        one
        for one in corrections
        if one.subject == subject
        and any(
            target.article == key and target.span is not None and target.span.overlaps(span)
            for target in one.targets
            for key, span in about
        )
    ]


def _words(comparison: Comparison, place: Place) -> str:
    passage = Passage(place.article, comparison.figure(place).span)
    return " ".join(comparison.words(passage).split())


def _made(
    story: str,
    comparison: Comparison,
    subject: Subject,
    words: tuple[str, str],
    places: Sequence[Place],
) -> Correction:
    targets = tuple(
        target_on(comparison.articles[one.article], comparison.figure(one).span) for one in places
    )
    return Correction(str(uuid4()), story, subject, *words, "place", targets, now())
