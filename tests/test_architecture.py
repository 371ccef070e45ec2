"""The layers hold, and each contract that says so can fail."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINT = "from importlinter.cli import lint_imports_command as run; run()"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
LAYERS, NO_QT, WINDOW, DOORS, CYCLES = (contract["name"] for contract in CONTRACTS)

#: What is broken, by which line in which module.
BREACHES = [
    (LAYERS, "model/text.py", "import reader.paths"),
    (LAYERS, "progress.py", "import reader.model.text"),
    (LAYERS, "analysis/parse.py", "import reader.storage.notes"),
    (LAYERS, "importing/read.py", "import reader.comparison.wording"),
    (LAYERS, "storage/notes.py", "import reader.worker.work"),
    (LAYERS, "anchoring/placing.py", "import reader.comparison.wording"),
    (LAYERS, "worker/work.py", "import reader.workflow"),
    (LAYERS, "workflow/articles.py", "def late(): import reader.cli.main"),
    (LAYERS, "cli/main.py", "import reader.ui.offsets"),
    (LAYERS, "ui/offsets.py", "import reader.cli.options"),
    (LAYERS, "ui/offsets.py", "import reader.app"),
    (LAYERS, "extra.py", "A_NEW_MODULE_WITHOUT_A_LAYER = 1"),
    (NO_QT, "model/text.py", "import PySide6.QtCore"),
    (NO_QT, "analysis/parse.py", "def late(): from PySide6 import QtGui"),
    (NO_QT, "export/document.py", "import shiboken6"),
    (NO_QT, "worker/printing.py", "import reader.export.pdf"),
    (NO_QT, "cli/main.py", "def late(): import reader.export.pdf"),
    (WINDOW, "ui/offsets.py", "import reader.analysis.parse"),
    (WINDOW, "ui/offsets.py", "import reader.comparison.wording"),
    (WINDOW, "ui/offsets.py", "import reader.importing.read"),
    (WINDOW, "ui/background.py", "import reader.worker.worker"),
    (WINDOW, "ui/offsets.py", "def late(): import reader.storage.notes"),
    (WINDOW, "ui/offsets.py", "import reader.export.document"),
    (DOORS, "workflow/articles.py", "import spacy"),
    (DOORS, "analysis/names.py", "def late(): import spacy.tokens"),
    (DOORS, "comparison/compare.py", "import diff_match_patch"),
    (DOORS, "workflow/articles.py", "import sqlite3"),
    (DOORS, "resources.py", "import platformdirs"),
    (DOORS, "worker/models.py", "import onnxruntime"),
    (DOORS, "comparison/matches.py", "import tokenizers"),
    (DOORS, "export/document.py", "import pypdf"),
    (DOORS, "importing/read.py", "import chardet"),
    (DOORS, "importing/pdf_page.py", "def late(): import pypdfium2"),
    (DOORS, "importing/read.py", "def late(): import urllib3"),
    (DOORS, "worker/reading.py", "import socket"),
    (DOORS, "workflow/importing.py", "import http.client"),
    (DOORS, "analysis/names.py", "import rapidfuzz"),
    (DOORS, "workflow/versions.py", "def late(): import rapidfuzz"),
    (DOORS, "comparison/matches.py", "import Stemmer"),
    (DOORS, "app/desktop.py", "import PySide6.QtCore"),
    (CYCLES, "analysis/parse.py", "import reader.analysis.analyse"),
    (CYCLES, "comparison/lexical.py", "import reader.comparison.matches"),
]


def lint(folder):
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "", "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(
        ROOT / "reader", tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_layers_hold():
    done = lint(ROOT)

    assert done.returncode == 0, done.stdout


def test_every_contract_has_a_breach_planted():
    assert {contract for contract, _, _ in BREACHES} == {one["name"] for one in CONTRACTS}


@pytest.mark.parametrize(("contract", "module", "line"), BREACHES)
def test_a_breach_is_seen(copy, contract, module, line):
    with (copy / "reader" / module).open("a") as file:
        file.write(f"\n{line}\n")
    done = lint(copy)

    assert f"{contract} BROKEN" in done.stdout, done.stdout + done.stderr


def test_every_folder_of_code_is_a_package():
    folders = {path.parent for path in (ROOT / "reader").rglob("*.py")}

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_test_mirrors_a_module():
    tests = ROOT / "tests"
    mirrored = [
        path.relative_to(tests)
        for path in tests.rglob("test_*.py")
        if path.parent.name
        not in {"benchmarks", "crash", "faults", "fit", "fuzz", "load", "quality"}
        and path.stem not in _OF_THE_WHOLE
    ]
    missing = [str(path) for path in mirrored if not _mirrors(path)]

    assert missing == []


def test_every_test_that_the_threat_model_names_is_there():
    table = (ROOT / ".github" / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`(tests/[^`]+)`", table)

    assert len(named) > 10
    assert [one for one in named if not any(ROOT.glob(one))] == []


#: Tests of several modules together.
_OF_THE_WHOLE = {
    "test_architecture",
    "test_journey",
    "test_packaging",
    "test_privacy",
    "test_round_trips",
    "test_translations",
}


def _mirrors(test):
    module = ROOT / "reader" / test.with_name(test.name.removeprefix("test_"))
    return module.exists() or module.with_suffix("").is_dir()


def test_no_module_is_longer_than_300_lines():
    long = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "reader").rglob("*.py")
        if len(path.read_text("utf-8").splitlines()) > 300
    }

    assert long == set()
