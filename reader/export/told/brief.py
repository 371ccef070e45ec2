"""What an editor wants to know first, and a class is asked: chosen from all that was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.told.carried import Known, Telling, remarks
from reader.export.told.citing import cited
from reader.export.told.found import differences, speaker
from reader.export.told.quotes import wordings
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from reader.export.base import Edition
    from reader.export.told.quotes import Wording
    from reader.model.comparison import Comparison, Passage, QuoteGroup
    from reader.model.overview import Carried, Choice, Row

#: Characters of a passage; the articles have it whole.
LONGEST = 320


@dataclass(frozen=True, slots=True)
class Told:
    """Something that articles tell, in the words of one of them.

    Attributes:
        words: Those words.
        places: The passage of each article that tells it, the one with these words first.
        perhaps: The articles of which it is not sure that they tell it.
        remarks: How far the words do not hold for all of them: figures that differ, for instance.
    """

    words: str
    places: tuple[Passage, ...]
    perhaps: tuple[int, ...] = ()
    remarks: str = ""

    @property
    def sure(self) -> tuple[Passage, ...]:
        """The passages that tell it for all that is known, the one with these words first."""
        return tuple(place for place in self.places if place.article not in self.perhaps)

    @property
    def beside(self) -> str:
        """What is to be said beside the words; "" where they hold for all and that is sure."""
        perhaps = f"perhaps also in {letters_of(self.perhaps)}" if self.perhaps else ""
        return " · ".join(filter(None, (perhaps, self.remarks)))

    @property
    def articles(self) -> tuple[int, ...]:
        """The indexes of the articles, each once, in the order of the story."""
        return tuple(sorted({place.article for place in self.places}))


@dataclass(frozen=True, slots=True)
class KeyQuote:
    """An utterance that several articles quote, or one at length.

    Attributes:
        who: Who says it; empty where nobody is named.
        wording: One of its wordings, in marks where any is.
        places: Every place that has it.
        differs: In what its renderings differ, in words.
    """

    who: str
    wording: Wording
    places: tuple[Passage, ...]
    differs: tuple[str, ...]


def facts(edition: Edition, *carried: Carried) -> list[Told]:
    """Return what all articles, some or one carry; what most carry comes first.

    Each is told in words that tell no other, where any article has such; of a sentence that says
    more no more is taken than what the others carry too.
    """
    rows = edition.overview.rows if edition.overview else ()
    told, used, known = [], set[str](), Known(edition.comparison)
    for row in rows:
        if row.carried in carried:
            told.append(_told(known, row, used))
            used.add(told[-1].words)
    return sorted(told, key=lambda one: -len(one.articles))


def core(edition: Edition) -> list[Told]:
    """Return what several articles carry, what most do first."""
    return facts(edition, "all", "some")


def alone(edition: Edition) -> list[Told]:
    """Return what one article alone carries, the richest first; no possible matches."""
    found = edition.overview.only if edition.overview else ()
    comparison = edition.comparison
    return [
        Told(cut(cited(comparison.words(one.passage))), (one.passage,))
        for one in found
        if not one.possible
    ]


def key_quotes(comparison: Comparison) -> list[KeyQuote]:
    """Return what several articles quote in its words, what most do first; no disputed ones."""
    groups = [group for group in comparison.quote_groups if _carriers(group) > 1]
    quotes = [key_quote(comparison, group) for group in groups]
    literal = [one for one in quotes if one.wording.kind != "indirect"]
    known = {one.wording for one in disputed(comparison)}
    plain = [one for one in literal if one.wording not in known]
    return sorted(plain, key=lambda one: -len({place.article for place in one.places}))


def disputed(comparison: Comparison) -> list[KeyQuote]:
    """Return the utterances whose meaning or speaker the articles report differently."""
    serious = {"meaning", "speaker"}
    groups = [group for group in comparison.quote_groups if serious & set(group.differs)]
    return [key_quote(comparison, group) for group in groups]


def key_quote(comparison: Comparison, group: QuoteGroup) -> KeyQuote:
    """Return an utterance in the best of its wordings: one in marks where any is."""
    who = speaker(comparison, group.quotes[0])
    worded = wordings(comparison, group, who)
    ranks = {"direct": 0, "mixed": 1, "indirect": 2}
    best = min(worded, key=lambda one: ranks[one.kind])
    places = tuple(place for one in (best, *worded) for place in one.places)
    return KeyQuote(who, best, tuple(dict.fromkeys(places)), tuple(differences(comparison, group)))


def words_chosen(choice: Choice, article: int) -> str:
    """Return what one article calls the thing; a dash where it has nothing at such a place."""
    return ", ".join(dict.fromkeys(term.words for term in choice.terms[article])) or "–"


def letters_of(articles: Sequence[int]) -> str:
    """Return articles as "A, B, D"."""
    return ", ".join(map(letter, articles))


def cut(words: str, longest: int = LONGEST) -> str:
    """Return `words` in one line, cut between two of them where they are longer than this."""
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    kept = words[:longest].rpartition(" ")[0] or words[:longest]
    return f"{kept} …"


def _told(known: Known, row: Row, used: AbstractSet[str]) -> Told:
    """Return a row in the words of the first article that tells nothing else, or the least."""
    cells = [cell for cell in row.cells if cell]
    worded = [(Telling(known, row, cell), cell) for cell in cells]
    best, first = min(worded, key=lambda one: _rank(one[0], used))
    others = (passage for cell in cells if cell is not first for passage in cell)
    differs = dict.fromkeys(one.kind for one in row.differs if one.within)
    return Told(cut(best.words), (*first, *others), best.perhaps, remarks(best, differs))


def _rank(telling: Telling, used: AbstractSet[str]) -> tuple[bool, bool, int, int, int]:
    """Return how little words are fit to tell a row, the least for the fittest."""
    beyond = sum(map(len, telling.missing.values()))
    words = cut(telling.words)
    return words in used, telling.says_more, beyond, len(telling.perhaps), -len(words)


def _carriers(group: QuoteGroup) -> int:
    return len({place.article for place in group.quotes})
