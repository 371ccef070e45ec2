"""Stories, notes and finds are listed in plain lines."""

from __future__ import annotations

from dataclasses import replace

from reader.cli.listing import finds_listed, notes_document, notes_listed, stories_listed
from reader.model.article import Article
from reader.model.found import Found, Results
from reader.model.note import Note
from reader.model.story import Entry, Opened, Story
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import span_in

DAY = "2024-01-02T12:00:00.000+00:00"
ARTICLE = Article("a.txt", "a", "The bridge was closed.", source="The Post", title="Shut")
STORY = Story("12345678-9", "Bridge", (ARTICLE.key,), DAY)
ON_WORDS = Note(
    "n",
    STORY.id,
    (target_on(ARTICLE, span_in(ARTICLE.text, "was closed")),),
    "Who says?\n\nNobody.",
    *(DAY, DAY),
    color="peach",
    tags=("doubt", "money"),
    status="to check",
)
FOUND = Found("article", STORY.id, "Bridge", ARTICLE.key, "The Post – Shut", "was closed", ())


def listed(*notes, meanings=None):
    return notes_listed([Opened(STORY, (ARTICLE,), notes)], meanings or {}).splitlines()


def test_a_story_is_listed_with_what_it_has():
    entries = [Entry("12345678-9", "Bridge", 3, 1, DAY), Entry("x", "Ferry", 1, 0, "long ago")]

    assert stories_listed(entries).splitlines() == [
        "12345678  Bridge · 3 articles · 1 note · opened 2024-01-02",
        "x  Ferry · 1 article · 0 notes · opened long ago",
    ]


def test_where_there_is_nothing_that_is_said():
    assert stories_listed([]) == "There are no stories yet."
    assert notes_listed([], {}) == "There are no notes yet."
    assert notes_listed([Opened(STORY, (ARTICLE,))], {}) == "There are no notes yet."
    assert finds_listed("tram", Results(()), bold=True) == "No match found for “tram”."


def test_a_note_is_listed_with_its_story_its_words_and_what_it_is_on():
    assert listed(ON_WORDS, meanings={"peach": "doubtful"}) == [
        "Bridge  (12345678)",
        "",
        "  A  The Post: “was closed”",
        "    Who says?",
        "",
        "    Nobody.",
        "    peach (doubtful) · to check · #doubt · #money · 2024-01-02",
    ]


def test_notes_on_a_whole_article_the_story_and_what_it_no_longer_has_say_so():
    whole = replace(ON_WORDS, targets=(target_on(ARTICLE, None),))
    story = replace(ON_WORDS, targets=())
    gone = replace(ON_WORDS, targets=(Target("gone", Span(0, 3), "abc"),))

    assert listed(whole, story, gone)[2::6] == [
        "  A  The Post",
        "  The whole story",
        "  –  an article that the story no longer has: “abc”",
    ]


def test_an_article_that_is_gone_has_no_outlet_in_json():
    gone = replace(ON_WORDS, targets=(Target("gone"),))
    (note,) = notes_document([Opened(STORY, (ARTICLE,), (gone,))], {})

    assert note["meaning"] is None
    assert note["targets"] == [
        {"article": "gone", "outlet": None, "title": None, "start": None, "end": None}
        | {"exact": "", "prefix": "", "suffix": ""}
    ]


def test_hits_stand_in_brackets_or_in_bold():
    results = Results((replace(FOUND, snippet="a b a", hits=(Span(0, 1), Span(4, 5))),))

    assert finds_listed("a", results, bold=False).splitlines() == [
        "The Post – Shut · in Bridge (12345678)",
        "    [a] b [a]",
    ]
    assert finds_listed("a", results, bold=True).endswith("    \x1b[1ma\x1b[m b \x1b[1ma\x1b[m")


def test_a_note_that_was_found_is_headed_by_what_it_is_on_if_anything():
    on_words = replace(FOUND, kind="note", heading="was closed")
    on_story = replace(FOUND, kind="note", heading="")
    lines = finds_listed("a", Results((on_words, on_story)), bold=False).splitlines()

    assert lines[::2] == [
        "Note on “was closed” · in Bridge (12345678)",
        "Note · in Bridge (12345678)",
    ]


def test_it_is_said_that_more_was_found():
    text = finds_listed("a", Results((FOUND,), more=True), bold=False)

    assert text.splitlines()[-1] == "These are the first 1; more words find fewer."


def test_signs_that_a_terminal_would_obey_are_not_passed_on():
    evil = "\x1b]0;evil\x07\x9b2J"
    article = replace(ARTICLE, source=evil)
    story = replace(STORY, name=evil, articles=(article.key,))
    note = replace(ON_WORDS, body=evil, tags=(evil,), targets=(target_on(article, None),))
    found = replace(FOUND, story_name=evil, snippet=evil, heading=evil)
    told = [
        stories_listed([Entry("x", evil, 1, 0, DAY)]),
        notes_listed([Opened(story, (article,), (note,))], {"peach": evil}),
        finds_listed(evil, Results((found,)), bold=False),
        finds_listed(evil, Results(()), bold=False),
    ]

    assert all("evil" in one for one in told)
    assert all(sign.isprintable() or sign == "\n" for one in told for sign in one)
