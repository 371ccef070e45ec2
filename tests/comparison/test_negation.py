"""What one passage denies and another says is found; what is in doubt is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.negation import claimed, denials, may_deny
from reader.model.text import Span

WILL = "President Orlan will attend the summit in Velmar."


def contrasts(one, other):
    """What either denies of the other: the words that deny, and those that say."""
    claims = [claimed(text, Span(0, len(text))) for text in (one, other)]
    found = []
    for a, b, here, there in ((one, other, *claims), (other, one, *claims[::-1])):
        found += [(d.denied.of(a), d.said.of(b)) for d in denials(here, there)]
    return found


@pytest.mark.parametrize(
    ("one", "other", "denied", "said"),
    [
        (WILL, "Orlan will not attend the summit in Velmar.", "not attend", "attend"),
        (WILL, "Orlan won’t be attending the Velmar summit.", "won’t be attending", "attend"),
        (
            "The company had dumped waste in the river, inspectors said.",
            "The company denied that it had dumped waste in the river.",
            "denied that it had dumped",
            "dumped",
        ),
        (
            "Inspectors watched the company dumping waste in the river.",
            "The company denied dumping waste in the river.",
            "denied dumping",
            "dumping",
        ),
        (
            "The ministry confirmed the report of an attack on the depot.",
            "The ministry denied the report of an attack on the depot.",
            "denied the report",
            "confirmed the report",
        ),
        (
            "The union accepted the offer of three percent.",
            "The union rejected the employers' offer of three per cent.",
            "rejected the employers' offer",
            "accepted the offer",
        ),
        (
            "The driver took a breath test at the scene.",
            "The driver refused to take a breath test at the scene.",
            "refused to take",
            "took",
        ),
        (
            "Police found evidence of arson at the warehouse.",
            "Police found no evidence of arson at the warehouse.",
            "no evidence",
            "evidence",
        ),
        (
            "The bridge was inspected twice after the flood of 2019.",
            "The bridge was never inspected after the flood of 2019.",
            "never inspected",
            "inspected",
        ),
        (
            "Soldiers opened fire after a warning to the crowd.",
            "Soldiers opened fire without warning on the crowd.",
            "without warning",
            "warning",
        ),
        (
            "The airline refunded all passengers of the cancelled flight.",
            "The airline failed to refund passengers of the cancelled flight.",
            "failed to refund",
            "refunded",
        ),
    ],
)
def test_what_one_denies_and_the_other_says_is_a_contrast(one, other, denied, said):
    assert contrasts(one, other) == [(denied, said)]
    assert contrasts(other, one) == [(denied, said)]
    assert may_deny(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # both deny, in other words
        ("Orlan will not attend the summit in Velmar.", "Orlan won't attend the Velmar summit."),
        ("The ministry denied the accusation.", "The ministry rejected the accusation."),
        ("No one was hurt when the roof fell.", "The roof fell and nobody was hurt."),
        ("He refused to comment on the report.", "He did not comment on the report."),
        ("The firm has no women on its board.", "The lack of women on its board hurts the firm."),
        # nothing is denied, though a negation is there
        ("Not only did the bridge fail, the road was closed too.", "The bridge did fail."),
        ("No fewer than 30 people were injured in the blast.", "The blast injured 30 people."),
        ("It was not the army but the police who fired on the crowd.", "Police fired on a crowd."),
        ("Platform No. 5 trains leave Velmar late.", "Trains leave Velmar late."),
        # two negations
        (
            "The company did not deny that it had dumped waste in the river.",
            "The company had dumped waste in the river.",
        ),
        ("The ministry neither confirmed nor denied the report.", "It confirmed the report."),
        ("That is not what the club signed last June.", "The club signed him last June."),
        # supposed or demanded, not said
        (
            "The neighbours urged Orlan to attend the summit in Velmar.",
            "Orlan did not attend the summit in Velmar.",
        ),
        (
            "It is unclear whether Orlan will attend the summit.",
            "Orlan will not attend the summit.",
        ),
        # among other words
        (
            "A passenger walking by stops to help in the lounge.",
            "Two clerks of the airline refused to help her.",
        ),
        ("It was not. Orlan attends.", "Orlan attends."),
        ("They would not, say.", "They say so."),
        ("", ""),
    ],
)
def test_what_is_in_doubt_or_the_same_is_none(one, other):
    texts = [one or "Rain fell.", other or "It was dry."]

    assert contrasts(*texts) == []


def test_double_negation_of_a_denial_contrasts_with_the_denial():
    one = "The mayor did not deny the report of a bribe."

    assert contrasts(one, "The mayor denied the report of a bribe.") == [("not deny", "denied")]


def test_places_are_counted_in_the_article():
    text = "Rain fell. Orlan will not attend the summit."
    (use,) = claimed(text, Span(11, len(text)))["attend"]

    assert use.denied
    assert use.place.of(text) == "not attend"


def test_what_a_passage_says_and_denies_is_in_doubt():
    text = "Orlan will attend the summit. Orlan will in the end not attend the summit."

    assert "attend" not in claimed(text, Span(0, len(text)))


def test_no_words_that_deny_is_told_beforehand():
    assert not may_deny(WILL)
    assert not may_deny("Notable knots and the nobility of denim.")


words = st.sampled_from(
    [
        "not",
        "never",
        "denied",
        "that",
        "it",
        "had",
        "said",
        "don’t",
        "no",
        "Orlan",
        ",",
        "but",
        "5",
    ]
)


@given(st.lists(words, max_size=25).map(" ".join), st.lists(words, max_size=25).map(" ".join))
def test_any_words_can_be_compared_and_the_other_way_round_it_is_the_same(one, other):
    one, other = f"x {one}", f"x {other}"

    assert sorted(contrasts(one, other)) == sorted(contrasts(other, one))


def test_a_word_told_over_and_over_is_looked_at_so_often_at_most() -> None:
    one, other = "They sank boats there, " * 50, "They never sank boats there, " * 50
    told = claimed(one, Span(0, len(one))), claimed(other, Span(0, len(other)))
    assert {len(uses) for claims in told for uses in claims.values()} == {20}
    assert list(denials(told[1], told[0]))


def test_what_is_said_and_once_denied_is_in_doubt_however_often_it_is_said() -> None:
    text = "They sank it there, " * 50 + "they never sank it there"
    assert "sink" not in claimed(text, Span(0, len(text)))
    once = "They sank it there"
    assert "sink" in claimed(once, Span(0, len(once)))
