"""Where an article first tells, or only later, the name of "the woman" or "a former deputy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.phrases import content_words
from reader.analysis.subjects import object_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.persons import Persons
    from reader.analysis.phrases import Phrases
    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: How many paragraphs off the name may stand.
_NEAR = 8
#: So many phrases with the same noun are looked at.
_MANY = 50
#: So many paragraphs on, "a professor" may get a name, behind so many words.
_SOON, _TITLED = 3, 3
_NAMING = frozenset({"identify", "name"})
_INDEFINITE = frozenset({"a", "an"})


def given_name(scene: Scene, phrases: Phrases, head: int) -> Span | None:
    """Return who "the woman" is where she, or another, gives her name as "Jo Holm"."""
    if scene.plural(head) or scene.kind(head) != "person" or scene.mention(head) is not None:
        return None
    here = scene.paragraph(scene.tokens[head].start)
    for phrase in phrases.around(scene.tokens[head].lemma.lower())[:_MANY]:
        near = abs(scene.paragraph(scene.tokens[phrase.head].start) - here) <= _NEAR
        name = _called(scene, phrase.head) if near and not phrase.plural else None
        if name is not None:
            return name
    return None


def _called(scene: Scene, head: int) -> Span | None:
    """Return the name in "the woman gave her name as …" or "identified the man as …"."""
    for verb in _verbs(scene, head):
        for child in scene.parse.children(verb):
            below = (child, *scene.parse.children(child))
            named = (object_of(scene, i) for i in below if scene.tokens[i].text.lower() == "as")
            person = next((scene.person(i) for i in named if i is not None), None)
            if person is not None:
                return person.span
    return None


def _verbs(scene: Scene, head: int) -> Iterator[int]:
    token = scene.tokens[head]
    lemma = scene.tokens[token.head].lemma.lower()
    if token.dep in ("dobj", "nsubjpass") and lemma in _NAMING:
        yield token.head
    if token.dep == "nsubj" and _gives_name(scene, token.head):
        yield token.head
    clauses = (c for c in scene.parse.children(head) if scene.tokens[c].dep == "relcl")
    yield from (c for c in clauses if _gives_name(scene, c))


def _gives_name(scene: Scene, verb: int) -> bool:
    below = (scene.tokens[child] for child in scene.parse.children(verb))
    gives = any(t.dep == "dobj" and t.lemma.lower() == "name" for t in below)
    return gives and scene.tokens[verb].lemma.lower() == "give"


def named_later(scene: Scene, persons: Persons, head: int, own: Span) -> Span | None:
    """Return whom a later paragraph names and calls what "a former deputy" says."""
    first, _ = scene.parse.at(own)
    article = scene.tokens[first - 1].text.lower() if first else ""
    wanted = content_words(scene, own)
    if article not in _INDEFINITE or scene.plural(head):
        return None
    last = scene.paragraph(own.start) + _NEAR
    found = persons.by_later_role(own, wanted, last) if len(wanted) > 1 else None
    return found or _opens_next(scene, persons, head, own)


def _opens_next(scene: Scene, persons: Persons, head: int, own: Span) -> Span | None:
    """Return whose name opens a paragraph soon after the article opened with "a professor".

    News tells first what somebody is, then who: nothing else may be told of whoever that is.
    """
    here = scene.paragraph(own.start)
    opens = scene.tokens[head].dep in ("nsubj", "nsubjpass") and scene.kind(head) == "person"
    if here > 1 or not opens:
        return None
    for paragraph in scene.paragraphs[here + 1 : here + 1 + _SOON]:
        first, last = scene.parse.at(paragraph)
        named = (scene.person(word) for word in range(first, min(first + _TITLED, last)))
        mention = next((mention for mention in named if mention is not None), None)
        if mention is not None and persons.is_new(mention.span):
            return mention.span
    return None
