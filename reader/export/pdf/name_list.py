"""The list of names: what each article calls those that several name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.told.names import shared_names
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.export.pdf.margins import Reference
    from reader.model.comparison import Comparison, Passage

_TOGETHER = 6  # lines below a heading that stay with it
_GAP = 9.0


def write_names(
    flow: Flow, comparison: Comparison, reference: Callable[[Passage], Reference]
) -> None:
    """Write the names; `reference` leads to where an article has one first."""
    names = {entity.id: entity.name for entity in comparison.entities}
    for name in shared_names(comparison):
        flow.keep(HEADING.pitch + SMALL.pitch + TEXT.pitch * min(len(name.called), _TOGETHER))
        flow.text(name.entity.name, HEADING)
        for office in name.entity.offices[:1]:
            body = names.get(office.body or "", "")
            flow.text(" · ".join(filter(None, (office.words, body))), SMALL)
        for called in name.called:
            told = ", ".join(f"{form} {times:,}" for form, times in called.forms)
            here = flow.text(f"{letter(called.first.article)}: {told}", TEXT)
            flow.refer([reference(called.first)], here)
        flow.gap(_GAP)
