"""The command line: the same work as the window's, without one."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader import workflow
from reader.cli.input import files_of
from reader.cli.options import compare_options, read_options, window_options
from reader.cli.progress import shown
from reader.cli.summary import summary
from reader.errors import ImportFailed, ReaderError
from reader.export.document import articles_document, comparison_document, write_document
from reader.export.output import standard_output
from reader.log import log_to
from reader.paths import Paths
from reader.resources import sample_story
from reader.worker.workers import language_worker, printing_worker, reading_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.base import Exporter
    from reader.model.article import Article
    from reader.model.comparison import Comparison

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
    try:
        match arguments:
            case ["compare", *rest]:
                return _compare(rest, pdf)
            case ["read", *rest]:
                return _read(rest)
            case _:
                return _window(arguments, pdf, window)
    except ReaderError as error:
        print(error, file=sys.stderr)
        return COULD_NOT


def _window(
    arguments: list[str], pdf: Exporter, window: Callable[[Paths, Sequence[Path]], int]
) -> int:
    options = window_options(arguments)
    paths = _paths(options.base)
    if _has_screen():
        return window(paths, sample_story() if options.sample else options.files)
    if not options.sample:
        raise ReaderError("There is no screen to open a window on; use “synoptic compare FILE…”.")
    _print_pdf(pdf, _comparison(sample_story(), paths), SAMPLE_PDF)
    _say(f"There is no screen, so the sample story was written to {SAMPLE_PDF}.")
    return 0


def _compare(arguments: list[str], pdf: Exporter) -> int:
    options = compare_options(arguments)
    with files_of(sample_story() if options.sample else options.files) as files:
        comparison = _comparison(files, _paths(options.base))
    if options.json:
        _write_json(comparison, options.json)
    if options.pdf:
        _print_pdf(pdf, comparison, options.pdf)
    if not (options.json or options.pdf):
        _say(summary(comparison))
    return 0


def _read(arguments: list[str]) -> int:
    options = read_options(arguments)
    _paths(options.base)
    with files_of(options.files) as files, closing(reading_worker()) as reading:
        outcome = reading.run(workflow.reading(files), shown("Reading"))
    unread = [one for one in outcome if isinstance(one, workflow.Unread)]
    articles = [one for one in outcome if not isinstance(one, workflow.Unread)]
    if articles:
        write_document(articles_document(articles), options.json)
    for one in unread:
        print(one.reason, file=sys.stderr)
    return COULD_NOT if unread else 0


def _comparison(files: Sequence[Path], paths: Paths) -> Comparison:
    """Return the comparison of all `files`; one that lacked some without a word would mislead."""
    with ExitStack() as stack:
        first_time = not paths.cache.exists()
        language = stack.enter_context(closing(language_worker(paths.cache, ahead=first_time)))
        language.warm()  # it loads while the files are read
        with closing(reading_worker()) as reading:
            articles = _articles(reading.run(workflow.reading(files), shown("Reading")))
        return language.run(workflow.comparing(articles), shown("Comparing"))


def _articles(outcome: Sequence[workflow.Reading]) -> list[Article]:
    """Return the articles, or raise `ImportFailed` with a sentence for each file unread."""
    reasons = [one.reason for one in outcome if isinstance(one, workflow.Unread)]
    if reasons:
        raise ImportFailed("\n".join(reasons))
    return [one for one in outcome if not isinstance(one, workflow.Unread)]


def _write_json(comparison: Comparison, to: Path) -> None:
    write_document(comparison_document(comparison), to)


def _print_pdf(pdf: Exporter, comparison: Comparison, to: Path) -> None:
    edition = workflow.edition(_title(comparison), comparison)
    with closing(printing_worker()) as printing:
        printing.run(workflow.printing(pdf, edition, to.absolute()), shown("Writing the PDF"))


def _say(text: str) -> None:
    """Print `text`; what the terminal's encoding lacks comes as a question mark."""
    with standard_output() as output:
        encoding = output.encoding or "utf-8"
        print(text.encode(encoding, "replace").decode(encoding), file=output)


def _title(comparison: Comparison) -> str:
    """Return a name for the story: the first title there is."""
    return next((one.title for one in comparison.articles if one.title), "Story")


def _paths(base: Path | None) -> Paths:
    paths = Paths.under(base.absolute()) if base else Paths.of_this_user()
    log_to(paths.log)
    return paths


def _has_screen() -> bool:
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(one) for one in known)
