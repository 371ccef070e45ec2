"""Words are cited with speaker, outlet, headline and date."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Place
from reader.model.text import Span
from reader.ui.cards.citing import (
    cited_quote,
    cited_sentence,
    cited_words,
    renderings_table,
)
from tests.ui.conftest import BOATS, LAMP, passage_of


def test_a_citation_has_words_speaker_outlet_and_date(comparison):
    assert cited_quote(comparison, Place(0, 0)).line == (
        "“We saw nothing at all”, Mira Tolk (Sorn Gazette, “Headline number 0”, 14 Oct 2024)"
    )


def test_the_address_comes_last_where_there_is_one(comparison):
    first, *others = comparison.articles
    changed = replace(first, url="https://sorn.example/1", published=None)
    known = replace(comparison, articles=(changed, *others))

    assert cited_quote(known, Place(0, 0)).line == (
        "“We saw nothing at all”, Mira Tolk "
        "(Sorn Gazette, “Headline number 0”, https://sorn.example/1)"
    )


def test_words_of_the_article_get_no_marks(comparison):
    told = cited_quote(comparison, Place(1, 1)).line

    assert told.startswith("Some 60 boats stayed in harbour [reported, not quoted], Mira Tolk")


def test_what_was_denied_is_not_cited_as_said(comparison):
    first, second, *others = comparison.articles
    denied = replace(second, text=second.text.replace("Tolk said", "Tolk deny"))
    quotes = list(comparison.analyses[1].quotes)
    start = denied.text.index("deny")
    quotes[1] = replace(quotes[1], cue=Span(start, start + 4))
    told = replace(comparison.analyses[1], quotes=tuple(quotes))
    known = replace(
        comparison,
        articles=(first, denied, *others),
        analyses=(comparison.analyses[0], told, *comparison.analyses[2:]),
    )

    assert cited_quote(known, Place(1, 1)).line.startswith(
        "deny: Some 60 boats stayed in harbour [reported, not quoted]"
    )
    table = renderings_table(known, [Place(1, 1)]).text.splitlines()
    columns, line = (one.split("\t") for one in table)
    assert dict(zip(columns, line, strict=True))["Reported With"] == "deny"


def test_nobody_is_named_where_the_article_names_nobody(comparison):
    assert "speaker not named" in cited_quote(comparison, Place(1, 2)).line


def test_a_table_has_a_line_a_rendering_below_what_its_columns_are(comparison):
    lines = renderings_table(comparison, (Place(0, 0), Place(1, 2))).text.splitlines()

    assert lines[0].split("\t")[:4] == ["Article", "Outlet", "Date", "Speaker"]
    assert lines[1].split("\t") == [
        *("A", "Sorn Gazette", "14 Oct 2024", "Mira Tolk", "direct"),
        "",
        *("We saw nothing at all,", ""),
    ]
    assert lines[2].split("\t")[3] == ""


def test_a_tab_in_a_name_begins_no_cell(comparison):
    first, *others = comparison.articles
    known = replace(comparison, articles=(replace(first, source="Sorn\tGazette"), *others))

    assert "\tSorn Gazette\t" in renderings_table(known, (Place(0, 0),)).text


def test_words_inside_a_quote_are_cited_with_who_said_them(comparison):
    inside = passage_of(0, "nothing at all,")
    beyond = passage_of(0, "nothing at all,” said Mira Tolk.")

    assert cited_words(comparison, inside).line.startswith("“nothing at all”, Mira Tolk (Sorn")
    assert cited_words(comparison, beyond).speaker == ""
    assert cited_words(comparison, passage_of(1, "60 boats")).speaker == ""  # only reported


def test_a_figure_is_cited_in_its_sentence(comparison):
    place = passage_of(0, "two days")
    assert cited_sentence(comparison, place).words == "“two days”"  # nobody knows sentences
    told = replace(comparison.analyses[0], sentences=(BOATS.span, LAMP.span))
    known = replace(comparison, analyses=(told, *comparison.analyses[1:]))

    assert cited_sentence(known, place).words == "“The lamp will be back in two days.”"
