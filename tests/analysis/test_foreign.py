"""Articles in other languages: sentences always, names where a model finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.foreign import analyse_foreign
from reader.analysis.pipeline import NameFinder, installed
from reader.model.analysis import Mention
from reader.model.text import Span
from tests.installed import install

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Luc Arno habite Nérac. Le 3 mai, l’Union a dit « non » : 12 morts."
NAMES = {
    "Luc Arno": "PER",
    "Nérac": "GPE",
    "Union": "orgName",
    "mai": "DATE",
    "12": "MISC",
    "Le 3": "EVT",
    "non": "PER",
}


def test_without_a_model_there_are_sentences_alone():
    found = analyse_foreign(TEXT, frozenset(), None)

    assert [span.of(TEXT) for span in found.sentences] == [TEXT[:22], TEXT[23:]]
    assert not found.mentions
    assert not found.quotes
    assert not found.figures


def test_labels_of_all_kinds_of_pipelines_are_known(packages: Path):
    install(packages, "fr_core_news_sm", NAMES)
    model = installed("fr")
    assert model is not None
    found = analyse_foreign(TEXT, frozenset(), NameFinder(model))

    assert [(one.span.of(TEXT), one.label) for one in found.mentions] == [
        ("Luc Arno", "PERSON"),
        ("Nérac", "PLACE"),
        ("Le 3", "EVENT"),
        ("Union", "ORG"),
    ]
    assert found.mentions[0] == Mention(Span(0, 8), "PERSON")
    assert not found.quotes
    assert not found.figures
