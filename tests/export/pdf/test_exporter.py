"""Writing the file: whole or not at all, in a process of its own, without a screen."""

from __future__ import annotations

import multiprocessing
import pickle
import subprocess
import sys

import pytest

from reader.errors import ExportFailed
from reader.export.pdf import PdfExporter
from reader.progress import Cancelled, silently


def test_the_file_is_a_pdf_and_nothing_lies_beside_it(write, edition):
    written = write(edition)
    assert written.path.read_bytes().startswith(b"%PDF-1.7")
    assert list(written.path.parent.iterdir()) == [written.path]


def test_an_older_file_is_replaced(write, edition, tmp_path):
    (tmp_path / "story.pdf").write_text("old")
    assert write(edition).path.read_bytes().startswith(b"%PDF")


def test_the_same_edition_gives_the_same_bytes(write, edition):
    first = write(edition).path.read_bytes()
    assert write(edition).path.read_bytes() == first


@pytest.mark.usefixtures("fonts")
def test_progress_only_rises_and_ends_at_the_whole(edition, tmp_path):
    told = []
    PdfExporter().write(edition, tmp_path / "x.pdf", lambda *step: told.append(step))
    assert told == sorted(told)
    assert told[-1] == (100, 100)


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("after", [0, 10, 20, 59, 80, 99])
def test_cancelling_at_any_time_leaves_no_file(edition, tmp_path, after):
    def report(done, _total):
        if done >= after:
            raise Cancelled

    with pytest.raises(Cancelled):
        PdfExporter().write(edition, tmp_path / "x.pdf", report)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("name", ["gone/x.pdf", "file/x.pdf", "dir"])
def test_a_place_that_cannot_be_written_is_one_sentence(edition, tmp_path, name):
    (tmp_path / "dir").mkdir()
    (tmp_path / "file").write_text("x")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ExportFailed, match="could not be written"):
        PdfExporter().write(edition, tmp_path / name, silently)
    assert sorted(tmp_path.rglob("*")) == before


def test_it_can_be_handed_to_another_process():
    assert pickle.loads(pickle.dumps(PdfExporter())).suffix == ".pdf"


def test_importing_it_loads_neither_qt_nor_pypdf():
    code = "import sys, reader.export.pdf; sys.exit(bool({'PySide6', 'pypdf'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _failure(edition, path) -> str:
    try:
        PdfExporter().write(edition, path, silently)
    except ExportFailed as failed:
        return str(failed)
    return ""


def _in_another_process(edition, path, folder, monkeypatch, tmp_path) -> str:
    config = tmp_path / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        failure = pool.apply(_failure, (edition, path))
        pool.close()
        pool.join()
    return failure


@pytest.mark.skipif(sys.platform != "linux", reason="fonts come from fontconfig there alone")
def test_a_process_without_a_screen_writes_it_and_each_the_same_bytes(
    edition, font_files, monkeypatch, tmp_path
):
    path = tmp_path / "x.pdf"
    folder = font_files[0].parent
    assert _in_another_process(edition, path, folder, monkeypatch, tmp_path) == ""
    first = path.read_bytes()
    assert first.startswith(b"%PDF")
    # Neither the order of Python's sets nor where Qt has its fonts in memory shows.
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    assert _in_another_process(edition, path, folder, monkeypatch, tmp_path) == ""
    assert path.read_bytes() == first


@pytest.mark.skipif(sys.platform != "linux", reason="fonts come from fontconfig there alone")
def test_a_machine_without_fonts_is_told_so(edition, monkeypatch, tmp_path):
    path = tmp_path / "x.pdf"
    failure = _in_another_process(edition, path, tmp_path / "none", monkeypatch, tmp_path)
    assert "needs a font" in failure
    assert not path.exists()
