"""A chapter of the manual, set in the fonts and colours of the window."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reader import manual

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.manual import Chapter
    from reader.model.text import Span
    from reader.ui.painting import Look

_Kind = QTextDocument.ResourceType

_MARGIN = 24.0  # pixels between the edge and the words
_WIDEST = 760  # pixels of a line at 100 per cent: some 90 characters
_UPPER = 0.25  # of the height: where a place is shown that was sought
_SETTLED = 60  # ms without a change of the width, before the pictures are made for it

_SHEET = Template("""
h1 { font-size: ${h1}px; font-weight: 600; margin-bottom: ${half}px; }
h2 { font-size: ${h2}px; font-weight: 600; margin-top: ${gap}px; margin-bottom: 4px; }
h3 { font-size: ${body}px; font-weight: 600; margin-top: ${half}px; margin-bottom: 2px; }
p, li { line-height: 130%; }
p { margin-top: ${half}px; margin-bottom: ${half}px; }
p.picture { line-height: 100%; }
li { margin-top: 3px; margin-bottom: 3px; }
a { color: $link; text-decoration: underline; }
strong, th { font-weight: 600; }
code, pre { font-family: "$fixed"; font-size: ${small}px; background-color: $chrome; }
table { border-collapse: collapse; }
th, td { line-height: 120%; padding: 3px 14px 3px 0; border-bottom: 1px solid $hair; }
th { text-align: left; }
""")


class ManualText(QTextBrowser):
    """Shows a chapter.  Nothing is loaded but chapters and pictures of the manual.

    Attributes:
        chapter: The name of the chapter that is shown; empty before the first.

    Signals:
        opened: The name of the chapter that is shown now.
    """

    opened = Signal(str)

    def __init__(self, chapters: Mapping[str, Chapter], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._chapters, self._look, self._zoom = chapters, look, 100
        self.chapter = ""
        self.setObjectName("manualText")
        # Always: else the pictures, made for the width without it, are too wide with it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._wide = QTimer(self, singleShot=True, interval=_SETTLED)
        self._wide.timeout.connect(self._set_anew)
        self.sourceChanged.connect(self._tell)
        self.set_look(look)

    def open(self, name: str) -> None:
        """Show the chapter of this name, if there is one."""
        self.setSource(QUrl(name))

    def set_look(self, look: Look) -> None:
        """Set the words in other colours or fonts from now on."""
        self._look = look
        self._set_anew()

    def set_zoom(self, percent: int) -> None:
        """Show the words at `percent` of their normal size."""
        self._zoom = percent
        self._set_anew()

    def mark(self, places: Sequence[Span]) -> None:
        """Mark places where sought words stand, as the document counts positions."""
        theme, marks = self._look.theme, []
        ground, words = ("text", "paper") if theme.outlined else ("here", "text")
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(place)
            mark.format.setBackground(theme.color(ground))
            mark.format.setForeground(theme.color(words))
            marks.append(mark)
        self.setExtraSelections(marks)

    def go_to(self, place: Span) -> None:
        """Put the cursor at a place of the chapter; scroll until that is in the upper part."""
        cursor = self._cursor(place)
        cursor.setPosition(place.start)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        above = round(self.viewport().height() * _UPPER)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - above)

    def doSetSource(self, url: QUrl | str, kind: _Kind = _Kind.HtmlResource) -> None:
        """Follow a link to a chapter; no other leads anywhere."""
        if QUrl(url).toString() in self._chapters:
            super().doSetSource(url, kind)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return a chapter or a picture of the manual; nothing else is ever read."""
        name = QUrl(url).toString()
        if kind == _Kind.HtmlResource.value and name in self._chapters:
            return manual.html(self._chapters[name])
        file = manual.picture(name)
        if kind != _Kind.ImageResource.value or file is None:
            return ""
        return self._fitted(QImage(str(file)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pictures as wide as there is room, once the width stays."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wide.start()

    def _cursor(self, place: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fitted(self, picture: QImage) -> QImage:
        """Return a picture no wider than the words."""
        ratio = self.devicePixelRatioF()
        room = min(self.viewport().width() - 2 * self._margin() - 2, _WIDEST * self._zoom / 100)
        width = max(1, round(min(room, picture.width() * self._zoom / 100) * ratio))
        fitted = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _margin(self) -> float:
        """Return the room at either side: what the longest line leaves."""
        spare = self.viewport().width() - _WIDEST * self._zoom / 100
        return max(_MARGIN, spare / 2)

    def _set_anew(self) -> None:
        """Set the chapter again, and go on at the same part of it."""
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.document().setDefaultStyleSheet(self._sheet())
        self.document().setDefaultFont(self._font())
        if self.chapter:
            self.reload()
            bar.setValue(round(part * bar.maximum()))

    def _tell(self, url: QUrl) -> None:
        self.chapter = url.path()
        frame = self.document().rootFrame()
        around = frame.frameFormat()
        around.setMargin(_MARGIN)
        around.setLeftMargin(self._margin())
        around.setRightMargin(self._margin())
        frame.setFrameFormat(around)
        self.setAccessibleName(self._chapters[self.chapter].title)
        self.opened.emit(self.chapter)

    def _font(self) -> QFont:
        return self._look.type.font("compared", round(self._zoom * 15 / 14))

    def _sheet(self) -> str:
        size = self._font().pixelSize()
        theme = self._look.theme
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        tokens = {"link": "accenttext", "chrome": "chrome", "hair": "hair"}
        return _SHEET.substitute(
            h1=round(size * 1.7),
            h2=round(size * 1.25),
            body=size,
            small=round(size * 0.9),
            gap=round(size * 1.4),
            half=round(size * 0.55),
            fixed=fixed,
            **{name: _opaque(theme.color(token)) for name, token in tokens.items()},
        )


def _opaque(color: QColor) -> str:
    return color.name(QColor.NameFormat.HexRgb)
