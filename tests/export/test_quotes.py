"""The quotes as a table: what each is, and which are of one utterance."""

from __future__ import annotations

import csv
from dataclasses import replace

from reader.export.base import Edition
from reader.export.quotes import quotes_csv
from reader.export.texts import QUOTES
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Comparison, Contrast, Passage, Place, QuoteGroup
from reader.progress import silently
from tests.invented import compared, span_in

TEXTS = ("“=Sorn is\ndark,” said Tolk, Norfax reported.", "Tolk says that Sorn is not dark.")


def made() -> Comparison:
    articles = [
        Article("a.txt", "0", TEXTS[0], source="Gazette", published="2024-10-14"),
        Article("b.txt", "1", TEXTS[1], url="https://b.example"),
    ]
    first = span_in(TEXTS[0], "=Sorn is\ndark,")
    second = span_in(TEXTS[1], "Sorn is not dark")
    said, tolk = span_in(TEXTS[0], "said"), span_in(TEXTS[0], "Tolk")
    norfax = span_in(TEXTS[0], "Norfax")
    quotes = (
        Quote("direct", first, first, said, tolk, tolk, norfax, sure=0.951),
        Quote("indirect", span_in(TEXTS[0], "reported"), span_in(TEXTS[0], "reported")),
    )
    a, b = Passage(0, span_in(TEXTS[0], "dark")), Passage(1, span_in(TEXTS[1], "not"))
    group = QuoteGroup(
        (Place(0, 0), Place(1, 0)),
        "Tolk",
        ("wording", "meaning"),
        (Contrast("negation", a, b), Contrast("speaker", a, b)),
        unsure=(Place(1, 0),),
    )
    return compared(
        articles,
        (Analysis(quotes=quotes), Analysis(quotes=(Quote("indirect", second, second),))),
        speaker_names=(("Tolk", None), ("Tolk",)),
        quote_groups=(group,),
    )


def lines():
    return list(csv.DictReader(quotes_csv(made()).splitlines()))


def test_each_quote_is_a_line_with_what_it_is():
    first = lines()[0]
    assert first == {
        "quote": "A.q1",
        "article": "A",
        "outlet": "Gazette",
        "date": "2024-10-14",
        "speaker": "Tolk",
        "kind": "direct",
        "words": "'=Sorn is dark,",
        "clause": "'=Sorn is dark,",
        "cue": "said",
        "mention": "Tolk",
        "via": "Norfax",
        "sure": "0.95",
        "utterance": "u1",
        "possible": "",
        "differs": "wording, meaning, negation",
        "address": "",
    }


def test_what_turns_the_reporting_words_stands_with_them():
    known = made()
    (first, *_), *_ = (one.quotes for one in known.analyses)
    article = replace(known.articles[0], text="Tolk did not say so.")
    quote = replace(first, cue=span_in(article.text, "say"))
    turned = replace(
        known,
        articles=(article, known.articles[1]),
        analyses=(Analysis(quotes=(quote, quote)), known.analyses[1]),
    )

    assert next(csv.DictReader(quotes_csv(turned).splitlines()))["cue"] == "did not say"


def test_renderings_of_one_utterance_have_its_number():
    assert [line["utterance"] for line in lines()] == ["u1", "", "u1"]
    assert [line["possible"] for line in lines()] == ["", "", "possible"]
    assert [line["differs"] for line in lines()][1] == ""


def test_where_nothing_is_known_a_cell_is_empty():
    other = lines()[2]

    assert (other["date"], other["cue"], other["mention"], other["via"]) == ("",) * 4
    assert other["address"] == "https://b.example"
    assert lines()[1]["speaker"] == ""


def test_the_exporter_writes_the_same(tmp_path):
    to = tmp_path / "sorn.quotes.csv"
    QUOTES.write(Edition("Sorn", made()), to, silently)

    assert to.read_bytes().decode("utf-8-sig") == quotes_csv(made())
