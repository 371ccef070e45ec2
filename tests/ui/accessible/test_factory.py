"""Qt is given interfaces of ours only for what it cannot describe by itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from reader.ui.accessible.factory import install
from reader.ui.accessible.interfaces import PaneInterface


@pytest.fixture(autouse=True)
def _installed():
    """Before any window is made."""
    install()


def test_what_qt_describes_well_is_left_to_it(home):
    install()
    button = QPushButton("Add", home)
    told = QAccessible.queryAccessibleInterface(button)

    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Add"
    assert not isinstance(told, PaneInterface)


def test_the_areas_of_the_window_are_called_by_name_and_what_they_are(opened):
    areas = opened.toolbar, opened.sidebar, opened.desk, opened.inspector, opened.status
    told = [QAccessible.queryAccessibleInterface(area) for area in areas]
    role, name = QAccessible.Role, QAccessible.Text.Name

    assert [(one.role(), one.text(name)) for one in told] == [
        (role.ToolBar, "Toolbar"),
        (role.Pane, "Sidebar"),
        (role.Pane, "Reading desk"),
        (role.Pane, "Inspector"),
        (role.StatusBar, "Status bar"),
    ]


def test_a_program_ends_well_with_interfaces_that_are_still_held():
    code = """
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from reader.ui.accessible.factory import install

class Part(QObject):
    pass

application = QApplication(["-platform", "offscreen"])
early = QWidget()
QAccessible.queryAccessibleInterface(early)  # Qt's cache is there before the factory
install()
parts = [Part(application) for _ in range(20)]  # which go with the application
assert all(QAccessible.queryAccessibleInterface(part) for part in parts)
"""
    # The C library writes over what is freed, so that to use it again is seen.
    environment = os.environ | {"MALLOC_PERTURB_": "165"}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, timeout=60, check=False)

    assert ended.returncode == 0
