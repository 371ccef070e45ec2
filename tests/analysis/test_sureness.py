from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from reader.analysis.sureness import sure
from reader.model.analysis import KnownBy, QuoteKind, QuoteMeans


@pytest.mark.parametrize("known_by", get_args(KnownBy))
def test_every_sort_of_quote_is_as_sure_as_a_share(known_by: KnownBy) -> None:
    for kind, means in product(get_args(QuoteKind), get_args(QuoteMeans)):
        assert 0.0 < sure(kind, means, known_by) < 1.0


def test_words_between_marks_are_surer_than_reported_clauses() -> None:
    assert sure("direct", "cue", "name") > sure("indirect", "cue", "name")
