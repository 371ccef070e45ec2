"""One article's wording of a statement: what is marked, struck and said of it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.analysis import Analysis, Figure, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Match, Passage
from reader.model.overview import Row
from reader.model.text import Span
from reader.ui.synopsis.wordings import Wordings
from reader.workflow.articles import differences
from tests.ui.conftest import (
    BOATS,
    BOATS_B,
    DARK,
    DARK_B,
    LAMP,
    LAMP_C,
    SAW,
    SAW_B,
    made_comparison,
)


@pytest.fixture
def entry(differ):
    made = Wordings(made_comparison(), 0, differ)

    def entry(cells, article, **known):
        return made.entry(Row("s", cells, "some", **known), article)

    return entry


def marked(entry, role):
    shown = "".join(run.text for run in entry.runs)
    return [shown[rule.start : rule.end] for rule in entry.rules if rule.role == role]


def roles(entry, role):
    return [run.text for run in entry.runs if run.role == role]


def test_what_of_a_sentence_the_row_is_not_about_stands_back(differ):
    comparison = made_comparison()
    end = DARK_B.span.end
    clause = Passage(1, Span(DARK_B.span.start, end - 12))
    made = Wordings(comparison, 0, differ)
    cells = ((DARK,), (DARK_B,), ())
    whole = made.entry(Row("s", cells, "some"), 1)
    entry = made.entry(Row("s", cells, "some", clauses=(clause,)), 1)

    assert entry.words == whole.words
    assert (
        "".join(roles(entry, "faint")).strip()
        == comparison.words(Passage(1, Span(end - 12, end))).strip()
    )
    assert roles(whole, "faint") == []
    assert roles(made.entry(Row("s", cells, "some", clauses=(clause,)), 0), "faint") == []


def test_a_sentence_is_held_against_the_clause_that_it_answers(differ):
    comparison = made_comparison()
    part = Span(DARK.span.start, DARK.span.end - 10)
    match = Match(DARK, DARK_B, "part", 0.9, "likely", a_part=part)
    told = Wordings(replace(comparison, matches=(match,)), 0, differ)
    untold = Wordings(replace(comparison, matches=()), 0, differ)
    row = Row("s", ((DARK,), (DARK_B,), ()), "some")

    assert roles(told.entry(row, 1), "here") == ["On Friday", "."]
    assert roles(untold.entry(row, 1), "here") == ["On Friday"]
    assert told.entry(row, 1).words == untold.entry(row, 1).words


def test_an_article_without_it_says_so_and_leads_nowhere(entry):
    cell = entry(((DARK,), (DARK_B,), ()), 2)

    assert cell.words == "no match found"
    assert cell.targets == ()


def test_the_base_is_plain_and_the_others_are_marked_against_it(entry):
    cells = ((DARK,), (DARK_B,), ())

    assert [run.role for run in entry(cells, 0).runs] == ["plain"]
    assert roles(entry(cells, 1), "here") == ["On Friday"]
    assert entry(cells, 1).targets == (DARK_B,)


def test_a_figure_that_is_replaced_is_struck_and_its_figure_ruled(entry):
    cell = entry(((BOATS,), (BOATS_B,), ()), 1)

    assert roles(cell, "other") == ["About 40"]
    assert marked(cell, "figure") == ["Some 60 boats"]


def test_words_that_are_no_fact_are_not_struck(entry):
    cell = entry(((SAW,), (SAW_B,), ()), 1)

    assert "at all" not in "".join(roles(cell, "other"))


def test_quotes_are_ruled_with_their_marks_and_who_speaks_is_told(entry):
    cell = entry(((SAW,), (SAW_B,), ()), 1)

    assert marked(cell, "quote") == ["“We saw nothing,”"]
    assert cell.speaker == "Jan Brek"
    assert entry(((BOATS,), (BOATS_B,), ()), 1).speaker == ""  # it is indirect


def test_the_same_words_are_said_to_be_the_same(entry):
    cells = ((LAMP,), (), (Passage(2, Span(LAMP_C.span.start, LAMP_C.span.start + 33)),))

    assert entry(cells, 2).detail == "same words"


def test_fewer_words_than_the_base_has_are_not_said_to_be_the_same(differ):
    cells = Wordings(made_comparison(), 2, differ)
    fewer = cells.entry(Row("s", ((LAMP,), (), (LAMP_C,)), "some"), 0)

    assert [run.role for run in fewer.runs] == ["plain"]
    assert fewer.detail == "same words, but fewer"


def test_other_words_throughout_are_not_marked_word_by_word(entry):
    cell = entry(((DARK,), (), (LAMP_C,)), 2)

    assert [run.role for run in cell.runs] == ["plain"]
    assert cell.detail == "reworded throughout"


def test_what_one_alone_has_wears_the_bar_unless_another_may_have_it(entry):
    assert entry(((), (), (LAMP_C,)), 2).alone
    doubtful = entry(((), (), (LAMP_C,)), 2, possible=(DARK, BOATS, DARK_B))
    assert not doubtful.alone
    assert doubtful.detail == "possible match in A and B"


def test_a_name_is_struck_where_it_was_replaced_and_not_in_longer_changes(differ):
    story = made_comparison()
    texts = ("Ann Lee, keeper of the light at Sorn, said so.", "Jo Tarn said so today.")
    articles = tuple(
        replace(one, text=text) for one, text in zip(story.articles, texts, strict=False)
    )
    found = replace(
        story,
        articles=articles,
        analyses=tuple(
            replace(
                story.analyses[0], mentions=(Mention(Span(0, 7), "PERSON"),), quotes=(), figures=()
            )
            for _ in articles
        ),
        speakers=((), ()),
        speaker_names=((), ()),
        mention_entities=((None,), (None,)),
        quote_groups=(),
        figure_groups=(),
        matches=(),
    )
    long = Row("s", ((Passage(0, Span(0, 46)),), (Passage(1, Span(0, 22)),)), "all")
    assert roles(Wordings(found, 0, differ).entry(long, 1), "other") == []
    short = (replace(articles[0], text="Ann Lee said so today.........."), articles[1])
    row = Row("s", ((Passage(0, Span(0, 22)),), (Passage(1, Span(0, 22)),)), "all")

    assert roles(Wordings(replace(found, articles=short), 0, differ).entry(row, 1), "other") == [
        "Ann Lee"
    ]
    place = replace(found.analyses[0], mentions=(Mention(Span(0, 7), "PLACE"),))
    other = replace(found, articles=short, analyses=(place, *found.analyses[1:]))
    assert roles(Wordings(other, 0, differ).entry(row, 1), "other") == []


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (["identical"], "identical"),
        (["identical", "part"], "part"),
        (["reworded"], "reworded"),
        ([], ""),
    ],
)
def test_how_an_article_carries_it_is_told_by_its_matches(differ, kinds, told):
    matches = tuple(Match(DARK, DARK_B, kind, 0.9, "sure") for kind in kinds)
    elsewhere = (
        Match(BOATS, BOATS_B, "part", 0.9, "sure"),
        Match(DARK, DARK_B, "part", 0.2, "possible"),
    )
    made = Wordings(replace(made_comparison(), matches=(*matches, *elsewhere)), 0, differ)

    assert made.kind(Row("s", ((DARK,), (DARK_B,), ()), "some"), 1) == told


def test_kinds_of_the_base_of_one_alone_and_of_none(differ):
    made = Wordings(made_comparison(), 0, differ)
    row = Row("s", ((DARK,), (DARK_B,), ()), "some")

    assert made.kind(row, 0) == "base"
    assert made.kind(row, 2) == ""
    assert made.kind(Row(None, ((), (DARK_B,), ()), "one"), 1) == "only here"
    assert made.kind(Row(None, ((), (DARK_B,), ()), "one", (), (DARK,)), 1) == ""
    assert made.kind(Row("s", ((), (DARK_B,), (LAMP_C,)), "some"), 1) == ""


def test_figures_and_quotes_of_other_passages_are_not_marked(differ):
    story = made_comparison()
    more = replace(
        story.analyses[0],
        figures=(*story.analyses[0].figures, Figure(Span(0, 3), "1", "count")),
        quotes=(*story.analyses[0].quotes, Quote("direct", Span(0, 3), Span(0, 3))),
    )
    found = replace(
        story,
        analyses=(more, *story.analyses[1:]),
        speakers=((*story.speakers[0], None), *story.speakers[1:]),
        speaker_names=((*story.speaker_names[0], None), *story.speaker_names[1:]),
    )
    cell = Wordings(found, 0, differ).entry(Row("s", ((BOATS,), (BOATS_B,), ()), "some"), 0)

    assert marked(cell, "figure") == ["About 40 boats"]
    assert marked(cell, "quote") == []


_SAID = st.lists(
    st.sampled_from(["Ann", "Bo", "31", "two", "people", "were", "“hurt”", "of", "in", "Sorn,"]),
    min_size=1,
    max_size=9,
).map(" ".join)
_FACTS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 12), st.booleans()), max_size=4)


def _told(texts, analyses):
    """A story of two texts, of which so much is known."""
    articles = tuple(Article(f"{at}.txt", f"{at}", text) for at, text in enumerate(texts))
    empty: tuple[tuple[()], ...] = ((), ())
    return replace(
        made_comparison(),
        articles=articles,
        analyses=tuple(analyses),
        mention_entities=tuple((None,) * len(one.mentions) for one in analyses),
        speakers=empty,
        speaker_names=empty,
        quote_groups=(),
        figure_groups=(),
        matches=(),
    )


def _found_in(text, facts):
    """What was found in a text: figures and names, wherever they are said to be."""
    spans = [
        (Span(at % len(text), min(at % len(text) + wide, len(text))), figure)
        for at, wide, figure in facts
    ]
    return Analysis(
        figures=tuple(Figure(span, "1", "count") for span, figure in spans if figure),
        mentions=tuple(Mention(span, "PERSON") for span, figure in spans if not figure),
    )


@given(st.tuples(_SAID, _SAID), st.tuples(_FACTS, _FACTS))
@example(("Ann Ann", "Ann Bo people Sorn,"), ([(0, 6, False)], [(18, 1, False)]))
def test_a_cell_spells_its_passage_and_strikes_whole_words_of_the_bases(texts, facts):
    analyses = tuple(map(_found_in, texts, facts))
    cells = tuple((Passage(at, Span(0, len(text))),) for at, text in enumerate(texts))
    cell = Wordings(_told(texts, analyses), 0, differences).entry(Row("s", cells, "all"), 1)
    struck = [run.text for run in cell.runs if run.role == "other"]

    assert cell.words == texts[1]
    for words in struck:
        begins, ends = (r"\b" if words[at].isalnum() else "" for at in (0, -1))
        assert re.search(begins + re.escape(words) + ends, texts[0])


def test_what_the_user_said_is_marked_where_it_joins_the_row(differ):
    said = Match(DARK, DARK_B, "reworded", 1.0, "sure", told=True)
    made = Wordings(replace(made_comparison(), matches=(said,)), 0, differ)
    row = Row("s", ((DARK,), (DARK_B,), (LAMP_C,)), "all")

    assert made.entry(row, 0).detail == "you said so"
    assert made.entry(row, 1).detail.endswith("you said so")
    assert "you said so" not in made.entry(row, 2).detail
    other = Row("t", ((BOATS,), (DARK_B,), ()), "some")
    assert "you said so" not in made.entry(other, 1).detail


def test_a_figure_that_is_only_written_otherwise_is_not_struck(differ):
    texts = ("The firing lasted 40 minutes that night.", "The firing lasted forty minutes there.")
    analyses = [
        Analysis(figures=(Figure(Span(text.index("l") + 7, text.index(" m")), "40", "count"),))
        for text in texts
    ]
    cells = tuple((Passage(at, Span(0, len(text))),) for at, text in enumerate(texts))
    made = Wordings(_told(texts, analyses), 0, differ)

    assert roles(made.entry(Row("s", cells, "all"), 1), "other") == []


def test_a_figure_is_struck_beside_the_one_that_replaces_it():
    texts = (
        "Its service said that four were wounded.",
        "In the other version the wounded ones on that side are six.",
    )
    analyses = [
        Analysis(
            figures=(Figure(Span(text.index(word), text.index(word) + len(word)), word, "count"),)
        )
        for text, word in zip(texts, ("four", "six"), strict=True)
    ]
    cells = tuple((Passage(at, Span(0, len(text))),) for at, text in enumerate(texts))
    made = Wordings(_told(texts, analyses), 0, differences)
    cell = made.entry(Row("s", cells, "all"), 1)

    assert roles(cell, "other") == ["four"]
    assert "".join(run.text for run in cell.runs).endswith("are four six.")
    assert cell.words == texts[1]
