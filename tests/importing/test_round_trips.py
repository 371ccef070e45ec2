"""The sample story through office suite and browser has all of its words, and no others."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

import pytest

from reader.importing.read import article_from_bytes
from reader.resources import sample_story
from tests.importing.packed import OFFICE

SOURCES = sorted((Path(__file__).parents[1] / "data/sample/sources").glob("*.txt"))
ARTICLES = [*(path for path in sample_story() if path.suffix == ".txt"), *SOURCES]
NOW = "2001-02-03T04:05:06Z"


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_words_come_back_in_order_and_none_from_furniture(path: Path, kind: str):
    whole = article_from_bytes(path.read_bytes(), path.name, NOW)
    back = article_from_bytes((OFFICE / f"{path.stem}.{kind}").read_bytes(), f"a.{kind}", NOW)
    words, found = whole.text.split(), back.text.split()
    blocks = SequenceMatcher(None, words, found, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    assert same >= 0.995 * len(words)
    assert len(found) - same <= 0.005 * len(words)
    assert (back.title, back.author, back.published) == (
        whole.title,
        whole.author,
        whole.published,
    )
    assert not {line for line in whole.furniture if line in back.text}


def test_every_article_of_the_sample_story_was_taken_through():
    assert len(ARTICLES) == 5
    for kind in ("docx", "odt", "rtf"):
        assert {path.stem for path in ARTICLES} < {it.stem for it in OFFICE.glob(f"*.{kind}")}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_file_of_the_sample_story_says_what_its_plain_text_does(path: Path):
    (file,) = (it for it in sample_story() if it.stem == path.stem)
    plain = article_from_bytes(path.read_bytes(), path.name, NOW)
    found = article_from_bytes(file.read_bytes(), file.name, NOW)

    assert found.text == plain.text
    assert set(found.furniture) >= set(plain.furniture)
    same = ("title", "author", "url", "language", "published", "updated", "via")
    assert [getattr(found, name) for name in same] == [getattr(plain, name) for name in same]
    # A saved page names its outlet where nobody sees it; what is typed from it does not.
    assert found.source == {".html": "Lantmarks Kurir"}.get(file.suffix, plain.source)


def test_the_sample_story_is_in_the_formats_that_readers_have():
    kinds = [path.suffix for path in sample_story()]

    assert kinds == [".txt", ".txt", ".html", ".docx", ".pdf"]
