"""Technical causes go to a file."""

from __future__ import annotations

import logging
import sys

import pytest

from reader.log import log_to


@pytest.fixture
def journal(request):
    def to(folder):
        handler = log_to(folder)
        request.addfinalizer(handler.close)
        request.addfinalizer(lambda: logging.getLogger().removeHandler(handler))
        return handler

    return to


def test_nothing_is_made_before_there_is_something_to_say(tmp_path, journal):
    journal(tmp_path / "log")
    logging.getLogger("reader.test").info("quiet")

    assert not (tmp_path / "log").exists()


def test_a_warning_is_written_with_its_cause(tmp_path, journal):
    journal(tmp_path / "log")
    try:
        raise ValueError("the cause")
    except ValueError:
        logging.getLogger("reader.test").warning("“x” failed", exc_info=True)

    text = (tmp_path / "log" / "synoptic.log").read_text("utf-8")
    assert "“x” failed" in text
    assert "ValueError: the cause" in text


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are not the same there")
def test_the_folder_is_made_for_its_owner_alone(tmp_path, journal):
    journal(tmp_path / "log")
    logging.getLogger("reader.test").warning("said")

    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path, journal, capsys):
    (tmp_path / "log").write_text("a file in its place")
    journal(tmp_path / "log")
    logging.getLogger("reader.test").warning("lost")

    assert capsys.readouterr().err == ""
