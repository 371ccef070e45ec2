"""What is said of a story as Markdown shows its words as they are."""

from __future__ import annotations

from dataclasses import replace

from reader.export.base import Edition
from reader.export.markdown import markdown
from reader.export.texts import MARKDOWN
from reader.model.analysis import Figure, Quote
from reader.model.article import Article
from reader.model.comparison import Contrast, FigureGroup, Passage, Place
from reader.model.overview import Overview, Row
from reader.model.text import Span
from reader.model.voices import voice
from reader.progress import silently
from tests.export.test_overview import ROWS, STORY
from tests.export.test_quotes import made
from tests.invented import compared


def below(text, heading):
    """The lines below a heading."""
    _, found, part = text.partition(f"# {heading}\n")
    assert found
    return part.partition("\n# ")[0].splitlines()


def test_the_synopsis_says_where_no_match_was_found():
    assert below(markdown(STORY, ROWS), "Synopsis")[1:] == [
        r"| Row | Carried by | Differs | A The \| Post | B b.txt |",
        "| --- | --- | --- | --- | --- |",
        r"| 1 | all | figure | Shut\|it, “now”. | Never \[…\] and |",
        "| 2 | one |  | *no match found* | and |",
    ]


def test_without_quotes_and_figures_the_synopsis_stands_alone():
    assert markdown(STORY, ()).count("#") == 1
    assert len(below(markdown(STORY, ()), "Synopsis")) == 3


def test_quotes_stand_below_their_speakers_each_utterance_in_all_its_wordings():
    quotes = below(markdown(made(), ()), "Quotes")
    assert quotes[:6] == [
        "",
        "## Tolk",
        "",
        "2 quotes; words quoted: A\N{NO-BREAK SPACE}3",
        "",
        quotes[5],
    ]
    assert quotes[5].startswith("- **A** “=Sorn is dark,” · *via Norfax* · direct · the wording")
    assert quotes[5].endswith("one denies it (“dark” in A, “not” in B)")
    assert quotes[6] == "  - **B** Sorn is not dark · *indirect · possibly the same utterance*"
    assert quotes[8] == "## No speaker named"


def test_another_speaker_is_marked_as_such():
    story = made()
    other = replace(story, speaker_names=(("Tolk", None), ("Jan *Brek*",)))
    quotes = below(markdown(other, ()), "Quotes")
    assert any(r"*said by Jan \*Brek\* · " in line for line in quotes)
    (group,) = other.quote_groups
    a, b = (Passage(at, voice(other.quote(Place(at, 0)))) for at in (0, 1))
    differ = replace(group, contrasts=(Contrast("speaker", a, b),))
    quotes = below(markdown(replace(other, quote_groups=(differ,)), ()), "Quotes")
    assert any(r"*≠ said by Jan \*Brek\* · " in line for line in quotes)


def test_figures_have_a_column_an_article_and_how_they_stand_what_differs_first():
    texts = "40 boats, 40 boats and 7 men", "60 boats and 7 men"
    articles = [Article(f"{text[:2]}.txt", text, text) for text in texts]
    spans = [(Span(0, 8), Span(10, 18), Span(23, 28)), (Span(0, 8), Span(13, 18))]
    story = compared(articles)
    analyses = tuple(
        replace(one, figures=tuple(Figure(span, "1", "count") for span in of))
        for one, of in zip(story.analyses, spans, strict=True)
    )
    groups = (
        FigureGroup("men", "agree", (Place(0, 2), Place(1, 1))),
        FigureGroup("boats", "conflict", (Place(0, 0), Place(0, 1), Place(1, 0)), settled=True),
    )
    told = markdown(replace(story, analyses=analyses, figure_groups=groups), ())

    assert below(told, "Figures")[3:] == [
        "| boats | 40 boats | 60 boats | ≠ differ · resolved by the reader |",
        "| men | 7 men | 7 men | = agree |",
    ]


def test_it_is_written_with_the_rows_that_the_story_comes_to(tmp_path):
    story = made()
    quote = story.analyses[0].quotes[0]
    assert isinstance(quote, Quote)
    row = Row("s1", ((Passage(0, quote.content),), ()), "one")
    for overview, lines in ((Overview((row,)), 4), (None, 3)):
        MARKDOWN.write(Edition("Sorn", story, overview=overview), tmp_path / "s.md", silently)
        text = (tmp_path / "s.md").read_text("utf-8")
        assert len(below(text, "Synopsis")) == lines
