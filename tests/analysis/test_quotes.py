from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.names import mentions
from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.model.analysis import Quote
    from reader.model.text import Span

    Parser = Callable[[str], Parse]

SNIPPETS = Path(__file__).parents[1] / "data" / "quotes"
ARTICLES = ("the ", "a ", "an ")


def found(parse: Parser, text: str) -> tuple[Quote, ...]:
    parsed = parse(text)
    return quotes(parsed, mentions(parsed))


def told(parse: Parser, text: str) -> list[tuple[str, str, str | None]]:
    return [
        (q.kind, q.content.of(text), q.who.of(text) if q.who else None) for q in found(parse, text)
    ]


def bare(name: str) -> str:
    lowered = name.lower()
    return next((lowered.removeprefix(a) for a in ARTICLES if lowered.startswith(a)), lowered)


def iou(span: Span, start: int, end: int) -> float:
    shared = max(0, min(span.end, end) - max(span.start, start))
    return shared / (len(span) + end - start - shared)


def score(parse: Parser, name: str) -> tuple[float, float]:
    """F1 of spans, and of spans with the right speaker; alternatives are parted by a bar."""
    snippets: list[dict[str, Any]] = json.loads((SNIPPETS / name).read_text("utf-8"))
    wanted = got = right = known = 0
    for snippet in snippets:
        text = snippet["text"]
        left = list(found(parse, text))
        got += len(left)
        wanted += len(snippet["quotes"])
        for _, contents, names in snippet["quotes"]:
            places = [(text.index(c), c) for c in contents.split("|") if c in text]
            fit = [
                q for q in left if any(iou(q.content, at, at + len(c)) >= 0.5 for at, c in places)
            ]
            if not fit:
                continue
            left.remove(fit[0])
            right += 1
            who = fit[0].who
            known += who is not None and bare(who.of(text)) in map(bare, names.split("|"))
    return 2 * right / (wanted + got), 2 * known / (wanted + got)


@pytest.mark.parametrize(
    ("name", "spans", "speakers"),
    [
        ("seen.json", 0.98, 0.98),
        ("held_out.json", 0.97, 0.97),
        ("wide_seen.json", 0.93, 0.89),
        ("wide_held_out.json", 0.88, 0.86),
        ("wide_fresh.json", 0.95, 0.93),
    ],
)
def test_quotes_of_invented_snippets_are_found_with_their_speakers(
    parse: Parser, name: str, spans: float, speakers: float
) -> None:
    span_f1, who_f1 = score(parse, name)
    assert span_f1 >= spans
    assert who_f1 >= speakers


def test_a_quote_broken_by_its_cue_is_two_of_one_speaker(parse: Parser) -> None:
    text = "“We sail tonight,” Mara Holt said, “whatever the weather.”"
    assert told(parse, text) == [
        ("direct", "We sail tonight,", "Mara Holt"),
        ("mixed", "whatever the weather.", "Mara Holt"),
    ]


def test_fragments_of_one_reported_clause_share_it(parse: Parser) -> None:
    text = "Mara Holt said the boats were “old” and the harbour was “full of mud” that day."
    first, second = found(parse, text)
    assert first.kind == second.kind == "mixed"
    assert first.clause.of(text) == "the boats were “old”"
    assert second.clause.of(text) == "the harbour was “full of mud” that day"


def test_what_stands_between_marks_without_a_speaker_is_no_quote(parse: Parser) -> None:
    assert found(parse, "The so-called “mud fleet” never left the harbour.") == ()


def test_an_agency_that_passes_a_quote_on_does_not_displace_who_speaks(parse: Parser) -> None:
    text = "Norland announced that it would withdraw, according to the Wexmoor news agency."
    (quote,) = found(parse, text)
    assert quote.who is not None
    assert quote.who.of(text) == "Norland"
    assert quote.via is not None
    assert "Wexmoor" in quote.via.of(text)


def test_what_a_tag_leaves_of_a_verb_is_no_quote(parse: Parser) -> None:
    text = "He was, a colleague once remarked, “incapable of a dull sentence”."
    assert told(parse, text) == [("mixed", "incapable of a dull sentence", "colleague")]


def test_an_agency_alone_is_who_speaks(parse: Parser) -> None:
    text = "Two ships have left the harbour, according to the Wexmoor news agency."
    (quote,) = found(parse, text)
    assert quote.via is None
    assert quote.who is not None
    assert "Wexmoor" in quote.who.of(text)


def test_a_quote_over_paragraphs_is_one(parse: Parser) -> None:
    text = "Mara Holt said: “We will sail.\n\n“We will return.\n\n“And we will sing.”"
    (quote,) = found(parse, text)
    assert quote.content.of(text) == "We will sail.\n\n“We will return.\n\n“And we will sing."


def test_parts_over_paragraphs_with_cues_of_their_own_stay_apart(parse: Parser) -> None:
    text = "Mara Holt warned: “We must sail.\n\n“They are already calling for it,” she said."
    assert [q.content.of(text) for q in found(parse, text)] == [
        "We must sail.",
        "They are already calling for it,",
    ]


def test_of_a_report_inside_another_the_outer_alone_is_a_quote(parse: Parser) -> None:
    text = "Mara Holt said that Ivo Brandt claims to be captain."
    assert [q.content.of(text) for q in found(parse, text)] == ["Ivo Brandt claims to be captain"]


PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", "«", "»", "„", "``", "''", "said", "Mara Holt", "the ministry",
     "that", "it", "was", "old", "according", "to", ",", ".", ":", "?", "\n\n", "and", "she",
     "called on", "accused", "of", "Norland", "denied", "—", "quoted", "as", "saying", "\n", "6"]
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_quotes_that_lie_in_it_and_do_not_overlap_within_their_kind(
    parse: Parser, text: str
) -> None:
    quoted = found(parse, text)
    for quote in quoted:
        for span in (quote.content, quote.clause, quote.cue, quote.speaker, quote.who, quote.via):
            assert span is None or span.end <= len(text)
        assert quote.clause.covers(quote.content)
    for kind in ("direct", "mixed", "indirect"):
        contents = [q.content for q in quoted if q.kind == kind]
        assert all(a.end <= b.start for a, b in pairwise(contents))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(mark=st.sampled_from('“”"«»„‘’'), at=st.integers(0, 60))
def test_an_odd_mark_changes_no_quote_of_another_paragraph(
    parse: Parser, mark: str, at: int
) -> None:
    before = "“The mill is ours,” Mara Holt said. She called it “a gift”."
    middle = "The council of Port Hallow met on Monday and went home late."
    after = "Ivo Brandt denied the report. “There is no mill,” he said."
    plain = f"{before}\n\n{middle}\n\n{after}"
    odd = f"{before}\n\n{middle[:at]}{mark}{middle[at:]}\n\n{after}"
    outside = [q for q in told(parse, odd) if q[1] not in middle and mark not in q[1]]
    assert [q[:2] for q in outside] == [q[:2] for q in told(parse, plain)]
