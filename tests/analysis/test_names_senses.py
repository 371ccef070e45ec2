"""One name of several things, mention by mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.names import mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]


def labels(parse: Parser, text: str, name: str) -> list[str]:
    """Return the labels of the mentions that are written `name`."""
    found = mentions(parse(text))
    return [mention.label for mention in found if mention.span.of(text) == name]


def test_a_family_is_a_group_where_it_is_called_so(parse: Parser) -> None:
    text = "Oskar Kolm left. It was raised for the Kolm family, said Kolm."
    assert labels(parse, text, "Kolm") == ["GROUP", "PERSON"]


def test_a_ship_of_a_persons_name_is_no_person(parse: Parser) -> None:
    text = (
        "The nurse Kari Brandt died in 1904. Her portrait hung in the saloon of the Kari Brandt "
        "until it sank. The ferry Kari Brandt was old. Kari Brandt, a nurse, taught children. "
        "Aunt of the mayor, Kari Brandt, who sang, was loved."
    )
    assert labels(parse, text, "Kari Brandt") == ["PERSON", "OTHER", "OTHER", "PERSON", "PERSON"]


def test_a_village_of_a_persons_name_is_a_place_where_the_words_say_so(parse: Parser) -> None:
    text = (
        "The shopkeeper Turid Vik, who lives above the quay at Vik, the tiny village, said so. "
        "Mrs Vik shrugged. Ms Vik, who is 40, laughed."
    )
    assert labels(parse, text, "Vik") == ["PLACE", "PERSON", "PERSON"]


def test_a_person_of_a_towns_name_is_one_where_the_words_say_so(parse: Parser) -> None:
    text = "They fled the town of Sazar in May. It was in Sazar that little Sazar slept."
    assert labels(parse, text, "Sazar") == ["PLACE", "PLACE", "PERSON"]
