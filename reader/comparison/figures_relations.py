"""How each two quantities of a story go together.

Only those of which one lies near the other are looked at (a band join): the rest lie apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.figures_columns import codes
from reader.comparison.figures_quantities import relation
from reader.comparison.figures_values import exactness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.figures_quantities import Quantity

    Bools: TypeAlias = NDArray[np.bool_]
    Floats: TypeAlias = NDArray[np.floating[Any]]

#: How far what is near a number may lie from it, as a factor.
_NEAR = 1.2
#: Relations as they stand in the table.
CODES = {"apart": 0, "loose": 1, "same": 2, "converted": 3}


class Relations:
    """The relations of quantities.

    Args:
        quantities: n of them, no two alike.

    Attributes:
        how: A code for each pair (`CODES`), shape (n, n).
        exact: A code for how exact each is, as a date that may contradict another, shape (n,);
            -1 for others.
    """

    def __init__(self, quantities: Sequence[Quantity]) -> None:
        count = len(quantities)
        self.how = np.zeros((count, count), np.int8)
        self.exact = codes(
            exactness(one.value) if one.sort == "date" else None for one in quantities
        )
        for one, other in zip(*np.nonzero(np.triu(_near(quantities))), strict=True):
            how = CODES[relation(quantities[one], quantities[other])]
            self.how[one, other] = self.how[other, one] = how


def _near(quantities: Sequence[Quantity]) -> Bools:
    """Tell which quantities may go together, shape (n, n)."""
    sorts = codes(one.sort for one in quantities)
    values = codes(one.value for one in quantities)
    ends = np.array([one.reach(_NEAR) for one in quantities]).reshape(-1, 2)
    low, high = ends.T
    near: Bools = (low[:, None] <= high) & (low <= high[:, None])
    near |= values[:, None] == values
    near &= sorts[:, None] == sorts
    return near
