"""The annotated PDF."""

from __future__ import annotations

from reader.export.pdf.exporter import PdfExporter

__all__ = ["PdfExporter"]
