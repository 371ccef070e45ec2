"""Have LibreOffice read tables, and say which cells came out as something else.

    python tests/checks/tables.py [TABLE.csv…]

Without a table it takes one with all that is odd: beginnings of formulas, quotation marks, lines
within a cell, other scripts.  The table is read as LibreOffice reads one on its own, with no more
said of it than that commas part its cells, and written again as what its cells show.  Exit
status 1 where a cell is not what it was; of words such as “Oct. 16” it makes a date.
"""

from __future__ import annotations

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
from itertools import chain
from pathlib import Path

from reader.export.output import write_out
from reader.export.spreadsheet import spreadsheet

#: Commas, quotation marks, the system's encoding unless the file says another; all cells text.
_READ = "Text - txt - csv (StarCalc):44,34,0,1"
_WRITTEN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
_LIMIT = 120  # seconds that LibreOffice may take

ODD = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1+1", " =1+1", '=HYPERLINK("x";"y")'),
    *('a "quoted" word', "one\nand two", "a;b,c", "أغلقت المدينة الجسر", "naïve – “ž” 😀"),
)


def read_again(table: Path, folder: Path) -> list[list[str]]:
    """Return the cells of a table as LibreOffice shows them; it works in `folder`."""
    office = shutil.which("soffice")
    if office is None:
        sys.exit("LibreOffice (soffice) is not installed.")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    asked = ("--headless", f"--infilter={_READ}", "--convert-to", _WRITTEN)
    command = [office, profile, *asked, "--outdir", str(folder / "out"), str(table)]
    subprocess.run(command, check=True, capture_output=True, timeout=_LIMIT)
    return cells(folder / "out" / table.name)


def cells(table: Path) -> list[list[str]]:
    """Return the cells of a table as it is written."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def main() -> int:
    """Check the tables named, or the odd one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", nargs="*", type=Path, metavar="TABLE.csv")
    wrong = 0
    with tempfile.TemporaryDirectory() as made:
        odd = Path(made, "odd.csv")
        write_out(f"\ufeff{spreadsheet(['cell'], [[one] for one in ODD])}", odd)
        for table in parser.parse_args().tables or [odd]:
            before, after = cells(table), read_again(table, Path(made))
            pairs = list(zip(chain(*before), chain(*after), strict=True))
            other = [(one, now) for one, now in pairs if one != now]
            wrong += len(other)
            print(f"{table.name}: {len(pairs)} cells, {len(other)} not what they were")
            for one, now in other:
                print(f"  {one!r} became {now!r}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
