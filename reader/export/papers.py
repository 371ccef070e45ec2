"""Which paper is usual where this computer is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.export.base import Paper

#: Where Letter is usual (Unicode CLDR, paperSize).
_LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


def usual_paper(land: Callable[[str], str]) -> Paper:
    """Return the paper that is usual here.

    Args:
        land: Returns the ISO 3166 code of the land of a locale, "en_GB" for instance; of none
            ("") that of the system's.
    """
    # POSIX has a setting for paper of its own, of which Qt knows nothing.
    named = os.environ.get("LC_ALL") or os.environ.get("LC_PAPER") or ""
    return "letter" if land(named) in _LETTER else "a4"
