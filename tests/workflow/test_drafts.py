"""A draft can be shown as an article has it that was made of the same file before."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.draft import Block, Draft, article_of
from reader.workflow.drafts import as_in, draft_of

BLOCKS = (
    Block("Advertisement", "text", False),
    Block("The bridge is shut.", "text", True),
    Block("Nobody knows why.", "text", True),
    Block("Share this", "text", False),
)
DRAFT = Draft("bridge.html", "aa", "2026-02-01", BLOCKS, title="Bridge shut", encoding="utf-8")


def kept(draft):
    return [block.kept for block in draft.blocks]


@given(st.lists(st.booleans(), min_size=4, max_size=4).filter(any))
def test_whatever_was_kept_the_same_article_comes_out(ticks):
    blocks = tuple(replace(one, kept=kept) for one, kept in zip(BLOCKS, ticks, strict=True))
    article = article_of(replace(DRAFT, blocks=blocks, imported="2026-01-01", author="Ada Lund"))

    assert article_of(as_in(article, DRAFT)) == article


def test_what_is_known_of_the_file_stays():
    article = article_of(replace(DRAFT, title="Another title", language="de"))
    shown = as_in(article, replace(DRAFT, encoding="cp1252"))

    assert (shown.title, shown.language, shown.encoding) == ("Another title", "de", "cp1252")


def test_what_belongs_to_another_article_of_the_file_is_set_aside():
    article = article_of(replace(DRAFT, blocks=BLOCKS[:2]))

    assert kept(as_in(article, DRAFT)) == [False, True, False, False]


def test_an_article_that_was_read_in_another_way_leaves_the_blocks_as_proposed():
    article = replace(article_of(DRAFT), text="Another text.")

    assert kept(as_in(article, DRAFT)) == kept(DRAFT)


def test_words_that_are_kept_here_and_set_aside_there_are_as_proposed():
    blocks = (*BLOCKS, Block("The bridge is shut.", "caption", False))
    draft = replace(DRAFT, blocks=blocks)

    assert kept(as_in(article_of(draft), draft)) == kept(draft)


def test_read_in_another_encoding_it_is_called_what_that_makes_of_its_name():
    wrong = replace(DRAFT, title="MaÃ±ana", author="Ada Lund", source=None, language="pt")
    article = replace(article_of(wrong), text="Another text.")
    shown = as_in(article, replace(DRAFT, title="Mañana", source="El Día", language="es"))

    assert (shown.title, shown.author) == ("Mañana", "Ada Lund")
    assert (shown.source, shown.language) == ("El Día", "es")


def test_of_the_drafts_of_one_file_the_articles_own_is_found():
    other = replace(DRAFT, blocks=(Block("It rained.", "text", True),), title="Rain")
    snow = replace(other, title="Snow")

    assert draft_of(article_of(DRAFT), [other, DRAFT]) is DRAFT
    assert draft_of(article_of(snow), [other, snow]) is snow
