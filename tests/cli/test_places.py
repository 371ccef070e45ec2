"""Files are kept where the user says."""

from __future__ import annotations

import logging

import pytest

from reader.cli.places import places, tell_if_afar
from reader.paths import Paths
from reader.settings import SETTINGS_NAME, Settings, load_settings, save_settings


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


def test_a_library_that_is_not_on_this_computer_alone_is_told_of_once(tmp_path, capsys):
    paths = Paths.under(tmp_path / "OneDrive")
    save_settings(Settings(zoom=150), paths.config / SETTINGS_NAME)
    tell_if_afar(paths)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert str(paths.data) in said.err
    kept = load_settings(paths.config / SETTINGS_NAME)
    assert (kept.zoom, kept.afar) == (150, str(paths.data))
    tell_if_afar(paths)
    tell_if_afar(Paths.under(tmp_path / "here"))
    assert capsys.readouterr().err == ""


def test_where_that_cannot_be_remembered_it_is_told_again(tmp_path, capsys):
    paths = Paths.under(tmp_path / "OneDrive")
    paths.config.parent.mkdir()
    paths.config.write_text("a file where the folder should be")
    for _ in range(2):
        tell_if_afar(paths)
        assert "OneDrive" in capsys.readouterr().err


def test_settings_that_cannot_be_read_are_kept_when_that_is_remembered(tmp_path, capsys):
    paths = Paths.under(tmp_path / "OneDrive")
    paths.config.mkdir(parents=True)
    (paths.config / SETTINGS_NAME).write_text('{"author": "Ena Rosk"')
    tell_if_afar(paths)
    assert "OneDrive" in capsys.readouterr().err
    assert "Ena Rosk" in (paths.config / f"unreadable {SETTINGS_NAME}").read_text("utf-8")
