"""What a comparison comes to, worked out for the synopsis as the user wants it arranged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.overview import Overview
from reader.ui.cards.choices import Choices
from reader.ui.errand import Errand
from reader.ui.synopsis.sentences import counted_as_one, shared
from reader.ui.synopsis.statements import Statements
from reader.ui.translations import said
from reader.workflow.overview import Packed, finding_choices, surveying

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

    from reader.errors import ReaderError
    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Choice, Order, Row
    from reader.ui.cards.entries import Carrying, Sheet
    from reader.ui.cards.wording import Differences
    from reader.workflow.services import Background


class Findings(QObject):
    """Holds what was worked out until the comparison or the arrangement changes.

    What was known of the same articles before is shown until what is known now has come.

    Attributes:
        comparison: What it is worked out from; None: nothing yet.
        base: The index of the article that the others are compared with.
        order: How the rows are ordered.
        one_source: Whether articles that share most of their wording count as one.
        shared: What is to be said of wording that articles share; empty for nothing.
        has_copies: Whether some articles share most of their wording.
        trouble: Why it could not be worked out, in words; empty where it could.
        hidden: The articles, by index, that are left out.

    Signals:
        come: Something that was asked for is known now, or cannot be.
    """

    come = Signal()

    def __init__(
        self, differences: Differences, background: Background[None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._differences = differences
        self.comparison: Comparison | None = None
        self._packed: Packed | None = None
        self.base, self.shared, self.trouble = 0, "", ""
        self._chosen = ""  # the key of the article that the user chose as the base
        self.order: Order = "base"
        self.one_source = self.has_copies = False
        self.hidden: Set[int] = frozenset()
        self._statements: Statements | None = None
        self._choices: Choices | None = None
        self._known: Overview | None = None  # of this comparison, in whatever arrangement
        self._survey = Errand[Overview](background, self._take_overview, self._fail)
        self._wording = Errand["tuple[Choice, ...]"](background, self._take_choices, self._fail)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All statements, in the order that is wanted; empty while they are worked out."""
        return tuple(self._statements.all) if self._statements and self.is_known else ()

    @property
    def seen(self) -> tuple[Row, ...]:
        """Those of the articles that are not hidden, with nothing of the others."""
        return tuple(self._statements.rows) if self._statements and self.is_known else ()

    @property
    def is_known(self) -> bool:
        """Whether the statements shown are those of the comparison as they are wanted."""
        return self._known is not None and not (self._survey.under_way or self.trouble)

    @property
    def is_working(self) -> bool:
        """Whether something that was asked for is still worked out."""
        return self._survey.under_way or self._wording.under_way

    @property
    def counts(self) -> Mapping[Carrying, int] | None:
        """How many statements there are of each sort."""
        if self._statements is None:
            return None
        self._leave_out(self._statements)
        return self._statements.counts

    def take(self, comparison: Comparison | None) -> None:
        """Work from `comparison` from now on.

        A base that the user chose stays the same article, also where nothing was known meanwhile;
        otherwise, and where that article is gone, it is the first.
        """
        self._survey.drop()
        self._wording.drop()
        before, self.comparison = self.comparison, comparison
        several = comparison is not None and len(comparison.articles) > 1
        self._packed = Packed(comparison) if comparison is not None and several else None
        self._known = self._choices = None
        self.trouble = ""
        if before is None or comparison is None or before.articles != comparison.articles:
            self._statements, self.shared = None, ""
        if comparison is not None:
            keys = [article.key for article in comparison.articles]
            self.base = keys.index(self._chosen) if self._chosen in keys else 0

    def arrange(self, base: int, order: Order, *, one_source: bool) -> bool:
        """Compare with `base`, in this order; tell whether that is another arrangement."""
        if base != self.base and self.comparison is not None:
            self._chosen = self.comparison.articles[base].key if base else ""
        if one_source != self.one_source:
            self._known = None  # what only one source carries is another then
        before = (self.base, self.order, self.one_source)
        self.base, self.order, self.one_source = base, order, one_source
        return before != (base, order, one_source)

    def work_out(self) -> None:
        """Have the statements worked out; nothing where there is nothing to compare."""
        if self._packed is not None:
            self.trouble = ""
            alone = self._known is not None
            self._survey.ask(
                surveying(
                    self._packed,
                    self.base,
                    self.order,
                    as_one_source=self.one_source,
                    rows_alone=alone,
                )
            )

    def sheet(self, carrying: Carrying | None) -> Sheet | None:
        """Return the statements that so many carry; None: the wording choices.

        What is not known yet is asked for, and `come` tells when it is.
        """
        if carrying is None:
            waits = self._choices is None and not (self._wording.under_way or self.trouble)
            if self._packed is not None and waits:
                self._wording.ask(finding_choices(self._packed))
            return self._choices
        if self._statements is not None:
            self._leave_out(self._statements)
            self._statements.show(carrying)
        return self._statements

    def find(self, passage: Passage) -> int | None:
        """Return the row of the statements shown that has `passage`."""
        return self._statements.find(passage) if self._statements else None

    def differing(self) -> list[int]:
        """Return which of the statements shown differ, by row."""
        return self._statements.differing() if self._statements else []

    def _leave_out(self, statements: Statements) -> None:
        known = self._known
        statements.leave_out(self.hidden, known.sources if known and self.one_source else ())

    def _take_overview(self, found: Overview) -> None:
        if self._packed is None:
            return
        known, comparison = self._known, self._packed.comparison
        self._known = known = found if known is None else replace(known, rows=found.rows)
        self._statements = Statements(
            comparison, known.rows, self.base, self._differences, known.only
        )
        self.has_copies = len(known.sources) < len(comparison.articles)
        self.shared = shared(comparison, known.shared, known.sources)
        if self.one_source and self.has_copies:
            self.shared = f"{self.shared} · {counted_as_one()}"
        self.come.emit()

    def _take_choices(self, choices: tuple[Choice, ...]) -> None:
        if self._packed is not None:
            self._choices = Choices(self._packed.comparison, choices)
            self.come.emit()

    def _fail(self, error: ReaderError) -> None:
        self.trouble = said(error.sentence)
        self.come.emit()
