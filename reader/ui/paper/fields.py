"""The choices how a PDF is made: what is in it, how it is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import letter
from reader.ui.handing import HandsOn
from reader.ui.inspector.notes_fields import StillChoice
from reader.ui.tick_box import TickBox
from reader.workflow.articles import PRESETS, Layout, Paper, Part, Preset, Sorting, usual_paper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article

_tr = QCoreApplication.translate
_LONGEST = 40  # characters of an outlet's name


class LayoutFields(HandsOn):
    """Lets the user choose how a PDF of some articles is made.

    Signals:
        changed: Something else was chosen.
    """

    changed = Signal()

    def __init__(self, articles: Sequence[Article], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fields")
        self.presets = QButtonGroup(self)
        self._presets: dict[Preset, QRadioButton] = {}
        self.parts = {part: TickBox(words, self) for part, words in _parts().items()}
        self.articles = [
            TickBox(f"{letter(at)}  {_shortened(one.name)}", self)
            for at, one in enumerate(articles)
        ]
        self.own = TickBox(self.tr("Mark only my &notes"), self)
        self.grey = TickBox(self.tr("&Black and white, with patterns"), self)
        self.nameless = TickBox(self.tr("&Leave out who wrote the notes"), self)
        self.fileless = TickBox(self.tr("Leave out the names of &files"), self)
        self.paper = StillChoice(self)
        self.sorting = StillChoice(self)
        self._arrange()
        self._connect()
        self._presets["dossier"].setChecked(True)
        self.heir = self._presets["dossier"]

    def choose(self, preset: Preset) -> None:
        """Choose a kind of document."""
        self._presets[preset].setChecked(True)

    @property
    def preset(self) -> Preset:
        """What kind of document is chosen."""
        return next(name for name, button in self._presets.items() if button.isChecked())

    @property
    def chosen(self) -> Layout:
        """How the document is to be made; of nothing that is ticked there is none to be made."""
        layout = PRESETS[self.preset]
        parts = (
            part for part in layout.parts if part not in self.parts or self.parts[part].isChecked()
        )
        ticked = tuple(at for at, box in enumerate(self.articles) if box.isChecked())
        return replace(
            layout,
            parts=tuple(parts),
            articles=None if len(ticked) == len(self.articles) else ticked,
            marks="notes" if self.own.isChecked() else "all",
            sorting=self.sorting.currentData(),
            paper=self.paper.currentData(),
            grey=self.grey.isChecked(),
            named=not self.nameless.isChecked(),
            files=not self.fileless.isChecked(),
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, words in _presets().items():
            button = QRadioButton(words, self)
            self.presets.addButton(button)
            self._presets[name] = button
            column.addWidget(button)
        self.in_it = self._group(self.tr("In it"), tuple(self.parts.values()))
        self.texts = self._group(self.tr("Articles with their text"), self.articles)
        for value, words in _papers().items():
            self.paper.addItem(words, value)
        for way, words in _sortings().items():
            self.sorting.addItem(words, way)
        self.order = self._labelled(self.tr("Order of &statements:"), self.sorting)
        for widget in (self.in_it, self.texts, self.order, self.own):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._labelled(self.tr("Pa&per:"), self.paper))
        for box in (self.grey, self.nameless, self.fileless):
            column.addWidget(box)
        column.addStretch(1)

    def _connect(self) -> None:
        self.presets.buttonToggled.connect(self._follow)
        ways = (self.own, self.grey, self.nameless, self.fileless)
        for box in (*self.parts.values(), *self.articles, *ways):
            box.toggled.connect(self.changed)
        for box in self.articles:
            box.setChecked(True)
        for choice in (self.paper, self.sorting):
            choice.currentIndexChanged.connect(self.changed)

    def _follow(self) -> None:
        """Offer what the chosen kind of document can have or leave out."""
        if self.presets.checkedButton() is None:
            return
        parts = PRESETS[self.preset].parts
        for part, box in self.parts.items():
            box.setVisible(part in parts)
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setChecked(part in parts)
            box.blockSignals(False)  # noqa: FBT003 - likewise
        self.in_it.setVisible(any(part in parts for part in self.parts))
        self.texts.setVisible("articles" in parts and len(self.articles) > 1)
        self.own.setVisible("articles" in parts)
        self.order.setVisible("statements" in parts)
        self.changed.emit()

    def _group(self, title: str, boxes: Sequence[QWidget]) -> QGroupBox:
        group = QGroupBox(title, self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in boxes:
            column.addWidget(box)
        return group

    def _labelled(self, words: str, choice: QWidget) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        label = QLabel(words, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(choice)
        choice.setAccessibleName(words.replace("&", "").rstrip(":"))
        column.addWidget(label)
        column.addWidget(choice)
        return row


def _presets() -> Mapping[Preset, str]:
    return {
        "dossier": _tr("LayoutFields", "&Everything"),
        "articles": _tr("LayoutFields", "The &annotated articles"),
        "brief": _tr("LayoutFields", "An editor’s b&rief, up to two pages"),
        "worksheet": _tr("LayoutFields", "A &worksheet for a class"),
        "sources": _tr("LayoutFields", "The list of s&ources"),
    }


def _parts() -> Mapping[Part, str]:
    """Return what may be left out, in words."""
    return {
        "front": _tr("LayoutFields", "Front page"),
        "articles": _tr("LayoutFields", "The articles"),
        "statements": _tr("LayoutFields", "Statements"),
        "only": _tr("LayoutFields", "In one article only"),
        "quotes": _tr("LayoutFields", "Quotes by speaker"),
        "figures": _tr("LayoutFields", "Figures"),
        "names": _tr("LayoutFields", "Names"),
        "notes": _tr("LayoutFields", "Notes"),
        "sources": _tr("LayoutFields", "Sources"),
    }


def _papers() -> Mapping[Paper | None, str]:
    names: dict[Paper | None, str] = {
        "a4": _tr("LayoutFields", "A4"),
        "letter": _tr("LayoutFields", "Letter"),
    }
    usual = _tr("LayoutFields", "As is usual here ({})").format(names[usual_paper(_land)])
    return {None: usual, **names}


def _land(locale: str) -> str:
    here = QLocale(locale) if locale else QLocale.system()
    return QLocale.territoryToCode(here.territory())


def _sortings() -> Mapping[Sorting, str]:
    words: dict[Sorting, str] = {
        "story": _tr("LayoutFields", "As in the articles"),
        "differing": _tr("LayoutFields", "Differing ones first"),
        "carried": _tr("LayoutFields", "Most shared first"),
    }
    return {way: words[way] for way in get_args(Sorting)}


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
