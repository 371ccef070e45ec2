"""The manual page, from what the command line says of itself.

python packaging/manpage.py > synoptic.1
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

from reader import __version__
from reader.app import Pdf
from reader.cli.commands import all_commands
from reader.cli.main import main as command_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.paths import Paths

_ITEM = re.compile(r"  (?P<what>\S.*?)(?:  +(?P<does>\S.*))?")
_FURTHER = re.compile(r" {8,}(?P<does>\S.*)")

_END = r"""
.SH FILES
.TP
.I ~/.local/share/synoptic/library.sqlite
the library: stories, articles, notes and corrections; dated copies are in
.I backups
beside it
.TP
.I ~/.config/synoptic
what was chosen in the window
.TP
.I ~/.cache/synoptic
what can be computed again
.TP
.I ~/.local/state/synoptic/log
what went wrong, without any text of articles or notes
.PP
.BI \-\-base " DIR"
keeps all of them in one folder.  Removing the program, or purging its package, leaves them: they
are yours to delete.
.SH ENVIRONMENT
.TP
.B SOURCE_DATE_EPOCH
the date that documents bear, in seconds since 1970, so that the same story gives the same bytes
.SH EXIT STATUS
0: done.  1: it could not be done; one sentence on standard error says why.  2: wrong usage.
"""


def page() -> str:
    """Return the manual page in roff."""
    usage, what, window = _said([])
    commands = [(one.name, one.does, *_said([one.name])) for one in all_commands(Pdf())]
    listed = "".join(_command(*command) for command in commands)
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), UTC)
    version = __version__.replace("-", r"\-")
    return (
        f'.TH SYNOPTIC 1 {day:%Y-%m-%d} "Synoptic {version}" "User Commands"\n'
        ".SH NAME\nsynoptic \\- put news articles about one event side by side\n"
        f".SH SYNOPSIS\n{_usage(usage)}\n"
        ".br\n\\fBsynoptic\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR ...]\n"
        f".SH DESCRIPTION\n{_plain(what)}\n"
        "Without a command it opens its window, on the files if there are any.  A file whose name"
        " ends in\n.I .synoptic\nis a story that somebody handed on.  Everything happens on this"
        " machine; nothing is sent anywhere.\n"
        f".SH OPTIONS\n{_items(window)}.SH COMMANDS\n{listed}{_END.lstrip()}"
    )


def _said(arguments: list[str]) -> tuple[str, str, str]:
    """Return what `synoptic ARGUMENTS --help` says: usage, description, and the rest."""
    said: list[str] = []

    def keep(parser: argparse.ArgumentParser, _file: object = None) -> None:
        said.append(parser.format_help())

    prints = argparse.ArgumentParser.print_help
    argparse.ArgumentParser.print_help = keep  # type: ignore[method-assign, assignment]
    os.environ["COLUMNS"] = "1000"
    try:
        with suppress(SystemExit):
            command_line([*arguments, "--help"], Pdf(), _no_window)
    finally:
        argparse.ArgumentParser.print_help = prints  # type: ignore[method-assign]
    usage, what, rest = said[0].split("\n\n", 2)
    return " ".join(usage.removeprefix("usage: ").split()), " ".join(what.split()), rest


def _no_window(_paths: Paths, _files: Sequence[Path]) -> NoReturn:
    raise AssertionError


def _command(name: str, does: str, usage: str, what: str, rest: str) -> str:
    return f'.SS "{name}: {_plain(does)}"\n{_usage(usage)}\n.PP\n{_plain(what)}\n{_items(rest)}'


def _items(rest: str) -> str:
    """Return the arguments and options of a parser as a tagged list."""
    return "".join(f".TP\n{_marked(what)}\n{_plain(does)}\n" for what, does in _read(rest))


def _read(rest: str) -> Iterator[tuple[str, str]]:
    what, does = "", ""
    for line in rest.partition("\ncommands:")[0].splitlines():
        further, item = _FURTHER.fullmatch(line), _ITEM.fullmatch(line)
        if further:
            does = f"{does} {further['does']}".strip()
        elif item:
            if what:
                yield what, does
            what, does = item["what"], item["does"] or ""
    if what:
        yield what, does


def _usage(usage: str) -> str:
    """Return a usage with its options bold."""
    return re.sub(r"(\\-\\-[\w\\-]+|^synoptic(?: [a-z]+)?)", r"\\fB\1\\fR", _plain(usage))


def _marked(what: str) -> str:
    bold = re.sub(r"(\\-[\w\\-]+)", r"\\fB\1\\fR", _plain(what))
    return re.sub(r"\b([A-Z]+)\b(?!\))", r"\\fI\1\\fR", bold).replace("\\f\\fIB\\fR", "\\fB")


def _plain(text: str) -> str:
    """Return text as roff takes it for what it is."""
    told = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^([.'])", r"\\&\1", told)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
