"""Whether a day lies ahead: “until Friday”, “will meet on Friday”, “is due to meet on Friday”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from reader.analysis.parse import Parse

#: Helpers of verbs for what is still to come, and how far above a day the verb may be.
_AHEAD = frozenset(("will", "shall", "'ll", "’ll", "would", "may", "might", "could", "can"))
_ABOVE = 6
_VERBS = ("VERB", "AUX")
#: What is said of what is still to come: “is expected on Friday”.
_PLANNED = frozenset(("expect", "schedule", "plan", "set", "forecast", "slate", "project"))


def is_coming(parse: Parse, at: int) -> bool:
    """Tell whether the day or quarter named at offset `at` lies ahead."""
    index, _ = parse.at(Span(at, at + 1))
    before = parse.small[index - 1] if index else ""
    if before in ("until", "till"):
        return True
    infinitive = False
    for _ in range(_ABOVE):
        index = parse.tokens[index].head
        if parse.tokens[index].pos not in _VERBS:
            continue
        tags = {parse.tokens[child].tag for child in (index, *parse.children(index))}
        if "TO" in tags and not infinitive:
            infinitive = True
            continue
        ahead = any(
            parse.tokens[child].tag == "MD" and parse.small[child] in _AHEAD
            for child in parse.children(index)
        )
        planned = infinitive or parse.tokens[index].lemma in _PLANNED
        present = planned and "VBD" not in tags and bool(tags & {"VBZ", "VBP"})
        return ahead or present or (before == "by" and "VBD" not in tags)
    return before == "by"
