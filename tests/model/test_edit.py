"""An edit can be turned round, and two of the same things joined."""

from __future__ import annotations

from dataclasses import replace

from reader.model.article import Article
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.note import Meaning, Note
from reader.model.story import Story

STORY = Story("s", "Bridge", (), "2026-01-01")
OTHER = replace(STORY, name="Ferry")
NOTE = Note("n", "s", (), "Why?", "2026-01-01", "2026-01-01")
ARTICLE = Article("a.txt", "a", "The bridge is shut.")
CORRECTION = Correction("c", "s", "quote", "shut", "", "place", (), "2026-01-01")
EDIT = Edit(
    "s",
    stories=((STORY, OTHER),),
    notes=((None, NOTE), (NOTE, replace(NOTE, body="Why not?"))),
    corrections=((CORRECTION, None),),
    meanings=((None, Meaning("mint", "use")),),
    articles=((ARTICLE, replace(ARTICLE, title="Shut")),),
)


def test_turned_round_the_last_goes_back_first():
    back = EDIT.reversed

    assert back.stories == ((OTHER, STORY),)
    assert back.notes == ((replace(NOTE, body="Why not?"), NOTE), (NOTE, None))
    assert back.corrections == ((None, CORRECTION),)
    assert back.meanings == ((Meaning("mint", "use"), None),)
    assert back.articles == ((replace(ARTICLE, title="Shut"), ARTICLE),)


def test_turned_round_twice_it_is_as_it_was():
    assert EDIT.reversed.reversed == EDIT


def test_joined_it_leads_from_the_first_before_to_the_last_after():
    third = replace(NOTE, body="So?")
    one = Edit("s", notes=((None, NOTE),))
    two = Edit("s", notes=((NOTE, third),))

    assert one.then(two) == Edit("s", notes=((None, third),))


def test_joined_what_is_known_of_an_article_is_what_is_known_last():
    shut, open_ = replace(ARTICLE, title="Shut"), replace(ARTICLE, title="Open")
    both = Edit("s", articles=((ARTICLE, shut),)).then(Edit("s", articles=((shut, open_),)))

    assert both == Edit("s", articles=((ARTICLE, open_),))
