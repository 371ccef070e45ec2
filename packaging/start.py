"""Where the frozen program begins: in the window's process and in every one it spawns."""

from __future__ import annotations

import os
import sys

from reader.app import main

if __name__ == "__main__":
    # The bundle's own libraries are found by now.  What the program opens, a folder in the file
    # manager for instance, is to take the system's, as it does without us; and the processes that
    # it spawns are to look for ours again.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    sys.exit(main())  # whose first act is `multiprocessing.freeze_support()`
