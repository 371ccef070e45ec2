"""A process ends with its parent."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: Has two workers at work, one that only waits and one at what never ends, and says who they are.
PARENT = """
import os, time
from pathlib import Path
from reader.worker.worker import Worker
from reader.worker.workers import language_worker, reading_worker

def pid(_, report):
    return os.getpid()

def for_ever(_, report):
    Path("busy").write_text(str(os.getpid()))
    time.sleep(600)

def main():
    waiting, busy = reading_worker(), Worker("busy", nothing)
    print(waiting.run(pid), flush=True)
    busy.start(for_ever, done=print, failed=print)
    language = language_worker(Path("."))
    language.warm()
    print(language._process._process.pid, flush=True)
    time.sleep(600)

def nothing():
    pass

if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="asks Linux who is there")
def test_the_workers_of_a_killed_program_end_whatever_they_are_at(tmp_path):
    (program := tmp_path / "program.py").write_text(PARENT)
    with subprocess.Popen(
        [sys.executable, str(program)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout
        pids = [int(parent.stdout.readline()) for _ in range(2)]
        while not (busy := tmp_path / "busy").exists() or not busy.read_text().strip():
            time.sleep(0.01)
        pids.append(int(busy.read_text()))
        alive = [one for one in pids if is_there(one)]
        parent.kill()
    while any(is_there(one) for one in pids):  # the suite's own limit ends it otherwise
        time.sleep(0.01)

    assert alive == pids


def is_there(pid):
    """Tell whether a process is there that is not only waiting to be forgotten."""
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
