"""Technical causes go to a file."""

from __future__ import annotations

import json
import logging
import re
import sys

import pytest

from reader.errors import ImportFailed
from reader.importing.archive import tree
from reader.log import kind, log_to, traced

HOSTILE = b"<a>\n<lantern></harbour></a>"


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


def test_a_warning_is_written_with_where_it_came_from_and_nothing_that_was_read(tmp_path, journal):
    journal(tmp_path / "log")
    try:
        json.loads(HOSTILE)
    except ValueError:
        try:
            tree(HOSTILE, "one.docx")
        except ImportFailed:
            logging.getLogger("reader.test").warning("“x” failed", exc_info=True)

    text = (tmp_path / "log" / "synoptic.log").read_text("utf-8")
    assert "“x” failed" in text
    assert re.search(r"archive.py\", line \d+, in tree", text)
    kinds = ("JSONDecodeError (lineno 1", "XMLSyntaxError (code 76, lineno 2", "ImportFailed")
    places = [text.index(kind) for kind in kinds]
    assert places == sorted(places)
    assert [word for word in ("lantern", "harbour") if word in text] == []


def test_what_only_names_parts_of_the_program_is_kept():
    circle = AttributeError("no “size” in it")
    circle.__cause__ = OSError(28, "full", "harbour.txt")
    circle.__cause__.__cause__ = circle

    assert traced(circle) == "OSError (errno 28)\nof which came:\nAttributeError: no “size” in it"
    assert kind(KeyError("harbour")) == "KeyError"


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
