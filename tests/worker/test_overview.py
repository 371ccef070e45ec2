"""What a comparison comes to can be worked out in another process."""

from __future__ import annotations

import pickle
from contextlib import closing

import pytest

from reader.comparison.choices import wording_choices
from reader.comparison.only_here import only_here
from reader.comparison.shared_wording import shared_wording, sources
from reader.comparison.synopsis import rows
from reader.model.overview import Overview
from reader.progress import Cancelled, silently
from reader.worker.overview import FindChoices, FindOnly, Packed, Survey, whole
from reader.worker.workers import surveying_worker
from tests.comparison.stories import stated, story
from tests.invented import compared

A = "The army began its long offensive against the valley in the rain."
B = "The army began its long operation against the valley in the rain."
STORY = stated(story(f"{A} Drivers pay a higher toll.", B), {0: A, 1: B})
PACKED = Packed(STORY)


def test_a_survey_has_all_but_the_choices_in_the_order_asked_for():
    assert Survey(PACKED, 1, "time", as_one_source=True)(None, silently) == Overview(
        rows(STORY, 1, "time", as_one_source=True),
        only_here(STORY),
        shared_wording(STORY),
        sources(STORY),
    )
    copies = stated(story(A, A), {0: A, 1: A})
    assert Survey(Packed(copies))(None, silently).only == ()
    assert len(Survey(Packed(copies), as_one_source=True)(None, silently).only) == 2


def test_the_rows_alone_are_had_where_the_rest_is_known():
    assert Survey(PACKED, 1, rows_alone=True)(None, silently) == Overview(rows(STORY, 1))


def test_the_rest_is_found_by_itself():
    assert FindOnly(PACKED)(None, silently) == only_here(STORY)
    assert FindChoices(PACKED)(None, silently) == wording_choices(STORY)
    assert whole(STORY).choices == wording_choices(STORY)


def test_of_no_articles_there_is_nothing():
    assert whole(compared(())) == Overview()


@pytest.mark.parametrize("work", [Survey(PACKED), FindOnly(PACKED), FindChoices(PACKED)])
def test_it_can_be_stopped_and_sent_elsewhere(work):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        pickle.loads(pickle.dumps(work))(None, stop)


def test_a_process_of_its_own_works_it_out():
    with closing(surveying_worker()) as worker:
        assert worker.run(Survey(PACKED)).rows == rows(STORY)


def test_a_comparison_is_made_anew_once_however_often_it_is_sent():
    first, again = (pickle.loads(pickle.dumps(Packed(STORY))) for _ in range(2))
    other = pickle.loads(pickle.dumps(Packed(compared(()))))

    assert first is again
    assert first.comparison == STORY
    assert other.comparison == compared(())
