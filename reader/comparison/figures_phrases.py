"""The words before and after a figure, as phrases of a few words."""

from __future__ import annotations

import re

from reader.resources import word_list

#: Stands where something was cut out of a sentence.
CUT = "\x00"
#: The longest phrase, in words.
_MOST = 5
#: How many telling words make a phrase that needs no others.
_ENOUGH = 2
#: A word, with what is stuck to it.
_WORD = re.compile(r"[^\W_](?:[\w’'&/-]*\w)?")
#: Marks that no phrase runs across.
_STOP = re.compile(r"[\x00.;:!?()\[\]“”\"«»—–…\n]|\s['‘]")
#: Words that make numbers.
_NUMBERS = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
        *("eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy"),
        *("eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million"),
        *("millions", "billion", "billions", "dozen", "dozens", "half", "twice", "thrice"),
    )
)
#: Words that belong to the verb before them where a preposition follows: “went on for”.
_PARTICLES = frozenset(("on", "off", "out", "up", "down", "over", "back", "away"))
_PREPOSITION = re.compile(r"\s+(?:for|at|in|until|till|from|to|by|since|with|after|before)\b")
#: Ties a noun to the one before it: “captain of the ship”.
_OF = re.compile(r"\bof(?: (?:the|an?|its|their|his|her))?$")
_NEAR = 12  # so long is what that finds, in code points
#: Words that begin a clause.
_CLAUSES = frozenset(
    (
        *("that", "which", "who", "whom", "whose", "when", "while", "where", "because", "if"),
        *("and", "but", "or", "as", "after", "before", "since", "until", "although", "than"),
    )
)


#: Those that tell more of the noun before them.
_WHO = frozenset(("which", "who", "whom", "whose"))
_RELATIVE = _WHO | {"that"}


class Phrases:
    """Cuts phrases out of sentences: words in their order, at most five."""

    def __init__(self) -> None:
        self._functional = frozenset(word_list("function_words"))

    def following(self, after: str) -> str:
        """Return the phrase that the words after a figure begin with, or ""."""
        words: list[re.Match[str]] = []
        for word in _WORD.finditer(after):
            if words and (len(words) == _MOST or self._ends(after, words[-1], word, word)):
                break
            if words or self._tells(word):
                words.append(word)
        while words and not self._tells(words[-1]):
            words.pop()
        return self._phrase(after, words)

    def noun(self, after: str) -> str:
        """Return the noun that the words after a figure begin with, or ""."""
        words: list[re.Match[str]] = []
        for word in _WORD.finditer(after):
            stopped = _STOP.search(after, words[-1].end() if words else 0, word.start())
            if stopped or "," in after[: word.start()] or not self._tells(word):
                break
            words.append(word)
        return self._phrase(after, words[:_MOST])

    def across(self, before: str, after: str) -> str:
        """Return the phrase that a date stands inside of: “the mayor [today] opened it”; or "".

        So it does where nothing parts it from the words before and after it.
        """
        last, first = _last_word(before), _WORD.match(after.removeprefix(" "))
        if last is None or first is None or not (self._tells(last) and self._tells(first)):
            return ""
        left, right = self.preceding(before).split(), self.following(after).split()
        own = left[-max(_ENOUGH, _MOST - len(right)) :]
        return " ".join((*own, *right[: _MOST - len(own)]))

    def preceding(self, before: str) -> str:
        """Return the phrase that the words before a figure end with, or "".

        A comma or the beginning of a clause ends it only when it says enough without.  Else a
        clause that tells more of a noun is told of that: “exchange began” for “the exchange,
        which began”.
        """
        words: list[re.Match[str]] = []
        for word in reversed(list(_WORD.finditer(before))):
            if words and len(words) == _MOST:
                break
            if words and self._ends(before, word, words[0], word):
                between = before[word.end() : words[0].start()]
                if self._is_whole(word, words) or _STOP.search(between):
                    break
                if whole := self._clause(before, word, words):
                    return whole
                if "," in between or word[0].lower() in _RELATIVE:
                    words = []
            if words or self._tells(word) or _is_particle(before, word):
                words.insert(0, word)
        return self._phrase(before, words)

    def _is_whole(self, word: re.Match[str], words: list[re.Match[str]]) -> bool:
        """Tell whether the words behind one that may end a phrase say enough without it."""
        return sum(map(self._tells, words)) >= _ENOUGH and word[0].lower() not in _WHO

    def _clause(self, text: str, pronoun: re.Match[str], clause: list[re.Match[str]]) -> str:
        """Return the noun before a relative pronoun with the verb after it; "" where none is.

        “He said that it fell” has no such noun.
        """
        if pronoun[0].lower() not in _RELATIVE or sum(map(self._tells, clause)) != 1:
            return ""
        if pronoun[0].lower() == "that" and not self._tells(clause[0]):
            return ""
        noun = self._noun_before(text[: pronoun.start()].rstrip().removesuffix(","))
        room = max(1, _MOST - len(clause))
        verb = text[clause[0].start() : clause[-1].end()].split()
        return " ".join((*noun[-room:], *verb)) if noun else ""

    def _noun_before(self, text: str) -> list[str]:
        """Return the last words of `text` back to what leads a noun in: “captain of the ship”."""
        found: list[re.Match[str]] = []
        end = len(text)
        for word in reversed(list(_WORD.finditer(text))):
            if len(found) == 2 * _MOST or text[word.end() : end].strip():
                break
            near = text[max(0, word.end() - _NEAR) : word.end()]
            if not self._tells(word) and not _OF.search(near):
                break
            found.insert(0, word)
            end = word.start()
        while found and not self._tells(found[0]):
            del found[0]
        return [word[0] for word in found]

    def _ends(
        self, text: str, left: re.Match[str], right: re.Match[str], word: re.Match[str]
    ) -> bool:
        """Tell whether a phrase may end between two words, or at `word`, which is one of them."""
        between = text[left.end() : right.start()]
        return bool(_STOP.search(between)) or "," in between or word[0].lower() in _CLAUSES

    def _phrase(self, text: str, words: list[re.Match[str]]) -> str:
        """Return the words from the first telling one on, as they are written."""
        first = next((word for word in words if self._tells(word)), None)
        return "" if first is None else " ".join(text[first.start() : words[-1].end()].split())

    def says_enough(self, phrase: str) -> bool:
        """Tell whether a phrase holds words enough to be understood."""
        return sum(map(self._tells, _WORD.finditer(phrase))) >= _ENOUGH

    def counted(self, words: str) -> str:
        """Return the words of a count without its hedge and number: “ferry passengers”; or ""."""
        for word in _WORD.finditer(words):
            parts = word[0].lower().split("-")
            if self._tells(word) and not all(part in _NUMBERS for part in parts):
                return words[word.start() :]
        return ""

    def is_telling(self, word: str) -> bool:
        """Tell whether a word says something, rather than holding the sentence together."""
        return word.lower() not in self._functional and not word[0].isdigit()

    def _tells(self, word: re.Match[str]) -> bool:
        return self.is_telling(word[0])


def _last_word(text: str) -> re.Match[str] | None:
    """Return the word that `text` ends with, but for a space."""
    words = list(_WORD.finditer(text))
    return words[-1] if words and text[words[-1].end() :] == " " else None


def _is_particle(text: str, word: re.Match[str]) -> bool:
    return word[0].lower() in _PARTICLES and _PREPOSITION.match(text, word.end()) is not None
