from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.renderings import renderings
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Match, MatchClass, Passage, Place, QuoteGroup
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import QuoteKind

    Said = tuple[str, str | None] | tuple[str, str | None, QuoteKind]

#: Other quotes make common words common.
FILLER: tuple[Said, ...] = (
    ("The rain will go on until Sunday evening.", "weather office"),
    ("Nobody has paid the fishermen for two years.", "Nora Quill"),
)


def groups(*articles: tuple[Said, ...], grade: MatchClass | None = None) -> tuple[QuoteGroup, ...]:
    """Group the quotes of articles that are nothing but quotes, a line each.

    With a grade, the first lines of the first two articles match.
    """
    texts, analyses, names = [], [], []
    for said in (*articles, FILLER):
        text, quotes = "", []
        for words, _, *kind in said:
            span = Span(len(text), len(text) + len(words))
            quotes.append(Quote(kind[0] if kind else "direct", span, span))
            text += words + "\n\n"
        texts.append(Article("a.txt", "", text))
        analyses.append(Analysis(quotes=tuple(quotes)))
        names.append([name for _, name, *_ in said])
    matches = []
    if grade is not None:
        first, second = (analyses[i].quotes[0].content for i in (0, 1))
        matches = [Match(Passage(0, first), Passage(1, second), "reworded", 0.9, grade)]
    return renderings(texts, analyses, names, matches)


def places(*articles: tuple[Said, ...], grade: MatchClass | None = None) -> list[list[Place]]:
    return [list(group.quotes) for group in groups(*articles, grade=grade)]


NOUNS = ("Rain", "Bread", "Coal", "Salt", "Milk", "Sand", "Wool", "Iron", "Silk", "Rice", "Oil")
MANY = tuple(f"{noun}s" for noun in NOUNS)
A0, B0, C0 = Place(0, 0), Place(1, 0), Place(2, 0)


def test_two_translations_of_one_sentence_are_renderings() -> None:
    (group,) = groups(
        (("Our ships carried grain and were attacked without warning.", "Mara Holt"),),
        (("Our vessels with grain were attacked with no warning.", "Holt"),),
    )
    assert group == QuoteGroup((A0, B0), "Mara Holt", ("wording",))


def test_a_fragment_is_a_rendering_of_the_sentence_it_comes_from() -> None:
    assert places(
        (("a premeditated act of piracy", "Norland", "mixed"),),
        (("This was a premeditated act of piracy against us.", "Norland"),),
    ) == [[A0, B0]]


def test_words_that_look_alike_count_as_one() -> None:
    assert places(
        (("They want to cleanse the islands of strangers", "Holt"),),
        (("They want a cleansing of the islands", "Holt"),),
    ) == [[A0, B0]]


def test_different_sentences_of_one_speaker_stay_apart() -> None:
    assert (
        places(
            (("Our ships carried grain and nothing else.", "Holt"),),
            (("The harbour will reopen in the spring.", "Holt"),),
        )
        == []
    )


def test_quotes_of_one_article_alone_are_no_renderings() -> None:
    assert (
        places((("Our ships carried grain.", "Holt"), ("Our ships carried grain.", "Holt"))) == []
    )


def test_one_word_in_common_ties_nothing() -> None:
    assert places((("tragic", "Holt", "mixed"),), (("tragic", "Holt", "mixed"),)) == []


def test_a_quote_given_to_two_speakers_is_one_with_another_speaker() -> None:
    (group,) = groups(
        (("You cannot put a river behind a fence.", "Mara Holt"),),
        (("You cannot put a river behind a fence.", "Livia Stannik"),),
    )
    assert group.differs == ("speaker",)


def test_a_short_piece_of_another_speakers_long_quote_is_none_of_it() -> None:
    long = "They speak of an armed harbour patrol, but what we saw in all these years is a boat."
    assert places((("armed harbour patrol", "Ivo Brandt", "mixed"),), ((long, "Mara Holt"),)) == []


def test_a_third_speaker_joins_two_only_with_the_same_words() -> None:
    words = "You cannot put a river behind a fence"
    one = ((words, "Mara Holt"),)
    assert places(one, one, ((words, "Livia Stannik"),)) == [[A0, B0, C0]]
    near = "You cannot hide a river behind a tall fence"
    assert places(one, one, ((near, "Livia Stannik"),)) == [[A0, B0]]


def test_sentences_that_match_tie_what_one_speaker_says_in_them() -> None:
    first = (("It was not we who began to shoot that night.", "Mara Holt"),)
    second = (("We were shooting at nobody when it happened.", "Mara Holt"),)
    assert places(first, second) == []
    assert places(first, second, grade="possible") == []
    assert places(first, second, grade="likely") == [[A0, B0]]


def test_matching_sentences_tie_no_other_quotes_of_their_articles() -> None:
    first = (("We sail.", "Mara Holt"), ("It was not we who began to shoot.", "Mara Holt"))
    second = (("Nobody knows.", "Mara Holt"), ("We shot at nobody.", "Mara Holt"))
    assert places(first, second, grade="likely") == []


def test_reported_speech_is_a_rendering_only_when_nearly_the_same() -> None:
    first: tuple[Said, ...] = (("the ships carried grain and salt", "Mara Holt", "indirect"),)
    assert places(first, (("the ships carried salt and grain", "Mara Holt", "indirect"),)) == [
        [A0, B0]
    ]
    assert places(first, (("the ships carried coal and rice", "Mara Holt", "indirect"),)) == []
    assert places(first, (("the ships carried salt and grain", "Ivo Brandt", "indirect"),)) == []


def test_where_no_article_tells_who_speaks_the_group_has_no_speaker() -> None:
    words = "You cannot put a river behind a fence."
    (group,) = groups(((words, None),), ((words, None),))
    assert group.speaker is None


def test_a_rare_word_in_marks_comes_from_the_speakers_whole_quote() -> None:
    whole = (("Our dead shall not remain unanswered by anybody.", "Mara Holt"),)
    filler = tuple((f"{word} is not what they told us.", "Ivo Brandt") for word in NOUNS + MANY)
    assert places((("unanswered", "Mara Holt", "mixed"),), whole, filler) == [[A0, B0]]
    assert places((("unanswered", "Ivo Brandt", "mixed"),), whole, filler) == []
    assert places((("dead", "Mara Holt", "mixed"),), whole, filler) == []


def test_a_word_that_many_quotes_have_is_no_piece_of_one() -> None:
    said = (("Our dead shall not remain unanswered.", "Mara Holt"),)
    assert places((("unanswered", "Mara Holt", "mixed"),), said) == []


def test_the_same_reported_words_in_sentences_that_match_are_renderings() -> None:
    first: tuple[Said, ...] = (("the accusation", "Mara Holt", "indirect"),)
    assert places(first, first) == []
    assert places(first, first, grade="sure") == [[A0, B0]]


def test_reported_speech_in_sentences_that_match_may_be_reworded() -> None:
    first: tuple[Said, ...] = (
        ("the patrol boat approached six barges to inspect them", "Mara Holt", "indirect"),
    )
    second: tuple[Said, ...] = (
        ("the patrol boat only wished to control six barges", "Mara Holt", "indirect"),
    )
    assert places(first, second) == []
    assert places(first, second, grade="likely") == [[A0, B0]]
    short: tuple[Said, ...] = (("six boats came", "Mara Holt", "indirect"),)
    assert places(first, short, grade="likely") == []


def test_a_capital_that_speaks_is_its_state() -> None:
    words = "This was a premeditated act of piracy."
    (group,) = groups(((words, "Paris"),), ((words, "French government"),))
    assert group.differs == ()
    (group,) = groups(((words, "Paris"),), ((words, "Dutch government"),))
    assert group.differs == ("speaker",)
