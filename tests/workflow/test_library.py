"""What is kept is found again, by the librarian."""

from __future__ import annotations

from contextlib import closing

from reader.model.article import Article, Imported
from reader.model.edit import Edit
from reader.model.story import Story
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.worker.librarian import Librarian
from reader.workflow.library import original_of, searching, shelving

ONE = Imported(Article("a.txt", "a", "The old bridge was closed."), b"a")


def test_what_the_librarian_shelves_for_a_story_it_finds(paths):
    with (
        closing(Library(open_library(paths.data))) as library,
        closing(Librarian(lambda: Library(open_library(paths.data)))) as librarian,
    ):
        articles = librarian.run(shelving([ONE]))
        story = Story("s", "Bridge", tuple(one.key for one in articles), "2024-01-02")
        library.apply(Edit("s", stories=((None, story),)))
        results = librarian.run(searching("bridge"))
        original = librarian.run(original_of(ONE.article.key))

    assert [one.item for one in results.found] == [ONE.article.key]
    assert not results.more
    assert original == b"a"
