"""A new version takes the place of an article, and what the user added goes along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import ReaderError
from reader.model.article import Article
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.story import Opened, Story
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.workflow.corrections import corrected
from reader.workflow.versions import lost, new_version, place_again
from tests.invented import compared, span_in

OLD = Article(
    "a.txt", "aa", "The bridge is closed. “Nobody was hurt,” Ada Lund said.", source="Post"
)
NEW = replace(OLD, text="Advertisement.\n\n" + OLD.text.replace("Nobody", "No one"))
OTHER = Article("b.txt", "bb", "The bridge was closed on Monday.")
STORY = Story("s", "Bridge", (OTHER.key, OLD.key), "then")


def on(article, words):
    return target_on(article, span_in(article.text, words))


def note(name, *targets):
    return Note(name, "s", targets, "Why?", "then", "then")


def correction(*targets):
    return Correction("c", "s", "speaker", "Lund", "Ada Lund", "place", targets, "then")


def opened(*notes, corrections=(), story=STORY):
    return Opened(story, (OTHER, OLD), notes, corrections)


def test_the_new_version_stands_where_the_old_one_stood():
    edit = new_version(opened(), OLD, NEW)

    assert edit == Edit("s", stories=((STORY, replace(STORY, articles=(OTHER.key, NEW.key))),))


def test_where_only_more_is_known_nothing_moves():
    told = replace(OLD, title="Bridge closed")

    assert new_version(opened(note("n", Target(OLD.key))), OLD, told) == Edit(
        "s", articles=((OLD, told),)
    )


def test_a_hidden_article_stays_hidden():
    story = replace(STORY, hidden=frozenset({OLD.key}))
    [(_, after)] = new_version(opened(story=story), OLD, NEW).stories

    assert after is not None
    assert after.hidden == {NEW.key}


def test_notes_go_along_and_count_as_unchanged():
    before = note("n", on(OLD, "bridge is closed"), on(OTHER, "bridge"), Target(OLD.key))
    targets = (on(NEW, "bridge is closed"), on(OTHER, "bridge"), Target(NEW.key))

    assert new_version(opened(before), OLD, NEW).notes == (
        (before, replace(before, targets=targets)),
    )


def test_corrections_go_along():
    before = correction(on(OLD, "Nobody was hurt,"))
    edit = new_version(opened(corrections=(before,)), OLD, NEW)

    assert edit.corrections == ((before, replace(before, targets=(on(NEW, "No one was hurt,"),))),)


def test_what_goes_together_is_found_again_in_the_new_version():
    ends = on(OLD, "Nobody was hurt"), on(OTHER, "closed on Monday")
    before = replace(correction(*ends), subject="tie")
    [(_, after)] = new_version(opened(corrections=(before,)), OLD, NEW).corrections
    assert after is not None
    shown = corrected(compared([OTHER, NEW]), [after])

    assert shown.unfitting == ()
    (made,) = shown.comparison.matches
    assert shown.comparison.words(made.a) == "closed on Monday"
    assert shown.comparison.words(made.b) == "No one was hurt"


def test_corrections_of_names_go_along_by_the_mention_though_the_words_stand_elsewhere_too():
    new = replace(NEW, text="Lund spoke.\n\n" + NEW.text)
    before = replace(
        correction(on(OLD, "Lund"), on(OTHER, "Monday")), subject="merge", scope="story"
    )
    edit = new_version(opened(corrections=(before,)), OLD, new)

    there = target_on(new, Span(new.text.rindex("Lund"), new.text.rindex("Lund") + 4))
    assert edit.corrections == ((before, replace(before, targets=(there, before.targets[1]))),)


def test_what_is_about_other_articles_or_the_story_is_left_alone():
    elsewhere, story = note("n", on(OTHER, "bridge")), note("m")
    edit = new_version(
        opened(elsewhere, story, corrections=(correction(on(OTHER, "closed")),)), OLD, NEW
    )

    assert (edit.notes, edit.corrections) == ((), ())


@pytest.mark.parametrize("new", [OLD, OTHER])
def test_a_version_that_is_in_the_story_is_refused_in_a_sentence(new):
    with pytest.raises(ReaderError, match=f"^“{new.name}” is in the story already.$"):
        new_version(opened(), OLD, new)


def test_a_passage_that_is_gone_is_lost_and_its_words_are_kept():
    before = note("n", on(OLD, "bridge is closed"), on(OLD, "Ada Lund"))
    gone = replace(NEW, text=NEW.text.replace("Ada Lund", "she"))
    [(_, after)] = new_version(opened(before), OLD, gone).notes

    assert after is not None
    assert lost(after, {OTHER.key: OTHER, gone.key: gone}) == (1,)
    assert after.targets[1].exact == "Ada Lund"


def test_of_a_version_taken_back_every_target_is_as_before():
    before = note("n", on(OLD, "Nobody was hurt"), on(OLD, "Ada Lund"))
    edit = new_version(opened(before), OLD, NEW)

    assert edit.reversed.notes[0][1] == before
    assert edit.reversed.stories[0][1] == STORY


def test_targets_have_a_place_where_they_fit_an_article():
    articles = {article.key: article for article in (OLD, OTHER)}
    here, whole, there = on(OLD, "bridge"), Target(OTHER.key), on(NEW, "bridge")
    moved = replace(here, span=Span(0, 6))

    assert lost(note("n", here, whole), articles) == ()
    assert lost(note("n", moved, here, there), articles) == (0, 2)
    assert lost(note("n"), articles) == ()
    assert lost(correction(there, whole), articles) == (0,)


def test_of_a_lost_target_it_can_be_told_whether_its_article_is_there():
    articles = {OLD.key: OLD}
    gone, changed = on(OTHER, "bridge"), replace(on(OLD, "bridge"), exact="river")

    assert lost(note("n", gone, changed), articles) == (0, 1)
    assert [target.article in articles for target in (gone, changed)] == [False, True]


def test_a_target_placed_again_stands_where_the_other_stood():
    before = note("n", on(OLD, "bridge"), on(OLD, "closed"), on(OTHER, "Monday"))
    after = place_again(before, 1, on(OTHER, "closed"))

    assert after.targets == (on(OLD, "bridge"), on(OTHER, "closed"), on(OTHER, "Monday"))
    assert replace(after, targets=before.targets) == before
