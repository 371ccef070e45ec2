"""Words are found where they stand, and nothing a user types is an error."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageFailed
from reader.storage.schema import LIBRARY
from reader.storage.search import Search, query_of


class Shelf:
    """A library in memory; what is put there gets its number as its id."""

    def __init__(self):
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        for step in LIBRARY:
            self.db.executescript(step)

    def story(self, name="Bridge", *, deleted=None):
        return self.db.execute(
            "INSERT INTO story (id, name, created, opened, deleted) VALUES (?, ?, '', '', ?)"
            " RETURNING number",
            (name, name, deleted),
        ).fetchone()[0]

    def article(self, text, *stories, title=None, source=None, author=None):
        (number,) = self.db.execute(
            "INSERT INTO article (key, fingerprint, sha256, origin, furniture, language, via,"
            " imported, text, source, title, author) VALUES (hex(randomblob(8)), '', '', 'a.txt',"
            " '[]', 'en', '[]', '', ?, ?, ?, ?) RETURNING number",
            (text, source, title, author),
        ).fetchone()
        self.db.execute("UPDATE article SET key = number WHERE number = ?", (number,))
        for story in stories:
            self.db.execute(
                "INSERT INTO story_article VALUES (?, ?, ?, 0)", (story, number, number)
            )
        return str(number)

    def note(self, body, story, *, about="", tags=""):
        (number,) = self.db.execute(
            "INSERT INTO note (id, story, body, color, status, created, changed)"
            " VALUES (hex(randomblob(8)), ?, ?, 'yellow', 'none', '', '') RETURNING number",
            (story, body),
        ).fetchone()
        self.db.execute("UPDATE note SET id = number WHERE number = ?", (number,))
        self.db.execute(
            "INSERT INTO note_words (rowid, body, about, tags) VALUES (?, ?, ?, ?)",
            (number, body, about, tags),
        )
        return str(number)

    def find(self, words, most=50):
        return Search(self.db).find(words, most)

    def items(self, words):
        return [one.item for one in self.find(words).found]


@pytest.fixture
def shelf():
    shelf = Shelf()
    with closing(shelf.db):
        yield shelf


def marked(found):
    """The snippet, with its hits in brackets."""
    text = found.snippet
    for hit in reversed(found.hits):
        text = f"{text[: hit.start]}[{hit.of(text)}]{text[hit.end :]}"
    return text


def test_an_article_is_found_with_its_story_its_heading_and_where_the_words_stand(shelf):
    key = shelf.article(
        "The old bridge was\n\nclosed. A bridge!", shelf.story(), title="Shut", source="The Post"
    )
    (found,) = shelf.find("bridge").found

    assert (found.kind, found.story, found.story_name) == ("article", "Bridge", "Bridge")
    assert (found.item, found.heading) == (key, "The Post – Shut")
    assert marked(found) == "The old [bridge] was closed. A [bridge]!"


@pytest.mark.parametrize(
    ("known", "heading"),
    [({"title": "Shut"}, "Shut"), ({"source": "The Post"}, "The Post"), ({}, "a.txt")],
)
def test_an_article_is_headed_by_whatever_is_known_of_it(shelf, known, heading):
    shelf.article("The bridge", shelf.story(), **known)

    assert shelf.find("bridge").found[0].heading == heading


def test_a_note_is_found_and_headed_by_the_words_it_is_about(shelf):
    note = shelf.note("Who says *so*?", shelf.story(), about="the bridge was closed")
    (found,) = shelf.find("says").found

    assert (found.kind, found.item) == ("note", note)
    assert found.heading == "the bridge was closed"
    assert marked(found) == "Who [says] *so*?"


def test_a_note_about_many_words_is_headed_by_the_first_of_them(shelf):
    shelf.note("Long", shelf.story(), about="word " * 100)
    heading = shelf.find("long").found[0].heading

    assert heading.startswith("word word")
    assert heading.endswith("word …")
    assert len(heading) <= 120


@pytest.mark.parametrize(
    ("words", "snippet"),
    [("lorries", "No [lorries]"), ("post", "The [Post]"), ("vell", "Mara [Vell]")],
)
def test_an_article_is_found_by_its_headline_outlet_and_author(shelf, words, snippet):
    about = {"title": "No lorries", "source": "The Post", "author": "Mara Vell"}
    shelf.article("The bridge was closed.", shelf.story(), **about)

    assert marked(shelf.find(words).found[0]) == snippet


@pytest.mark.parametrize(
    ("words", "snippet"), [("closed", "was [closed]"), ("unclear", "[unclear] money")]
)
def test_a_note_is_found_by_what_it_is_about_and_by_its_tags(shelf, words, snippet):
    shelf.note("Who?", shelf.story(), about="was closed", tags="unclear money")

    assert marked(shelf.find(words).found[0]) == snippet


def test_of_a_long_text_the_words_around_the_hit_are_shown(shelf):
    shelf.article("before " * 200 + "bridge" + " behind" * 200, shelf.story())
    (found,) = shelf.find("bridge").found

    assert "before [bridge] behind" in marked(found)
    assert found.snippet[0] == found.snippet[-1] == "…"
    assert len(found.snippet.split()) <= 26


def test_all_words_must_be_there(shelf):
    story = shelf.story()
    both = shelf.article("The bridge was closed.", story)
    shelf.article("The bridge was open.", story)

    assert shelf.items("closed bridge") == [both]


def test_the_last_word_may_be_the_beginning_of_one_and_no_other(shelf):
    key = shelf.article("The bridge was closed.", shelf.story())

    assert shelf.items("bridge clo") == [key]
    assert shelf.items("bri closed") == []


def test_a_single_letter_means_itself(shelf):
    story = shelf.story()
    shelf.article("Vitamins", story)
    key = shelf.article("Vitamin V", story)

    assert shelf.items("v") == [key]


@pytest.mark.parametrize("quoted", ['"bridge was"', "“bridge was”", "„bridge was“", '"bridge wa'])
def test_what_stands_in_quotation_marks_is_a_phrase(shelf, quoted):
    story = shelf.story()
    key = shelf.article("The bridge was closed.", story)
    shelf.article("It was a bridge.", story)

    assert shelf.items(quoted) == [key]


def test_a_phrase_that_is_closed_ends_with_a_whole_word(shelf):
    shelf.article("The bridge was closed.", shelf.story())

    assert shelf.items('"bridge wa"') == []
    assert shelf.items('"bridge wa" closed') == []


def test_words_beside_a_phrase_are_sought_too(shelf):
    story = shelf.story()
    key = shelf.article("The bridge was closed by Vell.", story)
    shelf.article("The bridge was closed.", story)

    assert shelf.items('closed "the bridge" vel') == [key]


def test_capitals_and_accents_do_not_matter(shelf):
    key = shelf.article("Café Élan", shelf.story())

    assert shelf.items("CAFE élan") == [key]


@pytest.mark.parametrize("words", ["closed AND gone", "NOT gone", "title : closed", "closed OR x"])
def test_words_that_are_operators_of_fts5_are_words(shelf, words):
    shelf.article("The bridge was closed.", shelf.story())

    assert shelf.items(words) == []


@pytest.mark.parametrize(
    "words", ["", " ", '"', '""', "* - ^ ( ) { } :", "…", "_", "\0", "\ud800"]
)
def test_where_there_is_no_word_nothing_is_found(shelf, words):
    shelf.article("The bridge… was * closed - ( _", shelf.story())

    assert query_of(words) == ""
    assert shelf.find(words).found == ()


SIGNS = st.text(st.sampled_from("ab \"“”'*-+^:(){}.,\0\ud800é\u0301😀_\n"), max_size=40)


@given(st.one_of(st.text(), SIGNS))
def test_nothing_that_is_typed_is_an_error(words):
    shelf = Shelf()
    with closing(shelf.db):
        shelf.article("a b ab", shelf.story())

        assert len(shelf.find(words).found) <= 1


@given(st.text(st.sampled_from("abcXYZ019éñß"), min_size=2), st.text(" .\n,-abc"))
def test_a_word_of_a_text_is_found_there_and_marked(word, rest):
    shelf = Shelf()
    with closing(shelf.db):
        shelf.article(f"{rest} {word} {rest}", shelf.story())
        found = shelf.find(word).found[0]

    assert word in [hit.of(found.snippet) for hit in found.hits]


def test_pasting_a_page_is_no_error(shelf):
    page = " ".join(f"word{number}" for number in range(1000))
    key = shelf.article(page, shelf.story())

    assert shelf.items(page) == [key]
    assert shelf.items(f'"{page}') == [key]
    assert shelf.items("word1 " * 1000) == [key]


def test_an_article_in_several_stories_is_found_in_each(shelf):
    shelf.article("The bridge", shelf.story("One"), shelf.story("Two"))

    assert {one.story for one in shelf.find("bridge").found} == {"One", "Two"}


def test_what_belongs_to_no_story_that_is_there_is_not_found(shelf):
    gone = shelf.story("Gone", deleted="2024-01-02")
    shelf.article("The bridge")
    shelf.article("The bridge", gone)
    shelf.note("The bridge", gone)
    shelf.note("The bridge", None)
    kept = shelf.article("The bridge", gone, shelf.story("Kept"))
    (found,) = shelf.find("bridge").found

    assert (found.item, found.story) == (kept, "Kept")


def test_no_more_is_found_than_was_asked_for_and_it_is_said_that_there_is_more(shelf):
    story = shelf.story()
    for _ in range(3):
        shelf.article("The bridge", story)

    assert (len(shelf.find("bridge", 2).found), shelf.find("bridge", 2).more) == (2, True)
    assert (len(shelf.find("bridge", 3).found), shelf.find("bridge", 3).more) == (3, False)


def test_what_has_the_word_in_its_headline_or_outlet_comes_first(shelf):
    story = shelf.story()
    shelf.article("filling " * 30, story)
    body = shelf.article("bridge " + "filling " * 30, story)
    titled = shelf.article("filling " * 30, story, title="A bridge and something")
    outlet = shelf.article("filling " * 30, story, source="The Bridge Observer")

    assert shelf.items("bridge")[-1] == body
    assert set(shelf.items("bridge")) == {body, titled, outlet}


def test_a_note_tagged_with_the_word_comes_before_one_about_it(shelf):
    story = shelf.story()
    about = shelf.note("something", story, about="the bridge")
    tagged = shelf.note("something", story, tags="bridge")

    assert shelf.items("bridge") == [tagged, about]


def test_articles_and_notes_come_in_turn(shelf):
    story = shelf.story()
    for _ in range(4):
        shelf.article("The bridge", story)
    for _ in range(2):
        shelf.note("The bridge", story)
    kinds = [one.kind for one in shelf.find("bridge").found]

    assert kinds == ["article", "note", "article", "note", "article", "article"]


def test_reading_what_was_found_leaves_nothing_open(shelf):
    story = shelf.story()
    for _ in range(3):
        shelf.article("The bridge", story)
    shelf.find("bridge", 1)

    shelf.db.execute("DROP TABLE article_words")  # fails while a statement reads it


def test_a_library_that_cannot_be_read_is_one_sentence():
    shelf = Shelf()
    shelf.db.close()

    with pytest.raises(StorageFailed, match=r"could not be read.*\.$"):
        shelf.find("bridge")
