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
from reader.workflow.versions import known_before, lost, new_version, place_again, split_up
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


def test_quotes_of_the_user_s_and_their_extent_go_along_and_still_hold():
    made = replace(correction(on(OLD, "bridge is closed")), subject="quoted", manner="indirect")
    ends = on(OLD, "bridge is closed"), on(OLD, "is closed")
    moved = replace(correction(*ends), id="d", subject="extent", created="then, later")
    edit = new_version(opened(corrections=(made, moved)), OLD, NEW)
    after = [one for _, one in edit.corrections if one]

    done = corrected(compared([OTHER, NEW]), after)
    (quote,) = done.comparison.analyses[1].quotes

    assert done.unfitting == ()
    assert quote.content.of(NEW.text) == "is closed"
    assert done.comparison.speaker_names[1] == ("Ada Lund",)


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


PARTED = Article("a.txt", "aa", "The bridge is closed.", source="Post")
REST = Article("a.txt", "aa", "“Nobody was hurt,” Ada Lund said.", source="Post")


def test_what_an_article_is_split_into_stands_in_its_place_and_last_in_one_edit():
    story = replace(STORY, articles=(OLD.key, OTHER.key))
    edit = split_up(opened(story=story), OLD, (PARTED, REST))
    keys = (PARTED.key, OTHER.key, REST.key)

    assert edit == Edit("s", stories=((story, replace(story, articles=keys)),))


def test_notes_and_corrections_go_to_that_part_which_has_their_words():
    kept = note("n", on(OLD, "bridge"), on(OLD, "Nobody"), Target(OLD.key))
    edit = split_up(opened(kept, corrections=(correction(on(OLD, "Lund")),)), OLD, (PARTED, REST))
    ((_, after),), ((_, corrected_),) = edit.notes, edit.corrections
    assert after is not None
    assert corrected_ is not None

    assert after.targets == (on(PARTED, "bridge"), on(REST, "Nobody"), Target(PARTED.key))
    assert corrected_.targets == (on(REST, "Lund"),)


def test_a_note_goes_to_the_part_that_has_its_words_to_the_letter():
    near = replace(PARTED, text="“No-one was hurt,” Ada Lundt said.")
    kept = note("n", on(OLD, "“Nobody was hurt,” Ada Lund said."))
    ((_, after),) = split_up(opened(kept), OLD, (near, REST)).notes
    assert after is not None

    assert after.targets == (on(REST, "“Nobody was hurt,” Ada Lund said."),)


def test_a_note_whose_words_no_part_has_is_lost_in_the_first():
    kept = note("n", on(OLD, "Nobody was hurt"))
    other = replace(REST, text="It rained for days on end in Sorn.")
    ((_, after),) = split_up(opened(kept), OLD, (PARTED, other)).notes
    assert after is not None

    assert lost(after, {PARTED.key: PARTED, other.key: other}) == (0,)
    assert after.targets[0].article == PARTED.key


def test_a_part_that_is_the_article_itself_stays_where_it_was_with_what_is_known_now():
    told = replace(OLD, title="Bridge closed")
    edit = split_up(opened(note("n", on(OLD, "bridge"))), OLD, (REST, told))
    after = replace(STORY, articles=(OTHER.key, OLD.key, REST.key))

    assert edit == Edit("s", stories=((STORY, after),), articles=((OLD, told),))
    assert split_up(opened(), OLD, (OLD, REST)) == Edit("s", stories=((STORY, after),))


def test_parts_that_the_story_has_already_are_left_out():
    after = replace(STORY, articles=(OTHER.key, REST.key))
    assert split_up(opened(), OLD, (OTHER, REST)) == Edit("s", stories=((STORY, after),))

    with pytest.raises(ReaderError, match=r"“b\.txt” is in the story already\."):
        split_up(opened(), OLD, (OTHER,))


def test_a_hidden_article_stays_hidden_as_the_first_of_its_parts():
    story = replace(STORY, hidden=frozenset({OLD.key}))
    ((_, after),) = split_up(opened(story=story), OLD, (PARTED, REST)).stories

    assert after is not None
    assert after.hidden == {PARTED.key}


KNOWN = replace(
    OLD,
    title="Bridge closed",
    author="Ada Lund",
    published="2024-10-14",
    updated="2024-10-15",
    url="https://post.example/bridge",
)


def test_what_a_new_version_does_not_say_of_itself_stays_known():
    told = known_before(KNOWN, Article("new.txt", "cc", "The bridge is open again."))

    assert told == replace(
        KNOWN, origin="new.txt", sha256="cc", text="The bridge is open again.", updated=None
    )


def test_what_a_new_version_says_of_itself_holds():
    new = Article("new.txt", "cc", "The bridge is open.", title="Open", published="2024-10-16")
    told = known_before(KNOWN, new)

    assert (told.title, told.published, told.author) == ("Open", "2024-10-16", "Ada Lund")
