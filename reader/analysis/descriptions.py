"""Who is meant by a description: "the ministry", "the actress", "the company", "a statement"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.firms import named_body
from reader.analysis.issuers import last_speaker, owner_of
from reader.analysis.lead_ins import is_new, subject_of
from reader.analysis.phrases import content_words
from reader.analysis.speakers import person_at, speaker_span

if TYPE_CHECKING:
    from reader.analysis.resolved import Resolved
    from reader.analysis.scene import Scene
    from reader.model.text import Span

#: What those who are new in an article are in their sentences.
_ACTING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
#: So many paragraphs on, "the engineer" may still be whom "an engineer" brought in.
_LONG_AGO = 12
_POINTING = frozenset({"the", "this", "that", "these", "those"})
#: So many earlier phrases with the same noun are looked at: the time grows with the text alone.
_BACK = 200
#: How many paragraphs ahead the name of "Norland’s foreign minister" may first stand.
_AHEAD = 2
#: Through these a body speaks itself: "the ministry's press office".
_MOUTHS = frozenset({"office", "service", "department", "bureau", "team"})
#: Whom a sentence about somebody may bring in without a name.
_OTHERS = frozenset(
    {"attacker", "doctor", "driver", "judge", "killer", "lawyer", "magistrate", "neighbor"}
    | {"neighbour", "officer", "official", "prosecutor", "reporter", "source", "spokesman"}
    | {"spokesperson", "spokeswoman", "suspect", "witness"}
)


def near(scene: Scene, candidate: int, head: int) -> bool:
    """Tell whether `head` stands in the paragraph of `candidate` or the one after."""
    return 0 <= paragraph_of(scene, head) - paragraph_of(scene, candidate) <= 1


def paragraph_of(scene: Scene, word: int) -> int:
    """Return the number of the paragraph that `word` stands in."""
    return scene.paragraph(scene.tokens[word].start)


def described(names: Resolved, head: int, own: Span) -> Span | None:
    """Resolve "the ministry", "the prime minister", "the separatists"."""
    first, last = names.scene.parse.at(own)
    pointing = first > 0 and names.scene.tokens[first - 1].text.lower() in _POINTING
    owned = any(names.scene.tokens[i].dep == "poss" for i in range(first, last))
    many = names.scene.plural(head)
    if names.scene.kind(head) == "person" and not many and (pointing or owned):
        found = None if owned else _brought_in(names, head, near_only=True)
        found = found or _holder(names, head, own)
        if found is not None and owned and not _is_its(names, head, found):
            found = None
        if found is None and not owned:
            found = _known_person(names, head, own)
        found = found or _introduced_later(names, head)
        if found is not None:
            return found
    if owned:
        return _through_press(names, head)
    if not (pointing or many):
        return None
    found = _fuller(names, head, own)
    return found or _just_named(names, head, own) or named_body(names, head, own)


def _known_person(names: Resolved, head: int, own: Span) -> Span | None:
    """Return who "the aide" or "the roofer" is, of whom the text before tells."""
    return (
        _brought_in(names, head, near_only=False)
        or _acting_before(names, head, own)
        or _fuller_person(names, head, own)
        or names.epithets.meant(head, own)
    )


def _brought_in(names: Resolved, head: int, *, near_only: bool) -> Span | None:
    """Return whom "an engineer" brought in before "the engineer" said something."""
    scene = names.scene
    phrases = names.phrases.around(scene.tokens[head].lemma.lower())
    end = bisect_left(phrases, head, key=lambda phrase: phrase.head)
    for phrase in reversed(phrases[max(0, end - _BACK) : end]):
        far = paragraph_of(scene, head) - paragraph_of(scene, phrase.head)
        if far > (1 if near_only else _LONG_AGO):
            return None
        if not phrase.plural and scene.tokens[phrase.head].dep in _ACTING:
            return names.who(phrase.head) if is_new(scene, phrase.head) else None
    return None


def _acting_before(names: Resolved, head: int, own: Span) -> Span | None:
    """Return the named person whom the sentence before "the roofer said" is about.

    It must be of the same paragraph.
    """
    scene = names.scene
    number = scene.stretch(scene.tokens[head].start) - 1
    if number < 0 or not names.epithets.adds(head, own):
        return None
    before = scene.stretches[number]
    if scene.paragraph(before.start) != paragraph_of(scene, head):
        return None
    subject = subject_of(scene, number)
    found = None if subject is None else names.who(subject)
    if found is None or not names.persons.is_named(found):
        return None
    named = (scene.person(i) for i in scene.visible(*scene.parse.at(before)))
    alone = {names.persons.fullest(mention.span) for mention in named if mention is not None}
    return found if alone <= {found} and names.epithets.can_be(found, own) else None


def _through_press(names: Resolved, head: int) -> Span | None:
    """Return the ministry where "the ministry's press office" speaks."""
    scene, owner = names.scene, owner_of(names.scene, head)
    before = scene.tokens[head - 1].text.lower()
    if scene.tokens[head].lemma.lower() not in _MOUTHS or before not in ("press", "media"):
        return None
    if owner is None or scene.mention(owner) is not None or scene.kind(owner) != "body":
        return None
    return _fuller(names, owner, speaker_span(scene, owner))


def _holder(names: Resolved, head: int, own: Span) -> Span | None:
    """Return who was named before with this role."""
    found = names.persons.by_role(own, content_words(names.scene, own))
    words = range(*names.scene.parse.at(own))
    plain = all(names.scene.tokens[i].pos == "ADJ" for i in words if i != head)
    if found is None and plain:
        found = names.persons.by_noun(own, names.scene.tokens[head].lemma.lower())
    return found


def _is_its(names: Resolved, head: int, found: Span) -> bool:
    """Tell whether "its president" can be the president found: of no other body."""
    scene, owner = names.scene, owner_of(names.scene, head)
    if owner is None or scene.tokens[owner].text.lower() not in ("its", "their"):
        return True
    body = names.who(owner)
    told = names.epithets.words(found) - {"the", "of"}
    known = content_words(scene, body)
    others = {word for word in told if scene.noun(word) == "body"}
    return body == speaker_span(scene, owner) or not known.isdisjoint(told) or not others


def _introduced_later(names: Resolved, head: int) -> Span | None:
    """Return the name that the next paragraphs give to "Norland’s foreign minister"."""
    start = paragraph_of(names.scene, head)
    number = bisect_left(
        names.heads, start + 1, key=lambda index: paragraph_of(names.scene, index)
    )
    later = names.heads[number] if number < len(names.heads) else None
    if later is None or paragraph_of(names.scene, later) - start > _AHEAD:
        return None
    person = person_at(names.scene, later)
    noun = names.scene.tokens[head].lemma.lower()
    return person if person is not None and names.persons.is_new(person, noun) else None


def _just_named(names: Resolved, head: int, own: Span) -> Span | None:
    """Return who spoke last, where "the actress" can hardly be anybody else.

    Where nobody spoke, that is the person whom the sentence before named last.
    """
    scene = names.scene
    alone = len(content_words(scene, own)) == 1 and scene.kind(head) == "person"
    if not alone or scene.plural(head):
        return None
    before = last_speaker(names, head)
    if before is not None:
        return names.who(before) if person_at(scene, before) else None
    if scene.tokens[head].lemma.lower() in _OTHERS:
        return None
    return _alone_before(names, head)


def _alone_before(names: Resolved, head: int) -> Span | None:
    """Return the one person whom the sentence before names, if it is of the same paragraph."""
    scene = names.scene
    end = scene.sentence(head)[0]
    if end == 0 or paragraph_of(scene, end - 1) != paragraph_of(scene, head):
        return None
    first, _ = scene.sentence(end - 1)
    named = (scene.person(i) for i in range(first, end))
    found = {names.persons.fullest(mention.span) for mention in named if mention is not None}
    return found.pop() if len(found) == 1 else None


def _fuller_person(names: Resolved, head: int, own: Span) -> Span | None:
    """Return who "the aide" is, if "an aide to the governor" was spoken of before."""
    found = _fuller(names, head, own)
    return found if found is not None and names.persons.is_named(found) else None


def _fuller(names: Resolved, head: int, own: Span) -> Span | None:
    """Return the last earlier noun phrase with the same head that says more."""
    scene, wanted, plural = names.scene, content_words(names.scene, own), names.scene.plural(head)
    phrases = names.phrases.around(scene.tokens[head].lemma.lower())
    end = bisect_left(phrases, head, key=lambda phrase: phrase.head)
    for phrase in reversed(phrases[max(0, end - _BACK) : end]):
        if phrase.plural == plural and phrase.content > wanted:
            return names.who(phrase.head) if phrase.head in names.speaking else phrase.span
    return None
