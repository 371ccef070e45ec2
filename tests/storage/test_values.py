"""An analysis survives the way through JSON."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import (
    Analysis,
    Figure,
    FigureKind,
    KnownBy,
    Mention,
    NameLabel,
    Quote,
    QuoteKind,
    QuoteMeans,
    Role,
)
from reader.model.text import Span
from reader.storage.values import from_json, to_json

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0), st.integers(1)
)
perhaps = st.none() | spans
words = st.text(max_size=9)
analyses = st.builds(
    Analysis,
    st.lists(spans).map(tuple),
    st.lists(st.builds(Mention, spans, st.sampled_from(get_args(NameLabel)), st.booleans())).map(
        tuple
    ),
    st.lists(
        st.builds(
            Quote,
            st.sampled_from(get_args(QuoteKind)),
            spans,
            spans,
            perhaps,
            perhaps,
            perhaps,
            perhaps,
            st.sampled_from(get_args(QuoteMeans)),
            st.sampled_from(get_args(KnownBy)),
            st.floats(0, 1),
        )
    ).map(tuple),
    st.lists(
        st.builds(
            Figure,
            spans,
            words,
            st.sampled_from(get_args(FigureKind)),
            st.none() | words,
            st.none() | words,
        )
    ).map(tuple),
    st.lists(st.builds(Role, spans, spans, perhaps)).map(tuple),
)


@given(analyses)
def test_every_analysis_comes_back_from_json_as_it_was(analysis):
    assert from_json(json.loads(json.dumps(to_json(analysis)))) == analysis


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        {},
        [],
        {"sentences": [[1]], "mentions": [], "quotes": [], "figures": []},
        {"sentences": [[5, 2]], "mentions": [], "quotes": [], "figures": []},
        {"sentences": [], "mentions": [], "quotes": ["x"], "figures": []},
        {"sentences": [], "mentions": [], "quotes": [], "figures": [[[1, 2]]]},
    ],
)
def test_what_is_no_analysis_is_refused(value):
    with pytest.raises(ValueError, match="not a"):
        from_json(value)
