"""Going from one place that was found to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.sought import BadExpression
from reader.ui.announcing import announce
from reader.ui.find.told import by_article, nothing, place_in, place_of, too_long, trouble
from reader.ui.reading.finds import Finds

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.ui.find.bar import FindBar
    from reader.ui.find.search import Search
    from reader.ui.reading.finds import Find, FoundIn
    from reader.ui.reading.found import FoundOnDesk


class Going(QObject):
    """Leads the bar, the search and the desk."""

    def __init__(self, desk: FoundOnDesk, bar: FindBar, search: Search) -> None:
        super().__init__(bar)
        self._desk, self.bar, self._search = desk, bar, search
        self._articles: tuple[Article, ...] = ()  # that were on the desk at the last search
        self._start = (0, 0)  # the article and the offset in it from where to go on
        self._found: tuple[FoundIn, ...] = ()
        self._finds = Finds()
        self._at = 0  # which of them the user is at
        self._leads = True  # whether the desk goes to what is found
        bar.changed.connect(self._seek)
        bar.everywhere_changed.connect(lambda _everywhere: self._seek_from_here())
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        search.found.connect(self._take)
        search.stopped.connect(lambda: self._fail(too_long()))

    def open(self, *, everywhere: bool) -> None:
        """Show the bar with the words selected on the desk in it, and seek them."""
        words = "" if self.bar.field.hasFocus() else self._desk.words
        if words:
            self._forget()  # to begin with those selected
        self.bar.seek_everywhere(everywhere=everywhere)
        self.bar.show()
        self.bar.write(words)
        self._seek_from_here()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place; without words, ask for them."""
        if not self.bar.field.text():
            self.open(everywhere=False)
            return
        if not self.bar.isVisible():
            self.bar.show()
            self._seek_from_here()
            return
        self._search.finish()
        self.bar.field.keep()
        if self._finds:
            at = self._at + by
            self._at = at % len(self._finds)
            self._start = _start_of(self._finds.find(self._at))
            self._go(round_=self._at != at)

    def close(self) -> None:
        """Hide the bar and leave the user at the place reached."""
        reached = self._reached
        self._search.stop()
        self.bar.field.keep()
        self.bar.hide()
        self._forget()
        self._desk.leave_at(reached)

    def follow(self, article: int) -> None:
        """Seek in the article whose pane the keyboard came to, where one alone is searched."""
        alone = self.bar.isVisible() and not self.bar.everywhere.isChecked()
        if alone and all(one.article != article for one in self._found):
            self._seek_from_here(leads=False)

    def renew(self) -> None:
        """Seek in what is on the desk now, and stay there; with nothing there, close."""
        if tuple(self._desk.articles) == self._articles:
            return
        self._search.forget()
        self._forget()
        if not self._desk.shown:
            self.bar.hide()
        elif self.bar.isVisible():
            self._seek_from_here(leads=False)

    def show_found(self) -> None:
        """Mark what was found in the panes that are shown now; the user stays."""
        reached = self._reached
        if reached is not None:
            self._start = _start_of(reached)
        self._leads = False
        if self.bar.isVisible() and self._found:
            self._take(self._found)

    @property
    def _reached(self) -> Find | None:
        return self._finds.find(self._at) if self._finds else None

    def _seek_from_here(self, *, leads: bool = True) -> None:
        """Seek, and begin with the place reached, else with the first from where the user is."""
        reached, current = self._reached, self._desk.current or 0
        if reached and (self.bar.everywhere.isChecked() or reached.article == current):
            self._start = _start_of(reached)
        else:
            self._start = (current, self._desk.start)
        self._seek(leads=leads)

    def _seek(self, *, leads: bool = True) -> None:
        sought, articles = self.bar.sought, tuple(self._desk.articles)
        if sought.expression:
            self._search.warm()
        self._leads, self._articles = leads, articles
        self._search.stop()
        try:
            sought.check()
        except BadExpression as error:
            self._fail(trouble(error))
            return
        if not sought.words:
            self._fail("")
            return
        everywhere = self.bar.everywhere.isChecked()
        places = range(len(articles)) if everywhere else [self._desk.current or 0]
        self._search.begin(sought, {place: articles[place] for place in places})

    def _take(self, found: tuple[FoundIn, ...]) -> None:
        shown = self._desk.shown
        self._found = found
        by_place = {one.article: one for one in found}
        self._finds = Finds(tuple(by_place[place] for place in shown if place in by_place))
        self._desk.show(self._finds.found)
        if self._finds:
            self._at = self._finds.first(*self._start)
            self._go()
            return
        everywhere = self.bar.everywhere.isChecked()
        self._tell(nothing(None if everywhere else self._desk.current))

    def _go(self, *, round_: bool = False) -> None:
        """Go to the place the user is at, and say which it is."""
        find, total = self._finds.find(self._at), len(self._finds)
        if not self._leads:
            self._desk.mark_reached(find)
            self._write(place_of(self._at, total))
            self._leads = True
            return
        words = self._desk.reach(find)
        self._write(place_of(self._at, total))
        announce(self.bar.told, f"{place_in(self._at, total, find, round_=round_)}: {words}")

    def _fail(self, words: str) -> None:
        """Mark nothing, and say why."""
        self._forget()
        self._tell(words)

    def _tell(self, words: str) -> None:
        self._write(words)
        if words and self._leads:
            announce(self.bar.told, words)

    def _write(self, words: str) -> None:
        """Write `words` into the bar, then how many there are in each article."""
        counts = ""
        if self.bar.everywhere.isChecked() and self._found:
            shown = {one.article for one in self._finds.found}
            hidden = [one for one in self._found if one.article not in shown]
            counts = by_article(self._finds.found, hidden)
        self.bar.tell("   ".join(filter(None, (words, counts))))

    def _forget(self) -> None:
        self._found, self._finds, self._at = (), Finds(), 0
        self._desk.show(())


def _start_of(find: Find) -> tuple[int, int]:
    """Return from where to go on so that this place, or one in the same headline, is first."""
    return find.article, 0 if find.headline else find.span.start
