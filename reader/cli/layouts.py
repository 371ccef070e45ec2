"""How a document is made, as it is said on the command line."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from reader.export.base import PARTS, PRESETS, Layout, Paper, Sorting
from reader.model.article import letter

if TYPE_CHECKING:
    from reader.export.base import Part

_MOST = 1000  # articles


def add_layout(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what the PDF has and how it is printed."""
    parser.add_argument(
        "--preset",
        choices=tuple(PRESETS),
        help="what the PDF has: a brief on two pages, the annotated articles, everything (the "
        "default), a worksheet for a class, or the list of sources",
    )
    parser.add_argument(
        "--parts",
        type=_parts,
        metavar="LIST",
        help=f"just these parts of it instead, with commas between: {', '.join(PARTS)}",
    )
    parser.add_argument(
        "--articles",
        type=_articles,
        metavar="LIST",
        help="the text of these articles alone, by their letters: A,C",
    )
    parser.add_argument(
        "--only-notes", action="store_true", help="mark in the articles nothing but your notes"
    )
    parser.add_argument(
        "--statements",
        choices=get_args(Sorting),
        help="which statements come first: as the articles tell them (story, the default), those "
        "that differ, or those that most articles carry",
    )
    parser.add_argument(
        "--paper",
        choices=get_args(Paper),
        help="its paper; without, what is usual here",
    )
    parser.add_argument(
        "--grey", action="store_true", help="have it in black and white, with patterns"
    )


def add_discretion(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what no document is to tell."""
    parser.add_argument(
        "--without-files",
        action="store_true",
        help="leave out what the files were called that the articles came from; where they lay "
        "is never told",
    )


def asks_for_pdf(options: argparse.Namespace) -> bool:
    """Tell whether anything was said that concerns a PDF alone."""
    return layout(options) != Layout(files=not options.without_files)


def layout(options: argparse.Namespace) -> Layout:
    """Return how documents are to be made."""
    chosen = PRESETS[options.preset or "dossier"]
    return replace(
        chosen,
        parts=options.parts or chosen.parts,
        articles=options.articles,
        marks="notes" if options.only_notes else "all",
        sorting=options.statements or "story",
        paper=options.paper,
        grey=options.grey,
        named=not getattr(options, "without_names", False),
        files=not options.without_files,
    )


def _parts(words: str) -> tuple[Part, ...]:
    """Return the parts named in `words`, in the order in which documents have them."""
    named = [one.strip().casefold() for one in words.split(",")]
    if unknown := [one for one in named if one not in PARTS]:
        raise argparse.ArgumentTypeError(
            f"there is no part “{unknown[0]}”; choose from {', '.join(PARTS)}"
        )
    return tuple(part for part in PARTS if part in named)


def _articles(words: str) -> tuple[int, ...]:
    """Return the indexes of the articles of these letters."""
    known = {letter(index): index for index in range(_MOST)}
    named = [one.strip().upper() for one in words.split(",")]
    if unknown := [one for one in named if one not in known]:
        raise argparse.ArgumentTypeError(f"“{unknown[0]}” is no letter of an article, as A or B")
    return tuple(sorted({known[one] for one in named}))
