"""Who is meant by "he", "the ministry", "the prime minister" or "a statement"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.persons import Persons
from reader.analysis.speakers import person_at, speaker_span
from reader.analysis.subjects import object_of, own_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.scene import Scene
    from reader.model.text import Span

_POINTING = frozenset({"the", "this", "that", "these", "those"})
_ASKING = frozenset({"that", "which", "what", "who", "whoever"})
_SUBJECT_FORMS = {"him": "he", "her": "she", "them": "they"}
#: How many subjects back a pronoun may point.
_MEMORY = 200
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})
#: How many paragraphs ahead the name of "Norland’s foreign minister" may first stand.
_AHEAD = 2
#: Documents that, when nothing tells whose they are, are the last speaker's.
_NOTES = frozenset({"statement", "communique", "communiqué", "release", "message", "post", "note"})


@dataclass
class Antecedents:
    """Resolves speakers; what it finds for one it keeps for the others.

    Attributes:
        scene: The article.
        heads: Head words of all that speak, in order.
        contents: Half-open ranges of the words that others are reported to say.
    """

    scene: Scene
    heads: Sequence[int]
    contents: Sequence[tuple[int, int]]
    _known: dict[int, Span] = field(default_factory=dict)
    _gender: dict[str, str] = field(default_factory=dict)

    @cached_property
    def persons(self) -> Persons:
        """The persons named."""
        return Persons(self.scene)

    def who(self, head: int) -> Span:
        """Return the mention that tells best who speaks where `head` stands."""
        if head not in self._known:
            self._known[head] = speaker_span(self.scene, head)  # ends what would go in a circle
            self._known[head] = self._find(head) or self._known[head]
        return self._known[head]

    def _find(self, head: int) -> Span | None:
        scene, token = self.scene, self.scene.tokens[head]
        if token.pos in ("PRON", "DET"):
            return self._pronoun(head, token.text.lower())
        person = person_at(scene, head)
        if person is not None:
            return self.persons.fullest(person)
        if scene.kind(head) == "document":
            return _issuer(self, head)
        return _described(self, head, speaker_span(scene, head))

    def _pronoun(self, head: int, word: str) -> Span | None:
        for earlier in self._pronouns:  # in order, so that no chain of them grows deep
            if earlier < head and earlier not in self._known:
                self.who(earlier)
        before = self._before(head)
        word = _SUBJECT_FORMS.get(word, word)
        if word in ("he", "she"):
            return self._he(before, word, head)
        if word == "it":
            return next((self.who(i) for i in before if self._it(i, head)), None)
        if word == "they":
            bodies = [i for i in before if self.scene.kind(i) == "body"]
            many = [i for i in before if _many(self.scene, i)]
            return next((self.who(i) for i in (*many, *bodies)), None)
        return None

    def _before(self, head: int) -> list[int]:
        """Return the subjects a pronoun may stand for, the likeliest first.

        That is the last one; but whom only others' words are about comes after all others.
        """
        end = bisect_left(self._subjects, head)
        before = self._subjects[max(0, end - _MEMORY) : end][::-1]
        return sorted(before, key=self._reported.__contains__)

    @cached_property
    def _pronouns(self) -> list[int]:
        return [i for i in self._subjects if self.scene.tokens[i].pos in ("PRON", "DET")]

    @cached_property
    def _subjects(self) -> list[int]:
        scene = self.scene
        found = {
            index
            for index, token in enumerate(scene.tokens)
            if token.dep in ("nsubj", "nsubjpass") and not scene.hidden[index]
        }
        asking = {i for i in found if not _ASKING.isdisjoint(_words(self.scene, i))}
        return sorted((found - asking) | set(self.heads))

    @cached_property
    def _reported(self) -> frozenset[int]:
        """The words that others are reported to say, but for those who speak."""
        return frozenset(i for a, b in self.contents for i in range(a, b)) - self.speaking

    @cached_property
    def speaking(self) -> frozenset[int]:
        """The head words of all that speak."""
        return frozenset(self.heads)

    @cached_property
    def by_lemma(self) -> dict[str, list[int]]:
        """The words, in order, by their lemma in lower case."""
        found: dict[str, list[int]] = {}
        for index, token in enumerate(self.scene.tokens):
            found.setdefault(token.lemma.lower(), []).append(index)
        return found

    def _he(self, before: Sequence[int], word: str, head: int) -> Span | None:
        near = [i for i in before if _paragraph(self.scene, i) == _paragraph(self.scene, head)]
        here = self.scene.paragraphs[_paragraph(self.scene, head)].start
        named = self.persons.last_before(self.scene.tokens[head].start, here, word)
        found = self._agreeing(near, word) or named or self._agreeing(before, word)
        if found is None:
            proper = (i for i in before if self.scene.tokens[i].pos == "PROPN")
            found = next((speaker_span(self.scene, i) for i in proper), None)
        return found

    def _agreeing(self, before: Sequence[int], word: str) -> Span | None:
        for candidate in before:
            text = self.scene.tokens[candidate].text.lower()
            one = self.scene.kind(candidate) == "person" and not self.scene.plural(candidate)
            if not one or text == "i" or (text in ("he", "she") and text != word):
                continue
            found = self.who(candidate)
            name = found.of(self.scene.parse.text).lower()
            known = self.persons.pronoun(found) or self._gender.get(name, word)
            if known == word:
                self._gender[name] = word
                return found
        return None

    def _it(self, candidate: int, head: int) -> bool:
        if self.scene.plural(candidate):
            return (
                _many(self.scene, candidate)
                and candidate in self.speaking
                and _near(self.scene, candidate, head)
            )
        return self.scene.kind(candidate) in ("body", "document")


def _words(scene: Scene, head: int) -> frozenset[str]:
    words = (head, *scene.parse.children(head))
    return frozenset(scene.tokens[i].text.lower() for i in words if i <= head)


def _near(scene: Scene, candidate: int, head: int) -> bool:
    """Tell whether `head` stands in the paragraph of `candidate` or the one after."""
    return 0 <= _paragraph(scene, head) - _paragraph(scene, candidate) <= 1


def _paragraph(scene: Scene, word: int) -> int:
    return scene.paragraph(scene.tokens[word].start)


def _content(scene: Scene, span: Span) -> frozenset[str]:
    words = (scene.tokens[i] for i in range(*scene.parse.at(span)))
    return frozenset(token.lemma.lower() for token in words if token.pos in _CONTENT)


def _heads_phrase(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    mention = scene.mention(index)
    inner = mention is not None and token.head != index and scene.mention(token.head) is mention
    noun = token.pos in ("NOUN", "PROPN") and token.dep != "compound"
    return noun and not inner and not scene.hidden[index]


def _owner(scene: Scene, head: int) -> int | None:
    for child in scene.parse.children(head):
        token = scene.tokens[child]
        if token.dep == "poss":
            return child
        if token.dep in ("relcl", "acl"):
            return own_subject(scene, child)
        if token.text.lower() in ("by", "from"):
            return object_of(scene, child)
    return None


def _many(scene: Scene, candidate: int) -> bool:
    return scene.plural(candidate) and scene.can_speak(candidate)


def _described(names: Antecedents, head: int, own: Span) -> Span | None:
    """Resolve "the ministry", "the prime minister", "the separatists"."""
    first, last = names.scene.parse.at(own)
    pointing = first > 0 and names.scene.tokens[first - 1].text.lower() in _POINTING
    owned = any(names.scene.tokens[i].dep == "poss" for i in range(first, last))
    many = names.scene.plural(head)
    if names.scene.kind(head) == "person" and not many and (pointing or owned):
        found = _holder(names, head, own) or _introduced_later(names, head)
        if found is not None:
            return found
    if owned or not (pointing or many):
        return None
    return _fuller(names, head, own) or _just_named(names, head, own)


def _holder(names: Antecedents, head: int, own: Span) -> Span | None:
    """Return who was named before with this role."""
    found = names.persons.by_role(own, _content(names.scene, own))
    words = range(*names.scene.parse.at(own))
    plain = all(names.scene.tokens[i].pos == "ADJ" for i in words if i != head)
    if found is None and plain:
        found = names.persons.by_noun(own, names.scene.tokens[head].lemma.lower())
    return found


def _introduced_later(names: Antecedents, head: int) -> Span | None:
    """Return the name that the next paragraphs give to "Norland’s foreign minister"."""
    start = _paragraph(names.scene, head)
    later = [i for i in names.heads if 0 < _paragraph(names.scene, i) - start <= _AHEAD]
    person = person_at(names.scene, later[0]) if later else None
    return person if person is not None and names.persons.is_new(person) else None


def _just_named(names: Antecedents, head: int, own: Span) -> Span | None:
    """Return who spoke last, where "the actress" can hardly be anybody else."""
    alone = len(_content(names.scene, own)) == 1 and names.scene.kind(head) == "person"
    before = [i for i in names.heads if i < head and _near(names.scene, i, head)]
    if not alone or not before or names.scene.plural(head):
        return None
    return names.who(before[-1]) if person_at(names.scene, before[-1]) else None


def _fuller(names: Antecedents, head: int, own: Span) -> Span | None:
    """Return the last earlier noun phrase with the same head that says more."""
    scene, wanted = names.scene, _content(names.scene, own)
    for index in reversed(names.by_lemma[scene.tokens[head].lemma.lower()]):
        like = index < head and scene.plural(index) == scene.plural(head)
        if like and _heads_phrase(names.scene, index):
            span = speaker_span(scene, index)
            if _content(names.scene, span) > wanted:
                return names.who(index) if index in names.speaking else span
    return None


def _issuer(names: Antecedents, head: int) -> Span | None:
    """Return who issued "a statement": its owner, who issues it, or else who spoke last."""
    token = names.scene.tokens[head]
    owner = _owner(names.scene, head)
    if owner is None and token.dep == "dobj":
        owner = own_subject(names.scene, token.head)
    if owner is not None and owner != head and names.scene.can_speak(owner):
        return names.who(owner)
    if token.lemma.lower() not in _NOTES or len(names.scene.parse.subtree(head)) > 2:
        return None
    before = [i for i in names.heads if i < head and _near(names.scene, i, head)]
    return names.who(before[-1]) if before else None
