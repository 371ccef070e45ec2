"""What speakers are called in a margin."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Entity
from reader.model.labels import possible_labels, shortened, speaker_labels
from reader.model.text import Span
from tests.invented import compared, span_in

WORDS = ("Tull", "Works", "Ministry", "of", "the", "Ola", "Brandt", "Coast", "Tull’s", "Guard")


def labels_of(*speakers):
    """The labels of these speakers in an article, each a name and what sort of name it is."""
    spans = [Span(n, n + 1) for n in range(len(speakers))]
    entities = tuple(
        Entity(f"e{n}", label, name, (name,)) for n, (name, label) in enumerate(speakers) if label
    )
    ids = tuple(f"e{n}" if label else None for n, (_, label) in enumerate(speakers))
    comparison = compared(
        [Article("a.txt", "", "x" * len(speakers))],
        [Analysis(quotes=tuple(Quote("direct", span, span) for span in spans))],
        speakers=(ids,),
        speaker_names=(tuple(name for name, _ in speakers),),
        entities=entities,
    )
    return list(speaker_labels(comparison).values())


@pytest.mark.parametrize(
    ("name", "label", "forms", "shortest"),
    [
        ("Ola Brandt", "PERSON", (), "Brandt"),
        ("Martin King Jr.", "PERSON", (), "King"),
        ("Brandt", None, (), "Brandt"),
        ("Coast Guard", "ORG", (), "Coast Guard"),
        ("Tull news agency", "ORG", (), "Tull news agency"),
        ("Tull Works Commission", "ORG", (), "Tull Works comm."),
        ("Ministry of Works", "ORG", (), "Works min."),
        ("Ministry", "ORG", (), "Ministry"),
        ("Bank of Rosk", "ORG", (), "Bank of Rosk"),
        ("Coastal Committee of the Red Lamp", "ORG", (), "Red Lamp cttee"),
        ("Tull’s eastern Works Ministry", "ORG", (), "Tull Works min."),
        ("Brandt and Sons", "ORG", (), "Brandt and Sons"),
        ("United Bakers", "ORG", ("the Bakers", "U.B."), "U.B."),
        ("Port Tull", "PLACE", (), "Port Tull"),
        ("a neighbour", None, (), "neighbour"),
        ("the", None, (), "the"),
        ("a spokesman for the ministry", None, (), "ministry spokesman"),
        ("deputy head of the bakers’ union", None, (), "bakers’ union head"),
        ("the islanders’ council", None, (), "islanders’ council"),
        ("former Tull customs officer", None, (), "Tull customs officer"),
        ("hundreds of dock workers", None, (), "dock workers"),
        ("bakers in Rosk", None, (), "Rosk bakers"),
        ("a foreign baker in Rosk", None, (), "foreign baker"),
        ("a source close to the Guard", None, (), "source close to the Guard"),
        ("Ola Brandt and Iva Tull", None, (), "Brandt and Tull"),
        ("police and bakers", None, (), "police and bakers"),
        ("", "PERSON", (), ""),
        ("Redsand Ferries", "PERSON", (), "Redsand Ferries"),
        ("Ferries", "PERSON", (), "Ferries"),
        ("one of them", None, (), "one of them"),
        ("another of us", None, (), "another of us"),
        ("some of them who were there", None, (), "some of them who were there"),
        ("two of the bakers", None, (), "bakers"),
    ],
)
def test_a_person_is_called_by_surname_and_a_body_by_what_tells_which_it_is(
    name, label, forms, shortest
):
    entity = Entity("e1", label, name, (name, *forms)) if label else None
    assert possible_labels(name, entity)[0] == shortest


def test_bodies_of_one_kind_are_told_apart_by_whose_they_are():
    assert labels_of(
        ("Tull’s works ministry", "ORG"),
        ("Ministry of Health of Rosk", "ORG"),
        ("Coastal ministry", None),
    ) == ["Tull works min.", "Rosk min.", "Coastal min."]


def test_two_bodies_of_one_owner_are_told_apart_by_what_they_do():
    assert labels_of(
        ("Ministry of Works of Tull", "ORG"), ("Ministry of Health of Tull", "ORG")
    ) == ["Tull Works min.", "Tull Health min."]


def test_persons_of_one_surname_get_an_initial_and_where_that_is_the_same_too_the_whole_name():
    assert labels_of(("Ola Brandt", "PERSON"), ("Iva Brandt", "PERSON")) == [
        "O. Brandt",
        "I. Brandt",
    ]
    assert labels_of(("Ola Brandt", "PERSON"), ("Otto Brandt", "PERSON")) == [
        "Ola Brandt",
        "Otto Brandt",
    ]


def test_a_label_stays_short_where_nobody_shares_it():
    assert labels_of(("Tull’s ministry", "ORG"), ("Ola Brandt", "PERSON")) == [
        "Tull min.",
        "Brandt",
    ]


def test_a_speaker_has_one_label_however_often_quoted():
    assert labels_of(("a neighbour", None), ("A neighbour", None)) == ["neighbour"]


def test_nobody_is_labelled_by_a_pronoun():
    assert labels_of(("They", None), ("she", None), ("Ola Brandt", None)) == ["", "", "Ola Brandt"]


def test_who_can_only_be_called_by_the_whole_name_keeps_it():
    shared = ("Works of the Tull", "ORG"), ("Works of Tull", "ORG"), ("Works", "PERSON")
    assert labels_of(*shared) == ["Works of the Tull", "Works of Tull", "Works"]


def in_two_articles(*written, name="Petra Holst", others=()):
    """The labels in two articles of one who is called so in each, and of others in the second."""
    texts = [f"“Stop,” said {words}." for words in written]
    quotes = tuple(Quote("direct", Span(1, 5), Span(1, 5)) for _ in ("", *others))
    mentions = [(Mention(span_in(*pair), "PERSON"),) for pair in zip(texts, written, strict=True)]
    comparison = compared(
        [Article(f"{n}.txt", "", text) for n, text in enumerate(texts)],
        [Analysis(mentions=mentions[0], quotes=quotes[:1]), Analysis((), mentions[1], quotes)],
        mention_entities=(("e1",), ("e1",)),
        speakers=(("e1",), ("e1", *(other.id for other in others))),
        speaker_names=((name,), (name, *(other.name for other in others))),
        entities=(Entity("e1", "PERSON", name, (name, *written)), *others),
    )
    return list(speaker_labels(comparison).values())


def test_each_article_s_margin_has_the_name_as_that_article_writes_it():
    assert in_two_articles("Petra Holst", "Petra Hölst") == ["Holst", "Hölst"]
    assert in_two_articles("Petra Holst", "Holst") == ["Holst", "Holst"]


def test_who_is_told_by_whose_they_are_is_by_the_surname():
    lawyer, person = ("Ola Brandt’s lawyer", None), ("Ola Brandt", "PERSON")
    assert labels_of(lawyer, person) == ["Brandt’s lawyer", "Brandt"]
    alike = ("Ola Brandt’s lawyer", None), ("Iva Brandt’s lawyer", None)
    others = person, ("Iva Brandt", "PERSON")
    assert labels_of(*alike, *others)[:2] == ["Ola Brandt’s lawyer", "Iva Brandt’s lawyer"]


def test_a_name_is_shortened_by_whole_words():
    assert list(shortened("Ola Brandt-Rosk · Iva")) == [
        "Ola Brandt-Rosk · Iva",
        "Ola Brandt-Rosk…",
        "Ola Brandt-Rosk…",
        "Ola Brandt-…",
        "Ola…",
    ]
    assert list(shortened("")) == [""]


def test_a_spelling_of_one_s_own_tells_apart_as_the_story_does():
    other = Entity("e2", "PERSON", "Jan Hölst", ("Jan Hölst",))
    assert in_two_articles("Petra Holst", "Hölst", others=(other,)) == [
        "P. Holst",
        "P. Holst",
        "J. Hölst",
    ]


@example([("of of", "ORG"), ("of", None)])
@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join),
            st.sampled_from(["PERSON", "ORG", "PLACE", None]),
        ),
        unique_by=lambda speaker: speaker[0].casefold(),
        max_size=8,
    )
)
def test_speakers_of_different_names_never_share_a_label(speakers):
    labels = [label.casefold() for label in labels_of(*speakers)]
    assert len(set(labels)) == len(labels)
