"""Names are found in the words of their sentences."""

from __future__ import annotations

from reader.comparison.naming import Naming, naming
from reader.comparison.words import split_words
from reader.model.analysis import Analysis, Mention, Quote
from reader.model.text import Span
from tests.invented import span_in

FIRST = "Ann Keller told the mayors of Oldbeck and Marwick to resign."
SECOND = "She meant “every single one of them”, Keller said."
TEXT = f"{FIRST} {SECOND}"
SENTENCES = (Span(0, len(FIRST)), Span(len(FIRST) + 1, len(TEXT)))
MENTIONS = tuple(
    Mention(span, "PERSON")
    for span in (
        span_in(TEXT, "Ann Keller"),
        span_in(TEXT, "Marwick"),
        Span(TEXT.rindex("Keller"), TEXT.rindex("Keller") + 6),
    )
)


def named(*quotes, mentions=MENTIONS, entities=("e1", None, "e1"), sentences=SENTENCES):
    [words] = split_words([[span.of(TEXT) for span in sentences]])
    analysis = Analysis(sentences=sentences, mentions=mentions, quotes=quotes)
    return naming(analysis, words, entities)


def test_the_words_of_names_are_known_and_what_they_name():
    first, second = named()

    assert first.words == {0, 1, 8}
    assert first.entities == {"e1"}
    assert second.words == {7}
    assert second.entities == {"e1"}


def test_who_acts_stands_in_the_first_half():
    first, second = named()

    assert first.actors == {0, 1}
    assert first.acting == {"e1"}
    assert second.actors == set()
    assert second.acting == set()


def test_others_act_where_neither_actor_is_named_in_the_other_sentence():
    ann = Naming(acting=frozenset({"ann"}), entities=frozenset({"ann", "council"}))
    tom = Naming(acting=frozenset({"tom"}), entities=frozenset({"tom", "council"}))
    both = Naming(acting=frozenset({"tom"}), entities=frozenset({"tom", "ann"}))

    assert ann.is_by_others(tom)
    assert not ann.is_by_others(both)
    assert not both.is_by_others(ann)
    assert not ann.is_by_others(ann)


def test_nobody_acts_in_a_sentence_with_quotation_marks():
    said, first = span_in(TEXT, "every single one of them"), span_in(TEXT, FIRST)

    assert named(Quote("direct", said, said))[0].actors == {0, 1}
    assert named(Quote("indirect", first, first))[0].actors == {0, 1}
    assert named(Quote("mixed", first, first))[0].actors == set()
    assert named(Quote("direct", Span(20, len(TEXT)), Span(20, len(TEXT))))[0].actors == set()


def test_without_entities_names_are_known_all_the_same():
    first, _ = named(entities=())

    assert first.words == {0, 1, 8}
    assert first.entities == set()


def test_a_name_before_all_sentences_is_in_none():
    assert [one.words for one in named(sentences=SENTENCES[1:])] == [{7}]
