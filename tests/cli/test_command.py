"""A command is called by the first word of its usage, and described in the help."""

from __future__ import annotations

from reader.cli.command import Command, described


def nothing(_arguments):
    return 0


def test_a_command_is_called_by_the_first_word_of_its_usage():
    assert Command("stories [--json P]", "list", nothing).name == "stories"


def test_what_commands_do_stands_in_a_column():
    lines = described([Command("a", "one", nothing), Command("bb [X]", "two", nothing)])

    assert lines == "  synoptic a       one\n  synoptic bb [X]  two"
