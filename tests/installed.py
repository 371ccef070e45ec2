"""A tiny language model, installed as a package is: found by its name and its metadata."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from spacy.pipeline import EntityRuler

VERSION = "3.8.7"


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder where Python finds packages until the test ends."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    before = set(sys.modules)
    yield folder
    for module in set(sys.modules) - before:
        if str(getattr(sys.modules[module], "__file__", "")).startswith(str(folder)):
            del sys.modules[module]


def install(
    folder: Path, module: str, names: Mapping[str, str], *, loads: bool = True, meta: bool = True
) -> None:
    """Put a pipeline for `names`, with their labels, where Python finds packages in `folder`.

    Without `loads` it is one that breaks when it is loaded; without `meta` only a folder.
    """
    import spacy

    nlp = spacy.blank(module[:2])
    nlp.meta["name"], nlp.meta["version"] = module[3:], VERSION
    ruler = cast("EntityRuler", nlp.add_pipe("entity_ruler"))
    ruler.add_patterns([{"pattern": name, "label": label} for name, label in names.items()])
    package = folder / module
    package.mkdir()
    nlp.to_disk(package / f"{module}-{VERSION}")
    nlp.meta.update(lang=module[:2])
    (package / "meta.json").write_bytes((package / f"{module}-{VERSION}/meta.json").read_bytes())
    loading = "return load_model_from_init_py(__file__, **overrides)"
    (package / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n\n\n"
        f"def load(**overrides):\n    {loading if loads else 'raise OSError'}\n",
        "utf-8",
    )
    if meta:
        info = folder / f"{module}-{VERSION}.dist-info"
        info.mkdir()
        told = f"Metadata-Version: 2.1\nName: {module}\nVersion: {VERSION}\n"
        (info / "METADATA").write_text(told, "utf-8")
