"""What the rules for descriptions ask is what is known of the speakers."""

from __future__ import annotations

from dataclasses import fields

from reader.analysis.antecedents import Antecedents
from reader.analysis.resolved import Resolved


def test_all_that_is_asked_is_known():
    asked = {name for name in vars(Resolved) if not name.startswith("_")}
    known = {one.name for one in fields(Antecedents)} | set(vars(Antecedents))
    assert asked
    assert asked <= known
