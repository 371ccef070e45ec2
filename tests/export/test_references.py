"""The articles as references, read back by libraries that read such."""

from __future__ import annotations

import json
from dataclasses import replace

import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st

from reader.export.base import Edition
from reader.export.references import bibtex, csl_json, keys, ris
from reader.export.texts import BIBTEX, CSL, RIS
from reader.model.article import Article
from reader.progress import silently
from tests.invented import compared

FULL = Article(
    "a.html",
    "0",
    "Rain.",
    source="The Gazette & Post",
    title="50% of {Sorn} has no light,\nsays_Tolk — “für” Орвань",
    author="Dana Whitcombe, Paul van der Reed and Norfax",
    url="https://gazette.example/a_b%20c&d?x={1}",
    language="en",
    published="2024-10-06",
    imported="2024-11-02T03:04:05+00:00",
)
BARE = Article("b.txt", "1", "Wind.", language="de")

#: Any words that stand on a line.
lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=30)


def test_a_key_tells_outlet_year_and_title_and_no_two_articles_have_one():
    arabic = Article("", "3", "x", source="الجزيرة", title="أغلقت المدينة", published="2024-10-14")
    assert keys([FULL, FULL, BARE, Article("", "2", "x"), FULL, arabic]) == (
        "thegazettepost2024sorn",
        "thegazettepost2024sorn-2",
        "btxt",
        "article",
        "thegazettepost2024sorn-3",
        "article2024",
    )


def test_bibtex_is_read_back_as_it_was():
    library = parse_string(bibtex([FULL, BARE]), append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    first, second = library.entries
    assert first.entry_type == "article"
    # What reads it here drops the macros of braces, which TeX and reference managers know.
    assert first["title"] == "50% of Sorn has no light, says_Tolk — “für” Орвань"
    assert first["author"] == "Whitcombe, Dana and van der Reed, Paul and Norfax"
    assert first["journal"] == "The Gazette & Post"
    assert (first["year"], first["month"], first["day"]) == ("2024", "10", "6")
    verbatim = parse_string(bibtex([FULL])).entries[0]
    assert verbatim["url"] == "https://gazette.example/a_b%20c&d?x=%7B1%7D"
    assert first["urldate"] == "2024-11-02"
    assert [field.key for field in second.fields] == ["title", "journal", "language"]


def test_what_tex_takes_for_its_own_is_written_so_that_it_stands_for_itself():
    written = bibtex([FULL])
    assert r"{50\% of \textbraceleft{}Sorn\textbraceright{} has no light, says\_Tolk" in written
    assert r"The Gazette \& Post" in written
    assert "van der Reed, Paul and {Norfax}" in written, "no style takes the agency apart"


def test_braces_are_even_as_bibtex_counts_them_whatever_stands_before_them():
    written = bibtex([replace(FULL, title="One { of \\{ two", source="}", author="Ida {Holm")])
    assert written.count("{") == written.count("}")


@given(lines, lines, st.none() | lines)
def test_no_words_break_a_reference(source, title, author):
    article = Article("a.txt", "0", "x", source=source, title=title, author=author)
    library = parse_string(bibtex([article, BARE]))
    assert library.failed_blocks == []
    assert len(library.entries) == 2
    assert len(rispy.loads(ris([article, BARE]))) == 2
    assert len(json.loads(csl_json([article, BARE]))) == 2


def test_ris_is_read_back_as_it_was():
    first, second = rispy.loads(ris([FULL, BARE]))
    assert first["type_of_reference"] == second["type_of_reference"] == "NEWS"
    assert first["title"] == "50% of {Sorn} has no light, says_Tolk — “für” Орвань"
    assert first["authors"] == ["Whitcombe, Dana", "van der Reed, Paul", "Norfax"]
    assert first["secondary_title"] == "The Gazette & Post"
    assert (first["year"], first["date"]) == ("2024", "2024/10/06/")
    assert first["urls"] == [FULL.url]
    assert first["access_date"] == "2024/11/02/"
    assert second["title"] == "b.txt"
    assert not {"authors", "date", "urls", "access_date"} & second.keys()


def test_csl_json_is_read_by_a_citation_processor():
    items = json.loads(csl_json([FULL, BARE]))
    read = CiteProcJSON(items)
    first = read[items[0]["id"].lower()]
    assert first.type == "article-newspaper"
    assert [(one.family, one.given) for one in first.author[:1]] == [("Whitcombe", "Dana")]
    assert str(first["container_title"]) == "The Gazette & Post"
    assert (first.issued.year, first.issued.month, first.issued.day) == (2024, 10, 6)
    assert items[0]["author"][1:] == [
        {"family": "van der Reed", "given": "Paul"},
        {"literal": "Norfax"},
    ]
    assert items[0]["accessed"] == {"date-parts": [[2024, 11, 2]]}
    assert items[1].keys() == {"id", "type", "title", "container-title", "language"}


def test_each_is_written_as_a_document(tmp_path):
    edition = Edition("Sorn", compared([FULL, BARE]))
    texts = (bibtex, ris, csl_json)
    for exporter, text in zip((BIBTEX, RIS, CSL), texts, strict=True):
        to = tmp_path / f"sorn{exporter.suffix}"
        exporter.write(edition, to, silently)
        assert to.read_text("utf-8") == text([FULL, BARE])
