from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.reported import reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.report import Report
    from reader.analysis.scene import Scene

    Told = tuple[str, str | None, str | None, str | None]


def told(scene: Scene, report: Report) -> Told:
    """The cue, the speaker's head word, what is reported, and through whom."""
    tokens = scene.tokens

    def word(index: int | None) -> str | None:
        return None if index is None else tokens[index].text

    content = None
    if report.content is not None:
        first, last = report.content
        content = scene.parse.span(first, last - 1).of(scene.parse.text)
    return tokens[report.cue.word].text, word(report.speaker), content, word(report.via)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("According to Norland, the harbour would close.",
         [("According", "Norland", "the harbour would close", None)]),
        ("However, according to Norland, the harbour would close.",
         [("according", "Norland", "the harbour would close", None)]),
        ("The harbour would close, according to Norland.",
         [("according", "Norland", "The harbour would close", None)]),
        ("The harbour closed and, according to Norland, ships sank.",
         [("according", "Norland", "ships sank", None)]),
        ("Norland said the harbour would close, according to the Wexmoor agency.",
         [("said", "Norland", "the harbour would close", "agency")]),
        ("Norland said the harbour would close, according to it.",
         [("said", "Norland", "the harbour would close", None)]),
        ("The ferry sank in the harbour, the Wexmoor agency reported.",
         [("reported", "agency", "The ferry sank in the harbour", None)]),
        ("The agency quoted Mara Holt as saying the harbour would close.",
         [("saying", "Holt", "the harbour would close", "agency")]),
        ("Everything went according to plan.", []),
        ("It went according to", []),
        ("The raid, in which four guards died according to Norland, was the third.",
         [("according", "Norland", "four guards died", None)]),
        ("The raid, in which four guards died, according to Norland, was the third.",
         [("according", "Norland", "The raid, in which four guards died", None)]),
        ("Norland slept and said ships sank, according to Sutria.",
         [("said", "Norland", "ships sank", "Sutria")]),
        ("According to Norland.", []),
        ("Norland said the claim that ships sank was false, according to Sutria.",
         [("said", "Norland", "the claim that ships sank was false", "Sutria"),
          ("claim", None, None, "Sutria")]),
    ],
)  # fmt: skip
def test_reports_tell_who_says_what_and_through_whom(
    scene: Callable[[str], Scene], text: str, found: list[Told]
) -> None:
    read = scene(text)
    assert [told(read, report) for report in reports(read)] == found
