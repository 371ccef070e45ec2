"""A few of the kills; all of them: python -m tests.crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each round begins with a fork")
def test_what_was_confirmed_before_a_kill_is_there_and_all_is_whole():
    done = subprocess.run(
        [sys.executable, "-m", "tests.crash", "--times", "20"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    for kind, kills in (("everything", 14), ("updating", 2), ("at_the_window", 4)):
        assert f"{kind}: {kills} kills" in done.stdout
