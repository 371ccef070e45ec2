"""Whatever still reads of a library, and what a backup adds to it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.storage.database import open_database, open_in_memory
from reader.storage.library import Library
from reader.storage.salvage import Salvage, filled, salvage
from reader.storage.schema import LIBRARY
from tests.making import NOW, a_correction, a_note, a_story, added, imported

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


def test_what_is_no_value_of_its_column_is_left_out_and_text_that_is_none_is_marked():
    with closing(Library(open_in_memory())) as library:
        db = library.db
        library.shelve([FIRST, SECOND])
        on = target_on(FIRST.article, Span(0, 3))
        notes = [replace(NOTE, id=f"n{n}", targets=(on,), tags=("a",)) for n in range(5)]
        corrections = [replace(CORRECTION, id=f"c{n}") for n in range(2)]
        library.apply(added(STORY, *notes, *corrections))
        library.apply(Edit("", meanings=((None, Meaning("mint", "ask")),)))
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE note SET story = 99 WHERE id = 'n4'")
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("UPDATE note SET body = CAST(x'41ff42' AS TEXT) WHERE id = 'n0'")
        db.execute("UPDATE note SET color = 'lilac', status = 'lost' WHERE id = 'n1'")
        db.execute("UPDATE note_target SET start_char = 9, end_char = 2 WHERE note = 3")
        db.execute("UPDATE correction SET subject = 'nothing' WHERE id = 'c1'")
        db.execute("UPDATE meaning SET color = 'lilac'")
        db.execute("PRAGMA writable_schema = ON")
        # As the bytes of a row would be after damage: of another type than the column's.
        db.execute("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'note'")
        db.execute("PRAGMA writable_schema = RESET")
        db.execute("UPDATE note SET author = x'00' WHERE id = 'n3'")
        found = salvage(db)
    assert found.notes == {
        "n0": replace(notes[0], body="A\N{REPLACEMENT CHARACTER}B"),
        "n1": notes[1],
        "n2": replace(notes[2], targets=(replace(on, span=None),)),
    }
    assert found.missing_notes == 1
    assert found.corrections.keys() == {"c0"}
    assert found.meanings == {}
    assert "note" not in found.whole
    assert {"story", "article", "correction"} <= found.whole


def test_notes_that_wait_for_a_story_are_kept_also_those_of_the_first_version(tmp_path):
    with closing(open_database(tmp_path / "old.sqlite", LIBRARY[:1])) as db:
        db.execute(
            "INSERT INTO note (id, article, start_char, end_char, quoted, body, created, changed)"
            " VALUES (7, 'print', 1, 4, 'amp', 'Mine', ?, ?)",
            (NOW, NOW),
        )
        (old,) = salvage(db).notes.values()
    assert (old.story, old.body, old.targets) == (
        "",
        "Mine",
        (Target("print", Span(1, 4), "amp"),),
    )
    with closing(open_database(tmp_path / "old.sqlite", LIBRARY)) as db:
        (now,) = salvage(db).notes.values()
    assert replace(now, id=old.id) == old


def test_what_the_user_took_away_stays_away_where_its_table_was_read_whole():
    gone, target = replace(NOTE, id="gone"), target_on(FIRST.article, None)
    older = Salvage(
        {STORY.id: (STORY, NOW)},
        {FIRST.article.key: FIRST},
        {NOTE.id: replace(NOTE, targets=(target,)), "gone": gone},
        {CORRECTION.id: CORRECTION},
        {"mint": Meaning("mint", "ask")},
    )
    without = replace(STORY, articles=STORY.articles[:1])
    tables = {"story", "note", "correction", "meaning"}
    both = filled(Salvage({STORY.id: (without, NOW)}, notes={NOTE.id: NOTE}, whole=tables), older)
    assert both.stories == {STORY.id: (without, NOW)}
    assert both.notes == {NOTE.id: replace(NOTE, targets=(target,))}, "its places are whole again"
    assert (both.corrections, both.meanings) == ({}, {})
    assert filled(Salvage(), older).notes.keys() == {NOTE.id, "gone"}
