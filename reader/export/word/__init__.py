"""The story as a document for a word processor: notes are its comments."""

from reader.export.word.exporter import WordExporter

__all__ = ["WordExporter"]
