"""Renderings stand side by side, with what differs between them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Quote
from reader.model.comparison import Contrast, ContrastKind, Passage, Place, QuoteGroup
from reader.model.text import Span
from reader.ui.cards.card import Rule, Run
from reader.ui.cards.renderings import Renderings, contrast_kinds
from reader.ui.cards.voices import alone


@pytest.fixture
def card(comparison, differ):
    return Renderings(comparison, differ).card(comparison.quote_groups[0])


def words(cell):
    return "".join(run.text for run in cell.runs)


def with_quote(comparison, article, index, **changes):
    """The comparison with another quote at a place."""
    analyses = list(comparison.analyses)
    quotes = list(analyses[article].quotes)
    quotes[index] = replace(quotes[index], **changes)
    analyses[article] = replace(analyses[article], quotes=tuple(quotes))
    return replace(comparison, analyses=tuple(analyses))


def test_renderings_stand_side_by_side_with_what_differs(card):
    assert [tag.text for tag in card.tags] == ["wording differs", "≠ another speaker in B"]
    assert [cell.letters for cell in card.cells] == [("A",), ("B",), ("C",)]
    assert words(card.cells[0]) == "“We saw nothing at all,”"
    assert any(run.role == "other" for run in card.cells[1].runs)
    assert card.cells[2].target is None


def test_another_speaker_is_told_by_a_sign_before_the_name(card):
    assert [cell.speaker for cell in card.cells] == ["Tolk", "≠ Jan Brek", ""]


def test_who_has_no_name_is_told_by_all_that_is_said_of_them(comparison, differ):
    names = (("head of the opposition",), *comparison.speaker_names[1:])
    known = replace(comparison, speaker_names=names, speakers=((None,), *comparison.speakers[1:]))
    (cell, *_) = Renderings(known, differ).card(comparison.quote_groups[0]).cells

    assert cell.speaker == "head of the opposition"


def test_another_name_is_not_yet_another_speaker(comparison, differ):
    (group,) = comparison.quote_groups
    three = replace(group, quotes=(*group.quotes, Place(1, 1)))
    card = Renderings(comparison, differ).card(three)
    assert [tag.text for tag in card.tags][-1] == "≠ another speaker in B"
    known = replace(comparison, speaker_names=(("the keeper",), *comparison.speaker_names[1:]))
    card = Renderings(known, differ).card(three)

    assert [cell.speaker.startswith("≠") for cell in card.cells][:3] == [False, True, False]


def test_a_quote_of_one_article_says_so(comparison, differ):
    made = Renderings(comparison, differ)
    only = made.card(alone(Place(1, 1)))

    assert [tag.text for tag in only.tags] == ["only in B"]
    assert words(only.cells[0]) == "Some 60 boats stayed in harbour"
    assert made.card(alone(Place(1, 2))).cells[0].speaker == ""


def test_other_differences_are_told(comparison, differ):
    def tags(*differs, contrasts=()):
        group = QuoteGroup((Place(0, 0), Place(1, 0)), None, differs, contrasts)
        return [tag.text for tag in Renderings(comparison, differ).card(group).tags]

    saw, saw_b = (Passage(at, comparison.analyses[at].quotes[0].content) for at in (0, 1))
    kinds: tuple[ContrastKind, ...] = ("number", "speaker", "number", "negation")
    known = tuple(Contrast(kind, saw, saw_b) for kind in kinds)
    assert tags("meaning") == ["≠ meaning differs"]
    assert tags("meaning", contrasts=known) == ["≠ meaning differs: number or date, negation"]
    assert tags() == ["same words"]


def test_the_meaning_may_only_differ_from_what_may_be_another_utterance(comparison, differ):
    sides = (Passage(at, comparison.analyses[at].quotes[0].content) for at in (0, 1))
    quotes = (Place(0, 0), Place(1, 0))
    known = (Contrast("negation", *sides),)
    group = QuoteGroup(quotes, None, ("meaning",), known, unsure=quotes[1:])

    (tag,) = Renderings(comparison, differ).card(group).tags
    assert tag.text == "≠ meaning may differ: negation"


def test_every_kind_of_contrast_has_words(comparison):
    saw = Passage(0, comparison.analyses[0].quotes[0].content)
    kinds: tuple[ContrastKind, ...] = (
        "negation",
        "modality",
        "actor",
        "object",
        "number",
        "speaker",
    )
    group = QuoteGroup((), None, (), tuple(Contrast(kind, saw, saw) for kind in kinds))

    assert len(set(contrast_kinds(group).split(", "))) == 5


def test_the_words_that_make_the_difference_are_ruled(comparison, differ, place):
    contrast = Contrast("object", place(0, "nothing at all"), place(1, "nothing"))
    speaker = Contrast("speaker", place(0, "Mira Tolk"), place(1, "Jan Brek"))
    group = replace(comparison.quote_groups[0], contrasts=(contrast, speaker))
    first, second, _none = Renderings(comparison, differ).card(group).cells

    assert first.rules == (Rule(8, 22, "differs"),)
    assert words(first)[8:22] == "nothing at all"
    (rule,) = second.rules
    assert words(second)[rule.start : rule.end] == "nothing"


def test_articles_that_have_the_same_words_share_a_cell(comparison, differ, place):
    same = with_quote(comparison, 0, 0, content=place(0, "We saw nothing").span)
    same = with_quote(same, 1, 0, content=place(1, "We saw nothing").span)
    same = replace(same, speaker_names=(("Mira Tolk",), ("Mira Tolk", "Mira Tolk", None), ()))
    same = replace(same, speakers=(("e2",), ("e2", "e2", None), ()))
    group = QuoteGroup((Place(0, 0), Place(1, 0), Place(1, 0)), "Mira Tolk", ())
    cell, missing = Renderings(same, differ).card(group).cells

    assert cell.letters == ("A", "B")
    assert [place.article for place in cell.places] == [0, 1]
    assert missing.letters == ("C",)


def test_a_fragment_stands_in_its_clause(comparison, differ, place):
    sentence = place(1, "Some 60 boats stayed in harbour, the keeper Tolk said").span
    quote = {"kind": "mixed", "content": place(1, "stayed").span, "clause": sentence}
    changed = with_quote(comparison, 1, 1, **quote)
    (cell,) = Renderings(changed, differ).card(alone(Place(1, 1))).cells

    assert cell.runs == (
        Run("Some 60 boats ", "faint"),
        Run("“"),
        Run("stayed"),
        Run("”"),
        Run(" in harbour, the keeper Tolk said", "faint"),
    )


def test_what_was_denied_does_not_stand_as_if_it_had_been_said(comparison, differ, place):
    first, second, *others = comparison.articles
    denied = replace(second, text=second.text.replace("Tolk said", "Tolk deny"))
    changed = replace(comparison, articles=(first, denied, *others))
    cue = Span(second.text.index("Tolk said") + 5, second.text.index("Tolk said") + 9)
    changed = with_quote(changed, 1, 1, cue=cue)
    (cell,) = Renderings(changed, differ).card(alone(Place(1, 1))).cells
    assert cell.runs == (Run("deny: ", "faint"), Run("Some 60 boats stayed in harbour"))

    fragment = {"kind": "mixed", "content": place(1, "Some 60 boats").span}
    changed = with_quote(changed, 1, 1, **fragment)
    (cell,) = Renderings(changed, differ).card(alone(Place(1, 1))).cells
    assert words(cell) == "deny: “Some 60 boats” stayed in harbour"


def test_of_a_long_clause_only_what_is_near_is_shown(comparison, differ):
    text = comparison.articles[0].text
    end = len(text)
    quote = Quote("mixed", Span(end // 2, end // 2 + 3), Span(0, end))
    analyses = (replace(comparison.analyses[0], quotes=(quote,)), *comparison.analyses[1:])
    changed = replace(comparison, analyses=analyses)
    (cell,) = Renderings(changed, differ).card(alone(Place(0, 0))).cells

    assert words(cell).startswith("… ")
    assert words(cell).endswith(" …")
    assert len(words(cell)) < 260


def test_through_whom_it_came_is_said_below(comparison, differ, place):
    changed = with_quote(comparison, 1, 2, via=place(1, "the keeper Tolk").span)
    (cell,) = Renderings(changed, differ).card(alone(Place(1, 2))).cells

    assert words(cell) == "“It is old,”\n– via the keeper Tolk"


def test_a_rendering_without_a_word_in_common_says_so(comparison, differ):
    group = QuoteGroup((Place(0, 0), Place(1, 1)), "Mira Tolk", ("wording",))
    cell = Renderings(comparison, differ).card(group).cells[1]

    assert cell.runs[-1] == Run("\n– reworded throughout", "faint")


def test_what_is_less_surely_the_same_says_so(comparison, differ):
    (group,) = comparison.quote_groups
    made = Renderings(comparison, differ)
    one = made.card(replace(group, unsure=(Place(1, 0),)))
    assert one.cells[1].runs[-1] == Run("\n– possibly the same utterance", "faint")
    assert words(one.cells[0]) == "“We saw nothing at all,”"
    nothing_sure = Renderings(comparison, differ).card(replace(group, unsure=group.quotes))
    assert nothing_sure.tags[0].text == "possibly the same utterance"
    assert nothing_sure.cells[1].runs[-1] == Run("”")


def test_what_the_user_took_for_one_utterance_says_so(comparison, differ):
    group = replace(comparison.quote_groups[0], told=True)

    assert Renderings(comparison, differ).card(group).tags[0].text == "one utterance, as you said"
