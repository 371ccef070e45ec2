"""What a file of Web Annotations holds, as far as notes are made of it, and its bounds.

The model leaves much open: where one thing is expected there may be several, and where a thing is
expected, only its address.  So both are read as tuples; what is not known is passed over, what
is known and of another kind is refused.

Source: https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from reader.model.note import NoteColor, NoteStatus

#: The context that the model requires of each annotation.
CONTEXT = "http://www.w3.org/ns/anno.jsonld"

LONGEST = 1_000_000  # characters of a text, as of a note that is handed on
MANY = 1_000  # places, bodies, tags of one annotation, likewise


def several(one: object) -> list[object]:
    """Return what may stand alone or in a list as a list; None is nothing."""
    if one is None:
        return []
    return one if isinstance(one, list) else [one]


def _object(one: object) -> object:
    """Return what goes by its address alone as an object that has it."""
    return {"id": one} if isinstance(one, str) else one


Text = Annotated[str, StringConstraints(max_length=LONGEST)]
Iri = Annotated[
    str, StringConstraints(max_length=10_000, pattern=r"^[^\x00-\x20\x7f<>\"{}|\\^`]+$")
]
Address = Annotated[str, StringConstraints(max_length=10_000, pattern=r"^[^\x00-\x1f\x7f]*$")]
Kinds = Annotated[tuple[Text, ...], BeforeValidator(several), Field(max_length=MANY)]
Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

_ID = AliasChoices("id", "@id")
_TYPE = AliasChoices("type", "@type")


class _Doc(BaseModel):
    """An object of which some is known."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class SelectorDoc(_Doc):
    """What says which words are meant; of other kinds only what narrows them down."""

    id: Address = Field("", validation_alias=_ID)
    type: Kinds = Field((), validation_alias=_TYPE)
    exact: Text = ""
    prefix: Text = ""
    suffix: Text = ""
    start: Any = None
    end: Any = None
    narrower: Selectors = Field((), validation_alias="refinedBy")


Selectors: TypeAlias = Annotated[
    tuple[Annotated[SelectorDoc, BeforeValidator(_object)], ...],
    BeforeValidator(several),
    Field(max_length=MANY),
]


class ResourceDoc(_Doc):
    """What a body or a target is, or a part of one."""

    id: Address = Field("", validation_alias=_ID)
    type: Kinds = Field((), validation_alias=_TYPE)
    source: Resources = ()
    value: Text = ""
    format: Kinds = ()
    purpose: Kinds = ()
    selector: Selectors = ()
    items: Resources = ()
    article: Key = Field("", validation_alias="synoptic:article")


Resources: TypeAlias = Annotated[
    tuple[Annotated[ResourceDoc, BeforeValidator(_object)], ...],
    BeforeValidator(several),
    Field(max_length=MANY),
]


class AgentDoc(_Doc):
    """Who wrote an annotation."""

    id: Address = Field("", validation_alias=_ID)
    name: Kinds = ()
    nickname: Kinds = ()


Agents: TypeAlias = Annotated[
    tuple[Annotated[AgentDoc, BeforeValidator(_object)], ...],
    BeforeValidator(several),
    Field(max_length=MANY),
]


class AnnotationDoc(_Doc):
    """An annotation: the model requires its id, its type and at least one target."""

    id: Iri = Field(validation_alias=_ID)
    type: Annotated[Kinds, Field(min_length=1)] = Field(validation_alias=_TYPE)
    target: Annotated[Resources, Field(min_length=1)]
    body: Resources = ()
    words: Text = Field("", validation_alias="bodyValue")
    creator: Agents = ()
    created: Text = ""
    modified: Text = ""
    color: NoteColor | None = Field(None, validation_alias="synoptic:color")
    status: NoteStatus | None = Field(None, validation_alias="synoptic:status")


class HypothesisUser(_Doc):
    """What somebody wishes to be called at Hypothesis."""

    name: Text | None = Field(None, validation_alias="display_name")


class HypothesisDoc(_Doc):
    """A remark as Hypothesis' own export has it.

    Source: https://h.readthedocs.io/en/latest/api-reference/v1/
    """

    id: Iri
    uri: Address
    user: Text = ""
    called: HypothesisUser | None = Field(None, validation_alias="user_info")
    text: Text = ""
    tags: Kinds = ()
    created: Text = ""
    updated: Text = ""
    target: tuple[Any, ...] = ()  # each is a target of an annotation
    references: Annotated[tuple[Iri, ...], Field(max_length=MANY)] = ()
