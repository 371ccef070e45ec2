"""Which body "the company" or "the organization" stands for: the last one named that can be."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.names_words import lexicon
from reader.analysis.phrases import content_words
from reader.analysis.scene import PLATFORMS, Scene
from reader.analysis.speakers import speaker_span
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.resolved import Resolved
    from reader.model.text import Span

#: Nouns by which a company that was named is called when it is named again.
_COMPANIES = frozenset(
    {"airline", "automaker", "bank", "brewer", "broadcaster", "builder", "carmaker", "carrier"}
    | {"chain", "chipmaker", "company", "corporation", "developer", "drugmaker", "firm", "giant"}
    | {"insurer", "lender", "maker", "manufacturer", "operator", "publisher", "retailer"}
    | {"startup", "start-up", "supplier", "utility"}
)
#: Nouns for other bodies that have names of all sorts.
_OTHERS = frozenset(
    {"agency", "association", "charity", "club", "federation", "foundation", "group"}
    | {"franchise", "label", "nonprofit", "organisation", "organization", "studio", "team"}
)
#: All nouns by which a body that was named is called when it is named again.
FIRMS = _COMPANIES | _OTHERS
#: Words in the names of bodies that are no companies.
_PUBLIC = frozenset(
    {"administration", "agency", "army", "assembly", "association", "board", "bureau", "city"}
    | {"college", "commission", "committee", "congress", "council", "county", "court", "house"}
    | {"department", "district", "federation", "government", "institute", "legislature"}
    | {"ministry", "navy", "office", "parliament", "party", "police", "school", "senate"}
    | {"service", "treasury", "union", "university"}
)
#: How many words more may tell what sort of body it is: "the Texas chip maker".
_MORE = 3
#: How many paragraphs back the name of "the company" may stand, and where it is no subject.
_BACK, _CLOSE = 2, 1
#: Of so many words is the name of a company that is taken for a person's.
_WORDS = 2
#: So many names are looked at.
_MENTIONS = 100


def named_body(names: Resolved, head: int, own: Span) -> Span | None:
    """Return the body of which "the company" speaks: the last named one that is not a state's.

    Args:
        names: Who is meant by what in the article.
        head: The noun.
        own: The words of the description around it.
    """
    scene = names.scene
    noun = scene.tokens[head].lemma.lower()
    if noun not in FIRMS or scene.plural(head):
        return None
    if len(content_words(scene, own)) > _MORE or _named_by_itself(scene, head, own, noun):
        return None
    here = scene.paragraph(own.start)
    found = next(_subjects(names, head, noun), None)
    if found is None or here - scene.paragraph(found.start) > _CLOSE:
        main = names.phrases.main_body
        found = found or main
        found = _mentioned(scene, own, noun) or found if main is None else main
    return _like_no_person(names, own) if found is None and noun in _COMPANIES else found


def _like_no_person(names: Resolved, own: Span) -> Span | None:
    """Return the name taken for a person's that nothing tells is one, named most before `own`.

    A person is called by the last name alone, by "he" or "she", or by what he or she is.
    """
    text, persons = names.scene.parse.text, names.persons
    before = [one for one in persons.named if one[0].span.end <= own.start][:_MENTIONS]
    alone = {name[0] for _, name in before if len(name) == 1}
    found: list[Span] = []
    for mention, name in before:
        personal = not lexicon().given.isdisjoint(name[:1]) or not alone.isdisjoint(name)
        told = persons.pronoun(mention.span) or any(map(_of_person, persons.role(mention)))
        if len(name) == _WORDS and not personal and not told:
            found.append(persons.fullest(mention.span))
    often = Counter(span.of(text) for span in found)
    return max(found, key=lambda span: often[span.of(text)], default=None)


def _of_person(word: str) -> bool:
    return Scene.noun(word) == "person"


def _named_by_itself(scene: Scene, head: int, own: Span, noun: str) -> bool:
    """Tell whether a name in the description tells which: "the Wexmoor news agency".

    A place before a company only tells where it is.
    """
    for word in range(*scene.parse.at(own)):
        if word != head and scene.tokens[word].pos == "PROPN":
            mention = scene.mention(word)
            if noun not in _COMPANIES or mention is None or mention.label != "PLACE":
                return True
    return False


def _subjects(names: Resolved, head: int, noun: str) -> Iterator[Span]:
    """Yield the bodies that the paragraphs before are about, the last first."""
    scene = names.scene
    here = scene.paragraph(scene.tokens[head].start)
    for index in names.before(head):
        mention, token = scene.mention(index), scene.tokens[index]
        if here - scene.paragraph(token.start) > _BACK:
            break
        body = token.pos == "PROPN" if mention is None else mention.label == "ORG"
        if not body or scene.person(index) is not None:
            continue
        span = speaker_span(scene, index) if mention is None else mention.span
        if _can_be(span.of(scene.parse.text), noun):
            yield names.who(index) if index in names.speaking else span


def _mentioned(scene: Scene, own: Span, noun: str) -> Span | None:
    """Return the body named last near the description, whatever it is in its sentence."""
    number = bisect_left(scene.mentions, own.start, key=lambda mention: mention.span.start)
    for mention in reversed(scene.mentions[max(0, number - _MENTIONS) : number]):
        if scene.paragraph(own.start) - scene.paragraph(mention.span.start) > _CLOSE:
            break
        first, _ = scene.parse.at(mention.span)
        body = mention.label == "ORG" and not scene.hidden[first]
        name = mention.span.of(scene.parse.text)
        if body and scene.person(first) is None and _can_be(name, noun):
            return mention.span
    return None


def _can_be(name: str, noun: str) -> bool:
    """Tell whether no word of the name tells that it is another sort of body."""
    words = frozenset(word.strip(".").lower() for word in name.split())
    if noun in words:
        return True
    if name.rstrip(".") in _agencies() | PLATFORMS or not words.isdisjoint(lexicon().press):
        return False
    return words.isdisjoint(_PUBLIC if noun in _COMPANIES else lexicon().company)


@cache
def _agencies() -> frozenset[str]:
    return frozenset(word_list("agencies"))
