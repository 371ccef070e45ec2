"""From a web address to an article, on the user's word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.translations import said

if TYPE_CHECKING:
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.status import StatusBar
    from reader.ui.web.dialog import AddressDialog
    from reader.workflow.fetching import Address, Fetched, Inside
    from reader.workflow.fetching import Fetching as Found
    from reader.workflow.services import Background, Job

_LONGEST = 90  # characters of an address that is told


class Fetching(QObject):
    """Asks for an address, fetches the page, and says where it came from."""

    def __init__(
        self,
        background: Background[None],
        opening: Opening,
        status: StatusBar,
        messages: MessageBar,
    ) -> None:
        super().__init__(opening)
        self._background, self._opening = background, opening
        self._status, self._messages = status, messages
        self._asked: Address | None = None
        self._agreed: tuple[Inside, ...] = ()
        self._job: Job | None = None
        self.dialog: AddressDialog | None = None

    def ask(self, address: str) -> None:
        """Ask which address, or whether this one; nothing is fetched before the user says so."""
        from reader.ui.web.dialog import AddressDialog  # noqa: PLC0415 - seldom asked for

        self._stop()
        if self.dialog is None:
            self.dialog = AddressDialog(self._messages.window())
            self.dialog.wanted.connect(self._want)
            self.dialog.agreed.connect(self._agree)
            self.dialog.finished.connect(self._leave)
            self.dialog.open()
        self.dialog.write(address)

    def _want(self, address: Address) -> None:
        self._asked, self._agreed = address, ()
        self._fetch(address)

    def _agree(self, inside: Inside) -> None:
        """Go on to a machine inside; what else was agreed to on the way still holds."""
        self._agreed = (*self._agreed, inside)
        if self._asked is not None:
            self._fetch(self._asked)

    def _fetch(self, address: Address) -> None:
        from reader.workflow.fetching import fetching  # noqa: PLC0415 - seldom asked for

        dialog = self.dialog
        if dialog is None:
            return
        dialog.show_busy(address.host)
        self._job = self._background.start(
            fetching(address, self._agreed),
            done=lambda found: self._take(found, address, dialog),
            failed=lambda error: dialog.show_sentence(said(error.sentence)),
            progress=dialog.show_progress,
        )

    def _take(self, found: Found, asked: Address, dialog: AddressDialog) -> None:
        from reader.workflow.fetching import Inside  # noqa: PLC0415 - seldom asked for

        if isinstance(found, Inside):
            dialog.ask_about(found, asked)
            return
        dialog.accept()
        self._opening.take([found.drafted])
        self._tell(found)

    def _tell(self, found: Fetched) -> None:
        """Say where the page came from, and by which addresses."""
        *before, last = found.way
        host = last.split("/")[2]
        self._status.say(self.tr("Came from {}").format(shortened(host)), last)
        if before:
            told = self.tr("The page came from {}, to which it was led on by {}.")
            by = ", ".join(map(shortened, before))
            self._messages.show_sentences([told.format(shortened(last), by)])

    def _leave(self) -> None:
        self._stop()
        self.dialog = None

    def _stop(self) -> None:
        """Forget what is under way: nobody waits for it."""
        if self._job is not None:
            self._job.cancel()
        self._job = None


def shortened(address: str) -> str:
    """Return an address that does not widen a window: its middle left out where it is long."""
    if len(address) <= _LONGEST:
        return address
    return f"{address[: 2 * _LONGEST // 3]}…{address[-_LONGEST // 3 :]}"
