"""The figures of labelled texts, and how many of them the program finds: shares from 0 to 1.

    python -m tests.quality.figures_found [--misses]

prints a table over tests/data/figures.  In a story only figures that two
articles share are labelled, so there is no precision; in lines.json every figure is.  A labelled
figure is found where a figure of the program overlaps its words, and right where one of those
says the same once both are normalised: hours and days, miles and metres, fractions and per cent.
`--misses` lists what is wrong, but nothing of the stories held back.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reader.analysis.figures import figures
from reader.model.text import Span
from tests.quality.figures import articles_of, stories

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.analysis.parse import Parse
    from reader.model.analysis import Figure

LINES = Path(__file__).parents[1] / "data" / "figures" / "lines.json"
KINDS = ("count", "amount", "measure", "share", "date", "clock", "duration", "age", "word")

#: What a value says, whatever it is written in: its dimension, and a number or a text.
Meaning: TypeAlias = "tuple[str, float | str]"

_HOURS = {"Y": 8766.0, "M": 730.5, "W": 168.0, "D": 24.0}
_CLOCK_HOURS = {"H": 1.0, "M": 1 / 60, "S": 1 / 3600}
#: Units of measures: how many of their base unit they hold, which tells lengths from speeds.
_MEASURES = {
    "m": ("metre", 1.0),
    "metre": ("metre", 1.0),
    "km": ("metre", 1000.0),
    "kilometre": ("metre", 1000.0),
    "mi": ("metre", 1609.344),
    "mile": ("metre", 1609.344),
    "kn": ("km/h", 1.852),
    "knot": ("km/h", 1.852),
    "km/h": ("km/h", 1.0),
    "kilometre per hour": ("km/h", 1.0),
    "mph": ("km/h", 1.609344),
    "mile per hour": ("km/h", 1.609344),
}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_YEAR = r"(?:1[5-9]|20)[\dX]{2}"
_DATE = re.compile(rf"(?:{_YEAR}|1[5-9]XX|XXXX)(?:-.*)?(?:/{_YEAR}.*)?")
_QUARTER = re.compile(r"(\d{4})-3([3-6])")
_RATE = re.compile(r"/\d*[a-z]$")
_AGO_AFTER = " ago"
_AGO = re.compile(r"P(\d+)Y")
_LASTING = re.compile(r"P(?P<days>(?:[\d.]+[YMWD])*)(?:T(?P<hours>(?:[\d.]+[HMS])+))?")
_PART = re.compile(r"([\d.]+)([A-Z])")
_CLOSE = 0.005


@dataclass(frozen=True, slots=True)
class LabelledFigure:
    """A figure as labelled.

    Attributes:
        span: Its words in the text.
        value: What it says, as in the README there: "3", "50 %", "12 km", "P3D".
        is_age: Whether it is how old somebody or something is.
    """

    span: Span
    value: str
    is_age: bool = False

    @property
    def kind(self) -> str:
        """Return which of `KINDS` it is."""
        dimension, _ = meaning(self.value)
        if self.is_age and dimension != "date":
            return "age"
        return "measure" if dimension in ("metre", "km/h") else dimension


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text and the figures that the program finds in it.

    Attributes:
        text: The text.
        labels: The figures labelled in it.
        found: The figures found.
        whole: Whether every figure of the text is labelled.
    """

    text: str
    labels: Sequence[LabelledFigure]
    found: Sequence[Figure]
    whole: bool = False

    def near(self, label: LabelledFigure) -> list[Figure]:
        """Return the figures found that overlap the words of `label`."""
        return [one for one in self.found if one.span.overlaps(label.span)]

    def is_right(self, label: LabelledFigure) -> bool:
        """Tell whether a figure found says what `label` says."""
        return any(says(one, label.value) for one in self.near(label))

    def extra(self) -> list[Figure]:
        """Return the figures found that nobody labelled."""
        spans = [label.span for label in self.labels]
        return [one for one in self.found if not any(one.span.overlaps(span) for span in spans)]


def meaning(value: str) -> Meaning:
    """Return what a labelled value says."""
    number, _, unit = value.partition(" ")
    if value.startswith("T"):
        return "clock", value[1:]
    if value.startswith("P"):
        return "duration", _lasting(value)
    if re.fullmatch(r"\d{1,2}/\d{1,3}", value):
        some, whole = value.split("/")
        return "share", 100 * int(some) / int(whole)
    if unit and _NUMBER.fullmatch(number):
        return _measured(number, unit)
    if _DATE.fullmatch(value):
        quarter = _QUARTER.fullmatch(value)
        return "date", f"{quarter[1]}-Q{int(quarter[2]) - 2}" if quarter else value
    return _plain(_RATE.sub("", value))


def _plain(value: str) -> Meaning:
    if _NUMBER.fullmatch(value):
        return "count", float(value)
    ends = value.replace("..", "/")
    is_range = all(map(_NUMBER.fullmatch, ends.split("/")))
    return ("count", ends) if is_range else ("word", value)


def _measured(number: str, unit: str) -> Meaning:
    """Return what a number with a unit says; what it is an hour or a year is left out."""
    whole = unit.split("/", maxsplit=1)[0]
    if whole == "%":
        return "share", float(number)
    if whole.isupper() and len(whole) == 3:
        return "amount", f"{float(number):g} {whole}"
    if unit in _MEASURES:
        dimension, many = _MEASURES[unit]
        return dimension, float(number) * many
    return _plain(number)


def _lasting(value: str) -> float | str:
    """Return the hours that an ISO 8601 duration lasts; a range stays as it is."""
    found = _LASTING.fullmatch(value)
    if found is None:
        return value
    days = (float(many) * _HOURS[unit] for many, unit in _PART.findall(found["days"]))
    hours = (
        float(many) * _CLOCK_HOURS[unit] for many, unit in _PART.findall(found["hours"] or "")
    )
    return sum(days) + sum(hours)


def says(figure: Figure, value: str) -> bool:
    """Tell whether `figure` says what a label gives as `value`."""
    # The label “1900” may be of a year or of a number of houses.
    return any(
        _same(one, meant) for one in _meanings(figure) for meant in (meaning(value), _plain(value))
    )


def _meanings(figure: Figure) -> Iterator[Meaning]:
    """Yield what a figure says; an age may be labelled by its number or decade alone."""
    value = figure.value
    if figure.kind == "share":
        yield ("share", float(value)) if _NUMBER.fullmatch(value) else _plain(value)
    elif figure.kind == "amount" and _NUMBER.fullmatch(value):
        yield _measured(value, figure.unit or "")
    elif figure.kind in ("count", "amount"):
        yield _plain(value)
    else:
        yield meaning(value)
    if figure.unit == "age" and (years := re.fullmatch(r"P(\d+)Y(/P\d+Y)?", value)):
        yield ("word", f"{years[1]}s") if years[2] else ("count", float(years[1]))


def _same(one: Meaning, other: Meaning) -> bool:
    if one[0] != other[0]:
        return False
    if isinstance(one[1], str) or isinstance(other[1], str):
        return one[1] == other[1]
    return abs(one[1] - other[1]) <= _CLOSE * max(abs(one[1]), abs(other[1]))


def story(labels: Path, parse: Callable[[str], Parse]) -> list[Text]:
    """Return the articles of a story with what is labelled and found in each."""
    read = json.loads(labels.read_text("utf-8"))
    articles = articles_of(labels)
    told: dict[str, list[LabelledFigure]] = defaultdict(list)
    for fact in read["figures"]:
        is_age = re.search(r"\bage\b", fact["topic"]) is not None
        for one in fact["values"]:
            span = Span(one["at"], one["at"] + len(one["words"]))
            article = articles[one["article"]]
            words = article.text[span.start : span.end + len(_AGO_AFTER)]
            value = _resolved(words, one["value"], article.published or "")
            told[one["article"]].append(LabelledFigure(span, value, is_age))
    return [
        Text(one.text, told[name], figures(parse(one.text), one.published))
        for name, one in articles.items()
    ]


def _resolved(words: str, value: str, published: str) -> str:
    """Return the year that "28 years ago" means, which is labelled as how long ago it is."""
    years = _AGO.fullmatch(value)
    if years is None or _AGO_AFTER not in words:
        return value
    return str(int(published[:4]) - int(years[1]))


def lines(path: Path, parse: Callable[[str], Parse]) -> list[Text]:
    """Return single lines in which every figure is labelled, in order: words and value.

    Raises:
        ValueError: Labelled words do not stand in the line.
    """
    read = json.loads(path.read_text("utf-8"))
    texts = []
    for text, *pairs in read["lines"]:
        labels, at = [], 0
        for words, value in pairs:
            at = text.index(words, at)
            span = Span(at, at + len(words))
            labels.append(LabelledFigure(span, value.removesuffix(" age"), value.endswith(" age")))
            at = span.end
        found = figures(parse(text), read["published"])
        texts.append(Text(text, labels, found, whole=True))
    return texts


def right(texts: Iterable[Text], kind: str | None = None) -> tuple[int, int, int]:
    """Return how many figures of a kind are right, found at all, and labelled."""
    labels = [(one, label) for one in texts for label in one.labels if kind in (None, label.kind)]
    return (
        sum(one.is_right(label) for one, label in labels),
        sum(bool(one.near(label)) for one, label in labels),
        len(labels),
    )


def share(texts: Iterable[Text]) -> float:
    """Return the share of the labelled figures that are found with the right value."""
    good, _, wanted = right(texts)
    return good / wanted


def precision(texts: Iterable[Text]) -> float:
    """Return the share of the figures found that somebody labelled; of whole texts alone."""
    kept = [one for one in texts if one.whole]
    return 1 - sum(len(one.extra()) for one in kept) / sum(len(one.found) for one in kept)


def misses(texts: Iterable[Text]) -> Iterator[str]:
    """Yield what is wrong, a line each."""
    for one in texts:
        for label in one.labels:
            if not one.is_right(label):
                near = [(f.span.of(one.text), f.value, f.unit) for f in one.near(label)]
                yield f"{label.kind:9} {label.span.of(one.text)!r} {label.value}: {near}"
        if one.whole:
            extra = (f"{f.span.of(one.text)!r} {f.value} {f.unit}" for f in one.extra())
            yield from (f"extra     {told}  in {one.text!r}" for told in extra)


def table(read: dict[str, list[Text]]) -> Iterator[str]:
    """Yield the table's lines: right/found/labelled, over all kinds and for each."""
    heads = "".join(f"{head:>12}" for head in ("share", "all", *KINDS))
    yield f"{'right/found/labelled':20}{heads}"
    for name, texts in read.items():
        cells = ("/".join(map(str, right(texts, kind))) for kind in (None, *KINDS))
        row = "".join(f"{cell:>12}" for cell in (f"{share(texts):.3f}", *cells))
        yield f"{name:20}{row}" + (f"  P {precision(texts):.3f}" if texts[0].whole else "")


def main() -> None:
    """Print the table, and what is wrong in what may be looked at."""
    from reader.analysis.pipeline import Pipeline

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    parse = Pipeline().parse
    read = {
        "lines": lines(LINES, parse),
        "stories": [text for path in stories(held=False) for text in story(path, parse)],
        "stories held back": [text for path in stories(held=True) for text in story(path, parse)],
    }
    told = list(table(read))
    if chosen.misses:
        told += [line for name in ("lines", "stories") for line in misses(read[name])]
    sys.stdout.writelines(f"{line}\n" for line in told)


if __name__ == "__main__":
    main()
