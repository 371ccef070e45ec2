"""From bytes to text, whatever the encoding."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from reader.errors import ImportFailed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How files of other kinds begin, whatever their name says.
_SIGNATURES = (
    b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90",
    b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"SQLite format 3",
)  # fmt: skip
_ALLOWED = frozenset("\t\n\v\f\r\x1a\x1b")
_SAMPLE = 65_536  # bytes looked at to tell what a file is
# The encodings English news is found in, when it is not Unicode.  Few of a text's signs lie beyond
# ASCII, so that a free choice among all encodings would be a guess.
_LEGACY = [
    "cp1252", "mac_roman", "cp1250", "cp1251", "cp1254", "cp1257", "iso8859_15", "koi8_r",
    "shift_jis", "gb18030", "big5", "euc_kr",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and how it was decoded.

    Attributes:
        text: The text, not yet normalised.
        encoding: The name of the encoding as Python has it.
        guessed: Whether another encoding would have been possible too.
    """

    text: str
    encoding: str
    guessed: bool = False


def decoded(data: bytes, name: str) -> Decoded:
    """Return the text that `data`, from a file called `name`, holds.

    Tried in this order: a byte order mark; UTF-16 without one; UTF-8; UTF-8 with a few broken
    bytes; what `charset_normalizer` finds; Windows-1252.

    Raises:
        ImportFailed: `data` is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    wide = _utf16_without_mark(data)
    if wide is not None:
        return wide
    if _is_binary(data):
        raise ImportFailed(f"“{name}” is not a text file; choose a file of plain text.")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _legacy(data)


def decoded_as(data: bytes, encoding: str) -> str:
    """Return the text that `data` holds in an encoding, by Python's name; a mark left out."""
    whole = len(data) // 2 * 2 if encoding.startswith("utf-16") else len(data)
    return data[:whole].decode(encoding, "replace").removeprefix("\ufeff")


def is_text(data: bytes) -> bool:
    """Say whether `data` can be read as text."""
    marked = data.startswith(tuple(mark for mark, _ in _MARKS))
    return marked or _utf16_without_mark(data) is not None or not _is_binary(data)


def _utf16_without_mark(data: bytes) -> Decoded | None:
    """Return the text when every second byte is zero, as in English UTF-16; else None."""
    sample = data[: min(_SAMPLE, len(data) // 2 * 2)]
    pairs = len(sample) // 2
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = sample[first::2].count(0)
        others = sample[1 - first :: 2].count(0)
        if pairs and zeros >= 0.5 * pairs and not others:
            text = data[: len(data) // 2 * 2].decode(encoding, "replace")
            odd = _has_controls(text) or "\ufffd" in text
            return None if odd else Decoded(text, encoding)
    return None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return sample.startswith(_SIGNATURES) or _has_controls(sample.decode("latin-1"), 1)


def _has_controls(text: str, borne: int = 0) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(sign < " " and sign not in _ALLOWED for sign in sample)
    return controls > max(borne, 0.02 * len(sample))


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return the text when it is UTF-8 but for a few bytes, as after a careless cut."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(sign > "\x7f" for sign in text) - broken
    return Decoded(text, "utf-8", guessed=True) if sound > 4 * broken else None


def _legacy(data: bytes) -> Decoded:
    import charset_normalizer

    found = charset_normalizer.from_bytes(data, cp_isolation=_LEGACY).best()
    cp1252 = data.decode("cp1252", "replace")
    if found is None or _reads_as_english(cp1252):
        return Decoded(cp1252, "cp1252", guessed=True)
    return Decoded(str(found), found.encoding, guessed=True)


def _reads_as_english(text: str) -> bool:
    """Say whether what lies beyond ASCII are the marks and money signs of English typing."""
    beyond = [sign for sign in text if sign > "\x7f"]
    marks = sum(sign in "‘’“”–—…•\xa0" for sign in beyond)
    return 2 * marks >= len(beyond) or set(beyond) <= set("‘’“”–—…•\xa0£€éèñ©®°½")
