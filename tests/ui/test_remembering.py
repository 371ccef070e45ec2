"""What the user chose is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from reader.paths import Paths
from reader.settings import SETTINGS_NAME, Settings, load_settings
from reader.ui.actions import Actions
from reader.ui.reading.marks import MarkKind
from reader.ui.remembering import Remembering


@pytest.fixture
def home(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def panels(home):
    panels = QSplitter(Qt.Orientation.Horizontal, home)
    for _ in range(3):
        panels.addWidget(QWidget())
    home.setCentralWidget(panels)
    return panels


@pytest.fixture
def paths(tmp_path):
    return Paths.under(tmp_path)


def made(home, paths, settings):
    return Remembering(settings, paths, Actions(home))


def test_zoom_goes_by_steps_between_its_bounds(home, paths):
    remembering = made(home, paths, Settings(zoom=94))
    told: list[int] = []
    remembering.zoom_changed.connect(told.append)
    remembering._actions.larger.trigger()
    remembering._actions.smaller.trigger()
    remembering._actions.smaller.trigger()
    remembering._actions.normal.trigger()
    assert told == [100, 94, 90, 100]
    for _ in range(30):
        remembering._actions.larger.trigger()
    assert remembering.settings.zoom == 300
    for _ in range(30):
        remembering._actions.smaller.trigger()
    assert remembering.settings.zoom == 50


def test_marks_switched_off_are_told_and_kept(qtbot, home, panels, paths):
    remembering = made(home, paths, Settings(marks_off=("names",)))
    assert MarkKind.NAMES not in remembering.marks
    with qtbot.waitSignal(remembering.marks_changed) as told:
        remembering._actions.marks[MarkKind.QUOTES].trigger()
    remembering.save(home, panels, sidebar=True, inspector=True)

    assert told.args[0] == {MarkKind.MATCHES, MarkKind.FIGURES, MarkKind.NOTES}
    assert load_settings(paths.config / SETTINGS_NAME).marks_off == ("quotes", "names")


def test_the_window_comes_back_in_its_size(home, panels, paths):
    remembering = made(home, paths, Settings())
    remembering.restore(home, panels)
    room = home.screen().availableSize()
    assert home.size() == QSize(1440, 900).boundedTo(room - QSize(0, 32))  # below its title
    home.show()
    home.resize(700, 500)
    remembering.save(home, panels, sidebar=False, inspector=True)
    stored = load_settings(paths.config / SETTINGS_NAME)
    home.resize(300, 300)
    made(home, paths, stored).restore(home, panels)

    assert (home.width(), home.height()) == (700, 500)
    assert stored.sidebar is False


def test_the_window_is_no_larger_than_the_screen_and_all_of_it_on_it(home, panels, paths):
    made(home, paths, Settings()).restore(home, panels)
    home.move(500, 700)
    made(home, paths, Settings(geometry="zz")).restore(home, panels)

    assert home.screen().availableGeometry().contains(home.geometry())


def test_an_odd_geometry_is_passed_over(home, panels, paths):
    made(home, paths, Settings(geometry="zz", panels=(1,))).restore(home, panels)

    assert home.width() == min(1440, home.screen().availableSize().width())


@pytest.mark.parametrize("widths", [(0, 1, 2), (-5, 900, 200), (10**20, 1, 1)])
def test_widths_that_make_no_sense_are_passed_over(home, panels, paths, widths):
    home.show()
    made(home, paths, Settings(panels=widths)).restore(home, panels)

    assert panels.sizes()[1] > panels.sizes()[2] > panels.sizes()[0] > 80


def test_a_folder_that_cannot_be_written_stops_nothing(home, panels, tmp_path, caplog):
    (tmp_path / "config").write_text("")
    made(home, Paths.under(tmp_path), Settings()).save(home, panels, sidebar=True, inspector=True)

    assert "settings" in caplog.text


@pytest.mark.parametrize("view", ["reading", "synopsis"])
def test_the_view_comes_back(home, panels, paths, view):
    remembering = made(home, paths, Settings(view=view))
    remembering.restore(home, panels)
    assert remembering._actions.synopsis.isChecked() == (view == "synopsis")
    assert remembering._actions.reading.isChecked() == (view == "reading")
    remembering.save(home, panels, sidebar=True, inspector=True)

    assert load_settings(paths.config / SETTINGS_NAME).view == view


def test_panes_that_scrolled_together_do_so_the_next_time(home, panels, paths):
    remembering = made(home, paths, Settings())
    remembering.restore(home, panels)
    assert not remembering._actions.together.isChecked()
    remembering._actions.together.trigger()
    remembering.save(home, panels, sidebar=True, inspector=True)
    stored = load_settings(paths.config / SETTINGS_NAME)
    again = made(home, paths, stored)
    again.restore(home, panels)
    assert again._actions.together.isChecked()


def test_a_window_that_only_looks_on_leaves_the_story_to_the_one_that_writes(home, paths):
    writing = made(home, paths, Settings())
    looking = made(home, paths, Settings())
    writing.keep_story("s1")
    looking.leave_story()
    looking._zoom(150)
    looking._write(looking.settings)

    stored = load_settings(paths.config / SETTINGS_NAME)
    assert (stored.story, stored.zoom) == ("s1", 150)
