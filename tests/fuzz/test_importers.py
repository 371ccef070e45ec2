"""A hundredth of the spoilt files: none may do more than be refused.

All of them: python tests/fuzz/importers.py
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.fuzz.importers import ROOT, mutation, outcomes, sources, whole_way
from tests.fuzz.mutations import spoilt


def test_no_spoilt_file_does_more_than_be_refused():
    did = Counter(line["did"] for line in outcomes(0, 200, 4))
    assert set(did) == {"article", "refused"}
    assert did.total() == 200


def test_a_spoilt_file_takes_nothing_with_it_on_its_whole_way_to_the_window():
    did = Counter(line["did"] for line in whole_way(0, 60, 5))
    assert set(did) == {"article", "refused"}
    assert did.total() == 60


def test_what_a_file_makes_its_reader_write_is_seen(tmp_path):
    """In a process of its own, which may write nothing any more."""
    program = f"""
from tests.fuzz.importers import watch
found = watch()
open({str(tmp_path / "seen")!r}, "w").close()
print(len(found), flush=True)
open({str(tmp_path / "kept")!r}, "w").write("x")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("1\n", -signal.SIGXFSZ)


def test_a_mutation_follows_from_its_number_and_seed_alone():
    files = sources()
    first, again, other = (mutation(number, 4, files) for number in (7, 7, 8))
    assert first == again
    assert first != other


def test_files_of_all_kinds_take_turns():
    files = sources()
    kinds = {Path(one.name).suffix for one in files}
    assert {".docx", ".odt", ".rtf", ".epub", ".eml", ".json", ".md", ".txt"} <= kinds
    turns = {Path(mutation(number, 4, files).name).suffix for number in range(len(kinds))}
    assert turns == kinds


def test_bytes_members_and_trees_are_spoilt():
    chance = random.Random(4)
    files = {Path(one.name).suffix: one.data for one in sources()}
    for suffix in (".docx", ".json", ".txt"):
        made = {spoilt(files[suffix], [b"other"], chance) for _ in range(40)}
        assert len(made) > 30
