"""The look of Qt's own widgets, from the tokens of a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo, QPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from reader.ui.painting import Look
    from reader.ui.theme import Role

_SHEET = Template("""
QMainWindow, QMenuBar, #toolbar, #sidebar, #inspector, #statusbar { background: $chrome; }
QWidget { color: $text; font: $ui; }
QMenuBar { padding: 2px 6px; border: 0; spacing: 0; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $on; }
QMenu { background: $chrome; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $row; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $hair; margin: 4px 8px; }
QToolTip { background: $chrome; color: $text; border: 1px solid $line; padding: 4px 6px; }

#toolbar { border-bottom: 1px solid $hair; }
#statusbar { border-top: 1px solid $hair; }
#parting { background: $line; margin: 0 6px; }
QToolButton#toggle { color: $text2; padding: 5px 8px; border-radius: 6px; }
QToolButton#toggle:checked { background: $on; color: $text; }
QToolButton#toggle:disabled { color: $text3; }
#segments { border: 1px solid $line; border-radius: 8px; background: $paper; }
#switch { border: 1px solid $line; border-radius: 8px; background: $on; }
#synopsis, #synopsisBar { background: $paper; }
#synopsisLine { color: $text2; font: $second; padding: 0 24px 8px 24px; }
#synopsis QTableView, #synopsis QHeaderView { background: $paper; border: 0; outline: 0; }
#synopsis QTableCornerButton::section { background: $paper; border: 0;
                                        border-bottom: 1px solid $hair; }
QToolButton#choice { background: $paper; border: 1px solid $line; border-radius: 6px;
    padding: 0 22px 0 12px; min-height: 30px; }
QToolButton#choice:hover { background: $hover; }
QToolButton#choice:focus { border: 2px solid $accent; padding: 0 21px 0 11px; min-height: 28px; }
QToolButton#choice::menu-indicator { subcontrol-origin: padding;
    subcontrol-position: right center; right: 6px; }
#synopsis QAbstractScrollArea::corner { background: $paper; border: 0; }
#marks { border: 1px solid $line; border-radius: 8px; background: $chrome; }
#secondary, #statusbar QLabel, #secondLine, #listed, #hint, #key { color: $text2; }
#alone { background: $row; }
#alone QLabel { color: $text; font: $second; }
#secondLine { padding: 14px 16px 8px 16px; font: $second; }
#listed { font: $second; }
#hint { padding: 20px 16px; line-height: 150%; }
#key { padding: 12px 16px 8px 16px; font: $second; }
#caption { color: $text2; font: $letter; letter-spacing: 1px; padding: 16px 16px 8px 16px; }
#statusbar QLabel { font: $second; }
#empty { background: $paper; }
#emptyTitle { font: $title; }
#emptyText { color: $text2; }
#messages #lines, #messages #lines > QWidget > QWidget { background: transparent; }
#messages { background: $paper; border: 0; border-top: 1px solid $hair;
            border-left: 3px solid $diff; }

QPushButton { background: $paper; border: 1px solid $line; border-radius: 6px;
              padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $on; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: $text3; }
QPushButton#primary { background: $accent; color: $paper; border-color: $accent; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $on; color: $text3; border-color: $line; }
QPushButton#link { border: 0; background: transparent; color: $accenttext; padding: 0 4px;
                   min-height: 20px; font: $second; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:disabled { color: $text3; }
QPushButton#link:focus { border: 2px solid $accent; padding: 0 2px; border-radius: 4px; }
QToolButton { border: 2px solid transparent; border-radius: 6px; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $on; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton#size { color: $text2; padding: 5px 4px; }

QTabBar { background: $chrome; border-bottom: 1px solid $hair; }
QTabBar::tab { color: $text2; font: $tab; padding: 0 1px; margin: 0 4px; height: 38px;
               border: 0; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:first { margin-left: 14px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar:focus::tab:selected, QTabBar::tab:focus { outline: 2px solid $accent; }

QTreeView, QListView { background: $chrome; border: 0; outline: 0; }
QLineEdit, QComboBox { background: $paper; color: $text;
    selection-background-color: $here; selection-color: $text; }
#inspector QPlainTextEdit, #inspector QLineEdit, StillChoice, QDialog QLineEdit,
QDialog QPlainTextEdit {
    background: $paper; color: $text; border: 1px solid $line; border-radius: 6px;
    placeholder-text-color: $text3;
    selection-background-color: $here; selection-color: $text; }
#inspector QPlainTextEdit, QDialog QPlainTextEdit { padding: 3px 4px; }
#inspector QLineEdit, StillChoice, QDialog QLineEdit { padding: 0 8px; min-height: 28px; }
#inspector QPlainTextEdit:focus, QDialog QPlainTextEdit:focus {
    border: 2px solid $accent; padding: 2px 3px; }
#inspector QLineEdit:focus, StillChoice:focus, QDialog QLineEdit:focus {
    border: 2px solid $accent; padding: 0 7px; min-height: 26px; }
StillChoice:disabled { color: $text3; }
StillChoice::drop-down { border: 0; width: 20px; }
#notesParts::handle { background: $chrome; border-top: 1px solid $hair; }
QToolButton#pen { border: 2px solid transparent; border-radius: 6px; }
QToolButton#pen:checked { border-color: $text2; background: $on; }
QToolButton#pen:focus { border-color: $accent; }
QToolButton#filter { color: $text2; padding: 5px 8px; border-radius: 6px; }
QToolButton#filter:checked { background: $on; color: $text; }
#count { color: $text2; font: $second; }
QDialog { background: $chrome; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QListWidget, KeyTree { border: 1px solid $line; border-radius: 6px; padding: 3px; }
QDialog QListWidget:focus, KeyTree:focus { border: 2px solid $accent; padding: 2px; }
KeyTree::item { padding: 4px 8px; }
QDialog QListWidget::item { padding: 6px 8px; border-radius: 4px; color: $text; }
QDialog QListWidget::item:hover { background: $hover; }
QDialog QListWidget::item:selected { background: $row; color: $text; }
QDialog QCheckBox, QDialog QRadioButton { spacing: 8px; padding: 2px;
    border: 2px solid transparent; border-radius: 6px; background: $chrome; }
QDialog QCheckBox::indicator, QDialog QRadioButton::indicator { width: 14px; height: 14px;
    border: 1px solid $text3; background: $paper; }
QDialog QCheckBox::indicator { border-radius: 3px; }
QDialog QRadioButton::indicator { border-radius: 8px; }
QDialog QCheckBox::indicator:checked { border-color: $accent; background: $accent; }
QDialog QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QDialog QCheckBox:focus, QDialog QRadioButton:focus { border-color: $accent; }
QDialog QGroupBox { border: 0; margin-top: 22px; }
QDialog QGroupBox::title { subcontrol-origin: margin; left: 0; color: $text2; }
StillChoice QLineEdit, StillChoice QLineEdit:focus { border: 0; padding: 0; min-height: 0;
    background: transparent; }
QDialog QAbstractItemView, QComboBox QAbstractItemView, QListView#completions {
    background: $paper; color: $text; selection-background-color: $row;
    selection-color: $text; }
QDialog #fields, QDialog #fields > QWidget > QWidget { background: $chrome; }
#manualText { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 1px;
    selection-background-color: $here; selection-color: $text; }
#manualText:focus { border: 2px solid $accent; padding: 0; }
QDialog #original { background: $paper; padding: 8px; }
QDialog #pages { background: $chrome; }
QLineEdit#search { border: 1px solid $line; border-radius: 6px; padding: 1px 3px;
                   min-height: 26px; placeholder-text-color: $text2; }
QLineEdit#search:focus { border: 2px solid $accent; padding: 0 2px; }
#findBar { background: $chrome; border-top: 1px solid $hair; }
#findBar QLabel { color: $text2; }
QLineEdit#findField { border: 1px solid $line; border-radius: 6px; padding: 1px 7px;
                      min-height: 26px; placeholder-text-color: $text2; }
QLineEdit#findField:focus { border: 2px solid $accent; padding: 0 6px; }
QLineEdit#nameEditor { border: 2px solid $accent; border-radius: 4px; padding: 0 4px; }
QHeaderView::section { background: $chrome; border: 0; padding: 4px 8px; }
QProgressBar { background: $on; border: 0; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $hair; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $viewedge; border-radius: 3px; min-height: 24px;
                              margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $viewedge; border-radius: 3px; min-width: 24px;
                                margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

# In high contrast grounds may all be one colour: what is chosen gets an outline.
_OUTLINES = Template("""
QMenuBar::item, QMenu::item { border: 2px solid transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed, QMenu::item:selected { border-color: $accent; }
QToolButton:hover, QToolButton:pressed { border-color: $text; }
QPushButton:hover, QPushButton:pressed { border: 2px solid $text; }
QToolButton#filter:checked, QToolButton#toggle:checked { border: 2px solid $text; }
QDialog QListWidget::item { border: 2px solid transparent; }
QDialog QListWidget::item:selected { border-color: $accent; }
QDialog QTreeView::item, QComboBox QAbstractItemView::item, QListView#completions::item {
    border: 2px solid transparent; }
QDialog QTreeView::item:selected, QComboBox QAbstractItemView::item:selected,
QListView#completions::item:selected { border-color: $accent; }
""")

_ROLES: tuple[Role, ...] = ("ui", "tab", "strong", "second", "letter")


_PALETTE = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "chrome",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "chrome",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "row",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "text2",
    QPalette.ColorRole.Link: "accenttext",
}


def palette(look: Look) -> QPalette:
    """Return Qt's palette in the colours of `look`, for what the style sheet does not reach."""
    colors = QPalette()
    for role, token in _PALETTE.items():
        colors.setColor(role, look.theme.color(token))
    return colors


def stylesheet(look: Look) -> str:
    """Return Qt's style sheet in the colours and fonts of `look`."""
    colors = {
        token: color.name(color.NameFormat.HexArgb) for token, color in look.theme.colors.items()
    }
    # A style sheet knows no style hint: it is given the families that the fonts come out as.
    # All but the title are of one family; to find that takes a millisecond each time.
    title, ui = look.type.font("headline", 150), look.type.font("ui")
    family = QFontInfo(ui).family()
    fonts: dict[str, str] = {role: _font(look.type.font(role), family) for role in _ROLES}
    sheet = _SHEET.substitute(colors | fonts, title=_font(title, QFontInfo(title).family()))
    return sheet + _OUTLINES.substitute(colors) if look.theme.outlined else sheet


def _font(font: QFont, family: str) -> str:
    return f'{font.weight().value} {font.pixelSize()}px "{family}"'
