"""Files are kept where the user says."""

from __future__ import annotations

import logging

import pytest

from reader.cli.places import places
from reader.paths import Paths


@pytest.fixture(autouse=True)
def _no_log_is_left():
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def test_a_folder_that_is_named_holds_everything_wherever_the_program_goes_later(
    tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)

    assert places((tmp_path / "base").relative_to(tmp_path)) == Paths.under(tmp_path / "base")


def test_without_one_the_folders_are_those_of_the_user():
    assert places(None) == Paths.of_this_user()


def test_what_goes_wrong_is_logged_there(tmp_path):
    places(tmp_path)
    logging.getLogger("reader.test").warning("odd")

    assert "odd" in (tmp_path / "log" / "synoptic.log").read_text("utf-8")
