"""A passage with small changes in it is found, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from reader.anchoring.placing import placed
from reader.model.article import Article
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import span_in

OPENING = "The old bridge over the Aln was closed to all traffic on Monday evening."
COUNT = "Some 3,000 drivers use it every day, the town’s road office said."
MAYOR = "“We have no choice,” Mayor Ada Lund told residents who had come to the town hall."
SCHOOL = "Children from the far bank will be taken to school by boat until the spring."
COST = "A new bridge would cost 12 million crowns, according to an estimate made in April."
GOVERNOR = "“I have no choice,” Governor Per Dahl told reporters who had come to the airport."
CLOSING = "The governor had been asked about the new airport road."
TEXT = f"{OPENING} {COUNT}\n\n{MAYOR} {SCHOOL}\n\n{COST}\n\n{GOVERNOR} {CLOSING}\n"
OTHERS = "Some 900 cyclists use it each day, the city’s road office said."
FURNITURE = "Read more: ten walks along the river. Sign up for our newsletter here."


def found(passage, new, old=TEXT):
    span = placed(target_on(Article("a", "", old), span_in(old, passage)), new)
    return None if span is None else span.of(new)


@pytest.mark.parametrize("passage", [OPENING, COUNT, MAYOR, SCHOOL, COST, GOVERNOR, "Ada Lund"])
@pytest.mark.parametrize(
    "new",
    [
        f"{FURNITURE}\n\n{TEXT}",
        TEXT.replace("\n\n", f"\n\n{FURNITURE}\n\n"),
        f"{COST}\n\n{MAYOR} {SCHOOL}\n\n{GOVERNOR}\n\n{OPENING} {COUNT}",
        f"{MAYOR} {SCHOOL} {OPENING} {COUNT} {COST} {GOVERNOR}",
    ],
    ids=["before", "everywhere", "moved", "run together"],
)
def test_furniture_and_moved_paragraphs_leave_each_passage_as_it_is(passage, new):
    assert found(passage, new) == passage


@pytest.mark.parametrize(
    ("passage", "change", "there"),
    [
        (COUNT, ("3,000", "3,500"), COUNT.replace("3,000", "3,500")),
        (OPENING, ("bridge over", "brigde over"), OPENING.replace("bridge", "brigde")),
        (OPENING, ("was closed to", "has been shut for"), None),
        (MAYOR, ("who had come to", "gathered in"), None),
        (MAYOR, ("told residents", "told about a hundred residents"), None),
        (SCHOOL, ("by boat ", ""), None),
        (SCHOOL, ("Children", "Pupils"), "Pupils" + SCHOOL.removeprefix("Children")),
        (SCHOOL, ("spring.", "summer."), None),
        ("12 million crowns", ("12 million", "14 million"), "14 million crowns"),
        ("Ada Lund", ("Lund", "Lunt"), "Ada Lunt"),
        ("use it every day", ("every day", "every week"), "use it every week"),
        ("use it every day", ("it every", "it nearly every"), "use it nearly every day"),
        ("“We have no choice,”", ("no choice", "no other choice"), "“We have no other choice,”"),
    ],
)
@pytest.mark.parametrize("front", ["", f"{FURNITURE}\n\n"])
def test_a_small_change_inside_is_followed_to_the_word(passage, change, there, front):
    new = front + TEXT.replace(*change)

    assert found(passage, new) == (there or passage.replace(*change))


@pytest.mark.parametrize(
    ("passage", "new"),
    [
        (MAYOR, TEXT.replace(MAYOR + " ", "")),
        (MAYOR, TEXT.replace(f"{MAYOR} {SCHOOL}\n\n", "")),
        (GOVERNOR, TEXT.replace(GOVERNOR + " ", "")),
        (SCHOOL, TEXT.replace(SCHOOL, "Nobody was hurt.")),
        (
            COST,
            TEXT.replace(COST, "Nobody knows what another bridge costs, or when it will come."),
        ),
        (COUNT, TEXT.replace(f"{OPENING} {COUNT}", f"{FURNITURE} {OTHERS}")),
        ("12 million crowns", TEXT.replace("12 million crowns", "90 billion dollars")),
        ("Ada Lund", TEXT.replace("Ada Lund", "Per Dahl")),
        ("3,000", TEXT.replace("3,000", "Many")),
        ("12 million crowns", TEXT.replace(COST, "Nobody can say what 14 million crowns buy.")),
    ],
)
def test_a_passage_that_was_deleted_is_lost_though_one_like_it_remains(passage, new):
    assert found(passage, new) is None


def test_a_deleted_line_of_a_list_is_not_taken_for_the_next():
    lines = [
        "Ann Holm, 34, was charged.",
        "Jan Holt, 34, was charged.",
        "Kim Berg, 41, was freed.",
    ]
    old = "The court told who had been caught. " + " ".join(lines)
    new = "The court told who had been caught. " + " ".join(lines[1:])

    assert found(lines[0], new, old) is None


def test_a_paragraph_that_moved_and_was_corrected_is_found_without_its_context():
    old = f"{OPENING}\n\n{MAYOR} {SCHOOL}\n\n{COST}"
    passage = f"{MAYOR} {SCHOOL}"
    corrected = passage.replace("boat", "ferry")
    new = f"{FURNITURE}\n\n{corrected}\n\n{FURNITURE} {OPENING}"

    assert found(passage, new, old) == corrected


def test_a_passage_over_paragraphs_is_found_with_furniture_in_it():
    passage = TEXT[TEXT.index("drivers") : TEXT.index("crowns")].strip()
    caption = "The bridge on Sunday. Photo: T. Riis"
    new = TEXT.replace("\n\n“We", f"\n\n{caption}\n\n“We")

    assert found(passage, new) == passage.replace("\n\n“We", f"\n\n{caption}\n\n“We")


def test_of_several_that_changed_alike_the_nearest_is_meant():
    line = "Scores: the home side won by three clear goals to none and the crowd went home.\n\n"
    start = line.index("won") + 2 * len(line)
    old, new = line * 5, line.replace("clear", "neat") * 5
    target = target_on(Article("a", "", old), Span(start, start + 32))

    assert placed(target, new) == Span(start - 2, start + 29)  # each line is a character shorter


def test_a_passage_of_hundreds_of_words_is_found_to_the_word():
    numbered = " ".join(f"In {n} the {n + 7} carts of village {n * 3} came." for n in range(200))
    passage = numbered[numbered.index("In 20 ") : numbered.index("In 180 ")].strip()
    new = numbered.replace("village 300", "the village").replace("In 25 ", "In the year 25 ")

    changed = found(passage, new, numbered)

    assert changed == new[new.index("In 20 ") : new.index("In 180 ")].strip()


def test_a_passage_of_words_that_stand_everywhere_is_still_found():
    old = (
        "of the one and of the two " * 300
        + "and the one of of two the, at last. "
        + "of the " * 99
    )
    new = old.replace("one of of two", "one of  off two")

    assert found("and the one of of two the, at last.", new, old) == (
        "and the one of  off two the, at last."
    )


def test_a_passage_of_marks_alone_is_lost_when_the_marks_are_gone():
    assert found("“…”", "He said “nothing”.", "He said “…”.") is None


@pytest.mark.parametrize("exact", [" \n ", "— —"])
def test_a_passage_without_words_among_words_is_lost(exact):
    target = Target("key", Span(9, 9 + len(exact)), exact, "one two three", "four five six")

    assert placed(target, "one two three, four five six") is None


def test_words_of_any_length_are_compared_with_each_other_at_once():
    old = f"The bridge {'x' * 1_000} was shut. {'y' * 1_900_000} It was."
    passage = f"The bridge {'x' * 1_000} was shut."
    assert found(passage, old.replace("bridge", "bridges"), old) == passage.replace(
        "bridge", "bridges"
    )
    long = " ".join(["word"] * 10_000)
    assert found(f"{long}.", f"{long.replace('word', 'words')}.", f"{long}.") is None
