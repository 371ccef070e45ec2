"""What the language models said of an article before, so that they need not be asked again."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import reader
from reader.resources import resource
from reader.storage import values
from reader.storage.cache import open_cache
from reader.storage.comparisons import comparison_from_json, comparison_to_json
from reader.worker import vectors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Comparison


class Remembered:
    """Analyses and vectors, kept under the texts, the models and the code they come from.

    Args:
        folder: The folder of the cache.
    """

    def __init__(self, folder: Path) -> None:
        self._cache = open_cache(folder)

    def analysis(self, article: Article, model: str) -> Analysis | None:
        """Return the analysis of `article` by `model`, name and version, if it is remembered."""
        known = self._cache.get(_analysis_key(article, model))
        try:
            return None if known is None else values.from_json(known)
        except ValueError:
            return None

    def keep_analysis(self, article: Article, model: str, analysis: Analysis) -> None:
        """Remember the analysis of `article` by `model`."""
        self._cache.put(_analysis_key(article, model), values.to_json(analysis))

    def vectors(
        self, sentences: tuple[str, ...]
    ) -> tuple[tuple[SentenceVectors, ...], str] | None:
        """Return the vectors of `sentences` and the model they are from, if remembered."""
        known = self._cache.get(_vectors_key(sentences))
        try:
            return known and (vectors.from_json(known["vectors"]), str(known["model"]))
        except (ValueError, TypeError, KeyError):
            return None

    def keep_vectors(
        self, sentences: tuple[str, ...], found: tuple[SentenceVectors, ...], model: str
    ) -> None:
        """Remember the vectors of `sentences` and the model they are from."""
        value = {"vectors": vectors.to_json(found), "model": model}
        self._cache.put(_vectors_key(sentences), value)

    def comparison(self, articles: Sequence[Article], model: str | None) -> Comparison | None:
        """Return what was found in `articles`, analysed by `model`, if it is remembered."""
        known = self._cache.get(_comparison_key(articles, model))
        try:
            return None if known is None else comparison_from_json(known, articles)
        except ValueError:
            return None

    def keep_comparison(self, found: Comparison) -> None:
        """Remember what was found; where the sentence model was missing, it may come yet."""
        if found.models.sentence is not None:
            key = _comparison_key(found.articles, found.models.language)
            self._cache.put(key, comparison_to_json(found))

    def close(self) -> None:
        """Let the cache go."""
        self._cache.close()


def _analysis_key(article: Article, model: str) -> str:
    told = (article.title, article.source, article.author, article.published, article.updated)
    return _digest("analysis", code_version(), model, repr(told), article.fingerprint)


def _comparison_key(articles: Sequence[Article], model: str | None) -> str:
    told = (repr(replace(one, text="", imported="")) + one.fingerprint for one in articles)
    return _digest("comparison", code_version(), _comparing_version(), model or "", *told)


@cache
def _comparing_version() -> str:
    """Return what changes whenever the code or the numbers that a comparison rests on do."""
    code = sorted((Path(reader.__file__).parent / "comparison").glob("*.py"))
    numbers = sorted(path for path in resource(".").rglob("*") if path.is_file())
    sizes = (f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in numbers)
    return _digest(*(file.read_text("utf-8") for file in code), *sizes)


def _vectors_key(sentences: tuple[str, ...]) -> str:
    from reader.comparison.encoder import SHA256

    return _digest("vectors", SHA256, _encoding_version(), *sentences)


@cache
def _encoding_version() -> str:
    """Return what changes whenever the code or the tokenizer that make vectors do."""
    package = Path(reader.__file__).parent / "comparison"
    code = [*package.glob("blocks.py"), *package.glob("encoder.py")]
    files = [*code, resource("tokenizer.json")]
    return _digest(*(file.read_text("utf-8") for file in files))


def _digest(*parts: str) -> str:
    joined = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        joined.update(b"%d:" % len(data) + data)
    return joined.hexdigest()


@cache
def code_version() -> str:
    """Return what changes whenever the code or the words that make an analysis do."""
    package = Path(reader.__file__).parent
    files = [
        *sorted((package / "analysis").glob("*.py")),
        *sorted((package / "model").glob("*.py")),
        *package.glob("countries.py"),
        *sorted(resource("words").glob("*.txt")),
        resource("quotes.json"),
    ]
    return _digest(reader.__version__, *(file.read_text("utf-8") for file in files))
