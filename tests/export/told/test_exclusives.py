"""What one article alone says: the weightiest first, a quote with what it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.told.brief import LONGEST
from reader.export.told.exclusives import exclusives, own_quotes
from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.comparison import Passage, Place, QuoteGroup
from reader.model.overview import Only, Overview
from reader.model.text import Span

PUMP = "Two guards said the pump of the mine had stopped in May."
LETTER = "“We wrote to them and heard nothing,” one said."
SNOW = "It had snowed on the hills for a while and the road was slow."
FEE = "The museum of Torvik asks 12 crowns in Torvik."
PUMPS, DOG = "The pumps ran all year.", "A dog barked."
LONG = " ".join(f"The road was closed at bend number {'so' * n}." for n in range(20))
QUIET = "It is shut."


@pytest.fixture
def lone(edition, make):
    """An article with much of its own, another with what may be the same as the pump."""
    text = f"{PUMP} {LETTER}\n{SNOW}\n{FEE}\n{LONG} {LETTER.replace('We', 'They')} {QUIET}"
    other = f"{PUMPS} {DOG}"
    said = [
        make.span(text, "We wrote to them and heard nothing"),
        make.span(text, "They wrote to them and heard nothing"),
    ]
    quotes = [Quote("direct", words, words) for words in said]
    held = make.span(text, PUMP)
    quotes.append(Quote("indirect", held, held))
    ends = [i + 1 for i, sign in enumerate(text) if sign == "." or sign == "\n"]
    starts = [0, *(end + (text[end : end + 1] == " ") for end in ends)]
    sentences = [
        make.span(text, words)
        for a, b in zip(starts, ends, strict=False)
        if (words := text[a:b].strip())
    ]
    torvik = text.index("Torvik"), text.rindex("Torvik")
    mentions = tuple(Mention(Span(at, at + len("Torvik")), "PLACE") for at in torvik)
    figures = (Figure(make.span(text, "12 crowns"), "12", "amount"),)
    analyses = (
        Analysis(tuple(sorted(sentences)), mentions, quotes=tuple(quotes), figures=figures),
        Analysis(),
    )
    compared = make.comparison(make.article(text, "Mine"), make.article(other, "Pumps"))
    compared = replace(
        compared,
        analyses=analyses,
        mention_entities=(("e1", "e1"), ()),
        speakers=((None,) * 3, ()),
        speaker_names=((None,) * 3, ()),
    )

    def only(words, **more):
        return Only(Passage(0, make.span(text, words)), **more)

    may_be = (Passage(1, make.span(other, PUMPS)),)
    found = (
        only(FEE, names=("e1",), own_names=("e1",), figures=(Place(0, 0),)),
        only(SNOW),
        only(f"{LONG} {LETTER.replace('We', 'They')}", quotes=(Place(0, 1),)),
        only(PUMP, possible=may_be, quotes=(Place(0, 2),)),
        only(LETTER, quotes=(Place(0, 0),)),
        Only(Passage(1, make.span(other, DOG))),
    )
    return replace(edition, comparison=compared, overview=Overview(only=found))


def test_a_quote_is_told_with_what_it_is_about_and_with_who_may_have_it_too(lone):
    told = next(one for one in exclusives(lone) if one.words.startswith(PUMP))

    assert told.words == f"{PUMP} {LETTER}"
    assert told.remarks == "possible match in B"
    assert lone.comparison.words(told.places[0]) == told.words


def test_names_figures_and_quotes_of_its_own_weigh_more_than_plain_words(lone):
    first = [one.words for one in exclusives(lone)]

    assert len(first) == 5
    assert first[-2:] == [SNOW, DOG]
    assert first[0].startswith("… ")


def test_of_a_long_passage_the_part_with_the_quote_is_told(lone):
    told = next(one for one in exclusives(lone) if one.words.startswith("… "))

    assert told.words.endswith("“They wrote to them and heard nothing,” one said.")
    assert len(told.words) <= LONGEST + len("… ")
    assert told.remarks == ""


def test_a_quote_that_another_article_has_too_weighs_less(lone):
    quotes = (Place(0, 1), Place(1, 0))
    compared = replace(lone.comparison, quote_groups=(QuoteGroup(quotes, "", ()),))

    first, second, *_ = exclusives(replace(lone, comparison=compared))

    assert first.words == FEE
    assert second.words.startswith("… ")


def test_what_one_alone_quotes_in_a_sentence_that_others_have_is_told_by_itself(lone):
    assert own_quotes(lone) == []
    first, second = own_quotes(replace(lone, overview=None))

    assert first.wording.words == "“They wrote to them and heard nothing”"
    assert {place.article for place in (*first.places, *second.places)} == {0}


def test_without_an_overview_nothing_is_told_as_one_article_s_alone(edition):
    assert exclusives(replace(edition, overview=None)) == []
