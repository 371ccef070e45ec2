"""The questions that corrections of a name begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.model.correction import SCOPES
from reader.ui.cards.filtering import folded
from reader.ui.cards.kin import kin
from reader.ui.cards.mentions import (
    entity_of,
    form_at,
    kind_of_name,
    mentions_of,
    surroundings,
)
from reader.ui.cards.told import within
from reader.ui.corrections.told import name_scope, words_scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from reader.model.comparison import Comparison, Entity, Passage
    from reader.model.correction import Scope
    from reader.ui.corrections.name_dialog import NameAsked, NameDialog
    from reader.ui.corrections.naming import Held, Naming


class NameQuestions(QObject):
    """Asks about the name of an entity, at one of its mentions or at all of them.

    The entity is told by its id, which is empty where nobody knows whom the mention means.
    """

    def __init__(self, naming: Naming, window: QWidget) -> None:
        super().__init__(naming)
        self._naming, self._window = naming, window
        self.dialog: QDialog | None = None

    def ask_same(self, entity: str) -> None:
        """Ask which other name this is, and join the two; called as the other is."""
        from reader.ui.corrections.same import SameNameDialog  # noqa: PLC0415 - seldom

        comparison = self._naming.comparison
        asked = entity_of(comparison, entity) if comparison else None
        if comparison is None or asked is None:
            return
        places = mentions_of(comparison)
        others = [one for one in kin(asked, comparison.entities) if one.id in places]
        held = [self._naming.held(comparison, places[one.id][0]) for one in (asked, *others)]
        told = [(one.name, _told(one)) for one in others]
        dialog = SameNameDialog(asked.name, told, self._window)
        dialog.name_told.connect(lambda row: self._naming.join((held[0], held[row + 1])))
        self._open(dialog)

    def ask_other(self, entity: str, place: Passage | None) -> None:
        """Ask whom else a mention means; one of the forms, where no mention is meant."""
        comparison = self._naming.comparison
        if comparison is None:
            return
        forms, machine = _forms(comparison, entity, place), _called(comparison, entity, place)
        found = entity_of(comparison, entity)
        others = kin(found, comparison.entities) if found else comparison.entities
        asked = self._asked(
            self.tr("Somebody Else"),
            forms,
            machine,
            where=_where(comparison, place),
            field=self.tr("It &means:"),
            choices=tuple(dict.fromkeys(one.name for one in others)),
            scopes=_offered({scope: name_scope(scope, machine) for scope in SCOPES}, place),
        )
        held = self._held(comparison, forms)
        self._ask(asked, lambda form, name, scope: self._naming.part(held[form], name, scope))

    def ask_name(self, entity: str) -> None:
        """Ask what to call a name."""
        comparison = self._naming.comparison
        found = entity_of(comparison, entity) if comparison else None
        if comparison is None or found is None:
            return
        forms, taken = _forms(comparison, entity, None), _called_alike(comparison, found)
        asked = self._asked(
            self.tr("Rename"),
            {" · ".join(forms): place for place in list(forms.values())[:1]},
            found.name,
            field=self.tr("&Name:"),
            name=found.name,
            choices=tuple(dict.fromkeys((found.name, *forms))),
            taken=frozenset(taken),
        )
        (first, *_) = self._held(comparison, forms)
        others = {name: self._naming.held(comparison, place) for name, place in taken.items()}
        dialog = self._ask(asked, lambda _form, name, _: self._naming.rename(first, name))
        dialog.same_told.connect(lambda name: self._naming.join((first, others[folded(name)])))

    def ask_none(self, entity: str, place: Passage | None) -> None:
        """Ask how far it holds that the words of a mention, or all forms, are no name."""
        comparison = self._naming.comparison
        if comparison is None:
            return
        forms = _forms(comparison, entity, place)
        asked = self._asked(
            self.tr("Not a Name"),
            {"”, “".join(forms): found for found in list(forms.values())[:1]},
            _called(comparison, entity, place),
            where=_where(comparison, place),
            scopes=_offered({scope: words_scope(scope) for scope in SCOPES}, place),
        )
        held = self._held(comparison, forms)
        self._ask(asked, lambda _form, _name, scope: self._naming.ignore(held, scope))

    @staticmethod
    def _asked(title: str, forms: dict[str, Passage], machine: str, **others: object) -> NameAsked:
        from reader.ui.corrections.name_dialog import NameAsked  # noqa: PLC0415 - seldom

        return NameAsked(title, tuple(forms), machine, **others)  # type: ignore[arg-type]

    def _held(self, comparison: Comparison, forms: dict[str, Passage]) -> list[Held]:
        return [self._naming.held(comparison, place) for place in forms.values()]

    def _ask(self, asked: NameAsked, answer: Callable[[int, str, Scope], None]) -> NameDialog:
        from reader.ui.corrections.name_dialog import NameDialog  # noqa: PLC0415 - seldom

        dialog = NameDialog(asked, self._window)
        dialog.told.connect(lambda form, name, scope: answer(form, name, cast("Scope", scope)))
        self._open(dialog)
        return dialog

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()


def _forms(comparison: Comparison, entity: str, place: Passage | None) -> dict[str, Passage]:
    """Return the words a question is about, each with a mention in these words."""
    if place is not None:
        return {form_at(comparison, place): place}
    places = mentions_of(comparison).get(entity, ())
    return {form_at(comparison, place): place for place in reversed(places)}


def _called_alike(comparison: Comparison, entity: Entity) -> dict[str, Passage]:
    """Return what others of the kind of `entity` are called, each with its first mention."""
    places = mentions_of(comparison)
    return {
        folded(one.name): places[one.id][0]
        for one in reversed(comparison.entities)
        if one.label == entity.label and one.id != entity.id and one.id in places
    }


def _called(comparison: Comparison, entity: str, place: Passage | None) -> str:
    found = entity_of(comparison, entity)
    if found is not None:
        return found.name
    return form_at(comparison, place) if place is not None else ""


def _where(comparison: Comparison, place: Passage | None) -> str:
    return f"{letter(place.article)}  {surroundings(comparison, place)}" if place else ""


def _offered(scopes: dict[Scope, str], place: Passage | None) -> dict[Scope, str]:
    """Return how far an answer may hold: without a place, in the whole story."""
    return scopes if place is not None else {"story": scopes["story"]}


def _told(entity: Entity) -> str:
    """Return what else a name is told by: its kind, its other forms."""
    forms = (form for form in entity.forms if form != entity.name)
    return ", ".join((within(kind_of_name(entity.label)), *forms))
