"""Articles are put on the shelf before a story refers to them, and can be read in any case."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoStack

from reader.errors import StorageFailed
from reader.model.article import Imported
from reader.ui.keeping import Keeping
from reader.ui.messages import MessageBar
from reader.ui.shelving import Shelving
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks


class Failing:
    """A librarian whose disk is full."""

    def start(self, _work, *, failed, **_others):
        failed(StorageFailed("The disk is full."))


@pytest.fixture
def keeping(services, home):
    return Keeping(services.library, QUndoStack(home))


@pytest.fixture
def shelving(keeping, look, home):
    def shelving(librarian):
        tasks = Tasks(StatusBar(home), MessageBar(look, home))
        return Shelving(librarian, keeping, tasks, home)

    return shelving


@pytest.fixture
def read(articles):
    return [Imported(article, b"bytes") for article in articles]


def on_the_shelf(services, articles):
    return tuple(services.library.articles([one.key for one in articles]).values())


def test_articles_are_on_the_shelf_when_they_are_handed_on(shelving, services, read, articles):
    handed: list[object] = []
    shelving(services.librarian).shelve(read, lambda found: handed.append((found, len(handed))))

    assert handed == [(list(articles), 0)]
    assert set(on_the_shelf(services, articles)) == set(articles)


def test_what_cannot_be_shelved_is_handed_on_and_shelved_later(
    shelving, services, read, articles, keeping
):
    handed: list[object] = []
    shelving(Failing()).shelve(read, handed.append)
    assert handed == [list(articles)]
    assert keeping.unwritten
    assert keeping.write()

    assert set(on_the_shelf(services, articles)) == set(articles)


def test_who_only_looks_on_shelves_nothing(shelving, services, read, articles, keeping):
    services.library.holder = "The library is open in another window."
    handed: list[object] = []
    shelving(services.librarian).shelve(read, handed.append)

    assert handed == [list(articles)]
    assert on_the_shelf(services, articles) == ()
    assert not keeping.unwritten


def test_the_file_of_an_article_is_found_again(shelving, services, read, keeping):
    files: list[bytes | None] = []
    led = shelving(services.librarian)
    led.shelve(read[:1], lambda _: None)
    led.fetch_original(read[0].article.key, files.append)
    led.fetch_original(read[1].article.key, files.append)

    assert files == [b"bytes", None]
    assert led.reads_only == keeping.reads_only
