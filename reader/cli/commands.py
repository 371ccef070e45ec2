"""All the command line can do besides opening the window; what does it is imported when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.cli.command import Command

if TYPE_CHECKING:
    from reader.export.base import Exporter


def all_commands(pdf: Exporter) -> tuple[Command, ...]:
    """Return the commands; `pdf` writes PDFs."""

    def compare(arguments: list[str]) -> int:
        from reader.cli import articles  # noqa: PLC0415 - only for it

        return articles.compare(arguments, pdf)

    def export(arguments: list[str]) -> int:
        from reader.cli import handing  # noqa: PLC0415 - only for it

        return handing.export(arguments, pdf)

    return (
        Command(
            "compare FILE… [--split] [--pdf P] [--html P] [--json P] [--csv P] …",
            "compare without a window",
            compare,
        ),
        Command("read FILE… [--split] [--json P]", "show what import makes of files", _read),
        Command("stories [--json P]", "list the stories", _stories),
        Command("notes [STORY] [--json P | --markdown P | …]", "list your notes", _notes),
        Command("corrections [STORY] [--json P]", "list your corrections", _corrections),
        Command("search WORDS… [--json P]", "find words in articles and notes", _search),
        Command("export STORY [--bundle P] [--pdf P] …", "write a story, notes and all", export),
        Command("import FILE… [--story STORY]", "add articles, or a story handed on", _import),
        Command("backup [--list]", "make a backup of the library", _backup),
        Command("restore [BACKUP] [--preview]", "put a backup in the library's place", _restore),
        Command("report P", "save a report of trouble as a zip; nothing is sent", _report),
        Command("check", "say whether the library is in order", _check),
    )


def _read(arguments: list[str]) -> int:
    from reader.cli import articles  # noqa: PLC0415 - only for it

    return articles.read(arguments)


def _stories(arguments: list[str]) -> int:
    from reader.cli import library  # noqa: PLC0415 - only for it

    return library.stories(arguments)


def _notes(arguments: list[str]) -> int:
    from reader.cli import library  # noqa: PLC0415 - only for it

    return library.notes(arguments)


def _corrections(arguments: list[str]) -> int:
    from reader.cli import library  # noqa: PLC0415 - only for it

    return library.corrections(arguments)


def _search(arguments: list[str]) -> int:
    from reader.cli import library  # noqa: PLC0415 - only for it

    return library.search(arguments)


def _import(arguments: list[str]) -> int:
    from reader.cli import handing  # noqa: PLC0415 - only for it

    return handing.take_in(arguments)


def _backup(arguments: list[str]) -> int:
    from reader.cli import keeping  # noqa: PLC0415 - only for it

    return keeping.backup(arguments)


def _restore(arguments: list[str]) -> int:
    from reader.cli import keeping  # noqa: PLC0415 - only for it

    return keeping.restore(arguments)


def _check(arguments: list[str]) -> int:
    from reader.cli import keeping  # noqa: PLC0415 - only for it

    return keeping.check(arguments)


def _report(arguments: list[str]) -> int:
    from reader.cli import trouble  # noqa: PLC0415 - only for it

    return trouble.report(arguments)
