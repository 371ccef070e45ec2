"""What is copied is the same words in two forms, and nothing of an article is more than words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument, QTextTable

from reader.ui.cards.card import Card, Cell, Run, Tag
from reader.ui.cards.clipping import Cited, Clipping, cards, citations, paragraphs, source, table
from tests.ui.conftest import made_article, passage_of

pytestmark = pytest.mark.usefixtures("qapp")

HOSTILE = "<style>p{display:none}</style><b onclick=x>&amp;"


def pasted(clipping):
    document = QTextDocument()
    document.setHtml(clipping.html)
    return document


def test_a_table_is_pasted_as_one_with_its_sources_below():
    copied = table((("Name", "A"), ("Sorn\tTown", "1"), (HOSTILE, "2")), [made_article(0)])
    document = pasted(copied)
    (pasted_table,) = document.rootFrame().childFrames()

    assert isinstance(pasted_table, QTextTable)
    assert (pasted_table.rows(), pasted_table.columns()) == (3, 2)
    assert pasted_table.cellAt(2, 0).firstCursorPosition().block().text() == HOSTILE
    assert document.toPlainText().endswith("Sorn Gazette, “Headline number 0”, 14 Oct 2024")
    assert copied.text.splitlines() == ["Name\tA", "Sorn Town\t1", f"{HOSTILE}\t2"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝"])
def test_no_cell_is_a_formula(sign):
    copied = table((("Name",), (f" {sign}1+1",)))

    assert copied.text.splitlines()[1] == f"'{sign}1+1"
    assert f"<td>&#x27;{sign}1+1</td>" in copied.html


def test_a_card_is_copied_with_its_own_words_and_its_sources():
    card = Card(
        "key",
        heading="Gazette",
        letter="A",
        trailing="reworded",
        runs=(Run("went dark"), Run(" was lit", "other"), Run("\nat <once>")),
        cells=(Cell(("B",), (Run("Pilot's words"),), speaker="Tolk"), Cell((), (Run("alone"),))),
        tags=(Tag("open"),),
        sign="Figure differs",
        targets=(passage_of(0, "Friday"),),
    )
    articles = [replace(made_article(0), url="https://sorn.example/?a=1&b=2")]
    copied = cards((card,), articles)

    assert copied.text.splitlines() == [
        "A Gazette · reworded",
        "went dark",
        "at <once>",
        "B Tolk: Pilot's words",
        "alone",
        "open",
        "Figure differs",
        "Sorn Gazette, “Headline number 0”, 14 Oct 2024, https://sorn.example/?a=1&b=2",
    ]
    assert pasted(copied).toPlainText().replace("\u2028", "\n") == copied.text
    assert copied.first == "A Gazette · reworded …"
    assert '<a href="https://sorn.example/?a=1&amp;b=2">' in copied.html


def test_what_no_browser_should_follow_is_no_link():
    odd = replace(made_article(0), url="javascript:alert(1)")

    assert "href" not in Cited(odd, "“x”").html
    assert source(odd).endswith(", javascript:alert(1)")


def test_a_citation_says_who_and_where_in_the_direction_of_its_words():
    arabic = replace(made_article(0), language="ar", title=None, published=None, source="<i>")
    cited = Cited(arabic, "“أغلقت المدينة الجسر”", "Tolk")

    assert cited.line == "“أغلقت المدينة الجسر”, Tolk (<i>)"
    assert cited.html == (
        '<p><span lang="ar" dir="rtl">“أغلقت المدينة الجسر”</span>, Tolk (&lt;i&gt;)</p>'
    )
    assert Cited(made_article(0)).line == "Sorn Gazette, “Headline number 0”, 14 Oct 2024"
    assert (
        Cited(None, "“x”", heading="Pilot · & Sea").html
        == "<p><span>“x”</span> (Pilot · &amp; Sea)</p>"
    )


def test_nothing_is_cited_twice_and_of_nothing_there_is_no_citation():
    one = Cited(made_article(0), "“x”")

    assert citations((one, one)) == Clipping(one.line, one.html)
    assert citations(()) is None
    assert paragraphs(()).first == ""
