"""What stands behind the first word of a command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the command line can do.

    Attributes:
        usage: How it is written, without the program's name; its first word is its name.
        does: What it does, in a few words.
        run: Does it, given what follows its name, and returns the exit status; may raise
            `ReaderError`, or `SystemExit` when the usage is wrong.
    """

    usage: str
    does: str
    run: Callable[[list[str]], int]

    @property
    def name(self) -> str:
        """What it is called by."""
        return self.usage.split()[0]


def described(commands: Iterable[Command]) -> str:
    """Return a line a command, for the help."""
    lines = [(f"synoptic {command.usage}", command.does) for command in commands]
    width = max(len(usage) for usage, _ in lines)
    return "\n".join(f"  {usage:<{width}}  {does}" for usage, does in lines)
