"""What is said on standard output."""

from __future__ import annotations

import sys

from reader.export.output import standard_output


def say(text: str) -> None:
    """Print `text`; what the terminal's encoding lacks comes as a question mark.

    Raises:
        ExportFailed: Standard output is closed.
    """
    with standard_output() as output:
        encoding = output.encoding or "utf-8"
        print(text.encode(encoding, "replace").decode(encoding), file=output)


def can_show_bold() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()
