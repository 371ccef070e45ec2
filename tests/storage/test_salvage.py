"""Whatever still reads of a library, and what a backup adds to it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.storage.database import open_in_memory
from reader.storage.library import Library
from reader.storage.salvage import Salvage, filled, salvage
from tests.making import NOW, a_correction, a_note, a_story, imported

FIRST, SECOND = imported("One."), imported("Two.")
STORY = a_story(FIRST, SECOND)
NOTE, CORRECTION = a_note(STORY), a_correction(STORY)


def test_all_of_a_sound_library_reads():
    with closing(Library(open_in_memory())) as library:
        library.shelve([FIRST, SECOND])
        exchanges = ((None, NOTE),), ((None, CORRECTION),), ((None, Meaning("mint", "ask")),)
        library.apply(Edit(STORY.id, ((None, STORY),), *exchanges))
        found = salvage(library.db)
    assert found.stories == {STORY.id: (STORY, STORY.created)}
    assert found.articles == {one.article.key: one for one in (FIRST, SECOND)}
    assert (found.notes, found.corrections) == ({NOTE.id: NOTE}, {CORRECTION.id: CORRECTION})
    assert found.meanings == {"mint": Meaning("mint", "ask")}
    assert (found.missing_articles, found.missing_notes) == (0, 0)


def test_an_article_whose_row_makes_no_sense_is_known_to_be_missing():
    with closing(Library(open_in_memory())) as library:
        library.shelve([FIRST, SECOND])
        library.apply(Edit(STORY.id, ((None, STORY),)))
        library.db.execute("UPDATE article SET furniture = '[' WHERE number = 1")
        found = salvage(library.db)
    assert list(found.articles) == [SECOND.article.key]
    ((story, _),) = found.stories.values()
    assert story.articles == (SECOND.article.key,)
    assert found.missing_articles == 1


def test_a_backup_adds_what_did_not_read_and_what_did_stands():
    renamed = replace(STORY, name="Now", articles=(SECOND.article.key,))
    changed = replace(NOTE, body="Now")
    now = Salvage(
        {STORY.id: (renamed, NOW)},
        {SECOND.article.key: SECOND},
        {NOTE.id: changed},
        missing_articles=1,
        missing_notes=2,
    )
    older = Salvage(
        {STORY.id: (STORY, "then"), "gone": (replace(STORY, id="gone"), "then")},
        {one.article.key: one for one in (FIRST, SECOND)},
        {NOTE.id: NOTE, "n2": replace(NOTE, id="n2")},
        {CORRECTION.id: CORRECTION},
    )
    both = filled(now, older)
    story, opened = both.stories[STORY.id]
    assert (story.name, opened) == ("Now", NOW)
    assert story.articles == (SECOND.article.key, FIRST.article.key)
    assert both.stories.keys() == {STORY.id, "gone"}
    assert both.articles.keys() == {FIRST.article.key, SECOND.article.key}
    assert both.notes[NOTE.id] == changed
    assert both.notes.keys() == {NOTE.id, "n2"}
    assert both.corrections == {CORRECTION.id: CORRECTION}
    assert (both.missing_articles, both.missing_notes) == (0, 1)
