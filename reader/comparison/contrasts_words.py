"""What the words of a quote deny, and how certain, wished or demanded they make what they say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.comparison.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Force: TypeAlias = Literal["will", "must", "should", "may", "due"]

_NEGATIONS = frozenset(
    {"not", "no", "never", "neither", "nor", "cannot", "without", "nobody", "nothing", "none"}
    | {"nowhere", "hardly", "barely", "unable"}
)
#: What denies also what stands before it: "they hit nobody".
_NOBODY = frozenset({"nobody", "nothing", "none", "no", "nowhere"})
#: "Until they are named" is as long as they are not.
_AS_IF_DENYING = frozenset({"until", "till", "unless"})
#: "not only", "nothing but", "no doubt" deny nothing.
_UNDOING = frozenset(
    {"only", "just", "merely", "simply", "but", "doubt", "other", "less", "least"}
)
#: What denies what follows it, by stem; as a cue, all that is said.
_DENYING = frozenset(
    {"deni", "refus", "reject", "dismiss", "declin", "fail", "prevent", "avoid", "disput", "lack"}
    | {"rebut", "refut"}
)
_CUES_DENYING = frozenset({"deni", "reject", "dismiss", "disput", "refut", "rebut", "contest"})
#: In "would" and "could" of reported speech "will" and "can" may be meant.
_FORCES: Mapping[str, Force] = {
    "will": "will", "would": "will", "shall": "will", "won't": "will",
    "must": "must", "should": "should", "ought": "should",
    "may": "may", "might": "may", "could": "may", "perhaps": "may", "possibly": "may",
    "possible": "may", "maybe": "may", "likely": "may", "probably": "may", "probable": "may",
    "consider": "may", "considers": "may", "considering": "may", "considered": "may",
    "weigh": "may", "weighing": "may", "mulling": "may", "pondering": "may", "thinking": "may",
    "apparently": "may", "suspected": "may",
    "due": "due", "supposed": "due", "scheduled": "due",
}  # fmt: skip
#: Words that with "to" behind them say as much.
_WITH_TO: Mapping[str, Force] = {
    "have": "must", "has": "must", "had": "must", "need": "must", "needs": "must",
    "obliged": "must", "required": "must", "forced": "must",
    "going": "will", "was": "due", "were": "due", "is": "will", "are": "will",
}  # fmt: skip
#: What the cue says of the certainty of what follows, by its stem.
_CUES: Mapping[str, Force] = {
    "vow": "will", "promis": "will", "pledg": "will", "threaten": "will",
    "demand": "must", "order": "must", "instruct": "must", "requir": "must",
    "urg": "should", "advis": "should", "recommend": "should", "ask": "should", "appeal": "should",
    "exclud": "may", "consid": "may", "suspect": "may", "speculat": "may", "suggest": "may",
    "rule": "may",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_REACH = 5  # words before a word in which what is said of it stands
_BREAKS = frozenset(",;:.!?—–()")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a quote.

    Attributes:
        start: Its first character in the quote.
        end: The character after its last.
        form: In lower case, with a straight apostrophe.
        stem: Its stem.
        content: Whether it says something.
        clause: Which clause of the quote it is in, as far as marks tell.
    """

    start: int
    end: int
    form: str
    stem: str
    content: bool
    clause: int

    @property
    def denies(self) -> bool:
        """Whether it denies what stands near it."""
        return self.form in _NEGATIONS or self.form.endswith("n't") or self.stem in _DENYING


def tokens(text: str) -> list[Token]:
    """Return the words of a quote."""
    places = [found.span() for found in _WORD.finditer(text)]
    (split,) = split_words([[text[start:end] for start, end in places]])
    found: list[Token] = []
    clause, before = 0, 0
    for (start, end), (word, *_) in zip(places, split, strict=True):
        clause += not _BREAKS.isdisjoint(text[before:start])
        before = end
        form = text[start:end].lower().replace("’", "'")
        content = word.content and form not in _FORCES and form not in _NEGATIONS
        found.append(Token(start, end, form, word.stem, content, clause))
    return found


def behind(words: Sequence[Token], at: int) -> range:
    """Return the next few words of the clause behind the word at `at`."""
    end = at + 1
    while end < min(len(words), at + 1 + _REACH) and words[end].clause == words[at].clause:
        end += 1
    return range(at + 1, end)


def denials(words: Sequence[Token]) -> Iterator[tuple[int, range]]:
    """Yield where a word denies, and the words behind it that it may deny."""
    for at, word in enumerate(words):
        following = words[at + 1].form if at + 1 < len(words) else ""
        if word.denies and following not in _UNDOING:
            yield at, behind(words, at)


def is_denied(words: Sequence[Token], at: int) -> bool:
    """Tell whether anything before a word in its clause may deny it, or nobody is its object."""
    clause = words[at].clause
    before = range(max(0, at - _REACH - 2), at)
    behind_it = range(at, min(len(words), at + _REACH - 1))
    return any(
        words[n].clause == clause and (words[n].denies or words[n].form in _AS_IF_DENYING)
        for n in before
    ) or any(words[n].clause == clause and words[n].form in _NOBODY for n in behind_it)


def forces(words: Sequence[Token]) -> Iterator[tuple[int, Force]]:
    """Yield which words say how certain, wished or demanded something is, and which it is."""
    for at, word in enumerate(words):
        following = words[at + 1].form if at + 1 < len(words) else ""
        force = _WITH_TO.get(word.form) if following == "to" else None
        force = force or _FORCES.get(word.form)
        if (force or word.form.endswith("'ll")) and following != "not":
            yield at, force or "will"


def force_of_cue(cue: str) -> Force | None:
    """Return how certain, wished or demanded the reporting words make what is said."""
    return next((_CUES[word.stem] for word in tokens(cue) if word.stem in _CUES), None)


def is_denial(cue: str) -> bool:
    """Tell whether the reporting words deny all that is said."""
    return any(word.stem in _CUES_DENYING for word in tokens(cue))
