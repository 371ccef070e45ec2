"""What is known of the articles of a file is known by where they begin."""

from __future__ import annotations

from dataclasses import replace

from reader.model.draft import Notice
from reader.ui.preview.parts import Parts
from tests.ui.preview.conftest import DRAFT

BEGINS = frozenset({5})


def test_before_import_is_asked_the_first_is_the_file_and_another_has_its_headline_alone():
    parts = Parts(DRAFT)

    assert parts.known(0, frozenset(), "By Mira Tolk") is DRAFT
    assert parts.known(0, BEGINS, "By Mira Tolk") == replace(DRAFT, notices=())
    other = parts.known(5, BEGINS, "Bell gone")
    assert (other.title, other.author, other.published) == ("Bell gone", None, None)
    assert (other.source, other.notices) == ("Pilot", ())


def test_what_import_says_holds_for_just_these_articles():
    parts = Parts(DRAFT)
    first, second = replace(DRAFT, notices=(Notice("scan"),)), replace(DRAFT, title="Bell")
    parts.learn(BEGINS, (first, second))

    assert parts.is_known(BEGINS)
    assert parts.known(5, BEGINS, "Bell gone") is second
    assert parts.known(0, BEGINS, "").notices == (Notice("scan"),)
    assert parts.known(0, frozenset(), "").notices == DRAFT.notices
    assert not parts.is_known(frozenset({3, 5}))
    assert parts.known(5, frozenset({3, 5}), "Bell gone").title == "Bell gone"


def test_what_the_user_wrote_goes_over_what_is_known_of_that_article():
    parts = Parts(DRAFT)
    parts.written[5, "author"] = "Jan Brek"

    assert parts.corrected(5, DRAFT).author == "Jan Brek"
    assert parts.corrected(0, DRAFT) == DRAFT


def test_what_was_decided_moves_with_the_blocks():
    before, after = Parts(DRAFT), Parts(DRAFT)
    before.written.update({(5, "title"): "A", (2, "title"): "B"})
    before.unwanted.update({5, 2})
    after.take_over(before, {0: 0, 5: 6})

    assert after.written == {(6, "title"): "A"}
    assert after.unwanted == {6}
