"""The figures in all articles, those that differ first."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import FigureGroup, Place
from reader.ui.cards.card import Tag
from reader.ui.cards.figures import figure_list, figure_summary
from reader.ui.cards.figures_filter import FigureFilter


def sections(comparison, **wanted):
    found, _ = figure_list(comparison).narrowed(FigureFilter(**wanted))
    return {one.heading: [card.heading for card in one.children] for one in found}


def changed(comparison, **changes):
    """Return the comparison with other things said of the boats."""
    dark, boats = comparison.figure_groups
    return replace(comparison, figure_groups=(dark, replace(boats, **changes)))


def test_what_differs_comes_first_then_what_agrees_then_what_one_has(comparison):
    differ, agree, alone = figure_list(comparison).sections

    assert [one.heading for one in (differ, agree, alone)] == [
        "Differ",
        "Agree",
        "In one article only",
    ]
    assert [one.trailing for one in (differ, agree, alone)] == ["1", "1", "1"]
    (boats,), (dark,), (light,) = differ.children, agree.children, alone.children
    assert (boats.heading, boats.trailing) == ("boats", "≠ A and B differ")
    assert (dark.heading, dark.trailing) == ("how long dark", "= agree")
    assert (light.letter, light.heading) == ("C", "no light")


def test_each_wording_is_told_once_and_articles_without_are_named(comparison, place):
    differ, agree, _ = figure_list(comparison).sections
    boats, dark = differ.children[0], agree.children[0]

    assert [cell.letters for cell in boats.cells] == [("A",), ("B",), ("C",)]
    assert ["".join(run.text for run in cell.runs) for cell in boats.cells] == [
        "About 40 boats",
        "Some 60 boats",
        "no match found",
    ]
    assert boats.targets == (place(0, "About 40 boats"), place(1, "Some 60 boats"))
    assert [cell.letters for cell in dark.cells] == [("A", "C"), ("B",)]
    assert dark.cells[0].places == (place(0, "two days"), place(2, "two days"))


def test_a_figure_that_one_article_has_twice_is_told_twice(comparison):
    dark, boats = comparison.figure_groups
    twice = replace(dark, figures=(Place(0, 1), Place(0, 1), Place(2, 0)))
    (card,) = figure_list(replace(comparison, figure_groups=(twice, boats))).sections[1].children

    assert [cell.letters for cell in card.cells] == [("A", "C"), ("A",), ("B",)]


def test_the_article_that_differs_from_the_others_is_set_off(comparison):
    first = comparison.analyses[0].figures[0]
    analyses = tuple(
        replace(analysis, figures=(replace(first, value=value),))
        for analysis, value in zip(comparison.analyses, "112", strict=True)
    )
    group = FigureGroup("t", "conflict", (Place(0, 0), Place(1, 0), Place(2, 0)))
    story = replace(comparison, analyses=analyses, figure_groups=(group,))
    (card,) = figure_list(story).sections[0].children

    assert card.trailing == "≠ C differs"
    assert [run.role for cell in card.cells for run in cell.runs] == ["differs", "differs", "odd"]


def test_what_the_difference_may_come_from_and_what_the_user_says_is_told(comparison):
    story = changed(comparison, why="contradiction", settled=True, errors=(Place(1, 0),))
    (boats,) = figure_list(story).sections[0].children

    assert boats.runs[0].text == "It seems that not all of these can be true"
    assert boats.tags == (Tag("resolved", "status"), Tag("error in B", "status"))
    assert boats.tone == "neutral"


def test_what_is_resolved_comes_after_what_is_not(comparison):
    dark, boats = comparison.figure_groups
    both = replace(dark, status="conflict", settled=True), boats
    story = replace(comparison, figure_groups=both)

    assert sections(story)["Differ"] == ["boats", "how long dark"]


def test_a_figure_of_one_article_is_shown_in_its_sentence(comparison):
    (light,) = figure_list(comparison).sections[2].children
    assert light.detail == "no light"

    sentence = comparison.articles[2].text.index("Sorn has no light.")
    span = replace(light.targets[0].span, start=sentence, end=sentence + 18)
    analyses = (*comparison.analyses[:2], replace(comparison.analyses[2], sentences=(span,)))
    (light,) = figure_list(replace(comparison, analyses=analyses)).sections[2].children
    assert light.detail == "Sorn has no light."


def test_a_figure_of_one_article_that_is_called_an_error_says_so(comparison):
    place = Place(2, 1)
    listed = figure_list(replace(comparison, lone_errors=(place,)))
    (light,) = listed.sections[2].children

    assert light.tags == (Tag("error in C", "status"),)
    assert listed.facts[light.key].standings == {"only", "told"}
    assert figure_list(comparison).sections[2].children[0].tags == ()


def test_a_long_sentence_is_cut_before_the_figure(comparison):
    whole = comparison.articles[0].text
    span = replace(comparison.analyses[0].figures[1].span, start=0, end=len(whole))
    analyses = (replace(comparison.analyses[0], sentences=(span,)), *comparison.analyses[1:])
    story = replace(comparison, analyses=analyses, figure_groups=())
    alone = figure_list(story).sections[0].children

    assert alone[1].detail.startswith("… the harbour. The lamp will be back in two days.") or (
        "back in two days" in alone[1].detail and alone[1].detail.startswith("… ")
    )


def test_a_topic_is_listed_when_it_has_all_that_is_asked_for(comparison):
    key = comparison.articles[1].key

    assert sections(comparison, standing="differ") == {"Differ": ["boats"]}
    assert sections(comparison, standing="only") == {"In one article only": ["no light"]}
    assert sections(comparison, article=key) == {"Differ": ["boats"]}
    assert sections(comparison, text="DAYS long") == {"Agree": ["how long dark"]}
    assert sections(comparison, text="boats", standing="agree") == {}


def test_what_is_decided_can_be_asked_for(comparison):
    story = changed(comparison, settled=True)

    assert sections(story, standing="told") == {"Differ": ["boats"]}
    assert sections(story, standing="open") == {}
    assert sections(comparison, standing="open") == {"Differ": ["boats"]}
    assert sections(comparison, standing="told") == {}


def test_a_section_says_how_many_of_its_topics_are_listed(comparison):
    found, number = figure_list(comparison).narrowed(FigureFilter(text="o"))

    assert (number, [one.trailing for one in found]) == (3, ["1", "1", "1"])


def test_the_summary_counts_figures(comparison):
    told = "1 figure differs, 1 agrees, 1 in one article only"
    assert figure_summary(comparison) == figure_list(comparison).summary == told


def test_the_summary_says_how_many_of_what_differs_are_resolved(comparison):
    told = "1 figure differs (1 resolved), 1 agrees, 1 in one article only"
    assert figure_summary(changed(comparison, settled=True)) == told


def test_no_figures_make_no_cards(comparison):
    assert figure_list(replace(comparison, analyses=(), figure_groups=())).sections == ()
