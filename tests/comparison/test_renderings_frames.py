"""The day and the hearers are those that go with the words that report a quote."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from reader.comparison.renderings_occasions import occasions
from reader.comparison.utterances import Named, rendered
from reader.model.analysis import Analysis, Figure, Quote
from reader.model.article import Article
from reader.model.text import Span
from tests.comparison.test_renderings_occasions import LATELY, PUBLISHED, days, told


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
