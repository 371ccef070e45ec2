"""The one way into a zip: bounded, never unpacked to disk, no name in it ever a path."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from reader.errors import ImportFailed

if TYPE_CHECKING:
    from lxml.etree import _Element

UNPACKED = 64_000_000  # bytes all members may have together
RATIO = 200  # how many times larger they may be than the file
MEMBERS = 5_000
# Signs "<" and "=" in all that is read: a tree of XML takes 100 to 250 bytes of memory for each
# element and attribute, so that a small file could make a tree of gigabytes.
MARKUP = 2_000_000
_HEADER = b"PK\x01\x02"  # of each member in the list of members
_PLAIN = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_COMPOUND = b"\xd0\xcf\x11\xe0"  # how Word's files begin that are old or have a password
_ENTITY = tuple("<!ENTITY".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))


class Archive:
    """The members of a zip, by their names.

    Everything in it is declared and checked before anything is unpacked; `zipfile` never yields
    more of a member than it was declared to have.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Open `data`, which came as the file `name`.

        Raises:
            ImportFailed: It is no zip, damaged, has a password, or unpacks to too much.
        """
        if data.startswith(_COMPOUND):
            raise ImportFailed(
                "“{name}” is of an old kind or has a password; open it where it was made, "
                "save it as a new file without a password, and choose that.",
                name=name,
            )
        if data.count(_HEADER) > MEMBERS:
            raise too_much(name)
        self._name = name
        self._markup = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except Exception as cause:
            raise damaged(name) from cause
        unpacked = sum(info.file_size for info in self._zip.infolist())
        if unpacked > min(UNPACKED, RATIO * len(data)):
            raise too_much(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members, in the order of the file."""
        return tuple(self._zip.namelist())

    def member(self, name: str) -> bytes:
        """Return what the member called `name` holds; nothing when there is none.

        Raises:
            ImportFailed: It is damaged, has a password, or holds more markup than any article.
        """
        if name not in self._zip.NameToInfo:
            return b""
        info = self._zip.getinfo(name)
        if info.flag_bits & _ENCRYPTED:
            raise locked(self._name)
        if info.compress_type not in _PLAIN:
            raise damaged(self._name)
        try:
            data = self._zip.read(info)
        except Exception as cause:
            raise damaged(self._name) from cause
        self._markup += data.count(b"<") + data.count(b"=")
        if self._markup > MARKUP:
            raise too_much(self._name)
        return data

    def xml(self, name: str) -> _Element | None:
        """Return the root of the XML in the member called `name`, or None when there is none.

        Raises:
            ImportFailed: As for `member`; or it is no XML, or it defines entities.
        """
        data = self.member(name)
        return tree(data, self._name) if data else None


def tree(data: bytes, name: str) -> _Element:
    """Return the root of the XML in `data`, which came in the file `name`.

    Nothing is loaded from anywhere, and no entity is resolved.

    Raises:
        ImportFailed: It is no XML, or it defines entities, which no article's file does.
    """
    from lxml import etree

    refuse_entities(data, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as cause:
        raise damaged(name) from cause


def words_in(root: _Element | None, tag: str) -> str:
    """Return the text of the first element `tag` under `root`; empty when there is none."""
    found = None if root is None else next(root.iter(tag), None)
    return "" if found is None else found.text or ""


def refuse_entities(data: bytes, name: str) -> None:
    """Raise `ImportFailed` when the XML in `data` defines entities: bombs are made of them."""
    if any(sign in data for sign in _ENTITY):
        raise ImportFailed(
            "“{name}” holds definitions that are not safe to read; "
            "open it where it was made and save its text as .txt.",
            name=name,
        )


def damaged(name: str) -> ImportFailed:
    """Return what to raise for a file that is broken."""
    return ImportFailed(
        "“{name}” is damaged or not what its name says; "
        "open it where it was made, save it again, and choose that.",
        name=name,
    )


def locked(name: str) -> ImportFailed:
    """Return what to raise for a file that asks for a password."""
    return ImportFailed("“{name}” has a password; save it without one and choose that.", name=name)


def too_much(name: str) -> ImportFailed:
    """Return what to raise for a file that holds more than any article does."""
    return ImportFailed(
        "“{name}” unpacks to more than an article can hold; save the article alone as text.",
        name=name,
    )
