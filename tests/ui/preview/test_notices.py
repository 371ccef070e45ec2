"""What should be known of a file is said in a sentence that names it."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from reader.model.draft import Notice, NoticeKind, article_of
from reader.ui.preview.notices import (
    notice_in_short,
    notice_in_words,
    sentences_about,
    sentences_beside,
)
from tests.ui.preview.conftest import DRAFT


@pytest.mark.parametrize("kind", get_args(NoticeKind))
def test_every_notice_is_a_sentence(kind):
    told = notice_in_words(Notice(kind, "cp1252"), "Boats")

    assert "“Boats”" in told
    assert told.endswith(".")
    assert "{" not in told


@pytest.mark.parametrize("kind", get_args(NoticeKind))
def test_every_notice_can_be_said_in_short(kind):
    told = notice_in_short(Notice(kind, "de"))

    assert 0 < len(told) < 40
    assert told == told.strip(" .·")


def test_language_and_encoding_are_called_by_their_names():
    assert "German" in notice_in_words(Notice("foreign", "de"), "Boats")
    assert "Western (CP1252)" in notice_in_words(Notice("guessed", "cp1252"), "Boats")


def test_the_nearest_of_those_that_say_nearly_the_same_is_named_but_not_the_article_itself(
    articles,
):
    draft = replace(DRAFT, notices=())
    same = replace(article_of(draft), source="Gazette")

    assert sentences_about(draft, articles) == ()
    assert sentences_about(draft, (None, articles[0])) == ()
    (told,) = sentences_about(draft, (articles[0], same))
    assert "B, “Gazette”" in told


def test_of_those_above_it_in_a_list_the_nearest_is_named():
    draft = replace(DRAFT, notices=())
    other = replace(draft, blocks=(replace(draft.blocks[1], text="It rained."),), title="Rain")

    assert sentences_beside(draft, ()) == ()
    assert sentences_beside(draft, (other,)) == ()
    (told,) = sentences_beside(replace(draft, title=None), (other, draft))
    assert told.startswith("“Pilot” says nearly the same as “Boats stay in”, which is in this")


def test_a_headline_from_right_to_left_turns_nothing_about_in_what_is_said_of_a_list():
    draft = replace(DRAFT, notices=(), title="שלום")

    (told,) = sentences_beside(draft, (replace(draft, title="سلام"),))

    assert "“\u200e\u2068שלום\u2069” says nearly" in told
    assert "“\u200e\u2068سلام\u2069”, which" in told


def test_of_one_headline_they_are_told_apart_by_their_files():
    draft = replace(DRAFT, notices=())

    (told,) = sentences_beside(draft, (replace(draft, origin="other.txt"),))
    assert told.startswith("“boats.txt” says nearly the same as “other.txt”, which is in this")
    (told,) = sentences_beside(draft, (draft,))
    assert told == "“boats.txt” says nearly the same as another of this name in this list."


def test_that_an_article_ends_with_dots_is_not_said_to_be_a_paywall():
    told = notice_in_words(Notice("cut"), "Boats")

    assert "may be only a beginning" in told
    assert "paywall" not in told


def test_a_language_model_is_spoken_of_only_where_there_is_one():
    french, arabic = (notice_in_words(Notice("foreign", code), "Boats") for code in ("fr", "ar"))

    assert "without a language model for French only names that other articles have" in french
    assert "model" not in arabic
    assert "only names that other articles have" in arabic


def test_of_a_very_long_article_it_is_said_how_long_comparing_takes():
    told = notice_in_words(Notice("long", "200000"), "Boats")

    assert "has 200,000 words" in told
    assert "15 seconds for every 10,000 words" in told
