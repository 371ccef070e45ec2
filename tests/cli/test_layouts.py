"""How documents are made is said on the command line as in the window."""

from __future__ import annotations

import argparse

import pytest

from reader.cli.layouts import add_discretion, add_layout, asks_for_pdf, layout
from reader.export.base import PRESETS, Layout


def parsed(*words):
    parser = argparse.ArgumentParser()
    add_layout(parser)
    add_discretion(parser)
    return parser.parse_args(words)


def test_without_a_word_a_document_has_everything():
    assert layout(parsed()) == Layout()
    assert not asks_for_pdf(parsed("--without-files"))


def test_each_choice_of_the_window_can_be_made():
    words = "--parts notes,articles --articles c,A --only-notes --statements differing"
    chosen = layout(parsed(*words.split(), "--paper", "letter", "--grey", "--without-files"))

    assert chosen == Layout(
        ("articles", "notes"), (0, 2), "notes", "differing", "letter", grey=True, files=False
    )
    assert layout(parsed("--preset", "brief")) == PRESETS["brief"]


@pytest.mark.parametrize("words", [["--grey"], ["--parts", "front"], ["--articles", "A"]])
def test_what_concerns_a_pdf_alone_is_known_as_such(words):
    assert asks_for_pdf(parsed(*words))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--parts", "front,cover"], "there is no part “cover”"),
        (["--articles", "A,4"], "“4” is no letter of an article"),
    ],
)
def test_what_there_is_not_is_said_in_a_sentence(capsys, words, said):
    with pytest.raises(SystemExit):
        parsed(*words)
    assert said in capsys.readouterr().err
