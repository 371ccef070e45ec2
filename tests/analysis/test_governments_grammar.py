from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.governments_grammar import acts_as_government
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse


def acts(parse: Callable[[str], Parse], text: str) -> bool:
    """Tell whether the first "Oslo" of the text stands for a government."""
    scene = named(parse, text, {"Oslo": "PLACE"})
    words = [token.text.upper() for token in scene.tokens]
    return acts_as_government(scene, words.index("OSLO"))


@pytest.mark.parametrize(
    "text",
    [
        "Oslo has said it will not pay.",
        "Oslo opened the border on Monday.",
        "Oslo is not convinced.",
        "Oslo remained silent.",
        "Oslo is a party to the treaty.",
        "Oslo is against the plan.",
        "Oslo is in favour of a ban.",
        "Oslo has no intention of leaving.",
        "Oslo sees it as a threat.",
        "Oslo came under pressure from its allies.",
        "Oslo seems to want a quick end.",
        "Oslo is expected to reply this week.",
        "Oslo has been accused of spying.",
        "They are a threat, said Oslo.",
        "On Friday Oslo recalled its envoy.",
        "The sides, Oslo and Lima, have agreed.",
        "Oslo is torn between its allies.",
        "Oslo would not stand in the way of a deal.",
        "There is Oslo, which rejected the plan.",
        "From Oslo came no word.",
    ],
)
def test_who_does_what_people_do_is_a_government(parse: Callable[[str], Parse], text: str) -> None:
    assert acts(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "Lima accused Oslo of spying.",
        "The row has set Oslo against Lima.",
        "The court held Oslo responsible for the spill.",
        "Oslo’s patience is running out.",
        "According to Oslo, nobody was hurt.",
        "The rebels are armed by Oslo.",
        "The refusal of Oslo surprised them.",
        "The deal is a setback for Oslo.",
        "They are waiting for Oslo.",
        "They signed a treaty with Oslo in May.",
        "Relations between Oslo and Lima have soured.",
        "Lima sent a note to Oslo.",
        "Pressure on Oslo has grown.",
        "The sanctions imposed on Oslo remain.",
        "The rebels are loyal to Oslo.",
        "Lima appealed to Oslo for help.",
        "Oslo-backed rebels fired.",
        "To Oslo, the ridge is holy ground.",
        "The ridge is a fort; to Oslo, it is holy ground.",
        "The two capitals, Oslo and Lima, have agreed.",
    ],
)
def test_who_is_dealt_with_as_people_are_is_a_government(
    parse: Callable[[str], Parse], text: str
) -> None:
    assert acts(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (Agency) — Four people died.",
        "OSLO, May 3 — Four people died.",
        "Oslo is a city of parks.",
        "Oslo is quiet in summer.",
        "Oslo was shaken by a blast.",
        "Oslo opens in summer.",
        "Oslo has two airports.",
        "Oslo seems to sleep.",
        "Oslo’s streets were empty.",
        "She flew to Oslo on Monday.",
        "A visit to Oslo is planned.",
        "The train between Oslo and Bergen was late.",
        "The mayor of Oslo resigned.",
        "The town is compared with Oslo.",
        "The museum is surrounded by Oslo.",
        "They left Oslo at dawn.",
        "They painted Oslo in spring.",
        "Rooms for Oslo cost more.",
        "The capital, Oslo, was quiet.",
        "The Oslo museum is new.",
        "Oslo-born singers sang.",
        "They like Oslo",
        "They met in Oslo, which rejected nothing.",
        "They like Oslo, where nobody is rejected.",
        "Oslo is torn apart by floods.",
    ],
)
def test_a_town_is_a_town(parse: Callable[[str], Parse], text: str) -> None:
    assert not acts(parse, text)
