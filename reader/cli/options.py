"""What the command line understands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.cli.command import described
from reader.cli.input import STANDARD_INPUT
from reader.cli.layouts import add_discretion, add_layout, asks_for_pdf
from reader.errors import ImportFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.cli.command import Command

#: Characters of a line of the window's help; to ask the terminal would import much.
_WIDE = 98
_A_FILE = "an article; - is standard input"

STANDARD_OUTPUT = Path("-")

#: The documents that are text, besides the comparison as JSON: how each is asked for.
TEXTS = {
    "html": "the annotated articles and all lists as one page",
    "docx": "the same as a Word document, notes as comments",
    "csv": "the synopsis as CSV",
    "markdown": "the synopsis, the quotes and the figures as Markdown",
    "quotes": "the quotes as CSV",
    "figures": "the figures as CSV",
    "names": "the names as CSV",
    "bibtex": "the articles as BibTeX",
    "ris": "the articles as RIS",
    "csl": "the articles as CSL-JSON",
}


def command_first(arguments: list[str], commands: Sequence[Command]) -> list[str]:
    """Return `arguments` with the command before a --base that was written before it."""
    taken = 1 if arguments[:1] and arguments[0].startswith("--base=") else 2
    names = {command.name for command in commands}
    if arguments[:1] and arguments[0].partition("=")[0] == "--base":
        before, after = arguments[:taken], arguments[taken:]
        if after and after[0] in names:
            return [after[0], *before, *after[1:]]
    return arguments


def window_options(arguments: list[str], commands: Sequence[Command]) -> argparse.Namespace:
    """Return the options of `synoptic [FILE…]`: files, sample, base.

    Args:
        arguments: Without the program's name.
        commands: What the command line can do besides.
    """
    parser = argparse.ArgumentParser(
        prog="synoptic",
        description="Puts news articles about one event side by side.",
        epilog=f"commands:\n{described(commands)}\n\n"
        "A file named like a command is opened as ./compare.",
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, width=_WIDE),
    )
    parser.add_argument("--version", action="version", version=f"synoptic {__version__}")
    _add_files(parser)
    _add_sample(parser)
    add_base(parser)
    names = {command.name for command in commands}
    if misplaced := next((one for one in arguments if one in names), None):
        parser.error(f"write “synoptic {misplaced}” first, then its options")
    options = _checked(parser, arguments)
    if STANDARD_INPUT in options.files:
        parser.error("the window reads files, not standard input; use “synoptic compare -”")
    return options


def compare_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic compare`: files, sample, split, documents, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic compare",
        description="Compares articles; prints a short summary where no document is named.",
    )
    _add_files(parser)
    _add_sample(parser)
    _add_split(parser)
    parser.add_argument("--pdf", metavar="P", type=Path, help="write the annotated PDF to P")
    add_layout(parser)
    add_discretion(parser)
    add_json(parser)
    for name, what in TEXTS.items():
        parser.add_argument(f"--{name}", metavar="P", type=Path, help=f"write {what} to P")
    add_base(parser)
    options = _checked(parser, arguments)
    if not (options.files or options.sample):
        parser.error("name the files to compare, or --sample")
    if str(options.pdf) == "-":
        parser.error("--pdf needs the name of a file")
    if not options.pdf and asks_for_pdf(options):
        parser.error("you say how the PDF is made, such as its paper; name it with --pdf")
    named = [to for to in written(options).values() if to is not None]
    if options.pdf:
        named.append(options.pdf)
    if len(set(named)) < len(named):
        parser.error("the documents need files of their own")
    return _sparing(parser, options, *named)


def written(options: argparse.Namespace) -> dict[str, Path | None]:
    """Return for each document that is text where it goes; None where it was not asked for."""
    return {name: getattr(options, name) for name in ("json", *TEXTS)}


def read_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic read`: files, split, json, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic read", description="Shows what import makes of files; keeps nothing."
    )
    parser.add_argument("files", nargs="+", type=_file, metavar="FILE", help=_A_FILE)
    _add_split(parser)
    add_json(parser, default=STANDARD_OUTPUT)
    add_base(parser)
    options = parser.parse_args(arguments)
    return _sparing(parser, options, options.json)


def _file(named: str) -> Path:
    """Return the file that is named; a page of the web is fetched only where it is asked for."""
    if named.lower().startswith(("http://", "https://")):
        raise ImportFailed(
            "A web address cannot be given here: download the page first and name the file, or "
            "use Add from Web Address in the window."
        )
    return Path(named)


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=_file, metavar="FILE", help=_A_FILE)


def _add_sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sample", action="store_true", help="take the sample story")


def _add_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--split",
        action="store_true",
        help="read a file that looks like several articles, as a press digest, as those",
    )


def stories_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic stories`: json, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic stories", description="Lists the stories, the one opened last first."
    )
    add_json(parser)
    add_base(parser)
    return parser.parse_args(arguments)


def notes_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic notes`: story, ways to write, without_names, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic notes", description="Lists your notes, those of all stories or of one."
    )
    parser.add_argument(
        "story", nargs="?", metavar="STORY", help="a story's name or id, or how they begin"
    )
    ways = parser.add_mutually_exclusive_group()
    add_json(ways)
    for way, what in (
        ("markdown", "Markdown"),
        ("csv", "those of STORY as CSV"),
        ("annotations", "those of STORY as W3C Web Annotations"),
    ):
        told = f"write {what} to P; - is standard output"
        ways.add_argument(f"--{way}", metavar="P", type=Path, help=told)
    parser.add_argument(
        "--without-names",
        action="store_true",
        help="leave out who wrote the notes, in CSV and Web Annotations",
    )
    add_base(parser)
    options = parser.parse_args(arguments)
    documented = options.csv or options.annotations
    if documented and options.story is None:
        parser.error("name the story whose notes to write; “synoptic stories” lists them")
    if options.without_names and not documented:
        parser.error("--without-names goes with --csv or --annotations")
    return options


def search_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic search`: words, json, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic search",
        description="Finds articles and notes that have all of the words; the last may be the"
        " beginning of one.  Quotation marks make a phrase: synoptic search '\"was closed\"'",
    )
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what is sought")
    add_json(parser)
    add_base(parser)
    return parser.parse_args(arguments)


def add_base(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take --base."""
    parser.add_argument(
        "--base", metavar="DIR", type=Path, help="keep library, settings, cache and log in DIR"
    )


def add_json(parser: argparse._ActionsContainer, default: Path | None = None) -> None:
    """Let `parser`, or a group of it, take --json."""
    parser.add_argument(
        "--json",
        metavar="P",
        type=Path,
        default=default,
        help="write JSON to P; - is standard output" + (", the default" if default else ""),
    )


def _sparing(
    parser: argparse.ArgumentParser, options: argparse.Namespace, *written: Path | None
) -> argparse.Namespace:
    """Return `options`, unless a file is both read and written, or standard input read twice."""
    if options.files.count(STANDARD_INPUT) > 1:
        parser.error("standard input (-) can be read only once")
    for to in filter(None, written):
        if any(_is_same(to, file) for file in options.files):
            parser.error(f"“{to}” is one of the articles; name another file to write to")
    return options


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _checked(parser: argparse.ArgumentParser, arguments: list[str]) -> argparse.Namespace:
    options = parser.parse_args(arguments)
    if options.files and options.sample:
        parser.error("name files or --sample, not both")
    return options
