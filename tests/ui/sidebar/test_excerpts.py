"""What was found is painted with its hits standing out, in few lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.model.found import Found
from reader.model.text import Span
from reader.ui.models.found import FoundModel
from reader.ui.painting import Look
from reader.ui.sidebar.excerpts import FoundDelegate, excerpt_of
from reader.ui.theme import load_theme

FOUND = Found("note", "s1", "Sorn", "n1", "About", "the lamp of Sorn went out", (Span(4, 8),))


def picture(look, found, *, state=QStyle.StateFlag.State_Enabled, width=152):
    model, delegate = FoundModel(), FoundDelegate(look)
    model.show((found,))
    delegate.fit(width)
    option = QStyleOptionViewItem()
    option.state = state
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(look.theme.color("chrome"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def test_hits_stand_out(look):
    assert picture(look, FOUND) != picture(look, replace(FOUND, hits=()))


def test_hits_stand_out_where_there_is_but_one_colour(fonts):
    theme = load_theme("light")
    one = {token: theme.color("text") for token in theme.colors} | {
        "chrome": theme.color("chrome")
    }
    plain = Look(replace(theme, colors=one), fonts)

    assert picture(plain, FOUND) != picture(plain, replace(FOUND, hits=()))


def test_every_state_of_a_row_is_seen(look):
    states = QStyle.StateFlag
    pictures = [
        picture(look, FOUND, state=state)
        for state in (
            *(states.State_Enabled, states.State_Selected, states.State_MouseOver),
            states.State_HasFocus,
        )
    ]

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_a_row_without_a_heading_is_lower(look):
    assert picture(look, replace(FOUND, heading="")).height() < picture(look, FOUND).height()


@pytest.mark.parametrize("word", ["word ", "😀 ", "w" * 200])
def test_a_long_snippet_takes_four_lines(look, word):
    four = replace(FOUND, snippet=word * 60)
    one = replace(FOUND, snippet="x")

    assert picture(look, four).height() - picture(look, one).height() == 3 * 16
    assert picture(look, four, width=600).height() >= picture(look, one, width=600).height()


def test_a_row_is_laid_out_anew_in_other_colours(look, fonts):
    model, delegate = FoundModel(), FoundDelegate(look)
    model.show((FOUND,))
    delegate.fit(152)
    before = delegate.sizeHint(QStyleOptionViewItem(), model.index(0))
    delegate.set_look(Look(load_theme("dark"), replace(fonts, sans=fonts.serif)))

    assert delegate.sizeHint(QStyleOptionViewItem(), model.index(0)) == before
    assert delegate._look.theme.dark


def test_an_excerpt_begins_a_few_words_before_the_first_hit():
    found = replace(
        FOUND, snippet="word " * 20 + "lamp and lamp", hits=(Span(100, 104), Span(109, 113))
    )
    words, hits = excerpt_of(found)

    assert words == "… word word word word lamp and lamp"
    assert [hit.of(words) for hit in hits] == ["lamp", "lamp"]


@given(st.lists(st.text("ab é…", min_size=1), min_size=1, max_size=8), st.data())
def test_the_hits_of_an_excerpt_are_those_of_the_snippet(words, data):
    snippet = " ".join(words)
    start = data.draw(st.integers(0, len(snippet) - 1))
    end = data.draw(st.integers(start + 1, len(snippet)))
    text, (hit,) = excerpt_of(replace(FOUND, snippet=snippet, hits=(Span(start, end),)))

    assert hit.of(text) == snippet[start:end]
    assert hit.start <= start
    assert snippet.endswith(text.removeprefix("… "))
