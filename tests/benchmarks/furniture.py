"""Prints what import makes of labelled pages: the figures, and each line that went wrong.

    python -m tests.benchmarks.furniture tests/data/furniture/seen

Of pages held out only the figures are to be looked at: `--figures`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.importing.labelled import judged, pages, shares


def main():
    """Print the lines that went the wrong way, page by page, and the share that went right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--figures", action="store_true")
    options = parser.parse_args()
    for page in () if options.figures else pages(options.folder):
        for what, right, line in judged(page):
            if not right:
                print(f"{page.name:32} {what:9} {line}")
    for what, share in shares(options.folder).items():
        print(f"{what:9} {share:.3f}")


if __name__ == "__main__":
    main()
