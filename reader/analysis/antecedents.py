"""Who is meant by "he", "the ministry", "the prime minister" or "a statement"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.descriptions import described, near, paragraph_of
from reader.analysis.epithets import Epithets
from reader.analysis.introductions import given_name, named_later
from reader.analysis.issuers import issuer
from reader.analysis.persons import Persons
from reader.analysis.phrases import Phrases
from reader.analysis.salience import Salience
from reader.analysis.speakers import body_at, person_at, speaker_span
from reader.analysis.spoken_of import SpokenOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.scene import Scene
    from reader.model.analysis import KnownBy
    from reader.model.text import Span

_ASKING = frozenset({"that", "which", "what", "who", "whoever"})
_SUBJECT_FORMS = {"him": "he", "his": "he", "her": "she"}
_SUBJECT_FORMS |= {"them": "they", "its": "it", "their": "they"}
_ANSWERING = frozenset({"answer", "counter", "rejoin", "reply", "respond", "retort"})
_PAIRS = frozenset({"pair", "two", "both", "couple", "duo"})
#: Times so much where the other pronoun stood for somebody before.
_OTHERWISE = 0.2
#: How many subjects back a pronoun may point.
_MEMORY = 200


@dataclass
class Antecedents:
    """Resolves speakers; what it finds for one it keeps for the others.

    Attributes:
        scene: The article.
        heads: Head words of all that speak, in order.
        contents: Half-open ranges of the words that others are reported to say.
        said: For the head word of each that speaks such ranges, and those of marked words.
    """

    scene: Scene
    heads: Sequence[int]
    contents: Sequence[tuple[int, int]]
    said: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    _known: dict[int, Span] = field(default_factory=dict)
    _called: dict[Span, str] = field(default_factory=dict)
    _done: int = 0

    @cached_property
    def persons(self) -> Persons:
        """The persons named."""
        return Persons(self.scene)

    @cached_property
    def epithets(self) -> Epithets:
        """The persons whom new words may stand for."""
        return Epithets(self.scene, self.persons)

    @cached_property
    def phrases(self) -> Phrases:
        """What is named, by its nouns."""
        return Phrases(self.scene)

    def who(self, head: int) -> Span:
        """Return the mention that tells best who speaks where `head` stands."""
        if head not in self._known:
            self._known[head] = speaker_span(self.scene, head)  # ends what would go in a circle
            self._known[head] = self._find(head) or self._known[head]
        return self._known[head]

    def whose(self, who: Span) -> Span | None:
        """Return who is meant by "her" in "her friend", "the senator’s" in "the senator’s aide".

        Nothing, where no better words are known, or a name tells.
        """
        scene = self.scene
        first, last = scene.parse.at(who)
        below = (i for i in range(first, last) if scene.tokens[i].dep == "poss")
        owner = next(below, None)
        if owner is None or scene.parse.edges(owner)[0] > first:
            return None  # "the friend of her mother"
        if scene.mention(scene.tokens[owner].head) is not None or self.persons.is_named(who):
            return None
        found = self.who(owner)
        known = found != speaker_span(scene, owner) and not found.overlaps(who)
        return found if known else None

    def known_by(self, head: int) -> KnownBy:
        """Return how the mention where `head` stands tells who speaks."""
        scene = self.scene
        if scene.tokens[head].pos in ("PRON", "DET") and person_at(scene, head) is None:
            return "unnamed" if self.who(head) == speaker_span(scene, head) else "pronoun"
        mention = scene.mention(head)
        if mention is not None and mention.label == "PLACE":
            return "government"
        if mention is not None or person_at(scene, head) or body_at(scene, head):
            return "name"
        return "unnamed" if self.who(head) == speaker_span(scene, head) else "description"

    def _find(self, head: int) -> Span | None:
        scene, token = self.scene, self.scene.tokens[head]
        if token.pos in ("PRON", "DET") and person_at(scene, head) is None:
            return self._two(head) or self._pronoun(head, token.text.lower())
        named = self._named(head) or self._two(head)
        if named is not None:
            return named
        if scene.of_group(head):
            return self._in_view(head, "")
        if scene.kind(head) == "document":
            return issuer(self, head)
        own = speaker_span(scene, head)
        name = given_name(scene, self.phrases, head) or named_later(scene, self.persons, head, own)
        found = name or described(self, head, own)
        return None if name is None and found in self._spoken_of.by(head) else found

    def _named(self, head: int) -> Span | None:
        """Return the name at `head`; of a person the full one."""
        scene, token = self.scene, self.scene.tokens[head]
        person = person_at(scene, head)
        if person is not None:
            own = speaker_span(scene, head)
            return own if own.end > person.end else self.persons.fullest(person)
        body = body_at(scene, head)
        if body is None and token.pos == "PROPN" and scene.mention(head) is None:
            return self.persons.called(token.text)
        return body

    def _two(self, head: int) -> Span | None:
        """Return the two persons whom "the pair" or "both" stands for."""
        if self.scene.tokens[head].lemma.lower() not in _PAIRS:
            return None
        for index in self.before(head):
            person = self.scene.person(index)
            own = None if person is None else speaker_span(self.scene, index)
            if person is not None and own is not None and own.end > person.span.end:
                return own
        return None

    def _pronoun(self, head: int, word: str) -> Span | None:
        pronouns = self._pronouns  # in order, so that no chain of them grows deep
        while self._done < len(pronouns) and pronouns[self._done] < head:
            self._done += 1
            self.who(pronouns[self._done - 1])
        before = self.before(head)
        word = _SUBJECT_FORMS.get(word, word)
        if word in ("he", "she"):
            return self._in_view(head, word) or self._proper(before)
        if word == "it":
            written = _written(self.scene, head)
            if written is not None:
                return issuer(self, written)
            found = next((i for i in before if self._it(i, head)), None)
            found = self._lone(before) if found is None else found
            return None if found is None else self.who(found)
        if word == "they":
            bodies = [i for i in before if self.scene.kind(i) == "body"]
            many = [i for i in before if _many(self.scene, i)]
            return next((self.who(i) for i in (*many, *bodies)), None)
        return None

    def _in_view(self, head: int, pronoun: str) -> Span | None:
        """Return the person most in view, but nobody who is answered."""
        own, other = speaker_span(self.scene, head), self._answered(head)

        def fit(full: Span) -> float:
            if full == other:
                return 0.0
            likely = 1.0 if pronoun else self.epithets.fit(full, own)
            if pronoun and self._called.get(full, pronoun) != pronoun:
                likely *= _OTHERWISE
            return likely * self._spoken_of.fit(head, full)

        found = self._salience.one(head, pronoun, self.who, fit)
        if found is not None and pronoun:
            self._called.setdefault(found, pronoun)
        return found

    def _answered(self, head: int) -> Span | None:
        """Return who said what stands in the paragraph before "“…,” he shot back"."""
        scene = self.scene
        number = bisect_left(self.heads, head) - 1
        if number < 0 or not _answers(scene, head):
            return None
        last = self.heads[number]
        beside = paragraph_of(scene, head) - paragraph_of(scene, last) == 1
        return self.who(last) if beside else None

    def before(self, head: int) -> list[int]:
        """Return the subjects a pronoun may stand for, the likeliest first.

        That is the last one; but whom only others' words are about comes after all others.
        """
        end = bisect_left(self._subjects, head)
        before = self._subjects[max(0, end - _MEMORY) : end][::-1]
        return sorted(before, key=self._reported.__contains__)

    @cached_property
    def _spoken_of(self) -> SpokenOf:
        return SpokenOf(self.scene, self.persons, self.said)

    @cached_property
    def _salience(self) -> Salience:
        return Salience(self.scene, self.persons, self._subjects, self.speaking, self._reported)

    @cached_property
    def _pronouns(self) -> list[int]:
        own = {i for i in self._subjects if self.scene.tokens[i].pos in ("PRON", "DET")}
        return sorted(own | set(self._salience.oblique))

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
        found: set[int] = set()
        done = 0
        for first, last in sorted(self.contents):
            found.update(range(max(first, done), last))
            done = max(done, last)
        return frozenset(found) - self.speaking

    @cached_property
    def speaking(self) -> frozenset[int]:
        """The head words of all that speak."""
        return frozenset(self.heads)

    def _proper(self, before: Sequence[int]) -> Span | None:
        """Return the last subject that is a proper noun, though nothing tells what it names."""
        found = (i for i in before if self.scene.tokens[i].pos == "PROPN")
        return next((speaker_span(self.scene, i) for i in found), None)

    def _lone(self, before: Sequence[int]) -> int | None:
        """Return the last subject of one word that is a person's name for all that is known.

        "It" tells that it is none: "Loopr declined to comment. In a filing, it said …".
        """
        for index in before:
            mention = self.scene.person(index)
            span = None if mention is None else mention.span
            if span is not None and " " not in span.of(self.scene.parse.text):
                alone = self.persons.fullest(span).of(self.scene.parse.text)
                if " " not in alone and not self.persons.pronoun(span):
                    return index
        return None

    def _it(self, candidate: int, head: int) -> bool:
        if self.scene.plural(candidate):
            return (
                self.scene.tokens[head].tag != "PRP$"  # "its"
                and _many(self.scene, candidate)
                and candidate in self.speaking
                and near(self.scene, candidate, head)
            )
        return self.scene.kind(candidate) in ("body", "document")


def _words(scene: Scene, head: int) -> frozenset[str]:
    words = (head, *scene.parse.children(head))
    return frozenset(scene.tokens[i].text.lower() for i in words if i <= head)


def _written(scene: Scene, head: int) -> int | None:
    """Return the e-mail of "Jo Holm sent an e-mail. “No,” it said", if somebody acts there."""
    number = scene.stretch(scene.tokens[head].start)
    if number == 0:
        return None
    words = scene.visible(*scene.parse.at(scene.stretches[number - 1]))
    acting = [i for i in words if scene.tokens[i].dep == "nsubj"]
    if not acting or scene.kind(acting[-1]) != "person" or not near(scene, acting[-1], head):
        return None
    objects = (i for i in words if scene.tokens[i].dep == "dobj" and i > acting[-1])
    return next((i for i in objects if scene.kind(i) == "document"), None)


def _answers(scene: Scene, head: int) -> bool:
    """Tell whether the verb of a speaker says that this is an answer: "replied", "shot back"."""
    verb = scene.tokens[head].head
    after = scene.tokens[verb + 1].text.lower() if verb + 1 < len(scene.tokens) else ""
    return scene.tokens[verb].lemma.lower() in _ANSWERING or (verb != head and after == "back")


def _many(scene: Scene, candidate: int) -> bool:
    return scene.plural(candidate) and scene.can_speak(candidate)
