"""How a quote and its speaker were decided, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Quote, QuoteKind
from reader.ui.cards.deciding import decided, kind_in_words, kind_of_quote, sure_in_words
from tests.invented import span_in

TEXT = "“It is old,” he said to the town council, according to Norfax. The lamp stays, Tolk wrote."
NAME = "Mira Tolk"


def quote(**changes):
    content = span_in(TEXT, "It is old,")
    made = Quote("direct", content, content, span_in(TEXT, "said"), span_in(TEXT, "he"))
    return replace(made, **changes)


def told(of, name=NAME):
    return list(decided(of, TEXT, name))


def test_a_pronoun_is_told_with_its_cue_and_whom_it_was_taken_for():
    assert told(quote(known_by="pronoun", sure=0.91)) == [
        "taken from “he said”; “he” is taken for Mira Tolk, the last one named whom it fits",
        "right in about 9 of 10 such quotes",
    ]


@pytest.mark.parametrize(
    ("known_by", "words"),
    [
        ("name", "“he” is Mira Tolk"),
        ("description", "“he” is taken for Mira Tolk, whom it describes"),
        ("government", "“he” stands for its government: Mira Tolk"),
        ("unnamed", "the article gives no name"),
    ],
)
def test_each_way_to_know_a_speaker_has_words(known_by, words):
    assert told(quote(known_by=known_by)) == [f"taken from “he said”; {words}"]


def test_nothing_is_said_of_a_mention_that_is_the_name_or_of_nobody():
    only = ["taken from “he said”"]
    assert told(quote(known_by="name"), "He") == only
    assert told(quote(known_by="pronoun"), None) == only
    assert told(quote(known_by="")) == only
    assert told(quote(known_by="name", speaker=None)) == ["taken from “said”"]


def test_a_cue_far_from_its_mention_stands_alone():
    far = quote(cue=span_in(TEXT, "wrote"), speaker=span_in(TEXT, "the town council"))
    assert told(far) == ["taken from “wrote”"]
    around = quote(cue=span_in(TEXT, "said"), content=span_in(TEXT, "he"), speaker=None)
    assert told(replace(around, speaker=span_in(TEXT, "It"))) == ["taken from “said”"]


@pytest.mark.parametrize(
    ("means", "words"),
    [
        ("carried", "goes on from the quote before it"),
        ("signed", "taken from the name set before or below it"),
        ("set_off", "taken from its quotation marks alone"),
    ],
)
def test_what_has_no_cue_says_how_it_was_found(means, words):
    assert told(quote(means=means, cue=None, speaker=None)) == [words]


def test_without_any_evidence_nothing_is_said():
    assert told(quote(cue=None, speaker=None)) == []


def test_through_whom_it_came_is_told():
    assert told(quote(via=span_in(TEXT, "Norfax")))[1] == "it came through “Norfax”"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.97, "right in nearly all such quotes"),
        (0.72, "right in about 7 of 10 such quotes"),
        (0.01, "right in about 1 of 10 such quotes"),
    ],
)
def test_how_sure_it_is_is_told_in_tenths(share, words):
    assert sure_in_words(share) == words


def test_every_kind_has_words():
    kinds: tuple[QuoteKind, ...] = ("direct", "mixed", "indirect")

    assert len({kind_in_words(quote(kind=kind)) for kind in kinds}) == 3
    assert tuple(kind_of_quote(kind) for kind in kinds) == kinds


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (("quote",), ["you said: that it is a quote"]),
        (("speaker",), ["you said: who speaks", "taken from “he said”"]),
        (
            ("extent", "kind"),
            [
                "you said: how far it goes, of what kind it is",
                "taken from “he said”; “he” is Mira Tolk",
            ],
        ),
    ],
)
def test_what_the_user_said_is_told_in_place_of_what_was_found(said, words):
    assert told(quote(known_by="name", sure=0.9, told=said)) == words
