"""The worksheet: what a class needs to compare the coverage, with lines to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.brief import carriers
from reader.export.pdf.flow import HEADING, SMALL, TEXT, TITLE
from reader.export.pdf.sheet import LEFT
from reader.export.pdf.table import Table
from reader.export.told.brief import alone, cut, facts, words_chosen
from reader.export.told.figures import conflicts, values
from reader.export.told.found import tag
from reader.export.told.quotes import NOBODY, counted, office, quotes_by_speaker
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.flow import Flow
    from reader.export.told.brief import Told
    from reader.model.comparison import Comparison
    from reader.model.overview import Carried, Choice

WORKSHEET = "Coverage worksheet"
_MOST = 12  # entries of a list: a lesson has no room for more
_TOGETHER = 62.0  # a heading, a line below it, and two lines
_WRITING = 22.0  # from one line to write on to the next
_GAP = 10.0
_BETWEEN = 2.5
_ACROSS = 6  # articles a table may have side by side
_LONGEST = 120  # characters
_HEADS: Mapping[Carried, str] = {
    "all": "In all articles",
    "some": "In some",
    "one": "In one alone",
}
_HEADLINES = "Which of these headlines only tell what happened? Underline the words that judge."
_FACTS = (
    "What does every article find worth telling? Which of the facts that only some carry would "
    "you have missed?"
)
_VOICES = "Who speaks at length, who hardly, and who not at all?"
_WORDING = "What does each of these words suggest that the others do not?"
_OPEN = (
    "What would you ask those who wrote these articles?",
    "What do you still not know after reading all of them, and where could you find it out?",
    "Which article would you give to somebody who has time for one, and why?",
)


def write_worksheet(flow: Flow, edition: Edition, articles: Mapping[int, ArticlePages]) -> None:
    """Write the worksheet; what it names leads to the articles that have pages here."""
    _Worksheet(flow, edition, articles).write()


class _Worksheet:
    """The worksheet of one edition."""

    def __init__(self, flow: Flow, edition: Edition, articles: Mapping[int, ArticlePages]) -> None:
        self._flow, self._edition, self._articles = flow, edition, articles
        self._comparison: Comparison = edition.comparison

    def write(self) -> None:
        """Write all sections that have anything."""
        self._flow.begin(WORKSHEET)
        self._flow.text(cut(self._edition.title or "Story", _LONGEST), TITLE)
        self._flow.gap(3)
        self._flow.text(f"{WORKSHEET} · name and date:", SMALL)
        self._lines(1)
        self._write_headlines()
        self._write_facts()
        self._write_voices()
        overview = self._edition.overview
        self._write_choices(overview.choices if overview else ())
        self._write_questions()

    def _section(self, name: str, question: str = "") -> None:
        if not self._flow.keep(_TOGETHER + 2 * _WRITING):
            self._flow.gap(_GAP)
        self._flow.text(name, HEADING)
        if question:
            self._flow.text(question, SMALL)
        self._flow.gap(4)

    def _lines(self, count: int) -> None:
        """Draw lines to write on."""
        for _ in range(count):
            self._flow.keep(_WRITING)
            self._flow.gap(_WRITING)
            self._flow.rule("text3")
        self._flow.gap(4)

    def _write_headlines(self) -> None:
        self._section("1 · The headlines", _HEADLINES)
        table = Table(self._flow, ("Article", "Headline"), (LEFT, LEFT + 130))
        for index, article in enumerate(self._comparison.articles):
            title = cut(article.title or article.origin or "–", 2 * _LONGEST)
            language = article.language if article.title else ""
            table.row([[(tag(self._comparison, index), SMALL)], [(title, TEXT, language)]])
        self._lines(2)

    def _write_facts(self) -> None:
        self._section("2 · The facts", _FACTS)
        for carried, head in _HEADS.items():
            told = alone(self._edition) if carried == "one" else facts(self._edition, carried)
            self._write_carried(head, told)
        self._lines(2)

    def _write_carried(self, head: str, told: Sequence[Told]) -> None:
        self._flow.keep(_TOGETHER)
        self._flow.text(_counted(head, told), HEADING, kind="H3")
        self._flow.gap(2)
        for one in told[:_MOST]:
            language = self._comparison.articles[one.places[0].article].language
            here = self._flow.text(cut(one.words, 2 * _LONGEST), TEXT, language=language)
            self._flow.refer(carriers(one.sure, self._articles), here)
            if one.beside:
                self._flow.text(cut(one.beside, 2 * _LONGEST), SMALL)
            self._flow.gap(_BETWEEN)
        self._flow.gap(_BETWEEN)

    def _write_voices(self) -> None:
        voices = list(quotes_by_speaker(self._comparison).items())
        self._section(_counted("3 · The voices", voices), _VOICES)
        heads = ("Who", "What the articles say they are", "How much is quoted")
        table = Table(self._flow, heads, (LEFT, LEFT + 120, LEFT + 270))
        for who, places in voices[:_MOST]:
            what = cut(office(self._comparison, places), _LONGEST)
            said = counted(self._comparison, places)
            table.row([[(cut(who or NOBODY, _LONGEST), TEXT)], [(what, SMALL)], [(said, SMALL)]])
        self._lines(2)

    def _write_choices(self, choices: Sequence[Choice]) -> None:
        if not choices:
            return
        self._section(_counted("4 · The words", choices), _WORDING)
        every = range(len(self._comparison.articles))
        for some in (every[i : i + _ACROSS] for i in range(0, len(every), _ACROSS)):
            column = (self._flow.sheet.right - LEFT) / len(some)
            lefts = [LEFT + column * i for i in range(len(some))]
            table = Table(self._flow, [letter(index) for index in some], lefts, headed=False)
            languages = [self._comparison.articles[index].language for index in some]
            for choice in choices[:_MOST]:
                words = (cut(words_chosen(choice, at), _LONGEST) for at in some)
                table.row([[(one, TEXT, it)] for one, it in zip(words, languages, strict=True)])
        self._lines(2)

    def _write_questions(self) -> None:
        self._section("Open questions")
        for group in conflicts(self._comparison)[: _MOST // 3]:
            said = "; ".join(cut(one, _LONGEST) for one in values(self._comparison, group))
            self._ask(f"{_capital(cut(group.topic, _LONGEST))} – {said}. Can all be right? How?")
        for question in _OPEN:
            self._ask(question)

    def _ask(self, question: str) -> None:
        self._flow.keep(_TOGETHER)
        self._flow.text(question, TEXT)
        self._lines(2)


def _counted(head: str, every: Sequence[object]) -> str:
    """Return a heading with how many there are of what stands below it, or of how many these."""
    number = f"{_MOST:,} of {len(every):,}" if len(every) > _MOST else f"{len(every):,}"
    return f"{head} · {number}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
