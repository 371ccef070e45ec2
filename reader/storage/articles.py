"""The articles, and the files they were made from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.model.article import Article

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from reader.model.article import Imported

#: The fields of an article that are kept as they are.
_FIELDS = (
    *("origin", "sha256", "text", "source", "title", "author", "url", "language"),
    *("published", "updated", "imported", "encoding"),
)


class Articles:
    """All articles.  Each method may raise `sqlite3.Error`; changes need a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, imported: Imported) -> None:
        """Keep an article with its original.

        Of one that is there already, what is known about it becomes what is known now; when it
        was imported stays.
        """
        self._put_original(imported)
        self.tell(imported.article)

    def get(self, keys: Sequence[str]) -> Mapping[str, Article]:
        """Return those of the articles with these keys that are there, by key."""
        rows = self._db.execute(
            f"SELECT key, {', '.join(_FIELDS)}, furniture, via, forms FROM article"
            " WHERE key IN (SELECT value FROM json_each(?))",
            (json.dumps(list(keys)),),
        )
        return {
            key: Article(
                **dict(zip(_FIELDS, known, strict=True)),
                furniture=tuple(json.loads(furniture)),
                via=tuple(json.loads(via)),
                forms=tuple(json.loads(forms)),
            )
            for key, *known, furniture, via, forms in rows
        }

    def original(self, key: str) -> bytes | None:
        """Return the bytes that the article with this key was made from, or None."""
        row = self._db.execute(
            "SELECT data FROM original JOIN article USING (sha256) WHERE key = ?", (key,)
        ).fetchone()
        data: bytes | None = row and row[0]
        return data

    def _put_original(self, imported: Imported) -> None:
        if not imported.original:  # it did not come along, or was lost
            return
        self._db.execute(
            "INSERT INTO original (sha256, data) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (imported.article.sha256, imported.original),
        )

    def tell(self, article: Article) -> None:
        """Let what is known about an article be what is known now; its key stays."""
        self._db.execute(
            "INSERT INTO article (key, fingerprint, origin, sha256, text, furniture, source,"
            " title, author, url, language, published, updated, via, imported, encoding,"
            " forms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET origin = excluded.origin,"
            " furniture = excluded.furniture, source = excluded.source, title = excluded.title,"
            " author = excluded.author, url = excluded.url, language = excluded.language,"
            " published = excluded.published, updated = excluded.updated, via = excluded.via,"
            " encoding = excluded.encoding, forms = excluded.forms",
            (
                *(article.key, article.fingerprint, article.origin, article.sha256),
                *(article.text, json.dumps(article.furniture), article.source, article.title),
                *(article.author, article.url, article.language, article.published),
                *(article.updated, json.dumps(article.via), article.imported),
                *(article.encoding, json.dumps(article.forms)),
            ),
        )
