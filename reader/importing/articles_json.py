"""Articles in this program's own format, as `read --json` and `compare --json` write it."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any

from reader.errors import ImportFailed
from reader.importing.base import Parts, Piece

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT, VERSION = "synoptic-comparison", 1
MOST = 200  # articles of a file
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class JsonImporter:
    """Reads articles back as they were written: text, furniture and what is said of them."""

    suffixes = frozenset({".json"})

    def all_parts(self, data: bytes, name: str) -> tuple[Parts | ImportFailed, ...]:
        """Return all articles in the file, at least one, in order; of a broken one, why.

        Raises:
            ImportFailed: It is no such file, or holds far more articles than any story.
        """
        document = _document(data, name)
        articles = document.get("articles")
        if document.get("format") != FORMAT or not isinstance(articles, list) or not articles:
            raise _strange(name)
        version = document.get("version")
        if isinstance(version, int) and version > VERSION:
            raise ImportFailed(
                "“{name}” was written by a newer version of this program; update it first.",
                name=name,
            )
        if len(articles) > MOST:
            raise ImportFailed(
                "“{name}” holds more than {most} articles; save those you need by themselves.",
                name=name,
                most=MOST,
            )
        return tuple(_parts(one, name, at) for at, one in enumerate(articles, 1))


def _document(data: bytes, name: str) -> Mapping[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as cause:
        raise _strange(name) from cause
    if not isinstance(found, dict):
        raise _strange(name)
    return found


def _parts(article: object, name: str, number: int) -> Parts | ImportFailed:
    known = article if isinstance(article, dict) else {}
    text, furniture = known.get("text"), known.get("furniture", [])
    if not isinstance(text, str) or not isinstance(furniture, list):
        return ImportFailed(
            "Article {number} in “{name}” is not as this program writes them; "
            "save its text as .txt and choose that.",
            number=number,
            name=name,
        )
    kept = [Piece(it, kept=True, group=at) for at, it in enumerate(text.split("\n\n")) if it]
    around = [
        Piece(it, kept=False, group=len(kept) + at)
        for at, it in enumerate(furniture)
        if isinstance(it, str) and it
    ]
    return Parts(
        (*kept, *around),
        title=_said(known, "title"),
        author=_said(known, "author"),
        source=_said(known, "source"),
        url=_said(known, "url"),
        published=_day(known, "published"),
        updated=_day(known, "updated"),
        language=_language(known),
        via=_agencies(known),
        exact=bool(kept),
    )


def _said(article: Mapping[str, Any], field: str) -> str | None:
    value = article.get(field)
    return value if isinstance(value, str) and value else None


def _day(article: Mapping[str, Any], field: str) -> str | None:
    """Return the date in `field`, if it is one."""
    try:
        return dt.date.fromisoformat(_said(article, field) or "").isoformat()
    except ValueError:
        return None


def _agencies(article: Mapping[str, Any]) -> tuple[str, ...]:
    value = article.get("via")
    return (
        tuple(it for it in value if isinstance(it, str) and it) if isinstance(value, list) else ()
    )


def _language(article: Mapping[str, Any]) -> str | None:
    value = _said(article, "language")
    return value if value and _LANGUAGE.fullmatch(value) else None


def _strange(name: str) -> ImportFailed:
    return ImportFailed(
        "“{name}” does not hold articles as this program writes them; "
        "save the article's text as .txt and choose that.",
        name=name,
    )
