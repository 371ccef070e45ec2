"""Clauses in the trees: how far they reach, whether they are finite, where they begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.subjects import object_of, own_subject

if TYPE_CHECKING:
    from reader.analysis.scene import Scene

#: A half-open range of words.
Range: TypeAlias = tuple[int, int]

#: Tags of verbs that have a tense of their own.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_HELPING = frozenset({"aux", "auxpass", "cop"})
#: "according to plan" reports nothing.
_RULES = frozenset({"law", "plan", "schedule", "tradition", "rule", "custom", "legend", "need"})
#: What somebody says or holds: "in the words of", "in his view".
_VIEWS = frozenset({"word", "view", "opinion", "telling", "estimation", "assessment"})
_THEIR = frozenset({"his", "her", "their", "its"})
#: A clause of more words is split no further.
_LONG = 300
_JOINING = frozenset({"CCONJ", "PUNCT"})
_BEFORE_VERBS = frozenset({"AUX", "ADV", "CCONJ", "PUNCT", "PART"})


def reach(scene: Scene, word: int) -> Range:
    """Return the range that `word` and all below it span."""
    return scene.parse.edges(word)


def finite(scene: Scene, word: int) -> bool:
    """Tell whether the verb, or one that helps it, has a tense."""
    tokens = scene.tokens
    helpers = (c for c in scene.parse.children(word) if tokens[c].dep in _HELPING)
    return any(tokens[i].tag in FINITE for i in (word, *helpers))


def infinitive(scene: Scene, word: int) -> bool:
    """Tell whether "to" stands with the verb."""
    return scene.tokens[word].tag in ("VB", "VBN") and any(
        scene.tokens[c].tag == "TO" for c in scene.parse.children(word)
    )


def that_clause(scene: Scene, word: int) -> bool:
    """Tell whether "that" or "whether" opens the clause of the verb."""
    return any(
        scene.tokens[c].dep == "mark" and scene.tokens[c].text.lower() in ("that", "whether")
        for c in scene.parse.children(word)
    )


def backed(scene: Scene, word: int, first: int) -> int:
    """Return where the clause of `word` begins: its helpers and the "and" before it included.

    It begins nowhere before `first`, nor before a quotation mark.
    """
    allowed = _BEFORE_VERBS
    while word > first and scene.tokens[word - 1].pos in allowed:
        if scene.hidden[word - 1]:
            break
        word -= 1
        if scene.tokens[word].pos in _JOINING:
            allowed = _JOINING  # an adverb before "and" belongs to the clause before
    return word


def trimmed(scene: Scene, found: Range) -> Range | None:
    """Drop "that", "and" and punctuation at the ends, but no quotation mark; None if all goes."""
    first, last = found
    while first < last and _opens_idly(scene, first):
        first += 1
    while first < last and _idle(scene, last - 1):
        last -= 1
    return (first, last) if first < last else None


def _idle(scene: Scene, word: int) -> bool:
    return not scene.hidden[word] and scene.tokens[word].pos in ("PUNCT", "CCONJ")


def _opens_idly(scene: Scene, word: int) -> bool:
    token = scene.tokens[word]
    if scene.hidden[word] or token.text.lower() != "that" or word + 1 == len(scene.tokens):
        return _idle(scene, word)
    return token.dep == "mark" or scene.tokens[word + 1].pos not in ("VERB", "AUX")


def parts(scene: Scene, content: Range) -> tuple[Range, ...]:
    """Split a reported clause into those that "and" or "but" join, each with a verb of its own."""
    first, last = content
    edges = [first]
    for word in range(first + 1, min(last, first + _LONG)):
        token = scene.tokens[word]
        if token.dep != "conj" or token.head < first or not _verb_of_its_own(scene, word):
            continue
        start = max(reach(scene, word)[0], first)
        edge = first if scene.hidden[start] else backed(scene, start, first)
        if edge > edges[-1]:
            edges.append(edge)
    pairs = zip(edges, [*edges[1:], last], strict=True)
    return tuple(p for p in (trimmed(scene, pair) for pair in pairs) if p is not None)


def _verb_of_its_own(scene: Scene, word: int) -> bool:
    token = scene.tokens[word]
    if token.pos not in ("VERB", "AUX"):
        return False
    same = token.tag == "VB" and infinitive(scene, token.head)
    return same or finite(scene, word) or own_subject(scene, word) is not None


def according(scene: Scene, word: int) -> tuple[int, int] | None:
    """Return what names a source at `word`, as in "according to Tass", or None.

    Two words are returned: the last of "according to", "per", "in the words of" or "in his view",
    and the head of who speaks.
    """
    if word + 1 >= len(scene.tokens) or scene.hidden[word]:
        return None
    text = scene.tokens[word].text.lower()
    if text == "in":
        return _in_words(scene, word)
    if text == "per":
        source = object_of(scene, word)
        apart = word == 0 or scene.tokens[word - 1].text in (",", ".")
        return (word, source) if apart and source and scene.can_speak(source) else None
    if (text, scene.tokens[word + 1].text.lower()) != ("according", "to"):
        return None
    source = object_of(scene, word + 1)
    ruled = source is None or scene.tokens[source].lemma.lower() in _RULES
    return None if source is None or ruled else (word + 1, source)


def _can_hold(scene: Scene, source: int) -> bool:
    return scene.can_speak(source) or scene.tokens[source].text.lower() in _THEIR


def _in_words(scene: Scene, word: int) -> tuple[int, int] | None:
    """Return the last word of "in the words of", or of "in his view", and who speaks."""
    noun = object_of(scene, word)
    if noun is None or scene.tokens[noun].lemma.lower() not in _VIEWS:
        return None
    for child in scene.parse.children(noun):
        token = scene.tokens[child]
        source = object_of(scene, child) if token.text == "of" else child
        names = token.text == "of" or token.dep == "poss"
        if names and source is not None and _can_hold(scene, source):
            return (child if token.text == "of" else noun), source
    return None
