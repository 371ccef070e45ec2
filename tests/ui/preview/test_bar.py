"""The buttons above the blocks act on the file that is shown."""

from __future__ import annotations

import pytest

from reader.ui.preview.bar import BlockBar


@pytest.fixture
def bar(qtbot):
    bar = BlockBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_without_a_file_nothing_can_be_done(bar):
    assert not bar.isEnabled()
    bar._keep_all()
    bar._propose()
    bar._turn()


def test_all_blocks_are_kept_or_as_proposed(bar, candidate):
    before = candidate.blocks.choice
    bar.follow(candidate, 0)
    bar.keep_all.click()
    assert all(candidate.blocks.choice.kept)
    bar.propose.click()
    assert candidate.blocks.choice == before


def test_another_article_begins_with_the_block_chosen_but_not_with_the_first(bar, candidate):
    bar.follow(candidate, 0)
    assert not bar.another.isEnabled()
    bar.follow(candidate, 5)
    bar.another.click()
    assert candidate.blocks.choice.begins == {5}
    bar.follow(candidate, 4)
    assert not bar.another.isChecked()
    bar.follow(candidate, 5)
    assert bar.another.isChecked()
    bar.another.click()
    assert candidate.blocks.choice.begins == set()


def test_every_button_has_a_name(bar):
    for button in (bar.keep_all, bar.propose, bar.another, bar.original):
        assert button.accessibleName()
        assert "&" not in button.accessibleName()
    assert bar.sizeHint().height() == 44
