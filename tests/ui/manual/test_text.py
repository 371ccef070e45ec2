"""A chapter as it is set: nothing from outside, and as wide as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from reader.manual import chapters
from reader.model.text import Span
from reader.ui.manual.text import ManualText
from reader.ui.painting import Look
from reader.ui.theme import TEXT_CONTRAST, contrast, load_theme

KINDS = QTextDocument.ResourceType


@pytest.fixture
def text(qtbot, home, look):
    shown = ManualText({one.name: one for one in chapters()}, look, home)
    shown.resize(700, 500)
    home.resize(700, 500)
    with qtbot.waitExposed(home):
        home.show()
    shown.open("side-by-side")
    return shown


def pictures(text):
    """The pictures of the chapter as they are shown."""
    document, found = text.document(), []
    for format_ in document.allFormats():
        if format_.isImageFormat():
            name = QUrl(format_.toImageFormat().name())
            found.append(document.resource(KINDS.ImageResource.value, name))
    return found


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/x.png",
        "file:///etc/passwd",
        "../../../etc/passwd",
        "data:image/png;base64,AAAA",
        "pictures/none.png",
        "contents.md",
    ],
)
def test_nothing_is_loaded_that_is_not_of_the_manual(text, address):
    for kind in KINDS:
        assert text.loadResource(kind.value, QUrl(address)) == ""


def test_a_link_that_leads_out_leads_nowhere(text):
    before = text.toPlainText()
    for address in ("https://example.org", "nowhere", "file:///etc/passwd"):
        text.setSource(QUrl(address))

    assert text.chapter == "side-by-side"
    assert text.toPlainText() == before


def test_pictures_are_as_wide_as_the_words_also_when_that_changes(qtbot, text):
    def widths():
        return [one.deviceIndependentSize().width() for one in pictures(text)]

    shown = next(one for one in chapters() if one.name == text.chapter)
    assert len(widths()) == len(shown.pictures) > 1
    assert all(500 < width <= text.viewport().width() for width in widths())
    text.resize(420, 500)
    qtbot.waitUntil(lambda: max(widths()) <= text.viewport().width())
    assert text.horizontalScrollBar().maximum() == 0


def test_the_same_part_is_shown_after_a_change_of_colours(text, look):
    text.open("trouble")
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    part = bar.value() / bar.maximum()
    text.set_look(Look(load_theme("dark"), look.type))

    assert bar.value() / bar.maximum() == pytest.approx(part, abs=0.02)
    link = next(one for one in text.document().allFormats() if one.toCharFormat().isAnchor())
    wanted = load_theme("dark").color("accenttext").name()
    assert link.toCharFormat().foreground().color().name() == wanted


def test_what_is_found_is_seen_in_high_contrast_too(text, look):
    document = text.document()
    for name in ("light", "contrast"):
        theme = load_theme(name)
        text.set_look(Look(theme, look.type))
        found = document.find("articles")
        text.mark([Span(found.selectionStart(), found.selectionEnd())])
        (mark,) = text.extraSelections()  # must outlive its format
        ground, words = mark.format.background().color(), mark.format.foreground().color()
        assert contrast(ground, words) > TEXT_CONTRAST
        assert ground != theme.color("paper")
