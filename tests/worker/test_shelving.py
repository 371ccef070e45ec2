"""Articles come on the shelf, and words are found there."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import StorageFailed
from reader.model.article import Article, Imported
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.story import Story
from reader.model.target import target_on
from reader.progress import Cancelled, silently
from reader.storage.database import open_in_memory
from reader.storage.library import Library
from reader.worker.shelving import FetchOriginal, Search, Shelve
from tests.invented import span_in

TEXT = "The old bridge was closed."
ONE = Imported(Article("a.txt", "a", TEXT, source="The Post", title="Shut"), b"a")
OTHER = Imported(Article("b.txt", "b", "Nobody crossed."), b"b")


@pytest.fixture
def library():
    with closing(Library(open_in_memory())) as library:
        yield library


def test_articles_are_kept_with_their_originals_and_reported_one_by_one(library):
    told = []
    kept = Shelve((ONE, OTHER))(library, lambda *now: told.append(now))

    assert kept == (ONE.article, OTHER.article)
    assert library.articles([ONE.article.key, OTHER.article.key]) == {
        ONE.article.key: ONE.article,
        OTHER.article.key: OTHER.article,
    }
    assert library.original(OTHER.article.key) == b"b"
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_what_was_kept_before_a_cancel_stays(library):
    def cancel(done, _total, /):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        Shelve((ONE, OTHER))(library, cancel)

    keys = [ONE.article.key, OTHER.article.key]
    assert list(library.articles(keys)) == [ONE.article.key]


def test_the_file_of_an_article_comes_back(library):
    Shelve((ONE,))(library, silently)

    assert FetchOriginal(ONE.article.key)(library, silently) == b"a"
    assert FetchOriginal(OTHER.article.key)(library, silently) is None


def test_a_library_that_another_holds_takes_nothing(library):
    library.holder = "Another window has it."

    with pytest.raises(StorageFailed, match="Another window"):
        Shelve((ONE,))(library, silently)


def test_articles_and_notes_of_a_story_are_found(library):
    Shelve((ONE,))(library, silently)
    story = Story("s", "Bridge", (ONE.article.key,), "2024-01-02T00:00:00.000+00:00")
    target = target_on(ONE.article, span_in(TEXT, "was closed"))
    note = Note("n", "s", (target,), "Who says?", story.created, story.created, tags=("doubt",))
    library.apply(Edit("s", stories=((None, story),), notes=((None, note),)))

    (article,) = Search("old bri", 5)(library, silently).found
    (by_tag,) = Search("doubt", 5)(library, silently).found
    by_words = Search("was closed", 1)(library, silently)

    assert (article.item, article.heading) == (ONE.article.key, "The Post – Shut")
    assert (by_tag.kind, by_tag.item, by_tag.heading) == ("note", "n", "was closed")
    assert (len(by_words.found), by_words.more) == (1, True)


def test_a_search_can_be_cancelled_before_it_begins(library):
    def cancel(_done, _total, /):
        raise Cancelled

    with pytest.raises(Cancelled):
        Search("bridge", 5)(library, cancel)
