"""Which cue and speaker the words between quotation marks belong to.

Where a quote stands in its sentence decides where its cue is looked for: one that opens the
sentence has it after ("“…,” she said"), any other before ("she said: “…”", "said it was “…”").
A cue that touches the quote wins over one that stands farther off.  What has no cue of its own
keeps the speaker of the quote before it, where the text runs on, or is nobody's quote.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader.analysis.clauses import FINITE, parts
from reader.analysis.contents import sound
from reader.analysis.cues import verbs
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.clauses import Range
    from reader.analysis.marks import Marked
    from reader.analysis.parse import Token
    from reader.analysis.report import Report
    from reader.analysis.scene import Scene

_SPEECH = frozenset({"that", "quote"})
_ENDS = (",", ".", "!", "?", "…", "—", "–")
_SKIPPED = frozenset({",", ".", "…", "—", "–", "-"})
_TAG_REACH = 30
#: A quote without a cue must have this many words to be somebody's.
_WORDS_ALONE = 4
_WORDS_SURELY = 8  # with this many it is, wherever it stands
_LEAD_REACH = 12
_AROUND = 100  # so many cues before and after may report a clause around the quote
#: "The agency quoted her as saying", "she can be heard saying".
_CAUGHT = frozenset({"quote", "cite", "hear", "see", "record", "film", "catch"})


def cue_of(scene: Scene, mark: Marked, found: Sequence[Report]) -> Report | None:
    """Return the report that `mark` belongs to, by where it stands in its sentence."""
    stretch = scene.stretches[scene.stretch(mark.outer.start)]
    begin, end = scene.parse.at(mark.outer)
    before = scene.visible(scene.parse.at(stretch)[0], begin)
    inner = _inside((begin, end), found)
    opens = not any(scene.tokens[i].pos not in ("PUNCT", "CCONJ", "SPACE") for i in before)
    tag = _tag(scene, mark, found)
    if tag is not None and (opens or inner is None or _nearer(scene, mark, inner, tag)):
        left = None if opens else _left(scene, before, found)
        return left if left is not None and _touches(scene, left, begin) else tag
    if inner is not None:
        return inner
    return _left(scene, before, found)


def _nearer(scene: Scene, mark: Marked, inner: Report, tag: Report) -> bool:
    """Tell whether a tag after the quote is nearer than the cue whose clause it stands in.

    In "“…,” as Smith put it" it is, whoever holds the rest.
    """
    put = scene.tokens[tag.cue.word].lemma.lower() == "put"
    return put or inner.cue.word > scene.parse.at(mark.outer)[1]


def _touches(scene: Scene, report: Report, begin: int) -> bool:
    between = (scene.tokens[i] for i in range(report.cue.last + 1, begin))
    return all(t.pos == "PUNCT" or t.text.lower() == "that" for t in between)


def _named_by_verb(scene: Scene, noun: int) -> bool:
    """Tell whether the noun is what a verb names so: "branded his claim “nonsense”"."""
    token = scene.tokens[noun]
    above = scene.tokens[token.head].lemma.lower()
    return token.dep in ("dobj", "nsubj") and "as" in verbs().get(above, {}).get("", ())


def _inside(words: Range, found: Sequence[Report]) -> Report | None:
    """Return the report with the smallest content that holds `words` and something besides."""
    first, last = words
    near = bisect_left(found, first, key=_word)
    holding = [
        (r.content[1] - r.content[0], r)
        for r in found[max(0, near - _AROUND) : near + _AROUND]
        if r.content is not None
        and r.content[0] < last
        and first < r.content[1]
        and not first <= r.cue.word < last
    ]
    return min(holding, key=lambda pair: pair[0])[1] if holding else None


def _left(scene: Scene, before: Sequence[int], found: Sequence[Report]) -> Report | None:
    """Return the last cue before the quote in its sentence that can take it."""
    if not before:
        return None
    nearest = bisect_right(found, before[-1], key=_word)
    for number in range(nearest - 1, -1, -1):
        report = found[number]
        if report.cue.word < before[0]:
            break
        if _takes(scene, report, before):
            return report
    return None


def _word(report: Report) -> int:
    return report.cue.word


def _takes(scene: Scene, report: Report, before: Sequence[int]) -> bool:
    if not sound(scene, report):
        return False
    if report.cue.noun and (
        not _touches(scene, report, before[-1] + 1) or _named_by_verb(scene, report.cue.word)
    ):
        return False
    if report.content is None or report.content[0] < report.cue.word:
        return True
    end = report.content[1]
    return end > before[-1] or scene.tokens[before[-1]].text == ":" or _goes_on(scene, end)


def _goes_on(scene: Scene, word: int) -> bool:
    """Tell whether an "and" or "but" at `word` goes on with what was reported."""
    if scene.tokens[word].text == ",":
        word += 1
    return scene.tokens[word].pos == "CCONJ"


def _tag(scene: Scene, mark: Marked, found: Sequence[Report]) -> Report | None:
    """Return the report of "she said", "said Ms Holm" or "the ministry said" after the quote."""
    first = scene.parse.at(mark.outer)[1]
    end = _tag_end(scene, mark)
    while first < end and scene.tokens[first].text in _SKIPPED:
        first += 1
    limit = next((i for i in range(first, end) if scene.hidden[i]), end)
    limit = min(limit, first + _TAG_REACH)
    begin, end = (bisect_left(found, edge, key=_word) for edge in (first, limit))
    for report in found[begin:end]:
        if not report.cue.noun:
            return report if _is_tag(scene, first, report) else None
    return None


def _tag_end(scene: Scene, mark: Marked) -> int:
    """Return the end of the sentence that goes on after the quote.

    "“Stop!” Smith shouted." is one, though its first mark ends what Smith says.
    """
    number = scene.stretch(mark.outer.start)
    stretch = scene.stretches[number]
    stopped = mark.content.of(scene.parse.text)[-1] == "."
    at_end = scene.parse.text[mark.outer.end : stretch.end].strip(" .,") == "" and not stopped
    following = number + 1 < len(scene.stretches)
    if at_end and following and mark.outer.start == stretch.start:
        after = scene.stretches[number + 1]
        if scene.paragraph(after.start) == mark.paragraph and _short(scene, after):
            stretch = after
    return scene.parse.at(stretch)[1]


def _short(scene: Scene, stretch: Span) -> bool:
    first, last = scene.parse.at(stretch)
    return last - first <= _LEAD_REACH and not any(scene.hidden[first:last])


def _is_tag(scene: Scene, first: int, report: Report) -> bool:
    """Tell whether nothing but who speaks stands between the quote and the cue at its side."""
    cue = report.cue
    if not _in_tense(scene, cue.word) or cue.frames.isdisjoint(_SPEECH | {"to", "as", "object"}):
        return False
    if report.content is not None and report.content[0] > cue.word and _busy(scene, report):
        return False
    between = scene.tokens[first : cue.word]
    return _only_name(scene, between, first, report)


def _in_tense(scene: Scene, word: int) -> bool:
    """Tell whether the cue is a verb with a tense, or of "can be heard saying"."""
    token = scene.tokens[word]
    above = scene.tokens[token.head]
    through = scene.tokens[above.head] if above.text.lower() == "as" else above
    heard = token.tag == "VBG" and through.lemma.lower() in _CAUGHT and through.dep != "acl"
    return heard or token.tag in FINITE | {"VBN"}


def _busy(scene: Scene, report: Report) -> bool:
    """Tell whether the cue reports words of its own, outside marks."""
    assert report.content is not None
    return len(scene.visible(*report.content)) > 1


def _only_name(scene: Scene, between: Sequence[Token], first: int, report: Report) -> bool:
    speaker = report.speaker if report.via is None else report.via
    if speaker is not None and speaker < report.cue.word:
        return first <= speaker and _quiet(scene, first, speaker)
    return all(t.pos in ("ADV", "AUX", "PUNCT", "CCONJ") or t.text == "it" for t in between)


def _quiet(scene: Scene, first: int, speaker: int) -> bool:
    """Tell whether no verb and no preposition opens what lies before the speaker.

    In "“…,” as the organizer Smith put it" a conjunction does.
    """
    words = scene.tokens[first:speaker]
    if words and words[0].text.lower() == "as":
        words = words[1:]
    return not any(t.tag in FINITE for t in words) and not (
        words and words[0].pos in ("ADP", "SCONJ")
    )


def is_whole(scene: Scene, mark: Marked, report: Report | None) -> bool:
    """Tell whether the marked words are a clause or more: direct, not a fragment."""
    begin, end = scene.parse.at(mark.content)
    stretch = scene.stretches[scene.stretch(mark.outer.start)]
    if mark.content.of(scene.parse.text)[0].isupper() and _led_in(scene, mark, report):
        return True
    before = scene.visible(scene.parse.at(stretch)[0], scene.parse.at(mark.outer)[0])
    led = (
        not before
        or scene.tokens[before[-1]].text in (":", ",", "that")
        or (report is not None and report.cue.last == before[-1])
    )
    if not led:
        return False
    if not before and _set_off(scene, mark):
        return True
    if report is not None and report.cue.frames.isdisjoint(_SPEECH):
        return False
    return end - begin > 1 and any(_states(scene, i, begin) for i in range(begin, end))


def _led_in(scene: Scene, mark: Marked, report: Report | None) -> bool:
    """Tell whether a colon, or the cue itself and a full stop within, set the words off."""
    if scene.parse.text[max(0, mark.outer.start - 8) : mark.outer.start].rstrip().endswith(":"):
        return True
    first = scene.parse.at(mark.outer)[0]
    led = report is not None and _touches(scene, report, first) and report.cue.last < first
    return led and mark.content.of(scene.parse.text)[-1] in ".!?"


def _set_off(scene: Scene, mark: Marked) -> bool:
    """Tell whether a comma or full stop parts the words from what follows."""
    after = scene.parse.text[mark.outer.end : mark.outer.end + 8].lstrip()[:1]
    return mark.content.of(scene.parse.text)[-1] in _ENDS or after in _ENDS


def _states(scene: Scene, word: int, begin: int) -> bool:
    token = scene.tokens[word]
    if token.dep == "ROOT":
        return token.pos in ("VERB", "AUX")
    helped = any(scene.tokens[c].tag in FINITE for c in scene.parse.children(word))
    modifies = token.dep in ("relcl", "acl") and token.head >= begin
    return (
        not modifies
        and token.dep not in ("aux", "auxpass")
        and (token.tag in FINITE or (helped and token.pos in ("VERB", "AUX")))
    )


def ends_sentence(scene: Scene, mark: Marked) -> bool:
    """Tell whether the marked words are all of their sentence."""
    stretch = scene.stretches[scene.stretch(mark.outer.start)]
    text = scene.parse.text
    around = text[stretch.start : mark.outer.start] + text[mark.outer.end : stretch.end]
    return not any(c.isalnum() for c in around)


def clause_of(scene: Scene, mark: Marked, report: Report | None) -> Span:
    """Return the reported clause that holds `mark`."""
    if report is None or report.content is None:
        return mark.content
    begin, _ = scene.parse.at(mark.content)
    for first, last in parts(scene, report.content):
        if first <= begin < last:
            span = scene.parse.span(first, last - 1)
            return Span(min(span.start, mark.content.start), max(span.end, mark.content.end))
    return mark.content


def enough_alone(scene: Scene, mark: Marked) -> bool:
    """Tell whether the words can be a quote though no cue stands with them."""
    begin, end = scene.parse.at(mark.content)
    words = sum(t.pos != "PUNCT" for t in scene.tokens[begin:end])
    long = words >= _WORDS_SURELY and mark.content.of(scene.parse.text)[0].isupper()
    return long or (words >= _WORDS_ALONE and ends_sentence(scene, mark))
