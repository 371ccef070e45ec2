from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.speakers import speaker_span
from reader.analysis.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Norland said it.", "Norland"),
        ("Workers leaving the plant said it.", "Workers leaving the plant"),
        ("Workers leaving said it.", "Workers"),
        ("The people familiar with the case said it.", "people familiar with the case"),
        ("A second, Helen Carter, said it.", "Helen Carter"),
        ("“No,” said another, Helen Carter.", "Helen Carter"),
        ("One, Helen Carter, said it.", "Helen Carter"),
        ("One said it.", "One"),
        ("One of them, Helen Carter, said it.", "Helen Carter"),
        ("One of them said it.", "One of them"),
        ("Kremvian spokesman Helen Carter said it.", "Helen Carter"),
        ("The envoy for the region, Helen Carter, said it.", "Helen Carter"),
        ("Minister of the Interior Helen Carter said it.", "Helen Carter"),
        ("The lawyer of Helen Carter said it.", "lawyer of Helen Carter"),
        ("A spokesman for the harbour police of Norland said it.",
         "spokesman for the harbour police of Norland"),
        ("The rebels of hiding said it.", "rebels"),
        ("Norland’s foreign ministry said it.", "Norland’s foreign ministry"),
        ("The defence ministry in Norland said it.", "defence ministry in Norland"),
        ("The ministry in question said it.", "ministry"),
        ("The man in Norland said it.", "man"),
        ("A man in Norland said it.", "man in Norland"),
        ("A man with care said it.", "man"),
        ("A source close to Norland said it.", "source close to Norland"),
        ("The builder’s lawyer, attorney Helen Carter, said it.", "Helen Carter"),
        ("The Republican nominee himself, businessman Hugh Galloway, said it.", "Hugh Galloway"),
        ("14.12 Captain said it.", "Captain"),
        ("Drugmaker Halvorsen Bio said it.", "Halvorsen Bio"),
        ("Sept 14 (Newswire) - Norland ships said it.", "Norland ships"),
        ("Norland and Sutria said it.", "Norland and Sutria"),
        ("Helen Carter and David Miller said it.", "Helen Carter and David Miller"),
        ("Helen Carter, David Miller and Laura Bennett said it.", "Helen Carter"),
        ("She said it.", "She"),
        ("The old, weary captain said it.", "weary captain"),
        ("Danish the Ministry of Inland Fisheries said it.",
         "Danish the Ministry of Inland Fisheries"),
        ("So said the captain", "captain"),
        ("The captain, “Helen Carter”, said it.", "captain"),
        ("The aide to President Helen Carter said it.", "aide"),
        ("The captain and his mate Helen Carter said it.", "captain"),
        ("The captain, who had slept, said it.", "captain"),
        ("A captain said it.", "captain"),
        ("Her brother Ousmane said it.", "Ousmane"),
        ("The head of the board, the prosecutor Helen Carter, said it.", "Helen Carter"),
        ("His neighbour, Ilka, said it.", "Ilka"),
        ("His insurer, Halvorsen Foods, said it.", "Halvorsen Foods"),
        ("Her employer, Norvik, said it.", "Norvik"),
        ("Their insurers, Halvorsen Foods, said it.", "Their insurers"),
        ("Workers, “Norland” men and others said it.", "Workers"),
    ],
)  # fmt: skip
def test_a_speaker_is_named_without_article_and_role(
    scene: Callable[[str], Scene], text: str, mention: str
) -> None:
    read = scene(text)
    verb = next(i for i, token in enumerate(read.tokens) if token.text == "said")
    head = own_subject(read, verb)
    assert head is not None
    assert speaker_span(read, head).of(text) == mention
