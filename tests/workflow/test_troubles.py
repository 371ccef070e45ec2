"""A report of trouble has what mends the program, and nothing of what its user reads."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader import __version__
from reader.errors import ExportFailed
from reader.log import LOG_NAME
from reader.paths import Paths
from reader.settings import SETTINGS_NAME, Settings, save_settings
from reader.workflow.troubles import LOG_MOST, Enclosure, enclosures, versions, write_report


@pytest.fixture
def paths(tmp_path):
    made = Paths.under(tmp_path / "home")
    for folder in (made.config, made.data, made.log):
        folder.mkdir(parents=True)
    return made


def texts(paths):
    return {one.name: one.text for one in enclosures(paths, versions())}


def test_the_versions_of_the_program_and_of_what_it_works_with_are_told(paths):
    told = texts(paths)["machine.txt"]

    assert f"Synoptic: {__version__}" in told
    assert "spacy: 3." in told


def test_a_package_that_is_not_there_is_said_to_be_missing(monkeypatch):
    monkeypatch.setattr("reader.workflow.troubles._PACKAGES", ("no-such-package",))

    assert versions()["no-such-package"] == "not found"


def test_settings_go_along_but_for_who_the_user_is_what_is_open_and_where_it_is(paths):
    chosen = Settings(zoom=150, author="Ena Rosk", story="bridge", afar="/srv/rosk/Dropbox")
    save_settings(chosen, paths.config / SETTINGS_NAME)
    told = texts(paths)["settings.txt"]

    assert json.loads(told)["zoom"] == 150
    assert "Ena Rosk" not in told
    assert "bridge" not in told
    assert "rosk" not in told


def test_both_logs_go_along_in_order_and_call_folders_by_what_they_are_for(paths):
    (paths.log / f"{LOG_NAME}.1").write_text(f"older: {paths.data}/library.sqlite\n")
    (paths.log / LOG_NAME).write_text(f"newer: {Path.home()}/texts/one.txt\n")

    assert texts(paths)["log.txt"] == "older: <data>/library.sqlite\nnewer: ~/texts/one.txt\n"


def test_a_folder_in_another_goes_by_its_own_name_and_the_whole_disk_by_none(paths, monkeypatch):
    told = f"{paths.data}/library.sqlite and {paths.data.parent}/texts\n"
    (paths.log / LOG_NAME).write_text(told)
    for home, said in (
        (paths.data.parent, "<data>/library.sqlite and ~/texts\n"),
        (Path(paths.data.anchor), f"<data>/library.sqlite and {paths.data.parent}/texts\n"),
    ):
        for name in ("HOME", "USERPROFILE"):
            monkeypatch.setenv(name, str(home))
        assert texts(paths)["log.txt"] == said


def test_only_the_end_of_a_long_log_goes_along(paths):
    (paths.log / LOG_NAME).write_text("begin" + "x" * LOG_MOST)

    assert texts(paths)["log.txt"] == "x" * LOG_MOST


def test_files_are_told_by_their_size_and_one_that_leads_nowhere_by_nothing(paths):
    (paths.data / "library.sqlite").write_bytes(b"12345")
    if sys.platform != "win32":
        (paths.data / "gone").symlink_to("nowhere")

    assert texts(paths)["files.txt"] == "data/library.sqlite: 5\n"


def test_no_files_are_told_as_none_and_where_nothing_went_wrong_there_is_no_log(tmp_path):
    told = texts(Paths.under(tmp_path / "none"))

    assert told["files.txt"] == "There are no files yet.\n"
    assert set(told) == {"machine.txt", "settings.txt", "files.txt"}


def test_the_zip_has_the_texts_as_they_were_given(tmp_path):
    to = tmp_path / "report.zip"
    write_report([Enclosure("report.txt", "It “stopped” \ud800.")], to)

    with ZipFile(to) as packed:
        assert packed.namelist() == ["report.txt"]
        assert packed.read("report.txt").decode() == "It “stopped” \\ud800."


def test_where_it_cannot_be_written_nothing_is(tmp_path):
    with pytest.raises(ExportFailed):
        write_report([], tmp_path / "no" / "report.zip")


def test_a_folder_that_serves_two_ends_is_listed_once(tmp_path):
    made = Paths(tmp_path / "c", tmp_path / "d", tmp_path / "d", tmp_path / "l")
    made.data.mkdir()
    (made.data / "one").write_bytes(b"1")

    assert texts(made)["files.txt"] == "data/one: 1\n"


def test_a_path_of_windows_is_nameless_also_where_it_is_quoted(tmp_path):
    made = Paths(Path("C:\\Users\\jo\\Synoptic"), tmp_path, tmp_path, tmp_path / "log")
    made.log.mkdir()
    (made.log / LOG_NAME).write_text(r"'C:\\Users\\jo\\Synoptic\\x' C:\Users\jo\Synoptic\x")

    assert texts(made)["log.txt"] == r"'<config>\\x' <config>\x"
