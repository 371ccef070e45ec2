"""Where each action leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.arranging import Arranging
from reader.ui.context import Context, Menus
from reader.ui.copying import Copying
from reader.ui.corrections.figures_commands import FigureCommands
from reader.ui.corrections.figures_menu import FiguresMenu
from reader.ui.corrections.names_menu import NamesMenu
from reader.ui.corrections.passage_menu import PassageMenu
from reader.ui.corrections.quotes_menu import QuotesMenu
from reader.ui.corrections.tying_menu import TyingMenu
from reader.ui.deleting import Deleting
from reader.ui.editing import select_all
from reader.ui.find.menu import FindMenu
from reader.ui.hearing import Hearing
from reader.ui.offering import Offering
from reader.ui.quote_menu import QuoteMenu
from reader.ui.setting_apart import SettingApart
from reader.ui.singling import Singling
from reader.ui.surveying import Surveying
from reader.ui.unplaced import Unplaced
from reader.ui.voices import Voices

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.controllers import Controllers
    from reader.ui.showing import Parts


def lead(actions: Actions, parts: Parts, led: Controllers) -> None:
    """Lead every action to what does it, but for those of the window itself."""
    _lead_story(actions, parts, led)
    _lead_reading(actions, parts, led)
    _lead_article(actions, parts, led)
    _lead_notes(actions, parts, led)


def _lead_story(a: Actions, parts: Parts, led: Controllers) -> None:
    a.open_story.triggered.connect(led.opening.choose_story)
    a.add.triggered.connect(led.opening.choose)
    a.add_with_preview.triggered.connect(led.previewing.choose)
    a.add_address.triggered.connect(lambda: led.fetching.ask(""))
    a.paste.triggered.connect(led.pasting.paste)
    a.sample.triggered.connect(led.receiving.open_sample)
    a.new_story.triggered.connect(led.story.close)
    offering = Offering(parts.status, led.keeping.made, a.undo.trigger)
    a.delete.triggered.connect(Deleting(led.story, offering).delete)
    led.passing.taken_in.connect(offering.tell)
    a.rename.triggered.connect(parts.sidebar.rename)
    a.search.triggered.connect(parts.sidebar.focus_search)
    a.back_up.triggered.connect(led.safekeeping.back_up)
    a.restore.triggered.connect(lambda: led.safekeeping.choose(parts.desk.window()))
    parts.sidebar.name_written.connect(led.story.rename)
    parts.sidebar.found_chosen.connect(led.finding.show)


def _lead_reading(a: Actions, parts: Parts, led: Controllers) -> None:
    a.select_all.triggered.connect(select_all)
    Surveying(a, parts, led.story, led.showing)
    SettingApart(a, parts, led.showing, led.surveying)
    a.possible.toggled.connect(led.showing.show_possible)
    a.together.toggled.connect(parts.desk.together.set_on)
    a.still.toggled.connect(parts.desk.together.set_still)
    FindMenu(a, led.seeking)
    a.next_mention.triggered.connect(lambda: led.walking.step(1))
    a.previous_mention.triggered.connect(lambda: led.walking.step(-1))
    a.next_pane.triggered.connect(lambda: parts.views.focus_part(1))
    a.previous_pane.triggered.connect(lambda: parts.views.focus_part(-1))
    a.compare.triggered.connect(led.comparing.again)
    for language in a.languages.values():
        language.triggered.connect(lambda: parts.status.say(_later()))


def _later() -> str:
    """Return when another language is spoken: what is on the screen keeps its words."""
    return QCoreApplication.translate(
        "Languages", "The language changes when Synoptic is started again."
    )


def _lead_article(a: Actions, parts: Parts, led: Controllers) -> None:
    Arranging(led.story, parts.sidebar, parts.desk, a)
    singling = Singling(parts, led.story, led.showing, led.walking, a)
    names = NamesMenu(a, parts, led.naming, led.walking, singling)
    quotes = QuotesMenu(a, parts, led.quoting, led.overruling, led.tying)
    PassageMenu(a, parts, led.quoting)
    hearing = Hearing(parts, led.showing)
    voices = Voices(parts, led.story, led.showing, hearing, a)
    quoted = QuoteMenu(a, parts, hearing, voices, quotes)
    Copying(a, parts, led.showing, quoted)
    figures = FiguresMenu(a, parts, led.annotating, led.tying)
    FigureCommands(a, parts, led.tying)
    menus = Menus(names, quotes, quoted, TyingMenu(a, parts, led.tying), figures)
    Context(a, parts, led.annotating, led.overruling, menus)
    a.preview.triggered.connect(lambda: led.previewing.look_at(parts.sidebar.current))
    a.particulars.triggered.connect(lambda: led.previewing.correct(parts.sidebar.current))
    a.new_version.triggered.connect(lambda: led.receiving.choose_version(parts.sidebar.current))


def _lead_notes(a: Actions, parts: Parts, led: Controllers) -> None:
    unplaced = Unplaced(parts.status, led.story, led.annotating.show_list)
    led.receiving.unplaced.connect(unplaced.tell)
    a.note.triggered.connect(lambda: led.annotating.write_note(None))
    a.add_to_note.triggered.connect(led.annotating.add_to_note)
    a.note_article.triggered.connect(led.annotating.write_article_note)
    a.note_story.triggered.connect(led.annotating.write_story_note)
