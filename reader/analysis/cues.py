"""Cues: the words that report that something is said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.parse import Token
    from reader.analysis.scene import Scene

#: What a verb takes; the words are explained in resources/words/cue_verbs.txt.
Frames = frozenset[str]

_PARTICLE_REACH = 2
_NOUN_FRAMES = frozenset({"that", "vow", "call", "be"})
_SILENT = frozenset({"decline", "refuse", "fail", "stop", "avoid", "forbear"})
#: "what lawyers call the …" names a thing for good; nobody is quoted.
_NAMING = frozenset({"call", "term", "dub", "label", "brand"})
#: What somebody is who holds that something is so: "is adamant that …".
_MINDS = frozenset({"adamant", "confident", "convinced"})
_COURTS = frozenset({"court", "hearing", "inquest", "inquiry", "jury", "panel", "tribunal"})
#: Verbs that may open a sentence before who speaks.
_INVERTED = {"Said": "say", "Added": "add", "Wrote": "write", "Tweeted": "tweet"}
#: "did not rule out that it rained" says that it may have, "does not believe" that it did not.
_DOUBTING = frozenset({"exclude", "rule", "deny", "dispute", "believe", "doubt", "expect"})
_QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "who", "where", "when", "which"})
_DENYING = frozenset({"not", "n't", "n’t", "never"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Reporting words outside quotation marks.

    Attributes:
        word: Index of the verb or noun.
        last: Index of the last word that belongs to it ("on" of "called on").
        frames: What it takes.
        noun: Whether it is a noun ("the claim that …").
        passive: Whether its grammatical subject is not who speaks.
    """

    word: int
    last: int
    frames: Frames
    noun: bool = False
    passive: bool = False


@cache
def verbs() -> dict[str, dict[str, Frames]]:
    """Return for each lemma, for each particle ("" for none), what the verb takes."""
    table: dict[str, dict[str, Frames]] = {}
    for line in word_list("cue_verbs"):
        words, _, frames = line.partition(":")
        lemma, _, particle = words.partition(" ")
        table.setdefault(lemma, {})[particle] = frozenset(frames.split())
    return table


@cache
def nouns() -> frozenset[str]:
    """Return the lemmas of nouns that report."""
    return frozenset(word_list("cue_nouns"))


def cues(scene: Scene) -> tuple[Cue, ...]:
    """Return the cues outside quotation marks, in order."""
    return tuple(_cues(scene))


def _cues(scene: Scene) -> Iterator[Cue]:
    for index, token in enumerate(scene.tokens):
        if scene.hidden[index]:
            continue
        lemma = _lemma(token)
        if token.text.lower() in _MINDS:
            yield Cue(index, index, frozenset({"that", "weak"}))
        elif _is_verb(scene, index):
            found = _verb(scene, index, lemma)
            if found is not None:
                yield found
        elif token.pos == "NOUN" and lemma in nouns():
            yield Cue(index, index, _NOUN_FRAMES, noun=True)


def _lemma(token: Token) -> str:
    lemma = token.lemma.lower()
    if lemma in verbs() or lemma in nouns():
        return lemma
    if token.text in _INVERTED:
        return _INVERTED[token.text]
    if token.tag == "NN" and lemma.endswith("ing"):
        stem = lemma.removesuffix("ing")
        return stem if stem in verbs() else f"{stem}e"
    return token.text.lower().removesuffix("s") if token.text.endswith("s") else lemma


def _is_verb(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.tag.startswith("VB"):
        tag = token.tag in ("VBD", "VBZ") and index > 0 and scene.hidden[index - 1]
        following = scene.tokens[index + 1].pos if index + 1 < len(scene.tokens) else ""
        named = token.tag == "VBN" and following in ("NOUN", "PROPN")
        tag = tag or (named and index > 0 and scene.hidden[index - 1])
        return (tag or token.dep != "amod") and (
            token.tag != "VBN" or token.dep != "acl" or taken_for_participle(scene, index)
        )
    return _plural_noun_by_mistake(scene, index) or _opens_by_mistake(scene, index)


def taken_for_participle(scene: Scene, index: int) -> bool:
    """Tell whether the tree has the verb of "…, police alleged in court" as a participle."""
    token, tokens = scene.tokens[index], scene.tokens
    if token.tag != "VBN" or token.dep != "acl" or token.head != index - 1:
        return False
    first = scene.parse.edges(token.head)[0]
    by = index + 1 < len(tokens) and tokens[index + 1].text.lower() == "by"
    apart = tokens[token.head].dep == "npadvmod" and first > 0 and tokens[first - 1].text == ","
    return apart and not by


def _opens_by_mistake(scene: Scene, index: int) -> bool:
    """Tell whether a "noun" is a verb: "…, writing: “…”", "Said Smith: “…”"."""
    token = scene.tokens[index]
    following = scene.tokens[index + 1 : index + 3]
    if token.tag == "NN" and token.text.endswith("ing"):
        return [t.text for t in following[:1]] == [":"] and _lemma(token) in verbs()
    said = token.tag == "NNP" and token.text in _INVERTED and index == scene.sentence(index)[0]
    return said and [t.pos for t in following[:1]] in (["PROPN"], ["NOUN"], ["PRON"])


def _plural_noun_by_mistake(scene: Scene, index: int) -> bool:
    """Tell whether a "plural" is a verb: "… and demands that", "…,” says Smith"."""
    token = scene.tokens[index]
    if token.tag != "NNS" or "that" not in verbs().get(_lemma(token), {}).get("", ()):
        return False
    following = scene.tokens[index + 1].text.lower() if index + 1 < len(scene.tokens) else ""
    before = scene.tokens[index - 1].text.lower() if index else ""
    if following == ":" and index and scene.tokens[index - 1].pos == "PROPN":
        return True
    return following == "that" and before in ("and", "but", "also", "it", "he", "she")


def _verb(scene: Scene, index: int, lemma: str) -> Cue | None:
    table = verbs().get(lemma)
    if table is None or _silent(scene, index) or _of_others(scene, index, lemma):
        return None
    passive = _passive(scene, index)
    if scene.tokens[index].tag == "VBP" and lemma in _NAMING:
        return None
    for last in range(index + 1, min(index + 1 + _PARTICLE_REACH, len(scene.tokens))):
        if scene.hidden[last]:
            break
        frames = table.get(scene.tokens[last].text.lower())
        if frames is not None:
            return Cue(index, last, frames, passive=passive)
        if scene.tokens[last].pos != "ADV" and scene.tokens[last].text != "it":
            break
    return Cue(index, index, table[""], passive=passive) if "" in table else None


def _of_others(scene: Scene, index: int, lemma: str) -> bool:
    """Tell whether the verb only brings in what another said: "is quoted as saying"."""
    if lemma in ("quote", "cite"):
        return any(scene.tokens[c].text.lower() == "as" for c in scene.parse.children(index))
    return lemma == "hear" and not _in_court(scene, index)


def _in_court(scene: Scene, index: int) -> bool:
    """Tell whether it is a court that "heard" something."""
    below = (scene.tokens[child] for child in scene.parse.children(index))
    return any(t.dep == "nsubj" and t.lemma.lower() in _COURTS for t in below)


def _passive(scene: Scene, index: int) -> bool:
    if scene.tokens[index].tag != "VBN":
        return False
    roles = {scene.tokens[child].dep for child in scene.parse.children(index)}
    asked = scene.tokens[index].dep == "advcl" and roles.isdisjoint({"aux", "nsubj"})
    return asked or not roles.isdisjoint({"auxpass", "nsubjpass", "agent"})


def _silent(scene: Scene, index: int) -> bool:
    """Tell whether nothing is said: "did not say", "declined to say", "told to leave".

    Not to say whether or how much, though, says what the question is.
    """
    if _asks(scene, index):
        return False
    below = (scene.tokens[child] for child in scene.parse.children(index))
    if scene.tokens[index].lemma.lower() in _DOUBTING:
        return False
    if any(child.dep == "neg" or child.text.lower() in _DENYING for child in below):
        return True
    token = scene.tokens[index]
    return token.dep == "xcomp" and scene.tokens[token.head].lemma.lower() in _SILENT


def _asks(scene: Scene, index: int) -> bool:
    """Tell whether a question hangs on the verb: "would not say whether she would run"."""
    below = (c for c in scene.parse.children(index) if scene.tokens[c].dep == "ccomp")
    opening = (scene.tokens[scene.parse.edges(child)[0]].text.lower() for child in below)
    return any(word in _QUESTIONS for word in opening)


def words(scene: Scene, cue: Cue) -> tuple[int, int]:
    """Return the half-open range of characters of the reporting words."""
    return scene.tokens[cue.word].start, scene.tokens[cue.last].end
