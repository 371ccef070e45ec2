"""What the analysis finds in one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reader.model.text import Span

NameLabel: TypeAlias = Literal["PERSON", "ORG", "PLACE", "GROUP", "EVENT", "OTHER"]
QuoteKind: TypeAlias = Literal["direct", "mixed", "indirect"]
#: What ties the words to who said them: reporting words; the quote before, which they go on from;
#: a name set before or under them; or their marks alone.
QuoteMeans: TypeAlias = Literal["cue", "carried", "signed", "set_off"]
#: How the mention that stands with a quote tells who it is; "" where none stands there.
KnownBy: TypeAlias = Literal["name", "pronoun", "description", "government", "unnamed", ""]
#: What the user may say of a quote: that it is one, its extent, its kind, who speaks.
Told: TypeAlias = Literal["quote", "extent", "kind", "speaker"]
FigureKind: TypeAlias = Literal["count", "amount", "share", "date", "duration", "other"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text: a person, organisation, place, group, event or other name.

    Attributes:
        span: The name without title, article and possessive.
        label: What sort of name.
        governs: Whether a place stands here for those who govern it ("Paris rejected it"), not
            for the city itself ("she flew to Paris").
    """

    span: Span
    label: NameLabel
    governs: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What the article says that somebody is: "Foreign Ministry spokeswoman Ann Lee".

    Attributes:
        holder: The span of a mention: who it is; a person, or a body that is part of another
            ("the ministry's press office").
        words: What it says, without article and name ("Foreign Ministry spokeswoman").
        body: The span of the mention of the body or place it belongs to, inside `words` or near;
            None where the article names none.
    """

    holder: Span
    words: Span
    body: Span | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words the article puts in somebody's mouth.

    The terms are those of the PARC and PolNeAR corpora: content, cue, source (here: speaker).

    Attributes:
        kind: direct, a whole clause or sentence inside quotation marks; mixed, a fragment in
            marks inside reported speech; indirect, reported speech without marks.
        content: What is said; direct and mixed: the words inside the marks, without the marks.
        clause: The whole reported clause; for mixed the one the fragment stands in (fragments of
            one clause share it), else the same as `content`.
        cue: The reporting words; None where there are none.
        speaker: The mention that stands with the quote ("he", "the ministry"); None where none
            does.
        who: The mention in this article that tells best who that is (a full name, a body's
            name); None where the article does not tell.
        via: The mention of the source through whom it came ("according to Tass"); or None.
        means: What ties the words to who said them.
        known_by: How `speaker` tells who it is: by its own name, as a pronoun or a description of
            somebody named elsewhere, as a place that stands for its government; "unnamed" where
            the article gives no name.
        sure: How often the extent and the speaker of such a quote are right, from 0 to 1.
        told: What of it the user says; nothing where it is as the machine found it.
        whose: The mention that tells best who is meant by "her" where `who` is "her friend", or
            by "the senator’s" where it is "the senator’s campaign"; or None.
    """

    kind: QuoteKind
    content: Span
    clause: Span
    cue: Span | None = None
    speaker: Span | None = None
    who: Span | None = None
    via: Span | None = None
    means: QuoteMeans = "cue"
    known_by: KnownBy = ""
    sure: float = 1.0
    told: tuple[Told, ...] = ()
    whose: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, amount, share, duration or date, with what it counts.

    Attributes:
        span: The words, hedge and unit included ("about 3,000 peacekeepers").
        value: A number, an ISO 8601 date or duration, or a word, as text.
        kind: What sort of figure.
        qualifier: The hedge as a word ("about", "at least"), or None.
        unit: What is counted, as a lemma, or the currency or measure; or None.
        per: What it is reckoned by ("day" in "$18 million a day"), or None.
    """

    span: Span
    value: str
    kind: FigureKind
    qualifier: str | None = None
    unit: str | None = None
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is found in one article, each tuple in reading order.

    Attributes:
        sentences: They cover every word of the text, never overlap and never cross a paragraph.
        mentions: They never overlap.
        quotes: Contents never overlap, except a mixed quote inside the clause of another.
        figures: They never overlap.
        roles: By where the words stand; a mention may hold several.
    """

    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    roles: tuple[Role, ...] = ()
