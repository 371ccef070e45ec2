from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.governments import governing
from reader.analysis.names import mentions
from reader.analysis.quotes import quotes
from reader.analysis.scene import Scene
from tests.effort import calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.model.analysis import Quote

    Parser = Callable[[str], Parse]


def found(parse: Parser, text: str) -> tuple[Quote, ...]:
    parsed = parse(text)
    return quotes(parsed, mentions(parsed))


def told(parse: Parser, text: str) -> list[tuple[str, str, str | None]]:
    return [
        (q.kind, q.content.of(text), q.who.of(text) if q.who else None) for q in found(parse, text)
    ]


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


@pytest.mark.parametrize(
    "dateline", ["VELMAR —", "VELMAR, May 3 (Wexmoor) -", "VELMAR (Wexmoor) —"]
)
def test_nobody_says_the_dateline(parse: Parser, dateline: str) -> None:
    text = f"{dateline} Two guards were hurt at the lock, the ministry said."
    assert told(parse, text) == [("indirect", "Two guards were hurt at the lock", "ministry")]


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


def test_a_clause_broken_by_its_cue_is_two_quotes(parse: Parser) -> None:
    text = "The attack was planned for months, Mara Holt said, and the group had help."
    assert told(parse, text) == [
        ("indirect", "The attack was planned for months", "Mara Holt"),
        ("indirect", "the group had help", "Mara Holt"),
    ]
    alone = "The next step is to study the boats, Mara Holt said, a task for years."
    assert told(parse, alone) == [("indirect", "The next step is to study the boats", "Mara Holt")]


def test_a_quote_tells_what_ties_it_to_its_speaker(parse: Parser) -> None:
    text = (
        "“We sail,” Mara Holt said. “Nobody will stop us now.”\n\n"
        "Ivo Brandt: “We cannot stop them at all.”\n\n"
        "The rain fell all day on the harbour.\n\n"
        "“Nobody ever asked the people of this harbour.”"
    )
    assert [(q.means, q.known_by) for q in found(parse, text)] == [
        ("cue", "name"),
        ("carried", "name"),
        ("signed", "name"),
        ("set_off", ""),
    ]


def test_a_quote_tells_how_its_mention_names_the_speaker(parse: Parser) -> None:
    text = (
        "Mara Holt, the foreign minister, arrived. She said that it would rain. The foreign "
        "minister added that it was late. Officials said that nobody was hurt. They warned that "
        "the road was closed. It was said by another that all is well."
    )
    assert [q.known_by for q in found(parse, text)][:3] == ["pronoun", "description", "unnamed"]
    said = "“We will not accept it,” Berlin said."
    parsed = parse(said)
    (quote,) = quotes(parsed, governing(Scene(parsed, mentions(parsed))))
    assert quote.known_by == "government"


def test_a_pronoun_that_stands_for_nobody_leaves_the_speaker_unnamed(parse: Parser) -> None:
    (quote,) = found(parse, "“We will not accept it,” they said.")
    assert quote.known_by == "unnamed"


@pytest.mark.parametrize(
    "line", ["“He said that it rained and ", "He said it was “bad” and “worse” and "]
)
def test_the_work_grows_with_the_words_alone_in_a_sentence_without_end(
    line: str, scene: Callable[[str], Scene]
) -> None:
    work = []
    for times in (400, 800):
        seen = scene(line * times)
        work.append(calls(lambda: quotes(seen.parse, seen.mentions)))  # noqa: B023
    assert work[1] < 2.5 * work[0]
