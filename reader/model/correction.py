"""The user's word against the machine's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.target import Target

#: What a correction is about.  Of quotes: quote: these words are none; quoted: they are one;
#: extent: it is these words and no others; manner: it is of another kind; speaker: somebody else
#: says it; same: the two are one utterance; apart: the first is not what the others are.
#: Of names: merge: the two are one; split: these words name somebody else; kind: it is a name of
#: another sort; name: it is called otherwise; ignore: these words are no name.
#: Of passages: match: the two do not report the same thing; tie: they do; join: the statements of
#: the two are one; part: the first is of no statement that has one of the others.
#: Of figures: fact: the two are of one fact; other_fact: the first is not of that of the others;
#: resolved: the user is done with these; error: this one is an error.
Subject: TypeAlias = Literal[
    "quote",
    "speaker",
    "match",
    "merge",
    "split",
    "kind",
    "name",
    "ignore",
    "tie",
    "join",
    "part",
    "quoted",
    "extent",
    "manner",
    "same",
    "apart",
    "fact",
    "other_fact",
    "resolved",
    "error",
]
Scope: TypeAlias = Literal["place", "article", "story"]

SUBJECTS: tuple[Subject, ...] = get_args(Subject)
#: Those that are about a name.
OF_NAMES: frozenset[Subject] = frozenset({"merge", "split", "kind", "name", "ignore"})
#: Those that are about two passages, or a passage and others.
OF_PASSAGES: frozenset[Subject] = frozenset({"match", "tie", "join", "part"})
#: Those that are about one quote.
OF_QUOTES: frozenset[Subject] = frozenset({"quote", "quoted", "extent", "manner", "speaker"})
#: Those that are about renderings of one utterance.
OF_UTTERANCES: frozenset[Subject] = frozenset({"same", "apart"})
#: Those that are about which figures are of one fact.
OF_FACTS: frozenset[Subject] = frozenset({"fact", "other_fact"})
#: Those that are about figures.
OF_FIGURES: frozenset[Subject] = OF_FACTS | {"resolved", "error"}
SCOPES: tuple[Scope, ...] = get_args(Scope)


@dataclass(frozen=True, slots=True)
class Correction:
    """What the machine said, and what the user says instead.

    Attributes:
        id: A UUID, made with the correction and never given again.
        story: The id of the story it belongs to.
        subject: What it is about.
        machine: What the machine said: the words it took for a quote or (ignore) a name, the
            speaker's name (empty: nobody), the kind of the match (empty: none), (manner) that of
            the quote; of a name what it is called, or (kind) its label; of figures what they
            are about, or (error) the words.
        user: What the user says: the speaker's name (empty: nobody); (manner) a kind of quote;
            (merge, split) the name of
            whom else is meant; (kind) a label; (name) what to call it; (resolved) the words of the
            figure that holds, empty where none is said to; empty where the machine's finding is
            none.
        scope: How far it holds: at its targets alone, or wherever the machine says the same in
            the article of the first target, or in any article of the story, later ones too.
        targets: Where the user said so: a quote's content, (extent) and what it is to be, (same,
            apart) and those of the others; the two passages of a match or of two
            statements, (part) the passage and those it stood with; a mention of the name, and
            (merge) one of the other; a figure and others, (resolved) first the one that holds.
            By the words of these mentions a name is found again wherever the scope reaches.
        created: ISO date and time, UTC.
        manner: Of what kind the quote is that the user makes (quoted); else empty.
    """

    id: str
    story: str
    subject: Subject
    machine: str
    user: str
    scope: Scope
    targets: tuple[Target, ...]
    created: str
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A comparison with the user's corrections in it.

    Attributes:
        comparison: What to show.
        unfitting: The ids of the corrections that find nothing to correct, oldest first.
    """

    comparison: Comparison
    unfitting: tuple[str, ...] = ()
