"""A `.synoptic` file read, with every check, and nothing of it believed before.

It may come from anybody.  Nothing is unpacked to a disk, and no name in it becomes a path; what is
declared is bounded before anything is unpacked, and `zipfile` never yields more than is declared.
"""

from __future__ import annotations

import hashlib
import mmap
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from reader.bundle.documents import (
    Odd,
    article_of,
    correction_of,
    meaning_of,
    note_of,
    story_of,
)
from reader.bundle.format import (
    CORRECTIONS,
    MEANINGS,
    MIMETYPE,
    NOTES,
    VERSION,
    ArticleDoc,
    Manifest,
    StoryDoc,
    Version,
)
from reader.errors import ImportFailed
from reader.model.article import Imported
from reader.model.bundle import Bundle
from reader.progress import steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reader.model.story import Story
    from reader.progress import Report

UNPACKED = 512_000_000  # bytes all members may have together
RATIO = 200  # how many times larger they may be than the file
MEMBERS = 10_000
COMMAS = (
    4_000_000  # in a JSON member: each may stand for a value, which takes far more than a byte
)
_HEADER = re.compile(rb"PK\x01\x02")  # of each member in the list of members
_NAMES = re.compile(
    r"mimetype|(manifest|story|notes|corrections|meanings)\.json"
    r"|articles/[1-9][0-9]{0,3}\.json|originals/[0-9a-f]{64}"
)
_ENCRYPTED = 0x1
_PLAIN = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})

D = TypeVar("D", bound=BaseModel)
T = TypeVar("T")


class Unsound(ValueError):
    """The file is not what a bundle is."""


def read_bundle(path: Path, report: Report) -> Bundle:
    """Return what the `.synoptic` file in `path` holds; progress is reported by article.

    Raises:
        ImportFailed: It cannot be read, is from a newer version, damaged, changed after it was
            made, or holds too much: one sentence, and nothing of it is taken.
    """
    try:
        with _opened(path) as file:
            return _bundle(_Members(file), report)
    except OSError as cause:
        raise ImportFailed(
            "“{name}” cannot be read; check that it is there and may be read.", name=path.name
        ) from cause
    except _Newer as cause:
        raise ImportFailed(
            "“{name}” was made by a newer version of Synoptic; install that version to open it.",
            name=path.name,
        ) from cause
    except _UNSOUND as cause:
        raise ImportFailed(
            "“{name}” is no story of Synoptic, is damaged, or was changed after it was made; "
            "nothing was taken from it. Ask whoever made it to export it again.",
            name=path.name,
        ) from cause


class _Newer(Exception):
    """A newer program made it."""


#: What `zipfile`, `zlib` and pydantic raise for whatever a file may hold.
_UNSOUND = (
    *(Unsound, Odd, ValidationError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error),
    *(NotImplementedError, RuntimeError, EOFError, UnicodeError, ValueError, OverflowError),
)


def _opened(path: Path) -> zipfile.ZipFile:
    size = path.stat().st_size
    _refuse_many(path, size)
    file = zipfile.ZipFile(path)
    try:
        _check(file, size)
    except BaseException:
        file.close()
        raise
    return file


def _refuse_many(path: Path, size: int) -> None:
    """Refuse a file that declares so many members that their list alone would fill the memory."""
    if not size:
        raise Unsound("empty")
    with path.open("rb") as raw, mmap.mmap(raw.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for number, _ in enumerate(_HEADER.finditer(data)):
            if number > MEMBERS:
                raise Unsound("members")


def _check(file: zipfile.ZipFile, size: int) -> None:
    infos = file.infolist()
    names = [info.filename for info in infos]
    if len(set(names)) < len(names) or not all(map(_NAMES.fullmatch, names)):
        raise Unsound("names")
    if sum(info.file_size for info in infos) > min(UNPACKED, RATIO * size):
        raise Unsound("size")
    if any(info.flag_bits & _ENCRYPTED or info.compress_type not in _PLAIN for info in infos):
        raise Unsound("kind")


@dataclass(slots=True)
class _Members:
    """The members of a bundle, each checked against the manifest when it is read."""

    file: zipfile.ZipFile

    def manifest(self) -> Manifest:
        """Return the manifest of a version that is known, and of all that is there."""
        if self._data("mimetype") != MIMETYPE.encode():
            raise Unsound("mimetype")
        data = self._data("manifest.json")
        _refuse_crowded(data)
        if Version.model_validate_json(data).version > VERSION:
            raise _Newer
        manifest = Manifest.model_validate_json(data)
        listed = [member.name for member in manifest.members]
        if {"mimetype", "manifest.json", *listed} != set(self.file.namelist()):
            raise Unsound("listed")
        if len(set(listed)) < len(listed):
            raise Unsound("twice")
        return manifest

    def checked(self, manifest: Manifest) -> dict[str, bytes]:
        """Return all members that the manifest lists, each as it says."""
        found = {}
        for member in manifest.members:
            data = self._data(member.name)
            if len(data) != member.bytes or hashlib.sha256(data).hexdigest() != member.sha256:
                raise Unsound(member.name)
            found[member.name] = data
        return found

    def _data(self, name: str) -> bytes:
        try:
            return self.file.read(name)
        except KeyError:
            raise Unsound(name) from None


def _bundle(members: _Members, report: Report) -> Bundle:
    manifest = members.manifest()
    data = members.checked(manifest)
    story = story_of(_doc(StoryDoc, data, "story.json"))
    imported = tuple(_imported(story, data, report))
    articles = {one.article.key: one.article for one in imported}
    notes = _list(NOTES, data, "notes.json")
    corrections = _list(CORRECTIONS, data, "corrections.json")
    for docs in (notes, corrections):
        if len({doc.id for doc in docs}) < len(docs):
            raise Unsound("ids")
    return Bundle(
        story,
        imported,
        tuple(note_of(doc, story.id, articles) for doc in notes),
        tuple(correction_of(doc, story.id, articles) for doc in corrections),
        tuple(meaning_of(doc) for doc in _list(MEANINGS, data, "meanings.json")),
        manifest.created,
    )


def _imported(story: Story, data: Mapping[str, bytes], report: Report) -> Iterable[Imported]:
    """Yield the articles of `story`, each with its original."""
    originals = set()
    for number, key in enumerate(steps(story.articles, report), 1):
        article = article_of(_doc(ArticleDoc, data, f"articles/{number}.json"))
        if article.key != key:
            raise Unsound("order")
        original = data.get(f"originals/{article.sha256}", b"")
        if original and hashlib.sha256(original).hexdigest() != article.sha256:
            raise Unsound("original")
        originals.add(f"originals/{article.sha256}")
        yield Imported(article, original)
    known = {f"articles/{number}.json" for number in range(1, len(story.articles) + 1)} | originals
    known |= {"story.json", "notes.json", "corrections.json", "meanings.json"}
    if not data.keys() <= known:
        raise Unsound("more")


def _doc(kind: type[D], data: Mapping[str, bytes], name: str) -> D:
    return kind.model_validate_json(_member(data, name))


def _list(kind: TypeAdapter[T], data: Mapping[str, bytes], name: str) -> T:
    return kind.validate_json(_member(data, name))


def _member(data: Mapping[str, bytes], name: str) -> bytes:
    if name not in data:
        raise Unsound(name)
    _refuse_crowded(data[name])
    return data[name]


def _refuse_crowded(json: bytes) -> None:
    """Refuse JSON of so many values that reading it would fill the memory."""
    if json.count(b",") > COMMAS:
        raise Unsound("values")
