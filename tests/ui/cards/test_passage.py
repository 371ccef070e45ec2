"""What the other articles have in the place of a passage."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Contrast, Match, Statement
from reader.model.text import Span
from reader.ui.cards.passage import kind_in_words, pairs, passage_cards
from tests.ui.conftest import BOATS_B, DARK, DARK_B, LAMP, LAMP_C, SAW, SAW_B, passage_of, span_of


def test_the_passage_comes_first_then_who_carries_it_then_who_does_not(comparison, dark, differ):
    own, second, third = passage_cards(comparison, dark, differ)

    assert (own.letter, own.trailing) == ("A", "paragraph 1")
    assert (own.dots, own.dots_text) == ((True, True, False), "carried by 2 of 3 articles")
    assert (second.letter, second.sample, second.trailing) == ("B", "reworded", "reworded")
    assert (third.letter, third.present, third.trailing) == ("C", False, "no match found")


def test_the_counterpart_is_whole_and_its_differences_are_marked(comparison, dark, differ):
    card = passage_cards(comparison, dark, differ)[1]
    here = "".join(run.text for run in card.runs if run.role != "other")

    assert here.replace(" ", "") == "OnFridaythelighthouseofSornwentdark."
    assert any(run.role == "here" for run in card.runs)
    assert any(run.role == "other" for run in card.runs)


def test_a_match_that_the_user_told_of_says_so_from_either_side(comparison, differ):
    first, *others = comparison.matches
    told = replace(comparison, matches=(replace(first, told=True), *others))

    for passage, at in ((DARK, 1), (DARK_B, 1)):
        assert passage_cards(told, passage, differ)[at].detail.endswith("you said so")
    assert "you said so" not in passage_cards(told, SAW, differ)[1].detail
    assert "you said so" not in passage_cards(comparison, DARK, differ)[1].detail


def test_a_figure_that_differs_is_told(comparison, place, differ):
    boats = place(0, "About 40 boats stayed in the harbour.")

    assert passage_cards(comparison, boats, differ)[1].sign == "Figure differs from A"


def test_a_speaker_who_differs_is_told(comparison, place, differ):
    saw = place(0, "“We saw nothing at all,” said Mira Tolk.")

    assert passage_cards(comparison, saw, differ)[1].sign == "Speaker differs from A"


def test_another_name_for_one_speaker_is_not_told_as_another(comparison, place, differ):
    saw = place(0, "“We saw nothing at all,” said Mira Tolk.")
    (group,) = comparison.quote_groups
    apart = Contrast("speaker", place(0, "Sorn"), place(1, "Jan Brek"))
    known = replace(comparison, quote_groups=(replace(group, contrasts=(apart,)),))

    assert passage_cards(known, saw, differ)[1].sign == ""


def test_both_are_told_in_one_sentence(comparison, place, differ):
    text = "“We saw nothing at all,” said Mira Tolk.\n\nAbout 40 boats stayed in the harbour."
    whole = replace(SAW_B, span=Span(SAW_B.span.start, BOATS_B.span.end))
    known = replace(
        comparison, matches=(Match(place(0, text), whole, "reworded", 0.9, "sure"),), statements=()
    )
    card = passage_cards(known, place(0, text), differ)[1]

    assert card.sign == "Figure and speaker differ from A"
    assert card.sample == "reworded"


def test_what_agrees_has_no_sign(comparison, place, differ):
    lamp = place(0, "The lamp will be back in two days.")
    card = next(c for c in passage_cards(comparison, lamp, differ) if c.sample)

    assert (card.sign, card.sample, card.letter) == ("", "part", "C")


def test_a_story_of_one_article_has_no_dots(comparison, dark, differ):
    alone = replace(comparison, articles=comparison.articles[:1], matches=())
    (card,) = passage_cards(alone, dark, differ)

    assert (card.dots, card.dots_text) == ((), "")


def test_kinds_are_told_in_words():
    assert [kind_in_words(kind) for kind in ("identical", "reworded", "part")] == [
        "identical",
        "reworded",
        "part",
    ]


def test_the_pairs_are_those_of_one_place_that_the_passage_has_a_part_in(comparison, place):
    both = place(0, "went dark on Friday. “We saw")

    assert pairs(comparison, both, DARK_B) == [(DARK, DARK_B)]
    assert pairs(comparison, both, SAW_B) == [(SAW, SAW_B)]
    assert pairs(comparison, DARK_B, DARK) == [(DARK_B, DARK)]
    assert pairs(comparison, both, LAMP_C) == []


def test_what_of_a_sentence_does_not_answer_stands_back_unmarked(comparison, differ):
    part = span_of(2, "The lamp will be back in two days")
    lamp = next(match for match in comparison.matches if match.b == LAMP_C)
    known = replace(comparison, matches=(replace(lamp, b_part=part),))

    there = next(card for card in passage_cards(known, LAMP, differ) if card.sample)
    assert "".join(run.text for run in there.runs) == known.words(LAMP_C)
    assert "".join(run.text for run in there.runs if run.role == "faint") == (
        ", and the keeper will be paid."
    )
    back = next(card for card in passage_cards(known, LAMP_C, differ) if card.sample)
    assert not any("keeper" in run.text for run in back.runs)  # not held against the other


def test_each_match_of_an_article_has_a_card_the_one_in_most_of_the_same_words_first(
    comparison, differ
):
    last = passage_of(1, "the keeper Tolk said")
    matches = tuple(
        Match(DARK, there, "part", score, "sure", b_part=part)
        for there, score, part in (
            (SAW_B, 0.99, span_of(1, "We saw")),
            (last, 0.98, None),
            (DARK_B, 0.8, span_of(1, "went dark")),
        )
    )
    first, *others = passage_cards(replace(comparison, matches=matches), DARK, differ)[1:4]

    assert (first.letter, first.targets) == ("B", (DARK_B,))
    assert {one.targets for one in others} == {(SAW_B,), (last,)}
    assert first.detail.startswith("paragraph 1")
    kept = "".join(run.text for run in first.runs if run.role not in {"faint", "other"})
    assert kept.split() == ["went", "dark"]  # and nothing of what the others are matched for
    assert len({one.key for one in (first, *others)}) == 3


def test_what_is_counted_is_the_row_of_the_synopsis_and_what_stands_outside_says_so(
    comparison, differ
):
    row = Statement("s1", (DARK, DARK_B))
    extra = Match(DARK, LAMP_C, "part", 0.9, "sure")
    known = replace(comparison, statements=(row,), matches=(*comparison.matches, extra))
    own, second, third = passage_cards(known, DARK, differ)

    assert (own.dots, own.dots_text) == ((True, True, False), "carried by 2 of 3 articles")
    assert "row" not in second.detail
    assert (third.sample, third.targets) == ("part", (LAMP_C,))
    assert third.detail.endswith("in another row of the Synopsis")


def test_what_is_in_the_row_by_its_match_with_others_is_counted_and_shown(comparison, differ):
    row = Statement("s1", (DARK, DARK_B, LAMP_C))
    tie = Match(DARK_B, LAMP_C, "part", 0.9, "sure")
    known = replace(comparison, statements=(row,), matches=(comparison.matches[0], tie))
    own, second, third = passage_cards(known, DARK, differ)

    assert (own.dots_text, second.letter) == ("carried by 3 of 3 articles", "B")
    assert (third.letter, third.trailing, third.sample) == ("C", "through B", None)
    assert (third.present, third.targets) == (True, (LAMP_C,))
    alone = replace(known, matches=known.matches[:1])
    assert passage_cards(alone, DARK, differ)[2].trailing == "joined to its row"


def test_a_sentence_that_answers_another_as_a_whole_stands_nowhere_back(comparison, differ):
    wide = replace(DARK, span=Span(DARK.span.start, SAW.span.end))
    part = replace(comparison.matches[0], b_part=span_of(1, "went dark."))
    whole = Match(SAW, DARK_B, "part", 0.9, "sure")

    there = passage_cards(replace(comparison, matches=(part, whole)), wide, differ)[1]
    assert not any(run.role == "faint" for run in there.runs)
