"""The menu has what can be done with what lies there, and does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.model.analysis import Quote
from reader.model.comparison import Match
from reader.model.target import target_on
from reader.ui.inspector.panel import NOTES
from reader.ui.reading.marks import Counterpart, MatchedPassage
from reader.ui.reading.spots import Spot
from reader.workflow.notes import new_note
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, LAMP, LAMP_C, SAW, SAW_B

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)

HERE = QPoint(300, 300)
NOTHING = "We saw nothing at all,"


def matched(passage, *others):
    pairs = ((other, Match(passage, other, "reworded", 0.9, "sure")) for other in others)
    return MatchedPassage(passage, tuple(Counterpart(*pair) for pair in pairs))


@pytest.fixture
def quote(place):
    span = place(0, NOTHING).span
    return Quote("direct", span, span)


@pytest.fixture
def offered(opened):
    """Open the menu of a spot in the first article; its actions by their words."""

    def offer(**found):
        opened.desk.menu_wanted.emit(Spot(0, HERE, **found))
        return entries(menu_of(opened))

    yield offer
    for menu in opened.desk.findChildren(QMenu):
        menu.close()


def menu_of(window):
    return [menu for menu in window.desk.findChildren(QMenu) if menu.parent() is window.desk][-1]


def entries(menu):
    """The actions of a menu by their words, without the signs of keys."""
    named = (action for action in menu.actions() if not action.isSeparator())
    return {action.text().replace("&", ""): action for action in named}


def passages(menu):
    """The actions about a passage, by their words."""
    (own,) = (one for name, one in menu.items() if name.startswith("Passage: "))
    assert own.menu().toolTipsVisible()
    return entries(own.menu())


def test_where_nothing_is_marked_only_words_and_notes_are_offered(offered):
    menu = offered()

    assert list(menu) == [
        "Copy",
        "Copy Citation",
        "Select All",
        "Note on Selection…",
        "Note on the Article…",
    ]
    enabled = [name for name, action in menu.items() if action.isEnabled()]
    assert enabled == ["Select All", "Note on the Article…"]


def test_a_quote_can_be_denied_or_given_to_another(opened, offered, quote):
    menu = offered(quote=quote)
    assert list(menu)[3:5] == ["Quote: We saw nothing at all,", "Note on This Passage…"]
    menu = entries(menu["Quote: We saw nothing at all,"].menu())
    assert next(iter(menu)) == "Show in the Quotes Tab"
    menu["Another Speaker…"].trigger()
    assert opened.led.overruling.dialog.isVisible()
    opened.led.overruling.dialog.reject()
    menu["Not a Quote"].trigger()
    (made,) = opened.led.correcting.corrections
    assert (made.subject, made.scope) == ("quote", "place")


def test_who_speaks_has_the_menu_of_the_quote(offered, quote):
    menu = list(offered(quote=quote, labelled=True))
    assert menu[0] == "Show in the Quotes Tab"
    assert "Another Speaker…" in menu
    assert menu[-2:] == ["Note on This Passage…", "Note on the Article…"]
    assert "Select All" not in menu


def test_words_can_be_made_a_quote(opened, offered):
    offered(words=BOATS)["Is a Quote by…"].trigger()

    assert "About 40 boats" in opened.led.quoting.dialog.words.text()
    opened.led.quoting.dialog.reject()


def test_each_counterpart_can_be_parted(opened, offered):
    menu = passages(offered(passage=matched(DARK, DARK_B, LAMP_C)))
    assert list(menu)[1:3] == ["Not a Match with B", "Not a Match with C"]
    menu["Not a Match with B"].trigger()
    assert opened.status.said.text() == "Not a match: A and B"


def test_several_counterparts_in_one_article_are_told_apart_by_their_words(offered):
    menu = passages(offered(passage=matched(DARK, DARK_B, BOATS_B)))

    assert list(menu)[1:3] == [
        "Not a Match with B: On Friday the lighthouse of Sorn went …",
        "Not a Match with B: Some 60 boats stayed in harbour, the …",
    ]


def test_words_can_be_matched_with_others(opened, offered):
    menu = passages(offered(words=BOATS, passage=matched(DARK, DARK_B)))
    menu["Match with Another Passage…"].trigger()
    assert opened.led.tying.waiting.passage == BOATS


def test_a_passage_can_be_matched_with_others(opened, offered):
    menu = passages(offered(passage=matched(DARK, DARK_B)))
    menu["Match with Another Passage…"].trigger()
    assert opened.led.tying.waiting.passage == DARK
    menu = offered(passage=matched(LAMP_C))
    first = list(menu)[3]
    assert first == "This Matches “The lighthouse of Sorn went dark on …” in A"
    menu[first].trigger()
    assert opened.status.said.text() == "Match: A and C"


def test_no_two_things_that_can_be_done_share_a_letter(opened, offered, quote):
    name = opened.desk._row.slots[0].sheet.marks.names[0]
    found = offered(name=name, quote=quote, words=BOATS, passage=matched(DARK, DARK_B))
    named = next(action.menu() for action in found.values() if action.text().startswith("Nam"))
    own = next(one.menu() for one in found.values() if one.text().startswith("&Passage: "))
    for menu in (menu_of(opened), named, own):
        keys = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
        assert sorted(filter(None, keys)) == sorted(set(keys) - {""})


def test_many_counterparts_are_in_a_menu_of_their_own(opened, offered):
    menu = passages(offered(passage=matched(DARK, DARK_B, BOATS_B, SAW_B, LAMP_C)))
    several = entries(menu["Not a Match with"].menu())
    assert len(several) == 4
    assert list(several)[3].startswith("C: The lamp will be back")
    next(iter(several.values())).trigger()
    assert opened.status.said.text() == "Not a match: A and B"


def test_a_note_is_shown_from_its_words(opened, offered, articles, place):
    target = target_on(articles[0], place(0, "40 boats").span)
    note = replace(new_note(opened.led.story.id, (target,)), body="Who counted?")
    opened.led.noting.write(note)
    menu = offered(note=note)
    assert list(menu)[3] == "Show the Note"
    menu["Show the Note"].trigger()
    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.inspector.current_note == note.id


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ({"words": BOATS, "passage": matched(DARK, DARK_B)}, "Note on Selection…"),
        ({"passage": matched(DARK, DARK_B)}, "Note on This Passage…"),
    ],
)
def test_a_note_is_begun_on_the_words_else_on_the_passage(opened, offered, found, words):
    offered(**found)[words].trigger()
    (note,) = opened.led.noting.notes.values()

    assert note.targets[0].span == (BOATS if "words" in found else DARK).span


def test_a_note_on_the_article_is_on_the_one_the_menu_is_in(opened, articles):
    opened.sidebar.choose(0)
    opened.desk.menu_wanted.emit(Spot(2, HERE))
    entries(menu_of(opened))["Note on the Article…"].trigger()
    menu_of(opened).close()

    (note,) = opened.led.noting.notes.values()
    assert note.targets == (target_on(articles[2], None),)


def test_where_nothing_may_be_written_nothing_is_offered_to_be(opened, offered, quote):
    opened.actions_.enable(articles=True, comparison=True, writing=False)
    menu = offered(quote=quote, passage=matched(DARK, DARK_B), words=BOATS)

    enabled = [name for name, action in menu.items() if action.isEnabled()]
    own, passage = (
        "Quote: We saw nothing at all,",
        "Passage: About 40 boats stayed in the harbour.",
    )
    assert enabled == ["Copy", "Copy Citation", "Select All", own, passage]
    assert not any(action.isEnabled() for action in passages(menu).values())
    within = [name for name, one in entries(menu[own].menu()).items() if one.isEnabled()]
    assert within == [
        "Show in the Quotes Tab",
        "Copy All Renderings as a Table",
        "Copy Citation",
        "Next Quote of Mira Tolk",
        "Previous Quote of Mira Tolk",
        "Only Quotes of Mira Tolk",
    ]


def test_words_are_copied_from_the_menu(qtbot, opened, offered):
    from PySide6.QtGui import QGuiApplication

    pane = opened.desk._row.slots[0].pane
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    pane.caret.anchor, pane.caret.position = BOATS.span.start, BOATS.span.end
    offered(words=BOATS)["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "About 40 boats stayed in the harbour."
    opened.led.showing.reveal(LAMP_C)  # as a pick in the inspector does: it looks selected
    opened.actions_.copy.trigger()
    offered()["Copy"].trigger()

    assert opened.status.said.text().startswith("Copied: “The lamp will be back")
    assert QGuiApplication.clipboard().text().startswith("The lamp will be back in two days, and")
    opened.desk.select(SAW)
    offered()["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "“We saw nothing at all,” said Mira Tolk."


def test_the_compare_menu_denies_the_match_selected(opened):
    opened.desk.select(SAW)
    opened.actions_.no_match.trigger()

    assert opened.status.said.text() == "Not a match: A and B"
    assert not opened.inspector.page(0).deny.isEnabled()


def test_of_several_counterparts_the_compare_menu_asks_which(opened, comparison):
    more = tuple(Match(DARK, other, "part", 0.9, "sure") for other in (LAMP_C, BOATS_B, SAW_B))
    for count, named in ((1, ["B", "C"]), (3, ["B: On", "B: “We", "B: Some", "C: The"])):
        known = replace(comparison, matches=(*comparison.matches, *more[:count]))
        opened.desk.show_comparison(known)
        opened.desk.select(DARK)
        opened.actions_.no_match.trigger()
        menu = menu_of(opened)
        found = [" ".join(text.split()[4:6]) for text in entries(menu)]
        assert found == named
        menu.close()


def test_the_compare_menu_is_about_the_quote_of_the_passage_selected(opened):
    opened.desk.select(SAW)
    opened.actions_.other_speaker.trigger()
    assert NOTHING in opened.led.overruling.dialog.words.text()
    opened.led.overruling.dialog.reject()
    opened.actions_.no_quote.trigger()
    assert opened.status.said.text() == f"Not a quote: “{NOTHING}”"


def test_where_nothing_is_chosen_the_reader_is_told_what_to_do(opened):
    opened.desk.select(LAMP)
    opened.actions_.no_quote.trigger()
    assert opened.status.said.text() == "Select words of a quote first."
    opened.actions_.other_speaker.trigger()
    assert opened.led.overruling.dialog is None
    opened.desk.select(None)
    opened.desk._row.slots[0].strip.setValue(10_000)
    opened.actions_.no_match.trigger()
    assert opened.status.said.text() == "Select a matched passage first."
