"""Qt is given interfaces of ours only for what it cannot describe by itself."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from reader.ui.accessible.factory import install
from reader.ui.accessible.interfaces import PaneInterface


def test_what_qt_describes_well_is_left_to_it(home):
    install()
    install()
    button = QPushButton("Add", home)
    told = QAccessible.queryAccessibleInterface(button)

    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Add"
    assert not isinstance(told, PaneInterface)


def test_the_areas_of_the_window_are_called_by_name_and_what_they_are(opened):
    install()
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
