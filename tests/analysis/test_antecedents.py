from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


def who(scene: Scene) -> list[str | None]:
    found = quotes(scene.parse, scene.mentions)
    return [quote.who.of(scene.parse.text) if quote.who else None for quote in found]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # bodies
        (("Acme Corp fell. Acme Corp closed. Acme Corp burnt.\n\nIt rained.\n\nIt rained.\n\n"
          "It rained.\n\nThe company said it was sorry."), "Acme Corp"),
        # what somebody wrote, and what is none of it
        ("A spokesman for the mayor, David Miller, sent an email. “It is late,” it said.",
         "David Miller"),
        ("Norland left. Helen Carter sent a lamp. “It is late,” it said.", "Norland"),
        ("Norland sent an email. “It is late,” it said.", "Norland"),
        ("It said that it was late.", "It"),
        # a last name that is not known for a name
        (("Adrienne Mott is late. So what does she make of the ad?\n\nMott stirs. "
         "\"Walt called me before it ran. Did you know that?\""), "Adrienne Mott"),
        # pronouns
        ("Helen Carter left on Monday. She said the gates were open.", "Helen Carter"),
        ("Mrs Carter met David Miller. He said it was late.", "David Miller"),
        ("Captain David Miller told how his wife Laura Bennett wept. He said it was late.",
         "David Miller"),
        ("The gates were shut by Helen Carter. She said it was late.", "Helen Carter"),
        ("Helen Carter left.\n\nThe gates are shut. She said it was late.", "Helen Carter"),
        ("Norland left. He said it was late.", "Norland"),
        ("The gates are shut. He said it was late.", "He"),
        ("Spokeswoman Helen Carter left. Spokesman David Miller stayed. She said it was late.",
         "Helen Carter"),
        ("Mrs Carter left. Mr Miller stayed. She said it was late.", "Carter"),
        ("Norland left. It said the gates were open.", "Norland"),
        ("Workers said it was late. “It is,” it said.", "Workers"),
        ("Norland marched. Workers met. It said the gates were open.", "Norland"),
        ("The gates are shut. It said so loudly, adding that ships sank.", "It"),
        ("Workers met on Monday. They said the gates were open.", "Workers"),
        ("Norland met on Monday. They said the gates were open.", "Norland"),
        ("The gates are shut. We said the gates were open.", "We"),
        ("They said the gates were open.", "They"),
        ("Helen Carter met on Monday. “It is late,” the agency quoted her as saying.",
         "Helen Carter"),
        ("Loopr declined to comment. In a filing, it said it was late.", "Loopr"),
        ("David Miller declined. In a filing, it said it was late.", "it"),
        ("“We sail,” said David Miller.\n\n“No,” said another, Peter Collins.", "Peter Collins"),
        # two
        ("Helen Carter and David Miller left. The pair said it was late.",
         "Helen Carter and David Miller"),
        ("Helen Carter and David Miller left. Both said it was late.",
         "Helen Carter and David Miller"),
        ("Helen Carter left. The pair said it was late.", "pair"),
        # answers
        (("David Miller met Peter Collins.\n\n“We sail,” Miller said.\n\n"
          "“Who does?” he shot back."), "Peter Collins"),
        (("David Miller met Peter Collins.\n\n“We sail,” Miller said.\n\n"
          "“We do,” he said."), "David Miller"),
        (("David Miller met Peter Collins.\n\n“We sail,” Miller said.\n\nIt rained.\n\n"
          "“We do,” he replied."), "David Miller"),
        ("“Who does?” he replied.", "he"),
        # one of a party
        (("Helen Carter (R-Ohio) met David Miller (D-Ohio). “We sail,” Carter said. "
          "The Ohio Democrat said it was late."), "David Miller"),
        ("A captain wept. The Ohio Democrat said it was late.", "captain"),
        # bodies and groups
        ("Norland’s foreign ministry met. The ministry said it was late.",
         "Norland’s foreign ministry"),
        ("The ministry met. The ministry said it was late.", "ministry"),
        ("The old envoy David Miller left. The envoys met. The envoy said it was late.",
         "David Miller"),
        ("Angry dock workers met. The workers said it was late.", "Angry dock workers"),
        ("Angry dock workers denied it. The workers said it was late.", "Angry dock workers"),
        ("Union workers met. The worker said it was late.", "worker"),
        ("Its ministry said it was late.", "Its ministry"),
        # persons by role
        ("Prime Minister Helen Carter left. The prime minister said it was late.", "Helen Carter"),
        ("Premier Helen Carter left. The prime minister said it was late.", "Helen Carter"),
        ("Helen Carter, the mayor of Hallow, left. The mayor said it was late.", "Helen Carter"),
        ("Captain David Miller left. Captain Helen Carter wept. The weary captain said it ended.",
         "weary captain"),
        ("Skipper David Miller left. The weary skipper said it was late.", "David Miller"),
        ("“We sail,” Helen Carter said. “We must,” the actress added.", "Helen Carter"),
        ("“We sail,” Norland said. “We must,” the actress added.", "actress"),
        ("The tall actress said it was late.", "tall actress"),
        ("“We sail,” Helen Carter said. The tired actors said it was late.", "tired actors"),
        ("Norland’s foreign minister called it “a farce”.\n\n“We sail,” said Helen Carter.",
         "Helen Carter"),
        ("Prime Minister Helen Carter left. The old minister said it was late.", "old minister"),
        ("Helen Carter, 34, left on Monday. The novelist said it was late.", "Helen Carter"),
        ("Helen Carter, 34, left on Monday. The judge said it was late.", "judge"),
        ("Helen Carter left.\n\nThe novelist said it was late.", "novelist"),
        ("Helen Carter met David Miller. The novelist said it was late.", "novelist"),
        ("“It is late,” Mary Johnson said. She said it was dark.", "Mary Johnson"),
        ("Halvorsen Foods sank. The company said it was late.", "Halvorsen Foods"),
        ("Halvorsen Foods said it sank. The company said it was late.", "Halvorsen Foods"),
        ("Halvorsen Foods sank.\n\nOn.\n\nOn.\n\nOn.\n\nThe company said it was late.", "company"),
        ("Helen Carter left. The company said it was late.", "company"),
        # bodies by what they are
        ("Shares in Halvorsen Foods fell. The Oslo food maker said it was late.",
         "Halvorsen Foods"),
        ("Halvorsen Foods sank. It rained on Acme Holdings.\n\nThe company said it was late.",
         "Halvorsen Foods"),
        (("Halvorsen Foods sank.\n\nOn.\n\nIt rained on Acme Holdings.\n\n"
          "The company said it was late."), "Acme Holdings"),
        ("It rained on Acme Holdings.\n\nOn.\n\nOn.\n\nThe company said it was late.", "company"),
        ("The Transport Ministry met. The company said it was late.", "company"),
        ("The Transport Ministry met. The Acme Club left. The organization said it was late.",
         "Acme Club"),
        ("Reuters and Halvorsen Foods met. Twitter fell. The company said it was late.",
         "Halvorsen Foods"),
        ("Halvorsen Foods sank. The Wexmoor news agency said it was late.", "Wexmoor news agency"),
        ("Halvorsen Foods sank. The big old new wet company said it was late.",
         "big old new wet company"),
        ("The Cleveland Browns met. The team said it was late.", "Cleveland Browns"),
        # persons by whom the text brought in
        ("Helen Carter left. An engineer wept. The engineer said it was late.", "engineer"),
        (("“We sail,” said an engineer.\n\n“We do,” said David Miller.\n\n"
          "“It is late,” the engineer said."), "engineer"),
        ("Spokesman David Miller left. A spokesman came. The spokesman said it was late.",
         "spokesman"),
        ("Some engineers wept. David Miller left. The engineer said it was late.", "David Miller"),
        ("An engineer wept.\n\n" + "On.\n\n" * 13 + "The engineer said it was late.", "engineer"),
        # by what is new of somebody
        (("“We sail,” said Helen Carter.\n\nDavid Miller ran to protect her. "
          "The roofer said it was late."), "David Miller"),
        (("“We sail,” said Helen Carter.\n\nDavid Miller ran to protect Laura Collins. "
          "The roofer said it was late."), "Helen Carter"),
        ("David Miller left.\n\nThe roofer said it was late.", "roofer"),
        ("The roofer said it was late.", "roofer"),
        ("The gates fell. The roofer said it was late.", "roofer"),
        ("A nurse wept. The roofer said it was late.", "roofer"),
        # who is at the head of another body
        (("Helen Carter, the president of the court, left.\n\nThe Harbor Board met. "
          "Its president said it was late."), "Its president"),
        (("Helen Carter, the president of the Harbor Board, left.\n\nThe Harbor Board met. "
          "Its president said it was late."), "Helen Carter"),
        ("President Helen Carter left. The Harbor Board met. Its president said it was late.",
         "Helen Carter"),
        ("Helen Carter, the president of the court, left. Its president said it was late.",
         "Helen Carter"),
        ("His insurer, Halvorsen Foods, said it was late.", "Halvorsen Foods"),
        ("Norland’s foreign ministry met. The ministry’s press office said it was late.",
         "Norland’s foreign ministry"),
        ("Norland’s foreign ministry met. The ministry’s back office said it was late.",
         "ministry’s back office"),
        ("The captain slept. The captain’s press office said it was late.",
         "captain’s press office"),
        ("Norland’s foreign ministry met. A press office said it was late.", "press office"),
        ("It was late. Our press office said it was late.", "Our press office"),
        # documents
        (("David Miller said it rained.\n\nThe union answered at once. "
          "“It is late,” the statement read."), "union"),
        (("The union met. David Miller said it rained. "
          "“It is late,” the statement read."), "David Miller"),
        ("Norland attacked. A statement by Sutria said it was late.", "Sutria"),
        ("Norland attacked. Sutria’s statement said it was late.", "Sutria"),
        ("Norland denied the charge. A statement said it was late.", "Norland"),
        ("A statement said it was late.", "statement"),
        ("A long study said it was late.", "long study"),
        ("Norland issued a statement saying it was late.", "Norland"),
        ("Norland said no. A statement published on Monday said it was late.", "statement"),
    ],
)  # fmt: skip
def test_who_speaks_is_found_in_what_stands_before_or_soon_after(
    scene: Callable[[str], Scene], text: str, last: str
) -> None:
    assert who(scene(text))[-1] == last


def test_a_role_whose_name_follows_is_that_person(scene: Callable[[str], Scene]) -> None:
    text = "Norland’s foreign minister called it “a farce”.\n\n“We sail,” said Helen Carter."
    assert who(scene(text)) == ["Helen Carter", "Helen Carter"]


def test_a_role_is_not_the_next_person_who_has_one_of_her_own(
    scene: Callable[[str], Scene],
) -> None:
    text = (
        "Norland’s foreign minister called it “a farce”.\n\n“We sail,” said captain Helen Carter."
    )
    assert who(scene(text)) == ["Norland’s foreign minister", "Helen Carter"]


def test_a_long_chain_of_pronouns_is_followed_without_growing_deep(
    scene: Callable[[str], Scene],
) -> None:
    text = "Helen Carter left. " + "She left. " * 400 + "She said it was late."
    assert who(scene(text)) == ["Helen Carter"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Helen Carter left. Her friend said it was late.", "Helen Carter"),
        ("Senator Helen Carter left. The senator’s campaign said it was late.", "Helen Carter"),
        ("Helen Carter left. Carter’s own mother said it was late.", "Helen Carter"),
        # nobody's, nobody known better, or a name that tells
        ("The friend said it was late.", None),
        ("Her friend said it was late.", None),
        ("The ministry’s spokesman said it was late.", None),
        ("Helen Carter’s mother said it was late.", None),
        ("Helen Carter left. Her friend David Miller said it was late.", None),
        ("Norland left. Its Foreign Ministry said it was late.", None),
        ("Helen Carter left. The friend of her mother’s said it was late.", None),
    ],
)
def test_whose_friend_speaks_is_told_where_it_is_known_better(
    scene: Callable[[str], Scene], text: str, whose: str | None
) -> None:
    read = scene(text)
    last = quotes(read.parse, read.mentions)[-1]
    assert (None if last.whose is None else last.whose.of(text)) == whose
