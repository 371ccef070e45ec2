"""What the comparison finds over several articles."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reader.model.analysis import Analysis, Figure, NameLabel, Quote
    from reader.model.article import Article
    from reader.model.text import Span

MatchKind: TypeAlias = Literal["identical", "reworded", "part"]
MatchClass: TypeAlias = Literal["sure", "likely", "possible"]
Difference: TypeAlias = Literal["wording", "speaker", "meaning"]
ContrastKind: TypeAlias = Literal["negation", "modality", "actor", "object", "number", "speaker"]
Verdict: TypeAlias = Literal["agree", "conflict"]
#: In what figures for one fact differ: both cannot be true; one is less exact; one counts fewer
#: kinds of thing, or others; one was told later; they are given in other units, or other words.
FigureContrast: TypeAlias = Literal[
    "contradiction", "precision", "scope", "time", "unit", "wording"
]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A place in one of the articles compared.

    Attributes:
        article: Index into `Comparison.articles`.
        span: Where in that article's text.
    """

    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class Office:
    """What the articles say that somebody is, and for whom.

    Attributes:
        words: In the wording used most ("Foreign Ministry spokeswoman").
        body: The id of the entity it belongs to; None where no article names one.
    """

    words: str
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place … over all articles and spellings.

    Attributes:
        id: "e1", "e2" … in order of first mention.
        label: What sort of name.
        name: The fullest form.
        forms: Every form any article uses, most frequent first.
        offices: What the articles say that it is, the most frequent first.
        seat_of: The state whose government a place stands for in those of its mentions that
            govern ("Paris": "France"); empty where none does, or nothing tells.
    """

    id: str
    label: NameLabel
    name: str
    forms: tuple[str, ...]
    offices: tuple[Office, ...] = ()
    seat_of: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences (or clauses of them) of two articles that report the same thing.

    Attributes:
        a: The one in the article that comes first in the story.
        b: The other.
        kind: identical, reworded, or part (one holds what the other says, and more).
        score: 0..1, the probability that the match is right.
        grade: The class of that probability; "possible" is shown on demand only.
        told: Whether the user says so.
        a_part: The clause of `a` that answers `b`, where that is not all of a long sentence.
        b_part: The same of `b`.
    """

    a: Passage
    b: Passage
    kind: MatchKind
    score: float
    grade: MatchClass
    told: bool = False
    a_part: Span | None = None
    b_part: Span | None = None

    def part_of(self, passage: Passage) -> Span | None:
        """Return the clause of `passage`, which is one of the two, that answers the other."""
        return self.a_part if passage == self.a else self.b_part


@dataclass(frozen=True, slots=True)
class Statement:
    """Passages of several articles tied together by matches: a row of the synopsis."""

    id: str
    passages: tuple[Passage, ...]

    def of(self, article: int) -> tuple[Passage, ...]:
        """Return the passages of one article; empty where no match was found."""
        return tuple(one for one in self.passages if one.article == article)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """The number of a quote or figure: its article, and its index in that article's analysis."""

    article: int
    index: int


@dataclass(frozen=True, slots=True)
class Contrast:
    """Words in two renderings of one utterance that make them say different things.

    Attributes:
        kind: negation, one denies what the other says; modality, what will, must or may be;
            actor, who does it; object, to whom or to what; number, how many or when; speaker, who
            says it.
        a: The words in the rendering that comes first in the story; where it has none ("go"
            beside "not go"), those that stand in their place.  For a speaker the mention, which
            may stand outside the quote.
        b: The same in the other.
    """

    kind: ContrastKind
    a: Passage
    b: Passage


@dataclass(frozen=True, slots=True)
class QuoteGroup:
    """Renderings of one utterance in different articles.

    Attributes:
        quotes: Which quotes, in the order of the story.
        speaker: Who said it, by name; None when no article tells.
        differs: What differs between them; empty where all agree.
        contrasts: The words that differ in speaker or meaning, by where they stand.
        told: Whether the user says of one of them that it is of this utterance, or of no other.
        unsure: Those of the quotes that are less surely of it, as reported speech often is: they
            are possible, as matches of that class are; all of them where nothing is sure.
    """

    quotes: tuple[Place, ...]
    speaker: str | None
    differs: tuple[Difference, ...]
    contrasts: tuple[Contrast, ...] = ()
    told: bool = False
    unsure: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """One countable or dated fact in different articles.

    What is told without a number (“a fire” beside “two fires”) is among the figures of its article
    too, as far as another article has a number for it.

    Attributes:
        topic: What the figures are about, in a few words of one of the articles.
        status: Whether all can be true.
        figures: In the order of the story.
        why: What the difference seems to come from; of those that agree "unit" or "wording" where
            they are not given alike; "" where nothing is to be said.
        told: Whether the user says of one of them that it is of this fact, or is not.
        settled: Whether the user is done with it: it is resolved.
        holds: Those of the figures whose value the user says holds; then it is settled too.
        errors: Those of the figures that the user takes for errors.
    """

    topic: str
    status: Verdict
    figures: tuple[Place, ...]
    why: FigureContrast | Literal[""] = ""
    told: bool = False
    settled: bool = False
    holds: tuple[Place, ...] = ()
    errors: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Models:
    """Which models did the work, as "name version"; None where one is missing.

    Attributes:
        language: What found names, in English also quotes and figures; of several languages
            each, with ", " between.
        sentence: What told which English passages mean the same.
        without: The languages of articles (ISO 639-1) for which no language model is installed.
    """

    language: str | None
    sentence: str | None
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Several articles and all that was found in and between them.

    Attributes:
        articles: In the order of the story; n of them.
        analyses: One an article, length n.
        mention_entities: For each article, for each of its mentions, the id of its entity or
            None; shapes as `analyses[i].mentions`.
        speakers: For each article, for each of its quotes, the entity that speaks or None.
        speaker_names: The same as a name: an entity's, else the words of the article; or None.
        entities: All names.
        matches: One entry a pair of sentences.
        statements: The matches gathered over all articles.
        quote_groups: Renderings of one utterance.
        figure_groups: Shared facts.
        models: What did the work.
        lone_errors: Figures that no other article has, and that the user calls errors.
    """

    articles: tuple[Article, ...]
    analyses: tuple[Analysis, ...]
    mention_entities: tuple[tuple[str | None, ...], ...]
    speakers: tuple[tuple[str | None, ...], ...]
    speaker_names: tuple[tuple[str | None, ...], ...]
    entities: tuple[Entity, ...]
    matches: tuple[Match, ...]
    statements: tuple[Statement, ...]
    quote_groups: tuple[QuoteGroup, ...]
    figure_groups: tuple[FigureGroup, ...]
    models: Models
    lone_errors: tuple[Place, ...] = ()

    def quote(self, place: Place) -> Quote:
        """Return the quote at `place`."""
        return self.analyses[place.article].quotes[place.index]

    def figure(self, place: Place) -> Figure:
        """Return the figure at `place`."""
        return self.analyses[place.article].figures[place.index]

    def words(self, passage: Passage) -> str:
        """Return the words of `passage`."""
        return passage.span.of(self.articles[passage.article].text)

    def statement_of(self, passage: Passage) -> Statement | None:
        """Return the statement that tells most of `passage`; None: none tells any of it.

        Of those that tell as much, that which most articles are in, then the first.
        """
        told = [
            (
                sum(one.span.overlap(passage.span) for one in found.of(passage.article)),
                len({one.article for one in found.passages}),
                -at,
                found,
            )
            for at, found in enumerate(self.statements)
        ]
        most = max(told, key=itemgetter(0, 1, 2), default=None)
        return most[-1] if most is not None and most[0] else None
