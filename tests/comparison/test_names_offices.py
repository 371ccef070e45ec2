"""What names are said to be over all articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest

from reader.comparison.names_offices import with_offices
from reader.model.analysis import Analysis, Mention, Role
from reader.model.article import Article
from reader.model.comparison import Entity
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import NameLabel

    #: Holder, words, and whose; the first and the last as forms that the text has once.
    Said = tuple[str, str, str | None]

_MARKED = re.compile(r"\[(!?)(\w+) (PERSON|ORG|PLACE|GROUP|OTHER) ([^\]]+)\]")


class Story:
    """Articles whose names are marked as "[p1 PERSON Ada Finch]", "[!c1 PLACE Oslo]" governing."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self.analyses: list[Analysis] = []
        self.ids: list[tuple[str | None, ...]] = []
        self.forms: dict[str, tuple[str, dict[str, None]]] = {}

    def add(self, marked: str, *said: Said) -> Story:
        text, last = "", 0
        mentions: list[Mention] = []
        ids: list[str | None] = []
        for match in _MARKED.finditer(marked):
            text += marked[last : match.start()]
            span = Span(len(text), len(text) + len(match[4]))
            label = cast("NameLabel", match[3])
            mentions.append(Mention(span, label, governs=bool(match[1])))
            ids.append(match[2] if match[2] != "none" else None)
            self.forms.setdefault(match[2], (label, {}))[1][match[4]] = None
            text, last = text + match[4], match.end()
        text += marked[last:]

        def at(words: str) -> Span:
            return Span(text.index(words), text.index(words) + len(words))

        roles = tuple(Role(at(a), at(b), at(c) if c else None) for a, b, c in said)
        self.articles.append(Article("a.txt", "", text))
        self.analyses.append(Analysis(mentions=tuple(mentions), roles=roles))
        self.ids.append(tuple(ids))
        return self

    def entity(self, wanted: str) -> Entity:
        known = [
            Entity(id_, cast("NameLabel", label), next(iter(forms)), tuple(forms))
            for id_, (label, forms) in self.forms.items()
            if id_ != "none"
        ]
        found = with_offices(self.articles, self.analyses, known, self.ids)
        assert [one.id for one in found] == [one.id for one in known]
        return next(one for one in found if one.id == wanted)

    def offices(self, wanted: str) -> list[tuple[str, str | None]]:
        return [(office.words, office.body) for office in self.entity(wanted).offices]


def test_what_most_articles_say_comes_first() -> None:
    story = Story()
    story.add("The poet [p PERSON Jo Ek]", ("Jo Ek", "poet", None))
    story.add("The actor [p PERSON Jo Ek]", ("Jo Ek", "actor", None))
    story.add("The actor [p PERSON Jo Ek]", ("Jo Ek", "actor", None))
    assert story.offices("p") == [("actor", None), ("poet", None)]


def test_a_role_told_with_and_without_its_body_is_one() -> None:
    story = Story()
    story.add("[o ORG UN] envoy [p PERSON Jo Ek]", ("Jo Ek", "UN envoy", "UN"))
    story.add("the envoy [p PERSON Jo Ek]", ("Jo Ek", "envoy", None))
    story.add("the envoy of the [o ORG UN], [p PERSON Jo Ek]", ("Jo Ek", "envoy of the UN", "UN"))
    story.add("the [o ORG UN], envoy [p PERSON Jo Ek]", ("Jo Ek", "envoy", "UN"))
    assert story.offices("p") == [("envoy", "o")]


def test_what_a_name_says_whose_it_is_is_not_taken_for_another_body_s() -> None:
    story = Story()
    story.add("Vesper’s founder [p PERSON Jo Ek]", ("Jo Ek", "Vesper’s founder", None))
    story.add(
        "The founder of the [b ORG Harbour Fund], [p PERSON Jo Ek]",
        ("Jo Ek", "founder of the Harbour Fund", "Harbour Fund"),
    )
    assert story.offices("p") == [
        ("Vesper’s founder", None),
        ("founder of the Harbour Fund", "b"),
    ]


def test_a_rank_written_short_is_the_same() -> None:
    story = Story()
    story.add("Sergeant [p PERSON Jo Ek]", ("Jo Ek", "Sergeant", None))
    story.add("Sgt [p PERSON Jo Ek]", ("Jo Ek", "Sgt", None))
    assert story.offices("p") == [("Sergeant", None)]


def test_roles_of_two_bodies_are_two() -> None:
    story = Story()
    story.add("the head of [o ORG Ruta], [p PERSON Jo Ek]", ("Jo Ek", "head of Ruta", "Ruta"))
    story.add("the head of [h ORG Una], [p PERSON Jo Ek]", ("Jo Ek", "head of Una", "Una"))
    story.add("the head, [p PERSON Jo Ek]", ("Jo Ek", "head", None))
    assert story.offices("p") == [("head of Ruta", "o"), ("head of Una", "h"), ("head", None)]


def test_the_minister_of_a_people_is_that_of_its_country() -> None:
    story = Story()
    story.add("[n PLACE Norway]")
    story.add(
        "[g GROUP Norwegian] king [p PERSON Jo Ek]", ("Jo Ek", "Norwegian king", "Norwegian")
    )
    assert story.offices("p") == [("Norwegian king", "n")]


def test_a_people_without_its_country_is_nobody() -> None:
    story = Story()
    story.add(
        "[g GROUP Norwegian] king [p PERSON Jo Ek]", ("Jo Ek", "Norwegian king", "Norwegian")
    )
    assert story.offices("p") == [("Norwegian king", None)]


def test_what_people_come_from_a_nation_is_not_the_nation_s() -> None:
    story = Story().add("[n PLACE Norway]")
    story.add(
        "[g GROUP Norwegian] poet [p PERSON Jo Ek]", ("Jo Ek", "Norwegian poet", "Norwegian")
    )
    assert story.offices("p") == [("Norwegian poet", None)]


def test_a_group_that_is_no_nation_has_its_own() -> None:
    story = Story().add("[g GROUP Unionist] whip [p PERSON Jo Ek]", ("Jo Ek", "whip", "Unionist"))
    assert story.offices("p") == [("whip", "g")]


def test_nothing_is_of_a_person() -> None:
    story = Story().add("[q PERSON Una]’s aide [p PERSON Jo Ek]", ("Jo Ek", "Una’s aide", "Una"))
    assert story.offices("p") == [("Una’s aide", None)]


@pytest.mark.parametrize(("state", "owner"), [("[n PLACE Norway]", "n"), ("It rained.", "c")])
def test_the_envoy_of_a_capital_that_acts_is_the_state_s(state: str, owner: str) -> None:
    story = Story().add(f"[!c PLACE Oslo] sent its envoy, [p PERSON Jo Ek]. {state}")
    story.add("its envoy [p PERSON Jo Ek], [!c PLACE Oslo]", ("Jo Ek", "envoy", "Oslo"))
    assert story.offices("p") == [("envoy", owner)]


def test_a_ministry_is_its_state_s() -> None:
    story = Story().add("[n PLACE Norway] and the [o ORG Norwegian Ministry of Health]")
    assert story.offices("o") == [("ministry", "n")]


def test_a_ministry_is_not_its_capital_s() -> None:
    story = Story().add("[!c PLACE Velmar] refused. [o ORG Velmar’s defence ministry]")
    assert story.offices("o") == []


@pytest.mark.parametrize(
    ("text", "words", "owner"),
    [
        ("[o ORG Norway’s Foreign Ministry]", "Foreign Minister", "n"),
        ("[o ORG Norway’s Ministry of Foreign Affairs]", "foreign minister", "n"),
        ("[o ORG Norway’s Foreign Ministry]", "deputy foreign minister", "n"),
        ("[o ORG Norway’s Foreign Ministry]", "Prime Minister", None),
        ("[o ORG Foreign Ministry]", "Foreign Minister", None),
        ("[o ORG Norway’s Foreign Club]", "Foreign Minister", None),
        (
            "[o ORG Norway’s Foreign Ministry] [q ORG Peru’s Foreign Ministry]",
            "Foreign Minister",
            None,
        ),
        ("[o ORG Norway’s Foreign Ministry]", "foreign editor", None),
    ],
)
def test_a_minister_is_of_the_state_that_has_such_a_ministry(
    text: str, words: str, owner: str | None
) -> None:
    story = Story().add("[n PLACE Norway] and [m PLACE Peru]")
    story.add(f"{text} {words} [p PERSON Jo Ek]", ("Jo Ek", words, None))
    assert story.offices("p") == [(words, owner)]


def test_a_part_of_a_body_belongs_to_it() -> None:
    story = Story().add("The [o ORG Harbour Board] and the [q ORG Harbour Board’s press office]")
    assert story.offices("q") == [("press office", "o")]
    assert story.offices("o") == []


def test_what_is_owned_by_no_body_of_the_story_is_no_part() -> None:
    assert Story().add("The [q ORG Harbour Board’s press office]").offices("q") == []


def test_a_holder_without_an_entity_is_left_out() -> None:
    story = Story().add("the actor [none PERSON Jo Ek], [o PERSON Bo]", ("Jo Ek", "actor", None))
    assert story.offices("o") == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("[!c PLACE Oslo] refused", "Norway"),
        ("[!c PLACE Oslo] refused [n PLACE Norway]", "Norway"),
        ("[!c PLACE London] refused", "United Kingdom"),
        ("[!c PLACE Brussels] refused", "European Union"),
        ("[c PLACE Oslo] slept", ""),
        ("[!c PLACE Linden Palace] refused", ""),
        ("[!c PLACE Vienna] refused. [o ORG OSCE]", "OSCE"),
        ("[!c PLACE Vienna] refused. [o ORG OSCE] [n PLACE Austria]", "Austria"),
        ("[!c PLACE Vienna] refused. [o ORG OSCE] [g GROUP Austrian]", "Austria"),
        ("[!c PLACE Nyon] refused. [o ORG UEFA]", "UEFA"),
        ("[!c PLACE Brussels] refused. [o ORG NATO]", "NATO"),
        ("[!c PLACE Brussels] refused. [o ORG NATO] [q ORG EU]", "European Union"),
        ("[!c PERSON Berlin] refused.", ""),
        ("[!c PLACE Velmar] refused. Velmar, capital of Norland. [n PLACE Norland]", "Norland"),
        ("[!c PLACE Velmar] refused. The Norlandic capital Velmar. [n PLACE Norland]", "Norland"),
    ],
)
def test_the_state_is_named_whose_seat_a_place_is(text: str, state: str) -> None:
    assert Story().add(text).entity("c").seat_of == state
