"""The names as a table: what each article calls them, and how often."""

from __future__ import annotations

import csv
from dataclasses import replace

from reader.export.base import Edition
from reader.export.names import names_csv
from reader.export.texts import NAMES
from reader.model.analysis import Mention
from reader.model.comparison import Entity, Office
from reader.progress import silently
from tests.export.conftest import BELL, LAMP, WIRE
from tests.invented import span_in


def test_each_form_is_a_row_with_how_often_an_article_has_it(compared, tmp_path):
    cape = "Cape Orrin"
    mentions = (
        (Mention(span_in(LAMP, "Mina Quill"), "PERSON"), Mention(span_in(LAMP, cape), "PLACE")),
        (Mention(span_in(BELL, "Quill"), "PERSON"), Mention(span_in(BELL, "this paper"), "ORG")),
        (Mention(span_in(WIRE, cape), "PLACE", governs=True),),
    )
    named = replace(
        compared,
        analyses=tuple(
            replace(one, mentions=found)
            for one, found in zip(compared.analyses, mentions, strict=True)
        ),
        mention_entities=(("e1", "e2"), ("e1", None), ("e2",)),
        entities=(
            Entity("e1", "PERSON", "Mina Quill", ("Quill",), (Office("fisher", "e2"),)),
            Entity("e2", "PLACE", cape, (cape,), seat_of="Orrin"),
        ),
    )
    rows = list(csv.DictReader(names_csv(named).splitlines()))
    assert [(r["name"], r["article"], r["form"], r["times"], r["governs"]) for r in rows] == [
        ("Mina Quill", "A", "Mina Quill", "1", ""),
        ("Mina Quill", "B", "Quill", "1", ""),
        (cape, "A", cape, "1", ""),
        (cape, "C", cape, "1", "governs"),
    ]
    assert (rows[0]["office"], rows[0]["body"]) == ("fisher", cape)
    assert (rows[2]["sort"], rows[2]["government"], rows[3]["outlet"]) == (
        "PLACE",
        "Orrin",
        "Wire",
    )

    NAMES.write(Edition("Orrin", named), to := tmp_path / "o.names.csv", silently)
    assert to.read_bytes().decode("utf-8-sig") == names_csv(named)
