"""“synoptic report” saves what a report needs, and says what is in it."""

from __future__ import annotations

from zipfile import ZipFile

import pytest

from reader.cli.trouble import report


def test_a_zip_is_saved_and_told(tmp_path, capsys):
    to = tmp_path / "report.zip"

    assert report([str(to), "--base", str(tmp_path / "home")]) == 0
    with ZipFile(to) as packed:
        names = packed.namelist()
        assert b"Synoptic: " in packed.read("machine.txt")
    told = capsys.readouterr().out
    assert "Nothing was sent" in told
    assert all(name in told for name in names)


def test_without_a_file_the_usage_is_wrong(capsys):
    with pytest.raises(SystemExit) as stopped:
        report([])
    assert stopped.value.code == 2
    assert "usage: synoptic report" in capsys.readouterr().err
