"""Who says what in one article.

The rules follow what is known of attribution in news: pairs of marks by paragraph, cues and
their subjects in dependency trees, and the speaker carried over where a quote runs on (Pareti
2016 on the PARC corpus; Newell, Margolin and Ruths 2018 on PolNeAR).
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.antecedents import Antecedents
from reader.analysis.clauses import parts
from reader.analysis.cues import words
from reader.analysis.interruptions import after_tag
from reader.analysis.names_extents import after_datelines
from reader.analysis.reported import reports
from reader.analysis.scene import Scene
from reader.analysis.speakers import speaker_span
from reader.analysis.sureness import sure
from reader.analysis.transcripts import turns
from reader.analysis.voices import voices
from reader.model.analysis import Quote
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.parse import Parse
    from reader.analysis.report import Report
    from reader.analysis.voice import Voice
    from reader.model.analysis import Mention, QuoteKind


#: What opens a quote in a quote.
_INNER = re.compile(r"(?<!\w)[“‘'\"«„](?=\w)")
#: So few words that end in a helping verb are no clause.
_FEW = 2


def quotes(parse: Parse, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """Return the quotes in the text, in the order of their contents."""
    scene = Scene(parse, mentions)
    after = after_datelines(parse)
    found = [_behind(report, after) for report in reports(scene)]
    marked = voices(scene, found)
    heads = [v.speaker for v in marked] + [r.speaker for r in found if r.content is not None]
    contents = [r.content for r in found if r.content is not None]
    speaking = sorted({h for h in heads if h is not None})
    names = Antecedents(scene, speaking, contents, _said(scene, found, marked))
    said = _talk(names)
    talk = [quote.content for quote in said]
    said += [_marked(names, voice) for voice in marked if not _within(voice.content, talk)]
    said += _indirect(names, found, said)
    return tuple(sorted(said, key=lambda quote: (quote.content, quote.kind)))


def _said(
    scene: Scene, found: Sequence[Report], marked: Sequence[Voice]
) -> dict[int, list[tuple[int, int]]]:
    """Return for each head word of a speaker the ranges of words that are reported of it."""
    said: dict[int, list[tuple[int, int]]] = {}
    for report in found:
        if report.speaker is not None and report.content is not None:
            first, last = report.content
            quoted = next((i for i in range(first, last) if scene.hidden[i]), last)
            said.setdefault(report.speaker, []).append((first, quoted))
    for voice in marked:
        if voice.speaker is not None:
            said.setdefault(voice.speaker, []).append(_own_words(scene, voice.content))
    return said


def _own_words(scene: Scene, content: Span) -> tuple[int, int]:
    """Return a quote up to where it quotes: others may have called the speaker by name."""
    first, last = scene.parse.at(content)
    inner = _INNER.search(scene.parse.text, content.start, content.end)
    return first, last if inner is None else scene.parse.at(Span(inner.start(), inner.end()))[0]


def _talk(names: Antecedents) -> list[Quote]:
    """Return the turns of talks without marks."""
    return [
        Quote(
            kind="direct",
            content=turn.words,
            clause=turn.words,
            cue=None,
            speaker=turn.name,
            who=names.persons.called(turn.name.of(names.scene.parse.text).split()[-1])
            or turn.name,
            means="signed",
            known_by="name",
            sure=sure("direct", "signed", "name"),
        )
        for turn in turns(names.scene)
    ]


def _behind(report: Report, after: Mapping[int, int]) -> Report:
    """Return a report without the dateline in what it reports: nobody says “OSLO (Agency) —”."""
    if report.content is None:
        return report
    first, last = report.content
    begin = after.get(first, first)
    return replace(report, content=(begin, last)) if begin < last else report


def _within(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether the last of `others`, in order, that begins before `span` holds it."""
    number = bisect_left(others, span.end, key=lambda one: one.start) - 1
    return number >= 0 and others[number].overlaps(span)


def _marked(names: Antecedents, voice: Voice) -> Quote:
    report = voice.report
    kind: QuoteKind = "direct" if voice.whole else "mixed"
    known_by = "" if voice.speaker is None else names.known_by(voice.speaker)
    who = None if voice.speaker is None else names.who(voice.speaker)
    return Quote(
        kind=kind,
        content=voice.content,
        clause=voice.content if voice.whole else voice.clause,
        cue=_cue(names.scene, report) if report is not None and voice.means == "cue" else None,
        speaker=None if voice.speaker is None else speaker_span(names.scene, voice.speaker),
        who=who,
        via=_via(names, report),
        means=voice.means,
        known_by=known_by,
        sure=sure(kind, voice.means, known_by),
        whose=None if who is None else names.whose(who),
    )


def _cue(scene: Scene, report: Report) -> Span:
    return Span(*words(scene, report.cue))


def _via(names: Antecedents, report: Report | None) -> Span | None:
    if report is None or report.via is None:
        return None
    return names.who(report.via)


def _indirect(names: Antecedents, found: Sequence[Report], said: Sequence[Quote]) -> list[Quote]:
    """Return the reported clauses without marks; of one inside another the outer alone."""
    made: list[Quote] = []
    taken = sorted(quote.content for quote in said)
    clauses = [(span, report) for report in found for span in _spans(names.scene, report)]
    for span, report in sorted(clauses, key=lambda pair: -len(pair[0])):
        at = bisect_left(taken, span)
        if report.speaker is None or any(map(span.overlaps, taken[max(0, at - 1) : at + 1])):
            continue
        insort(taken, span)
        known_by, who = names.known_by(report.speaker), names.who(report.speaker)
        made.append(
            Quote(
                kind="indirect",
                content=span,
                clause=span,
                cue=_cue(names.scene, report),
                speaker=speaker_span(names.scene, report.speaker),
                who=who,
                via=_via(names, report),
                known_by=known_by,
                sure=sure("indirect", "cue", known_by),
                whose=names.whose(who),
            )
        )
    return made


def _spans(scene: Scene, report: Report) -> list[Span]:
    """Return the reported clause, or, where part of it is quoted, those of its clauses without."""
    if report.content is None:
        return []
    first, last = report.content
    more = after_tag(scene, report)
    rest = [] if more is None else [scene.parse.span(more[0], more[1] - 1)]
    if last - first <= _FEW and scene.tokens[last - 1].pos in ("AUX", "ADP"):
        return []  # "He was, a friend said, “…”": the rest stands between marks
    if scene.is_open(first, last):
        return [scene.parse.span(first, last - 1), *rest]
    pieces = parts(scene, report.content)
    return [
        scene.parse.span(a, b - 1)
        for a, b in pieces
        if len(pieces) > 1 and b - a > 2 and scene.is_open(a, b)
    ]
