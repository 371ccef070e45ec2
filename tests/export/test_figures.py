"""Figures are a table with a row each."""

from __future__ import annotations

import csv
from dataclasses import replace

from reader.export.base import Edition
from reader.export.figures import figures_csv
from reader.export.texts import FIGURES
from reader.model.analysis import Analysis, Figure
from reader.model.article import Article
from reader.model.comparison import FigureGroup, Place
from reader.progress import silently
from tests.invented import compared, span_in

TEXTS = ("About 40 boats sank.", "60 boats sank on\nSunday.")
STORY = replace(
    compared(
        [
            Article(f"{n}.txt", f"{n}", text, source="=Post", published="2025-01-02", url="u")
            for n, text in enumerate(TEXTS)
        ]
    ),
    analyses=(
        Analysis(
            figures=(Figure(span_in(TEXTS[0], "About 40 boats"), "40", "count", "about", "boat"),)
        ),
        Analysis(
            figures=(
                Figure(span_in(TEXTS[1], "60 boats"), "60", "count", None, "boat", "day"),
                Figure(span_in(TEXTS[1], "on\nSunday"), "2025-01-05", "date"),
            )
        ),
    ),
    figure_groups=(FigureGroup("boats", "conflict", (Place(0, 0), Place(1, 0)), "precision"),),
)


def lines(**changes):
    (group,) = STORY.figure_groups
    story = replace(STORY, figure_groups=(replace(group, **changes),))
    return list(csv.DictReader(figures_csv(story).splitlines()))


def test_each_figure_is_a_row_those_of_a_topic_together():
    about, sixty, day = lines()

    assert about == {
        "fact": "1",
        "topic": "boats",
        "status": "conflict",
        "why": "precision",
        "told": "",
        "figure": "A.f1",
        "article": "A",
        "outlet": "'=Post",
        "date": "2025-01-02",
        "words": "About 40 boats",
        "value": "40",
        "unit": "boat",
        "qualifier": "about",
        "per": "",
        "kind": "count",
        "this": "",
        "address": "u",
    }
    assert (sixty["figure"], sixty["per"]) == ("B.f1", "day")
    assert (day["fact"], day["topic"], day["status"]) == ("", "", "only")
    assert day["words"] == "on Sunday"


def test_two_facts_about_one_topic_are_told_apart_by_their_numbers():
    groups = (
        FigureGroup("boats", "agree", (Place(0, 0),)),
        FigureGroup("boats", "agree", (Place(1, 0), Place(1, 1))),
    )
    table = figures_csv(replace(STORY, figure_groups=groups))

    rows = list(csv.DictReader(table.splitlines()))
    assert [row["topic"] for row in rows] == ["boats"] * 3
    assert [row["fact"] for row in rows] == ["1", "2", "2"]


def test_what_the_user_said_is_told():
    about, sixty, day = lines(told=True, settled=True, holds=(Place(0, 0),), errors=(Place(1, 0),))

    assert [one["told"] for one in (about, sixty, day)] == ["resolved, one fact"] * 2 + [""]
    assert [one["this"] for one in (about, sixty, day)] == ["holds", "error", ""]


def test_an_error_of_one_article_is_told():
    table = figures_csv(replace(STORY, lone_errors=(Place(1, 1),)))
    (this,) = [row for row in csv.DictReader(table.splitlines()) if row["this"]]

    assert (this["figure"], this["status"], this["this"]) == ("B.f2", "only", "error")


def test_the_table_is_written_whole(tmp_path):
    to = tmp_path / "sorn.figures.csv"
    FIGURES.write(Edition("Sorn", STORY), to, silently)

    assert to.read_bytes().decode("utf-8-sig") == figures_csv(STORY)
