"""The cache saves time and never costs more than that."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Thread

import pytest

from reader.storage.cache import Cache, open_cache


@pytest.fixture
def cache(paths):
    with closing(open_cache(paths.cache)) as cache:
        yield cache


def test_what_was_put_comes_back_also_after_a_restart(paths):
    with closing(open_cache(paths.cache)) as cache:
        cache.put("k", {"a": [1, None, "ü"]})
    with closing(open_cache(paths.cache)) as cache:
        assert cache.get("k") == {"a": [1, None, "ü"]}


def test_what_was_never_put_is_not_there(cache):
    assert cache.get("k") is None


def test_the_newer_value_takes_the_place_of_the_older(cache):
    cache.put("k", 1)
    cache.put("k", 2)

    assert cache.get("k") == 2


def test_several_threads_may_use_it(cache):
    threads = [Thread(target=cache.put, args=(str(n), n)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [cache.get(str(n)) for n in range(8)] == list(range(8))


def test_what_was_not_asked_for_longest_goes_first(paths):
    with closing(open_cache(paths.cache, capacity=25)) as cache:
        cache.put("a", "x" * 8)
        cache.put("b", "x" * 8)
        cache.get("a")
        cache.put("c", "x" * 8)

        assert cache.get("b") is None
        assert cache.get("a") == cache.get("c") == "x" * 8


def test_a_broken_cache_is_made_anew(paths):
    paths.cache.mkdir(parents=True)
    (paths.cache / "cache.sqlite").write_text("broken " * 1000)
    with closing(open_cache(paths.cache)) as cache:
        cache.put("k", 1)

        assert cache.get("k") == 1


def test_a_cache_of_another_version_is_made_anew(paths):
    paths.cache.mkdir(parents=True)
    with closing(sqlite3.connect(paths.cache / "cache.sqlite")) as db:
        db.execute("PRAGMA user_version = 999")
    with closing(open_cache(paths.cache)) as cache:
        cache.put("k", 1)

        assert cache.get("k") == 1


def test_a_folder_that_cannot_be_used_keeps_nothing_and_is_no_error(tmp_path):
    (tmp_path / "cache").write_text("a file in its place")
    cache = open_cache(tmp_path / "cache")
    cache.put("k", 1)

    assert cache.get("k") is None
    cache.close()


def test_a_cache_that_breaks_while_it_is_used_is_no_error(paths):
    with closing(open_cache(paths.cache)) as cache:
        with closing(sqlite3.connect(paths.cache / "cache.sqlite")) as db:
            db.execute("DROP TABLE entry")
        cache.put("k", 1)

        assert cache.get("k") is None


def test_a_value_that_is_no_json_is_not_there(paths):
    with closing(open_cache(paths.cache)) as cache:
        cache.put("k", 1)
        with closing(sqlite3.connect(paths.cache / "cache.sqlite")) as db, db:
            db.execute("UPDATE entry SET value = '{broken'")

        assert cache.get("k") is None


def test_a_closed_cache_keeps_nothing():
    cache = Cache(None)
    cache.close()

    assert cache.get("k") is None
