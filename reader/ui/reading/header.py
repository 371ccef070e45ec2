"""The head of a pane: letter, outlet, headline, date, length and author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.model.article import letter
from reader.model.direction import runs_right_to_left
from reader.ui.bidi import paint_from_left
from reader.ui.offsets import Offsets
from reader.ui.painting import Look, badge_width, draw_badge
from reader.ui.reading.boxes import paint_found_in_title
from reader.ui.reading.measures import GRAB
from reader.ui.reading.words import pane_name, provenance

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reader.ui.reading.sheet import Sheet
    from reader.ui.theme import Role

_tr = QCoreApplication.translate
_BADGE_TOP, _GAP = 17, 8
_OUTLET_BASELINE, _TITLE_BASELINE, _TITLE_LINE, _SECOND_BASELINE = 31, 59, 22, 104
_MOST_LINES = 2
_FIRST_WORDS = 16  # of a text without a headline: more than two lines
_MORE, _MORE_TOP = 28, 12  # side and place of the sign that opens the menu
_DOT, _DOTS_APART = 1.5, 4.5


class More(QAbstractButton):
    """Opens the menu of an article; the keyboard opens it in the sidebar."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.setFixedSize(_MORE, _MORE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        name = _tr("ReadingDesk", "Menu of {}").format(pane_name(sheet.index, sheet.article))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint three dots, and a ground under the pointer."""
        theme = self._sheet.view.theme
        painter = QPainter(self)
        paint_from_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.color("on" if self.isDown() else "hover"))
            if theme.outlined:
                painter.setPen(theme.color("text"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text2"))
        for by in (-_DOTS_APART, 0, _DOTS_APART):
            painter.drawEllipse(QPointF(_MORE / 2 + by, _MORE / 2), _DOT, _DOT)
        painter.end()


class PaneHeader(QWidget):
    """Stands above a pane; its lower edge tells which has the keyboard, or had it last.

    Attributes:
        more: The sign at its right that opens the article's menu.
    """

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._focused = self._keyboard = False
        self.more = More(sheet, self)
        self.setAccessibleName(pane_name(sheet.index, sheet.article))
        self.setAccessibleDescription(provenance(sheet.article, full=True))
        self.setToolTip(f"{self.accessibleName()}\n{self.accessibleDescription()}")

    def set_focused(self, focused: bool) -> None:  # noqa: FBT001
        """Show whether commands are about the pane below: it has the keyboard, or had it last."""
        self._focused = focused
        self.update()

    def set_keyboard(self, here: bool) -> None:  # noqa: FBT001
        """Show whether the pane below has the keyboard now."""
        self._keyboard = here
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the sign at the right."""
        self.more.move(self.width() - _MORE - GRAB, _MORE_TOP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the three lines of the head and its hairline."""
        theme, columns = self._sheet.view.theme, self._sheet.columns
        painter = QPainter(self)
        paint_from_left(painter)
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.translate(columns.left, 0)
        self._paint_outlet(painter)
        self._paint_title(painter)
        second = provenance(self._sheet.article)
        self._write(painter, ("second", "text3"), QPointF(0, _SECOND_BASELINE), second)
        width, bottom = self._room, self.height()
        if self._focused:
            edge = theme.color("accent" if self._keyboard else "viewedge")
            painter.fillRect(QRectF(0, bottom - 2, width, 2), edge)
        else:
            painter.fillRect(QRectF(0, bottom - 1, width, 1), theme.color("hair"))
        painter.end()

    def _paint_outlet(self, painter: QPainter) -> None:
        look = Look(self._sheet.view.theme, self._sheet.view.fonts)
        letters = letter(self._sheet.index)
        draw_badge(painter, QPointF(0, _BADGE_TOP), letters, look, solid=True)
        at = QPointF(badge_width(letters) + _GAP, _OUTLET_BASELINE)
        base = _tr("ReadingDesk", "base") if self._sheet.index == 0 else ""
        kept = self._metrics("second").horizontalAdvance(base) + _GAP if base else 0.0
        kept += _MORE + GRAB
        taken = self._write(painter, ("medium", "text"), at, self._sheet.article.name, kept)
        at.setX(at.x() + taken + _GAP)
        self._write(painter, ("second", "text3"), at, base)

    def _paint_title(self, painter: QPainter) -> None:
        """Paint the headline; where there is none, how the text begins, in lighter letters."""
        view, article = self._sheet.view, self._sheet.article
        font = view.fonts.font("headline")
        title = article.title or ""
        if not title:
            font.setWeight(QFont.Weight.Normal)
            title = " ".join(article.text.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS])
        painter.setFont(font)
        painter.setPen(view.theme.color("text" if article.title else "text2"))
        turned = runs_right_to_left(title)
        if turned:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        room = self._sheet.columns.text if turned else self._room
        lines = balanced(title, font, room)
        if article.title:
            paint_found_in_title(painter, self._sheet, lines, (_TITLE_BASELINE, _TITLE_LINE))
        for number, line in enumerate(lines):
            x = room - QFontMetricsF(font).horizontalAdvance(line) if turned else 0
            painter.drawText(QPointF(x, _TITLE_BASELINE + number * _TITLE_LINE), line)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def _room(self) -> int:
        """Return how wide the head is: as its hairline."""
        return self.width() - self._sheet.columns.left

    def _metrics(self, role: Role) -> QFontMetricsF:
        return QFontMetricsF(self._sheet.view.fonts.font(role))

    def _write(
        self, painter: QPainter, style: tuple[Role, str], at: QPointF, text: str, kept: float = 0
    ) -> float:
        """Write one line in a role and a colour, elided `kept` before the end; return how wide."""
        role, token = style
        metrics = self._metrics(role)
        room = self._room - at.x() - kept
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._sheet.view.fonts.font(role))
        painter.setPen(self._sheet.view.theme.color(token))
        painter.drawText(at, elided)
        return metrics.horizontalAdvance(elided)


def balanced(text: str, font: QFont, width: float) -> list[str]:
    """Return `text` in at most two lines of about equal length; the rest is elided."""
    if not text:
        return []
    lines = _broken(text, font, width)
    metrics = QFontMetricsF(font)
    if len(lines) > _MOST_LINES:
        rest = " ".join(lines[1:])
        return [lines[0], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    narrow, wide = 0.0, width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        if len(_broken(text, font, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return _broken(text, font, wide)


def _broken(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    offsets = Offsets(text)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = offsets.from_qt(line.textStart())
        end = offsets.from_qt(line.textStart() + line.textLength())
        lines.append(text[start:end].strip())
    layout.endLayout()
    return lines
