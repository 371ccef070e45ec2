"""Invented stories, one of them open, and what a search finds in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.found import Found, Results
from reader.model.story import Entry, Opened, Story
from reader.model.text import Span
from reader.ui.sidebar.panel import Sidebar

NAMES = ("Lighthouse", "Harbour budget", "Spring floods", "Kiln Street fire")
SNIPPET = "… that a great many of the boats lay there, when the lamp of Sorn went dark on Friday …"


def hit(words, snippet=SNIPPET):
    return Span(snippet.index(words), snippet.index(words) + len(words))


@pytest.fixture
def entries():
    """Four stories, that of the articles second."""
    return [
        Entry(f"s{at}", name, 3 + at, at, "2024-10-14T10:00:00+00:00")
        for at, name in enumerate(NAMES)
    ]


@pytest.fixture
def state(articles):
    """The second of `entries`, open; its last pane is hidden."""
    story = Story("s1", NAMES[1], tuple(article.key for article in articles), "")
    return Opened(replace(story, hidden=frozenset({articles[2].key})), articles)


@pytest.fixture
def results():
    """An article and two notes; there are others."""
    return Results(
        (
            Found(
                *("article", "s1", NAMES[1], "key", "Gazette – A headline that is rather long"),
                *(SNIPPET, (hit("lamp"), hit("dark"))),
            ),
            Found(
                *("note", "s2", NAMES[2], "n1", "", "Who pays for the lamp?"),
                (hit("lamp", "Who pays for the lamp?"),),
            ),
            Found("note", "s2", NAMES[2], "n2", "words it is about", "to check", ()),
        ),
        more=True,
    )


@pytest.fixture
def sidebar(home, actions, look, entries, state):
    """The sidebar with `entries`, on the first article of the open one."""
    sidebar = Sidebar(actions, look, home)
    for widget in (sidebar, home):
        widget.resize(152, 700)
    sidebar.show_stories(entries)
    sidebar.show_story(state)
    sidebar.story_chosen.connect(lambda story: open_story(sidebar, entries, story))
    home.show()
    return sidebar


def open_story(sidebar, entries, story):
    """Open a story without articles, as the window does."""
    entry = next(entry for entry in entries if entry.id == story)
    sidebar.show_story(Opened(Story(story, entry.name, (), ""), ()))
