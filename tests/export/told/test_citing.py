"""Around what articles say stand marks of one kind; what is between them stays theirs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.export.base import PRESETS, Layout
from reader.export.html.page import page
from reader.export.markdown import markdown
from reader.export.told.citing import cited, quoted
from reader.model.analysis import Quote
from reader.model.comparison import Passage, Place, QuoteGroup, Statement
from reader.model.overview import Only, Overview, Row
from reader.model.text import Span


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('"We asked," she\nsaid.', "“We asked,” she said."),
        ('He said: "Now." And "then" left.', "He said: “Now.” And “then” left."),
        ('"We asked for a stop.', "“We asked for a stop."),  # the quote goes on
        ('Nobody listened."', "Nobody listened.”"),
        ("\"He said 'no'\", she added.", "“He said 'no'”, she added."),
        ('It was the "80" bus ("the slow one").', "It was the “80” bus (“the slow one”)."),
        ('word—"so"—and said:"Now"', "word—“so”—and said:“Now”"),
        ('"A "b" c"', "“A “b” c”"),
        ('6\' 2" tall, 10" wide', '6\' 2" tall, 10" wide'),
        ("„Nein“, « non » and “it's”", "„Nein“, « non » and “it's”"),
        ('a " b ""', 'a " b ""'),
    ],
)
def test_straight_marks_around_a_quote_become_ours(words, expected):
    assert cited(words) == expected


@given(st.text(alphabet="a1 .,'\"“”-"))
def test_nothing_but_straight_marks_ever_changes(words):
    line = " ".join(words.split())

    set_ = cited(words)

    changed = [(a, b) for a, b in zip(line, set_, strict=True) if a != b]
    assert {a for a, _ in changed} <= {'"'}
    assert {b for _, b in changed} <= set("“”")


def test_what_we_quote_stands_between_our_marks():
    assert quoted("it's") == "“it's”"


SAID = '"The lamp is out," Mina Quill said.\n\nShe called the cape "a \'cold\' place" and left.'


@pytest.fixture
def straight(edition, make):
    """The same sentences in two articles with straight marks, and a note on some."""
    a, b = make.article(SAID, "Gazette"), make.article(SAID, "Bell")
    spans = [Span(0, SAID.index("\n")), Span(SAID.index("She"), len(SAID))]
    fragment = Span(SAID.index("a 'cold"), SAID.index('" and'))
    quotes = (
        make.direct(SAID, "The lamp is out,"),
        Quote("mixed", fragment, Span(SAID.index('"a'), len(SAID) - 1)),
    )
    rows = (Row("s", tuple((Passage(at, spans[0]),) for at in (0, 1)), "all"),)
    compared = make.comparison(
        *(a, b),
        quotes={0: quotes, 1: quotes},
        statements=(Statement("s", (Passage(0, spans[0]), Passage(1, spans[0]))),),
        quote_groups=tuple(
            QuoteGroup((Place(0, at), Place(1, at)), None, ("wording",)) for at in (0, 1)
        ),
        speakers=((None, None), (None, None)),
        speaker_names=((None, None), (None, None)),
    )
    told = replace(edition, comparison=compared, notes=[make.note(a, SAID[:35], "Who?")])
    return replace(told, overview=Overview(rows, (Only(Passage(0, spans[1])),)))


def test_every_document_sets_what_the_articles_say_in_one_kind_of_marks(straight, write):
    texts = {
        preset: write(replace(straight, layout=PRESETS[preset])).text()
        for preset in ("brief", "worksheet")
    }
    lists_only = replace(Layout(), parts=("statements", "only", "quotes", "notes"))
    texts["lists"] = write(replace(straight, layout=lists_only)).text()
    texts["markdown"] = markdown(straight.comparison, straight.overview.rows)
    lists = html.document_fromstring(page(straight))
    for one in lists.xpath("//article | //style | //script"):
        one.drop_tree()
    texts["html"] = lists.text_content()

    for name, text in texts.items():
        assert "“The lamp is out,” Mina Quill said." in text, name
        assert '"' not in text, name
    assert "“a 'cold' place” and left" in texts["brief"]
    assert "“a 'cold' place”" in texts["lists"]
