"""The words of the manual, and where they stand in what is shown."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.manual import Chapter, chapters, html
from reader.ui.cards.filtering import folded
from reader.ui.manual.sections import sections, words_of

KEYS = Chapter(
    "keys",
    "Keys",
    "# Keys\n\n## Empty\n\n## To *go*\n\nGo 🙂 on.\n\n| key | does |\n|--|--|\n| `F3` | next |\n",
)


def test_every_word_of_the_manual_is_where_its_chapter_shows_it():
    count = 0
    for one in chapters():
        document = QTextDocument()
        document.setHtml(html(one))
        cursor = QTextCursor(document)
        for section in sections(one):
            for word in section.words:
                if word.place is not None:
                    cursor.setPosition(word.place.start)
                    cursor.setPosition(word.place.end, QTextCursor.MoveMode.KeepAnchor)
                    assert folded(cursor.selectedText()) == word.folded
                    count += 1

    assert count > 4000


def test_a_section_is_a_heading_with_what_stands_below_it_rows_of_tables_as_lines():
    (found,) = sections(KEYS)

    assert found.title == "Keys › To go"
    assert found.lines == ["To go", "Go 🙂 on.", "key · does", "F3 · next"]
    assert [(one.folded, one.rank, one.line) for one in found.words[:5]] == [
        ("keys", "chapter", 0),
        ("to", "heading", 0),
        ("go", "heading", 0),
        ("go", "text", 1),
        ("🙂", "text", 1),
    ]
    assert found.words[0].place is None


def test_the_list_of_the_contents_is_no_place():
    first = chapters()[0]
    words = {word.folded for section in sections(first) for word in section.words}

    assert "worksheet" not in words
    assert "invented" in words


def test_words_are_folded_and_signs_are_words_but_no_marks_of_punctuation():
    told = [(word, span.start) for word, span in words_of("Été, ≠ f_1!")]

    assert told == [("ete", 0), ("=", 5), ("f_1", 7)]
