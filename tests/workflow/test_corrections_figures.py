"""What the user says of figures is written with the words that are meant."""

from __future__ import annotations

from reader.model.comparison import Passage, Place
from reader.model.text import Span
from reader.workflow.corrections import corrected
from reader.workflow.corrections_figures import (
    error,
    fact_of,
    figure_at,
    other_fact,
    resolved,
    said_of,
    same_fact,
)
from reader.workflow.corrections_kept import corrections_made
from tests.comparison.test_corrections_figures import BOATS, COST, COST_C, MEN_B, STORY, WIND


def words(correction):
    return [target.exact for target in correction.targets]


def test_a_fact_is_resolved_with_the_figure_that_holds_first():
    done = resolved("s", STORY, BOATS)
    assert (done.subject, done.machine, done.user) == ("resolved", "boats", "")
    assert words(done) == ["40 boats", "60 boats", "40 boats"]

    held = resolved("s", STORY, BOATS, Place(1, 0))
    assert held.user == "60 boats"
    assert words(held) == ["60 boats", "40 boats", "40 boats"]


def test_an_error_tells_its_words():
    made = error("s", STORY, Place(1, 0))

    assert (made.subject, made.machine, words(made)) == ("error", "60 boats", ["60 boats"])


def test_two_figures_are_of_one_fact_or_not():
    assert words(same_fact("s", STORY, COST, COST_C)) == ["9 million", "9 million"]
    assert same_fact("s", STORY, COST, Place(1, 0)).machine == "boats"
    parted = other_fact("s", STORY, Place(1, 1))
    assert parted is not None
    assert words(parted) == ["6 hours", "6 hours", "six hours"]
    assert other_fact("s", STORY, COST) is None


def test_a_figure_is_found_by_any_of_its_words():
    span = STORY.figure(Place(1, 0)).span

    assert figure_at(STORY, Passage(1, Span(span.start, span.start + 1))) == Place(1, 0)
    assert figure_at(STORY, Passage(1, Span(span.start, span.end + 40))) == Place(1, 0)
    assert figure_at(STORY, Passage(1, Span(span.end, span.end + 3))) is None
    assert figure_at(STORY, Passage(7, span)) is None
    assert figure_at(STORY, Passage(-1, span)) is None
    assert fact_of(STORY, Place(1, 1)) == WIND
    assert fact_of(STORY, MEN_B) is None


def test_what_was_said_of_figures_is_found_again():
    done, blamed = resolved("s", STORY, BOATS), error("s", STORY, Place(1, 0))
    both = (done, blamed)

    assert said_of(STORY, "resolved", BOATS.figures, both) == [done]
    assert said_of(STORY, "error", [Place(1, 0)], both) == [blamed]
    assert said_of(STORY, "error", [Place(0, 0)], both) == []


def test_another_value_that_holds_takes_the_place_of_the_first():
    first = resolved("s", STORY, BOATS, Place(1, 0))
    then = resolved("s", STORY, BOATS, Place(0, 0))
    edit = corrections_made("s", [then], [first], STORY)

    assert edit.corrections == ((first, None), (None, then))


def test_what_is_put_together_again_leaves_nothing_of_what_was_parted():
    parted = other_fact("s", STORY, Place(1, 0))
    assert parted is not None
    shown = corrected(STORY, [parted]).comparison
    again = same_fact("s", shown, Place(1, 0), Place(0, 0))
    (gone, *_) = corrections_made("s", [again], [parted], STORY).corrections

    assert gone == (parted, None)
