"""Which reporting words the articles chose for utterances that several of them carry."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reader.comparison.choices_table import choice
from reader.comparison.words import irregular_verbs, split_words

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Choice
    from reader.model.text import Span


def cue_choices(comparison: Comparison) -> tuple[Choice, ...]:
    """Return one choice of all reporting words of shared utterances; none where all agree.

    A reporting word is matched where another article reports the utterance with another one.
    """
    uses: defaultdict[int, defaultdict[str, dict[Span, bool]]]
    uses = defaultdict(lambda: defaultdict(dict))
    for group in comparison.quote_groups:
        cues = [
            (place.article, cue, _called(cue.of(comparison.articles[place.article].text)))
            for place in group.quotes
            if comparison.articles[place.article].is_english
            if (cue := comparison.quote(place).cue) is not None
        ]
        for article, cue, called in cues:
            differs = any(at != article and name != called for at, _, name in cues)
            places = uses[article][called]
            places[cue] = differs or places.get(cue, False)
    told = {
        article: {called: places for called, places in of_article.items() if any(places.values())}
        for article, of_article in uses.items()
    }
    return (choice(comparison, "cue", told),) if any(told.values()) else ()


def _called(cue: str) -> str:
    """Return what all forms of a reporting word have in common."""
    ((words,),) = split_words([[cue.lower()]])
    verbs = irregular_verbs()
    return " ".join(verbs.get(cue[w.start : w.end].lower(), w.stem) for w in words)
