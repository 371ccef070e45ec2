"""The program's own files are found in a checkout and in a wheel."""

from __future__ import annotations

import shutil
from importlib import util
from pathlib import Path

import pytest

from reader import resources
from reader.resources import resource, sample_story, word_list

LISTS = sorted(path.stem for path in resource("words").glob("*.txt"))


def test_there_are_word_lists():
    assert LISTS


@pytest.mark.parametrize("name", LISTS)
def test_a_word_list_holds_neither_comments_nor_blank_lines(name):
    words = word_list(name)

    assert words
    assert all(word and word == word.strip() and not word.startswith("#") for word in words)


def test_the_sample_story_is_five_articles_in_a_fixed_order():
    files = sample_story()

    assert len(files) == 5
    assert list(files) == sorted(files)
    assert all(file.stat().st_size for file in files)


def test_what_a_wheel_packs_beside_the_code_comes_first(tmp_path):
    shutil.copy(resources.__file__, tmp_path / "resources.py")
    packed = tmp_path / "_resources"
    packed.mkdir()
    spec = util.spec_from_file_location("packed_resources", tmp_path / "resources.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)

    assert module.resource("x.txt") == packed / "x.txt"
    assert module.sample_story.__module__ == "packed_resources"
    assert Path(resource("x.txt")).parent.name == "resources"
