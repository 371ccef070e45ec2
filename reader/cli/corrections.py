"""The user's corrections, as lines for the terminal and as JSON.

The JSON is a list of {id, story, created, subject, machine, user, kind, scope, targets}:
`subject` says what it is about, `machine` what the program said and `user` what the user says
instead, `kind` of what kind a quote of the user's is, else null, `scope` “place”, “article” or
“story”; the rest is as in the JSON of notes.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from reader.cli.listing import articles_of, harmless, local, named, placed, target_document
from reader.cli.options import add_base, add_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.export.document import Json
    from reader.model.correction import Correction, Scope, Subject
    from reader.model.story import Opened

_SAID: Mapping[Subject, str] = {
    "quote": "Not a quote",
    "quoted": "A quote ({kind}) by {user}",
    "extent": "The quote is the second of these",
    "manner": "The quote is {user} (found: {machine})",
    "speaker": "Said by {user} (found: {machine})",
    "same": "One utterance",
    "apart": "The first is not the utterance of the others",
    "match": "Not a match",
    "tie": "A match",
    "join": "One statement",
    "part": "The first is not of the statement of the others",
    "merge": "{machine} is the same as {user}",
    "split": "Not {machine} but {user}",
    "kind": "A name of the kind {user} (found: {machine})",
    "name": "{machine} is called {user}",
    "ignore": "Not a name",
    "fact": "Figures of one fact",
    "other_fact": "The first figure is not of the fact of the others",
    "resolved": "Resolved ({machine}): the first figure, {user}, holds",
    "error": "An error: {machine}",
}
_SCOPES: Mapping[Scope, str] = {
    "place": "only here",
    "article": "in this article",
    "story": "in the whole story",
}


def corrections_options(arguments: list[str]) -> argparse.Namespace:
    """Return the options of `synoptic corrections`: story, json, base."""
    parser = argparse.ArgumentParser(
        prog="synoptic corrections",
        description="Lists what you say against the program, in all stories or in one.",
    )
    parser.add_argument(
        "story", nargs="?", metavar="STORY", help="a story's name or id, or how they begin"
    )
    add_json(parser)
    add_base(parser)
    return parser.parse_args(arguments)


def corrections_listed(stories: Sequence[Opened]) -> str:
    """Return the corrections, story by story, the oldest first."""
    if not any(one.corrections for one in stories):
        return "There are no corrections yet."
    return "\n\n".join("\n\n".join(_story_listed(one)) for one in stories if one.corrections)


def corrections_document(stories: Sequence[Opened]) -> list[Json]:
    """Return the corrections of all `stories` as JSON."""
    return [_document(one, opened) for opened in stories for one in opened.corrections]


def _story_listed(opened: Opened) -> Iterator[str]:
    yield f"{harmless(opened.story.name)}  ({opened.story.id[:8]})"
    articles = articles_of(opened)
    for one in opened.corrections:
        lines = [
            harmless(_said(one)),
            *(f"  {placed(target, articles)}" for target in one.targets),
            f"  {_SCOPES[one.scope]} · {harmless(local(one.created))}",
        ]
        yield "\n".join(f"  {line}" for line in lines)


def _said(correction: Correction) -> str:
    if correction.subject == "resolved" and not correction.user:
        return f"Resolved: {correction.machine}"
    machine, user = (words or "nobody" for words in (correction.machine, correction.user))
    return _SAID[correction.subject].format(machine=machine, user=user, kind=correction.manner)


def _document(correction: Correction, opened: Opened) -> Json:
    articles = articles_of(opened)
    return {
        "id": correction.id,
        "story": named(opened.story),
        "created": correction.created,
        "subject": correction.subject,
        "machine": correction.machine,
        "user": correction.user,
        "kind": correction.manner or None,
        "scope": correction.scope,
        "targets": [target_document(one, articles) for one in correction.targets],
    }
