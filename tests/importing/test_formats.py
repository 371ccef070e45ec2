"""Each kind of file has its importer."""

from __future__ import annotations

import pytest

from reader.importing.formats import KINDS

ALL = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: max(kind.suffixes))


@ALL
def test_a_kind_and_its_importer_agree_on_the_names(kind):
    assert kind.load().suffixes == kind.suffixes


def test_no_two_kinds_claim_the_same_name():
    suffixes = [suffix for kind in KINDS for suffix in kind.suffixes]

    assert len(suffixes) == len(set(suffixes))


def test_plain_text_comes_last():
    assert "" in KINDS[-1].suffixes
