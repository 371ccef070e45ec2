"""How probable it is that two quotes are one utterance, by numbers fitted to human judgement."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.interaction import Answering
from reader.comparison.probability import logistic
from reader.resources import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.comparison.renderings_evidence import Evidence

    Floats: TypeAlias = NDArray[np.floating[Any]]

_FILE = "renderings.json"


@dataclass(frozen=True, slots=True)
class Odds:
    """What each piece of evidence counts, as log-odds.

    Those of likeness are never below zero, those of rivals, speakers and occasions never above:
    more in common makes no pair less probable.

    Attributes:
        answered: That the longer quote answers the shorter.
        alike: That both answer each other.
        matched: That they do so in sentences that match: the geometric mean of both.
        amount: How much is answered.
        rival: That another quote of the same article is more alike, below zero.
        kin: That one speaker may speak for the other.
        unnamed: That an article does not name who speaks.
        other: That two different people or bodies speak.
        days: That they were said on days far apart.
        hearers: That they were said before different hearers.
        bias: Of two quotes of one speaker with nothing else in common.
    """

    answered: float
    alike: float
    matched: float
    amount: float
    rival: float
    kin: float
    unnamed: float
    other: float
    days: float
    hearers: float
    bias: float

    def of(self, evidence: Evidence) -> Floats:
        """Return the log-odds of each pair."""
        likeness = evidence.likeness
        by_speaker = np.array([0.0, self.kin, self.unnamed, self.other])
        found: Floats = (
            self.bias
            + self.answered * likeness.answered
            + self.alike * likeness.alike
            + self.matched * np.sqrt((likeness.alike + likeness.answered) / 2 * evidence.matched)
            + self.amount * np.log1p(likeness.amount)
            + self.rival * evidence.rival
            + self.days * evidence.days
            + self.hearers * evidence.hearers
            + by_speaker[evidence.speakers]
        )
        return found


@dataclass(frozen=True, slots=True)
class Scorer:
    """What the evidence for renderings counts, and what probability is enough.

    Attributes:
        with_model: For quotes whose words have vectors.
        wording_alone: For the others.
        answering: When a word answers another.
        sure: The least probability of a pair of quotes in marks that is surely one utterance.
        sure_weak: The same where one is reported without marks.
        likely: The least probability of a pair that is brought together.
        together: The least mean probability of the pairs between two groups that are joined.
        possible: What is less probable counts as nothing there.
    """

    with_model: Odds
    wording_alone: Odds
    answering: Answering
    sure: float
    sure_weak: float
    likely: float
    together: float
    possible: float

    def probability(self, evidence: Evidence) -> Floats:
        """Return the probability, 0..1, that each pair is one utterance."""
        sense, wording = self.with_model.of(evidence), self.wording_alone.of(evidence)
        return logistic(np.where(evidence.likeness.has_sense, sense, wording))


def load_scorer() -> Scorer:
    """Return the fitted numbers."""
    numbers = json.loads(resource(_FILE).read_text("utf-8"))
    return Scorer(
        Odds(**numbers["with_model"]),
        Odds(**numbers["wording_alone"]),
        Answering(**numbers["answering"]),
        **numbers["bounds"],
    )
