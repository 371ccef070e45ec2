"""The renderings of an utterance beside each other, and what differs between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.labels import speaker_labels, speaker_of
from reader.model.meanings import is_meaning_unsure
from reader.model.reporting import lead_in
from reader.model.spellings import Spellings
from reader.model.text import around
from reader.model.voices import other_voices
from reader.ui.cards.card import Card, Cell, Rule, Run, Tag
from reader.ui.cards.flowing import Flowing, rules
from reader.ui.cards.told import letters
from reader.ui.cards.wording import compared, is_reworded_throughout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison, ContrastKind, Place, QuoteGroup
    from reader.model.text import Span
    from reader.ui.cards.card import Role
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


class Renderings:
    """Makes the card of each utterance, once also where it stands below several speakers."""

    def __init__(self, comparison: Comparison, differences: Differences) -> None:
        self._comparison, self._differences = comparison, differences
        self._labels, self._spellings = speaker_labels(comparison), Spellings(comparison)
        self._known: dict[tuple[Place, ...], Card] = {}

    def card(self, group: QuoteGroup) -> Card:
        """Return the utterance, with a key that is not its own."""
        if group.quotes not in self._known:
            self._known[group.quotes] = self._made(group)
        return self._known[group.quotes]

    def _made(self, group: QuoteGroup) -> Card:
        comparison = self._comparison
        cells: list[Cell] = []
        for place in group.quotes:
            self._add(cells, self._cell(group, place))
        articles = {place.article for place in group.quotes}
        missing = [i for i in range(len(comparison.articles)) if i not in articles]
        if missing and len(articles) > 1:
            nothing = (Run(_tr("Quotes", "no match found"), "faint"),)
            cells.append(Cell(tuple(letter(i) for i in missing), nothing))
        return Card(
            key="utterance",
            tags=tuple(_tags(comparison, group, articles)),
            cells=tuple(cells),
            targets=tuple(Passage(p.article, comparison.quote(p).content) for p in group.quotes),
        )

    @staticmethod
    def _add(cells: list[Cell], cell: Cell) -> None:
        """Add a cell, to the one that reads the same, if there is one."""
        for at, known in enumerate(cells):
            if (known.runs, known.rules, known.speaker) == (cell.runs, cell.rules, cell.speaker):
                if cell.letters[0] not in known.letters:
                    cells[at] = replace(
                        known,
                        letters=known.letters + cell.letters,
                        places=known.places + cell.places,
                    )
                return
        cells.append(cell)

    def _cell(self, group: QuoteGroup, place: Place) -> Cell:
        comparison, first = self._comparison, group.quotes[0]
        quote = comparison.quote(place)
        here, base = self._flowing(place), self._flowing(first)
        words: tuple[Run, ...] = (Run(here.text),)
        far = place != first and is_reworded_throughout(base.text, here.text, self._differences)
        if place != first and not far:
            words = compared(base.text, here.text, self._differences)
        before, after = self._around(place)
        marks = ("“", "”") if quote.kind != "indirect" else ("", "")
        lead = (Run(before, "faint"), Run(marks[0]))
        unsure = place in group.unsure and not _is_doubtful(group)
        remark = self._remark(place, far=far and quote.kind != "mixed", unsure=unsure)
        tail = (Run(marks[1]), Run(after, "faint"), Run(remark, "faint"))
        shift = sum(len(run.text) for run in lead)
        marked = [(here.within(span), role) for span, role in _contrasts(group, place)]
        contrasted = (
            Rule(rule.start + shift, rule.end + shift, rule.role)
            for rule in rules(words, here.text, marked)
        )
        target = Passage(place.article, quote.content)
        return Cell(
            (letter(place.article),),
            tuple(run for run in (*lead, *words, *tail) if run.text),
            self._speaker(group, place),
            target,
            tuple(contrasted),
            (target,),
        )

    def _flowing(self, place: Place) -> Flowing:
        content = Passage(place.article, self._comparison.quote(place).content)
        return Flowing(self._comparison.articles[place.article].text, (content,))

    def _speaker(self, group: QuoteGroup, place: Place) -> str:
        """Return what stands in the margin for who speaks; "≠" before it where that differs."""
        name = self._comparison.speaker_names[place.article][place.index]
        if not name:
            return ""
        own = self._spellings.speaker(place) or name
        entity = self._comparison.speakers[place.article][place.index]
        # Who has no name is told as the article does: "head of the opposition".
        here = place.article, speaker_of(entity, name)
        label = own if own[0].islower() else self._labels[here] or own
        differs = place in other_voices(self._comparison, group, group.quotes[0])
        return f"≠ {label}" if differs else label

    def _around(self, place: Place) -> tuple[str, str]:
        """Return what leads words in, and what of its clause stands about a fragment."""
        quote = self._comparison.quote(place)
        text = self._comparison.articles[place.article].text
        lead = lead_in(quote, text)
        told = f"{lead}: " if lead else ""
        if quote.kind != "mixed":
            return told, ""
        before, after = around(quote.content, quote.clause, text)
        apart = " " if after[:1].isalnum() else ""
        return f"{told}{before} " if before else told, f"{apart}{after}"

    def _remark(self, place: Place, *, far: bool, unsure: bool) -> str:
        """Return on a line of its own through whom it came, and how like the others it is."""
        via = self._comparison.quote(place).via
        text = self._comparison.articles[place.article].text
        source = " ".join(via.of(text).split()) if via else ""
        parts = (
            _tr("Quotes", "via {}").format(source) if source else "",
            _tr("Quotes", "reworded throughout") if far else "",
            _tr("Quotes", "possibly the same utterance") if unsure else "",
        )
        told = " · ".join(filter(None, parts))
        return f"\n– {told}" if told else ""


def _is_doubtful(group: QuoteGroup) -> bool:
    """Tell whether of no rendering it is sure that it belongs to the others."""
    return bool(group.unsure) and set(group.unsure) == set(group.quotes)


def _kinship(group: QuoteGroup) -> str:
    """Return what is to be said of whether its renderings are of one utterance; or nothing."""
    if group.told:
        return _tr("Quotes", "one utterance, as you said")
    return _tr("Quotes", "possibly the same utterance") if _is_doubtful(group) else ""


def contrast_kinds(group: QuoteGroup) -> str:
    """Return in what the meaning of renderings differs, in words; empty where nobody knows."""
    words: dict[ContrastKind, str] = {
        "negation": _tr("Quotes", "negation"),
        "modality": _tr("Quotes", "how certain or binding"),
        "actor": _tr("Quotes", "who does it"),
        "object": _tr("Quotes", "to whom or what"),
        "number": _tr("Quotes", "number or date"),
    }
    kinds = dict.fromkeys(one.kind for one in group.contrasts if one.kind != "speaker")
    return ", ".join(words[kind] for kind in kinds)


def _tags(comparison: Comparison, group: QuoteGroup, articles: set[int]) -> Iterator[Tag]:
    if len(articles) == 1:
        if len(comparison.articles) > 1:
            yield Tag(_tr("Quotes", "only in {}").format(letters(articles)), "only")
        return
    kinship = _kinship(group)
    if kinship:
        yield Tag(kinship)
    if not group.differs:
        yield Tag(_tr("Quotes", "same words"))
    if "wording" in group.differs:
        yield Tag(_tr("Quotes", "wording differs"))
    if "meaning" in group.differs:
        unsure = is_meaning_unsure(comparison, group)
        words = _tr("Quotes", "≠ meaning differs"), _tr("Quotes", "≠ meaning may differ")
        told = words[unsure]
        yield Tag(": ".join(filter(None, (told, contrast_kinds(group)))), "differs")
    if "speaker" in group.differs:
        others = {place.article for place in other_voices(comparison, group, group.quotes[0])}
        where = letters(sorted(others or articles))
        yield Tag(_tr("Quotes", "≠ another speaker in {}").format(where), "differs")


def _contrasts(group: QuoteGroup, place: Place) -> Iterator[tuple[Span, Role]]:
    """Yield the words of a rendering's article that make it say something else than another."""
    for one in group.contrasts:
        for side in (one.a, one.b):
            if one.kind != "speaker" and side.article == place.article:
                yield side.span, "differs"
