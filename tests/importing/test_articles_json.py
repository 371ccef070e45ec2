"""Articles in the program's own format come back exactly as they were written."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.export.document import articles_document
from reader.importing.articles_json import MOST, JsonImporter
from reader.importing.base import Parts, Piece, Provenance
from reader.importing.read import article_from_bytes, drafts_from_bytes
from reader.model.article import Article
from reader.model.draft import Drafted, article_of
from tests.importing.packed import OFFICE, assert_read_or_refused

NOW = "2001-02-03T04:05:06Z"


def packed(articles: Any, **more: Any) -> bytes:
    document = {"format": "synoptic-comparison", "version": 1, "articles": articles} | more
    return json.dumps(document).encode()


def read(articles: Any, **more: Any) -> Parts:
    (one,) = JsonImporter().all_parts(packed(articles, **more), "a.json")
    if isinstance(one, ImportFailed):
        raise one
    return one


def test_an_article_comes_back_as_it_was():
    written = json.loads((OFFICE / "one.json").read_bytes())["articles"][0]
    article = article_from_bytes((OFFICE / "one.json").read_bytes(), "one.json", NOW)
    document = json.loads(json.dumps(articles_document([article])))["articles"][0]
    for own in ("origin", "sha256"):
        assert document.pop(own) != written.pop(own)
    assert document == written


def test_text_and_furniture_come_back_whatever_they_say():
    before = Article(
        "a.txt",
        "",
        text="Share this\n\nAdvertisement\nof two lines\n\nBy Jo Brack",
        furniture=("A long sentence of the article was set aside by a user.", "Comments"),
        title="Comments",
        author="Ö",
        source="The Post",
        url="https://example.org/a",
        language="sv",
        published="2001-02-03",
        updated="2001-02-04",
        via=("AP", "dpa"),
    )
    after = come_back(before)
    assert after == replace(before, origin="a.json", sha256=after.sha256, imported=NOW)


LINES = st.sampled_from(
    ["Share this", "By Ann Lee", "3 May 2024", "Comments", "It fell. (AP)", "We saw you.",
     "Sign up to our newsletter.", "Bridge closed", "Reuters and AFP report on the matter.",
     "Kolm (dpa) - Es regnete.", "CORRECTION: It stood.", "* * *", "Two lines\nof verse"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(LINES, min_size=1), st.lists(LINES), st.none() | LINES, st.none() | LINES)
def test_nothing_in_an_article_is_decided_anew(text, furniture, title, author):
    before = Article(
        "a.txt",
        "",
        "\n\n".join(text),
        furniture=tuple(furniture),
        title=title and title.splitlines()[0],
        author=author and author.splitlines()[0],
    )
    after = come_back(before)
    assert after == replace(before, origin="a.json", sha256=after.sha256, imported=NOW)


def come_back(article: Article) -> Article:
    data = json.dumps(articles_document([article])).encode()
    return article_from_bytes(data, "a.json", NOW)


def test_an_article_that_was_only_updated_stays_without_a_date_and_its_language_is_found():
    german = "Der Rat schloss die Brücke am Dienstag, weil zwei der Pfeiler Risse hatten."
    document = json.dumps(
        {
            "format": "synoptic-comparison",
            "version": 1,
            "articles": [{"text": german, "updated": "2024-05-01"}],
        }
    )
    found = article_from_bytes(document.encode(), "a.json", NOW)
    assert (found.published, found.updated, found.language) == (None, "2024-05-01", "de")


def test_where_a_file_holds_only_furniture_something_is_read_all_the_same():
    assert not read([{"text": "", "furniture": ["It rained."]}]).exact


def test_all_articles_of_a_file_are_read():
    data = (OFFICE / "two.json").read_bytes()
    one, two = drafts_from_bytes(Provenance("two.json", data, NOW))
    assert isinstance(one, Drafted)
    assert isinstance(two, Drafted)
    assert [(each.draft.title or "")[:8] for each in (one, two)] == ["Kolvenia", "BLOODBAT"]
    assert one.original == two.original == data
    assert article_of(one.draft).key != article_of(two.draft).key


def test_of_several_articles_a_broken_one_is_named_and_stops_no_other():
    data = packed([{"text": "One."}, {"text": 1}, {"text": ""}, 4, {"text": "Five."}])
    found = drafts_from_bytes(Provenance("a.json", data, NOW))
    assert [isinstance(one, Drafted) for one in found] == [True, False, False, False, True]
    assert str(found[1]).startswith("Article 2 in “a.json” is not as this program writes them")
    assert str(found[2]).startswith("“a.json, article 3” is empty")
    assert str(found[3]).startswith("Article 4 in “a.json”")


def test_articles_without_end_are_refused():
    assert len(JsonImporter().all_parts(packed([{"text": "a"}] * MOST), "a.json")) == MOST
    with pytest.raises(ImportFailed, match=r"“a.json” holds more than 200 articles"):
        JsonImporter().all_parts(packed([{"text": "a"}] * (MOST + 1)), "a.json")


def test_what_is_written_in_the_own_format_is_never_parted_further():
    one = "The council closed the bridge after cracks were found in two of its piers. " * 4
    (found,) = drafts_from_bytes(
        Provenance(
            "a.json", packed([{"text": f"{one}\n\n---\n\nFerry sails again\n\n{one}"}]), NOW
        )
    )
    assert isinstance(found, Drafted)
    assert (found.draft.begins, found.draft.notices) == ((), ())


def test_what_is_of_another_type_is_left_out():
    said = {
        "title": 3,
        "author": "",
        "url": None,
        "published": "soon",
        "language": "English",
        "via": "AP",
    }
    parts = read([{"text": "a", "furniture": [1, "", "b"], **said}])
    assert parts == Parts((Piece("a", kept=True), Piece("b", kept=False, group=3)), exact=True)
    assert read([{"text": "a", "via": ["AP", 1, "", "dpa"]}]).via == ("AP", "dpa")


def test_a_newer_file_is_refused_with_a_sentence():
    with pytest.raises(ImportFailed, match="newer version"):
        read([{"text": "a"}], version=2)


@pytest.mark.parametrize("articles", [None, [], {}])
def test_what_holds_no_articles_is_refused(articles: Any):
    with pytest.raises(ImportFailed, match=r"“a.json” does not hold articles"):
        read(articles)


@pytest.mark.parametrize("article", [1, {}, {"text": 1}, {"text": "a", "furniture": "b"}])
def test_what_is_no_article_is_refused(article: Any):
    with pytest.raises(ImportFailed, match=r"Article 1 in “a.json” is not"):
        article_from_bytes(packed([article]), "a.json", NOW)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"format": "other", "articles": [{"text": "a"}]}', b"[" * 100_000,
     b"9" * 10_000, b"\xff\xff"],
)  # fmt: skip
def test_what_is_no_such_file_is_refused(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.json” does not hold articles"):
        JsonImporter().all_parts(data, "a.json")


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["text", "title"]), inner),
    )
)
def test_whatever_stands_for_an_article_yields_parts_or_one_sentence(article: Any):
    assert_read_or_refused(lambda _: read([article]), b"", "a.json")
