"""Whether a day lies ahead: “until Friday”, “will meet on Friday”, “faces a vote on Friday”.

What is told in the present tense of a named day or month is still to come; what has happened is
told in the past.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from reader.analysis.parse import Parse

#: Helpers of verbs for what is still to come, and how far above a day the verb may be.
_AHEAD = frozenset(
    ("will", "shall", "'ll", "’ll", "would", "may", "might", "could", "can", "must", "should")
)
_ABOVE = 6
_VERBS = ("VERB", "AUX")
_IF = frozenset(("if", "once", "unless"))


def is_coming(parse: Parse, at: int) -> bool:
    """Tell whether the day or quarter named at offset `at` lies ahead."""
    index, _ = parse.at(Span(at, at + 1))
    before = parse.small[index - 1] if index else ""
    if before in ("until", "till"):
        return True
    if before in ("since", "after", "last"):
        return False
    if _is_condition(parse, index):
        return True
    infinitive = False
    for _ in range(_ABOVE):
        subject = parse.tokens[index].dep == "nsubj"
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
        words = {parse.tokens[child].lemma for child in (index, *parse.children(index))}
        present = "VBD" not in tags and bool(tags & {"VBZ", "VBP"}) and "have" not in words
        return ahead or (present and not subject) or (before == "by" and "VBD" not in tags)
    return before == "by"


def _is_condition(parse: Parse, index: int) -> bool:
    """Tell whether a day is in a condition of what is still to come: "would go if it was shut"."""
    for _ in range(_ABOVE):
        head, children = parse.tokens[index].head, parse.children(index)
        if any(parse.small[c] in _IF and parse.tokens[c].dep == "mark" for c in children):
            of = {parse.small[child] for child in parse.children(head) if child < head}
            return index != head and bool(of & _AHEAD) and "have" not in of
        index = head
    return False
