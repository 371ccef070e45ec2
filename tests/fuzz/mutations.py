"""Ways of spoiling a file, each by chance: its bytes, its members when it is a zip, its tree."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

# What formats are made of, to be put where it does not belong.
_SIGNS = (
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"<",
        b"</p>",
        b"<!--",
        b"]]>",
        b"&#0;",
    ),
    *(b"{", b"}", b"{\\*\\", b"\\u-1 ", b"\\'", b"\\bin99999 ", b"\\ansicpg0 ", b"\\f9"),
    *(
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
        b"&b;",
        b"<w:p>",
        b"<w:del>",
    ),
    *(b"=?utf-8?b?", b"\r\n\r\n", b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"),
    *(b"[", b"](", b"```", b"> ", b"---\n", b"|-|\n", b'{"a":', b"[[[[", b"1e999", b'"\\ud800"'),
    *(b"endobj", b"stream\n", b"/Length 999999999 ", b"%PDF-", b"xref", b"<<", b"0 R"),
)
# What stands where a number, a name or a date is expected.
_VALUES = (
    "",
    "0",
    "-1",
    "99999999999",
    "none",
    "../../x",
    "\u202e",
    "😀",
    "2001-02-30",
    "x" * 5000,
)


def spoilt(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return `data` spoilt in one to four ways, within its members when it is a zip."""
    for _ in range(chance.randint(1, 4)):
        inside = data[:4] == b"PK\x03\x04" and chance.random() < 0.8
        data = _rezipped(data, others, chance) if inside else _one(data, others, chance)
    return data


def _one(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    ways: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...]
    ways = (_flipped, _cut, _without, _doubled, _spliced, _with_signs, _regrown, _regrown)
    return chance.choice(ways)(data, others, chance)


def _flipped(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30)) if data else 0):
        changed[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _without(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 2, 50)) + data[end:]


def _spliced(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    start, end = _range(other, chance)
    at = chance.randint(0, len(data))
    return data[:at] + other[start:end] + data[at + (end - start) * chance.randint(0, 1) :]


def _with_signs(data: bytes, _others: Sequence[bytes], chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(data))
        sign = chance.choice(_SIGNS) * chance.choice((1, 1, 2, 300, 5000))
        data = data[:at] + sign + data[at:]
    return data


def _range(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    longest = chance.choice((8, 200, 5000, len(data)))
    return start, min(len(data), start + chance.randint(0, longest))


def _rezipped(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a sound zip with one of its members spoilt, left out, renamed or exchanged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError):
        return _one(data, others, chance)
    if members:
        at, way = chance.randrange(len(members)), chance.random()
        name, held = members[at]
        if way < 0.8:
            members[at] = (name, _one(held, others, chance))
        elif way < 0.9:
            members[at] = (name, chance.choice(members)[1])
        else:
            del members[at]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in dict(members).items():
            archive.writestr(zipfile.ZipInfo(name), held, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _regrown(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return XML or JSON that is still sound, with some of its elements or values exchanged."""
    try:
        return _json(data, chance) if data[:1] in b"{[" else _xml(data, chance)
    except (etree.LxmlError, ValueError, RecursionError):
        return _spliced(data, others, chance)


def _xml(data: bytes, chance: random.Random) -> bytes:
    root = etree.fromstring(data)
    for _ in range(chance.choice((1, 5, 40))):
        elements = list(root.iter("{*}*"))
        one, other = chance.choice(elements), chance.choice(elements)
        way = chance.randrange(4)
        if way == 0 and one.getparent() is not None:
            one.getparent().remove(one)
        elif way == 1 and one not in other.iterancestors() and one is not other:
            other.insert(chance.randint(0, len(other)), one)
        elif way == 2 and one.attrib:
            one.set(chance.choice(list(one.attrib)), chance.choice(_VALUES))
        else:
            one.tag, one.text = other.tag, chance.choice(_VALUES)
    return bytes(etree.tostring(root))


def _json(data: bytes, chance: random.Random) -> bytes:
    root = json.loads(data)
    holder, key = _place(root, chance)
    for _ in range(chance.randint(1, 5)):
        other, at = _place(root, chance)
        if holder is not None and other is not None:
            holder[key] = chance.choice((*_VALUES, None, -1, 1e300, [], {}, [[]], str(other[at])))
        holder, key = _place(root, chance)
    return json.dumps(root).encode()


def _place(root: Any, chance: random.Random) -> tuple[Any, Any]:
    """Return a list or object somewhere under `root`, and a key of it."""
    holder, key = None, None
    while isinstance(root, dict | list) and root and (holder is None or chance.random() < 0.8):
        holder = root
        key = chance.choice(list(root)) if isinstance(root, dict) else chance.randrange(len(root))
        root = root[key]
    return holder, key
