"""Who stands as the subject of a reporting verb, searched for widely in the trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import verbs
from reader.analysis.inversions import inverted, named_next

if TYPE_CHECKING:
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_RELATIVE = frozenset({"who", "which", "that"})
_PRONOUNS = frozenset({"it", "he", "she", "they"})
#: How many verbs up the tree a subject is looked for.
_HEIGHT = 12
#: What hangs inside a noun phrase; the chain ends at its head.
_INNER = frozenset({"pobj", "appos", "prep", "compound"})
_DASHES = frozenset({"—", "–", "--", "-", ":"})
_FROM = frozenset({"by", "from", "of"})


def subject(scene: Scene, cue: Cue) -> int | None:
    """Return the head word of who speaks, or None where the trees do not tell."""
    found = _left_to(scene, cue.word) or _subject(scene, cue)
    if found is None or _is_time(scene, found):
        return None
    return found


def _left_to(scene: Scene, verb: int) -> int | None:
    """Return who speaks in "it was left to the surgeon to ask"."""
    token = scene.tokens[verb]
    above = scene.tokens[token.head]
    if token.tag != "VB" or above.lemma.lower() not in ("leave", "fall", "be"):
        return None
    found = own_subject(scene, token.head)
    if found is None or scene.tokens[found].text.lower() != "it":
        return None
    for child in scene.parse.children(token.head):
        if child < verb and scene.tokens[child].text.lower() in ("to", "for"):
            return object_of(scene, child)
    return None


def _is_time(scene: Scene, word: int) -> bool:
    """Tell whether the word is of a date or an hour, which says nothing: "Tuesday evening"."""
    return scene.tokens[word].entity in ("DATE", "TIME") and scene.kind(word) != "person"


def _subject(scene: Scene, cue: Cue) -> int | None:
    if cue.noun:
        return _owner(scene, cue.word)
    if cue.passive:
        return _agent(scene, cue.word)
    if cue.word == scene.sentence(cue.word)[0]:
        return _opened(scene, cue)
    if set_off(scene, cue.word) is not None:
        return cue.word - 1 - (scene.tokens[cue.word - 1].text == ",")
    behind = None if own_subject(scene, cue.word) is not None else inverted(scene, cue)
    return behind or _beside(scene, cue.word) or _climb(scene, cue.word)


def _opened(scene: Scene, cue: Cue) -> int | None:
    """Find who speaks in "Said Smith: “…”", which the verb opens."""
    found = own_subject(scene, cue.word)
    if found is None and scene.tokens[cue.word].tag in ("VBD", "NNP"):
        found = named_next(scene, cue.last + 1)
    return _climb(scene, cue.word) if found is None else found


def set_off(scene: Scene, verb: int) -> int | None:
    """Return where "new research" begins in "…, new research suggests" that the tree missed."""
    tokens, at = scene.tokens, verb - 1
    if at > 1 and tokens[at].text == "," and scene.person(at - 1) is not None:
        at -= 1  # "…, the spokesman, Jo Holm, said"
    noun = at > 0 and tokens[at].pos in ("NOUN", "PROPN") and not scene.hidden[at]
    sure = noun and tokens[verb].tag in ("VBD", "VBZ", "VBP") and tokens[verb].dep == "ROOT"
    if not sure or own_subject(scene, verb) is not None or not scene.can_speak(at):
        return None
    while at > 0 and tokens[at - 1].pos in ("NOUN", "PROPN", "ADJ", "DET"):
        at -= 1
    return at if at > scene.sentence(verb)[0] and tokens[at - 1].text == "," else None


def _beside(scene: Scene, verb: int) -> int | None:
    """Find who speaks beside the verb, where the tree took the dateline for the subject."""
    at = verb - 1
    while at >= 0 and (scene.tokens[at].pos in ("AUX", "ADV") or _of_time(scene, at)):
        at -= 1
    start = scene.sentence(verb)[0]
    found = own_subject(scene, verb)
    if found is None or at <= found or found > start + 1:
        return None
    dashed = any(_is_dash(scene, i) for i in range(found, at))
    return at if dashed and scene.tokens[at].pos in ("NOUN", "PROPN", "PRON") else None


def _is_dash(scene: Scene, word: int) -> bool:
    """Tell whether a dash or colon parts words, which the hyphen of "year-old" does not."""
    token = scene.tokens[word]
    return token.text in _DASHES and (
        token.text != "-" or token.end < scene.tokens[word + 1].start
    )


def _of_time(scene: Scene, word: int) -> bool:
    """Tell whether the word is of "on Tuesday"."""
    on = scene.tokens[word].pos == "ADP" and word + 1 < len(scene.tokens)
    return scene.tokens[word + on].entity in ("DATE", "TIME")


def _climb(scene: Scene, verb: int) -> int | None:
    """Look at the verb, then at what it hangs on: conjoined verbs, complements, relatives."""
    first = own_subject(scene, verb)
    if first is not None:
        return first
    at, head = verb, scene.tokens[verb].head
    noun = _modified(scene, at, own=True)
    top = _HEIGHT
    while noun is None and head != at and top:
        top -= 1
        at, head = head, scene.tokens[head].head
        found = quoted_one(scene, at) or _beside(scene, at)
        found = own_subject(scene, at) if found is None else found
        if found is not None and scene.can_speak(found) and not _echo(scene, at, found, verb):
            return found
        first = found if first is None else first
        noun = _modified(scene, at, own=False)
    if noun is None and first is None:
        return _before_participle(scene, verb)
    return first if noun is None else noun


def _before_participle(scene: Scene, verb: int) -> int | None:
    """Return who speaks in "Jo Holm, called back, said", where the tree hung her on "called"."""
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        if child < verb and token.dep == "advcl" and token.tag in ("VBN", "VBG", "VBD"):
            return own_subject(scene, child)
        if child < verb and token.dep == "ccomp" and _listed(scene, child, verb):
            return own_subject(scene, child)
    return None


def _listed(scene: Scene, child: int, verb: int) -> bool:
    """Tell whether two verbs of a list, "he promised jobs, described …", are one clause's."""
    same = scene.tokens[child].tag == scene.tokens[verb].tag
    return same and scene.tokens[verb - 1].text == "," and scene.is_open(child, verb)


def _modified(scene: Scene, verb: int, *, own: bool) -> int | None:
    """Return the noun that the verb's clause hangs on, if it can speak: "rebels holding …"."""
    token = scene.tokens[verb]
    if token.dep not in ("acl", "relcl") or scene.tokens[token.head].pos not in ("NOUN", "PROPN"):
        return None
    sure = own and token.dep == "relcl"
    return token.head if sure or scene.can_speak(token.head) else None


def quoted_one(scene: Scene, verb: int) -> int | None:
    """Return who is quoted in "the agency quoted her as saying"."""
    if scene.tokens[verb].lemma.lower() not in ("quote", "cite"):
        return None
    children = scene.parse.children(verb)
    if not any(scene.tokens[c].text.lower() == "as" for c in children):
        return None
    objects = (c for c in children if scene.tokens[c].dep == "dobj")
    return next((c for c in objects if not scene.hidden[c]), None)


def _echo(scene: Scene, at: int, found: int, verb: int) -> bool:
    """Tell whether who reports the clause of `at` rather than its subject `found` speaks.

    That is so where the subject only repeats them ("it"), or where the verb goes on in the tense
    of theirs ("he says that Norland will sail, and accuses …").
    """
    token = scene.tokens[at]
    above = scene.tokens[token.head]
    if token.dep != "ccomp" or above.lemma.lower() not in verbs():
        return False
    resumes = scene.tokens[verb].tag == above.tag
    return resumes or scene.tokens[found].text.lower() in _PRONOUNS


def own_subject(scene: Scene, verb: int) -> int | None:
    """Return the head of the verb's own subject outside marks; for "who" what it stands for."""
    below = scene.parse.children(verb)
    nearest = (*(c for c in reversed(below) if c < verb), *(c for c in below if c > verb))
    for child in nearest:
        token = scene.tokens[child]
        if token.dep in _SUBJECTS and not scene.hidden[child]:
            if token.text.lower() in _RELATIVE and scene.tokens[verb].dep == "relcl":
                head = scene.tokens[verb].head
                return _person_above(scene, head) if token.text.lower() == "who" else head
            return None if token.text.lower() in ("that", "what", "which") else child
    return None


def _person_above(scene: Scene, word: int) -> int:
    """Return whom "who" stands for: "Jo Holm, a teacher at Oak High, who …" is no school."""
    at = word
    while scene.person(at) is None and scene.tokens[at].dep in _INNER:
        at = scene.tokens[at].head
    return at if scene.kind(at) == "person" and not scene.hidden[at] else word


def _agent(scene: Scene, verb: int) -> int | None:
    """Return who speaks in "it was said by …", or what in "it is said in a letter"."""
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        found = object_of(scene, child)
        if found is not None and _is_time(scene, found):
            continue  # "by Tuesday evening"
        if token.dep == "agent" or token.text.lower() == "by":
            return found
        if token.text.lower() == "in" and found and scene.kind(found) == "document":
            return found
    return _agent_behind(scene, verb)


def _agent_behind(scene: Scene, verb: int) -> int | None:
    """Return who speaks in "accused of “greed” by …", where the tree hung "by" on the quote."""
    _, last = scene.sentence(verb)
    for word in range(verb + 1, last):
        token = scene.tokens[word]
        if token.text == "by" and not scene.hidden[word] and scene.hidden[token.head]:
            found = object_of(scene, word)
            return found if found is not None and scene.can_speak(found) else None
    return None


def object_of(scene: Scene, preposition: int) -> int | None:
    """Return the head of the noun phrase after `preposition`."""
    for child in scene.parse.children(preposition):
        if scene.tokens[child].dep == "pobj" and not scene.hidden[child]:
            return child
    return None


def _owner(scene: Scene, noun: int) -> int | None:
    """Return who made a statement: "Oslo’s claim", "a call by Oslo", "Oslo issued a warning"."""
    for child in scene.parse.children(noun):
        token = scene.tokens[child]
        if token.dep == "poss" and not scene.hidden[child]:
            return child
        if token.dep in ("prep", "agent") and token.text.lower() in _FROM:
            return object_of(scene, child)
    token = scene.tokens[noun]
    return _climb(scene, token.head) if token.dep in ("dobj", "pobj") else None
