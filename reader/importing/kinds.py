"""What kind of file some bytes are, by their name and by what they are."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.archive import Archive
from reader.importing.decoding import is_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.importing.base import CollectionImporter, Importer

#: Bytes of a file that is text throughout, and of one that carries pictures and fonts too.
TEXT_LIMIT, LIMIT = 20_000_000, 60_000_000

_HEAD = 4_096  # bytes looked at to tell what a file is
_LOOKED_AT = 200_000  # bytes in which text shows that it is what its name says
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# How files of pictures begin: PNG, JPEG, GIF, TIFF, BMP, WebP, HEIC and AVIF; drawings in SVG.
_PICTURE = re.compile(
    rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|BM.{4}\0\0\0\0|RIFF.{4}WEBP"
    rb"|.{4}ftyp(?:hei|hev|mif1|msf1|avi)|\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,500}?-->\s*"
    rb"|<!DOCTYPE svg[^>]{0,200}>\s*){0,3}<svg\b",
    re.DOTALL,
)
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class Sample:
    """What is looked at to tell what a file is.

    Attributes:
        head: Its first characters, byte by byte unless marked as UTF-16.
        members: The names in it, when it is a zip.
        says: What the zip says it is, as OpenDocument and EPUB do.
    """

    head: str
    members: frozenset[str]
    says: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    Attributes:
        suffixes: Of its names, in lower case.
        load: Returns its importer, which is imported only then.
        shows: Tells from a sample whether a file is surely of this kind.
        limit: The most bytes that are read.
        text: What is found in its text; None when it is none.
        pieces: What opens a piece of one, in text whose name does not say what it is.
        encoded: Whether its encoding may be chosen: nothing in it says which it is for sure.
    """

    suffixes: frozenset[str]
    load: Callable[[], Importer | CollectionImporter]
    shows: Callable[[Sample], bool]
    limit: int = LIMIT
    text: re.Pattern[str] | None = None
    pieces: re.Pattern[str] | None = None
    encoded: bool = False

    def opens(self, sample: Sample) -> bool:
        """Say whether a sample of text looks like the first of a piece of this kind."""
        return self.pieces is not None and self.pieces.match(sample.head) is not None

    def holds(self, data: bytes) -> bool:
        """Say whether `data`, which is text, may well be of this kind."""
        found = data[:_LOOKED_AT].replace(b"\0", b"").decode("latin-1")
        return self.text is not None and self.text.search(found) is not None


def suffix_of(name: str) -> str:
    """Return the suffix of a file's name in lower case; a full stop in a headline opens none."""
    suffix = PurePath(name).suffix.lower()
    return suffix if re.fullmatch(r"\.\w{1,9}", suffix) else ""


def kind_named(name: str, kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind that a file called `name` claims to be, or None."""
    suffix = suffix_of(name)
    return next((kind for kind in kinds if suffix in kind.suffixes), None)


def kind_of(data: bytes, name: str, kinds: Sequence[Kind]) -> Kind:
    """Return the kind of the file called `name` that holds `data`.

    Its suffix is believed unless its bytes tell otherwise; text of no known kind is of the last,
    unless it is a piece of another, as what is copied from a page is.

    Args:
        data: All of it.
        name: Its name with its suffix, if it has one.
        kinds: Those there are, the surest to tell first.

    Raises:
        ImportFailed: It is of no kind that can be read.
    """
    sample = _sample(data, name)
    named = kind_named(name, kinds)
    if named and named.shows(sample):
        return named
    shown = next((kind for kind in kinds if kind.shows(sample)), None)
    if shown:
        return shown
    if _PICTURE.match(data):
        raise ImportFailed(
            "“{name}” is a picture, from which no text can be read; save the page it shows as "
            "HTML or PDF, or copy its words into a text file.",
            name=name,
        )
    if is_text(data):
        if named and named is not kinds[-1] and named.holds(data):
            return named
        return next((kind for kind in kinds if kind.opens(sample)), kinds[-1])
    if named and named.text is None:
        return named  # it is damaged, and its importer says so best
    raise _refusal(data, name)


def _sample(data: bytes, name: str) -> Sample:
    head = data[:_HEAD].removeprefix(codecs.BOM_UTF8)
    wide = next((code for mark, code in _WIDE.items() if head.startswith(mark)), None)
    text = head[2:].decode(wide, "replace") if wide else head.decode("latin-1")
    if not data.startswith(_ZIP):
        return Sample(text, frozenset(), "")
    archive = Archive(data, name)
    says = archive.member("mimetype")[:_HEAD].decode("ascii", "replace").strip()
    return Sample(text, frozenset(archive.names), says)


def _refusal(data: bytes, name: str) -> ImportFailed:
    if data.startswith(_ZIP):
        return ImportFailed(
            "“{name}” is an archive; unpack it and choose the files in it.", name=name
        )
    if data.startswith(_COMPOUND):
        return ImportFailed(
            "“{name}” is of an old kind or has a password; open it where it was made, "
            "save it as .docx or .txt, and choose that.",
            name=name,
        )
    return ImportFailed(
        "“{name}” is a kind of file that this version does not read; save its text as .txt first.",
        name=name,
    )
