"""The editor's brief: two pages, whatever there is to tell."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.export.base import PRESETS
from reader.model.comparison import Passage, Statement
from reader.model.overview import Differing, Only, Overview, Row
from reader.model.text import Span


def test_a_brief_takes_two_pages_however_much_there_is(write, edition, make):
    text = " ".join(f"No. {n} was said at great length{' and more' * 90}." for n in range(80))
    every = [make.article(text, f"Paper {n}", title="Head " * 90) for n in range(30)]
    ends = [i + 1 for i, sign in enumerate(text) if sign == "."]
    passages = [Span(a, b) for a, b in zip(ends[1::2], ends[3::2], strict=False)]
    rows = tuple(
        Row(f"s{n}", tuple((Passage(at, span),) for at in range(30)), "all")
        for n, span in enumerate(passages)
    )
    compared = make.comparison(
        *every, statements=tuple(Statement(str(row.statement), row.cells[0]) for row in rows)
    )
    alone = tuple(Only(Passage(0, span)) for span in passages[::2])
    notes = [make.note(every[0], None, "Long. " * 400, n) for n in range(50)]
    told = replace(edition, comparison=compared, notes=notes, title="Long " * 200)
    written = write(replace(told, overview=Overview(rows, alone), layout=PRESETS["brief"]))
    assert len(written.pdf.pages) == 2
    words = written.text()
    for head in ("What several articles carry", "In one article only", "Notes"):
        assert f"{head} · " in words
    assert re.search(r"and \d+ more", words)


def test_a_brief_of_nothing_found_still_names_the_articles(write, edition, make):
    alone = make.comparison(make.article("It rained.", "Wet"))
    text = write(
        replace(edition, comparison=alone, notes=(), title="", layout=PRESETS["brief"])
    ).text()
    assert "Story Editor’s brief · 1 article side by side" in text
    assert "A, Wet: Wet: the light is out" in text
    assert "Figures that differ" not in text


def test_what_the_articles_tell_differently_is_not_told_as_if_all_said_so(write, edition):
    passages = edition.comparison.statements[0].passages
    differing = [Differing("figure", 0, passages, (), within=within) for within in (True, False)]
    alike, other = (
        Row("s", tuple((one,) for one in passages), "all", differs=tuple(differs))
        for differs in (differing[1:], differing)
    )
    brief = replace(edition, notes=(), layout=PRESETS["brief"])
    said = "≠ A: 9 metres; B, C: 12 metres"
    assert said not in write(replace(brief, overview=Overview((alike,)))).text()
    assert write(replace(brief, overview=Overview((other,)))).text().count(said) == 1


def test_a_note_with_a_list_is_one_paragraph_without_its_signs(write, edition, make):
    first = edition.comparison.articles[0]
    note = make.note(
        first, None, "Ask *whether* it was\n\n- set up\n- [paid](https://a.example/)", 1
    )
    written = write(replace(edition, notes=[note], layout=PRESETS["brief"]))
    assert "Ask whether it was · set up · paid (https://a.example/)" in written.text()


def test_notes_say_what_they_are_on(write, edition):
    text = write(replace(edition, layout=PRESETS["brief"])).text()
    assert "Was it the 🌊, or the fuse? on: went dark on Sunday night." in text
    assert "Wrote from the harbour. on: B, Bell" in text
    assert "Key quotes A · B We rowed" in text.replace("“", "").replace("”", "")


def test_what_one_article_alone_says_may_be_matched_after_all_and_its_quotes_are_told(
    write, edition, make
):
    dark, failed, _ = edition.comparison.statements[0].passages
    text = (
        "“We steered by the bell,” Quill told this paper. “It rang and rang all night,” she said."
    )
    loud = make.article(text, "Loud")
    compared = make.comparison(
        loud,
        quotes={0: [make.direct(text, "It rang and rang all night,", None)]},
        speakers=((None,),),
        speaker_names=((None,),),
    )
    brief = replace(edition, notes=(), layout=PRESETS["brief"])
    told = replace(brief, comparison=compared)
    assert "Key quotes A “It rang and rang all night,”" in write(told).text()
    only = Overview(only=(Only(dark, possible=(failed,)),))
    assert f"{edition.comparison.words(dark)} possible match in B" in (
        write(replace(brief, overview=only)).text()
    )
