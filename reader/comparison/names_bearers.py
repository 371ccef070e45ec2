"""Whom a last name means that several persons bear: by title, by office, by who came before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.names_nodes import Node
    from reader.model.analysis import Mention
    from reader.model.article import Article

_MEN = frozenset(
    {"mr", "sir", "lord", "husband", "father", "son", "brother", "dad", "grandfather", "uncle"}
    | {"king", "prince", "nephew", "grandson", "boyfriend", "hubby", "fiancé", "widower"}
)
_WOMEN = frozenset(
    {"mrs", "ms", "miss", "lady", "dame", "wife", "mother", "daughter", "sister", "mum", "mom"}
    | {"grandmother", "aunt", "queen", "princess", "niece", "girlfriend", "fiancée", "widow"}
)
_PARENTS = frozenset(("father", "mother", "dad", "mum", "mom"))
_CHILDREN = frozenset(("son", "daughter"))
_YOUNG, _OLD = frozenset(("younger", "junior")), frozenset(("elder", "older", "senior"))
_FORMS_OF_ADDRESS = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir"))
_FULL = {
    "sgt": "sergeant", "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant",
    "sen": "senator", "rep": "representative", "gov": "governor", "prof": "professor",
    "rev": "reverend", "cmdr": "commander", "adm": "admiral", "maj": "major",
}  # fmt: skip
_REACH = 60
_WHO = re.compile(r"\bwho")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: What ends the words that belong to a name: the end of a sentence or of a part of one.
_END = re.compile(r"[.;:!?\n“”\"(](?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)")


class Bearers:
    """What the articles say of each person, to tell apart those of one last name.

    Args:
        articles: The articles.
        mentioned: The mentions of each.
        nodes: For each article, for each of its mentions, its node.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        mentioned: Sequence[Sequence[Mention]],
        nodes: Sequence[Sequence[Node]],
    ) -> None:
        self._texts = [article.text for article in articles]
        self._mentioned = mentioned
        self._nodes = nodes
        self._times: Counter[Node] = Counter()
        self._said: defaultdict[Node, set[str]] = defaultdict(set)

    def learn(self, roots: dict[Node, Node], shared: dict[Node, list[Node]]) -> None:
        """Note what is said beside mentions that can mean but one person."""
        for index, here in enumerate(self._nodes):
            for at, node in enumerate(here):
                if node not in shared:
                    self._times[roots[node]] += 1
                    self._said[roots[node]] |= self._words(index, at)

    def chosen(
        self, index: int, at: int, possible: Sequence[Node], latest: dict[Node, int]
    ) -> Node | None:
        """Return whom a mention means among `possible`; None where nothing tells.

        Args:
            index: The article's index.
            at: The mention's.
            possible: Persons who bear the name.
            latest: For each person where in the article it was mentioned last before.
        """
        said = self._words(index, at)
        left = [one for one in possible if self._fits(said, self._said[one])] or list(possible)
        best = max(self._agreement(said, self._said[one]) for one in left)
        named = [one for one in left if self._agreement(said, self._said[one]) == best]
        if len(named) == 1:
            return named[0]
        before = [one for one in named if one in latest]
        if before:
            return max(before, key=lambda one: latest[one])
        return self._foremost(named)

    def _foremost(self, possible: Sequence[Node]) -> Node | None:
        """Return the person of whom the articles speak most; None where that is nobody alone."""
        first, second = sorted(possible, key=lambda one: -self._times[one])[:2]
        return first if self._times[first] > self._times[second] else None

    @staticmethod
    def _agreement(said: set[str], known: set[str]) -> int:
        """Return how much is said of a mention that is known of a person."""
        office = len((said - _FORMS_OF_ADDRESS) & known)
        sex = (said & _MEN and known & _MEN) or (said & _WOMEN and known & _WOMEN)
        return 2 * office + bool(sex)

    @staticmethod
    def _fits(said: set[str], known: set[str]) -> bool:
        """Tell whether what is said of a mention may be said of a person known so."""
        woman, man = bool(known & _WOMEN), bool(known & _MEN)
        if (said & _MEN and woman and not man) or (said & _WOMEN and man and not woman):
            return False
        if said & _YOUNG and known & _PARENTS:
            return False
        return not (said & _OLD and known & _CHILDREN)

    def _words(self, index: int, at: int) -> set[str]:
        """Return the titles, offices and kin that stand right beside a mention."""
        text, span = self._texts[index], self._mentioned[index][at].span
        before = _END.split(text[max(0, span.start - _REACH) : span.start])[-1]
        if "," in before:
            before = before[before.rindex(",") :] if not before.endswith(", ") else before
        after = _END.split(text[span.end : span.end + _REACH])[0]
        close = [_FULL.get(word, word) for word in _words_of(before)]
        words = set(close[-4:])
        if close and close[-1] in _telling():
            office = set(close[-3:])
        elif close[-1:] == ["of"] or close[-2:-1] == ["of"]:
            return _turned(words)
        else:
            office = set()
        if after.startswith(", "):
            explained = _WHO.split(after.split(",", 2)[1])[0]
            words.update(_words_of(explained))
        elif after.startswith((" senior", " junior")):
            words.add(after.split()[0])
        return (words & _telling()) | office


def _words_of(text: str) -> list[str]:
    """Return the words of `text`, in small letters."""
    return [word.lower() for word in _WORD.findall(text)]


def _turned(words: set[str]) -> set[str]:
    """Return what “daughter of X” tells of X."""
    if words & _CHILDREN:
        return {"father", "mother"}
    return set(_CHILDREN) if words & _PARENTS else set()


@cache
def _telling() -> frozenset[str]:
    listed = {*word_list("titles"), *word_list("cue_people")}
    return frozenset(listed | _MEN | _WOMEN | _YOUNG | _OLD)
