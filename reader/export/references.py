"""The articles as references: what a bibliography or a reference manager takes."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from reader.export.bylines import authors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.article import Article

_SHORT = 2  # letters of a word that says little in a key
#: What TeX takes for its own; all else is left as UTF-8, which biber and every reader know.
_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    # BibTeX counts braces behind a backslash too, so one alone would end the field elsewhere.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}


def keys(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return a name for each article that is unique here: "wexmoor2024kolvenia"."""
    found: list[str] = []
    for article in articles:
        title = (_plain(word) for word in (article.title or "").split())
        first = next((word for word in title if len(word) > _SHORT), "")
        outlet = _plain(article.name) or "article"  # nothing is left of other scripts
        key = f"{outlet}{(article.published or '')[:4]}{first}"
        number, unique = 1, key
        while unique in found:
            number += 1
            unique = f"{key}-{number}"
        found.append(unique)
    return tuple(found)


def bibtex(articles: Sequence[Article]) -> str:
    """Return a BibTeX entry an article, as biblatex and BibTeX read it; in UTF-8."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    library = Library()
    for key, article in zip(keys(articles), articles, strict=True):
        fields = [Field(name, value) for name, value in _bibtex_fields(article)]
        library.add(Entry("article", key, fields))
    return write_string(library)


def ris(articles: Sequence[Article]) -> str:
    """Return a RIS record an article, of the type NEWS."""
    from rispy import dumps

    return str(dumps([_ris_record(article) for article in articles]))


def csl_json(articles: Sequence[Article]) -> str:
    """Return the articles as CSL-JSON, of the type "article-newspaper".

    Source: https://github.com/citation-style-language/schema, csl-data.json 1.0.2.
    """
    items = [_csl(key, one) for key, one in zip(keys(articles), articles, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _plain(words: str) -> str:
    """Return the letters and digits of `words` that every program takes in a key."""
    parted = unicodedata.normalize("NFKD", words).casefold()
    return "".join(sign for sign in parted if sign.isascii() and sign.isalnum())


def _bibtex_fields(article: Article) -> Iterator[tuple[str, str]]:
    people = authors(article.author)
    if people:
        told = (_tex(one.inverted) if one.given else f"{{{_tex(one.family)}}}" for one in people)
        yield "author", " and ".join(told)
    # The inner braces keep the capitals of names, which styles would take away.
    yield "title", f"{{{_tex(article.title or article.name)}}}"
    yield "journal", _tex(article.name)
    if article.published:
        year, month, day = article.published.split("-")
        yield from (("year", year), ("month", str(int(month))), ("day", str(int(day))))
        yield "date", article.published
    if article.url:
        yield "url", _braced(article.url)
    if article.imported:
        yield "urldate", article.imported[:10]
    yield "language", article.language


def _tex(words: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in " ".join(words.split()))


def _braced(url: str) -> str:
    """Return an address in which no brace ends the field before its end."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _ris_record(article: Article) -> dict[str, Any]:
    record: dict[str, Any] = {
        "type_of_reference": "NEWS",
        "title": _line(article.title or article.name),
        "secondary_title": _line(article.name),
        "language": article.language,
    }
    if people := authors(article.author):
        record["authors"] = [one.inverted for one in people]
    if article.published:
        record["year"] = article.published[:4]
        record["date"] = f"{article.published.replace('-', '/')}/"
    if article.url:
        record["urls"] = [_line(article.url)]
    if article.imported:
        record["access_date"] = f"{article.imported[:10].replace('-', '/')}/"
    return record


def _line(words: str) -> str:
    return " ".join(words.split())


def _csl(key: str, article: Article) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": key,
        "type": "article-newspaper",
        "title": _line(article.title or article.name),
        "container-title": _line(article.name),
        "language": article.language,
    }
    if people := authors(article.author):
        item["author"] = [
            {"family": one.family, "given": one.given} if one.given else {"literal": one.family}
            for one in people
        ]
    if article.published:
        item["issued"] = _date_parts(article.published)
    if article.url:
        item["URL"] = article.url
    if article.imported:
        item["accessed"] = _date_parts(article.imported[:10])
    return item


def _date_parts(iso: str) -> dict[str, list[list[int]]]:
    return {"date-parts": [[int(part) for part in iso.split("-")]]}
