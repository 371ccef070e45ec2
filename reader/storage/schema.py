"""The library's tables.

The numbers of rows are SQLite's own and stay in the library; what travels has an id or a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The library's schema, step by step.  Add to the end; never change what has been released, not
#: even a comment: older backups are known by its words.
LIBRARY: Sequence[str] = (
    """
    CREATE TABLE note (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- a number is never given twice
        article    TEXT NOT NULL,                      -- Article.fingerprint
        start_char INTEGER,                            -- code points, half-open; null: the whole
        end_char   INTEGER,
        quoted     TEXT NOT NULL,
        body       TEXT NOT NULL,
        created    TEXT NOT NULL,
        changed    TEXT NOT NULL,
        CHECK ((start_char IS NULL) = (end_char IS NULL)),
        CHECK (start_char IS NULL OR 0 <= start_char AND start_char < end_char)
    ) STRICT;
    CREATE INDEX note_by_article ON note (article, start_char);
    """,
    """
    CREATE TABLE story (
        number   INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        name     TEXT NOT NULL,
        created  TEXT NOT NULL,
        opened   TEXT NOT NULL,
        deleted  TEXT,                    -- null: it is there
        articles INTEGER NOT NULL DEFAULT 0,  -- how many; written with them
        notes    INTEGER NOT NULL DEFAULT 0   -- how many; counted by the triggers on note
    ) STRICT;
    CREATE INDEX story_by_opening ON story (deleted, opened);

    CREATE TABLE article (
        number      INTEGER PRIMARY KEY,
        key         TEXT NOT NULL UNIQUE, -- Article.key
        fingerprint TEXT NOT NULL,        -- Article.fingerprint
        sha256      TEXT NOT NULL,        -- of the original
        origin      TEXT NOT NULL,
        text        TEXT NOT NULL,
        furniture   TEXT NOT NULL,        -- JSON, a list of strings
        source      TEXT,
        title       TEXT,
        author      TEXT,
        url         TEXT,
        language    TEXT NOT NULL,
        published   TEXT,
        updated     TEXT,
        via         TEXT NOT NULL,        -- JSON, a list of strings
        imported    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_by_fingerprint ON article (fingerprint);
    CREATE INDEX article_by_original ON article (sha256);

    CREATE TABLE original (
        sha256 TEXT PRIMARY KEY,
        data   BLOB NOT NULL
    ) STRICT;

    CREATE TABLE story_article (
        story   INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
        place   INTEGER NOT NULL,         -- from 0
        article INTEGER NOT NULL REFERENCES article,
        hidden  INTEGER NOT NULL CHECK (hidden IN (0, 1)),
        PRIMARY KEY (story, place),
        UNIQUE (story, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_by_article ON story_article (article);

    DROP INDEX note_by_article;
    ALTER TABLE note RENAME TO note_before;
    CREATE TABLE note (
        number  INTEGER PRIMARY KEY,
        id      TEXT NOT NULL UNIQUE,
        story   INTEGER REFERENCES story ON DELETE CASCADE,  -- null: made before there were any
        body    TEXT NOT NULL,
        color   TEXT NOT NULL,
        status  TEXT NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL
    ) STRICT;
    CREATE INDEX note_by_story ON note (story);
    CREATE TABLE note_target (
        note       INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
        place      INTEGER NOT NULL,
        article    TEXT NOT NULL,         -- Article.key; fingerprint while the note has no story
        start_char INTEGER,               -- code points, half-open; null: the whole article
        end_char   INTEGER,
        exact      TEXT NOT NULL,
        prefix     TEXT NOT NULL,
        suffix     TEXT NOT NULL,
        PRIMARY KEY (note, place),
        CHECK ((start_char IS NULL) = (end_char IS NULL)),
        CHECK (start_char IS NULL OR 0 <= start_char AND start_char < end_char)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE note_tag (
        note  INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
        place INTEGER NOT NULL,
        tag   TEXT NOT NULL,
        PRIMARY KEY (note, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tag (                    -- counted by the triggers on note_tag
        tag   TEXT PRIMARY KEY,
        notes INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER tag_added AFTER INSERT ON note_tag BEGIN
        INSERT INTO tag (tag, notes) VALUES (new.tag, 1)
            ON CONFLICT (tag) DO UPDATE SET notes = notes + 1;
    END;
    CREATE TRIGGER tag_removed AFTER DELETE ON note_tag BEGIN
        UPDATE tag SET notes = notes - 1 WHERE tag = old.tag;
        DELETE FROM tag WHERE tag = old.tag AND notes = 0;
    END;
    INSERT INTO note (number, id, body, color, status, created, changed)
        SELECT id, lower(hex(randomblob(16))), body, 'yellow', 'none', created, changed
        FROM note_before;
    INSERT INTO note_target (note, place, article, start_char, end_char, exact, prefix, suffix)
        SELECT id, 0, article, start_char, end_char, quoted, '', '' FROM note_before;
    DROP TABLE note_before;

    CREATE TABLE correction (
        number  INTEGER PRIMARY KEY,
        id      TEXT NOT NULL UNIQUE,
        story   INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
        subject TEXT NOT NULL,
        machine TEXT NOT NULL,
        user    TEXT NOT NULL,
        scope   TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT;
    CREATE INDEX correction_by_story ON correction (story);
    CREATE TABLE correction_target (
        correction INTEGER NOT NULL REFERENCES correction ON DELETE CASCADE,
        place      INTEGER NOT NULL,
        article    TEXT NOT NULL,
        start_char INTEGER,
        end_char   INTEGER,
        exact      TEXT NOT NULL,
        prefix     TEXT NOT NULL,
        suffix     TEXT NOT NULL,
        PRIMARY KEY (correction, place),
        CHECK ((start_char IS NULL) = (end_char IS NULL)),
        CHECK (start_char IS NULL OR 0 <= start_char AND start_char < end_char)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE meaning (
        color TEXT PRIMARY KEY,
        words TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE article_words USING fts5 (
        title, source, author, text, content = 'article', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        INSERT INTO article_words (rowid, title, source, author, text)
        VALUES (new.number, new.title, new.source, new.author, new.text);
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, source, author, text)
        VALUES ('delete', old.number, old.title, old.source, old.author, old.text);
    END;
    CREATE TRIGGER article_changed AFTER UPDATE ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, source, author, text)
        VALUES ('delete', old.number, old.title, old.source, old.author, old.text);
        INSERT INTO article_words (rowid, title, source, author, text)
        VALUES (new.number, new.title, new.source, new.author, new.text);
    END;

    CREATE VIRTUAL TABLE note_words USING fts5 (  -- rowid is note.number; written with each note
        body, about, tags,                        -- about: the words of its targets
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    INSERT INTO note_words (rowid, body, about, tags)
        SELECT note, body, exact, '' FROM note JOIN note_target ON note = number;
    INSERT INTO note_words (note_words, rank) VALUES ('automerge', 0);  -- see Notes._put_words
    CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
        UPDATE story SET notes = notes + 1 WHERE number = new.story;
    END;
    CREATE TRIGGER note_moved AFTER UPDATE OF story ON note WHEN new.story IS NOT old.story BEGIN
        UPDATE story SET notes = notes - 1 WHERE number = old.story;
        UPDATE story SET notes = notes + 1 WHERE number = new.story;
    END;
    CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
        UPDATE story SET notes = notes - 1 WHERE number = old.story;
        DELETE FROM note_words WHERE rowid = old.number;
    END;
    """,
    """
    -- The tables stay: from here on there are corrections of names, which a program that knows of
    -- none cannot tell the user about; so it refuses the library.
    """,
    """
    ALTER TABLE article ADD COLUMN encoding TEXT NOT NULL DEFAULT '';  -- '': find it out
    """,
    """
    -- The tables stay: from here on there are matches and statements of the user's own, which a
    -- program that knows of none would take for corrections of names; so it refuses the library.
    """,
    """
    -- With this come quotes of the user's own, and what is one utterance.
    ALTER TABLE correction ADD COLUMN manner TEXT NOT NULL DEFAULT '';
    """,
    """
    -- The tables stay: from here on there is what the user says of figures, which a program that
    -- knows of none would take for something else; so it refuses the library.
    """,
    """
    ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT '';  -- '': it is not told
    """,
    """
    ALTER TABLE article ADD COLUMN forms TEXT NOT NULL DEFAULT '[]';  -- JSON, a list of strings
    """,
)
