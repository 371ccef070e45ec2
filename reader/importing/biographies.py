"""Which paragraphs at the end of a page say who its writer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.importing.bylines import bare_name, byline
from reader.importing.phrases import folded
from reader.importing.voice import is_about_writer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.importing.phrases import Phrases
    from reader.importing.traits import Traits

_DOING = frozenset(
    {"is", "was", "has", "covers", "reports", "writes", "teaches", "joined", "works"}
)
_LONGEST = 60  # words
_WRITERS = 20  # bylines looked at


def biographies(
    page: Sequence[Traits], late: Iterable[int], phrases: Phrases, author: str | None
) -> set[int]:
    """Return those of `late` that open with a writer's full name and what he or she does.

    Only who is named as the page's writer has a biography there: "North Korea has …" opens no
    other way, and is the article's own.

    Args:
        page: The page.
        late: The paragraphs that stand late enough on it.
        phrases: The program's word lists.
        author: The writers, joined by commas, when they are known from elsewhere.
    """
    places = tuple(late)
    nameless = {at for at in places if page[at].kept is None and is_about_writer(page[at].text)}
    doing = [at for at in places if _is_of_somebody(page[at])]
    if not doing:
        return nameless
    names = [folded(name) for name in _writers(page, phrases, author)]
    return nameless | {at for at in doing if any(_is_about(page[at].line, name) for name in names)}


def _is_of_somebody(it: Traits) -> bool:
    return it.prose and it.words <= _LONGEST and not _DOING.isdisjoint(it.line.split()[2:6])


def _is_about(line: str, name: str) -> bool:
    """Say whether what follows the name, after a word at most, is what he or she does."""
    rest = line.removeprefix(name)
    return len(rest) < len(line) and not _DOING.isdisjoint(rest.split()[:2]) and rest[0] == " "


def _writers(page: Sequence[Traits], phrases: Phrases, author: str | None) -> set[str]:
    """Return the names of two words and more in the bylines, and alone in a line by a date."""
    signed = [it.text for it in page if it.signed][:_WRITERS]
    lines = [
        author,
        *(found.author for text in signed if (found := byline(text, phrases.agencies))),
    ]
    for at, it in enumerate(page):
        beside = (*page[max(at - 1, 0) : at], *page[at + 1 : at + 2])
        if it.words <= _WRITERS and any(other.date for other in beside):
            lines.append(bare_name(it.text))
    return {name for line in lines if line for name in line.split(", ") if " " in name}
