"""A caption is known by the credit at its end or by the count before it."""

from __future__ import annotations

import pytest

from reader.importing.captions import is_caption
from reader.importing.phrases import Phrases, folded


def judged(text):
    return is_caption(text, folded(text), Phrases.load())


@pytest.mark.parametrize(
    "text",
    [
        "The bridge on Tuesday. Photograph: Ann Lee/AFP",
        "The bridge on Tuesday (Ann Lee/AFP)",
        "The bridge on Tuesday [Ann Lee | AFP]",
        "FILE - The bridge on Tuesday, March 3, 2021. (AFP Photo/Ann Lee, File)",
        "The bridge on Tuesday. © Ann Lee, AFP",
        "(c) Ann Lee",
        "The bridge on Tuesday. REUTERS/Ann Lee/File Photo",
        "The mayor with the key. / ANN LEE",
        "[1/2] The bridge on Tuesday, seen from the south",
        "1 of 5 | The bridge on Tuesday",
        "Getty Images A bridge on Tuesday",
        "The bridge from the south Alamy Stock Photo",
    ],
)
def test_a_credit_makes_a_caption(text):
    assert judged(text)


@pytest.mark.parametrize(
    "text",
    [
        "One in 5 of them crossed the bridge.",
        "1 of 5 bridges is unsafe",
        "The firm holds a © on the plan of the bridge.",
        "© 2023",
        "He and/or she crossed the bridge.",
        "The bridge (the older one)",
        "The council met behind closed doors. It will meet again",
    ],
)
def test_a_sentence_is_no_caption(text):
    assert not judged(text)
