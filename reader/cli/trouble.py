"""A report of trouble, for when the window does not even open."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.options import add_base
from reader.cli.output import say
from reader.cli.places import places
from reader.workflow.troubles import enclosures, versions, write_report


def report(arguments: list[str]) -> int:
    """Save a report of trouble as a zip."""
    parser = argparse.ArgumentParser(
        prog="synoptic report",
        description="Saves what a report of trouble needs as a zip: versions, settings, the "
        "sizes of the program's files, the log. It has no text of articles and notes.",
    )
    parser.add_argument("to", metavar="P", type=Path, help="the zip to write")
    add_base(parser)
    options = parser.parse_args(arguments)
    texts = enclosures(places(options.base), versions())
    write_report(texts, options.to)
    names = ", ".join(one.name for one in texts)
    say(f"Saved {names} in “{options.to}”. Nothing was sent: look into it before you do.")
    return 0
