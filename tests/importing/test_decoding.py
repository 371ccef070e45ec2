"""Bytes become text, whatever the encoding."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from reader.errors import ImportFailed
from reader.importing.decoding import decoded, decoded_as

LANGUAGES = Path(__file__).parents[1] / "data" / "languages"
WESTERN = "cp1252 iso8859-1 iso8859-15 mac_roman cp850"
CENTRAL = "cp1250 iso8859-2 cp852"
WIDE = "utf-8 utf-16 utf-16-le utf-16-be utf-32-le utf-32-be"
ENCODINGS = {
    "de": WESTERN, "en": WESTERN, "es": WESTERN, "fr": WESTERN, "sv": WESTERN,
    "cs": CENTRAL, "hu": CENTRAL, "pl": CENTRAL, "lt": "cp1257 iso8859-13",
    "tr": "cp1254 iso8859-9", "el": "cp1253 iso8859-7", "he": "cp1255 iso8859-8",
    "ar": "cp1256 iso8859-6", "ru": "cp1251 koi8-r cp866 iso8859-5 mac_cyrillic",
    "uk": "cp1251 koi8-u iso8859-5", "ja": "shift_jis euc_jp iso2022_jp gb18030",
    "zh": "gbk gb18030", "zh_Hant": "big5", "ko": "euc_kr cp949", "th": "cp874",
}  # fmt: skip
TEXT = "“It’s over,” she said – the café was full. Nothing else was heard that day."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "bom", "utf-16", "be bom", "utf-32", "le bare", "be bare", "windows"],
)
def test_a_text_reads_the_same_in_every_encoding(data):
    assert decoded(data, "a.txt").text == TEXT


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        (language, encoding)
        for language, legacy in ENCODINGS.items()
        for encoding in (*WIDE.split(), *legacy.split())
    ],
)
def test_a_text_in_any_language_reads_the_same_in_every_encoding_for_it(language, encoding):
    text = (LANGUAGES / f"{language}.txt").read_text("utf-8")
    for data in (part.encode(encoding, "replace") for part in (text[:100], text, text * 5)):
        assert decoded(data, "a.txt").text == data.decode(encoding)


def test_some_stray_bytes_do_not_turn_utf8_into_something_else():
    before, after = TEXT[:40], TEXT[40:]
    data = before.encode() + b"\xff\xfe\x80" + after.encode() + b"\xe2\x80"

    assert decoded(data, "a.txt").text == f"{before}\ufffd\ufffd\ufffd{after}\ufffd"


def test_text_is_decoded_as_it_is_asked_for_without_its_mark():
    assert decoded_as("\ufeffŁódź".encode("utf-16-le") + b"\0", "utf-16-le") == "Łódź"
    assert decoded_as("Łódź".encode("cp1250"), "cp1250") == "Łódź"
    assert decoded_as("Łódź".encode("utf-32-le") + b"\0\0\0", "utf-32-le") == "Łódź"
    assert decoded_as(b"\xff", "utf-8") == "\ufffd"


def test_pounds_and_accents_do_not_make_a_windows_text_foreign():
    text = "The café on the quay took £300 that day, and nobody could say why."

    assert decoded(text.encode("cp1252"), "a.txt").text == text


def test_a_russian_text_of_the_last_century_is_recognised():
    text = "Правительство сообщило, что ни одна из дорог не будет закрыта. " * 5

    assert decoded(text.encode("cp1251"), "a.txt").text == text


def test_one_broken_byte_does_not_turn_utf8_into_something_else():
    data = TEXT.encode() + b"\xe2\x80"

    assert decoded(data, "a.txt").text == TEXT + "\ufffd"


def test_no_bytes_are_no_text():
    assert decoded(b"", "a.txt").text == ""


def test_one_null_character_makes_no_text_a_binary_file():
    assert decoded(b"It\x00 rained.", "a.txt").text == "It\x00 rained."


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x00\x01\x02\x03",
        bytes(range(1, 9)) * 4,
        b"a\x00\x00\xd8b\x00" * 3,
        b"text\x00 and\x00 zeros",
    ],
    ids=["pdf", "zip", "zeros", "controls", "half a pair", "some zeros"],
)
def test_what_is_no_text_is_refused_with_its_name(data):
    with pytest.raises(ImportFailed, match=r"“a\.txt” is not a text file"):
        decoded(data, "a.txt")


def test_bytes_beyond_any_alphabet_still_give_a_text():
    assert decoded(b"a\x81\x8d\x8f\x90\x9d b", "a.txt").text


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        ("Łódź wciąż śpi, choć już świta.".encode("iso8859-2"), "iso8859_2", True),
        ("昨夜、雨が降りました。".encode("iso2022_jp"), "iso2022_jp", True),
        (("昨夜、雨が降りました。" * 3).encode("euc_jp"), "euc_jp", True),
        (("昨夜、俱楽部に雨が降りました。" * 3).encode("euc_jis_2004"), "euc_jis_2004", True),
        (("Ночью шёл дождь. " * 9).encode("utf-16-be"), "utf-16-be", True),
        (("昨夜、雨が降りました。" * 9).encode("utf-16-le"), "utf-16-le", True),
        (TEXT.encode(), "utf-8", False),
        (TEXT.encode("utf-16-le"), "utf-16-le", False),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be", False),
        (TEXT.encode() + b"\xe2\x80", "utf-8", True),
        (TEXT.encode("cp1252"), "cp1252", True),
    ],
)
def test_the_encoding_is_told_and_whether_it_was_a_guess(data, encoding, guessed):
    found = decoded(data, "a.txt")

    assert (found.encoding, found.guessed) == (encoding, guessed)
