"""What is written to standard output gets out, or it is said that it did not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ExportFailed
from reader.export.output import standard_output, write_out

PROGRAM = """
from reader.errors import ExportFailed
from reader.export.output import standard_output
try:
    with standard_output() as output:
        print("words", file=output)
except ExportFailed as error:
    raise SystemExit(str(error))
"""


def run(stdout):
    return subprocess.run(
        [sys.executable, "-c", PROGRAM], stdout=stdout, stderr=subprocess.PIPE, check=False
    )


def test_what_is_written_gets_out():
    done = run(subprocess.PIPE)

    assert (done.returncode, done.stdout.split()) == (0, [b"words"])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently there")
def test_a_reader_that_left_is_told_nothing():
    read, write = os.pipe()
    os.close(read)
    with open(write, "wb") as left:  # noqa: PTH123 - it is no path
        done = run(left)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_disk_that_is_full_is_one_sentence():
    with Path("/dev/full").open("wb") as full:
        done = run(full)

    assert done.returncode == 1
    assert done.stderr.decode().startswith("Standard output could not be written")
    assert done.stderr.count(b"\n") == 1


def test_a_program_without_standard_output_says_so(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(ExportFailed), standard_output():
        pass


def test_text_is_written_to_a_file_or_to_standard_output(tmp_path, capfdbinary):
    for to in (tmp_path / "x.txt", Path("-")):
        write_out("é\ud800\n", to)

    written = "é\\ud800\n".encode()
    assert (tmp_path / "x.txt").read_bytes() == written
    assert capfdbinary.readouterr().out == written
