"""What a group of figures is about, in a few words of one article."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.comparison.figures_phrases import CUT, Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.comparison.figures_context import Contexts
    from reader.comparison.figures_told import Told
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Place
    from reader.model.text import Span

_POSSESSIVE = re.compile(r"^['’]s\b")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_SHARED_OUT = re.compile(r"\s+of (?!them\b|whom\b)")
_STOPPED = re.compile(r"[,.;:!?“”\"]")
_DESCRIBED = re.compile(r"[ -]+([a-zà-ÿ][\w-]*)")


class Topics:
    """Finds the topics of a story's figures."""

    def __init__(
        self,
        articles: Sequence[Article],
        analyses: Sequence[Analysis],
        contexts: Contexts,
        told: Mapping[Place, Told],
    ) -> None:
        self._articles = articles
        self._analyses = analyses
        self._contexts = contexts
        self._told = told
        self._phrases = Phrases()
        self._cut: dict[tuple[int, Span], str] = {}

    def topic(self, places: Sequence[Place]) -> str:
        """Return what the figures at `places` are about, as the first says that says enough."""
        told = self._told[places[0]]
        counted = told.figure.kind == "count" or told.unit == "age"
        some = ""
        named = sorted(places, key=lambda place: counted and self._told[place].figure.unit is None)
        for words in filter(None, map(self._of, named)):
            if counted or self._phrases.says_enough(words):
                return words
            some = some or words
        return some or told.figure.span.of(self._articles[places[0].article].text)

    def _of(self, place: Place) -> str:
        told, text = self._told[place], self._articles[place.article].text
        counted = told.figure.kind == "count" and told.figure.unit is not None
        if told.unit == "person" and told.fate is not None:
            return f"people {told.fate}"
        before, after = self._beside(place)
        if told.unit == "age":
            noun = self._phrases.noun(after)
            return self._person(place) or noun or self._phrases.preceding(before)
        if counted:
            words = self._phrases.counted(told.figure.span.of(text))
            wide = self._phrases.following(words + after) if told.unit == "person" else ""
            return wide or words
        if self._is_described(told, after):
            return self._phrases.following(after)
        if told.figure.kind == "date" and (words := self._phrases.across(before, after)):
            return words
        said = self._phrases.preceding(before), self._phrases.following(after)
        return next(filter(self._phrases.says_enough, said), said[0] or said[1])

    def _beside(self, place: Place) -> tuple[str, str]:
        """Return what stands before and after a figure in its sentence, other figures cut out."""
        span, sentence = self._told[place].figure.span, self._contexts.sentence(place)
        words = self._without_figures(place.article, sentence)
        start, end = span.start - sentence.start, span.end - sentence.start
        return words[:start], _POSSESSIVE.sub("", _ASIDE.sub("", words[end:]))

    def _without_figures(self, article: int, sentence: Span) -> str:
        """Return a sentence with its figures cut out, each character of them."""
        key = article, sentence
        if key not in self._cut:
            figures = self._analyses[article].figures
            first = bisect_left(figures, sentence.start, key=lambda one: one.span.start)
            end = bisect_left(figures, sentence.end, key=lambda one: one.span.start)
            words, at = [], sentence.start
            text = self._articles[article].text
            for one in figures[first:end]:
                words += [text[at : one.span.start], CUT * (one.span.end - one.span.start)]
                at = one.span.end
            self._cut[key] = "".join((*words, text[at : sentence.end]))
        return self._cut[key]

    def _is_described(self, told: Told, after: str) -> bool:
        """Tell whether what follows is what the figure measures: “a two-day fair”, “2% of it”."""
        if told.figure.kind == "date":
            return bool(told.dated)
        if _SHARED_OUT.match(after):
            return bool(self._phrases.following(_STOPPED.split(after, maxsplit=1)[0]))
        word = _DESCRIBED.match(after)
        return word is not None and self._phrases.is_telling(word[1])

    def _person(self, place: Place) -> str:
        """Return the name before an age, in its sentence."""
        span, sentence = self._told[place].figure.span, self._contexts.sentence(place)
        names: list[Span] = [
            mention.span
            for mention in self._analyses[place.article].mentions
            if mention.label == "PERSON" and sentence.start <= mention.span.start < span.start
        ]
        return names[-1].of(self._articles[place.article].text) if names else ""
