"""What the user chooses on the desk: a passage, its counterparts, the next match."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QToolTip

from reader.model.comparison import Passage
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.pieces import in_one_line, told_of
from reader.ui.reading.spots import figure_at
from reader.ui.reading.words import notes_in_words, tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.reading.hits import Hit
    from reader.ui.reading.marks import MatchedPassage
    from reader.ui.reading.row import Row
    from reader.ui.reading.slot import Slot
    from reader.ui.reading.view import View

_NOTHING: frozenset[Passage] = frozenset()


class Choice(QObject):
    """Selects, reveals and walks; one a desk.

    Signals:
        passage_selected: A `Passage`, or None.
        words_selected: Words of a pane, more or fewer than before.
        note_activated: The `Note` whose dot was clicked.
        pane_focused: The index of an article.
        matches_walked: Position from 1 and total; twice 0 where none is selected.
        menu_wanted: The `Spot` that a menu is wanted for.
        reached: The `Slot` of the passage that was selected, and the `Passage`.
        quote_clicked: The content of the quote that was clicked, a `Passage`; None: none was.
        figure_clicked: The words of the figure that was clicked, a `Passage`, after the quote.
    """

    passage_selected = Signal(object)
    words_selected = Signal()
    note_activated = Signal(object)
    pane_focused = Signal(int)
    matches_walked = Signal(int, int)
    menu_wanted = Signal(object)
    reached = Signal(object, object)
    quote_clicked = Signal(object)
    figure_clicked = Signal(object)

    def __init__(self, row: Row, view: View) -> None:
        super().__init__(row)
        self._row = row
        self._view = view
        self.current = 0  # the pane the keyboard is in, or was in last

    def forget(self) -> None:
        """Give up everything: other articles are on the desk."""
        self.current = 0
        self.clear()

    def clear(self) -> None:
        """Select nothing: something else was found in the same articles."""
        self._view.hovered = _NOTHING
        self._light(None, _NOTHING)

    def listen(self, slot: Slot) -> None:
        """Follow what happens in a pane."""
        pane = slot.pane
        pane.clicked.connect(lambda found: self._click(slot, found))
        pane.pointed.connect(self._point)
        pane.helped.connect(lambda found, at: self._help(slot, found, at))
        pane.menu_wanted.connect(self.menu_wanted)
        pane.focused.connect(lambda: self._focus(slot.sheet.index))
        pane.keyboard_moved.connect(slot.header.set_keyboard)
        pane.selecting.connect(lambda: self._row.unselect(but=slot))
        pane.selecting.connect(self.words_selected)

    def select(self, passage: Passage | None) -> None:
        """Select `passage`; one that is no match is revealed instead."""
        if passage is None:
            self._row.unselect()
            self._light(None, _NOTHING)
            return
        matched = self._row.slots[passage.article].sheet.marks.nearest(passage.span)
        if matched is None:
            self._light(passage, _NOTHING)
            self.reveal(passage)
            return
        others = frozenset(c.passage for c in matched.counterparts)
        self._light(matched.passage, others | {matched.passage})
        slot = self._row.slots[passage.article]
        self._row.bring(passage.article)
        slot.bring(matched.passage.span)
        if self._view.level is None:
            self._level(slot, matched)
        self.reached.emit(slot, matched.passage)
        words = in_one_line(matched.passage.span.of(slot.sheet.article.text))
        _tell(slot, ": ".join(filter(None, (told_of(slot.sheet, matched.passage.span), words))))
        position = slot.sheet.marks.passages.index(matched) + 1
        self.matches_walked.emit(position, len(slot.sheet.marks.passages))

    def light(self, passage: Passage) -> None:
        """Show `passage` as selected, with its counterparts; nothing moves and nobody is told."""
        matched = self._row.slots[passage.article].sheet.marks.nearest(passage.span)
        others = (c.passage for c in matched.counterparts) if matched else ()
        self._view.selected = matched.passage if matched else passage
        self._view.lit = frozenset((self._view.selected, *others))
        for slot in self._row.slots:
            slot.refresh()

    def reveal(self, passage: Passage) -> None:
        """Bring `passage` into view, on a ground of its own so that the eye finds it.

        A single character is a place rather than a passage, and gets none.
        """
        slot = self._row.slots[passage.article]
        self._row.bring(passage.article)
        slot.bring(passage.span)
        self._row.unselect()
        self._view.revealed = passage if len(passage.span) > 1 else None
        _tell(slot, notes_in_words(slot.sheet, passage.span))
        if passage.article != self.current:
            self._focus(passage.article)

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) matched passage of the current pane."""
        shown = self._row.shown()
        if not shown:
            return
        if all(slot.sheet.index != self.current for slot in shown):
            self._focus(shown[0].sheet.index)
        sheet = self._row.slots[self.current].sheet
        passages = sheet.marks.passages
        index = _step(passages, self._start(), by)
        if index is not None:
            passage = passages[index].passage
            self.select(passage)
            # Words that the keyboard selects next are those of this passage.
            self._row.slots[self.current].pane.caret.place(passage.span.start)

    def focus(self, by: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) visible pane, round the end."""
        shown = self._row.shown()
        if not shown:
            return
        places = [slot.sheet.index for slot in shown]
        beyond = -1 if by > 0 else 0  # so that one step reaches the first or the last
        at = places.index(self.current) if self.current in places else beyond
        slot = shown[(at + by) % len(shown)]
        self._row.bring(slot.sheet.index)
        slot.pane.setFocus()
        self._focus(slot.sheet.index)

    def _start(self) -> int:
        """Return the offset to walk on from: the selected passage's, else the first in view."""
        chosen = self._view.selected
        sheet = self._row.slots[self.current].sheet
        if chosen and chosen.article == self.current:
            return chosen.span.start
        lit = sorted(p.span.start for p in self._view.lit if p.article == self.current)
        if lit:
            first, last = sheet.extent(sheet.in_view)
            return next((start for start in lit if first <= start < last), lit[0])
        lines = sheet.flow.lines
        return lines[sheet.flow.line_at(sheet.scroll)].start - 1 if lines and sheet.scroll else -1

    def _level(self, slot: Slot, matched: MatchedPassage) -> None:
        """Bring counterparts that are out of view to the height of the selected passage."""
        flow = slot.sheet.flow
        top = flow.lines[flow.line_of(matched.passage.span.start)].top - slot.sheet.scroll
        for other in sorted(matched.counterparts, key=lambda c: c.match.score):
            across = self._row.slots[other.passage.article]
            if across.shown:
                across.bring(other.passage.span, level=top)

    def _light(self, selected: Passage | None, lit: frozenset[Passage]) -> None:
        changed = selected != self._view.selected
        if not lit:
            self.matches_walked.emit(0, 0)
        self._view.selected, self._view.lit = selected, lit
        self._view.revealed = None
        for slot in self._row.slots:
            slot.pane.setAccessibleDescription("")
            slot.refresh()
        if selected:
            self._row.unselect()
        if changed:
            self.passage_selected.emit(selected)

    def _click(self, slot: Slot, found: Hit) -> None:
        self._row.unselect()
        quote = found.quote.quote.content if found.quote and not found.active else None
        self.quote_clicked.emit(Passage(slot.sheet.index, quote) if quote else None)
        figure = figure_at(slot.sheet, found.offset) if found.offset is not None else None
        if figure is not None and not found.active:
            self.figure_clicked.emit(Passage(slot.sheet.index, figure.span))
        if found.note:
            self.note_activated.emit(found.note.note)
        elif found.sign and found.sign.counterpart and found.sign.passage:
            self.select(found.sign.passage)
            self._row.bring(found.sign.counterpart.passage.article)
        elif found.ribbon:
            self.select(found.ribbon.ends[0])
        elif found.speaker and quote:
            self.select(Passage(slot.sheet.index, quote))
        else:
            self.select(found.passage.passage if found.passage else _unmatched(slot, found))

    def _point(self, found: Hit) -> None:
        if found.joined != self._view.hovered:
            self._view.hovered = found.joined
            for slot in self._row.shown():
                slot.pane.update()

    def _help(self, slot: Slot, found: Hit, at: QPoint) -> None:
        from html import escape  # noqa: PLC0415 - not while the window opens

        articles = [other.sheet.article for other in self._row.slots]
        words = escape(tooltip(slot.sheet, found, articles)).replace("\n", "<br>")
        QToolTip.showText(at, f"<span>{words}</span>" if words else "", slot.pane)

    def _focus(self, index: int) -> None:
        self.current = self._row.led = index
        for slot in self._row.slots:
            slot.header.set_focused(slot.sheet.index == index)
        self.pane_focused.emit(index)


def _unmatched(slot: Slot, found: Hit) -> Passage | None:
    """Return the sentence under a point without a match, to be told that no other has it."""
    sheet = slot.sheet
    if found.offset is None or not sheet.view.shows(MarkKind.MATCHES):
        return None
    sentence = sheet.marks.sentence_at(found.offset)
    return Passage(sheet.index, sentence) if sentence else None


def _tell(slot: Slot, words: str) -> None:
    """Tell screen readers of what the user was led to."""
    from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

    slot.pane.setAccessibleDescription(words)
    if words:
        announce(slot.pane, words)


def _step(passages: Sequence[MatchedPassage], start: int, by: int) -> int | None:
    starts = [matched.passage.span.start for matched in passages]
    index = bisect_right(starts, start) if by > 0 else bisect_right(starts, start - 1) - 1
    return index if 0 <= index < len(passages) else None
