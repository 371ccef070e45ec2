"""The command line: the same work as the window's, without one."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import keeping, library
from reader.cli.command import Command
from reader.cli.input import files_of
from reader.cli.notices import in_another_language, noticed
from reader.cli.options import (
    STANDARD_OUTPUT,
    command_first,
    compare_options,
    read_options,
    window_options,
)
from reader.cli.output import say
from reader.cli.places import places
from reader.cli.progress import shown
from reader.cli.summary import summary
from reader.errors import ImportFailed, ReaderError
from reader.export.document import articles_document, comparison_document, write_document
from reader.export.figures import figures_csv
from reader.export.output import write_out
from reader.export.overview import synopsis_csv, synopsis_markdown
from reader.export.quotes import quotes_csv
from reader.resources import sample_story
from reader.worker.workers import language_worker, printing_worker, reading_worker
from reader.workflow.articles import comparing, edition, printing
from reader.workflow.importing import Unread, accepted, drafting
from reader.workflow.languages import gap_in_words, gaps
from reader.workflow.overview import overview, rows

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from reader.export.base import Exporter
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.model.draft import Drafted
    from reader.paths import Paths
    from reader.worker.worker import Worker
    from reader.workflow.importing import Drafting

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
    commands = _commands(pdf)
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


def _commands(pdf: Exporter) -> tuple[Command, ...]:
    return (
        Command(
            "compare FILE… [--split] [--pdf P] [--json P] [--csv P] [--markdown P] [--quotes P]"
            " [--figures P]",
            "compare without a window",
            lambda arguments: _compare(arguments, pdf),
        ),
        Command("read FILE… [--split] [--json P]", "show what import makes of files", _read),
        *library.COMMANDS,
        *keeping.COMMANDS,
    )


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
    _print_pdf(pdf, _comparison(sample_story(), paths), SAMPLE_PDF)
    say(f"There is no screen, so the sample story was written to {SAMPLE_PDF}.")
    return 0


def _compare(arguments: list[str], pdf: Exporter) -> int:
    options = compare_options(arguments)
    with files_of(sample_story() if options.sample else options.files) as files:
        comparison = _comparison(files, places(options.base), split=options.split)
    for gap in gaps(comparison):
        print(gap_in_words(gap), file=sys.stderr)
    _write(comparison, options)
    if options.pdf:
        _print_pdf(pdf, comparison, options.pdf)
    tables = (options.csv, options.markdown, options.quotes, options.figures)
    if not any((options.json, options.pdf, *tables)):
        say(summary(comparison))
    return 0


def _read(arguments: list[str]) -> int:
    options = read_options(arguments)
    places(options.base)
    with files_of(options.files) as files, closing(reading_worker()) as worker:
        outcome = _draftings(worker, files, split=options.split)
    reasons = [one.reason for one in outcome if isinstance(one, Unread)]
    articles = _articles(outcome)
    if articles:
        write_document(articles_document(articles), options.json)
    for sentence in (*in_another_language(_read_ones(outcome)), *reasons):
        print(sentence, file=sys.stderr)
    return COULD_NOT if reasons else 0


def _comparison(files: Sequence[Path], paths: Paths, *, split: bool = False) -> Comparison:
    """Return the comparison of all `files`; one that lacked some without a word would mislead."""
    with ExitStack() as stack:
        first_time = not paths.cache.exists()
        language = stack.enter_context(closing(language_worker(paths.cache, ahead=first_time)))
        language.warm()  # it loads while the files are read
        with closing(reading_worker()) as worker:
            outcome = _draftings(worker, files, split=split)
        if reasons := [one.reason for one in outcome if isinstance(one, Unread)]:
            raise ImportFailed("\n".join(reasons))
        return language.run(comparing(_articles(outcome)), shown("Comparing"))


def _draftings(worker: Worker[None], files: Sequence[Path], *, split: bool) -> list[Drafting]:
    """Return what is in the files; say on standard error what should be known of them."""
    read = worker.run(drafting(files, parted=split), shown("Reading"))
    outcome = [one for file in read for one in file]
    for sentence in noticed(_read_ones(outcome), split=split):
        print(sentence, file=sys.stderr)
    return outcome


def _read_ones(outcome: Sequence[Drafting]) -> list[Drafted]:
    return [one for one in outcome if not isinstance(one, Unread)]


def _articles(outcome: Sequence[Drafting]) -> list[Article]:
    return [accepted(one, one.draft).article for one in _read_ones(outcome)]


def _write(comparison: Comparison, options: argparse.Namespace) -> None:
    """Write the documents asked for that are text."""
    if options.json:
        write_document(comparison_document(comparison, overview(comparison)), options.json)
    if options.csv:
        _write_table(synopsis_csv(comparison, rows(comparison)), options.csv)
    if options.quotes:
        _write_table(quotes_csv(comparison), options.quotes)
    if options.figures:
        _write_table(figures_csv(comparison), options.figures)
    if options.markdown:
        write_out(synopsis_markdown(comparison, rows(comparison)), options.markdown)


def _write_table(table: str, to: Path) -> None:
    """Write CSV; the mark at its beginning has spreadsheets read a file as UTF-8."""
    write_out(table if to == STANDARD_OUTPUT else f"\ufeff{table}", to)


def _print_pdf(pdf: Exporter, comparison: Comparison, to: Path) -> None:
    made_now = edition(_title(comparison), comparison)
    with closing(printing_worker()) as worker:
        worker.run(printing(pdf, made_now, to.absolute()), shown("Writing the PDF"))


def _title(comparison: Comparison) -> str:
    """Return a name for the story: the first title there is."""
    return next((one.title for one in comparison.articles if one.title), "Story")


def _has_screen() -> bool:
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(one) for one in known)
