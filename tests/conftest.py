"""What all tests share: no screen, folders of their own, nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading

import pytest
from hypothesis import HealthCheck, settings

from reader.paths import Paths
from tests.installed import packages

__all__ = ["packages"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test depends on how busy the machine is.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture
def paths(tmp_path):
    return Paths.under(tmp_path / "base")


@pytest.fixture(autouse=True)
def _nothing_is_left_running():
    """Fail a test that leaves a process or one of the program's threads behind."""
    before = _running()
    yield
    assert _running() - before == set()


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_left_on_the_clipboard():
    """Empty it at the end: what lies there must not outlive Qt, which without a screen crashes."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


def _running():
    """Return the names of the program's processes and threads."""
    names = [one.name for one in multiprocessing.active_children()]
    names += [one.name for one in threading.enumerate()]
    return {name for name in names if name.split("-")[0] in _OURS}


_OURS = {"librarian", "listen", "reading", "language", "printing", "parsing", "embedding"}
