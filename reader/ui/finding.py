"""Going to what a search of the library found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.searching import place_of

if TYPE_CHECKING:
    from reader.model.found import Found
    from reader.ui.annotating import Annotating
    from reader.ui.showing import Showing
    from reader.ui.story import Story


class Finding(QObject):
    """Opens the story, then brings up the words of the article, or the note."""

    def __init__(self, story: Story, showing: Showing, annotating: Annotating) -> None:
        super().__init__(story)
        self._story, self._showing, self._annotating = story, showing, annotating

    def show(self, found: Found) -> None:
        """Go to what was found."""
        if found.story != self._story.id and not self._story.open(found.story):
            return
        if found.kind == "note":
            self._show_note(found)
        else:
            self._show_article(found)

    def _show_note(self, found: Found) -> None:
        self._annotating.choose(found.item)
        note = next((one for one in self._story.state.notes if one.id == found.item), None)
        for target in note.targets if note else ():
            for place, article in enumerate(self._story.state.articles):
                if target.fits(article):
                    self._showing.reveal(Passage(place, target.span or Span(0, 1)))
                    return

    def _show_article(self, found: Found) -> None:
        for place, article in enumerate(self._story.state.articles):
            if article.key == found.item:
                words = place_of(found, article.text) or Span(0, 1)
                self._showing.reveal(Passage(place, words))
