from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.cues import cues
from reader.analysis.subjects import object_of, own_subject, quoted_one, subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Norland said it would sail.", ["Norland"]),
        ("Sen. Jim Haskell, R-Idaho, who called the plan “a little precious,” left.",
         ["Haskell"]),
        ("Sen. Mara Holt, R-Ohio, said it rained.", ["Holt"]),
        ("Ann Lee, D-Calif. said it rained.", ["Lee"]),
        ("Said Mara Holt: “It rains.”", ["Holt"]),
        ("“It rains,” tweeted radio host Mara Holt.", ["Holt"]),
        (("Over a long lunch he vowed to dredge the harbour within a season, described the Water "
          "Board as “a club of herons with a budget” and gave an imitation of his old opponent, "
          "Mayor Jo Lund, opening a bridge."), ["he", "he"]),
        (("The pilot who lost a young deckhand off the breakwater on Friday morning told them "
         "that it rained."), ["pilot"]),
        ("It was left to Dr. Mara Holt, the surgeon, to ask whether it rained.", ["Holt"]),
        ("It was left to ask whether it rained.", ["It"]),
        ("The paper was left to Mara Holt to ask whether it rained.", ["paper"]),
        ("Mara Holt left to ask whether it rained.", ["Holt"]),
        ("Says who, they asked.", [None, "they"]),
        ("MARLOW, Ohio (AP) — Candidate Mara Holt on Tuesday said it rained.", ["Holt"]),
        ("Holt, recalled to the table, said it rained.", ["Holt", "Holt"]),
        ("“It rains,” the spokesman, Jo Lund, said.", ["spokesman"]),
        ("Mara Holt, a teacher at Oak High School who lives nearby and said it rained, left.",
         ["Holt"]),
        ("“We sail,” writes Mara Holt in the paper.", ["Holt"]),
        ("“We sail”, emphasizes Minister of the Interior Mara Holt.", ["Holt"]),
        ("“We sail,” said yesterday.", [None]),
        ("The firing lasted two hours, informs the ministry.", ["ministry"]),
        ("HALLOW (Wexmoor) — Mara Holt said the harbour would close.", ["Holt"]),
        ("Ships left, Norland said, adding that the gates would close.", ["Norland", "Norland"]),
        ("Norland said repairs were costly but added that ships sank.", ["Norland", "Norland"]),
        ("The rebels warning of war left.", ["rebels"]),
        ("BREAKING: Norland claims that ships sank.", ["Norland"]),
        ("Holt says that Norland will sail, and accuses Sutria of war.", ["Holt", "Holt"]),
        ("Holt says that it sank and warns of war.", ["Holt", "Holt"]),
        ("“We sail,” says yellow.", [None]),
        ("Several workers marched to the harbour gates chanting “No!”", ["workers"]),
        ("Mara Holt, who said the harbour would close, left.", ["Holt"]),
        ("It was said by Norland that the harbour would close.", ["Norland"]),
        ("It was stated in a letter that the harbour would close.", ["letter"]),
        ("It was stated in June that the harbour would close.", [None]),
        ("It was reported that the harbour would close.", [None]),
        ("Norland’s claim that Sutria had fired was false.", ["Norland"]),
        ("A warning by Norland that the harbour would close came late.", ["Norland"]),
        ("The claim that Sutria had fired was false.", [None]),
        ("Norland issued a warning.", ["Norland"]),
        ("Say that the harbour closed.", [None]),
        ("Mara Holt was quoted as saying the harbour would close.", ["Holt"]),
        ("The agency quoted Mara Holt as saying the harbour would close.", ["Holt"]),
        ("The paper quoted a line.", ["paper"]),
        ("“It blew our minds,” says lead author Priya Raman of the institute.", ["Raman"]),
        ("“It blew our minds,” says in the evening.", [None]),
        ("“It blew our minds,” says old stone garden gate lead fish paper.", [None]),
        ("Norland has been accused of “breathtaking hypocrisy” by the union.", ["union"]),
        ("By Tuesday evening the United Nations was asked to help.", [None]),
        ("By Sunday it was said by the mayor that ships sank.", ["mayor"]),
        ("Tuesday evening says it all.", [None]),
        ("Whales may sing to their young, new research suggests.", ["Whales", "research"]),
    ],
)  # fmt: skip
def test_the_subject_of_a_cue_is_who_speaks(
    scene: Callable[[str], Scene], text: str, speakers: list[str | None]
) -> None:
    read = scene(text)
    heads = [subject(read, cue) for cue in cues(read)]
    assert [None if head is None else read.tokens[head].text for head in heads] == speakers


def test_words_between_marks_are_nobodys_object(scene: Callable[[str], Scene]) -> None:
    read = scene("It was done by “force” in Norland.")
    at = {token.text: index for index, token in enumerate(read.tokens)}
    assert object_of(read, at["by"]) is None
    assert own_subject(read, at["force"]) is None
    assert quoted_one(read, at["done"]) is None
