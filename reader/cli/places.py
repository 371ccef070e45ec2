"""Where this run keeps its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.log import log_to
from reader.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path


def places(base: Path | None) -> Paths:
    """Return the folders under `base`, or else this user's, and log there from now on."""
    paths = Paths.under(base.absolute()) if base else Paths.of_this_user()
    log_to(paths.log)
    return paths
