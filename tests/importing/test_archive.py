"""A zip is read within bounds, and never to disk."""

from __future__ import annotations

import zipfile

import pytest
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.archive import (
    MARKUP,
    MEMBERS,
    RATIO,
    UNPACKED,
    Archive,
    tree,
    words_in,
)
from tests.importing.packed import assert_read_or_refused, packed, spoilt


def test_members_are_read_by_their_names_however_odd():
    names = ("a.txt", "../../etc/passwd", "/root", "b\\c")
    archive = Archive(packed(dict.fromkeys(names, "x")), "a.zip")
    assert archive.names == names
    assert [archive.member(name) for name in names] == [b"x"] * 4


def test_a_member_that_is_not_there_holds_nothing():
    archive = Archive(packed({"a": "b"}), "a.zip")
    assert archive.member("c") == b""
    assert archive.xml("c") is None


def test_a_file_that_unpacks_to_too_much_for_its_size_is_refused():
    data = packed({"a": b"\0" * 5_000_000})
    assert len(data) * RATIO < 5_000_000
    with pytest.raises(ImportFailed, match=r"“a.zip” unpacks to more than"):
        Archive(data, "a.zip")


def test_a_file_that_unpacks_to_more_than_the_bound_is_refused():
    half = bytes(range(256)) * (UNPACKED // 512)
    data = packed({"a": half}, zipfile.ZIP_STORED)
    assert Archive(data, "a.zip").member("a") == half
    data = packed({"a": half, "b": half, "c": b"1"}, zipfile.ZIP_STORED)
    with pytest.raises(ImportFailed, match="unpacks"):
        Archive(data, "a.zip")


def test_a_file_of_too_many_members_is_refused():
    data = packed({str(number): "" for number in range(MEMBERS + 1)})
    with pytest.raises(ImportFailed, match="unpacks"):
        Archive(data, "a.zip")


def test_a_member_that_holds_more_than_it_was_declared_to_is_damaged():
    data = packed({"a": b"x" * 10_000})
    lying = data.replace((10_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(ImportFailed, match="is damaged"):
        Archive(lying, "a.zip").member("a")


def test_a_member_with_a_password_is_refused():
    data = bytearray(packed({"a": "b"}))
    listed = data.index(b"PK\x01\x02")
    data[listed + 8] |= 1
    with pytest.raises(ImportFailed, match="password"):
        Archive(bytes(data), "a.zip").member("a")


def test_a_member_packed_in_an_unusual_way_is_refused():
    data = packed({"a": "b" * 100}, zipfile.ZIP_LZMA)
    with pytest.raises(ImportFailed, match="damaged"):
        Archive(data, "a.zip").member("a")


def test_a_file_of_word_with_a_password_says_so():
    with pytest.raises(ImportFailed, match="old kind or has a password"):
        Archive(b"\xd0\xcf\x11\xe0" + b"\0" * 600, "a.docx")


def test_more_markup_than_any_article_has_is_refused():
    archive = Archive(packed({"a": b"<" * MARKUP, "b": b"="}, zipfile.ZIP_STORED), "a.zip")
    archive.member("a")
    with pytest.raises(ImportFailed, match="unpacks"):
        archive.member("b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_are_refused(encoding: str):
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'.encode(encoding)
    with pytest.raises(ImportFailed, match="not safe"):
        tree(bomb, "a.xml")


def test_a_document_type_without_entities_loads_nothing(tmp_path):
    secret = tmp_path / "a.dtd"
    secret.write_text("<!ELEMENT a ANY><!ATTLIST a b CDATA 'loaded'>", "utf-8")
    root = tree(f'<!DOCTYPE a SYSTEM "{secret}"><a><!--c--><?d e?>f</a>'.encode(), "a.xml")
    assert (root.get("b"), root.text, len(root)) == (None, "f", 0)


def test_what_is_no_xml_is_damaged():
    for data in (b"<a>", b"a", b"<a></b>", b"<a>" * 300 + b"</a>" * 300):
        with pytest.raises(ImportFailed, match="damaged"):
            tree(data, "a.xml")


def test_xml_is_read_from_a_member():
    root = Archive(packed({"a": "<a><b>c</b><b>d</b><e/></a>"}), "a.zip").xml("a")
    assert [words_in(root, tag) for tag in ("b", "e", "f")] == ["c", "", ""]
    assert words_in(None, "b") == ""


@settings(deadline=None)
@given(spoilt(packed({"a.xml": "<a>b</a>" * 20, "c": b"d" * 99})))
def test_a_spoilt_zip_yields_bytes_or_one_sentence(data: bytes):
    def members(whole: bytes) -> list[bytes]:
        archive = Archive(whole, "a.zip")
        return [archive.member(name) for name in archive.names]

    assert_read_or_refused(members, data, "a.zip")
