"""Quotes that are one utterance are brought together, and those that are not stay apart."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.renderings import renderings
from reader.model.analysis import Figure
from reader.model.comparison import Entity, Office, Place, QuoteGroup
from reader.model.text import Span
from tests.comparison.quoted import Quoted

if TYPE_CHECKING:
    from tests.comparison.quoted import Said

#: Other quotes make common words common.
FILLER: tuple[Said, ...] = (
    ("The rain will go on until Sunday evening.", "weather office"),
    ("Nobody has paid the fishermen for two years.", "Nora Quill"),
)
A0, B0, C0 = Place(0, 0), Place(1, 0), Place(2, 0)
HOLT = Entity("e1", "PERSON", "Mara Holt", ("Mara Holt",), (Office("spokeswoman", "e2"),))
MINISTRY = Entity("e2", "ORG", "Foreign Ministry", ("ministry",))
WORDS = "You cannot put a river behind a fence"


def groups(*articles: tuple[Said, ...], score: float | None = None) -> tuple[QuoteGroup, ...]:
    """Group the quotes; with a score, the first lines of the first two articles match."""
    story = Quoted(*articles, FILLER, entities=(HOLT, MINISTRY))
    matches = [] if score is None else [story.match((0, 0), (1, 0), score)]
    return renderings(story.articles, story.analyses, story.named, matches)


def places(*articles: tuple[Said, ...], score: float | None = None) -> list[list[Place]]:
    return [list(group.quotes) for group in groups(*articles, score=score)]


def test_two_translations_of_one_sentence_are_renderings() -> None:
    (group,) = groups(
        (("Our ships carried grain and were attacked without warning.", "Mara Holt"),),
        (("Our vessels with grain were attacked with no warning.", "Mara Holt"),),
        score=0.98,
    )
    assert group == QuoteGroup((A0, B0), "Mara Holt", ("wording",))


def test_a_fragment_is_a_rendering_of_the_sentence_it_comes_from() -> None:
    assert places(
        (("a premeditated act of piracy", "Norland", "mixed"),),
        (("This was a premeditated act of piracy against us.", "Norland"),),
        score=0.9,
    ) == [[A0, B0]]


def test_what_is_said_in_the_same_words_is_one_utterance_though_no_sentence_matches() -> None:
    assert places(((WORDS, "Mara Holt"),), ((WORDS, "Mara Holt"),)) == [[A0, B0]]


def test_what_is_said_on_two_occasions_is_two_utterances_unless_it_is_long_and_the_same() -> None:
    def brought(words: str, again: str, *days: int) -> list[list[Place]]:
        """Group two quotes, of articles of these days of a month."""
        story = Quoted(((words, "Mara Holt"),), ((again, "Mara Holt"),), FILLER)
        for at, (day, weekday) in enumerate(zip(days, ("Monday", "Friday"), strict=True)):
            article, analysis = story.articles[at], story.analyses[at]
            said = f"On {weekday} Holt said {article.text}"
            (quote,), by = analysis.quotes, said.index(article.text)
            content, cue = (Span(by, by + len(quote.content)), Span(by - 5, by - 1))
            figure = Figure(Span(3, 3 + len(weekday)), f"2024-09-{day:02d}", "date")
            story.articles[at] = replace(article, text=said, published=f"2024-09-{day:02d}")
            story.analyses[at] = replace(
                analysis,
                sentences=(Span(0, content.end),),
                quotes=(replace(quote, content=content, clause=content, cue=cue),),
                figures=(figure,),
            )
        match = story.match((0, 0), (1, 0))
        found = renderings(story.articles, story.analyses, story.named, [match])
        return [list(group.quotes) for group in found]

    again = "Nobody can put a river behind a fence"
    assert brought(WORDS, again, 2, 3) == [[A0, B0]]
    assert brought(WORDS, again, 2, 6) == []
    long = f"{WORDS}, and whoever tries will only drown the villages that stand below it"
    assert brought(long, long, 2, 6) == [[A0, B0]]


def test_different_sentences_of_one_speaker_stay_apart() -> None:
    first: tuple[Said, ...] = (("Our ships carried grain and nothing else.", "Mara Holt"),)
    second: tuple[Said, ...] = (("The harbour will reopen in the spring.", "Mara Holt"),)
    assert places(first, second) == []


def test_quotes_of_one_article_alone_are_no_renderings() -> None:
    assert places(((WORDS, "Mara Holt"), (WORDS, "Mara Holt"))) == []


def test_the_sense_model_finds_what_has_no_word_in_common() -> None:
    first: tuple[Said, ...] = (("The vessels carried grain.", "Mara Holt"),)
    second: tuple[Said, ...] = (("Ships bore wheat!", "Mara Holt"),)
    story = Quoted(first, second, FILLER)
    told = (story.articles, story.analyses, story.named, [story.match((0, 0), (1, 0))])
    same = {"vessels": "ships", "carried": "bore", "grain": "wheat"}

    assert renderings(*told, story.vectors()) == ()
    (group,) = renderings(*told, story.vectors(same))
    assert group.quotes == (A0, B0)
    assert renderings(*told, [*story.vectors(same)[:1], None, None]) == ()


def test_a_quote_given_to_two_speakers_is_one_with_another_speaker() -> None:
    (group,) = groups(((WORDS, "Mara Holt"),), ((WORDS, "Livia Stannik"),), score=0.98)
    assert group.differs == ("speaker",)
    assert [contrast.kind for contrast in group.contrasts] == ["speaker"]


def test_a_ministry_and_its_spokeswoman_are_no_two_speakers() -> None:
    (group,) = groups(((WORDS, "Mara Holt"),), ((WORDS, "Foreign Ministry"),), score=0.98)
    assert group.differs == ()


def test_where_no_article_tells_who_speaks_the_group_has_no_speaker() -> None:
    (group,) = groups(((WORDS, None),), ((WORDS, None),), score=0.98)
    assert group.speaker is None


def test_the_likeliest_of_several_quotes_is_the_rendering() -> None:
    near = "You cannot hide a river behind a tall hedge"
    first: tuple[Said, ...] = ((WORDS, "Mara Holt"),)
    assert places(first, ((near, "Mara Holt"), (WORDS, "Mara Holt"))) == [[A0, Place(1, 1)]]


def test_what_is_reported_without_marks_is_less_surely_of_the_group() -> None:
    first: tuple[Said, ...] = ((WORDS, "Mara Holt"),)
    second: tuple[Said, ...] = (
        ("no fence will ever hold back such a river", "Mara Holt", "indirect"),
    )
    (group,) = groups(first, second, score=0.98)
    assert group.quotes == group.unsure == (A0, B0)
    third: tuple[Said, ...] = ((WORDS, "Mara Holt", "indirect"),)
    (group,) = groups(first, third, score=0.98)
    assert (group.quotes, group.unsure) == ((A0, B0), ())


def test_fragments_of_two_who_may_speak_for_each_other_are_less_surely_one() -> None:
    words = "premeditated piracy"
    (group,) = groups(
        ((words, "Mara Holt", "mixed"),), ((words, "Foreign Ministry", "mixed"),), score=0.98
    )
    assert group.unsure == (A0, B0)
    (group,) = groups(
        ((words, "Mara Holt", "mixed"),), ((words, "Mara Holt", "mixed"),), score=0.98
    )
    assert group.unsure == ()


def test_of_a_refrain_only_the_first_few_are_brought_together() -> None:
    (group,) = groups(((WORDS, "Mara Holt"),) * 20, ((WORDS, "Mara Holt"),))
    assert group.quotes == (*(Place(0, number) for number in range(8)), B0)


def test_among_very_many_quotes_the_nearest_is_still_found() -> None:
    many = tuple((f"A fence or {number} more", "Mara Holt") for number in range(500))
    (group,) = groups(((WORDS, "Mara Holt"),), (*many, (WORDS, "Mara Holt")))
    assert group.quotes == (A0, Place(1, 500))


def test_a_story_without_quotes_has_no_renderings() -> None:
    story = Quoted((), ())
    assert renderings(story.articles, story.analyses, story.named, []) == ()
    assert renderings([], [], story.named, []) == ()


LINES = (
    WORDS,
    "You can put a river behind a fence",
    "one cannot hide a river",
    "a river behind a fence",
    "river",
    "Our ships carried grain and were attacked.",
    "Our vessels were attacked",
)
SPEAKERS = ("Mara Holt", "Foreign Ministry", "Ivo Brandt", "a guard", None)
KINDS = ("direct", "mixed", "indirect")
LINE = st.tuples(st.sampled_from(LINES), st.sampled_from(SPEAKERS), st.sampled_from(KINDS))


@settings(deadline=None, max_examples=12)
@given(st.lists(st.lists(LINE, max_size=3), min_size=2, max_size=3), st.booleans())
def test_for_all_orders_of_the_articles_the_same_quotes_are_brought_together(
    lines: list[list[Said]], sense: bool
) -> None:
    found = []
    for order in permutations(range(len(lines))):
        story = Quoted(*(lines[at] for at in order), entities=(HOLT, MINISTRY))
        vectors = story.vectors() if sense else None
        told = renderings(story.articles, story.analyses, story.named, [], vectors)
        found.append(
            {
                (
                    frozenset((order[place.article], place.index) for place in group.quotes),
                    frozenset((order[place.article], place.index) for place in group.unsure),
                    group.differs,
                    len(group.contrasts),
                )
                for group in told
            }
        )
    assert all(one == found[0] for one in found)


def test_the_same_words_of_one_speaker_are_surely_one_however_common() -> None:
    said: tuple[Said, ...] = (("We have nothing to hide,", "Mara Holt"),)
    (group,) = groups(said, said)
    assert group.unsure == ()


@pytest.mark.parametrize("word", ["river", "piracy"])
def test_one_word_in_marks_is_less_surely_of_the_group(word: str) -> None:
    said: tuple[Said, ...] = ((word, "Mara Holt", "mixed"),)
    (group,) = groups(said, said, score=0.98)
    assert group.unsure == (A0, B0)
