"""What is said can be read on the terminal there is."""

from __future__ import annotations

import io

import pytest

from reader.cli.output import can_show_bold, say


class Terminal(io.TextIOWrapper):
    """A terminal that knows ASCII alone."""

    def __init__(self):
        self.written = io.BytesIO()
        super().__init__(self.written, encoding="ascii")

    def isatty(self):
        return True


def test_a_sign_that_the_terminal_lacks_becomes_a_question_mark(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    say("a – b")

    assert terminal.written.getvalue().split(b"\n")[0].rstrip() == b"a ? b"


@pytest.mark.parametrize(
    ("stream", "can"), [(Terminal(), True), (io.StringIO(), False), (None, False)]
)
def test_bold_is_for_terminals(monkeypatch, stream, can):
    monkeypatch.setattr("sys.stdout", stream)

    assert can_show_bold() is can
