"""The format is what is written down of it."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reader.bundle.format import NOTES, MeaningDoc, Version


def test_a_document_is_frozen_strict_and_has_nothing_unknown():
    doc = MeaningDoc(color="mint", words="ask")
    with pytest.raises(ValidationError):
        doc.words = "other"
    with pytest.raises(ValidationError):
        MeaningDoc.model_validate_json('{"color": "mint", "words": 7}')
    with pytest.raises(ValidationError):
        MeaningDoc.model_validate_json('{"color": "mint", "words": "ask", "more": 1}')


def test_the_version_is_read_of_a_manifest_of_any_version():
    assert Version.model_validate_json('{"version": 7, "new": {"a": 1}}').version == 7
    with pytest.raises(ValidationError):
        Version.model_validate_json('{"version": "7"}')


def test_lists_are_bounded():
    with pytest.raises(ValidationError):
        NOTES.validate_json(b"[" + b"{}," * 100_001 + b"{}]")
