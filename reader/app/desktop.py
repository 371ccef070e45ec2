"""The parts that the window works with."""

from __future__ import annotations

from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.export.document import JsonExporter
from reader.settings import SETTINGS_NAME, load_settings
from reader.storage.database import open_library
from reader.storage.notes import Notes
from reader.worker.workers import language_worker, printing_worker, reading_worker
from reader.workflow import Services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.export.base import Exporter
    from reader.paths import Paths


def open_window(paths: Paths, files: Sequence[Path], pdf: Exporter) -> int:
    """Open the window on `files` and return the exit status when it is closed.

    The language process is started before the window's libraries are imported, so that the
    models load meanwhile.

    Raises:
        StorageFailed: The library cannot be opened; it was said in a message too.
    """
    with ExitStack() as stack:
        language = stack.enter_context(closing(language_worker(paths.cache)))
        language.warm()
        from reader.app import screen

        try:
            library = stack.enter_context(closing(open_library(paths.data)))
        except StorageFailed as error:
            screen.tell(str(error))
            raise
        services = Services(
            reading=stack.enter_context(closing(reading_worker())),
            language=language,
            printing=stack.enter_context(closing(printing_worker())),
            notes=Notes(library),
            exporters=(pdf, JsonExporter()),
            paths=paths,
            settings=load_settings(paths.config / SETTINGS_NAME),
        )
        return screen.show(services, files)
