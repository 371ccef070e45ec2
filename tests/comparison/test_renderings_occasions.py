"""When and before whom something was said, as far as the article tells."""

from __future__ import annotations

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.renderings_frames import Occasion
from reader.comparison.renderings_occasions import Occasions, occasions
from reader.comparison.utterances import Named, rendered
from reader.model.analysis import Analysis, Figure, FigureKind, Quote, QuoteMeans
from reader.model.article import Article
from reader.model.text import Span

PUBLISHED = "2024-09-06"
LATELY = ("2024-08-30", "2024-09-06")


def span_of(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def told(
    text: str,
    *dates: tuple[str, str],
    cues: tuple[str | None, ...] = ("said",),
    names: tuple[str | None, ...] = ("Brek",),
    means: QuoteMeans = "cue",
    published: str | None = PUBLISHED,
) -> Occasions:
    """Return the occasions of the quotes in marks of an article, each line a paragraph.

    Args:
        text: Its sentences end with a full stop.
        dates: Words of it and their value; a length of time begins with P.
        cues: The words that report each quote; None for none.
        names: Who speaks in each.
        means: Of the quotes after the first.
        published: The day of the article.
    """
    sentences, quotes, at = [], [], 0
    while (end := text.find(".", at)) >= 0:
        sentences.append(Span(at, end + 1))
        at = end + 1
    at = 0
    for number, cue in enumerate(cues):
        content = Span(text.index("“", at) + 1, text.index("”", at))
        around = next(one for one in sentences if one.overlaps(content))
        place = span_of(text, cue, around.start) if cue else None
        at = content.end + 1
        quotes.append(Quote("direct", content, content, place, means=means if number else "cue"))
    figures = []
    for words, value in dates:
        kind: FigureKind = "duration" if value.startswith("P") else "date"
        figures.append(Figure(span_of(text, words), value, kind))
    article = Article("a.txt", "", text, published=published)
    analysis = Analysis(sentences=tuple(sentences), quotes=tuple(quotes), figures=tuple(figures))
    named = Named((), [()], [[None] * len(names)], [names])
    return occasions([article], [analysis], rendered([article], [analysis], named))


def days(found: Occasions, number: int = 0) -> tuple[str, str] | None:
    """The first and the last day that an article tells; None where it tells none."""
    if not found.told[number]:
        return None
    first, last = (date.fromordinal(int(one[number])) for one in (found.first, found.last))
    return first.isoformat(), last.isoformat()


def test_what_goes_on_in_the_same_breath_is_of_the_same_day() -> None:
    def second(between: str, **how: object) -> tuple[str, str] | None:
        text = f"On Thursday Brek said “no”.{between}Brek said “never”."
        both = {"cues": ("said", "said"), "names": ("Brek", "Brek")} | how
        return days(told(text, ("Thursday", "2024-09-05"), **both), 1)  # type: ignore[arg-type]

    thursday = ("2024-09-05", "2024-09-05")
    assert second(" ") == thursday
    assert second("\n\n") is None
    assert second("\n\n", means="carried") == thursday
    assert second(" Since then he was mild. ") is None
    assert second(" ", names=("Brek", "Tolk")) is None
    assert second(" ", names=(None, None)) is None
    assert second(" ", cues=("said", None)) == thursday
    text = "On Thursday Brek said “no”.\n\n“Never”, Brek added."
    both = (("said", "added"), ("Brek", "Brek"))
    found = told(text, ("Thursday", "2024-09-05"), cues=both[0], names=both[1])
    assert days(found, 1) == thursday
    text = "On Thursday Brek told the court “no”. On Friday Brek said “never”."
    both = (("told", "said"), ("Brek", "Brek"))
    dates = ("Thursday", "2024-09-05"), ("Friday", "2024-09-06")
    found = told(text, *dates, cues=both[0], names=both[1])
    assert days(found, 1) == ("2024-09-06", "2024-09-06")
    assert found.hearers[1] == found.hearers[0] > 0


def apart(one: Occasion, other: Occasion) -> tuple[float, float]:
    both = one, other
    found = Occasions(
        np.array([np.nan if x.first is None else x.first for x in both], float),
        np.array([np.nan if x.last is None else x.last for x in both], float),
        np.array([x.told for x in both]),
        np.array([x.hearers for x in both], np.intp),
    )
    rows, columns = np.array([0]), np.array([1])
    assert found.days_apart(rows, columns) == found.days_apart(columns, rows)
    return float(found.days_apart(rows, columns)[0]), float(found.hearers_apart(rows, columns)[0])


def test_different_hearers_are_two_occasions_where_both_are_told() -> None:
    assert apart(Occasion(hearers=1), Occasion(hearers=2)) == (0, 1)
    assert apart(Occasion(hearers=3), Occasion(hearers=2)) == (0, 0)
    assert apart(Occasion(hearers=0), Occasion(hearers=2)) == (0, 0)


@given(st.integers(0, 400), st.integers(0, 30), st.booleans())
def test_for_all_days_the_farther_apart_the_more_it_counts_and_a_day_is_nothing(
    gap: int, more: int, both: bool
) -> None:
    here = Occasion(1000, 1007, told=both)
    far, farther = (apart(here, Occasion(1007 + n, 1010 + n, True))[0] for n in (gap, gap + more))
    assert 0 <= far <= farther <= 1
    assert (far == 0) == (gap <= 1)
    assert (far == 1) == (gap >= 8)


def test_where_no_article_tells_a_day_none_is_apart() -> None:
    assert apart(Occasion(0, 7), Occasion(1000, 1007)) == (0, 0)
    assert apart(Occasion(), Occasion(1000, 1007, told=True)) == (0, 0)
