"""Articles come back as they were imported, with the files they were made from."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageFailed
from reader.model.article import Article, BlockRole, Imported
from reader.storage.articles import Articles
from reader.storage.failures import explained
from tests.making import any_text, imported, in_memory

perhaps = st.none() | any_text
some = st.lists(any_text, max_size=3).map(tuple)
any_imported = st.builds(
    Imported,
    st.builds(
        Article,
        *(any_text, any_text, any_text, some, perhaps, perhaps, perhaps, perhaps, any_text),
        *(perhaps, perhaps, some, any_text, any_text),
        st.lists(st.sampled_from(get_args(BlockRole)), max_size=3).map(tuple),
    ),
    st.binary(max_size=40),
)


@pytest.fixture
def articles(library):
    return Articles(library.db)


@given(any_imported)
def test_any_article_comes_back_as_it_was_with_its_original(one):
    with in_memory() as library:
        articles = Articles(library.db)
        articles.put(one)

        found = articles.get([one.article.key])
        assert found == {one.article.key: one.article}
        assert found[one.article.key].encoding == one.article.encoding
        assert found[one.article.key].forms == one.article.forms
        assert articles.original(one.article.key) == (one.original or None)


def test_those_asked_for_come_and_no_others(articles):
    one, other, third = imported("One."), imported("Two."), imported("Three.")
    for each in (one, other, third):
        articles.put(each)

    found = articles.get([third.article.key, "unknown", one.article.key, one.article.key])

    assert found == {each.article.key: each.article for each in (one, third)}
    assert articles.get([]) == {}
    assert articles.original("unknown") is None


def test_what_is_known_of_an_article_is_renewed_but_not_when_it_was_imported(articles):
    first = imported(source="Journal", title=None, via=("AP",), imported="2026-01-01")
    again = imported(
        origin="other.txt",
        furniture=("Advertisement",),
        source="The Journal",
        title="Shut",
        author="A. B.",
        url="https://example.org",
        language="fr",
        published="2026-02-01",
        updated="2026-02-02",
        imported="2026-02-03",
        encoding="cp1250",
        forms=("heading",),
    )
    articles.put(first)
    articles.put(again)

    renewed = replace(again.article, imported="2026-01-01")
    assert articles.get([first.article.key]) == {first.article.key: renewed}
    renewed = articles.get([first.article.key])[first.article.key]
    assert (renewed.encoding, renewed.forms) == ("cp1250", ("heading",))


def test_a_file_is_kept_once_however_many_articles_are_made_of_it(library, articles):
    page = b"one page, two articles"
    one, other = imported("One.", original=page), imported("Two.", original=page)
    articles.put(one)
    articles.put(other)
    articles.put(one)

    assert library.db.execute("SELECT data FROM original").fetchall() == [(page,)]
    assert articles.original(other.article.key) == page
    assert library.db.execute("SELECT count(*) FROM article").fetchone() == (2,)


def test_the_words_of_an_article_can_be_found_also_those_known_later(library, articles):
    def found(word):
        query = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
        return library.db.execute(query, (word,)).fetchone() == (1,)

    articles.put(imported("The bridge is shut.", title="Harbour"))
    articles.put(imported("The bridge is shut.", title="Ferry"))

    assert found("bridge")
    assert found("ferry")
    assert not found("harbour")


def test_a_text_that_cannot_be_kept_as_it_is_is_refused(articles):
    """Importing leaves no surrogates; a text with others in their place is another article."""
    with pytest.raises(StorageFailed, match="no characters"), explained():
        articles.put(imported("a\ud800", original=b""))
