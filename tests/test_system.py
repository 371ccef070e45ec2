"""What is said where the system lacks a library."""

from __future__ import annotations

from ctypes import CDLL

import pytest

from reader.system import SystemLacks, needed_of_the_system


def test_a_library_that_is_not_installed_is_named_with_what_to_do():
    told = r"^Qt needs “libnowhere\.so\.7”.* install .* try again"

    with pytest.raises(SystemLacks, match=told), needed_of_the_system():
        CDLL("libnowhere.so.7")


def test_the_library_is_named_that_another_one_is_linked_to():
    said = "/opt/qt/libone.so: undefined; libother-2.0.so.0: cannot open shared object file: No"

    with pytest.raises(SystemLacks, match=r"“libother-2\.0\.so\.0”"), needed_of_the_system():
        raise ImportError(said)


def test_any_other_failure_stays_what_it_is():
    with pytest.raises(ImportError, match="No module named"), needed_of_the_system():
        __import__("reader.nowhere")
