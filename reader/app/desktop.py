"""The parts that the window works with."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.export.document import JsonExporter
from reader.settings import SETTINGS_NAME, load_settings
from reader.storage.database import open_library
from reader.storage.notes import Notes
from reader.worker.workers import language_worker, printing_worker, reading_worker
from reader.workflow import Services

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.export.base import Exporter
    from reader.paths import Paths
    from reader.worker.models import Language
    from reader.worker.worker import Worker


def open_window(paths: Paths, files: Sequence[Path], pdf: Exporter) -> int:
    """Open the window on `files` and return the exit status when it is closed.

    The language process is started before the window's libraries are imported, so that the
    models load meanwhile.

    Raises:
        StorageFailed: The library cannot be opened; it was said in a message too.
    """
    with closing(language_worker(paths.cache)) as language:
        language.warm()
        from reader.app import screen

        try:
            with services(paths, language, pdf) as parts:
                return screen.show(parts, files)
        except StorageFailed as error:
            screen.tell(str(error))
            raise


@contextmanager
def services(paths: Paths, language: Worker[Language], pdf: Exporter) -> Iterator[Services]:
    """Yield what the window works with, all in the folders `paths`, and close it afterwards.

    Raises:
        StorageFailed: The library cannot be opened.
    """
    with (
        closing(open_library(paths.data)) as library,
        closing(reading_worker()) as reading,
        closing(printing_worker()) as printing,
    ):
        yield Services(
            reading=reading,
            language=language,
            printing=printing,
            notes=Notes(library),
            exporters=(pdf, JsonExporter()),
            paths=paths,
            settings=load_settings(paths.config / SETTINGS_NAME),
        )
