"""What speaks for two figures of two articles stating one fact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.figures import figures_told
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_evidence import FEATURES, evidence
from tests.comparison.test_figures import article


@pytest.mark.parametrize(
    ("one", "other", "same", "differs"),
    [("day", "day", 1, 0), ("day", "week", 0, 1), ("day", None, 0, 1), (None, None, 0, 0)],
)
def test_what_figures_are_reckoned_by_is_the_same_or_differs(one, other, same, differs):
    texts = "It costs {amount 5 - EUR | €5}.", "It cost them {amount 5 - EUR | €5}."
    articles, analyses = zip(*map(article, texts), strict=True)
    rated = [
        replace(analysis, figures=tuple(replace(figure, per=per) for figure in analysis.figures))
        for analysis, per in zip(analyses, (one, other), strict=True)
    ]
    contexts = Contexts(articles, rated, ())
    (values,) = evidence(figures_told(articles, rated, contexts), contexts, None).values
    known = dict(zip(FEATURES, values, strict=True))
    assert (known["same_rate"], known["other_rate"]) == (same, differs)


@pytest.mark.parametrize(
    ("one", "other", "distant"),
    [("40", "80", 0.301), ("40", "4000", 1), ("40", "40", 0), ("0", "40", 0), ("dozens", "40", 0)],
)
def test_numbers_are_distant_as_far_as_one_is_many_times_the_other(one, other, distant):
    texts = (
        f"The flood drowned {{count {one} - sheep | x}}.",
        f"The flood drowned {{count {other} - sheep | x}}.",
    )
    articles, analyses = zip(*map(article, texts), strict=True)
    contexts = Contexts(articles, analyses, ())
    (values,) = evidence(figures_told(articles, analyses, contexts), contexts, None).values
    assert dict(zip(FEATURES, values, strict=True))["distant"] == pytest.approx(distant, abs=0.001)


def test_a_number_in_a_table_is_held_against_the_likeliest_of_another_table():
    texts = (" ".join(f"It drowned {{count {n} - sheep | x}}." for n in range(10, 110)),) * 2
    articles, analyses = zip(*map(article, texts), strict=True)
    contexts = Contexts(articles, analyses, ())
    found = evidence(figures_told(articles, analyses, contexts), contexts, None).ends
    pairs = {(int(a), int(b) - 100) for a, b in zip(*found, strict=True)}
    assert {(at, at) for at in range(100)} <= pairs
    assert {sum(a == at for a, _ in pairs) for at in range(100)} == {80}
