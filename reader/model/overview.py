"""What a finished comparison comes to: the synopsis, what only one says, wording shared or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reader.model.comparison import Passage, Place

#: base: as the base article tells it; time: by the dates that the passages tell.
Order: TypeAlias = Literal["base", "time"]
Carried: TypeAlias = Literal["all", "some", "one"]


@dataclass(frozen=True, slots=True)
class Differing:
    """A fact or utterance that the articles report differently, where a row tells it.

    Attributes:
        kind: figure, the numbers or dates differ; speaker, who said it; meaning, what was said;
            negation, one denies what another says.
        group: Its index in `Comparison.figure_groups` for a figure, else in `quote_groups`; -1
            for a negation, which is in neither.
        here: Where the row tells it; of a negation, the words that deny.
        elsewhere: Where articles tell it outside the row.
        within: Whether the articles of the row itself differ, rather than from others.
        denied: Of a negation, the words of the row's other articles which say what is denied.
    """

    kind: Literal["figure", "speaker", "meaning", "negation"]
    group: int
    here: tuple[Passage, ...]
    elsewhere: tuple[Passage, ...]
    within: bool
    denied: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the synopsis: one statement, or a passage that one article alone carries.

    Attributes:
        statement: The id of the statement; None for a passage that is in none.
        cells: For each article its passages, in reading order; empty where no match was found.
        carried: By all articles, by some, or by one; or all sources, where articles that share
            their wording count as one.
        differs: What is reported differently; what the row's own articles differ in comes first.
        possible: Passages of other articles that may say the same: matches of the class
            "possible", which count as none; only in rows that one article alone carries.
        clauses: What the row is about, of those of its passages that say more; at most one of
            each.
    """

    statement: str | None
    cells: tuple[tuple[Passage, ...], ...]
    carried: Carried
    differs: tuple[Differing, ...] = ()
    possible: tuple[Passage, ...] = ()
    clauses: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Only:
    """A passage that no other article carries, and what makes it worth a look.

    Attributes:
        passage: One or more whole sentences of a paragraph.
        names: The ids of the entities named in it, in order.
        own_names: Those of them that no other article names.
        figures: The figures in it.
        own_figures: Those of them that no other article has.
        quotes: The quotes in it.
        possible: Passages of other articles that may say the same after all: matches of the
            class "possible".  Not empty: do not say "only here" without saying so.
    """

    passage: Passage
    names: tuple[str, ...] = ()
    own_names: tuple[str, ...] = ()
    figures: tuple[Place, ...] = ()
    own_figures: tuple[Place, ...] = ()
    quotes: tuple[Place, ...] = ()
    possible: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand in two articles alike, but for case and marks.

    Attributes:
        a: Where in the one.
        b: Where in the other.
        words: How many.
    """

    a: Passage
    b: Passage
    words: int


@dataclass(frozen=True, slots=True)
class SharedWording:
    """How much of their wording two articles share.

    Attributes:
        a: The index of the article that comes first in the story.
        b: That of the other.
        share: 0..1, of the runs of five words of the shorter one those that the other has too.
        runs: Longer runs of the same words, in the order of `a`, never overlapping.
        via: News agencies that either credits; those that both do come first.
    """

    a: int
    b: int
    share: float
    runs: tuple[Run, ...] = ()
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Instance:
    """A place where an article uses a word of a choice.

    Attributes:
        passage: The word or words.
        quoted: Whether it is in words that somebody else is reported to say.
        matched: Whether another article has another word in its place there.
    """

    passage: Passage
    quoted: bool = False
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a choice, as one article uses it.

    Attributes:
        words: In the form that this article uses most, in lower case.
        instances: All of them, in reading order; at least one is matched.
    """

    words: str
    instances: tuple[Instance, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What different articles call one thing at the same place.

    Attributes:
        kind: word, any word; cue, the reporting word of an utterance that the articles share.
        terms: For each article the words it chose, the most used first; empty where it has
            nothing at such a place.
    """

    kind: Literal["word", "cue"]
    terms: tuple[tuple[Term, ...], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """All that a comparison comes to.

    Attributes:
        rows: The synopsis in the order of the first article.
        only: What only one article carries, the richest first.
        shared: What pairs of articles share of their wording, most first.
        sources: The articles by index, those together that count as one source.
        choices: The wording choices, the clearest first.
    """

    rows: tuple[Row, ...] = ()
    only: tuple[Only, ...] = ()
    shared: tuple[SharedWording, ...] = ()
    sources: tuple[tuple[int, ...], ...] = ()
    choices: tuple[Choice, ...] = ()
