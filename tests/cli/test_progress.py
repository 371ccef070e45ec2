"""Progress is for terminals."""

from __future__ import annotations

import io

import pytest

from reader.cli.progress import shown
from reader.progress import silently


class Terminal(io.StringIO):
    """What is written to it stays to be looked at."""

    def isatty(self):
        return True


def test_on_a_terminal_one_line_is_rewritten_and_cleared_at_the_end(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    report = shown("Reading")
    report(1, 2)
    report(2, 2)

    assert terminal.getvalue() == "\r\x1b[KReading: 1 of 2\r\x1b[K"


@pytest.mark.usefixtures("capsys")
def test_elsewhere_nothing_is_written():
    assert shown("Reading") is silently
