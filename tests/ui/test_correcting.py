"""Corrections are applied at once, kept, and hold for what comes later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Analysis, Mention, Quote
from reader.model.article import Article
from reader.model.comparison import Models, Place
from reader.settings import SETTINGS_NAME, load_settings
from reader.workflow.corrections import called
from tests.invented import compared, span_in
from tests.ui.conftest import (
    BOATS,
    BOATS_B,
    DARK,
    DARK_B,
    LAMP,
    LAMP_C,
    SAW,
    SAW_B,
    HandMade,
    made_comparison,
)

SAW_NOTHING = Place(0, 0)
LATER = Article(
    "later.txt", "1" * 64, "“Nobody asked us,” said Mira Tolk on Monday.", source="Late"
)


def as_compared(articles):
    """What the machine finds in the story and, where it is there, in the article added later."""
    story = made_comparison()
    if LATER not in articles:
        return story
    content = span_in(LATER.text, "Nobody asked us,")
    who = span_in(LATER.text, "Mira Tolk")
    return replace(
        story,
        articles=(*story.articles, LATER),
        analyses=(
            *story.analyses,
            Analysis(
                mentions=(Mention(who, "PERSON"),),
                quotes=(Quote("direct", content, content, who=who),),
            ),
        ),
        mention_entities=(*story.mention_entities, ("e2",)),
        speakers=(*story.speakers, ("e2",)),
        speaker_names=(*story.speaker_names, ("Mira Tolk",)),
    )


class Later(HandMade):
    """Compares as the language process does; of other articles it knows nothing."""

    def compare(self, articles, report):
        report(1, 1)
        found = as_compared(articles)
        return (
            found if found.articles == articles else compared(articles, models=Models(None, None))
        )


@pytest.fixture
def services(services):
    services.language.state = Later()
    return services


@pytest.fixture
def correcting(opened):
    return opened.led.correcting


def speakers(window):
    return window.led.showing.comparison.speaker_names


def matched(window):
    return {(match.a, match.b) for match in window.led.showing.comparison.matches}


def test_a_quote_that_is_none_is_shown_no_more_until_undone(opened, correcting):
    correcting.take_no_quote(SAW_NOTHING)
    assert opened.led.showing.comparison.analyses[0].quotes == ()
    assert opened.undo.undoText() == "Not a Quote"
    opened.actions_.undo.trigger()
    assert opened.led.showing.comparison == made_comparison()


def test_a_speaker_who_is_only_called_otherwise_is_not_told_as_the_users(opened, correcting):
    named = called(opened.led.story.id, correcting.comparison, "e2", "Tolk the Keeper")
    correcting.take([named], "Rename a Name")
    assert correcting.comparison.speaker_names[0] == ("Tolk the Keeper",)
    assert correcting.comparison.quote(SAW_NOTHING).told == ()
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")
    assert correcting.comparison.quote(SAW_NOTHING).told == ("speaker",)


def test_no_corrections_are_no_step(opened, correcting):
    correcting.take([], "Nothing")

    assert not opened.undo.canUndo() or opened.undo.undoText() != "Nothing"


def test_another_speaker_stands_in_the_margin_and_is_told_as_the_users(opened, correcting):
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")

    assert opened.undo.undoText() == "Another Speaker"
    assert speakers(opened)[0] == ("Jan Brek",)
    (mark,) = opened.desk._row.slots[0].sheet.marks.quotes
    assert (mark.short, mark.quote.told) == ("Jan Brek", ("speaker",))


def test_several_pairs_are_parted_in_one_step(opened, correcting):
    correcting.take_no_match([(DARK, DARK_B), (BOATS_B, BOATS)])
    assert opened.undo.undoText() == "Not a Match"
    assert not {(DARK, DARK_B), (BOATS, BOATS_B)} & matched(opened)
    assert (SAW, SAW_B) in matched(opened)
    opened.actions_.undo.trigger()
    assert {(DARK, DARK_B), (BOATS, BOATS_B)} <= matched(opened)
    correcting.take_no_match([])
    assert opened.undo.undoText() != "Not a Match"


def test_a_correction_taken_away_lets_the_machine_be_right_again(opened, correcting):
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")
    correcting.remove(correcting.corrections[0])

    assert opened.undo.undoText() == "Remove Correction"
    assert speakers(opened)[0] == ("Mira Tolk",)
    assert correcting.corrections == ()


def test_corrections_survive_another_analysis(opened, correcting, compare):
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")
    correcting.take_no_match([(DARK, DARK_B)])
    opened.actions_.compare.trigger()
    compare()

    assert speakers(opened)[0] == ("Jan Brek",)
    assert (DARK, DARK_B) not in matched(opened)


def test_corrections_survive_a_restart(qtbot, opened, correcting, services, fonts):
    from reader.ui.window import MainWindow

    correcting.take_no_quote(Place(1, 2))
    correcting.take_speaker(SAW_NOTHING, "the keeper")
    made = correcting.corrections
    opened.close()
    settings = load_settings(services.paths.config / SETTINGS_NAME)
    again = MainWindow(replace(services, settings=settings), (), fonts)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()
    qtbot.waitUntil(lambda: again.led.showing.comparison is not None)

    assert again.led.correcting.corrections == made
    assert speakers(again)[:2] == (("the keeper",), ("Jan Brek", "Mira Tolk"))
    assert again.led.correcting.unfitting == ()


def put_together(correcting):
    correcting.take_match(DARK, LAMP_C)
    correcting.take_joined(BOATS, LAMP)
    correcting.take_parted([DARK_B], [DARK])


def is_put_together(window):
    shown = window.led.showing.comparison
    rows = [set(row.passages) for row in shown.statements]
    return (
        window.led.correcting.unfitting == ()
        and [(one.a, one.b) for one in shown.matches if one.told] == [(DARK, LAMP_C)]
        and any({BOATS, LAMP} <= row for row in rows)
        and not any({DARK, DARK_B} <= row for row in rows)
    )


def test_what_goes_together_survives_another_analysis_and_articles_added_later(
    opened, correcting, bring, compare
):
    put_together(correcting)
    assert is_put_together(opened)
    opened.actions_.compare.trigger()
    compare()
    assert is_put_together(opened)
    bring(LATER)
    compare()
    assert is_put_together(opened)


def test_what_goes_together_survives_a_restart(qtbot, opened, correcting, services, fonts):
    from reader.ui.window import MainWindow

    put_together(correcting)
    made = correcting.corrections
    opened.close()
    settings = load_settings(services.paths.config / SETTINGS_NAME)
    again = MainWindow(replace(services, settings=settings), (), fonts)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()
    qtbot.waitUntil(lambda: again.led.showing.comparison is not None)

    assert again.led.correcting.corrections == made
    assert [one.subject for one in made] == ["tie", "join", "part"]
    assert is_put_together(again)


@pytest.mark.parametrize("scope", ["place", "article", "story"])
def test_a_correction_holds_for_an_article_added_later_where_its_scope_says_so(
    opened, correcting, bring, compare, scope
):
    correcting.take_speaker(SAW_NOTHING, "the keeper", scope)
    bring(LATER)
    compare()

    elsewhere = "the keeper" if scope == "story" else "Mira Tolk"
    assert speakers(opened)[0] == ("the keeper",)
    assert speakers(opened)[1][1] == elsewhere
    assert speakers(opened)[3] == (elsewhere,)


def test_what_fits_nothing_is_kept_and_fits_again(opened, correcting, compare):
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")
    (made,) = correcting.corrections
    opened.led.story.remove(0)
    assert correcting.unfitting == ()
    compare()
    assert correcting.corrections == (made,)
    assert correcting.unfitting == (made.id,)
    opened.actions_.undo.trigger()
    compare()
    assert correcting.unfitting == ()
    assert speakers(opened)[0] == ("Jan Brek",)


def test_while_nothing_is_compared_nothing_is_corrected(opened, correcting):
    opened.actions_.compare.trigger()
    opened.led.story.move(0, 1)
    correcting.take_no_quote(SAW_NOTHING)
    correcting.take_speaker(SAW_NOTHING, "Jan Brek")
    correcting.take_no_match([(DARK, DARK_B)])
    correcting.take_match(DARK, LAMP_C)
    correcting.take_joined(DARK, LAMP_C)
    correcting.take_parted([DARK], [DARK_B])

    assert correcting.corrections == ()
