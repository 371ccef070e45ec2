"""Bytes become text, whatever the encoding."""

from __future__ import annotations

import codecs

import pytest

from reader.errors import ImportFailed
from reader.importing.decoding import decoded, decoded_as

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


def test_text_is_decoded_as_it_is_asked_for_without_its_mark():
    assert decoded_as("\ufeffŁódź".encode("utf-16-le") + b"\0", "utf-16-le") == "Łódź"
    assert decoded_as("Łódź".encode("cp1250"), "cp1250") == "Łódź"
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
