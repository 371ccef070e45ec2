"""The command line: the same work as the window's, without one.

What opens the window goes through here too, so that nothing is imported that only commands need.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.commands import all_commands
from reader.cli.options import command_first, window_options
from reader.cli.output import say
from reader.cli.places import places
from reader.errors import ReaderError
from reader.resources import sample_story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.cli.command import Command
    from reader.export.base import Exporter
    from reader.paths import Paths

#: The exit status of a run that could not.
COULD_NOT = 1

#: What the sample story becomes where there is no screen to show it on.
SAMPLE_PDF = Path("synoptic-sample.pdf")


def main(
    arguments: list[str], pdf: Exporter, window: Callable[[Paths, Sequence[Path]], int]
) -> int:
    """Do what `arguments` say and return the exit status.

    Args:
        arguments: Without the program's name.
        pdf: Writes PDFs.
        window: Opens the window on some files and returns the exit status when it is closed.

    Raises:
        SystemExit: Help or the version was asked for, or the usage is wrong (status 2).
    """
    commands = all_commands(pdf)
    arguments = command_first(arguments, commands)
    first, rest = arguments[:1], arguments[1:]
    try:
        for command in commands:
            if first == [command.name]:
                return command.run(rest)
        return _window(arguments, commands, pdf, window)
    except ReaderError as error:
        print(error, file=sys.stderr)
        return COULD_NOT


def _window(
    arguments: list[str],
    commands: Sequence[Command],
    pdf: Exporter,
    window: Callable[[Paths, Sequence[Path]], int],
) -> int:
    options = window_options(arguments, commands)
    paths = places(options.base)
    if _has_screen():
        return window(paths, sample_story() if options.sample else options.files)
    if not options.sample:
        raise ReaderError("There is no screen to open a window on; use “synoptic compare FILE…”.")
    from reader.cli.articles import print_sample  # noqa: PLC0415 - seldom

    print_sample(pdf, paths, SAMPLE_PDF)
    say(f"There is no screen, so the sample story was written to {SAMPLE_PDF}.")
    return 0


def _has_screen() -> bool:
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(one) for one in known)
