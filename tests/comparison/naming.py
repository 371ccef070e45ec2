"""Stories in which the names are marked, and corrections of them.

"[Mara Holt:1]" is a mention of e1; who speaks in “words” is mentioned next after them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hypothesis import strategies as st

from reader.comparison.speakers import speakers
from reader.model.analysis import Analysis, Mention, NameLabel, Quote
from reader.model.article import Article
from reader.model.comparison import Entity
from reader.model.correction import OF_NAMES, SCOPES, Correction
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import compared

#: What sort of name each is, and what it is called where that is not its first form.
KINDS: dict[str, tuple[NameLabel, str]] = {
    "e1": ("PERSON", "Mara Holt"),
    "e2": ("PERSON", "Ivo Brandt"),
    "e3": ("PLACE", "Norland"),
    "e4": ("ORG", "Coast Guard"),
}

_MARK = re.compile(r"\[([^\]:]+):(\d)\]")


def article_named(text, name):
    """An article, what is found in it, and whom its mentions name."""
    plain, mentions, known, last = "", [], [], 0
    for mark in _MARK.finditer(text):
        plain += text[last : mark.start()]
        number = f"e{mark[2]}"
        span = Span(len(plain), len(plain) + len(mark[1]))
        mentions.append(Mention(span, KINDS[number][0]))
        known.append(number)
        plain, last = plain + mark[1], mark.end()
    plain += text[last:]
    quotes = []
    for quoted in re.finditer("“([^”]+)”", plain):
        content = Span(*quoted.span(1))
        who = next((m.span for m in mentions if m.span.start >= content.end), None)
        quotes.append(Quote("direct", content, content, speaker=who, who=who))
    return Article(name, name, plain), Analysis((), tuple(mentions), tuple(quotes)), tuple(known)


def naming(*texts, **found):
    """A comparison of articles in which names are marked."""
    made = [article_named(text, f"{n}.txt") for n, text in enumerate(texts)]
    articles, analyses, known = ([one[part] for one in made] for part in range(3))
    forms: dict[str, Counter[str]] = {number: Counter() for number in KINDS}
    for article, analysis, row in made:
        for mention, number in zip(analysis.mentions, row, strict=True):
            forms[number][" ".join(mention.span.of(article.text).split())] += 1
    entities = tuple(
        Entity(number, label, name, tuple(form for form, _ in forms[number].most_common()))
        for number, (label, name) in KINDS.items()
        if forms[number]
    )
    ids, names = speakers(articles, analyses, entities, known)
    story = compared(
        articles,
        analyses,
        mention_entities=tuple(known),
        entities=entities,
        speakers=ids,
        speaker_names=names,
    )
    return replace(story, **found)


def mention_of(story, words, article=0, nth=0):
    """The target on the nth mention in these words, in an article."""
    there = story.articles[article]
    spans = [mention.span for mention in story.analyses[article].mentions]
    return target_on(there, [span for span in spans if span.of(there.text) == words][nth])


def correction(subject, machine, user, *targets, scope="story", made="2026-01-01"):
    return Correction(f"{subject} {made}", "s", subject, machine, user, scope, targets, made)


def who(comparison, article=0):
    """The words of each mention of an article, with what the one is called whom they name."""
    names = {one.id: one.name for one in comparison.entities} | {None: None}
    text = comparison.articles[article].text
    mentions = comparison.analyses[article].mentions
    known = comparison.mention_entities[article]
    return [
        (mention.span.of(text), names[number])
        for mention, number in zip(mentions, known, strict=True)
    ]


def entity(comparison, name):
    (found,) = [one for one in comparison.entities if one.name == name]
    return found


FORMS = ("Mara Holt", "Holt", "holt’s", "Ivo Brandt", "Norland", "the  Guard", " ", "May")
CALLED = (
    "Mara Holt",
    "Ivo Brandt",
    "Holt",
    "Norland",
    "Coast Guard",
    "Jan Holt",
    "Guard",
    " ",
    "",
)


@st.composite
def stories(draw):
    mark = st.tuples(st.sampled_from(FORMS), st.integers(1, 4)).map(lambda m: f"[{m[0]}:{m[1]}]")
    said = mark.map(lambda one: f"“We sail.” {one}")
    texts = draw(st.lists(st.lists(mark | said, max_size=6).map(" and ".join), max_size=3))
    return naming(*texts)


@st.composite
def corrections(draw, story, most=6):
    spots = [target for target, _ in mentions_in(story)]
    spots += [Target("gone", Span(0, 4), "Holt"), *(Target(one.key) for one in story.articles)]
    spots += [target_on(one, Span(0, min(len(one.text), 9))) for one in story.articles if one.text]
    made = []
    for number in range(draw(st.integers(0, most))):
        subject = draw(st.sampled_from(sorted(OF_NAMES)))
        users = ("PERSON", "ORG", "PLACE", "nonsense") if subject == "kind" else CALLED
        words = draw(st.sampled_from(CALLED)), draw(st.sampled_from(users))
        targets = draw(st.lists(st.sampled_from(spots), max_size=2))
        scope = draw(st.sampled_from(SCOPES))
        created = f"2026-01-{draw(st.integers(1, 9)):02}-{number}"
        made.append(Correction(str(number), "s", subject, *words, scope, tuple(targets), created))
    return made


def mentions_in(story):
    """The target on each mention, with what the one is called whom it names."""
    names = {one.id: one.name for one in story.entities}
    return [
        (target_on(article, mention.span), names[number])
        for article, analysis, known in zip(
            story.articles, story.analyses, story.mention_entities, strict=True
        )
        for mention, number in zip(analysis.mentions, known, strict=True)
    ]


@st.composite
def corrections_seen(draw, story):
    """A correction such as the window makes, of a story in which there is a mention."""
    target, machine = draw(st.sampled_from(mentions_in(story)))
    other, kept = draw(st.sampled_from(mentions_in(story)))
    scope = draw(st.sampled_from(SCOPES))
    user = draw(st.sampled_from([one.name for one in story.entities] + ["Jan Holt"]))
    return draw(
        st.sampled_from(
            [
                correction("merge", machine, kept, target, other),
                correction("split", machine, user, target, scope=scope),
                correction("kind", "PERSON", "EVENT", target),
                correction("name", machine, user, target),
                correction("ignore", target.exact, "", target, scope=scope),
            ]
        )
    )


@st.composite
def corrected_stories(draw):
    story = draw(stories())
    return story, draw(corrections(story))
