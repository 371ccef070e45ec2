"""The stories of tests/data/names: invented news prose in which people labelled the names.

A story is a folder of articles (a.txt, b.txt …) and entities.json.  In the text a mention of a
name is written `[id|words]`; `[c1=n1|Oslo]` is a place (c1) that stands for the government of
another (n1); `[*o4|ministry]` is a description of a body in small letters, not a name.  Stories
whose folder begins with "held_" are those that nobody looks at while the rules are made.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.analysis import NameLabel

FOLDER = Path(__file__).parents[1] / "data" / "names"
HELD = "held_"

_MARK = re.compile(r"\[(\*?)(\w+)(?:=(\w+))?\|([^\[\]|]+)\]")
_STRAY = re.compile(r"\[[*\w=]*\||\]")


@dataclass(frozen=True, slots=True)
class LabelledMention:
    """A mention as labelled.

    Attributes:
        span: Where it stands in the text without marks.
        entity: The id of what it names.
        governs: The id of the state whose government the place stands for; None for the place
            itself and for all else.
        described: Whether it is a description ("the ministry"), not a name.
    """

    span: Span
    entity: str
    governs: str | None = None
    described: bool = False


@dataclass(frozen=True, slots=True)
class LabelledEntity:
    """What is named, over all articles of the story.

    Attributes:
        id: As in the marks.
        label: What sort of name.
        name: The fullest.
        roles: What the articles say that it is: words, and the id of whose it is or None.
        seat_of: The id of the state whose government sits there; None where none does.
    """

    id: str
    label: NameLabel
    name: str
    roles: tuple[tuple[str, str | None], ...] = ()
    seat_of: str | None = None


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """One article without its marks.

    Attributes:
        article: Its text.
        mentions: In reading order; they never overlap.
    """

    article: Article
    mentions: tuple[LabelledMention, ...]

    @property
    def names(self) -> tuple[LabelledMention, ...]:
        """The mentions that are names, not descriptions."""
        return tuple(mention for mention in self.mentions if not mention.described)


@dataclass(frozen=True, slots=True)
class LabelledStory:
    """Articles about one event, and what they name.

    Attributes:
        name: The folder's.
        style: What sort of outlet writes each article.
        articles: By the names of their files.
        entities: By id.
    """

    name: str
    style: tuple[str, ...]
    articles: tuple[LabelledArticle, ...]
    entities: Mapping[str, LabelledEntity]

    @property
    def held(self) -> bool:
        """Whether nobody may look at it while the rules are made."""
        return self.name.startswith(HELD)


def stories(*, held: bool, folder: Path = FOLDER) -> tuple[LabelledStory, ...]:
    """Return the labelled stories: those that are held back, or all others."""
    folders = sorted(file.parent for file in folder.glob("*/entities.json"))
    return tuple(story(one) for one in folders if one.name.startswith(HELD) is held)


def story(folder: Path) -> LabelledStory:
    """Return the story in `folder`.

    Raises:
        ValueError: A mark is broken or names an id that entities.json lacks.
    """
    told = json.loads((folder / "entities.json").read_text(encoding="utf-8"))
    entities = {
        number: LabelledEntity(
            id=number,
            label=one["label"],
            name=one["name"],
            roles=tuple((words, body) for words, body in one.get("roles", ())),
            seat_of=one.get("seat_of"),
        )
        for number, one in told["entities"].items()
    }
    articles = tuple(_article(file) for file in sorted(folder.glob("*.txt")))
    for one in articles:
        _check(one, entities)
    return LabelledStory(folder.name, tuple(told.get("style", ())), articles, entities)


def _check(one: LabelledArticle, entities: Mapping[str, LabelledEntity]) -> None:
    named = {mention.entity for mention in one.mentions}
    named |= {mention.governs for mention in one.mentions if mention.governs}
    if unknown := named - set(entities):
        raise ValueError(f"{one.article.origin} names {', '.join(sorted(unknown))}, unlabelled")


def _article(file: Path) -> LabelledArticle:
    text, mentions = unmarked(file.read_text(encoding="utf-8").strip())
    name = f"{file.parent.name}/{file.name}"
    return LabelledArticle(Article(name, file.stem, text), mentions)


def unmarked(marked: str) -> tuple[str, tuple[LabelledMention, ...]]:
    """Return the text without its marks, and the mentions that they marked.

    Raises:
        ValueError: A mark is broken.
    """
    parts: list[str] = []
    mentions: list[LabelledMention] = []
    length = last = 0
    for mark in _MARK.finditer(marked):
        parts += [marked[last : mark.start()], mark[4]]
        start = length + mark.start() - last
        length, last = start + len(mark[4]), mark.end()
        span = Span(start, length)
        mentions.append(LabelledMention(span, mark[2], mark[3], described=bool(mark[1])))
    text = "".join([*parts, marked[last:]])
    if broken := _STRAY.search(text):
        raise ValueError(f"a broken mark: {text[broken.start() :][:40]}")
    return text, tuple(mentions)
