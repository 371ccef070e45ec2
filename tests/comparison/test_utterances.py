"""What is told of a group of quotes that are one utterance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.comparison.kinship import Kinship
from reader.comparison.utterances import Named, named_in, quote_group, rendered
from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Contrast, Entity, Passage, Place
from reader.model.text import Span
from tests.comparison.quoting import STORY
from tests.effort import calls

if TYPE_CHECKING:
    from reader.model.analysis import QuoteKind

HOLT = Entity("e1", "PERSON", "Mara Holt", ("Mara Holt",))
PARIS = Entity("e2", "PLACE", "Paris", ("Paris",))
BERLIN = Entity("e3", "PLACE", "Berlin", ("Berlin",))
ENTITIES = (HOLT, PARIS, BERLIN)


def told(*said: tuple[str, str | None], kind: QuoteKind = "direct"):
    """Articles of one quote each, "Holt said: WORDS", by who speaks."""
    articles, analyses = [], []
    for words, _ in said:
        text = f"Holt said: {words}"
        span = Span(11, len(text))
        found = [
            (span.start + words.index(one.name), one) for one in ENTITIES if one.name in words
        ]
        articles.append(Article("a.txt", "", text))
        analyses.append(
            Analysis(
                mentions=tuple(
                    Mention(Span(at, at + len(one.name)), "PLACE") for at, one in found
                ),
                quotes=(Quote(kind, span, span, Span(5, 9), Span(0, 4)),),
                figures=tuple(
                    Figure(Span(11 + at, 13 + at), words[at : at + 2], "count", None, "man")
                    for at in range(len(words))
                    if words[at : at + 2].isdigit()
                ),
            )
        )
    ids = {one.name: one.id for one in ENTITIES}
    named = Named(
        ENTITIES,
        [
            [ids[m.span.of(article.text)] for m in analysis.mentions]
            for article, analysis in zip(articles, analyses, strict=True)
        ],
        [[ids.get(name or "")] for _, name in said],
        [[name] for _, name in said],
    )
    return rendered(articles, analyses, named), Kinship(articles, ENTITIES)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("We sail.", "Mara Holt"), ("we sail", "Mara Holt"), ()),
        (("We sail.", "Mara Holt"), ("We leave.", "Mara Holt"), ("wording",)),
        (("We sail.", "Mara Holt"), ("We sail.", "Ivo Brandt"), ("speaker",)),
        (("We sail.", None), ("We sail.", "Ivo Brandt"), ()),
        (("We will sail with them", None), ("We won’t sail with them", None),
         ("wording", "meaning")),
        (("We saw 40 men", None), ("We saw 42 men", None), ("wording", "meaning")),
    ],
)  # fmt: skip
def test_renderings_differ_in_wording_speaker_or_meaning(left, right, expected):
    assert quote_group(*told(left, right)).differs == expected


def test_the_words_that_differ_are_marked_where_they_stand():
    group = quote_group(*told(("We wrote to Paris, 40 men", "Mara Holt"),
                              ("We wrote to Berlin, 42 men", "Ivo Brandt")))  # fmt: skip
    assert group.contrasts == (
        Contrast("speaker", Passage(0, Span(0, 4)), Passage(1, Span(0, 4))),
        Contrast("object", Passage(0, Span(23, 28)), Passage(1, Span(23, 29))),
        Contrast("number", Passage(0, Span(30, 32)), Passage(1, Span(31, 33))),
    )


def test_a_speaker_is_marked_at_the_mention_else_who_it_is_else_at_the_quote():
    (one, other), kinship = told(("We sail.", "Mara Holt"), ("We sail.", "Ivo Brandt"))
    for quote, span in (
        (replace(one.quote, speaker=None, who=Span(5, 9)), Span(5, 9)),
        (replace(one.quote, speaker=None), one.quote.content),
    ):
        (contrast,) = quote_group([replace(one, quote=quote), other], kinship).contrasts
        assert contrast.a == Passage(0, span)


def test_a_group_is_in_the_order_of_the_story_and_names_its_speaker_in_full():
    both, kinship = told(("We sail.", "Holt"), ("We sail.", "Mara Holt"))
    group = quote_group(both[::-1], kinship, {Place(1, 0)})
    assert group.quotes == (Place(0, 0), Place(1, 0))
    assert group.speaker == "Mara Holt"
    assert group.unsure == (Place(1, 0),)


def test_quotes_of_one_article_are_not_held_against_each_other():
    (one, other), kinship = told(("We will sail on", "Holt"), ("We may sail on", "Holt"))
    assert quote_group([one, other], kinship).contrasts
    beside = replace(other, place=Place(0, 1))
    assert quote_group([one, beside], kinship).contrasts == ()


def test_a_fragment_in_marks_is_no_clause():
    differing = ("We will not sail with them", None), ("sail with them", None)
    assert quote_group(*told(*differing)).differs == ("wording", "meaning")
    assert quote_group(*told(*differing, kind="mixed")).differs == ("wording",)


def test_quotes_without_reporting_words_can_be_held_against_each_other():
    both, kinship = told(("We will sail on", "Holt"), ("We may sail on", "Holt"))
    mute = [replace(one, quote=replace(one.quote, cue=None)) for one in both]
    assert quote_group(mute, kinship).differs == ("wording", "meaning")


def test_who_is_named_in_a_comparison_is_who_is_named_in_its_quotes():
    named = named_in(STORY)
    assert (named.names, named.speakers) == (STORY.speaker_names, STORY.speakers)
    assert (named.entities, named.mentions) == (STORY.entities, STORY.mention_entities)


def test_of_hundreds_of_renderings_each_is_held_against_the_first_ones_alone() -> None:
    def effort(number: int) -> int:
        every = [(f"{at % 7 + 10} men were in Paris", f"Speaker{at}") for at in range(number)]
        renderings, kinship = told(*every)
        group = quote_group(renderings, kinship)
        first = {one.a.article for one in group.contrasts}
        assert len(first) == min(number - 1, 40)
        assert {one.kind for one in group.contrasts} == {"speaker", "number"}
        return calls(lambda: quote_group(renderings, kinship))

    assert effort(160) < 2.6 * effort(80)
