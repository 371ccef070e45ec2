"""What can go wrong, in words a reader of news understands."""

from __future__ import annotations

from reader.sentences import Sentence


class ReaderError(Exception):
    """A failure the user can understand and act on.

    `str(error)` is one whole sentence for the user, in English, that says what to do;
    `error.sentence` can be translated.  The technical cause, when there is one, is chained with
    `raise ... from cause` and goes to the log, never to the screen.
    """

    def __init__(self, sentence: str, /, **values: str | int) -> None:
        """Fail with a sentence, or with the template of one and what is to be filled in."""
        whole = sentence if isinstance(sentence, Sentence) else Sentence(sentence, **values)
        super().__init__(whole)
        self.sentence = whole


class ProgramFailed(ReaderError):
    """A bug: what it was, the log tells."""


class ImportFailed(ReaderError):
    """A file could not be turned into an article."""


class LanguageFailed(ReaderError):
    """The texts could not be analysed, for instance because no language model is installed."""


class StorageFailed(ReaderError):
    """The library cannot be opened, read or written."""


class ChangeRefused(StorageFailed):
    """A change can never be kept, however often it is tried; others can."""


class ExportFailed(ReaderError):
    """A document could not be written."""
