"""Which paper is usual where this computer is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.export.pdf.sheet import A4, LETTER

if TYPE_CHECKING:
    from reader.export.base import Layout
    from reader.export.pdf.sheet import Sheet

#: Where Letter is usual (Unicode CLDR, paperSize).
_LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


def sheet_of(layout: Layout) -> Sheet:
    """Return the paper that `layout` asks for, else what is usual here."""
    if layout.paper:
        return LETTER if layout.paper == "letter" else A4
    # POSIX has a setting for paper of its own, of which Qt knows nothing.
    named = os.environ.get("LC_ALL") or os.environ.get("LC_PAPER")
    here = QLocale(named) if named else QLocale.system()
    return LETTER if QLocale.territoryToCode(here.territory()) in _LETTER else A4
