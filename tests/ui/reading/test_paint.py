"""Every kind of mark is where it belongs, and nowhere when it is off."""

from __future__ import annotations

import pytest

from reader.model.article import Article
from reader.ui.reading.marks import MarkKind
from reader.ui.theme import load_theme
from tests.ui.reading.conftest import build_note
from tests.ui.reading.places import (
    area_of,
    below,
    has_colour,
    margin_left,
    margin_right,
    picture,
)


@pytest.fixture(autouse=True)
def noted(desk, comparison):
    desk.show_notes([build_note(comparison, 0, "carried the books")])


def where(slot, kind):
    """A colour that the kind of mark shows, and the area it is in."""
    return {
        MarkKind.MATCHES: ("m", area_of(slot, "The roof")),
        MarkKind.QUOTES: ("quote", below(slot, "We heard", 5)),
        MarkKind.FIGURES: ("diff", below(slot, "4,000", 3)),
        MarkKind.NOTES: ("note_yellow", area_of(slot, "carried the")),
    }[kind]


@pytest.mark.parametrize("kind", [k for k in MarkKind if k is not MarkKind.NAMES])
def test_a_mark_is_painted_where_it_belongs_and_gone_when_switched_off(desk, slots, kind):
    token, area = where(slots[0], kind)
    assert has_colour(slots[0], token, area)
    desk.set_marks(frozenset(MarkKind) - {kind})
    assert not has_colour(slots[0], token, area)


def test_names_are_dotted_below_the_words(desk, slots):
    area = below(slots[0], "Ola Brandt", 3)
    dotted = picture(slots[0], area)
    desk.set_marks(frozenset(MarkKind) - {MarkKind.NAMES})
    plain = picture(slots[0], area)
    assert dotted != plain
    steps = sum(
        dotted.pixelColor(x, 0).lightness() < plain.pixelColor(x, 0).lightness() - 40
        for x in range(area.width())
    )
    assert area.width() / 8 < steps < area.width()


def test_speakers_stand_in_the_left_margin_beside_their_quote(desk, slots):
    area = margin_left(slots[0], "We heard")
    assert has_colour(slots[0], "quote", area, off=60)
    desk.set_marks(frozenset(MarkKind) - {MarkKind.QUOTES})
    assert not has_colour(slots[0], "quote", area, off=60)


def test_the_sign_of_a_figure_that_differs_stands_in_the_right_margin(desk, slots):
    area = margin_right(slots[0], "Some 4,000")
    before = picture(slots[0], area)
    desk.set_marks(frozenset(MarkKind) - {MarkKind.FIGURES})
    assert picture(slots[0], area) != before


def test_the_note_dot_stands_in_the_right_margin(desk, slots):
    area = margin_right(slots[0], "carried the books")
    assert has_colour(slots[0], "notedot_yellow", area)
    desk.set_marks(frozenset(MarkKind) - {MarkKind.NOTES})
    assert not has_colour(slots[0], "notedot_yellow", area)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_theme_paints_its_own_paper(desk, slots, name):
    theme = load_theme(name)
    desk.set_theme(theme)
    assert picture(slots[0]).pixelColor(1, slots[0].pane.height() - 2) == theme.color("paper")


def test_high_contrast_outlines_a_match_instead_of_tinting_it(desk, slots):
    desk.set_theme(load_theme("contrast"))
    area = area_of(slots[0], "The roof").adjusted(-10, -1, 0, 0)
    assert has_colour(slots[0], "text", area.adjusted(0, 0, 0, -area.height() + 3))


def test_twenty_panes_are_painted_without_an_error(desk, qtbot):
    text = "\n\n".join(f"Line {n} of a long report about the roof." for n in range(60))
    desk.show_articles([Article(f"{n}.txt", "", text, source=f"Outlet {n}") for n in range(20)])
    qtbot.waitUntil(lambda: len(desk._row.slots) == 20)
    bar = desk._row.horizontalScrollBar()
    for value in range(0, bar.maximum() + 1, 900):
        bar.setValue(value)
        assert not desk.grab().isNull()


def test_an_empty_article_is_an_empty_pane(desk):
    desk.show_articles([Article("a.txt", "", "")])
    slot = desk._row.slots[0]
    assert not has_colour(slot, "text")
