"""Articles compared, or only read, without a window."""

from __future__ import annotations

import sys
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.cli.input import files_of
from reader.cli.layouts import layout
from reader.cli.notices import in_another_language, noticed
from reader.cli.options import compare_options, read_options, written
from reader.cli.output import say
from reader.cli.places import places
from reader.cli.progress import shown
from reader.cli.summary import summary
from reader.errors import ImportFailed
from reader.export.base import Layout
from reader.export.document import JsonExporter, articles_document, write_document
from reader.export.texts import BIBTEX, CSL, FIGURES, HTML, MARKDOWN, NAMES, QUOTES, RIS, SYNOPSIS
from reader.export.word import WordExporter
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.workers import language_worker, printing_worker, reading_worker
from reader.workflow.articles import comparing, edition, printing
from reader.workflow.importing import Unread, accepted, drafting
from reader.workflow.languages import gap_in_words, gaps
from reader.workflow.overview import overview

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reader.export.base import Exporter
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.model.draft import Drafted
    from reader.paths import Paths
    from reader.worker.worker import Worker
    from reader.workflow.importing import Drafting

#: The exit status of a run that could not do all.
COULD_NOT = 1

#: What writes the documents that are text, by how each is asked for.
TEXTS: Mapping[str, Exporter] = {
    "json": JsonExporter(),
    "html": HTML,
    "docx": WordExporter(),
    "csv": SYNOPSIS,
    "markdown": MARKDOWN,
    "quotes": QUOTES,
    "figures": FIGURES,
    "names": NAMES,
    "bibtex": BIBTEX,
    "ris": RIS,
    "csl": CSL,
}


def print_sample(pdf: Exporter, paths: Paths, to: Path) -> None:
    """Write the PDF of the sample story."""
    _print_pdf(pdf, _comparison(sample_story(), paths), to, Layout())


def compare(arguments: list[str], pdf: Exporter) -> int:
    """Compare articles and write what is asked for."""
    options = compare_options(arguments)
    with files_of(sample_story() if options.sample else options.files) as files:
        comparison = _comparison(files, places(options.base), split=options.split)
    for gap in gaps(comparison):
        print(gap_in_words(gap), file=sys.stderr)
    _write(comparison, options)
    if options.pdf:
        _print_pdf(pdf, comparison, options.pdf, layout(options))
    if not any((options.pdf, *written(options).values())):
        say(summary(comparison))
    return 0


def read(arguments: list[str]) -> int:
    """Write what import makes of files."""
    options = read_options(arguments)
    places(options.base)
    with files_of(options.files) as files, closing(reading_worker()) as worker:
        outcome = draftings(worker, files, split=options.split)
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
            outcome = draftings(worker, files, split=split)
        if reasons := [one.reason for one in outcome if isinstance(one, Unread)]:
            raise ImportFailed("\n".join(reasons))
        return language.run(comparing(_articles(outcome)), shown("Comparing"))


def draftings(worker: Worker[None], files: Sequence[Path], *, split: bool) -> list[Drafting]:
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
    asked = {name: to for name, to in written(options).items() if to is not None}
    if asked:
        made_now = edition(_title(comparison), comparison)
        whole = replace(made_now, overview=overview(comparison), layout=layout(options))
        for name, to in asked.items():
            TEXTS[name].write(whole, to, silently)


def _print_pdf(pdf: Exporter, comparison: Comparison, to: Path, how: Layout) -> None:
    made_now = replace(edition(_title(comparison), comparison), layout=how)
    with closing(printing_worker()) as worker:
        worker.run(printing(pdf, made_now, to.absolute()), shown("Writing the PDF"))


def _title(comparison: Comparison) -> str:
    """Return a name for the story: the first title there is."""
    return next((one.title for one in comparison.articles if one.title), "Story")
