"""What articles tell each other about names, before their names are linked.

An article is analysed alone, so a name that one of them makes plain may be passed over or taken
for another sort of thing in the next.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reader.comparison.names_clubs import with_clubs
from reader.comparison.names_forms import fold, unopened
from reader.comparison.names_persons import person
from reader.comparison.names_shortened import plain
from reader.comparison.names_spellings import sound
from reader.model.analysis import Mention
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.analysis import Analysis, NameLabel
    from reader.model.article import Article
    from reader.model.comparison import Entity

_WORD = re.compile(r"[^\W\d_][\w’'&.-]*(?<![.’'-])")
#: What may stand between the words of one name.
_BETWEEN = re.compile(r"[ \u00a0\n-](?:& |and )?")
Votes: TypeAlias = "defaultdict[str, Counter[NameLabel]]"

_WHERE = re.compile(r"\b(?:in|near|inside|outside|around|towards?|village of|town of|city of) $")
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Lord|Lady|Dame)\.? $")
_DEAR = re.compile(r"\b(?:little|dear|poor|young) $", re.IGNORECASE)
_AREA = re.compile(r" (?:branch|area|region|district|province|county)\b|-(?:based|born)\b")
_FAMILY = re.compile(r" (?:famil|brothers|sisters|siblings|lads|twins|couple|clan|dynasty)")
_BEFORE = 12
#: A single word shorter than this is not looked for in other articles.
_SHORTEST = 4


def told_together(
    articles: Sequence[Article], analyses: Sequence[Analysis]
) -> tuple[Analysis, ...]:
    """Return `analyses` with names labelled alike in all articles, and found in all of them."""
    labelled = with_clubs(articles, _labelled(articles, analyses))
    known = _known(articles, labelled)
    lower = {
        word for article in articles for word in _WORD.findall(article.text) if word.islower()
    }
    return tuple(
        replace(analysis, mentions=_found(article, analysis, known, lower))
        for article, analysis in zip(articles, labelled, strict=True)
    )


def labelled_as(
    analyses: Sequence[Analysis], entities: Sequence[Entity], ids: Sequence[Sequence[str | None]]
) -> tuple[Analysis, ...]:
    """Return `analyses` with each mention labelled as its entity is.

    Args:
        analyses: One an article.
        entities: All names.
        ids: For each article, for each of its mentions, its entity's id or None.
    """
    labels = {entity.id: entity.label for entity in entities}
    return tuple(
        replace(
            analysis,
            mentions=tuple(
                replace(mention, label=labels.get(number or "", mention.label))
                for mention, number in zip(analysis.mentions, here, strict=True)
            ),
        )
        for analysis, here in zip(analyses, ids, strict=True)
    )


def _labelled(articles: Sequence[Article], analyses: Sequence[Analysis]) -> list[Analysis]:
    """Give each form the label that most articles give it, where none has two things of it."""
    votes: Votes = defaultdict(Counter)
    said: Votes = defaultdict(Counter)
    double: defaultdict[str, set[NameLabel]] = defaultdict(set)
    for article, analysis in zip(articles, analyses, strict=True):
        here: Votes = defaultdict(Counter)
        for mention in analysis.mentions:
            form = fold(mention.span.of(article.text))
            here[form][mention.label] += 1
            said[form].update(_cues(article.text, mention.span))
        for form, labels in here.items():
            votes[form] += labels
            if len(labels) > 1:
                double[form].update(labels)
    _vouch(votes, said)
    best = {form: _best(labels) for form, labels in votes.items()}
    return [_relabelled(*one, best, double) for one in zip(articles, analyses, strict=True)]


def _relabelled(
    article: Article,
    analysis: Analysis,
    best: dict[str, NameLabel],
    double: dict[str, set[NameLabel]],
) -> Analysis:
    text = article.text
    mentions = []
    for one in analysis.mentions:
        form = fold(one.span.of(text))
        kept = one.label in double.get(form, ()) or one.label in _said(text, one.span)
        mentions.append(one if kept else replace(one, label=best[form]))
    return replace(analysis, mentions=tuple(mentions))


def _said(text: str, span: Span) -> Iterator[NameLabel]:
    """Yield what the words around a mention say that it is, though others of its form are not."""
    yield from _cues(text, span)
    if _DEAR.search(text, max(0, span.start - _BEFORE), span.start):
        yield "PERSON"
    if _AREA.match(text, span.end):
        yield "PLACE"
    if _FAMILY.match(text, span.end):
        yield "GROUP"


def _vouch(votes: Votes, said: Votes) -> None:
    """Let long names vote for short ones, words around names for these, spellings together."""
    for form, labels in list(votes.items()):
        for other in _parts(form, labels) & votes.keys():
            votes[other] += labels + labels + labels
    for form, labels in said.items():
        votes[form].update({label: n for label, n in labels.items() if label in votes[form]})
    for forms in _spelt_alike(votes):
        together = sum((votes[form] for form in forms), Counter())
        votes.update({form: Counter(together) for form in forms})
    for form, labels in list(votes.items()):
        first, _, rest = form.partition(" ")
        if rest and first in votes and votes[first]["ORG"] and _best(labels) == "ORG":
            votes[first]["ORG"] += 3 * labels["ORG"]


def _cues(text: str, span: Span) -> Iterator[NameLabel]:
    """Yield what the words around a mention say that it is."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    if _WHERE.search(before):
        yield "PLACE"
    if _ADDRESSED.search(before):
        yield "PERSON"


def _spelt_alike(forms: Iterable[str]) -> Iterator[list[str]]:
    """Yield single names that sound alike, which are mostly one and of one sort."""
    by_sound: defaultdict[str, list[str]] = defaultdict(list)
    for form in forms:
        if len(form) > _SHORTEST and " " not in form:
            by_sound[sound(form)].append(form)
    yield from (alike for alike in by_sound.values() if len(alike) > 1)


def _best(labels: Counter[NameLabel]) -> NameLabel:
    """Return what most mentions are labelled; OTHER is mostly what nothing was known of."""
    return max(labels, key=lambda label: (labels[label], label != "OTHER", label))


def _parts(form: str, labels: Counter[NameLabel]) -> set[str]:
    """Return the shorter forms that a name vouches for: a person's last, a company's short one."""
    label = labels.most_common(1)[0][0]
    if label == "PERSON" and person(form).given:
        return {person(form).family, person(form).family.split()[-1]} - {form}
    if label == "EVENT":
        return {unopened(form)} - {form}
    return _shorter(form) - {form} if label == "ORG" else set()


def _shorter(form: str) -> set[str]:
    """Return what a body may be called for short: without “plc”, by its first or last words."""
    words = form.split()
    return {plain(form), *(" ".join(words[:n]) for n in range(2, len(words)))} | {
        " ".join(words[-n:]) for n in range(2, len(words))
    }


class _Known(NamedTuple):
    words: tuple[str, ...]
    label: NameLabel
    joined: bool


def _known(articles: Sequence[Article], analyses: Sequence[Analysis]) -> dict[str, list[_Known]]:
    """Return the names of all articles by their first word, the longest first."""
    labels: defaultdict[tuple[str, ...], set[NameLabel]] = defaultdict(set)
    firms: set[tuple[str, ...]] = set()
    for article, analysis in zip(articles, analyses, strict=True):
        for mention in analysis.mentions:
            written = mention.span.of(article.text)
            words = tuple(_WORD.findall(written))
            if words and (len(words) > 1 or len(words[0]) >= _SHORTEST):
                labels[words].add(mention.label)
            if "&" in written:
                firms.add(words)
    known: defaultdict[str, list[_Known]] = defaultdict(list)
    for words in sorted(labels, key=len, reverse=True):
        if len(labels[words]) == 1:
            known[words[0].casefold()].append(_Known(words, min(labels[words]), words in firms))
    return known


def _found(
    article: Article, analysis: Analysis, known: dict[str, list[_Known]], lower: set[str]
) -> tuple[Mention, ...]:
    """Return the mentions of an article with those added that only other articles make plain."""
    mentions = list(_without_partners(article.text, analysis.mentions, known))
    starts = [one.span.start for one in mentions]
    opening = {sentence.start for sentence in analysis.sentences}
    own = {fold(one.span.of(article.text)) for one in mentions}
    for span, label in _places(article.text, known, opening, lower):
        if span.start in opening and fold(span.of(article.text)) in own:
            continue  # the analysis knew the name and took this for a common word
        at = bisect_left(starts, span.start)
        beside = mentions[max(0, at - 1) : at + 1]
        if not any(one.span.overlaps(span) for one in beside):
            mentions.insert(at, Mention(span, label))
            starts.insert(at, span.start)
    return tuple(mentions)


def _without_partners(
    text: str, mentions: Sequence[Mention], known: dict[str, list[_Known]]
) -> Iterator[Mention]:
    """Yield the mentions but those of which two are one firm: “Lee and Moe” for “Lee & Moe”."""
    firms = {name.words for names in known.values() for name in names if name.joined}
    skipped = -1
    for at, one in enumerate(mentions):
        pair = mentions[at : at + 2]
        words = tuple(mention.span.of(text) for mention in pair)
        joined = len(pair) > 1 and text[one.span.end : pair[1].span.start] == " and "
        if joined and words in firms:
            skipped = at + 1
        elif at != skipped:
            yield one


def _places(
    text: str, known: dict[str, list[_Known]], opening: set[int], lower: set[str]
) -> Iterator[tuple[Span, NameLabel]]:
    words = [word for word in _WORD.finditer(text) if word[0] != "and"]
    for at, word in enumerate(words):
        if word[0].islower():
            continue
        for name in known.get(word[0].casefold(), ()):
            there = words[at : at + len(name.words)]
            if not _is_name(text, there, name.words):
                continue
            span = Span(there[0].start(), there[-1].end())
            if len(there) > 1 or _stands_alone(text, span, opening, lower):
                yield span, name.label
                break


def _is_name(text: str, there: Sequence[re.Match[str]], words: tuple[str, ...]) -> bool:
    """Tell whether the words of a name stand there, as written or in capitals."""
    if len(there) != len(words):
        return False
    if not all(_BETWEEN.fullmatch(text, a.end(), b.start()) for a, b in pairwise(there)):
        return False
    shouts = len("".join(words)) > _SHORTEST
    return all(
        found[0] == word or (shouts and found[0] == word.upper())
        for found, word in zip(there, words, strict=True)
    )


def _stands_alone(text: str, span: Span, opening: set[int], lower: set[str]) -> bool:
    """Tell whether a single word is a name by itself: no common word, no part of a longer name."""
    before, after = text[: span.start][-2:], text[span.end : span.end + 2]
    joined = before[-1:] == "-" or after[:1] == "-"
    longer = after[:1] == " " and after[1:].isupper()
    opens = span.start in opening or before.strip()[-1:] in tuple("“‘\"'(:—–")
    if joined or longer:
        return False
    return not opens or span.of(text).lower() not in lower
