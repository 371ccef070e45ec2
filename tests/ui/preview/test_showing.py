"""The preview warns of what should be known of a file, with real files and real clicks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.model.draft import Pasted
from reader.ui.preview.files import FILE
from tests.importing.typeset import Page, pdf
from tests.ui.test_previewing import NEWS, OTHER, THIRD

DATA = Path(__file__).parents[2] / "data" / "import"
LEFT = Qt.MouseButton.LeftButton
GERMAN = """Die Brücke bleibt bis zum Frühjahr gesperrt

Der Rat ließ die Brücke am Dienstag sperren, nachdem in zwei der Pfeiler Risse gefunden wurden.

Niemand wurde verletzt, und die Fähre bringt die Kinder bis zum Frühjahr in ihre Schule im Dorf.
"""
STUB = f"""{NEWS}
The mayor said that the money for a new lamp had been there since the spring, and that the…

Subscribe to continue reading
"""


@pytest.fixture
def show(qtbot, window, services):
    """Open the preview of some sources."""

    def show(*sources):
        window.led.previewing.preview(list(sources))
        services.reading.work()
        qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
        return window.led.previewing.dialog

    return show


def pasted(name, text):
    return Pasted(name, text if isinstance(text, bytes) else text.encode())


def click_row(qtbot, dialog, row, x=100):
    """Click a row of the list of articles: on its name, or its tick (x=20)."""
    view = dialog.list
    view.scrollTo(dialog.files.index(row))
    at = view.visualRect(dialog.files.index(row)).topLeft() + QPoint(x, 16)
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)


PAGES = (
    Page().picture(0, 0, 600, 800),
    Page().lines(50, 100, "There is text on this page,", "and there is enough of it."),
)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("stub.txt", STUB, ("seems to break off", "break off after its beginning, as behind")),
        ("de.txt", GERMAN, ("German", "seems to be in German")),
        ("scan.pdf", pdf(*PAGES), ("only pictures", "only pictures; their words are missing")),
        ("old.txt", NEWS.replace("Sorn", "Łódź").encode("cp1250"), ("guessed", "is a guess")),
    ],
)
def test_what_should_be_known_is_said_above_the_blocks_of_the_file_it_is_true_of(
    qtbot, show, name, data, told
):
    short, said = told
    dialog = show(pasted("fine.txt", OTHER), pasted(name, data))
    assert not dialog.pane.told.isVisible()
    assert short not in dialog.files.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert short in dialog.files.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    click_row(qtbot, dialog, 1)
    assert dialog.pane.told.isVisible()
    assert said in dialog.pane.told.text
    click_row(qtbot, dialog, 0)

    assert not dialog.pane.told.isVisible()


def test_a_scan_without_any_text_says_so_in_its_row(show):
    dialog = show(pasted("fine.txt", OTHER), pasted("scan.pdf", pdf(PAGES[0])))

    assert "“scan.pdf” is a scan without text" in dialog.files.index(1).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_what_the_story_has_already_is_named_with_its_letter(qtbot, window, services, show):
    window.led.opening.open([pasted("a.txt", THIRD), pasted("b.txt", NEWS)])
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)
    dialog = show(pasted("again.txt", NEWS.replace("Nobody was", "No one at all was")))

    assert dialog.pane.told.isVisible()
    assert "says nearly the same as B, “b.txt”" in dialog.pane.told.text


def test_what_stands_in_the_list_twice_is_told_of_both_at_once_while_both_are_wanted(qtbot, show):
    dialog = show(pasted("one.txt", NEWS), pasted("two.txt", OTHER), pasted("three.txt", NEWS))
    states = [dialog.files.index(row).data(FILE).state for row in range(3)]
    assert ["nearly the same" in state for state in states] == [True, False, True]
    assert "nearly the same as “three.txt”, which is in this list" in dialog.pane.told.text
    click_row(qtbot, dialog, 1)
    assert not dialog.pane.told.isVisible()
    click_row(qtbot, dialog, 2)
    assert "nearly the same as “one.txt”, which is in this list" in dialog.pane.told.text
    click_row(qtbot, dialog, 0, x=20)
    click_row(qtbot, dialog, 2)

    assert not dialog.pane.told.isVisible()


def test_of_eight_files_of_which_two_fail_six_are_added(qtbot, window, show):
    bodies = [
        NEWS.replace("lamp", f"lamp number {number}").replace("Boats", f"{number} boats")
        for number in range(6)
    ]
    good = [pasted(f"{number}.txt", body) for number, body in enumerate(bodies)]
    bad = [pasted("photo.txt", bytes(range(256)) * 40), pasted("empty.txt", "")]
    dialog = show(*good[:2], *bad, *good[2:])
    rows = [dialog.files.index(row) for row in range(8)]
    tick = Qt.ItemDataRole.CheckStateRole
    assert [row.data() for row in rows] == [
        *("0.txt", "1.txt", "photo.txt", "empty.txt", "2.txt", "3.txt", "4.txt", "5.txt")
    ]
    assert [row.data(tick) is None for row in rows] == [row in {2, 3} for row in range(8)]
    click_row(qtbot, dialog, 2)
    assert "photo.txt" in dialog.pane.told.text
    assert dialog.act.isEnabled()
    qtbot.mouseClick(dialog.act, LEFT)
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 6)

    assert [one.origin for one in window.led.story.state.articles] == [one.name for one in good]


def test_files_come_to_the_story_that_was_open_when_they_were_asked_for(qtbot, window, services):
    window.led.opening.open([pasted("a.txt", NEWS)])
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)
    story = window.led.story.id
    window.led.previewing.preview([pasted("b.txt", NEWS.replace("Nobody was", "No one was"))])
    window.led.story.close()
    services.reading.work()
    qtbot.waitUntil(lambda: window.led.previewing.dialog is not None)
    dialog = window.led.previewing.dialog
    assert "nearly the same as A" in dialog.pane.told.text
    qtbot.mouseClick(dialog.act, LEFT)
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)

    assert window.led.story.id == story


FORMATS = [
    DATA / "html" / "diary.html",
    DATA / "html" / "semantic.mhtml",
    *sorted((DATA / "office").glob("harbour.*")),
    DATA / "office" / "one.json",
    DATA / "pdf" / "printed.pdf",
]


def fetch(qtbot, services, dialog):
    """Press the button for the original, and have it read."""
    qtbot.mouseClick(dialog.pane.bar.original, LEFT)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()


def test_why_a_file_cannot_be_shown_is_said_in_its_place(qtbot, services, show):
    dialog = show(pasted("fine.txt", OTHER))
    candidate = dialog.pane.candidate
    candidate.drafted = replace(candidate.drafted, original=b"GIF89a")
    fetch(qtbot, services, dialog)

    qtbot.waitUntil(lambda: "is a picture" in dialog.pane.original.toPlainText())


def test_beside_a_pdf_its_pages_are_shown_once_they_are_drawn(qtbot, services, show):
    dialog = show(DATA / "pdf" / "printed.pdf", pasted("fine.txt", OTHER))
    dialog.resize(1440, 760)  # more than the screen of the tests has
    pane = dialog.pane
    qtbot.mouseClick(pane.bar.original, LEFT)
    assert pane.original.isVisible()  # until they are
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    services.reading.work()
    qtbot.waitUntil(pane.pages.isVisible)
    assert not pane.original.isVisible()
    assert len(pane.pages.pages) == 3
    assert all(page.pixmap().width() > 100 for page in pane.pages.pages)
    click_row(qtbot, dialog, 1)
    assert (pane.pages.isVisible(), pane.original.isVisible()) == (False, True)
    click_row(qtbot, dialog, 0)
    assert (pane.pages.isVisible(), pane.original.isVisible()) == (True, False)
    assert pane.pages.isVisible()  # they are drawn once
    qtbot.mouseClick(pane.bar.original, LEFT)

    assert not pane.pages.isVisible()


def test_pages_that_are_drawn_too_late_are_let_go(qtbot, window, services, show):
    dialog = show(DATA / "pdf" / "printed.pdf")
    qtbot.mouseClick(dialog.pane.bar.original, LEFT)
    qtbot.waitUntil(lambda: bool(services.reading.waiting))
    dialog.reject()
    services.reading.work()
    running = window.led.tasks._running
    qtbot.waitUntil(lambda: "Drawing pages" not in [task.name for task in running])

    assert window.led.previewing.dialog is None


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.suffix)
def test_the_original_of_every_format_is_shown_beside_its_blocks(qtbot, services, show, path):
    dialog = show(path)
    fetch(qtbot, services, dialog)
    original = dialog.pane.original
    qtbot.waitUntil(lambda: dialog.pane.pages.isVisible() or bool(original.toPlainText()))

    assert original.isVisible() != dialog.pane.pages.isVisible()
    assert "<p>" not in original.toPlainText()
    assert dialog.pane.blocks.isVisible()
