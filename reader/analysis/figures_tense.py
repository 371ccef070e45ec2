"""Whether a day lies ahead: “until Friday”, “will meet on Friday”, “faces a vote on Friday”.

What is told in the present tense of a named day or month is still to come; what has happened is
told in the past.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.figures_calendar import WEEKDAYS
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
#: What is due on a day lies ahead, unless it was due; and what was agreed or told to be done then.
_DUE = frozenset(("due", "set", "expect", "schedule", "slate", "plan", "poise"))
_AGREED = frozenset(
    (
        *("agree", "tell", "order", "vow", "promise", "pledge", "decide", "plan", "intend"),
        *("ask", "urge", "call", "threaten", "want", "hope"),
    )
)
_STARTING = frozenset(("start", "begin"))


class Tenses:
    """Tells of the days named in a text whether they lie ahead.

    Each word is looked at once with those that hang on it, however many days hang on it too.

    Args:
        parse: The parsed text.
    """

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._known: dict[int, _Clause] = {}

    def is_coming(self, at: int) -> bool:
        """Tell whether the day or quarter named at offset `at` lies ahead."""
        parse = self._parse
        index, _ = parse.at(Span(at, at + 1))
        before = parse.small[index - 1] if index else ""
        if before in ("until", "till") or (before == "for" and parse.small[index] in WEEKDAYS):
            return True
        if before in ("since", "after", "last"):
            return False
        if self._is_condition(index):
            return True
        infinitive = False
        for _ in range(_ABOVE):
            subject = parse.tokens[index].dep == "nsubj"
            index = parse.tokens[index].head
            if self._is_planned(index, infinitive=infinitive):
                return True
            if parse.tokens[index].pos not in _VERBS:
                continue
            verb = self._clause(index)
            if verb.is_infinitive and not infinitive:
                infinitive = True
                continue
            present = verb.is_present and not subject
            return verb.is_ahead or present or (before == "by" and not verb.is_past)
        return before == "by"

    def _is_planned(self, index: int, *, infinitive: bool) -> bool:
        """Tell whether a word says that what is told of a day is still to come.

        Args:
            index: Of a word above the day.
            infinitive: Whether what is to be done then stands between them: “due to meet”.
        """
        token, clause = self._parse.tokens[index], self._clause(index)
        if token.lemma in _DUE and token.tag in ("JJ", "IN", "VBN"):
            head = self._clause(token.head)
            return not clause.is_past and not (token.head != index and head.is_past_being)
        starting = token.lemma in _STARTING and token.tag == "VBG" and token.dep == "acl"
        return starting or (infinitive and token.lemma in _AGREED)

    def _is_condition(self, index: int) -> bool:
        """Tell whether a day is in a condition of what is to come: "would go if it was shut"."""
        for _ in range(_ABOVE):
            head = self._parse.tokens[index].head
            if self._clause(index).is_condition:
                return index != head and self._clause(head).would
            index = head
        return False

    def _clause(self, index: int) -> _Clause:
        if index not in self._known:
            self._known[index] = _Clause(self._parse, index)
        return self._known[index]


class _Clause:
    """A word with those that hang on it."""

    def __init__(self, parse: Parse, index: int) -> None:
        self._parse = parse
        self._index = index
        self._children = parse.children(index)

    @cached_property
    def _tags(self) -> set[str]:
        return {self._parse.tokens[one].tag for one in (self._index, *self._children)}

    @cached_property
    def is_infinitive(self) -> bool:
        """Whether it is “to meet”."""
        return "TO" in self._tags

    @cached_property
    def is_past(self) -> bool:
        """Whether it is “met”."""
        return "VBD" in self._tags

    @cached_property
    def is_past_being(self) -> bool:
        """Whether it is “was”."""
        token = self._parse.tokens[self._index]
        return token.lemma == "be" and token.tag == "VBD"

    @cached_property
    def is_ahead(self) -> bool:
        """Whether it is “will meet”."""
        parse = self._parse
        return any(
            parse.tokens[c].tag == "MD" and parse.small[c] in _AHEAD for c in self._children
        )

    @cached_property
    def is_present(self) -> bool:
        """Whether it is “meets”, and not “has met”."""
        words = {self._parse.tokens[one].lemma for one in (self._index, *self._children)}
        return not self.is_past and bool(self._tags & {"VBZ", "VBP"}) and "have" not in words

    @cached_property
    def is_condition(self) -> bool:
        """Whether it is “if they meet”."""
        parse = self._parse
        return any(parse.small[c] in _IF and parse.tokens[c].dep == "mark" for c in self._children)

    @cached_property
    def would(self) -> bool:
        """Whether it is “would meet”, and not “would have met”."""
        words = {self._parse.small[child] for child in self._children if child < self._index}
        return bool(words & _AHEAD) and "have" not in words
