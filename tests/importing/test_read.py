"""A file becomes an article, or one sentence says why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing.base import Provenance
from reader.importing.kinds import LIMIT, TEXT_LIMIT
from reader.importing.read import (
    LONGEST,
    MOST,
    article_from_bytes,
    draft_from_bytes,
    read_drafts,
)
from reader.model.draft import Drafted, article_of
from reader.resources import sample_story

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16-le", "utf-16", "cp1252", "cp1250", "cp1251"]
NOW = "2024-05-01T10:00:00Z"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge closed\n\nThe council closed the bridge on Tuesday.\n", "utf-8")
    return path


def read(path):
    (one,) = read_drafts(path, NOW)
    if isinstance(one, ImportFailed):
        raise one
    return article_of(one.draft)


def refusal(path):
    with pytest.raises(ImportFailed) as caught:
        read(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert str(path.parent) not in sentence
    return sentence


def test_a_file_becomes_an_article(file):
    article = read(file)

    assert (article.title, article.text) == (
        "Bridge closed",
        "The council closed the bridge on Tuesday.",
    )
    assert (article.origin, article.imported) == ("bridge.txt", NOW)


def test_a_missing_file_is_explained(tmp_path):
    assert "was not found" in refusal(tmp_path / "gone.txt")


def test_a_file_that_vanishes_after_it_was_looked_at_is_explained(file, monkeypatch):
    look = Path.stat

    def look_and_lose(self, **options):
        status = look(self, **options)
        self.unlink()
        return status

    monkeypatch.setattr(Path, "stat", look_and_lose)

    assert "was not found" in refusal(file)


def test_a_folder_is_explained(tmp_path):
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n \xc2\xa0\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_explained(file, data):
    file.write_bytes(data)

    assert "is empty" in refusal(file)


def test_a_binary_file_is_explained(file):
    file.write_bytes(bytes(range(256)) * 4)

    assert "this version does not read" in refusal(file)


def test_a_file_of_100_megabytes_is_refused_by_its_size(file):
    os.truncate(file, 100_000_000)

    assert "is larger than 20 MB" in refusal(file)
    assert "is larger than 60 MB" in refusal(file.rename(file.with_suffix(".story")))


@pytest.mark.parametrize(
    ("size", "name"), [(TEXT_LIMIT + 1, "a.txt"), (TEXT_LIMIT + 1, "a"), (LIMIT + 1, "a.pdf")]
)
def test_a_file_that_grows_while_it_is_read_is_refused(size, name):
    with pytest.raises(ImportFailed, match=r"is larger than [26]0 MB"):
        article_from_bytes(b"a" * size, name, NOW)


def test_more_words_than_a_novel_has_are_refused():
    with pytest.raises(ImportFailed, match="holds more than 2,000,000 characters"):
        article_from_bytes(b"a" * (LONGEST + 1), "a.txt", NOW)


def test_more_paragraphs_than_a_page_has_are_refused():
    with pytest.raises(ImportFailed, match="holds more than 50,000 paragraphs"):
        article_from_bytes(b"a\n" * (MOST + 1), "a.txt", NOW)


def test_a_kind_that_is_not_read_is_explained(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")

    assert "is a picture" in refusal(path)


@pytest.mark.parametrize(
    "name", ["A.TXT", "a.md", "README", "Mr. Lee on bridges", "a.story", "a.pdf", "a.html"]
)
def test_text_is_read_whatever_it_is_called(tmp_path, name):
    path = tmp_path / name
    path.write_text("It rained.", "utf-8")

    assert read(path).origin == name


def test_the_encoding_may_be_chosen_and_is_no_guess_any_more(file):
    file.write_bytes("Čáp hnízdí.".encode("cp1250"))
    (found,) = read_drafts(file, NOW, encoding="cp1250")
    assert isinstance(found, Drafted)

    assert [block.text for block in found.draft.blocks] == ["Čáp hnízdí."]
    assert (found.draft.encoding, found.original) == ("cp1250", "Čáp hnízdí.".encode("cp1250"))
    assert "guessed" not in {notice.kind for notice in found.draft.notices}


def test_no_encoding_is_forced_upon_a_file_that_says_its_own():
    mail = (
        b"Subject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"\r\nCaf\xc3\xa9.\r\n"
    )
    draft = draft_from_bytes(Provenance("a.eml", mail, NOW), encoding="cp1252")

    assert "Café." in {block.text for block in draft.blocks}


def test_what_may_not_be_read_is_explained(file, monkeypatch):
    def refuse(*_arguments, **_options):
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as a user who may read all

    assert "may not be read" in refusal(file)


@pytest.mark.parametrize("cause", [OSError, ValueError])
def test_a_broken_disk_or_an_impossible_name_is_explained(file, monkeypatch, cause):
    def fail(*_arguments, **_options):
        raise cause

    monkeypatch.setattr(Path, "open", fail)

    assert "could not be read" in refusal(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    assert "is not a file that can be read" in refusal(tmp_path / "pipe.txt")


def test_a_name_is_shown_without_what_cannot_be_shown(tmp_path):
    path = tmp_path / "br\nid\udce9ge.txt"
    path.write_text("It rained.", "utf-8")

    assert read(path).origin == "brid?ge.txt"


@given(st.binary(max_size=400))
def test_no_bytes_make_import_crash(data):
    try:
        article = article_from_bytes(data, "a.txt", NOW)
    except ImportFailed:
        return
    assert article.text.strip()
    article.text.encode("utf-8")


@given(st.text())
def test_no_characters_make_import_crash(text):
    try:
        article = article_from_bytes(text.encode("utf-8", "surrogatepass"), "a.txt", NOW)
    except ImportFailed:
        return
    assert article.text.strip()


def test_the_sample_story_is_imported_with_titles_and_dates():
    articles = [read(path) for path in sample_story()]

    assert len(articles) == 5
    assert all(article.title and article.author and article.published for article in articles)


def test_where_one_article_is_asked_for_a_file_of_several_is_refused():
    data = b'{"format": "synoptic-comparison", "articles": [%b]}'
    one, bad = b'{"text": "It rained."}', b'{"text": 3}'
    assert draft_from_bytes(Provenance("a.json", data % one, NOW)).blocks
    for articles, said in ((one + b"," + one, "holds 2 articles"), (bad, "Article 1 in")):
        with pytest.raises(ImportFailed, match=said):
            draft_from_bytes(Provenance("a.json", data % articles, NOW))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(
    data=st.text().flatmap(lambda text: st.sampled_from(ENCODINGS).map(lambda one: (text, one)))
)
def test_read_again_as_it_was_decoded_a_file_holds_the_same(name, data):
    text, encoding = data
    original = (text + "Café – “Żuk”").encode(encoding, "replace")
    try:
        before = draft_from_bytes(Provenance(name, original, NOW))
    except ImportFailed:  # it looks like no text
        reject()
    after = draft_from_bytes(Provenance(name, original, NOW), before.encoding)

    assert [block.text for block in after.blocks] == [block.text for block in before.blocks]
    assert (after.title, after.encoding) == (before.title, before.encoding)
