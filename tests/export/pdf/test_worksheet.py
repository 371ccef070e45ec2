"""The worksheet: headlines, facts, voices, words, and room to write."""

from __future__ import annotations

from dataclasses import replace

from reader.export.base import PRESETS
from reader.export.pdf.flow import Flow
from reader.export.pdf.typesetting import Faces
from reader.export.pdf.worksheet import write_worksheet
from reader.model.comparison import Passage
from reader.model.overview import Choice, Instance, Only, Overview, Row, Term


def test_a_worksheet_has_what_a_class_compares(write, edition):
    compared = edition.comparison
    dark = compared.statements[0].passages
    chosen = Choice(
        "word",
        ((Term("lamp", (Instance(dark[0]),)),), (Term("light", (Instance(dark[1]),)),), ()),
    )
    overview = Overview(
        (Row("s1", tuple((one,) for one in dark), "all"),),
        (Only(Passage(0, compared.matches[5].a.span)),),
        choices=(chosen,),
    )
    shown = replace(edition, overview=overview, layout=PRESETS["worksheet"])
    text = write(shown).text()
    for words in (
        "A, The Orrin Gazette The Orrin Gazette: the light is out",
        "In all articles · 1 A · B The lamp of Cape Orrin went dark on Sunday night.",
        "Sunday night. perhaps also in C",
        "In some · 0",
        "In one alone · 1 A It said the bell is from 1871.",
        "Mina Quill",
        "words quoted: A 8 · B 5",
        "lamp light –",
        "Height of waves – A: 9 metres; B, C: 12 metres. Can all be right? How?",
        "What would you ask those who wrote these articles?",
    ):
        assert words in text, words


def test_a_headline_is_told_in_the_language_of_its_article(fonts, edition):
    assert fonts
    first, second, third = edition.comparison.articles
    articles = first, replace(second, language="fr"), replace(third, language="fr", title=None)
    compared = replace(edition.comparison, articles=articles)
    flow = Flow(Faces.installed(), 0, str)
    write_worksheet(flow, replace(edition, comparison=compared), {})

    tables = (one for part in flow.telling.parts for one in part.parts if one.kind == "Table")
    assert [row.parts[1].parts[0].language for row in next(tables).parts] == ["", "en", "fr", ""]


def test_without_word_choices_there_is_no_section_for_them(write, edition):
    text = write(replace(edition, layout=PRESETS["worksheet"])).text()
    assert "4 · The words" not in text
    assert "Open questions" in text
