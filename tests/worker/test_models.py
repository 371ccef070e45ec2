"""The language process analyses, embeds and compares; it remembers, and it can be stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article
from reader.model.comparison import Models
from reader.progress import Cancelled, silently
from reader.worker.models import Language

ONE = Article("1.txt", "1", "The bridge over the Isvel was closed on Monday. Nobody was hurt.")
TWO = Article("2.txt", "2", "On Monday the bridge over the Isvel was closed.\n\nIt is old.")


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def language(cache):
    language = Language(cache)
    yield language
    language.close()


def test_articles_are_compared_and_the_models_named(language):
    found = language.compare((ONE, TWO), silently)

    assert [len(one.sentences) for one in found.analyses] == [2, 2]
    assert found.matches
    assert found.models.language is not None
    assert found.models.sentence is not None


def test_progress_counts_each_article_once_read_and_once_compared(language):
    told = []
    other = replace(TWO, source="Another outlet")  # so that it is not remembered
    language.compare((ONE, other), lambda *step: told.append(step))

    assert list(dict.fromkeys(told)) == [(n, 4) for n in range(5)]


def test_an_article_without_words_is_no_trouble(language):
    found = language.compare((Article("0.txt", "0", ""), ONE), silently)

    assert found.analyses[0].sentences == ()


def test_no_articles_have_no_matches(language):
    assert language.compare((), silently).matches == ()


def test_what_is_remembered_needs_no_model(language, cache):
    first = language.compare((ONE, TWO), silently)
    again = Language(cache, ahead=False)
    second = again.compare((ONE, TWO), silently)

    assert second == first
    assert again._parsing._english is None
    again.close()


def test_the_first_report_can_stop_it(tmp_path):
    def report(_done, _total, /):
        raise Cancelled

    language = Language(tmp_path)
    with pytest.raises(Cancelled):
        language.compare((ONE, TWO), report)
    language.close()


def test_without_the_sentence_model_the_words_decide_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.comparison.encoder.MODULE", "no_such_model")
    language = Language(tmp_path)
    found = language.compare((ONE, TWO), silently)
    language.close()

    assert found.models.sentence is None
    assert found.matches


def test_articles_in_another_language_are_matched_by_their_words(language):
    french = Article("3.txt", "3", "Le pont sur l’Isvel a été fermé lundi.", language="fr")
    again = Article("4.txt", "4", "Lundi, le pont sur l’Isvel a été fermé.", language="fr")
    found = language.compare((ONE, TWO, french, again), silently)
    english = language.compare((ONE, TWO), silently)

    assert {(match.a.article, match.b.article) for match in found.matches} == {(0, 1), (2, 3)}
    assert [m for m in found.matches if m.a.article == 0] == list(english.matches)
    assert found.analyses[2].mentions == found.analyses[2].figures == ()
    assert found.models == Models(
        english.models.language, english.models.sentence, without=("fr",)
    )


def test_without_any_english_no_english_model_is_named(tmp_path):
    french = Article("3.txt", "3", "Le pont a été fermé.", language="fr")
    language = Language(tmp_path, ahead=False)
    found = language.compare((french,), silently)

    assert found.models == Models(None, None, without=("fr",))
    assert language._parsing._english is None
    language.close()


def test_what_was_compared_before_is_remembered_whole_and_the_models_come_afterwards(
    language, cache
):
    first = language.compare((ONE, TWO), silently)
    told: list[tuple[int, int]] = []
    again = Language(cache, ahead=False, afterwards=True)
    found = again.compare((ONE, TWO), lambda done, total: told.append((done, total)))
    turned = again.compare((TWO, ONE), silently)
    again.close()

    assert found == first
    assert told == [(4, 4)]
    assert again._parsing._english is not None
    assert turned.articles == (TWO, ONE)


def test_the_models_are_named_once_they_work(cache):
    fresh = Language(cache, ahead=False)
    told = fresh.models(silently)
    fresh.close()

    assert told.language is not None
    assert told.language.startswith("en_core_web")
    assert told.sentence is not None


def test_naming_the_models_can_be_stopped_while_they_load(cache):
    def stop(*_):
        raise Cancelled

    fresh = Language(cache, ahead=False)
    with pytest.raises(Cancelled):
        fresh.models(stop)
    fresh.close()
