"""The bill of materials of a bundle, as CycloneDX JSON."""

from __future__ import annotations

import os
import re
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from contents import PROGRAM
from parts import MODELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parts import Part


def sbom(parts: Sequence[Part]) -> str:
    """Return the bill of materials; the same parts and SOURCE_DATE_EPOCH give the same text."""
    components = {_key(part.name): _component(part) for part in parts}
    program = components.pop(_key(PROGRAM))
    program.type = ComponentType.APPLICATION
    told = "".join(f"{part.name} {part.version}\n" for part in parts)
    bom = Bom(
        components=components.values(),
        serial_number=uuid.uuid5(uuid.NAMESPACE_OID, told),
        metadata=BomMetaData(component=program, timestamp=_moment()),
    )
    for part in parts:
        one = components.get(_key(part.name), program)
        needed = (components.get(_key(name)) for name in part.needs)
        bom.register_dependency(one, [other for other in needed if other])
    return str(JsonV1Dot6(bom).output_as_string(indent=1))


def _component(part: Part) -> Component:
    namespace = "debian" if part.registry == "deb" else None
    named = PackageURL(part.registry, namespace, part.name, part.version)
    model = part.name in MODELS
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.MACHINE_LEARNING_MODEL if model else ComponentType.LIBRARY,
        licenses=[LicenseFactory().make_from_string(part.licence)] if part.licence else [],
        purl=named,
        bom_ref=named.to_string(),
    )


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _moment() -> datetime:
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
