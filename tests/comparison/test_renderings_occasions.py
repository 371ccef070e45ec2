"""When and before whom something was said, as far as the article tells."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.renderings_occasions import Occasion, Occasions, occasions
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


@pytest.mark.parametrize(
    ("text", "dated", "expected"),
    [
        ("“No.” Brek said on Thursday", ("Thursday", "2024-09-05"), "2024-09-05"),
        ("On Thursday Brek said “no”", ("Thursday", "2024-09-05"), "2024-09-05"),
        ("Back in July, when it was hot, Brek said “no”", ("July", "2024-07"), "2024-07"),
        ("He was mild, but on Thursday Brek said “no”", ("Thursday", "2024-09-05"), "2024-09-05"),
        ("Ministers who met Brek on Thursday said “no”", ("Thursday", "2024-09-05"), None),
        ("The ministry on Thursday said “no”", ("Thursday", "2024-09-05"), "2024-09-05"),
        ("The bridge that fell in 2018 was old, Brek said “no”", ("2018", "2018"), None),
        ("Brek, who was elected in 2019, said “no”", ("2019", "2019"), None),
        ("“No,” said Brek, who was elected in 2019", ("2019", "2019"), None),
        ("“No,” Brek said of the talks that ended on Monday", ("Monday", "2024-09-02"), None),
        ("Brek said “he left on Monday”", ("Monday", "2024-09-02"), None),
        ("Brek said “no”. It was Monday", ("Monday", "2024-09-02"), None),
        ("It was Monday. Brek said “no”", ("Monday", "2024-09-02"), None),
        ("By Monday week Brek said “no”", ("Monday", "2024-09-16"), None),
        ("It is barely a year since Brek said “no”", ("a year", "P1Y"), "P1Y"),
        ("For a year Brek said “no”", ("a year", "P1Y"), None),
        ("In years Brek said “no”", ("years", "Pyears"), None),
        ("In 2022 Brek said “no”", ("2022", "2022"), "2022"),
        ("This week Brek said “no”", ("This week", "2024-W36"), "2024-W36"),
        ("In spring Brek said “no”", ("spring", "spring"), None),
        ("On day 31 Brek said “no”", ("day 31", "2024-02-31"), None),
    ],
)
def test_the_day_is_the_one_that_goes_with_the_cue(
    text: str, dated: tuple[str, str], expected: str | None
) -> None:
    known = {
        "2024-09-05": ("2024-09-05", "2024-09-05"),
        "2024-07": ("2024-07-01", "2024-07-31"),
        "2022": ("2022-01-01", "2022-12-31"),
        "2024-W36": ("2024-09-02", "2024-09-08"),
        "P1Y": ("2023-06-08", "2023-12-07"),
    }
    assert days(told(text + ".", dated)) == (known[expected] if expected else None)


def test_a_day_far_behind_the_cue_is_none_of_it() -> None:
    text = f"“No,” Brek said {'at the long table ' * 5}on Monday."
    assert days(told(text, ("Monday", "2024-09-02"))) is None


def test_what_no_day_is_told_of_was_said_in_the_days_before() -> None:
    found = told("Brek said “no”.")
    assert days(found) is None
    bounds = [date.fromordinal(int(one[0])).isoformat() for one in (found.first, found.last)]
    assert tuple(bounds) == LATELY


def test_without_the_day_of_the_article_only_what_it_tells_is_known() -> None:
    assert np.isnan(told("Brek said “no”.", published=None).first[0])
    found = told("In 2022 Brek said “no”.", ("2022", "2022"), published=None)
    assert days(found) == ("2022-01-01", "2022-12-31")
    assert days(told("A year since Brek said “no”.", ("A year", "P1Y"), published=None)) is None


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


def test_a_quote_whose_cue_stands_in_no_sentence_tells_no_day() -> None:
    article = Article("a.txt", "", "On Thursday Brek said no", published=PUBLISHED)
    quote = Quote("indirect", Span(22, 24), Span(22, 24), Span(17, 21))
    analysis = Analysis(quotes=(quote,), figures=(Figure(Span(3, 11), "2024-09-05", "date"),))
    named = Named((), [()], [[None]], [["Brek"]])
    assert days(occasions([article], [analysis], rendered([article], [analysis], named))) is None


def heard(text: str) -> int:
    return int(told(text).hearers[0])


def test_before_whom_is_told_beside_the_cue_or_in_the_lead_in() -> None:
    press = heard("“No,” Brek said to reporters.")
    assert press > 0
    assert heard("At a news conference in Sorn that went on and on, Brek said “no”.") == press
    parliament = heard("Brek said before the Norland parliament “no”.")
    assert parliament not in {0, press}
    assert heard("Speaking to reporters in parliament, Brek said “no”.") == press | parliament
    assert heard("Brek, a member of parliament, said “no”.") == 0
    assert heard("Brek said “I told the court no”.") == 0
    assert heard("Brek said “no”. He told reporters so.") == 0
    assert (
        heard(f"He walked {'up and down ' * 9}to the court and Brek {'then ' * 15}said “no”.") == 0
    )


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
