"""The menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QMenuBar

    from reader.ui.actions import Actions

_tr = QCoreApplication.translate


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Put every action into its menu."""
    a = actions
    bar.setAccessibleName(_tr("Menus", "Menu bar"))
    _fill_file(bar.addMenu(_tr("Menus", "&File")), a)
    editing = (
        *(a.copy, a.copy_citation, a.paste, a.select_all, None),
        *(a.find, a.find_all, a.find_next, a.find_previous),
    )
    _fill(bar.addMenu(_tr("Menus", "&Edit")), a.undo, a.redo, None, *editing)
    _fill_view(bar.addMenu(_tr("Menus", "&View")), a)
    go = bar.addMenu(_tr("Menus", "&Go"))
    matches = (a.next_match, a.previous_match, a.next_difference, a.previous_difference)
    _fill(go, *matches, None, a.next_mention, a.previous_mention, a.find_name, None)
    _fill(go, a.next_quote, a.previous_quote, None, a.next_pane, a.previous_pane)
    _fill(bar.addMenu(_tr("Menus", "&Source")), *article_actions(a))
    compare = bar.addMenu(_tr("Menus", "&Compare"))
    _fill(compare, a.compare, None)
    passage = compare.addMenu(_tr("Menus", "&Passage"))
    passage.setToolTipsVisible(True)
    _fill(passage, a.match_with, a.no_match, None, a.join_with, a.out_of_row)
    quote = compare.addMenu(_tr("Menus", "&Quote"))
    _fill(quote, *a.quoting)
    quote.addMenu(a.kind_menu)
    _fill(quote, None, *a.uttering)
    _fill(compare.addMenu(_tr("Menus", "&Figure")), *a.figuring)
    compare.addMenu(a.name_menu)
    _fill(compare, None, a.corrections)
    annotate = bar.addMenu(_tr("Menus", "&Annotate"))
    _fill(annotate, a.note, a.add_to_note, None, a.note_article, a.note_story, None)
    _fill(annotate, a.sign, a.unsign)
    helping = bar.addMenu(_tr("Menus", "&Help"))
    _fill(helping, a.manual, a.shortcuts, None)
    _fill(helping, a.report, a.show_log, a.copy_details, None, a.about)


def _fill_file(file: QMenu, a: Actions) -> None:
    """Put what comes in and what goes out into the menu File."""
    _fill(file, a.new_story, a.open_story)
    file.addMenu(a.recent)
    _fill(file, a.sample, None, a.add, a.add_with_preview, a.add_address, None)
    _fill(file, a.rename, a.delete, a.search, None)
    _fill(file, a.pdf)
    exports = file.addMenu(_tr("Menus", "E&xport As"))
    _fill(exports, *a.exports.values(), None)
    exports.addAction(_tr("Menus", "In all of these:")).setEnabled(False)
    _fill(exports, a.nameless, a.fileless)
    _fill(file, None, a.hand_on, a.hand_on_nameless)
    _fill(file, None, a.back_up, a.restore, None, a.quit)


def _fill_view(view: QMenu, a: Actions) -> None:
    """Put what the window shows, and how it looks, into the menu View."""
    _fill(view, a.reading, a.synopsis, None)
    marks = view.addMenu(_tr("Menus", "&Marks"))
    _fill(marks, *a.marks.values(), None, a.only_name, a.only_voice)
    _fill(view, a.only_here, a.possible, a.together, None)
    size = view.addMenu(_tr("Menus", "Te&xt and Columns"))
    _fill(size, a.larger, a.smaller, a.normal, None, a.wider, a.narrower)
    _fill(view, a.sidebar, a.inspector, None)
    _fill(view.addMenu(_tr("Menus", "Th&eme")), *a.themes.values())
    _fill(view.addMenu(_tr("Menus", "&Colours for")), *a.sights.values())
    _fill(view, a.still, None)
    _fill(view.addMenu(_tr("Menus", "Langua&ge")), *a.languages.values())


def article_menu(menu: QMenu, actions: Actions) -> None:
    """Fill the context menu of an article in the sidebar."""
    _fill(menu, *article_actions(actions), None, actions.note_article)


def article_actions(actions: Actions) -> tuple[QAction | None, ...]:
    """Return what can be done with one article; None separates."""
    a = actions
    return (
        *(a.make_base, a.move_up, a.move_down, None, a.toggle_pane, None),
        *(a.particulars, a.preview, a.new_version, a.remove),
    )


def story_menu(menu: QMenu, actions: Actions) -> None:
    """Fill the context menu of the open story in the sidebar."""
    a = actions
    _fill(menu, a.rename, a.note_story, None, a.add, None, a.delete)


def _fill(menu: QMenu, *actions: QAction | None) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
