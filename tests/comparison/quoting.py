"""Stories that are nothing but quotes, or matched sentences, and corrections of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from reader.comparison.corrections_groups import grouped as judged
from reader.comparison.statements import statements
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import (
    Entity,
    Match,
    Passage,
    Place,
    QuoteGroup,
)
from reader.model.correction import SCOPES, SUBJECTS, Correction
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import compared

HOLT = Entity("e1", "PERSON", "Mara Holt", ("Mara Holt", "Holt"))
BRANDT = Entity("e2", "PERSON", "Ivo Brandt", ("Ivo Brandt", "Brandt"))
NORLAND = Entity("e3", "PLACE", "Norland", ("Norland",))
PEOPLE = {one.name: one for one in (HOLT, BRANDT, NORLAND)}

#: What three articles quote, a line each, and who says it.
JOURNAL = (
    ("Our ships carried nothing but grain.", "Mara Holt"),
    ("The harbour opens in spring.", "Mara Holt"),
    ("Nobody asked us.", None),
)
POST = (
    ("Our ships carried grain.", "Mara Holt"),
    ("“Nobody  asked us”", "the harbour master"),
    ("We shall see.", "Ivo Brandt"),
)
TIMES = (("Our ships carried grain.", "Ivo Brandt"), ("nobody asked us", "Norland"))


def article_of(lines, name="a.txt"):
    """An article that is nothing but lines, with the span of each."""
    spans, text = [], ""
    for line in lines:
        spans.append(Span(len(text), len(text) + len(line)))
        text += line + "\n\n"
    return Article(name, name, text), spans


def told(*articles, **found):
    """A comparison of articles that are nothing but quotes."""
    made = [article_of([w for w, _ in said], f"{n}.txt") for n, said in enumerate(articles)]
    names = tuple(tuple(name for _, name in said) for said in articles)
    return compared(
        [article for article, _ in made],
        [Analysis(quotes=tuple(Quote("direct", s, s) for s in spans)) for _, spans in made],
        entities=tuple(PEOPLE.values()),
        speaker_names=names,
        speakers=tuple(
            tuple(PEOPLE[name].id if name in PEOPLE else None for name in row) for row in names
        ),
        **found,
    )


GRAIN = QuoteGroup((Place(0, 0), Place(1, 0), Place(2, 0)), "Ivo Brandt", ("wording", "speaker"))
ASKED = QuoteGroup((Place(0, 2), Place(1, 1)), "the harbour master", ())
STORY = told(JOURNAL, POST, TIMES, quote_groups=(GRAIN, ASKED))


def quote_at(comparison, place):
    return target_on(comparison.articles[place.article], comparison.quote(place).content)


def no_quote(place, scope="place", story=STORY, made="2026-01-01"):
    target = quote_at(story, place)
    return Correction("q", "s", "quote", target.exact, "", scope, (target,), made)


def says(place, user, scope="place", *, story=STORY, made="2026-01-01"):
    machine = story.speaker_names[place.article][place.index] or ""
    targets = (quote_at(story, place),)
    return Correction(made, "s", "speaker", machine, user, scope, targets, made)


def no_match(comparison, a, b):
    ends = [target_on(comparison.articles[one.article], one.span) for one in (a, b)]
    return Correction("m", "s", "match", "reworded", "", "place", tuple(ends), "2026-01-01")


def words_quoted(comparison):
    return [
        [quote.content.of(article.text) for quote in analysis.quotes]
        for article, analysis in zip(comparison.articles, comparison.analyses, strict=True)
    ]


ROWS = [article_of([f"Sentence {n} of article {a}." for n in range(3)], f"{a}") for a in range(4)]


def at(article, sentence):
    return Passage(article, ROWS[article][1][sentence])


def match(a, b, score=0.9):
    return Match(a, b, "reworded", score, "likely" if score > 0.3 else "possible")


def matching(*matches, **found):
    articles = [article for article, _ in ROWS]
    return compared(articles, matches=matches, statements=statements(matches), **found)


LINES = ("We go.", "we go", "They may come back.", "Never.", "Grain for all, he said.")
SCORES = st.sampled_from([0.1, 0.4, 0.7, 0.9, 1.0])
KINDS = ("direct", "mixed", "indirect", "sung")
ENDS = ((0, 3), (1, 8), (3, 20), (9, 14))  # some words somewhere
NAMES = (None, "Mara Holt", "Ivo Brandt", "Norland", "the mayor")


@st.composite
def stories(draw):
    line = st.tuples(st.sampled_from(LINES), st.sampled_from(NAMES))
    articles = draw(st.lists(st.lists(line, min_size=1, max_size=4), min_size=1, max_size=4))
    story = told(*map(tuple, articles))
    places = [
        Place(a, q)
        for a, analysis in enumerate(story.analyses)
        for q in range(len(analysis.quotes))
    ]
    pairs = [(a, b) for a, b in combinations(places, 2) if a.article < b.article]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=6)) if pairs else []
    ends = [[Passage(p.article, story.quote(p).content) for p in pair] for pair in chosen]
    matches = tuple(match(a, b, draw(SCORES)) for a, b in ends)
    return replace(
        story,
        matches=matches,
        statements=statements(matches),
        quote_groups=grouped(story, chosen),
    )


def grouped(story, pairs):
    """Groups of these, told as they should be, no quote in two."""
    taken: set[Place] = set()
    chosen = []
    for pair in sorted(pairs):
        if not taken.intersection(pair):
            taken.update(pair)
            chosen.append(pair)
    return tuple(judged(story, chosen))


@st.composite
def corrections(draw, story):
    spots = [
        target_on(article, quote.content)
        for article, analysis in zip(story.articles, story.analyses, strict=True)
        for quote in analysis.quotes
    ]
    spots += [
        target_on(article, Span(start, end))
        for article in story.articles
        for start, end in draw(st.lists(st.sampled_from(ENDS), max_size=2))
        if end < len(article.text)
    ]
    spots += [Target("gone", Span(0, 3), "Hm."), Target(story.articles[0].key)]
    made = []
    for number in range(draw(st.integers(0, 5))):
        targets = draw(st.lists(st.sampled_from(spots), max_size=2))
        subject = draw(st.sampled_from(SUBJECTS))
        machine = draw(st.sampled_from(LINES if subject == "quote" else NAMES)) or ""
        spoken = subject in {"speaker", "quoted"}
        user = draw(st.sampled_from(NAMES)) or "" if spoken else ""
        scope = draw(st.sampled_from(SCOPES))
        kind = draw(st.sampled_from(KINDS))
        user = kind if subject == "manner" else user
        created = f"2026-01-0{draw(st.integers(1, 9))}"
        told = subject, machine, user, scope, tuple(targets), created
        manner = kind if subject == "quoted" else ""
        made.append(Correction(str(number), "s", *told, manner))
    return made


@st.composite
def corrected_stories(draw):
    story = draw(stories())
    return story, draw(corrections(story))
