"""Where this run keeps its files."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.log import log_to
from reader.paths import Paths
from reader.settings import SETTINGS_NAME, load_settings, save_settings, set_aside

if TYPE_CHECKING:
    from pathlib import Path


def tell_if_afar(paths: Paths) -> None:
    """Say on standard error, once, that the library is on the network or synchronised."""
    from reader.storage.afar import afar  # noqa: PLC0415 - only where the library is opened

    file, folder = paths.config / SETTINGS_NAME, str(paths.data)
    settings = load_settings(file)
    if settings.afar == folder:
        return
    if told := afar(paths.data):
        print(told, file=sys.stderr)
        with suppress(OSError):  # it is said again, then
            set_aside(file)
            save_settings(replace(settings, afar=folder), file)


def places(base: Path | None) -> Paths:
    """Return the folders under `base`, or else this user's, and log there from now on."""
    paths = Paths.under(base.absolute()) if base else Paths.of_this_user()
    log_to(paths.log)
    return paths
