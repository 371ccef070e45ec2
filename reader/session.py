"""How the user left each story, and which were open last; kept as JSON in the config folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: The file's name in the config folder.
SESSION_NAME = "session.json"
#: How many stories are listed as open last.
RECENT = 10
#: Of how many stories it is kept how they were left.
MOST = 200


@dataclass(frozen=True, slots=True)
class Left:
    """How one story was left.

    Attributes:
        places: By `Article.key`, the offset of the first line in view, and how many pixels below
            the upper edge it stood; articles that were at their beginning are missing.
        focused: The key of the article whose pane had the keyboard last; empty: the first.
        passage: The passage that was selected: key, start and end; None: none was.
        filters: By tab of the inspector, what was asked for there: words, then choices.
    """

    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    focused: str = ""
    passage: tuple[str, int, int] | None = None
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """What is known of the stories, by their ids.

    Attributes:
        stories: How each was left, the one left last at the end.
        recent: Those that were open last, the last one first.
    """

    stories: Mapping[str, Left] = field(default_factory=dict)
    recent: tuple[str, ...] = ()

    def after_leaving(self, story: str, left: Left) -> Session:
        """Return the session with how a story was left."""
        others = {known: how for known, how in self.stories.items() if known != story}
        kept = list({**others, story: left}.items())[-MOST:]
        return replace(self, stories=dict(kept))

    def after_opening(self, story: str) -> Session:
        """Return the session with a story as the one opened last."""
        others = (known for known in self.recent if known != story)
        return replace(self, recent=(story, *others)[:RECENT])


def load_session(file: Path) -> Session:
    """Return what `file` holds; nothing for what is missing, odd or unreadable."""
    try:
        stored = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Session()
    stories = {story: _left(how) for story, how in _entries(_entry(stored, "stories"))}
    return Session(stories, tuple(_words(_entry(stored, "recent")))[:RECENT])


def save_session(session: Session, file: Path) -> None:
    """Write `session` to `file`, whole or not at all.

    Raises:
        OSError: The file cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    draft.write_text(json.dumps(asdict(session), indent=1) + "\n", "utf-8")
    draft.replace(file)


def _left(stored: object) -> Left:
    places = ((key, _numbers(place)) for key, place in _entries(_entry(stored, "places")))
    asked = ((tab, _words(values)) for tab, values in _entries(_entry(stored, "filters")))
    focused = _entry(stored, "focused")
    return Left(
        {key: (place[0], place[1]) for key, place in places if place},
        focused if isinstance(focused, str) else "",
        _passage(_entry(stored, "passage")),
        {tab: values for tab, values in asked if values},
    )


def _passage(stored: object) -> tuple[str, int, int] | None:
    """Return key, start and end, if that is what is stored."""
    match stored:
        case [str(key), int(start), int(end)] if 0 <= start < end:
            return key, start, end
    return None


def _numbers(stored: object) -> tuple[int, int] | None:
    """Return an offset and a level, if that is what is stored."""
    match stored:
        case [int(offset), int(level)] if offset >= 0 and abs(level) < _FAR:
            return offset, level
    return None


_FAR = 1 << 20  # pixels; more is a damaged file, and more than Qt takes


def _words(stored: object) -> tuple[str, ...]:
    """Return the items of a list of words; nothing where one is none."""
    items = stored if isinstance(stored, list) else []
    words = tuple(item for item in items if isinstance(item, str))
    return words if len(words) == len(items) else ()


def _entry(stored: object, name: str) -> object:
    return stored.get(name) if isinstance(stored, dict) else None


def _entries(stored: object) -> list[tuple[str, object]]:
    return list(stored.items()) if isinstance(stored, dict) else []
