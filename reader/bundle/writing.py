"""A bundle written as a `.synoptic` file."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import TYPE_CHECKING

from reader import __version__
from reader.bundle.documents import (
    article_doc,
    correction_doc,
    meaning_doc,
    note_doc,
    story_doc,
)
from reader.bundle.format import MIMETYPE, VERSION, Manifest, Member
from reader.progress import steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import BaseModel

    from reader.model.bundle import Bundle
    from reader.progress import Report

#: All members bear this date, so that the same bundle is the same bytes.
_DATE = (1980, 1, 1, 0, 0, 0)


def bundle_bytes(bundle: Bundle, report: Report) -> bytes:
    """Return `bundle` as a `.synoptic` file; progress is reported by member."""
    members = dict(_members(bundle))
    manifest = Manifest(
        format="synoptic-story",
        version=VERSION,
        program=f"Synoptic {__version__}",
        created=bundle.created,
        members=tuple(
            Member(name=name, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
            for name, data in members.items()
        ),
    )
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype", _DATE), MIMETYPE)
        every = [("manifest.json", _json(manifest)), *members.items()]
        for name, data in steps(every, report):
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data)
    return to.getvalue()


def _members(bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    yield "story.json", _json(story_doc(bundle.story))
    for number, one in enumerate(bundle.imported, 1):
        yield f"articles/{number}.json", _json(article_doc(one.article))
        if one.original:
            yield f"originals/{one.article.sha256}", one.original
    yield "notes.json", _list([note_doc(note) for note in bundle.notes])
    yield "corrections.json", _list([correction_doc(one) for one in bundle.corrections])
    yield "meanings.json", _list([meaning_doc(one) for one in bundle.meanings])


def _json(doc: BaseModel) -> bytes:
    return _bytes(doc.model_dump(mode="python"))


def _list(docs: Sequence[BaseModel]) -> bytes:
    return _bytes([doc.model_dump(mode="python") for doc in docs])


def _bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
