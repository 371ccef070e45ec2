"""News that never happened, told in invented words: the articles of the pages."""

from __future__ import annotations

import random
from dataclasses import dataclass

_TOWNS = ("Marlow Quay", "Estwick", "Dunhaven", "Carrow Bridge", "Sillerby", "Upper Tansley")
_BODIES = (
    "the harbour board", "the county council", "the water company", "the school trust",
    "the ferry operator", "the planning office", "the growers' union", "the housing association",
)  # fmt: skip
_PEOPLE = (
    "Hanna Lindqvist", "Peter Osgood", "Maryam Tal", "Colm Brady", "Iris Weatherby",
    "Tomasz Halny", "Ruth Adeyo", "Gwen Pascoe", "Nils Aker", "Leila Marsh",
)  # fmt: skip
_JOBS = ("engineer", "councillor", "head teacher", "fisherman", "spokeswoman", "economist")
_THINGS = (
    "the new flood wall", "the closed swimming pool", "the night bus", "the old grain store",
    "the tidal turbine", "the market hall", "the coastal path", "the signal box",
)  # fmt: skip
_SENTENCES = (
    "{Body} said on {day} that {thing} would cost {n} million more than was planned in {year}.",
    "Residents of {town} had been told in {year} that work on {thing} would take {m} months.",
    "“{quote},” said {person}, {a_job} who has followed the matter since {year}.",
    "A report seen by the inspectors puts the number of households affected at {n}{m}0.",
    "{Body} declined to say who had signed the contract for {thing}.",
    "On {day} some {m}0 people gathered in {town} to ask why nothing had been done.",
    "{person} told a meeting in {town} that the figures “{quote2}”.",
    "The delay has already forced {n} small firms near {thing} to close for the season.",
    "Under an agreement made in {year}, {body} pays for repairs and the county pays for the rest.",
    "That would leave {town} without {thing} until the spring of {later}.",
    "According to {person}, the decision was taken by a committee of {m} in less than an hour.",
    "“{quote},” {person} said.",
    "Engineers who examined {thing} found {n} cracks, the longest of them {m} metres.",
    "The matter will come before {body} again on {day}, when a vote is expected.",
    "Its predecessor was lost in the storm of {year}, which also took the roof off {thing2}.",
    "Neither {body} nor the ministry would comment on the letter.",
    "Prices in {town} have risen by {n}.{m} per cent in a year, more than anywhere else nearby.",
    "In {year} the same firm had been fined {n}0,000 for dumping rubble by {thing2}.",
)
_QUOTES = (
    "We were promised an answer by Easter and we are still waiting", "It is a question of trust",
    "Nobody asked the people who live here", "The sea does not read our plans",
    "I have never seen the river so high in October", "There is no money left for the bridge",
    "My children walk past it every morning", "We shall look at every option again",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_HEADS = (
    "What the report says", "Who is to pay", "A long history", "What happens next",
    "The view from the quay", "A question of money",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """An invented article.

    Attributes:
        title: The headline.
        standfirst: What stands under it.
        author: The writer.
        day: ISO date.
        paragraphs: The text.
        heads: Subheadings.
        points: The items of a list.
        rows: A table of figures, its head first.
        others: Headlines of other articles.
        remarks: What readers wrote under it.
    """

    title: str
    standfirst: str
    author: str
    day: str
    paragraphs: tuple[str, ...]
    heads: tuple[str, ...]
    points: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    others: tuple[str, ...]
    remarks: tuple[str, ...]


def story(seed: int) -> Story:
    """Return the story that belongs to `seed`, always the same."""
    chance = random.Random(seed)
    pool = [_sentence(form, chance) for _ in range(4) for form in _SENTENCES]
    chance.shuffle(pool)
    pool = list(dict.fromkeys(pool))
    sizes = [chance.choice((1, 2, 3, 3, 4)) for _ in range(chance.randint(11, 15))]
    paragraphs = []
    for size in sizes:
        paragraphs.append(" ".join(pool[:size]))
        del pool[:size]
    return Story(
        title=_headline(chance),
        standfirst=f"Plans for {chance.choice(_THINGS)} are late, dear and, say some in "
        f"{chance.choice(_TOWNS)}, not what was promised.",
        author=chance.choice(_PEOPLE),
        day=f"202{chance.randint(1, 5)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
        paragraphs=tuple(paragraphs),
        heads=tuple(chance.sample(_HEADS, 3)),
        points=tuple(pool[4:8]),
        rows=(
            ("Town", "Households", "Paid so far"),
            *(
                (town, str(chance.randint(90, 900)), f"{chance.randint(1, 9)} m")
                for town in _TOWNS[:4]
            ),
        ),
        others=tuple(dict.fromkeys(_headline(chance) for _ in range(14))),
        remarks=tuple(pool[:4]),
    )


def _headline(chance: random.Random) -> str:
    form = chance.choice((
        "{Town} waits for {thing} as costs climb", "Inspectors find cracks in {thing}",
        "Vote on {thing} put off again in {town}", "Who will pay for {thing}?",
        "{person} leaves {body} after row over {thing}", "{Body} defends plan for {thing}",
    ))  # fmt: skip
    return _sentence(form, chance)


def _sentence(form: str, chance: random.Random) -> str:
    body, town = chance.choice(_BODIES), chance.choice(_TOWNS)
    thing, thing2 = chance.sample(_THINGS, 2)
    job = chance.choice(_JOBS)
    return form.format(
        body=body, Body=body[0].upper() + body[1:], town=town, Town=town, thing=thing,
        thing2=thing2, person=chance.choice(_PEOPLE), day=chance.choice(_DAYS),
        a_job=f"an {job}" if job[0] in "aeiou" else f"a {job}",
        quote=chance.choice(_QUOTES), quote2=chance.choice(_QUOTES).lower(),
        n=chance.randint(2, 9), m=chance.randint(3, 19), year=chance.randint(1990, 2020),
        later=chance.randint(2026, 2029),
    )  # fmt: skip
