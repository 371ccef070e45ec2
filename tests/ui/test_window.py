"""The window, from opening files to closing it, with real clicks and keys."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QPlainTextEdit, QWidget

from reader.model.article import Imported
from reader.settings import SETTINGS_NAME, load_settings
from reader.storage.backups import backups
from reader.ui.appearance import chosen
from reader.ui.inspector.notes_fields import BodyEdit
from reader.ui.remembering import Remembering
from reader.ui.theme import load_theme
from reader.ui.window import MainWindow
from tests.ui.conftest import drawn

NEWS = "Boats stay in\n\nThe boats of Sorn stayed in the harbour on {}. Nobody was hurt.\n" * 3
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def files(tmp_path):
    paths = []
    for day in ("Friday", "Saturday"):
        path = tmp_path / f"{day}.txt"
        path.write_text(NEWS.replace("{}", day), "utf-8")
        paths.append(path)
    return paths


def dropped(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_named_at_the_start_are_opened(qtbot, services, fonts, files):
    window = MainWindow(services, files, fonts)
    qtbot.addWidget(window)
    window.show()
    assert window.status.doing.text() == "Reading files"
    assert window.empty.reading.isVisible()
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)

    assert window.middle.currentWidget() is window.desk


def test_files_that_are_all_refused_leave_the_invitation(qtbot, window, services, tmp_path):
    window.led.opening.open([tmp_path / "none.txt"])
    assert not window.empty.add.isVisible()
    services.reading.work()
    qtbot.waitUntil(window.messages.isVisible)

    assert window.empty.add.isVisible()


def test_without_files_the_window_says_how_to_begin(window):
    assert window.middle.currentWidget() is window.empty
    assert not window.sidebar.isVisible()
    assert not window.inspector.isVisible()
    assert window.windowTitle() == "Synoptic"


def test_the_sample_story_is_a_click_away(qtbot, window, services):
    qtbot.mouseClick(window.empty.sample, Qt.MouseButton.LeftButton)
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 5)


def test_files_can_be_dropped_on_the_window(qtbot, window, services, files):
    data = dropped(files)
    where, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    drag = QDragEnterEvent(
        where.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    window.dragEnterEvent(drag)
    assert drag.isAccepted()
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(where, both, data, Qt.MouseButton.LeftButton, SHIFT)
    assert drop.proposedAction() == Qt.DropAction.MoveAction
    window.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction  # or the giver deletes its file
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)


def test_something_else_cannot_be_dropped(window):
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    drag = QDragEnterEvent(
        QPointF(3, 3).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drag.ignore()
    window.dragEnterEvent(drag)

    assert not drag.isAccepted()


def test_bad_files_are_listed_and_spoil_no_other(qtbot, window, services, files, tmp_path):
    window.led.opening.open([tmp_path / "none.txt", *files, tmp_path])
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.messages.sentences) == 2)
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 2)

    assert window.messages.isVisible()


def test_an_article_opened_twice_is_told(opened, articles, bring):
    bring(articles[0])

    assert opened.messages.sentences == ("“Sorn Gazette” is in the story already.",)
    assert len(opened.led.story.state.articles) == 3


def test_undo_takes_back_and_redo_brings_again(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert opened.middle.currentWidget() is opened.empty
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(opened.led.story.state.articles) == 3


def test_marks_are_switched_by_key(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_2, ALT | SHIFT)

    assert not opened.toolbar.toggles[1].isChecked()


def test_the_text_is_sized_by_key(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    assert opened.toolbar.text_size.text() == "110 %"
    qtbot.keyClick(opened, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(opened, Qt.Key.Key_0, CTRL)
    assert opened.toolbar.text_size.text() == "100 %"


def test_matches_are_walked_by_key_and_told(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_Down, ALT)

    assert opened.toolbar.walked.text().startswith("Match ")


def test_the_match_walked_to_is_told_until_another_choice(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(opened, Qt.Key.Key_F9)
    assert opened.toolbar.walked.text().startswith("Match ")
    opened.desk.select(None)
    assert opened.toolbar.walked.text() == ""


def test_a_note_is_typed_and_is_there_after_a_restart(qtbot, opened, services, dark, fonts):
    opened.desk.select(dark)
    qtbot.keyClick(opened, Qt.Key.Key_3, ALT)
    qtbot.keyClicks(opened.findChild(BodyEdit), "Why?")
    opened.close()
    settings = load_settings(services.paths.config / SETTINGS_NAME)
    again = MainWindow(replace(services, settings=settings), (), fonts)
    qtbot.addWidget(again)

    assert again.led.story.state.articles == opened.led.story.state.articles
    assert [note.body for note in again.led.noting.notes.values()] == ["Why?"]


def test_panels_can_be_hidden_and_come_back(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_F9)
    qtbot.keyClick(opened, Qt.Key.Key_F9, SHIFT)
    assert not opened.sidebar.isVisible()
    assert not opened.inspector.isVisible()
    opened.actions_.inspector.trigger()
    assert opened.inspector.isVisible()


def test_a_document_is_exported_and_its_name_told(qtbot, opened, services, tmp_path):
    opened.actions_.exports[".json"].trigger()
    dialog = opened.findChild(QFileDialog)
    to = tmp_path / "story.json"
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    assert opened.status.doing.text() == "Writing story.json"
    services.printing.work()
    qtbot.waitUntil(lambda: opened.status.said.text() == "Saved story.json")

    assert len(json.loads(to.read_text("utf-8"))["articles"]) == 3


def test_nothing_is_exported_before_it_is_compared(window):
    window.documents.export(".json")

    assert window.findChild(QFileDialog) is None


def test_about_names_the_models(opened):
    opened.actions_.about.trigger()
    box = opened.findChild(QMessageBox)

    assert "MiniLM" in box.informativeText()
    box.close()


def test_notes_that_cannot_be_stored_stay_are_told_and_tried_again(qtbot, opened, services, dark):
    services.library.db.execute("PRAGMA query_only = ON")
    opened.desk.select(dark)
    opened.actions_.note.trigger()
    qtbot.keyClicks(opened.findChild(BodyEdit), "Why?")
    opened.inspector.save_notes()
    assert len(opened.messages.sentences) == 1
    assert [note.body for note in opened.led.noting.notes.values()] == ["Why?"]

    services.library.db.execute("PRAGMA query_only = OFF")
    qtbot.mouseClick(opened.messages.act, Qt.MouseButton.LeftButton)
    assert not opened.messages.isVisible()
    (note,) = services.library.open(opened.led.story.id).notes
    assert note.body == "Why?"


def test_a_window_that_closes_asks_about_what_could_not_be_stored(opened, services):
    services.library.db.execute("PRAGMA query_only = ON")
    opened.led.story.rename("Bridge")
    assert not opened.close()
    services.library.db.execute("PRAGMA query_only = OFF")

    assert opened.close()
    assert services.library.open(opened.led.story.id).story.name == "Bridge"


def test_where_another_window_has_the_library_it_is_said_and_nothing_is_kept(
    qtbot, services, fonts, articles
):
    services.library.holder = "The library is open in another window."
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    window.led.opening.articles_read.emit([Imported(article, b"") for article in articles])
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 3)

    assert window.messages.sentences == ("The library is open in another window.",)
    assert not window.actions_.note.isEnabled()
    assert not window.actions_.rename.isEnabled()
    assert window.actions_.remove.isEnabled()
    assert services.library.stories() == ()
    window.close()


def test_closing_while_work_runs_stops_it_and_remembers_the_choices(opened, services):
    opened.actions_.compare.trigger()
    assert opened.led.tasks.busy
    opened.actions_.larger.trigger()
    opened.close()

    assert not opened.led.tasks.busy
    assert load_settings(services.paths.config / SETTINGS_NAME).zoom == 110


def test_a_theme_is_worn_at_once_and_remembered(opened, services):
    light, sheet, themes = drawn(opened.status), opened.styleSheet(), opened.actions_.themes
    themes["dark"].trigger()
    opened.actions_.sights["tritan"].trigger()
    opened.actions_.still.trigger()
    assert drawn(opened.status) != light
    assert opened.desk._view.theme == load_theme("dark", sight="tritan")
    opened.close()
    kept = load_settings(services.paths.config / SETTINGS_NAME)
    assert (kept.theme, kept.sight, kept.still) == ("dark", "tritan", True)
    themes["system"].trigger()
    opened.actions_.sights["usual"].trigger()
    assert opened.styleSheet() == sheet
    assert drawn(opened.status) == light


def test_another_language_is_announced_and_kept_for_the_next_start(opened, services):
    opened.actions_.languages["fr"].trigger()
    assert opened.status.said.text() == "The language changes when Synoptic is started again."
    opened.close()

    kept = load_settings(services.paths.config / SETTINGS_NAME)
    assert kept.language == "fr"
    again = Remembering(kept, services.paths, opened.actions_)
    opened.actions_.languages[""].trigger()
    again.restore(opened, opened.panels)
    assert chosen(opened.actions_.languages, "") == "fr"


def test_the_reading_desk_can_be_as_narrow_as_a_pane_and_no_narrower(opened):
    opened.panels.setSizes([152, 100, 1188])

    assert opened.panels.sizes()[1] == 324


def test_at_twice_the_size_on_a_common_screen_both_panels_give_way(qtbot, opened, services):
    """Of 1440 pixels 720 are left; two panes and every filter of the synopsis have room."""
    opened.resize(1000, 450)
    qtbot.waitUntil(lambda: opened.minimumSizeHint().width() <= 720)
    opened.resize(720, 450)
    assert not opened.sidebar.isVisible()
    assert not opened.inspector.isVisible()
    opened.actions_.synopsis.trigger()
    qtbot.waitUntil(lambda: opened.minimumSizeHint().width() <= 720)
    opened.resize(720, 450)  # what is made only now may have wanted more for a moment
    assert opened.width() == 720
    opened.close()
    kept = load_settings(services.paths.config / SETTINGS_NAME)
    assert kept.sidebar
    assert kept.inspector


def test_panes_scroll_together_only_where_they_are_read(opened):
    assert opened.toolbar.together.isEnabled()
    opened.actions_.synopsis.trigger()
    assert not opened.toolbar.together.isEnabled()
    opened.actions_.reading.trigger()
    assert opened.toolbar.together.isEnabled()


def test_every_widget_the_keyboard_reaches_has_a_name(opened, dark):
    opened.desk.select(dark)
    for tab in range(5):
        opened.inspector.tabs.setCurrentIndex(tab)
    nameless = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QPlainTextEdit)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.focusProxy() is None
        and widget.window() is opened  # not the list that a combo box pops up
    ]

    assert [(type(one).__name__, one.objectName(), one.parent()) for one in nameless] == []


def test_no_language_library_is_imported_with_the_window():
    heavy = "numpy spacy onnxruntime tokenizers rapidfuzz pypdf diff_match_patch chardet"
    code = f"import sys, reader.ui.window; print(set('{heavy}'.split()) & set(sys.modules))"
    seen = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert seen.stdout.strip() == "set()"


def test_tab_goes_from_the_sidebar_through_the_panes_to_the_inspector(opened):
    first: QWidget = opened.sidebar
    order: list[str] = []
    widget: QWidget | None = first
    while widget is not None and widget.nextInFocusChain() is not first:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            order.append(widget.accessibleName().split(",")[0])
        widget = widget.nextInFocusChain()

    assert order[:9] == [
        "Stories",
        "Search stories",
        "A Sorn Gazette",
        "Overview of A Sorn Gazette",
        "B Pilot",
        "Overview of B Pilot",
        "C Harbour & Sea",
        "Overview of C Harbour & Sea",
        "Inspector",
    ]


def test_panes_are_walked_by_key(qtbot, opened):
    opened.activateWindow()
    opened.desk.setFocus()
    with qtbot.waitSignal(opened.desk.pane_focused) as told:
        qtbot.keyClick(opened, Qt.Key.Key_F6)
    first = told.args[0]
    with qtbot.waitSignal(opened.desk.pane_focused) as told:
        qtbot.keyClick(opened, Qt.Key.Key_F6, SHIFT)

    assert told.args[0] != first
    assert opened.sidebar.current == told.args[0]


def test_the_keyboard_stays_in_the_sidebar_when_an_article_moves(qtbot, opened):
    opened.activateWindow()
    opened.sidebar.list.setFocus()
    opened.sidebar.choose(1)
    qtbot.keyClick(opened.sidebar.list, Qt.Key.Key_Down, CTRL | SHIFT)

    assert opened.sidebar.list.hasFocus()
    assert opened.sidebar.current == 2


def test_articles_are_moved_by_key(qtbot, opened):
    opened.sidebar.choose(1)
    qtbot.keyClick(opened, Qt.Key.Key_Up, CTRL | SHIFT)

    assert opened.led.story.state.articles[0].origin == "1.txt"


def test_a_narrow_window_leaves_the_room_to_the_panes_until_the_inspector_is_wanted(
    qtbot, opened, services
):
    opened.resize(1024, 700)
    assert not opened.inspector.isVisible()
    opened.resize(1440, 900)
    assert opened.inspector.isVisible()
    opened.resize(1024, 700)
    qtbot.keyClick(opened, Qt.Key.Key_F9, SHIFT)
    assert opened.inspector.isVisible()
    opened.close()
    assert load_settings(services.paths.config / SETTINGS_NAME).inspector


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_O])
def test_a_note_begun_and_left_without_words_is_not_kept(qtbot, opened, services, leave):
    steps = opened.undo.count()
    opened.actions_.note_article.trigger()
    editor = opened.findChild(BodyEdit)
    if leave == Qt.Key.Key_Escape:
        qtbot.keyClick(editor, leave)
        qtbot.waitUntil(lambda: not opened.led.noting.notes)
        assert opened.undo.count() == steps
    else:
        opened.close()
    assert not services.library.open(opened.led.story.id).notes


def test_a_story_that_cannot_be_read_is_told(opened, services):
    services.library.db.execute("DROP TABLE correction_target")
    opened.led.story.open(opened.led.story.id)

    assert len(opened.messages.sentences) == 1
    assert len(opened.led.story.state.articles) == 3


def test_where_nothing_is_saved_articles_can_be_added_and_the_story_is_not_remembered(
    qtbot, services, fonts, articles
):
    services.library.holder = "The library is open in another window."
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    for part in (articles[:2], articles[2:]):
        window.led.opening.articles_read.emit([Imported(article, b"") for article in part])
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 3)
    window.close()

    assert load_settings(services.paths.config / SETTINGS_NAME).story == ""


def test_after_a_restore_a_story_is_open_again(qtbot, opened, services):
    first = opened.led.story.id
    opened.actions_.back_up.trigger()
    (backup,) = [one for one in backups(services.paths.data) if not one.before_restoring][:1]
    opened.led.story.delete()
    opened.led.safekeeping.restore(backup)

    qtbot.waitUntil(lambda: opened.led.story.id == first)
    assert opened.undo.count() == 0


def test_the_desk_is_paper_to_its_edge_in_every_theme(opened):
    for name in ("dark", "light"):
        theme = load_theme(name)
        opened.show_theme(theme)
        edge = opened.desk.grab().toImage().pixelColor(opened.desk.width() - 2, 500)
        assert edge == theme.color("paper")


def test_what_was_drawn_for_another_theme_is_not_kept(opened):
    QPixmapCache.insert("drawn", QPixmap(8, 8))
    assert QPixmapCache.find("drawn", QPixmap())
    opened.show_theme(load_theme("dark"))
    assert not QPixmapCache.find("drawn", QPixmap())


def test_the_key_ties_the_panes_and_the_wheel_then_brings_them_level(qtbot, opened):
    slots = opened.desk._row.slots
    opened.resize(1440, 420)
    slots[1].strip.setValue(slots[1].strip.maximum())
    qtbot.keyClick(opened, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert opened.toolbar.together.isChecked()
    over = QPointF(slots[0].pane.mapTo(opened, QPoint(100, 50)))
    QTest.wheelEvent(opened.windowHandle(), over, QPoint(0, -120), QPoint(0, -20))
    assert slots[0].strip.value() == 20
    qtbot.waitUntil(lambda: slots[1].strip.value() < 60)
    qtbot.keyClick(opened, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.wheelEvent(opened.windowHandle(), over, QPoint(0, -120), QPoint(0, -200))
    assert opened.desk._view.level is None
