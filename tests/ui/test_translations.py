"""The user's language: its words, its numbers and dates, its direction."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from reader.errors import ImportFailed
from reader.resources import resource
from reader.sentences import Sentence
from reader.ui.cards.told import day, words_counted
from reader.ui.icons import sign_icon
from reader.ui.inspector.view import CardView
from reader.ui.languages import language_name
from reader.ui.translations import LANGUAGES, language_of, said, speak
from tests.ui.conftest import drawn


@pytest.fixture
def spoken(qapp):
    """Speaks a language, and English again afterwards."""
    before, direction = QLocale(), qapp.layoutDirection()
    translators: list[QTranslator] = []

    def let(code):
        translators.extend(speak(qapp, code))

    yield let
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def test_the_language_is_the_one_that_is_chosen_or_else_the_systems_or_english():
    assert language_of("fr", QLocale("de_AT")) == "fr"
    assert language_of("", QLocale("de_AT")) == "de"
    assert language_of("xx", QLocale("fr_CA")) == "fr"
    assert language_of("", QLocale("eo")) == language_of("", QLocale.c()) == "en"
    assert language_of("") in LANGUAGES


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ("1 word", "1,205 words", "14 Oct 2024", "Swedish", "Cancel")),
        ("de", ("1 Wort", "1.205 Wörter", "14. Okt. 2024", "Schwedisch", "Abbrechen")),
        ("fr", ("1 mot", "1\u202f205 mots", "14 oct. 2024", "suédois", "Annuler")),
    ],
)
def test_a_language_counts_dates_and_names_in_its_own_way(spoken, code, told):
    spoken(code)
    qt = QCoreApplication.translate("QPlatformTheme", "Cancel")  # one of Qt's own words

    assert (words_counted(1), words_counted(1205)) == told[:2]
    assert (day("2024-10-14"), language_name("sv"), qt) == told[2:]


def test_a_sentence_from_below_the_window_is_said_with_its_values(spoken):
    spoken("de")
    inner = Sentence("this window shows it without saving changes")
    error = ImportFailed(
        "“{name}” holds {number} articles; {inner}", name="a", number=1205, inner=inner
    )

    assert "1.205" in said(error.sentence)
    assert said(inner) != inner
    assert said(inner) in said(error.sentence)
    assert said("as it is: {braces}") == "as it is: {braces}"


def test_the_window_reads_in_the_direction_of_the_language(qapp, spoken):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    spoken("de")

    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


class Marked(QTranslator):
    """Puts marks around all that German has words for, a third longer, as other languages are."""

    def __init__(self):
        super().__init__()
        self._german = QTranslator()
        assert self._german.load("synoptic_de", str(resource("translations")))

    def isEmpty(self):  # noqa: N802 - as Qt calls it
        return False

    def translate(self, context, source, comment=None, n=-1):
        if not self._german.translate(context, source, comment, n):
            return None
        return f"[!! {source}{'·' * (len(source) // 3)} !!]"


NOWHERE = QModelIndex()

#: What is not the program's to translate, beside the words of the articles: names and keys.
AS_IT_IS = {"Synoptic", "English", "Deutsch", "Français", "core", "web", "en", "sm"}
AS_IT_IS |= {"MiniLM", "Ctrl", "Shift", "Alt", "Esc", "Up", "Down"}
AS_IT_IS |= {"Scroll", "Left", "Right"}  # Qt's own


def unmarked(text):
    """Return the words of `text` outside of all marks."""
    inner = re.compile(r"\[!!(?:(?!\[!!|!!\]).)*!!\]", re.DOTALL)
    while inner.search(text):
        text = inner.sub(" ", text)
    return set(re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|&\w+;", " ", text)))


def shown_by(window):
    """Yield who says it and what, for all that the widgets and actions of a window say."""
    for action in window.findChildren(QAction):
        yield "QAction", action.text()
    for widget in (window, *window.findChildren(QWidget)):
        yield type(widget).__name__, widget.windowTitle()
        yield type(widget).__name__, widget.toolTip()
        yield type(widget).__name__, widget.accessibleName()
        yield type(widget).__name__, widget.accessibleDescription()
        for name in ("text", "title", "placeholderText"):
            value = widget.property(name)
            yield type(widget).__name__, value if isinstance(value, str) else ""
        if isinstance(widget, QComboBox | QTabBar):
            say = widget.itemText if isinstance(widget, QComboBox) else widget.tabText
            yield from ((type(widget).__name__, say(at)) for at in range(widget.count()))
        if isinstance(widget, QAbstractItemView):
            yield from ((type(widget).__name__, said) for said in said_by(widget.model()))


def said_by(model, parent=NOWHERE):
    """Yield what a model says, to the eye and the ear."""
    role = Qt.ItemDataRole
    seen, heard = (role.DisplayRole, role.ToolTipRole), (role.AccessibleTextRole,)
    roles = (*seen, *heard, role.AccessibleDescriptionRole)
    for row in range(model.rowCount(parent) if model is not None else 0):
        index = model.index(row, 0, parent)
        yield from said_by(model, index)
        while index.isValid():
            yield from (str(index.data(role) or "") for role in roles)
            index = index.siblingAtColumn(index.column() + 1)


def test_all_that_the_window_says_is_translated(qapp, request, comparison, dark):
    marked = Marked()
    qapp.installTranslator(marked)
    try:
        window = request.getfixturevalue("opened")
        words = AS_IT_IS.union(*(unmarked(one.topic) for one in comparison.figure_groups))
        for one in comparison.articles:
            words |= unmarked(f"{one.text} {one.name} {one.title} {one.origin}")
        words |= unmarked(str(window.remembering.paths.data))  # where work is kept
        said = []
        window.desk.select(dark)
        window.actions_.find.trigger()
        for tab in range(window.inspector.tabs.count()):
            window.inspector.tabs.setCurrentIndex(tab)
            said += shown_by(window)
        window.actions_.synopsis.trigger()
        said += shown_by(window)
    finally:
        qapp.removeTranslator(marked)

    assert sum("[!!" in text for _, text in said) > 500
    plain = {(who, text): unmarked(text) - words for who, text in said}
    assert {about: words for about, words in plain.items() if words} == {}


@pytest.mark.parametrize("code", ["en", "de", "fr"])
def test_each_entry_of_a_menu_has_a_letter_of_its_own(spoken, request, code):
    spoken(code)
    window = request.getfixturevalue("window")

    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        words = [action.text() for action in menu.actions() if action.isVisible()]
        letters = [found[1].casefold() for found in map(MNEMONIC.search, words) if found]
        assert sorted(letters) == sorted(set(letters)), words


@pytest.mark.parametrize("code", ["de", "fr"])
def test_longer_words_have_room_on_their_buttons(spoken, request, dark, code):
    spoken(code)
    window = request.getfixturevalue("opened")
    window.resize(1440, 700)
    window.desk.select(dark)
    window.actions_.note.trigger()
    window.actions_.find_all.trigger()
    for tab in range(window.inspector.tabs.count()):
        window.inspector.tabs.setCurrentIndex(tab)
        QApplication.sendPostedEvents()
        narrow = [
            button.text()
            for button in window.findChildren(QPushButton)
            if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
        ]
        assert narrow == []


MNEMONIC = re.compile(r"&([^&])")


@pytest.fixture
def turned(qapp):
    """Turns the application round, and back afterwards."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("turned")
def test_right_to_left_turns_the_window_round_but_not_the_articles(opened, qapp, dark):
    opened.desk.select(dark)
    opened.sidebar.list.clearSelection()
    panes = [slot.pane for slot in opened.desk._row.slots]
    parts = (opened.inspector, panes[0], panes[1], opened.sidebar)
    left = [part.mapTo(opened, QPoint(0, 0)).x() for part in parts]
    painted = (panes[0], opened.desk._row.slots[0].header, opened.inspector.findChild(CardView))
    round_ = [hash(drawn(widget)) for widget in painted]  # short to tell apart
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert left == sorted(left)
    assert [hash(drawn(widget)) for widget in painted] == round_


@pytest.mark.usefixtures("turned")
def test_what_leads_back_points_to_where_lines_begin(qapp):
    def points(sign):
        image = sign_icon(sign, QColor("black"), 1).pixmap(16, 16).toImage()
        return bytes(image.constBits())

    back = points("left")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert back == points("right") != points("left")
