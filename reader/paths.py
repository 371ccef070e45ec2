"""Where the program keeps its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders.  Made once, in `reader.app`, and handed down.

    Attributes:
        config: What the user chose.
        data: The library; readable by its owner alone.
        cache: What can be computed again.
        log: What went wrong.
    """

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def of_this_user(cls) -> Paths:
        """Return the folders the operating system gives this user."""
        import platformdirs

        dirs = platformdirs.PlatformDirs("synoptic", appauthor=False)
        return cls(
            dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path
        )

    @classmethod
    def under(cls, base: Path) -> Paths:
        """Return folders inside `base`: for tests and for `--base`."""
        return cls(base / "config", base / "data", base / "cache", base / "log")
