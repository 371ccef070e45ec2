"""An article knows what to be called and what it is known by."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, letter

ARTICLE = Article("a.txt", "aa", "No one came.", source="The Post", title="Nobody")


def test_an_article_is_called_by_its_outlet_else_its_file():
    assert ARTICLE.name == "The Post"
    assert replace(ARTICLE, source=None).name == "a.txt"


def test_the_fingerprint_is_of_the_text_alone():
    assert ARTICLE.fingerprint == replace(ARTICLE, origin="b.txt", title=None).fingerprint
    assert ARTICLE.fingerprint != replace(ARTICLE, text="No one came").fingerprint


@given(st.text())
def test_every_text_has_a_fingerprint_even_with_half_characters(text):
    assert len(replace(ARTICLE, text=text + "\ud83d").fingerprint) == 64


def test_words_are_counted():
    assert ARTICLE.words == 3


def test_letters_run_from_a_to_z_and_on():
    assert [letter(i) for i in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA")
    ]


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_no_two_articles_have_the_same_letter(one, other):
    assert (letter(one) == letter(other)) == (one == other)


def test_the_same_text_from_two_files_is_two_articles_with_one_fingerprint():
    one, other = (Article("a.txt", sha, "The bridge is shut.") for sha in ("aa", "bb"))

    assert one.fingerprint == other.fingerprint
    assert one.key != other.key


def test_one_file_imported_twice_with_the_same_outcome_is_one_article():
    one, other = (Article(name, "aa", "The bridge is shut.") for name in ("a.txt", "b.txt"))

    assert one.key == other.key
    assert one.key != Article("a.txt", "aa", "The bridge is open.").key
