"""The workers have the limits that their work needs."""

from __future__ import annotations

import sys
from contextlib import closing

import pytest

from reader.worker.workers import (
    A_FILE,
    A_SEARCH,
    A_STORY,
    language_worker,
    printing_worker,
    reading_worker,
    seeking_worker,
)

if sys.platform == "win32":
    pytest.skip("Windows has no such limits", allow_module_level=True)

import resource


def memory(_state, _report):
    return resource.getrlimit(resource.RLIMIT_AS)[0]


def test_a_comparison_may_take_so_much_memory_and_no_more(tmp_path):
    with closing(language_worker(tmp_path, ahead=False)) as worker:
        assert worker.run(memory) == A_STORY.memory


def test_a_file_may_take_less_memory_than_a_story():
    with closing(reading_worker()) as worker:
        assert worker.run(memory) == A_FILE.memory

    assert (A_FILE.memory or 0) < (A_STORY.memory or 0)


def test_a_search_may_take_seconds_and_less_memory_than_a_story():
    with closing(seeking_worker()) as worker:
        assert worker.run(memory) == A_SEARCH.memory

    assert (A_SEARCH.memory or 0) < (A_STORY.memory or 0)
    assert A_SEARCH.seconds


def test_printing_has_no_limit_of_its_own():
    with closing(printing_worker()) as worker:
        assert worker.run(memory) == resource.getrlimit(resource.RLIMIT_AS)[0]
