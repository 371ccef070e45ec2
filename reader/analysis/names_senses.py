"""What a name means at one mention, where it is the name of several things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.names_words import lexicon

if TYPE_CHECKING:
    from reader.analysis.names_cues import Surroundings
    from reader.analysis.names_runs import Run
    from reader.model.analysis import NameLabel

#: What else a single mention of such a name may be, and how much around it must say so.
_TELLING: dict[NameLabel, tuple[NameLabel, float]] = {
    "PERSON": ("PLACE", 2.5),
    "ORG": ("PLACE", 2.5),
    "EVENT": ("PERSON", 1.0),
    "PLACE": ("PERSON", 2.0),
}


def here(said: Surroundings, run: Run, label: NameLabel) -> NameLabel:
    """Return what a name labelled `label` is at this mention: a ship, a family of that name."""
    tokens = said.parse.tokens
    before = said.parse.small[run.first - 1] if run.first else ""
    after = tokens[run.last] if run.last < len(tokens) else None
    single = run.last - run.first == 1
    if single and label in _TELLING:
        vote = said.vote(run)
        other, least = _TELLING[label]
        if vote.get(label, 0) <= 0 and vote.get(other, 0) >= least:
            return other
    if label != "PERSON":
        return label
    if after is not None and single and after.text in lexicon().cues["family"]:
        return "GROUP"
    if before in lexicon().vessels:
        return "OTHER"
    if run.last - run.first > 1 and before == "the":
        common = after is not None and after.tag.startswith("NN")
        return label if common else "OTHER"  # “the Ann Lee” is a ship
    return label
