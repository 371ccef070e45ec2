"""Talk printed as it was spoken, a paragraph each, without marks: "HOLT: It rained."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from reader.analysis.scene import Scene

#: A name, with a title or without, and a colon at the start of a paragraph.
_NAME = re.compile(r"((?:[A-Z][\w.’'-]{0,30} ){0,3}[A-Z][\w’'-]{1,30}):\s+(?=[^\W\d_]|[“\"'‘…\d])")
#: So many turns, of so many different speakers, are a talk.
_TURNS, _SPEAKERS = 3, 2


@dataclass(frozen=True, slots=True)
class Turn:
    """What one of those who talk says at once.

    Attributes:
        name: The speaker’s, as it stands before the colon.
        words: What is said.
    """

    name: Span
    words: Span


def turns(scene: Scene) -> tuple[Turn, ...]:
    """Return the turns of all talks in the article, in order.

    A talk is a run of paragraphs that each open with a name and a colon, by at least two.
    """
    found: list[Turn] = []
    run: list[Turn] = []
    for paragraph in (*scene.paragraphs, None):
        turn = None if paragraph is None else _turn(scene, paragraph)
        if turn is not None:
            run.append(turn)
            continue
        names = {one.name.of(scene.parse.text) for one in run}
        if len(run) >= _TURNS and _SPEAKERS <= len(names) < len(run):
            found += run
        run = []
    return tuple(found)


def _turn(scene: Scene, paragraph: Span) -> Turn | None:
    text = scene.parse.text
    name = _NAME.match(text, paragraph.start, paragraph.end)
    if name is None or text[name.end()] in "“\"'‘":
        return None
    return Turn(Span(*name.span(1)), Span(name.end(), paragraph.end))
