"""Who is meant by "he", "the ministry" or "the prime minister"."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.subjects import own_subject
from reader.analysis.speakers import person_at, speaker_span
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention

_PERSONS = frozenset({"he", "she"})
_POINTING = frozenset({"the", "this", "that", "these", "those"})
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "mr.", "mrs.", "ms.", "dr."})
_SAME_ROLE = {"premier": ("prime", "minister"), "spokesperson": ("spokesman",)}
#: Roles of which there are many: what stands before them tells which one is meant.
_RANKS = frozenset(
    {
        "minister",
        "secretary",
        "official",
        "officer",
        "chief",
        "leader",
        "director",
        "general",
        "president",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "head",
        "adviser",
        "deputy",
        "source",
    }
)
_ROLE_REACH = 8
_AHEAD = 2
_NOTES = frozenset({"statement", "communique", "communiqué", "release", "message", "post", "note"})
_ASKING = frozenset({"that", "which", "what", "who", "whoever"})
_FEMALE_TITLES = frozenset({"mrs", "ms", "miss"})
_FEMALE = ("woman", "mother", "mum", "wife", "bride", "queen", "princess", "daughter", "sister")
_MALE = ("man", "father", "dad", "husband", "king", "prince", "son", "brother")


@dataclass
class Antecedents:
    """Resolves speakers from the first to the last; what it finds helps with later ones.

    Attributes:
        scene: The article.
        heads: Head words of all that speak, in any order.
        contents: Half-open ranges of the words that others are reported to say.
    """

    scene: Scene
    heads: Sequence[int]
    contents: Sequence[tuple[int, int]]
    _known: dict[int, Span] = field(default_factory=dict)
    _gender: dict[str, str] = field(default_factory=dict)

    def who(self, head: int) -> Span:
        """Return the mention that tells best who speaks where `head` stands."""
        if head not in self._known:
            self._known[head] = speaker_span(self.scene, head)  # ends what would go in a circle
            self._known[head] = self._find(head)
        return self._known[head]

    def _find(self, head: int) -> Span:
        scene, token = self.scene, self.scene.tokens[head]
        own = speaker_span(scene, head)
        word = token.text.lower()
        if token.pos in ("PRON", "DET"):
            return self._pronoun(head, word) or own
        if person_at(scene, head) is not None:
            return self._fullest(own)
        if scene.kind(head) == "document":
            return self._issuer(head) or own
        return self._described(head, own) or own

    # ---------------------------------------------------------------- pronouns
    @cached_property
    def _subjects(self) -> list[int]:
        tokens = self.scene.tokens
        found = {
            i
            for i, token in enumerate(tokens)
            if token.dep in ("nsubj", "nsubjpass")
            and not self.scene.hidden[i]
            and token.text.lower() not in _ASKING
            and not any(tokens[c].text.lower() in _ASKING for c in self.scene.parse.children(i))
        }
        return sorted(found | set(self.heads))

    def _before(self, head: int) -> list[int]:
        """Return what a pronoun may mean, the likeliest first: the last subject, those that only
        others' words are about after all that the article itself is about."""
        before = [i for i in reversed(self._subjects) if i < head]
        reported = [i for i in before if self._reported(i)]
        return [i for i in before if i not in reported] + reported

    def _reported(self, word: int) -> bool:
        return word not in self._speaking and any(a <= word < b for a, b in self.contents)

    def _pronoun(self, head: int, word: str) -> Span | None:
        before = self._before(head)
        if word in _PERSONS:
            return self._he(before, word) or self._named_before(head)
        if word == "it":
            return next((self.who(i) for i in before if self._it(i, head)), None)
        if word == "they":
            return self._they(before)
        return None

    def _he(self, before: Sequence[int], word: str) -> Span | None:
        for candidate in before:
            if self.scene.kind(candidate) != "person" or self.scene.plural(candidate):
                continue
            text = self.scene.tokens[candidate].text.lower()
            if text in ("i", "we") or (text in _PERSONS and text != word):
                continue
            found = self.who(candidate)
            name = found.of(self.scene.parse.text).lower()
            if self._sex(found) in ("", word):
                self._gender[name] = word
                return found
        return None

    def _sex(self, span: Span) -> str:
        """Return "he" or "she" where the words for somebody tell, else nothing."""
        name = span.of(self.scene.parse.text).lower()
        words = [name.split()[-1]]
        mention = next((m for m, _ in self._persons if m.span == span), None)
        if mention is not None:
            words += [*name.split()[:1], *self._role(mention)]
        for word in words:
            if word.rstrip(".") in _FEMALE_TITLES or word.endswith(_FEMALE):
                return "she"
            if word.rstrip(".") == "mr" or word.endswith(_MALE):
                return "he"
        return self._gender.get(name, "")

    def _named_before(self, head: int) -> Span | None:
        persons = [
            m
            for m in self.scene.mentions
            if m.label == "PERSON" and m.span.end <= self.scene.tokens[head].start
        ]
        return self._fullest(persons[-1].span) if persons else None

    def _it(self, candidate: int, head: int) -> bool:
        if self.scene.plural(candidate):
            group = candidate in self._speaking and self._near(candidate, head)
            return group and self.scene.can_speak(candidate)
        return self.scene.kind(candidate) in ("body", "document")

    @cached_property
    def _speaking(self) -> frozenset[int]:
        return frozenset(self.heads)

    def _near(self, candidate: int, head: int) -> bool:
        tokens = self.scene.tokens
        where = self.scene.paragraph
        return where(tokens[head].start) - where(tokens[candidate].start) <= 1

    def _they(self, before: Sequence[int]) -> Span | None:
        many = [i for i in before if self._many(i)]
        bodies = [i for i in before if self.scene.kind(i) == "body"]
        return self.who((many or bodies)[0]) if many or bodies else None

    def _many(self, candidate: int) -> bool:
        return self.scene.plural(candidate) and self.scene.can_speak(candidate)

    # ---------------------------------------------------------------- persons
    @cached_property
    def _persons(self) -> list[tuple[Mention, tuple[str, ...]]]:
        text = self.scene.parse.text
        return [
            (m, _name_words(m.span.of(text))) for m in self.scene.mentions if m.label == "PERSON"
        ]

    def _fullest(self, span: Span) -> Span:
        """Return the first mention with the most of the name that `span` gives in part."""
        words = _name_words(span.of(self.scene.parse.text))
        if len(words) > 1 or not words:
            return span
        same = [(m, n) for m, n in self._persons if len(n) > 1 and n[-1] == words[-1]]
        if not same:
            same = [(m, n) for m, n in self._persons if len(n) > 1 and n[0] == words[0]]
        before = [pair for pair in same if pair[0].span.start <= span.start]
        if not same:
            return span
        name = before[-1][1] if before else same[0][1]
        return next(m.span for m, n in same if n == name)

    # ---------------------------------------------------------------- described
    def _described(self, head: int, own: Span) -> Span | None:
        """Resolve "the ministry", "the prime minister", "the separatists"."""
        first = self.scene.parse.at(own)[0]
        pointing = first > 0 and self.scene.tokens[first - 1].text.lower() in _POINTING
        owned = self._possessed(own)
        wanted = self._content_words(own)
        if self.scene.kind(head) == "person" and not self.scene.plural(head):
            found = self._by_role(head, wanted) if pointing or owned else None
            if found is None and pointing:
                found = self._by_noun(head, own)
            if found is not None:
                return found
            ahead = self._introduced_later(head) if pointing or owned else None
            if ahead is not None:
                return ahead
        if owned and self.scene.kind(head) != "thing":
            return None
        return self._fuller(head, wanted) if pointing or self.scene.plural(head) else None

    def _possessed(self, span: Span) -> bool:
        return any(
            self.scene.tokens[i].dep in ("poss", "case") for i in range(*self.scene.parse.at(span))
        )

    def _content_words(self, span: Span) -> frozenset[str]:
        return frozenset(
            self.scene.tokens[i].lemma.lower()
            for i in range(*self.scene.parse.at(span))
            if self.scene.tokens[i].pos in ("NOUN", "PROPN", "ADJ")
        )

    def _by_role(self, head: int, wanted: frozenset[str]) -> Span | None:
        start = self.scene.tokens[head].start
        expanded = frozenset(w for word in wanted for w in _SAME_ROLE.get(word, (word,)))
        for mention, _ in reversed(self._persons):
            if mention.span.start < start and not self._is_hidden(mention):
                if expanded <= self._role(mention):
                    return self._fullest(mention.span)
        return None

    def _by_noun(self, head: int, own: Span) -> Span | None:
        """Find the one person whose role has the noun, whatever adjectives colour it now."""
        lemma = self.scene.tokens[head].lemma.lower()
        words = range(*self.scene.parse.at(own))
        plain = all(self.scene.tokens[i].pos == "ADJ" for i in words if i != head)
        if lemma in _RANKS or not plain:
            return None
        named = {
            names[-1]: mention
            for mention, names in self._persons
            if mention.span.end <= own.start and names and lemma in self._role(mention)
        }
        return self._fullest(next(iter(named.values())).span) if len(named) == 1 else None

    def _is_hidden(self, mention: Mention) -> bool:
        return self.scene.hidden[self.scene.parse.at(mention.span)[0]]

    def _role(self, mention: Mention) -> frozenset[str]:
        """Return the words that tell what a person is, beside the name."""
        first, last = self.scene.parse.at(mention.span)
        sentence = self.scene.sentence(first)
        before = self._run(range(first - 1, max(sentence[0], first - _ROLE_REACH) - 1, -1))
        after: list[int] = []
        if last < sentence[1] and self.scene.tokens[last].text == ",":
            after = self._run(range(last + 1, min(sentence[1], last + 2 + _ROLE_REACH)))
        words = (self.scene.tokens[i].lemma.lower() for i in (*before, *after))
        return frozenset(w for word in words for w in _SAME_ROLE.get(word, (word,)))

    def _run(self, order: range) -> list[int]:
        found: list[int] = []
        for index in order:
            token = self.scene.tokens[index]
            comma = token.text == "," and not found
            if self.scene.hidden[index] or token.pos in ("VERB", "AUX", "SCONJ", "CCONJ"):
                break
            if token.pos == "PUNCT" and not comma and token.text != "-":
                break
            found.append(index)
        return found

    def _introduced_later(self, head: int) -> Span | None:
        """Find the name that the next paragraphs give to "Norland’s foreign minister"."""
        tokens, where = self.scene.tokens, self.scene.paragraph
        start = where(tokens[head].start)
        for later in sorted(self.heads):
            ahead = where(tokens[later].start) - start
            if later <= head or not 0 < ahead <= _AHEAD:
                continue
            person = person_at(self.scene, later)
            if person is None or not self._new(person):
                return None
            return person
        return None

    def _new(self, person: Span) -> bool:
        """Tell whether a full name stands here for the first time and without a role."""
        words = _name_words(person.of(self.scene.parse.text))
        first = next(m for m, n in self._persons if n and n[-1] == words[-1])
        return len(words) > 1 and first.span == person and not self._titled(first)

    def _titled(self, mention: Mention) -> bool:
        first, last = self.scene.parse.at(mention.span)
        role = self._role(mention)
        return any(self.scene.noun(word) == "person" for word in role)

    def _fuller(self, head: int, wanted: frozenset[str]) -> Span | None:
        """Return the last earlier noun phrase with the same head that says more."""
        tokens = self.scene.tokens
        lemma = tokens[head].lemma.lower()
        for index in range(head - 1, -1, -1):
            token = tokens[index]
            if self.scene.hidden[index] or token.lemma.lower() != lemma:
                continue
            if token.pos not in ("NOUN", "PROPN") or token.dep == "compound":
                continue
            mention = self.scene.mention(index)
            inner = mention is not None and self.scene.mention(token.head) is mention
            if (inner and token.head != index) or self.scene.plural(index) != self.scene.plural(
                head
            ):
                continue
            span = speaker_span(self.scene, index)
            if self._content_words(span) > wanted:
                return self.who(index) if index in self._speaking else span
        return None

    # ---------------------------------------------------------------- documents
    def _issuer(self, head: int) -> Span | None:
        """Return who issued "a statement": by, from, or else who spoke last."""
        scene = self.scene
        for child in scene.parse.children(head):
            token = scene.tokens[child]
            if token.dep == "poss" and not scene.hidden[child] and scene.can_speak(child):
                return self.who(child)
            if token.text.lower() in ("by", "from"):
                for owner in scene.parse.children(child):
                    if scene.tokens[owner].dep == "pobj" and scene.can_speak(owner):
                        return self.who(owner)
        if scene.tokens[head].dep == "dobj":
            issuing = own_subject(scene, scene.tokens[head].head)
            if issuing is not None and issuing < head and scene.can_speak(issuing):
                return self.who(issuing)
        if scene.tokens[head].lemma.lower() not in _NOTES or len(scene.parse.subtree(head)) > 2:
            return None
        before = [i for i in self.heads if i < head and self._near(i, head)]
        return self.who(max(before)) if before else None


def _name_words(name: str) -> tuple[str, ...]:
    words = name.lower().replace("’s", "").replace("'s", "").split()
    return tuple(w for w in words if w not in _TITLES)
