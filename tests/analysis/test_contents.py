from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.contents import content_of
from reader.analysis.cues import cues
from reader.analysis.endings import Around
from reader.analysis.report import Report
from reader.analysis.subjects import subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


def contents(scene: Scene) -> list[str | None]:
    found = [Report(cue, subject(scene, cue), None) for cue in cues(scene)]
    ranges = [content_of(scene, report, Around(found, [])) for report in found]
    return [
        None if r is None else scene.parse.span(r[0], r[1] - 1).of(scene.parse.text)
        for r in ranges
    ]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Holt had doubts: the truck is too long, he wrote.", ["the truck is too long"]),
        ("Holt had doubts: none, he wrote.", ["Holt had doubts: none"]),
        ("Norland said it would sail.", ["it would sail"]),
        (("The former treasurer moved more than $2.3 million to a company owned by her husband, "
         "prosecutors alleged in court papers."),
         ["The former treasurer moved more than $2.3 million to a company owned by her husband"]),
        ("“Put him down,” she wrote in an email to her husband that is quoted in the filing.",
         [None, None]),
        ("He does not believe that the tax will pass.", ["the tax will pass"]),
        ("Analysts doubt that it will pass.", ["it will pass"]),
        ("The plan never doubted that it would pass.", [None]),
        ("Judge Holt found that the ship was old.", ["the ship was old"]),
        ("Holt found the ship was old.", [None]),
        ("The report found the ship was old.", ["the ship was old"]),
        ("Polls show the race is close.", ["the race is close"]),
        ("Holt showed the race was close.", [None]),
        ("Holt said anybody found with weapons would be held.",
         ["anybody found with weapons would be held", None, None]),
        ("The manager told the meeting that no sample had been sent.",
         ["no sample had been sent"]),
        ("Her sister had asked her that, by the way.", [None]),
        ("Advisers say privately that Holt is unlikely to change.",
         ["Holt is unlikely to change"]),
        ("Norland said that it would sail and that the harbour was closed.",
         ["it would sail and that the harbour was closed"]),
        ("Norland said it would sail, according to Sutria.", ["it would sail"]),
        ("Norland accused Sutria of sinking a ferry.", ["Sutria of sinking a ferry"]),
        ("Norland accused Sutria.", [None]),
        ("Norland called on Sutria to leave the harbour.", ["Sutria to leave the harbour"]),
        ("Norland appealed to both sides to keep calm.", ["both sides to keep calm"]),
        ("Norland urged Sutria and the islands to get involved.",
         ["Sutria and the islands to get involved"]),
        ("A guest asked not to be named.", [None]),
        ("Sutria was told by Norland to leave the harbour.", ["to leave the harbour"]),
        ("Sutria was told by Norland.", [None]),
        ("Norland vowed to return.", ["to return"]),
        ("A guest requested anonymity to speak freely.", [None]),
        ("Norland offered a ship.", [None]),
        ("He had done what the government had been threatening to do.", [None]),
        ("Norland denied the charge on Tuesday.", ["the charge"]),
        ("Norland denied sinking a ferry.", ["sinking a ferry"]),
        ("Norland denied it.", [None]),
        ("The charge was denied by Norland.", [None]),
        ("Norland called for talks.", ["talks"]),
        ("Norland called for.", [None]),
        ("Norland demanded an apology from Sutria for the attack.",
         ["an apology from Sutria for the attack"]),
        ("Norland denied the charge in and out.", ["the charge"]),
        ("Norland left, citing a report.", [None]),
        ("The move suggests that talks will fail.", [None]),
        ("It suggests that talks will fail.", [None]),
        ("The trees offered to fall.", [None]),
        ("Norland’s claim that Sutria had fired was false.", ["Sutria had fired"]),
        ("The harbour, Norland said, would close soon.",
         ["The harbour, Norland said, would close soon"]),
        ("The harbour would close soon, Norland said.", ["The harbour would close soon"]),
        ("The harbour would close soon, said Norland.", ["The harbour would close soon"]),
        ("The firing lasted two hours, informs the ministry.", ["The firing lasted two hours"]),
        ("Norland insists that ships were empty; Sutria insists that they were not.",
         ["ships were empty", "they were not"]),
        ("Ships were empty, Norland said, adding that the gates would close.",
         ["Ships were empty", "the gates would close"]),
        ("Norland said repairs were costly but added that ships sank.",
         ["repairs were costly", "ships sank"]),
        ("It accuses Sutria of firing on us and demands that we go.",
         ["Sutria of firing on us", "we go"]),
        ("Norland said that.", [None]),
        ("Norland sticks to its story: the ferry was empty.", ["the ferry was empty"]),
        ("Norland sticks to its story.", [None]),
        ("Norland sticks to its “story”: the ferry was empty.", [None]),
        ("Norland stressed the importance of good ties.", ["the importance of good ties"]),
        ("Norland stressed the wrong thing.", [None]),
        ("Norland called for the rebels to leave.", ["the rebels to leave"]),
        ("Norland said in a letter on Monday that the ferry was empty.", ["the ferry was empty"]),
        ("Norland said in a letter that leaked.", [None]),
        ("Norland reported, citing a source, that two jets had been lost.",
         ["two jets had been lost", None]),
        ("Norland said dialogue is the only way out, and called on all to stay calm.",
         ["dialogue is the only way out", "all to stay calm"]),
        ("Rebels have seized the airport at Dorma, their spokesman, Col. Idris Haroun, announced.",
         ["Rebels have seized the airport at Dorma"]),
        ("Whales may sing to their young, new research suggests.",
         [None, "Whales may sing to their young"]),
        ("Norland said on Tuesday.", [None]),
        ("“We sail,” writes Norland.", ["We sail,”"]),
        ("Mara Holt said Ivo Brandt claims to be captain.",
         ["Ivo Brandt claims to be captain", "to be captain"]),
    ],
)  # fmt: skip
def test_what_is_reported_is_the_clause_the_deed_or_the_thing(
    scene: Callable[[str], Scene], text: str, reported: list[str | None]
) -> None:
    assert contents(scene(text)) == reported
