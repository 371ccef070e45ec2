"""What the tests of the analysis share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.analysis.pipeline import Pipeline
    from reader.analysis.scene import Scene


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The real language model, loaded once for all tests."""
    from reader.analysis.pipeline import Pipeline

    return Pipeline()


@pytest.fixture(scope="session")
def parse(pipeline: Pipeline) -> Callable[[str], Parse]:
    """What turns a text into its parse."""
    return pipeline.parse


@pytest.fixture(scope="session")
def scene(parse: Callable[[str], Parse]) -> Callable[[str], Scene]:
    """What turns a text into the scene that the rules for quotes read."""
    from reader.analysis.names import mentions
    from reader.analysis.scene import Scene

    def made(text: str) -> Scene:
        parsed = parse(text)
        return Scene(parsed, mentions(parsed))

    return made
