"""Fragments that many articles share by accident do not say enough to match."""

from __future__ import annotations

import pytest

from reader.comparison.naming import naming
from reader.comparison.telling import telling
from reader.comparison.words import split_words
from reader.model.analysis import Analysis, Mention
from reader.model.text import Span
from tests.invented import span_in


def tells(sentence, *names, around=("Rain fell.\n\n", "\n\nIt fell on.")):
    """Whether a sentence that stands between others says enough."""
    before, after = around
    text = f"{before}{sentence}{after}"
    sentences = (
        Span(0, len(before.strip())),
        Span(len(before), len(before + sentence)),
        Span(len(text) - len(after.strip()), len(text)),
    )
    [words] = split_words([[span.of(text) for span in sentences]])
    mentions = tuple(Mention(span_in(text, name), "PERSON") for name in names)
    analysis = Analysis(sentences=sentences, mentions=mentions)
    return telling(text, sentences, words, naming(analysis, words, ()))[1]


@pytest.mark.parametrize(
    ("fragment", "names"),
    [
        ("He said.", ()),
        ("“Yes,” he told reporters on Friday.", ()),
        ("A spokesman said on Monday.", ()),
        ("Velland denied the accusations.", ("Velland",)),
        ("What we know so far", ()),
        ("The story so far: key points", ()),
        ("By Edith Fallow, Tom Ribe and Ann Keller", ("Edith Fallow", "Tom Ribe", "Ann Keller")),
        ("Ann Keller, political editor", ("Ann Keller",)),
        ("Updated: 16 October 2024, 6.40pm", ()),
        ("16 October 2024.", ()),
        ("Photo: Tom Ribe / Alder Pictures", ("Tom Ribe", "Alder Pictures")),
        ("Read more", ()),
        ("…", ()),
    ],
)
def test_a_fragment_does_not_tell_enough(fragment, names):
    assert not tells(fragment, *names)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Thirty people were injured.", ()),
        ("“I heard the engine stop.”", ()),
        ("France requests a meeting of the UN Security Council.", ("France", "UN")),
        ("She added that Velland had recalled its ambassador from Oldbeck.", ("Velland",)),
        ("Two drivers taken to hospital after train derails", ()),
        ("Thick smoke rises over the burning harbour of Oldbeck on Monday", ("Oldbeck",)),
    ],
)
def test_a_sentence_does_and_so_does_a_line_that_reads_like_one(sentence, names):
    assert tells(sentence, *names)


def test_without_a_full_stop_a_sentence_within_a_paragraph_is_no_heading():
    assert not tells("Bridge closed")
    assert tells("14 bridges closed", around=("Rain fell. ", " It fell on."))
    assert not tells("14 bridges closed")
