"""The views there are pictures of: how each is brought up, and put back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader.model.target import target_on
from reader.resources import sample_story
from reader.ui.folding import ROOMY
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, PASSAGE, QUOTES
from reader.ui.paper.dialog import PaperDialog
from reader.workflow.notes import new_note

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Comparison, Passage, Statement
    from reader.model.note import NoteColor
    from reader.ui.window import MainWindow

_SETTLE = 700  # ms for panes to come level and for what is worked out elsewhere
_LONG = 40  # times that, at most, for what other processes make: a preview, the pages of a PDF


def settle(ms: int = _SETTLE) -> None:
    """Let the window do what it has to."""
    QTest.qWait(ms)


def furnish(window: MainWindow) -> None:
    """Write some notes into the story, and correct something in it."""
    led, comparison = window.led, _found(window)
    articles = led.story.state.articles
    first, second, *_ = _widest(comparison).passages
    places: tuple[tuple[str, NoteColor, Sequence[Passage]], ...] = (
        ("Ask both desks where this comes from.", "yellow", (first, second)),
        ("Checked against the notice of the council.", "mint", (_apart(comparison),)),
    )
    for body, color, passages in places:
        targets = [target_on(articles[one.article], one.span) for one in passages]
        note = new_note(led.story.id, targets)
        tags = ("source", "to ask") if color == "yellow" else ()
        led.noting.write(replace(note, body=body, color=color, tags=tags))
    led.noting.mean("yellow", "To be asked")
    match = comparison.matches[-1]
    led.correcting.take_no_match([(match.a, match.b)])
    settle()


def _wait(there: Callable[[], bool]) -> None:
    for _ in range(_LONG):
        if there():
            return
        settle()


def put_back(window: MainWindow) -> None:
    """Close what stands before the window and show the reading desk with nothing selected."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for one in application.topLevelWidgets():
        if isinstance(one, QDialog | QMenu) and one.isVisible():
            one.reject() if isinstance(one, QDialog) else one.close()
    actions = window.actions_
    actions.reading.setChecked(True)
    actions.inspector.setChecked(window.width() >= ROOMY)
    actions.only_here.setChecked(False)
    actions.together.setChecked(False)
    window.panels.setSizes([152, window.width() - 152 - 288, 288])
    window.messages.clear()
    going = window.led.seeking.going
    if going is not None:
        going.close()
    window.desk.select(None)
    window.inspector.tabs.setCurrentIndex(PASSAGE)
    settle(50)


def _reading(_window: MainWindow) -> None:
    pass


def _passage(window: MainWindow) -> None:
    window.desk.select(_widest(_found(window)).passages[0])


def _only_here(window: MainWindow) -> None:
    window.actions_.only_here.setChecked(True)


def _together(window: MainWindow) -> None:
    window.actions_.together.setChecked(True)
    window.desk.reveal(_found(window).statements[-1].passages[0])


def _find(window: MainWindow) -> None:
    window.actions_.find_all.trigger()
    going = window.led.seeking.going
    assert going is not None
    going.bar.write("")
    QTest.keyClicks(going.bar.field, "river")
    settle(2 * _SETTLE)


def _synopsis(window: MainWindow, page: int = 0) -> None:
    window.actions_.synopsis.setChecked(True)
    settle()
    shown = window.middle.synopsis
    assert shown is not None
    shown.bar.pages.buttons[page].click()
    _wait(lambda: bool(shown.findings.rows) and not shown.findings.is_working)
    settle(2 * _SETTLE)


def _tab(window: MainWindow, tab: int) -> None:
    if tab == PASSAGE:
        _passage(window)
    window.actions_.inspector.setChecked(True)
    window.inspector.tabs.setCurrentIndex(tab)


def _note(window: MainWindow) -> None:
    window.actions_.inspector.setChecked(True)
    window.inspector.write_note(next(iter(window.led.noting.notes)))


def _wide(window: MainWindow, tab: int) -> None:
    window.actions_.inspector.setChecked(True)
    window.inspector.tabs.setCurrentIndex(tab)
    least, width = window.panels.sizes()[0], window.width()
    window.panels.setSizes([least, width // 4, width - least - width // 4])


def _preview(window: MainWindow) -> QWidget | None:
    window.led.previewing.preview(sample_story())
    _wait(lambda: window.led.previewing.dialog is not None)
    settle()
    return window.led.previewing.dialog


def _sheet(window: MainWindow) -> QWidget | None:
    window.actions_.shortcuts.trigger()
    return window.keying.sheet


def _paper(window: MainWindow) -> QWidget | None:
    window.actions_.pdf.trigger()
    dialog = _dialog()
    assert isinstance(dialog, PaperDialog)
    _wait(lambda: not dialog.sight.sheet.picture.isNull())
    return dialog


def _worksheet(window: MainWindow) -> QWidget | None:
    dialog = _paper(window)
    assert isinstance(dialog, PaperDialog)
    dialog.fields.choose("worksheet")
    settle()
    _wait(lambda: dialog._job is None)
    settle()
    return dialog


def _corrections(window: MainWindow) -> QWidget | None:
    window.actions_.corrections.trigger()
    return window.led.listing.dialog


def _about(window: MainWindow) -> QWidget | None:
    window.actions_.about.trigger()
    return _dialog()


def _message(window: MainWindow) -> None:
    window.messages.show_sentences(["The file “minutes.doc” could not be read: it is damaged."])
    window.messages.offer("Two articles look like the same report.", "Look", window.update)


def _address(window: MainWindow) -> QWidget | None:
    window.actions_.add_address.trigger()
    dialog = window.led.fetching.dialog
    assert dialog is not None
    dialog.write("https://news.example.org/2024/05/harbour-bridge")
    return dialog


def _name(window: MainWindow) -> QWidget | None:
    window.actions_.sign.trigger()
    return _dialog()


def _menu(window: MainWindow, place: int) -> QWidget | None:
    menu = window.menuBar().actions()[place].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    return menu


#: By name: what brings a view up and returns what stands before the window, if anything does.
VIEWS: Mapping[str, Callable[[MainWindow], QWidget | None]] = {
    "reading": _reading,
    "reading-passage": _passage,
    "reading-only": _only_here,
    "reading-together": _together,
    "reading-find": _find,
    "synopsis-statements": _synopsis,
    "synopsis-wording": partial(_synopsis, page=1),
    "tab-passage": partial(_tab, tab=PASSAGE),
    "tab-quotes": partial(_tab, tab=QUOTES),
    "tab-names": partial(_tab, tab=NAMES),
    "tab-figures": partial(_tab, tab=FIGURES),
    "tab-notes": partial(_tab, tab=NOTES),
    "tab-note": _note,
    "preview": _preview,
    "sheet": _sheet,
    "paper": _paper,
    "paper-worksheet": _worksheet,
    "corrections": _corrections,
    "about": _about,
    "message": _message,
    "address": _address,
    "name": _name,
    "menu-file": partial(_menu, place=0),
    "menu-view": partial(_menu, place=2),
    "menu-compare": partial(_menu, place=5),
    "wide-quotes": partial(_wide, tab=QUOTES),
    "wide-figures": partial(_wide, tab=FIGURES),
}


def _found(window: MainWindow) -> Comparison:
    comparison = window.led.showing.comparison
    assert comparison is not None
    return comparison


def _widest(comparison: Comparison) -> Statement:
    return max(comparison.statements, key=lambda one: len(one.passages))


def _apart(comparison: Comparison) -> Passage:
    """Return a passage of the second statement there is."""
    return min(comparison.statements[1].passages)


def _dialog() -> QWidget | None:
    """Return the dialog that is open."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))
    return next((one for one in shown if one.isVisible()), None)
