"""A hundredth of the spoilt files: none may do more than be refused.

All of them: python tests/fuzz/importers.py
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.fuzz.importers import mutation, outcomes, sources
from tests.fuzz.mutations import spoilt


def test_no_spoilt_file_does_more_than_be_refused():
    did = Counter(line["did"] for line in outcomes(0, 200, 4))
    assert set(did) == {"article", "refused"}
    assert did.total() == 200


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
