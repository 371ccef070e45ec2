"""Everything the user can ask for, with its words and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui.exports import export_actions
from reader.ui.reading.marks import MarkKind
from reader.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from reader.ui.theme import Sight, ThemeChoice

_tr = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


class Actions:
    """The actions of the window; menus, buttons and keys all lead to these.

    Those in `with_articles` make sense only with articles, those in `with_comparison` only when
    they have been compared.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._file()
        self._story()
        self._view()
        self._go()
        self._find()
        self._article()
        self._quotes()
        self._figures()
        self._looks()
        self.undo = self._make(_tr("Actions", "Undo"))
        self.undo.setShortcuts(QKeySequence.keyBindings(_Keys.Undo))
        self.redo = self._make(_tr("Actions", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.copy = self._make(_tr("Actions", "&Copy"), "Ctrl+C")
        self.copy_citation = self._make(_tr("Actions", "Copy C&itation"), "Ctrl+Shift+C")
        # Where the keyboard is in a text field, the field takes the key for itself.
        self.paste = self._make(_tr("Actions", "&Paste as Article"), "Ctrl+V")
        self.select_all = self._make(_tr("Actions", "Select &All"), "Ctrl+A")
        self.with_comparison = (
            self.pdf,
            *self.exports.values(),
            self.only_here,
            self.possible,
            self.together,
            self.next_match,
            self.previous_match,
            self.next_difference,
            self.previous_difference,
            self.next_mention,
            self.previous_mention,
            self.find_name,
            self.only_name,
            self.next_quote,
            self.previous_quote,
            self.only_voice,
            self.copy_citation,
        )
        self.with_articles = (
            self.reading,
            self.synopsis,
            self.next_pane,
            self.previous_pane,
            self.wider,
            self.narrower,
            self.find,
            self.find_all,
            self.find_next,
            self.find_previous,
            self.make_base,
            self.move_up,
            self.move_down,
            self.toggle_pane,
            self.remove,
            self.compare,
            self.new_version,
            self.particulars,
            self.preview,
        )
        self.noting = (self.note, self.add_to_note, self.note_article, self.note_story)
        self.tying = (self.match_with, self.no_match, self.join_with, self.out_of_row)
        self.quoting = (self.is_quote, self.extent, self.no_quote, self.other_speaker)
        self.uttering = (self.same_as, self.not_same)
        self.figuring = (self.resolved, self.error, self.same_figure, self.not_same_figure)
        self.correcting = (*self.tying, *self.quoting, *self.uttering, *self.figuring)

    def enable(self, *, articles: bool, comparison: bool, writing: bool) -> None:
        """Enable what makes sense now; `writing` says whether the library can be written."""
        _enable(self.with_articles, on=articles)
        _enable(self.with_comparison, on=comparison)
        _enable((*self.noting, self.unsign), on=articles and writing)
        _enable(self.correcting, on=comparison and writing)
        _enable((self.corrections,), on=articles)
        _enable((self.name_menu.menuAction(),), on=comparison)
        _enable((self.kind_menu.menuAction(),), on=comparison and writing)
        _enable((self.back_up, self.restore), on=writing)

    def enable_story(self, *, opened: bool, writing: bool) -> None:
        """Enable what can be done with the open story, articles or none."""
        _enable((self.new_story,), on=opened)
        _enable((self.rename, self.delete), on=opened and writing)
        _enable((self.hand_on, self.hand_on_nameless), on=opened)

    def _story(self) -> None:
        self.new_story = self._make(_tr("Actions", "&New Story"), "Ctrl+N")
        self.rename = self._make(_tr("Actions", "&Rename Story…"), "F2")
        self.delete = self._make(_tr("Actions", "&Delete Story"))
        self.search = self._make(_tr("Actions", "&Search All Stories"), "Ctrl+K")
        self.back_up = self._make(_tr("Actions", "&Back Up Now"))
        self.restore = self._make(_tr("Actions", "Restore &from a Backup…"))

    def _file(self) -> None:
        self.open_story = self._make(_tr("Actions", "&Open Story File…"))
        self.add = self._make(_tr("Actions", "&Add Articles…"), "Ctrl+O")
        self.add_with_preview = self._make(_tr("Actions", "Add with Pre&view…"), "Ctrl+Shift+O")
        self.add_address = self._make(_tr("Actions", "Add from &Web Address…"), "Ctrl+L")
        self.sample = self._make(_tr("Actions", "Open the Sa&mple Story"))
        self.pdf = self._make(_tr("Actions", "Export &PDF…"), "Ctrl+E")
        self.sign = self._make(_tr("Actions", "&Your Name…"))
        self.unsign = self._make(_tr("Actions", "&Remove a Name from Notes…"))
        self.hand_on = self._make(_tr("Actions", "Story for a &Colleague…"))
        self.hand_on_nameless = self._make(_tr("Actions", "Story wit&hout Names…"))
        self.exports = export_actions(self._make)
        self.nameless = self._make(_tr("Actions", "Lea&ve Out Who Wrote the Notes"))
        self.fileless = self._make(_tr("Actions", "Leave O&ut the Names of Files"))
        for one in (self.nameless, self.fileless):
            one.setCheckable(True)
        self.quit = self._make(_tr("Actions", "&Quit"), "Ctrl+Q")
        self.manual = self._make(_tr("Actions", "&Manual"), "F1")
        self.shortcuts = self._make(_tr("Actions", "&Keyboard Shortcuts"), "Ctrl+F1")
        self.about = self._make(_tr("Actions", "&About Synoptic"))
        self.report = self._make(_tr("Actions", "&Report a Problem…"))
        self.show_log = self._make(_tr("Actions", "Show &Log Location"))
        self.copy_details = self._make(_tr("Actions", "&Copy Details for a Report"))
        self.recent = QMenu(_tr("Actions", "Open R&ecent"), self._window)  # filled when it opens

    def _view(self) -> None:
        words = {
            MarkKind.MATCHES: _tr("Actions", "Matches"),
            MarkKind.QUOTES: _tr("Actions", "Quotes"),
            MarkKind.NAMES: _tr("Actions", "Names"),
            MarkKind.FIGURES: _tr("Actions", "Figures"),
            MarkKind.NOTES: _tr("Actions", "Notes"),
        }
        self.marks: dict[MarkKind, QAction] = {
            kind: self._toggle(text, f"Alt+Shift+{number}")
            for number, (kind, text) in enumerate(words.items(), 1)
        }
        self.only_name = self._make(_tr("Actions", "Only &One Name"), "Alt+Shift+6")
        self.only_voice = self._make(_tr("Actions", "Only One Spea&ker"), "Alt+Shift+9")
        for one in (self.only_name, self.only_voice):
            one.setCheckable(True)
        self.only_here = self._toggle(_tr("Actions", "Only &Here"), "Alt+Shift+7")
        self.possible = self._toggle(_tr("Actions", "Show &Possible Matches"), "Alt+Shift+8")
        self.together = self._toggle(_tr("Actions", "Scroll &Together"), "Ctrl+T")
        for action in (self.only_here, self.possible, self.together):
            action.setChecked(False)
        self.reading = self._toggle(_tr("Actions", "&Reading"), "Ctrl+1")
        self.synopsis = self._toggle(_tr("Actions", "S&ynopsis"), "Ctrl+2")
        views = QActionGroup(self._window)
        self.synopsis.setChecked(False)
        for action in (self.reading, self.synopsis):
            views.addAction(action)
        self.larger = self._make(_tr("Actions", "&Larger Text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._make(_tr("Actions", "S&maller Text"), "Ctrl+-")
        self.normal = self._make(_tr("Actions", "&Normal Size"), "Ctrl+0")
        self.wider = self._make(_tr("Actions", "&Wider Columns"), "Alt+Shift+Right")
        self.narrower = self._make(_tr("Actions", "N&arrower Columns"), "Alt+Shift+Left")
        self.sidebar = self._toggle(_tr("Actions", "&Sidebar"), "F9")
        self.inspector = self._toggle(_tr("Actions", "&Inspector"), "Shift+F9")

    def _go(self) -> None:
        self.next_match = self._make(_tr("Actions", "&Next Match"), "Alt+Down")
        self.previous_match = self._make(_tr("Actions", "&Previous Match"), "Alt+Up")
        self.next_difference = self._make(_tr("Actions", "Next &Difference"), "F8")
        self.previous_difference = self._make(_tr("Actions", "Previous Diffe&rence"), "F7")
        self.next_mention = self._make(_tr("Actions", "Next Men&tion of a Name"), "F4")
        self.previous_mention = self._make(
            _tr("Actions", "Previous Mention &of a Name"), "Shift+F4"
        )
        self.find_name = self._make(_tr("Actions", "&Find a Name"), "Ctrl+Shift+K")
        self.next_quote = self._make(
            _tr("Actions", "Next &Quote of the Speaker"), "Alt+Shift+Down"
        )
        self.previous_quote = self._make(
            _tr("Actions", "Previous Quote of the &Speaker"), "Alt+Shift+Up"
        )
        self.next_pane = self._make(_tr("Actions", "Next P&ane"), "F6")
        self.previous_pane = self._make(_tr("Actions", "Previous Pan&e"), "Shift+F6")

    def _find(self) -> None:
        self.find = self._make(_tr("Actions", "&Find in Article…"), "Ctrl+F")
        self.find_all = self._make(_tr("Actions", "Find in A&ll Articles…"), "Ctrl+Shift+F")
        self.find_next = self._make(_tr("Actions", "Find &Next"), "F3")
        self.find_previous = self._make(_tr("Actions", "Find Pre&vious"), "Shift+F3")

    def _article(self) -> None:
        self.make_base = self._make(_tr("Actions", "Make &Base"))
        self.move_up = self._make(_tr("Actions", "Move &Up"), "Ctrl+Shift+Up")
        self.move_down = self._make(_tr("Actions", "Move &Down"), "Ctrl+Shift+Down")
        self.toggle_pane = self._make(_tr("Actions", "&Hide or Show Pane"))
        self.remove = self._make(_tr("Actions", "&Remove from Story"))
        self.particulars = self._make(_tr("Actions", "&Outlet, Date and Author…"))
        self.preview = self._make(_tr("Actions", "What Was &Kept and Set Aside…"))
        self.new_version = self._make(_tr("Actions", "New &Version of the Article…"))
        self.compare = self._make(_tr("Actions", "&Compare Again"), "F5")
        self.match_with = self._make(_tr("Actions", "Match with Another &Passage…"), "Ctrl+M")
        self.match_with.setToolTip(
            _tr("Actions", "Say what reports the same in another article: a ribbon joins the two")
        )
        self.no_match = self._make(_tr("Actions", "Not a &Match"))
        self.no_match.setToolTip(
            _tr("Actions", "Say that the two report different things: nothing joins them then")
        )
        self.join_with = self._make(_tr("Actions", "&Join Its Row with Another…"), "Ctrl+J")
        self.join_with.setToolTip(
            _tr("Actions", "Say what is in another row of the Synopsis: the two become one row")
        )
        self.out_of_row = self._make(_tr("Actions", "&Take Out of Its Row"))
        self.out_of_row.setToolTip(
            _tr("Actions", "Say that it does not belong to the row of the Synopsis; matches stay")
        )
        self.name_menu = QMenu(_tr("Actions", "Nam&e"), self._window)  # filled when it opens
        self.corrections = self._make(_tr("Actions", "C&orrections…"))
        self.note = self._make(_tr("Actions", "&Note on Selection…"), "Alt+3")
        self.add_to_note = self._make(_tr("Actions", "A&dd Selection to the Note"), "Alt+2")
        self.note_article = self._make(_tr("Actions", "Note on the &Article…"))
        self.note_story = self._make(_tr("Actions", "Note on the &Story…"))

    def _quotes(self) -> None:
        self.is_quote = self._make(_tr("Actions", "Is a Quote &by…"), "Alt+4")
        self.extent = self._make(_tr("Actions", "The Quote Is These Wor&ds"), "Alt+5")
        self.no_quote = self._make(_tr("Actions", "Not a &Quote"))
        self.other_speaker = self._make(_tr("Actions", "Another &Speaker…"), "Alt+6")
        self.kind_menu = QMenu(_tr("Actions", "&Kind of Quote"), self._window)  # likewise
        self.same_as = self._make(_tr("Actions", "Same &Utterance as…"), "Ctrl+Shift+M")
        self.not_same = self._make(_tr("Actions", "Not the Same Utter&ance"))

    def _figures(self) -> None:
        self.resolved = self._make(_tr("Actions", "&Resolved"), "Alt+7")
        self.error = self._make(_tr("Actions", "&Error"), "Alt+8")
        self.same_figure = self._make(_tr("Actions", "&Same Figure as…"), "Alt+9")
        self.not_same_figure = self._make(_tr("Actions", "&Not the Same Figure"))

    def _looks(self) -> None:
        self.themes: dict[ThemeChoice, QAction] = {
            "system": self._make(_tr("Actions", "&Follow the System")),
            "light": self._make(_tr("Actions", "&Light")),
            "dark": self._make(_tr("Actions", "&Dark")),
            "contrast": self._make(_tr("Actions", "&High Contrast")),
        }
        self.sights: dict[Sight, QAction] = {
            "usual": self._make(_tr("Actions", "&Usual Sight")),
            "protan": self._make(_tr("Actions", "&Red- or Green-Blind")),
            "tritan": self._make(_tr("Actions", "&Blue-Blind")),
        }
        #: By code; empty: as the system does.  Each in its own words, for who reads no other.
        self.languages = {"": self._make(_tr("Actions", "As the &System Does"))}
        self.languages |= {code: self._make(name) for code, name in LANGUAGES.items()}
        for choices in (self.themes, self.sights, self.languages):
            group = QActionGroup(self._window)
            for action in choices.values():
                action.setCheckable(True)
                group.addAction(action)
            next(iter(choices.values())).setChecked(True)
        self.still = self._make(_tr("Actions", "Re&duce Motion"))
        self.still.setCheckable(True)

    def _make(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action

    def _toggle(self, text: str, *keys: str) -> QAction:
        action = self._make(text, *keys)
        action.setCheckable(True)
        action.setChecked(True)
        return action


def _enable(actions: Iterable[QAction], *, on: bool) -> None:
    for action in actions:
        action.setEnabled(on)
