"""Words are sought when typing pauses, and only the last ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageFailed
from reader.model.article import Imported
from reader.model.found import Found
from reader.model.text import Span
from reader.ui.searching import Searching, place_of
from reader.ui.sidebar.panel import Sidebar
from reader.workflow.stories import new_story, story_changed
from tests.ui.conftest import Here


@pytest.fixture
def librarian(services, articles):
    services.library.shelve([Imported(article, b"") for article in articles])
    services.library.apply(story_changed(None, new_story(articles)))
    return Here(services.library)


@pytest.fixture
def sidebar(home, actions, look):
    return Sidebar(actions, look, home)


@pytest.fixture(autouse=True)
def searching(librarian, sidebar):
    return Searching(librarian, sidebar)


def snippet(text, words, start=0, end=None):
    """What a search makes of `text`: one line, from and to an ellipsis."""
    line = " ".join(text[start:end].split())
    at = line.index(words)
    return Found("article", "s", "", "k", "", f"…{line}…", (Span(at + 1, at + 1 + len(words)),))


def write(qtbot, librarian, sidebar, words):
    sidebar.field.setText(words)
    qtbot.waitUntil(lambda: bool(librarian.waiting))


def found(sidebar):
    return sidebar.pages.found.list.found.rowCount()


def test_what_is_written_is_sought_and_shown(qtbot, librarian, sidebar):
    write(qtbot, librarian, sidebar, "lighthouse")
    librarian.work()

    assert found(sidebar) == 2


def test_words_that_are_written_on_are_of_interest_no_more(qtbot, librarian, sidebar):
    write(qtbot, librarian, sidebar, "lighthouse")
    ((job, *_),) = librarian.waiting
    sidebar.field.setText("lighthouse of nowhere")
    assert job.cancelled
    librarian.waiting.clear()
    write(qtbot, librarian, sidebar, "lighthouse of nowhere")
    librarian.work()
    assert sidebar.pages.found.said.text() == "Nothing found for “lighthouse of nowhere”."


def test_nothing_is_sought_for_no_words(librarian, sidebar, searching):
    sidebar.field.setText("lamp")
    assert searching._timer.isActive()
    sidebar.field.clear()

    assert not searching._timer.isActive()
    assert not librarian.waiting
    assert sidebar.pages.stories.isVisibleTo(sidebar)


def test_a_search_that_fails_says_so(qtbot, librarian, sidebar):
    write(qtbot, librarian, sidebar, "lamp")
    ((_job, _work, _done, failed, _progress),) = librarian.waiting
    failed(StorageFailed("The library could not be searched."))

    assert sidebar.pages.found.said.text() == "The library could not be searched."


def test_the_words_of_a_snippet_are_found_across_paragraphs():
    text = "Sorn is dark.\n\nThe lamp went\nout.\n\nThe lamp is old."
    found = snippet(text, "lamp", 5, 35)

    assert place_of(found, text) == Span(19, 23)


def test_the_hit_is_that_of_the_snippet_and_not_an_earlier_one():
    text = "A lamp here. A lamp there."

    assert place_of(snippet(text, "lamp", 13), text) == Span(15, 19)


def test_an_ellipsis_of_the_text_itself_is_no_hindrance():
    text = "… and the lamp …"

    assert place_of(snippet(text, "lamp"), text) == Span(10, 14)


def test_words_of_a_headline_have_no_place_in_the_text():
    assert place_of(snippet("Lamp of Sorn", "Sorn"), "It went dark.") is None
    assert place_of(Found("note", "s", "", "n", "", "Why?", ()), "Why?") is None


@given(st.data())
def test_every_hit_is_found_at_its_own_words(data):
    words = data.draw(st.lists(st.text("ab.*+é…😀", min_size=1), min_size=1, max_size=8))
    gaps = data.draw(st.lists(st.sampled_from([" ", "\n\n", "\u00a0"]), min_size=8, max_size=8))
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=False))
    word = data.draw(st.sampled_from(words))
    place = place_of(snippet(text, word), text)

    assert place is not None
    assert place.of(text) == word
