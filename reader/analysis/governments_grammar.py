"""In what company a capital's name stands for the government, not for the town."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.cues import verbs
from reader.analysis.names_words import lexicon
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.analysis.parse import Token
    from reader.analysis.scene import Scene

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_OBJECTS = frozenset({"dobj", "attr", "nsubjpass"})
_LINKING = frozenset({"be", "remain", "seem", "appear", "feel", "look", "stay", "stand", "become"})
#: "Oslo opened the border", but "Oslo opens again".
_OPENING = frozenset({"open", "close", "reopen", "change", "move"})
#: What a town's verb may take that a town does not do: "came under pressure", "went ahead".
_TURNS = frozenset(
    {"under", "up", "forward", "ahead", "along", "back", "further", "by", "behind", "firm"}
)
_TORN = frozenset({"tear", "catch", "split", "divide"})
_AGAINST = frozenset({"against", "behind", "under"})
#: Prepositions behind which a state stands where somebody has to do with it.
_TYING = frozenset(
    {"between", "among", "from", "on", "to", "toward", "towards", "over", "without"}
)
#: Behind these stands a government unless what comes before says otherwise.
_WITH = frozenset({"with", "against"})
#: "a visit to Oslo", "a line from Oslo" are of the town.
_WAYS = frozenset(
    {"visit", "line", "meeting", "break", "report", "summit", "cable", "money", "trip"}
)
#: What is named by its capital where that is in apposition: "neither side, not Oslo".
_WHERE = frozenset({"in", "at", "near", "around", "outside", "through", "via"})
_POWERS = frozenset(
    {"ally", "country", "government", "neighbor", "neighbour", "party", "power", "rival"}
    | {"side", "state"}
)
_DATELINE = frozenset({"(", "—", "–", "--", "-", ":", "|", "/"})


@dataclass(frozen=True, slots=True)
class _Words:
    """The classes of resources/words/governments.txt, where they are explained."""

    town: frozenset[str]
    passive: frozenset[str]
    raising: frozenset[str]
    asked: frozenset[str]
    affair: frozenset[str]
    being: frozenset[str]
    tie: frozenset[str]
    stake: frozenset[str]
    dealing: frozenset[str]
    route: frozenset[str]
    venue: frozenset[str]
    mind: frozenset[str]
    stance: frozenset[str]
    backed: frozenset[str]


@cache
def _words() -> _Words:
    classes: dict[str, set[str]] = {}
    for line in word_list("governments"):
        first, *words = line.split()
        classes.setdefault(first, set()).update(words)
    return _Words(**{first: frozenset(words) for first, words in classes.items()})


def acts_as_government(scene: Scene, head: int) -> bool:
    """Tell whether the seat whose name hangs on the word `head` stands for its government."""
    if _is_backing(scene, head):
        return True
    token, over = scene.tokens[head], scene.tokens[scene.tokens[head].head]
    if is_dateline(scene, head) or _is_another_scene(scene, head):
        return False
    is_power = token.dep == "appos" and over.lemma.lower() in _POWERS
    if is_power or _is_described(scene, head):
        return True
    if token.dep == "appos" and (over.tag, over.lemma.lower()) == ("NNS", "capital"):
        return acts_as_government(scene, token.head)
    judged = _JUDGED.get(token.dep)
    if judged is not None and not _follows_day(scene, head):
        return judged(scene, head)
    verb = _verb_next(scene, head)
    return verb is not None and _acts(scene, head, verb)


def _is_another_scene(scene: Scene, head: int) -> bool:
    """Tell whether it is the second of two places: "few in Lima or Oslo noticed"."""
    if scene.tokens[head].dep != "conj" or scene.tokens[head - 1].text not in ("and", "or"):
        return False
    first = scene.tokens[scene.tokens[head].head]
    return first.dep == "pobj" and scene.tokens[first.head].text.lower() in _WHERE


def _is_described(scene: Scene, head: int) -> bool:
    """Tell whether "Oslo, which rejected the plan" is not where something happens."""
    over = scene.tokens[scene.tokens[head].head]
    if scene.tokens[head].dep == "pobj" and over.text.lower() in _WHERE:
        return False
    for verb in scene.parse.children(head):
        if scene.tokens[verb].dep == "relcl":
            first = next(iter(scene.parse.children(verb)), verb)
            subject = scene.tokens[first].dep in _SUBJECTS
            if subject and scene.tokens[first].text.lower() == "which":
                return _acts(scene, first, verb)
    return False


def _follows_day(scene: Scene, head: int) -> bool:
    """Tell whether a day stands before, as in "on Friday Oslo recalled its envoy"."""
    return head > 0 and scene.tokens[head - 1].text.lower() in lexicon().calendar


def _is_backing(scene: Scene, head: int) -> bool:
    """Tell whether something is "Oslo-backed"."""
    tokens = scene.tokens
    if head + 2 >= len(tokens) or tokens[head + 1].text not in ("-", "‑"):
        return False
    joined = tokens[head + 1].start == tokens[head].end
    return joined and tokens[head + 2].text.lower() in _words().backed


def is_dateline(scene: Scene, head: int) -> bool:
    """Tell whether the paragraph begins "OSLO (Agency) —" or "OSLO, 3 May —"."""
    after = scene.tokens[head + 1].text if head + 1 < len(scene.tokens) else ""
    loud = after == "," and scene.tokens[head].text.isupper()
    if not (loud or after in _DATELINE):
        return False
    start = scene.paragraphs[scene.paragraph(scene.tokens[head].start)].start
    return scene.tokens[scene.sentence(head)[0]].start == start


def _verb_next(scene: Scene, head: int) -> int | None:
    """Return the verb behind the name where the tree did not see that it is the subject."""
    end = scene.sentence(head)[1]
    if head + 1 >= end or scene.tokens[head + 1].tag not in _FINITE:
        return None
    helped = scene.tokens[head + 1]
    main = helped.head if helped.dep in ("aux", "auxpass") else head + 1
    return main if main > head else None


def _below(scene: Scene, index: int) -> Iterator[Token]:
    return (scene.tokens[child] for child in scene.parse.children(index))


def _acts(scene: Scene, head: int, verb: int) -> bool:
    """Tell whether the subject does what people do: "Oslo rejected the offer"."""
    token, words = scene.tokens[verb], _words()
    lemma = token.lemma.lower()
    passive = scene.tokens[head].dep == "nsubjpass"
    further = next((c for c in scene.parse.children(verb) if _is_further(scene.tokens[c])), None)
    if further is not None and (lemma in words.raising or lemma in _LINKING):
        return scene.tokens[further].lemma.lower() not in words.town
    if passive:
        return lemma in words.asked or (lemma in _TORN and _has_between(scene, verb))
    if lemma in _LINKING and _is_minded(scene, verb):
        return True
    if lemma in _OPENING:
        return any(t.dep == "dobj" for t in _below(scene, verb))
    if lemma in words.town or token.pos == "AUX":
        return _turns(scene, verb)
    return token.pos == "VERB"


def _has_between(scene: Scene, verb: int) -> bool:
    return any(t.text.lower() == "between" for t in _below(scene, verb))


def _is_further(token: Token) -> bool:
    return token.dep in ("xcomp", "ccomp") and token.tag in ("VB", "VBN")


def _is_minded(scene: Scene, verb: int) -> bool:
    """Tell whether somebody is "ready", "a party to the treaty", "against it" or "in favour"."""
    words = _words()
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        lemma = token.lemma.lower()
        if token.dep in ("acomp", "oprd", "advmod") and lemma in words.mind:
            return True
        if token.dep == "attr" and lemma in words.being:
            return True
        if token.dep == "prep":
            inner = {t.lemma.lower() for t in _below(scene, child)}
            if lemma in _AGAINST or inner & words.stance:
                return True
    return False


def _turns(scene: Scene, verb: int) -> bool:
    """Tell whether what goes with a town's verb makes it a government's: "has no choice"."""
    words = _words()
    for child in scene.parse.children(verb):
        token = scene.tokens[child]
        if token.dep == "dobj" and token.lemma.lower() in words.affair:
            return True
        if token.dep in ("prt", "prep", "advmod") and token.text.lower() in _TURNS | {"as"}:
            return True
    return False


def _is_subject(scene: Scene, head: int) -> bool:
    return _acts(scene, head, scene.tokens[head].head)


def _is_owner(scene: Scene, head: int) -> bool:
    return scene.tokens[scene.tokens[head].head].lemma.lower() in _words().affair


def _is_asked(scene: Scene, head: int) -> bool:
    """Tell whether somebody "accused Oslo", "set Oslo against Lima"; or it was "said Oslo"."""
    verb = scene.tokens[head].head
    lemma = scene.tokens[verb].lemma.lower()
    below = list(_below(scene, verb))
    if lemma in ("set", "pit", "turn", "play"):
        return any(t.text.lower() == "against" for t in below)
    if lemma in ("leave", "hold", "keep", "find"):
        return any(t.dep in ("oprd", "acomp", "xcomp", "ccomp", "advcl", "amod") for t in below)
    if lemma in _words().asked:
        return True
    said = "that" in verbs().get(lemma, {}).get("", ())
    return said and not any(t.dep in _SUBJECTS for t in below)


def _is_dealt_with(scene: Scene, head: int) -> bool:
    """Tell whether what the preposition hangs on is done with, by, for or against a state."""
    preposition = scene.tokens[head].head
    token = scene.tokens[preposition]
    word, over = token.text.lower(), scene.tokens[token.head]
    lemma, words = over.lemma.lower(), _words()
    if word in ("to", "for") and _is_held_by(scene, preposition, head):
        return True
    if word == "by":
        return lemma not in words.passive and (token.dep == "agent" or lemma in words.affair)
    if word == "of":
        return lemma in words.affair
    if word == "for":
        return lemma in words.stake | {"wait"} or _has_object(scene, token.head, words.stake)
    if word in _WITH:
        return lemma not in words.venue
    return word in _TYING and _is_tied(scene, preposition)


def _is_held_by(scene: Scene, preposition: int, head: int) -> bool:
    """Tell whether a clause begins "to Oslo, …", or something is so "according to Oslo"."""
    before = scene.tokens[preposition - 1].text.lower() if preposition else ""
    if before == "according":
        return True
    begins = preposition == scene.sentence(preposition)[0] or before in (";", ":")
    return begins and head + 1 < len(scene.tokens) and scene.tokens[head + 1].text == ","


def _is_tied(scene: Scene, preposition: int) -> bool:
    token, words = scene.tokens[preposition], _words()
    word, over = token.text.lower(), scene.tokens[token.head]
    lemma = over.lemma.lower()
    if word in ("between", "among"):
        return lemma not in words.route
    if over.pos in ("NOUN", "PROPN"):
        return lemma in words.tie - _WAYS
    if over.pos in ("ADJ", "ADV"):
        return lemma in words.mind
    if over.dep == "acl" and scene.tokens[over.head].lemma.lower() in words.tie - _WAYS:
        return True
    return lemma in words.dealing or _has_object(scene, token.head, words.tie - _WAYS)


def _has_object(scene: Scene, verb: int, wanted: frozenset[str]) -> bool:
    """Tell whether the verb has one of the nouns as its object: "sent a letter to Oslo".

    What comes from a government is the subject: "from Oslo came no word".
    """
    wanted_as = _OBJECTS | _SUBJECTS if scene.tokens[verb].lemma == "come" else _OBJECTS
    return any(t.dep in wanted_as and t.lemma.lower() in wanted for t in _below(scene, verb))


_JUDGED: dict[str, Callable[[Scene, int], bool]] = {
    **dict.fromkeys(_SUBJECTS, _is_subject),
    **dict.fromkeys(("dobj", "dative", "oprd"), _is_asked),
    "poss": _is_owner,
    "pobj": _is_dealt_with,
}
