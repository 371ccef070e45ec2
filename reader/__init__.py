"""Synoptic: several news articles about one event, side by side."""

from __future__ import annotations

__version__ = "1.0.0rc1"
