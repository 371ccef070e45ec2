"""A file becomes the articles that the user makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.draft import Block, Notice, article_of
from reader.ui.preview.candidate import Candidate
from tests.ui.preview.conftest import BLOCKS, DRAFT


def test_untouched_it_is_what_import_makes_of_it(candidate):
    assert candidate.drafts == (DRAFT,)
    assert candidate.name == "boats.txt"
    assert candidate.start_of(-1) == 0


def test_it_counts_what_is_kept(candidate):
    kept = [block for block in BLOCKS if block.kept]
    words = sum(len(block.text.split()) for block in kept)
    assert candidate.counts() == (len(kept), len(BLOCKS), words)
    candidate.blocks.keep([0], kept=True)

    assert candidate.counts() == (len(kept) + 1, len(BLOCKS), words + 1)


def test_it_begins_as_the_article_has_it_and_goes_back_to_what_import_proposes(drafted):
    present = replace(
        DRAFT, blocks=tuple(replace(one, kept=not one.kept) for one in BLOCKS), title="Old"
    )
    candidate = Candidate(drafted, present)
    assert candidate.drafts == (present,)
    candidate.blocks.propose()

    assert candidate.drafts == (replace(DRAFT, title="Old"),)


def test_what_is_written_in_a_field_is_the_articles(candidate, qtbot):
    with qtbot.waitSignal(candidate.changed):
        candidate.write(0, "author", None)
    candidate.write(0, "title", "Lamp out")

    assert candidate.drafts == (replace(DRAFT, author=None, title="Lamp out"),)


def test_of_a_file_of_which_nothing_is_kept_there_is_no_article(candidate):
    candidate.blocks.keep(range(len(BLOCKS)), kept=False)

    assert candidate.drafts == ()
    assert candidate.size == 0


@pytest.fixture
def parted(candidate):
    candidate.blocks.turn(5)
    return candidate


def test_parted_each_article_has_its_blocks_and_the_second_its_headline(parted):
    one, two = parted.drafts

    assert parted.size == 2
    assert one == replace(DRAFT, blocks=BLOCKS[:5], notices=())
    assert (two.title, two.author, two.source) == (BLOCKS[5].text, None, "Pilot")
    assert article_of(two).text == f"{BLOCKS[5].text}\n\n{BLOCKS[6].text}"
    assert [parted.start_of(row) for row in (0, 4, 5, 6)] == [0, 0, 5, 5]


def test_what_import_makes_of_the_parts_is_taken_over_and_what_was_written_stays(parted, qtbot):
    parted.write(5, "author", "Jan Brek")
    one = replace(DRAFT, blocks=BLOCKS[:5])
    two = replace(
        DRAFT, blocks=BLOCKS[6:], title=BLOCKS[5].text, author=None, published="2026-01-05"
    )
    with qtbot.waitSignal(parted.learned):
        parted.learn([5], (one, two))

    first, second = parted.drafts
    assert first == one
    assert second == replace(two, author="Jan Brek")
    assert article_of(second).text == BLOCKS[6].text
    parted.undo.undo()
    assert parted.drafts == (DRAFT,)


def test_what_the_user_has_ticked_otherwise_stays_when_a_file_is_parted(candidate):
    (row,) = [at for at, block in enumerate(BLOCKS[:5]) if block.kept][:1]
    candidate.blocks.keep([row], kept=False)
    candidate.blocks.turn(5)
    candidate.learn([5], (replace(DRAFT, blocks=BLOCKS[:5]), replace(DRAFT, blocks=BLOCKS[5:])))

    assert not candidate.blocks.choice.kept[row]


def test_what_comes_when_articles_begin_elsewhere_is_let_go(parted):
    parted.blocks.turn(3)
    before = parted.drafts
    parted.learn([5], (DRAFT, DRAFT))

    assert parted.drafts == before


def test_only_where_articles_begin_anew_it_is_asked_what_they_are(candidate, qtbot):
    with qtbot.assertNotEmitted(candidate.parted):
        candidate.blocks.turn(0)
    with qtbot.waitSignal(candidate.parted):
        candidate.blocks.turn(5)


def test_of_an_article_that_is_not_to_be_added_there_is_no_draft(parted, qtbot):
    with qtbot.waitSignal(parted.changed):
        parted.want([0], wanted=False)
    assert (parted.size, [one.title for one in parted.drafts]) == (1, [BLOCKS[5].text])
    assert [parted.wants(0), parted.wants(5)] == [False, True]
    parted.want([0, 5], wanted=True)

    assert parted.size == 2


def test_until_import_has_said_what_the_articles_are_nothing_is_settled(parted, candidate):
    assert not parted.is_settled
    parted.learn([5], (replace(DRAFT, blocks=BLOCKS[:5]), replace(DRAFT, blocks=BLOCKS[5:])))
    assert parted.is_settled
    parted.undo.undo()
    assert candidate.is_settled


def test_the_first_article_is_told_by_what_import_says_of_it_alone(parted):
    one = replace(DRAFT, blocks=BLOCKS[:5], notices=(Notice("foreign", "de"),), title="Other")
    parted.learn([5], (one, replace(DRAFT, blocks=BLOCKS[5:])))

    assert parted.article(0).notices == (Notice("foreign", "de"),)
    assert parted.article(0).title == DRAFT.title


def test_read_anew_the_file_keeps_what_the_user_decided(drafted, candidate, qtbot):
    candidate.blocks.turn(5)
    learned = (replace(DRAFT, blocks=BLOCKS[:5]), replace(DRAFT, blocks=BLOCKS[5:]))
    candidate.learn([5], learned)
    candidate.blocks.keep([0, 3], kept=True)
    candidate.blocks.keep([1], kept=False)
    candidate.write(5, "title", "Bell gone")
    candidate.write(0, "author", "J. B.")
    candidate.write(0, "published", None)
    candidate.want([5], wanted=False)
    blocks = (Block("Žurnál", "text", True), *BLOCKS)
    again = Candidate(replace(drafted, draft=replace(DRAFT, blocks=blocks, encoding="cp1250")))
    with qtbot.waitSignal(again.parted):
        again.take_over(candidate)
    again.learn([6], learned)

    assert again.blocks.choice.begins == {6}
    assert [row for row in range(8) if again.blocks.choice.kept[row]] == [0, 1, 3, 4, 6, 7]
    assert (again.article(0).author, again.article(0).published) == ("J. B.", None)
    assert again.article(6).title == "Bell gone"
    assert not again.wants(6)
    assert again.undo.count() == 0


def test_what_is_not_there_when_the_file_is_read_anew_is_let_go(drafted, candidate):
    candidate.blocks.turn(5)
    candidate.blocks.keep([0], kept=True)
    candidate.write(5, "title", "Bell gone")
    candidate.write(0, "title", "Lamp out")
    candidate.want([5], wanted=False)
    strange = (Block("????", "text", True), Block("!!", "text", False))
    again = Candidate(replace(drafted, draft=replace(DRAFT, blocks=strange)))
    again.take_over(candidate)

    assert again.blocks.choice.begins == frozenset()
    assert again.blocks.choice.kept == (True, False)
    assert [one.title for one in again.drafts] == ["Lamp out"]
