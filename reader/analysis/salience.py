"""Which person "he" or "she" stands for: the one most in view, by where and how each was named.

After Lappin and Leass (1994): a mention counts by what it is in its sentence, and half as much a
sentence later; what counts for one person adds up.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.analysis.persons import Persons
    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: What is left of a mention's weight a sentence later.
_FADING = 0.35
#: What a mention weighs as a subject or a speaker; all others weigh one.
_SUBJECT, _SPEAKER = 2.5, 1.25
#: Times so much: what others are reported to say; a description nobody's name is known for.
_REPORTED, _NAMELESS = 0.3, 0.5
#: Times so much where the words for a person tell that the pronoun fits.
_FITTING = 1.7
#: How many mentions back a pronoun may point.
_MEMORY = 40
#: Times so much in the paragraph of the pronoun.
_PARAGRAPH = 1.5
_LEADS = 2.0
#: What a person weighs for each mention before, wherever it stands.
_OFTEN = 0.03
#: Times so much where a pronoun beside a description tells that another is meant.
_UNFIT = 0.2
#: So many words on, another pronoun still tells of the description.
_REACH = 20
#: What "him" or "her" weighs, which keeps in view whom it stands for.
_OBLIQUE = 1.2
_GENDERED = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
_OBLIQUE_FORMS = frozenset({"him", "his", "her"})
_EITHER = ("he", "she")


@dataclass(frozen=True)
class Salience:
    """The persons in view at each place of an article.

    Attributes:
        scene: The article.
        persons: The persons named in it.
        subjects: Head words of subjects and of all that speak, in order.
        speaking: Those that speak.
        reported: The words that others are reported to say.
    """

    scene: Scene
    persons: Persons
    subjects: Sequence[int]
    speaking: frozenset[int]
    reported: frozenset[int]

    @cached_property
    def _candidates(self) -> list[int]:
        """The head words of mentions of one person each, in order."""
        named = {
            self.scene.parse.at(mention.span)[1] - 1
            for mention, _ in self.persons.named
            if not self.scene.hidden[self.scene.parse.at(mention.span)[0]]
        }
        heads = {
            i
            for i in self.subjects
            if self.scene.kind(i) == "person"
            and not self.scene.plural(i)
            and self.scene.tokens[i].text.lower() not in ("i", "who")
        }
        return sorted(named | heads | set(self.oblique) | self._broken)

    @cached_property
    def _broken(self) -> set[int]:
        """The nouns for one person that a tree has for the verb of their sentence."""
        scene = self.scene
        roots = (i for i, t in enumerate(scene.tokens) if t.dep == "ROOT" and t.tag == "NN")
        return {i for i in roots if not scene.hidden[i] and scene.kind(i) == "person"}

    @cached_property
    def oblique(self) -> list[int]:
        """Where "him", "his" and "her" stand outside marks."""
        tokens = enumerate(self.scene.tokens)
        return [
            i for i, t in tokens if t.text.lower() in _OBLIQUE_FORMS and not self.scene.hidden[i]
        ]

    @cached_property
    def _grammatical(self) -> frozenset[int]:
        return frozenset(self.subjects)

    def one(
        self,
        head: int,
        pronoun: str,
        who: Callable[[int], Span],
        fit: Callable[[Span], float] = lambda _: 1.0,
    ) -> Span | None:
        """Return the person most in view whom the pronoun at `head` may stand for.

        Args:
            head: The pronoun's word.
            pronoun: "he" or "she"; "" for either, as for "the Republican".
            who: Tells the mention that says best who another word means.
            fit: Tells how well a person fits for other reasons: times so much, 0 for not at all.
        """
        text = self.scene.parse.text
        weights: dict[str, float] = {}
        spans: dict[str, Span] = {}
        here, where = self._place(head)
        end = bisect_left(self._candidates, head)
        for word in self._candidates[max(0, end - _MEMORY) : end]:
            found = self._meant(word, pronoun, who)
            if found is None or self._same_clause(word, head) or self._acts_on(word, head):
                continue
            name = found.of(text).lower()
            if name in _OBLIQUE_FORMS:
                continue
            there, paragraph = self._place(word)
            faded = self._weight(word, pronoun) * _FADING ** (here - there)
            leads = paragraph == where and here - there == 1 and self._leads(word)
            if paragraph == where:
                faded *= _PARAGRAPH
            if leads:
                faded *= _LEADS
            elif not self.persons.is_named(found):
                faded *= _NAMELESS
            faded += _OFTEN
            weights[name] = weights.get(name, 0.0) + faded
            spans.setdefault(name, found)
        told = {
            name: weight * self._fit(spans[name]) * fit(spans[name])
            for name, weight in weights.items()
        }
        best = max(told, key=lambda name: told[name], default=None)
        return spans[best] if best is not None and told[best] > 0.0 else None

    def _leads(self, word: int) -> bool:
        """Tell whether a word is the subject of its sentence's own verb."""
        tokens = self.scene.tokens
        above = tokens[word].head
        return tokens[word].dep in ("nsubj", "nsubjpass") and tokens[above].head == above

    def _place(self, word: int) -> tuple[int, int]:
        """Return the numbers of the stretch and of the paragraph that hold the word."""
        start = self.scene.tokens[word].start
        return self.scene.stretch(start), self.scene.paragraph(start)

    def _fit(self, span: Span) -> float:
        known = self.persons.pronoun(span)
        return _FITTING if known else 1.0

    def _meant(self, word: int, pronoun: str, who: Callable[[int], Span]) -> Span | None:
        token = self.scene.tokens[word]
        form = token.text.lower()
        if token.pos in ("PRON", "DET") and _GENDERED.get(form, form) not in (pronoun or _EITHER):
            return None
        found = who(word)
        mention = self.scene.person(word)
        if mention is not None and word not in self._grammatical:
            found = self.persons.fullest(mention.span)
        known = self.persons.pronoun(found)
        return found if not pronoun or known in ("", pronoun) else None

    def _other_pronoun(self, word: int, pronoun: str) -> bool:
        """Tell whether "a nurse lost her phone" says that no "he" is meant."""
        if self.scene.mention(word) is not None or not pronoun:
            return False
        after = range(word + 1, min(word + _REACH, self.scene.sentence(word)[1]))
        words = (self.scene.tokens[i].text.lower() for i in after if not self.scene.hidden[i])
        return next((_GENDERED[w] for w in words if w in _GENDERED), pronoun) != pronoun

    def _weight(self, word: int, pronoun: str) -> float:
        if self.scene.tokens[word].text.lower() in _OBLIQUE_FORMS:
            return _OBLIQUE if word not in self.reported else _OBLIQUE * _REPORTED
        weight = _SPEAKER if word in self.speaking else 1.0
        if self.scene.tokens[word].dep in ("nsubj", "nsubjpass"):
            weight *= _SUBJECT
        if self._other_pronoun(word, pronoun):
            weight *= _UNFIT
        return weight * _REPORTED if word in self.reported else weight

    def _acts_on(self, word: int, head: int) -> bool:
        """Tell whether a word is the subject of the verb that does something to "him"."""
        tokens = self.scene.tokens
        objective = tokens[head].dep in ("dobj", "dative") and tokens[head].head > word
        return objective and tokens[word].head == tokens[head].head

    def _same_clause(self, word: int, head: int) -> bool:
        """Tell whether a word is the subject of the clause to which "according to him" belongs."""
        tokens = self.scene.tokens
        above = [tokens[head].head]
        above += [tokens[above[0]].head]
        above += [tokens[above[1]].head]
        verbs = [i for i in above if tokens[i].pos in ("VERB", "AUX") and tokens[i].dep != "prep"]
        return tokens[head].dep == "pobj" and tokens[word].head in verbs[:1] and word < head
