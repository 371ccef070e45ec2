"""Articles in which names are marked, and the names that they make together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from reader.comparison.names import entities
from reader.model.analysis import Analysis, Mention
from reader.model.article import Article
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import NameLabel
    from reader.model.comparison import Entity

_MARKED = re.compile(r"\[(PERSON|ORG|PLACE|GROUP|EVENT|OTHER) ([^\]]+)\]")


def article(marked: str) -> tuple[Article, Analysis]:
    """Return the article whose names are marked as "[PERSON Ada Finch]"."""
    text, found, last = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[last : match.start()]
        found.append(
            Mention(Span(len(text), len(text) + len(match[2])), cast("NameLabel", match[1]))
        )
        text += match[2]
        last = match.end()
    return Article("a.txt", "", text + marked[last:]), Analysis(mentions=tuple(found))


def linked(*marked: str) -> tuple[tuple[Entity, ...], list[list[str | None]]]:
    """Return the names, and for each article the full name that each mention stands for."""
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    found, ids = entities(articles, analyses)
    names = {entity.id: entity.name for entity in found}
    return found, [[names[number or ""] for number in here] for here in ids]


def forms(*marked: str) -> set[frozenset[str]]:
    """Return the sets of forms that are one name."""
    return {frozenset(entity.forms) for entity in linked(*marked)[0]}
