"""From bytes to text, whatever the encoding."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import ImportFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

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
# What browsers take labels for (WHATWG, "Encoding", 4.2): the wider encoding of each family.
WIDER = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
_SHIFT = b"\x1b$"  # to two bytes a sign, as in ISO 2022
# Marks and syllables that no text in Chinese or Japanese does without, and their least share.
_EASTERN = re.compile(r"[\u3001\u3002\uff0c\u3040-\u30ff]")
_SHARE_OF_THEM = 0.04
# English marks in Windows-1252; within words they are letters of an older encoding.
_ENGLISH_MARKS = re.compile(r"(?<![A-Za-z])[‘“”–…•\xa0]|[‘“”–…•\xa0](?![A-Za-z])|[’—]")
# The encodings that most texts in a wider one keep to, by which readers know them.
_USUAL = {"euc_jis_2004": "euc_jp", "iso2022_jp_2": "iso2022_jp", "shift_jis_2004": "cp932"}
# Those that a text in bytes is in for sure, or not at all.
_WIDE = (
    "utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
)  # fmt: skip
_NO_SIGNS = frozenset({"Cc", "Cn", "Co", "Cs"})  # Unicode's categories


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

    Tried in this order: a byte order mark; UTF-16 and UTF-32 without one; UTF-8; UTF-8 with some
    broken bytes; what the frequencies of letters in many languages and encodings make likely.

    Raises:
        ImportFailed: `data` is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(decoded_as(data[len(mark) :], encoding), encoding)
    wide = _wide_without_mark(data)
    if wide is not None:
        return wide
    if _is_binary(data):
        raise ImportFailed("“{name}” is not a text file; choose a file of plain text.", name=name)
    if _SHIFT in data[:_SAMPLE] and data.isascii():  # UTF-8 would take it for sound
        return _likely(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _legacy(data)


def decoded_as(data: bytes, encoding: str) -> str:
    """Return the text that `data` holds in an encoding, by Python's name; a mark left out."""
    width = {"utf-16": 2, "utf-32": 4}.get(encoding[:6], 1)
    whole = len(data) // width * width
    return data[:whole].decode(encoding, "replace").removeprefix("\ufeff")


def is_text(data: bytes) -> bool:
    """Say whether `data` can be read as text."""
    marked = data.startswith(tuple(mark for mark, _ in _MARKS))
    return marked or _wide_without_mark(data) is not None or not _is_binary(data)


def _wide_without_mark(data: bytes) -> Decoded | None:
    """Return the text when it is in UTF-16 or UTF-32 and does not say so; else None."""
    sample = data[:_SAMPLE]
    if sample.startswith(_SIGNATURES) or not sample:
        return None
    if b"\0" not in sample and _is_utf8(sample):
        return None
    return _utf16_of_english(data) or _wide_by_zeros(data) or _utf16_of_the_east(data)


def _is_utf8(sample: bytes) -> bool:
    """Say whether a beginning of a file is sound but for what its end may have cut."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _utf16_of_english(data: bytes) -> Decoded | None:
    """Return the text when every second byte is zero, as in English UTF-16; else None."""
    sample = data[: min(_SAMPLE, len(data) // 2 * 2)]
    pairs = len(sample) // 2
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = sample[first::2].count(0)
        others = sample[1 - first :: 2].count(0)
        if pairs and zeros >= 0.5 * pairs and not others:
            text = decoded_as(data, encoding)
            odd = _has_controls(text) or "\ufffd" in text
            return None if odd else Decoded(text, encoding)
    return None


def _wide_by_zeros(data: bytes) -> Decoded | None:
    """Return the text when zeros stand where they do in UTF-16 or UTF-32 of some alphabet."""
    if b"\0" not in data[:_SAMPLE]:
        return None
    found = _encoding_of(data[: _SAMPLE // 4 * 4])
    if not found.startswith(("utf-16-", "utf-32-")):
        return None
    text = decoded_as(data, found)
    return Decoded(text, found, guessed=True) if _is_of_signs(text[: _SAMPLE // 4]) else None


def _utf16_of_the_east(data: bytes) -> Decoded | None:
    """Return the text when it is in Chinese or Japanese, of which hardly a byte is zero."""
    for encoding in ("utf-16-le", "utf-16-be"):
        sample = decoded_as(data[:_SAMPLE], encoding)
        if len(_EASTERN.findall(sample)) >= _SHARE_OF_THEM * len(sample) and _is_of_signs(sample):
            return Decoded(decoded_as(data, encoding), encoding, guessed=True)
    return None


def _is_of_signs(text: str) -> bool:
    """Say whether all of a text are signs that Unicode knows, read from the right side."""
    odd = {sign for sign in set(text) - _ALLOWED if unicodedata.category(sign) in _NO_SIGNS}
    turned = sum(ord(sign) % 256 == 0 for sign in text)  # as what is ASCII becomes
    return not odd and "\ufffd" not in text and turned <= 0.1 * len(text)


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return sample.startswith(_SIGNATURES) or _has_controls(sample.decode("latin-1"), 1)


def _has_controls(text: str, borne: int = 0) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(sign < " " and sign not in _ALLOWED for sign in sample)
    return controls > max(borne, 0.02 * len(sample))


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return the text when it is UTF-8 but for some bytes, as after a careless cut.

    In texts in other encodings at most a third of what lies beyond ASCII is sound by chance.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(sign > "\x7f" for sign in text) - broken
    return Decoded(text, "utf-8", guessed=True) if sound >= max(2, broken) else None


def _legacy(data: bytes) -> Decoded:
    cp1252 = data.decode("cp1252", "replace")
    return Decoded(cp1252, "cp1252", guessed=True) if _reads_as_english(cp1252) else _likely(data)


def _likely(data: bytes) -> Decoded:
    found = _encoding_of(data, besides=_WIDE)
    wider = WIDER.get(found, found)
    if wider == "cp1252" and b"\xa4" in data and not re.search(rb"[\x80-\x9f]", data):
        wider = "iso8859-15"  # the euro; nobody writes the sign for any currency
    usual = _USUAL.get(wider, wider)
    if usual != wider and _can_read(data, usual):
        wider = usual
    name = wider if wider.startswith("utf") else wider.replace("-", "_")
    return Decoded(decoded_as(data, wider), name, guessed=True)


def _can_read(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _encoding_of(data: bytes, besides: Sequence[str] = ()) -> str:
    """Return the likeliest encoding, by Python's name; Windows-1252 where there is none.

    Args:
        data: The bytes.
        besides: The encodings that it cannot be.
    """
    import chardet
    from chardet.enums import EncodingEra

    of_texts = EncodingEra.ALL & ~EncodingEra.MAINFRAME
    found = chardet.detect(
        data, encoding_era=of_texts, compat_names=False, exclude_encodings=besides or None
    )["encoding"]
    return codecs.lookup(found or "cp1252").name


def _reads_as_english(text: str) -> bool:
    """Say whether what lies beyond ASCII are the marks and money signs of English typing."""
    beyond = sum(sign > "\x7f" for sign in text)
    marks = len(_ENGLISH_MARKS.findall(text))
    return 2 * marks >= beyond or marks + sum(sign in "£€éèñ©®°½" for sign in text) == beyond
