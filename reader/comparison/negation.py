"""What one passage denies of another that reports the same thing.

Word lists and the places of words decide, as in NegEx (Chapman et al. 2001): a negation denies the
next word of its clause that says something.  What is in doubt is no contrast: where another
negation stands near, where one passage only supposes or demands what the other denies, and where
the word stands among other words there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from reader.comparison.words import irregular_verbs, split_words
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

#: A passage with nothing of this denies nothing: most have not, and are not looked through.
_ANY = re.compile(
    r"\b(?:(?:not|never|no|without|cannot|den(?:y|ie[ds]|ying))\b|refus|declin|fail|un(?:able|will)"
    r"|reject|dismiss|refut|rebuff)|n['’]t\b",
    re.IGNORECASE,
)
_NOT = frozenset({"not", "never", "no", "without", "cannot"})
#: They deny who or what it was, not that it was: nothing is said to contrast beside them.
_NOBODY = frozenset({"neither", "nor", "nobody", "nothing", "none", "nowhere", "hardly"})
_NOBODY |= {"barely", "lack", "lacks", "lacked", "lacking", "absence"}
#: After these words a negation denies nothing: "not only", "no fewer than".
_EXEMPT = frozenset({"only", "just", "merely", "simply", "least", "necessarily", "fewer", "less"})
_EXEMPT |= {"more", "doubt", "matter", "one", "later", "sooner", "to", "least", "clear"}
#: Before "to" and a verb: who refused did not.
_REFUSING = frozenset({"refus", "declin", "fail", "unabl", "unwil"})
_DENYING = "deni"
#: Answers to a charge, a report or an offer.
_REJECTING = frozenset({_DENYING, "reject", "dismiss", "refut", "rebuf"})
_AFFIRMING = frozenset({"confirm", "admit", "acknowledg", "accept", "conced"})
_AUXILIARIES = frozenset({"had", "has", "have", "was", "were", "is", "are", "would", "will"})
#: What is supposed, demanded or feared is not said to be so.
_SUPPOSING = frozenset({"if", "whether", "unless", "until", "before", "should", "must", "may"})
_SUPPOSING |= {"might", "could", "can", "cannot", "urged", "urges", "called", "calls", "asked"}
_SUPPOSING |= {"demanded", "demands", "threatened", "warned", "warns", "feared", "unlikely"}
_SUPPOSING |= {"likely", "perhaps", "possibly", "ordered", "stop", "want", "wants", "wanted"}
_TURNS = frozenset({"but", "although", "though", "while", "because", "rather", "instead"})
_TURNS |= {"what", "who", "whom", "which", "where", "when", "why", "how"}
_BREAK = re.compile(r"[.;:!?()…“”\"]|,\s|\s[–—-]\s")
_ONWARDS = 6  # words in which a negation finds what it denies
_BESIDE = 4  # words from a negation in which something may be denied too
_AROUND = 10  # words before and after, in which others stand with a word
_OFTEN = 20  # so many uses of a word in one passage are looked at
_COMMON = 2  # so many of those both passages have


class Denial(NamedTuple):
    """What one passage denies and another says.

    Attributes:
        denied: From the negation to what it denies, in the one article.
        said: The same thing in the other.
    """

    denied: Span
    said: Span


class _Use(NamedTuple):
    """A word where it stands: whether it is denied there, beside what, and what supposes it."""

    place: Span
    denied: bool
    near: frozenset[str]
    supposing: frozenset[str]


def may_deny(words: str) -> bool:
    """Tell whether there is any word that denies something: without one, nothing is."""
    return _ANY.search(words) is not None


def denied(claims: Mapping[str, list[_Use]]) -> set[str]:
    """Return the stems of what a passage denies."""
    return {stem for stem, uses in claims.items() if uses[0].denied}


def denials(one: Mapping[str, list[_Use]], other: Mapping[str, list[_Use]]) -> Iterator[Denial]:
    """Yield what one passage denies and another says; both as `claimed` returns them."""
    for stem in one.keys() & other.keys():
        for here, there in product(one[stem], other[stem]):
            if here.denied and not there.denied and here.supposing == there.supposing:
                common = here.near & there.near
                if len(common) >= max(1, min(_COMMON, len(here.near), len(there.near))):
                    yield Denial(here.place, there.place)


def claimed(text: str, span: Span, among: Set[str] | None = None) -> Mapping[str, list[_Use]]:
    """Return what an English passage says and denies, as its words by their stems.

    What is answered ("rejected the offer") has "=" before its stem.  Words that the passage both
    says and denies are left out, and those in doubt.

    Args:
        text: An article's; places are counted in it.
        span: Where the passage is.
        among: The stems that are looked for; all where left out.
    """
    passage = _Passage(span.of(text), span.start, among)
    found: defaultdict[str, list[_Use]] = defaultdict(list)
    for stem, use in (*passage.claims(), *passage.answers()):
        if len(found[stem]) < _OFTEN or use.denied != found[stem][0].denied:
            found[stem].append(use)
    return {k: uses for k, uses in found.items() if len({use.denied for use in uses}) == 1}


class _Passage:
    """The words of a passage, and which of them deny which."""

    def __init__(self, said: str, offset: int, among: Set[str] | None) -> None:
        self._said, self._offset, self._among = said, offset, among
        ((self._words,),) = split_words([[said]])
        self._forms = [said[word.start : word.end].lower() for word in self._words]
        verbs = irregular_verbs()
        self._stems = [
            verbs.get(form, word.stem) for form, word in zip(self._forms, self._words, strict=True)
        ]
        self._denied: dict[int, list[int]] = {}
        negations = set()
        for at in range(len(self._words)):
            if self._negates(at):
                negations.add(at)
                denied = self._next(at)
                if denied is not None:
                    self._denied.setdefault(denied, []).append(at)
        self._doubtful = {
            near
            for at, form in enumerate(self._forms)
            if at in negations or form in _NOBODY
            for near in range(at - _BESIDE, at + _BESIDE + 1)
        }

    def claims(self) -> Iterator[tuple[str, _Use]]:
        """Yield what is said, and what one negation denies: two may cancel each other."""
        for at, stem in enumerate(self._stems):
            if self._among is not None and stem not in self._among:
                continue
            by = self._denied.get(at, [])
            doubled = len(by) > 1 or any(one in self._denied for one in by)
            if self._is_open(at) and not doubled and (by or at not in self._doubtful):
                start = by[0] - self._is_contraction(by[0]) if by else at
                yield stem, self._use(start, at, denied=bool(by))

    def answers(self) -> Iterator[tuple[str, _Use]]:
        """Yield what is confirmed or rejected, where nothing denies that it is."""
        for at, stem in enumerate(self._stems):
            rejecting = stem in _REJECTING
            if (rejecting or stem in _AFFIRMING) and self._is_plain(at):
                answered = self._object(at)
                if answered is not None:
                    use = self._use(at, answered, denied=rejecting)
                    yield f"={self._stems[answered]}", use

    def _is_plain(self, at: int) -> bool:
        before = self._forms[max(0, at - _BESIDE) : at]
        others = {*_NOT, *_NOBODY, "t", "to"}
        return at not in self._denied and others.isdisjoint(before) and not self._negates(at)

    def _negates(self, at: int) -> bool:
        """Tell whether a word denies a word after it."""
        form, stem = self._forms[at], self._stems[at]
        following = self._forms[at + 1] if at + 1 < len(self._forms) else ""
        if form in _NOT or self._is_contraction(at):
            onwards = self._forms[at + 1 : at + _ONWARDS]
            exempt = following in _EXEMPT or following.isdigit()
            return not exempt and not (form == "not" and "but" in onwards)
        if stem in _REFUSING:
            return following == "to"
        return stem == _DENYING and (following.endswith("ing") or self._auxiliary(at) is not None)

    def _is_contraction(self, at: int) -> bool:
        """Tell whether a word is the end of "didn't", whose apostrophe parts it."""
        between = self._said[self._words[at - 1].end : self._words[at].start] if at else ""
        return self._forms[at] == "t" and between in {"'", "’"}

    def _auxiliary(self, at: int) -> int | None:
        """Return where the verb of the clause begins that is denied."""
        inside = self._clause(at)
        return next((one for one in inside if self._forms[one] in _AUXILIARIES), None)

    def _next(self, at: int) -> int | None:
        """Return the next word of the clause that says something."""
        start = at
        if self._stems[at] == _DENYING and self._negates(at):
            start = self._auxiliary(at) or at
        inside = self._clause(start)
        return next((one for one in inside if self._is_open(one)), None)

    def _object(self, at: int) -> int | None:
        """Return the noun that a verb has beside it, the last of those that stand together."""
        found = None
        for one in self._clause(at):
            if found is not None and not self._words[one].content:
                break
            found = one if self._is_open(one) else found
        return found

    def _clause(self, at: int, most: int = _ONWARDS) -> Iterator[int]:
        """Yield the words that follow one in its clause, so many at most."""
        for one in range(at + 1, min(at + 1 + most, len(self._words))):
            if self._is_break(one):
                return
            yield one

    def _before(self, at: int) -> Iterator[int]:
        """Yield the words before one in its clause, backwards."""
        for one in range(at, max(0, at - _AROUND), -1):
            if self._is_break(one):
                return
            yield one - 1

    def _is_break(self, at: int) -> bool:
        """Tell whether a clause begins with a word."""
        between = self._said[self._words[at - 1].end : self._words[at].start]
        return self._forms[at] in _TURNS or _BREAK.search(between) is not None

    def _is_open(self, at: int) -> bool:
        """Tell whether a word says what is or happens: no name, adverb, figure or negation."""
        word, form = self._words[at], self._forms[at]
        named = at > 0 and self._said[word.start].isupper()
        other = form in _NOT | _NOBODY or form.endswith("ly") or len(form) == 1
        return word.content and form.isalpha() and not named and not other

    def _use(self, start: int, at: int, *, denied: bool) -> _Use:
        first, last = self._words[start], self._words[at]
        around = [*self._before(start), *self._clause(at, _AROUND)]
        near = {self._stems[one] for one in around if self._words[one].content} - _NOT
        supposing = _SUPPOSING.intersection(self._forms[max(0, start - _AROUND) : start])
        span = Span(self._offset + first.start, self._offset + last.end)
        return _Use(span, denied, frozenset(near), supposing)
