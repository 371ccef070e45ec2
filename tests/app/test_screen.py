"""What is looked at before Qt opens a window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from reader.app.screen import look_for
from reader.system import SystemLacks

PLATFORMS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux says it so")
def test_a_plug_in_whose_libraries_are_not_all_there_is_told_before_qt_ends_the_program(tmp_path):
    made = tmp_path / "libplatform.so"
    whole = (PLATFORMS / "libqoffscreen.so").read_bytes()
    made.write_bytes(whole.replace(b"libQt6Gui.so.6\0", b"libnowhere.so\0\0"))

    with pytest.raises(SystemLacks, match=r"“libnowhere\.so”"):
        look_for(made)


def test_a_plug_in_that_is_elsewhere_is_left_to_qt(tmp_path):
    look_for(tmp_path / "libplatform.so")
