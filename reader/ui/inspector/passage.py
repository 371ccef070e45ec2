"""The tab that shows one passage and what each other article has in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.article import letter
from reader.model.text import in_marks
from reader.ui.cards.card import own_words
from reader.ui.cards.citing import cited_words
from reader.ui.cards.passage import pairs, passage_cards
from reader.ui.handing import HandsOn
from reader.ui.inspector.view import CardView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Cited
    from reader.ui.cards.wording import Differences
    from reader.ui.painting import Look

_MOST_QUOTED = 60  # characters of the passage that a tooltip tells


class PassagePage(HandsOn):
    """The passage, its counterparts word against word, and the articles that have none.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        note_wanted: The `Passage` shown: the user wants to write about it.
        match_wanted: The `Passage` shown: the user wants to say what matches it.
        match_denied: The passages, in pairs, that the user says do not match.
        synopsis_wanted: The user wants to see the statement of the passage among the others.
        menu_wanted: The `Passage` shown, its counterparts in the article chosen, if it has any,
            where on the screen: a menu of them is wanted.
    """

    passage_chosen = Signal(object)
    note_wanted = Signal(object)
    match_wanted = Signal(object)
    match_denied = Signal(object)
    synopsis_wanted = Signal()
    menu_wanted = Signal(object, object, QPoint)

    def __init__(
        self, look: Look, differences: Differences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._differences = look, differences
        self._passage: Passage | None = None
        self._before: Passage | None = None  # the last that was shown
        self._comparison: Comparison | None = None
        self._cards: Sequence[Card] = ()
        self._denied = False  # one was just now: the next is not to go by a second click
        self._writable = True
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.view = CardView(look, self)
        self.view.setAccessibleName(self.tr("The passage in every article"))
        self.view.passage_chosen.connect(self.passage_chosen)
        self.view.citing = lambda card: _cited(self._comparison, card)
        self._let_ask_for_menu()
        self._key = QLabel(self)
        self._key.setObjectName("key")
        self.match = self._button(self.tr("Match with…"), self._ask_for_match)
        self.match.setToolTip(self.tr("Say which words of another article report the same"))
        self.note = self._button(self.tr("Note…"), self._ask_for_note)
        self.note.setToolTip(self.tr("Write a note on this passage (Alt+3)"))
        self.deny = self._button(self.tr("Not a match"), self._deny)
        self.synopsis = self._button(self.tr("In the Synopsis"), self.synopsis_wanted.emit)
        self.synopsis.setToolTip(self.tr("Show it among all statements (Ctrl+2)"))
        self.view.selectionModel().currentChanged.connect(self._enable)
        self._column = self._arranged()
        self.heir = self.view
        self.show_passage(None, None)

    def show_passage(self, comparison: Comparison | None, passage: Passage | None) -> None:
        """Show `passage`; None: say how to choose one."""
        same = passage is not None and passage == self._before
        card = self.view.current_card() if same else None
        self._passage, self._comparison = passage, comparison
        known = comparison is not None and passage is not None
        waited = self._hint.hasFocus()
        self._hint.setVisible(not known)
        if not known and self.view.hasFocus():  # it may come back, and with it the keyboard
            self._hint.setFocus()
        for widget in (self.view, self._key, self.deny, self.match, self.note, self.synopsis):
            widget.setVisible(known)
        self._hint.setText(self._how_to_begin(comparison))
        self._column.setStretch(0, 0 if known else 1)
        if comparison is None or passage is None:
            return
        self._cards = passage_cards(comparison, passage, self._differences)
        self.view.articles = comparison.articles
        self.view.show_cards(self._cards)
        self._denied, self._before = self._denied and same, passage
        if card is None:
            self.view.scrollToTop()
        else:
            self.view.setCurrentIndex(self.view.outline.find(self._key_after(card)))
        if waited:
            self.view.setFocus()
        self._write_key(len(comparison.articles))
        self._enable()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the user say what is no match, or not."""
        self._writable = writable
        self._enable()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.view.set_look(look)
        self._write_key(1)

    def _button(self, words: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(clicked)
        return button

    def _arranged(self) -> QVBoxLayout:
        buttons = QVBoxLayout()
        buttons.setContentsMargins(16, 4, 16, 16)
        buttons.setSpacing(8)
        # A long one beside a short one: in German all others are too wide for the inspector.
        for pair in ((self.match, self.note), (self.deny, self.synopsis)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button)
            row.addStretch(1)
            buttons.addLayout(row)
        for label in (self._hint, self._key):
            label.setIndent(0)  # the style sheet's padding is all there is before the words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._key)
        column.addLayout(buttons)
        return column

    def _how_to_begin(self, comparison: Comparison | None) -> str:
        if comparison is not None and len(comparison.articles) == 1:
            return self.tr("Add another article to compare.")
        if comparison is not None and all(one.grade == "possible" for one in comparison.matches):
            return self.tr(
                "No passage was found that two of these articles share; "
                "the program may have missed one."
            )
        return self.tr(
            "Click a passage in an article to see how the others put it, "
            "or press Alt+Down to go to the next match."
        )

    def _write_key(self, articles: int) -> None:
        if self._passage is None or articles < 1:
            return
        theme = self._look.theme
        ground, ink = theme.color("here").name(), theme.color("text").name()
        struck = theme.color("other").name()
        here = self.tr("only in this article")
        other = self.tr("only in {}, the one compared with").format(letter(self._passage.article))
        word = self.tr("words")
        edge = f"border:1px solid {ink};" if theme.outlined else ""  # as around words so marked
        self._key.setText(
            f"<table cellspacing='0' cellpadding='0'><tr><td style='{edge}background:{ground};"
            f"color:{ink}'>&nbsp;{word}&nbsp;</td><td>&nbsp;&nbsp;{here}</td></tr>"
            f"<tr><td style='padding-top:4px'>&nbsp;<s style='color:{struck}'>{word}</s></td>"
            f"<td style='padding-top:4px'>&nbsp;&nbsp;{other}</td></tr></table>"
        )

    def _key_after(self, card: Card) -> str:
        """Return where the keyboard stays that was on `card`, which may be no more.

        That is what its article has now: nothing, else another match, which nobody chose.
        """
        keys = {one.key for one in self._cards}
        none = next((one.key for one in self._cards if _is_none(one, card.letter)), "passage")
        return card.key if card.key in keys else none

    def _counterparts(self) -> list[Card]:
        """Return the cards that can be denied: the one the keyboard is on, else the only one."""
        cards = [card for card in self._cards if card.sample]
        chosen = [card for card in cards if card == self.view.current_card()]
        return chosen or ([] if self._denied else cards)

    def _enable(self) -> None:
        cards = self._counterparts()
        several = self._comparison is not None and len(self._comparison.articles) > 1
        self.match.setEnabled(self._writable and several)
        self.deny.setEnabled(self._writable and len(cards) == 1)
        if len(cards) == 1:
            words = self.tr("Say that this passage of {} reports something else: {}")
            said = in_marks(own_words(cards[0].runs), _MOST_QUOTED)
            self.deny.setToolTip(words.format(cards[0].letter, said))
        else:
            self.deny.setToolTip(self.tr("Choose first the passage that does not match"))

    def _deny(self) -> None:
        (card,) = self._counterparts()
        if self._comparison is not None and self._passage is not None:
            self.view.setFocus()  # the button may go grey
            self._denied = True
            (there,) = card.targets
            self.match_denied.emit(pairs(self._comparison, self._passage, there))

    def _let_ask_for_menu(self) -> None:
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        key = QShortcut(QKeySequence("Shift+F10"), self.view)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(lambda: self._ask_for_menu(None))

    def _ask_for_menu(self, at: QPoint | None) -> None:
        """Ask for the menu of the counterpart at a point of the list, else of the current one."""
        index = self.view.indexAt(at) if at is not None else self.view.currentIndex()
        card = self.view.outline.card(index)
        if card is not None:
            here = self.view.visualRect(index)
            below = QPoint(self.view.cards.side, min(here.bottom(), self.view.height() - 1))
            where = self.view.viewport().mapToGlobal(below if at is None else at)
            self.view.setCurrentIndex(index)  # what the menu says is of this one
            others = card.targets if card.key != "passage" else ()
            self.menu_wanted.emit(self._passage, others, where)

    def _ask_for_match(self) -> None:
        self.match_wanted.emit(self._passage)

    def _ask_for_note(self) -> None:
        self.note_wanted.emit(self._passage)


def _is_none(card: Card, article: str) -> bool:
    return card.letter == article and not card.present


def _cited(comparison: Comparison | None, card: Card) -> Iterator[Cited]:
    if comparison is not None:
        yield from (cited_words(comparison, place) for place in card.targets)
